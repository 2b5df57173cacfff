"""Arrows: as wide as said, with a head at the end, dashed where assumed, found by the pointer."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.flow_arcs import (
    MOST_GAP,
    SHORTEST_PX,
    FlowMark,
    arrow,
    distance,
    draw_flows,
    flow_ink,
    head_width,
    part_of,
)
from mapapp.cartography.flow_curves import Curve, lengths
from mapapp.cartography.projection import FloatArray
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.picture.sourcing.trade_flows import TradeFlow

Canvas = Callable[..., QImage]
Pixels = Callable[[QImage], np.ndarray]

FLOW = TradeFlow("CHL", "CHN", 100.0, 100.0, assumed=False)
ASSUMED = TradeFlow("AUS", "USA", 0.0, 100.0, assumed=True)
LINE = np.column_stack([np.linspace(20.0, 220.0, 41), np.full(41, 50.5)])


def an_arrow(
    line: FloatArray = LINE,
    *,
    width: float = 6.0,
    flow: TradeFlow = FLOW,
    gaps: tuple[float, float] = (0.0, 0.0),
    to_end: bool = True,
    value: float = 100.0,
    signed: bool = False,
    clear_of: tuple[QRectF | None, QRectF | None] = (None, None),
) -> FlowMark | None:
    return arrow(
        flow,
        Curve((line,), from_start=True, to_end=to_end),
        value_t=value,
        width_px=width,
        gaps_px=gaps,
        clear_of=clear_of,
        unit=1.0,
        signed=signed,
    )


def drawn(mark: FlowMark | None) -> FlowMark:
    assert mark is not None
    return mark


@given(start=st.floats(0, 90), span=st.floats(1, 100))
def test_part_of_a_line_has_the_length_asked_for(start: float, span: float) -> None:
    bent = np.array([[0.0, 0.0], [100.0, 0.0], [100.0, 50.0], [160.0, 130.0]])
    part = part_of(bent, start, start + span)
    assert lengths(part)[-1] == pytest.approx(span, abs=1e-6)
    assert part_of(bent, start, -10.0)[-1] == pytest.approx(part_of(bent, 0.0, 240.0)[-1])


@given(x=st.floats(-50, 300), y=st.floats(-50, 200))
def test_distance_is_that_of_the_nearest_point(x: float, y: float) -> None:
    bent = np.array([[0.0, 0.0], [100.0, 20.0], [120.0, 90.0], [200.0, 100.0]])
    fine = np.vstack([a + (b - a) * np.linspace(0, 1, 2000)[:, None] for a, b in pairwise(bent)])
    brute = float(np.hypot(*(fine - [x, y]).T).min())
    assert distance(bent, np.array([x, y])) == pytest.approx(brute, abs=0.1)


@pytest.mark.parametrize("width", [2.0, 5.0, 10.0])
def test_a_band_is_as_wide_as_said(width: float) -> None:
    body = drawn(an_arrow(width=width, to_end=False)).body.boundingRect()
    assert body.height() == pytest.approx(width, abs=0.01)
    rim = drawn(an_arrow(width=width, to_end=False)).rim.boundingRect()
    assert rim.height() > width + 2


def test_the_head_ends_at_the_end_and_grows_with_the_arrow() -> None:
    for width in (1.0, 4.0, 10.0):
        mark = drawn(an_arrow(width=width))
        assert mark.head is not None
        assert mark.head[1] == pytest.approx(LINE[-1])
        assert np.ptp(mark.head[:, 1]) == pytest.approx(head_width(width, 1.0), rel=0.3)
        assert np.ptp(mark.head[:, 1]) > width + 2, "wider than its band"
        assert np.ptp(mark.head[:, 0]) >= 6.0, "long enough to be seen"
    assert drawn(an_arrow(to_end=False)).head is None


def test_ends_stop_short_of_the_places_but_leave_an_arrow() -> None:
    mark = drawn(an_arrow(gaps=(10.0, 20.0)))
    assert mark.pieces[0][0, 0] == pytest.approx(30.0)
    assert mark.pieces[-1][-1, 0] == pytest.approx(200.0)
    greedy = drawn(an_arrow(gaps=(500.0, 500.0)))
    assert lengths(greedy.pieces[0])[-1] == pytest.approx((1 - 2 * MOST_GAP) * 200.0)


def test_an_arrow_stops_at_the_name_where_it_ends_but_passes_under_others() -> None:
    at_end = QRectF(195, 40, 50, 20)
    mark = drawn(an_arrow(clear_of=(None, at_end)))
    assert mark.pieces[-1][-1, 0] < at_end.left()
    on_the_way = QRectF(100, 40, 50, 20)
    assert drawn(an_arrow(clear_of=(None, on_the_way))).pieces[-1][-1] == pytest.approx(LINE[-1])


def test_what_is_too_short_is_no_arrow() -> None:
    short = LINE[:2] * [1.0, 1.0]
    assert lengths(short)[-1] < SHORTEST_PX
    assert an_arrow(short) is None


def test_the_thinnest_are_lines_and_not_bands() -> None:
    thin, wide = drawn(an_arrow(width=1.0)), drawn(an_arrow(width=1.5))
    assert not thin.hair.isEmpty()
    assert wide.hair.isEmpty()
    # Only the head is left to fill.
    assert thin.body.boundingRect().width() < 12
    assert wide.body.boundingRect().width() == pytest.approx(200.0, abs=0.1)


def test_an_assumed_flow_is_dashed(canvas: Canvas, pixels: Pixels) -> None:
    ink = np.array(LIGHT.colour("text2").getRgb()[:3])

    def gaps(flow: TradeFlow, width: float) -> int:
        mark = drawn(an_arrow(flow=flow, width=width))
        image = canvas(lambda p: draw_flows(p, [mark], LIGHT), width=240, height=100)
        row = np.abs(pixels(image)[50, 20:200] - ink).max(axis=1) < 60
        return int(np.count_nonzero(np.diff(row.astype(int)) == -1))

    assert gaps(ASSUMED, 4.0) >= 5
    assert gaps(ASSUMED, 1.0) >= 5
    assert gaps(FLOW, 4.0) == 0


@given(x=st.floats(0, 240), y=st.floats(0, 100), width=st.floats(1, 10), bend=st.floats(-30, 30))
@settings(max_examples=50)
def test_distance_of_an_arrow_is_that_of_its_drawn_shape(
    x: float, y: float, width: float, bend: float
) -> None:
    line = LINE + np.column_stack([np.zeros(41), bend * np.sin(np.linspace(0, np.pi, 41))])
    mark = drawn(an_arrow(line, width=width))
    away = mark.distance_px(QPointF(x, y))
    outline = np.array([
        (p.x(), p.y())
        for polygon in mark.body.toSubpathPolygons()
        for a, b in pairwise(polygon.toList())
        for p in (a + (b - a) * float(part) for part in np.linspace(0, 1, 40))
    ])  # fmt: skip
    if mark.body.contains(QPointF(x, y)):
        assert away <= 1.0
    elif mark.hair.isEmpty():
        assert away == pytest.approx(np.hypot(*(outline - [x, y]).T).min(), abs=width / 2 + 1.0)


def test_a_rim_in_the_sea_colour_parts_an_arrow_from_dark_ground(
    canvas: Canvas, pixels: Pixels
) -> None:
    for width in (1.0, 6.0):
        mark = drawn(an_arrow(width=width))
        image = canvas(
            lambda p, mark=mark: draw_flows(p, [mark], LIGHT), width=240, height=100,
            ground="#1A2761",
        )  # fmt: skip
        column = pixels(image)[:, 120].sum(axis=1)
        sea, ground = sum(QColor(LIGHT.sea).getRgb()[:3]), column[0]
        assert column.max() > ground + 0.6 * (sea - ground)
        above, below = column[: 50 - int(width / 2)], column[51 + int(width / 2) :]
        assert above.max() > ground + 0.6 * (sea - ground)
        assert below.max() > ground + 0.6 * (sea - ground)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_colour_tells_a_fall_from_a_rise_only_in_a_change(theme: MapTheme) -> None:
    assert flow_ink(theme, value_t=-1.0, signed=True).name().upper() == theme.change[0]
    assert flow_ink(theme, value_t=1.0, signed=True).name().upper() == theme.change[-1]
    plain = {flow_ink(theme, value_t=v, signed=False).name() for v in (-1.0, 1.0)}
    assert plain == {theme.colour("text2").name()}


def test_a_small_arrow_bridges_a_large_one(canvas: Canvas, pixels: Pixels) -> None:
    upright = np.column_stack([np.full(41, 120.5), np.linspace(5.0, 95.0, 41)])
    marks = [drawn(an_arrow(width=10.0)), drawn(an_arrow(upright, width=3.0))]

    def paint(painter: QPainter) -> None:
        draw_flows(painter, marks, LIGHT)

    row = pixels(canvas(paint, width=240, height=100))[50].sum(axis=1)
    assert row[120] == row[110], "the same ink"
    assert row[118] > row[110] + 200
    assert row[122] > row[110] + 200
