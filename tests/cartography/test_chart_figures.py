"""What the charts of the risk picture show is what the model says, and nothing is made up."""

from collections.abc import Mapping

import pytest

from mapapp.cartography.chart_matrix import (
    INDICES,
    LEVELS,
    cell_words,
    held_symbols,
    matrix_of,
    matrix_table,
)
from mapapp.cartography.chart_ranking import ranking_of, ranking_table, ranking_words
from mapapp.cartography.chart_sheet import FigureTable
from mapapp.cartography.chart_time import (
    index_over_time,
    shares_over_time,
    time_table,
    year_words,
)
from mapapp.cartography.chart_time_paint import spread
from mapapp.cartography.chart_tornado import tornado, tornado_table, tornado_words
from mapapp.cartography.wording import number
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.risk_table import evaluate_all, trajectory
from mapapp.picture.substitution import substitution
from mapapp.picture.uncertainty import tornado_of, uncertainty
from mapapp.scenario.scenario import Place, Scenario

AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("country", "AUS"), nameplate_t_per_year=24_000
)
CONGO = AUSTRALIA.with_capacity(
    "cobalt", "mining", Place("country", "COD"), nameplate_t_per_year=120_000
)


# --- tables ------------------------------------------------------------------------------------


def test_an_unknown_figure_is_an_empty_cell_and_a_zero_is_a_zero() -> None:
    table = FigureTable(("a, b", "c"), ((None, 0.0), ('say "x"', 1234.5), ("-", 2030)))
    assert table.comma_separated() == '"a, b",c\r\n,0\r\n"say ""x""",1234.5\r\n-,2030\r\n'
    assert table.tab_separated() == 'a, b\tc\n\t0\nsay "x"\t1234.5\n-\t2030\n'


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="a row of 1 cells under 2 headings"):
        FigureTable(("a", "b"), (("c",),))


# --- minerals by stages ------------------------------------------------------------------------


@pytest.mark.parametrize("index", INDICES)
def test_every_mineral_has_a_row_and_every_cell_the_figure_of_the_model(
    catalog: Catalog, index: str
) -> None:
    rows = evaluate_all(catalog, CONGO, year=2030)
    matrix = matrix_of(rows, catalog.minerals, index=index, year=2030)  # type: ignore[arg-type]
    assert len(matrix.minerals) == 19
    assert set(matrix.cells) == {(row.mineral, row.stage) for row in rows}
    for row in rows:
        cell = matrix.cells[row.mineral, row.stage]
        if row.comparison is None:
            assert cell.value("scenario") is cell.value("change") is None
            assert "no national output" in cell.missing
            continue
        risk = row.comparison.scenario
        wanted = {
            "top_share": 100 * risk.top_share,
            "china_share": None if risk.china_share is None else 100 * risk.china_share,
            "hhi": risk.hhi,
            "governance_hhi": risk.governance_hhi,
        }[index]
        assert cell.scenario == wanted
        if wanted is None:
            assert "China" in cell.missing


def test_only_what_the_scenario_changes_is_marked_and_in_its_direction(catalog: Catalog) -> None:
    rows = evaluate_all(catalog, CONGO, year=2030)
    matrix = matrix_of(rows, catalog.minerals, index="top_share", year=2030)
    turned = {key: matrix.changed(key) for key in matrix.cells if matrix.changed(key)}
    assert turned == {("cobalt", "mining"): 1, ("cobalt", "refining"): -1}
    still = matrix_of(
        evaluate_all(catalog, Scenario(), year=2030), catalog.minerals, index="hhi", year=2030
    )
    assert not any(still.changed(key) for key in still.cells)


def test_words_of_a_cell_tell_figures_gaps_and_held_years(
    catalog: Catalog, names: Mapping[str, str]
) -> None:
    matrix = matrix_of(
        evaluate_all(catalog, AUSTRALIA, year=2030), catalog.minerals, index="top_share", year=2030
    )
    cobalt = cell_words(matrix, ("cobalt", "refining"), names)
    assert cobalt.startswith("Cobalt refining: China 77.4")
    assert "→" in cobalt
    assert "no national output" in cell_words(matrix, ("tungsten", "refining"), names)
    assert "not a stage" in cell_words(matrix, ("gallium", "magnets"), names)
    assert "latest year held" in cell_words(matrix, ("gallium", "refining"), names)
    assert "Ga" in held_symbols(matrix)
    assert "Co" not in held_symbols(matrix)


def test_table_of_the_matrix_has_every_stage_that_is_offered(
    catalog: Catalog, names: Mapping[str, str]
) -> None:
    rows = evaluate_all(catalog, Scenario(), year=2030)
    matrix = matrix_of(rows, catalog.minerals, index="hhi", year=2030)
    table = matrix_table(matrix, names)
    assert len(table.rows) == len(rows)
    gaps = [row for row in table.rows if row[3] is None]
    assert len(gaps) == sum(row.comparison is None for row in rows)
    assert all("published" in str(row[-1]) for row in gaps)


def test_marks_that_are_published_are_bounds_of_classes() -> None:
    assert {50, 65} <= set(LEVELS["top_share"])
    assert 1800 in LEVELS["hhi"]


# --- ranking -----------------------------------------------------------------------------------


