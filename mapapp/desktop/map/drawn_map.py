"""What the map draws: its scene, the layers kept between frames, and when they are drawn anew."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mapapp.cartography.projection_choice import projection_of
from mapapp.cartography.scene import MapOptions, MapScene, margins_for
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import source_line
from mapapp.desktop.context import AppContext
from mapapp.desktop.map.moves import MovingMap
from mapapp.desktop.map_canvas import MapCanvas
from mapapp.picture import Picture
from mapapp.scenario.appearance import Appearance

REST_MS: Final = 150


class DrawnMap(MovingMap):
    """The part of the map widget that draws; hands and keys are its heir's."""

    def __init__(
        self, context: AppContext, picture: Picture, theme: MapTheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(Viewport.home(width=800, height=500, margins=(0, 56, 0, 28)), parent)
        self._context = context
        self._picture = picture
        self._theme = theme
        self._options = MapOptions(chip_action=self.tr("Show"))
        self._canvas = MapCanvas()
        self._scene = self._make_scene(None)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.settle)
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
        self._fit_margins()
        self._scene = self._make_scene(self._scene)
        if not self._canvas.recolour(self._scene):
            self._canvas.forget()
        self._rest.start()
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
            self._scene = self._make_scene(None)
            self._canvas.forget()
            self.update()
        self.take_projection(projection_of(appearance))

    def _make_scene(self, previous: MapScene | None) -> MapScene:
        return MapScene(
            picture=self._picture,
            viewport=self._viewport,
            theme=self._theme,
            world=self._context.world,
            names=self._context.names,
            source_text=source_line(self._picture),
            options=self._options,
            facts=self._context.facts,
            previous=previous,
        )

    def _follow_viewport(self) -> None:
        if self._viewport.projection != self._scene.viewport.projection:
            self._canvas.forget()  # what was drawn cannot be shifted onto another plane
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
        """Stop what waits for the hand to rest."""
        self._rest.stop()

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
            source_text=source_line(self._picture),
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
        painter = QPainter(self)
        try:
            framed = self._canvas.paint(painter, self._viewport, outlines=self.paint_outlines)
            self.paint_frames(painter)
            if not framed:
                self._scene.draw_frame_of_map(painter)
            self._scene.draw_headline(painter)
            self.paint_gesture(painter)
        finally:
            painter.end()

    def paint_outlines(self, painter: QPainter) -> None:
        """Draw what lies between the countries and the symbols; nothing, unless an heir does."""

    def paint_frames(self, painter: QPainter) -> None:
        """Draw what lies over the symbols; nothing, unless an heir does."""

    def paint_gesture(self, painter: QPainter) -> None:
        """Draw what the hand draws, over everything; nothing, unless an heir does."""
