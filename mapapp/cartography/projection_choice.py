"""Projections as a user chooses them: their names, and a text to remember a choice by."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.projection import DEFAULT_PROJECTION, Projection
from mapapp.cartography.projections import WORLD_PROJECTIONS
from mapapp.scenario.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable

translate = QCoreApplication.translate


def projection_name(projection_id: str) -> str:
    """Return what a projection is called on screen, by its id.

    Raises KeyError for an id that no projection has.
    """
    return {
        "equal_earth": translate("projection", "Equal Earth"),
        "robinson": translate("projection", "Robinson"),
        "natural_earth": translate("projection", "Natural Earth"),
        "mercator": translate("projection", "Mercator"),
        "azimuthal": translate("projection", "Regional, equal area"),
    }[projection_id]


def region_name(region_id: str) -> str:
    """Return what a ready-made regional view (a key of REGIONS) is called on screen."""
    return {
        "australia_asia": translate("projection", "Australia and Asia"),
        "africa": translate("projection", "Africa"),
        "latin_america": translate("projection", "Latin America"),
        "north_america": translate("projection", "North America"),
        "europe": translate("projection", "Europe"),
    }[region_id]


def projection_to_text(projection: Projection) -> str:
    """Return a projection as one word, for settings and files: ``equal_earth:150``."""
    if isinstance(projection, AzimuthalEqualArea):
        numbers = [*projection.centre_deg, projection.home_radius_deg]
    else:
        numbers = [projection.centre_deg[0]]
    return f"{projection.id}:{','.join(f'{number:g}' for number in numbers)}"


def projection_from_text(text: str) -> Projection:
    """Return the projection that `projection_to_text` wrote; the default for any other text.

    A choice that cannot be read, from a damaged or newer file, is no reason not to draw a map.
    """
    name, _, rest = text.partition(":")
    makers: dict[str, Callable[..., Projection]] = {kind.id: kind for kind in WORLD_PROJECTIONS}
    makers[AzimuthalEqualArea.id] = AzimuthalEqualArea
    try:
        return makers[name](*(float(number) for number in rest.split(",")))
    except (KeyError, ValueError, TypeError):
        return DEFAULT_PROJECTION


def projection_of(appearance: Appearance) -> Projection:
    """Return the projection that a map's appearance names."""
    if appearance.projection == AzimuthalEqualArea.id:
        return AzimuthalEqualArea(appearance.meridian, appearance.parallel, appearance.radius)
    makers = {kind.id: kind for kind in WORLD_PROJECTIONS}
    return makers[appearance.projection](appearance.meridian)


def projected(appearance: Appearance, projection: Projection) -> Appearance:
    """Return an appearance that names a projection."""
    lon, lat = projection.centre_deg
    radius = appearance.radius
    if isinstance(projection, AzimuthalEqualArea):
        radius = min(90.0, max(1.0, projection.home_radius_deg))
    return replace(appearance, projection=projection.id, meridian=lon, parallel=lat, radius=radius)
