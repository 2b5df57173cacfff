"""A page as SVG: real text, shapes that can be edited, and each layer a group with a name.

Qt writes a drawing as one run of shapes. Each part is therefore drawn into a drawing of its own,
and the parts are put together as named groups.
"""

import re
from collections.abc import Callable
from html import escape, unescape
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError
from mapapp.briefing.page import Element, Page
from mapapp.briefing.paint_map import Step, map_steps
from mapapp.briefing.paint_page import paint_element
from mapapp.briefing.places import box_of, page_box
from mapapp.briefing.svg import painted_svg
from mapapp.briefing.text_fit import metrics_of
from mapapp.phrases import phrase

SVG_DPI: Final = 150
DETAIL: Final = 1.5
# Whoever opens an SVG may not have the font of our pages.
FALLBACKS: Final = "Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif"
DEFINED: Final = re.compile(r'\bid="([^"]+)"')
USED: Final = re.compile(r"url\(#([^)]+)\)")
LINKED: Final = re.compile(r'xlink:href="#([^"]+)"')
NOT_IN_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def page_svg(page: Page, content: PageContent, *, transparent: bool = False) -> bytes:
    """Return a page as SVG 1.1 of its size in mm.

    Raises
    ------
    ExportError
        If it cannot be made.
    """
    box = page_box(page)
    groups: list[str] = []
    if not transparent:
        theme = content.style.theme_for(page.size)
        paper = QColor("#FFFFFF") if theme.name == "light" else theme.colour("panel")
        groups.append(
            f'<rect id="paper" width="{box.width():.2f}" height="{box.height():.2f}"'
            f' fill="{paper.name()}"/>'
        )
    for element in page.elements:
        inner = "".join(
            _group(name, _shapes(step.draw, box, prefix=name), step.name, step.clip, step.opacity)
            for name, step in _parts(element, page, content)
        )
        groups.append(_group(_id(element.id), inner, element.kind.replace("_", " ")))
    return _document(page, content, "\n".join(groups)).encode("utf-8")


def _parts(element: Element, page: Page, content: PageContent) -> list[tuple[str, Step]]:
    """Return id and drawing of the parts of an element; a map's are its layers."""
    if element.kind in ("map", "inset"):
        steps = map_steps(element, box_of(element.rect), content, page, pixel_ratio=DETAIL)
        return [(_id(f"{element.id}-{step.name}"), step) for step in steps]

    def whole(painter: QPainter) -> None:
        paint_element(painter, element, page, content, pixel_ratio=DETAIL)

    return [(_id(f"{element.id}-shapes"), Step("", whole))]


def _id(name: str) -> str:
    """Return a name as XML takes it for an id."""
    plain = re.sub(r"[^A-Za-z0-9_.-]", "-", name)
    return plain if plain[:1].isalpha() else f"e{plain}"


def _group(
    name: str, inner: str, title: str, clip: QRectF | None = None, opacity: float = 1.0
) -> str:
    if not inner.strip():
        return ""
    # Of the group, not of its shapes: where two of them cross, nothing is darker.
    sheet = f' opacity="{opacity:g}"' if opacity < 1.0 else ""
    words = f"<title>{escape(title)}</title>" if title else ""
    layer = f' inkscape:label="{escape(title)}" inkscape:groupmode="layer"' if title else ""
    clipped = ""
    if clip is not None:
        place = (
            f'x="{clip.x():.2f}" y="{clip.y():.2f}"'
            f' width="{clip.width():.2f}" height="{clip.height():.2f}"'
        )
        words += f'<clipPath id="{name}.clip"><rect {place}/></clipPath>'
        clipped = f' clip-path="url(#{name}.clip)"'
    return f'<g id="{name}"{layer}{clipped}{sheet}>{words}\n{inner}\n</g>\n'


def _shapes(draw: Callable[[QPainter], object], box: QRectF, *, prefix: str) -> str:
    """Return what something draws as SVG shapes, its definitions among them."""
    size = QSizeF(round(box.width()), round(box.height()))
    text = painted_svg(draw, size, dpi=SVG_DPI)
    start, end = text.find("<defs>"), text.rfind("</svg>")
    if start < 0 or end < 0:
        message = phrase("The drawing could not be made. Close other programs and try again.")
        raise ExportError(message)
    inner = NOT_IN_XML.sub("", text[start:end])
    inner = DEFINED.sub(rf'id="{prefix}.\1"', inner)
    inner = USED.sub(rf"url(#{prefix}.\1)", inner)
    inner = LINKED.sub(rf'xlink:href="#{prefix}.\1"', inner)
    return _slim(inner)


