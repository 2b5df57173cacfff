"""The chart of a shock as a widget: hover, keys, copy and export."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QSizePolicy, QWidget

from mapapp.cartography.shock_chart import draw_shock_chart
from mapapp.cartography.shock_frame import frame_of
from mapapp.cartography.shock_series import ShockSeries
from mapapp.cartography.theme import MapTheme

IMAGE_SCALE: Final = 2.0
MARGIN_PX: Final = 2.0


class ShockChart(QWidget):
    """Draws a path; one month is marked, by the pointer while it is over the chart or by keys.

    Signals
    -------
    month_changed
        The month that is marked, from 0.
    failed
        A sentence, when an image could not be written.
    """

    month_changed = Signal(int)
    failed = Signal(str)

    def __init__(self, names: Mapping[str, str], theme: MapTheme) -> None:
        super().__init__()
        self._names, self._theme = names, theme
        self._series: ShockSeries | None = None
        self._nothing = ""
        self._month = 0
        self._hovered: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Shock, month by month"))
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

    def show_series(self, series: ShockSeries | None, nothing: str = "") -> None:
        """Show a path, or say why there is none; the month stays where it is while it can."""
        first = self._series is None or (series and series.start != self._series.start)
        self._series, self._nothing = series, nothing
        if series is not None:
            self._month = series.worst if first else min(self._month, series.months - 1)
            if self._hovered is not None and self._hovered >= series.months:
                self._hovered = None
            self.month_changed.emit(self.month)
        self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
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

    def image(self) -> QImage:
        """Return the chart as an image, twice as fine as on screen, on the panel's ground."""
        image = QImage(
            round(self.width() * IMAGE_SCALE),
            round(self.height() * IMAGE_SCALE),
            QImage.Format.Format_RGB32,
        )
        image.fill(self._theme.colour("panel"))
        painter = QPainter(image)
        try:
            painter.scale(IMAGE_SCALE, IMAGE_SCALE)
            self._draw(painter, QRectF(self.rect()))
        finally:
            painter.end()
        return image

    # --- months --------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the month under the pointer."""
        self._hover(event.position().x())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the month under the pointer marked."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._series is not None:
            self._hover(event.position().x())
            self._month = self.month

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
        self._month = min(max(self.month + step, 0), self._series.months - 1)
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

    def menu(self) -> QMenu:
        """Return the menu of the chart."""
        menu = QMenu(self)
        for words, act in (
            (self.tr("Copy chart"), self.copy),
            (self.tr("Export chart…"), self.ask_export),
        ):
            action = menu.addAction(words)
            action.triggered.connect(act)
            action.setEnabled(self._series is not None)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer a copy and a file."""
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def copy(self) -> None:
        """Copy the chart as an image."""
        QApplication.clipboard().setImage(self.image())

    def ask_export(self) -> None:
        """Ask for a place and write the chart there."""
        places = QStandardPaths.StandardLocation
        folder = Path(QStandardPaths.writableLocation(places.PicturesLocation))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export chart"), str(folder / "shock.png"), self.tr("PNG image (*.png)")
        )
        if chosen:
            path = Path(chosen)
            self.export_to(path if path.suffix.lower() == ".png" else Path(f"{chosen}.png"))

    def export_to(self, path: Path) -> bool:
        """Write the chart as PNG; a problem is reported, nothing is lost."""
        if self.image().save(str(path)):
            return True
        words = self.tr("The chart could not be written to {path}. Choose another folder.")
        self.failed.emit(words.format(path=path))
        return False
