"""The map: pan, zoom, hover, select. Drawn by the same scene as every export."""

from math import isfinite
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from mapapp.cartography.compare import grip_box, on_line
from mapapp.cartography.legend_placed import MORE_KEY
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import map_title, percent
from mapapp.desktop.context import AppContext
from mapapp.desktop.map import announcements
from mapapp.desktop.map.cards import Cards
from mapapp.desktop.map.context_menu import MapContextMenu
from mapapp.desktop.map.drawn_map import DrawnMap
from mapapp.desktop.map.gestures import Gesture, Tool, gesture_for
from mapapp.desktop.map.keys import act_on
from mapapp.desktop.map.legend_hands import LegendHands, SwipeGesture
from mapapp.desktop.map.moves import ZOOM_PER_STEP
from mapapp.desktop.map.outlines import HOVERED_PX, GroupOutline, frame_sites, outline_countries
from mapapp.desktop.map.own_sites import OwnFrames, own_inside
from mapapp.desktop.map.picking import Hit, hit_at, inside, own_site
from mapapp.desktop.map.selection import selected_words
from mapapp.desktop.map.walker import Walker
from mapapp.desktop.map_buttons import MapButtons
from mapapp.desktop.window_size import is_low
from mapapp.picture import Picture
from mapapp.scenario.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mapapp.cartography.viewport import Viewport
    from mapapp.desktop.sitefiles.loading import LoadedFile

CARD_DELAY_MS: Final = 180


