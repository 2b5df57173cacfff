"""Emergency sharing: the worked example, capped reserves, and what must always balance."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.supply.errors import ModelInputError
from mapapp.supply.sharing import AllocationRights, allocation_rights, restraint_from_loss

CONSUMPTION = [60.0, 30.0, 10.0]
AVAILABLE = [30.0, 24.0, 11.0]
RESERVES = [20.0, 20.0, 5.0]


def shared(**changes: Any) -> AllocationRights:
    return allocation_rights(CONSUMPTION, AVAILABLE, RESERVES, **({"restraint": 0.07} | changes))


def test_the_worked_example() -> None:
    result = shared()
    assert result.permissible_consumption == pytest.approx([55.8, 27.9, 9.3])
    assert result.shortfall == pytest.approx(28.0)
    assert result.drawdown_obligation == pytest.approx([12.44, 12.44, 3.111], rel=4e-4)
    assert result.rights == pytest.approx([13.36, -8.544, -4.811], rel=4e-4)
    assert result.rights.sum() == pytest.approx(0.0, abs=1e-12)
    assert (result.uncovered, result.shared) == (0.0, True)


def test_who_cannot_release_its_part_leaves_it_to_the_others() -> None:
    result = shared(releasable=[2.0, 100.0, 100.0])
    assert result.drawdown_obligation == pytest.approx([2.0, 20.8, 5.2])
    assert result.uncovered == 0.0
    # The second's part of the rest is again too much for it.
    again = shared(releasable=[2.0, 16.0, 100.0])
    assert again.drawdown_obligation == pytest.approx([2.0, 16.0, 10.0])
    assert again.rights.sum() == pytest.approx(0.0, abs=1e-12)


def test_what_reserves_cannot_cover_is_shared_by_consumption() -> None:
    result = shared(releasable=[2.0, 3.0, 4.0])
    assert result.drawdown_obligation.tolist() == [2.0, 3.0, 4.0]
    assert result.uncovered == pytest.approx(19.0)
    assert result.shortage == pytest.approx([11.4, 5.7, 1.9])
    assert result.rights == pytest.approx([12.4, -4.8, -7.6])


def test_without_reserves_the_whole_shortfall_is_shared() -> None:
    result = allocation_rights(CONSUMPTION, AVAILABLE, [0.0, 0.0, 0.0], restraint=0.0)
    assert result.uncovered == pytest.approx(35.0)
    assert result.shortage == pytest.approx([21.0, 10.5, 3.5])


def test_a_pact_that_has_enough_does_not_share() -> None:
    result = allocation_rights([10.0, 10.0], [5.0, 20.0], [1.0, 1.0], restraint=0.0)
    assert (result.shortfall, result.shared) == (-5.0, False)
    assert result.rights.tolist() == [0.0, 0.0]
    assert result.drawdown_obligation.tolist() == [0.0, 0.0]


@pytest.mark.parametrize(
    ("loss", "restraint"), [(0.0, 0.0), (0.069, 0.0), (0.07, 0.07), (0.12, 0.10), (1.0, 0.10)]
)
def test_demand_is_restrained_by_the_size_of_the_loss(loss: float, restraint: float) -> None:
    assert restraint_from_loss(loss) == restraint


TONNES = st.just(0.0) | st.floats(1e-3, 1e3)


@given(
    members=st.lists(st.tuples(TONNES, TONNES, TONNES, TONNES), min_size=1, max_size=8),
    restraint=st.floats(0.0, 1.0),
)
def test_what_must_hold_for_every_pact(
    members: list[tuple[float, float, float, float]], restraint: float
) -> None:
    uses, has, reserves, releasable = np.array(members).T
    result = allocation_rights(uses, has, reserves, restraint=restraint, releasable=releasable)
    near = 1e-9 * (uses.sum() + has.sum() + 1.0)
    assert result.rights.sum() == pytest.approx(0.0, abs=near)
    assert (result.drawdown_obligation <= releasable).all()
    assert (result.drawdown_obligation[reserves == 0.0] == 0.0).all()
    if not result.shared:
        assert result.permissible_consumption.sum() <= has.sum() + near
        return
    used = has + result.drawdown_obligation + result.rights + result.shortage
    assert used == pytest.approx(result.permissible_consumption, abs=near)
    assert result.shortage.sum() == pytest.approx(result.uncovered, abs=near)
    if result.uncovered > near:
        assert result.drawdown_obligation == pytest.approx(np.where(reserves > 0, releasable, 0.0))
    else:
        # Those below their limit release in proportion to their commitments.
        below = (result.drawdown_obligation < releasable * (1 - 1e-9)) & (reserves > 0)
        rates = result.drawdown_obligation[below] / reserves[below]
        assert rates == pytest.approx(np.full_like(rates, rates.max(initial=0.0)), rel=1e-6)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"consumption": []}, "consumption: a vector"),
        ({"consumption": [1.0, -1.0]}, r"consumption\[1\] is -1"),
        ({"available": [1.0]}, "consumption and available: 2 and 1"),
        ({"available": [1.0, float("nan")]}, r"available\[1\] is nan"),
        ({"reserves": [1.0, 1.0, 1.0]}, "consumption and reserves: 2 and 3"),
        ({"restraint": 7.0}, "restraint is 7"),
        ({"releasable": [1.0]}, "releasable: 2 values"),
        ({"releasable": [1.0, float("nan")]}, "releasable: 2 values"),
    ],
)
def test_impossible_values_are_named(changes: dict[str, Any], says: str) -> None:
    arguments: dict[str, Any] = {
        "consumption": [1.0, 1.0],
        "available": [1.0, 1.0],
        "reserves": [1.0, 1.0],
        "restraint": 0.0,
    } | changes
    vectors = [arguments.pop(name) for name in ("consumption", "available", "reserves")]
    with pytest.raises(ModelInputError, match=says):
        allocation_rights(*vectors, **arguments)


def test_an_unlikely_loss_is_named() -> None:
    with pytest.raises(ModelInputError, match="loss is 12"):
        restraint_from_loss(12.0)
