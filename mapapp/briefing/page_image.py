"""A page as an image: PNG at any resolution, on paper or transparent."""

from typing import Final

from PySide6.QtGui import QImage, QPainter

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError
from mapapp.briefing.house_style import UNITS_PER_INCH
from mapapp.briefing.image import MOST_PIXELS, png_of
from mapapp.briefing.page import Page
from mapapp.briefing.paint_page import paint_page
from mapapp.briefing.places import page_box
from mapapp.phrases import phrase

USUAL_DPI: Final = 300
LEAST_DPI: Final = 30
MOST_DPI: Final = 1200


def page_pixels(page: Page, dpi: int) -> tuple[int, int]:
    """Return width and height of a page in pixels at a resolution.

    Raises
    ------
    ExportError
        If such an image cannot be made; the sentence says what can.
    """
    if not LEAST_DPI <= dpi <= MOST_DPI:
        message = phrase(
            "A resolution of {dpi} dpi cannot be used: choose {least_dpi} to {most_dpi:,}.",
            dpi=dpi,
            least_dpi=LEAST_DPI,
            most_dpi=MOST_DPI,
        )
        raise ExportError(message)
    width = round(page.size.width_mm / 25.4 * dpi)
    height = round(page.size.height_mm / 25.4 * dpi)
    if width * height > MOST_PIXELS:
        most = int(dpi * (MOST_PIXELS / (width * height)) ** 0.5)
        message = phrase(
            "An image of {width:,} × {height:,} pixels is too large. Choose a "
            "resolution of at most {most} dpi for this page, or PDF, which has none.",
            width=width,
            height=height,
            most=most,
        )
        raise ExportError(message)
    return width, height


def page_image(
    page: Page, content: PageContent, *, dpi: int = USUAL_DPI, transparent: bool = False
) -> QImage:
    """Return a page as an image.

    Raises
    ------
    ExportError
        If it is too large, or there is not enough memory for it.
    """
    width, height = page_pixels(page, dpi)
    kind = QImage.Format.Format_ARGB32_Premultiplied if transparent else QImage.Format.Format_RGB32
    image = QImage(width, height, kind)
    if image.isNull():
        message = phrase(
            "There is not enough memory for an image of {width:,} × {height:,} "
            "pixels. Choose a lower resolution.",
            width=width,
            height=height,
        )
        raise ExportError(message)
    image.fill(0 if transparent else 0xFFFFFFFF)
    dots_per_metre = round(dpi / 0.0254)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    painter = QPainter(image)
    try:
        box = page_box(page)
        painter.scale(width / box.width(), height / box.height())
        ratio = dpi / UNITS_PER_INCH
        paint_page(painter, page, content, pixel_ratio=ratio, ground=not transparent)
    finally:
        painter.end()
    return image


def page_png(
    page: Page, content: PageContent, *, dpi: int = USUAL_DPI, transparent: bool = False
) -> bytes:
    """Return a page as PNG; what the page says of itself is in the file as text too."""
    image = page_image(page, content, dpi=dpi, transparent=transparent)
    return png_of(image, content.provenance_on(page).metadata())
