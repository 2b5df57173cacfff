"""Curves between countries: cut where the map is cut, never drawn across it."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.cartography.azimuthal import REGIONS, unit_vectors
from mapapp.cartography.flow_curves import (
    BOW,
    Curve,
    CurveStyle,
    curves_between,
    lengths,
    total_length,
)
from mapapp.cartography.projection import EqualEarth, FloatArray, Projection
from mapapp.cartography.projections import Mercator, Robinson
from mapapp.cartography.viewport import Viewport

CENTRES = (11.0, 150.0, -90.0)
STYLES: tuple[CurveStyle, ...] = ("great_circle", "curved")
PLACES = {
    "Chile": (-69.0, -23.0),
    "Japan": (138.0, 36.0),
    "China": (104.0, 36.0),
    "United States": (-99.0, 39.0),
    "Australia": (134.0, -25.0),
    "Finland": (26.0, 64.0),
    "New Zealand": (171.0, -43.0),
    "Canada": (-106.0, 60.0),
    "South Africa": (24.0, -29.0),
}
longitudes, latitudes = st.floats(-180, 180), st.floats(-55, 75)
places = st.tuples(longitudes, latitudes)


def view_of(projection: Projection) -> Viewport:
    return Viewport.home(width=1440, height=760, margins=(0, 56, 0, 32), projection=projection)


def whole_map(projection: Projection) -> Viewport:
    """A picture that shows all of the map, also what the home view trims."""
    left, bottom, right, top = projection.bounds
    scale = min(1440 / (right - left), 760 / (top - bottom))
    return Viewport(0.0, (bottom + top) / 2, scale, 1440, 760, projection=projection)


def curve_between(
    start: tuple[float, float],
    end: tuple[float, float],
    viewport: Viewport,
    *,
    style: CurveStyle,
    margin_px: float = 4000.0,
) -> Curve:
    found = curves_between(
        np.array([start]), np.array([end]), viewport, style=style, margin_px=margin_px
    )[0]
    assert found is not None
    return found


def plane_of(line: FloatArray, viewport: Viewport) -> FloatArray:
    middle = viewport.middle
    x = viewport.centre_x + (line[:, 0] - middle.x()) / viewport.scale
    y = viewport.centre_y - (line[:, 1] - middle.y()) / viewport.scale
    return np.column_stack([x, y])


@pytest.mark.parametrize("centre", CENTRES)
@pytest.mark.parametrize("style", STYLES)
def test_no_part_of_a_curve_crosses_the_map(style: CurveStyle, centre: float) -> None:
    projection = EqualEarth(centre)
    viewport = whole_map(projection)
    half_map_px = projection.width * viewport.scale / 2
    pairs = [(a, b) for a in PLACES.values() for b in PLACES.values() if a != b]
    starts, ends = np.array([a for a, _ in pairs]), np.array([b for _, b in pairs])
    curves = curves_between(starts, ends, viewport, style=style, margin_px=50.0)
    cut = 0
    for curve in curves:
        assert curve is not None
        assert curve.from_start
        assert curve.to_end
        cut += len(curve.pieces) > 1
        for piece in curve.pieces:
            assert np.isfinite(piece).all()
            assert np.hypot(*np.diff(piece, axis=0).T).max() < half_map_px
    assert cut > 0, "some of these ways cross the seam"


@given(start=places, end=places, centre=st.sampled_from(CENTRES), style=st.sampled_from(STYLES))
@settings(max_examples=60)
def test_a_curve_leaves_at_one_edge_and_comes_back_at_the_other(
    start: tuple[float, float], end: tuple[float, float], centre: float, style: CurveStyle
) -> None:
    projection = EqualEarth(centre)
    viewport = whole_map(projection)
    curve = curve_between(start, end, viewport, style=style)
    ends = plane_of(np.array([curve.pieces[0][0], curve.pieces[-1][-1]]), viewport)
    expected = [np.array(projection.forward(*place)) for place in (start, end)]
    for found, place in zip(ends, expected, strict=True):
        on_seam = abs(abs(place[0]) - abs(found[0])) < 1e-6
        assert np.allclose(found, place, atol=1e-6) or on_seam
    for before, after in pairwise(curve.pieces):
        leaves, returns = plane_of(np.array([before[-1], after[0]]), viewport)
        assert leaves[0] == pytest.approx(-returns[0], abs=1e-9)
        assert leaves[1] == pytest.approx(returns[1], abs=1e-9)
        _, lat = projection.inverse(0.0, leaves[1])
        edge, _ = projection.offsets_to_plane(180.0, lat)
        assert abs(leaves[0]) == pytest.approx(float(edge), abs=1e-6)


@given(start=places, end=places)
@settings(max_examples=40)
def test_a_great_circle_is_one(start: tuple[float, float], end: tuple[float, float]) -> None:
    a, b = (unit_vectors(np.array([lon]), np.array([lat]))[0] for lon, lat in (start, end))
    across = np.cross(a, b)
    if np.linalg.norm(across) < 1e-3:
        return  # nearly the same place, or nearly the antipode: any way is as short
    across /= np.linalg.norm(across)
    projection = EqualEarth()
    viewport = whole_map(projection)
    curve = curve_between(start, end, viewport, style="great_circle")
    for piece in curve.pieces:
        inner = piece[1:-1]  # the ends may be on the seam, where the cut is interpolated
        lon, lat = projection.inverse(*plane_of(inner, viewport).T)
        assert np.abs(unit_vectors(lon, lat) @ across).max(initial=0.0) < 1e-6


def test_there_and_back_are_two_bows_each_to_the_left_of_its_way() -> None:
    viewport = view_of(EqualEarth())
    west, east = PLACES["Chile"], PLACES["South Africa"]
    there = curve_between(west, east, viewport, style="curved").pieces[0]
    back = curve_between(east, west, viewport, style="curved").pieces[0]
    chord = float(np.hypot(*(there[-1] - there[0])))
    middle = len(there) // 2
    # Going east the left is the north: higher in the picture, so of smaller y.
    assert there[middle, 1] < back[middle, 1]
    apart = float(np.hypot(*(there[middle] - back[middle])))
    assert apart == pytest.approx(BOW * chord, rel=0.02)


def test_the_short_way_of_a_bow_goes_over_the_seam() -> None:
    viewport = view_of(EqualEarth())
    over = curve_between(PLACES["Chile"], PLACES["Japan"], viewport, style="curved")
    inside = curve_between(PLACES["Chile"], PLACES["China"], viewport, style="curved")
    assert len(over.pieces) == 2
    assert len(inside.pieces) == 1
    assert len(curve_between(
        PLACES["Chile"], PLACES["Japan"], view_of(EqualEarth(-150.0)), style="curved"
    ).pieces) == 1  # fmt: skip


@pytest.mark.parametrize("style", STYLES)
def test_a_curve_ends_at_the_horizon_of_a_regional_view(style: CurveStyle) -> None:
    projection = REGIONS["europe"]
    viewport = view_of(projection)
    curve = curve_between(PLACES["Finland"], PLACES["New Zealand"], viewport, style=style)
    assert curve.from_start
    assert not curve.to_end
    end = plane_of(curve.pieces[-1][-1:], viewport)[0]
    assert np.hypot(*end) == pytest.approx(projection.horizon_radius, rel=1e-3)
    back = curve_between(PLACES["New Zealand"], PLACES["Finland"], viewport, style=style)
    assert not back.from_start
    assert back.to_end


@pytest.mark.parametrize("projection", [Robinson(11.0), Mercator(-90.0), REGIONS["africa"]])
@pytest.mark.parametrize("style", STYLES)
def test_every_projection_can_be_drawn_on(projection: Projection, style: CurveStyle) -> None:
    viewport = view_of(projection)
    pairs = [(a, b) for a in PLACES.values() for b in PLACES.values() if a != b]
    starts, ends = np.array([a for a, _ in pairs]), np.array([b for _, b in pairs])
    curves = curves_between(starts, ends, viewport, style=style, margin_px=30.0)
    half = projection.width * viewport.scale / 2
    drawn = [curve for curve in curves if curve is not None]
    assert drawn
    for curve in drawn:
        for piece in curve.pieces:
            assert np.isfinite(piece).all()
            assert np.hypot(*np.diff(piece, axis=0).T).max() < half


def test_near_a_curve_has_no_corners() -> None:
    far = view_of(EqualEarth())
    near = far.zoomed(300.0, far.pixel_of(26.0, 64.0))
    curve = curve_between(
        PLACES["Finland"], PLACES["Australia"], near, style="great_circle", margin_px=30.0
    )
    line = curve.pieces[0]
    assert curve.from_start
    assert not curve.to_end
    steps = np.hypot(*np.diff(line, axis=0).T)
    assert steps.max() < 300.0, "the curve is a million pixels long"
    assert total_length(curve.pieces) == pytest.approx(float(lengths(line)[-1]))


def test_what_is_out_of_sight_is_not_drawn() -> None:
    far = view_of(EqualEarth())
    near = far.zoomed(40.0, far.pixel_of(26.0, 64.0))
    start, end = np.array([PLACES["Chile"]]), np.array([PLACES["South Africa"]])
    found = curves_between(start, end, near, style="curved", margin_px=30.0)
    assert found == (None,)
    nothing = np.zeros((0, 2))
    assert curves_between(nothing, nothing, near, style="curved", margin_px=30.0) == ()
