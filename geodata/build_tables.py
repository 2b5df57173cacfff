"""Build the tables that ship with the app from the sourced tables in ``geodata/source``.

    python geodata/build_tables.py            write geodata/tables and geodata/SOURCES.md
    python geodata/build_tables.py --check    compare them with what would be written

Figures are copied as text, never computed or rounded, so a shipped figure is the sourced one;
blank stays blank. Columns are renamed to the words of the design, rows are put in a fixed order
and files of one kind are joined.
"""

import argparse
import csv
import hashlib
import io
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sources_page import sources_page

from mapapp.catalog.model import STAGES
from mapapp.catalog.schema import GOVERNANCE, MINERAL_ORDER, TABLES

GEODATA: Final = Path(__file__).resolve().parent
VINTAGE: Final = "2026-11"
TABLES_FOLDER: Final = "tables"
SOURCES_PAGE: Final = "SOURCES.md"
# Stands among the tables, and is made by build_presets.py.
NO_TABLE: Final = frozenset({"presets.json"})

Row = Mapping[str, str]
SortKey = tuple[int | str, ...]


class BuildError(Exception):
    """The inputs in ``geodata/source`` do not have the expected form."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a shipped table is made.

    Attributes
    ----------
    inputs
        Paths below ``geodata``; a pattern may stand for several files.
    renamed
        Shipped column to input column, where the names differ.
    left_out
        Input columns that are not shipped; any other column without a place is an error.
    order
        Sort key of a shipped row; rows that tie keep the order of the inputs.
    """

    inputs: tuple[str, ...]
    order: Callable[[Row], SortKey]
    renamed: Mapping[str, str]
    left_out: frozenset[str] = frozenset()


def _rank(words: Sequence[str], word: str) -> int:
    """Return the place of a word in an order; unknown words come last."""
    return words.index(word) if word in words else len(words)


def _mineral(row: Row) -> SortKey:
    """Order by mineral: those of the app first, then others by name."""
    return (_rank(MINERAL_ORDER, row["mineral"]), row["mineral"])


def _stage(row: Row) -> SortKey:
    return (*_mineral(row), _rank(STAGES, row["stage"]), row["stage"])


def _by(*columns: str, first: Callable[[Row], SortKey] | None = None) -> Callable[[Row], SortKey]:
    """Return a sort key of columns, after a first key if one is given."""

    def key(row: Row) -> SortKey:
        return (*(first(row) if first else ()), *(row[column] for column in columns))

    return key


def _output_order(row: Row) -> SortKey:
    """Countries before the rest of the world and the total, series by series."""
    last = _rank(("ROW", "WLD"), row["iso3"])
    place = last if last < 2 else -1
    return (*_stage(row), row["series"], row["year"], place, row["iso3"])


_WGI: Final = dict(
    zip(GOVERNANCE, ("wgi_pv", "wgi_ge", "wgi_rl", "wgi_rq", "wgi_cc", "wgi_va"), strict=True)
)

