"""The user's sites in the model: a new catalog that holds them, from one that does not.

Within the national statistic a site is listed like a bundled one: an operating site is part of
its country's total, one that is planned or under construction can be built by a lever. On top
of it every site, operating or not, is capacity that no statistic counts: a project of its own,
which a lever switches on. A row that is one of the bundled sites is no such capacity: merged with
it or in its place it counts once, within the statistic and with the status that it has.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Literal

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site, Source
from mapapp.catalog.sitefiles.layer import USER_SOURCE
from mapapp.catalog.sitefiles.limits import MAX_COUNTED, SiteFileError
from mapapp.catalog.sitefiles.same_sites import Resolved
from mapapp.phrases import phrase

Counting = Literal["overlay", "within", "on_top"]
"""Drawn only; within the national statistic; on top of it."""

ON_TOP: Final = "on top of the national statistic"
# What was read already and does not depend on the sites.
_OF_SITES: Final = ("_sites_by",)


@dataclass(frozen=True, slots=True)
class CountedFile:
    """A file's sites and how they count.

    Attributes
    ----------
    file
        Name of the file: the source that every figure of it leads to.
    resolved
        What it adds and replaces.
    counting
        How.
    """

    file: str
    resolved: Resolved
    counting: Counting


@dataclass(frozen=True, slots=True)
class NotCounted:
    """How many sites of a file the model cannot count, and why."""

    reason: str
    count: int


def can_count(site: Site) -> bool:
    """Whether a site says enough to count: a mineral, a country and a capacity."""
    return site.capacity_t_per_year is not None and site.countable and site.status != "closed"


def not_counted(total: int, sites: Sequence[Site]) -> tuple[NotCounted, ...]:
    """Return why sites of a file do not count.

    Parameters
    ----------
    total
        Sites of the file on the map.
    sites
        Those of them with a mineral and a country, as `SiteLayer.sites` gives them.
    """
    closed = sum(site.status == "closed" for site in sites)
    without = sum(site.capacity_t_per_year is None and site.status != "closed" for site in sites)
    found = (
        NotCounted(phrase("no mineral or country is known"), total - len(sites)),
        NotCounted(phrase("no capacity is known"), without),
        NotCounted(phrase("they are closed"), closed),
    )
    return tuple(one for one in found if one.count)


def with_user_sites(catalog: Catalog, files: Sequence[CountedFile]) -> Catalog:
    """Return a catalog with the user's sites counted; the given one stays as it is.

    `evaluate` takes it like the bundled catalog. Files that are drawn only change nothing:
    without others the given catalog itself is returned.

    Raises
    ------
    SiteFileError
        If more sites are to be counted than `MAX_COUNTED`, or one names no country or mineral
        of the catalog.
    """
    counting = [one for one in files if one.counting != "overlay"]
    if not counting:
        return catalog
    added = [site for one in counting for site in _added(catalog, one)]
    if len(added) > MAX_COUNTED:
        message = phrase(
            "{count:,} sites are too many to count one by one; at most "
            "{max_counted:,} are. Count a part of them, or keep the file as an "
            "overlay.",
            count=len(added),
            max_counted=MAX_COUNTED,
        )
        raise SiteFileError(message)
    replaced: dict[str, Site | None] = {}
    for one in counting:
        replaced.update(one.resolved.replaced)
    kept = [replaced.get(site.id, site) for site in catalog.sites]
    sites = (*(site for site in kept if site is not None), *added)
    _check(catalog, sites)
    made = replace(catalog, sites=sites)
    # Tables that were read stay read: another catalog need not read them again.
    known = {k: v for k, v in vars(catalog).items() if k not in vars(made) and k not in _OF_SITES}
    vars(made).update(known)
    vars(made)["sources"] = _sources(catalog, counting)
    return made


def _added(catalog: Catalog, file: CountedFile) -> list[Site]:
    sites = [site for site in file.resolved.added if can_count(site)]
    if file.counting == "within":
        return sites
    year, in_place = catalog.catalog_year, file.resolved.in_place
    return [site if site.id in in_place else _on_top(site, year) for site in sites]


def _on_top(site: Site, year: int) -> Site:
    """Return a site as capacity to be added: no statistic counts it, not even a base case."""
    notes = "; ".join(part for part in (ON_TOP, site.notes) if part)
    start = site.start_year
    if site.status == "operating" and (start is None or start < year):
        start = year
    return replace(site, status="planned", start_year=start, notes=notes)


def _check(catalog: Catalog, sites: Sequence[Site]) -> None:
    for site in sites:
        if site.host not in catalog.countries or site.mineral not in catalog.minerals:
            message = phrase(
                "{name} cannot be counted: the catalog has no country {host} or no "
                "mineral {mineral}. Correct it, or keep the file as an overlay.",
                name=site.name,
                host=site.host,
                mineral=site.mineral,
            )
            raise SiteFileError(message)


def _sources(catalog: Catalog, files: Sequence[CountedFile]) -> Mapping[str, Source]:
    own = {
        f"{USER_SOURCE}{one.file}": Source(
            f"{USER_SOURCE}{one.file}",
            one.file,
            phrase("Your file"),
            str(catalog.catalog_year),
            "",
            "",
        )
        for one in files
    }
    return MappingProxyType({**catalog.sources, **own})
