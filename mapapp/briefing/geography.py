"""What a map shows as features of the globe: countries with their figures, and sites.

Web pages and files for other map programs are made of them. Degrees east and north, WGS 84.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np

from mapapp.briefing.content import PageContent
from mapapp.cartography.shapes import load_outlines
from mapapp.cartography.site_filter import filtered
from mapapp.cartography.wording import status_word
from mapapp.catalog.model import STAGES, Site, Stage
from mapapp.locations import bundled
from mapapp.picture.result import CountryFigures, Picture

Ring = list[tuple[float, float]]
Polygon = list[Ring]

SPECK_DEG: Final = 0.15
"""Islands smaller than that are left out where a file must stay small."""


@dataclass(frozen=True, slots=True)
class CountryFeature:
    """A country: its polygons, each an outer ring and its holes, and its figures."""

    iso3: str
    name: str
    polygons: tuple[Polygon, ...]
    figures: CountryFigures | None


@lru_cache(maxsize=8)
def outlines(level: int, decimals: int, *, specks: bool) -> Mapping[str, tuple[Polygon, ...]]:
    """Return the polygons of every country by code.

    Parameters
    ----------
    level
        Of detail: 0 is the coarsest, 2 the finest.
    decimals
        Of the degrees; points that then fall together are one.
    specks
        Whether the smallest islands are among them. A country always keeps its largest part.
    """
    data = load_outlines(bundled("geodata", "shapes"), level)
    found: dict[str, list[Ring]] = {}
    for number, country in enumerate(data.ring_country.tolist()):
        start, end = int(data.ring_start[number]), int(data.ring_start[number + 1])
        ring = _rounded(data.points[start:end], decimals)
        if len(ring) >= 4:
            found.setdefault(str(data.codes[country]), []).append(ring)
    return {
        code: tuple(_polygons(rings if specks else _without_specks(rings)))
        for code, rings in found.items()
    }


def _rounded(points: np.ndarray, decimals: int) -> Ring:
    """Return a ring with rounded points, neighbours that fall together being one."""
    values = np.round(points.astype(float), decimals)
    keep = np.ones(len(values), bool)
    keep[1:] = (values[1:] != values[:-1]).any(axis=1)
    ring = [(x, y) for x, y in values[keep].tolist()]
    if ring and ring[0] != ring[-1]:
        ring.append(ring[0])
    return ring


def _without_specks(rings: list[Ring]) -> list[Ring]:
    large = [ring for ring in rings if _extent(ring) >= SPECK_DEG]
    return large or [max(rings, key=_extent)]


def _extent(ring: Ring) -> float:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return max(max(xs) - min(xs), max(ys) - min(ys))


def _area(ring: Ring) -> float:
    """Return the area within a ring, in square degrees; positive counter-clockwise."""
    return 0.5 * sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))


def _polygons(rings: Iterable[Ring]) -> list[Polygon]:
    """Return outer rings with the holes that lie in them."""
    outer: list[Polygon] = []
    holes: list[Ring] = []
    for ring in rings:
        if _area(ring) >= 0:
            outer.append([ring])
        else:
            holes.append(ring)
    for hole in holes:
        around = [one for one in outer if _inside(hole[0], one[0])]
        if around:
            min(around, key=lambda one: abs(_area(one[0]))).append(hole)
        else:
            outer.append([hole[::-1]])  # wound the other way round: an island after all
    return outer


def _inside(point: tuple[float, float], ring: Ring) -> bool:
    """Whether a point lies within a ring, by counting crossings."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def _cut(polygons: tuple[Polygon, ...], decimals: int) -> tuple[Polygon, ...]:
    """Return polygons parted at 180 degrees east and west."""
    from shapely.affinity import affine_transform
    from shapely.geometry import MultiPolygon, box
    from shapely.geometry import Polygon as Shape

    found: list[Polygon] = []
    for rings in polygons:
        xs = [x for x, _ in rings[0]]
        if min(xs) >= -180.0 and max(xs) <= 180.0:
            found.append(rings)
            continue
        shape = Shape(rings[0], rings[1:]).buffer(0)
        for turn in (-360.0, 0.0, 360.0):
            part = affine_transform(shape, [1, 0, 0, 1, turn, 0]).intersection(
                box(-180, -90, 180, 90)
            )
            parts = part.geoms if isinstance(part, MultiPolygon) else [part]
            found += [
                [
                    [(round(x, decimals), round(y, decimals)) for x, y in ring.coords]
                    for ring in (one.exterior, *one.interiors)
                ]
                for one in parts
                if isinstance(one, Shape) and one.area > 0
            ]
    return tuple(found)


def country_features(
    content: PageContent, *, level: int, decimals: int, specks: bool = True, cut: bool = False
) -> Iterator[CountryFeature]:
    """Yield every country on the map, whether it has figures or not.

    ``cut``: parted at the antimeridian, as files for other programs have it; otherwise
    longitudes go on beyond 180 degrees.
    """
    figures = content.picture.countries
    found = outlines(level, decimals, specks=specks)
    for code, whole in found.items():
        polygons = _cut(whole, decimals) if cut else whole
        yield CountryFeature(code, content.names.get(code, code), polygons, figures.get(code))


@dataclass(frozen=True, slots=True)
class SiteFeature:
    """A site of the catalog with its stage."""

    stage: Stage
    site: Site


def site_features(content: PageContent) -> Iterator[SiteFeature]:
    """Yield the sites that the map shows: of visible layers, through the filter."""
    appearance, picture = content.options.appearance, content.picture
    for stage in shown_stages(content):
        for site in filtered(picture.sites.get(stage, ()), appearance.site_filter):
            yield SiteFeature(stage, site)


def shown_stages(content: PageContent) -> tuple[Stage, ...]:
    """Return the stages whose sites are shown, the stage of the view last: it lies on top."""
    picture = content.picture
    shown = [s for s in STAGES if content.options.appearance.shows(f"sites:{s}")]
    others = [s for s in shown if s in picture.stages and s != picture.view.stage]
    return (*others, *(s for s in shown if s == picture.view.stage))


def country_row(picture: Picture, feature: CountryFeature) -> dict[str, object]:
    """Return a country's figures under the names files use; None where not known."""
    found = feature.figures
    return {
        "iso3": feature.iso3,
        "name": feature.name,
        "mineral": picture.view.mineral,
        "stage": picture.view.stage,
        "year": picture.view.year,
        "state": found.state if found else "none",
        "baseline_share": found.baseline_share if found else None,
        "scenario_share": found.scenario_share if found else None,
        "change": found.change if found else None,
        "baseline_t_per_year": found.baseline_t_per_year if found else None,
        "scenario_t_per_year": found.scenario_t_per_year if found else None,
    }


def site_row(content: PageContent, feature: SiteFeature) -> dict[str, object]:
    """Return what is known of a site under the names files use; None where not known."""
    site = feature.site
    return {
        "id": site.id,
        "name": site.name,
        "mineral": site.mineral,
        "stage": feature.stage,
        "product": site.product,
        "status": status_word(site.status),
        "operator": site.operator,
        "host": content.names.get(site.host, site.host),
        "control": content.names.get(site.control, site.control) if site.control else None,
        "capacity_t_per_year": site.capacity_t_per_year,
        "start_year": site.start_year,
        "verification": site.verification,
        "sources": "; ".join(site.source_ids),
    }
