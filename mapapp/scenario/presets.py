"""The scenarios that ship with the app to start from: what they say, and their levers.

Read from ``geodata/tables/presets.json``, which ``geodata/build_presets.py`` makes. Their facts
are rows of the catalog.
"""

import json
from pathlib import Path
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import ScenarioFact
from mapapp.catalog.tables import REINSTALL
from mapapp.errors import GeodataError, UserError
from mapapp.locations import bundled
from mapapp.phrases import later, phrase
from mapapp.scenario.document import Document
from mapapp.scenario.preset import Preset

FILE: Final = "presets.json"
# Between a preset's id and the number of one of its variants, on the command line.
VARIANT: Final = ":"


class UnknownPresetError(UserError):
    """There is no preset, or no variant of it, of that name."""


def load_presets(path: Path | None = None) -> tuple[Preset, ...]:
    """Return the presets, in their order.

    Parameters
    ----------
    path
        A file of presets; the bundled one if left out.

    Raises
    ------
    GeodataError
        If it is missing or damaged.
    """
    from pydantic import ValidationError

    from mapapp.scenario.preset_model import PresetsFile

    path = bundled("geodata", "tables", FILE) if path is None else path
    try:
        content = json.loads(path.read_bytes())
        return PresetsFile.model_validate(content).values()
    except OSError as error:
        message = phrase(
            "The bundled presets {path} cannot be read ({strerror}). {reinstall}.",
            path=path,
            strerror=error.strerror,
            reinstall=later(REINSTALL),
        )
        raise GeodataError(message) from error
    except (ValidationError, ValueError) as error:
        message = phrase(
            "The bundled presets {path} are damaged. {reinstall}.",
            path=path,
            reinstall=later(REINSTALL),
        )
        raise GeodataError(message) from error


def facts_of(catalog: Catalog, preset: Preset) -> tuple[ScenarioFact, ...]:
    """Return what the catalog knows of a preset's case, each fact with its sources."""
    return tuple(fact for fact in catalog.scenario_facts if fact.preset == preset.number)


def preset_named(name: str, presets: tuple[Preset, ...]) -> Document:
    """Return a preset as a document: ``stock-sharing``, or ``stock-sharing:2`` for a variant.

    Raises
    ------
    UnknownPresetError
        If there is none of that name; the sentence says which there are.
    """
    id_, _, variant = name.partition(VARIANT)
    found = next((one for one in presets if id_.lower() in (one.id, str(one.number))), None)
    if found is None:
        known = ", ".join(one.id for one in presets)
        message = phrase("There is no preset “{id}”. Choose one of: {known}.", id=id_, known=known)
        raise UnknownPresetError(message)
    count = len(found.scenarios)
    if not variant:
        return found.document()
    if not variant.isascii() or not variant.isdigit() or not 1 <= int(variant) <= count:
        message = phrase(
            "The preset {id} has the variants 1 to {count}, not “{variant}”.",
            id=found.id,
            count=count,
            variant=variant,
        )
        raise UnknownPresetError(message)
    return found.document(int(variant) - 1)
