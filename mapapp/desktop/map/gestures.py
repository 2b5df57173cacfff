"""What the hand does on the map: each gesture an object that can be taken back."""

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from mapapp.cartography.theme import MapTheme

if TYPE_CHECKING:
    from mapapp.desktop.map_view import MapView

Tool = Literal["hand", "zoom", "lasso"]

CLICK_PX: Final = 4
LASSO_STEP_PX: Final = 3.0
LEAST_BOX_PX: Final = 8.0
TINT: Final = 0.14


class Gesture:
    """From the press of the button to its release; a short one is a click and does nothing.

    Attributes
    ----------
    moved
        Whether the pointer went far enough to be no click.
    cursor
        What the pointer looks like meanwhile.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: "MapView", start: QPointF) -> None:
        self.view = view
        self.start = start
        self.now = start
        self.moved = False

    def move(self, pixel: QPointF) -> None:
        """Follow the pointer."""
        self.now = pixel
        self.moved = self.moved or (pixel - self.start).manhattanLength() > CLICK_PX
        if self.moved:
            self.follow()

    def follow(self) -> None:
        """Show what the release would do."""
        self.view.update()

    def finish(self) -> None:
        """Do it."""

    def cancel(self) -> None:
        """Leave everything as it was at the press."""
        self.view.update()

    def paint(self, painter: QPainter, theme: MapTheme) -> None:
        """Draw what the hand has drawn so far, over the map."""


class PanGesture(Gesture):
    """Drag the map; without inertia it stays where it is let go."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: "MapView", start: QPointF) -> None:
        super().__init__(view, start)
        self._grabbed = view.viewport

    def follow(self) -> None:
        """Move the map with the pointer."""
        way = self.now - self.start
        self.view.go_to(self._grabbed.panned(way.x(), way.y()))

    def finish(self) -> None:
        """Draw in full quality at once."""
        self.view.settle()

    def cancel(self) -> None:
        """Put the map back."""
        self.view.go_to(self._grabbed)


class _BoxGesture(Gesture):
    """Pull a rectangle open."""

    @property
    def box(self) -> QRectF:
        """The rectangle so far, px."""
        return QRectF(self.start, self.now).normalized()

    def paint(self, painter: QPainter, theme: MapTheme) -> None:
        """Draw the rectangle."""
        path = QPainterPath()
        path.addRect(self.box)
        draw_area(painter, path, theme)


class BoxZoomGesture(_BoxGesture):
    """Zoom to a rectangle."""

    def finish(self) -> None:
        """Show what is inside, all of it; a mere line is no rectangle."""
        if min(self.box.width(), self.box.height()) >= LEAST_BOX_PX:
            self.view.say("")  # the hint has been followed
            self.view.zoom_to_box(self.box)
        self.view.update()


class BoxSelectGesture(_BoxGesture):
    """Add what is inside a rectangle to the selection."""

    def finish(self) -> None:
        """Select it."""
        path = QPainterPath()
        path.addRect(self.box)
        self.view.select_inside(path, add=True)


class LassoGesture(Gesture):
    """Select what is inside a line drawn by hand; it closes by itself."""

    def __init__(self, view: "MapView", start: QPointF, *, add: bool) -> None:
        super().__init__(view, start)
        self._add = add
        self._points = [start]

    def follow(self) -> None:
        """Draw on."""
        if (self.now - self._points[-1]).manhattanLength() >= LASSO_STEP_PX:
            self._points.append(self.now)
        super().follow()

    @property
    def path(self) -> QPainterPath:
        """The area so far, px."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)  # a loop in the line leaves no hole
        path.addPolygon(QPolygonF([*self._points, self.now]))
        path.closeSubpath()
        return path

    def finish(self) -> None:
        """Select it."""
        self.view.select_inside(self.path, add=self._add)

    def paint(self, painter: QPainter, theme: MapTheme) -> None:
        """Draw the line and the area it closes."""
        draw_area(painter, self.path, theme)


def gesture_for(
    view: "MapView", start: QPointF, *, tool: Tool, keys: Qt.KeyboardModifier
) -> Gesture:
    """Return the gesture that a press begins: the keys held say which, else the tool.

    Shift zooms to a box, Ctrl selects in one, Alt draws a lasso; Ctrl with it adds.
    """
    adding = bool(keys & Qt.KeyboardModifier.ControlModifier)
    if keys & Qt.KeyboardModifier.AltModifier:
        return LassoGesture(view, start, add=adding)
    if keys & Qt.KeyboardModifier.ShiftModifier:
        return BoxZoomGesture(view, start)
    if tool == "lasso":
        return LassoGesture(view, start, add=adding)
    if adding:
        return BoxSelectGesture(view, start)
    if tool == "zoom":
        return BoxZoomGesture(view, start)
    return PanGesture(view, start)


def draw_area(painter: QPainter, path: QPainterPath, theme: MapTheme) -> None:
    """Draw an area in the accent: a tint, and a dashed line that shows on land and sea."""
    tint = theme.colour("accent")
    tint.setAlphaF(TINT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, tint)
    painter.strokePath(path, QPen(theme.colour("panel"), 3.0))
    pen = QPen(theme.colour("accent"), 1.5)
    pen.setDashPattern([4.0, 3.0])
    painter.strokePath(path, pen)
