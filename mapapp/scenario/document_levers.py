"""The levers as a .supplymap file of version 2 holds them, and the values they become.

Descriptions go into the published schema, and end the sentences about what is wrong in a file.
"""

from collections.abc import Callable, Hashable
from typing import Annotated, Any, ClassVar, Final, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    model_validator,
)
from pydantic_core import PydanticCustomError

from mapapp.catalog.model import Stage
from mapapp.phrases import phrase
from mapapp.scenario import levers
from mapapp.scenario.levers import DemandCase, LeverError, ProjectKind, Rule, Sharing
from mapapp.scenario.scenario import CapacityLever, Place, PlaceKind

MEANINGLESS: Final = "meaningless"
"""Type of the errors that are raised here: their text is a sentence already."""


def whole(value: object) -> object:
    """Return a number without a fraction as an int, and anything else as it is."""
    # JSON has one kind of number: 2030.0 is a whole one, for the published schema as well.
    return int(value) if isinstance(value, float) and value.is_integer() else value


_WHOLE: Final = BeforeValidator(whole)
_Flag = Annotated[bool, Strict()]
_Share = Annotated[float, Strict(), Field(ge=0, le=1, allow_inf_nan=False)]
_Amount = Annotated[float, Strict(), Field(ge=0, allow_inf_nan=False)]
_Recycled = Annotated[float, Strict(), Field(ge=0, le=0.95, allow_inf_nan=False)]
_Change = Annotated[float, Strict(), Field(ge=-0.9, le=5, allow_inf_nan=False)]
_Lag = Annotated[float, Strict(), Field(ge=0, le=levers.LONGEST_LAG, allow_inf_nan=False)]
_Governance = Annotated[float, Strict(), Field(ge=-2.5, le=2.5, allow_inf_nan=False)]
_Cost = Annotated[float, Strict(), Field(ge=0, le=1e12, allow_inf_nan=False)]
Year = Annotated[int, Strict(), Field(ge=2000, le=2100), _WHOLE]
_Month = Annotated[int, Strict(), Field(ge=1, le=12), _WHOLE]
_Months = Annotated[int, Strict(), Field(ge=1, le=levers.LAST_MONTH), _WHOLE]
_Ramp = Annotated[int, Strict(), Field(ge=1, le=4), _WHOLE]
_LeadYears = Annotated[int, Strict(), Field(ge=0, le=30), _WHOLE]
Id = Annotated[str, Field(min_length=1)]
_Ids = Annotated[list[Id], AfterValidator(lambda ids: sorted(set(ids)))]

MINERAL: Final = "Mineral, by its id, such as cobalt or rare_earths"
STAGE: Final = "Stage: mining, refining, or for rare earths magnets"
_COUNTRY: Final = "Country, by its three-letter code (ISO 3166), such as AUS"
_RAMP: Final = "Ramp class, 1 (fastest) to 4 (slowest)"
_UTILISATION: Final = "Output of the finished plant as a part of its capacity, 0 to 1"
_PROBABILITY: Final = "Probability that it is built, 0 to 1"


class Stored(BaseModel):
    """A part of a file that becomes a value of the app with the same fields."""

    model_config = ConfigDict(extra="forbid")
    makes: ClassVar[Callable[..., Any]]

    def value(self) -> Any:  # noqa: ANN401  (each part makes another)
        """Return the value. Raises LeverError if it has no meaning."""
        return self.makes(**{name: _value(getattr(self, name)) for name in type(self).model_fields})

    @model_validator(mode="after")
    def _has_meaning(self) -> "Stored":
        # So that all that is wrong in a file is found in one go, with its place.
        try:
            self.value()
        except LeverError as error:
            raise meaningless(str(error)) from error
        return self


def _value(stored: object) -> object:
    if isinstance(stored, list):
        return tuple(_value(one) for one in stored)
    return stored.value() if isinstance(stored, Stored) else stored


def meaningless(sentence: str) -> PydanticCustomError:
    """Return the error for a value without meaning, its sentence as the text."""
    # The text is handed over as a value: pydantic would look for {names} in it.
    return PydanticCustomError(MEANINGLESS, "{reason}", {"reason": sentence})


_Part = TypeVar("_Part", bound=Stored)


def once(key: Callable[[Any], Hashable]) -> AfterValidator:
    """Return what refuses a list with two entries for one thing, and sorts it by the thing.

    Equal scenarios are equal files, whatever the order of the edits.
    """

    def check(parts: list[_Part]) -> list[_Part]:
        first: dict[Any, int] = {}
        for number, part in enumerate(parts, start=1):
            thing = key(part)
            if thing in first:
                sentence = phrase(
                    "entries {first} and {number} are for the same thing ({named}). "
                    "Keep one of them.",
                    first=first[thing],
                    number=number,
                    named=_named(thing),
                )
                raise meaningless(sentence)
            first[thing] = number
        return [parts[first[thing] - 1] for thing in sorted(first)]

    return AfterValidator(check)


def _named(thing: object) -> str:
    return ", ".join(map(str, thing)) if isinstance(thing, tuple) else str(thing)


class StoredPlace(Stored):
    """Where capacity is added."""

    makes = Place
    kind: PlaceKind = Field(description="What the id names: region, country or project")
    id: Id = Field(description="Region's id, country's three-letter code, or project's id")


