"""Stamps by numpy are the painter's stamps, and crowds look as if all had been painted."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from mapapp.cartography.points import raster, stamps
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.raster import stamped
from mapapp.cartography.points.stamps import Batch, pixels_of, set_down, stamp_for
from mapapp.cartography.points.style import SIZE_STEP, Look, PointStyle, plotted
from mapapp.cartography.projections import DEFAULT_PROJECTION
from mapapp.cartography.theme import DARK, LIGHT
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.model import STAGES, Stage

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

StyleOf = Callable[..., PointStyle]


def blank(width: int = 200, height: int = 120) -> "QImage":
    from PySide6.QtGui import QImage

    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def channels(image: "QImage") -> np.ndarray:
    pixels = pixels_of(image)
    return pixels.copy().view(np.uint8).reshape(*pixels.shape, 4).astype(np.int16)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("hollow", [False, True], ids=["solid", "hollow"])
@pytest.mark.parametrize("stage", STAGES)
def test_passes_paint_what_the_painter_paints(
    stage: Stage, hollow: bool, theme: Any, style_of: StyleOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp = stamp_for(Look(stage, hollow, True, 7.0, 0), style_of(theme), 1.0)
    rng = np.random.default_rng(3)
    places = np.unique(rng.integers(20, 100, 400) * 200 + rng.integers(20, 60, 400))
    results = []
    for pass_ns in (1e9, -1e9):
        monkeypatch.setattr(stamps, "_PASS_NS", pass_ns)
        image = blank()
        set_down(image, Batch(stamp, places))
        results.append(channels(image))
    by_painter, by_numpy = results
    assert by_painter.max() > 200
    # Each of the dozen layers may round by one.
    assert np.abs(by_painter - by_numpy).max() <= 12
    assert np.abs(by_painter - by_numpy).mean() < 0.5


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("side", [3.0, 3.8, 5.4, 9.7])
def test_solid_squares_are_crisp(side: float, ratio: float, style_of: StyleOf) -> None:
    """Their outer edge lies between pixels: no row of the stamp is half covered."""
    stamp = stamp_for(Look("refining", False, True, side, 0), style_of(), ratio)
    alpha = channels(stamp.image)[:, :, 3]
    middle = alpha[stamp.reach]
    edge = middle[np.flatnonzero(middle)[[0, -1]]]
    assert edge.min() > 200
    assert np.count_nonzero(middle) == pytest.approx((side + 1) * ratio, abs=0.51)


@pytest.mark.parametrize("stage", STAGES)
def test_stamps_are_not_clipped_and_their_weight_is_in_the_middle(
    stage: Stage, style_of: StyleOf
) -> None:
    for side in (3.0, 7.7, 24.0):
        stamp = stamp_for(Look(stage, False, True, side, 0), style_of(), 1.0)
        alpha = channels(stamp.image)[:, :, 3].astype(float)
        rows, columns = np.indices(alpha.shape) + 0.5
        for place in (rows, columns):
            middle = (place * alpha).sum() / alpha.sum() - stamp.reach
            assert middle == pytest.approx(stamp.shift, abs=0.02)
        assert alpha.sum() / 255 == pytest.approx((side + 0.9) ** 2, rel=0.25)


def test_size_classes_are_never_off_by_more_than_a_sixteenth(
    points_of: Callable[..., PointSet], style_of: StyleOf
) -> None:
    shown = plotted(points_of(3000), DEFAULT_PROJECTION, style_of())
    assert len({look.side_px for look in shown.looks}) > 8
    for look, part in shown.groups():
        error = np.abs(np.log(shown.side_px[part] / look.side_px)).max()
        assert error <= np.log(SIZE_STEP) / 2 + 1e-5


def test_large_come_before_small_mines_before_plants_and_unknown_last(
    points_of: Callable[..., PointSet], style_of: StyleOf
) -> None:
    points = points_of(3000)
    shown = plotted(points, DEFAULT_PROJECTION, style_of())
    order = [
        (["mining", "magnets", "refining"].index(look.stage), not look.known, -look.side_px)
        for look in shown.looks
    ]
    assert order == sorted(order)
    assert sorted(shown.index.tolist()) == list(range(3000))
    for look, part in shown.groups():
        index = shown.index[part]
        assert {STAGES[code] for code in points.stage[index]} == {look.stage}
        assert set(points.operating[index].tolist()) == {not look.hollow}
        assert points.capacity_t_per_year is not None
        assert set(np.isnan(points.capacity_t_per_year[index]).tolist()) == {not look.known}


def test_points_on_one_pixel_are_one_stamp(style_of: StyleOf, view: Viewport) -> None:
    one = plotted(PointSet.of([20.0], [10.0]), DEFAULT_PROJECTION, style_of())
    many = plotted(PointSet.of([20.0] * 9000, [10.0] * 9000), DEFAULT_PROJECTION, style_of())
    first, second = stamped(one, view)[0], stamped(many, view)[0]
    assert channels(first).max() > 200
    np.testing.assert_array_equal(channels(first), channels(second))


def test_categories_give_colours_in_turn(style_of: StyleOf, view: Viewport) -> None:
    from PySide6.QtGui import QColor

    colours = ("#0072B2", "#009E73")
    points = PointSet.of([-60.0, 0.0, 60.0], [0.0] * 3, category=[0, 1, 2])
    shown = plotted(points, DEFAULT_PROJECTION, style_of(category_colours=colours))
    image, rim = stamped(shown, view)
    for lon, colour in zip((-60.0, 0.0, 60.0), ("#0072B2", "#009E73", "#0072B2"), strict=True):
        at = view.pixel_of(lon, 0.0)
        found = image.pixelColor(int(at.x()) + rim, int(at.y()) + rim)
        wanted = QColor(colour)
        assert abs(found.red() - wanted.red()) + abs(found.green() - wanted.green()) < 30


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_picture_moved_by_whole_pixels_is_the_same_picture(
    ratio: float, points_of: Callable[..., PointSet], style_of: StyleOf, view: Viewport
) -> None:
    shown = plotted(points_of(40_000), DEFAULT_PROJECTION, style_of())
    moved = replace(view, centre_x=view.centre_x - 37 / view.scale, centre_y=-11 / view.scale)
    view = replace(view, centre_y=0.0)
    images = []
    for look in (view, moved):
        image, rim = stamped(shown, look, pixel_ratio=ratio)
        images.append(channels(image)[rim:-rim, rim:-rim])
    dx, dy = round(37 * ratio), round(-11 * ratio)
    first, second = images[0][-dy:, :-dx], images[1][:dy, dx:]
    # A point exactly between two pixels may fall to either side.
    same = (np.abs(first - second).max(axis=2) <= 2).mean()
    assert same > 0.995
    assert (first[:, :, 3] > 100).mean() > 0.05


def test_what_is_left_out_of_a_crowd_could_not_be_seen(
    style_of: StyleOf, view: Viewport, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = np.random.default_rng(5)
    count = 150_000
    points = PointSet.of(
        rng.normal(20.0, 25.0, count), rng.normal(0.0, 15.0, count),
        stage=rng.integers(0, 2, count), capacity_t_per_year=rng.lognormal(5.0, 1.0, count),
    )  # fmt: skip
    shown = plotted(points, DEFAULT_PROJECTION, style_of())
    put = []

    def counting(image: "QImage", batch: Batch) -> None:
        put.append(len(batch.places))
        set_down(image, batch)

    monkeypatch.setattr(raster, "set_down", counting)
    quick, rim = stamped(shown, view)
    few, put[:] = sum(put), []
    monkeypatch.setattr(raster, "_CROWD", count + 1)
    monkeypatch.setattr(raster, "_SHARED_FROM", 10**12)
    whole, _ = stamped(shown, view)
    assert few < 0.6 * sum(put)
    difference = np.abs(channels(quick) - channels(whole))[rim:-rim, rim:-rim, :3]
    inked = channels(whole)[rim:-rim, rim:-rim, 3] > 0
    assert (channels(quick)[rim:-rim, rim:-rim, 3][inked] > 0).mean() > 0.998
    assert difference[inked].mean() < 12


def test_symbols_at_the_edge_are_cut_by_the_edge_alone(style_of: StyleOf, view: Viewport) -> None:
    edge = view.to_plane(view.middle)[0] + (view.width / 2 - 1) / view.scale
    lon, lat = DEFAULT_PROJECTION.inverse(edge, 0.0)
    points = PointSet.of([float(lon)], [float(lat)], capacity_t_per_year=[10_000.0])
    shown = plotted(points, DEFAULT_PROJECTION, style_of())
    image, rim = stamped(shown, view)
    alpha = channels(image)[rim:-rim, rim:-rim, 3]
    columns = np.flatnonzero(alpha.any(axis=0))
    assert columns.max() == view.width - 1
    assert 10 <= len(columns) <= 13
