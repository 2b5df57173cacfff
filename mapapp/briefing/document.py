"""Pages as PDF: vector, fonts embedded, text that can be searched and copied."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError
from mapapp.briefing.house_style import UNITS_PER_INCH
from mapapp.briefing.page import Page
from mapapp.briefing.paint_page import paint_page
from mapapp.briefing.plain_text import printable
from mapapp.briefing.provenance import Provenance
from mapapp.phrases import phrase

RESOLUTION: Final = 1200
# Coasts as fine as at 225 dpi: finer ones double a file and show on no print.
DETAIL: Final = 1.5


def pdf_bytes(pages: Sequence[tuple[Page, PageContent]], *, title: str = "") -> bytes:
    """Return pages as one PDF.

    Parameters
    ----------
    pages
        At least one, of any sizes.
    title
        Of the document; empty: the first page's headline.

    Raises
    ------
    ExportError
        If there is no page, or the document cannot be made.
    """
    if not pages:
        message = phrase("A document needs at least one page.")
        raise ExportError(message)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    first = pages[0][1].provenance_on(pages[0][0])
    name = title or first.metadata()["Title"]
    writer.setTitle(name)
    writer.setCreator(first.software)
    writer.setDocumentXmpMetadata(QByteArray(xmp(first, name)))
    writer.setPageLayout(_layout(pages[0][0]))
    painter = QPainter(writer)
    try:
        for number, (page, content) in enumerate(pages):
            if number:
                writer.setPageLayout(_layout(page))
                writer.newPage()
            painter.save()
            painter.scale(RESOLUTION / UNITS_PER_INCH, RESOLUTION / UNITS_PER_INCH)
            paint_page(painter, page, content, pixel_ratio=DETAIL)
            painter.restore()
    finally:
        painter.end()
    buffer.close()
    if not data.startsWith(b"%PDF"):
        message = phrase("The document could not be made. Close other programs and try again.")
        raise ExportError(message)
    return bytes(data.data())


def _layout(page: Page) -> QPageLayout:
    size = QSizeF(page.size.width_mm, page.size.height_mm)
    page_size = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(page_size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def xmp(provenance: Provenance, title: str) -> bytes:
    """Return what a document says of itself as XMP: the words of its properties."""
    description = " ".join(
        f"{value if value.startswith(f'{name}:') else f'{name}: {value}'}".rstrip(".") + "."
        for name, value in provenance.rows()
    )
    parts = {
        "dc:title": _alternatives(title),
        "dc:description": _alternatives(description),
        "dc:source": escape(f"{provenance.sources} {provenance.boundaries}"),
        "xmp:CreatorTool": escape(provenance.software),
        "pdf:Keywords": escape(f"{provenance.title}; {provenance.scenario}; {provenance.year}"),
    }
    body = "".join(f"<{name}>{value}</{name}>" for name, value in parts.items())
    text = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f"{body}</rdf:Description></rdf:RDF></x:xmpmeta>"
        '<?xpacket end="w"?>'
    )
    return printable(text, keep="\ufeff").encode("utf-8")


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'
