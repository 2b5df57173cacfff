"""The figures of a picture as a workbook (XLSX) or as comma-separated values (CSV)."""

import csv
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.content import PageContent
from mapapp.briefing.geography import site_features, site_row
from mapapp.briefing.key_figures import index_name
from mapapp.briefing.plain_text import printable
from mapapp.cartography.shock_series import series_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

translate = QCoreApplication.translate

Cell = str | float | int | None

BYTE_ORDER_MARK: Final = "\ufeff"
# A spreadsheet takes a text that begins so for a formula.
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "|", "%")
MOST_CELL: Final = 32_000
MOST_WIDTH: Final = 60


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of values: title, names of columns, rows; ``percent`` are columns of shares."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    percent: tuple[int, ...] = ()


def sheets_of(content: PageContent) -> tuple[Sheet, ...]:
    """Return what a workbook of a picture holds, its origin last."""
    found = [_suppliers(content), _indices(content), _sites(content)]
    shock = _shock(content)
    if shock is not None:
        found.insert(0, shock)
    return (*(sheet for sheet in found if sheet.rows), _about(content))


def _suppliers(content: PageContent) -> Sheet:
    rows = tuple(
        (
            one.iso3,
            content.names.get(one.iso3, one.iso3),
            one.state,
            one.baseline_share,
            one.scenario_share,
            one.change,
            one.baseline_t_per_year,
            one.scenario_t_per_year,
        )
        for one in content.picture.suppliers
    )
    head = (
        "iso3",
        translate("sheet", "country"),
        translate("sheet", "state"),
        translate("sheet", "baseline share"),
        translate("sheet", "scenario share"),
        translate("sheet", "change of share"),
        translate("sheet", "baseline, t/yr"),
        translate("sheet", "scenario, t/yr"),
    )
    return Sheet(translate("sheet", "Suppliers"), head, rows, percent=(3, 4, 5))


def _indices(content: PageContent) -> Sheet:
    shown = (content.picture, *content.others)
    head = [
        translate("sheet", "index"),
        translate("sheet", "baseline"),
        *(
            one.scenario.name or translate("sheet", "scenario {number}").format(number=n)
            for n, one in enumerate(shown, start=1)
        ),
        translate("sheet", "scenario, 5 %"),
        translate("sheet", "scenario, 95 %"),
    ]
    rows = []
    for metric in content.picture.metrics:
        # Names say "%"; the values of a workbook are in the same unit.
        factor = 1.0 if metric.full_scale > 1.0 else 100.0
        others = [
            next((m.scenario for m in one.metrics if m.id == metric.id), None) for one in shown
        ]
        band: Sequence[float | None] = metric.band[1] if metric.band else (None, None)
        values = [metric.baseline, *others, *band]
        rows.append((index_name(metric.id), *(None if v is None else v * factor for v in values)))
    return Sheet(translate("sheet", "Indices"), tuple(head), tuple(rows))


def _sites(content: PageContent) -> Sheet:
    found = [
        {**site_row(content, one), "lon": one.site.lon, "lat": one.site.lat}
        for one in site_features(content)
    ]
    if not found:
        return Sheet(translate("sheet", "Sites"), (), ())
    rows: Any = tuple(tuple(row.values()) for row in found)
    return Sheet(translate("sheet", "Sites"), tuple(found[0]), rows)


def _shock(content: PageContent) -> Sheet | None:
    """Return the path of a shock month by month, in its unit; None without one."""
    series = series_of(content.shock) if content.shock is not None else None
    if series is None:
        return None
    columns: dict[str, Iterable[float]] = {
        translate("sheet", "use"): series.use,
        translate("sheet", "own and other"): series.own,
        **{
            translate("sheet", "from {country}").format(
                country=content.names.get(code, code)
            ): values
            for code, values in series.arriving
        },
        translate("sheet", "new plants"): series.added,
        translate("sheet", "stock drawn"): series.drawn,
        translate("sheet", "from the pact"): series.received,
        translate("sheet", "shortage"): series.shortage,
        translate("sheet", "restraint"): series.restraint,
        translate("sheet", "stock left"): series.stock,
    }
    rows: list[tuple[Cell, ...]] = []
    for n, values in enumerate(zip(*columns.values(), strict=True)):
        year, month = series.month_of(n)
        rows.append((f"{year}-{month:02d}", *(float(value) for value in values)))
    head = (translate("sheet", "month"), *columns)
    return Sheet(translate("sheet", "Shock"), head, tuple(rows))


