"""Class bounds: the right figures together, in round numbers, the same for maps compared."""

import itertools
import math
import subprocess
import sys
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from mapapp.cartography.class_bounds import decimals_of, pooled
from mapapp.cartography.classification import (
    CHANGE_BREAKS,
    FIXED,
    SCHEMES,
    SHARE_BREAKS,
    Breaks,
    Classification,
    SchemeId,
    breaks_for,
    manual,
    scheme_name,
)
from mapapp.errors import UserError

Array = NDArray[np.float64]
FOUND: list[SchemeId] = ["pretty", "quantile", "equal", "natural", "log"]
COUNTS = st.integers(2, 9)
SHARES = st.lists(st.floats(0, 100).map(lambda v: round(v, 4)), min_size=1, max_size=40)
CHANGES = st.lists(st.floats(-60, 60).map(lambda v: round(v, 4)), min_size=1, max_size=40)
# Shares of cobalt refining as they come: one giant, many small ones, none, not known.
COBALT = [77.2, 4.7, 3.4, 2.6, 2.1, 1.9, 1.6, 1.5, 1.1, 0.9, 0.8, 0.5, 0.4, 0.33, 0.25, 0.1, 0.05]


def shares(values: object, scheme: SchemeId, classes: int) -> Breaks:
    return breaks_for(values, Classification(scheme, classes), signed=False)


def groups(values: list[float] | Array, bounds: tuple[float, ...]) -> list[int]:
    """Return the class of each value; a lower bound belongs to its class."""
    return [int(place) for place in np.searchsorted(bounds, np.round(values, 9), side="right")]


def deviation(values: Array, classes: list[int]) -> float:
    """Return the sum of squared deviations from the means of classes."""
    numbers = np.array(classes)
    return sum(float(((part - part.mean()) ** 2).sum()) for part in parted(values, numbers))


def parted(values: Array, numbers: NDArray[np.int_]) -> list[Array]:
    return [values[numbers == number] for number in np.unique(numbers)]


def least_deviation(values: Array, count: int) -> float:
    """Try every way to part ascending values: Fisher's optimum by brute force."""
    ends = itertools.combinations(range(1, len(values)), count - 1)
    ways = (np.split(values, list(cuts)) for cuts in ends)
    return min(sum(float(((part - part.mean()) ** 2).sum()) for part in way) for way in ways)


class TestNaturalBreaks:
    @pytest.mark.parametrize("seed", range(6))
    @pytest.mark.parametrize("count", [2, 3, 4, 5])
    def test_no_other_parting_deviates_less(self, count: int, seed: int) -> None:
        values = np.sort(np.random.default_rng(seed).lognormal(0, 1.5, 14).round(3))
        found = groups(values, shares(values, "natural", count).bounds)
        assert len(set(found)) == count
        assert deviation(values, found) == pytest.approx(least_deviation(values, count))

    def test_obvious_clusters_stay_together_in_round_numbers(self) -> None:
        found = shares([1.1, 1.2, 1.3, 8.0, 8.4, 55.0, 57.0], "natural", 3)
        assert found.bounds == (5.0, 50.0)

    def test_two_hundred_and_fifty_figures_take_a_moment(self) -> None:
        import timeit

        values = np.random.default_rng(0).lognormal(0, 2, 250)
        assert min(timeit.repeat(lambda: shares(values, "natural", 9), number=1, repeat=5)) < 0.02

    def test_the_compiled_package_is_loaded_only_when_it_is_used(self) -> None:
        code = "import sys, mapapp.cartography.scale; print('jenkspy' in sys.modules)"
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True
        )
        assert done.stdout.strip() == "False"


class TestAgainstMapclassify:
    """The reference implementation; its classes include their upper bound."""

    @pytest.mark.parametrize("seed", range(3))
    @pytest.mark.parametrize(
        ("scheme", "name"),
        [("natural", "FisherJenks"), ("quantile", "Quantiles"), ("equal", "EqualInterval")],
    )
    def test_it_puts_the_same_figures_together(
        self, scheme: SchemeId, name: str, seed: int
    ) -> None:
        import mapclassify

        values = np.random.default_rng(seed).lognormal(0, 1.2, 60).round(4)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Numba not installed")
            reference = getattr(mapclassify, name)(values, k=5)
        assert groups(values, shares(values, scheme, 5).bounds) == list(reference.yb)


