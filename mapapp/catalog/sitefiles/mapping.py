"""Which column of a file is which of our fields: found by header, content, or memory."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, Literal, cast

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles.coordinates import is_wkt, parse_angle, parse_number, parse_pair
from mapapp.catalog.sitefiles.countries import country_code
from mapapp.catalog.sitefiles.fields import FIELDS, Field, field_of_header
from mapapp.catalog.sitefiles.table import FOLDER, Table, cell_text
from mapapp.catalog.sitefiles.units import Amount, parse_amount
from mapapp.catalog.sitefiles.words import meaning, plain, spellings

How = Literal["header", "content", "remembered", "chosen"]

_SAMPLE: Final = 200
_YEAR: Final = re.compile(r"(?<!\d)(19|20)\d\d\Z")
_PLACES: Final[tuple[Field, ...]] = ("lat", "lon", "x", "y", "position")
_SURE: Final = 0.95
_KEPT_MAPPINGS: Final = 200


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What the columns of a file mean, and what holds for all of its rows.

    Attributes
    ----------
    columns
        Field and column, in the order of `FIELDS`.
    constants
        Field and text that stands for every row: the mineral of a file of one mineral.
    unit, basis
        What amounts are counted in, where no column of units says it; blank: not said.
    grade_pct
        Per cent of the mineral in concentrate, where no column says it.
    crs
        Coordinate system that the user chose; blank: what the file or its ranges say.
    swap
        Whether latitude and longitude of the whole file are to be exchanged.
    how
        Field and how its column was found.
    """

    columns: tuple[tuple[Field, str], ...] = ()
    constants: tuple[tuple[Field, str], ...] = ()
    unit: str = ""
    basis: str = ""
    grade_pct: float | None = None
    crs: str = ""
    swap: bool = False
    how: tuple[tuple[Field, How], ...] = ()

    def column(self, field: Field) -> str | None:
        """Return the column of a field; None if it has none."""
        return dict(self.columns).get(field)

    def constant(self, field: Field) -> str:
        """Return what a field is for all rows; blank if nothing was said."""
        return dict(self.constants).get(field, "")

    def with_column(self, field: Field, column: str | None) -> "ColumnMapping":
        """Return the mapping with a field's column chosen by the user, or taken away.

        A column that another field had is that field's no more.
        """
        found = {f: c for f, c in self.columns if f != field and (column is None or c != column)}
        how = {f: h for f, h in self.how if f in found}
        if column is not None:
            found[field], how[field] = column, "chosen"
        return replace(self, columns=_ordered(found), how=_ordered(how))

    def with_constant(self, field: Field, text: str) -> "ColumnMapping":
        """Return the mapping with a text for every row; blank takes it away."""
        found = {f: t for f, t in self.constants if f != field}
        if text.strip():
            found[field] = text.strip()
        return replace(self, constants=_ordered(found))

    @property
    def positioned(self) -> bool:
        """Whether some columns say where the rows lie."""
        fields = dict(self.columns)
        return "position" in fields or {"lat", "lon"} <= set(fields) or {"x", "y"} <= set(fields)

    def to_json(self) -> dict[str, Any]:
        """Return the mapping as JSON can hold it."""
        return {
            "columns": dict(self.columns),
            "constants": dict(self.constants),
            "unit": self.unit,
            "basis": self.basis,
            "grade_pct": self.grade_pct,
            "crs": self.crs,
            "swap": self.swap,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any], *, how: How = "remembered") -> "ColumnMapping":
        """Return the mapping of `to_json`; fields and types that are not known are left out."""
        columns = _texts(data.get("columns"))
        grade = data.get("grade_pct")
        return cls(
            columns=_ordered(columns),
            constants=_ordered(_texts(data.get("constants"))),
            unit=_text(data.get("unit")),
            basis=_text(data.get("basis")),
            grade_pct=float(grade) if isinstance(grade, int | float) else None,
            crs=_text(data.get("crs")),
            swap=data.get("swap") is True,
            how=_ordered(dict.fromkeys(columns, how)),
        )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> dict[Field, str]:
    if not isinstance(value, Mapping):
        return {}
    return {
        cast("Field", key): text
        for key, text in value.items()
        if key in FIELDS and isinstance(text, str)
    }


def _ordered(found: Mapping[Field, Any]) -> tuple[tuple[Field, Any], ...]:
    return tuple((field, found[field]) for field in FIELDS if field in found)


# --- finding it ---------------------------------------------------------------------------------


