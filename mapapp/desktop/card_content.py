"""What the hover card says of a country or of sites: words and figures, no drawing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.symbols import SiteMark
from mapapp.cartography.wording import (
    number,
    percent,
    short_name,
    site_word,
    stage_word,
    status_word,
    tonnes,
)
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Country, Site, Stage, Verification
from mapapp.picture import Picture
from mapapp.picture.result import CountryFigures

translate = QCoreApplication.translate

MOST_SITES = 6
MOST_OWNERS = 4
MOST_SOURCES = 3


@dataclass(frozen=True, slots=True)
class CardContent:
    """A card: head, share bars (label, share 0..1), rows of label and value, and a foot.

    A row without a label is a heading of its own. In a ``ledger`` labels take the room, the
    second line of one all of it, and figures stand at the right; ``prose`` is set in plain type.
    ``wide`` gives either more room. ``source_ids`` lead to the sources; ``row`` is table and id of
    the one row that it is about; ``own`` is layer and position of the one site of the user's that
    it is about.
    """

    title: str
    subtitle: str
    stage: Stage | None = None
    hollow: bool = False
    bars: tuple[tuple[str, float], ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    verification: Verification | None = None
    foot: str = ""
    ledger: bool = False
    prose: bool = False
    wide: bool = False
    source_ids: tuple[str, ...] = ()
    row: tuple[str, str] | None = None
    own: tuple[str, int] | None = None

    @property
    def bundled_site(self) -> str:
        """Id of the one bundled site that it is about; empty for anything else."""
        table, row_id = self.row or ("", "")
        return row_id if table == "sites" and not row_id.startswith("user:") else ""


def country_card(
    iso3: str, picture: Picture, catalog: Catalog, names: Mapping[str, str]
) -> CardContent:
    """Return what is known of a country at the stage shown."""
    view = picture.view
    subtitle = translate("card", "{mineral} {stage}, {year}").format(
        mineral=short_name(picture.mineral), stage=stage_word(view.stage), year=view.year
    )
    figures = picture.countries.get(iso3)
    sites = [s for s in picture.sites.get(view.stage, ()) if s.host == iso3]
    if view.lens == "control":
        subtitle += translate("card", ", by controlling country")
    rows: list[tuple[str, str]] = []
    bars: tuple[tuple[str, float], ...] = ()
    if figures is not None and figures.scenario_share is not None:
        subtitle += _rank(iso3, picture)
        if figures.scenario_share > 0 or (figures.baseline_share or 0) > 0:
            bars = ((translate("card", "scenario"), figures.scenario_share),)
            if figures.baseline_share != figures.scenario_share:
                before = (translate("card", "baseline"), figures.baseline_share or 0.0)
                bars = (before, *bars)
            elif picture.scenario.is_empty:
                bars = ((translate("card", "share"), figures.scenario_share),)
        rows.append((translate("card", "Output"), _output(figures)))
    if sites:
        rows.append((translate("card", "Sites"), _site_count(sites)))
    rows += _owner_rows(iso3, picture, names)
    added = next((a for a in picture.added if a.iso3 == iso3), None)
    if added is not None:
        rows.append((translate("card", "Added"), tonnes(added.nameplate_t_per_year)))
    country = catalog.countries.get(iso3)
    mean = country.governance_mean if country else None
    if country is not None and mean is not None:
        rows.append(
            (
                translate("card", "Governance"),
                translate("card", "{value} of ±2.5 (WGI {year})").format(
                    value=f"{'+' if mean > 0 else ''}{number(mean, 2)}",
                    year=country.governance_year,
                ),
            )
        )
    return CardContent(
        title=names.get(iso3, iso3),
        subtitle=subtitle,
        bars=bars,
        rows=tuple(rows),
        foot=_state_words(figures, picture, sites) or _output_source(picture),
        source_ids=_source_ids(picture, country, sites),
        row=("countries", iso3) if country is not None else None,
    )


def _source_ids(
    picture: Picture, country: Country | None, sites: Iterable[Site]
) -> tuple[str, ...]:
    """Return the sources of output, governance and sites, each once."""
    found = list(picture.series.source_ids) if picture.series is not None else []
    found += country.source_ids if country is not None else ()
    found += [one for site in sites for one in site.source_ids]
    return tuple(dict.fromkeys(found))


def _owner_rows(iso3: str, picture: Picture, names: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Return who controls the sites in a country, and what it controls abroad."""
    sites = picture.sites.get(picture.view.stage, ())
    here = Counter(site.control for site in sites if site.host == iso3)
    if here:
        known = [code for code, _ in here.most_common() if code is not None]
        owners = [names.get(code, code) for code in known[:MOST_OWNERS]]
        if len(known) > MOST_OWNERS:
            rest = number(len(known) - MOST_OWNERS)
            owners.append(translate("card", "{count} more").format(count=rest))
        if None in here:
            owners.append(translate("card", "not known"))
        yield translate("card", "Control"), ", ".join(owners)
    abroad = [site for site in sites if site.control == iso3 and site.host != iso3]
    if abroad:
        hosts = len({site.host for site in abroad})
        words = (
            translate("card", "{sites} in 1 country")
            if hosts == 1
            else translate("card", "{sites} in {hosts} countries")
        )
        yield (
            translate("card", "Abroad"),
            words.format(sites=_sites(len(abroad)), hosts=number(hosts)),
        )