def _about(content: PageContent) -> Sheet:
    head = (translate("sheet", "what"), translate("sheet", "words"))
    return Sheet(translate("sheet", "About"), head, content.provenance.rows())


# --- workbook ------------------------------------------------------------------------------------


def workbook_bytes(content: PageContent) -> bytes:
    """Return the figures as a workbook; texts are texts there, never formulas or links."""
    import xlsxwriter

    stream = BytesIO()
    provenance = content.provenance
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        book.set_properties(
            {
                "title": printable(provenance.page_title)[:255],
                "subject": printable(provenance.title)[:255],
                "comments": printable(provenance.metadata()["Description"])[:255],
                "keywords": f"{provenance.year}; {provenance.vintage}",
                "author": "",
                "company": "",
            }
        )
        for key, words in provenance.metadata().items():
            book.set_custom_property(key, printable(words)[:255])
        head = book.add_format({"bold": True, "bottom": 1})
        share = book.add_format({"num_format": "0.0%"})
        figure = book.add_format({"num_format": "#,##0.##"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for sheet in sheets_of(content):
            about = sheet.head[:1] == (translate("sheet", "what"),)
            page = book.add_worksheet(sheet.title[:31])
            page.freeze_panes(1, 0)
            for column, name in enumerate(sheet.head):
                page.write_string(0, column, printable(name), head)
                width = max([len(name), *(len(_short(row[column])) for row in sheet.rows)])
                page.set_column(column, column, min(MOST_WIDTH, width + 2))
            for r, row in enumerate(sheet.rows, start=1):
                for c, value in enumerate(row):
                    if isinstance(value, str):
                        text = printable(value)[:MOST_CELL]
                        page.write_string(r, c, text, wrapped if about else None)
                    elif value is not None:
                        # A year is no amount: it has no separator.
                        plain = isinstance(value, int)
                        form = share if c in sheet.percent else None if plain else figure
                        page.write_number(r, c, value, form)
    return stream.getvalue()


def _short(value: Cell) -> str:
    return value if isinstance(value, str) else "" if value is None else f"{value:,.1f}"


# --- comma-separated values ----------------------------------------------------------------------


def csv_bytes(content: PageContent) -> bytes:
    """Return the suppliers as CSV: one row each, and in every row where it comes from."""
    sheet = _suppliers(content)
    view, provenance = content.picture.view, content.provenance
    names = (
        "iso3", "country", "state", "baseline_share", "scenario_share", "change_of_share",
        "baseline_t_per_year", "scenario_t_per_year",
    )  # fmt: skip
    context: dict[str, Cell] = {
        "mineral": view.mineral,
        "stage": view.stage,
        "year": view.year,
        "lens": view.lens,
        "unit": provenance.unit,
        "scenario": provenance.scenario,
        "levers": provenance.levers_text,
        "definitions": " ".join(provenance.definitions),
        "sources": f"{provenance.sources} {provenance.boundaries}",
        "catalog": provenance.vintage,
        "software": provenance.software,
    }
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([*names, *context])
    for row in sheet.rows:
        writer.writerow([safe_cell(value) for value in (*row, *context.values())])
    return (BYTE_ORDER_MARK + stream.getvalue()).encode("utf-8")


def safe_cell(value: Cell) -> str | float | int:
    """Return a value as CSV holds it: a text that would be taken for a formula is quoted."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    text = printable(value, keep="")
    return f"'{text}" if text.lstrip().startswith(FORMULA) else text
