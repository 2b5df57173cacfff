"""The closed-form chain against the rules as written, and what must hold for every chain."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mapapp.risk.concentration import hhi
from mapapp.supply.chain import ChainBalance, balance
from mapapp.supply.displacement import RULES

TONNES = st.just(0.0) | st.floats(1e-3, 1e3)
# Parts too small to matter are left out: below the smallest normal number digits are lost.
PART = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(1e-6, 1.0)
# Relative to all tonnes of an instance.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Instance:
    """A chain, and one addition (stage, country, tonnes) to try on it."""

    baseline: np.ndarray
    ceiling: np.ndarray
    added: np.ndarray
    yields: list[float]
    secondary_feed: list[float]
    demand: float
    displacement: float
    rule: str
    members: list[bool]
    cost: np.ndarray
    stage: int
    country: int
    step: float

    @property
    def size(self) -> float:
        return float(
            self.ceiling.sum() + self.added.sum() + sum(self.secondary_feed) + self.demand + 1.0
        )

    def solve(self, **changes: Any) -> ChainBalance:
        one = replace(self, **changes)
        return balance(
            one.baseline,
            one.ceiling,
            added=one.added,
            yields=one.yields,
            secondary_feed=one.secondary_feed,
            demand=one.demand,
            displacement=one.displacement,
            rule=one.rule,
            members=np.array(one.members),
            cost=one.cost,
        )

    def plus(self, tonnes: float) -> np.ndarray:
        added = self.added.copy()
        added[self.stage, self.country] += tonnes
        return added


@st.composite
def instances(draw: st.DrawFn) -> Instance:
    stages, countries = draw(st.integers(1, 3)), draw(st.integers(1, 5))

    def table(values: st.SearchStrategy[float]) -> np.ndarray:
        count = stages * countries
        drawn = draw(st.lists(values, min_size=count, max_size=count))
        return np.array(drawn).reshape(stages, countries)

    def links(values: st.SearchStrategy[float]) -> list[float]:
        return draw(st.lists(values, min_size=stages - 1, max_size=stages - 1))

    baseline = table(TONNES)
    return Instance(
        baseline=baseline,
        ceiling=baseline * (1.0 + table(PART)),
        added=table(TONNES),
        yields=links(st.just(1.0) | st.floats(0.3, 1.5)),
        secondary_feed=links(TONNES),
        demand=float(baseline[-1].sum()) * draw(PART) * 2.0 + draw(TONNES),
        displacement=draw(PART),
        rule=draw(st.sampled_from(RULES)),
        members=draw(st.lists(st.booleans(), min_size=countries, max_size=countries)),
        cost=table(st.sampled_from([1.0, 2.0, 3.0]) | st.floats(0.0, 10.0)),
        stage=draw(st.integers(0, stages - 1)),
        country=draw(st.integers(0, countries - 1)),
        step=draw(st.floats(1e-3, 1e3)),
    )


def as_written(one: Instance) -> tuple[np.ndarray, np.ndarray, float]:
    """The five steps word for word; returns output, throughput and unmet demand."""
    old, top, new = one.baseline, one.ceiling, one.added
    base, eta, feed = old.sum(axis=1), one.yields, one.secondary_feed
    last = len(base) - 1
    item = [base[s - 1] + feed[s - 1] - base[s] / eta[s - 1] for s in range(1, last + 1)]
    gap = max(0.0, one.demand - base[last])
    beyond = max(0.0, new[last].sum() - gap)
    wanted = one.demand + (1 - one.displacement) * beyond
    cap = top.sum(axis=1) + new.sum(axis=1)
    avail = [cap[0]]
    for s in range(1, last + 1):
        avail.append(max(0.0, min(cap[s], eta[s - 1] * (avail[-1] + feed[s - 1] - item[s - 1]))))
    total = np.zeros(last + 1)
    total[last] = min(wanted, avail[last])
    for s in range(last, 0, -1):
        need = total[s] / eta[s - 1] - feed[s - 1] + item[s - 1]
        total[s - 1] = min(max(need, 0.0), avail[s - 1])
    output = np.zeros_like(old)
    for s in range(last + 1):
        extra = new[s].sum()
        run = new[s] * (min(1.0, total[s] / extra) if extra > 0 else 0.0)
        rest = total[s] - run.sum()
        if rest <= base[s]:
            kept = old[s] - cut_as_written(one, s, base[s] - rest)
        else:
            spare = (top[s] - old[s]).sum()
            part = (rest - base[s]) / spare if spare > 0 else 0.0
            kept = old[s] + part * (top[s] - old[s])
        output[s] = kept + run
    return output, total, max(0.0, one.demand - total[last])


def cut_as_written(one: Instance, stage: int, cut: float) -> np.ndarray:
    """The displacement rules word for word; returns what each incumbent loses."""
    old = one.baseline[stage]
    rank = {
        "pro rata": np.zeros(len(old)),
        "protect pact": np.where(one.members, 0.0, 1.0),
        "dominant first": old,
        "merit order": one.cost[stage],
    }[one.rule]
    lost = np.zeros_like(old)
    for first in sorted(set(rank.tolist()), reverse=True):
        group = old * (rank == first)
        if group.sum() > 0:
            lost += group * (min(cut, group.sum()) / group.sum())
            cut = max(0.0, cut - group.sum())
    return lost


def check(one: Instance) -> None:
    result = one.solve()
    near = ROUNDING * one.size
    check_as_written(one, result, near)
    check_balance(one, result, near)
    check_baseline(one)
    check_addition(one, result, near)
    check_continuity(one, result, near)
    check_scale(one, result)


def check_as_written(one: Instance, result: ChainBalance, near: float) -> None:
    output, total, unmet = as_written(one)
    assert np.abs(result.output - output).max() <= near
    assert np.abs(result.throughput - total).max() <= near
    assert abs(result.unmet - unmet) <= near


def check_balance(one: Instance, result: ChainBalance, near: float) -> None:
    assert np.abs(result.output.sum(axis=1) - result.throughput).max() <= near
    assert result.output.min() >= 0.0
    assert (result.output <= one.ceiling + one.added + near).all()
    assert result.idle.min() >= 0.0
    assert (result.idle <= one.added).all()
    for link, efficiency in enumerate(one.yields):
        feed = result.throughput[link] + one.secondary_feed[link] - result.balancing_item[link]
        assert result.throughput[link + 1] <= efficiency * feed + near
    wanted = one.demand
    if result.limiting_stage is None:
        assert result.throughput[-1] >= wanted - near
    else:
        capacity = (one.ceiling + one.added)[result.limiting_stage].sum()
        assert result.throughput[result.limiting_stage] == pytest.approx(capacity, abs=near)


def check_baseline(one: Instance) -> None:
    nothing = np.zeros_like(one.added)
    same = one.solve(added=nothing, demand=float(one.baseline[-1].sum()))
    assert np.allclose(same.output, one.baseline, rtol=1e-12, atol=0.0)
    assert same.limiting_stage is None


def check_addition(one: Instance, result: ChainBalance, near: float) -> None:
    more = one.solve(added=one.plus(one.step))
    assert more.unmet <= result.unmet + near
    before, after = result.throughput[one.stage], more.throughput[one.stage]
    if min(before, after) > 1e-3:
        own = (one.stage, one.country)
        assert more.output[own] / after >= result.output[own] / before - near / min(before, after)


def check_continuity(one: Instance, result: ChainBalance, near: float) -> None:
    # A step moves no output by more than the steps between stages multiply it.
    steepest = 100.0
    small = 1e-6
    nudged = one.solve(added=one.plus(small))
    assert np.abs(nudged.output - result.output).max() <= steepest * small + near
    turned = one.solve(displacement=abs(one.displacement - small))
    most = steepest * small * one.added[-1].sum()
    assert np.abs(turned.output - result.output).max() <= most + near


def check_scale(one: Instance, result: ChainBalance) -> None:
    factor = 1024.0  # a power of two: the same digits
    scaled = one.solve(
        baseline=one.baseline * factor,
        ceiling=one.ceiling * factor,
        added=one.added * factor,
        secondary_feed=[feed * factor for feed in one.secondary_feed],
        demand=one.demand * factor,
    )
    assert np.allclose(scaled.output, result.output * factor, rtol=1e-12, atol=0.0)
    for stage in range(len(result.throughput)):
        own, other = hhi(result.output[stage]).headline, hhi(scaled.output[stage]).headline
        assert own == (None if other is None else pytest.approx(other))


@settings(max_examples=500, deadline=None)
@given(one=instances())
def test_what_must_hold_for_every_chain(one: Instance) -> None:
    check(one)


@pytest.mark.slow
@settings(
    max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
@given(one=instances())
def test_what_must_hold_for_every_chain_in_20_000_instances(one: Instance) -> None:
    check(one)
