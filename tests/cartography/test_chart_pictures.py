"""How the charts of the risk picture look: two small pinned pictures, and what must be in each."""

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.chart_matrix import Key, Matrix, matrix_of, matrix_scale
from mapapp.cartography.chart_matrix_paint import matrix_frame, paint_matrix
from mapapp.cartography.chart_ranking import Ranking, ranking_of
from mapapp.cartography.chart_ranking_paint import paint_ranking, ranking_frame, ranking_height
from mapapp.cartography.chart_time import index_over_time
from mapapp.cartography.chart_time_paint import paint_over_time, time_frame
from mapapp.cartography.chart_tornado import tornado
from mapapp.cartography.chart_tornado_paint import paint_tornado, tornado_frame
from mapapp.cartography.colour_space import contrast
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.risk_table import evaluate_all, trajectory
from mapapp.picture.substitution import substitution
from mapapp.picture.uncertainty import tornado_of, uncertainty
from mapapp.scenario.scenario import Place, Scenario

SNAPSHOTS = Path(__file__).parent / "chart_snapshots"
MOST_BYTES = 80_000
CONGO = Scenario().with_capacity(
    "cobalt", "mining", Place("country", "COD"), nameplate_t_per_year=120_000
)
Pinned = Callable[[MapTheme], MapTheme]
Canvas = Callable[..., QImage]
Draw = Callable[[QPainter, QRectF], None]


@pytest.fixture
def matrix(catalog: Catalog) -> Matrix:
    rows = evaluate_all(catalog, CONGO, year=2035)
    return matrix_of(rows, catalog.minerals, index="top_share", year=2035)


@pytest.fixture
def ranking(catalog: Catalog, names: Mapping[str, str]) -> Ranking:
    stages = substitution(catalog, CONGO, mineral="cobalt", year=2035)
    found = ranking_of(stages, "mining", names)
    assert found is not None
    return found


def test_matrix_looks_as_pinned(
    matrix: Matrix, pinned: Pinned, canvas: Canvas, looks_as_pinned: Callable[..., None]
) -> None:
    theme = pinned(LIGHT)
    box = QRectF(8, 8, 504, 444)
    image = canvas(
        lambda p: paint_matrix(p, box, matrix, theme, shown=("cobalt", "mining")),
        width=520,
        height=460,
    )
    looks_as_pinned(image, SNAPSHOTS / "matrix.png", levels=1, most_bytes=MOST_BYTES)


def test_ranking_looks_as_pinned(
    ranking: Ranking, pinned: Pinned, canvas: Canvas, looks_as_pinned: Callable[..., None]
) -> None:
    theme = pinned(DARK)
    box = QRectF(8, 8, 504, 344)
    image = canvas(
        lambda p: paint_ranking(p, box, ranking, theme),
        width=520,
        height=360,
        ground=theme.panel,
    )
    looks_as_pinned(image, SNAPSHOTS / "ranking.png", levels=1, most_bytes=MOST_BYTES)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(1400, 130), (520, 460)], ids=["low", "high"])
def test_every_cell_has_the_colour_of_its_figure(
    matrix: Matrix, theme: MapTheme, size: tuple[int, int], pinned: Pinned, canvas: Canvas
) -> None:
    theme = pinned(theme)
    box = QRectF(0, 0, *size)
    image = canvas(lambda p: paint_matrix(p, box, matrix, theme), width=size[0], height=size[1])
    frame, scale = matrix_frame(box, matrix, theme), matrix_scale(matrix, "scenario", theme)
    assert frame.lying == (size[0] > size[1] * 2)
    key: Key
    for key, cell in matrix.cells.items():
        corner = frame.box(key).bottomLeft() + QPointF(3, -4)
        seen = image.pixelColor(corner.toPoint()).name().upper()
        if cell.scenario is None:
            assert seen not in {colour.upper() for colour in scale.colours}
        else:
            assert seen == scale.colour_of(cell.scenario).name().upper()
    for colour, ink in zip(scale.colours, scale.inks, strict=True):
        assert contrast(colour, ink) >= 4.5


