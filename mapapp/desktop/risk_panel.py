"""The Risk picture dock: cards, the share chart, the worst stage and warnings."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.furniture import warning_words
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.charts.exports import ChartExports
from mapapp.desktop.charts.picture_charts import ChainChart, ShareChart
from mapapp.desktop.consumer_block import ConsumerBox, ExposureBlock
from mapapp.desktop.controls import FittingLabel
from mapapp.desktop.metric_card import MetricCard
from mapapp.desktop.says_who import SaysWho, explain_metric
from mapapp.desktop.scrolling import SidewaysArea, scrolled
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.picture.view import WORLD_CONSUMER

CARDS: Final = 6
# Cards of the world, cards of a consumer, shares and chain beside each other take this much.
WIDE_PX: Final = 1380
LEAST_PX: Final = QSize(560, 92)  # from there on the panel scrolls: a row of cards


class RiskPanel(QWidget):
    """Cards and chart side by side; above them what is compared and what is worst."""

    def __init__(
        self,
        workspace: Workspace,
        catalog: Catalog,
        theme: MapTheme,
        exports: ChartExports | None = None,
    ) -> None:
        super().__init__()
        picture = workspace.picture
        names = {code: country.name for code, country in catalog.countries.items()}
        self._catalog, self._picture = catalog, picture
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names = names
        self._cards = [MetricCard(theme) for _ in range(CARDS)]
        self._chart = ShareChart(picture, names, theme, exports)
        self._heading = QLabel(self.tr("Share of world output, %"))
        self._heading.setProperty("role", "heading")
        self._chain = ChainChart(picture, names, theme, exports)
        self._chain.setMinimumWidth(round(150 * theme.type.body_px / 12))
        self._worst = QLabel()
        self._worst.setProperty("role", "quiet")
        self._worst.setWordWrap(True)
        self._warning = QLabel()
        self._warning.setProperty("role", "warning")
        self._warning.setWordWrap(True)
        self._exposure = ExposureBlock(catalog, picture, theme)
        self._consumer = ConsumerBox(catalog)
        self._consumer.consumer_wanted.connect(
            lambda consumer: workspace.look(replace(workspace.view, consumer=consumer))
        )
        for at, card in enumerate(self._cards):
            card.explanation_wanted.connect(lambda at=at: self._explain(at))
        self._lay_out(theme)
        self.show_picture(picture)

    def _lay_out(self, theme: MapTheme) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for index, card in enumerate(self._cards):
            grid.addWidget(card, index // 3, index % 3)
        left = QWidget()
        unit = theme.type.body_px / 12
        left.setMinimumWidth(round(432 * unit))
        left.setMaximumWidth(round(620 * unit))
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.addLayout(grid)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(self._chart_head())
        right.addWidget(self._chart, 1)
        holder = QWidget()
        holder.setProperty("role", "panel")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side_heading = QLabel(self.tr("Along the chain"))
        side_heading.setProperty("role", "heading")
        side_head = QHBoxLayout()
        side_head.addWidget(side_heading, 1)
        side_head.addWidget(self._chain.tools.button)
        side.addLayout(side_head)
        side.addWidget(self._chain)
        side.addWidget(self._worst)
        side.addWidget(self._warning)
        side.addStretch(1)
        self._side = scrolled(holder)  # in a low dock words must not lie on each other
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setMinimumWidth(round(158 * unit))
        self._wide_px = round(WIDE_PX * unit)
        inner = QWidget()
        inner.setProperty("role", "panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(inner)
        row.setContentsMargins(12, 8, 12, 12)
        row.setSpacing(24)
        row.addWidget(left, 5)
        row.addWidget(self._exposure, 3)
        row.addLayout(right, 5)
        row.addWidget(self._side, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(SidewaysArea(inner, LEAST_PX * unit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the chain back where there is room."""
        super().resizeEvent(event)
        crowded = not self._exposure.isHidden() and self.width() < self._wide_px
        if self._side.isHidden() != crowded:
            self._side.setVisible(not crowded)

    def _chart_head(self) -> QHBoxLayout:
        """Return the heading of the chart, with the choice of whose exposure is shown."""
        word = FittingLabel()
        word.setProperty("role", "quiet")
        word.set_wordings(self.tr("Exposure of"), "")
        holder = QWidget()
        holder.setProperty("role", "style")  # the low fields of a panel
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._consumer)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(word, 1)
        head.addWidget(holder)
        head.addWidget(self._chart.tools.button)
        return head

    @property
    def consumer(self) -> ConsumerBox:
        """The choice of whose exposure is shown."""
        return self._consumer

    @property
    def exposure(self) -> ExposureBlock:
        """The cards of the consumer chosen."""
        return self._exposure

    @property
    def cards(self) -> list[MetricCard]:
        """The cards, in order."""
        return self._cards

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for card in self._cards:
            card.set_theme(theme)
        self._exposure.set_theme(theme)
        self._chart.set_theme(theme)
        self._chain.set_theme(theme)

    def show_picture(self, picture: Picture) -> None:
        """Show another Picture."""
        self._picture = picture
        self._consumer.show_consumer(picture.view.consumer)
        # Qt lays the window out anew at once when a part is shown: the chain must go first.
        crowded = picture.view.consumer != WORLD_CONSUMER and self.width() < self._wide_px
        if crowded:
            self._side.hide()
        self._exposure.show_picture(picture)
        self._side.setVisible(not crowded)
        for card, metric in zip(self._cards, picture.metrics, strict=True):
            card.show_metric(metric, picture, self._names)
        self._chart.show_picture(picture)
        self._chain.show_picture(picture)
        self._worst.setText(self._chain_words(picture))
        self._show_warnings(picture)

    def _explain(self, at: int) -> None:
        """Say what a card's figure is, what went in, and whose figures they are."""
        from mapapp.picture.uncertainty import uncertainty  # drawn only when it is asked for

        picture, card = self._picture, self._cards[at]
        drawn = uncertainty(picture.catalog, picture.scenario, picture.view)
        words = explain_metric(picture.metrics[at], card.words, picture, drawn)
        SaysWho(words, self).show_beside(card)

    def _chain_words(self, picture: Picture) -> str:
        """Name the worst stage, and say where data are thin."""
        lines = []
        if len(picture.comparisons) == 1:
            (only,) = picture.comparisons
            lines.append(
                self.tr("Only {stage} has published output.").format(stage=stage_word(only))
            )
        elif picture.worst is not None:
            lines.append(self.tr("Worst stage: {stage}").format(stage=stage_word(picture.worst[1])))
        else:
            lines.append(self.tr("No stage has published national output."))
        if picture.balance_warnings:
            lines.append(
                self.tr("Tonnes in and out differ by over 10 % at: {stages}").format(
                    stages=", ".join(stage_word(s) for s in picture.balance_warnings)
                )
            )
        filled = [f.iso3 for f in picture.suppliers if f.iso3 in picture.governance_filled]
        if filled:
            lines.append(
                self.tr("Governance by the region's median: {countries}").format(
                    countries=", ".join(self._names[code] for code in filled)
                )
            )
        return "\n".join(lines)

    def _show_warnings(self, picture: Picture) -> None:
        # Where both have no room, the warning is what must be read.
        self._worst.setVisible(not picture.warnings)
        if not picture.warnings:
            self._warning.hide()
            return
        sentences = []
        for warning in picture.warnings[:3]:
            lead, text = warning_words(
                warning, name=self._names[warning.iso3], mineral=picture.mineral.name
            )
            sentences.append(f"⚠ {lead} {text}")
        self._warning.setText("\n".join(sentences))
        self._warning.show()
