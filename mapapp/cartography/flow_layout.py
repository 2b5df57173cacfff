"""Trade flows as arrows: which ones, how wide, where, and what lies under the pointer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.flow_arcs import FlowMark, arrow, head_width
from mapapp.cartography.flow_curves import CurveStyle, curves_between
from mapapp.cartography.flow_lanes import in_lanes
from mapapp.cartography.flow_numbers import with_numbers
from mapapp.cartography.projection import FloatArray
from mapapp.cartography.projections import DEFAULT_PROJECTION
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.picture.sourcing.trade_flows import TradeFlow, TradeFlows
from mapapp.picture.view import Mode

MOST_FLOWS: Final = 20
WIDEST_PX: Final = 10.0
THINNEST_PX: Final = 1.0
REACH_PX: Final = 5.0
MARGIN_PX: Final = 30.0
# Room around the middle of a country: a part of its widest circle, within bounds.
START_GAP: Final = (0.30, 3.0, 14.0)
END_GAP: Final = (0.45, 4.0, 22.0)
_ROUND: Final = (5.0, 2.0, 1.0)


@dataclass(frozen=True, slots=True)
class FlowOptions:
    """Which flows are shown, and along which curves.

    Attributes
    ----------
    mode
        Whose tonnes rank the flows and make them wide. Baseline and scenario share one scale,
        so that switching between them compares.
    style
        Great circles, or gentle bows to the left of the way.
    most
        How many of the largest flows.
    numbered
        Whether figures are placed at once; else whoever knows what else is in the picture
        places them (`mapapp.cartography.flow_numbers.with_numbers`).
    """

    mode: Mode = "scenario"
    style: CurveStyle = "great_circle"
    most: int = MOST_FLOWS
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class FlowScale:
    """Width proportional to tonnes, down to the thinnest line that can be seen."""

    largest_t: float
    widest_px: float = WIDEST_PX
    thinnest_px: float = THINNEST_PX

    def width(self, tonnes: float) -> float:
        """Return the width of a flow of that many t/yr, whatever its sign, px."""
        return max(self.thinnest_px, self.widest_px * abs(tonnes) / self.largest_t)

    @property
    def alike_below_t(self) -> float:
        """Flows below this many t/yr are all drawn as thin as a line can be."""
        return self.largest_t * self.thinnest_px / self.widest_px

    def legend_values(self) -> tuple[float, ...]:
        """Return round t/yr for the legend, large to small, none that is drawn at the least."""
        found: list[float] = []
        for part in (1.0, 0.4, 0.16):
            value = round_below(self.largest_t * part)
            if value > self.alike_below_t and value not in found:
                found.append(value)
        return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class FlowLayout:
    """The arrows of one picture.

    Attributes
    ----------
    trade
        What was asked to be shown.
    mode
        Baseline, scenario, or the change between them.
    scale
        How tonnes become width; None if nothing flows.
    marks
        In painting order: large first, so that small ones lie on top.
    left_out
        Flows among the largest that cannot be drawn here: out of sight, or too short.
    shown_part
        Part of all trade that the largest flows are, 0..1, drawn here or not; None for a
        change.
    """

    trade: TradeFlows
    mode: Mode
    scale: FlowScale | None
    marks: tuple[FlowMark, ...]
    left_out: tuple[TradeFlow, ...]
    shown_part: float | None

    def flow_at(self, point: QPointF, *, reach_px: float = REACH_PX) -> FlowMark | None:
        """Return the arrow under a point, the topmost of several; else the nearest in reach."""
        best, least = None, reach_px
        for mark in reversed(self.marks):
            away = mark.distance_px(point)
            if away < least or (best is None and away <= least):
                best, least = mark, away
            if away == 0.0:
                break
        return best

    @property
    def obstacles(self) -> tuple[QRectF, ...]:
        """Heads, figures and broad bands, which labels should not cover."""
        heads = [mark.head_box for mark in self.marks]
        bands = [box for mark in self.marks for box in mark.band_boxes]
        numbers = [mark.number.box for mark in self.marks if mark.number is not None]
        return (*(box for box in heads if box is not None), *numbers, *bands)


def layout_flows(
    trade: TradeFlows,
    *,
    viewport: Viewport,
    world: World,
    theme: MapTheme,
    options: FlowOptions = FlowOptions(),
    obstacles: Sequence[QRectF] = (),
    labels: Mapping[str, QRectF] | None = None,
    window: QRectF | None = None,
) -> FlowLayout:
    """Lay out the largest flows as arrows.

    Parameters
    ----------
    world
        Taken in the viewport's projection.
    obstacles
        Rectangles that figures must not touch: labels, legend, symbols.
    labels
        Boxes of names, by country: its arrows stop short of them.
    window
        Where figures may stand; by default the whole picture.
    """
    world = world.for_projection(viewport.projection)
    mode = options.mode
    chosen = largest_flows(trade, mode=mode, most=options.most, known=world.index)
    if not chosen:
        return FlowLayout(trade, mode, None, (), (), _part(trade, mode, chosen))
    unit = theme.type.body_px / 12
    scale = FlowScale(_largest(trade, mode), WIDEST_PX * unit, THINNEST_PX * unit)
    codes = sorted({code for flow in chosen for code in (flow.exporter, flow.importer)})
    places = country_places(world, codes)
    radius_px = {c: world.label_radius(world.index[c]) * viewport.scale for c in codes}
    widths = [scale.width(value_of(flow, mode)) for flow in chosen]
    curves = in_lanes(
        curves_between(
            np.array([places[flow.exporter] for flow in chosen]),
            np.array([places[flow.importer] for flow in chosen]),
            viewport,
            style=options.style,
            margin_px=MARGIN_PX * unit,
        ),
        [(flow.exporter, flow.importer) for flow in chosen],
        widths_px=[(width, head_width(width, unit)) for width in widths],
        radius_px=radius_px,
        unit=unit,
    )
    boxes = labels or {}
    marks: list[FlowMark] = []
    left_out: list[TradeFlow] = []
    for flow, curve, width in zip(chosen, curves, widths, strict=True):
        mark = (
            None
            if curve is None
            else arrow(
                flow,
                curve,
                value_t=value_of(flow, mode),
                width_px=width,
                gaps_px=(
                    _gap(radius_px[flow.exporter], START_GAP, unit),
                    _gap(radius_px[flow.importer], END_GAP, unit),
                ),
                clear_of=(boxes.get(flow.exporter), boxes.get(flow.importer)),
                unit=unit,
                signed=mode == "change",
            )
        )
        if mark is None:
            left_out.append(flow)
        else:
            marks.append(mark)
    shown = tuple(marks)
    if options.numbered:
        whole = QRectF(0, 0, viewport.width, viewport.height)
        shown = with_numbers(
            marks, theme, zoom=viewport.zoom, obstacles=obstacles, window=window or whole
        )
    part = _part(trade, mode, chosen)
    return FlowLayout(trade, mode, scale, shown, tuple(left_out), part)


def value_of(flow: TradeFlow, mode: Mode) -> float:
    """Return the t/yr that a mode shows; with a sign where it is a change.

    A comparison's baseline side is drawn in the mode of the baseline, so what is left of it
    is the scenario.
    """
    if mode == "change":
        return flow.scenario_t - flow.baseline_t
    return flow.baseline_t if mode == "baseline" else flow.scenario_t


def largest_flows(
    trade: TradeFlows, *, mode: Mode, most: int, known: Mapping[str, int]
) -> tuple[TradeFlow, ...]:
    """Return the largest flows of a mode between two different known countries, largest first."""
    size = _sizes(trade, mode)
    order = np.argsort(-size.ravel(), kind="stable")
    found: list[TradeFlow] = []
    for at in order:
        row, column = divmod(int(at), size.shape[1])
        if len(found) >= most or size[row, column] <= 0.0:
            break
        exporter, importer = trade.exporters[row], trade.importers[column]
        if exporter == importer or exporter not in known or importer not in known:
            continue
        found.append(
            TradeFlow(
                exporter,
                importer,
                float(trade.baseline_t[row, column]),
                float(trade.scenario_t[row, column]),
                bool(trade.assumed[row, column]),
            )
        )
    return tuple(found)


def _sizes(trade: TradeFlows, mode: Mode) -> FloatArray:
    if mode == "change":
        return np.abs(trade.scenario_t - trade.baseline_t)
    return trade.baseline_t if mode == "baseline" else trade.scenario_t


def _largest(trade: TradeFlows, mode: Mode) -> float:
    if mode == "change":
        return float(_sizes(trade, mode).max())
    return float(max(trade.baseline_t.max(), trade.scenario_t.max()))


def _part(trade: TradeFlows, mode: Mode, chosen: Sequence[TradeFlow]) -> float | None:
    if mode == "change":
        return None
    everything = float(_sizes(trade, mode).sum()) + trade.remainder_t[mode != "baseline"]
    if everything <= 0.0:
        return None
    return sum(value_of(flow, mode) for flow in chosen) / everything


def country_places(world: World, codes: Sequence[str]) -> dict[str, tuple[float, float]]:
    """Return longitude and latitude of the middles of countries.

    Of what a map shows, its own middle; of a country beyond its horizon that of the world map.
    """
    found = {}
    for code in codes:
        for one in (world, world.for_projection(DEFAULT_PROJECTION)):
            point = one.label_point(one.index[code])
            lon, lat = one.projection.inverse(point.x(), point.y())
            if isfinite(float(lon)):
                break
        found[code] = (float(lon), float(lat))
    return found


def _gap(radius_px: float, measure: tuple[float, float, float], unit: float) -> float:
    part, least, greatest = measure
    return min(max(part * radius_px, least * unit), greatest * unit)


def round_below(value: float) -> float:
    """Return the largest of 1, 2, 5 x 10^n that is not above a positive value."""
    step = 10.0 ** np.floor(np.log10(value))
    return float(next((step * f for f in _ROUND if step * f <= value * (1 + 1e-9)), step))
