"""Paths read from Qt's serial form are the paths that calls would have built."""

import gc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nps
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from mapapp.cartography.paths import LevelPaths, path_of
from mapapp.cartography.world import World

RULES = [Qt.FillRule.OddEvenFill, Qt.FillRule.WindingFill]


def built_by_calls(points: np.ndarray, starts: np.ndarray, fill: Qt.FillRule) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(fill)
    for (x, y), start in zip(points, starts, strict=True):
        point = QPointF(float(x), float(y))
        if start:
            path.moveTo(point)
        else:
            path.lineTo(point)
    return path


@st.composite
def rings(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    lengths = draw(st.lists(st.integers(2, 8), min_size=1, max_size=6))
    shape = (sum(lengths), 2)
    # Grid points that are pairwise different: Qt drops a line to the same point.
    numbers = draw(nps.arrays(np.int64, shape[0], elements=st.integers(0, 10_000), unique=True))
    points = np.column_stack([numbers // 100, numbers % 100]).astype(np.float32) / 8
    starts = np.zeros(shape[0], dtype=np.bool_)
    starts[np.cumsum([0, *lengths[:-1]])] = True
    return points, starts


@pytest.mark.parametrize("fill", RULES)
@given(drawn=rings())
def test_a_path_from_arrays_is_the_one_built_call_by_call(
    fill: Qt.FillRule, drawn: tuple[np.ndarray, np.ndarray]
) -> None:
    points, starts = drawn
    found = path_of(points, starts, fill=fill)
    expected = built_by_calls(points, starts, fill)
    assert found == expected
    assert found.fillRule() == fill
    assert found.elementCount() == len(points)


def test_no_points_make_an_empty_path() -> None:
    nothing = path_of(np.zeros((0, 2), np.float32), np.zeros(0, np.bool_), fill=RULES[0])
    assert nothing.isEmpty()


def test_the_bytes_outlive_the_stream_that_reads_them() -> None:
    """A stream over bytes that were already freed read garbage, or crashed."""
    points = np.random.default_rng(7).random((60_000, 2)).astype(np.float32)
    starts = np.zeros(len(points), np.bool_)
    starts[::50] = True
    expected = built_by_calls(points, starts, RULES[0])
    for _ in range(20):
        path = path_of(points, starts, fill=RULES[0])
        gc.collect()
        noise = [bytes(len(points) * 20) for _ in range(3)]  # takes what was freed
        assert path == expected
        del noise


def test_a_country_is_the_sum_of_its_rings(world: World) -> None:
    level = world.level(0)
    for code in ("CHN", "FRA", "LSO", "ZAF", "FJI"):
        index = world.index[code]
        path = level.country(index)
        rings_of = np.flatnonzero(level.shapes.ring_country == index)
        points = [
            level.shapes.points[level.shapes.ring_start[r] : level.shapes.ring_start[r + 1]]
            for r in rings_of
        ]
        assert path.elementCount() == sum(len(p) for p in points)
        assert path.boundingRect() == level.bounds_of(index)
        assert level.country(index) is path, "whole countries are kept"


def test_rings_out_of_sight_are_left_out_on_fine_levels(world: World) -> None:
    level = world.level(1)
    index = world.index["USA"]
    whole = level.country(index)
    bounds = world.main_bounds(index)
    window = QRectF(bounds.center().x(), bounds.center().y(), 0.01, 0.01)
    near = level.country(index, window)
    assert 0 < near.elementCount() < whole.elementCount()
    assert near.contains(window.center()) == whole.contains(window.center())
    assert index in level.visible(window)
    assert world.index["AUS"] not in level.visible(window)


def test_lines_come_in_chunks_and_lose_none(world: World) -> None:
    level = world.level(0)
    chosen = level.visible_lines(QRectF(-3, -2, 6, 4))
    assert len(chosen) == len(level.shapes.line_kind)
    paths = list(level.lines(chosen, chunk=40))
    assert len(paths) == -(-len(chosen) // 40)
    assert sum(path.elementCount() for path in paths) == len(level.shapes.line_points)


def test_a_level_is_read_when_it_is_needed(world: World) -> None:
    fresh = World()
    assert set(fresh._levels) == {0}
    assert fresh.level_for(300.0) is fresh.level(0)
    finer = fresh.level_for(1000.0)
    assert isinstance(finer, LevelPaths)
    assert set(fresh._levels) == {0, 1}
