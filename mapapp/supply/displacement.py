"""Who gives way: which incumbents lose output when new supply takes their place.

Every rule is an order in which incumbents give way. Those of equal rank form a group that
shares its cut in proportion to output; the next group gives way once the one before makes
nothing. Output is therefore piecewise linear and continuous in the cut. The rules are modelling
assumptions of this application (METHODS 8.2, step 4).
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray, ModelInputError, as_floats

PRO_RATA: Final = "pro rata"
PROTECT_PACT: Final = "protect pact"
DOMINANT_FIRST: Final = "dominant first"
MERIT_ORDER: Final = "merit order"
RULES: Final = (PRO_RATA, PROTECT_PACT, DOMINANT_FIRST, MERIT_ORDER)


def order_of_yielding(
    rule: str,
    baseline: FloatArray,
    *,
    members: npt.ArrayLike | None = None,
    cost: npt.ArrayLike | None = None,
) -> FloatArray:
    """Return each incumbent's rank: the highest gives way first, equals share the cut.

    Parameters
    ----------
    rule
        One of `RULES`. "pro rata": all share. "protect pact": members keep their baseline,
        the others share the cut; members share what exceeds them. "dominant first": the
        largest supplier of a stage first, down to nothing, then the next largest. "merit
        order": the highest cost first.
    baseline
        Stages x countries, t/yr.
    members
        For "protect pact": a mask over the countries, or the members' indices.
    cost
        For "merit order": stages x countries, any unit; finite wherever there is output.

    Returns
    -------
    ndarray
        Stages x countries, finite; of no meaning but its order within a stage.

    Raises
    ------
    ModelInputError
        If the rule is unknown, or lacks what it needs, or that does not fit the countries.
    """
    if rule == PRO_RATA:
        return np.zeros_like(baseline)
    if rule == PROTECT_PACT:
        if members is None:
            message = f'members: the rule "{PROTECT_PACT}" needs them, as a mask or as indices'
            raise ModelInputError(message)
        outside = ~mask_of(members, baseline.shape[1])
        return np.broadcast_to(outside.astype(np.float64), baseline.shape)
    if rule == DOMINANT_FIRST:
        return baseline
    if rule == MERIT_ORDER:
        return _costs(cost, baseline)
    message = f"rule is {rule!r}: it must be one of {', '.join(RULES)}"
    raise ModelInputError(message)


def kept_output(baseline: FloatArray, *, kept_share: FloatArray, order: FloatArray) -> FloatArray:
    """Return what incumbents still make of their baseline when each stage is cut.

    Parameters
    ----------
    baseline
        Stages x countries, t/yr.
    kept_share
        Stages x 1: part of the stage's baseline that is still made, 0..1.
    order
        Stages x countries, from `order_of_yielding`.

    Returns
    -------
    ndarray
        Stages x countries, t/yr; each stage adds up to its kept share of its baseline.
    """
    kept = baseline.copy()
    for stage, share in enumerate(kept_share[:, 0].tolist()):
        if share < 1.0:
            kept[stage] = _after_cut(baseline[stage], share, order[stage])
    return kept


def _after_cut(output: FloatArray, share: float, order: FloatArray) -> FloatArray:
    """Return one stage's output cut to a share of its sum, the highest order first."""
    # Numbered from the last to give way: a group keeps what those before it leave it.
    _, group = np.unique(order, return_inverse=True)
    size = np.bincount(group, weights=output)
    before = np.concatenate(([0.0], np.cumsum(size)[:-1]))
    left = np.clip(share * output.sum() - before, 0.0, size)
    part = np.divide(left, size, out=np.zeros_like(size), where=size > 0.0)
    kept: FloatArray = output * part[group]
    return kept


def mask_of(
    members: npt.ArrayLike, count: int, *, name: str = "members", of: str = "countries"
) -> npt.NDArray[np.bool_]:
    """Return members, given as a mask or as distinct indices, as a mask.

    Raises
    ------
    ModelInputError
        If they are neither, or do not fit ``count``; the message calls them by ``name``.
    """
    given = np.asarray(members)
    if given.dtype == np.bool_:
        if given.shape != (count,):
            message = f"{name}: a mask of shape {given.shape} does not fit {count} {of}"
            raise ModelInputError(message)
        return given
    if given.ndim != 1 or (given.size and not np.issubdtype(given.dtype, np.integer)):
        message = f"{name}: a mask of booleans or a list of indices is needed"
        raise ModelInputError(message)
    mask = np.zeros(count, dtype=np.bool_)
    for place, at in enumerate(given):
        index = int(at)
        if not 0 <= index < count or mask[index]:
            message = (
                f"{name}[{place}] is {index}: indices are distinct and within 0 to {count - 1}; "
                "a mask is made of booleans"
            )
            raise ModelInputError(message)
        mask[index] = True
    return mask


def _costs(cost: npt.ArrayLike | None, baseline: FloatArray) -> FloatArray:
    """Return costs, checked where there is output; where there is none they do not matter."""
    if cost is None:
        message = f'cost: the rule "{MERIT_ORDER}" needs it, stages x countries'
        raise ModelInputError(message)
    costs = as_floats(cost, "cost")
    if costs.shape != baseline.shape:
        message = f"cost {costs.shape} and baseline {baseline.shape}: they must be aligned"
        raise ModelInputError(message)
    wrong = ~np.isfinite(costs) & (baseline > 0.0)
    if wrong.any():
        stage, country = (int(at) for at in np.argwhere(wrong)[0])
        message = (
            f"cost[{stage}, {country}] is {costs[stage, country]}: it must be finite where "
            "there is output to give way"
        )
        raise ModelInputError(message)
    return np.where(baseline > 0.0, costs, 0.0)
