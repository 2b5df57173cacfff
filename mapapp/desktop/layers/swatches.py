"""Swatches of the tree: each layer in small, as the map draws it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from mapapp.cartography.symbols import draw_symbol
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.layers.names import stage_of
from mapapp.picture.view import Mode
from mapapp.scenario.appearance import Layer

SITE_PX = 9.0
CONTROL_LINES = 4
OWN_PARTS = 3
"""Colours in the swatch of a file whose sites are told apart by them."""


def draw_swatch(
    painter: QPainter,
    box: QRectF,
    layer: Layer,
    theme: MapTheme,
    *,
    mode: Mode,
    pale: bool = False,
) -> None:
    """Draw what a layer draws, in a box of about 18 by 12 px at the body size.

    As strongly as on the map, but never so faint that it is not seen; ``pale`` if there is
    nothing to draw.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.4 if pale else max(0.25, layer.opacity))
    stage = stage_of(layer)
    if stage is not None:
        draw_symbol(painter, stage, box.center(), SITE_PX * theme.type.body_px / 12, theme)
    elif layer.kind in _DRAW:
        _DRAW[layer.kind](painter, box, theme, mode)
    else:
        _draw_own(painter, box, theme, _own_colours(layer, theme))
    painter.restore()


def _own_colours(layer: Layer, theme: MapTheme) -> tuple[str, ...]:
    """Return the colours of a file's sites: its own, its density's, or some that tell apart."""
    # Files of sites are rare, and their colours come with much that draws points.
    from mapapp.cartography.points.heat_ramp import heat_ramp
    from mapapp.cartography.points.look import CATEGORY_COLOURS, own_colour

    if layer.look.display == "density":
        return heat_ramp(own_colour(layer), dark=theme.name == "dark")
    if layer.look.colour_by == "own":
        return (own_colour(layer),)
    if layer.look.colour_by == "stage":
        return tuple(theme.stage_fill.values())
    return CATEGORY_COLOURS[:OWN_PARTS]


def _share(painter: QPainter, box: QRectF, theme: MapTheme, mode: Mode) -> None:
    colours = theme.change if mode == "change" else theme.share
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    width = box.width() / len(colours)
    for index, colour in enumerate(colours):
        left, right = round(box.left() + index * width), round(box.left() + (index + 1) * width)
        painter.fillRect(QRectF(left, box.top(), right - left, box.height()), QColor(colour))


def _flows(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    unit = theme.type.body_px / 12
    start = QPointF(box.left(), box.bottom() - unit)
    end = QPointF(box.right() - unit, box.center().y() + unit)
    path = QPainterPath(start)
    path.quadTo(QPointF(box.center().x(), box.top() - 3 * unit), end)
    pen = QPen(theme.colour("text2"), 1.6 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text2"))
    tip = end + QPointF(unit, 2.6 * unit)
    painter.drawPolygon(
        QPolygonF([tip, tip + QPointF(-5.4 * unit, -1.4 * unit), tip + QPointF(-0.6, -5.6) * unit])
    )


def _controls(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    unit = theme.type.body_px / 12
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.colour("control"), 1))
    painter.setBrush(theme.colour("land"))
    painter.drawRect(inner)
    painter.setClipRect(inner)
    painter.setPen(QPen(theme.colour("text2"), 1.6 * unit))
    step = (box.width() + box.height()) / (CONTROL_LINES + 1)
    for index in range(1, CONTROL_LINES + 1):
        total = index * step
        painter.drawLine(
            QPointF(box.left() + total, box.top()),
            QPointF(box.left() + total - box.height(), box.bottom()),
        )


def _pact(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    pen = QPen(theme.colour("accent"), 2 * theme.type.body_px / 12)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(theme.colour("land"))
    painter.drawRect(box.adjusted(1, 1, -1, -1))


def _borders(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    painter.fillRect(box, theme.colour("land"))
    left, middle = box.left(), box.center().y()
    step = box.width() / 6
    line = [
        QPointF(left + at * step, middle + up * step)
        for at, up in ((0, 1), (1, 0.2), (2, 0.7), (3, -0.9), (4, -0.4), (5, -1), (6, -0.6))
    ]
    painter.setPen(QPen(theme.colour("text3"), 1.2 * theme.type.body_px / 12))
    painter.drawPolyline(QPolygonF(line))


def _labels(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    painter.setFont(theme.font(bold=True))
    painter.setPen(theme.colour("text2"))
    painter.drawText(box.adjusted(-6, -6, 6, 6), int(Qt.AlignmentFlag.AlignCenter), "Aa")


def _graticule(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(theme.colour("control"), 1))
    for part in range(4):
        x = round(box.left() + part * (box.width() - 1) / 3)
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom() - 1))
    for part in range(3):
        y = round(box.top() + part * (box.height() - 1) / 2)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right() - 1, y))


def _sea(painter: QPainter, box: QRectF, theme: MapTheme, _mode: Mode) -> None:
    painter.setPen(QPen(theme.colour("control"), 1))
    painter.setBrush(theme.colour("sea"))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _draw_own(painter: QPainter, box: QRectF, theme: MapTheme, colours: tuple[str, ...]) -> None:
    """Draw a diamond in a file's own colour, or in upright parts of several."""
    half, middle = 5.5 * theme.type.body_px / 12, box.center()
    corners = ((0, -half), (half, 0), (0, half), (-half, 0))
    shape = QPolygonF([middle + QPointF(x, y) for x, y in corners])
    painter.save()
    path = QPainterPath()
    path.addPolygon(shape)
    painter.setClipPath(path)
    width = 2 * half / len(colours)
    for at, colour in enumerate(colours):
        left = middle.x() - half + at * width
        painter.fillRect(QRectF(left, middle.y() - half, width, 2 * half), QColor(colour))
    painter.restore()
    painter.setPen(QPen(theme.colour("line_coloured"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawConvexPolygon(shape)


_DRAW = {
    "share": _share,
    "flows": _flows,
    "controls": _controls,
    "pact": _pact,
    "borders": _borders,
    "labels": _labels,
    "graticule": _graticule,
    "sea": _sea,
}
