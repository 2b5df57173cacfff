"""Which sites the map shows: those that pass the filter, of what can be shown at all."""

from collections.abc import Iterable

from mapapp.catalog.model import Site
from mapapp.scenario.appearance import SiteFilter

UNKNOWN_CONTROL = ""
"""Stands in a filter's ``controls`` for sites whose controlling country is not known."""


def passes(site: Site, chosen: SiteFilter) -> bool:
    """Return whether a site passes a filter; where nothing is chosen, all pass."""
    if chosen.statuses and site.status not in chosen.statuses:
        return False
    if chosen.controls and (site.control or UNKNOWN_CONTROL) not in chosen.controls:
        return False
    if chosen.verifications and site.verification not in chosen.verifications:
        return False
    if site.start_year is None:
        return not chosen.known_start_only
    early = chosen.start_from is not None and site.start_year < chosen.start_from
    late = chosen.start_to is not None and site.start_year > chosen.start_to
    return not (early or late)


def drawable(sites: Iterable[Site]) -> tuple[Site, ...]:
    """Return the sites that the map can show; closed ones are never drawn."""
    return tuple(site for site in sites if site.status != "closed")


def filtered(sites: Iterable[Site], chosen: SiteFilter) -> tuple[Site, ...]:
    """Return the sites that are drawn under a filter, in their order."""
    return tuple(site for site in drawable(sites) if passes(site, chosen))


def counts(sites: Iterable[Site], chosen: SiteFilter) -> tuple[int, int]:
    """Return how many sites are drawn under a filter, and how many could be."""
    could = drawable(sites)
    return sum(passes(site, chosen) for site in could), len(could)