def suggest_mapping(
    catalog: Catalog, table: Table, *, memory: "MappingMemory | None" = None
) -> ColumnMapping:
    """Return what the columns of a table most likely mean.

    Parameters
    ----------
    table
        The rows, or the first of them: `SourceFile.preview` is enough.
    memory
        What was chosen before for files with the same column names: it goes before guesses.
    """
    remembered = memory.recall(table.columns) if memory is not None else None
    if remembered is not None:
        return remembered
    samples = {name: _sample(table, name) for name in table.columns}
    found: dict[Field, str] = {}
    how: dict[Field, How] = {}
    scored = [
        (score, at, field, name)
        for at, name in enumerate(table.columns)
        for field, score in (field_of_header(name),)
        if field is not None
    ]
    for score, _, field, name in sorted(scored, key=lambda one: (-one[0], one[1])):
        if field in found or name in found.values():
            continue
        # A column headed "Latitude" is one even if all of its cells are wrong.
        sure = field in ("lat", "lon") and score >= _SURE and not _holds_pairs(samples[name])
        if samples[name] and not sure and not _fits(catalog, field, samples[name]):
            continue
        found[field], how[field] = name, "header"
    _add_by_content(catalog, table, samples, found, how)
    _add_by_folder(samples, found, how)
    _settle_positions(table, samples, found)
    kept: dict[Field, How] = {field: how.get(field, "content") for field in found}
    mapping = ColumnMapping(columns=_ordered(found), how=_ordered(kept))
    return _with_units(mapping)


def _sample(table: Table, name: str) -> list[str]:
    series = table.series[name].dropna()
    return [cell_text(value) for value in series.iloc[:_SAMPLE].tolist()]


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _fits(catalog: Catalog, field: Field, cells: Sequence[str]) -> bool:
    """Whether a column's cells can be what its header says."""

    def is_country(cell: str) -> bool:
        return country_code(catalog, cell) is not None

    tests: dict[Field, tuple[Callable[[str], bool], float]] = {
        **dict.fromkeys(("capacity", "production", "grade", "capex"), (_has_digits, 0.5)),
        **dict.fromkeys(("lat", "lon"), (lambda cell: parse_angle(cell) is not None, 0.3)),
        **dict.fromkeys(("x", "y"), (lambda cell: parse_number(cell) is not None, 0.5)),
        **dict.fromkeys(("mineral", "stage", "status"), (partial(_is_meant, field), 0.2)),
        **dict.fromkeys(("country", "control"), (is_country, 0.2)),
        **dict.fromkeys(("name", "operator", "owner", "product"), (_is_words, 0.5)),
        "position": (_is_pair, 0.3),
        "production": (_is_amount, 0.5),
        "start_year": (_has_digits, 0.3),
    }
    test, least = tests.get(field, (bool, 0.0))
    return _share(cells, test) >= least


def _is_amount(cell: str) -> bool:
    """Whether a cell holds a figure that is no year."""
    return _has_digits(cell) and not _YEAR.search(cell)


def _has_digits(cell: str) -> bool:
    return any(char.isdigit() for char in cell)


def _is_words(cell: str) -> bool:
    return parse_number(cell) is None


def _holds_pairs(cells: Sequence[str]) -> bool:
    return _share(cells, _is_pair) >= 0.5


def _is_pair(cell: str) -> bool:
    return is_wkt(cell) or parse_pair(cell) is not None


def _add_by_content(
    catalog: Catalog,
    table: Table,
    samples: Mapping[str, Sequence[str]],
    found: dict[Field, str],
    how: dict[Field, How],
) -> None:
    """Look at the cells of columns whose header says nothing."""
    tests: tuple[tuple[Field, Callable[[str], bool], float], ...] = (
        ("position", lambda c: is_wkt(c) or (parse_pair(c) is not None and len(c) > 6), 0.8),
        ("country", lambda c: len(c) > 2 and country_code(catalog, c) is not None, 0.7),
        # Only whole words here: a site's name may well hold "mine" or "lithium".
        ("mineral", lambda c: len(c) > 2 and plain(c) in spellings("mineral"), 0.7),
        ("status", lambda c: len(c) > 2 and plain(c) in spellings("status"), 0.7),
        ("stage", lambda c: len(c) > 2 and plain(c) in spellings("stage"), 0.7),
    )
    placed = table.has_positions or ("lat" in found and "lon" in found) or "x" in found
    for field, test, least in tests:
        if field in found or (field == "position" and placed):
            continue
        free = [n for n in table.columns if n not in found.values() and samples[n]]
        shares = {name: _share(samples[name], test) for name in free}
        best = max(shares, key=lambda name: shares[name], default=None)
        if best is not None and shares[best] >= least:
            found[field], how[field] = best, "content"
    placed = placed or "position" in found
    if not placed and "lat" not in found and "lon" not in found:
        _degrees_by_content(table, samples, found, how)
    if "name" not in found:
        free = [n for n in table.columns if n not in found.values() and samples[n]]
        words = [n for n in free if _share(samples[n], lambda c: parse_number(c) is None) > 0.8]
        distinct = [n for n in words if len(set(samples[n])) > 0.6 * len(samples[n])]
        if distinct:
            found["name"], how["name"] = distinct[0], "content"


