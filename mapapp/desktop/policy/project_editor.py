"""What is assumed of single listed projects in place of their rows and the defaults."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, percent, short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site, Stage
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, Form, QuietSpin, link
from mapapp.desktop.policy.defaults import kind_name, ramp_name
from mapapp.desktop.policy.figure_table import FigureTable, Row
from mapapp.desktop.policy.parts import Head, PercentBox, padded, quiet, side_by_side
from mapapp.picture import Picture
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.market.assumed import assumed_pipelines
from mapapp.scenario.levers import Assumptions, ProjectChange
from mapapp.supply.pipeline import Project
from mapapp.supply.utilisation import utilisation_of

FIRST_YEAR, LAST_YEAR = 2000, 2100
HEAD_PX, ROW_PX, MOST_ROWS = 26, 20, 5
FIELD_PX, USUAL_PX = 84, 96
NONE: Final = ""
MOST_SOURCES: Final = 2


@dataclass(frozen=True, slots=True)
class _Listed:
    """A project with its row, its stage, and what holds for it without a change of its own."""

    site: Site
    stage: Stage
    usual: Project

    @property
    def usual_use(self) -> float:
        """Its steady use, 0..1."""
        own = self.usual.utilisation
        return utilisation_of(self.stage) if own is None else own


class ProjectEditor(QWidget):
    """A table of the projects that have assumptions of their own, and fields for one of them.

    Signals
    -------
    changed
        The :class:`ProjectChange` that the user made (with nothing set, the defaults hold), and
        the words of the step.
    """

    changed = Signal(object, str)

    def __init__(self, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__()
        self._catalog = catalog
        self._unit = theme.type.body_px / 12
        self._listed: dict[str, _Listed] = {}
        self._rules = Assumptions()
        self._extra = ""
        self._picture: Picture | None = None
        self.table = FigureTable(
            self.tr("Projects with assumptions of their own"),
            [self.tr("Project"), self.tr("From"), self.tr("Ramp"), self.tr("Use"), self.tr("Odds")],
        )
        self.other = Choice()
        self.start = QuietSpin()
        self.start.setRange(FIRST_YEAR, LAST_YEAR)
        self.ramp = Choice([(str(one), ramp_name(one)) for one in range(1, 5)])
        self.use = PercentBox(theme, low=0.0, high=100.0)
        self.odds = PercentBox(theme, low=0.0, high=100.0)
        self._usual = [QLabel() for _ in range(4)]
        self._origin = quiet()
        self.reset = link(self.tr("Reset"), self._reset)
        self._head = Head(self.tr("Single projects"), self.reset)
        self._arrange(theme)
        self._explain()
        self.table.row_chosen.connect(lambda _: self._show_chosen())
        self.other.chosen.connect(self._add)
        self.start.edited.connect(lambda: self._give("start_year", self.start.value()))
        self.ramp.chosen.connect(lambda key: self._give("ramp", int(key)))
        self.use.part_edited.connect(lambda part: self._give("utilisation", round(part, 4)))
        self.odds.part_edited.connect(lambda part: self._give("probability", round(part, 4)))

    def _arrange(self, theme: MapTheme) -> None:
        add, form = Form(theme), Form(theme)
        add.add(self.tr("Add"), self.other)
        names = (self.tr("First year"), self.tr("Ramp"), self.tr("Use"), self.tr("Odds"))
        fields: tuple[QWidget, ...] = (self.start, self.ramp, self.use, self.odds)
        for field, words, usual in zip(fields, names, self._usual, strict=True):
            usual.setProperty("role", "quiet")
            usual.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            usual.setFixedWidth(round(USUAL_PX * self._unit))
            field.setMinimumWidth(round(FIELD_PX * self._unit))
            field.setMaximumWidth(16777215)
            form.add(words, side_by_side(field, usual))
        self._fields, self._form = fields, form
        self._table = padded(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._head, self._table, form, padded(self._origin), add):
            column.addWidget(part)

    def _explain(self) -> None:
        told = self.tr("It holds for this project alone; Reset takes it back to what is listed.")
        for widget, name, tip in (
            (self.table, self.tr("Projects with assumptions of their own"),
             self.tr("First year, ramp class, steady use of nameplate and probability; choose a"
                     " project to change it below")),
            (self.start, self.tr("First year of the project"),
             self.tr("Year of the first product")),
            (self.ramp, self.tr("Ramp class of the project"), self.tr("How fast it comes up")),
            (self.use, self.tr("Use of the project"), self.tr("Steady output per nameplate")),
            (self.odds, self.tr("Odds of the project"),
             self.tr("That it is built and runs; counts only where “expected” is ticked above")),
            (self.other, self.tr("Add a project to the list"),
             self.tr("A listed project to be given assumptions of its own")),
        ):  # fmt: skip
            explain(widget, tip, told, name=name)
        explain(self.reset, self.tr("Back to what is listed of this project, and the defaults"))

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show the projects of the map's mineral that have assumptions of their own."""
        self._picture, self._rules = picture, picture.scenario.assumptions
        self._catalog = picture.catalog
        self._listed = self._projects(picture.view.mineral)
        changed = {one.site for one in self._rules.projects if one.site in self._listed}
        if self._extra not in self._listed:
            self._extra = ""
        rows = [site for site in self._listed if site in changed or site == self._extra]
        self.table.show_rows([self._row(site) for site in rows], keep=self._extra)
        high = HEAD_PX + ROW_PX * max(1, min(MOST_ROWS, len(rows)))
        self.table.setFixedHeight(round(high * self._unit))
        for part in (self._table, self._form):
            part.setVisible(bool(rows))
        rest = [
            (site, self._name_of(one)) for site, one in self._listed.items() if site not in rows
        ]
        rest.sort(key=lambda item: item[1])
        mineral = in_sentence(short_name(picture.mineral))
        self.other.set_choices([(NONE, self.tr("A project of {mineral}…").format(mineral=mineral)),
                                *rest])  # fmt: skip
        self.other.set_value(NONE)
        self.other.setEnabled(bool(rest))
        self.other.setToolTip(
            self.tr("A listed project to be given assumptions of its own")
            if rest
            else self.tr("There is no other listed project of {mineral}").format(mineral=mineral)
        )
        self._show_chosen()

    def _projects(self, mineral: str) -> dict[str, _Listed]:
        """Return the projects that can be added, with what holds without their own changes."""
        model = mineral_model(self._catalog, mineral)
        rules = replace(self._rules, projects=(), costs=())
        sites = {site.id: site for found in model.sites.values() for site in found}
        return {
            id_: _Listed(sites[id_], stage, project)
            for stage, pipeline in assumed_pipelines(model, rules).items()
            for id_, project in pipeline.everything.items()
        }

    def _name_of(self, one: _Listed) -> str:
        return self.tr("{project} ({stage}, {kind})").format(
            project=one.site.name,
            stage=stage_word(one.stage),
            kind=in_sentence(kind_name(one.usual.kind)),
        )

    def _row(self, site: str) -> Row:
        one, change = self._listed[site], self._change_of(site)
        use, odds = change.utilisation, change.probability
        words = (
            one.site.name,
            str(change.start_year or one.usual.start_year),
            number(change.ramp or one.usual.ramp.number),
            percent(one.usual_use if use is None else use, 0),
            percent(one.usual.probability if odds is None else odds, 0),
        )
        return Row(site, words, changed=change != ProjectChange(site), tip=self._name_of(one))

    def _change_of(self, site: str) -> ProjectChange:
        return self._rules.of_project(site) or ProjectChange(site)

    def _show_chosen(self) -> None:
        """Show what is assumed of the chosen project, and what is listed of it."""
        one = self._listed.get(self.table.chosen)
        if one is None:
            self.reset.setVisible(False)
            self._origin.setText(
                self.tr("No project of this mineral has assumptions of its own.")
                if self._listed
                else self.tr("No project of this mineral is listed.")
            )
            return
        change, usual = self._change_of(one.site.id), one.usual
        self.reset.setVisible(change != ProjectChange(one.site.id))
        self.start.set_bound(change.start_year or usual.start_year)
        self.ramp.set_value(str(change.ramp or usual.ramp.number))
        use, odds = change.utilisation, change.probability
        self.use.show_part(one.usual_use if use is None else use)
        self.odds.show_part(usual.probability if odds is None else odds)
        words = (
            str(usual.start_year),
            number(usual.ramp.number),
            percent(one.usual_use, 0),
            percent(usual.probability, 0),
        )
        for at, (label, text) in enumerate(zip(self._usual, words, strict=True)):
            listed = at == 0 and not usual.start_assumed
            form = self.tr("listed {value}") if listed else self.tr("default {value}")
            label.setText(form.format(value=text))
        self._origin.setText(self._origin_words(one))

    def _origin_words(self, one: _Listed) -> str:
        found = [self._catalog.sources.get(source) for source in one.site.source_ids]
        known = [f"{source.publisher} {source.year}" for source in found if source]
        who = "; ".join(known[:MOST_SOURCES])
        if len(known) > MOST_SOURCES:
            who = self.tr("{some} and {count} more").format(
                some=who, count=number(len(known) - MOST_SOURCES)
            )
        words = self.tr("{project}, from {sources}.").format(
            project=one.site.name, sources=who or self.tr("a source that is not named")
        )
        if one.usual.start_assumed:
            words += " " + self.tr("No first year is listed: catalog year plus lead time.")
        return words + " " + self.tr("Ramp, use and odds are assumptions of ours.")

    # --- editing -------------------------------------------------------------------------------

    def _add(self, site: str) -> None:
        """Put another project into the table, to be given assumptions of its own."""
        self.other.set_value(NONE)
        if site and self._picture is not None:
            self._extra = site
            self.show_picture(self._picture)
            self.table.choose(site)
            self._show_chosen()
            self.start.setFocus()

    def _give(self, field: str, value: float) -> None:
        """Report the project with one field changed; what equals its default is no change."""
        one = self._listed.get(self.table.chosen)
        if one is None:
            return
        usual = {
            "start_year": one.usual.start_year,
            "ramp": one.usual.ramp.number,
            "utilisation": one.usual_use,
            "probability": one.usual.probability,
        }
        change = self._change_of(one.site.id)
        before = getattr(change, field)
        before = usual[field] if before is None else before
        if value == before:
            return
        kept = None if value == usual[field] else value
        words = self._step_words(one.site.name, field, before, value)
        self.changed.emit(replace(change, **{field: kept}), words)  # type: ignore[arg-type]

    def _step_words(self, project: str, field: str, before: float, after: float) -> str:
        part = field in ("utilisation", "probability")
        was, now = (percent(one, 0) if part else str(one) for one in (before, after))
        words = {
            "start_year": self.tr("{project}, first year: {before} → {after}"),
            "ramp": self.tr("{project}, ramp: {before} → {after}"),
            "utilisation": self.tr("{project}, use: {before} → {after}"),
            "probability": self.tr("{project}, odds: {before} → {after}"),
        }
        return words[field].format(project=project, before=was, after=now)

    def _reset(self) -> None:
        one = self._listed.get(self.table.chosen)
        if one is not None:
            self._extra = one.site.id
            words = self.tr("{project}: default assumptions").format(project=one.site.name)
            self.changed.emit(ProjectChange(one.site.id), words)
