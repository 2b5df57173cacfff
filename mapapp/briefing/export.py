"""One way to write any export: by the ending of its name.

The window and the command line call `export_page` and `export_pages`; what each format is called
and what it can hold is in `FORMATS`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError, check_place, write_whole
from mapapp.briefing.page import Page
from mapapp.briefing.page_image import USUAL_DPI
from mapapp.phrases import phrase

translate = QCoreApplication.translate

Pages = Sequence[tuple[Page, PageContent]]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What only some formats ask for.

    Attributes
    ----------
    dpi
        Of a PNG.
    transparent
        Whether a PNG or an SVG has no paper.
    title
        Of a document of several pages; empty: the first headline.
    """

    dpi: int = USUAL_DPI
    transparent: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file.

    Attributes
    ----------
    id, suffix
        ``pdf`` and ``.pdf``.
    pages
        Whether one file holds several pages.
    of_page
        Whether it shows the page; the others hold the map or its figures.
    """

    id: str
    suffix: str
    pages: bool
    of_page: bool


FORMATS: Final[Mapping[str, Format]] = MappingProxyType(
    {
        one.id: one
        for one in (
            Format("pdf", ".pdf", pages=True, of_page=True),
            Format("pptx", ".pptx", pages=True, of_page=True),
            Format("png", ".png", pages=False, of_page=True),
            Format("svg", ".svg", pages=False, of_page=True),
            Format("html", ".html", pages=False, of_page=False),
            Format("xlsx", ".xlsx", pages=False, of_page=False),
            Format("csv", ".csv", pages=False, of_page=False),
            Format("gpkg", ".gpkg", pages=False, of_page=False),
            Format("geojson", ".geojson", pages=False, of_page=False),
        )
    }
)
"""Formats by id, in the order in which they are offered."""


def format_name(format_id: str) -> str:
    """Return what a format is called on screen (KeyError if there is none)."""
    return {
        "pdf": translate("format", "PDF document"),
        "pptx": translate("format", "PowerPoint presentation"),
        "png": translate("format", "PNG image"),
        "svg": translate("format", "SVG drawing"),
        "html": translate("format", "Interactive web page"),
        "xlsx": translate("format", "Excel workbook of the figures"),
        "csv": translate("format", "CSV table of the figures"),
        "gpkg": translate("format", "GeoPackage of what is shown"),
        "geojson": translate("format", "GeoJSON of what is shown"),
    }[format_id]


def format_of(path: Path) -> Format:
    """Return the format that a name ends in.

    Raises
    ------
    ExportError
        If it ends in none; the sentence names those there are.
    """
    suffix = path.suffix.lower()
    suffix = {".htm": ".html", ".json": ".geojson"}.get(suffix, suffix)
    found = next((one for one in FORMATS.values() if one.suffix == suffix), None)
    if found is None:
        endings = ", ".join(one.suffix for one in FORMATS.values())
        message = phrase(
            "{file} does not end in one of {endings}. Give it one of these endings.",
            file=path.name,
            endings=endings,
        )
        raise ExportError(message)
    return found


def export_page(
    path: Path, page: Page, content: PageContent, options: ExportOptions | None = None
) -> None:
    """Write one page, or what is behind it, as what the name ends in.

    Raises
    ------
    ExportError
        With a sentence; an older file of the name is as it was.
    """
    export_pages(path, [(page, content)], options)


def export_pages(path: Path, pages: Pages, options: ExportOptions | None = None) -> None:
    """Write pages into one file; only documents and presentations hold more than one.

    Raises
    ------
    ExportError
        As `export_page`, or if the format holds one page only.
    """
    form = format_of(path)
    if not pages:
        message = phrase("There is no page to write.")
        raise ExportError(message)
    if len(pages) > 1 and not form.pages:
        message = phrase(
            "A {suffix} file holds one page, not {count}. Write PDF or PPTX, or each "
            "page into a file of its own.",
            suffix=form.suffix,
            count=len(pages),
        )
        raise ExportError(message)
    check_place(path)
    asked = options or ExportOptions()
    if form.id == "gpkg":
        from mapapp.briefing.geo_files import write_geopackage

        write_geopackage(path, pages[0][1])
        return
    write_whole(path, export_bytes(form.id, pages, asked))


def export_bytes(format_id: str, pages: Pages, options: ExportOptions) -> bytes:
    """Return the content of a file of a format other than ``gpkg``.

    Raises
    ------
    ExportError
        If it cannot be made.
    KeyError
        If there is no such format.
    """
    page, content = pages[0]

    def png() -> bytes:
        from mapapp.briefing.page_image import page_png

        return page_png(page, content, dpi=options.dpi, transparent=options.transparent)

    def svg() -> bytes:
        from mapapp.briefing.drawing import page_svg

        return page_svg(page, content, transparent=options.transparent)

    def pdf() -> bytes:
        from mapapp.briefing.document import pdf_bytes

        return pdf_bytes(pages, title=options.title)

    def pptx() -> bytes:
        from mapapp.briefing.slides import pptx_bytes

        return pptx_bytes(pages, title=options.title)

    def html() -> bytes:
        from mapapp.briefing.web_page import web_page

        return web_page(content, page=page)

    def xlsx() -> bytes:
        from mapapp.briefing.figures_file import workbook_bytes

        return workbook_bytes(content)

    def csv() -> bytes:
        from mapapp.briefing.figures_file import csv_bytes

        return csv_bytes(content)

    def geojson() -> bytes:
        from mapapp.briefing.geo_files import geojson_bytes

        return geojson_bytes(content)

    makers: Mapping[str, Callable[[], bytes]] = {
        "png": png, "svg": svg, "pdf": pdf, "pptx": pptx, "html": html, "xlsx": xlsx,
        "csv": csv, "geojson": geojson,
    }  # fmt: skip
    return makers[format_id]()