RECIPES: Final[Mapping[str, Recipe]] = {
    "minerals.csv": Recipe(
        ("source/minerals_*.csv",),
        lambda row: (_rank(MINERAL_ORDER, row["id"]), row["id"]),
        {
            "id": "mineral",
            "basis": "unit_basis",
            "us_net_import_reliance_year": "us_nir_year",
        },
    ),
    "countries.csv": Recipe(
        ("source/countries.csv", "countries_more.csv"),
        _by("iso3"),
        {
            **_WGI,
            "governance_year": "wgi_year",
            "political_stability_revised": "wgi_pv_new",
            "political_stability_revised_year": "wgi_pv_new_year",
        },
    ),
    # Edited by hand: its order is the order on screen.
    "alternatives.csv": Recipe(("alternatives.csv",), lambda _row: (), {}),
    "sites.csv": Recipe(
        ("source/sites_*.csv",),
        _by("id", first=_stage),
        {
            "id": "site_id",
            "control": "control_iso3",
            "host": "iso3",
            "capacity_t_per_year": "capacity_t",
        },
    ),
    "output.csv": Recipe(("source/production_*.csv",), _output_order, {"series": "scenario"}),
    "pacts.csv": Recipe(
        ("source/blocs.csv",),
        _by("pact", "iso3", "role"),
        {"pact": "bloc_id", "pact_name": "bloc_name"},
    ),
    "controls.csv": Recipe(
        ("source/controls.csv",),
        _by("id"),
        {"id": "control_id", "imposed_by": "imposing_iso3"},
    ),
    "flows.csv": Recipe(
        ("source/flows.csv",),
        _by("stage_from", "stage_to", "basis", "exporter", "importer", "year", first=_mineral),
        {"exporter": "iso3_from", "importer": "iso3_to"},
    ),
    "trade.csv": Recipe(
        ("source/trade.csv",),
        _by("hs92", "year", "exporter", "importer", first=_stage),
        {"exporter": "exporter_iso3", "importer": "importer_iso3"},
    ),
    "trade_products.csv": Recipe(("source/trade_products.csv",), _by("hs92", first=_stage), {}),
    "trade_parameters.csv": Recipe(
        ("source/trade_parameters.csv",),
        _by("mix", "iso3", first=_stage),
        {"value": "trade_parameter"},
    ),
    "demand.csv": Recipe(
        ("source/demand.csv",),
        _by("consumer", "segment", "case", "year", first=_mineral),
        {"case": "scenario"},
    ),
    "dependence.csv": Recipe(
        ("source/dependence.csv",),
        _by("consumer", "form", "metric", "years", first=_stage),
        {"supplier": "supplier_iso3"},
    ),
    "leadtimes.csv": Recipe(("source/leadtimes.csv",), _mineral, {}),
    "stockpiles.csv": Recipe(("source/stockpiles.csv",), _mineral, {}),
    "recycling.csv": Recipe(
        ("source/recycling.csv",),
        _mineral,
        {"rate_pct": "end_of_life_recycling_input_rate_pct"},
    ),
    "eu_criticality.csv": Recipe(
        ("source/eu_criticality.csv",), _by("material", first=_mineral), {}
    ),
    "sources.csv": Recipe(
        ("source/sources_*.csv",),
        _by("id"),
        {"id": "source_id"},
        # Whether the document itself was opened: an editor's mark, not part of a citation.
        frozenset({"read_here"}),
    ),
}
# Columns that an input may lack, because it lists places that the statistic does not cover.
OPTIONAL: Final = frozenset({*_WGI.values(), "wgi_year", "wgi_pv_new", "wgi_pv_new_year"})


def build_table(name: str, geodata: Path = GEODATA) -> list[Row]:
    """Return the rows of a shipped table, in order.

    Parameters
    ----------
    name
        Shipped file, such as ``sites.csv``.
    geodata
        The folder with ``source`` and the tables edited by hand.

    Raises
    ------
    BuildError
        If an input is missing or has a column without a place in the shipped table.
    """
    if name == "scenario_facts.csv":
        return scenario_facts((geodata / "source" / "scenarios.md").read_text(encoding="utf-8"))
    recipe = RECIPES[name]
    wanted = {
        column.name: recipe.renamed.get(column.name, column.name) for column in TABLES[name].columns
    }
    rows: list[Row] = []
    for pattern in recipe.inputs:
        paths = sorted(geodata.glob(pattern))
        if not paths:
            message = f"{name}: no input {pattern}"
            raise BuildError(message)
        for path in paths:
            rows.extend(_renamed(path, wanted, recipe.left_out))
    return sorted(rows, key=recipe.order)


