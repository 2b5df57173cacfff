"""Two scenarios on one map, parted by a line to drag, or the difference between them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import ClassVar, Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.cartography.facts import facts_of
from mapapp.cartography.furniture import Chip
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.scene import MapOptions, MapScene, margins_for
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import source_line
from mapapp.desktop.context import AppContext
from mapapp.picture import Picture
from mapapp.picture.between import picture_between

Way = Literal["swipe", "difference"]

REDRAW_MS: Final = 60
NEAR_PX: Final = 12.0
STEP: Final = 0.02
LEAST = (480, 320)
TOP_PX: Final = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """What is compared: names and Pictures of the left and the right side."""

    names: tuple[str, str]
    pictures: tuple[Picture, Picture]


@dataclass(frozen=True, eq=False)
class SideScene(MapScene):
    """A map whose title and names of sides stand beside it: no room is kept for them."""

    names_sides: ClassVar[bool] = False

    def title_size(self) -> tuple[float, float]:
        """Return no size: there is no title."""
        return 0.0, 0.0

    @cached_property
    def chip(self) -> Chip | None:
        """No warning: the table below says it."""
        return None


class ComparedMaps(QWidget):
    """Draws both maps once; moving the line only uncovers more of one of them.

    ``look`` tells where another map looks, how, and with which sites of the user's.

    Attributes
    ----------
    at
        Where the line stands, as a part of the width, 0..1.
    """

    def __init__(
        self,
        context: AppContext,
        theme: MapTheme,
        look: Callable[[], tuple[Viewport, MapOptions, Mapping[str, PointSet]]],
    ) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Map of two scenarios"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(*LEAST)
        self._context, self._theme, self._look = context, theme, look
        self._sides: Sides | None = None
        self._way: Way = "swipe"
        self._images: tuple[QImage, ...] = ()
        self._dragged = False
        self._foot = 0.0  # height of the sources' lines, which the line does not cross
        self.at = 0.5
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self.draw)

    def sizeHint(self) -> QSize:
        """Return a size in which labels can be read."""
        return QSize(900, 520)

    def show_sides(self, sides: Sides, way: Way) -> None:
        """Show two scenarios, or the difference between them."""
        self._sides, self._way = sides, way
        self.draw()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.draw()

    def follow(self) -> None:
        """Draw anew soon: the map that is followed looks elsewhere."""
        if self.isVisible() and not self._redraw.isActive():
            self._redraw.start()

    # --- drawing -------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw the maps anew, labels clear of the line."""
        self._redraw.stop()
        if self._sides is None or self.width() < LEAST[0] or self.height() < LEAST[1]:
            return
        before, after = self._sides.pictures
        if self._way == "difference":
            self._images = (self._image(self._scene(picture_between(before, after)), frame=True),)
        else:
            left = self._scene(before, part=(0.0, self.at))
            # Both in the same classes, so that a colour means the same on both sides.
            right = self._scene(after, part=(self.at, 1.0), like=left)
            left.__dict__["placed_legend"] = right.placed_legend  # drawn once, over both
            self._images = (self._image(left), self._image(right), self._frame(right))
            self._foot = right.viewport.margins[3]
        self.update()

    def _scene(
        self,
        picture: Picture,
        *,
        part: tuple[float, float] = (0.0, 1.0),
        like: MapScene | None = None,
    ) -> MapScene:
        look, options, points = self._look()
        breaks = like.breaks if like is not None else None
        options = replace(options, breaks=breaks, part=part, chip_action="")
        facts = facts_of(picture.catalog)
        text = source_line(picture, options.appearance, traded=facts.has_trade(picture.view))
        return SideScene(
            picture=picture,
            viewport=self._viewport(look, text),
            theme=self._theme,
            world=self._context.world,
            names=self._context.names,
            source_text=text,
            options=options,
            facts=facts,
            user_points=points,
        )

    def _viewport(self, look: Viewport, source_text: str) -> Viewport:
        """Return where the map looks, at this window's size and in its type."""
        width, height = float(self.width()), float(self.height())
        margins = margins_for(
            self._theme, width=width, height=height, source_text=source_text,
            projection=look.projection,
        )  # fmt: skip
        margins = (margins[0], TOP_PX, *margins[2:])
        home = Viewport.home(
            width=width, height=height, margins=margins, projection=look.projection
        )
        if look.is_home:
            return home
        return replace(
            home,
            centre_x=look.centre_x,
            centre_y=look.centre_y,
            scale=home.scale * look.zoom,
        )

    def _blank(self) -> QImage:
        ratio = self.devicePixelRatioF()
        size = QSizeF(self.width(), self.height()) * ratio
        image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        return image

    def _image(self, scene: MapScene, *, frame: bool = False) -> QImage:
        image = self._blank()
        painter = QPainter(image)
        try:
            scene.draw_ground(painter, pixel_ratio=self.devicePixelRatioF())
            scene.draw_overlay(painter, pixel_ratio=self.devicePixelRatioF())
            scene.draw_floating(painter)
            if frame:
                scene.draw_frame_of_map(painter)
        finally:
            painter.end()
        return image

    def _frame(self, scene: MapScene) -> QImage:
        """Return legend, sources and scale bar, once for both sides."""
        image = self._blank()
        painter = QPainter(image)
        try:
            scene.draw_frame_of_map(painter)
        finally:
            painter.end()
        return image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the maps on screen, each up to the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sea"))
        if len(self._images) == 1:
            painter.drawImage(0, 0, self._images[0])
        elif self._images:
            line = self.at * self.width()
            for image, left, right in (
                (self._images[0], 0.0, line),
                (self._images[1], line, float(self.width())),
            ):
                painter.save()
                painter.setClipRect(QRectF(left, 0, right - left, self.height()))
                painter.drawImage(0, 0, image)
                painter.restore()
            self._draw_line(painter, line)
            painter.drawImage(0, 0, self._images[2])  # the legend's words stay readable
            self._draw_grip(painter, line)
        painter.end()

    def _draw_line(self, painter: QPainter, x: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in (("panel", 4.0), ("accent" if self.hasFocus() else "text1", 1.6)):
            painter.setPen(QPen(self._theme.colour(colour), width))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height() - self._foot))

    def _draw_grip(self, painter: QPainter, x: float) -> None:
        painter.setBrush(self._theme.colour("panel"))
        painter.setPen(QPen(self._theme.colour("text1"), 1.4))
        painter.drawEllipse(QPointF(x, self.height() / 2), 11, 11)
        for way in (-1, 1):
            tip = QPointF(x + 7 * way, self.height() / 2)
            painter.drawLine(tip, tip + QPointF(-4 * way, -4))
            painter.drawLine(tip, tip + QPointF(-4 * way, 4))

    # --- hands ---------------------------------------------------------------------------------

    def _is_near(self, event: QMouseEvent) -> bool:
        return self._way == "swipe" and abs(event.position().x() - self.at * self.width()) < NEAR_PX

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the line."""
        self._dragged = event.button() == Qt.MouseButton.LeftButton and self._is_near(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the line, or show that it can be moved."""
        if self._dragged:
            self._move(event.position().x() / max(1, self.width()))
        near = self._dragged or self._is_near(event)
        self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the labels make room for the line."""
        if self._dragged:
            self._dragged = False
            self.draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line by the arrow keys."""
        way = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if way is None or self._way != "swipe":
            super().keyPressEvent(event)
            return
        self._move(self.at + way)
        self._redraw.start()

    def _move(self, at: float) -> None:
        self.at = min(1.0, max(0.0, at))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new size once it rests."""
        super().resizeEvent(event)
        self._redraw.start()
