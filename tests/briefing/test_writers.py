"""Every format, opened by a program that reads it."""

import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtGui import QImage

from mapapp.briefing.document import pdf_bytes
from mapapp.briefing.drawing import page_svg
from mapapp.briefing.export import FORMATS, ExportOptions, export_page, export_pages, format_name
from mapapp.briefing.figures_file import csv_bytes, safe_cell, workbook_bytes
from mapapp.briefing.files import ExportError, free_name
from mapapp.briefing.geo_files import geojson_bytes, write_geopackage
from mapapp.briefing.page import PAGE_SIZES, PageSize
from mapapp.briefing.page_image import page_pixels, page_png
from mapapp.briefing.paint_map import map_words
from mapapp.briefing.slides import pptx_bytes
from mapapp.briefing.templates import TEMPLATES, template_page

if TYPE_CHECKING:
    from mapapp.briefing.content import PageContent

ContentOf = Callable[..., "PageContent"]
A4 = PAGE_SIZES["a4"]
HOSTILE = '</script><img src=x onerror="alert(1)">=cmd|\x00\u202e&<b>'


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def told(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


# --- PNG ------------------------------------------------------------------------------------------


def test_a_png_has_the_size_and_says_where_it_comes_from(content_of: ContentOf) -> None:
    page = template_page("map", A4)
    image = QImage.fromData(page_png(page, content_of(), dpi=100))
    assert (image.width(), image.height()) == page_pixels(page, 100) == (1169, 827)
    assert image.dotsPerMeterX() == 3937
    assert image.text("Title").startswith("New plants outside China would cut")
    assert "68.0" not in image.text("Description")
    assert "30.0 kt/yr of cobalt refining added in Africa" in image.text("Levers")
    assert image.text("Year") == "2030"
    for part in ("IEA", "CC BY 4.0", "Natural Earth", "WGI"):
        assert part in image.text("Source")
    assert image.text("Catalog")
    assert image.text("Software").startswith("Mineral Supply Map ")
    assert "HHI" in image.text("Definitions")


def test_an_image_that_would_be_too_large_says_what_can_be(qapp: object) -> None:
    page = template_page("map", PAGE_SIZES["a3"])
    with pytest.raises(ExportError, match=r"at most \d+ dpi"):
        page_pixels(page, 1200)
    with pytest.raises(ExportError, match="30 to 1,200"):
        page_pixels(page, 5)


# --- PDF ------------------------------------------------------------------------------------------


def test_a_pdf_has_selectable_words_embedded_fonts_and_properties(
    content_of: ContentOf, tmp_path: Path
) -> None:
    path = tmp_path / "all.pdf"
    pages = [
        (template_page(one, A4), content_of(one).numbered(n, len(TEMPLATES)))
        for n, one in enumerate(TEMPLATES, start=1)
    ]
    path.write_bytes(pdf_bytes(pages))
    fonts = told(tool("pdffonts"), str(path)).splitlines()[2:]
    assert fonts
    assert all(re.search(r"\byes (yes|no)\s+(yes|no)", line) for line in fonts)
    text = " ".join(told(tool("pdftotext"), str(path), "-").split())
    for words in (
        "New plants outside China would cut China’s share of cobalt refining",
        "after their lead time",  # no joined letters, which could not be searched for
        "OFFICIAL",
        "page 3 of 6",
        "Madagascar 1.9",  # a label on the map
        "24 November 2026",
        "Sources. Output: IEA",
        "Boundaries: Natural Earth",
        "If China withheld",
    ):
        assert words.replace("\u202f", " ") in text.replace("\u202f", " ")
    about = told(tool("pdfinfo"), str(path))
    assert re.search(r"Title:\s+New plants outside China", about)
    assert re.search(r"Creator:\s+Mineral Supply Map", about)
    assert re.search(r"Pages:\s+6", about)
    assert re.search(r"Page size:\s+84[12][\d.]* x 595", about)
    meta = told(tool("pdfinfo"), "-meta", str(path))
    assert "added in Africa" in meta
    assert "CC BY 4.0" in meta


def test_pages_of_a_pdf_may_differ_in_size(content_of: ContentOf, tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    sizes = (A4, PAGE_SIZES["16:9"])
    path.write_bytes(pdf_bytes([(template_page("map", s), content_of()) for s in sizes]))
    about = told(tool("pdfinfo"), "-l", "2", str(path))
    assert re.search(r"Page\s+2 size:\s+960[\d.]* x 540", about)


def test_a_pdf_looks_like_the_page(content_of: ContentOf, tmp_path: Path) -> None:
    page, content = template_page("map_figures", A4), content_of()
    (tmp_path / "a.pdf").write_bytes(pdf_bytes([(page, content)]))
    told(tool("pdftoppm"), "-r", "50", "-png", "-singlefile", str(tmp_path / "a.pdf"),
         str(tmp_path / "a"))  # fmt: skip
    paper = QImage(str(tmp_path / "a.png"))
    screen = QImage.fromData(page_png(page, content, dpi=50))
    assert abs(paper.width() - screen.width()) <= 1
    assert _difference(paper, screen) < 6


def _difference(one: QImage, other: QImage) -> float:
    """Return the mean difference of two images in levels, of their pixels in common."""
    import numpy as np

    def grey(image: QImage) -> "np.ndarray":
        plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
        data = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
        return data[:, : plain.width()].astype(float)

    a, b = grey(one), grey(other)
    rows, columns = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
    return float(np.abs(a[:rows, :columns] - b[:rows, :columns]).mean())


# --- SVG ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_svg_has_named_layers_and_real_words(content_of: ContentOf, template: str) -> None:
    page, content = template_page(template, A4), content_of(template)
    root = ET.fromstring(page_svg(page, content))  # noqa: S314
    space = "{http://www.w3.org/2000/svg}"
    assert root.get("width") == "297mm"
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(set(ids)) == len(ids)
    for element in page.of_kind("map"):
        assert {f"{element.id}-{layer}" for layer in ("sea", "share", "borders")} <= set(ids)
    words = " ".join("".join(one.itertext()) for one in root.iter(f"{space}text"))
    assert content.headline.split()[0] in words
    assert "Sources." in words
    if template == "map":
        assert "Australia" in words
    assert root.find(f"{space}title") is not None
    meta = ET.tostring(root.find(f"{space}metadata"), encoding="unicode")  # type: ignore[arg-type]
    assert "CC BY 4.0" in meta


def test_an_svg_looks_like_the_page(content_of: ContentOf, tmp_path: Path) -> None:
    page, content = template_page("before_after", A4), content_of()
    (tmp_path / "a.svg").write_bytes(page_svg(page, content))
    told(tool("rsvg-convert"), "-w", "700", "-o", str(tmp_path / "a.png"), str(tmp_path / "a.svg"))
    drawn = QImage(str(tmp_path / "a.png"))
    screen = QImage.fromData(page_png(page, content, dpi=60)).scaledToWidth(700)
    # The reader may lack the font: shapes and colours must agree, letters only roughly.
    assert _difference(drawn, screen) < 9


def test_an_svg_of_a_comparison_keeps_each_side_inside_its_half(content_of: ContentOf) -> None:
    from mapapp.picture import View

    content = content_of(view=View(mode="compare"))
    text = page_svg(template_page("map", A4), content).decode()
    assert 'id="map-baseline-share"' in text
    assert 'id="map-scenario-share"' in text
    assert "non-scaling-stroke" not in text
    ET.fromstring(text)  # noqa: S314


def translucent(content_of: ContentOf) -> "PageContent":
    """A page whose sites and arrows of trade are half translucent."""
    from dataclasses import replace

    from mapapp.cartography.scene import MapOptions
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE

    look = DEFAULT_APPEARANCE.with_visible(["flows"], visible=True)
    for layer_id in ("flows", "sites:mining", "sites:refining", "labels"):
        look = look.with_layer(replace(look.layer(layer_id), opacity=0.4))
    return content_of(options=MapOptions(appearance=look))


def test_a_translucent_layer_of_an_svg_is_one_group_with_an_opacity(content_of: ContentOf) -> None:
    root = ET.fromstring(page_svg(template_page("map", A4), translucent(content_of)))  # noqa: S314
    groups = {one.get("id"): one for one in root.iter() if one.get("id")}
    for name in ("flows", "sites-mining", "sites-refining", "labels"):
        group = groups[f"map-{name}"]
        assert group.get("opacity") == "0.4"
        inner = {one.get("fill-opacity", "1") for one in group.iter()}
        assert not {one for one in inner if one.startswith("0.4")}, "nor is any stroke lighter"
    assert groups["map-share"].get("opacity") is None


@pytest.mark.parametrize("form", ["svg", "pdf"])
def test_translucent_layers_look_as_on_screen_in_files(
    content_of: ContentOf, tmp_path: Path, form: str
) -> None:
    page, content = template_page("map", A4), translucent(content_of)
    if form == "svg":
        (tmp_path / "a.svg").write_bytes(page_svg(page, content))
        told(tool("rsvg-convert"), "-w", "702", "-o", str(tmp_path / "a.png"),
             str(tmp_path / "a.svg"))  # fmt: skip
    else:
        (tmp_path / "a.pdf").write_bytes(pdf_bytes([(page, content)]))
        told(tool("pdftoppm"), "-r", "60", "-png", "-singlefile", str(tmp_path / "a.pdf"),
             str(tmp_path / "a"))  # fmt: skip
    drawn = QImage(str(tmp_path / "a.png"))
    screen = QImage.fromData(page_png(page, content, dpi=60)).scaledToWidth(drawn.width())
    assert _difference(drawn, screen) < (9 if form == "svg" else 6)


# --- PPTX ----------------------------------------------------------------------------------------


def test_slides_have_native_titles_tables_charts_and_notes(content_of: ContentOf) -> None:
    from pptx import Presentation
    from pptx.util import Mm

    size = PAGE_SIZES["16:9"]
    pages = [(template_page(one, size), content_of(one)) for one in TEMPLATES]
    deck = Presentation(BytesIO(pptx_bytes(pages)))
    assert len(deck.slides) == len(TEMPLATES)
    assert deck.slide_width == Mm(338.667)
    kinds = {
        template: list(slide.shapes) for template, slide in zip(TEMPLATES, deck.slides, strict=True)
    }
    for slide, (_, content) in zip(deck.slides, pages, strict=True):
        assert slide.shapes.title.text == content.headline
        notes = slide.notes_slide.notes_text_frame.text
        assert "Sources: " in notes
        assert "Levers: " in notes
        for shape in slide.shapes:
            assert shape.left >= 0
            assert shape.left + shape.width <= deck.slide_width + 2
            assert shape.top + shape.height <= deck.slide_height + 2
    tables = [shape.table for shape in kinds["comparison"] if shape.has_table]
    assert any(cell.text == "China" for table in tables for row in table.rows for cell in row.cells)
    charts = [shape.chart for shape in kinds["map_figures"] if shape.has_chart]
    series = {one.name: list(one.values) for one in charts[0].plots[0].series}
    assert series["China"][1] == pytest.approx(77.4, abs=0.1)
    assert series["China"][0] < series["China"][1]
    pictures = [shape for shape in kinds["map"] if shape.shape_type == 13]
    assert pictures[0].image.size[0] >= 2 * 96 * pictures[0].width / 914400
    assert "Cobalt refining" in pictures[0]._element._nvXxPr.cNvPr.get("descr")


def test_slides_of_different_sizes_are_refused(content_of: ContentOf) -> None:
    pages = [(template_page("map", size), content_of()) for size in (A4, PAGE_SIZES["16:9"])]
    with pytest.raises(ExportError, match="one size"):
        pptx_bytes(pages)


# --- figures --------------------------------------------------------------------------------------


def test_a_workbook_holds_figures_as_numbers_and_its_origin(content_of: ContentOf) -> None:
    import openpyxl

    content = content_of()
    book = openpyxl.load_workbook(BytesIO(workbook_bytes(content)))
    assert book.sheetnames == ["Suppliers", "Indices", "Sites", "About"]
    rows = list(book["Suppliers"].values)
    china = next(row for row in rows if row[0] == "CHN")
    assert china[3] == pytest.approx(content.picture.countries["CHN"].baseline_share)
    about = {row[0]: row[1] for row in book["About"].values}
    assert "added in Africa" in about["Levers"]
    assert "CC BY 4.0" in about["Sources"]
    assert book.properties.title == content.headline[:255]
    assert not book.properties.creator
    assert {p.name for p in book.custom_doc_props.props} >= {"Levers", "Source", "Catalog"}


def test_a_workbook_of_a_shock_holds_its_months(content_of: ContentOf) -> None:
    import openpyxl

    book = openpyxl.load_workbook(BytesIO(workbook_bytes(content_of("shock"))))
    rows = list(book["Shock"].values)
    assert rows[1][0] == "2027-01"
    assert len(rows) == 37


def test_csv_says_in_every_row_where_it_comes_from(content_of: ContentOf) -> None:
    import csv

    text = csv_bytes(content_of()).decode("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert rows[0]["iso3"] == "CHN"
    assert float(rows[0]["baseline_share"]) == pytest.approx(0.774, abs=0.001)
    assert all("CC BY 4.0" in row["sources"] and row["catalog"] for row in rows)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "|", "\r@"])
def test_a_text_is_no_formula_in_csv(start: str) -> None:
    cell = safe_cell(f"{start}HYPERLINK(1)")
    assert str(cell).startswith("'")
    assert safe_cell(-1.5) == -1.5
    assert safe_cell(None) == ""


# --- map data -------------------------------------------------------------------------------------


def test_geojson_holds_countries_and_sites_within_the_globe(content_of: ContentOf) -> None:
    from shapely.geometry import shape

    content = content_of()
    data = json.loads(geojson_bytes(content))
    layers = {one["properties"]["layer"] for one in data["features"]}
    assert layers == {"countries", "sites"}
    assert "added in Africa" in data["metadata"]["Levers"]
    by_code = {f["id"]: f for f in data["features"] if f["properties"]["layer"] == "countries"}
    assert by_code["CHN"]["properties"]["baseline_share"] == pytest.approx(0.774, abs=0.001)
    assert by_code["ABW"]["properties"]["baseline_share"] is None
    for one in data["features"]:
        west, south, east, north = shape(one["geometry"]).bounds
        assert -180 <= west <= east <= 180
        assert -90 <= south <= north <= 90
    # Lesotho lies in a hole of South Africa.
    lesotho, africa = (shape(by_code[code]["geometry"]) for code in ("LSO", "ZAF"))
    assert not africa.buffer(-0.1).intersects(lesotho.buffer(-0.1))


def test_a_geopackage_opens_with_its_layers_and_origin(
    content_of: ContentOf, tmp_path: Path
) -> None:
    import pyogrio

    path = tmp_path / "a.gpkg"
    path.write_bytes(b"older")
    write_geopackage(path, content_of())
    assert [name for name, _ in pyogrio.list_layers(path)] == ["countries", "sites", "about"]
    frame = pyogrio.read_dataframe(path, layer="countries")
    assert frame.set_index("iso3").loc["CHN", "scenario_share"] == pytest.approx(0.678, abs=0.001)
    assert str(frame.crs) == "EPSG:4326"
    about = pyogrio.read_dataframe(path, layer="about")
    assert "added in Africa" in dict(zip(about["name"], about["value"], strict=True))["Levers"]


# --- all of them ----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", list(FORMATS))
def test_no_export_names_a_user_a_machine_or_a_folder(
    content_of: ContentOf, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import getpass
    import socket

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "jane-of-the-ministry")
    folder = tmp_path / "secret-folder"
    path = folder / f"a{FORMATS[form].suffix}"
    export_page(path, template_page("map_figures", A4), content_of(), ExportOptions(dpi=60))
    data = path.read_bytes()
    parts = [data]
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            parts += [archive.read(name) for name in archive.namelist()]
    if form == "pdf":
        about = PdfReader(path)
        parts += [str(about.metadata).encode(), str(about.xmp_metadata.stream.get_data()).encode()]
    if form == "png":
        with Image.open(path) as image:
            parts.append(str(image.info).encode())
    # A home called "/root" or a short host name may be in other words.
    names = {"secret-folder", str(tmp_path), str(Path.home()), socket.gethostname()}
    for name in (getpass.getuser(), *(n for n in names if len(n) > 5)):
        assert not any(name.encode() in part for part in parts)
    assert [p.name for p in folder.iterdir()] == [path.name]
    assert format_name(form)


@pytest.mark.parametrize("form", list(FORMATS))
def test_an_older_file_survives_a_full_disk(
    content_of: ContentOf, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a{FORMATS[form].suffix}"
    path.write_bytes(b"older")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(ExportError, match="the disk is full"):
        export_page(path, template_page("map", A4), content_of(), ExportOptions(dpi=40))
    monkeypatch.undo()
    assert path.read_bytes() == b"older"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_places_where_no_file_can_be_are_refused_in_words(
    content_of: ContentOf, tmp_path: Path
) -> None:
    page, content = template_page("map", A4), content_of()
    for name, reason in (
        ("x" * 300 + ".pdf", "too long"),
        ("no/such/folder/a.pdf", "no folder"),
        ("a.docx", "does not end in one of .pdf"),
        ("a\0.pdf", "holds a null"),
    ):
        with pytest.raises(ExportError, match=reason):
            export_page(tmp_path / name, page, content)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        export_page(tmp_path / "folder.pdf", page, content)


def test_a_name_in_use_gets_a_number(tmp_path: Path) -> None:
    assert free_name(tmp_path / "a.pdf").name == "a.pdf"
    (tmp_path / "a.pdf").touch()
    assert free_name(tmp_path / "a.pdf").name == "a-2.pdf"


def test_only_documents_hold_several_pages(content_of: ContentOf, tmp_path: Path) -> None:
    pages = [(template_page("map", A4), content_of())] * 2
    with pytest.raises(ExportError, match="holds one page, not 2"):
        export_pages(tmp_path / "a.png", pages)
    with pytest.raises(ExportError, match="no page"):
        export_pages(tmp_path / "a.pdf", [])


@pytest.mark.parametrize("form", ["svg", "pptx", "xlsx", "csv", "geojson", "pdf", "png"])
def test_hostile_words_stay_words(content_of: ContentOf, tmp_path: Path, form: str) -> None:
    from dataclasses import replace

    content = content_of()
    picture = replace(content.picture, scenario=replace(content.picture.scenario, name=HOSTILE))
    content = replace(content, picture=picture)
    page = template_page("map_figures", PageSize(200, 150)).with_text("headline", HOSTILE)
    path = tmp_path / f"a{FORMATS[form].suffix}"
    export_page(path, page, content, ExportOptions(dpi=40))
    data = path.read_bytes()
    if form == "svg":
        root = ET.fromstring(data)  # noqa: S314
        tags = {one.tag.rpartition("}")[2] for one in root.iter()}
        assert not tags & {"script", "img", "b", "foreignObject"}
    if form == "pptx":
        from pptx import Presentation

        assert "<img" in Presentation(BytesIO(data)).slides[0].shapes.title.text
    if form == "xlsx":
        import openpyxl

        book = openpyxl.load_workbook(BytesIO(data))
        assert all(c.data_type != "f" for s in book for row in s.iter_rows() for c in row)


def test_a_map_by_region_says_so_in_its_words_and_never_by_host_country(
    content_of: ContentOf,
) -> None:
    from pptx import Presentation

    content = content_of()
    look = replace(content.options.appearance, unit="region")
    content = replace(content, options=replace(content.options, appearance=look))
    page = template_page("map", PAGE_SIZES["16:9"])
    (element,) = page.of_kind("map")
    _, subtitles = map_words(element, content)
    assert "Share of world output by region, %" in subtitles[0]
    assert not any("host country" in one for one in subtitles)
    assert content.provenance.view.endswith("; map by region")
    deck = Presentation(BytesIO(pptx_bytes([(page, content)])))
    (shape,) = [one for one in deck.slides[0].shapes if one.name == element.id]
    assert ", by region: " in shape._element._nvXxPr.cNvPr.get("descr")
