"""A site of a file edited in place: which cells of the file that is, and whether they are right."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles import NOTES, Edits
from mapapp.catalog.sitefiles.fields import Field
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.catalog.sitefiles.table import GEOMETRY
from mapapp.catalog.sitefiles.units import Amount, conversion
from mapapp.desktop.controls import number_typed
from mapapp.errors import UserError
from mapapp.scenario.site_files import SiteFile, canonical

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate

FIELD_OF_KEY: Final[Mapping[str, Field]] = {
    "name": "name", "mineral": "mineral", "stage": "stage", "status": "status",
    "capacity": "capacity", "production": "production", "host": "country", "control": "control",
    "start": "start_year", "lon": "lon", "lat": "lat", "operator": "operator", "owner": "owner",
    "product": "product", "notes": "notes",
}  # fmt: skip
"""Fields by the keys of the table of a file."""
AMOUNTS: Final = ("capacity", "production")
PLACES: Final = ("lon", "lat")


class SiteEditError(UserError):
    """A change of a site that cannot be made, and why."""


def edited(found: "LoadedFile", at: int, texts: Mapping[str, str], catalog: "Catalog") -> SiteFile:
    """Return a file with what was typed for one of its sites.

    Parameters
    ----------
    at
        Which site of the layer.
    texts
        What was typed, by the keys of `FIELD_OF_KEY`; amounts in t/yr on the mineral's basis.

    Raises
    ------
    SiteEditError
        If the file has no column for it, or it is no number.
    """
    layer = found.layer
    edits = Edits.from_json(json.loads(found.file.edits))
    row = int(layer.row[at])
    texts = {key: text.replace("\N{MINUS SIGN}", "-").rstrip("°") for key, text in texts.items()}
    places = {key: text for key, text in texts.items() if key in PLACES}
    for key, text in texts.items():
        if key in PLACES and layer.mapping.column(FIELD_OF_KEY[key]) is None:
            continue
        column = _column(layer, key)
        typed = _amount(layer, at, key, text, catalog) if key in AMOUNTS else text.strip()
        edits = edits.with_cell(row, column, typed)
    if places and layer.mapping.column("lat") is None:
        edits = edits.with_cell(row, _position(layer), _pair(layer, at, places))
    return replace(found.file, edits=canonical(edits.to_json()))


def _column(layer: "SiteLayer", key: str) -> str:
    field = FIELD_OF_KEY[key]
    column = layer.mapping.column(field)
    if column is None:
        message = translate(
            "sitefiles",
            "{file} has no column for “{field}”. Add one to the file, or choose which column it"
            " is under “Columns, problems, counting…” of its layer.",
        ).format(file=layer.name, field=NOTES[field].label)
        raise SiteEditError(message)
    return column


def _position(layer: "SiteLayer") -> str:
    column = layer.mapping.column("position")
    if column is not None:
        return column
    if layer.table.has_positions:
        return GEOMETRY
    message = translate(
        "sitefiles", "This file has its places as x and y: correct them in the file itself."
    )
    raise SiteEditError(message)


def _pair(layer: "SiteLayer", at: int, places: Mapping[str, str]) -> str:
    lat = places.get("lat", f"{float(layer.lat[at]):.6f}")
    lon = places.get("lon", f"{float(layer.lon[at]):.6f}")
    return f"{lat.strip()}, {lon.strip()}"


def _amount(layer: "SiteLayer", at: int, key: str, text: str, catalog: "Catalog") -> str:
    """Return tonnes as the file counts them: in its own unit and on its own basis."""
    if not text.strip():
        return ""
    typed = number_typed(text)
    if typed is None:
        message = translate("sitefiles", "“{text}” is no number of tonnes a year.").format(
            text=text
        )
        raise SiteEditError(message)
    factor = _tonnes_of_one(layer, at, key, catalog)
    return f"{typed / factor:.10g}"


def _tonnes_of_one(layer: "SiteLayer", at: int, key: str, catalog: "Catalog") -> float:
    """Return how many t/yr one of the file's own units is, seen from sites of the same mineral."""
    tonnes = layer.capacity_t_per_year if key == "capacity" else layer.production_t
    field: Field = "capacity" if key == "capacity" else "production"
    column = layer.mapping.column(field)
    alike = np.flatnonzero(layer.mineral == layer.mineral[at])[:200]
    for site in (at, *alike.tolist()):
        if tonnes is None or column is None or not np.isfinite(tonnes[site]):
            continue
        own = number_typed(layer.table.text(column, int(layer.index[site])))
        if own:
            return float(tonnes[site]) / own
    mineral = layer.mineral_of(at)
    if mineral is None:
        return 1.0
    found = conversion(catalog, mineral, Amount(layer.mapping.unit, layer.mapping.basis))
    if found.factor is None:
        raise SiteEditError(found.words)
    return found.factor


def refusal(before: "SiteLayer", after: "SiteLayer", row: int) -> str:
    """Return why an edited row is not right, in a sentence; empty if it is no worse than before."""
    old = {(one.kind, one.column, one.value) for one in before.problems.of_row(row)}
    for problem in after.problems.of_row(row):
        if (problem.kind, problem.column, problem.value) not in old:
            return f"{problem.column}: {problem.why}. {problem.fix}."
    return ""


def texts_of(layer: "SiteLayer", at: int, names: Mapping[str, str]) -> dict[str, str]:
    """Return what a site says now, by the keys of `FIELD_OF_KEY`, as a form shows it."""

    def figure(values: object) -> str:
        value = float(values[at]) if values is not None else np.nan  # type: ignore[index]
        return "" if np.isnan(value) else f"{value:.6g}" if abs(value) < 1e6 else f"{value:.0f}"

    control = int(layer.control[at])
    return {
        "name": layer.text(at, "name"),
        "mineral": (layer.mineral_of(at) or "").replace("_", " "),
        "stage": STAGES[int(layer.stage[at])],
        "status": STATUSES[int(layer.status[at])].replace("_", " "),
        "capacity": figure(layer.capacity_t_per_year),
        "start": figure(layer.start_year),
        "host": names.get(layer.host_of(at) or "", ""),
        "control": names.get(layer.countries[control], "") if control >= 0 else "",
        "operator": layer.text(at, "operator"),
        "lat": f"{float(layer.lat[at]):.5f}",
        "lon": f"{float(layer.lon[at]):.5f}",
        "notes": layer.text(at, "notes"),
    }