class MapView(DrawnMap):
    """The map widget: hands and keys on the map.

    Signals
    -------
    stage_wanted
        The user asks for the stage a warning is about.
    place_changed
        The pointer is over another place: longitude and latitude in degrees, or None.
    look_wanted
        The legend was changed by hand: the appearance it asks for, and words for the step.
    edit_wanted
        A form is asked for: layer and position of a site of the user's.
    copy_wanted
        Bundled sites are to be copied to the user's own: a list of `Site`.
    """

    stage_wanted = Signal(str)
    edit_wanted = Signal(str, int)
    copy_wanted = Signal(object)
    place_changed = Signal(object)
    look_wanted = Signal(object, str)

    def __init__(
        self, context: AppContext, picture: Picture, theme: MapTheme, parent: QWidget | None = None
    ) -> None:
        announcements.install()
        super().__init__(context, picture, theme, parent)
        self._gesture: Gesture | None = None
        self._tool: Tool = "hand"
        self._hit = Hit()
        self._pointer = QPointF()
        self._tabbed = False
        self._outline, self._own_frames = GroupOutline(), OwnFrames()
        self.walker = Walker(self)
        self.legend = LegendHands(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(360, 220 if is_low(self) else 320)
        self.setAccessibleName(self.tr("Map"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.cards = Cards(
            context, self._scene, self, delay_ms=CARD_DELAY_MS, show_hovered=self._show_card
        )
        self._buttons = MapButtons(theme, self)
        self._buttons.wanted.connect(self._act)
        self.viewport_changed.connect(self._forget_pointer)
        self.history_changed.connect(self._show_history)
        self.selection.changed.connect(self._show_selection)
        self._show_history()
        self._describe()

    @property
    def selected(self) -> str | None:
        """Code of the selected country, None unless it alone is selected."""
        return self.selection.country

    @property
    def tool(self) -> Tool:
        """What a plain drag does: move the map, zoom to a box, or draw a lasso."""
        return self._tool

    # --- what is shown -------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show another Picture; while a lever moves only what changed is painted."""
        old, new = self._picture.view, picture.view
        super().show_picture(picture)
        if (old.mineral, old.stage) != (new.mineral, new.stage):
            self._clear_card()
            self.walker.leave()
            # Sites of another mineral or stage are not on this map.
            self.selection.put(countries=self.selection.countries, own=self.selection.own)
        self.cards.refresh(self._scene)
        self._describe()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        super().set_theme(theme)
        self.cards.set_theme(theme)
        self._buttons.set_theme(theme)

    def set_appearance(self, appearance: Appearance) -> None:
        """Draw with other layers, classes, legend or projection."""
        super().set_appearance(appearance)
        self._buttons.set_home(regional=appearance.is_regional)
        self.cards.refresh(self._scene)
        self._describe()

    def settle(self) -> None:
        """Draw in full quality when the hand rests, and keep the view for going back."""
        if self._gesture is None:
            self.rest_here()
        super().settle()
        self._buttons.place(self._scene)

    def stop(self) -> None:
        """Stop what waits for the hand to rest."""
        super().stop()
        self.cards.stop()

    def _describe(self) -> None:
        """Tell a screen reader that asks what the map shows, and how to go through it."""
        stop = self.walker.focused
        parts = [map_title(self._picture), self._scene.subtitle, stop.words if stop else ""]
        parts.append(selected_words(self.selection))
        parts.append(
            self.tr(
                "Full stop and comma go through countries and sites, with Ctrl to the next kind."
            )
        )
        self.setAccessibleDescription(". ".join(part for part in parts if part))

    def _show_history(self) -> None:
        history = self.history
        self._buttons.set_history(back=history.can_go_back, forward=history.can_go_forward)

    # --- selecting -----------------------------------------------------------------------------

    def edit_user_site(self, layer_id: str, index: int) -> None:
        """Ask for a form for a site of the user's, by its place among the points drawn."""
        found = self.cards.user_files.get(layer_id)
        if found is not None and index < len(found.points):
            self.edit_wanted.emit(layer_id, int(found.points.row[index]))

    def set_user_files(self, files: "Mapping[str, LoadedFile]") -> None:
        """Draw the user's files of sites, by the id of their layer, and say what is in them."""
        known, self.cards.user_files = self.cards.user_files, files
        # Rows of a file that was read again are not those chosen.
        self.selection.forget_own(
            [one for one in known if one not in files or files[one].layer is not known[one].layer]
        )
        points = {layer_id: found.points for layer_id, found in files.items()}
        if points.keys() != self.user_points.keys() or any(
            points[key] is not self.user_points[key] for key in points
        ):
            self._clear_card()
            self.set_user_points(points)

    def select(self, iso3: str | None) -> None:
        """Select a country and keep its card open, or select nothing."""
        self.selection.put(countries=() if iso3 is None else (iso3,))

    def select_inside(self, area: QPainterPath, *, add: bool) -> None:
        """Select the countries and sites inside an area of the picture, px."""
        (countries, sites), own = inside(self._scene, area), own_inside(self._scene, area)
        self.say("" if countries or sites or own else self.tr("Nothing lies inside."))
        act = self.selection.add if add else self.selection.put
        act(countries=countries, sites=self.cards.without_twins(sites, own), own=own)
        self.update()

    def _show_selection(self) -> None:
        self.cards.show_selection(self.selection, self._scene)
        self._describe()
        words = selected_words(self.selection) or self.tr("Nothing selected")
        announcements.announce(self, words)  # the window shows it all the time
        self.update()

    def show_instead(self, paint: "Callable[[QPainter, Viewport], None] | None") -> None:
        """Let something else be painted in the scene's place: its cards would not be true."""
        self.cards.pinned.hide()
        self._clear_card()
        super().show_instead(paint)

    def _click(self, pixel: QPointF, *, add: bool) -> None:
        if not self.shows_shares or self.legend.open_at(pixel) or self.legend.key_at(pixel):
            return
        hit = hit_at(self._scene, pixel)
        if hit.chip:
            self.stage_wanted.emit(self._picture.warnings[0].stage)
            return
        self.cards.pinned.hide()
        own = own_site(hit, self.user_points)
        single = (hit.control, hit.flow, hit.user if not own else None)
        if any(one is not None for one in single) and not add:
            self.selection.clear()
            subject = self.cards.subject_of(hit)
            if subject is not None:
                self.cards.show_pinned(subject, self._scene)
            return
        ids, country = hit.site_ids, hit.own_country
        if add:
            self.selection.toggle(countries=country, sites=ids, own=own)
            return
        chosen = self.selection
        if (chosen.countries, chosen.sites, chosen.own) == (country, ids, own):
            self.selection.clear()
        else:
            self.selection.put(countries=country, sites=ids, own=own)

    def let_go(self) -> None:
        """Take back the gesture, else put down the tool, else the selection, else the focus."""
        if self._gesture is not None:
            self._gesture.cancel()
            self._gesture = None
            self._rest_cursor()
        elif self._tool != "hand":
            self.take("hand")
        else:
            if self.selection.is_empty and not self.cards.pinned.isVisible():
                self.walker.leave()
            self.selection.clear()
            self.cards.pinned.hide()
            self._clear_card()
            self._describe()
            self.update()

    def take(self, tool: Tool) -> None:
        """Take a tool; the one in the hand is put down."""
        self._tool = "hand" if tool == self._tool else tool
        self._buttons.set_tool(self._tool)
        self._rest_cursor()
        words = {
            "hand": self.tr("Drag moves the map."),
            "zoom": self.tr("Drag a box to zoom to; Escape puts the tool down."),
            "lasso": self.tr("Draw round what to select; Escape puts the tool down."),
        }
        self.say(words[self._tool])

    def _act(self, key: str) -> None:
        """Do what a button on the map says."""
        acts: dict[str, Callable[[], None]] = {
            "zoom_in": self.zoom_in,
            "zoom_out": self.zoom_out,
            "home": self.go_home,
            "back": self.go_back,
            "forward": self.go_forward,
            "zoom": lambda: self.take("zoom"),
            "lasso": lambda: self.take("lasso"),
        }
        acts[key]()

    def say_swipe(self) -> None:
        """Tell where the line between baseline and scenario stands."""
        if self.swipe_at is not None:
            words = self.tr("The baseline is shown on the left {part} of the map.")
            self.say(words.format(part=percent(self.swipe_at, 0)))

    def step(self, way: int, *, far: bool = False) -> None:
        """Go on to the next country or site by keys, or back; its card opens beside it.

        Far: to the first of the next kind, of which countries are one and each stage's sites.
        """
        (self.walker.jump if far else self.walker.step)(way)
        stop = self.walker.focused
        pixel = stop.pixel(self._scene) if stop is not None else None
        if pixel is not None:
            self._clear_card()
            self.cards.show_hit(self.walker.hit(), self._scene, pixel.toPoint())
        self._describe()
        self.update()

    # --- painting ------------------------------------------------------------------------------

    def paint_outlines(self, painter: QPainter) -> None:
        """Outline what is hovered and what is selected."""
        if self._hit.country is not None:
            outline_countries(self._scene, painter, [self._hit.country], width=HOVERED_PX)
        self._outline.paint(self._scene, painter, self.selection.countries)

    def paint_frames(self, painter: QPainter) -> None:
        """Frame selected symbols, and ring what the keys have come to."""
        frame_sites(self._scene, painter, self.selection.sites)
        self._own_frames.paint(self._scene, painter, self.selection.own)
        if self.hasFocus():
            self.walker.paint(painter)

    def paint_gesture(self, painter: QPainter) -> None:
        """Draw what the hand draws, and the frame of the focus that came by Tab."""
        if self._gesture is not None and self._gesture.moved:
            self._gesture.paint(painter, self._theme)
        if self._tabbed and self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    # --- events --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the look at the new size."""
        super().resizeEvent(event)
        self._buttons.place(self._scene)
        self.cards.refresh(self._scene)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are when they came by Tab."""
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._tabbed = event.reason() in keys
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are elsewhere."""
        super().focusOutEvent(event)
        self.update()

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
        """Begin a gesture or a click; side buttons go back and forward."""
        button = event.button()
        if button == Qt.MouseButton.LeftButton:
            self._tabbed = False
            self._gesture = self._gesture_at(event.position(), event.modifiers())
        elif button == Qt.MouseButton.BackButton:
            self.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            self.go_forward()

    def _gesture_at(self, pixel: QPointF, keys: Qt.KeyboardModifier) -> Gesture:
        """Return what a press begins: on the line of a comparison, on the legend, or the map."""
        if self.swipe_at is not None and grip_box(self._scene, self.swipe_at).contains(pixel):
            return SwipeGesture(self, pixel)
        on_legend = None
        if not self.shows_shares:
            return gesture_for(self, pixel, tool="hand", keys=Qt.KeyboardModifier.NoModifier)
        if self._tool == "hand" and keys == Qt.KeyboardModifier.NoModifier:
            if self._takes_line(pixel):
                return SwipeGesture(self, pixel)
            on_legend = self.legend.gesture_at(pixel)
        return on_legend or gesture_for(self, pixel, tool=self._tool, keys=keys)

    def _takes_line(self, pixel: QPointF) -> bool:
        return self.swipe_at is not None and on_line(self._scene, self.swipe_at, pixel)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or say what lies under the pointer."""
        if self._gesture is None:
            self._hover(event.position())
            return
        self._gesture.move(event.position())
        if self._gesture.moved:
            self.setCursor(self._gesture.cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture, or select what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._gesture is None:
            return
        self._gesture.move(event.position())
        gesture, self._gesture = self._gesture, None
        self._rest_cursor()
        if gesture.moved:
            gesture.finish()
        else:
            adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._click(event.position(), add=adding)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in where it was clicked twice; on the legend, edit its words."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not self.shows_shares or not self.legend.edit_at(event.position()):
            self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**4, event.position()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of what is there; from the keyboard, of what has the focus."""
        pixel, hit = QPointF(event.pos()), None
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            stop = self.walker.focused
            there = stop.pixel(self._scene) if stop is not None else None
            pixel = there if there is not None else self._viewport.middle
            hit = self.walker.hit() if there is not None else None
        key = self.legend.key_at(pixel) if hit is None else None
        menu: QMenu = (
            self.legend.menu(key)
            if key is not None
            else MapContextMenu(self, hit or hit_at(self._scene, pixel), pixel)
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(pixel.toPoint()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key asks the map for; all others go on to the window."""
        if not act_on(self, event):
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the pointer."""
        self._clear_card()
        self.place_changed.emit(None)
        super().leaveEvent(event)

    # --- hovering ------------------------------------------------------------------------------

    def _rest_cursor(self) -> None:
        shapes = Qt.CursorShape
        self.setCursor(shapes.ArrowCursor if self._tool == "hand" else shapes.CrossCursor)

    def _hover(self, pixel: QPointF) -> None:
        lon, lat = self._scene.lonlat_at(pixel)
        self.place_changed.emit((lon, lat) if isfinite(lon) else None)
        hit = hit_at(self._scene, pixel) if self.shows_shares else Hit()
        if hit.chip or self.legend.key_at(pixel) == MORE_KEY:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self._tool == "hand" and self._takes_line(pixel):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            self._rest_cursor()
        if hit.country != self._hit.country:
            self.update()
        self._pointer, self._hit = pixel, hit
        self.cards.await_rest()

    def _show_card(self) -> None:
        """Show the card of what lies under the pointer, unless it is pinned already."""
        hit, chosen = self._hit, self.selection
        pinned = (chosen.countries, chosen.sites) == (hit.own_country, hit.site_ids)
        if pinned and hit.control is None and hit.flow is None and hit.user is None:
            self.cards.hide_hover()
        else:
            self.cards.show_hit(hit, self._scene, self._pointer.toPoint())

    def _clear_card(self) -> None:
        self.cards.hide_hover()
        if self._hit.country is not None:
            self.update()
        self._hit = Hit()

    def _forget_pointer(self) -> None:
        """Forget what was under the pointer: the map has moved away from it."""
        self._clear_card()
        self.place_changed.emit(None)

    def sizeHint(self) -> QSize:
        """Return the size at which the map looks best."""
        return QSize(900, 560)