def test_ranking_has_every_supplier_and_marks_who_rises_over_a_mark(
    catalog: Catalog, names: Mapping[str, str]
) -> None:
    stages = substitution(catalog, CONGO, mineral="cobalt", year=2035)
    ranking = ranking_of(stages, "mining", names)
    assert ranking is not None
    mining = next(one for one in stages if one.stage == "mining")
    assert [row.change for row in ranking.rows] == list(mining.suppliers)
    marked = {row.iso3: row.mark for row in ranking.rows if row.mark is not None}
    assert marked == {one.iso3: one.dominant for one in mining.newly_dominant}
    assert marked == {"COD": 0.65}
    assert ranking.traps[0].startswith("DR Congo rises over 65")
    assert "DR Congo rises over 65" in ranking_words(ranking)
    table = ranking_table(ranking)
    assert table.rows[0][0] == "DR Congo"
    assert table.rows[0][-1] == 65


def test_a_trap_at_another_stage_is_told_at_this_one(
    catalog: Catalog, names: Mapping[str, str]
) -> None:
    stages = substitution(catalog, CONGO, mineral="cobalt", year=2035)
    ranking = ranking_of(stages, "refining", names)
    assert ranking is not None
    assert not any(row.mark for row in ranking.rows)
    assert "of mining" in ranking.traps[0]


def test_no_ranking_where_no_output_is_published(
    catalog: Catalog, names: Mapping[str, str]
) -> None:
    stages = substitution(catalog, Scenario(), mineral="tungsten", year=2030)
    assert ranking_of(stages, "refining", names) is None


# --- over time ---------------------------------------------------------------------------------


def test_an_index_over_time_is_the_models_year_by_year(catalog: Catalog) -> None:
    rows = [
        row for row in trajectory(catalog, AUSTRALIA, mineral="cobalt") if row.stage == "refining"
    ]
    shown = index_over_time(rows, "hhi")
    assert shown is not None
    assert shown.years == tuple(range(2024, 2041))
    for year, before, after in zip(
        shown.years, shown.lines[0].baseline, shown.lines[0].scenario, strict=True
    ):
        picture = evaluate(catalog, AUSTRALIA, View("cobalt", "refining", year))
        both = picture.comparisons["refining"]
        assert (before, after) == (both.baseline.hhi, both.scenario.hhi)
    assert shown.spans[0] == "observed"
    assert set(shown.spans[1:]) == {"projected"}
    assert shown.mark == 1800
    assert len(time_table(shown).rows) == 17


def test_shares_over_time_are_the_models(catalog: Catalog, names: Mapping[str, str]) -> None:
    rows = [
        row for row in trajectory(catalog, AUSTRALIA, mineral="cobalt") if row.stage == "refining"
    ]
    found = {
        year: one
        for year in range(2024, 2041)
        for one in substitution(catalog, AUSTRALIA, mineral="cobalt", year=year)
        if one.stage == "refining"
    }
    shown = shares_over_time(found, rows, {"CHN": "#0072B2", "AUS": "#F0E442"}, names)
    assert shown is not None
    china, australia = shown.lines
    at = shown.years.index(2035)
    by_code = {one.iso3: one for one in found[2035].suppliers}
    assert china.scenario[at] == 100 * by_code["CHN"].after
    assert australia.baseline[at] == 100 * by_code["AUS"].before
    assert australia.moved
    assert "China" in year_words(shown, 2035)


def test_years_without_a_projection_are_held_and_said(catalog: Catalog) -> None:
    rows = [r for r in trajectory(catalog, Scenario(), mineral="tungsten") if r.stage == "mining"]
    shown = index_over_time(rows, "top_share")
    assert shown is not None
    assert shown.spans[-1] == "held"
    held = shown.held_from
    assert held is not None
    assert len(set(shown.lines[0].baseline[held:])) == 1
    assert "no projection published" in year_words(shown, 2040)
    gap = [r for r in trajectory(catalog, Scenario(), mineral="tungsten") if r.stage == "refining"]
    assert index_over_time(gap, "hhi") is None


def test_labels_are_pushed_apart_and_stay_inside() -> None:
    placed = spread([10, 11, 12, 90], 10, low=0, high=100)
    assert placed == [10, 20, 30, 90]
    low = spread([95, 96, 97], 10, low=0, high=100)
    assert low == [70, 80, 90]


# --- sensitivity -------------------------------------------------------------------------------


def test_tornado_and_bands_are_the_models(catalog: Catalog, names: Mapping[str, str]) -> None:
    view = View("cobalt", "refining", 2030)
    drawn = uncertainty(catalog, AUSTRALIA, view)
    assert drawn is not None
    for figure, factor in (("hhi", 1.0), ("top_share", 100.0)):
        swings = tornado_of(catalog, AUSTRALIA, view, figure=figure)  # type: ignore[arg-type]
        pair = drawn.hhi if figure == "hhi" else drawn.top_share
        value = pair[1].point
        assert value is not None
        shown = tornado(value, swings, drawn, figure=figure, names=names)  # type: ignore[arg-type]
        assert [one.low for one in shown.swings] == [factor * one.low for one in swings]
        assert shown.bands is not None
        assert shown.bands[1].low == factor * (pair[1].low or 0)
        low, high = shown.span
        assert all(low <= one.low <= high and low <= one.high <= high for one in shown.swings)
        assert len(tornado_table(shown).rows) == len(swings) + 2
    assert "Output, China" in tornado_words(shown)
    assert number(drawn.draws) in tornado_words(shown)
