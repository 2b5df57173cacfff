"""The three charts of the dock "Charts" as widgets: ranking, over time, sensitivity."""

from abc import abstractmethod

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent

from mapapp.cartography.chart_ranking import Ranking, ranking_words, row_words
from mapapp.cartography.chart_ranking_paint import paint_ranking, ranking_frame, ranking_height
from mapapp.cartography.chart_time import OverTime, year_words
from mapapp.cartography.chart_time_paint import paint_over_time, time_frame
from mapapp.cartography.chart_tornado import Tornado, swing_words, tornado_words
from mapapp.cartography.chart_tornado_paint import paint_tornado, tornado_frame, tornado_height
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.charts.chart_view import MARGIN_PX, ChartView, along

UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


class ScrolledView(ChartView):
    """A chart of rows in a scroll area: it asks for the height that its rows need."""

    @abstractmethod
    def needed(self, width: float, height: float) -> float:
        """Return the height that the rows need in a box of a width, given the room in sight."""

    def room(self) -> float:
        """Return the height in sight, px: of the scroll area around it."""
        around = self.parentWidget()
        return float(around.height() if around is not None else self.height()) - 2 * MARGIN_PX

    def box(self) -> QRectF:
        """Return the box of the chart: of the height in sight, from which rows may hang out."""
        inside = self.inside()
        return QRectF(inside.left(), inside.top(), inside.width(), self.room())

    def fit(self) -> None:
        """Ask for the height that is needed, so that the area scrolls."""
        wanted = 0
        if not self.is_empty():
            wanted = round(self.needed(self.inside().width(), self.room()) + 2 * MARGIN_PX)
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme, whose type may be larger."""
        super().set_theme(theme)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.fit()


class RankingView(ScrolledView):
    """The ranking; its parts are the suppliers, largest first.

    Signals
    -------
    wanted
        ISO alpha-3 code of the country that the user wants to see.
    """

    wanted = Signal(str)

    def __init__(self, name: str, theme: MapTheme) -> None:
        super().__init__(name, theme)
        self.ranking: Ranking | None = None

    def show_ranking(self, ranking: Ranking | None, nothing: str = "") -> None:
        """Show a ranking, or say why there is none."""
        self.ranking = ranking
        count = len(ranking.rows) if ranking is not None else 0
        if self._place is not None and self._place >= count:
            self._place = None
        self.fit()
        self.changed(nothing)

    def needed(self, width: float, height: float) -> float:
        """Return the height that all suppliers need."""
        if self.ranking is None:
            return 0.0
        return ranking_height(self.ranking, width, height, self._theme)

    def is_empty(self) -> bool:
        """Whether there is no ranking."""
        return self.ranking is None

    def paint_chart(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002 - see `box`
        """Paint the ranking."""
        if self.ranking is not None:
            paint_ranking(painter, self.box(), self.ranking, self._theme, cursor=self.part)

    def part_at(self, spot: QPointF) -> int | None:
        """Return the supplier at a place."""
        if self.ranking is None:
            return None
        return ranking_frame(self.box(), self.ranking, self._theme).row_at(spot)

    def words_of(self, part: int) -> str:
        """Say a supplier in a sentence."""
        return row_words(self.ranking.rows[part]) if self.ranking is not None else ""

    def first_place(self) -> int:
        """Begin at the largest."""
        return 0

    def step(self, place: int, key: Qt.Key) -> int | None:
        """Move by one supplier."""
        count = len(self.ranking.rows) if self.ranking is not None else 0
        return along(place, key, count, back=UP, on=DOWN)

    def summary(self) -> str:
        """Say who becomes dominant, what is left, and the five largest."""
        return ranking_words(self.ranking) if self.ranking is not None else ""

    def choose(self, part: int) -> None:
        """Show the country on the map."""
        if self.ranking is not None:
            self.wanted.emit(self.ranking.rows[part].iso3)


class TimeView(ChartView):
    """A figure over the years; its parts are the years.

    Signals
    -------
    year_wanted
        The year that the user wants to see.
    """

    year_wanted = Signal(int)

    def __init__(self, name: str, theme: MapTheme) -> None:
        super().__init__(name, theme)
        self.shown: OverTime | None = None
        self.year: int | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_over_time(self, shown: OverTime | None, year: int, nothing: str = "") -> None:
        """Show a figure over the years, with the map's year marked."""
        self.shown, self.year = shown, year
        self.changed(nothing)

    def x_of(self, year: int) -> float:
        """Return where a year stands in the widget."""
        assert self.shown is not None  # noqa: S101 - years exist in a chart only
        return time_frame(self.inside(), self.shown, self._theme).x(year)

    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self.shown is None

    def paint_chart(self, painter: QPainter, box: QRectF) -> None:
        """Paint the chart."""
        if self.shown is None:
            return
        part = self.part
        paint_over_time(
            painter,
            box,
            self.shown,
            self._theme,
            year=self.year,
            cursor=None if part is None else self.shown.years[part],
        )

    def part_at(self, spot: QPointF) -> int | None:
        """Return the year at a place."""
        if self.shown is None:
            return None
        year = time_frame(self.inside(), self.shown, self._theme).year_at(spot)
        return None if year is None else self.shown.years.index(year)

    def words_of(self, part: int) -> str:
        """Say a year in a sentence."""
        return year_words(self.shown, self.shown.years[part]) if self.shown is not None else ""

    def first_place(self) -> int:
        """Begin at the map's year."""
        if self.shown is not None and self.year in self.shown.years:
            return self.shown.years.index(self.year)
        return 0

    def step(self, place: int, key: Qt.Key) -> int | None:
        """Move by one year."""
        count = len(self.shown.years) if self.shown is not None else 0
        return along(place, key, count, back=LEFT, on=RIGHT)

    def summary(self) -> str:
        """Say the first, the map's and the last year."""
        if self.shown is None:
            return ""
        years = dict.fromkeys((self.shown.years[0], self.year, self.shown.years[-1]))
        return ". ".join(year_words(self.shown, one) for one in years if one is not None)

    def choose(self, part: int) -> None:
        """Show a year on the map."""
        if self.shown is not None:
            self.year_wanted.emit(self.shown.years[part])