EMPTY_DEFS: Final = re.compile(r"<defs>\s*</defs>\s*")
EMPTY_GROUP: Final = re.compile(r"<g [^>]*>\s*</g>\s*")
STYLED_GROUP: Final = re.compile(r"<g (fill=[^>]*)>((?:(?!<g |</g>).)*)</g>", re.DOTALL)
FONT: Final = re.compile(r"\s*font-(?:family|size|weight|style)=\"[^\"]*\"")
FONT_VALUE: Final = re.compile(r'font-(family|size|weight)="([^"]*)"')
TEXT: Final = re.compile(r"<text([^>]*)>([^<]*)</text>")
MATRIX: Final = re.compile(r"matrix\(([-\d.e]+),([-\d.e]+),([-\d.e]+),([-\d.e]+),")
WIDTH: Final = re.compile(r'stroke-width="([\d.e+-]+)"')


def _slim(text: str) -> str:
    """Take out groups in which nothing is drawn, and fonts where there are no words.

    Qt begins a group at every change of a pen.
    """
    text = EMPTY_DEFS.sub("", text).replace(' vector-effect="none"', "")
    text = STYLED_GROUP.sub(_plain_group, text)
    shorter = EMPTY_GROUP.sub("", text)
    while len(shorter) < len(text):
        text, shorter = shorter, EMPTY_GROUP.sub("", shorter)
    return shorter


def _plain_group(found: re.Match[str]) -> str:
    """Return a group of shapes without a font, its pen in the units of its own transform.

    A pen that keeps its width under a transform is no part of SVG 1.1, and few programs know it.
    """
    attributes, body = found[1], found[2]
    if "<text" in body:
        body = _with_lengths(attributes, body)
    else:
        attributes = FONT.sub("", attributes)
    matrix = MATRIX.search(attributes)
    if "non-scaling-stroke" in body and matrix is not None:
        a, b, c, d = (float(value) for value in matrix.groups())
        stretch = abs(a * d - b * c) ** 0.5 or 1.0
        attributes = WIDTH.sub(
            lambda width: f'stroke-width="{float(width[1]) / stretch:.6g}"', attributes
        )
        body = body.replace(' vector-effect="non-scaling-stroke"', "")
    return f"<g {attributes}>{body}</g>"


def _with_lengths(attributes: str, body: str) -> str:
    """Say how long each text is: whoever lacks the font keeps the page's layout."""
    font = {found[1]: found[2] for found in FONT_VALUE.finditer(attributes)}
    family, size = font.get("family", ""), float(font.get("size", "0"))
    if not family or size <= 0:
        return body
    metrics = metrics_of(family, size, int(font.get("weight", "400")))

    def longer(found: re.Match[str]) -> str:
        width = metrics.horizontalAdvance(unescape(found[2]))
        length = f' textLength="{width:.2f}" lengthAdjust="spacingAndGlyphs"'
        return f"<text{found[1]}{length if width > 0 else ''}>{found[2]}</text>"

    return TEXT.sub(longer, body)


def _document(page: Page, content: PageContent, body: str) -> str:
    provenance = content.provenance_on(page)
    box = page_box(page)
    rows = "\n".join(
        f"<mineral:{name.lower()}>{escape(value)}</mineral:{name.lower()}>"
        for name, value in provenance.metadata().items()
    )
    family = content.style.family
    named = f'font-family="{escape(family)}"'
    body = body.replace(named, f'font-family="{escape(family)}, {FALLBACKS}"')
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'
        f' width="{page.size.width_mm:g}mm" height="{page.size.height_mm:g}mm"'
        f' viewBox="0 0 {box.width():.2f} {box.height():.2f}" version="1.1">\n'
    )
    metadata = (
        f"<title>{escape(provenance.page_title)}</title>\n"
        f"<desc>{escape(provenance.metadata()['Description'])}</desc>\n"
        '<metadata xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:mineral="urn:mineral-supply-map">\n'
        f'<rdf:RDF><rdf:Description rdf:about="">\n<dc:title>{escape(provenance.page_title)}'
        f"</dc:title>\n<dc:source>{escape(provenance.metadata()['Source'])}</dc:source>\n"
        f"{rows}\n</rdf:Description></rdf:RDF>\n</metadata>\n"
    )
    return NOT_IN_XML.sub("", f"{head}{metadata}{body}\n</svg>\n")
