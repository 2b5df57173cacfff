"""``check``: what is in files of sites, and all that is wrong with them."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import word
from mapapp.cli.options import Csv, Json, check_choice, check_mineral
from mapapp.cli.printing import check_format, print_csv, print_json, print_table, say
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.sitefiles import ColumnMapping, Reading, SiteLayer

PROBLEMS_FOUND = 1
CANNOT_READ = 2


def check(  # noqa: PLR0913  (one option each)
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Files of sites, or folders of them.")
    ],
    *,
    layer: Annotated[
        str | None, typer.Option(metavar="NAME", help="Sheet or layer; default: the first.")
    ] = None,
    mineral: Annotated[
        str | None,
        typer.Option(metavar="MINERAL", parser=word, help="Mineral of all rows, such as lithium."),
    ] = None,
    stage: Annotated[
        str | None, typer.Option(metavar="STAGE", parser=word, help="Stage of all rows.")
    ] = None,
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--column",
            metavar="FIELD=COLUMN",
            help="Which column is which, such as lat=Breite. May be repeated.",
        ),
    ] = None,
    unit: Annotated[
        str | None, typer.Option(metavar="UNIT", help="Unit of the capacities: t, kt, lb, oz ...")
    ] = None,
    basis: Annotated[
        str | None,
        typer.Option(metavar="BASIS", help="What the tonnes are of: contained, LCE, V2O5 ..."),
    ] = None,
    grade: Annotated[
        float | None, typer.Option(metavar="PERCENT", help="Grade of a concentrate.")
    ] = None,
    crs: Annotated[
        str | None, typer.Option(metavar="CODE", help="Coordinate system, such as EPSG:32735.")
    ] = None,
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="Encoding of a text file, such as cp1252.")
    ] = None,
    delimiter: Annotated[
        str | None, typer.Option(metavar="CHAR", help="What parts the cells of a text file.")
    ] = None,
    header_row: Annotated[
        int | None, typer.Option(metavar="ROW", min=0, help="Row of the column names; 0: none.")
    ] = None,
    save: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write the good sites: CSV, XLSX, GPKG.")
    ] = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Check files of sites: list all problems. Exit code 1 if rows are kept off the map."""
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.catalog.sitefiles import ColumnMapping, Reading, SiteFileError, write_sites

    catalog = load_catalog()
    check_mineral(catalog, mineral)
    given = Reading(encoding, _mark(delimiter), None, header_row)
    answers = _answers(
        ColumnMapping(unit=unit or "", basis=basis or "", grade_pct=grade, crs=crs or ""),
        mineral=mineral,
        stage=stage,
        columns=columns or [],
    )
    layers: list[SiteLayer] = []
    unread: list[str] = []
    for path in _all_files(files):
        try:
            layers.append(_checked(catalog, path, given, answers, layer))
        except SiteFileError as error:
            unread.append(str(error))
    if save is not None:
        _check_one(layers)
        write_sites(layers[0], save)
    _print(catalog, layers, unread, as_json=as_json, as_csv=as_csv)
    if unread:
        raise typer.Exit(CANNOT_READ)
    if any(one.blocked or one.problems.count("error") for one in layers):
        raise typer.Exit(PROBLEMS_FOUND)


def _check_one(layers: "list[SiteLayer]") -> None:
    if len(layers) != 1:
        message = f"--save writes one file of sites, but {len(layers)} were read: check one alone."
        raise UserError(message)


def _mark(delimiter: str | None) -> str | None:
    names = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "space": " ", "bar": "|"}
    found = names.get(delimiter.lower(), delimiter) if delimiter else None
    if found is not None and len(found) != 1:
        message = f"“{delimiter}” is no delimiter: give one character, or tab."
        raise UserError(message)
    return found


