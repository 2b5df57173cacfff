"""How the map looks, as a .supplymap file of version 2 holds it."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, Strict

from mapapp.scenario import appearance
from mapapp.scenario.appearance import (
    DEFAULT_LAYERS,
    Appearance,
    ClassChoice,
    FlowCurve,
    FlowSide,
    FlowStyle,
    Layer,
    LayerKind,
    LegendEdit,
    PointLook,
    Scheme,
    ShareUnit,
    SiteColour,
    SiteFilter,
    UserColour,
    UserDisplay,
)
from mapapp.scenario.document_levers import Id, Stored, Year, whole

_Flag = Annotated[bool, Strict()]
_Part = Annotated[float, Strict(), Field(ge=0, le=1, allow_inf_nan=False)]
_Bound = Annotated[float, Strict(), Field(ge=-100, le=100, allow_inf_nan=False)]
_Count = Annotated[int, Strict(), Field(ge=2, le=9), BeforeValidator(whole)]
_Most = Annotated[int, Strict(), Field(ge=1, le=200), BeforeValidator(whole)]
_Pair = Annotated[list[str], Field(min_length=2, max_length=2)]


class StoredPointLook(Stored):
    """How the sites of a file of the user's are drawn."""

    makes = PointLook
    display: UserDisplay = Field(default="auto", description="One by one, clusters or density")
    colour_by: UserColour = Field(default="own", description="What a site's colour says")
    colour: Annotated[str, Field(pattern=r"^(#[0-9A-Fa-f]{6})?$")] = Field(
        default="", description="Colour of their own; empty: one that the app chooses"
    )
    column: str = Field(default="", description="Column of the file that gives the colour")
    statuses: list[Id] = Field(default=[], description="Statuses that are drawn; empty: all")
    minerals: list[Id] = Field(
        default=[],
        description="Minerals that are drawn, “shown” for that of the map; empty: all",
    )


class StoredLayer(Stored):
    """One layer of the map."""

    makes = Layer
    id: Id = Field(description="Distinct within the map, such as share or sites:mining")
    kind: LayerKind = Field(description="What it draws")
    visible: _Flag = Field(default=True, description="Whether it is drawn")
    opacity: _Part = Field(default=1.0, description="How strongly, 0 to 1")
    name: str = Field(default="", description="What the user calls it; empty: its own name")
    look: StoredPointLook = Field(
        default_factory=StoredPointLook, description="Of the sites of a file of the user's"
    )


class StoredClasses(Stored):
    """How values become classes."""

    makes = ClassChoice
    scheme: Scheme = Field(default="fixed", description="How bounds are found")
    classes: _Count = Field(default=6, description="How many classes, 2 to 9")
    breaks: list[_Bound] = Field(
        default=[], description="Bounds of the scheme manual, per cent or percentage points"
    )


class StoredFilter(Stored):
    """Which sites are shown; an empty list lets all pass."""

    makes = SiteFilter
    statuses: list[Id] = Field(default=[], description="Status words of the sites table")
    controls: list[Id] = Field(default=[], description="Controlling countries, by their codes")
    verifications: list[Id] = Field(default=[], description="checked, partly or recalled")
    start_from: Year | None = Field(default=None, description="First year of the first product")
    start_to: Year | None = Field(default=None, description="Last year of the first product")
    known_start_only: _Flag = Field(
        default=False, description="Whether sites of unknown start are left out"
    )


class StoredFlowStyle(Stored):
    """Which trade flows are drawn, and how."""

    makes = FlowStyle
    largest: _Most = Field(default=20, description="How many, the largest first")
    side: FlowSide = Field(default="view", description="Whose tonnes; view follows the view")
    curve: FlowCurve = Field(default="curved", description="Shape of the arrows")
    numbers: _Flag = Field(default=True, description="Whether the largest carry their tonnes")
    animated: _Flag = Field(default=False, description="Whether they move")


def _place(place: list[str | float]) -> list[str | float]:
    key, x, y = place
    if not isinstance(key, str) or not isinstance(x, int | float) or not isinstance(y, int | float):
        message = "a place is a key and two parts of the picture, 0 to 1"
        raise ValueError(message)  # noqa: TRY004 - pydantic takes ValueError
    return [key, min(1.0, max(0.0, float(x))), min(1.0, max(0.0, float(y)))]


_Place = Annotated[list[str | float], Field(min_length=3, max_length=3), AfterValidator(_place)]


class StoredLegend(Stored):
    """What was changed of the legend."""

    makes = LegendEdit
    titles: list[_Pair] = Field(default=[], description="Block and its title")
    labels: list[_Pair] = Field(default=[], description="Row and its label")
    hidden: list[Id] = Field(default=[], description="Rows and blocks that are left out")
    order: list[Id] = Field(default=[], description="Blocks from the top down")
    counts: _Flag = Field(default=False, description="Whether classes say how many countries")
    places: list[_Place] = Field(
        default=[], description="Block, and its corner as parts of width and height"
    )


class StoredMap(Stored):
    """How the map looks; it changes no figure."""

    makes = Appearance
    layers: list[StoredLayer] = Field(
        default_factory=lambda: [
            StoredLayer(id=one.id, kind=one.kind, visible=one.visible) for one in DEFAULT_LAYERS
        ],
        description="Layers from the top down",
    )
    unit: ShareUnit = Field(default="country", description="What is coloured by its share")
    share_classes: StoredClasses = Field(
        default_factory=StoredClasses, description="Classes of shares, per cent"
    )
    change_classes: StoredClasses = Field(
        default_factory=StoredClasses, description="Classes of changes, percentage points"
    )
    site_colour: SiteColour = Field(default="stage", description="What a site's colour says")
    site_filter: StoredFilter = Field(
        default_factory=StoredFilter, description="Which sites are shown"
    )
    flows: StoredFlowStyle = Field(default_factory=StoredFlowStyle, description="Trade flows")
    control_day: Annotated[str, Field(pattern=r"^(\d{4}-\d{2}-\d{2})?$")] = Field(
        default="", description="Day whose export controls are shown; empty: as the tables say"
    )
    pact: str = Field(default="", description="Pact that is outlined; empty: the scenario's")
    projection: str = Field(
        default="equal_earth", description=f"One of {', '.join(appearance.PROJECTIONS)}"
    )
    meridian: Annotated[float, Strict(), Field(ge=-180, le=180, allow_inf_nan=False)] = Field(
        default=appearance.DEFAULT_MERIDIAN, description="Central meridian, degrees east"
    )
    parallel: Annotated[float, Strict(), Field(ge=-90, le=90, allow_inf_nan=False)] = Field(
        default=0.0, description="Central parallel of a regional view, degrees north"
    )
    radius: Annotated[float, Strict(), Field(ge=1, le=90, allow_inf_nan=False)] = Field(
        default=40.0, description="What a regional view shows around its middle, degrees"
    )
    legend: StoredLegend = Field(default_factory=StoredLegend, description="The legend")
    show_legend: _Flag = Field(default=True, description="Whether there is a legend")