def _renamed(path: Path, wanted: Mapping[str, str], left_out: frozenset[str]) -> Iterable[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        found = set(reader.fieldnames or ())
        unknown = found - set(wanted.values()) - left_out
        missing = set(wanted.values()) - found - OPTIONAL
        if unknown or missing:
            message = (
                f"{path.name}: columns without a place: {sorted(unknown) or 'none'};"
                f" missing: {sorted(missing) or 'none'}"
            )
            raise BuildError(message)
        for row in reader:
            if None in row or None in row.values():
                message = f"{path.name}, line {reader.line_num}: too many or too few fields"
                raise BuildError(message)
            yield {column: row.get(source, "") for column, source in wanted.items()}


_PRESET: Final = re.compile(r"## (\d+)\. (.+)")
_SOURCE_LIST: Final = re.compile(r" ?\[([a-z0-9, -]+)\]")


def scenario_facts(markdown: str) -> list[Row]:
    """Return a row per bullet of ``scenarios.md``, with its sources taken out of the text.

    Bullets that begin with ``Rows:`` only name rows of the tables and are not facts.
    """
    rows: list[Row] = []
    for section in re.split(r"\n(?=## )", markdown)[1:]:
        heading, _, body = section.partition("\n")
        preset = _PRESET.fullmatch(heading)
        if preset is None:
            message = f"scenarios.md: the heading “{heading}” has no number"
            raise BuildError(message)
        for bullet in re.split(r"(?:^|\n)- ", body)[1:]:
            whole = " ".join(bullet.split())
            if whole.startswith(("Rows:", "Row:")):
                continue
            sources = [
                source.strip()
                for found in _SOURCE_LIST.finditer(whole)
                for source in found[1].split(",")
            ]
            rows.append(
                {
                    "preset": preset[1],
                    "title": preset[2],
                    # The marks of Markdown mean nothing on screen.
                    "text": re.sub(r"[*`]+", "", _SOURCE_LIST.sub("", whole)),
                    "source_ids": "|".join(dict.fromkeys(sources)),
                }
            )
    return rows


def as_csv(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Return rows as UTF-8 CSV with LF line ends."""
    content = io.StringIO(newline="")
    writer = csv.DictWriter(content, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return content.getvalue().encode("utf-8")


def build(target: Path, geodata: Path = GEODATA) -> list[str]:
    """Write all tables, the manifest and the data page below a folder.

    Returns
    -------
    list of str
        The paths written, relative to `target`.

    Raises
    ------
    BuildError
        See :func:`build_table`.
    """
    tables = {name: build_table(name, geodata) for name in TABLES}
    written: dict[str, bytes] = {}
    listed: dict[str, dict[str, str | int]] = {}
    for name, rows in tables.items():
        content = as_csv([column.name for column in TABLES[name].columns], rows)
        written[f"{TABLES_FOLDER}/{name}"] = content
        listed[name] = {"sha256": hashlib.sha256(content).hexdigest(), "rows": len(rows)}
    manifest = json.dumps({"vintage": VINTAGE, "tables": listed}, indent=2) + "\n"
    written[f"{TABLES_FOLDER}/manifest.json"] = manifest.encode("utf-8")
    written[SOURCES_PAGE] = sources_page(tables, vintage=VINTAGE).encode("utf-8")
    for relative, content in written.items():
        path = target / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return list(written)


def differences(committed: Path = GEODATA, geodata: Path = GEODATA) -> list[str]:
    """Return the shipped files that differ from what the inputs give, byte for byte."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        names = build(fresh, geodata)
        stray = (
            {
                path.relative_to(committed).as_posix()
                for path in (committed / TABLES_FOLDER).iterdir()
            }
            - {f"{TABLES_FOLDER}/{name}" for name in NO_TABLE}
            - set(names)
        )
        return sorted(stray) + [
            name
            for name in names
            if not (committed / name).is_file()
            or (committed / name).read_bytes() != (fresh / name).read_bytes()
        ]


def main() -> int:
    """Build the tables, or compare them; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; say whether the tables are up to date"
    )
    try:
        if not parser.parse_args().check:
            names = build(GEODATA)
            print(f"Wrote {len(names)} files below {GEODATA}.")
            return 0
        different = differences()
    except BuildError as error:
        print(f"The tables cannot be built. {error}.", file=sys.stderr)
        return 1
    if different:
        print(
            f"Not what geodata/source gives: {', '.join(different)}."
            " Run: python geodata/build_tables.py",
            file=sys.stderr,
        )
        return 1
    print("The shipped tables are what geodata/source gives.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