class TestRoundNumbers:
    def test_of_a_skewed_mineral(self) -> None:
        assert shares(COBALT, "pretty", 6).bounds == (20, 40, 60)
        assert shares(COBALT, "quantile", 6).bounds == (0.3, 0.6, 1.5, 1.8, 3)
        assert shares(COBALT, "natural", 6).bounds == (0.6, 1.5, 2.5, 4, 50)
        assert shares(COBALT, "equal", 4).bounds == (20, 39, 58)
        assert shares(COBALT, "log", 4).bounds == (0.3, 2, 12)

    @given(values=SHARES, count=COUNTS)
    def test_no_shorter_number_would_part_the_same_figures(
        self, values: list[float], count: int
    ) -> None:
        known = np.unique(values)
        for bound in shares(values, "quantile", count).bounds:
            below, above = known[known < bound].max(), known[known >= bound].min()
            unit = 10.0 ** -(decimals_of(bound) - 1)
            shorter = math.floor(above / unit + 1e-9) * unit
            assert decimals_of(bound) == 0 or not below + 1e-9 < shorter <= above

    @given(values=SHARES, count=COUNTS)
    def test_pretty_bounds_are_multiples_of_one_two_or_five(
        self, values: list[float], count: int
    ) -> None:
        bounds = shares(values, "pretty", count).bounds
        steps = {round(high - low, 9) for low, high in itertools.pairwise(bounds)}
        assert len(steps) <= 1
        for step in steps:
            assert f"{step:e}"[0] in "125"
            assert float(f"{step:.0e}") == step

    @given(values=SHARES, count=COUNTS)
    def test_equal_steps_are_equal_within_a_tenth(self, values: list[float], count: int) -> None:
        found = shares(values, "equal", count).bounds
        width = (max(values) - min(values)) / (len(found) + 1)
        for number, bound in enumerate(found, 1):
            assert abs(bound - min(values) - number * width) <= 0.05 * width + 1e-9

    @given(values=SHARES.filter(lambda v: max(v) > 0), count=COUNTS)
    def test_logarithmic_steps_multiply(self, values: list[float], count: int) -> None:
        positive = [value for value in values if value > 0]
        found = shares(values, "log", count).bounds
        factor = (max(positive) / min(positive)) ** (1 / (len(found) + 1))
        for number, bound in enumerate(found, 1) if factor > 1 else ():
            exact = min(positive) * factor**number
            assert abs(math.log(bound / exact)) <= 0.05 * math.log(factor) + 1e-6


