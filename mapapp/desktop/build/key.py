"""One line above the tracks that says what their marks mean."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.cartography.theme import MapTheme

GAP: Final = 8


class PipelineKey(QWidget):
    """One line that says what the marks on a track mean."""

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(round(24 * theme.type.body_px / 12))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "Under each track: listed projects in the order restart, building, planned."
                " The upright line is where the known pipeline ends; beyond it the track is"
                " hatched. The small triangle below it is what of it can be on line by the year"
                " shown, the one above what the capacity added makes in that year."
            )
        )
        self._year = 0

    def show_year(self, year: int) -> None:
        """Name the year by which the pipeline's mark stands."""
        if year != self._year:
            self._year = year
            self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(320, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and words."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        metrics = painter.fontMetrics()
        x, middle = 12.0, self.height() / 2
        for word, fill in (
            (self.tr("restart"), theme.text2),
            (self.tr("building"), theme.stage_fill["refining"]),
            (self.tr("planned"), None),
        ):
            if fill is not None:
                painter.fillRect(int(x), int(middle) - 2, 14, 4, fill)
            else:
                painter.setPen(QPen(theme.colour("text2"), 1))
                painter.drawRect(int(x), int(middle) - 2, 13, 4)
            painter.setPen(theme.colour("text2"))
            painter.drawText(int(x) + 18, int(middle + metrics.ascent() / 2 - 1), word)
            x += 18 + metrics.horizontalAdvance(word) + GAP
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text1"))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, middle - 3),
                    QPointF(x + 8, middle - 3),
                    QPointF(x + 4, middle + 3),
                ]
            )
        )
        painter.setPen(theme.colour("text2"))
        output = self.tr("output")
        painter.drawText(int(x) + 13, int(middle + metrics.ascent() / 2 - 1), output)
        x += 13 + metrics.horizontalAdvance(output) + GAP
        words = self.tr("by {year}").format(year=self._year)
        if x + 10 + metrics.horizontalAdvance(words) > self.width() - 4:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            QPolygonF(
                [QPointF(x + 3, middle - 3), QPointF(x, middle + 2), QPointF(x + 6, middle + 2)]
            )
        )
        painter.setPen(theme.colour("text2"))
        painter.drawText(int(x) + 10, int(middle + metrics.ascent() / 2 - 1), words)
