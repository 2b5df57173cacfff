"""The tabs of the Alternatives dock: one for each kind of lever."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from mapapp.cartography.theme import MapTheme


class Themed(Protocol):
    """What can be drawn in another theme."""

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""


class LeverTabs(QTabWidget):
    """Levers of every kind behind tabs; a tab that moves the scenario carries a dot."""

    def __init__(self) -> None:
        super().__init__()
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
        word = self._words[panel]
        self.setTabText(self.indexOf(panel), f"{word} •" if moved else word)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self.setCurrentWidget(panel)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw every panel in another theme."""
        for panel in self._words:
            themed: Themed = panel  # type: ignore[assignment]
            themed.set_theme(theme)
