"""The dock "Charts": ranking, over time, sensitivity, one at a time."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
)

from mapapp.cartography.chart_ranking import ranking_of
from mapapp.cartography.chart_sheet import ChartSheet
from mapapp.cartography.chart_sheets import ranking_sheet, time_sheet, tornado_sheet
from mapapp.cartography.chart_time import (
    TIME_FIGURES,
    OverTime,
    index_over_time,
    shares_over_time,
    time_name,
)
from mapapp.cartography.chart_tornado import Tornado, figure_name, tornado
from mapapp.cartography.charts import suppliers_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import map_title
from mapapp.desktop.charts.chart_view import ChartView
from mapapp.desktop.charts.chart_views import RankingView, TimeView, TornadoView
from mapapp.desktop.charts.exports import ChartExports
from mapapp.desktop.charts.following import FollowingPanel
from mapapp.desktop.charts.tools import ChartTools
from mapapp.desktop.controls import ElidedLabel, Segments
from mapapp.desktop.layers.fields import Choice
from mapapp.desktop.scrolling import scrolled
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import FIRST_YEAR, LAST_YEAR, Picture
from mapapp.picture.risk_table import mineral_rows
from mapapp.picture.substitution import substitution
from mapapp.picture.uncertainty import Figure, tornado_of, uncertainty

ChartId = Literal["ranking", "time", "sensitivity"]
CHARTS: Final[tuple[ChartId, ...]] = ("ranking", "time", "sensitivity")
FIGURES: Final[tuple[Figure, ...]] = ("hhi", "top_share")
CHOICE_PX: Final = 200
QUICK_S: Final = 0.003


class ChartsPanel(FollowingPanel):
    """A chooser, the chart chosen, and a line that reads its parts out.

    Signals
    -------
    country_wanted
        ISO alpha-3 code of a country that the user wants to see on the map.
    """

    country_wanted = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        names: Mapping[str, str],
        theme: MapTheme,
        exports: ChartExports | None = None,
    ) -> None:
        super().__init__(workspace)
        self._names = names
        self._chart: ChartId = "ranking"
        self.setAccessibleName(self.tr("Charts"))
        self.setProperty("role", "style")  # the low fields of a panel
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ranking = RankingView(self.tr("Ranking of suppliers"), theme)
        self.time = TimeView(self.tr("Over time"), theme)
        self.tornado = TornadoView(self.tr("Sensitivity"), theme)
        self.tools = ChartTools(self, self.sheet, theme, exports)
        self.tools.on_page = self._on_page
        self.chooser = Segments(self.tr("Chart"))
        self.figure = Choice([(one, time_name(one)) for one in TIME_FIGURES])
        self.index = Choice([(one, figure_name(one)) for one in FIGURES])
        self.readout = ElidedLabel()
        self.readout.setProperty("role", "quiet")
        self._lay_out(theme)
        self._explain()
        self._connect()

    def _lay_out(self, theme: MapTheme) -> None:
        unit = theme.type.body_px / 12
        self.chooser.set_choices(
            [
                ("ranking", self.tr("Ranking"), ""),
                ("time", self.tr("Over time"), ""),
                ("sensitivity", self.tr("Sensitivity"), ""),
            ]
        )
        self.chooser.set_value(self._chart)
        self.figure.setAccessibleName(self.tr("Figure over time"))
        self.index.setAccessibleName(self.tr("Figure whose sensitivity is shown"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.chooser)
        for choice in (self.figure, self.index):
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            choice.setFixedWidth(round(CHOICE_PX * unit))
            choice.set_value(str(choice.itemData(0)))
            choice.hide()
            head.addWidget(choice)
        head.addWidget(self.readout, 1)
        head.addWidget(self.tools.button)
        self._stack = QStackedWidget()
        for view in self.views:
            self._stack.addWidget(scrolled(view))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _explain(self) -> None:
        self.chooser.explain(self.tr("Which chart is shown"))
        self.figure.setWhatsThis(self.tr("Shares of the largest suppliers, or one index."))
        self.index.setWhatsThis(self.tr("The figure that the inputs move."))
        self.ranking.setWhatsThis(
            self.tr(
                "Every supplier: ring before, disc after. One that the scenario lifts over 50 or"
                " 65 % of world output is marked. Up and Down move, Return shows it on the map."
            )
        )
        self.time.setWhatsThis(
            self.tr(
                "Baseline dashed, scenario solid. Pale lines are held, as no projection is"
                " published. Left and Right move, Return or a click goes to the year."
            )
        )
        self.tornado.setWhatsThis(
            self.tr(
                "What each input alone does to the figure, strongest first; beside it what errors"
                " of all tonnages at once do. Up and Down move."
            )
        )

    def _connect(self) -> None:
        self.chooser.chosen.connect(self.show_chart)
        self.figure.chosen.connect(lambda _: self.refresh())
        self.index.chosen.connect(lambda _: self.refresh())
        self.ranking.wanted.connect(self.country_wanted)
        self.time.year_wanted.connect(self._go_to)
        for view in self.views:
            view.told.connect(self._tell)

    @property
    def views(self) -> tuple[ChartView, ...]:
        """The charts, in the order of the chooser."""
        return self.ranking, self.time, self.tornado

    def _on_page(self) -> str:
        """Return what a briefing page calls the chart that is shown."""
        if self._chart == "ranking":
            return "ranking"
        if self._chart == "time":
            return {
                "shares": "shares_over_time", "top_share": "over_time",
                "china_share": "china_over_time", "hhi": "hhi_over_time",
                "governance_hhi": "governance_over_time",
            }[str(self.figure.currentData())]  # fmt: skip
        return "sensitivity_hhi" if self.index.currentData() == "hhi" else "sensitivity"

    @property
    def chart(self) -> ChartId:
        """Which chart is shown."""
        return self._chart

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for view in self.views:
            view.set_theme(theme)
        self.tools.set_theme(theme)

    def show_chart(self, key: str) -> None:
        """Show another chart."""
        self._chart = next(one for one in CHARTS if one == key)
        self.chooser.set_value(self._chart)
        self._stack.setCurrentIndex(CHARTS.index(self._chart))
        self.figure.setVisible(self._chart == "time")
        self.index.setVisible(self._chart == "sensitivity")
        self.refresh()

    def _go_to(self, year: int) -> None:
        self._workspace.look(replace(self._workspace.view, year=year))
        self.catch_up()  # no hand is dragging

    def _tell(self, words: str) -> None:
        if self.sender() is self.views[CHARTS.index(self._chart)]:
            self.readout.setText(words or self._hint())

    def _hint(self) -> str:
        if self.views[CHARTS.index(self._chart)].is_empty():
            return ""
        return {
            "ranking": self.tr("Click a supplier to see it on the map."),
            "time": self.tr("Click a year to go there."),
            "sensitivity": self.tr("Tonnages vary by their error, levers by a fifth; by host."),
        }[self._chart]

    # --- working out ---------------------------------------------------------------------------

    def follow_at_once(self) -> bool:
        """Follow every step of a drag with the ranking, while it is painted quickly here."""
        return self._chart == "ranking" and self.ranking.painted_s < QUICK_S

    def refresh(self) -> None:
        """Work out the chart that is shown."""
        picture = self._workspace.picture
        words = self.tr("{what}, by host country: baseline → scenario")
        if picture.view.lens == "control":
            words = self.tr("{what}, by controlling country: baseline → scenario")
        self.titled.emit(words.format(what=map_title(picture)))
        nothing = self.tr("No national output is published for this stage.")
        work: Callable[[Picture, str], None] = {
            "ranking": self._show_ranking,
            "time": self._show_time,
            "sensitivity": self._show_tornado,
        }[self._chart]
        try:
            work(picture, nothing)
        except UserError as error:
            self.ranking.show_ranking(None, str(error))
            self.time.show_over_time(None, picture.view.year, str(error))
            self.tornado.show_tornado(None, str(error))

    def _show_ranking(self, picture: Picture, nothing: str) -> None:
        view = picture.view
        stages = substitution(
            self._workspace.catalog,
            picture.scenario,
            mineral=view.mineral,
            year=view.year,
            lens=view.lens,
        )
        self.ranking.show_ranking(ranking_of(stages, view.stage, self._names), nothing)

    def _show_time(self, picture: Picture, nothing: str) -> None:
        figure = next(one for one in TIME_FIGURES if one == self.figure.currentData())
        self.time.show_over_time(self._over_time(picture, figure), picture.view.year, nothing)

    def _over_time(self, picture: Picture, figure: str) -> OverTime | None:
        view, scenario = picture.view, picture.scenario
        years = range(FIRST_YEAR, LAST_YEAR + 1)
        rows = [
            row
            for year in years
            for row in mineral_rows(
                self._workspace.catalog, scenario, mineral=view.mineral, year=year, lens=view.lens
            )
            if row.stage == view.stage
        ]
        if figure != "shares":
            return index_over_time(rows, next(one for one in TIME_FIGURES if one == figure))
        found = {
            year: one
            for year in years
            for one in substitution(
                self._workspace.catalog, scenario, mineral=view.mineral, year=year, lens=view.lens
            )
            if one.stage == view.stage
        }
        colours = {
            part.iso3: part.colour
            for part in suppliers_of(picture, self._names)
            if part.iso3 is not None
        }
        return shares_over_time(found, rows, colours, self._names)

    def _show_tornado(self, picture: Picture, nothing: str) -> None:
        self.tornado.show_tornado(self._tornado(picture), nothing)

    def _tornado(self, picture: Picture) -> Tornado | None:
        figure = next(one for one in FIGURES if one == self.index.currentData())
        # The swings are by host; the bands beside them have to be of the same output.
        view = replace(picture.view, lens="host")
        drawn = uncertainty(self._workspace.catalog, picture.scenario, view)
        if drawn is None:
            return None
        pair = drawn.hhi if figure == "hhi" else drawn.top_share
        if pair[1].point is None:
            return None
        swings = tornado_of(self._workspace.catalog, picture.scenario, view, figure=figure)
        return tornado(pair[1].point, swings, drawn, figure=figure, names=self._names)

    def sheet(self) -> ChartSheet | None:
        """Return the chart that is shown, for copies and files; None if there is none."""
        picture = self._workspace.picture
        if self._chart == "ranking":
            ranking = self.ranking.ranking
            return ranking_sheet(ranking, picture) if ranking is not None else None
        if self._chart == "time":
            shown = self.time.shown
            return time_sheet(shown, picture) if shown is not None else None
        swings = self.tornado.shown
        return tornado_sheet(swings, picture) if swings is not None else None
