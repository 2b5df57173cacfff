"""Who a scenario makes dominant: crossing a mark, gaining beyond it, and nothing else."""

import math

import pytest

from mapapp.risk.dominance import Dominance, new_dominance
from mapapp.supply.errors import ModelInputError


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (0.40, 0.51, (0.50, True)),
        (0.40, 0.70, (0.65, True)),
        (0.60, 0.66, (0.65, True)),
        (0.649, 0.651, (0.65, True)),
        (0.55, 0.57, (0.50, False)),
        (0.70, 0.72, (0.65, False)),
        (0.50, 0.501, (0.50, True)),
    ],
)
def test_a_supplier_becomes_dominant(
    before: float, after: float, expected: tuple[float, bool]
) -> None:
    found = new_dominance([before, 1 - before], [after, 1 - after])
    assert found == (Dominance(0, before, after, *expected),)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (0.70, 0.60),  # less
        (0.70, 0.705),  # hardly more
        (0.70, 0.71),  # one point is not more than one point
        (0.20, 0.49),  # large, not dominant
        (0.40, 0.50),  # at the mark, not beyond
        (0.645, 0.65 + 1e-12),  # at the mark up to rounding
    ],
)
def test_no_warning(before: float, after: float) -> None:
    assert new_dominance([before, 0.1], [after, 0.1]) == ()


def test_the_largest_comes_first_and_marks_can_be_set() -> None:
    found = new_dominance([0.1, 0.1, 0.8], [0.35, 0.45, 0.2], marks=(0.4, 0.3))
    assert [(one.index, one.mark) for one in found] == [(1, 0.4), (0, 0.3)]


def test_unknown_shares_are_not_reported() -> None:
    assert new_dominance([math.nan, 0.2], [0.7, math.nan]) == ()


@pytest.mark.parametrize(
    ("before", "after", "marks", "says"),
    [
        ([0.5], [0.5, 0.5], (0.5,), "aligned"),
        ([50.0], [60.0], (0.5,), "fractions"),
        ([-0.1], [0.6], (0.5,), r"before\[0\]"),
        ([0.5], [0.6], (), "at least one"),
        ([0.5], [0.6], (65.0,), "marks"),
    ],
)
def test_impossible_values_are_named(
    before: list[float], after: list[float], marks: tuple[float, ...], says: str
) -> None:
    with pytest.raises(ModelInputError, match=says):
        new_dominance(before, after, marks=marks)