class TornadoView(ScrolledView):
    """What moves an index most; its parts are the inputs, strongest first."""

    def __init__(self, name: str, theme: MapTheme) -> None:
        super().__init__(name, theme)
        self.shown: Tornado | None = None

    def show_tornado(self, shown: Tornado | None, nothing: str = "") -> None:
        """Show the swings and bands, or say why there are none."""
        self.shown = shown
        if self._place is not None and (shown is None or self._place >= len(shown.swings)):
            self._place = None
        self.fit()
        self.changed(nothing)

    def needed(self, width: float, height: float) -> float:
        """Return the height that all inputs need."""
        if self.shown is None:
            return 0.0
        return tornado_height(self.shown, width, height, self._theme)

    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return self.shown is None

    def paint_chart(self, painter: QPainter, box: QRectF) -> None:  # noqa: ARG002 - see `box`
        """Paint the chart."""
        if self.shown is not None:
            paint_tornado(painter, self.box(), self.shown, self._theme, cursor=self.part)

    def part_at(self, spot: QPointF) -> int | None:
        """Return the input at a place."""
        if self.shown is None:
            return None
        return tornado_frame(self.box(), self.shown, self._theme).row_at(spot)

    def words_of(self, part: int) -> str:
        """Say an input in a sentence."""
        return swing_words(self.shown, part) if self.shown is not None else ""

    def first_place(self) -> int:
        """Begin at the strongest."""
        return 0

    def step(self, place: int, key: Qt.Key) -> int | None:
        """Move by one input."""
        count = len(self.shown.swings) if self.shown is not None else 0
        return along(place, key, count, back=UP, on=DOWN) if count else None

    def summary(self) -> str:
        """Say bands, chances and every input."""
        return tornado_words(self.shown) if self.shown is not None else ""

    def sizeHint(self) -> QSize:
        """Return a size at which every part can be read."""
        return QSize(620, 220)
