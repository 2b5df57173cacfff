"""What the charts of a page that need more than one Picture are drawn from."""

from functools import lru_cache
from typing import TYPE_CHECKING

from mapapp.briefing.content import PageContent
from mapapp.cartography.chart_matrix import Matrix, MatrixIndex, matrix_of
from mapapp.cartography.chart_ranking import Ranking, ranking_of
from mapapp.cartography.chart_time import (
    OverTime,
    TimeFigure,
    index_over_time,
    shares_over_time,
)
from mapapp.cartography.chart_tornado import Tornado, tornado
from mapapp.cartography.charts import suppliers_of
from mapapp.picture import FIRST_YEAR, LAST_YEAR
from mapapp.picture.risk_table import RiskRow, evaluate_all, trajectory
from mapapp.picture.substitution import substitution
from mapapp.picture.view import Lens
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.uncertainty import Figure


def over_time(content: PageContent, figure: TimeFigure) -> OverTime | None:
    """Return a figure of the stage shown by year; None where no output is published."""
    view = content.picture.view
    rows = _rows(content.catalog, content.picture.scenario, view.mineral, view.lens)
    rows = tuple(row for row in rows if row.stage == view.stage)
    if figure != "shares":
        return index_over_time(rows, figure)
    found = {
        year: one
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
        for one in substitution(
            content.catalog,
            content.picture.scenario,
            mineral=view.mineral,
            year=year,
            lens=view.lens,
        )
        if one.stage == view.stage
    }
    colours = {
        part.iso3: part.colour
        for part in suppliers_of(content.picture, content.names)
        if part.iso3 is not None
    }
    return shares_over_time(found, rows, colours, content.names)


@lru_cache(maxsize=16)
def _rows(catalog: "Catalog", scenario: Scenario, mineral: str, lens: Lens) -> tuple[RiskRow, ...]:
    return trajectory(catalog, scenario, mineral=mineral, lens=lens)


def ranking(content: PageContent) -> Ranking | None:
    """Return who supplies, before and after; None where no output is published."""
    view = content.picture.view
    stages = substitution(
        content.catalog,
        content.picture.scenario,
        mineral=view.mineral,
        year=view.year,
        lens=view.lens,
    )
    return ranking_of(stages, view.stage, content.names)


def matrix(content: PageContent, index: MatrixIndex) -> Matrix:
    """Return an index of all minerals and stages in the year shown."""
    view = content.picture.view
    rows = evaluate_all(content.catalog, content.picture.scenario, year=view.year, lens=view.lens)
    return matrix_of(rows, content.catalog.minerals, index=index, year=view.year)


@lru_cache(maxsize=8)
def sensitivity(content: PageContent, figure: "Figure") -> Tornado | None:
    """Return what moves a figure most, by host; None where it cannot be stated."""
    from dataclasses import replace

    from mapapp.picture.uncertainty import tornado_of, uncertainty

    picture = content.picture
    view = replace(picture.view, lens="host")
    drawn = uncertainty(content.catalog, picture.scenario, view)
    if drawn is None:
        return None
    point = (drawn.hhi if figure == "hhi" else drawn.top_share)[1].point
    if point is None:
        return None
    swings = tornado_of(content.catalog, picture.scenario, view, figure=figure)
    return tornado(point, swings, drawn, figure=figure, names=content.names)
