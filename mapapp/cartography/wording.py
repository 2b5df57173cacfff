"""Words and numbers as they stand on maps, cards and exports.

Every text goes through a literal ``translate`` call; figures through the user's locale.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.tonnage import decimals_for, in_kilotonnes
from mapapp.catalog.model import Mineral, Stage
from mapapp.picture.base.credits import Credit
from mapapp.picture.result import Picture, SeriesNote
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance, ShareUnit

translate = QCoreApplication.translate

THIN_SPACE: Final = "\u202f"
KILOTONNE: Final = 1000.0
ABOUT: Final = "≈"  # before a figure that is our own estimate
SMALL_T: Final = 10.0
MOST_DECIMALS: Final = 2


def number(value: float, decimals: int = 0) -> str:
    """Return a figure with the locale's separators and that many decimals."""
    locale = QLocale()
    text = locale.toString(float(abs(value)), "f", decimals)
    # A rounded zero has no sign; a minus is a minus, not a hyphen.
    negative = value < 0 and any(ch not in "0.,\u202f\u00a0" for ch in text)
    return f"−{text}" if negative else text


def percent(share: float | None, decimals: int = 1) -> str:
    """Return a share (0..1) as per cent, with the word for "not known" when it is None."""
    if share is None:
        return translate("figures", "not known")
    return f"{number(share * 100, decimals)}{THIN_SPACE}%"


def tonnes(t_per_year: float) -> str:
    """Return tonnes a year in the unit that was chosen, else the one that reads best: t or kt."""
    if in_kilotonnes(t_per_year, 10 * KILOTONNE):
        kilo = t_per_year / KILOTONNE
        decimals = 0 if abs(kilo) >= 100 else decimals_for(kilo, 1)
        return translate("figures", "{value} kt/yr").format(value=number(kilo, decimals))
    decimals = 0
    while decimals < MOST_DECIMALS and 0 < abs(t_per_year) * 10**decimals < SMALL_T:
        decimals += 1
    return translate("figures", "{value} t/yr").format(value=number(t_per_year, decimals))


def money(musd: float) -> str:
    """Return million US dollars as a short sum: $0.36 bn, $91 m."""
    if musd >= 100:
        return translate("figures", "${value} bn").format(value=number(musd / 1000, 2))
    return translate("figures", "${value} m").format(value=number(musd, 0))


def stage_name(stage: Stage) -> str:
    """Return the stage as it stands on a switch: Mining, Refining, Magnets."""
    names: Mapping[Stage, str] = {
        "mining": translate("stage", "Mining"),
        "refining": translate("stage", "Refining"),
        "magnets": translate("stage", "Magnets"),
    }
    return names[stage]


def stage_word(stage: Stage) -> str:
    """Return the stage inside a sentence: mining, refining, magnet making."""
    names: Mapping[Stage, str] = {
        "mining": translate("stage", "mining"),
        "refining": translate("stage", "refining"),
        "magnets": translate("stage", "magnet making"),
    }
    return names[stage]


def site_word(stage: Stage) -> str:
    """Return what a site of the stage is called."""
    names: Mapping[Stage, str] = {
        "mining": translate("stage", "Mine"),
        "refining": translate("stage", "Refinery"),
        "magnets": translate("stage", "Magnet plant"),
    }
    return names[stage]


def sites_word(stage: Stage) -> str:
    """Return what the sites of the stage are called."""
    names: Mapping[Stage, str] = {
        "mining": translate("stage", "Mines"),
        "refining": translate("stage", "Refineries"),
        "magnets": translate("stage", "Magnet plants"),
    }
    return names[stage]


def status_word(status: str) -> str:
    """Return a site's status in words; ``care_and_maintenance`` is "idle" on screen."""
    names = {
        "operating": translate("status", "operating"),
        "construction": translate("status", "under construction"),
        "planned": translate("status", "planned"),
        "care_and_maintenance": translate("status", "idle"),
        "closed": translate("status", "closed"),
    }
    return names[status]


def short_name(mineral: Mineral) -> str:
    """Return a mineral's name as it stands before a stage: "Graphite", "Rare-earth"."""
    if mineral.id == "rare_earths":
        return translate("mineral", "Rare-earth")
    return mineral.name.partition(" (")[0]


def product_words(mineral: Mineral, stage: Stage) -> str:
    """Return what a mineral's stage makes: "Cobalt refining"."""
    return translate("map", "{mineral} {stage}").format(
        mineral=short_name(mineral), stage=stage_word(stage)
    )


