"""What a target asks for and what is proposed: the shapes, no computing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.picture.result import Picture
from mapapp.picture.view import View
from mapapp.scenario.scenario import Scenario

SHARE = 0.65
# Against a new dominant supplier (METHODS 10.2, modelling assumption).
GUARD = 0.30

Capped = Literal["all", "largest", "country"]
Binding = Literal["share", "hhi", "feed", "guard", "budget", "projects"]
Span = tuple[float, float, float]
# How many answers of the solver there were, and how many there may be. Raises to stop.
Progress = Callable[[int, int], None]


class TargetError(UserError):
    """A target that cannot be asked for."""


@dataclass(frozen=True, slots=True)
class TargetRequest:
    """What is to be reached.

    Attributes
    ----------
    share
        No capped country may hold more of world output, 0..1; None: no such cap.
    hhi
        HHI may be no higher, 0 to 10,000 (2,500, not 0.25); None: no such cap.
    capped
        ``all``: every country outside the scenario's pact; ``largest``: today's largest of
        these alone; ``country``: the one named.
    country
        ISO alpha-3 code of who is capped, where that is one named country.
    guard
        No country that is neither capped nor in the pact may exceed this share, 0..1, or its
        present one; None: no guard. Where all are capped there is nobody to guard against.
    budget_musd
        The most all additions may cost, million USD, those without a listed cost counted at
        the median of listed costs; None: no budget.
    regions
        Where capacity may be added: ids of the catalog's alternatives; empty: everywhere.
    all_stages
        Whether the caps hold at every stage with an output, or at the one shown.
    whole_projects
        Whether a project is built whole or not at all.
    """

    share: float | None = SHARE
    hhi: float | None = None
    capped: Capped = "all"
    country: str = ""
    guard: float | None = GUARD
    budget_musd: float | None = None
    regions: tuple[str, ...] = ()
    all_stages: bool = False
    whole_projects: bool = False


@dataclass(frozen=True, slots=True)
class TargetAddition:
    """One project of the answer.

    Attributes
    ----------
    nameplate_t_per_year
        What the lever is set to on top of what the scenario already adds.
    effective_t_per_year
        What that makes in the target year.
    cost_musd
        Low, middle and high, million USD: the project's own listed cost three times, else the
        quartiles and the median of listed costs. None where no cost is listed at all.
    cost_listed
        Whether it is the project's own.
    start_year
        Its first year in the scenario.
    """

    project: str
    host: str
    stage: Stage
    nameplate_t_per_year: float
    effective_t_per_year: float
    cost_musd: Span | None
    cost_listed: bool
    start_year: int


@dataclass(frozen=True, slots=True)
class StageTarget:
    """One stage of the answer, by the whole model: what can be had, what binds.

    Attributes
    ----------
    capped
        Code and share, before the additions, of the largest country that is capped: the one
        that is capped alone where that was asked. None if all are in the pact.
    largest
        The same of the largest country of all, a member of the pact or not.
    largest_capped
        Code and share of the capped country with the largest share after the additions.
    hhi_before, hhi
        Before and after the additions, 0 to 10,000.
    reachable_share, reachable_hhi
        The lowest that can be had, each alone; None where it was not asked for.
    binds
        What keeps the answer from being cheaper, or better: ``share`` and ``hhi`` are met
        with nothing to spare; ``budget``: more money would come nearer; ``projects``: all that
        is listed and helps is built.
    above_guard
        Countries, neither capped nor in the pact, whose share exceeds the guard and their
        present one, and that share.
    share_price_musd, hhi_price_musd
        What one percentage point, or 100 points of HHI, less of ambition would save, million
        USD; None where not known.
    """

    stage: Stage
    capped: tuple[str, float] | None
    largest: tuple[str, float]
    largest_capped: tuple[str, float] | None
    hhi_before: float
    hhi: float
    reachable_share: float | None
    reachable_hhi: float | None
    binds: tuple[Binding, ...]
    above_guard: tuple[tuple[str, float], ...]
    share_price_musd: float | None
    hhi_price_musd: float | None


@dataclass(frozen=True, slots=True, eq=False)
class TargetProposal:
    """The cheapest additions, as a scenario to apply, and what the whole model makes of it.

    Attributes
    ----------
    feasible
        Whether all caps are reached in the whole model, within 0.05 percentage points of share
        and 5 points of HHI.
    reached_in_solver
        Whether the solver's own simpler market, where all others give way in proportion,
        reaches what was asked.
    cost_musd
        Low, middle and high, million USD, the sum of the additions' own. The middle is what
        the search made as small as it can be and what a budget limits. None where no cost is
        listed: then the fewest tonnes were sought.
    estimated_musd
        What of the middle stands at the median of listed costs.
    scenario
        The scenario with the additions applied.
    picture
        What `evaluate` gives for it: with feed limits, ramps and the rule of who gives way.
    """

    request: TargetRequest
    view: View
    feasible: bool
    reached_in_solver: bool
    additions: tuple[TargetAddition, ...]
    cost_musd: Span | None
    estimated_musd: float
    stages: tuple[StageTarget, ...]
    scenario: Scenario
    picture: Picture

    @property
    def reached_in_model(self) -> bool:
        """Whether the whole model reaches what was asked; the same as `feasible`."""
        return self.feasible

    @property
    def minimised_musd(self) -> float | None:
        """What the search made as small as it can be: the middle cost, million USD."""
        return None if self.cost_musd is None else self.cost_musd[1]
