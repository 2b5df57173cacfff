"""The colours of the user's sites: their own, so that nobody takes them for the bundled ones."""

from typing import TYPE_CHECKING, Final

from mapapp.cartography.points.style import PointStyle
from mapapp.cartography.symbol_scale import MINIMUM_SIDE_PX, scale_up_to
from mapapp.cartography.theme import OKABE_ITO, OTHERS

if TYPE_CHECKING:
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.symbol_scale import SymbolScale
    from mapapp.cartography.theme import MapTheme
    from mapapp.scenario.appearance import Layer

OWN_COLOURS: Final = ("#8B5CF6", "#0E9F8E", "#B5467F", "#4D7C0F")
"""Of files, one after the other: none is a stage's, or a class of shares."""
MOST_CATEGORIES: Final = len(OKABE_ITO)
"""With more, the rarer ones share the last colour, which is grey."""
CATEGORY_COLOURS: Final = (*OKABE_ITO, OTHERS)


def own_colour(layer: "Layer") -> str:
    """Return the colour of a file's sites: the user's choice, else one by the file's number."""
    number = layer.id.partition(":")[2]
    at = int(number) - 1 if number.isdigit() else 0
    return layer.look.colour or OWN_COLOURS[at % len(OWN_COLOURS)]


def style_of(
    layer: "Layer", points: "PointSet", theme: "MapTheme", symbols: "SymbolScale"
) -> PointStyle:
    """Return what the sites of a file are drawn with."""
    own = own_colour(layer)
    if layer.look.colour_by == "stage":
        return PointStyle(theme, symbols, own_colour=own)
    if points.category is None:
        return PointStyle(theme, symbols, (own,), own)
    count = len(points.names)
    colours = OKABE_ITO[:count] if count <= MOST_CATEGORIES else CATEGORY_COLOURS
    return PointStyle(theme, symbols, colours, own)


def symbols_for(points: "PointSet", symbols: "SymbolScale", mineral: str) -> "SymbolScale":
    """Return how capacity becomes area for a file's sites on a map of a mineral.

    The map's own scale (``symbols``) where all that have a capacity are of its mineral, so that
    they compare with the bundled sites; else a scale of the file's own: tonnes of copper on a
    scale of rare earths would cover the map.
    """
    measured = points.measured_minerals
    if measured is None or (symbols.largest_t_per_year > 0 and measured <= {mineral}):
        return symbols
    return scale_up_to(points.largest_t_per_year, factor=symbols.least_px / MINIMUM_SIDE_PX)


def scene_style(scene: "MapScene", layer: "Layer", points: "PointSet") -> PointStyle:
    """Return what the sites of a file are drawn with in a scene."""
    symbols = symbols_for(points, scene.symbols, scene.picture.view.mineral)
    return style_of(layer, points, scene.theme, symbols)
