"""The tabs of the Alternatives dock: one for each kind of lever."""

from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyleOptionTab, QTabBar, QTabWidget, QWidget

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

    def mark(self, panel: QWidget, *, moved: bool) -> None:
        """Show at a tab that its levers are not where they were at the start."""
        word, at = self._words[panel], self.indexOf(panel)
        text = f"{word}{MARK}" if moved else word
        if self.tabText(at) != text:  # Qt lays out the whole bar anew, even for the same text
            self.setTabText(at, text)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self.setCurrentWidget(panel)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw every panel in another theme."""
        for panel in self._words:
            themed: Themed = panel  # type: ignore[assignment]
            themed.set_theme(theme)
