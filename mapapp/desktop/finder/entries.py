"""What can be found: the minerals, countries, companies and sites of the catalog; commands."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.wording import number, short_name, stage_word, status_word
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site
from mapapp.desktop.finder.aliases import COUNTRY_ALIASES, MINERAL_ALIASES
from mapapp.desktop.finder.going import Going
from mapapp.desktop.finder.index import Entry
from mapapp.desktop.finder.synonyms import synonyms_of
from mapapp.desktop.map.gestures import Tool

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles.layer import SiteLayer

translate = QCoreApplication.translate

# "Ganfeng Lithium 46.7%", "CMOC (80 %)", "Eramet 50.1 % (operator)".
_SHARE = re.compile(r"[\s(,:]*[<>~≈]?\s*\d+(?:[.,]\d+)?\s*%.*$")
MOST_MINERALS = 3
MOST_OF_FILE = 5_000
"""Sites of a file that the search knows; the table of the file finds all of them."""


def catalog_entries(catalog: Catalog, going: Going) -> list[Entry]:
    """Return everything of the catalog that can be gone to."""
    return [
        *_minerals(catalog, going),
        *_countries(catalog, going),
        *_companies(catalog, going),
        *_sites(catalog, going),
    ]


def _minerals(catalog: Catalog, going: Going) -> Iterator[Entry]:
    for mineral in catalog.minerals.values():
        yield Entry(
            "mineral",
            mineral.name.partition(" (")[0],
            ", ".join(mineral.main_uses[:MOST_MINERALS]),
            partial(going.to_mineral, mineral.id),
            names=f"{mineral.symbol} {mineral.name} {MINERAL_ALIASES.get(mineral.id, '')}",
        )


def _countries(catalog: Catalog, going: Going) -> Iterator[Entry]:
    for country in catalog.countries.values():
        yield Entry(
            "country",
            country.name,
            country.region,
            partial(going.to_country, country.iso3),
            names=f"{country.iso3} {COUNTRY_ALIASES.get(country.iso3, '')}",
        )


def file_entries(files: "Mapping[str, tuple[str, SiteLayer]]", going: Going) -> list[Entry]:
    """Return the sites of the user's files that have a name; of large files the first ones.

    ``files`` are the file's name and its sites, by the id of its layer.
    """
    found: list[Entry] = []
    for name, layer in files.values():
        for at in range(min(len(layer), MOST_OF_FILE)):
            title = layer.text(at, "name")
            if title:
                place = partial(going.to_point, float(layer.lon[at]), float(layer.lat[at]))
                found.append(Entry("site", title, name, place))
    return found


def company_name(words: str) -> str:
    """Return an owner without the share it holds: "Eramet 50.1 %" is Eramet."""
    return _SHARE.sub("", words).strip()


def _companies(catalog: Catalog, going: Going) -> Iterator[Entry]:
    owned: dict[str, dict[str, Site]] = defaultdict(dict)
    for site in catalog.sites:
        for words in (site.operator, *site.owners):
            if name := company_name(words):
                owned[name][site.id] = site
    for name in sorted(owned):
        sites = tuple(owned[name].values())
        yield Entry(
            "company",
            name,
            _company_words(sites, catalog),
            partial(going.to_sites, sites),
        )


def _company_words(sites: tuple[Site, ...], catalog: Catalog) -> str:
    minerals = list(
        dict.fromkeys(in_sentence(short_name(catalog.minerals[s.mineral])) for s in sites)
    )
    names = ", ".join(minerals[:MOST_MINERALS])
    if len(minerals) > MOST_MINERALS:
        names += ", …"
    if len(sites) == 1:
        return translate("finder", "1 site: {minerals}").format(minerals=names)
    words = translate("finder", "{count} sites: {minerals}")
    return words.format(count=number(len(sites)), minerals=names)


def _sites(catalog: Catalog, going: Going) -> Iterator[Entry]:
    for site in catalog.sites:
        detail = translate("finder", "{mineral} {stage}, {country}").format(
            mineral=short_name(catalog.minerals[site.mineral]),
            stage=stage_word(site.stage),
            country=catalog.country_name(site.host),
        )
        if site.status != "operating":
            detail += f", {status_word(site.status)}"
        yield Entry(
            "site",
            site.name,
            detail,
            partial(going.to_site, site.id),
            also=f"{site.operator} {site.admin1} {' '.join(site.owners)}",
        )


# --- commands ----------------------------------------------------------------------------------


def command_entries(bar: QMenuBar) -> list[Entry]:
    """Return every action of a window's menus, with the menus it stands in and its shortcut."""
    found: dict[int, Entry] = {}
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            _collect(menu, (bare(action.text()),), found)
    return list(found.values())


def _collect(menu: QMenu, path: tuple[str, ...], found: dict[int, Entry]) -> None:
    menu.aboutToShow.emit()  # menus that are filled when they open are filled
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            if action.isVisible():
                _collect(below, (*path, bare(action.text())), found)
        elif not action.isSeparator() and action.isVisible() and action.text():
            found.setdefault(id(action), _command(action, path))


def _command(action: QAction, path: tuple[str, ...]) -> Entry:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = bare(action.text())
    if action.isCheckable() and action.isChecked():
        title = f"✓ {title}"
    return Entry(
        "command",
        title,
        " › ".join(path),
        action.trigger,
        keys,
        enabled=action.isEnabled(),
        also=synonyms_of(title),
    )


def tool_entries(take: Callable[[Tool], object]) -> list[Entry]:
    """Return the tools that have a button on the map in place of a menu."""
    tools: tuple[tuple[Tool, str, str], ...] = (
        ("lasso", translate("finder", "Select with a lasso"), "L"),
        ("zoom", translate("finder", "Zoom to a box"), "B"),
    )
    where = translate("finder", "Map")
    return [
        Entry("command", title, where, partial(take, tool), keys, also=synonyms_of(title))
        for tool, title, keys in tools
    ]


def bare(text: str) -> str:
    """Return an action's text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
