"""A chart as a widget: what is under the pointer or the keyboard's place is read out."""

from abc import abstractmethod
from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mapapp.cartography.theme import MapTheme

MARGIN_PX = 3.0


class ChartView(QWidget):
    """Shows a chart whose parts are numbered from 0; kinds of charts say what the parts are.

    Attributes
    ----------
    painted_s
        How long it took to paint it last, s.

    Signals
    -------
    told
        A sentence on the part under the pointer, or where the keyboard is; empty for none.
    """

    told = Signal(str)

    def __init__(self, name: str, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self._nothing = ""
        self._hovered: int | None = None
        self._place: int | None = None
        self.painted_s = 0.0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    # --- what kinds of charts say --------------------------------------------------------------

    @abstractmethod
    def is_empty(self) -> bool:
        """Whether there is nothing to paint; `nothing` says why."""

    @abstractmethod
    def paint_chart(self, painter: QPainter, box: QRectF) -> None:
        """Paint the chart into a box."""

    @abstractmethod
    def part_at(self, spot: QPointF) -> int | None:
        """Return the part at a place of the widget."""

    @abstractmethod
    def words_of(self, part: int) -> str:
        """Say a part in a sentence."""

    @abstractmethod
    def first_place(self) -> int:
        """Return where the keyboard begins."""

    @abstractmethod
    def step(self, place: int, key: Qt.Key) -> int | None:
        """Return where a key leads from a place; None for keys that do not move."""

    @abstractmethod
    def summary(self) -> str:
        """Say the whole chart in words, with its figures."""

    def choose(self, part: int) -> None:
        """Go where a click or Return on a part leads; nowhere unless a chart says so."""

    # --- the rest ------------------------------------------------------------------------------

    @property
    def part(self) -> int | None:
        """The part that is read out: under the pointer, else where the keyboard is."""
        if self._hovered is not None:
            return self._hovered
        return self._place if self.hasFocus() else None

    def inside(self) -> QRectF:
        """Return the box in which the chart is painted."""
        return QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def changed(self, nothing: str = "") -> None:
        """Show new figures, or say why there are none."""
        self._nothing = nothing
        self._hovered = None
        self.setAccessibleDescription(nothing if self.is_empty() else self.summary())
        self.told.emit(self._told())
        self.update()

    def _told(self) -> str:
        part = self.part
        return "" if part is None or self.is_empty() else self.words_of(part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart, or the reason why there is none, and show the focus."""
        begin = perf_counter()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.is_empty():
                painter.setFont(self._theme.font())
                painter.setPen(self._theme.colour("text2"))
                flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
                painter.drawText(self.inside(), int(flags), self._nothing)
            else:
                self.paint_chart(painter, self.inside())
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
                painter.setPen(self._theme.colour("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()
        self.painted_s = perf_counter() - begin

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out what is under the pointer."""
        self._hover(None if self.is_empty() else self.part_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to the keyboard's place."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, part: int | None) -> None:
        if part != self._hovered:
            self._hovered = part
            self.told.emit(self._told())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where a click leads."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.is_empty():
            return
        part = self.part_at(event.position())
        if part is not None and self.rect().contains(event.position().toPoint()):
            self._place = part
            self.choose(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys; Return or Space is a click."""
        key = Qt.Key(event.key())
        if self.is_empty():
            super().keyPressEvent(event)
            return
        place = self.first_place() if self._place is None else self._place
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._place = place
            self.choose(place)
            return
        led = self.step(place, key)
        if led is None:
            super().keyPressEvent(event)
            return
        self._move(led)

    def _move(self, place: int) -> None:
        self._place, self._hovered = place, None
        words = self.words_of(place)
        self.setAccessibleDescription(words)  # a screen reader says what has changed
        self.told.emit(words)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin where the chart says."""
        super().focusInEvent(event)
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._place is None and not self.is_empty() and event.reason() in keys:
            self._place = self.first_place()
        self.told.emit(self._told())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus has gone."""
        super().focusOutEvent(event)
        if not self.is_empty():
            self.setAccessibleDescription(self.summary())
        self.told.emit(self._told())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say beside the pointer what is under it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = None if self.is_empty() else self.part_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if part is None else self.words_of(part), self)
            return True
        return super().event(event)


def along(place: int, key: Qt.Key, count: int, *, back: Qt.Key, on: Qt.Key) -> int | None:
    """Return where a key leads in a row of parts: one back or on, Home and End to the ends."""
    led = {back: place - 1, on: place + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}.get(key)
    return None if led is None else min(max(led, 0), count - 1)
