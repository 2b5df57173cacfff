"""The capacity slider: tonnes a year on a track that shows the pipeline.

Solid up to the pipeline, hatched beyond it; under the track the pipeline in the order
restart, construction, planned, and a small triangle at what of it can be on line by the year
shown; above it a triangle at what the lever makes in that year, and short ticks where a target is
met or where more raises concentration again.
"""

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import tonnes as tonnes_words
from mapapp.desktop.map.announcements import announce
from mapapp.desktop.scrolling import TurnsWithFocus

STEPS: Final = 1000
HANDLE: Final = 7.0
INSET: Final = 8.0
TRACK_Y: Final = 15.0
BAR_Y: Final = 25.0
HEIGHT: Final = 34
MARK_REACH_PX: Final = 5.0

MarkKind = Literal["target", "turning point"]


@dataclass(frozen=True, slots=True)
class Track:
    """What a slider's track shows, all in t/yr; ``output`` is in the year shown.

    ``by_year`` is the part of the pipeline whose first product can come by the year shown.
    """

    maximum: float = 1.0
    restart: float = 0.0
    construction: float = 0.0
    planned: float = 0.0
    output: float = 0.0
    by_year: float = 0.0

    @property
    def pipeline(self) -> float:
        """Capacity of all listed projects."""
        return self.restart + self.construction + self.planned


@dataclass(frozen=True, slots=True)
class TrackTick:
    """A mark above the track: where it is (t/yr), what kind, and what it says."""

    t_per_year: float
    kind: MarkKind
    words: str


