"""New capacity of each kind at a stage: a table of what is assumed, and fields for one row."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, percent, stage_name
from mapapp.catalog.model import Stage
from mapapp.desktop.controls import QuietBox, Segments
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, Form, link
from mapapp.desktop.policy.defaults import (
    assumed_of,
    default_of,
    kind_name,
    origin_of,
    ramp_name,
    ramp_words,
)
from mapapp.desktop.policy.figure_table import FigureTable, Row
from mapapp.desktop.policy.parts import Head, PercentBox, left, padded, quiet, side_by_side
from mapapp.scenario.levers import Assumptions, ProjectKind, StageAssumption

KINDS: Final[tuple[ProjectKind, ...]] = ("restart", "construction", "planned", "beyond")
LONGEST_LEAD: Final = 30
ROWS_PX: Final = 118
BOX_PX: Final = 84
USUAL_PX: Final = 96


class KindEditor(QWidget):
    """What is assumed of new capacity, by stage and kind.

    Signals
    -------
    changed
        The :class:`StageAssumption` that the user made; with nothing set, the defaults hold.
    """

    changed = Signal(object)

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._unit = theme.type.body_px / 12
        self._stage: Stage = "refining"
        self._assumptions = Assumptions()
        self._published: Mapping[Stage, str] = {}
        self.stages = Segments(self.tr("Stage of the assumptions"))
        self.table = FigureTable(
            self.tr("Assumptions by kind of capacity"),
            [self.tr("New capacity"), self.tr("Lead"), self.tr("Ramp"), self.tr("Use"),
             self.tr("Odds")],
        )  # fmt: skip
        explain(
            self.table,
            self.tr(
                "Years to the first product, ramp class, steady use of nameplate, and probability"
                " of being built and running. Choose a row to change it below."
            ),
            self.tr("It holds for all minerals; single projects can be changed further below."),
        )
        self.stages.explain(self.tr("The stage whose new capacity is meant"))
        self.lead = QuietBox()
        self.lead.setDecimals(0)
        self.lead.setKeyboardTracking(False)
        self.lead.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lead.setRange(0, LONGEST_LEAD)
        self.lead.setSuffix(self.tr(" years"))
        self.ramp = Choice([(str(number_), ramp_name(number_)) for number_ in range(1, 5)])
        self.use = PercentBox(theme, low=0.0, high=100.0)
        self.odds = PercentBox(theme, low=0.0, high=100.0)
        self._usual = [QLabel() for _ in range(4)]
        self._ramp_words, self._origin = quiet(), quiet()
        self.reset = link(self.tr("Reset"), self._reset)
        explain(self.reset, self.tr("Back to the defaults of this kind at this stage"))
        self._arrange(theme)
        self.stages.chosen.connect(self._choose_stage)
        self.table.row_chosen.connect(lambda _: self._show_kind())
        self.lead.valueChanged.connect(lambda years: self._give(lead_years=round(years)))
        self.ramp.chosen.connect(lambda key: self._give(ramp=int(key)))
        self.use.part_edited.connect(lambda part: self._give(utilisation=round(part, 4)))
        self.odds.part_edited.connect(lambda part: self._give(probability=round(part, 4)))

    def _arrange(self, theme: MapTheme) -> None:
        names = (
            (self.lead, self.tr("Lead time"),
             self.tr("Years from decision to first product, where no start year is listed")),
            (self.ramp, self.tr("Ramp"), self.tr("How fast a plant comes up")),
            (self.use, self.tr("Use"), self.tr("Steady output per nameplate")),
            (self.odds, self.tr("Odds"),
             self.tr("That it is built and runs; counts only where “expected” is ticked above")),
        )  # fmt: skip
        top, form = Form(theme), Form(theme)
        top.add(self.tr("Stage"), left(self.stages))
        for (field, words, tip), usual in zip(names, self._usual, strict=True):
            explain(field, tip, self.tr("It holds for all minerals."), name=words)
            usual.setProperty("role", "quiet")
            usual.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            usual.setFixedWidth(round(USUAL_PX * self._unit))
            field.setMinimumWidth(round(BOX_PX * self._unit))
            field.setMaximumWidth(16777215)
            form.add(words, side_by_side(field, usual))
        form.add_wide(self._ramp_words)
        form.add_wide(self._origin)
        self._head = Head("", self.reset)
        self.table.setFixedHeight(round(ROWS_PX * self._unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (top, padded(self.table), self._head, form):
            column.addWidget(part)

    @property
    def stage(self) -> Stage:
        """The stage whose assumptions are shown."""
        return self._stage

    @property
    def kind(self) -> ProjectKind:
        """The kind of capacity whose fields are shown."""
        found = (kind for kind in KINDS if kind == self.table.chosen)
        return next(found, "restart")

    def show_assumptions(
        self, assumptions: Assumptions, published: Mapping[Stage, str], *, stage: Stage
    ) -> None:
        """Show what is assumed at a stage of the mineral; ``published`` names its stages."""
        self._assumptions, self._published = assumptions, published
        self._stage = stage
        self.stages.set_choices([(one, stage_name(one), "") for one in published])
        self.stages.set_value(stage)
        self.table.show_rows([self._row(kind) for kind in KINDS], keep="planned")
        self._show_kind()

    def _row(self, kind: ProjectKind) -> Row:
        change = self._assumptions.of_stage(self._stage, kind)
        one = assumed_of(self._stage, kind, change)
        words = (
            kind_name(kind),
            self.tr("{years} yr").format(years=number(one.lead_years)),
            number(one.ramp),
            percent(one.utilisation, 0),
            percent(one.probability, 0),
        )
        return Row(kind, words, changed=change is not None)

    def _show_kind(self) -> None:
        kind = self.kind
        change = self._assumptions.of_stage(self._stage, kind)
        one, usual = assumed_of(self._stage, kind, change), default_of(self._stage, kind)
        self._head.words.setText(kind_name(kind))
        self.reset.setVisible(change is not None)
        with QSignalBlocker(self.lead):
            self.lead.setValue(one.lead_years)
        self.ramp.set_value(str(one.ramp))
        self.use.show_part(one.utilisation)
        self.odds.show_part(one.probability)
        words = (
            self.tr("{years} yr").format(years=number(usual.lead_years)),
            number(usual.ramp),
            percent(usual.utilisation, 0),
            percent(usual.probability, 0),
        )
        for label, text in zip(self._usual, words, strict=True):
            label.setText(self.tr("default {value}").format(value=text))
        self._ramp_words.setText(
            self.tr("Ramp {number}: {words}.").format(number=one.ramp, words=ramp_words(one.ramp))
        )
        origin = origin_of(self._stage, kind)
        if self._published.get(self._stage) and kind in ("construction", "planned", "beyond"):
            origin += " " + self.tr("Published building times: {list}.").format(
                list=self._published[self._stage]
            )
        self._origin.setText(origin)

    def _choose_stage(self, stage: str) -> None:
        wanted = next((one for one in self._published if one == stage), self._stage)
        self.show_assumptions(self._assumptions, self._published, stage=wanted)

    def _give(
        self,
        *,
        lead_years: int | None = None,
        ramp: int | None = None,
        utilisation: float | None = None,
        probability: float | None = None,
    ) -> None:
        """Report the row with one field changed; what equals its default is no change."""
        kind, usual = self.kind, default_of(self._stage, self.kind)
        old = self._assumptions.of_stage(self._stage, kind)
        now = StageAssumption(self._stage, kind) if old is None else old

        def kept(given: float | None, present: float | None, default: float) -> float | None:
            value = present if given is None else given
            return None if value == default else value

        lead = kept(lead_years, now.lead_years, usual.lead_years)
        level = kept(ramp, now.ramp, usual.ramp)
        self.changed.emit(
            StageAssumption(
                self._stage,
                kind,
                lead_years=None if lead is None else int(lead),
                ramp=None if level is None else int(level),
                utilisation=kept(utilisation, now.utilisation, usual.utilisation),
                probability=kept(probability, now.probability, usual.probability),
            )
        )

    def _reset(self) -> None:
        self.changed.emit(StageAssumption(self._stage, self.kind))
