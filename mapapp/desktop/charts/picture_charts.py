"""The two charts of the risk picture as widgets: shares of suppliers, stages of the chain."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.cartography.charts import CHAIN_ROW_PX, draw_chain, draw_share_chart, suppliers_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, percent, stage_word
from mapapp.desktop.charts.exports import ChartExports
from mapapp.desktop.charts.tools import ChartTools
from mapapp.picture import Picture

if TYPE_CHECKING:
    from mapapp.cartography.chart_sheet import ChartSheet


class ShareChart(QWidget):
    """Stacked shares of world output, baseline above scenario."""

    def __init__(
        self,
        picture: Picture,
        names: Mapping[str, str],
        theme: MapTheme,
        exports: ChartExports | None = None,
    ) -> None:
        super().__init__()
        self._picture, self._names, self._theme = picture, names, theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Share of world output"))
        self.tools = ChartTools(self, self.sheet, theme, exports)
        self.tools.on_page = lambda: "share"

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.tools.set_theme(theme)
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Show another Picture's shares."""
        self._picture = picture
        self.setAccessibleDescription(
            "; ".join(
                f"{part.name} {percent(part.before)} → {percent(part.after)}"
                for part in suppliers_of(picture, self._names)
            )
            if picture.has_output
            else ""
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at which the key has two columns."""
        return QSize(420, 150)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which the bars can be read."""
        return QSize(300, 130)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, or say why there is none."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._picture.has_output:
                draw_share_chart(
                    painter, QRectF(self.rect()), self._picture, self._names, self._theme
                )
            else:
                painter.setFont(self._theme.font())
                painter.setPen(self._theme.colour("text2"))
                painter.drawText(
                    self.rect(), 0, self.tr("No national output is published for this stage.")
                )
        finally:
            painter.end()

    def sheet(self) -> "ChartSheet | None":
        """Return the chart for copies and files; None where no output is published."""
        from mapapp.cartography.chart_sheets import share_sheet  # not read until it is wanted

        return share_sheet(self._picture, self._names) if self._picture.has_output else None


class ChainChart(QWidget):
    """How concentrated each stage of the mineral is."""

    def __init__(
        self,
        picture: Picture,
        names: Mapping[str, str],
        theme: MapTheme,
        exports: ChartExports | None = None,
    ) -> None:
        super().__init__()
        self._picture, self._names, self._theme = picture, names, theme
        self.setAccessibleName(self.tr("Along the chain"))
        self.tools = ChartTools(self, self.sheet, theme, exports)
        self.tools.on_page = lambda: "chain"
        self.setToolTip(
            self.tr(
                "Concentration (HHI, 0 to 10,000) of every stage with published output, and its"
                " largest supplier. The mark is the baseline."
            )
        )

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.tools.set_theme(theme)
        self.update()

    def show_picture(self, picture: Picture) -> None:
        """Show another Picture's stages."""
        rows = len(picture.comparisons)
        height = round(rows * CHAIN_ROW_PX * self._theme.type.body_px / 12)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
        self._picture = picture
        self.setAccessibleDescription(
            "; ".join(
                f"{stage_word(stage)}: HHI {number(both.scenario.hhi)}"
                for stage, both in picture.comparisons.items()
            )
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stages."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_chain(painter, QRectF(self.rect()), self._picture, self._names, self._theme)
        finally:
            painter.end()

    def sheet(self) -> "ChartSheet | None":
        """Return the chart for copies and files; None where no output is published."""
        from mapapp.cartography.chart_sheets import chain_sheet

        return chain_sheet(self._picture, self._names) if self._picture.comparisons else None