def map_title(picture: Picture) -> str:
    """Return the map's title: "Cobalt refining, 2030"."""
    return translate("map", "{mineral} {stage}, {year}").format(
        mineral=short_name(picture.mineral),
        stage=stage_word(picture.view.stage),
        year=picture.view.year,
    )


def group_words(unit: ShareUnit, *, control: bool = False) -> str:
    """Return what countries are coloured together by; empty where each has its own colour."""
    words = {
        "country": ("", ""),
        "region": (translate("map", "by region"), translate("map", "by region of control")),
        "pact": (
            translate("map", "with the pact as one"),
            translate("map", "by control, with the pact as one"),
        ),
    }
    return words[unit][control]


def map_subtitle(picture: Picture, unit: ShareUnit = "country") -> str:
    """Return what is coloured, by country or by group, and what the figures rest on."""
    if picture.series is None:
        return translate("map", "No national output is published for this stage: sites only")
    basis = basis_words(picture.series, picture.view.year)
    control = picture.view.lens == "control"
    if unit != "country":
        what = _share_of_groups(picture, unit)
    elif picture.view.mode == "change":
        what = translate("map", "Change in share of world output, percentage points")
        if control:
            what = translate(
                "map", "Change in share of world output by controlling country, percentage points"
            )
    else:
        what = translate("map", "Share of world output by host country, %")
        if control:
            what = translate("map", "Share of world output by controlling country, %")
    if picture.view.mode == "baseline":
        what = translate("map", "{what}, baseline").format(what=what)
    elif picture.view.mode == "compare":
        what = translate("map", "{what}, baseline and scenario").format(what=what)
    if picture.view.mode != "baseline" and picture.levers:
        what += ", " + lever_words(picture)
    return f"{what} · {basis}"


def _share_of_groups(picture: Picture, unit: ShareUnit) -> str:
    control, change = picture.view.lens == "control", picture.view.mode == "change"
    form = (
        translate("map", "Change in share of world output {by}, percentage points")
        if change
        else translate("map", "Share of world output {by}, %")
    )
    return form.format(by=group_words(unit, control=control))


def shorter_subtitles(picture: Picture, unit: ShareUnit = "country") -> tuple[str, ...]:
    """Return the subtitle in fewer and fewer words; what the figures rest on is in each.

    Groups are named in all but the shortest, for their colours are nobody's own.
    """
    if picture.series is None:
        return ()
    view = picture.view
    basis = basis_words(picture.series, view.year)
    what = translate("map", "Share of world output, %")
    if view.mode == "change":
        what = translate("map", "Change in share, percentage points")
    if unit != "country":
        what = _share_of_groups(picture, unit)
    if view.mode == "compare":
        what = translate("map", "{what}, baseline and scenario").format(what=what)
    elif view.mode == "baseline":
        what = translate("map", "{what}, baseline").format(what=what)
    found = [f"{what} · {basis}", basis]
    if view.mode != "baseline" and picture.levers:
        found = [f"{what}, {words} · {basis}" for words in _lever_choices(picture)] + found
    if view.mode == "compare":
        found[-1:-1] = [f"{translate('map', 'Baseline and scenario')} · {basis}"]
    return tuple(found)


def _lever_choices(picture: Picture) -> tuple[str, ...]:
    return (lever_words(picture), lever_words(picture, most=1))


def lever_words(picture: Picture, *, most: int = 2) -> str:
    """Return what the scenario adds at the stage shown: "with 24 kt/yr in Africa".

    More than ``most`` places are summed.
    """
    if len(picture.levers) <= most:
        parts = [
            translate("map", "{amount} in {place}").format(amount=tonnes(amount), place=place)
            for place, amount in picture.levers
        ]
    else:
        total = sum(amount for _, amount in picture.levers)
        parts = [
            translate("map", "{amount} in {count} places").format(
                amount=tonnes(total), count=number(len(picture.levers))
            )
        ]
    return translate("map", "with {levers} added").format(levers=", ".join(parts))


def basis_words(series: SeriesNote, year: int) -> str:
    """Say in a few words whether a year's figures are observed, projected or held."""
    if series.basis == "observed":
        return translate("map", "observed {year}").format(year=year)
    if series.basis == "base year":
        return translate("map", "IEA base year {year}").format(year=year)
    if series.basis == "projected":
        if series.kind == "grown":
            return translate("map", "projected: observed output grown by IEA rates")
        return translate("map", "projected, IEA base case")
    if series.basis == "interpolated":
        if series.kind == "grown":
            return translate(
                "map", "projected: observed output grown by IEA rates, between its years"
            )
        return translate("map", "projected, IEA base case between its years")
    return translate("map", "no projection published: {year} output held").format(
        year=series.last_observed_year
    )


