"""The levers besides capacity: shocks, pact, stocks, recycling, demand and the assumptions.

Every lever is a small immutable value in the words of the design; a scenario holds them all.
What they do is in ``mapapp.picture``; where their defaults come from is in ``mapapp.supply``.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from mapapp.catalog.model import Stage
from mapapp.errors import UserError
from mapapp.phrases import phrase

Rule = Literal["pro rata", "protect pact", "dominant first", "merit order"]
Sharing = Literal["none", "bilateral", "pact"]
DemandCase = Literal["STEPS", "APS", "NZE"]
ProjectKind = Literal["restart", "construction", "planned", "beyond"]

RULES: tuple[Rule, ...] = ("pro rata", "protect pact", "dominant first", "merit order")
SHARING_RULES: tuple[Sharing, ...] = ("none", "bilateral", "pact")
DEMAND_CASES: tuple[DemandCase, ...] = ("STEPS", "APS", "NZE")
LAST_MONTH = 120
LONGEST_LAG = 24
EVERYONE = "all"


class LeverError(UserError):
    """A lever was given a value that has no meaning."""


@dataclass(frozen=True, slots=True, order=True)
class Shock:
    """An export restriction: a country withholds part of its exports of one stage's product.

    Attributes
    ----------
    country
        Who restricts (ISO alpha-3).
    cut
        Part of its exports withheld, 0..1; 1 is a ban.
    start_year, start_month
        First month of the restriction; the month counts from 1.
    months
        How long it lasts, 1 to 120.
    targets
        Consumers whom it hits (ISO alpha-3 or ``EU27``), sorted; empty: everyone else.
    control
        Id of the export control it was made from, empty for one composed by hand.
    """

    mineral: str
    stage: Stage
    country: str
    cut: float
    start_year: int
    start_month: int = 1
    months: int = 12
    targets: tuple[str, ...] = ()
    control: str = ""

    def __post_init__(self) -> None:
        """Refuse what has no meaning.

        Raises
        ------
        LeverError
            If the cut, the month or the duration is outside its domain.
        """
        _within(self.cut, phrase("The part of exports withheld"), 0.0, 1.0)
        _within(self.start_month, phrase("The first month"), 1, 12)
        _within(self.months, phrase("The number of months"), 1, LAST_MONTH)
        object.__setattr__(self, "targets", tuple(sorted(set(self.targets))))


@dataclass(frozen=True, slots=True)
class Pact:
    """The countries that act together.

    Attributes
    ----------
    id
        A pact of the catalog (``g7``), or empty for one composed by hand.
    members
        ISO alpha-3 codes, sorted: those of the catalog's pact with role ``member`` and whoever
        else was ticked.
    eu_as_one
        Whether the members that are in the EU buy and store as one (``EU27``).
    sharing
        ``none``: each stands alone. ``bilateral``: each member shares with the hub only.
        ``pact``: all share by the oil-sharing rule.
    hub
        The member that the bilateral agreements are with; empty for the largest user.
    governance_floor
        Members buy nothing from countries whose mean of the six World Bank indicators is below
        it, -2.5 to 2.5; None: from anyone.
    """

    id: str = ""
    members: tuple[str, ...] = ()
    eu_as_one: bool = False
    sharing: Sharing = "none"
    hub: str = ""
    governance_floor: float | None = None

    def __post_init__(self) -> None:
        """Sort the members, so that equal pacts are equal values.

        Raises
        ------
        LeverError
            If the way of sharing is unknown, the hub is no member, or the floor is outside
            its domain.
        """
        object.__setattr__(self, "members", tuple(sorted(set(self.members))))
        _one_of(self.sharing, phrase("way of sharing"), SHARING_RULES)
        if self.hub and self.hub not in self.members and self.hub != "EU27":
            message = phrase(
                "{hub} cannot be the hub of the agreements: it is no member.", hub=self.hub
            )
            raise LeverError(message)
        _optional(self.governance_floor, phrase("The governance floor"), -2.5, 2.5)


@dataclass(frozen=True, slots=True, order=True)
class StockLever:
    """What a consumer holds of a mineral at a stage, in place of what the catalog lists.

    Exactly one of ``quantity_t`` (contained tonnes) and ``days`` of its use is given.
    ``release_t_per_month`` is the most that can be released, None for no limit.
    """

    mineral: str
    stage: Stage
    holder: str
    quantity_t: float | None = None
    days: float | None = None
    release_t_per_month: float | None = None

    def __post_init__(self) -> None:
        """Refuse stocks that are given twice, not at all, or below zero.

        Raises
        ------
        LeverError
            If so.
        """
        if (self.quantity_t is None) == (self.days is None):
            message = phrase(
                "The stock of {holder} must be given in tonnes or in days, one of them.",
                holder=self.holder,
            )
            raise LeverError(message)
        for value, name in (
            (self.quantity_t, phrase("The stock")),
            (self.days, phrase("The days of cover")),
            (self.release_t_per_month, phrase("The release a month")),
        ):
            if value is not None:
                _within(value, name, 0.0, math.inf)


@dataclass(frozen=True, slots=True, order=True)
class RecyclingLever:
    """Recycled input as a part of the world's refined supply of a mineral, 0..1."""

    mineral: str
    share: float

    def __post_init__(self) -> None:
        """Refuse shares outside 0 to 1 (LeverError)."""
        _within(self.share, phrase("The recycled share"), 0.0, 0.95)