def _add_by_folder(
    samples: Mapping[str, Sequence[str]], found: dict[Field, str], how: dict[Field, How]
) -> None:
    """Take mineral and stage from the folders of a KML, one name for both: "Cobalt mines".

    A folder that is no stage would put its rows aside: only where all of them are one, they say
    it. One that is no mineral is warned of.
    """
    cells = samples.get(FOLDER, ())
    if not cells or any(found[f] == FOLDER for f in found if f not in ("mineral", "stage")):
        return
    least: tuple[tuple[Field, float], ...] = (("mineral", 0.5), ("stage", 1.0))
    for field, share in least:
        if field not in found and _share(cells, partial(_is_meant, field)) >= share:
            found[field], how[field] = FOLDER, "content"


def _is_meant(field: Field, cell: str) -> bool:
    return meaning(field, cell) is not None


def _degrees_by_content(
    table: Table,
    samples: Mapping[str, Sequence[str]],
    found: dict[Field, str],
    how: dict[Field, How],
) -> None:
    """Take two neighbouring columns of decimal degrees; the narrower range is the latitude."""
    free = [name for name in table.columns if name not in found.values() and samples[name]]
    ranges = {}
    for name in free:
        values = [parse_angle(cell) for cell in samples[name]]
        degrees = [abs(value[0]) for value in values if value is not None]
        decimals = _share(samples[name], lambda cell: "." in cell or "," in cell or "°" in cell)
        if len(degrees) >= 0.8 * len(values) and max(degrees) <= 180 and decimals >= 0.5:
            ranges[name] = max(degrees)
    pairs = [
        (first, second) for first, second in pairwise(free) if first in ranges and second in ranges
    ]
    if pairs:
        first, second = pairs[0]
        if ranges[first] > 90 >= ranges[second]:
            first, second = second, first
        if ranges[first] <= 90:
            found["lat"], found["lon"] = first, second
            how["lat"] = how["lon"] = "content"


def _settle_positions(
    table: Table, samples: Mapping[str, Sequence[str]], found: dict[Field, str]
) -> None:
    """Keep one way of saying where a row lies."""
    if table.has_positions:
        for field in _PLACES:
            found.pop(field, None)
        return
    kept: tuple[Field, ...]
    if "lat" in found and "lon" in found:
        kept = ("lat", "lon")
    elif "x" in found and "y" in found:
        kept = ("x", "y")
    else:
        # A column headed "latitude" may hold both.
        lone = found.get("lat") or found.get("lon")
        if "position" not in found and lone and _share(samples[lone], _is_pair) >= 0.5:
            found["position"] = lone
        kept = ("position",) if "position" in found else ("lat", "lon", "x", "y")
    for field in _PLACES:
        if field not in kept:
            found.pop(field, None)


def _with_units(mapping: ColumnMapping) -> ColumnMapping:
    """Take the unit from the header of the capacity: "Capacity (kt LCE/yr)"."""
    header = mapping.column("capacity") or mapping.column("production") or ""
    said = parse_amount(header) if header else Amount()
    return replace(mapping, unit=said.unit, basis=said.basis)


# --- remembering it -----------------------------------------------------------------------------


class MappingMemory:
    """Mappings that the user chose, by the set of column names they were chosen for.

    Parameters
    ----------
    path
        A JSON file in the profile; a missing or damaged one is an empty memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._known: dict[str, dict[str, Any]] = {}
        if path is not None:
            try:
                data = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                data = {}
            if isinstance(data, dict):
                self._known = {k: v for k, v in data.items() if isinstance(v, dict)}

    def recall(self, columns: Sequence[str]) -> ColumnMapping | None:
        """Return what was chosen for files with these columns; None for the first of them."""
        data = self._known.get(_key(columns))
        if data is None:
            return None
        mapping = ColumnMapping.from_json(data)
        return mapping if all(name in columns for _, name in mapping.columns) else None

    def keep(self, columns: Sequence[str], mapping: ColumnMapping) -> None:
        """Remember a mapping; the oldest ones are forgotten.

        Raises
        ------
        OSError
            If the file cannot be written.
        """
        key = _key(columns)
        self._known.pop(key, None)
        self._known[key] = mapping.to_json()
        while len(self._known) > _KEPT_MAPPINGS:
            del self._known[next(iter(self._known))]
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps(self._known, ensure_ascii=False, indent=1)
            part = self._path.with_suffix(".part")
            part.write_text(text, encoding="utf-8")
            part.replace(self._path)


def _key(columns: Sequence[str]) -> str:
    return "|".join(sorted(plain(name) for name in columns))
