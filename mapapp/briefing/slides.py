"""Pages as slides: title, words, tables and shares as colleagues can edit them, maps as images.

What PowerPoint cannot draw (maps, symbols, other charts) is put in as a picture at twice the
resolution of a slide; all that is words or figures stays words and figures.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QImage, QPainter

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError
from mapapp.briefing.house_style import UNITS_PER_INCH, UNITS_PER_MM
from mapapp.briefing.image import png_of
from mapapp.briefing.page import Element, Page
from mapapp.briefing.paint_page import paint_element
from mapapp.briefing.paint_parts import STYLES, fitted_words, lead_in
from mapapp.briefing.places import box_of, move_origin
from mapapp.briefing.plain_text import printable
from mapapp.briefing.slide_parts import (
    add_share_chart,
    add_table,
    add_text,
    place_of,
    rgb,
)
from mapapp.cartography.charts import suppliers_of
from mapapp.cartography.wording import group_words
from mapapp.phrases import phrase

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

PICTURE_DPI: Final = 220.0  # a slide is shown at 96 to 110
TITLE_LAYOUT: Final = 5
MOST_MM: Final = 1400.0


def pptx_bytes(pages: Sequence[tuple[Page, PageContent]], *, title: str = "") -> bytes:
    """Return pages as slides of one size: that of the first page.

    Parameters
    ----------
    title
        Of the presentation; empty: the first page's headline.

    Raises
    ------
    ExportError
        If there is no page, or they are of different sizes.
    """
    from pptx import Presentation
    from pptx.util import Mm

    if not pages:
        message = phrase("A presentation needs at least one page.")
        raise ExportError(message)
    size = pages[0][0].size
    if any(page.size != size for page, _ in pages):
        message = phrase(
            "All slides of a presentation are of one size. Give the pages the same size."
        )
        raise ExportError(message)
    if max(size.width_mm, size.height_mm) > MOST_MM:
        message = phrase(
            "A slide can be {most_mm:g} mm wide at most. Choose a smaller page, or PDF.",
            most_mm=MOST_MM,
        )
        raise ExportError(message)
    deck = Presentation()
    deck.slide_width, deck.slide_height = Mm(size.width_mm), Mm(size.height_mm)
    for page, content in pages:
        _add_slide(deck, page, content)
    _properties(deck, pages[0], title)
    stream = BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _properties(deck: "Presentation", first: tuple[Page, PageContent], title: str) -> None:
    """Say what the file is, and nothing of who made it or where."""
    provenance = first[1].provenance_on(first[0])
    about = deck.core_properties
    about.title = printable(title or provenance.page_title)[:255]
    about.subject = printable(provenance.title)[:255]
    about.comments = printable(provenance.metadata()["Description"])[:255]
    about.keywords = printable(f"{provenance.scenario}; {provenance.year}; {provenance.lens}")[:255]
    about.category = printable(f"catalog {provenance.vintage}; {provenance.software}")
    about.author = about.last_modified_by = ""
    about.revision = 1
    about.created = about.modified = datetime.now(UTC).replace(tzinfo=None)


def _add_slide(deck: "Presentation", page: Page, content: PageContent) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE_LAYOUT])
    titled = False
    for element in page.elements:
        if element.kind == "headline" and not titled:
            titled = True
            _fill_title(slide, element, page, content)
        else:
            _add_element(slide, element, page, content)
    if not titled:
        slide.shapes.title.text = printable(content.headline)
        slide.shapes.title.left, slide.shapes.title.top = -deck.slide_width, 0
    notes = "\n".join(f"{n}: {v}" for n, v in content.provenance_on(page).rows())
    slide.notes_slide.notes_text_frame.text = printable(notes)


def _fill_title(slide: "Slide", element: Element, page: Page, content: PageContent) -> None:
    """Put the headline into the slide's own title: outlines and screen readers look there."""
    shape: Any = slide.shapes.title
    shape.left, shape.top, shape.width, shape.height = place_of(element.rect)
    _write(shape.text_frame, element, page, content, bottom=True)


def _write(
    frame: Any,  # noqa: ANN401  (python-pptx has hardly any types)
    element: Element,
    page: Page,
    content: PageContent,
    *,
    bottom: bool,
) -> None:
    fitted = fitted_words(element, box_of(element.rect), content, page)
    theme = content.style.theme_for(page.size)
    _, _, ink, bold = STYLES[element.kind]
    add_text(
        frame,
        content.words_of(element),
        lead=lead_in(element),
        points=(fitted.pixels if fitted else 1.0) * 72 / UNITS_PER_INCH,
        colour=theme.colour(ink).name(),
        lead_colour=theme.colour("text1").name(),
        bold=bold,
        align=element.align,
        bottom=bottom,
        font=content.style.font,
    )


def _add_element(slide: "Slide", element: Element, page: Page, content: PageContent) -> None:
    if element.kind in STYLES:
        if content.words_of(element).strip():
            box = slide.shapes.add_textbox(*place_of(element.rect))
            box.name = element.id
            _write(box.text_frame, element, page, content, bottom=False)
        return
    if element.kind == "table":
        add_table(slide, element, page, content)
        return
    picture = content.picture
    if element.kind == "chart" and element.what in ("", "share") and picture.has_output:
        parts = suppliers_of(picture, content.names)
        add_share_chart(slide, element, page, content, parts)
        return
    if element.kind == "rule":
        _add_rule(slide, element, page, content)
        return
    if element.kind == "logo" and not content.style.logo:
        return
    _add_picture(slide, element, page, content)


def _add_rule(slide: "Slide", element: Element, page: Page, content: PageContent) -> None:
    from pptx.enum.shapes import MSO_CONNECTOR
    from pptx.util import Pt

    left, top, width, _ = place_of(element.rect)
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, left, top, left + width, top)
    line.name = element.id
    colour = content.style.theme_for(page.size).colour("rule_strong").name()
    line.line.color.rgb = rgb(colour)
    line.line.width = Pt(0.5)


def element_image(
    element: Element, page: Page, content: PageContent, *, dpi: float = PICTURE_DPI
) -> QImage:
    """Return one element of a page as an image without a ground.

    Raises
    ------
    ExportError
        If there is not enough memory for it.
    """
    scale = dpi / UNITS_PER_INCH
    width = max(1, round(element.rect.width * UNITS_PER_MM * scale))
    height = max(1, round(element.rect.height * UNITS_PER_MM * scale))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        message = phrase(
            "There is not enough memory for the pictures of the slides. Choose a smaller page."
        )
        raise ExportError(message)
    image.fill(0)
    box = box_of(element.rect)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        move_origin(painter, -box.topLeft())
        paint_element(painter, element, page, content, pixel_ratio=scale)
    finally:
        painter.end()
    return image


def _add_picture(slide: "Slide", element: Element, page: Page, content: PageContent) -> None:
    data = png_of(element_image(element, page, content), {})
    shape: Any = slide.shapes.add_picture(BytesIO(data), *place_of(element.rect))
    shape.name = element.id
    provenance = content.provenance_on(page)
    by = group_words(content.facts.unit(content.picture, content.options.appearance))
    title = ", ".join(filter(None, (provenance.title, by)))
    words = {
        "map": f"{title}: {provenance.page_title}",
        "inset": provenance.title,
        "key_figures": "; ".join(f"{f.figure} {f.words}" for f in content.key_figures),
    }.get(element.kind, element.kind.replace("_", " "))
    # python-pptx has no property for the text that screen readers speak.
    shape._element._nvXxPr.cNvPr.set("descr", printable(words))  # noqa: SLF001
