"""Something painted as SVG: one way to have Qt write it."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter


def painted_svg(
    draw: Callable[[QPainter], object],
    size: QSizeF,
    *,
    dpi: int,
    title: str = "",
    description: str = "",
) -> str:
    """Return what something paints as the text of an SVG file; words stay words.

    Parameters
    ----------
    draw
        Paints from the origin.
    size
        Width and height of what is shown, in the painter's units.
    dpi
        Units to an inch.
    title, description
        What the file says of itself; left out where empty.
    """
    from PySide6.QtSvg import QSvgGenerator

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(dpi)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(description)
    painter = QPainter(generator)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter)
    finally:
        painter.end()
    return bytes(data.data()).decode("utf-8")
