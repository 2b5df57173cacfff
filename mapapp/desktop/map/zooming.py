"""Which part of the map shows all of something: a selection, a layer, a region."""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF

from mapapp.cartography.azimuthal import REGIONS, AzimuthalEqualArea
from mapapp.cartography.projection import DEFAULT_PROJECTION, FloatArray, Projection
from mapapp.cartography.scene import MapScene
from mapapp.cartography.site_filter import filtered
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.model import Site
from mapapp.scenario.appearance import Layer

# Around a lone site as much is shown as is needed to know where one is.
AROUND_SITE_DEG: Final = 4.0
RIM_POINTS: Final = 72
# A region's circle reaches into its neighbours; its land fills less.
REGION_PART: Final = 0.9


def bounds_of(
    scene: MapScene,
    *,
    countries: Iterable[str],
    sites: Iterable[Site],
    places: tuple[FloatArray, FloatArray] | None = None,
    projection: Projection | None = None,
) -> QRectF:
    """Return the rectangle of the plane around countries and sites; null if none is shown.

    Parameters
    ----------
    places
        Longitudes and latitudes of more sites, degrees.
    projection
        The plane's; None is the one that is drawn.
    """
    bounds, projection = QRectF(), projection or scene.viewport.projection
    world = scene.world.for_projection(projection)
    for code in countries:
        index = world.index.get(code)
        if index is not None and world.is_shown(index):
            bounds = bounds.united(world.main_bounds(index))
    found = list(sites)
    lon = np.array([site.lon for site in found])
    lat = np.array([site.lat for site in found])
    if places is not None:
        lon, lat = np.concatenate([lon, places[0]]), np.concatenate([lat, places[1]])
    if not len(lon):
        return bounds
    alone = bounds.isNull() and np.ptp(lon) == 0 and np.ptp(lat) == 0
    if alone:
        wide = AROUND_SITE_DEG / max(0.2, math.cos(math.radians(float(lat[0]))))
        lon = lon[0] + np.array([-wide, wide, 0.0, 0.0])
        lat = np.clip(lat[0] + np.array([0.0, 0.0, -AROUND_SITE_DEG, AROUND_SITE_DEG]), -90, 90)
    return bounds.united(_around(projection, lon, lat))


def view_of(
    scene: MapScene,
    *,
    countries: Iterable[str],
    sites: Iterable[Site],
    places: tuple[FloatArray, FloatArray] | None = None,
) -> Viewport | None:
    """Return the view of countries and sites (`bounds_of`); None if there is nothing to see.

    A regional view that shows none of them is turned to them.
    """
    countries, sites, viewport = list(countries), list(sites), scene.viewport
    bounds = bounds_of(scene, countries=countries, sites=sites, places=places)
    if bounds.isNull() and isinstance(viewport.projection, AzimuthalEqualArea):
        whole = DEFAULT_PROJECTION
        far = bounds_of(scene, countries=countries, sites=sites, places=places, projection=whole)
        if not far.isNull():
            lon, lat = whole.inverse(far.center().x(), far.center().y())
            viewport = turned(viewport, float(lon), float(lat))
            bounds = bounds_of(
                scene, countries=countries, sites=sites, places=places,
                projection=viewport.projection,
            )  # fmt: skip
    if bounds.isNull():
        return None
    return viewport.fitted_to(bounds, left_px=scene.legend_px)


def turned(viewport: Viewport, lon: float, lat: float) -> Viewport:
    """Return all of a regional view with another place in its middle; other views as they are."""
    projection = viewport.projection
    if not isinstance(projection, AzimuthalEqualArea):
        return viewport
    return replace(viewport, projection=projection.centred(round(lon), round(lat))).at_home()


def _around(projection: Projection, lon: FloatArray, lat: FloatArray) -> QRectF:
    x, y = projection.forward(lon, lat)
    shown = np.isfinite(x) & np.isfinite(y)
    if not shown.any():
        return QRectF()
    x, y = x[shown], y[shown]
    # A hair wide at least: Qt takes a rectangle without extent for none at all.
    return QRectF(
        float(x.min()),
        float(y.min()),
        max(float(np.ptp(x)), 1e-6),
        max(float(np.ptp(y)), 1e-6),
    )


def of_region(scene: MapScene, region_id: str) -> Viewport:
    """Return the view of a ready-made region (a key of REGIONS).

    A regional view is turned to it. Raises KeyError for an unknown id.
    """
    region = REGIONS[region_id]
    angle = np.linspace(0.0, 2 * math.pi, RIM_POINTS, endpoint=False)
    radius = 2 * math.sin(math.radians(region.home_radius_deg * REGION_PART) / 2)
    lon, lat = region.inverse(radius * np.cos(angle), radius * np.sin(angle))
    viewport = turned(scene.viewport, *region.centre_deg)
    bounds = _around(viewport.projection, lon, lat)
    return viewport.fitted_to(bounds, padding=0.0, left_px=scene.legend_px)


def of_layer(scene: MapScene, layer: Layer) -> Viewport | None:
    """Return the view of all that a layer shows; None if it shows nothing here.

    Layers that cover the world show it.
    """
    countries: set[str] = set()
    sites: tuple[Site, ...] = ()
    places: tuple[FloatArray, FloatArray] | None = None
    themes = scene.thematic
    if layer.kind == "sites":
        stage = layer.id.partition(":")[2]
        listed = next((s for key, s in scene.picture.sites.items() if key == stage), ())
        sites = filtered(listed, scene.appearance.site_filter)
    elif layer.kind == "user":
        points = scene.user_points.get(layer.id)
        places = None if points is None else (points.lon, points.lat)
    elif layer.kind == "flows":
        flows = themes.flows if themes else None
        for mark in flows.marks if flows else ():
            countries |= {mark.flow.exporter, mark.flow.importer}
    elif layer.kind == "controls":
        controls = themes.controls if themes else None
        for one in controls.marks if controls else ():
            countries |= set(one.countries)
    elif layer.kind == "pact":
        pact = themes.pact if themes else None
        countries = set(pact.members) if pact else set()
    else:
        return scene.viewport.at_home()
    return view_of(scene, countries=countries, sites=sites, places=places)
