"""Write sites and problems to files that spreadsheets and map programs open safely."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles.fields import FIELDS, NOTES, Field
from mapapp.catalog.sitefiles.findings import Problems
from mapapp.catalog.sitefiles.layer import STATUSES, SiteLayer
from mapapp.catalog.sitefiles.limits import NOBODY, SiteFileError, Watch
from mapapp.catalog.sitefiles.source import in_words
from mapapp.phrases import phrase

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_PROBLEM_COLUMNS: Final = (
    "Severity", "File", "Sheet", "Row", "Column", "Value", "Why", "What to do",
)  # fmt: skip
_SITE_COLUMNS: Final[tuple[Field, ...]] = (
    "name", "lat", "lon", "mineral", "stage", "status", "country", "capacity", "unit",
    "production", "start_year", "operator", "owner", "control", "product", "admin1", "notes",
)  # fmt: skip
TEMPLATE_COLUMNS: Final[tuple[Field, ...]] = (
    "name", "lat", "lon", "mineral", "stage", "status", "country", "capacity", "unit", "grade",
    "production", "start_year", "operator", "owner", "control", "product", "admin1", "capex",
    "source", "notes",
)  # fmt: skip
_STEP: Final = 10_000


def safe_cell(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value


def write_problems(problems: Problems, path: Path, *, watch: Watch = NOBODY) -> None:
    """Write the list of problems as CSV or XLSX, by the path's suffix.

    Raises
    ------
    SiteFileError
        If the suffix is another, or the file cannot be written.
    """
    rows = (
        (p.severity, p.file, p.sheet, p.row, p.column, p.value, p.why, p.fix)
        for p in _watched(problems, watch)
    )
    _write_rows(path, _PROBLEM_COLUMNS, rows, sheet="Problems")


def write_sites(layer: SiteLayer, path: Path, *, watch: Watch = NOBODY) -> None:
    """Write a layer's sites, as they are on the map, as CSV, XLSX, GeoPackage or GeoJSON.

    Positions are WGS 84, capacities t/yr on the minerals' bases; unknown stays blank. Errors
    as above.
    """
    header = [NOTES[field].label for field in _SITE_COLUMNS]
    rows = _site_rows(layer, watch)
    if path.suffix.lower() in (".gpkg", ".geojson"):
        _write_points(path, header, list(rows), layer="sites")
    else:
        _write_rows(path, header, rows, sheet="Sites")


def write_aside(layer: SiteLayer, path: Path) -> None:
    """Write the rows that are not on the map, all columns as they stand, as CSV or XLSX."""
    table = layer.table
    rows = (
        (int(table.row[at]), *(table.text(name, at) for name in table.columns))
        for at in layer.aside.tolist()
    )
    _write_rows(path, ("Row", *table.columns), rows, sheet=phrase("Kept aside"))


def _watched(problems: Problems, watch: Watch) -> Iterator[Any]:
    for at in range(len(problems)):
        if at % _STEP == 0:
            watch.step(at / len(problems), "Writing")
        yield problems[at]


def _site_rows(layer: SiteLayer, watch: Watch) -> Iterator[tuple[object, ...]]:
    for at in range(len(layer)):
        if at % _STEP == 0:
            watch.step(at / len(layer), "Writing")
        capacity = _number(layer.capacity_t_per_year, at)
        own = {
            "name": layer.text(at, "name"),
            "lat": float(layer.lat[at]),
            "lon": float(layer.lon[at]),
            "mineral": layer.mineral_of(at) or "",
            "stage": STAGES[layer.stage[at]],
            "status": STATUSES[layer.status[at]].replace("_", " "),
            "country": layer.host_of(at) or "",
            "control": layer.countries[c] if (c := int(layer.control[at])) >= 0 else "",
            "capacity": capacity,
            "unit": "t contained" if capacity is not None else "",
            "production": _number(layer.production_t, at),
            "start_year": _number(layer.start_year, at),
        }
        yield tuple(own[f] if f in own else layer.text(at, f) for f in _SITE_COLUMNS)


def _number(column: Any, at: int) -> float | None:  # noqa: ANN401
    return None if column is None or column[at] != column[at] else float(column[at])


def write_template(path: Path) -> None:
    """Write an empty table with our columns explained: XLSX, CSV or GeoPackage.

    The XLSX has lists to choose from and a sheet of explanations; the CSV an example row; the
    GeoPackage an example point and a table of explanations.
    """
    suffix = path.suffix.lower()
    header = [NOTES[field].label for field in TEMPLATE_COLUMNS]
    example: list[object] = [_example(field) for field in TEMPLATE_COLUMNS]
    if suffix == ".xlsx":
        with in_words(path):
            _template_workbook(path, header, example)
    elif suffix == ".gpkg":
        _write_points(path, header, [tuple(example)], layer="sites")
        _explain_in_package(path)
    else:
        _write_rows(path, header, [example], sheet="Sites")


def _example(field: Field) -> object:
    text = NOTES[field].example
    try:
        return float(text)
    except ValueError:
        return text


def _explanations() -> list[tuple[str, str, str]]:
    return [(NOTES[f].label, NOTES[f].help, NOTES[f].example) for f in TEMPLATE_COLUMNS]


def _template_workbook(path: Path, header: Sequence[str], example: Sequence[object]) -> None:
    from xlsxwriter import Workbook

    from mapapp.catalog.schema import MINERAL_ORDER

    with Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet("Sites")
        sheet.freeze_panes(1, 1)
        for at, (name, value) in enumerate(zip(header, example, strict=True)):
            sheet.set_column(at, at, max(12, len(name) + 2))
            sheet.write(0, at, name, bold)
            sheet.write(1, at, safe_cell(value))
        choices = {
            "mineral": list(MINERAL_ORDER),
            "stage": list(STAGES),
            "status": [status.replace("_", " ") for status in STATUSES],
        }
        for at, field in enumerate(TEMPLATE_COLUMNS):
            if field in choices:
                rule = {"validate": "list", "source": choices[field], "ignore_blank": True}
                sheet.data_validation(1, at, 10_000, at, {**rule, "error_type": "warning"})
        notes = book.add_worksheet("Columns explained")
        notes.set_column(0, 0, 18)
        notes.set_column(1, 1, 70, wrap)
        notes.set_column(2, 2, 24)
        for row, line in enumerate([("Column", "What it holds", "Example"), *_explanations()]):
            for column, text in enumerate(line):
                notes.write_string(row, column, str(text), bold if row == 0 else None)


def _explain_in_package(path: Path) -> None:
    """Add a table with the columns explained to a GeoPackage."""
    import pandas as pd

    from mapapp.catalog.sitefiles.geo_files import gdal

    frame = pd.DataFrame(_explanations(), columns=["column", "what_it_holds", "example"])
    gdal().write_dataframe(frame, path, layer="columns_explained", append=True)


def _write_rows(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[object]], *, sheet: str
) -> None:
    suffix = path.suffix.lower()
    if suffix not in (".csv", ".xlsx"):
        message = phrase("{file}: choose a name that ends in .csv or .xlsx.", file=path.name)
        raise SiteFileError(message)
    part = path.with_name(f".{path.name}.part")
    with in_words(path):
        try:
            if suffix == ".csv":
                _write_csv(part, header, rows)
            else:
                _write_xlsx(part, header, rows, sheet=sheet)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def _write_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    # A byte order mark is what makes spreadsheets read UTF-8.
    with path.open("w", encoding="utf-8-sig", newline="", errors="replace") as stream:
        writer = csv.writer(stream)
        writer.writerow([safe_cell(name) for name in header])
        writer.writerows([_cell(cell) for cell in row] for row in rows)


def _cell(value: object) -> object:
    return "" if value is None else safe_cell(value)


def _write_xlsx(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[object]], *, sheet: str
) -> None:
    from xlsxwriter import Workbook

    options = {"strings_to_formulas": False, "strings_to_urls": False, "constant_memory": True}
    stream = io.BytesIO()
    with Workbook(stream, options) as book:
        page = book.add_worksheet(sheet)
        bold = book.add_format({"bold": True, "bottom": 1})
        page.freeze_panes(1, 0)
        for at, name in enumerate(header):
            page.write_string(0, at, str(safe_cell(name)), bold)
        for line, row in enumerate(rows, start=1):
            if line > 1_048_000:
                page.write_string(line, 0, phrase("… more rows than a sheet holds; save as CSV"))
                break
            for at, value in enumerate(row):
                cell = _cell(value)
                if cell != "":
                    page.write(line, at, cell)
    path.write_bytes(stream.getvalue())


def _write_points(
    path: Path, header: Sequence[str], rows: Sequence[Sequence[object]], *, layer: str
) -> None:
    """Write rows with a latitude and longitude as points on WGS 84."""
    import numpy as np
    import pandas as pd
    import shapely

    from mapapp.catalog.sitefiles.geo_files import gdal

    frame = pd.DataFrame(rows, columns=list(header))
    lat, lon = (frame[NOTES[field].label].to_numpy(np.float64) for field in ("lat", "lon"))
    driver = "GPKG" if path.suffix.lower() == ".gpkg" else "GeoJSON"
    fields = {
        name: pd.to_numeric(frame[name]) if name in _NUMERIC else frame[name].fillna("").astype(str)
        for name in frame.columns
    }
    part = path.with_name(f".{path.stem}.part{path.suffix}")
    with in_words(path):
        try:
            gdal().raw.write(
                part,
                geometry=shapely.to_wkb(shapely.points(lon, lat)),
                field_data=[column.to_numpy() for column in fields.values()],
                fields=list(fields),
                geometry_type="Point",
                crs="EPSG:4326",
                driver=driver,
                layer=layer,
                encoding="UTF-8",
            )
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


_NUMERIC: Final = frozenset(
    NOTES[field].label
    for field in FIELDS
    if field in ("lat", "lon", "capacity", "production", "start_year", "grade", "capex")
)
