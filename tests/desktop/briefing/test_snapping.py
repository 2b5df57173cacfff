"""Where things come to rest: values only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.briefing.page import ELEMENT_KINDS, PAGE_SIZES, Rect
from mapapp.desktop.briefing.snapping import (
    LEAST_MM,
    around,
    lines_of,
    moved,
    on_page,
    resized,
    stretched,
)
from mapapp.desktop.briefing.words import kind_name, size_name, what_choices

A4 = PAGE_SIZES["a4"]
OTHER = Rect(100, 50, 40, 30)
LINES = lines_of(A4, [OTHER], margin=12.5)
LENGTHS = st.floats(4, 400)
PLACES = st.floats(-300, 600)


def test_an_edge_near_another_rests_on_it_with_a_guide_along_both() -> None:
    found = moved(Rect(98.8, 120, 60, 20), LINES, reach=2)
    assert found.rect.x == 100
    guide = next(one for one in found.guides if one.upright)
    assert (guide.at, guide.start, guide.end) == (100, 50, 140)


def test_the_margin_and_the_middle_of_the_page_hold_too() -> None:
    assert moved(Rect(11.4, 99, 30, 8), LINES, reach=2).rect.x == 12.5
    middle = moved(Rect(119.1, 121.4, 60, 8), LINES, reach=1).rect
    assert middle.x + middle.width / 2 == pytest.approx(A4.width_mm / 2)


def test_far_from_all_lines_it_rests_on_the_grid_without_a_guide() -> None:
    found = moved(Rect(40.3, 121.4, 21.3, 4.1), LINES, reach=0.1)
    assert (found.rect.x, found.rect.y, found.guides) == (40, 121, ())
    assert moved(Rect(40.3, 121.4, 21.3, 4.1), LINES, reach=0.1, grid=0).rect.x == 40.3


def test_a_pulled_edge_rests_and_the_others_stay() -> None:
    found = resized(Rect(20, 20, 79, 20), ("right",), LINES, reach=2)
    assert (found.rect.x, found.rect.right, found.rect.height) == (20, 100, 20)


@given(PLACES, PLACES, LENGTHS, LENGTHS)
def test_whatever_is_done_it_stays_on_the_page(
    x: float, y: float, width: float, height: float
) -> None:
    assert on_page(Rect(x, y, width, height), A4).inside(A4)


@given(PLACES, PLACES)
def test_nothing_is_turned_over_by_pulling(dx: float, dy: float) -> None:
    rect = Rect(50, 50, 40, 30)
    for edges in (("left", "top"), ("right", "bottom")):
        found = stretched(rect, edges, dx, dy)  # type: ignore[arg-type]
        assert min(found.width, found.height) >= LEAST_MM - 1e-9


def test_the_place_around_several_holds_them_all() -> None:
    assert around([OTHER, Rect(10, 60, 5, 100)]) == Rect(10, 50, 130, 110)


def test_every_kind_and_size_has_words() -> None:
    assert all(kind_name(kind) for kind in ELEMENT_KINDS)
    assert len({kind_name(kind) for kind in ELEMENT_KINDS}) == len(ELEMENT_KINDS)
    assert all(words for kind in ELEMENT_KINDS for _, words in what_choices(kind))
    assert len({size_name(size) for size in PAGE_SIZES.values()}) == len(PAGE_SIZES)
