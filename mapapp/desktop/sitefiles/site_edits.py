"""A site of a file edited in place: which cells of the file that is, and whether they are right."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles import NOTES, TONNES_OF, ColumnMapping, Edits
from mapapp.catalog.sitefiles.fields import Field
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.catalog.sitefiles.table import GEOMETRY, unique_names
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
CONTAINED: Final = "t contained"
"""What is said behind a figure where the file's rows or columns would say otherwise."""


class SiteEditError(UserError):
    """A change of a site that cannot be made, and why."""


def edited(found: "LoadedFile", at: int, texts: Mapping[str, str], catalog: "Catalog") -> SiteFile:
    """Return a file with what was typed for one of its sites.

    A field that the file has no column for gets one of the user's own.

    Parameters
    ----------
    at
        Which site of the layer.
    texts
        What was typed, by the keys of `FIELD_OF_KEY`; amounts in t/yr on the mineral's basis.

    Raises
    ------
    SiteEditError
        If it is no number, or cannot be told in what the file counts.
    """
    layer = found.layer
    edits = Edits.from_json(json.loads(found.file.edits))
    mapping = layer.mapping
    row = int(layer.row[at])
    texts = {key: text.replace("\N{MINUS SIGN}", "-").rstrip("°") for key, text in texts.items()}
    places = {key: text for key, text in texts.items() if key in PLACES}
    anew = bool(places) and _placed_anew(layer, row)
    if anew:
        edits = edits.with_cell(row, _position(layer, row), _pair(layer, at, places))
    for key, text in texts.items():
        if anew and key in PLACES:
            continue
        field = FIELD_OF_KEY[key]
        column = mapping.column(field)
        typed = _amount(layer, at, field, text, catalog) if key in AMOUNTS else text.strip()
        if column is None and not typed:
            continue
        if column is None:
            column, mapping = _own_column(layer, edits, mapping, field)
            edits = edits.with_column(column)
        edits = edits.with_cell(row, column, typed)
    return replace(
        found.file, edits=canonical(edits.to_json()), mapping=canonical(mapping.to_json())
    )


def _own_column(
    layer: "SiteLayer", edits: Edits, mapping: ColumnMapping, field: Field
) -> tuple[str, ColumnMapping]:
    """Return the name of a column of the user's own for a field, and the mapping with it.

    Of the other rows the same is taken for granted as before.
    """
    there = (*layer.table.columns, *edits.added)
    name = unique_names([*there, NOTES[field].label])[-1]
    if field == "status" and not mapping.constant("status"):
        mapping = mapping.with_constant("status", "operating")
    return name, mapping.with_column(field, name)


def _placed_anew(layer: "SiteLayer", row: int) -> bool:
    """Whether a position is typed as a whole: it is no columns of degrees, or was moved."""
    mapping = layer.mapping
    plain = mapping.column("lat") is not None and not layer.table.has_positions
    return not plain or mapping.swap or layer.edits.is_moved(row)


def _position(layer: "SiteLayer", row: int) -> str:
    """Return the column of positions; the map's own name for them where it is none."""
    column = layer.mapping.column("position")
    if column is None or layer.table.has_positions:
        return GEOMETRY
    return GEOMETRY if layer.mapping.swap or layer.edits.is_moved(row) else column


def _pair(layer: "SiteLayer", at: int, places: Mapping[str, str]) -> str:
    lat = places.get("lat", f"{float(layer.lat[at]):.6f}")
    lon = places.get("lon", f"{float(layer.lon[at]):.6f}")
    return f"{lat.strip()}, {lon.strip()}"


def _amount(layer: "SiteLayer", at: int, field: Field, text: str, catalog: "Catalog") -> str:
    """Return tonnes as the file counts them: in its own unit and on its own basis."""
    if not text.strip():
        return ""
    typed = number_typed(text)
    if typed is None:
        message = translate("sitefiles", "“{text}” is no number of tonnes a year.").format(
            text=text
        )
        raise SiteEditError(message)
    mapping = layer.mapping
    of_row = mapping.column("unit") is not None or mapping.column("basis") is not None
    if of_row or mapping.basis == "concentrate" or mapping.column(field) is None:
        return f"{_figure(typed)} {CONTAINED}"
    mineral = layer.mineral_of(at)
    if mineral is None:
        return _figure(typed / TONNES_OF[mapping.unit or "t"])
    found = conversion(catalog, mineral, Amount(mapping.unit, mapping.basis))
    if found.factor is None:
        raise SiteEditError(found.words)
    return _figure(typed / found.factor)


def _figure(value: float) -> str:
    """Return a number that no decimal mark makes another: three digits look like thousands."""
    text = f"{value:.10f}".rstrip("0").rstrip(".")
    return text + "0" if len(text.partition(".")[2]) == 3 else text


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
        "production": figure(layer.production_t),
        "start": figure(layer.start_year),
        "host": names.get(layer.host_of(at) or "", ""),
        "control": names.get(layer.countries[control], "") if control >= 0 else "",
        "operator": layer.text(at, "operator"),
        "owner": layer.text(at, "owner"),
        "product": layer.text(at, "product"),
        "lat": f"{float(layer.lat[at]):.5f}",
        "lon": f"{float(layer.lon[at]):.5f}",
        "notes": layer.text(at, "notes"),
    }