class TestAnyScheme:
    @pytest.mark.parametrize("scheme", FOUND)
    @given(values=SHARES, count=COUNTS)
    def test_bounds_of_shares_rise_and_stay_within_the_figures(
        self, scheme: SchemeId, values: list[float], count: int
    ) -> None:
        found = shares(values, scheme, count)
        assert all(low < high for low, high in itertools.pairwise(found.bounds))
        assert len(found.bounds) + 1 <= min(count, len(np.unique(values)))
        assert all(0 < bound <= max(values) for bound in found.bounds)
        assert bool(found.note) == (len(found.bounds) + 1 < count)
        assert not found.signed

    @pytest.mark.parametrize("scheme", FOUND)
    @given(values=SHARES, count=COUNTS)
    def test_two_different_figures_are_two_classes(
        self, scheme: SchemeId, values: list[float], count: int
    ) -> None:
        found = shares(values, scheme, count)
        if min(values) == max(values):
            assert found.bounds == ()
        else:
            assert min(groups(values, found.bounds)) == 0
            assert max(groups(values, found.bounds)) == len(found.bounds) > 0

    @pytest.mark.parametrize("scheme", FOUND)
    @given(values=CHANGES, count=COUNTS)
    def test_bounds_of_change_mirror_each_other_around_a_middle_class(
        self, scheme: SchemeId, values: list[float], count: int
    ) -> None:
        found = breaks_for(values, Classification(scheme, count), signed=True)
        assert found.bounds == tuple(-bound for bound in reversed(found.bounds))
        assert len(found.bounds) in (2, 4, 6, 8)
        middle = len(found.bounds) // 2
        assert found.bounds[middle - 1] < 0 < found.bounds[middle]
        assert groups([0.0], found.bounds) == [middle]
        # A rise and a fall of the same size lie in classes of the same rank; only a figure on
        # a bound, which round bounds cannot avoid, belongs to the class above it.
        falls = groups([-value for value in values], found.bounds)
        for value, rise, fall in zip(values, groups(values, found.bounds), falls, strict=True):
            on_a_bound = value in found.bounds and (scheme == "pretty" or not any(values))
            assert rise + fall == 2 * middle + on_a_bound

    @pytest.mark.parametrize("signed", [False, True])
    @pytest.mark.parametrize("scheme", SCHEMES[:-1])
    def test_the_order_of_figures_and_those_not_known_change_nothing(
        self, scheme: SchemeId, signed: bool
    ) -> None:
        chosen = Classification(scheme, 5)
        expected = breaks_for(COBALT, chosen, signed=signed)
        mixed = [None, *reversed(COBALT), math.nan]
        assert breaks_for(mixed, chosen, signed=signed) == expected
        assert hash(breaks_for(np.array(COBALT), chosen, signed=signed)) == hash(expected)

    @pytest.mark.parametrize("scheme", FOUND)
    def test_without_figures_the_fixed_bounds_stand_in_and_say_so(self, scheme: SchemeId) -> None:
        assert shares([None, math.nan], scheme, 5).bounds == SHARE_BREAKS
        assert "no figures" in shares([], scheme, 5).note
        still = breaks_for([0.0, 0.0], Classification(scheme), signed=True)
        assert still.bounds == CHANGE_BREAKS
        assert "Nothing changes" in still.note

    def test_two_maps_share_the_bounds_of_their_pooled_figures(self) -> None:
        before, after = [1.0, 2.0, None, 70.0], [1.0, 12.0, 60.0]
        assert list(pooled(before, after)) == [1, 1, 2, 12, 60, 70]
        both = shares(pooled(before, after), "natural", 3)
        assert both.bounds == (10.0, 50.0)
        assert both == shares(pooled(after, before), "natural", 3)

    def test_an_infinite_figure_is_refused(self) -> None:
        with pytest.raises(ValueError, match="infinite"):
            pooled([1.0, math.inf])


class TestFewerClasses:
    def test_equal_figures_stay_together(self) -> None:
        found = shares([0, 0, 0, 0, 0, 0, 1, 2, 3], "quantile", 5)
        assert found.bounds == (1, 2)
        assert found.note == "Equal figures stay in one class: 3 classes, not 5."

    def test_no_more_classes_than_different_figures(self) -> None:
        found = shares([3, 3, 9, 20], "natural", 6)
        assert found.bounds == (5, 10)
        assert found.note == "Too few different figures: 3 classes, not 6."

    def test_round_bounds_may_be_fewer(self) -> None:
        assert shares(COBALT, "pretty", 6).note == "Round bounds make 4 classes here, not 6."

    def test_all_alike(self) -> None:
        assert shares([4.0, 4.0], "equal", 6).note == "All figures are alike: 1 class, not 6."

    def test_change_has_a_middle_class(self) -> None:
        found = breaks_for([-8, -3, -1, 0.4, 2, 5, 12], Classification("natural", 6), signed=True)
        assert len(found.bounds) == 6
        assert found.note == "Change has a class in the middle, so there are 7 classes."


