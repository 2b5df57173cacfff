"""A scenario: every lever the user has set, as one immutable, hashable value."""

import math
from dataclasses import dataclass, replace
from typing import Literal, Self

from mapapp.catalog.model import Stage
from mapapp.errors import UserError

PlaceKind = Literal["region", "country", "project"]


class LeverError(UserError):
    """A lever was given a value that has no meaning."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where capacity is added: a region, a country (ISO alpha-3) or a listed project."""

    kind: PlaceKind
    id: str


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
    name
        What the user calls it; empty for an unnamed scenario.
    """

    capacity: tuple[CapacityLever, ...] = ()
    name: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether no lever is set, so that scenario and baseline are the same."""
        return not self.capacity

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
            message = (
                f"Capacity added in {place.id} must be zero or more tonnes a year,"
                f" not {nameplate_t_per_year}."
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
