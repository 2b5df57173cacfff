"""Names of countries, minerals, regions and pacts in the language of the app.

The tables are in English; ``make translations`` collects the names from them.
"""

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Mineral

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mapapp.scenario.preset import Preset

# What is looked up is a row of a table, so it cannot stand in the call.
_look_up: Final = QCoreApplication.translate


def in_language(catalog: Catalog) -> Catalog:
    """Return a catalog with its names in the language of the app; the same one in English.

    Ids and what is computed from them stay as they are.
    """
    countries = {
        code: one
        if (name := _look_up("country", one.name)) == one.name
        else replace(one, name=name)
        for code, one in catalog.countries.items()
    }
    if all(countries[code] is one for code, one in catalog.countries.items()):
        return catalog
    made = replace(
        catalog,
        countries=MappingProxyType(countries),
        minerals=MappingProxyType({id_: _named(one) for id_, one in catalog.minerals.items()}),
        alternatives=tuple(
            replace(one, alternative_name=_look_up("region", one.alternative_name))
            for one in catalog.alternatives
        ),
        special_names=MappingProxyType(
            {code: _look_up("country", name) for code, name in catalog.special_names.items()}
        ),
    )
    vars(made)["pacts"] = tuple(
        replace(one, pact_name=_look_up("pact", one.pact_name)) for one in catalog.pacts
    )
    return made


def _named(mineral: Mineral) -> Mineral:
    uses = tuple(_look_up("use", one) for one in mineral.main_uses)
    return replace(mineral, name=_look_up("mineral", mineral.name), main_uses=uses)


def whose(code: str, name: str) -> str:
    """Return whose something is: "China’s", "the United States’"; in French "de la Chine".

    Parameters
    ----------
    code
        The country, as the tables know it.
    name
        Its name in the language of the app.
    """
    found = _look_up("whose", code)
    if found != code:
        return found
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def of_mineral(mineral: Mineral, short: str) -> str:
    """Return a mineral inside a sentence: "cobalt"; in French "du cobalt".

    Parameters
    ----------
    mineral
        Which one.
    short
        Its short name in the language of the app.
    """
    found = _look_up("of mineral", mineral.id)
    return in_sentence(short) if found == mineral.id else found


def in_sentence(words: str) -> str:
    """Return words as they stand inside a sentence: "cobalt"; in German "Kobalt".

    In small letters, save in a language that writes its word for a noun with a capital.
    """
    capitals = QCoreApplication.translate("grammar", "noun")[:1].isupper()
    return words if capitals else words.lower()


def capital(words: str) -> str:
    """Return words with a capital at the beginning, the rest of them as it is."""
    return words[:1].upper() + words[1:]


def mineral_word(id_: str) -> str:
    """Return what a mineral of the user's files is called, in the language of the app.

    Parameters
    ----------
    id_
        As the tables call it: ``"rare_earths"``. What no table knows stays in its own words.
    """
    shorter = {
        "graphite": QCoreApplication.translate("mineral", "Graphite"),
        "magnesium": QCoreApplication.translate("mineral", "Magnesium"),
        "titanium": QCoreApplication.translate("mineral", "Titanium"),
    }
    return shorter.get(id_) or _look_up("mineral", id_.replace("_", " ").capitalize())


def presets_in_language(presets: "Iterable[Preset]") -> "tuple[Preset, ...]":
    """Return presets with what they say in the language of the app; levers stay as they are.

    What is known of them are rows of the catalog, quoted from sources in English.
    """
    return tuple(_preset(one) for one in presets)


def _preset(preset: "Preset") -> "Preset":
    scenarios = tuple(
        replace(one, name=_preset_words(one.name), note=_preset_words(one.note))
        for one in preset.scenarios
    )
    return replace(
        preset,
        title=_preset_words(preset.title),
        summary=_preset_words(preset.summary),
        assumptions=tuple(_preset_words(one) for one in preset.assumptions),
        scenarios=scenarios,
    )


def _preset_words(text: str) -> str:
    return _look_up("preset", text) if text else text
