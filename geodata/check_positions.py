"""Check that every site stands in the country that its row names.

    python geodata/check_positions.py

Beaches, ports and islets fall outside simplified shapes, so a point at sea counts as inside
when its country's coast is near. A point on another country's land never does.
"""

import sys
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

import numpy as np
import shapely

from mapapp.cartography.projection import EqualEarth
from mapapp.cartography.shapes import Shapes, load_shapes
from mapapp.catalog.load import load_catalog
from mapapp.catalog.model import Site
from mapapp.catalog.problems import Problem
from mapapp.locations import bundled

COAST_DEG: Final = 0.3
"""How far from its country's coast a point at sea may be, in degrees of latitude (33 km)."""

PROJECTION: Final = EqualEarth(11.0)
FINEST: Final = 2

_ON_THE_BORDER: Final = "the site lies at the border, and the shapes draw it less than 1 km off:"

KNOWN_EXCEPTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lithium-cze-cinovec": f"{_ON_THE_BORDER} the deposit goes on in Germany (Zinnwald)",
        "cobalt-zmb-kcm-konkola": f"{_ON_THE_BORDER} Copperbelt, beside DR Congo",
        "rare-earths-est-neo-narva-magnets": f"{_ON_THE_BORDER} Narva, on the river to Russia",
        "copper-chl-los-pelambres": f"{_ON_THE_BORDER} on the crest, beside Argentina",
    }
)
"""Sites whose point is right although the shapes say otherwise: site id to the reason."""


def check_positions(sites: Iterable[Site], shapes: Shapes) -> list[tuple[str, Problem]]:
    """Return the sites that do not stand in their country, with their ids.

    Parameters
    ----------
    sites
        Sites in the order of the file.
    shapes
        Country shapes, best at the finest level.
    """
    index = {str(code): number for number, code in enumerate(shapes.codes)}
    found: list[tuple[str, Problem]] = []
    for line, site in enumerate(sites, start=2):
        why = _misplaced(site, shapes, index)
        if why:
            value = f"{site.lon:g}, {site.lat:g} ({site.host})"
            fix = "Correct position or country; are longitude and latitude swapped?"
            found.append((site.id, Problem("sites.csv", line, "lon, lat", value, why, fix)))
    return found


def _misplaced(site: Site, shapes: Shapes, index: Mapping[str, int]) -> str | None:
    """Say where a site stands if that is not in its country, else None."""
    if site.host not in index:
        return f"there is no shape of {site.host}"
    x, y = PROJECTION.forward(site.lon, site.lat)
    at = shapes.country_at(float(x), float(y))
    if at == index[site.host]:
        return None
    if at is not None:
        return f"the point is in {shapes.codes[at]}"
    distance = _coast_distance_deg(site, shapes.rings_of(index[site.host]))
    if distance <= COAST_DEG:
        return None
    return f"the point is {distance:.2f} degrees off {site.host}"


def _coast_distance_deg(site: Site, rings: Iterable[np.ndarray]) -> float:
    """Return the distance from a site to the nearest ring, in degrees of latitude.

    The surroundings are flattened with degrees of longitude shortened by the cosine of the
    site's latitude, which is good to a few per cent over the distances of interest.
    """
    shrink = np.cos(np.radians(site.lat))
    here = shapely.Point(0.0, 0.0)
    nearest = np.inf
    for ring in rings:
        lon, lat = PROJECTION.inverse(ring[:, 0], ring[:, 1])
        # The nearest turn of the globe, so that a coast across the antimeridian is near too.
        east = (lon - site.lon + 180.0) % 360.0 - 180.0
        line = np.column_stack((east * shrink, lat - site.lat))
        # An edge that jumps across the far side of the globe is no coast.
        jumps = np.flatnonzero(np.abs(np.diff(east)) > 180.0) + 1
        for part in np.split(line, jumps):
            shape = shapely.LineString(part) if len(part) > 1 else shapely.Point(part[0])
            nearest = min(nearest, float(shape.distance(here)))
    return nearest


def problems() -> list[Problem]:
    """Return the misplaced sites of the shipped catalog, known exceptions left out.

    Raises
    ------
    GeodataError
        If tables or shapes are missing or damaged.
    """
    shapes = load_shapes(bundled("geodata", "shapes"), FINEST)
    found = check_positions(load_catalog().sites, shapes)
    return [problem for site, problem in found if site not in KNOWN_EXCEPTIONS]


def unneeded_exceptions() -> list[str]:
    """Return the ids of known exceptions that the check does not find any more."""
    shapes = load_shapes(bundled("geodata", "shapes"), FINEST)
    found = {site for site, _ in check_positions(load_catalog().sites, shapes)}
    return [site for site in KNOWN_EXCEPTIONS if site not in found]


def main() -> int:
    """Print the misplaced sites; return the exit code."""
    found = problems()
    for problem in found:
        print(problem)
    print(f"{len(found)} of the sites do not stand in their country.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
