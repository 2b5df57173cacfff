"""Numbers and words as they are typed: read, or refused with a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cli.amounts import hhi, per_cent, tonnes_of, whole_within, within, word
from mapapp.errors import UserError

CUT = per_cent("--cut")


@given(st.floats(1, 100))
def test_per_cents_are_read_as_they_are(value: float) -> None:
    assert CUT(repr(value)) == value


@given(st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_a_part_is_taken_for_a_slip_of_the_pen(value: float) -> None:
    with pytest.raises(UserError, match="did you mean"):
        CUT(repr(value))


@pytest.mark.parametrize(
    ("read", "text", "words"),
    [
        (CUT, "0.5", "did you mean 50"),
        (CUT, "150", "0 to 100 per cent, not 150"),
        (CUT, "-1", "not -1"),
        (CUT, "nan", "per cent"),
        (per_cent("--share", low=1), "0", "1 to 100 per cent"),
        (hhi, "0", "above 0"),
        (hhi, "0.45", "did you mean 4500"),
        (hhi, "1e5", "within 10,000"),
        (within("--lag", 0, 12, "months"), "13", "0 to 12 months"),
        (within("--lag", 0, 12, "months"), "inf", "inf"),
        (whole_within("--path", 1, 120, "months"), "1.5", "whole number"),
        (word, " ", "empty"),
        (lambda text: tonnes_of(text, f"USA={text}", "tonnes"), "1e300", "1,000,000,000"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(read: object, text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        read(text)  # type: ignore[operator]


def test_the_ends_are_allowed() -> None:
    assert (CUT("0"), CUT("1"), CUT("100")) == (0.0, 1.0, 100.0)
    assert (hhi("10000"), hhi("2500")) == (10_000.0, 2_500.0)
    assert whole_within("--path", 1, 120, "months")("120") == 120
