"""The card of several selected things: what they add up to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import (
    map_title,
    number,
    percent,
    sites_word,
    status_word,
    tonnes,
)
from mapapp.catalog.model import STAGES, Site, Status
from mapapp.desktop.card_content import CardContent
from mapapp.desktop.hover_card import MOST_DETAILS
from mapapp.desktop.map.selection import count_words
from mapapp.picture import Picture
from mapapp.picture.result import CountryFigures

if TYPE_CHECKING:
    from mapapp.desktop.sitefiles.selected import OwnSelection

translate = QCoreApplication.translate

STATUSES: Final[tuple[Status, ...]] = (
    "operating", "construction", "planned", "care_and_maintenance", "closed",
)  # fmt: skip


def selection_card(
    countries: Iterable[str],
    site_ids: Iterable[str],
    picture: Picture,
    *,
    own: "OwnSelection | None" = None,
    most: int = MOST_DETAILS,
) -> CardContent:
    """Return what selected countries and sites add up to.

    Shares are those of the countries. Capacities are those of the selected sites; where only
    countries are selected, of the sites in them at the stage shown. Tonnes of different stages
    are never added. Sites of the user's files (``own``) have sums of their own, by mineral and
    stage, and the largest are named; the files that are counted are in the picture's figures too.
    ``most`` is how many details there is room for.
    """
    codes, ids = frozenset(countries), frozenset(site_ids)
    every = [site for stage in STAGES for site in picture.sites.get(stage, ())]
    chosen = [site for site in every if site.id in ids]
    shown = chosen or [s for s in every if s.host in codes and s.stage == picture.view.stage]
    found = [picture.countries[code] for code in codes if code in picture.countries]
    bars, rows = _together(found, len(codes), picture)
    rows += _capacities(shown)
    foot = _foot(codes, chosen, shown, found)
    subtitle = map_title(picture)
    if own is not None:
        from mapapp.desktop.sitefiles.selected import own_rows

        of_files, left_out = own_rows(own, mineral=picture.view.mineral, most=most)
        if not codes and not ids:
            (_, subtitle), *of_files = of_files  # the files are all that it is about
        rows += of_files
        foot = " ".join(part for part in (foot, left_out) if part)
    return CardContent(
        title=count_words(len(codes), len(ids) + (own.count if own is not None else 0)),
        subtitle=subtitle,
        bars=bars,
        rows=tuple(rows),
        ledger=True,
        wide=True,
        foot=foot,
        source_ids=_source_ids(codes, shown, picture),
    )


def _source_ids(codes: frozenset[str], sites: Iterable[Site], picture: Picture) -> tuple[str, ...]:
    """Return the sources of the output of countries, and of sites, each once."""
    output = picture.series.source_ids if codes and picture.series is not None else ()
    of_sites = (one for site in sites for one in site.source_ids)
    return tuple(dict.fromkeys([*output, *of_sites]))


def _together(
    found: list[CountryFigures], count: int, picture: Picture
) -> tuple[tuple[tuple[str, float], ...], list[tuple[str, str]]]:
    """Return bars of the sum of shares, and rows of output; none where none is known."""
    known = [f for f in found if f.scenario_share is not None]
    if not known:
        if not count or not picture.has_output:
            return (), []
        return (), [(translate("card", "Share together"), translate("card", "not known"))]
    before = sum(f.baseline_share or 0.0 for f in known)
    after = sum(f.scenario_share or 0.0 for f in known)
    same = abs(before - after) < 5e-5
    words = f"{percent(before)} → {percent(after)}"
    bars: tuple[tuple[str, float], ...] = ((translate("card", "scenario"), after),)
    if same:
        bars = ((translate("card", "share together"), after),)
    else:
        bars = ((translate("card", "baseline"), before), *bars)
    tonnes_before = sum(f.baseline_t_per_year or 0.0 for f in known)
    tonnes_after = sum(f.scenario_t_per_year or 0.0 for f in known)
    output = tonnes(tonnes_after)
    if abs(tonnes_before - tonnes_after) >= 0.5:
        output = f"{tonnes(tonnes_before)} → {output}"
    # Where nothing changes the bar says it all.
    rows = [] if same else [(translate("card", "Share together"), words)]
    rows.append((translate("card", "Output"), output))
    if len(known) < count:
        missing = number(count - len(known))
        rows.append((translate("card", "Countries without a figure"), missing))
    return bars, rows


def _capacities(sites: Iterable[Site]) -> list[tuple[str, str]]:
    """Return capacity by stage and status, and how many sites have none listed."""
    groups: Mapping[tuple[str, str], list[Site]] = defaultdict(list)
    for site in sites:
        groups[site.stage, site.status].append(site)
    rows = []
    for stage in STAGES:
        for status in STATUSES:
            group = groups.get((stage, status))
            if not group:
                continue
            label = translate("card", "{sites}, {status} ({count})").format(
                sites=sites_word(stage), status=status_word(status), count=number(len(group))
            )
            rows.append((label, _sum_words(group)))
    return rows


def _sum_words(group: list[Site]) -> str:
    """Return the capacity of sites of one stage; what is not known stays not known."""
    known = [s.capacity_t_per_year for s in group if s.countable and s.capacity_t_per_year]
    if not known:
        return translate("card", "not known")
    if len(known) < len(group):
        return translate("card", "{tonnes}, {count} not known").format(
            tonnes=tonnes(sum(known)), count=number(len(group) - len(known))
        )
    return tonnes(sum(known))


def _foot(
    codes: frozenset[str], chosen: list[Site], shown: list[Site], found: list[CountryFigures]
) -> str:
    parts = []
    if len([f for f in found if f.scenario_share]) > 1:
        parts.append(translate("card", "A sum of shares, not a supplier."))
    if codes and shown and not chosen:
        parts.append(translate("card", "Capacity of the sites in these countries."))
    return " ".join(parts)