class TestZeros:
    def test_a_logarithm_skips_them_and_says_so(self) -> None:
        found = shares([0, 0, 1, 10, 100], "log", 2)
        assert found.zero_in_lowest
        assert found.bounds == shares([1, 10, 100], "log", 2).bounds == (10,)
        assert not shares([1, 10, 100], "log", 2).zero_in_lowest

    def test_a_single_figure_parts_from_them(self) -> None:
        assert shares([0, 3], "log", 4).bounds == (2,)
        assert shares([0, 0], "log", 4).bounds == ()

    @pytest.mark.parametrize("scheme", FOUND)
    def test_no_change_does_not_move_the_bounds_of_change(self, scheme: SchemeId) -> None:
        changes = [-8.0, -3.0, -1.0, 0.4, 2.0, 5.0, 12.0]
        chosen = Classification(scheme, 5)
        assert breaks_for(changes, chosen, signed=True) == breaks_for(
            [*changes, *[0.0] * 50], chosen, signed=True
        )


class TestByHand:
    @given(
        bounds=st.lists(
            st.floats(0.001, 100), min_size=1, max_size=8, unique_by=lambda v: round(v, 9)
        )
    )
    def test_rising_bounds_are_taken_as_they_are(self, bounds: list[float]) -> None:
        wanted = tuple(round(bound, 9) for bound in sorted(bounds))
        chosen = manual(sorted(bounds), signed=False)
        assert chosen.classes == len(bounds) + 1
        assert breaks_for(COBALT, chosen, signed=False) == Breaks(wanted, signed=False)
        mirrored = sorted([*wanted[:4], *(-bound for bound in wanted[:4])])
        assert manual(mirrored, signed=True).breaks == tuple(mirrored)

    @pytest.mark.parametrize(
        ("bounds", "signed", "sentence"),
        [
            ((), False, "There is no class bound. Give at least one."),
            (range(1, 10), False, "9 class bounds are too many. Keep 8 or fewer."),
            ((1, math.nan), False, "A class bound is not a number. Write one such as 0.5 or 10."),
            ((1, math.inf), True, "A class bound is not a number. Write one such as 0.5 or 10."),
            ((5, 2), False, "2 follows 5: class bounds must rise. Swap them."),
            ((2.5, 2.5), False, "The class bound 2.5 is there twice. Remove one."),
            ((0, 5), False, "The class bound 0 parts nothing: shares lie between 0 and 100"),
            ((5, 100.5), False, "The class bound 100.5 parts nothing: shares lie between"),
            ((-101, 101), True, "The class bound −101 cannot be reached: change lies within"),
            ((-2, 1), True, "Bounds of change mirror each other around zero: −2 has no +2."),
            ((1, 5), True, "Bounds of change mirror each other around zero: 1 has no −1."),
            ((-1, 0, 1), True, "Zero lies in the middle class of change. Remove that"),
        ],
    )
    def test_what_cannot_be_used_is_told(
        self, bounds: tuple[float, ...], signed: bool, sentence: str, qapp: object
    ) -> None:
        with pytest.raises(UserError) as caught:
            manual(bounds, signed=signed)
        assert str(caught.value).startswith(sentence)

    def test_bounds_from_elsewhere_are_checked_when_they_are_used(self) -> None:
        with pytest.raises(UserError, match="must rise"):
            breaks_for([], Classification("manual", breaks=(5.0, 2.0)), signed=False)


class TestClassification:
    def test_by_default_the_bounds_are_fixed(self) -> None:
        assert Classification() == FIXED
        assert breaks_for([], FIXED, signed=False) == Breaks(SHARE_BREAKS, signed=False)
        assert breaks_for([3.0], FIXED, signed=True) == Breaks(CHANGE_BREAKS, signed=True)

    @pytest.mark.parametrize("classes", [1, 10])
    def test_an_impossible_number_of_classes_is_refused(self, classes: int) -> None:
        with pytest.raises(ValueError, match="2 to 9 are possible"):
            Classification("equal", classes)

    def test_an_unknown_scheme_and_stray_bounds_are_refused(self) -> None:
        with pytest.raises(ValueError, match="no such scheme: 'jenks'"):
            Classification("jenks")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="belong to the scheme 'manual'"):
            Classification("equal", breaks=(1.0,))

    def test_every_scheme_has_a_name_of_its_own(self) -> None:
        assert len({scheme_name(scheme) for scheme in SCHEMES}) == len(SCHEMES)
