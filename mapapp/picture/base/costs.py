"""What capacity costs: listed capex per t/yr, and whose capex pays for more than one stage."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median, quantiles

from mapapp.catalog.model import Site, Stage

# The listed capex builds the copper or nickel mine that yields the mineral on the side.
BY_PRODUCTS: frozenset[tuple[str, Stage]] = frozenset({("cobalt", "mining")})
# How the table's notes say that the mine's row carries the cost of this plant.
_ON_THE_MINE = "capex is in the mining row"


@dataclass(frozen=True, slots=True)
class CostRange:
    """USD per t/yr of new capacity: lower quartile, median and upper quartile as listed."""

    low: float
    mid: float
    high: float
    listed: int


def plants_paid_by_mines(sites: Mapping[Stage, tuple[Site, ...]]) -> Mapping[str, str]:
    """Return plants whose cost is in the row of their mine: ids of plant and mine.

    One project may have a row as a mine and another as a plant, with the capex of both on the
    mine's row. The plant has then no cost of its own, and the mine's is no cost of mining.
    """
    mines = [site for site in sites.get("mining", ()) if site.capex_musd]
    paid = {}
    for plant in sites.get("refining", ()):
        if plant.capex_musd:
            continue
        for mine in mines:
            same_name = plant.id == f"{mine.id}-refining"
            same_owner = (mine.host, mine.operator) == (plant.host, plant.operator)
            if same_name or (same_owner and _ON_THE_MINE in plant.notes):
                paid[plant.id] = mine.id
    return paid


def cost_range(
    sites: tuple[Site, ...], *, not_of_this_stage: frozenset[str] = frozenset()
) -> CostRange | None:
    """Return median and quartiles of listed capex per t/yr at a stage (design rule 8).

    Parameters
    ----------
    sites
        The sites of one mineral and stage.
    not_of_this_stage
        Ids of sites whose capex also pays for another stage.

    Returns
    -------
    CostRange or None
        None where no cost is listed, or where every listed cost pays for another product.
    """
    costs = sorted(
        cost
        for site in sites
        if site.id not in not_of_this_stage and (cost := unit_cost(site)) is not None
    )
    if not costs:
        return None
    if len(costs) < 4:  # quartiles of fewer say nothing: give the whole range
        return CostRange(costs[0], median(costs), costs[-1], len(costs))
    low, mid, high = quantiles(costs, n=4, method="inclusive")
    return CostRange(low, mid, high, len(costs))


def unit_cost(site: Site) -> float | None:
    """Return a site's listed capex in USD per t/yr, None where it says nothing of its tonnes.

    An intermediate product must not be added to others, but what its plant costs is known; a
    capacity on another basis is not a capacity to divide by.
    """
    if (site.mineral, site.stage) in BY_PRODUCTS or site.notes.lower().startswith("basis:"):
        return None
    if not site.capex_musd or not site.capacity_t_per_year:
        return None
    return site.capex_musd * 1e6 / site.capacity_t_per_year
