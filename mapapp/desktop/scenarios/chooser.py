"""The button that says which scenario is shown, and chooses another one."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.scenarios.actions import ScenarioActions
from mapapp.desktop.scenarios.names import name_of
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.scenarios import Scenarios

WIDTH_PX = 232
LEFT_PX, ARROW_PX, GAP_PX = 8, 28, 8


class ScenarioMenu(QMenu):
    """All scenarios, the one shown ticked, and what can be done with them."""

    def __init__(
        self, workspace: Workspace, actions: ScenarioActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._actions = actions
        self._group: QActionGroup | None = None
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the scenarios as they are now."""
        self.clear()
        self._add_baseline()
        fill_list(self, self._workspace, self._actions)
        self.addSeparator()
        actions = self._actions
        self.addActions([actions.rename, actions.note])
        self.addSeparator()
        self.addActions([actions.new, actions.duplicate, actions.start])

    def _add_baseline(self) -> None:
        """Offer the world without levers: a look at it, whatever scenario is chosen."""
        entry = self.addAction(self.tr("Baseline, without levers"))
        entry.setCheckable(True)
        view = self._workspace.view
        entry.setChecked(view.mode == "baseline")
        entry.setToolTip(self.tr("Colour the map by the baseline; the scenario stays as it is"))
        entry.triggered.connect(
            lambda _=False: self._workspace.look(replace(view, mode="baseline"))
        )
        self.addSeparator()


def fill_list(menu: QMenu, workspace: Workspace, actions: ScenarioActions) -> None:
    """Add an entry for each scenario to a menu."""
    scenarios, group = workspace.scenarios, QActionGroup(menu)
    shown = workspace.view.mode != "baseline"

    def choose(at: int) -> None:
        if not shown:
            workspace.look(replace(workspace.view, mode="scenario"))
        actions.show(at)

    for at, scenario in enumerate(scenarios.items):
        entry = menu.addAction(name_of(scenarios, at).replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(at == scenarios.current and shown)
        entry.setToolTip(plain_tip(scenario.note))
        entry.setActionGroup(group)
        entry.triggered.connect(lambda _=False, at=at: choose(at))


class ScenarioChooser(QPushButton):
    """Stands at the end of the menu bar, where there is room for a name."""

    def __init__(self, workspace: Workspace, actions: ScenarioActions, theme: MapTheme) -> None:
        super().__init__()
        self.setObjectName("scenario_chooser")
        self.setProperty("role", "field")
        self.setAccessibleName(self.tr("Scenario"))
        # A menu bar does not give its corner more room when a name grows.
        self._width = round(WIDTH_PX * theme.type.body_px / 12)
        self.setFixedWidth(self._width)
        self.setMenu(ScenarioMenu(workspace, actions, self))
        self._words, self._count = "", ""
        self.setWhatsThis(
            self.tr(
                "The scenarios of this file: the one shown, others to show instead, and what can"
                " be done with them. Each keeps all levers."
            )
        )
        workspace.scenarios_changed.connect(self.show_scenarios)
        self.show_scenarios(workspace.scenarios)

    def show_scenarios(self, scenarios: Scenarios) -> None:
        """Say which one is shown, and how many there are."""
        self._words = name_of(scenarios, scenarios.current)
        count = len(scenarios.items)
        self._count = (
            self.tr("{number} of {count}").format(number=scenarios.current + 1, count=count)
            if count > 1
            else ""
        )
        words = f"{self._words} ({self._count})" if self._count else self._words
        note = scenarios.shown.note
        tip = self.tr("Scenario: {name}").format(name=words)
        self.setToolTip(f"{tip}\n\n{note}" if note else tip)
        self.setText(words.replace("&", "&&"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width it has: a menu bar goes by the hint alone."""
        return QSize(self._width, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, and the words as far as there is room."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # the style sets words of a menu's button against its edge
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(LEFT_PX, 0, -ARROW_PX, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._count:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._count)
            taken = self.fontMetrics().horizontalAdvance(self._count) + GAP_PX
            room.setRight(room.right() - taken)
        words = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, middle, words)
        painter.end()