class CapacitySlider(TurnsWithFocus, QSlider):
    """A horizontal slider in tonnes a year.

    Signals
    -------
    tonnes_edited
        The user moved it: t/yr.
    """

    tonnes_edited = Signal(float)

    def __init__(self, theme: MapTheme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._track = Track()
        self._ticks: tuple[TrackTick, ...] = ()
        self._quiet = False
        self._said = 0.0
        self.setRange(0, STEPS)
        self.setSingleStep(10)
        self.setPageStep(50)
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._report)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def show_track(self, track: Track, tonnes: float) -> None:
        """Show a track and a value without reporting an edit."""
        if track != self._track:
            self._track = track
            self.update()
        value = round(min(1.0, tonnes / track.maximum) * STEPS) if track.maximum > 0 else 0
        if value != self.value():
            self._quiet = True
            try:
                self.setValue(value)
            finally:
                self._quiet = False
        self._said = tonnes
        self._describe()

    def _describe(self) -> None:
        """Say the value in tonnes: to Qt it is one of a thousand steps."""
        words = (tonnes_words(self._said), *(tick.words for tick in self._ticks))
        self.setAccessibleDescription("; ".join(words))

    @property
    def track(self) -> Track:
        """What the track shows."""
        return self._track

    @property
    def ticks(self) -> tuple[TrackTick, ...]:
        """The marks on the track."""
        return self._ticks

    def show_ticks(self, ticks: tuple[TrackTick, ...]) -> None:
        """Show marks on the track; they say what they are under the pointer and when read."""
        if ticks != self._ticks:
            self._ticks = ticks
            self._describe()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Explain the mark under the pointer, else leave it to the row."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            near = [
                tick.words
                for tick in self._ticks
                if abs(self._x(tick.t_per_year) - event.pos().x()) <= MARK_REACH_PX
            ]
            if near:
                QToolTip.showText(event.globalPos(), "\n".join(near), self)
                return True
        return super().event(event)

    def tonnes(self) -> float:
        """Return the value, t/yr."""
        return self.value() / STEPS * self._track.maximum

    def _report(self, _value: int) -> None:
        if not self._quiet:
            self._said = self.tonnes()
            self.tonnes_edited.emit(self._said)  # whoever listens may round it
            self._describe()
            if not self.isSliderDown():
                announce(self, tonnes_words(self._said))

    # --- mouse: the handle goes where it is pressed ----------------------------------------------

    def _value_at(self, x: float) -> int:
        room = self.width() - 2 * INSET
        return round(min(1.0, max(0.0, (x - INSET) / max(1.0, room))) * STEPS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag with the handle under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))
            event.accept()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    # --- drawing -------------------------------------------------------------------------------

    def _x(self, tonnes: float) -> float:
        share = min(1.0, tonnes / self._track.maximum) if self._track.maximum > 0 else 0.0
        return INSET + share * (self.width() - 2 * INSET)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw groove, fill, pipeline, triangle and handle."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_track(painter)
            self._paint_pipeline(painter)
            if self.isEnabled():
                self._paint_ticks(painter)
                self._paint_handle(painter)
        finally:
            painter.end()

    def _paint_track(self, painter: QPainter) -> None:
        theme, track = self._theme, self._track
        whole = QRectF(INSET, TRACK_Y - 2, self.width() - 2 * INSET, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("groove"))
        painter.drawRoundedRect(whole, 2, 2)
        if not self.isEnabled():
            return
        value = self._x(self.tonnes())
        solid = min(value, self._x(track.pipeline))
        if solid > INSET:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(INSET, TRACK_Y - 2, solid - INSET, 4), 2, 2)
        if value > solid:
            self._hatch(painter, QRectF(solid, TRACK_Y - 2, value - solid, 4))
        if track.output > 0:
            x = self._x(track.output)
            painter.setBrush(theme.colour("text1"))
            painter.drawPolygon(QPolygonF([QPointF(x - 4, 1), QPointF(x + 4, 1), QPointF(x, 7)]))

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, self._theme.colour("accent_tint"))
        painter.setPen(QPen(self._theme.colour("accent"), 1.4))
        x = box.left() - 4
        while x < box.right() + 4:
            painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + 5, box.top() - 1))
            x += 4
        painter.restore()

    def _paint_pipeline(self, painter: QPainter) -> None:
        theme, track = self._theme, self._track
        if track.pipeline <= 0:
            return
        left = 0.0
        for tonnes, fill in (
            (track.restart, theme.text2),
            (track.construction, theme.stage_fill["refining"]),
            (track.planned, ""),
        ):
            if tonnes <= 0:
                continue
            box = QRectF(self._x(left), BAR_Y, self._x(left + tonnes) - self._x(left), 4)
            left += tonnes
            if fill:
                painter.fillRect(box, fill)
            else:
                painter.setPen(QPen(theme.colour("text2"), 1))
                painter.setBrush(theme.colour("panel"))
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        end = round(self._x(track.pipeline)) + 0.5
        painter.setPen(QPen(theme.colour("text1"), 1))
        painter.drawLine(QPointF(end, BAR_Y - 2), QPointF(end, BAR_Y + 6))
        if track.by_year > 0:
            x, foot = self._x(track.by_year), BAR_Y + 9
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text1"))
            painter.drawPolygon(
                QPolygonF([QPointF(x, foot - 5), QPointF(x - 3, foot), QPointF(x + 3, foot)])
            )

    def _paint_ticks(self, painter: QPainter) -> None:
        for tick in self._ticks:
            x = round(self._x(tick.t_per_year)) + 0.5
            warned = tick.kind == "target"
            pen = QPen(self._theme.colour("warning_line" if warned else "text2"), 1.5)
            if warned:
                pen.setDashPattern([2, 1.4])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, TRACK_Y - 8), QPointF(x, TRACK_Y + 5))
            if not warned:  # a V: down before it, up after it
                painter.drawPolyline(
                    [
                        QPointF(x - 4, TRACK_Y - 8), QPointF(x, TRACK_Y - 4),
                        QPointF(x + 4, TRACK_Y - 8),
                    ]
                )  # fmt: skip

    def _paint_handle(self, painter: QPainter) -> None:
        theme = self._theme
        centre = QPointF(self._x(self.tonnes()), TRACK_Y)
        if self.hasFocus():
            ring = theme.colour("accent")
            ring.setAlpha(70)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ring)
            painter.drawEllipse(centre, HANDLE + 3, HANDLE + 3)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("panel"))
        painter.drawEllipse(centre, HANDLE - 1, HANDLE - 1)

    def sizeHint(self) -> QSize:
        """Return a comfortable length."""
        return QSize(200, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the shortest length that can still be aimed at."""
        return QSize(110, HEIGHT)
