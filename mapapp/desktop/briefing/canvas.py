"""The page on screen: what is seen is what is written, with hands and keys on its elements."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from mapapp.briefing.content import PageContent
from mapapp.briefing.house_style import UNITS_PER_MM
from mapapp.briefing.page import TEXT_KINDS, Element, Page, Rect
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.desktop.briefing import marks
from mapapp.desktop.briefing.canvas_keys import act_on
from mapapp.desktop.briefing.desk import PageDesk
from mapapp.desktop.briefing.gestures import BoxGesture, MoveGesture, PageGesture, ResizeGesture
from mapapp.desktop.briefing.pictures import BLEED, ElementPictures, place_picture
from mapapp.desktop.briefing.words import element_name
from mapapp.desktop.briefing.writing_in import edit_in_place
from mapapp.desktop.map.announcements import announce

PAD_PX: Final = 24
BURST_S: Final = 1.0
LEAST_HIT_PX: Final = 8.0


class PageCanvas(QWidget):
    """Shows the page of a desk and lets it be laid out by hand.

    Signals
    -------
    menu_wanted
        The menu of the selection was asked for; where, global pixels.
    title_wanted
        The user wants to write the title of an element that is not written in place; its id.
    settled
        The page is painted whole.

    Attributes
    ----------
    snaps
        Whether what is dragged rests on margins, others and the grid.
    """

    menu_wanted = Signal(QPoint)
    title_wanted = Signal(str)
    settled = Signal()

    def __init__(self, desk: PageDesk, content: Callable[[], PageContent], theme: MapTheme) -> None:
        super().__init__()
        self.desk, self._content, self._theme = desk, content, theme
        self.snaps = True
        self._serial = 0
        self._scale = 0.5
        self._gesture: PageGesture | None = None
        self._press: tuple[QPointF, str, bool] | None = None
        self._hovered = ""
        self._burst = (0.0, 0)
        self._shown: Page | None = None
        self.pictures = ElementPictures(self)
        self.pictures.drawn.connect(self._update_element)
        self.pictures.settled.connect(self.settled)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page"))
        self.setWhatsThis(
            self.tr(
                "The page as it will be written. Click to select, drag to move, pull a handle to"
                " resize; Alt snaps to nothing. Double-click words to write your own. Arrow keys"
                " move, with Shift they resize; full stop and comma go through the elements."
            )
        )
        desk.page_changed.connect(self._take_page)
        desk.selection_changed.connect(self._show_selection)
        self._fit_size()
        self._describe()

    # --- what is shown -------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Logical pixels per unit of the page."""
        return self._scale

    @property
    def theme(self) -> MapTheme:
        """The colours of the window."""
        return self._theme

    @property
    def content(self) -> PageContent:
        """What the page shows."""
        return self._content()

    @property
    def hurries(self) -> bool:
        """Whether a hand moves something."""
        return self._gesture is not None

    @property
    def px_per_mm(self) -> float:
        """Logical pixels per millimetre of the page."""
        return self._scale * UNITS_PER_MM

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the surroundings in another theme."""
        self._theme = theme
        self.update()

    @property
    def _ink(self) -> MapTheme:
        """The theme of the marks: they must be seen on the paper, whatever the window's colours."""
        return LIGHT if self.desk.style.theme == "light" else DARK

    def set_scale(self, scale: float) -> None:
        """Show the page larger or smaller."""
        if abs(scale - self._scale) > 1e-6:
            self._scale = scale
            self._fit_size()
            self._paint_soon()
            self.update()

    def fitting_scale(self, room: QSize) -> float:
        """Return the scale at which the whole page is seen in so much room."""
        size = self.desk.page.size
        width, height = size.width_mm * UNITS_PER_MM, size.height_mm * UNITS_PER_MM
        return max(
            0.05,
            min((room.width() - 2 * PAD_PX) / width, (room.height() - 2 * PAD_PX) / height),
        )

    def take_content(self) -> None:
        """Paint anew: what the page shows has changed."""
        self._serial += 1
        self._paint_soon()

    def _take_page(self, page: Page) -> None:
        before, self._shown = self._shown, page
        if before is None or before.size != page.size:
            self._fit_size()
            self.update()
        elif [one.id for one in before.elements] != [one.id for one in page.elements]:
            self.update()
        else:
            for old, new in zip(before.elements, page.elements, strict=True):
                if old != new:
                    self._update_box(old.rect)
                    self._update_box(new.rect)
        if self.hurries:
            self.update()  # guides come and go
        self._paint_soon()
        self._describe()

    def _paint_soon(self) -> None:
        ratio = self._scale * self.devicePixelRatioF()
        self.pictures.show(
            self.desk.page, self._content, serial=self._serial, ratio=ratio, hurry=self.hurries
        )

    def _fit_size(self) -> None:
        box = self.page_box
        self.setFixedSize(round(box.width()) + 2 * PAD_PX, round(box.height()) + 2 * PAD_PX)

    @property
    def page_box(self) -> QRectF:
        """Where the page is, pixels."""
        size, k = self.desk.page.size, self.px_per_mm
        return QRectF(PAD_PX, PAD_PX, size.width_mm * k, size.height_mm * k)

    def box_of(self, rect: Rect) -> QRectF:
        """Return where a place of the page is, pixels."""
        k = self.px_per_mm
        return QRectF(PAD_PX + rect.x * k, PAD_PX + rect.y * k, rect.width * k, rect.height * k)

    def spot_of(self, pixel: QPointF) -> QPointF:
        """Return where on the page a pixel is, mm."""
        return (pixel - QPointF(PAD_PX, PAD_PX)) / self.px_per_mm

    def _update_element(self, element_id: str) -> None:
        if any(one.id == element_id for one in self.desk.page.elements):
            self._update_box(self.desk.page.element(element_id).rect)

    def _update_box(self, rect: Rect) -> None:
        room = max(BLEED * self._scale, marks.WARNING_PX) + 6
        self.update(self.box_of(rect).adjusted(-room, -room, room, room).toAlignedRect())

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, the pictures of the elements, and the marks over them."""
        painter = QPainter(self)
        try:
            painter.setClipRect(event.rect())
            self._draw_page(painter, event.rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_marks(painter)
        finally:
            painter.end()

    def _draw_page(self, painter: QPainter, area: QRect) -> None:
        painter.fillRect(area, self._theme.colour("window"))
        style = self.desk.style
        theme = style.theme_for(self.desk.page.size)
        paper = Qt.GlobalColor.white if theme.name == "light" else theme.colour("panel")
        box = self.page_box
        painter.fillRect(box, paper)
        painter.setPen(QPen(self._theme.colour("rule_strong"), 1.0))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        for element in self.desk.page.elements:
            drawn = self.pictures.picture(element.id)
            if drawn is not None:
                place_picture(painter, drawn, self.box_of(element.rect), ratio=ratio)
        painter.restore()

    def _draw_marks(self, painter: QPainter) -> None:
        desk, page = self.desk, self.desk.page
        for element in page.elements:
            box = self.box_of(element.rect)
            selected = element.id in desk.selected
            if selected or (element.id == self._hovered and not self.hurries):
                marks.draw_frame(painter, box, self._ink, dashed=not selected)
                if self._is_empty(element):
                    marks.draw_name(painter, box, element_name(element), self._ink)
        for element_id in self.pictures.cut:
            marks.draw_warning(painter, self.box_of(page.element(element_id).rect), self._ink)
        if desk.one_selected is not None and not self.hurries:
            marks.draw_handles(painter, self.box_of(desk.one_selected.rect), self._ink)
        if self._gesture is not None:
            self._draw_gesture(painter, self._gesture)

    def _draw_gesture(self, painter: QPainter, gesture: PageGesture) -> None:
        painter.setPen(QPen(self._ink.colour("accent"), 1.0))
        for guide in gesture.guides:
            length = max(0.01, guide.end - guide.start)
            if guide.upright:
                line = self.box_of(Rect(guide.at, guide.start, 0.01, length))
                painter.drawLine(line.topLeft(), line.bottomLeft())
            else:
                line = self.box_of(Rect(guide.start, guide.at, length, 0.01))
                painter.drawLine(line.topLeft(), line.topRight())
        if gesture.band is not None and gesture.band.width() > 0 and gesture.band.height() > 0:
            band = gesture.band
            box = self.box_of(Rect(band.x(), band.y(), band.width(), band.height()))
            fill = self._ink.colour("accent")
            fill.setAlpha(30)
            painter.fillRect(box, fill)
            marks.draw_frame(painter, box, self._ink, dashed=True)

    def _is_empty(self, element: Element) -> bool:
        if element.kind == "logo":
            return not self.desk.style.logo
        return element.kind in TEXT_KINDS and not self.content.words_of(element).strip()

    # --- hands ---------------------------------------------------------------------------------

    def element_at(self, pixel: QPointF) -> Element | None:
        """Return the element under a pixel: a selected one first, then what lies on top."""
        found = []
        for element in reversed(self.desk.page.elements):
            box = self.box_of(element.rect)
            dx, dy = (max(0.0, LEAST_HIT_PX - side) / 2 for side in (box.width(), box.height()))
            if box.adjusted(-dx, -dy, dx, dy).contains(pixel):
                found.append(element)
        chosen = (one for one in found if one.id in self.desk.selected)
        return next(chosen, found[0] if found else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; what follows may become a drag."""
        self.setFocus()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        spot = event.position()
        one = self.desk.one_selected
        edges = marks.handle_at(self.box_of(one.rect), spot) if one is not None else ()
        if edges:
            self._gesture = ResizeGesture(
                self.desk, self.spot_of(spot), self.px_per_mm, edges=edges
            )
            return
        more = bool(
            event.modifiers()
            & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        )
        element = self.element_at(spot)
        if element is None:
            if not more:
                self.desk.select()
            self._gesture = BoxGesture(self.desk, self.spot_of(spot))
            return
        if more:
            self.desk.select_too(element.id)
        elif element.id not in self.desk.selected:
            self.desk.select(element.id)
        self._press = (spot, element.id, more)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand, or show what a press would do."""
        spot = event.position()
        if self._press is not None and self._gesture is None:
            away = (spot - self._press[0]).manhattanLength()
            if away < QApplication.startDragDistance() or not self.desk.selected:
                return
            self._gesture = MoveGesture(self.desk, self.spot_of(self._press[0]), self.px_per_mm)
        if self._gesture is not None:
            free = not self.snaps or bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._gesture.move(self.spot_of(spot), free=free)
            self.update()
            return
        self._hover(spot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was dragged; a mere click on one of several selects it alone."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        press, self._press = self._press, None
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.end()
            self._paint_soon()  # what waited for the hand to rest
            self.update()
        elif press is not None and not press[2]:
            self.desk.select(press[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write the words of what is under the pointer."""
        element = self.element_at(event.position())
        if element is not None and event.button() == Qt.MouseButton.LeftButton:
            self.desk.select(element.id)
            self.edit_words()

    def _hover(self, spot: QPointF) -> None:
        one = self.desk.one_selected
        edges = marks.handle_at(self.box_of(one.rect), spot) if one is not None else ()
        element = None if edges else self.element_at(spot)
        hovered = element.id if element is not None else ""
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
        shape = Qt.CursorShape.SizeAllCursor if element else Qt.CursorShape.ArrowCursor
        self.setCursor(marks.CURSORS.get(frozenset(edges), shape))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the pointer."""
        super().leaveEvent(event)
        self._hovered = ""
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            element = self.element_at(QPointF(event.pos()))
            if element is not None and element.id not in self.desk.selected:
                self.desk.select(element.id)
        self.menu_wanted.emit(event.globalPos())

    def cancel(self) -> bool:
        """Call off what the hand does; return whether there was something."""
        gesture, self._gesture, self._press = self._gesture, None, None
        if gesture is not None:
            gesture.cancel()
            self.update()
        return gesture is not None

    # --- keys and words ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize, delete, go through the elements, write."""
        if not act_on(self, event):
            super().keyPressEvent(event)

    def burst(self) -> int:
        """Return the number of the drag that this key belongs to: keys in a row are one step."""
        now = time.monotonic()
        last, number = self._burst
        if now - last > BURST_S or not number:
            number = self.desk.new_drag()
        self._burst = (now, number)
        return number

    def edit_words(self) -> QWidget | None:
        """Open a field over the selected element; return it, None if it has no words."""
        one = self.desk.one_selected
        if one is None:
            return None
        if one.kind not in TEXT_KINDS:
            self.title_wanted.emit(one.id)
            return None
        return edit_in_place(self, one)

    def _show_selection(self) -> None:
        self._burst = (0.0, 0)
        self.update()
        self._describe()
        announce(self, self.accessibleDescription())

    def _describe(self) -> None:
        """Tell a screen reader what is selected and where it stands."""
        chosen = self.desk.selected_elements
        words = self.tr("Nothing selected")
        if len(chosen) == 1:
            rect = chosen[0].rect
            words = self.tr("{what}, {x} mm from the left, {y} mm from the top, {w} by {h} mm")
            words = words.format(
                what=element_name(chosen[0]), x=round(rect.x), y=round(rect.y),
                w=round(rect.width), h=round(rect.height),
            )  # fmt: skip
        elif chosen:
            words = self.tr("{count} elements selected").format(count=len(chosen))
        self.setAccessibleDescription(words)

    def event(self, event: QEvent) -> bool:
        """Say of what is under the pointer what it is, and what is wrong with it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            element = self.element_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(element) if element else "", self)
            return True
        return super().event(event)

    def _tip(self, element: Element) -> str:
        if element.id in self.pictures.cut:
            words = self.tr("{what}: not all of it fits. Make it larger, or its type smaller.")
        elif element.kind in TEXT_KINDS:
            words = self.tr("{what}: double-click to write your own words")
        else:
            words = self.tr("{what}")
        return words.format(what=element_name(element))

    def stop(self) -> None:
        """Paint nothing any more."""
        self.pictures.stop()
