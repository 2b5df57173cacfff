"""Emergency sharing in a pact: who draws down reserves, who gives, and who receives.

The oil-sharing rule of the Agreement on an International Energy Program (1974, as amended:
Articles 7, 13 and 14), applied to a mineral. It is closed-form and its rights add up to zero.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    as_floats,
    checked_number,
    checked_same_length,
    checked_vector,
)

# The pact's loss, as a part of its consumption, from which on it restrains demand, and how far.
RESTRAINT_FROM_LOSS: Final = ((0.12, 0.10), (0.07, 0.07))
# Relative to the pact's consumption: a shortfall below this is rounding.
ROUNDING = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class AllocationRights:
    """What each member of a pact may use, must release, and receives or gives.

    All in the unit of the consumption given; vectors over the members. For each member,
    ``permissible_consumption == available + drawdown_obligation + rights + shortage`` if
    supplies are shared.

    Attributes
    ----------
    permissible_consumption
        Consumption after demand restraint.
    shortfall
        The pact's permissible consumption less what is available to it. Where it is not above
        0 there is no sharing: rights, obligations and shortages are 0.
    drawdown_obligation
        What the member releases from its reserves.
    rights
        Above 0: what the member receives from the others; below 0: what it gives.
    uncovered
        The part of the shortfall that no member's reserves can cover.
    shortage
        Each member's part of ``uncovered``, in proportion to permissible consumption.
    """

    permissible_consumption: FloatArray
    shortfall: float
    drawdown_obligation: FloatArray
    rights: FloatArray
    uncovered: float
    shortage: FloatArray

    @property
    def shared(self) -> bool:
        """Whether the pact is short, so that supplies are shared."""
        return self.shortfall > 0.0


def restraint_from_loss(loss: float) -> float:
    """Return the demand restraint (0..1) the agreement asks for.

    Parameters
    ----------
    loss
        Part of the pact's supply that is lost, 0..1.

    Returns
    -------
    float
        0.10 from a loss of 12 % on, 0.07 from 7 % on, else 0 (METHODS 6).

    Raises
    ------
    ModelInputError
        If the loss is outside 0..1.
    """
    lost = checked_number(loss, "loss", high=1.0)
    return next((restraint for least, restraint in RESTRAINT_FROM_LOSS if lost >= least), 0.0)


def allocation_rights(
    consumption: npt.ArrayLike,
    available: npt.ArrayLike,
    reserves: npt.ArrayLike,
    *,
    restraint: float,
    releasable: npt.ArrayLike | None = None,
) -> AllocationRights:
    """Share what a pact has in an emergency by the oil-sharing rule.

    Parameters
    ----------
    consumption
        Normal consumption by member, t per period.
    available
        Own production and actual net imports by member, t per period.
    reserves
        Each member's reserve commitment, in any unit: only proportions matter.
    restraint
        Demand restraint, 0..1; `restraint_from_loss` gives the agreement's.
    releasable
        The most each member can release, t per period; by default no limit. Who reaches it
        is held there, and the others release the rest in proportion to their commitments.

    Returns
    -------
    AllocationRights
        See there; ``rights`` add up to zero.

    Raises
    ------
    ModelInputError
        If vectors are empty or not aligned, or a value is negative or not finite
        (``releasable`` may be infinite), or the restraint is outside 0..1.

    Notes
    -----
    METHODS 6, after the Agreement on an International Energy Program, Articles 7, 13 and 14.
    That the uncovered rest is shared in proportion to permissible consumption is an assumption
    of this application.
    """
    uses = checked_vector(consumption, "consumption")
    has = checked_vector(available, "available")
    committed = checked_vector(reserves, "reserves")
    checked_same_length(uses, has, "consumption and available")
    checked_same_length(uses, committed, "consumption and reserves")
    share = checked_number(restraint, "restraint", high=1.0)
    if releasable is None:
        most = np.full_like(uses, np.inf)
    else:
        most = as_floats(releasable, "releasable")
        if most.shape != uses.shape or not (most >= 0.0).all():
            message = f"releasable: {uses.size} values are needed, none negative or NaN"
            raise ModelInputError(message)
    return share_out(uses * (1.0 - share), has, committed, most)


def share_out(
    permissible: FloatArray, available: FloatArray, reserves: FloatArray, releasable: FloatArray
) -> AllocationRights:
    """Return `allocation_rights` for vectors that are known to be aligned and in domain."""
    one = np.zeros(permissible.size, dtype=np.intp)
    shares = share_out_groups(permissible, available, reserves, releasable, pact=one)
    shortfall = float(shares.shortfall[0])
    uncovered = max(0.0, shortfall - float(shares.released.sum()))
    if not shares.shared[0] or uncovered <= ROUNDING * float(permissible.sum()):
        uncovered = 0.0
    return AllocationRights(
        permissible, shortfall, shares.released, shares.rights, uncovered, shares.shortage
    )


@dataclass(frozen=True, slots=True, eq=False)
class GroupShares:
    """`AllocationRights` of several pacts at once.

    Attributes
    ----------
    shared, shortfall
        By pact: whether it is short, and its shortfall (at most 0 if it is not).
    released, rights, shortage
        By member, see :class:`AllocationRights`; 0 in pacts that are not short.
    """

    shared: npt.NDArray[np.bool_]
    shortfall: FloatArray
    released: FloatArray
    rights: FloatArray
    shortage: FloatArray


def share_out_groups(
    permissible: FloatArray,
    available: FloatArray,
    reserves: FloatArray,
    releasable: FloatArray,
    *,
    pact: npt.NDArray[np.intp],
) -> GroupShares:
    """Share in each of several pacts that have no member in common.

    Parameters
    ----------
    permissible, available, reserves, releasable
        As in `allocation_rights`, over the members of all pacts, aligned and in domain.
    pact
        The number of each member's pact, from 0.
    """
    count = int(pact.max()) + 1
    wanted = _sums(permissible, pact, count)
    shortfall = wanted - _sums(available, pact, count)
    shared = shortfall > ROUNDING * wanted
    if not shared.any():
        nothing = np.zeros_like(permissible)
        return GroupShares(shared, np.minimum(shortfall, 0.0), nothing, nothing, nothing.copy())
    shortfall[~shared] = np.minimum(shortfall[~shared], 0.0)
    released = _obligations(np.maximum(shortfall, 0.0), reserves, releasable, pact=pact)
    uncovered = np.maximum(shortfall, 0.0) - _sums(released, pact, count)
    uncovered[uncovered <= ROUNDING * wanted] = 0.0
    part = np.divide(uncovered, wanted, out=np.zeros_like(wanted), where=wanted > 0.0)
    shortage = permissible * part[pact]
    rights = np.where(shared[pact], permissible - released - shortage - available, 0.0)
    return GroupShares(shared, shortfall, released, rights, shortage)


def _sums(values: FloatArray, pact: npt.NDArray[np.intp], count: int) -> FloatArray:
    """Add up the members' values by pact."""
    return np.bincount(pact, values, count).astype(np.float64, copy=False)


def _obligations(
    shortfall: FloatArray,
    reserves: FloatArray,
    releasable: FloatArray,
    *,
    pact: npt.NDArray[np.intp],
) -> FloatArray:
    """Spread shortfalls over members by reserves, each held at what it can release."""
    released = np.zeros_like(reserves)
    open_ = (reserves > 0.0) & (shortfall[pact] > 0.0)
    left = shortfall
    # Each round holds a member of every pact at its limit, or is that pact's last.
    while open_.any():
        parts = np.where(open_, reserves, 0.0)
        sums = _sums(parts, pact, shortfall.size)
        rate = np.divide(np.maximum(left, 0.0), sums, out=np.zeros_like(sums), where=sums > 0.0)
        parts *= rate[pact]
        over = open_ & (parts > releasable)
        at_limit = np.bincount(pact, over, shortfall.size) > 0
        done = open_ & ~at_limit[pact]
        released[done] = parts[done]
        released[over] = releasable[over]
        open_ &= ~over & ~done
        left = shortfall - _sums(released, pact, shortfall.size)
    return released
