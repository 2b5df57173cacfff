"""How far a chain depends on one supplier, and what is left when it withholds exports."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_same_length,
    checked_vector,
)


@dataclass(frozen=True, slots=True)
class SupplierFree:
    """Share of final product that a supplier touches at no stage, 0..1.

    Attributes
    ----------
    low, high
        Bounds: whatever the flows between stages, the share is not outside them.
    pooled
        The estimate if every plant takes feed from all producers in proportion.
    """

    low: float
    high: float
    pooled: float


@dataclass(frozen=True, slots=True)
class Restriction:
    """What the world outside a supplier has when that supplier withholds exports, t/yr.

    Attributes
    ----------
    outside_supply
        What others can make, and what the supplier still exports.
    outside_demand
        Demand of all others.
    gap
        Demand outside that is not met; 0 if there is enough.
    """

    outside_supply: float
    outside_demand: float
    gap: float

    @property
    def cover(self) -> float | None:
        """Outside supply per outside demand; None without demand.

        With everything withheld and no spare capacity it is the N-1 cover of the IEA.
        """
        return self.outside_supply / self.outside_demand if self.outside_demand > 0.0 else None


def supplier_free(shares: npt.ArrayLike) -> SupplierFree:
    """Bound the share of final product made with a supplier at no stage.

    Parameters
    ----------
    shares
        The supplier's share of output at each stage of the chain, 0..1.

    Returns
    -------
    SupplierFree
        ``low = max(0, 1 - sum)``, ``high = min(1 - share)``, ``pooled = product(1 - share)``.

    Raises
    ------
    ModelInputError
        If there is no stage, or a share is outside 0..1.

    Notes
    -----
    METHODS 8.2, derived there for two stages; the bounds are those of Fréchet for an
    intersection. With flows between the stages the share follows exactly.
    """
    parts = checked_vector(shares, "shares")
    if parts.max() > 1.0:
        at = int(np.argmax(parts))
        message = f"shares[{at}] is {parts[at]}: it must be within 0 to 1"
        raise ModelInputError(message)
    others = 1.0 - parts
    return SupplierFree(
        # Added up from the others' side: exact where one stage is all there is.
        low=max(0.0, float(others.sum()) - (parts.size - 1)),
        high=float(others.min()),
        pooled=float(others.prod()),
    )


def restriction(
    output: npt.ArrayLike,
    ceiling: npt.ArrayLike,
    *,
    added: npt.ArrayLike,
    demand: npt.ArrayLike,
    supplier: int,
    withheld: float,
    feed: npt.ArrayLike | None = None,
) -> Restriction:
    """Return what others have when one supplier withholds exports, without flows.

    Parameters
    ----------
    output
        Of one stage, by country, t/yr; only the supplier's own is used.
    ceiling
        The most incumbents can make, by country, t/yr; the output itself where spare capacity
        is not to be used.
    added
        Effective new output, by country, t/yr.
    demand
        For the stage's product, by country, t/yr.
    supplier
        Index of the country that restricts; it keeps its own use.
    withheld
        Part of its exports that is withheld, 0..1.
    feed
        The most that feed allows, as product, by country, t/yr; by default no limit.

    Returns
    -------
    Restriction
        See there; its gap is what stocks and restraint must cover.

    Raises
    ------
    ModelInputError
        If vectors are empty or not aligned, or a value is negative, not finite or outside its
        domain.

    Notes
    -----
    METHODS 8.4, "restriction in closed form": the supply outside X is the sum over the others
    of ``min(ceiling + added, feed)``, and ``(1 - withheld) max(0, output_X - demand_X)``.
    """
    makes = checked_vector(output, "output")
    top, new = _aligned(ceiling, "ceiling", makes), _aligned(added, "added", makes)
    uses = _aligned(demand, "demand", makes)
    if not 0 <= supplier < makes.size:
        message = f"supplier is {supplier}: there are {makes.size} countries, counted from 0"
        raise ModelInputError(message)
    part = checked_number(withheld, "withheld", high=1.0)
    most = top + new
    if feed is not None:
        most = np.minimum(most, _aligned(feed, "feed", makes))
    others = np.arange(makes.size) != supplier
    exports = max(0.0, float(makes[supplier] - uses[supplier]))
    supply = float(most[others].sum()) + (1.0 - part) * exports
    wanted = float(uses[others].sum())
    return Restriction(supply, wanted, max(0.0, wanted - supply))


def _aligned(values: npt.ArrayLike, name: str, output: FloatArray) -> FloatArray:
    """Return a checked vector that has a value for each country of the output."""
    vector = checked_vector(values, name)
    checked_same_length(vector, output, f"{name} and output")
    return vector
