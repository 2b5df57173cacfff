"""The Alternatives dock: a slider for each region that could add capacity."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.proper_names import capital
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import short_name, stage_word, tonnes
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.desktop.alternative_row import AlternativeRow, StageShown
from mapapp.desktop.build.edits import (
    capacity_words,
    start_words,
    with_start,
    without_levers,
    without_starts,
)
from mapapp.desktop.build.key import PipelineKey
from mapapp.desktop.build.stage_group import StageGroup
from mapapp.desktop.build.ticks import ticks_of
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import note, say
from mapapp.desktop.scrolling import scrolled
from mapapp.desktop.steady import SteadySentence
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import Picture, View
from mapapp.picture.places import StagePlaces, stage_places
from mapapp.scenario.scenario import Place, Scenario

MARKS_AFTER_MS: Final = 120


class AlternativesPanel(QWidget):
    """All regions, a line on what the marks mean, and the sum of what is added.

    Regions open to countries and countries to projects; a switch shows every stage of the
    mineral at once.

    Signals
    -------
    solve_wanted
        The user wants the cheapest projects that reach a target.
    """

    solve_wanted = Signal()

    def __init__(self, workspace: Workspace, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._catalog, self._theme = workspace, catalog, theme
        self._country_names = {code: one.name for code, one in catalog.countries.items()}
        self._places: dict[Stage, StagePlaces] = {}
        self._groups = [self._new_group()]
        self._key = PipelineKey(theme)
        self._all = QCheckBox(self.tr("All stages"))
        explain(
            self._all,
            self.tr("Show the rows of every stage of the mineral, and which stage limits it"),
            self.tr("Without it the rows are those of the stage on the map."),
        )
        self._all.toggled.connect(lambda _: self.show_picture(workspace.picture))
        self._columns = QLabel()
        self._columns.setProperty("role", "quiet")
        self._total = SteadySentence(form=Qt.TextFormat.RichText)
        self._note = SteadySentence(role="quiet")
        self._refused = note("warning")
        self._reset = QPushButton(self.tr("Reset"))
        explain(
            self._reset,
            self.tr("Take out all that is added of this mineral; its projects start as listed"),
            self.tr("Levers of other minerals, and those behind the other tabs, stay."),
        )
        self._reset.clicked.connect(self._reset_all)
        self.solve = QPushButton(self.tr("Solve…"))
        explain(
            self.solve,
            self.tr("Solve for a target: the cheapest projects that bring a share or HHI down"),
            self.tr("Opens a window of its own; nothing changes until you apply what it finds."),
            name=self.tr("Solve for a target"),
        )
        self.solve.clicked.connect(self.solve_wanted)
        self._marks_timer = QTimer(self)
        self._marks_timer.setSingleShot(True)
        self._marks_timer.setInterval(MARKS_AFTER_MS)
        self._marks_timer.timeout.connect(self.show_marks)
        self._marks_of: View | None = None
        self._lay_out()
        workspace.picture_changed.connect(self.show_picture)
        self.show_picture(workspace.picture)

    def _new_group(self) -> StageGroup:
        group = StageGroup(self._catalog.alternative_names, self._country_names, self._theme)
        group.capacity_edited.connect(self._edited)
        group.start_edited.connect(self._start_edited)
        group.reset_wanted.connect(self._reset_places)
        return group

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._stages = QVBoxLayout()
        self._stages.setSpacing(0)
        self._stages.addWidget(self._groups[0])
        column.addLayout(self._stages)
        below = QVBoxLayout()
        below.setContentsMargins(12, 8, 12, 8)
        below.addWidget(self._note)
        column.addLayout(below)
        column.addStretch(1)
        scroll = scrolled(inner)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 0)
        head.addWidget(self._all)
        head.addStretch(1)
        head.addWidget(self._columns)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._key)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._refused)
        whole.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        """Return one low row, so that the regions have the room: the sum, and two buttons."""
        foot = QWidget()
        foot.setProperty("role", "header")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._total, 1)
        row.addWidget(self._reset)
        row.addWidget(self.solve)
        return foot

    @property
    def group(self) -> StageGroup:
        """The rows of the stage on the map."""
        stage = self._workspace.view.stage
        return next((group for group in self._groups if group.stage == stage), self._groups[0])

    @property
    def groups(self) -> list[StageGroup]:
        """The rows of the stages that are shown, in order."""
        return [group for group in self._groups if not group.isHidden()]

    @property
    def rows(self) -> list[AlternativeRow]:
        """The regions' rows of the stage on the map, in order."""
        return [branch.row for branch in self.group.branches]

    @property
    def all_stages(self) -> QCheckBox:
        """The switch that shows every stage of the mineral."""
        return self._all

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._key.set_theme(theme)
        for group in self._groups:
            group.set_theme(theme)

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show every region's figures and their sum."""
        self._places = {}
        if self._all.isChecked():
            self._show_all_stages(picture)
        else:
            for group in self._groups[1:]:
                group.hide()
            self._show_group(self._groups[0], picture, picture.view.stage)
            self._groups[0].show_heading(picture, shown=False)
        self._columns.setText(
            self.tr("cost, first year · share {year}").format(year=picture.view.year)
        )
        self._key.show_year(picture.view.year)
        self._show_total(picture)
        self._note.set_text(self._rules(picture))
        self._reset.setAccessibleName(
            self.tr("Reset {mineral}").format(mineral=picture.mineral.name.partition(" (")[0])
        )
        say(self._refused, "")
        self._reset.setEnabled(self._without_all(picture.scenario) != picture.scenario)
        self._want_marks(picture.view)

    def _show_all_stages(self, picture: Picture) -> None:
        while len(self._groups) < len(picture.stages):
            group = self._new_group()
            self._groups.append(group)
            self._stages.addWidget(group)
        for at, group in enumerate(self._groups):
            group.setVisible(at < len(picture.stages))
            if at < len(picture.stages):
                self._show_group(group, picture, picture.stages[at])
                group.show_heading(picture, shown=True)

    def _show_group(self, group: StageGroup, picture: Picture, stage: Stage) -> None:
        if stage == picture.view.stage:
            figures, shown = picture.alternatives, StageShown.of(picture)
        else:
            places = self._places_of(stage)
            figures = places.regions()
            shown = StageShown(places.view, picture.mineral, places.has_output)
        group.show_stage(figures, shown, lambda: self._places_of(stage), picture.scenario)

    def _places_of(self, stage: Stage) -> StagePlaces:
        """Return what can be added at a stage, worked out when it is first asked for."""
        if stage not in self._places:
            picture = self._workspace.picture
            view = replace(picture.view, stage=stage)
            self._places[stage] = stage_places(picture.catalog, picture.scenario, view)
        return self._places[stage]

    def _show_total(self, picture: Picture) -> None:
        added = sum(one.nameplate_t_per_year for one in picture.added)
        output = sum(one.output_t_per_year for one in picture.added)
        year = picture.view.year
        if added <= 0:
            self._total.set_text("<b>" + self.tr("No capacity added") + "</b>")
            return
        words = (
            "<b>"
            + self.tr("{added} added").format(added=tonnes(added))
            + "</b>, "
            + self.tr("{output} on line in {year}").format(output=tonnes(output), year=year)
        )
        if output <= 0:
            years = [f.earliest_year for f in picture.alternatives if f.earliest_year]
            if years:
                words += self.tr(": first output in {first}, move the year").format(
                    first=min(years)
                )
        elif picture.idle_t_per_year >= 1:
            words += self.tr(", {idle} of it without demand").format(
                idle=tonnes(picture.idle_t_per_year)
            )
        self._total.set_text(words)

    # --- marks on the tracks -------------------------------------------------------------------

    def _want_marks(self, view: View) -> None:
        """Find the marks once the hand rests; those of another view go at once."""
        if self._marks_of is not None and self._marks_of != view:
            for group in self._groups:
                for branch in group.seen:
                    branch.row.slider.show_ticks(())
        self._marks_of = view
        if self.isVisible():
            self._marks_timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Find the marks when the tab comes to the front."""
        super().showEvent(event)
        self._marks_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing to do behind."""
        super().hideEvent(event)
        self._marks_timer.stop()

    def show_marks(self) -> None:
        """Put the marks on the tracks of the regions that are shown."""
        picture = self._workspace.picture
        for group in self.groups:
            view = replace(picture.view, stage=group.stage)
            for branch in group.seen:
                branch.row.slider.show_ticks(
                    ticks_of(
                        picture.catalog,
                        picture.scenario,
                        view,
                        branch.place,
                        end_t_per_year=branch.row.slider.track.maximum,
                        names=self._country_names,
                    )
                    if branch.row.slider.isEnabled()
                    else ()
                )

    def _rules(self, picture: Picture) -> str:
        """Say by which rules the sliders act: a what-if, not a forecast."""
        if not picture.has_output:
            return self.tr(
                "No national output is published for this stage: tonnes add up, shares cannot."
            )
        words = self.tr(
            "A what-if: world demand stays, others give way in proportion; plants ramp up after"
            " their lead time."
        )
        if picture.view.stage in picture.yields_assumed:
            words += " " + self.tr("The yield from the stage before is assumed, as in 2024.")
        if picture.view.stage in picture.feed_unknown:
            words += " " + self.tr("Feed from mines is not checked for this stage.")
        elif picture.limiting_stage is not None and picture.unmet_t_per_year > 0:
            words += " " + self.tr("{stage} limits output.").format(
                stage=capital(stage_word(picture.limiting_stage))
            )
        return words

    # --- editing -------------------------------------------------------------------------------

    def _edited(self, stage: Stage, place: Place, t_per_year: float, drag: int) -> None:
        picture = self._workspace.picture
        view = replace(picture.view, stage=stage)

        def change() -> None:
            scenario = picture.scenario.with_capacity(
                view.mineral, stage, place, nameplate_t_per_year=t_per_year
            )
            words = capacity_words(picture.mineral, view, place, self._name_of(place))
            self._workspace.edit(scenario, describe=words, drag=drag)

        self._do(change)

    def _start_edited(self, site: str, year: int | None) -> None:
        name = self._name_of(Place("project", site))
        self._do(
            lambda: self._workspace.edit(
                with_start(self._workspace.scenario, site, year), describe=start_words(name, year)
            )
        )

    def _do(self, change: Callable[[], None]) -> None:
        """Make an edit; what the model refuses is told, and the rows show what holds."""
        picture = self._workspace.picture
        try:
            change()
        except UserError as error:
            self.show_picture(self._workspace.picture)
            say(self._refused, str(error))
            return
        if self._workspace.picture is picture:
            # Nothing changed (rounding): slider and box must not show what the model lacks.
            self.show_picture(picture)

    def _name_of(self, place: Place) -> str:
        if place.kind == "region":
            return self._catalog.alternative_names[place.id]
        if place.kind == "country":
            return self._country_names.get(place.id, place.id)
        sites = self._workspace.catalog.sites_of(self._workspace.view.mineral)
        return next((one.name for one in sites if one.id == place.id), place.id)

    def _reset_places(self, stage: Stage, places: tuple[Place, ...]) -> None:
        view = replace(self._workspace.view, stage=stage)
        scenario = without_levers(self._workspace.scenario, view, places)
        words = self.tr("Reset {count} levers of {mineral}").format(
            count=len(places), mineral=short_name(self._workspace.picture.mineral)
        )
        if len(places) == 1:
            words = self.tr("Reset {place}").format(place=self._name_of(places[0]))
        self._workspace.edit(scenario, describe=lambda _before, _after: words)

    def _without_all(self, scenario: Scenario) -> Scenario:
        """Return a scenario without what was built of the mineral, every project as listed."""
        mineral = self._workspace.view.mineral
        kept = tuple(one for one in scenario.capacity if one.mineral != mineral)
        sites = (site.id for site in self._workspace.catalog.sites_of(mineral))
        return without_starts(replace(scenario, capacity=kept), sites)

    def _reset_all(self) -> None:
        scenario = self._without_all(self._workspace.scenario)
        words = self.tr("Reset {mineral}").format(mineral=self._workspace.picture.mineral.name)
        self._workspace.edit(scenario, describe=lambda _before, _after: words)
