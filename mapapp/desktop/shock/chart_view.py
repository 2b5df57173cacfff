"""The chart of a shock as a widget: hover, keys, and what copies and files show."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.cartography.shock_chart import draw_shock_chart
from mapapp.cartography.shock_frame import frame_of
from mapapp.cartography.shock_series import ShockSeries
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.charts.tools import ChartTools
from mapapp.picture import Picture

if TYPE_CHECKING:
    from mapapp.cartography.chart_sheet import ChartSheet

MARGIN_PX: Final = 2.0


class ShockChart(QWidget):
    """Draws a path; one month is marked, by the pointer while it is over the chart or by keys.

    Signals
    -------
    month_changed
        The month that is marked, from 0.
    month_kept
        The month that stays marked when the pointer leaves is another one.
    """

    month_changed = Signal(int)
    month_kept = Signal()

    def __init__(self, names: Mapping[str, str], theme: MapTheme) -> None:
        super().__init__()
        self._names, self._theme = names, theme
        self._series: ShockSeries | None = None
        self._nothing = ""
        self._month = 0
        self._hovered: int | None = None
        self._picture: Picture | None = None
        self._who = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Shock, month by month"))
        self.tools = ChartTools(self, self.sheet, theme)
        self.tools.on_page = lambda: "shock"
        self.setWhatsThis(
            self.tr("Who supplies what in each month, and what is missing. Left and Right move.")
        )

    @property
    def series(self) -> ShockSeries | None:
        """What is drawn; None if nothing is."""
        return self._series

    @property
    def month(self) -> int:
        """The month that is marked, from 0."""
        return self._month if self._hovered is None else self._hovered

    @property
    def kept_month(self) -> int:
        """The month that stays marked when the pointer leaves, from 0."""
        return self._month

    def _keep(self, month: int) -> None:
        if month != self._month:
            self._month = month
            self.month_kept.emit()

    def show_series(self, series: ShockSeries | None, nothing: str = "") -> None:
        """Show a path, or say why there is none; the month stays where it is while it can."""
        first = self._series is None or (series and series.start != self._series.start)
        self._series, self._nothing = series, nothing
        if series is not None:
            self._keep(series.worst if first else min(self._month, series.months - 1))
            if self._hovered is not None and self._hovered >= series.months:
                self._hovered = None
            self.month_changed.emit(self.month)
        self.update()

    def tell_of(self, picture: Picture, who: str) -> None:
        """Tell of which Picture the path is, and whose supply, for copies and files."""
        self._picture, self._who = picture, who

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.tools.set_theme(theme)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which every part can be read."""
        return QSize(620, 260)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which the steps can be read."""
        return QSize(320, 120)

    # --- drawing -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, or the reason why there is none."""
        painter = QPainter(self)
        try:
            self._draw(painter, QRectF(self.rect()))
            if self.hasFocus():
                painter.setPen(self._theme.colour("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = box.adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        if self._series is None:
            painter.setFont(self._theme.font())
            painter.setPen(self._theme.colour("text2"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside.adjusted(12, 0, -12, 0), int(flags), self._nothing)
            return
        draw_shock_chart(
            painter, inside, self._series, self._names, self._theme, month=self.month
        )  # fmt: skip

    # --- months --------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the month under the pointer."""
        self._hover(event.position().x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the month under the pointer marked."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._series is not None:
            self._hover(event.position().x())
            self._keep(self.month)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to the month that was chosen."""
        super().leaveEvent(event)
        self._mark(None)

    def _hover(self, x: float) -> None:
        if self._series is None:
            return
        inside = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        self._mark(frame_of(inside, self._series, self._theme).month_at(x))

    def _mark(self, hovered: int | None) -> None:
        if hovered == self._hovered:
            return
        self._hovered = hovered
        self.month_changed.emit(self.month)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the month: Left and Right by one, Home and End to the ends."""
        keys = Qt.Key
        steps = {keys.Key_Left: -1, keys.Key_Right: 1, keys.Key_Home: -999, keys.Key_End: 999}
        step = steps.get(keys(event.key()))
        if step is None or self._series is None:
            super().keyPressEvent(event)
            return
        self.go_to(self.month + step)

    def go_to(self, month: int) -> None:
        """Mark a month, from 0; the first or the last where it lies outside."""
        if self._series is None:
            return
        self._keep(min(max(month, 0), self._series.months - 1))
        self._hovered = None
        self.month_changed.emit(self._month)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus has gone."""
        super().focusOutEvent(event)
        self.update()

    # --- copies --------------------------------------------------------------------------------

    def sheet(self) -> "ChartSheet | None":
        """Return the chart for copies and files, with the month marked; None if there is none."""
        if self._series is None or self._picture is None:
            return None
        from mapapp.cartography.chart_sheets import shock_sheet  # not read until it is wanted

        return shock_sheet(
            self._series, self._picture, self._names, who=self._who, month=self.month
        )
