"""The charts of the app as sheets: each with its title, what it is of, its source, its figures."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF
from PySide6.QtGui import QPainter

from mapapp.cartography.chart_matrix import (
    Key,
    Matrix,
    MatrixSide,
    index_name,
    index_unit,
    matrix_table,
)
from mapapp.cartography.chart_matrix_paint import paint_matrix
from mapapp.cartography.chart_ranking import Ranking, ranking_table
from mapapp.cartography.chart_ranking_paint import paint_ranking, ranking_height
from mapapp.cartography.chart_sheet import Cell, ChartSheet, FigureTable
from mapapp.cartography.chart_time import OverTime, time_name, time_table
from mapapp.cartography.chart_time_paint import paint_over_time
from mapapp.cartography.chart_tornado import Tornado, figure_name, tornado_table
from mapapp.cartography.chart_tornado_paint import paint_tornado, tornado_height
from mapapp.cartography.charts import CHAIN_ROW_PX, draw_chain, draw_share_chart
from mapapp.cartography.shock_chart import draw_shock_chart, parts_of
from mapapp.cartography.shock_series import ShockSeries
from mapapp.cartography.shock_words import unit_words
from mapapp.cartography.theme import LIGHT, MapTheme
from mapapp.cartography.wording import (
    MOST_CREDITS,
    basis_words,
    lever_words,
    map_title,
    stage_name,
)
from mapapp.picture.base.credits import Credit
from mapapp.picture.result import Picture

translate = QCoreApplication.translate

WIDTH_PX = 760.0
HEIGHT_PX = 400.0  # more suppliers than fit into it stand in two columns
SLACK_PX = 12.0  # lines of another font may be a little higher


def chart_subtitle(picture: Picture) -> str:
    """Return what a chart of a Picture is of: mineral, stage, year, lens, levers, basis."""
    by = translate("sheet", "by host country")
    if picture.view.lens == "control":
        by = translate("sheet", "by controlling country")
    parts = [f"{map_title(picture)}, {by}"]
    if picture.scenario.is_empty:
        parts.append(translate("sheet", "baseline, no lever set"))
    elif picture.levers:
        parts.append(lever_words(picture))
    else:
        parts.append(translate("sheet", "scenario without new capacity at this stage"))
    if picture.series is not None:
        parts.append(basis_words(picture.series, picture.view.year))
    return " · ".join(parts)


def chart_source(shown: Sequence[Credit], vintage: str, *, governance: bool = False) -> str:
    """Return the line of sources under a chart: whose output figures, and whose calculation."""
    names = [
        " ".join(filter(None, (one.publisher, one.year, f"({one.licence})" if one.licence else "")))
        for one in dict.fromkeys(shown)
    ]
    if len(names) > MOST_CREDITS:
        more = translate("sheet", "{count} more").format(count=len(names) - MOST_CREDITS)
        names = [*names[:MOST_CREDITS], more]
    parts = []
    if names:
        parts.append(translate("sheet", "Output: {names}").format(names=", ".join(names)))
    if governance:
        parts.append(translate("sheet", "Governance: World Bank WGI 2023 (CC BY 4.0)"))
    parts.append(
        translate(
            "sheet", "Own calculation, catalog {vintage}: a what-if with stated rules, no forecast"
        ).format(vintage=vintage)
    )
    return ". ".join(parts) + "."


def _name(picture: Picture, chart: str) -> str:
    view = picture.view
    return f"{view.mineral}-{view.stage}-{view.year}-{chart}".replace("_", "-")


def _source(picture: Picture, *, governance: bool = False) -> str:
    return chart_source(picture.credits.output, picture.credits.vintage, governance=governance)


def share_sheet(picture: Picture, names: Mapping[str, str]) -> ChartSheet:
    """Return the stacked shares before and after; the table has every supplier."""
    percent = translate("sheet", "Share, {side} (%)")
    amount = translate("sheet", "Output, {side} (t/yr)")
    sides = (translate("sheet", "baseline"), translate("sheet", "scenario"))
    columns = (
        translate("sheet", "Country"),
        translate("sheet", "Code"),
        *(percent.format(side=side) for side in sides),
        *(amount.format(side=side) for side in sides),
        translate("sheet", "Note"),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            names.get(one.iso3, one.iso3),
            one.iso3,
            None if one.baseline_share is None else 100 * one.baseline_share,
            None if one.scenario_share is None else 100 * one.scenario_share,
            one.baseline_t_per_year,
            one.scenario_t_per_year,
            translate("sheet", "own estimate") if one.state == "estimated" else None,
        )
        for one in picture.suppliers
    ]
    world, rest = picture.world_output, picture.rest_of_world
    if max(rest) > 0:
        parts = (100 * rest[at] / world[at] if world[at] > 0 else None for at in (0, 1))
        rows.append((translate("sheet", "Rest of the world"), "", *parts, *rest, None))
    return ChartSheet(
        _name(picture, "shares"),
        translate("sheet", "Share of world output, baseline and scenario"),
        chart_subtitle(picture),
        _source(picture),
        lambda painter, box, theme: draw_share_chart(painter, box, picture, names, theme),
        QSizeF(WIDTH_PX, 156),
        FigureTable(columns, tuple(rows)),
    )


def chain_sheet(picture: Picture, names: Mapping[str, str]) -> ChartSheet:
    """Return the concentration of every stage of the mineral."""
    sides = (translate("sheet", "baseline"), translate("sheet", "scenario"))
    columns = [translate("sheet", "Stage")]
    for side in sides:
        columns += [
            translate("sheet", "HHI, {side} (0 to 10,000)").format(side=side),
            translate("sheet", "Largest, {side}").format(side=side),
            translate("sheet", "Largest share, {side} (%)").format(side=side),
        ]
    rows: list[tuple[Cell, ...]] = []
    for stage, both in picture.comparisons.items():
        before, after = (
            (one.hhi, names.get(one.top_code, one.top_code), 100 * one.top_share)
            for one in (both.baseline, both.scenario)
        )
        rows.append((stage_name(stage), *before, *after))
    return ChartSheet(
        _name(picture, "chain"),
        translate("sheet", "Concentration along the chain"),
        chart_subtitle(picture),
        _source(picture),
        lambda painter, box, theme: draw_chain(painter, box, picture, names, theme),
        QSizeF(600, CHAIN_ROW_PX * max(1, len(picture.comparisons))),
        FigureTable(tuple(columns), tuple(rows)),
    )


def shock_sheet(
    series: ShockSeries,
    picture: Picture,
    names: Mapping[str, str],
    *,
    who: str = "",
    month: int | None = None,
) -> ChartSheet:
    """Return the path of a shock, month by month; the table has every part of the stack."""
    parts = parts_of(series, names)
    unit = unit_words(series.unit)
    columns = (
        translate("sheet", "Month"),
        translate("sheet", "use ({unit})").format(unit=unit),
        *(f"{part.name} ({unit})" for part in parts),
        translate("sheet", "stock at the month’s end ({unit})").format(unit=unit),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            "{}-{:02d}".format(*series.month_of(at)),
            float(series.use[at]),
            *(float(part.values[at]) for part in parts),
            float(series.stock[at]),
        )
        for at in range(series.months)
    )
    subtitle = chart_subtitle(picture)
    return ChartSheet(
        _name(picture, "shock"),
        translate("sheet", "Shock, month by month"),
        f"{who}: {subtitle}" if who else subtitle,
        _source(picture),
        lambda painter, box, theme: draw_shock_chart(
            painter, box, series, names, theme, month=month
        ),
        QSizeF(WIDTH_PX, 330),
        FigureTable(columns, rows),
    )


def matrix_sheet(
    matrix: Matrix,
    side: MatrixSide,
    names: Mapping[str, str],
    *,
    subtitle: str,
    source: str,
    shown: Key | None = None,
) -> ChartSheet:
    """Return the matrix, minerals in rows."""
    words = {
        "baseline": translate("sheet", "baseline"),
        "scenario": translate("sheet", "scenario"),
        "change": translate("sheet", "change by the scenario"),
    }
    title = translate("sheet", "{name} by mineral and stage, {unit}: {side}").format(
        name=index_name(matrix.index), unit=index_unit(matrix.index, side), side=words[side]
    )

    def paint(painter: QPainter, box: QRectF, theme: MapTheme) -> None:
        paint_matrix(painter, box, matrix, theme, side=side, shown=shown)

    return ChartSheet(
        f"minerals-stages-{matrix.year}-{matrix.index}-{side}".replace("_", "-"),
        title,
        subtitle,
        source,
        paint,
        QSizeF(560, 540),
        matrix_table(matrix, names),
    )


def ranking_sheet(ranking: Ranking, picture: Picture) -> ChartSheet:
    """Return the ranking with every supplier."""
    height = ranking_height(ranking, WIDTH_PX, HEIGHT_PX, LIGHT)
    return ChartSheet(
        _name(picture, "ranking"),
        translate("sheet", "Who supplies, before and after"),
        chart_subtitle(picture),
        _source(picture),
        lambda painter, box, theme: paint_ranking(painter, box, ranking, theme),
        QSizeF(WIDTH_PX, height + SLACK_PX),
        ranking_table(ranking),
    )


def time_sheet(shown: OverTime, picture: Picture) -> ChartSheet:
    """Return a figure over the years, with the Picture's year marked."""
    year = picture.view.year
    title = translate("sheet", "{figure}, {first} to {last}").format(
        figure=time_name(shown.figure), first=shown.years[0], last=shown.years[-1]
    )
    return ChartSheet(
        _name(picture, f"over-time-{shown.figure}").replace("_", "-"),
        title,
        chart_subtitle(picture),
        _source(picture, governance=shown.figure == "governance_hhi"),
        lambda painter, box, theme: paint_over_time(painter, box, shown, theme, year=year),
        QSizeF(WIDTH_PX, 300),
        time_table(shown),
    )


def tornado_sheet(shown: Tornado, picture: Picture) -> ChartSheet:
    """Return what moves an index most, with the bands."""
    title = translate("sheet", "What moves the figure most: {figure}").format(
        figure=figure_name(shown.figure)
    )
    return ChartSheet(
        _name(picture, f"sensitivity-{shown.figure}").replace("_", "-"),
        title,
        chart_subtitle(picture),
        _source(picture),
        lambda painter, box, theme: paint_tornado(painter, box, shown, theme),
        QSizeF(WIDTH_PX, tornado_height(shown, WIDTH_PX, HEIGHT_PX, LIGHT) + SLACK_PX),
        tornado_table(shown),
    )
