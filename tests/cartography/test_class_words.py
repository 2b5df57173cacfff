"""Bounds typed into a row of the legend: what reads as bounds sets them, other words do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.cartography.class_words import bounds_in_words
from mapapp.cartography.classification import Breaks
from mapapp.cartography.scale import ClassScale, scale_of
from mapapp.cartography.theme import LIGHT


def scale(*bounds: float, signed: bool = False) -> ClassScale:
    return scale_of(Breaks(tuple(bounds), signed=signed), LIGHT)


SHARES = scale(1, 2, 5, 10, 50)
CHANGES = scale(-5, -1, -0.2, 0.2, 1, 5, signed=True)


@pytest.mark.parametrize(
    ("index", "words", "bounds"),
    [
        (0, "under 0.5", (0.5, 2, 5, 10, 50)),
        (0, "<0,5 %", (0.5, 2, 5, 10, 50)),
        (1, "1-3", (1, 3, 5, 10, 50)),
        (1, "0.5 — 3", (0.5, 3, 5, 10, 50)),
        (2, "9–3", (1, 9, 3, 10, 50)),  # as typed: whoever takes it checks it
        (5, "60 and over", (1, 2, 5, 10, 60)),
        (5, "> 60", (1, 2, 5, 10, 60)),
        (5, "60+", (1, 2, 5, 10, 60)),
    ],
)
def test_figures_in_a_row_of_shares_are_bounds(
    index: int, words: str, bounds: tuple[float, ...]
) -> None:
    assert bounds_in_words(SHARES, index, words) == bounds


@pytest.mark.parametrize(
    ("index", "words", "bounds"),
    [
        (0, "below −7", (-7, -1, -0.2, 0.2, 1, 7)),
        (1, "-5 to -2", (-5, -2, -0.2, 0.2, 2, 5)),
        (1, "-6--1", (-6, -1, -0.2, 0.2, 1, 6)),
        (3, "within ±0.5", (-5, -1, -0.5, 0.5, 1, 5)),
        (3, "±0.5", (-5, -1, -0.5, 0.5, 1, 5)),
        (5, "1-6", (-6, -1, -0.2, 0.2, 1, 6)),
        (6, "+8 or more", (-8, -1, -0.2, 0.2, 1, 8)),
    ],
)
def test_figures_in_a_row_of_change_move_the_mirror_image_too(
    index: int, words: str, bounds: tuple[float, ...]
) -> None:
    assert bounds_in_words(CHANGES, index, words) == bounds


@pytest.mark.parametrize("words", ["hardly any", "", "Tier 1 and 2", "class 3", "1", "under 1"])
def test_other_words_only_name_a_class(words: str) -> None:
    assert bounds_in_words(SHARES, 2, words) is None


def test_the_lowest_class_that_holds_zero_reads_its_own_words() -> None:
    with_zero = ClassScale(
        SHARES.breaks, SHARES.colours, SHARES.inks, signed=False, zero_in_lowest=True
    )
    assert bounds_in_words(with_zero, 0, "0, and under 0.5") == (0.5, 2, 5, 10, 50)


def test_a_map_of_one_class_has_no_bounds() -> None:
    assert bounds_in_words(ClassScale((), ("#fff",), ("#000",), signed=False), 0, "under 3") is None


@settings(max_examples=40)
@given(data=st.data(), signed=st.booleans())
def test_what_a_row_says_are_its_bounds(data: st.DataObject, *, signed: bool) -> None:
    figures = st.sets(st.integers(1, 10_000), min_size=1, max_size=4 if signed else 8)
    above = [figure / 100 for figure in sorted(data.draw(figures))]
    bounds = [*(-one for one in reversed(above)), *above] if signed else above
    drawn = scale(*bounds, signed=signed)
    for row in drawn.rows():
        assert bounds_in_words(drawn, row.index, row.label) == drawn.breaks