def unit_words(picture: Picture) -> str:
    """Say what a tonne is a tonne of: "tonnes of contained lithium" is not tonnes of ore."""
    basis = {
        ("rare_earths", "magnets"): translate("unit", "t of NdFeB magnets"),
        ("graphite", "mining"): translate("unit", "t graphite"),
        ("graphite", "refining"): translate("unit", "t of anode graphite"),
        ("titanium", "refining"): translate("unit", "t titanium sponge"),
    }.get((picture.mineral.id, picture.view.stage), picture.mineral.basis)
    if basis == f"t {picture.mineral.symbol}":
        return translate("unit", "t of contained {element} ({symbol})").format(
            element=in_sentence(short_name(picture.mineral)), symbol=picture.mineral.symbol
        )
    return basis


def boundary_note() -> str:
    """Return the boundary disclaimer that stands on every map."""
    return translate("map", "Boundaries: Natural Earth, no endorsement implied.")


MOST_CREDITS: Final = 3


def day_words(day: str, vintage: str, *, brief: bool = False) -> str:
    """Return of when policies are shown: "1 Jan 2023", or whose knowledge without a day.

    Parameters
    ----------
    day
        ISO 8601 date; empty for the state that the catalog knows.
    vintage
        Of the catalog: year and month.
    brief
        Whether the month alone is named.
    """
    if day:
        when = QDate.fromString(day, Qt.DateFormat.ISODate)
        return QLocale().toString(when, "d MMM yyyy")
    year, month = (int(part) for part in vintage.split("-")[:2])
    month_words = QLocale().toString(QDate(year, month, 1), "MMM yyyy")
    if brief:
        return month_words
    return translate("map", "as known in {month}").format(month=month_words)


def source_line(
    picture: Picture, appearance: Appearance = DEFAULT_APPEARANCE, *, traded: bool = True
) -> str:
    """Return the line that stands under every map: sources, licences, vintage, boundaries.

    ``traded`` tells whether a traded product stands for the stage shown: nobody is credited
    for what is not on the map.
    """
    sources = picture.credits
    parts = []
    figures_shown = appearance.shows("share") or appearance.shows("labels")
    sites_shown = any(appearance.shows(f"sites:{stage}") for stage in picture.stages)
    if sources.output and figures_shown:
        parts.append(translate("sources", "Output: {names}").format(names=_credits(sources.output)))
    if figures_shown and any(f.state == "estimated" for f in picture.suppliers):
        parts.append(
            translate(
                "sources",
                "{mark} own estimate for countries the statistic does not name",
            ).format(mark=ABOUT)
        )
    names = [_credits(sources.sites)] if sources.sites else []
    if sources.other_site_sources:
        names.append(translate("sources", "company reports and press"))
    if sources.openstreetmap:
        names.append(translate("sources", "OpenStreetMap contributors (ODbL)"))
    if names and sites_shown:
        parts.append(translate("sources", "Sites: {names}").format(names=", ".join(names)))
    own = [
        layer.name
        for layer in appearance.layers
        if layer.kind == "user" and layer.visible and layer.opacity > 0 and layer.name
    ]
    if own:
        parts.append(translate("sources", "Own files: {names}").format(names=", ".join(own)))
    if appearance.shows("flows") and traded:
        parts.append(translate("sources", "Trade: BACI, CEPII 2026 (Etalab Open Licence)"))
    if appearance.shows("controls"):
        words = translate("sources", "Export controls, {day}: official notices and press")
        parts.append(words.format(day=day_words(appearance.control_day, sources.vintage)))
    parts.append(
        translate("sources", "Own calculation, catalog {vintage}").format(vintage=sources.vintage)
    )
    return ". ".join(parts) + ". " + boundary_note()


def _credits(found: Sequence[Credit]) -> str:
    names = [
        f"{credit.publisher} {credit.year}" + (f" ({credit.licence})" if credit.licence else "")
        for credit in found[:MOST_CREDITS]
    ]
    if len(found) > MOST_CREDITS:
        names.append(translate("sources", "{count} more").format(count=len(found) - MOST_CREDITS))
    return ", ".join(names)


def use_readable_locale() -> None:
    """Group digits where no locale is set: without one, Qt writes 2000 for 2,000."""
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
