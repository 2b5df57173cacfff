"""The tabs of the Alternatives dock: one for each kind of lever."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QStyleOptionTab, QTabBar, QTabWidget, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme

MARK: Final = " •"
DOT_PX: Final = 5.0


class Themed(Protocol):
    """What can be drawn in another theme."""

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""


class MarkedBar(QTabBar):
    """Tabs whose mark is a dot in the corner: it takes no room beside the word."""

    def _bare(self, index: int) -> tuple[str, bool]:
        text = self.tabText(index)
        return text.removesuffix(MARK), text.endswith(MARK)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802  (Qt's own name)
        """Return the size of the word alone."""
        size = super().tabSizeHint(index)
        if self._bare(index)[1]:
            size.setWidth(size.width() - self.fontMetrics().horizontalAdvance(MARK))
        return size

    def initStyleOption(self, option: QStyleOptionTab, index: int) -> None:
        """Have the word alone drawn."""
        super().initStyleOption(option, index)
        option.text = self._bare(index)[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, and the dots of those that are marked."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            for index in range(self.count()):
                if self._bare(index)[1]:
                    corner = QRectF(self.tabRect(index)).topRight()
                    painter.drawEllipse(corner + QPointF(-3.5, 9.0), DOT_PX / 2, DOT_PX / 2)
        finally:
            painter.end()


class LaterPanel(QWidget):
    """Holds a panel that is made when it is first seen, so that the start need not wait."""

    def __init__(self, make: Callable[[MapTheme], QWidget], theme: MapTheme) -> None:
        super().__init__()
        self._make, self._theme = make, theme
        self._panel: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> QWidget | None:
        """What is held; None while nobody has seen it."""
        return self._panel

    def made(self) -> QWidget:
        """Return the panel; it is made if nobody has seen it yet."""
        if self._panel is None:
            self._panel = self._make(self._theme)
            layout = self.layout()
            assert layout is not None  # noqa: S101  (set in __init__)
            layout.addWidget(self._panel)
            self._panel.show()  # Qt would wait for the next turn
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        """Make the panel."""
        self.made()
        super().showEvent(event)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the panel in another theme, or make it in that theme."""
        self._theme = theme
        if self._panel is not None:
            themed: Themed = self._panel  # type: ignore[assignment]
            themed.set_theme(theme)


class LeverTabs(QTabWidget):
    """Levers of every kind behind tabs; a tab that moves the scenario carries a dot."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(MarkedBar())
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Kinds of levers"))
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._words: dict[QWidget, str] = {}

    def add(self, panel: QWidget, word: str, tip: str) -> None:
        """Put a panel of levers behind a tab; the panel has a method ``set_theme``."""
        self._words[panel] = word
        index = self.addTab(panel, word)
        self.setTabToolTip(index, tip)

    def add_later(
        self, make: Callable[[MapTheme], QWidget], word: str, tip: str, *, theme: MapTheme
    ) -> LaterPanel:
        """Put a panel behind a tab that is made, in a theme, when the tab is first chosen."""
        holder = LaterPanel(make, theme)
        self.add(holder, word, tip)
        return holder

    def panel(self, word: str) -> QWidget:
        """Return the panel behind a tab; it is made if nobody has seen it yet.

        Raises
        ------
        KeyError
            If no tab has that word.
        """
        for panel, named in self._words.items():
            if named == word:
                return panel.made() if isinstance(panel, LaterPanel) else panel
        raise KeyError(word)

    def indexOf(self, panel: QWidget) -> int:  # noqa: N802  (Qt's own name)
        """Return the number of a panel's tab, -1 if it has none."""
        held = panel.parentWidget()
        return super().indexOf(held if isinstance(held, LaterPanel) else panel)

    def mark(self, panel: QWidget, *, moved: bool) -> None:
        """Show at a tab that its levers are not where they were at the start."""
        word, at = self._words[panel], self.indexOf(panel)
        text = f"{word}{MARK}" if moved else word
        if self.tabText(at) != text:  # Qt lays out the whole bar anew, even for the same text
            self.setTabText(at, text)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self.setCurrentIndex(self.indexOf(panel))

    def set_theme(self, theme: MapTheme) -> None:
        """Draw every panel in another theme."""
        for panel in self._words:
            themed: Themed = panel  # type: ignore[assignment]
            themed.set_theme(theme)
