"""Clusters lose no site, stay where they are, and never lie on each other."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from mapapp.cartography.points.clusters import (
    MIXED,
    Disc,
    _shown_count,
    cell_size,
    clusters,
    count_words,
    draw_clusters,
)
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.style import PointStyle, plotted
from mapapp.cartography.projections import DEFAULT_PROJECTION
from mapapp.cartography.theme import LIGHT
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.model import STAGES

StyleOf = Callable[..., PointStyle]
PointsOf = Callable[..., PointSet]


def test_no_site_is_lost(points_of: PointsOf, style_of: StyleOf, view: Viewport) -> None:
    shown = plotted(points_of(70_000), DEFAULT_PROJECTION, style_of())
    found = clusters(shown, replace(view, scale=view.scale / 2))
    assert found.count.sum() == 70_000
    x = np.floor(shown.x.astype(np.float64) / found.cell)
    y = np.floor(shown.y.astype(np.float64) / found.cell)
    alone = (x == x[0]) & (y == y[0])
    place = np.flatnonzero(
        (np.abs(found.left / found.cell - x[0]) < 0.1)
        & (np.abs(found.bottom / found.cell - y[0]) < 0.1)
    )
    assert abs(int(found.count[place[0]]) - int(alone.sum())) <= 2  # 32 bits at a cell's edge
    assert found.x[place[0]] == pytest.approx(shown.x[alone].mean(), abs=1e-3)


def test_clusters_do_not_change_while_the_map_is_moved(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    shown = plotted(points_of(20_000), DEFAULT_PROJECTION, style_of())
    close = replace(view, scale=4 * view.scale, centre_x=0.3, centre_y=-0.2)
    tables = []
    for dx in (0.0, 13.7, 55.2):
        found = clusters(shown, close.panned(dx, 0.0))
        keys = zip(found.left.round(6), found.bottom.round(6), strict=True)
        values = zip(found.count.tolist(), found.x.round(5), strict=True)
        tables.append(dict(zip(keys, values, strict=True)))
    for other in tables[1:]:
        both = tables[0].keys() & other.keys()
        assert len(both) > 20
        assert all(tables[0][key] == other[key] for key in both)


@given(step=st.floats(0, 8), unit=st.floats(0.9, 3))
def test_squares_keep_their_size_over_a_range_of_zooms(step: float, unit: float) -> None:
    view = Viewport(0.0, 0.0, 200.0 * 2.0**step, 640, 360)
    cell = cell_size(view, unit)
    assert 39.99 * unit <= cell * view.scale <= 40.01 * unit * 2**0.5
    nearer = replace(view, scale=view.scale * 1.0001)
    assert cell_size(nearer, unit) == pytest.approx(cell) or cell_size(
        nearer, unit
    ) == pytest.approx(cell / 2**0.5)


def test_sites_of_different_stages_make_a_mixed_cluster(style_of: StyleOf, view: Viewport) -> None:
    points = PointSet.of([20.0, 20.1, -60.0, -60.1], [1.0] * 4, stage=[0, 1, 1, 1])
    found = clusters(plotted(points, DEFAULT_PROJECTION, style_of()), view)
    assert sorted(found.stage.tolist()) == [MIXED, STAGES.index("refining")]
    assert found.count.tolist() == [2, 2]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (2, "2"), (999, "999"), (1000, "1.0k"), (1234, "1.2k"), (9999, "9.9k"), (10_000, "10k"),
        (999_999, "999k"), (1_000_000, "1.0M"), (12_345_678, "12M"), (2_000_000_000, "2,000M"),
    ],
)  # fmt: skip
def test_numbers_are_short_and_never_too_high(count: int, words: str, qapp: object) -> None:
    assert count_words(count) == words
    assert count_words(_shown_count(count)) == words


@given(count=st.integers(2, 10**7))
def test_numbers_that_share_a_disc_read_the_same(count: int) -> None:
    shown = _shown_count(count)
    assert shown <= count
    assert count_words(shown) == count_words(count)


def test_discs_grow_and_hold_their_number(style_of: StyleOf) -> None:
    from PySide6.QtGui import QFontMetricsF

    theme = style_of().theme
    discs = [Disc.of(count, 0, theme) for count in (2, 20, 200, 2000, 20_000, 200_000)]
    radii = [disc.radius_px for disc in discs]
    assert radii == sorted(radii)
    assert radii[-1] > 1.7 * radii[0]
    for disc in discs:
        width = QFontMetricsF(theme.font(bold=True)).horizontalAdvance(disc.words)
        assert width < 2 * disc.radius_px - 2
        assert 2 * disc.whole_px <= 40


@pytest.mark.parametrize("as_pixels", [True, False], ids=["pixels", "vectors"])
def test_discs_do_not_lie_on_each_other(
    as_pixels: bool,
    points_of: PointsOf,
    style_of: StyleOf,
    view: Viewport,
    monkeypatch: pytest.MonkeyPatch,
    canvas: Callable[..., object],
) -> None:
    """Each is drawn within its own square."""
    from mapapp.cartography.points import clusters as module

    shown = plotted(points_of(30_000), DEFAULT_PROJECTION, style_of())
    found = clusters(shown, view)
    drawn: list[tuple[float, float, float]] = []
    original = Disc.draw

    def noting(disc: Disc, painter: object, centre: object) -> None:
        drawn.append((centre.x(), centre.y(), disc.whole_px))  # type: ignore[attr-defined]
        original(disc, painter, centre)  # type: ignore[arg-type]

    monkeypatch.setattr(Disc, "draw", noting)
    module._sprite.cache_clear()
    canvas(
        lambda painter: draw_clusters(painter, found, shown, view, as_pixels=as_pixels),
        width=640,
        height=360,
    )
    assert len(drawn) > 20
    if as_pixels:
        assert len(drawn) < len(found), "discs that look the same are drawn once"
        return
    x, y, radius = np.array(drawn).T
    gap = np.hypot(x[:, None] - x, y[:, None] - y) - radius[:, None] - radius
    np.fill_diagonal(gap, 1.0)
    assert gap.min() > -0.01


def test_a_single_site_is_drawn_as_itself(
    style_of: StyleOf, view: Viewport, canvas: Callable[..., object], pixels: Callable[..., object]
) -> None:
    style = style_of()
    points = PointSet.of([20.0], [1.0], stage="refining", capacity_t_per_year=[4000.0])
    shown = plotted(points, DEFAULT_PROJECTION, style)
    found = clusters(shown, view)
    image = canvas(
        lambda painter: draw_clusters(painter, found, shown, view), width=640, height=360
    )
    at = view.pixel_of(20.0, 1.0)
    middle = np.asarray(pixels(image))[int(at.y()), int(at.x())]
    wanted = QColor(style.theme.stage_fill["refining"])
    assert np.abs(middle - np.array(wanted.getRgb()[:3])).max() < 40


@pytest.mark.parametrize(
    ("colours", "wanted"),
    [
        ((), "stage"), (("#8B5CF6",), "#8B5CF6"), (("#0072B2", "#D55E00"), LIGHT.text2),
    ],
)  # fmt: skip
def test_discs_have_the_colour_of_the_sites_in_them(
    colours: tuple[str, ...],
    wanted: str,
    style_of: StyleOf,
    view: Viewport,
    canvas: Callable[..., object],
    pixels: Callable[..., object],
) -> None:
    """One colour of all, else the stage's; where a colour says something else, none of them."""
    style = style_of(category_colours=colours)
    points = PointSet.of([20.0] * 300, [1.0] * 300, stage="refining", category=[0, 1] * 150)
    shown = plotted(points, DEFAULT_PROJECTION, style)
    found = clusters(shown, view)
    image = canvas(
        lambda painter: draw_clusters(painter, found, shown, view), width=640, height=360
    )
    at = view.pixel_of(20.0, 1.0)
    seen = np.asarray(pixels(image))[int(at.y()) - 8, int(at.x())]
    fill = QColor(style.theme.stage_fill["refining"] if wanted == "stage" else wanted)
    assert np.abs(seen - np.array(fill.getRgb()[:3])).max() < 4
