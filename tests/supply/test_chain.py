"""The closed-form chain: worked cases, cut links, balancing items, and what is refused."""

import math
from collections.abc import Sequence

import numpy as np
import pytest

from mapapp.risk.concentration import hhi
from mapapp.supply.chain import ChainBalance, balance
from mapapp.supply.errors import ModelInputError

# Countries of the worked cases: AUS, CHL, CHN, AFR, USA.
BASELINE = np.array([[40.0, 30.0, 20.0, 10.0, 0.0], [5.0, 20.0, 70.0, 0.0, 5.0]])
CEILING = 1.1 * BASELINE
TIGHT_MINES = BASELINE * np.array([[1.0], [1.2]])
REFINERY = (1, 0, 12.0)
MINE = (0, 3, 8.0)


def chain(
    *additions: tuple[int, int, float],
    demand: float = 100.0,
    displacement: float = 1.0,
    ceiling: np.ndarray = CEILING,
) -> ChainBalance:
    added = np.zeros_like(BASELINE)
    for stage, country, tonnes in additions:
        added[stage, country] = tonnes
    return balance(
        BASELINE,
        ceiling,
        added=added,
        yields=[1.0],
        secondary_feed=[0.0],
        demand=demand,
        displacement=displacement,
    )


def indices(result: ChainBalance) -> list[float | None]:
    return [hhi(output).headline for output in result.output]


def test_base_case_is_the_baseline_bit_for_bit() -> None:
    result = chain()
    assert np.array_equal(result.output, BASELINE)
    assert indices(result) == pytest.approx([3000, 5350], rel=1e-4)
    assert result.throughput.tolist() == [100.0, 100.0]
    assert result.balancing_item.tolist() == [0.0]
    assert result.unmet == 0.0
    assert result.limiting_stage is None


def test_case_a_a_refinery_displaces() -> None:
    result = chain(REFINERY)
    assert np.array_equal(result.output[0], BASELINE[0])
    assert result.output[1] == pytest.approx([16.4, 17.6, 61.6, 0.0, 4.4])
    assert indices(result)[1] == pytest.approx(4393, rel=1e-4)
    assert (result.throughput[1], result.unmet) == (pytest.approx(100.0), 0.0)


def test_case_b_half_displaces_half_is_new_demand() -> None:
    result = chain(REFINERY, displacement=0.5)
    assert result.output[0] == pytest.approx(BASELINE[0] * 1.06)
    assert result.output[1] == pytest.approx([16.7, 18.8, 65.8, 0.0, 4.7])
    assert result.output[1, 2] / result.throughput[1] == pytest.approx(0.6208, rel=1e-4)
    assert indices(result) == pytest.approx([3000, 4436], rel=1e-4)
    assert (result.throughput[1], result.unmet) == (pytest.approx(106.0), 0.0)


def test_case_b0_mines_cap_a_growing_market() -> None:
    result = chain(REFINERY, displacement=0.0)
    assert result.output[0] == pytest.approx(BASELINE[0] * 1.10)
    assert result.output[1] == pytest.approx([16.9, 19.6, 68.6, 0.0, 4.9])
    assert indices(result)[1] == pytest.approx(4463, rel=2e-4)
    assert (result.throughput[1], result.unmet) == (pytest.approx(110.0), 0.0)
    assert result.limiting_stage == 0


def test_case_c_a_mine_lets_more_be_refined() -> None:
    result = chain(REFINERY, MINE, demand=130.0, ceiling=TIGHT_MINES)
    assert result.output[0] == pytest.approx([40.0, 30.0, 20.0, 18.0, 0.0])
    assert result.output[1] == pytest.approx([16.8, 19.2, 67.2, 0.0, 4.8])
    assert indices(result) == pytest.approx([2764, 4449], rel=1e-4)
    assert (result.throughput[1], result.unmet) == (pytest.approx(108.0), pytest.approx(22.0))
    assert result.limiting_stage == 0


def test_case_c2_without_the_mine_the_refinery_adds_nothing() -> None:
    result = chain(REFINERY, demand=130.0, ceiling=TIGHT_MINES)
    assert result.output[0] == pytest.approx(BASELINE[0])
    assert result.output[1] == pytest.approx([16.4, 17.6, 61.6, 0.0, 4.4])
    assert indices(result)[1] == pytest.approx(4393, rel=1e-4)
    assert (result.throughput[1], result.unmet) == (pytest.approx(100.0), pytest.approx(30.0))
    assert result.limiting_stage == 0


def test_a_mine_without_a_refinery_moves_no_refined_share() -> None:
    result = chain(MINE)
    assert result.output[0] == pytest.approx([36.8, 27.6, 18.4, 17.2, 0.0])
    assert result.output[1] == pytest.approx(BASELINE[1])


