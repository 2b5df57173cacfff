"""A scenario: every lever the user has set, as one immutable, hashable value."""

import math
from dataclasses import dataclass, replace
from typing import Final, Literal, Self

from mapapp.catalog.model import Stage
from mapapp.phrases import phrase
from mapapp.scenario.levers import (
    DEFAULTS,
    Assumptions,
    DemandLever,
    LeverError,
    Pact,
    RecyclingLever,
    Shock,
    StockLever,
)

__all__ = ["OF_A_FILE", "CapacityLever", "LeverError", "Place", "PlaceKind", "Scenario"]

PlaceKind = Literal["region", "country", "project"]
OF_A_FILE: Final = "user:"
"""Begins the ids of sites of the user's files, which may be elsewhere or have changed."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where capacity is added: a region, a country (ISO alpha-3) or a listed project."""

    kind: PlaceKind
    id: str

    @property
    def is_of_a_file(self) -> bool:
        """Whether it is a site of one of the user's files."""
        return self.kind == "project" and self.id.startswith(OF_A_FILE)


@dataclass(frozen=True, slots=True, order=True)
class CapacityLever:
    """Nameplate capacity added at a place, for one mineral and stage, in t/yr."""

    mineral: str
    stage: Stage
    place: Place
    nameplate_t_per_year: float


@dataclass(frozen=True, slots=True)
class Scenario:
    """All levers together; the empty scenario is the baseline.

    Attributes
    ----------
    capacity
        The capacity levers that are not zero, sorted, at most one per mineral, stage and
        place. Equal scenarios are equal values whatever the order of the edits.
    shocks
        Export restrictions, sorted; several may act at once.
    pact
        The countries that act together; None: nobody does.
    stocks, recycling, demand
        Levers in place of what the catalog lists, sorted, at most one per thing.
    assumptions
        How new supply meets the market.
    name, note
        What the user calls it and says of it; empty for an unnamed scenario.
    """

    capacity: tuple[CapacityLever, ...] = ()
    shocks: tuple[Shock, ...] = ()
    pact: Pact | None = None
    stocks: tuple[StockLever, ...] = ()
    recycling: tuple[RecyclingLever, ...] = ()
    demand: tuple[DemandLever, ...] = ()
    assumptions: Assumptions = DEFAULTS
    name: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether no lever is set, so that scenario and baseline are the same."""
        return replace(self, name="", note="") == Scenario()

    def nameplate(self, mineral: str, stage: Stage, place: Place) -> float:
        """Return the capacity added at a place in t/yr; 0 where no lever is set."""
        for lever in self.capacity:
            if (lever.mineral, lever.stage, lever.place) == (mineral, stage, place):
                return lever.nameplate_t_per_year
        return 0.0

    def levers_of(self, mineral: str) -> tuple[CapacityLever, ...]:
        """Return the levers that act on one mineral, in sorted order."""
        return tuple(lever for lever in self.capacity if lever.mineral == mineral)

    def with_capacity(
        self, mineral: str, stage: Stage, place: Place, *, nameplate_t_per_year: float
    ) -> Self:
        """Return a scenario in which this one lever has a new value (0 removes it).

        Raises
        ------
        LeverError
            If the value is negative or not finite.
        """
        if not math.isfinite(nameplate_t_per_year) or nameplate_t_per_year < 0:
            message = phrase(
                "Capacity added in {id} must be zero or more tonnes a year, not "
                "{nameplate_t_per_year}.",
                id=place.id,
                nameplate_t_per_year=nameplate_t_per_year,
            )
            raise LeverError(message)
        others = [
            lever
            for lever in self.capacity
            if (lever.mineral, lever.stage, lever.place) != (mineral, stage, place)
        ]
        if nameplate_t_per_year > 0:
            others.append(CapacityLever(mineral, stage, place, float(nameplate_t_per_year)))
        return replace(self, capacity=tuple(sorted(others)))

    def with_shock(self, shock: Shock) -> Self:
        """Return a scenario with one more restriction; the same one twice is one."""
        return replace(self, shocks=tuple(sorted({*self.shocks, shock})))

    def without_shock(self, shock: Shock) -> Self:
        """Return a scenario without a restriction."""
        return replace(self, shocks=tuple(one for one in self.shocks if one != shock))

    def with_pact(self, pact: Pact | None) -> Self:
        """Return a scenario with another pact, or without one."""
        return replace(self, pact=pact)

    def with_stock(self, stock: StockLever) -> Self:
        """Return a scenario in which a holder's stock of a mineral and stage is this one."""
        key = (stock.mineral, stock.stage, stock.holder)
        others = [one for one in self.stocks if (one.mineral, one.stage, one.holder) != key]
        return replace(self, stocks=tuple(sorted([*others, stock], key=_of_stock)))

    def with_recycling(self, lever: RecyclingLever) -> Self:
        """Return a scenario with another recycled share of one mineral."""
        others = [one for one in self.recycling if one.mineral != lever.mineral]
        return replace(self, recycling=tuple(sorted([*others, lever])))

    def with_demand(self, lever: DemandLever) -> Self:
        """Return a scenario with another demand of one mineral."""
        others = [one for one in self.demand if one.mineral != lever.mineral]
        # The reference case unchanged is no lever at all.
        kept = others if lever == DemandLever(lever.mineral) else [*others, lever]
        return replace(self, demand=tuple(sorted(kept)))

    def with_assumptions(self, assumptions: Assumptions) -> Self:
        """Return a scenario with other assumptions."""
        return replace(self, assumptions=assumptions)

    def recycling_of(self, mineral: str) -> RecyclingLever | None:
        """Return the lever on a mineral's recycling, None if there is none."""
        return next((one for one in self.recycling if one.mineral == mineral), None)

    def demand_of(self, mineral: str) -> DemandLever | None:
        """Return the lever on a mineral's demand, None if there is none."""
        return next((one for one in self.demand if one.mineral == mineral), None)


def _of_stock(stock: StockLever) -> tuple[str, str, str]:
    return stock.mineral, stock.stage, stock.holder
