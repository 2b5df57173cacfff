"""Slider marks: the worked example, agreement with a search, and marks out of reach."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.optimize import bisect, minimize_scalar

from mapapp.supply.errors import ModelInputError
from mapapp.supply.target import SliderMarks, slider_marks

# AUS, CHL, CHN, AFR, USA; the Chinese share should fall, Australia adds.
REFINING = [5.0, 20.0, 70.0, 0.0, 5.0]


def marks(displacement: float, **changes: float) -> SliderMarks:
    wanted = {"share": 0.65, "hhi": 4500.0} | changes
    return slider_marks(REFINING, 0, dominant=2, displacement=displacement, **wanted)


def shares_after(
    output: np.ndarray, candidate: int, added: float, displacement: float, rest: float = 0.0
) -> np.ndarray:
    total = output.sum() + rest
    after = output * (1 - displacement * added / total)
    after[candidate] += added
    return after / (total + (1 - displacement) * added)


def test_the_worked_example_additive() -> None:
    result = marks(0.0)
    assert result.share_reached == pytest.approx(7.692, rel=1e-4)
    assert result.hhi_reached == pytest.approx(11.54, rel=1e-4)
    assert result.turning_point == pytest.approx(51.05, rel=1e-4)
    at_turn = shares_after(np.array(REFINING), 0, result.turning_point or 0.0, 0.0)
    assert at_turn @ at_turn == pytest.approx(0.3711, rel=1e-4)
    # There the candidate's own share equals the new index.
    assert at_turn[0] == pytest.approx(at_turn @ at_turn)


def test_the_worked_example_with_a_fixed_total() -> None:
    result = marks(1.0)
    assert result.share_reached == pytest.approx(7.143, rel=1e-4)
    assert result.hhi_reached == pytest.approx(10.35, rel=4e-4)
    assert result.turning_point == pytest.approx(33.80, rel=1e-4)
    at_turn = shares_after(np.array(REFINING), 0, result.turning_point or 0.0, 1.0)
    assert at_turn @ at_turn == pytest.approx(0.3711, rel=1e-4)


def test_what_is_reached_already_is_at_zero() -> None:
    result = marks(0.5, share=0.70, hhi=5350.0)
    assert (result.share_reached, result.hhi_reached) == (pytest.approx(0.0), pytest.approx(0.0))


def test_what_cannot_be_reached_is_none() -> None:
    assert marks(0.5, hhi=3000.0).hhi_reached is None
    assert marks(0.0, share=0.0).share_reached is None
    assert marks(1.0, share=0.0).share_reached == pytest.approx(100.0)


def test_any_addition_of_a_large_supplier_raises_the_index() -> None:
    result = slider_marks(REFINING, 2, dominant=1, share=0.1, hhi=5000, displacement=1.0)
    assert result.turning_point is None
    assert result.hhi_reached is None
    assert result.share_reached == pytest.approx(50.0)


def test_the_rest_of_the_world_counts_in_the_total_only() -> None:
    result = slider_marks(
        [10.0, 50.0], 0, dominant=1, share=0.4, hhi=2400, displacement=0.0, rest_of_world=40.0
    )
    assert result.share_reached == pytest.approx(25.0)
    assert result.hhi_reached is not None
    after = shares_after(np.array([10.0, 50.0]), 0, result.hhi_reached, 0.0, rest=40.0)
    assert after @ after == pytest.approx(0.24)


def test_without_any_output_there_is_no_mark() -> None:
    result = slider_marks([0.0, 0.0], 0, dominant=1, share=0.5, hhi=2000, displacement=1.0)
    assert result == SliderMarks(None, None, None)


@given(
    output=st.lists(st.just(0.0) | st.floats(0.1, 100.0), min_size=2, max_size=8),
    displacement=st.sampled_from([0.0, 0.25, 1.0]) | st.floats(0.0, 1.0),
    share=st.floats(0.05, 0.9),
    part=st.floats(0.05, 1.2),
    rest=st.just(0.0) | st.floats(0.1, 50.0),
)
def test_marks_are_what_a_search_finds(
    output: list[float], displacement: float, share: float, part: float, rest: float
) -> None:
    tonnes = np.array(output)
    assume(tonnes.sum() > 0)
    total = tonnes.sum() + rest
    candidate, dominant = int(np.argmin(tonnes)), int(np.argmax(tonnes))
    assume(candidate != dominant)

    def shares(added: float) -> np.ndarray:
        return shares_after(tonnes, candidate, added, displacement, rest)

    def index(added: float) -> float:
        return float(shares(added) @ shares(added))

    wanted = index(0.0) * part
    result = slider_marks(
        tonnes,
        candidate,
        dominant=dominant,
        share=share,
        hhi=min(wanted, 1.0) * 10_000,
        displacement=displacement,
        rest_of_world=rest,
    )
    most = total / max(displacement, 1e-3)
    if result.share_reached:
        found = bisect(lambda a: shares(a)[dominant] - share, 0.0, most, xtol=1e-10)
        assert result.share_reached == pytest.approx(found, rel=1e-6, abs=1e-6 * total)
    turn = result.turning_point
    if turn is None:
        assert index(1e-3 * total) >= index(0.0) - 1e-12
        return
    assert 0.0 < turn <= most
    best = minimize_scalar(index, bounds=(0.0, 2 * turn), method="bounded").fun
    assert index(turn) <= best + 1e-9
    if result.hhi_reached is None:
        assert index(turn) >= wanted - 1e-9
    elif result.hhi_reached > 0.0:
        assert index(result.hhi_reached) == pytest.approx(wanted, rel=1e-9)
        assert result.hhi_reached <= turn * (1 + 1e-6)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"output": []}, "at least one"),
        ({"output": [1.0, -1.0]}, r"output\[1\]"),
        ({"output": [1.0, float("nan")]}, r"output\[1\]"),
        ({"candidate": 2}, "candidate is 2"),
        ({"dominant": -1}, "dominant is -1"),
        ({"dominant": 0}, "both 0"),
        ({"share": 65.0}, "share is 65"),
        ({"hhi": 20_000.0}, "hhi is 20000"),
        ({"displacement": 2.0}, "displacement is 2"),
        ({"rest_of_world": -2.0}, "rest_of_world is -2"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, object], says: str) -> None:
    arguments: dict[str, object] = {
        "output": [1.0, 2.0],
        "candidate": 0,
        "dominant": 1,
        "share": 0.5,
        "hhi": 2000.0,
        "displacement": 1.0,
    }
    with pytest.raises(ModelInputError, match=says):
        slider_marks(**(arguments | changes))  # type: ignore[arg-type]
