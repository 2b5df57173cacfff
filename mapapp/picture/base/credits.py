"""Who the figures come from: what the source line of every map must name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site

_SHORT_NAMES = {
    "International Energy Agency": "IEA",
    "International Council on Mining and Metals": "ICMM",
    "US Geological Survey": "USGS",
    "U.S. Geological Survey": "USGS",
    "U.S. Department of Energy": "US DOE",
    "Scientific Data (Springer Nature) / Zenodo": "Scientific Data",
    "Scientific Data / Zenodo": "Scientific Data",
}


@dataclass(frozen=True, slots=True)
class Credit:
    """A publisher, the latest year of what is used of it, and the licence to be named."""

    publisher: str
    year: str
    licence: str


@dataclass(frozen=True, slots=True)
class Credits:
    """Credits of the national output shown, of the sites shown, and whether OSM is among them.

    ``sites`` names only publishers whose licence asks for it; the others are company reports
    and press, whose facts are used.
    """

    output: tuple[Credit, ...]
    sites: tuple[Credit, ...]
    other_site_sources: bool
    openstreetmap: bool
    vintage: str


def credits_of(
    catalog: Catalog, output_source_ids: Iterable[str], sites: Sequence[Site]
) -> Credits:
    """Return the credits of a series and of sites."""
    counted = Counter(source for site in sites for source in site.source_ids)
    licensed = [s for s, _ in counted.most_common() if _licence(catalog.sources[s].licence)]
    return Credits(
        output=_merged(catalog, output_source_ids),
        sites=_merged(catalog, licensed),
        other_site_sources=len(licensed) < len(counted),
        openstreetmap=any("OpenStreetMap" in catalog.sources[s].licence for s in counted),
        vintage=catalog.vintage,
    )


def _licence(text: str) -> str:
    """Return the part of a licence that an attribution must repeat."""
    for name in ("CC BY-SA 4.0", "CC BY-SA", "CC BY 4.0"):
        if name in text:
            return name
    return ""


def _merged(catalog: Catalog, source_ids: Iterable[str]) -> tuple[Credit, ...]:
    """One credit per publisher, with its latest year, in order of first use."""
    merged: dict[str, Credit] = {}
    for source_id in source_ids:
        source = catalog.sources[source_id]
        name = _SHORT_NAMES.get(source.publisher, source.publisher)
        known = merged.get(name)
        year = max(source.year, known.year) if known else source.year
        licence = _licence(source.licence) or (known.licence if known else "")
        merged[name] = Credit(name, year, licence)
    return tuple(merged.values())