def _sites(count: int) -> str:
    if count == 1:
        return translate("card", "1 site")
    return translate("card", "{count} sites").format(count=number(count))


def _output_source(picture: Picture) -> str:
    """Return who the national output comes from; empty where none is published."""
    names = ", ".join(f"{one.publisher} {one.year}" for one in picture.credits.output)
    return translate("card", "Output: {names}").format(names=names) if names else ""


def _rank(iso3: str, picture: Picture) -> str:
    shares = sorted((f.scenario_share or 0.0 for f in picture.suppliers), reverse=True)
    own = picture.countries[iso3].scenario_share or 0.0
    if own <= 0:
        return ""
    return translate("card", ", rank {rank}").format(rank=shares.index(own) + 1)


def _output(figures: CountryFigures) -> str:
    before, after = figures.baseline_t_per_year or 0.0, figures.scenario_t_per_year or 0.0
    if abs(before - after) < 0.5:
        return tonnes(after)
    return f"{tonnes(before)} → {tonnes(after)}"


def _site_count(sites: list[Site]) -> str:
    unknown = sum(1 for site in sites if site.capacity_t_per_year is None)
    if not unknown:
        return number(len(sites))
    if unknown == len(sites):
        return translate("card", "{count} (size not known)").format(count=number(unknown))
    return translate("card", "{count} (size of {unknown} not known)").format(
        count=number(len(sites)), unknown=number(unknown)
    )


def _state_words(figures: CountryFigures | None, picture: Picture, sites: Sequence[Site]) -> str:
    """Tell apart estimate, published zero, not known, nothing listed, no statistic."""
    if not picture.has_output:
        return translate("card", "No national output is published for this stage.")
    if figures is None or (figures.state == "none" and figures.scenario_share is None):
        if sites:
            return _idle_words(sites)
        return translate(
            "card", "No output reported and no site listed; may be in the rest of the world."
        )
    if figures.state == "estimated":
        return translate(
            "card",
            "Own estimate, as the statistic does not name it: another statistic, or listed"
            " capacity × utilisation.",
        )
    if figures.state == "zero":
        return translate("card", "The statistic gives zero.")
    if figures.state == "unknown" and figures.baseline_share is None:
        return translate("card", "Site listed, output not known (in the rest of the world).")
    return ""


def _idle_words(sites: Sequence[Site]) -> str:
    """Say why a country with sites has no output."""
    if any(site.status == "operating" for site in sites):
        return translate(
            "card", "Site listed, no output reported; may be in the rest of the world."
        )
    return translate("card", "No output reported: no listed site operates.")


def sites_card(
    mark: SiteMark, picture: Picture, catalog: Catalog, names: Mapping[str, str]
) -> CardContent:
    """Return what is known of one site, or of several that share a symbol."""
    if len(mark.sites) == 1:
        return site_card(mark.sites[0], picture, catalog, names)
    ordered = sorted(mark.sites, key=lambda s: -(s.capacity_t_per_year or 0.0))
    rows = [(site.name, _capacity(site)) for site in ordered[:MOST_SITES]]
    rest = len(ordered) - MOST_SITES
    known = sum(s.capacity_t_per_year or 0.0 for s in mark.sites if s.countable)
    return CardContent(
        title=translate("card", "{count} sites").format(count=number(len(ordered))),
        subtitle=translate("card", "{mineral}, {stage}: {capacity} listed").format(
            mineral=picture.mineral.name,
            stage=stage_word(mark.stage),
            capacity=tonnes(known) if known else translate("card", "no capacity"),
        ),
        stage=mark.stage,
        hollow=mark.hollow,
        rows=tuple(rows),
        ledger=True,
        foot=(
            translate("card", "and {count} more; zoom in to part them").format(count=number(rest))
            if rest > 0
            else ""
        ),
        source_ids=tuple(dict.fromkeys(one for site in mark.sites for one in site.source_ids)),
    )


