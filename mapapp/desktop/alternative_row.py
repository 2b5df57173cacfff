"""One region or country of the Alternatives dock: name, cost, share, slider and number box."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.tonnage import in_kilotonnes
from mapapp.cartography.wording import (
    KILOTONNE,
    THIN_SPACE,
    money,
    number,
    percent,
    stage_word,
    tonnes,
)
from mapapp.catalog.model import Mineral
from mapapp.desktop.build.disclosure import Disclosure
from mapapp.desktop.capacity_slider import CapacitySlider, Track
from mapapp.desktop.controls import FittingLabel, QuietBox
from mapapp.picture import Picture, View
from mapapp.picture.result import AlternativeFigures
from mapapp.scenario.scenario import Place

KILOTONNE_FROM: Final = 10 * KILOTONNE
EDGE_PX: Final = 8
MOST_DECIMALS: Final = 3
WIDEST_SHARE: Final = "00.0 → <b>100.0 %</b>"
ANY_AMOUNT: Final = 1e9


@dataclass(frozen=True, slots=True)
class StageShown:
    """Which mineral, stage and year a row is about; the stage need not be the map's."""

    view: View
    mineral: Mineral
    has_output: bool

    @classmethod
    def of(cls, picture: Picture) -> Self:
        """Return the stage of the map."""
        return cls(picture.view, picture.mineral, picture.has_output)


