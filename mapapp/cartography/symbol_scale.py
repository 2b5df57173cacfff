"""How capacity becomes the area of a symbol, and the sizes that the rules of the map name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from mapapp.catalog.model import Site, Stage

# Side of the square that stands for the largest site of a mineral, px at the body type size.
LARGEST_SIDE_PX: Final = 20.0
UNKNOWN_SIDE_PX: Final = 4.4
MINIMUM_SIDE_PX: Final = 3.0


@dataclass(frozen=True, slots=True)
class SymbolScale:
    """Area proportional to capacity: ``side = px_per_root x sqrt(t/yr)``.

    ``least_px`` is the side below which a symbol could not be seen; what is smaller is drawn
    at it.
    """

    px_per_root: float
    largest_t_per_year: float
    least_px: float = MINIMUM_SIDE_PX

    def side(self, capacity_t_per_year: float) -> float:
        """Return the side of a capacity's square, px."""
        return max(self.least_px, self.px_per_root * sqrt(capacity_t_per_year))

    def legend_sizes(self) -> tuple[float, ...]:
        """Return round capacities for the size legend, small to large, t/yr."""
        if self.largest_t_per_year <= 0:
            return ()
        top = _round_down(self.largest_t_per_year)
        return tuple(_round_down(top / part) for part in (40, 8, 2, 1))

    def round_capacity(self, side_px: float) -> float:
        """Return the largest round capacity of which the square is at most so large, t/yr."""
        return _round_down((side_px / self.px_per_root) ** 2)


def _round_down(value: float) -> float:
    """Return the largest of 1, 2, 4, 5 x 10^n that is not above a value."""
    step = 1.0
    while step > value:
        step /= 10
    while step * 10 <= value:
        step *= 10
    return next(step * factor for factor in (5, 4, 2, 1) if step * factor <= value * 1.0000001)


def symbol_scale(sites: Mapping[Stage, Sequence[Site]], *, factor: float) -> SymbolScale:
    """Return the scale at which a mineral's largest listed site has its full size."""
    capacities = [
        site.capacity_t_per_year
        for found in sites.values()
        for site in found
        if site.capacity_t_per_year and site.countable and site.status != "closed"
    ]
    return scale_up_to(max(capacities, default=0.0), factor=factor)


def scale_up_to(largest_t_per_year: float, *, factor: float) -> SymbolScale:
    """Return the scale at which a capacity has the full size; 0: nothing has a size."""
    least = MINIMUM_SIDE_PX * factor
    if largest_t_per_year <= 0:
        return SymbolScale(0.0, 0.0, least)
    return SymbolScale(
        LARGEST_SIDE_PX * factor / sqrt(largest_t_per_year), largest_t_per_year, least
    )
