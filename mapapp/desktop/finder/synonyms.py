"""Other words by which people look for a command: "print" finds exports, "settings" Preferences.

Each line says which words of a command it is about, and behind ``=`` what else it is called. The
lines are translated as a whole: another language has its own words on both sides.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from mapapp.desktop.finder.folding import folded

translate = QCoreApplication.translate

_WORDS = re.compile(r"[^\W_]+", re.UNICODE)


def _lines() -> tuple[str, ...]:
    return (
        translate("synonyms", "image images pdf page pack = print save picture screenshot report"),
        translate("synonyms", "pack page = slides powerpoint brief document"),
        translate("synonyms", "projection meridian robinson mercator = globe map shape"),
        translate("synonyms", "light dark system = theme mode night day appearance"),
        translate("synonyms", "vision cones grey = colour blind accessibility"),
        translate("synonyms", "lasso box = select draw area tool region"),
        translate("synonyms", "preferences = settings options configure language text size"),
        translate("synonyms", "undo redo history = revert repeat step back"),
        translate("synonyms", "search commands = find look palette"),
        translate("synonyms", "scenario scenarios preset = case variant plan what if"),
        translate("synonyms", "solve target = optimise optimize goal cheapest"),
        translate("synonyms", "sites table template = import load data excel csv spreadsheet"),
        translate("synonyms", "controls shock = ban embargo restriction crisis disruption"),
        translate("synonyms", "flows = trade imports arrows"),
        translate("synonyms", "pact = alliance bloc members"),
        translate("synonyms", "guide keyboard tour = help manual documentation shortcuts how"),
        translate("synonyms", "log = crash error bug report"),
        translate("synonyms", "graticule = grid latitude longitude"),
        translate("synonyms", "layout only = full screen present docks panels"),
        translate("synonyms", "legend = key classes"),
        translate("synonyms", "sources licences numbers = credits citation references method"),
        translate("synonyms", "charts = graph diagram plot"),
        translate("synonyms", "quit close = exit end"),
    )


@lru_cache(maxsize=4)
def _table(lines: tuple[str, ...]) -> dict[str, str]:
    """Return what else a command is called, by a word of its title."""
    found: dict[str, str] = {}
    for line in lines:
        about, _, others = line.partition("=")
        for word in _WORDS.findall(folded(about)):
            found[word] = f"{found.get(word, '')} {others}".strip()
    return found


def synonyms_of(title: str) -> str:
    """Return other words for a command by its title, one after the other; empty for none."""
    table = _table(_lines())
    return " ".join(table[word] for word in _WORDS.findall(folded(title)) if word in table)