def _capacity(site: Site) -> str:
    if site.capacity_t_per_year is None:
        return translate("card", "not known")
    return tonnes(site.capacity_t_per_year)


def site_card(
    site: Site, picture: Picture, catalog: Catalog, names: Mapping[str, str]
) -> CardContent:
    """Return what is known of one site."""
    head = translate("card", "{mineral} {site}, {status}").format(
        mineral=short_name(picture.mineral),
        site=in_sentence(site_word(site.stage)),
        status=status_word(site.status),
    )
    if site.start_year is not None:
        since = (
            translate("card", " since {year}")
            if site.status == "operating"
            else translate("card", ", start {year}")
        )
        head += since.format(year=site.start_year)
    elif site.status != "operating":
        head += translate("card", ", start year not known")
    control = names.get(site.control or "", translate("card", "not known"))
    rows = [
        (translate("card", "Capacity"), _capacity(site)),
        (translate("card", "Product"), site.product),
        (translate("card", "Operator"), site.operator),
        (translate("card", "Owners"), ", ".join(site.owners)),
        (translate("card", "Control"), control),
        (translate("card", "Host"), names.get(site.host, site.host)),
        (
            translate("card", "Position"),
            translate("card", "{position}, {precision}").format(
                position=position_words(site.lon, site.lat), precision=_precision(site)
            ),
        ),
    ]
    if site.production_t is not None and site.production_year is not None:
        rows.insert(
            1,
            (
                translate("card", "Output"),
                f"{tonnes(site.production_t)} ({site.production_year})",
            ),
        )
    return CardContent(
        title=site.name,
        subtitle=head,
        stage=site.stage,
        hollow=site.status != "operating",
        rows=tuple((label, value) for label, value in rows if value),
        verification=site.verification,
        foot=source_words(site.source_ids, catalog),
        source_ids=site.source_ids,
        row=("sites", site.id),
    )


def source_words(source_ids: Iterable[str], catalog: Catalog) -> str:
    """Return how many sources there are, and who they are: "2 sources: USGS 2026, ICMM 2025"."""
    ids = list(source_ids)
    if not ids:
        return translate("card", "0 sources")
    words = (
        translate("card", "{count} source: {names}")
        if len(ids) == 1
        else translate("card", "{count} sources: {names}")
    )
    return words.format(count=number(len(ids)), names=source_names(ids, catalog))


def source_names(source_ids: Iterable[str], catalog: Catalog) -> str:
    """Return the publishers of sources, with their years; no more than three of them."""
    found = [(source_id, catalog.sources.get(source_id)) for source_id in source_ids]
    names = list(
        dict.fromkeys(
            # A file of the user's is no source of the bundled catalog: its id ends in its name.
            f"{one.publisher} {one.year}".strip() if one else source_id.partition(":")[2]
            for source_id, one in found
        )
    )
    if len(names) > MOST_SOURCES:
        names = [*names[:MOST_SOURCES], "…"]
    return ", ".join(names)


def card_text(content: CardContent) -> str:
    """Return a card as plain text, for the clipboard and for screen readers."""
    lines = [content.title, content.subtitle]
    lines += [f"{label}: {percent(share)}" for label, share in content.bars]
    rows = [(label.replace("\n", ", "), value) for label, value in content.rows]
    lines += [f"{label}: {value}" if label else value for label, value in rows]
    if content.verification is not None:
        lines.append(verification_words(content.verification))
    return "\n".join(line for line in [*lines, content.foot] if line)


def _precision(site: Site) -> str:
    names = {
        "site": translate("card", "site"),
        "town": translate("card", "town"),
        "region": translate("card", "region only"),
    }
    return names[site.coord_precision]


def position_words(lon: float, lat: float) -> str:
    """Return a position in degrees with hemispheres: 63.9° N 23.1° E."""
    locale = QLocale()
    north = translate("map", "N") if lat >= 0 else translate("map", "S")
    east = translate("map", "E") if lon >= 0 else translate("map", "W")
    latitude = locale.toString(abs(lat), "f", 1)
    longitude = locale.toString(abs(lon), "f", 1)
    return f"{latitude}° {north} {longitude}° {east}"


def verification_words(verification: Verification) -> str:
    """Return how far a row was checked, in words."""
    names: Mapping[Verification, str] = {
        "checked": translate("card", "Checked"),
        "partly": translate("card", "Partly checked"),
        "recalled": translate("card", "From general knowledge, not checked"),
    }
    return names[verification]
