"""The regions of one stage, and the rest; its heading is shown with other stages only."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import sites_word, stage_name, stage_word, tonnes
from mapapp.catalog.model import Stage
from mapapp.desktop.alternative_row import StageShown
from mapapp.desktop.build.branch import Branch, PlacesOf
from mapapp.desktop.build.regions import RegionBranch, RestBranch
from mapapp.desktop.controls import FittingLabel
from mapapp.picture import Picture
from mapapp.picture.places import NO_REGION, waiting_stage
from mapapp.picture.result import AlternativeFigures
from mapapp.scenario.scenario import Place, Scenario

translate = QCoreApplication.translate


class StageGroup(QWidget):
    """One stage's regions, and the countries that are in none of them.

    Signals
    -------
    capacity_edited, reset_wanted
        As of a :class:`Branch`, with the stage in front.
    start_edited
        As of a :class:`Branch`.
    """

    capacity_edited = Signal(str, Place, float, int)
    start_edited = Signal(str, object)
    reset_wanted = Signal(str, tuple)

    def __init__(
        self, regions: Mapping[str, str], names: Mapping[str, str], theme: MapTheme
    ) -> None:
        super().__init__()
        self.stage: Stage = "refining"
        self.branches = [RegionBranch(key, name, names, theme) for key, name in regions.items()]
        self.rest = RestBranch(names, theme)
        self._parts: tuple[Branch | RestBranch, ...] = (*self.branches, self.rest)
        self._name = QLabel()
        self._name.setProperty("role", "heading")
        self._says = FittingLabel()
        self._says.setProperty("role", "quiet")
        self._head = QWidget()
        self._head.setProperty("role", "header")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._says, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        for branch in self._parts:
            column.addWidget(branch)
            branch.capacity_edited.connect(
                lambda place, t, drag: self.capacity_edited.emit(self.stage, place, t, drag)
            )
            branch.start_edited.connect(self.start_edited)
            branch.reset_wanted.connect(lambda places: self.reset_wanted.emit(self.stage, places))
        self._head.hide()

    @property
    def heading(self) -> str:
        """The stage's name, and what limits it."""
        return f"{self._name.text()} {self._says.text()}".strip()

    @property
    def seen(self) -> list[Branch]:
        """The rows that are shown with a track of their own: regions and opened countries."""
        found: list[Branch] = []
        for branch in self.branches:
            found.append(branch)
            if branch.is_open:
                found += branch.countries.values()
        if self.rest.is_open:
            found += self.rest.countries.values()
        return found

    def show_heading(self, picture: Picture, *, shown: bool) -> None:
        """Show the stage's name, and whether it waits for another."""
        self._head.setVisible(shown)
        if not shown:
            return
        self._name.setText(stage_name(self.stage))
        words = limit_words(picture, self.stage)
        self._says.set_wordings(words, "")
        self._says.setToolTip(words)

    def show_stage(
        self, figures: tuple[AlternativeFigures, ...], shown: StageShown, places: PlacesOf,
        scenario: Scenario,
    ) -> None:  # fmt: skip
        """Show every region of a stage."""
        self.stage = shown.view.stage
        inside = self._inside(scenario, shown, places)
        for branch, one in zip(self.branches, figures, strict=True):
            branch.show_figures(one, shown, places, inside_t_per_year=inside.get(one.id, 0.0))
        self.rest.show_stage(shown, places, inside_t_per_year=inside.get(NO_REGION, 0.0))

    def _inside(
        self, scenario: Scenario, shown: StageShown, places: PlacesOf
    ) -> Mapping[str, float]:
        """Return what levers of countries and projects add, t/yr, by region."""
        view = shown.view
        levers = [
            lever
            for lever in scenario.levers_of(view.mineral)
            if lever.stage == view.stage and lever.place.kind != "region"
        ]
        return places().inside(tuple(levers)) if levers else {}

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for branch in self._parts:
            branch.set_theme(theme)


def limit_words(picture: Picture, stage: Stage) -> str:
    """Say what a stage is short of: "Refineries wait for ore: add mining"; empty if nothing."""
    limiting = picture.limiting_stage
    if limiting is None or picture.unmet_t_per_year <= 0:
        return ""
    if stage == limiting == picture.stages[-1]:
        return translate("build", "short of demand by {missing}: add {stage}").format(
            missing=tonnes(picture.unmet_t_per_year), stage=stage_word(limiting)
        )
    if stage != waiting_stage(picture.stages, limiting):
        return ""
    feed = translate("build", "ore") if limiting == "mining" else translate("build", "metal")
    return translate("build", "{plants} wait for {feed}: add {stage}").format(
        plants=sites_word(stage), feed=feed, stage=stage_word(limiting)
    )
