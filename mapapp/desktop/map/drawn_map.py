"""What the map draws: its scene, the layers kept between frames, and when they are drawn anew."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mapapp.cartography.colour_vision import Vision, preview_image
from mapapp.cartography.facts import facts_of
from mapapp.cartography.projection_choice import projection_of
from mapapp.cartography.scene import MapOptions, MapScene, margins_for
from mapapp.cartography.scene_furniture import keep_legend_places
from mapapp.cartography.scene_words import flow_gaps
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import source_line
from mapapp.desktop.context import AppContext
from mapapp.desktop.map.moves import MovingMap
from mapapp.desktop.map_canvas import MapCanvas
from mapapp.desktop.swipe import SwipeCanvas
from mapapp.picture import Picture
from mapapp.scenario.appearance import Appearance

if TYPE_CHECKING:
    from mapapp.cartography.points.point_set import PointSet

REST_MS: Final = 150
MOTION_MS: Final = 50


class DrawnMap(MovingMap):
    """The part of the map widget that draws; hands and keys are its heir's.

    Signals
    -------
    vision_changed
        The map is shown as other eyes see it: a `Vision`.
    """

    vision_changed = Signal(str)

    def __init__(
        self, context: AppContext, picture: Picture, theme: MapTheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(Viewport.home(width=800, height=500, margins=(0, 56, 0, 28)), parent)
        self._context = context
        self._picture = picture
        self._theme = theme
        self._options = MapOptions(chip_action=self.tr("Show"))
        self._canvas: MapCanvas | SwipeCanvas = MapCanvas()
        self._user_points: Mapping[str, PointSet] = {}
        self._vision: Vision = "normal"
        self._instead: Callable[[QPainter, Viewport], None] | None = None
        self._last_scene: MapScene | None = None
        self._scene = self._make_scene(None)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.settle)
        self._motion = QTimer(self)
        self._motion.setInterval(MOTION_MS)
        self._motion.timeout.connect(self.update)
        self._set_out = monotonic()
        self.viewport_changed.connect(self._follow_viewport)

    @property
    def options(self) -> MapOptions:
        """Which parts of the map are shown."""
        return self._options

    @property
    def picture(self) -> Picture:
        """The figures that are shown."""
        return self._picture

    # --- what is shown -------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show another Picture; while a lever moves only what changed is painted."""
        if picture.view == self._picture.view:
            # The same classes while a slider moves; new ones, if need be, when the hand rests.
            self._options = replace(self._options, breaks=self._scene.breaks)
        else:
            self._options = replace(self._options, breaks=None)
        self._picture = picture
        self._take_canvas()
        self._fit_margins()
        self._scene = self._make_scene(self._scene)
        if not self._canvas.recolour(self._scene):
            self._canvas.forget()
        self._rest.start()
        self.update()

    def _take_canvas(self) -> None:
        """Keep layers once, or twice while baseline and scenario are compared."""
        comparing = self._picture.view.mode == "compare"
        if comparing != isinstance(self._canvas, SwipeCanvas):
            self._canvas = SwipeCanvas() if comparing else MapCanvas()
            if isinstance(self._canvas, SwipeCanvas):
                self._canvas.at = self._options.swipe

    @property
    def swipe_at(self) -> float | None:
        """Where the line of a comparison stands, 0..1 of the width; None without one."""
        return self._options.swipe if isinstance(self._canvas, SwipeCanvas) else None

    def swipe_to(self, at: float) -> None:
        """Move the line of a comparison; nothing is drawn anew until the hand rests."""
        at = min(0.98, max(0.02, at))
        self._options = replace(self._options, swipe=at)
        if isinstance(self._canvas, SwipeCanvas):
            self._canvas.at = at
            self._rest.start()
            self.update()

    @property
    def user_points(self) -> "Mapping[str, PointSet]":
        """The sites of the user's files, by the id of their layer."""
        return self._user_points

    def set_user_points(self, points: "Mapping[str, PointSet]") -> None:
        """Draw the sites of the user's files, by the id of their layer."""
        self._user_points = points
        self._scene = self._make_scene(None)
        self._canvas.forget()
        self.update()

    def keep_clear(self, box: QRectF | None) -> None:
        """Keep labels clear of a message that lies on the map, px; None: of none any more."""
        if box != self._options.clear_of:
            self._options = replace(self._options, clear_of=box)
            self._scene = self._make_scene(None)
            self._canvas.forget()
            self.update()

    def set_vision(self, vision: Vision) -> None:
        """Show the map as other eyes see it; exports stay as they are."""
        self._vision = vision
        self.vision_changed.emit(vision)
        self.update()

    @property
    def vision(self) -> Vision:
        """Whose eyes the map is shown to."""
        return self._vision

    @property
    def shows_shares(self) -> bool:
        """Whether the scene is what is seen, and nothing in its place."""
        return self._instead is None

    def show_instead(self, paint: Callable[[QPainter, Viewport], None] | None) -> None:
        """Let something else be painted in the scene's place; None: the scene again."""
        self._instead = paint
        self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._scene = self._make_scene(None)
        self._canvas.forget()
        self.update()

    def set_appearance(self, appearance: Appearance) -> None:
        """Draw with other layers, classes, legend or projection."""
        options = replace(self._options, appearance=appearance, breaks=None)
        if options != self._options:
            self._options = options
            self._fit_margins()
            self._scene = self._make_scene(None)
            self._canvas.forget()
            self.update()
        self._move_flows()
        self.take_projection(projection_of(appearance))

    def _move_flows(self) -> None:
        """Let dots run along trade flows while that is asked for and there is somebody to see."""
        appearance = self._options.appearance
        wanted = appearance.flows.animated and appearance.shows("flows") and self.isVisible()
        if wanted and not self._motion.isActive():
            self._motion.start()
        elif not wanted:
            self._motion.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with what moves."""
        super().showEvent(event)
        self._move_flows()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing move that nobody sees."""
        super().hideEvent(event)
        self._motion.stop()

    def _make_scene(self, previous: MapScene | None) -> MapScene:
        scene = MapScene(
            picture=self._picture,
            viewport=self._viewport,
            theme=self._theme,
            world=self._context.world,
            names=self._context.names,
            source_text=self._source_text(),
            options=self._options,
            facts=facts_of(self._picture.catalog),
            user_points=self._user_points,
            previous=previous,
        )
        if self._last_scene is not None:
            keep_legend_places(scene, self._last_scene)
        self._last_scene = scene
        return scene

    def _source_text(self) -> str:
        traded = facts_of(self._picture.catalog).has_trade(self._picture.view)
        return source_line(self._picture, self._options.appearance, traded=traded)

    def _follow_viewport(self) -> None:
        if self._viewport.projection != self._scene.viewport.projection:
            self._canvas.forget()  # what was drawn cannot be shifted onto another plane
            self._fit_margins()
        self._scene = self._make_scene(None)
        self._rest.start()
        self.update()

    def settle(self) -> None:
        """Draw in full quality; labels, kept still while a slider moved, are placed anew."""
        self._options = replace(self._options, breaks=None)
        self._scene = self._make_scene(None)
        self._canvas.settle(self._scene, ratio=self.devicePixelRatioF())
        self.update()

    def stop(self) -> None:
        """Stop what waits for the hand to rest, and what moves."""
        self._rest.stop()
        self._motion.stop()

    # --- events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the look at the new size."""
        width, height = float(event.size().width()), float(event.size().height())
        margins = self._margins(width, height)
        viewport = replace(self._viewport, margins=margins)
        if self._viewport.is_home:
            self._viewport = replace(viewport, width=width, height=height).at_home()
        else:
            self._viewport = viewport.resized(width, height)
        self._scene = self._make_scene(None)
        self._canvas.forget()

    def _margins(self, width: float, height: float) -> tuple[float, float, float, float]:
        return margins_for(
            self._theme,
            width=width,
            height=height,
            source_text=self._source_text(),
            projection=self._viewport.projection,
        )

    def _fit_margins(self) -> None:
        """Leave as many lines free as this mineral's sources take."""
        viewport = self._viewport
        margins = self._margins(viewport.width, viewport.height)
        if margins == viewport.margins:
            return
        moved = replace(viewport, margins=margins)
        self._viewport = moved.at_home() if viewport.is_home else moved

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the kept layers and what moves with the levers on screen."""
        if self._canvas.drawn_viewport is None:
            self._canvas.settle(self._scene, ratio=self.devicePixelRatioF())
        if self._vision == "normal":
            painter = QPainter(self)
            try:
                self._paint_map(painter)
            finally:
                painter.end()
            return
        self._paint_as_seen()

    def _paint_as_seen(self) -> None:
        """Paint the map as the eyes chosen see it."""
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        for target in (image, self):
            painter = QPainter(target)
            try:
                if target is image:
                    self._paint_map(painter)
                else:
                    painter.drawImage(0, 0, preview_image(image, self._vision))
            finally:
                painter.end()

    def _paint_map(self, painter: QPainter) -> None:
        if self._instead is not None:
            self._instead(painter, self._viewport)
            self.paint_gesture(painter)
            return
        framed = self._canvas.paint(painter, self._viewport, outlines=self.paint_outlines)
        if self._motion.isActive() and framed:
            self._paint_motion(painter)
        self.paint_frames(painter)
        if not framed:
            self._scene.draw_frame_of_map(painter)
        self._scene.draw_headline(painter)
        self.paint_gesture(painter)

    def _paint_motion(self, painter: QPainter) -> None:
        flows = self._scene.thematic.flows if self._scene.thematic else None
        if flows is not None:
            from mapapp.cartography.flow_motion import draw_motion

            draw_motion(
                painter,
                flows.marks,
                self._theme,
                seconds=monotonic() - self._set_out,
                clear_of=flow_gaps(self._scene),
            )

    def paint_outlines(self, painter: QPainter) -> None:
        """Draw what lies between the countries and the symbols; nothing, unless an heir does."""

    def paint_frames(self, painter: QPainter) -> None:
        """Draw what lies over the symbols; nothing, unless an heir does."""

    def paint_gesture(self, painter: QPainter) -> None:
        """Draw what the hand draws, over everything; nothing, unless an heir does."""