class StoredCapacity(Stored):
    """Nameplate capacity added at a place, for one mineral and stage."""

    makes = CapacityLever
    mineral: Id = Field(description=MINERAL)
    stage: Stage = Field(description=STAGE)
    place: StoredPlace = Field(description="Where the capacity is added: its kind and id")
    nameplate_t_per_year: _Amount = Field(
        description="Capacity added, in tonnes of contained material a year, 0 or more"
    )


class StoredShock(Stored):
    """An export restriction: a country withholds part of its exports of one product."""

    makes = levers.Shock
    mineral: Id = Field(description=MINERAL)
    stage: Stage = Field(description=STAGE)
    country: Id = Field(description="Who restricts, by three-letter code, such as CHN")
    cut: _Share = Field(description="Part of its exports withheld, 0 to 1; 1 is a ban")
    start_year: Year = Field(description="Year of the first month")
    start_month: _Month = Field(default=1, description="First month of the restriction, 1 to 12")
    months: _Months = Field(default=12, description="How many months it lasts, 1 to 120")
    targets: _Ids = Field(
        default=[], description="Whom it hits, by three-letter codes or EU27; empty: everyone else"
    )
    control: str = Field(
        default="", description="Id of the export control it was made from, or empty"
    )


class StoredPact(Stored):
    """The countries that act together."""

    makes = levers.Pact
    id: str = Field(default="", description="Pact of the catalog, such as g7, or empty")
    members: _Ids = Field(default=[], description="Its members, by three-letter codes")
    eu_as_one: _Flag = Field(
        default=False, description="Whether its members in the EU buy and store as one"
    )
    sharing: Sharing = Field(
        default="none", description="Who shares in an emergency, and with whom"
    )
    hub: str = Field(default="", description="Member with whom the others agree, or empty")
    governance_floor: _Governance | None = Field(
        default=None,
        description="Members buy nothing from countries whose mean of the six World Bank"
        " governance indicators is below it, -2.5 to 2.5; left out: from anyone",
    )


class StoredStock(Stored):
    """What a consumer holds; either quantity_t or days is given."""

    makes = levers.StockLever
    mineral: Id = Field(description=MINERAL)
    stage: Stage = Field(description=STAGE)
    holder: Id = Field(description="Who holds it: three-letter code, EU27 or a pact's id")
    quantity_t: _Amount | None = Field(default=None, description="Contained tonnes, 0 or more")
    days: _Amount | None = Field(default=None, description="Days of the holder's use, 0 or more")
    release_t_per_month: _Amount | None = Field(
        default=None, description="Most that can be released, tonnes a month; none: no limit"
    )


class StoredRecycling(Stored):
    """Recycled input as a part of the world's refined supply."""

    makes = levers.RecyclingLever
    mineral: Id = Field(description=MINERAL)
    share: _Recycled = Field(description="Recycled part of refined supply, 0 to 0.95")


class StoredDemand(Stored):
    """World demand of a mineral: a published case, changed by a part."""

    makes = levers.DemandLever
    mineral: Id = Field(description=MINERAL)
    case: DemandCase = Field(default="STEPS", description="Published case of demand")
    change: _Change = Field(
        default=0.0, description="Change as a part of the case, -0.9 to 5; 0.1 is ten per cent more"
    )


class StoredProject(Stored):
    """What is assumed of one project; what is left out keeps its default."""

    makes = levers.ProjectChange
    site: Id = Field(description="Id of the project's site")
    start_year: Year | None = Field(default=None, description="Year in which it starts")
    ramp: _Ramp | None = Field(default=None, description=_RAMP)
    utilisation: _Share | None = Field(default=None, description=_UTILISATION)
    probability: _Share | None = Field(default=None, description=_PROBABILITY)


class StoredStage(Stored):
    """What is assumed of new capacity of one kind at one stage; the rest keeps its default."""

    makes = levers.StageAssumption
    stage: Stage = Field(description=STAGE)
    kind: ProjectKind = Field(description="Kind of capacity; beyond: more than any project")
    lead_years: _LeadYears | None = Field(
        default=None, description="Years from the decision to the start, 0 to 30"
    )
    ramp: _Ramp | None = Field(default=None, description=_RAMP)
    utilisation: _Share | None = Field(default=None, description=_UTILISATION)
    probability: _Share | None = Field(default=None, description=_PROBABILITY)


class StoredCost(Stored):
    """Cost of producing a tonne in a country, for the rule "merit order"."""

    makes = levers.CountryCost
    mineral: Id = Field(description=MINERAL)
    stage: Stage = Field(description=STAGE)
    country: Id = Field(description=_COUNTRY)
    cost_per_t: _Cost = Field(description="Cost of a tonne, the same currency throughout")


class StoredAssumptions(Stored):
    """How new supply meets the market."""

    makes = levers.Assumptions
    displacement: _Share = Field(
        default=1.0, description="Part of new supply that displaces old, 0 to 1; 1: demand is fixed"
    )
    rule: Rule = Field(default="pro rata", description="Which suppliers give way")
    expected: _Flag = Field(
        default=False, description="Whether new capacity counts at its probability only"
    )
    stages: Annotated[list[StoredStage], once(lambda one: (one.stage, one.kind))] = Field(
        default=[], description="What differs for kinds of capacity"
    )
    projects: Annotated[list[StoredProject], once(lambda one: one.site)] = Field(
        default=[], description="What differs for single projects"
    )
    costs: Annotated[list[StoredCost], once(lambda one: (one.mineral, one.stage, one.country))] = (
        Field(default=[], description="Costs by country, for the rule “merit order”")
    )
    shipping_lag_months: _Lag = Field(
        default=1.5, description="How long goods are under way, 0 to 24 months"
    )
