"""How the map looks: layers, projection, classes and legend, as one immutable value.

It changes no figure. The window keeps it beside the scenario, undoes it the same way and saves it
in the same file; the command line draws with it. Words only: what they mean is painted in
``mapapp.cartography``.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, Self

from mapapp.phrases import phrase
from mapapp.scenario.levers import LeverError

LayerKind = Literal[
    "labels", "sites", "flows", "controls", "pact", "borders", "share", "graticule", "sea", "user"
]
LayerGroup = Literal["labels", "user", "sites", "policy", "map"]
ShareUnit = Literal["country", "region", "pact"]
Scheme = Literal["fixed", "pretty", "quantile", "equal", "natural", "log", "manual"]
SiteColour = Literal["stage", "status", "control"]
FlowSide = Literal["view", "baseline", "scenario", "change"]
FlowCurve = Literal["great circle", "curved"]
UserDisplay = Literal["auto", "symbols", "clusters", "density"]
UserColour = Literal["own", "stage", "mineral", "status", "column"]
Compare = Literal["off", "swipe"]

PROJECTIONS = ("equal_earth", "robinson", "natural_earth", "mercator", "azimuthal")
DEFAULT_MERIDIAN = 11.0
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
SHOWN_MINERAL = "shown"


class AppearanceError(LeverError):
    """A setting of the map that has no meaning."""


@dataclass(frozen=True, slots=True)
class ClassChoice:
    """How values become classes: the scheme, how many, and bounds set by hand.

    ``breaks`` are per cent of world output, or percentage points of change; only for ``manual``.
    """

    scheme: Scheme = "fixed"
    classes: int = 6
    breaks: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteFilter:
    """Which sites are shown; an empty tuple lets all pass.

    ``controls`` are controlling countries, ``start_from`` and ``start_to`` years of the first
    product; sites whose year is not known pass unless ``known_start_only``.
    """

    statuses: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()
    verifications: tuple[str, ...] = ()
    start_from: int | None = None
    start_to: int | None = None
    known_start_only: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether every site passes."""
        return self == SiteFilter()


@dataclass(frozen=True, slots=True)
class PointLook:
    """How the sites of a file of the user's are drawn.

    Attributes
    ----------
    display
        One by one, in clusters or as density; ``auto`` by how many are in sight.
    colour_by
        One colour of their own, or what a colour says; their shape says the stage anyway.
    colour
        The colour of their own, ``#RRGGBB``; empty for one that the app chooses.
    column
        The column of the file for ``column``.
    statuses, minerals
        Which sites are drawn; an empty tuple lets all pass. `SHOWN_MINERAL` stands for the
        mineral that the map shows.
    """

    display: UserDisplay = "auto"
    colour_by: UserColour = "own"
    colour: str = ""
    column: str = ""
    statuses: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what is no colour (AppearanceError)."""
        if self.colour and not COLOUR.fullmatch(self.colour):
            message = phrase(
                "A colour is written like #0072B2, not “{colour}”.", colour=self.colour
            )
            raise AppearanceError(message)


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the map.

    Attributes
    ----------
    id
        Distinct within the map: the kind, and for sites the stage (``sites:refining``), for
        files of the user's a number (``user:1``).
    kind
        What it draws.
    visible, opacity
        Whether, and how strongly (0..1), it is drawn.
    name
        What the user calls it; empty for its own name.
    look
        Of the sites of a file of the user's; no other layer has one.
    """

    id: str
    kind: LayerKind
    visible: bool = True
    opacity: float = 1.0
    name: str = ""
    look: PointLook = PointLook()

    def __post_init__(self) -> None:
        """Refuse an opacity outside 0 to 1 (AppearanceError)."""
        if not 0.0 <= self.opacity <= 1.0 or math.isnan(self.opacity):
            message = phrase(
                "The opacity of a layer must be within 0 to 1, not {opacity:g}.",
                opacity=self.opacity,
            )
            raise AppearanceError(message)

    @property
    def group(self) -> LayerGroup:
        """Return the group it is listed in."""
        groups: dict[LayerKind, LayerGroup] = {
            "labels": "labels",
            "sites": "sites",
            "flows": "policy",
            "controls": "policy",
            "pact": "policy",
            "user": "user",
        }
        return groups.get(self.kind, "map")


