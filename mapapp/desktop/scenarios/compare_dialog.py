"""The window "Compare on the map": which two scenarios, and swipe or difference."""

from dataclasses import replace

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import map_title
from mapapp.desktop.context import AppContext
from mapapp.desktop.controls import Segments
from mapapp.desktop.layers.fields import Choice, note, say
from mapapp.desktop.map_view import MapView
from mapapp.desktop.scenarios.compared_maps import ComparedMaps, Sides
from mapapp.desktop.scenarios.names import baseline_name, name_of
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import Picture, evaluate
from mapapp.scenario.scenario import Scenario
from mapapp.supply.errors import ModelInputError

BASELINE = "baseline"


class CompareDialog(QDialog):
    """Sets any two scenarios of the document beside each other, where the map looks.

    It follows the view, the scenarios and the place of the map; the map stays in use.
    """

    def __init__(
        self, workspace: Workspace, context: AppContext, theme: MapTheme, chart: MapView
    ) -> None:
        super().__init__(chart.window())
        self.setObjectName("compare_on_map")
        self.setWindowTitle(self.tr("Compare on the map"))
        self.setModal(False)
        self._workspace, self._context = workspace, context
        self.left, self.right = Choice(), Choice()
        self.left.setAccessibleName(self.tr("Left side"))
        self.right.setAccessibleName(self.tr("Right side"))
        self.way = Segments(self.tr("How"))
        self.way.set_choices(
            [("swipe", self.tr("Swipe"), ""), ("difference", self.tr("Difference"), "")]
        )
        self.way.set_value("swipe")
        self._way = "swipe"
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._problem = note("warning")
        self.maps = ComparedMaps(
            context, theme, lambda: (chart.viewport, chart.options, chart.user_points)
        )
        chart.viewport_changed.connect(lambda _: self.maps.follow())
        self._arrange()
        self._list()
        workspace.scenarios_changed.connect(lambda _: self._list())
        workspace.picture_changed.connect(self._follow)
        workspace.appearance_changed.connect(self._follow)
        for box in (self.left, self.right):
            box.chosen.connect(lambda _: self.show_compared())
        self.way.chosen.connect(self._choose_way)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.left, 1)
        row.addWidget(QLabel("→"))
        row.addWidget(self.right, 1)
        row.addSpacing(8)
        row.addWidget(self.way)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(row)
        whole.addWidget(self._title)
        whole.addWidget(self._problem)
        whole.addWidget(self.maps, 1)

    def _list(self) -> None:
        """Offer the scenarios as they are now; first the baseline and the one shown."""
        scenarios = self._workspace.scenarios
        choices = [(BASELINE, baseline_name())]
        choices += [(str(at), name_of(scenarios, at)) for at in range(len(scenarios.items))]
        keys = [key for key, _ in choices]
        wanted = [str(box.currentData() or "") for box in (self.left, self.right)]
        defaults = (BASELINE, str(scenarios.current))
        for box, key, default in zip((self.left, self.right), wanted, defaults, strict=True):
            box.set_choices(choices)
            box.set_value(key if key in keys else default)

    def choose(self, left: str, right: str) -> None:
        """Compare two scenarios: their places in the list as text, or ``baseline``."""
        self.left.set_value(left)
        self.right.set_value(right)
        self.show_compared()

    def _choose_way(self, way: str) -> None:
        self._way = way
        self.show_compared()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is compared when it is first seen."""
        super().showEvent(event)
        self.show_compared()

    def _follow(self, _: object = None) -> None:
        if self.isVisible():
            self.show_compared()

    def _scenario(self, box: Choice) -> Scenario:
        key = str(box.currentData())
        return Scenario() if key == BASELINE else self._workspace.scenarios.items[int(key)]

    def _picture(self, scenario: Scenario) -> Picture:
        view = replace(self._workspace.view, mode="scenario")
        return evaluate(self._context.catalog, scenario, view)

    def show_compared(self) -> None:
        """Draw the two scenarios; what one of them does not allow is told instead."""
        names = self.left.currentText(), self.right.currentText()
        try:
            before = self._picture(self._scenario(self.left))
            pictures = before, self._picture(self._scenario(self.right))
        except (UserError, ModelInputError) as error:
            say(self._problem, str(error))
            return
        say(self._problem, "")
        if self._way == "difference":
            words = self.tr("{map}: change in share from “{left}” to “{right}”, percentage points")
        else:
            words = self.tr("{map}: share of world output, left “{left}”, right “{right}”")
        self._title.setText(words.format(map=map_title(pictures[0]), left=names[0], right=names[1]))
        self.maps.show_sides(Sides(names, pictures), self._way)  # type: ignore[arg-type]

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.maps.set_theme(theme)