def test_the_refineries_own_capacity_can_limit() -> None:
    result = chain((0, 0, 50.0), demand=130.0)
    assert result.throughput == pytest.approx([110.0, 110.0])
    assert (result.limiting_stage, result.unmet) == (1, pytest.approx(20.0))


def test_less_demand_takes_from_all_in_proportion() -> None:
    result = chain(demand=80.0)
    assert result.output == pytest.approx(BASELINE * 0.8)
    assert result.limiting_stage is None


def test_new_capacity_idles_when_there_is_more_than_demand() -> None:
    result = chain((1, 0, 150.0), (1, 4, 50.0))
    assert result.output[1] == pytest.approx([75.0, 0.0, 0.0, 0.0, 25.0])
    assert result.idle[1] == pytest.approx([75.0, 0.0, 0.0, 0.0, 25.0])
    assert result.idle[0].tolist() == [0.0] * 5


@pytest.mark.parametrize("x", [0.01, 0.12, 0.5, 0.9])
@pytest.mark.parametrize("country", range(5))
def test_identities_of_one_stage(x: float, country: int) -> None:
    stage = BASELINE[1:]
    shares = stage[0] / stage.sum()
    before, own = float(shares @ shares), float(shares[country])
    added = np.zeros_like(stage)
    added[0, country] = x * stage.sum()

    def after(displacement: float) -> float:
        result = balance(
            stage,
            stage,
            added=added,
            yields=[],
            secondary_feed=[],
            demand=100.0,
            displacement=displacement,
        )
        return (hhi(result.output[0]).headline or 0.0) / 10_000

    assert after(0.0) == pytest.approx((before + 2 * own * x + x**2) / (1 + x) ** 2)
    fixed = (1 - x) ** 2 * before + 2 * x * (1 - x) * own + x**2
    assert after(1.0) == pytest.approx(fixed)


def test_yield_and_secondary_feed_enter_the_balancing_item() -> None:
    result = balance(
        [[200.0]],
        [[220.0]],
        added=[[0.0]],
        yields=[],
        secondary_feed=[],
        demand=200.0,
    )
    assert result.balancing_item.size == 0
    two = balance(
        [[200.0], [90.0]],
        [[220.0], [200.0]],
        added=[[0.0], [0.0]],
        yields=[0.5],
        secondary_feed=[30.0],
        demand=1000.0,
    )
    # 200 mined + 30 recycled - 90 / 0.5 taken in.
    assert two.balancing_item.tolist() == [50.0]
    # 20 more from the mines at a yield of one half.
    assert two.throughput == pytest.approx([220.0, 100.0])
    assert two.limiting_stage == 0


def test_recycling_relieves_the_mines_when_the_balancing_item_is_held() -> None:
    common = {
        "added": np.zeros_like(BASELINE),
        "yields": [1.0],
        "secondary_feed": [10.0],
        "demand": 100.0,
    }
    held = balance(BASELINE, CEILING, balancing_item=[0.0], **common)
    assert held.output[0] == pytest.approx(BASELINE[0] * 0.9)
    assert np.array_equal(held.output[1], BASELINE[1])
    assert held.balancing_item.tolist() == [0.0]
    # Not held: the same feed is taken as part of the baseline.
    own = balance(BASELINE, CEILING, **common)
    assert np.array_equal(own.output, BASELINE)
    assert own.balancing_item.tolist() == [10.0]


def three_stages(feed_limited: Sequence[bool] | None, **changes: object) -> ChainBalance:
    arguments: dict[str, object] = {
        "added": [[0.0, 0.0], [0.0, 0.0], [0.0, 30.0]],
        "yields": [1.0, 1.0],
        "secondary_feed": [0.0, 0.0],
        "demand": 130.0,
        "feed_limited": feed_limited,
    }
    baseline = np.array([[60.0, 40.0], [50.0, 50.0], [90.0, 10.0]])
    return balance(baseline, baseline, **(arguments | changes))  # type: ignore[arg-type]


def test_a_cut_link_frees_a_stage_from_its_feed() -> None:
    limited = three_stages(None)
    assert limited.throughput.tolist() == [100.0, 100.0, 100.0]
    assert (limited.unmet, limited.limiting_stage) == (30.0, 1)
    free = three_stages([True, False])
    assert free.throughput.tolist() == [100.0, 100.0, 130.0]
    assert (free.unmet, free.limiting_stage) == (0.0, None)
    # The stages before keep their baseline, and a cut link has no balancing item.
    assert free.output[:2].tolist() == [[60.0, 40.0], [50.0, 50.0]]
    assert free.balancing_item[0] == 0.0
    assert math.isnan(free.balancing_item[1])


def test_a_cut_link_leaves_the_links_after_it() -> None:
    result = three_stages([False, True])
    assert result.throughput.tolist() == [100.0, 100.0, 100.0]
    assert result.limiting_stage == 1


