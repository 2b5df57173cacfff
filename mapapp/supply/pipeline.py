"""Capacity that can be added: projects, when they start, and how a lever's tonnes spread.

A region is never a supplier: its tonnes go to listed projects first (restart, construction,
planned; earliest first), and what exceeds them is split among its countries. Pure functions
of tonnes and years; no files.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal

from mapapp.supply.ramp import RAMP_CLASSES, RampClass
from mapapp.supply.utilisation import utilisation_of

ProjectKind = Literal["restart", "construction", "planned", "beyond"]
KIND_ORDER: Final[tuple[ProjectKind, ...]] = ("restart", "construction", "planned", "beyond")

# Years from the decision to build to the first product (METHODS 7, modelling assumptions).
LEAD_TIME_YEARS: Final[Mapping[str, Mapping[ProjectKind, int]]] = {
    "mining": {"restart": 2, "construction": 3, "planned": 8, "beyond": 8},
    "refining": {"restart": 2, "construction": 3, "planned": 3, "beyond": 3},
    "magnets": {"restart": 2, "construction": 3, "planned": 3, "beyond": 3},
}
# That capacity of a kind is built and runs (METHODS 7, modelling assumptions). What nobody has
# announced is as likely as what is only announced.
PROBABILITY: Final[Mapping[ProjectKind, float]] = {
    "restart": 0.90,
    "construction": 0.90,
    "planned": 0.30,
    "beyond": 0.10,
}
FEASIBILITY_DONE: Final = 0.50


@dataclass(frozen=True, slots=True)
class Project:
    """Capacity that a lever can switch on, whole or in part.

    Attributes
    ----------
    id
        The site's id, or ``beyond:ISO3`` for capacity that no listed project stands for.
    nameplate_t_per_year
        What is left to add: the listed nameplate less what the base case already counts.
    counted_t_per_year
        Nameplate that the base case already counts (design rule 4).
    start_year
        Year of the first product; ``start_assumed`` where it is the catalog year plus the
        lead time, because no start year is listed.
    cost_usd_per_tpa
        Published cost in USD per t/yr, None where none is published.
    cost_elsewhere
        Whether its cost is part of another project's: it is then not to be estimated.
    control
        ISO alpha-3 of the country of its controlling owner; the host's where it is not known.
    probability
        That it is built and runs, 0..1; what is known of it, whether it is used or not.
    utilisation
        Steady output per nameplate, 0..1; None for the default of its stage.
    counted_part
        What its output is multiplied by: 1 where it is assumed to be built, else the
        probability.
    """

    id: str
    host: str
    kind: ProjectKind
    nameplate_t_per_year: float
    counted_t_per_year: float
    start_year: int
    start_assumed: bool
    ramp: RampClass
    cost_usd_per_tpa: float | None = None
    cost_elsewhere: bool = False
    control: str = ""
    probability: float = 1.0
    utilisation: float | None = None
    counted_part: float = 1.0

    @property
    def controller(self) -> str:
        """Return who controls it; the host where that is not known."""
        return self.control or self.host


@dataclass(frozen=True, slots=True)
class Addition:
    """A part of a project that a lever switches on."""

    project: Project
    nameplate_t_per_year: float

    def output_in(self, year: int, stage: str) -> float:
        """Return what it makes in a year, t/yr (annual average on the ramp, METHODS 7)."""
        project = self.project
        return self.nameplate_t_per_year * output_per_nameplate(project, year=year, stage=stage)


def output_per_nameplate(project: Project, *, year: int, stage: str) -> float:
    """Return output per nameplate tonne (0..1) of a project in a year, METHODS 7.

    Ramp x utilisation, and x probability where new capacity counts at its expected output.
    """
    age = year - project.start_year + 1
    if age < 1:
        return 0.0
    steady = utilisation_of(stage) if project.utilisation is None else project.utilisation
    return _ramp_at_age(project.ramp, age) * steady * project.counted_part


@lru_cache(maxsize=1024)
def _ramp_at_age(ramp: RampClass, age: int) -> float:
    return ramp.annual_factor(age)


def default_ramp(stage: str, kind: ProjectKind, *, incumbent: bool) -> RampClass:
    """Return the ramp class of METHODS 7 for new capacity.

    Restarts ramp up as brownfield; new mines, and refineries in a country that already makes
    half of the world's output, as greenfield; other refineries as the first of their kind.
    """
    if kind == "restart":
        return RAMP_CLASSES[0]
    if stage == "mining" or incumbent:
        return RAMP_CLASSES[1]
    return RAMP_CLASSES[2]


def less_base_case(projects: Sequence[Project], growth_t_per_year: float) -> list[Project]:
    """Take out what the base case already counts (design rule 4).

    Parameters
    ----------
    projects
        The projects that share in the growth: those of one country at one stage, or of the
        countries that make up the rest of the world.
    growth_t_per_year
        Its highest base-case growth since the base year, as *nameplate*.

    Returns
    -------
    list of Project
        Restart and construction projects reduced, earliest first, by the growth; planned ones
        untouched.
    """
    left = max(0.0, growth_t_per_year)
    reduced = []
    for project in in_order(projects):
        if project.kind in ("restart", "construction") and left > 0:
            counted = min(left, project.nameplate_t_per_year)
            left -= counted
            reduced.append(
                replace(
                    project,
                    nameplate_t_per_year=project.nameplate_t_per_year - counted,
                    counted_t_per_year=counted,
                )
            )
        else:
            reduced.append(project)
    return reduced


def in_order(projects: Sequence[Project]) -> list[Project]:
    """Sort projects as a region's tonnes reach them: kind first, then the earliest start."""
    return sorted(projects, key=lambda p: (KIND_ORDER.index(p.kind), p.start_year, p.id))


def spread(
    tonnes: float, projects: Sequence[Project], beyond: Sequence[tuple[Project, float]]
) -> list[Addition]:
    """Spread a lever's nameplate tonnes over projects, and the excess over countries.

    Parameters
    ----------
    tonnes
        Nameplate to place, t/yr.
    projects
        Projects that may be used, in order (see :func:`in_order`).
    beyond
        For each country that can take the excess, the stand-in project and its weight; the
        weights need not add up to one. Empty: the excess cannot be placed and is left out.
    """
    additions = []
    left = tonnes
    for project in projects:
        if left <= 0:
            break
        part = min(left, project.nameplate_t_per_year)
        if part > 0:
            additions.append(Addition(project, part))
            left -= part
    total = sum(weight for _, weight in beyond)
    if left > 0 and total > 0:
        additions += [
            Addition(project, left * weight / total) for project, weight in beyond if weight > 0
        ]
    return additions


def slider_maximum(pipeline_t_per_year: float, *, world_output_t_per_year: float) -> float:
    """Return a slider's maximum nameplate, t/yr (design rule 8), rounded up.

    ``max(1.5 x known pipeline, 25 % of world output at the stage)``, rounded up to the next
    step of a twentieth of its power of ten, so that the end of the track is a round number.
    """
    wanted = max(1.5 * pipeline_t_per_year, 0.25 * world_output_t_per_year)
    if wanted <= 0:
        return 0.0
    step = 1.0
    while step * 20 < wanted:
        step *= 10
    while step * 2 > wanted:
        step /= 10
    half = step / 2
    return half * -(-wanted // half)