def test_discs_stand_at_the_shares_and_the_trap_is_marked(
    ranking: Ranking, pinned: Pinned, canvas: Canvas
) -> None:
    theme, box = pinned(LIGHT), QRectF(0, 0, 700, 400)
    image = canvas(lambda p: paint_ranking(p, box, ranking, theme), width=700, height=400)
    frame = ranking_frame(box, ranking, theme)
    for row, shown in zip(frame.rows, ranking.rows, strict=True):
        track = frame.track(row, 1.0)
        x = track.left() + track.width() * shown.change.after / ranking.top
        ink = theme.warning_line if shown.mark is not None else theme.accent
        assert image.pixelColor(round(x), round(track.center().y())).name().upper() == ink
    first = frame.rows[0]
    spot = QPointF(first.left() + 1, first.top() + 2).toPoint()
    assert image.pixelColor(spot) == QColor(theme.warning_fill)
    assert ranking_height(ranking, 700, 400, theme) <= 400


def test_no_row_is_lost_in_a_low_wide_box(ranking: Ranking, pinned: Pinned) -> None:
    theme = pinned(LIGHT)
    frame = ranking_frame(QRectF(0, 0, 1400, 150), ranking, theme)
    assert len(frame.rows) == len(ranking.rows)
    boxes = list(frame.rows)
    for at, box in enumerate(boxes):
        assert not any(box.adjusted(1, 1, -1, -1).intersects(other) for other in boxes[at + 1 :])
        assert frame.row_at(box.center()) == at


def test_lines_over_time_run_through_the_figures(
    catalog: Catalog, pinned: Pinned, canvas: Canvas, pixels: Callable[[QImage], np.ndarray]
) -> None:
    theme, box = pinned(LIGHT), QRectF(0, 0, 700, 300)
    rows = [r for r in trajectory(catalog, CONGO, mineral="cobalt") if r.stage == "mining"]
    shown = index_over_time(rows, "hhi")
    assert shown is not None
    image = canvas(lambda p: paint_over_time(p, box, shown, theme), width=700, height=300)
    frame = time_frame(box, shown, theme)
    for year in (2026, 2031, 2036, 2039):
        value = shown.lines[0].scenario[shown.years.index(year)]
        assert value is not None
        x, y = round(frame.x(year)), round(frame.y(value))
        near = pixels(image)[y - 2 : y + 3, x]
        accent = np.array(QColor(theme.accent).getRgb()[:3])
        assert np.abs(near - accent).sum(axis=1).min() < 60
        assert frame.year_at(QPointF(x, y)) == year


def test_bars_of_the_tornado_reach_from_the_figure_to_its_ends(
    catalog: Catalog, names: Mapping[str, str], pinned: Pinned, canvas: Canvas
) -> None:
    theme, box = pinned(LIGHT), QRectF(0, 0, 1000, 220)
    view = View("cobalt", "refining", 2030)
    drawn = uncertainty(catalog, CONGO, view)
    assert drawn is not None
    value = drawn.hhi[1].point
    assert value is not None
    shown = tornado(value, tornado_of(catalog, CONGO, view), drawn, figure="hhi", names=names)
    image = canvas(lambda p: paint_tornado(p, box, shown, theme), width=1000, height=220)
    frame = tornado_frame(box, shown, theme)
    for row, swing in zip(frame.rows[:4], shown.swings, strict=False):
        y = round(row.center().y())
        for end, colour in ((swing.low, theme.change[1]), (swing.high, theme.change[-2])):
            middle = (frame.x(end, frame.plot) + frame.x(value, frame.plot)) / 2
            if abs(frame.x(end, frame.plot) - frame.x(value, frame.plot)) > 6:
                assert image.pixelColor(round(middle), y).name().upper() == colour