def test_before_a_cut_new_capacity_displaces_within_its_own_part() -> None:
    added = [[10.0, 0.0], [20.0, 0.0], [0.0, 0.0]]
    fixed = three_stages([True, False], added=added, demand=100.0)
    assert fixed.throughput.tolist() == [100.0, 100.0, 100.0]
    assert fixed.output[1] == pytest.approx([60.0, 40.0])
    assert fixed.output[0] == pytest.approx([64.0, 36.0])
    growing = three_stages([True, False], added=added, demand=100.0, displacement=0.0)
    # Its own part of the chain grows as far as the mines allow; the last stage does not.
    assert growing.throughput.tolist() == [110.0, 110.0, 100.0]
    assert growing.limiting_stage is None


def test_a_cut_link_ignores_its_feed_and_balancing_item() -> None:
    usual = three_stages([True, False])
    other = three_stages([True, False], secondary_feed=[0.0, 500.0], balancing_item=[0.0, math.nan])
    assert np.array_equal(usual.output, other.output)


@pytest.mark.parametrize("edge", ["gap", "baseline"])
def test_no_jump_where_the_rules_change(edge: str) -> None:
    # At the gap's edge new supply begins to displace; at the baseline incumbents begin to
    # use spare capacity.
    demand = 108.0
    at = 8.0 if edge == "gap" else 4.0
    outputs = []
    for tonnes in (at - 1e-7, at, at + 1e-7):
        wanted = demand if edge == "gap" else 100.0 + tonnes
        outputs.append(chain((1, 0, at if edge == "baseline" else tonnes), demand=wanted).output)
    assert np.abs(outputs[1] - outputs[0]).max() < 1e-6
    assert np.abs(outputs[2] - outputs[1]).max() < 1e-6


def test_nothing_at_all_is_not_an_error() -> None:
    zero = np.zeros((2, 3))
    result = balance(zero, zero, added=zero, yields=[1.0], secondary_feed=[0.0], demand=0.0)
    assert result.output.tolist() == zero.tolist()
    assert (result.unmet, result.limiting_stage) == (0.0, None)


def test_a_stage_without_incumbents_runs_on_new_capacity() -> None:
    result = balance(
        [[100.0], [0.0]],
        [[100.0], [0.0]],
        added=[[0.0], [30.0]],
        yields=[1.0],
        secondary_feed=[0.0],
        demand=50.0,
        balancing_item=[0.0],
    )
    assert result.throughput.tolist() == [30.0, 30.0]
    assert (result.limiting_stage, result.unmet) == (1, 20.0)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"baseline": [1.0, 2.0]}, "stages x countries"),
        ({"baseline": np.zeros((0, 0))}, "stages x countries"),
        ({"ceiling": [[1.0]]}, "same stages and countries"),
        ({"baseline": [[1.0, -1.0], [1.0, 1.0]]}, r"baseline\[0, 1\] is -1"),
        ({"baseline": [[1.0, 1.0], [math.nan, 1.0]]}, r"baseline\[1, 0\] is nan"),
        ({"added": [[0.0, 0.0], [0.0, math.inf]]}, r"added\[1, 1\] is inf"),
        ({"added": [[0.0, math.nan], [0.0, 0.0]]}, r"added\[0, 1\] is nan"),
        ({"ceiling": [[2.0, 2.0], [2.0, math.inf]]}, r"ceiling\[1, 1\] is inf"),
        ({"ceiling": [[2.0, 2.0], [0.5, 2.0]]}, r"ceiling\[1, 0\] is 0.5, below"),
        ({"added": [[1e308, 1e308], [0.0, 0.0]]}, "too large"),
        ({"yields": []}, "yields: 1 values"),
        ({"yields": [0.0]}, r"yields\[0\] is 0"),
        ({"yields": [math.nan]}, r"yields\[0\] is nan"),
        ({"secondary_feed": [0.0, 0.0]}, "secondary_feed: 1 values"),
        ({"secondary_feed": [-1.0]}, r"secondary_feed\[0\] is -1"),
        ({"balancing_item": [0.0, 0.0]}, "balancing_item: 1 values"),
        ({"balancing_item": [math.nan]}, r"balancing_item\[0\] is nan"),
        ({"feed_limited": [True, True]}, "feed_limited: 1 values"),
        ({"demand": -1.0}, "demand is -1"),
        ({"demand": math.nan}, "demand is nan"),
        ({"displacement": 1.5}, "displacement is 1.5"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, object], says: str) -> None:
    arguments: dict[str, object] = {
        "baseline": [[1.0, 1.0], [1.0, 1.0]],
        "ceiling": [[2.0, 2.0], [2.0, 2.0]],
        "added": [[0.0, 0.0], [0.0, 0.0]],
        "yields": [1.0],
        "secondary_feed": [0.0],
        "demand": 2.0,
    }
    with pytest.raises(ModelInputError, match=says):
        balance(**(arguments | changes))  # type: ignore[arg-type]
