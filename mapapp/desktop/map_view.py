"""The map: pan, zoom, hover, select. Drawn by the same scene as every export."""

from dataclasses import replace
from math import isfinite
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mapapp.cartography.projection_choice import projection_of
from mapapp.cartography.scene import MapOptions, MapScene, margins_for
from mapapp.cartography.symbols import SiteMark
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import map_title, source_line
from mapapp.desktop.context import AppContext
from mapapp.desktop.hover_card import HoverCard
from mapapp.desktop.map_buttons import MapButtons
from mapapp.desktop.map_canvas import MapCanvas
from mapapp.picture import Picture
from mapapp.scenario.appearance import Appearance

REST_MS: Final = 150
CARD_DELAY_MS: Final = 180
PINNED_LEFT: Final = 16
CLICK_PX: Final = 4
ZOOM_PER_STEP: Final = 1.25
PAN_PX: Final = 80


class MapView(QWidget):
    """The map widget.

    Signals
    -------
    stage_wanted
        The user asks for the stage a warning is about.
    place_changed
        The pointer is over another place: longitude and latitude in degrees, or None.
    viewport_changed
        After pan or zoom.
    """

    stage_wanted = Signal(str)
    place_changed = Signal(object)
    viewport_changed = Signal(object)

    def __init__(
        self, context: AppContext, picture: Picture, theme: MapTheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._picture = picture
        self._theme = theme
        self._options = MapOptions(chip_action=self.tr("Show"))
        self._canvas = MapCanvas()
        self._viewport = Viewport.home(width=800, height=500, margins=(0, 56, 0, 28))
        self._scene = self._make_scene(None)
        self._pressed: QPointF | None = None
        self._grabbed: Viewport | None = None
        self._hovered: str | None = None
        self._selected: str | None = None
        self._selected_site: str | None = None
        self._pointer = QPointF()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._settle)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(360, 260)
        self.setAccessibleName(self.tr("Map"))
        self.setAccessibleDescription(map_title(picture))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._card = HoverCard(context, theme, self)
        self._pinned = HoverCard(context, theme, self, pinned=True)
        # A card at once would flash at every border the pointer crosses.
        self._card_timer = QTimer(self)
        self._card_timer.setSingleShot(True)
        self._card_timer.setInterval(CARD_DELAY_MS)
        self._card_timer.timeout.connect(self._show_card)
        self._buttons = MapButtons(theme, self)
        for button, act in zip(
            self._buttons.buttons, (self.zoom_in, self.zoom_out, self.go_home), strict=True
        ):
            button.clicked.connect(act)

    # --- what is shown -------------------------------------------------------------------------

    @property
    def scene(self) -> MapScene:
        """The scene as it is drawn now."""
        return self._scene

    @property
    def viewport(self) -> Viewport:
        """Where the map looks."""
        return self._viewport

    @property
    def options(self) -> MapOptions:
        """Which parts of the map are shown."""
        return self._options

    @property
    def selected(self) -> str | None:
        """Code of the selected country, None if there is none."""
        return self._selected

    def show_picture(self, picture: Picture) -> None:
        """Show another Picture; while a lever moves only what changed is painted."""
        same_place = (
            picture.view.mineral == self._picture.view.mineral
            and picture.view.stage == self._picture.view.stage
        )
        if picture.view == self._picture.view:
            # The same classes while a slider moves; new ones, if need be, when the hand rests.
            self._options = replace(self._options, breaks=self._scene.breaks)
        else:
            self._options = replace(self._options, breaks=None)
        self._picture = picture
        self._fit_margins()
        self._scene = self._make_scene(self._scene)
        self.setAccessibleDescription(map_title(picture))
        if not self._canvas.recolour(self._scene):
            self._canvas.forget()
        self._rest.start()
        if not same_place:
            self._clear_card()
            self._forget_site()
        for card in (self._card, self._pinned):
            if card.isVisible():
                card.refresh(picture)
        self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._card.set_theme(theme)
        self._pinned.set_theme(theme)
        self._buttons.set_theme(theme)
        self._scene = self._make_scene(None)
        self._canvas.forget()
        self.update()

    def set_appearance(self, appearance: Appearance) -> None:
        """Draw with other layers, classes, legend or projection."""
        self._set_options(replace(self._options, appearance=appearance, breaks=None))
        projection = projection_of(appearance)
        if projection != self._viewport.projection:
            self.go_to(self._viewport.in_projection(projection))

    def _set_options(self, options: MapOptions) -> None:
        if options != self._options:
            self._options = options
            self._scene = self._make_scene(None)
            self._canvas.forget()
            self.update()

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

    # --- moving about --------------------------------------------------------------------------

    def go_to(self, viewport: Viewport) -> None:
        """Look at another part of the world; fine drawing follows when the hand rests."""
        if viewport == self._viewport:
            return
        if viewport.projection != self._viewport.projection:
            self._canvas.forget()  # what was drawn cannot be shifted onto another plane
        self._viewport = viewport
        self._scene = self._make_scene(None)
        self._rest.start()
        self._clear_card()
        self.place_changed.emit(None)
        self.viewport_changed.emit(viewport)
        self.update()

    def go_home(self) -> None:
        """Show the whole world."""
        self.go_to(self._viewport.at_home())

    def zoom_in(self) -> None:
        """Zoom in at the middle."""
        self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**2, self._viewport.middle))

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**-2, self._viewport.middle))

    def zoom_to_country(self, iso3: str) -> None:
        """Show one country with some space around it."""
        index = self._context.world.index.get(iso3)
        if index is not None and self._scene.world.is_shown(index):
            self.go_to(self._viewport.fitted_to(self._scene.world.main_bounds(index)))

    def zoom_to_selected(self) -> None:
        """Show the selected country; nothing happens if there is none."""
        if self._selected is not None:
            self.zoom_to_country(self._selected)

    def select(self, iso3: str | None) -> None:
        """Select a country and keep its card open, or select nothing."""
        self._selected, self._selected_site = iso3, None
        if iso3 is None:
            self._pinned.hide()
        else:
            self._pinned.show_country(iso3, self._picture, self._pinned_at())
            self._card.hide()
        self.update()

    def _select_mark(self, mark: SiteMark) -> None:
        """Select a symbol's sites and keep their card open."""
        self._selected, self._selected_site = None, mark.sites[0].id
        self._pinned.show_sites(mark, self._picture, self._pinned_at())
        self._card.hide()
        self.update()

    def _pinned_at(self) -> QPoint:
        """Where the card of what is selected stands: below the title."""
        return QPoint(PINNED_LEFT, round(self._viewport.margins[1]) + 4)

    def _forget_site(self) -> None:
        if self._selected_site is not None:
            self.select(None)

    def stop(self) -> None:
        """Stop what waits for the hand to rest."""
        self._rest.stop()
        self._card_timer.stop()

    def _settle(self) -> None:
        """Draw in full quality; labels, kept still while a slider moved, are placed anew."""
        self._options = replace(self._options, breaks=None)
        self._scene = self._make_scene(None)
        self._canvas.settle(self._scene, ratio=self.devicePixelRatioF())
        self.update()

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
        self._buttons.move(event.size().width() - self._buttons.width() - 12, 52)

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
            framed = self._canvas.paint(painter, self._viewport, outlines=self._paint_outlines)
            if self._selected_site is not None:
                self._scene.draw_frame(painter, self._selected_site)
            if not framed:
                self._scene.draw_frame_of_map(painter)
            self._scene.draw_headline(painter)
        finally:
            painter.end()

    def _paint_outlines(self, painter: QPainter) -> None:
        for iso3, width in ((self._hovered, 1.2), (self._selected, 2.0)):
            if iso3 is not None:
                self._scene.draw_outline(painter, iso3, width=width)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; horizontal wheels pan."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**steps, event.position()))
        elif event.angleDelta().x():
            self.go_to(self._viewport.panned(event.angleDelta().x() / 2, 0))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching on a touch pad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.go_to(self._viewport.zoomed(1 + event.value(), event.position()))
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag or a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._grabbed = self._viewport

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or say what lies under the pointer."""
        if self._pressed is not None and self._grabbed is not None:
            moved = event.position() - self._pressed
            if moved.manhattanLength() > CLICK_PX:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.go_to(self._grabbed.panned(moved.x(), moved.y()))
            return
        self._hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or select what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        moved = (event.position() - self._pressed).manhattanLength()
        self._pressed = self._grabbed = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if moved <= CLICK_PX:
            self._click(event.position())
        else:
            self._settle()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in where it was clicked twice."""
        self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**4, event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan with the arrows, zoom with + and -, go home with 0, let go with Escape."""
        keys = Qt.Key
        steps = {
            keys.Key_Left: (PAN_PX, 0),
            keys.Key_Right: (-PAN_PX, 0),
            keys.Key_Up: (0, PAN_PX),
            keys.Key_Down: (0, -PAN_PX),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.go_to(self._viewport.panned(*steps[key]))
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif key == keys.Key_Minus:
            self.zoom_out()
        elif key in (keys.Key_0, keys.Key_Home):
            self.go_home()
        elif key == keys.Key_Escape and self._pressed is not None and self._grabbed is not None:
            self.go_to(self._grabbed)
            self._pressed = self._grabbed = None
        elif key == keys.Key_Escape:
            self.select(None)
            self._clear_card()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the pointer."""
        self._clear_card()
        self.place_changed.emit(None)
        super().leaveEvent(event)

    def _click(self, pixel: QPointF) -> None:
        chip = self._scene.chip
        if chip is not None and chip.action and chip.box.contains(pixel):
            self.stage_wanted.emit(self._picture.warnings[0].stage)
            return
        mark = self._scene.mark_at(pixel)
        if mark is not None:
            if self._selected_site in [site.id for site in mark.sites]:
                self.select(None)
            else:
                self._select_mark(mark)
            return
        code = self._context.world.country_at(self._viewport, pixel)
        self.select(None if code == self._selected else code)

    def _hover(self, pixel: QPointF) -> None:
        lon, lat = self._scene.lonlat_at(pixel)
        self.place_changed.emit((lon, lat) if isfinite(lon) else None)
        chip = self._scene.chip
        over_chip = chip is not None and bool(chip.action) and chip.box.contains(pixel)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if over_chip else Qt.CursorShape.ArrowCursor
        )
        self._pointer = pixel
        code = None if over_chip else self._context.world.country_at(self._viewport, pixel)
        if code != self._hovered:
            self._hovered = code
            self.update()
        if self._card.isVisible():
            self._show_card()
        else:
            self._card_timer.start()

    def _show_card(self) -> None:
        """Show the card of what lies under the pointer, unless it is pinned already."""
        pixel = self._pointer
        chip = self._scene.chip
        over_chip = chip is not None and bool(chip.action) and chip.box.contains(pixel)
        mark = None if over_chip else self._scene.mark_at(pixel)
        pinned = mark is not None and self._selected_site in [site.id for site in mark.sites]
        if mark is not None and not pinned:
            self._card.show_sites(mark, self._picture, self._beside(pixel))
        elif mark is None and self._hovered not in (None, self._selected):
            self._card.show_country(str(self._hovered), self._picture, self._beside(pixel))
        else:
            self._card.hide()

    def _beside(self, pixel: QPointF) -> QPoint:
        return (pixel + QPointF(16, 16)).toPoint()

    def _clear_card(self) -> None:
        self._card_timer.stop()
        self._card.hide()
        if self._hovered is not None:
            self._hovered = None
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which the map looks best."""
        return QSize(900, 560)