@dataclass(frozen=True, slots=True, order=True)
class DemandLever:
    """World demand of a mineral: a published case, or a change of the reference by a part.

    ``change`` is a part of the case's demand, -0.9..5 (0.1: ten per cent more).
    """

    mineral: str
    case: DemandCase = "STEPS"
    change: float = 0.0

    def __post_init__(self) -> None:
        """Refuse unknown cases and changes outside the domain (LeverError)."""
        _one_of(self.case, phrase("demand case"), DEMAND_CASES)
        _within(self.change, phrase("The change of demand"), -0.9, 5.0)


@dataclass(frozen=True, slots=True, order=True)
class ProjectChange:
    """What is assumed of one listed project in place of its row and the defaults.

    None keeps the default. ``ramp`` is a ramp class, 1 to 4; ``utilisation`` and
    ``probability`` are 0..1.
    """

    site: str
    start_year: int | None = None
    ramp: int | None = None
    utilisation: float | None = None
    probability: float | None = None

    def __post_init__(self) -> None:
        """Refuse what is outside its domain (LeverError)."""
        _optional(self.start_year, phrase("The start year"), 2000, 2100)
        _optional(self.ramp, phrase("The ramp class"), 1, 4)
        _optional(self.utilisation, phrase("The utilisation"), 0.0, 1.0)
        _optional(self.probability, phrase("The probability of success"), 0.0, 1.0)


@dataclass(frozen=True, slots=True, order=True)
class StageAssumption:
    """What is assumed of new capacity of one kind at one stage; None keeps the default.

    ``lead_years`` count from the decision to build; the rest as in :class:`ProjectChange`.
    """

    stage: Stage
    kind: ProjectKind
    lead_years: int | None = None
    ramp: int | None = None
    utilisation: float | None = None
    probability: float | None = None

    def __post_init__(self) -> None:
        """Refuse what is outside its domain (LeverError)."""
        _optional(self.lead_years, phrase("The lead time"), 0, 30)
        _optional(self.ramp, phrase("The ramp class"), 1, 4)
        _optional(self.utilisation, phrase("The utilisation"), 0.0, 1.0)
        _optional(self.probability, phrase("The probability of success"), 0.0, 1.0)


@dataclass(frozen=True, slots=True, order=True)
class CountryCost:
    """Cost of producing a tonne in a country, for the rule "merit order"; any one currency."""

    mineral: str
    stage: Stage
    country: str
    cost_per_t: float

    def __post_init__(self) -> None:
        """Refuse costs that are negative or not finite (LeverError)."""
        _within(self.cost_per_t, phrase("The cost in {country}", country=self.country), 0.0, 1e12)


@dataclass(frozen=True, slots=True)
class Assumptions:
    """How new supply meets the market, with the defaults of METHODS 7 and 8.

    Attributes
    ----------
    displacement
        Part of new supply that displaces incumbents, 0..1 (lambda); 1: demand is fixed.
    rule
        Who gives way.
    expected
        Whether new capacity counts at its probability of success; otherwise it is assumed to
        be built.
    stages, projects
        Changes to the defaults of a stage's kinds of capacity, and of single projects.
    costs
        For "merit order": countries without one cost as much as the mean of those given.
    shipping_lag_months
        How long goods are under way: what was shipped before a restriction still arrives.
    """

    displacement: float = 1.0
    rule: Rule = "pro rata"
    expected: bool = False
    stages: tuple[StageAssumption, ...] = ()
    projects: tuple[ProjectChange, ...] = ()
    costs: tuple[CountryCost, ...] = ()
    shipping_lag_months: float = 1.5

    def __post_init__(self) -> None:
        """Refuse what has no meaning (LeverError) and sort the rest."""
        _within(self.displacement, phrase("The part of new supply that displaces old"), 0.0, 1.0)
        _one_of(self.rule, phrase("rule of who gives way"), RULES)
        _within(self.shipping_lag_months, phrase("The shipping lag"), 0.0, LONGEST_LAG)
        for name in ("stages", "projects", "costs"):
            object.__setattr__(self, name, tuple(sorted(getattr(self, name), key=_sortable)))

    def of_stage(self, stage: Stage, kind: ProjectKind) -> StageAssumption | None:
        """Return what was changed for a stage's kind of capacity, None if nothing."""
        found = (one for one in self.stages if (one.stage, one.kind) == (stage, kind))
        return next(found, None)

    def of_project(self, site: str) -> ProjectChange | None:
        """Return what was changed for a project, None if nothing."""
        return next((one for one in self.projects if one.site == site), None)


def _sortable(lever: object) -> str:
    # A field may be None, which does not compare with a number.
    return repr(lever)


def _within(value: float, name: str, low: float, high: float) -> None:
    if not (low <= value <= high) or math.isnan(value):
        limits = (
            phrase("{low:g} or more", low=low)
            if math.isinf(high)
            else phrase("within {low:g} to {high:g}", low=low, high=high)
        )
        message = phrase(
            "{name} must be {limits}, not {value:g}.", name=name, limits=limits, value=value
        )
        raise LeverError(message)


def _optional(value: float | None, name: str, low: float, high: float) -> None:
    if value is not None:
        _within(value, name, low, high)


def _one_of(value: str, name: str, choices: Iterable[str]) -> None:
    known = tuple(choices)
    if value not in known:
        message = phrase(
            "There is no {name} “{value}”. Choose one of: {known}.",
            name=name,
            value=value,
            known=", ".join(known),
        )
        raise LeverError(message)


DEFAULTS = Assumptions()
"""What METHODS assumes where the user changes nothing."""