DEFAULT_LAYERS = (
    Layer("labels", "labels"),
    Layer("sites:refining", "sites"),
    Layer("sites:magnets", "sites"),
    Layer("sites:mining", "sites"),
    Layer("flows", "flows", visible=False),
    Layer("controls", "controls", visible=False),
    Layer("pact", "pact", visible=False),
    Layer("borders", "borders"),
    Layer("share", "share"),
    Layer("graticule", "graticule", visible=False),
    Layer("sea", "sea"),
)
"""The map's layers from the top down, as a new map shows them."""


@dataclass(frozen=True, slots=True)
class FlowStyle:
    """Which trade flows are drawn, and how; ``side`` ``view`` follows the view's mode."""

    largest: int = 20
    side: FlowSide = "view"
    curve: FlowCurve = "curved"
    numbers: bool = True
    animated: bool = False


@dataclass(frozen=True, slots=True)
class LegendEdit:
    """What the user changed of the legend.

    Attributes
    ----------
    titles, labels
        Texts in place of the legend's own, by the key of the block or row.
    hidden
        Keys of rows and blocks that are left out.
    order
        Keys of blocks from the top down; blocks that are not named follow in their own order.
    counts
        Whether each class says how many countries it holds.
    places
        By the key of a block, where its upper left corner was dragged to, as parts of the
        picture's width and height, 0..1.
    """

    titles: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    hidden: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    counts: bool = False
    places: tuple[tuple[str, float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """Everything about the map that changes no figure.

    Attributes
    ----------
    layers
        From the top down, group by group: in whatever order they are given, labels come first,
        then the other groups by their topmost layer, then the map's own layers and the sea.
        A list of groups can so show what is drawn over what.
    unit
        Whether countries, regions or the pact and the rest are coloured by their shares.
    share_classes, change_classes
        Classes of shares, and of changes.
    site_colour, site_filter
        Of all site layers.
    flows
        Of the layer of trade flows.
    control_day
        The day whose export controls are shown, ``2026-12-01``; empty: as the tables give them.
    pact
        Id of the pact that is outlined; empty for the scenario's own.
    projection, meridian, parallel, radius
        One of `PROJECTIONS`, the central meridian (degrees east), and for the regional view
        (``azimuthal``) the central parallel (degrees north) and what it shows around its middle
        at first (degrees of arc).
    legend
        What the user changed of it.
    show_legend
        Whether there is one.
    """

    layers: tuple[Layer, ...] = DEFAULT_LAYERS
    unit: ShareUnit = "country"
    share_classes: ClassChoice = ClassChoice()
    change_classes: ClassChoice = ClassChoice()
    site_colour: SiteColour = "stage"
    site_filter: SiteFilter = SiteFilter()
    flows: FlowStyle = FlowStyle()
    control_day: str = ""
    pact: str = ""
    projection: str = PROJECTIONS[0]
    meridian: float = DEFAULT_MERIDIAN
    parallel: float = 0.0
    radius: float = 40.0
    legend: LegendEdit = field(default_factory=LegendEdit)
    show_legend: bool = True

    def __post_init__(self) -> None:
        """Bring the layers into groups; refuse what has no meaning.

        Raises
        ------
        AppearanceError
            If a layer is there twice, the projection is unknown, or its centre is off the globe.
        """
        ids = [layer.id for layer in self.layers]
        if len(set(ids)) < len(ids):
            message = phrase("A layer is there twice: each has a name of its own.")
            raise AppearanceError(message)
        object.__setattr__(self, "layers", _by_group(self.layers))
        if self.projection not in PROJECTIONS:
            message = phrase(
                "There is no projection “{projection}”. Choose one of: {projections}.",
                projection=self.projection,
                projections=", ".join(PROJECTIONS),
            )
            raise AppearanceError(message)
        if not 1.0 <= self.radius <= 90.0:
            message = phrase(
                "A regional view shows 1 to 90 degrees around its middle, not {radius}.",
                radius=self.radius,
            )
            raise AppearanceError(message)
        if not (-180.0 <= self.meridian <= 180.0 and -90.0 <= self.parallel <= 90.0):
            message = phrase(
                "The middle of the map must lie within 180 degrees east or west and "
                "90 degrees north or south, not at {meridian:g}, {parallel:g}.",
                meridian=self.meridian,
                parallel=self.parallel,
            )
            raise AppearanceError(message)

    @property
    def is_regional(self) -> bool:
        """Whether the map shows the part of the globe around its middle, not all of it."""
        return self.projection == "azimuthal"

    def layer(self, layer_id: str) -> Layer:
        """Return a layer (KeyError if there is none)."""
        for layer in self.layers:
            if layer.id == layer_id:
                return layer
        raise KeyError(layer_id)

    def shows(self, layer_id: str) -> bool:
        """Return whether there is such a layer and it is drawn at all."""
        return any(one.id == layer_id and one.visible and one.opacity > 0 for one in self.layers)

    def with_layer(self, layer: Layer) -> Self:
        """Return the map with a layer changed; one that is new comes on top of its group.

        A new group comes above all others, under the labels.
        """
        if any(one.id == layer.id for one in self.layers):
            changed = tuple(layer if one.id == layer.id else one for one in self.layers)
            return replace(self, layers=changed)
        at = next((n for n, one in enumerate(self.layers) if one.group == layer.group), 1)
        return replace(self, layers=(*self.layers[:at], layer, *self.layers[at:]))

    def with_visible(self, layer_ids: Iterable[str], *, visible: bool) -> Self:
        """Return the map with layers switched on or off."""
        wanted = set(layer_ids)
        return replace(
            self,
            layers=tuple(
                replace(one, visible=visible) if one.id in wanted else one for one in self.layers
            ),
        )

    def without_layer(self, layer_id: str) -> Self:
        """Return the map without a layer."""
        return replace(self, layers=tuple(one for one in self.layers if one.id != layer_id))

    def moved(self, layer_id: str, *, above: str | None) -> Self:
        """Return the map with a layer put above another one of its group; None: at its bottom.

        Above one of another group it comes to the edge of its own group that is nearer. The
        labels stay on top and the sea at the bottom.
        """
        layer = self.layer(layer_id)
        rest = [one for one in self.layers if one.id != layer_id]
        if above is None:
            rest.append(layer)
        else:
            at = next((n for n, one in enumerate(rest) if one.id == above), len(rest))
            rest.insert(at, layer)
        # The groups stay in their order, whatever one of their layers passed on its way.
        rest.sort(key=lambda one: self.groups.index(one.group))
        return replace(self, layers=tuple(rest))

    @property
    def groups(self) -> tuple[LayerGroup, ...]:
        """The groups that have layers, from the top down."""
        return tuple(dict.fromkeys(layer.group for layer in self.layers))

    def group_moved(self, group: LayerGroup, *, above: LayerGroup) -> Self:
        """Return the map with a group as a whole put above another one.

        The labels stay on top and the map's own layers at the bottom.
        """
        order = [one for one in self.groups if one != group]
        order.insert(order.index(above), group)
        layers = sorted(self.layers, key=lambda one: order.index(one.group))
        return replace(self, layers=tuple(layers))


def _by_group(layers: tuple[Layer, ...]) -> tuple[Layer, ...]:
    """Return layers with each group in one piece; within it their order stays."""
    groups = list(dict.fromkeys(layer.group for layer in layers))
    ends = {"labels": -1, "map": 1}
    groups.sort(key=lambda group: ends.get(group, 0))
    return tuple(sorted(layers, key=lambda one: (groups.index(one.group), one.kind == "sea")))


DEFAULT_APPEARANCE = Appearance()
"""The map as it is first seen."""