class AlternativeRow(QFrame):
    """One place: name, cost and first year, share before and after, slider, number box.

    Signals
    -------
    edited
        The place, t/yr of nameplate, and a drag number (0 for a single edit).
    opened
        Whether what is inside the place is to be shown.
    """

    edited = Signal(Place, float, int)
    opened = Signal(bool)
    _drags = iter(range(1, 10**9))

    def __init__(self, place: Place, name: str, theme: MapTheme, *, indent_px: int = 0) -> None:
        super().__init__()
        self.place = place
        self.region = name
        self._indent = indent_px
        self._drag = 0
        self._unit_t = 1.0
        self.arrow = Disclosure(name)
        self._title = QLabel(name)
        if place.kind == "region":
            self._title.setProperty("role", "heading")
        self._cost = FittingLabel()
        self._cost.setProperty("role", "quiet")
        self._share = QLabel()
        self._share.setTextFormat(Qt.TextFormat.RichText)
        self._share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = CapacitySlider(theme)
        self.slider.setAccessibleName(self.tr("Capacity added in {region}").format(region=name))
        self.box = QuietBox()
        self.box.setAccessibleName(
            self.tr("Capacity added in {region}, number").format(region=name)
        )
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setKeyboardTracking(False)
        self.box.setMaximum(ANY_AMOUNT)
        self.box.setFixedWidth(round(104 * theme.type.body_px / 12))
        self.arrow.set_theme(theme)
        self._lay_out()
        self.setWhatsThis(
            self.tr(
                "Adds nameplate capacity here, by hand or by number. Listed projects are used"
                " first (restart, building, planned; earliest first); beyond them the track is"
                " hatched. Under the track is the pipeline, and a small triangle at what of it"
                " can be on line by the year shown; above it a triangle at what the lever makes"
                " then, and marks where a target is met or where more raises HHI again."
            )
        )
        self.slider.sliderPressed.connect(self._begin_drag)
        self.slider.sliderReleased.connect(self._end_drag)
        self.slider.tonnes_edited.connect(self._slid)
        self.box.valueChanged.connect(self._typed)
        self.arrow.toggled.connect(self.opened)

    @property
    def alternative(self) -> str:
        """Id of the region, or the country's ISO code."""
        return self.place.id

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        name = QHBoxLayout()
        name.setSpacing(2)
        name.addWidget(self.arrow)
        name.addWidget(self._title)
        head.addLayout(name)
        head.addWidget(self._cost, 1)
        head.addWidget(self._share)
        # Of a fixed size: otherwise every figure would have the dock laid out anew.
        self._share.setText(WIDEST_SHARE)
        self._share.setFixedSize(self._share.sizeHint())
        self._share.clear()
        grid = QGridLayout(self)
        top, bottom = (8, 6) if self.place.kind == "region" else (4, 2)
        grid.setContentsMargins(EDGE_PX + self._indent, top, 12, bottom)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.slider, 1, 0)
        grid.addWidget(self.box, 1, 1)
        grid.setColumnStretch(0, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a rule above the row of a region."""
        super().paintEvent(event)
        if self.place.kind != "region":
            return
        painter = QPainter(self)
        try:
            painter.setPen(QPen(self.palette().midlight().color(), 1))
            painter.drawLine(0, 0, self.width(), 0)
        finally:
            painter.end()

    # --- editing -------------------------------------------------------------------------------

    def _begin_drag(self) -> None:
        self._drag = next(self._drags)

    def _end_drag(self) -> None:
        self._drag = 0

    def _slid(self, value: float) -> None:
        self.edited.emit(self.place, self._rounded(value), self._drag)

    def _rounded(self, t_per_year: float) -> float:
        """Round to what the number box shows, so that box, slider and model agree."""
        step = self._unit_t / 10 ** self.box.decimals()
        return float(round(t_per_year / step) * step)

    def _typed(self, value: float) -> None:
        self.edited.emit(self.place, value * self._unit_t, 0)

    # --- showing -------------------------------------------------------------------------------

    def show_figures(
        self, figures: AlternativeFigures, shown: StageShown, *, inside_t_per_year: float = 0.0
    ) -> None:
        """Show a place's lever, pipeline, cost and effect.

        ``inside_t_per_year`` is what the levers of its countries and projects add.
        """
        kilo = in_kilotonnes(figures.maximum_t_per_year, KILOTONNE_FROM)
        self._unit_t = KILOTONNE if kilo else 1.0
        self._show_in_box(figures, kilo=kilo)
        self.slider.show_track(
            Track(
                maximum=figures.maximum_t_per_year,
                restart=figures.pipeline.get("restart", 0.0),
                construction=figures.pipeline.get("construction", 0.0),
                planned=figures.pipeline.get("planned", 0.0),
                by_year=figures.by_year_t_per_year,
                output=figures.output_t_per_year,
            ),
            figures.nameplate_t_per_year,
        )
        enabled = figures.placeable and figures.maximum_t_per_year > 0
        for widget in (self.slider, self.box):
            if widget.isEnabled() != enabled:
                widget.setEnabled(enabled)
        self._cost.set_wordings(*self._cost_words(figures, inside_t_per_year))
        self._share.setText(_share_words(figures, shown))
        tip = self._tooltip(figures, shown) if enabled else self._reason(shown)
        if tip != self.toolTip():
            self.setToolTip(tip)

    def _show_in_box(self, figures: AlternativeFigures, *, kilo: bool) -> None:
        maximum, value = figures.maximum_t_per_year, figures.nameplate_t_per_year / self._unit_t
        with QSignalBlocker(self.box):
            suffix = self.tr(" kt/yr") if kilo else self.tr(" t/yr")
            decimals = max(1, _decimals(maximum / KILOTONNE)) if kilo else _decimals(maximum)
            if maximum <= 0:
                decimals = 0
            if self.box.suffix() != suffix or self.box.decimals() != decimals:
                self.box.setSuffix(suffix)
                self.box.setDecimals(decimals)
            step = maximum / self._unit_t / 50
            if self.box.singleStep() != step:
                self.box.setSingleStep(step)
            if self.box.value() != round(value, decimals):
                self.box.setValue(value)

    def _cost_words(self, figures: AlternativeFigures, inside: float) -> tuple[str, ...]:
        below = self.tr("+ {amount} inside").format(amount=tonnes(inside)) if inside > 0 else ""
        if figures.nameplate_t_per_year <= 0 or figures.earliest_year is None:
            return self._listed_words(figures, below)
        cost = (
            money(figures.cost_musd[1])
            if figures.cost_musd is not None
            else self.tr("cost not known")
        )
        more = "+" if figures.cost_partial and figures.cost_musd else ""
        cost += more
        year = figures.earliest_year
        full = self.tr("{cost}, from {year}").format(cost=cost, year=year)
        short = f"{cost}, {year}"
        return (
            (f"{full} {below}", f"{short} {below}", short, cost) if below else (full, short, cost)
        )

    def _listed_words(self, figures: AlternativeFigures, below: str) -> tuple[str, ...]:
        """Return what is said of a place whose own lever is at zero."""
        if below:
            return (below, "+")
        if self.place.kind == "region":
            return ("",)
        pipeline = sum(figures.pipeline.values())
        if pipeline > 0:
            amount = tonnes(pipeline)
            return self.tr("{amount} listed").format(amount=amount), amount
        return (self.tr("nothing listed"), "") if not figures.unknown_projects else ("",)

    def _reason(self, shown: StageShown) -> str:
        return self.tr(
            "No project, output or mine of {mineral} is listed in {region}, so there is nowhere"
            " to place new {stage} capacity."
        ).format(
            mineral=in_sentence(shown.mineral.name),
            region=self.region,
            stage=stage_word(shown.view.stage),
        )

    def _tooltip(self, figures: AlternativeFigures, shown: StageShown) -> str:
        return "\n".join(self._tooltip_lines(figures, shown))

    def _tooltip_lines(self, figures: AlternativeFigures, shown: StageShown) -> Iterator[str]:
        parts = figures.pipeline
        yield self.tr(
            "Pipeline: {restart} restart, {building} under construction, {planned} planned"
        ).format(
            restart=tonnes(parts.get("restart", 0.0)),
            building=tonnes(parts.get("construction", 0.0)),
            planned=tonnes(parts.get("planned", 0.0)),
        )
        if sum(parts.values()) > 0:
            yield self.tr("Of it can be on line by {year}: {amount}").format(
                year=shown.view.year, amount=tonnes(figures.by_year_t_per_year)
            )
        if figures.unknown_projects:
            yield self.tr("%n more project(s), capacity not known", "", figures.unknown_projects)
        if figures.counted_t_per_year > 0:
            yield self.tr("{amount} more is already counted in the base case").format(
                amount=tonnes(figures.counted_t_per_year)
            )
        if figures.nameplate_t_per_year > 0:
            yield self.tr("Output of the capacity added, in {year}: {amount}").format(
                year=shown.view.year, amount=tonnes(figures.output_t_per_year)
            )
            if figures.cost_musd is not None and figures.cost_musd[0] < figures.cost_musd[2]:
                yield self.tr("Cost range: {low} to {high}").format(
                    low=money(figures.cost_musd[0]), high=money(figures.cost_musd[2])
                )
            yield self.tr("First product: {year}").format(year=figures.earliest_year)
            if figures.cost_partial:
                yield self.tr("Part of the cost (restarts) is not published")
            if figures.start_assumed:
                yield self.tr("First year: catalog year plus lead time, as none is published")

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.slider.set_theme(theme)
        self.arrow.set_theme(theme)


def _decimals(maximum_t_per_year: float) -> int:
    """Return the decimals at which a hundredth of a track is still a step of the number box."""
    decimals = 0
    while decimals < MOST_DECIMALS and maximum_t_per_year * 10**decimals < 100:
        decimals += 1
    return decimals


def _share_words(figures: AlternativeFigures, shown: StageShown) -> str:
    """Return the region's share before and after; it is a sum of countries, not a supplier."""
    if not shown.has_output:
        return ""
    if figures.baseline_share is None and figures.scenario_share is None:
        if figures.output_unknown:
            return QCoreApplication.translate("card", "not known")
        return QCoreApplication.translate("layers", "none")
    before = "–"
    if figures.baseline_share is not None:
        before = number(figures.baseline_share * 100, 1)
    after = percent(figures.scenario_share or 0.0)
    if f"{before}{THIN_SPACE}%" == after:
        return f"<b>{after}</b>" if figures.nameplate_t_per_year > 0 else after
    return f"{before} → <b>{after}</b>"
