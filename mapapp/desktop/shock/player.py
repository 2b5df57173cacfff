"""Plays a shock's months, and shows the month that is marked on the map."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QCheckBox, QToolButton

from mapapp.cartography.palettes import in_palette
from mapapp.cartography.shock_month import ShockMonth
from mapapp.cartography.theme import LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.desktop.explaining import explain
from mapapp.desktop.icons import icon
from mapapp.desktop.map_view import MapView
from mapapp.desktop.shock.chart_view import ShockChart

if TYPE_CHECKING:
    from mapapp.picture.shock.shock_result import PathUnit

PLAY_MS: Final = 600
BUTTONS_PX: Final = 48.0
COPY_RATIO: Final = 2.0

Found = tuple[ShockMonth, "PathUnit", str]
"""A month, the unit of what is given, and the line of sources below the map."""


class MonthPlayer(QObject):
    """The two buttons beside the chart, and what they do.

    Attributes
    ----------
    play
        Goes through the months, on the map too.
    on_map
        While it is pressed and the chart is in front, the map shows the month marked.
    """

    def __init__(
        self,
        chart: ShockChart,
        month_of: Callable[[int], Found | None],
        theme: MapTheme,
    ) -> None:
        super().__init__(chart)
        self._chart, self._month_of, self._theme = chart, month_of, theme
        self._map: MapView | None = None
        self._world: World | None = None
        self._names: Mapping[str, str] = {}
        self._in_front = False
        self._found: Found | None = None
        self._kept: tuple[object, QImage] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MS)
        self._timer.timeout.connect(self._next)
        self.play = QToolButton()
        self.play.setCheckable(True)
        self.play.setIconSize(QSize(16, 16))
        explain(
            self.play,
            self.tr("Play through the months, here and on the map"),
            self.tr("Left and Right on the chart go by single months."),
            name=self.tr("Play through the months"),
        )
        self.play.toggled.connect(self._toggle_play)
        self.on_map = QCheckBox(self.tr("On the map"))
        explain(
            self.on_map,
            self.tr("Show the month marked on the map: who is short, who gives to whom"),
            self.tr(
                "The map goes back to shares of output when this is let go, or another dock comes"
                " to the front."
            ),
        )
        self.on_map.toggled.connect(lambda _: self.refresh())
        chart.month_changed.connect(lambda _: self.refresh())
        self.set_theme(theme)

    def attach(self, chart_of_countries: MapView, world: World, names: Mapping[str, str]) -> None:
        """Tell which map it is that shows the months."""
        self._map, self._world, self._names = chart_of_countries, world, names

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.play.setIcon(icon("pause" if self.play.isChecked() else "play", theme))
        self.refresh()

    def come_to_front(self, *, seen: bool) -> None:
        """Show the month on the map only while its chart can be seen."""
        self._in_front = seen
        if not seen:
            self.play.setChecked(False)
        self.refresh()

    # --- playing -------------------------------------------------------------------------------

    def _toggle_play(self, on: bool) -> None:  # noqa: FBT001  (a Qt slot)
        self.play.setIcon(icon("pause" if on else "play", self._theme))
        series = self._chart.series
        if not on or series is None:
            self._timer.stop()
            return
        self.on_map.setChecked(True)
        if self._chart.month >= series.months - 1:
            self._chart.go_to(0)
        self._timer.start()

    def _next(self) -> None:
        series = self._chart.series
        if series is None or self._chart.month >= series.months - 1:
            self.play.setChecked(False)
        else:
            self._chart.go_to(self._chart.month + 1)

    def stop(self) -> None:
        """Stop playing."""
        self.play.setChecked(False)

    # --- on the map ----------------------------------------------------------------------------

    @property
    def found(self) -> Found | None:
        """What the map shows now: a month, its unit and its sources; None while it shows shares."""
        return self._found

    @property
    def shown(self) -> ShockMonth | None:
        """The month that the map shows; None while it shows shares."""
        return self._found[0] if self._found is not None else None

    def refresh(self) -> None:
        """Show the month that is marked, or the shares again."""
        series = self._chart.series
        for button in (self.play, self.on_map):
            button.setEnabled(series is not None)
        if self._map is None:
            return
        wanted = self.on_map.isChecked() and self._in_front and series is not None
        found = self._month_of(self._chart.month) if wanted else None
        if found is None and self._found is None:
            return
        self._found, self._kept = found, None
        self._map.show_instead(self._paint if found is not None else None)

    def _paint(self, painter: QPainter, viewport: Viewport) -> None:
        """Put the month's map on screen; it is drawn once for each place and look."""
        ratio = painter.device().devicePixelRatioF()
        key = (viewport, self._theme, ratio)
        if self._kept is None or self._kept[0] != key:
            self._kept = key, self._drawn(viewport, self._theme, ratio, right_px=BUTTONS_PX)
        painter.drawImage(0, 0, self._kept[1])

    def _drawn(
        self, viewport: Viewport, theme: MapTheme, ratio: float, *, right_px: float
    ) -> QImage:
        from mapapp.cartography.shock_map import ShockMap  # not read until a month is shown

        assert self._found is not None  # noqa: S101  (only painted while there is a month)
        assert self._world is not None  # noqa: S101  (a map without shapes shows no month)
        month, unit, sources = self._found
        image = QImage(
            round(viewport.width * ratio),
            round(viewport.height * ratio),
            QImage.Format.Format_RGB32,
        )
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        try:
            ShockMap(
                month, viewport, theme, self._world, self._names, unit, sources, right_px
            ).draw(painter, pixel_ratio=ratio)
        finally:
            painter.end()
        return image

    def copy(self) -> bool:
        """Copy the month's map as an image in light colours; return whether there is one."""
        if self._found is None or self._map is None:
            return False
        light = in_palette(LIGHT) if self._theme.name == "light" else _lit(self._theme)
        QGuiApplication.clipboard().setImage(
            self._drawn(self._map.viewport, light, COPY_RATIO, right_px=0.0)
        )
        return True


def _lit(theme: MapTheme) -> MapTheme:
    """Return the light theme in the type of another one."""
    from dataclasses import replace

    return replace(in_palette(LIGHT), type=theme.type)
