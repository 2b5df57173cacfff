"""The button that says which scenario is shown, and chooses another one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.scenarios.actions import ScenarioActions
from mapapp.desktop.scenarios.names import name_of
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.scenarios import Scenarios

WIDTH_PX = 300
LEFT_PX, ARROW_PX = 8, 28


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
        fill_list(self, self._workspace.scenarios, self._actions)
        self.addSeparator()
        actions = self._actions
        self.addActions([actions.new, actions.duplicate, actions.start])


def fill_list(menu: QMenu, scenarios: Scenarios, actions: ScenarioActions) -> None:
    """Add an entry for each scenario to a menu."""
    group = QActionGroup(menu)
    for at, scenario in enumerate(scenarios.items):
        entry = menu.addAction(name_of(scenarios, at).replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(at == scenarios.current)
        entry.setToolTip(scenario.note)
        entry.setActionGroup(group)
        entry.triggered.connect(lambda _=False, at=at: actions.show(at))


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
        self._words = ""
        workspace.scenarios_changed.connect(self.show_scenarios)
        self.show_scenarios(workspace.scenarios)

    def show_scenarios(self, scenarios: Scenarios) -> None:
        """Say which one is shown, and how many there are."""
        name = name_of(scenarios, scenarios.current)
        count = len(scenarios.items)
        self._words = self.tr("Scenario: {name}").format(name=name)
        if count > 1:
            self._words = self.tr("Scenario {number} of {count}: {name}").format(
                number=scenarios.current + 1, count=count, name=name
            )
        note = scenarios.shown.note
        self.setToolTip(f"{self._words}\n\n{note}" if note else self._words)
        self.setText(self._words.replace("&", "&&"))

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
        words = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