def _answers(
    mapping: "ColumnMapping", *, mineral: str | None, stage: str | None, columns: list[str]
) -> "ColumnMapping":
    from mapapp.catalog.sitefiles import BASES, FIELDS, TONNES_OF

    if mapping.unit:
        check_choice(mapping.unit, "unit", TONNES_OF)
    if mapping.basis:
        check_choice(mapping.basis, "basis", BASES)
    if stage is not None:
        check_choice(stage, "stage", ("mining", "refining", "magnets"))
    mapping = mapping.with_constant("mineral", mineral or "").with_constant("stage", stage or "")
    for text in columns:
        name, _, column = text.partition("=")
        check_choice(name, "field", FIELDS)
        mapping = mapping.with_column(name, column or None)  # type: ignore[arg-type]
    return mapping


def _all_files(paths: list[Path]) -> list[Path]:
    from mapapp.catalog.sitefiles import files_in

    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside, notes = files_in(path)
            found += inside
            for note in notes:
                typer.echo(note, err=True)
        else:
            found.append(path)
    return found


def _checked(
    catalog: "Catalog", path: Path, given: "Reading", answers: "ColumnMapping", layer: str | None
) -> "SiteLayer":
    """Open a file, take its columns as they are understood, and what was said instead."""
    from mapapp.catalog.sitefiles import check as check_source
    from mapapp.catalog.sitefiles import open_source, suggest_mapping

    source = open_source(path, reading=given)
    mapping = suggest_mapping(catalog, source.preview(layer))
    for name, column in answers.columns:
        mapping = mapping.with_column(name, column)
    mapping = replace(
        mapping,
        constants=answers.constants,
        unit=answers.unit or mapping.unit,
        basis=answers.basis or mapping.basis,
        grade_pct=answers.grade_pct,
        crs=answers.crs,
    )
    return check_source(source, mapping, catalog=catalog, layer=layer)


def _print(
    catalog: "Catalog",
    layers: "list[SiteLayer]",
    unread: list[str],
    *,
    as_json: bool,
    as_csv: bool,
) -> None:
    if as_json:
        print_json([*(_record(catalog, one) for one in layers), *({"unread": s} for s in unread)])
        return
    if as_csv:
        print_csv([_row(problem) for one in layers for problem in one.problems])
    else:
        for one in layers:
            _print_layer(one)
    for sentence in unread:
        typer.echo(sentence, err=True)


def _row(problem: object) -> dict[str, object]:
    names = ("severity", "file", "sheet", "row", "column", "value", "why", "fix")
    return {name: getattr(problem, name) for name in names}


def _record(catalog: "Catalog", layer: "SiteLayer") -> dict[str, object]:
    from mapapp.catalog.sitefiles import find_matches

    return {
        "file": layer.source.name,
        "layer": layer.layer_name,
        "format": layer.source.format,
        "columns": dict(layer.mapping.columns),
        "sites": len(layer),
        "kept_aside": len(layer.aside),
        "assumptions": list(layer.assumptions),
        "questions": [question.words for question in layer.questions],
        "problems": [_row(problem) for problem in layer.problems],
        "listed_already": [
            {"row": match.row, "site": match.ours.id, "why": match.why, "default": match.default}
            for match in find_matches(layer, catalog)
        ],
    }


def _print_layer(layer: "SiteLayer") -> None:
    """Print a file's summary, what was assumed, and its problems as a table."""
    from mapapp.catalog.sitefiles.table import count_of

    errors, warnings = layer.problems.count("error"), layer.problems.count("warning")
    say(
        f"{layer.name}: {count_of(len(layer), 'site')} on the map,"
        f" {count_of(len(layer.aside), 'row')} kept aside; {count_of(errors, 'error')},"
        f" {count_of(warnings, 'warning')}."
    )
    used = ", ".join(f"{field} = {column}" for field, column in layer.mapping.columns)
    if used:
        say(f"Columns: {used}.")
    for sentence in layer.assumptions:
        say(f"· {sentence}")
    for question in layer.questions:
        say(f"? {question.words}")
    if len(layer.problems):
        typer.echo("")
        header = ("Severity", "Row", "Column", "Value", "Why", "What to do")
        rows = [
            (p.severity, str(p.row or ""), p.column, p.value, p.why, p.fix) for p in layer.problems
        ]
        print_table(header, rows, left=len(header))
    typer.echo("")
