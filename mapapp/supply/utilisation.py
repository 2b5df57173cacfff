"""Steady use of nameplate capacity, and what incumbents could reach.

Modelling assumptions of METHODS section 7, visible to the user wherever they act.
"""

from typing import Final

UTILISATION: Final = {"mining": 0.90, "refining": 0.85, "magnets": 0.85}
CEILING_OF_NAMEPLATE: Final = 0.95
CEILING_OF_OUTPUT: Final = 1.10


def utilisation_of(stage: str) -> float:
    """Return steady output per nameplate tonne (0..1) at a stage."""
    return UTILISATION[stage]


def ceiling(output_t_per_year: float, *, nameplate_t_per_year: float | None) -> float:
    """Return the most an incumbent can make, t/yr.

    ``max(output, 0.95 x nameplate)`` where a nameplate is listed, else ``1.10 x output``.
    """
    if nameplate_t_per_year:
        return max(output_t_per_year, CEILING_OF_NAMEPLATE * nameplate_t_per_year)
    return CEILING_OF_OUTPUT * output_t_per_year
