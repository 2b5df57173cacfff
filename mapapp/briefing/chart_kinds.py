"""The charts a page can hold, by id. A new one is one more entry: title, reason, drawing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from mapapp.briefing.chart_data import matrix, over_time, ranking, sensitivity
from mapapp.briefing.content import PageContent
from mapapp.briefing.headline import month_of
from mapapp.briefing.key_figures import shows_baseline
from mapapp.briefing.page import PageError
from mapapp.briefing.places import move_origin
from mapapp.cartography.chart_matrix import MatrixIndex, MatrixSide, index_name, index_unit
from mapapp.cartography.chart_matrix_paint import paint_matrix
from mapapp.cartography.chart_ranking_paint import paint_ranking
from mapapp.cartography.chart_time import TimeFigure
from mapapp.cartography.chart_time_paint import paint_over_time
from mapapp.cartography.chart_tornado_paint import paint_tornado
from mapapp.cartography.charts import draw_chain, draw_share_chart
from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.shock_series import series_of
from mapapp.cartography.shock_side import covers_of, draw_covers
from mapapp.cartography.shock_words import month_name, unit_words
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import short_name, stage_word
from mapapp.phrases import phrase
from mapapp.picture.uncertainty import Figure

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChartKind:
    """A chart: its title, why there is none (empty: there is one), and what draws it."""

    id: str
    title: Callable[[PageContent], str]
    missing: Callable[[PageContent], str]
    draw: Callable[[QPainter, QRectF, PageContent, MapTheme], None]


def chart_name(chart: str) -> str:
    """Return what a chart is called in a menu (KeyError if there is none)."""
    return {
        "share": translate("chart", "Shares of suppliers"),
        "chain": translate("chart", "Concentration along the chain"),
        "shock": translate("chart", "Shock, month by month"),
        "covers": translate("chart", "Days of cover"),
        "over_time": translate("chart", "Largest share over time"),
        "shares_over_time": translate("chart", "Suppliers over time"),
        "china_over_time": translate("chart", "China’s share over time"),
        "hhi_over_time": translate("chart", "HHI over time"),
        "governance_over_time": translate("chart", "Governance-weighted HHI over time"),
        "ranking": translate("chart", "Ranking of suppliers"),
        "matrix": translate("chart", "Minerals and stages"),
        "matrix_china": translate("chart", "Minerals and stages, China’s share"),
        "matrix_hhi": translate("chart", "Minerals and stages, HHI"),
        "matrix_governance": translate("chart", "Minerals and stages, governance-weighted HHI"),
        "sensitivity": translate("chart", "Sensitivity"),
        "sensitivity_hhi": translate("chart", "Sensitivity of the HHI"),
    }[chart]


def chart_kind(chart: str) -> ChartKind:
    """Return a chart by its id; the shares of suppliers for an empty one.

    Raises
    ------
    PageError
        If there is no such chart; the sentence names those there are.
    """
    found = CHARTS.get(chart or "share")
    if found is None:
        message = phrase(
            "There is no chart “{chart}”. Choose one of: {charts}.",
            chart=chart,
            charts=", ".join(CHARTS),
        )
        raise PageError(message)
    return found


def _share_title(content: PageContent) -> str:
    picture = content.picture
    return translate("chart", "Share of world {mineral} {stage}, {year}, %").format(
        mineral=in_sentence(short_name(picture.mineral)),
        stage=stage_word(picture.view.stage),
        year=picture.view.year,
    )


def _share_missing(content: PageContent) -> str:
    if content.picture.has_output:
        return ""
    return translate("chart", "No national output is published for this stage.")


def _draw_share(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
    alone = shows_baseline(content.picture)
    draw_share_chart(painter, box, content.picture, content.names, theme, before_only=alone)


def _chain_missing(content: PageContent) -> str:
    if content.picture.comparisons:
        return ""
    return translate("chart", "No national output is published for any stage.")


def _draw_chain(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
    draw_chain(painter, box, content.picture, content.names, theme)


def _shock_title(content: PageContent) -> str:
    if content.shock is None:
        return translate("chart", "Supply month by month")
    unit = unit_words(content.shock.unit)
    if content.month is None:
        return translate("chart", "Supply month by month, {unit}").format(unit=unit)
    return translate("chart", "Supply month by month, {unit}; {month} is marked").format(
        unit=unit, month=month_name(*month_of(content.shock, content.month + 1))
    )


def _shock_missing(content: PageContent) -> str:
    if content.shock is None:
        return translate("chart", "No export restriction acts on this stage.")
    if series_of(content.shock) is None:
        return translate("chart", "Use or sourcing is not published: no path can be drawn.")
    return ""


def _draw_shock(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
    series = series_of(content.shock) if content.shock is not None else None
    if series is None:
        return
    from mapapp.cartography.shock_chart import draw_shock_chart

    painter.save()
    # The chart's left edge is that of its box on screen: it writes from 0.
    move_origin(painter, box.topLeft())
    area = QRectF(0, 0, box.width(), box.height())
    draw_shock_chart(painter, area, series, content.names, theme, month=content.month)
    painter.restore()


def _covers_title(_content: PageContent) -> str:
    return translate("chart", "Days of cover: of all use / of the supply lost")


def _draw_covers(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
    if content.shock is not None:
        draw_covers(painter, box, covers_of(content.shock), theme)


def _time_kind(chart: str, figure: TimeFigure) -> ChartKind:
    """Return a chart over the years; it writes its own title beside its key."""

    def missing(content: PageContent) -> str:
        return "" if over_time(content, figure) is not None else _share_missing(content)

    def draw(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
        shown = over_time(content, figure)
        if shown is not None:
            paint_over_time(painter, box, shown, theme, year=content.picture.view.year)

    return ChartKind(chart, lambda _: "", missing, draw)


def _draw_ranking(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
    shown = ranking(content)
    if shown is not None:
        paint_ranking(painter, box, shown, theme)


def _ranking_missing(content: PageContent) -> str:
    return "" if ranking(content) is not None else _share_missing(content)


def _matrix_kind(chart: str, index: MatrixIndex) -> ChartKind:
    """Return the matrix of minerals and stages, coloured by a figure."""

    def title(content: PageContent) -> str:
        return translate("chart", "{index} by mineral and stage, {year}, {unit}").format(
            index=index_name(index), year=content.picture.view.year, unit=index_unit(index)
        )

    def draw(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
        view = content.picture.view
        side: MatrixSide = "baseline" if view.mode == "baseline" else "scenario"
        shown = (view.mineral, view.stage)
        paint_matrix(painter, box, matrix(content, index), theme, side=side, shown=shown)

    return ChartKind(chart, title, lambda _: "", draw)


def _sensitivity_kind(chart: str, figure: Figure, title: Callable[[], str]) -> ChartKind:
    """Return the chart of what moves a figure most."""

    def missing(content: PageContent) -> str:
        return "" if sensitivity(content, figure) is not None else _share_missing(content)

    def draw(painter: QPainter, box: QRectF, content: PageContent, theme: MapTheme) -> None:
        shown = sensitivity(content, figure)
        if shown is not None:
            paint_tornado(painter, box, shown, theme)

    return ChartKind(chart, lambda _: title(), missing, draw)


CHARTS: Final[Mapping[str, ChartKind]] = MappingProxyType(
    {
        kind.id: kind
        for kind in (
            ChartKind("share", _share_title, _share_missing, _draw_share),
            ChartKind(
                "chain",
                lambda _: translate("chart", "Concentration along the chain"),
                _chain_missing,
                _draw_chain,
            ),
            ChartKind("shock", _shock_title, _shock_missing, _draw_shock),
            ChartKind("covers", _covers_title, _shock_missing, _draw_covers),
            _time_kind("over_time", "top_share"),
            _time_kind("shares_over_time", "shares"),
            _time_kind("china_over_time", "china_share"),
            _time_kind("hhi_over_time", "hhi"),
            _time_kind("governance_over_time", "governance_hhi"),
            ChartKind(
                "ranking",
                lambda _: translate("chart", "Who supplies, before and after, %"),
                _ranking_missing,
                _draw_ranking,
            ),
            _matrix_kind("matrix", "top_share"),
            _matrix_kind("matrix_china", "china_share"),
            _matrix_kind("matrix_hhi", "hhi"),
            _matrix_kind("matrix_governance", "governance_hhi"),
            _sensitivity_kind(
                "sensitivity",
                "top_share",
                lambda: translate("chart", "What moves the largest share most, by host"),
            ),
            _sensitivity_kind(
                "sensitivity_hhi",
                "hhi",
                lambda: translate("chart", "What moves the HHI most, by host"),
            ),
        )
    }
)
"""Charts by id, in the order in which they are offered."""
