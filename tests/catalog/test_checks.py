"""Each check finds what it is for, in a catalog that was spoilt in one place."""

import re
from dataclasses import replace
from typing import Any

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.checks import (
    CHECKS,
    KNOWN_EXCEPTIONS,
    check_catalog,
    findings,
    unneeded_exceptions,
)
from mapapp.catalog.figure_checks import rounding_of
from mapapp.catalog.load import load_catalog
from mapapp.catalog.problems import Problem


def found_by(name: str, catalog: Catalog) -> list[Problem]:
    (check,) = [check for check in CHECKS if check.__name__ == name]
    return [f.problem for f in check(catalog) if f.key not in KNOWN_EXCEPTIONS]


def with_row(catalog: Catalog, table: str, index: int, **changes: object) -> Catalog:
    """Return a catalog with one row of a table changed."""
    rows = list(getattr(catalog, table))
    rows[index] = replace(rows[index], **changes)
    return with_table(catalog, table, tuple(rows))


def with_table(catalog: Catalog, table: str, rows: object) -> Catalog:
    if table in catalog.__dataclass_fields__:
        changed: dict[str, Any] = {table: rows}
        return replace(catalog, **changed)
    # Tables that are read on first use live in the instance once they are read.
    doctored = replace(catalog)
    vars(doctored)[table] = rows
    return doctored


def site_index(catalog: Catalog, site: str) -> int:
    return next(i for i, row in enumerate(catalog.sites) if row.id == site)


def test_the_shipped_catalog_has_no_problem(catalog: Catalog) -> None:
    assert check_catalog(catalog) == []


def test_every_known_exception_is_needed(catalog: Catalog) -> None:
    assert unneeded_exceptions(catalog) == []


def test_an_exception_that_is_not_needed_is_reported(catalog: Catalog) -> None:
    key = "sum: tin mining observed 2024"
    rows = tuple(row for row in catalog.outputs if row.mineral != "tin")
    assert unneeded_exceptions(replace(catalog, outputs=rows)) == [key]


def test_every_known_exception_has_a_reason() -> None:
    assert all(len(reason) > 20 for reason in KNOWN_EXCEPTIONS.values())


def test_a_finding_has_one_key(catalog: Catalog) -> None:
    keys = [finding.key for finding in findings(catalog)]
    assert sorted(keys) == sorted(KNOWN_EXCEPTIONS)


@pytest.mark.parametrize(
    ("table", "file"),
    [
        ("sites", "sites.csv"),
        ("outputs", "output.csv"),
        ("alternatives", "alternatives.csv"),
        ("pacts", "pacts.csv"),
        ("controls", "controls.csv"),
        ("flows", "flows.csv"),
        ("trade", "trade.csv"),
        ("trade_products", "trade_products.csv"),
        ("dependences", "dependence.csv"),
        ("eu_criticality", "eu_criticality.csv"),
    ],
)
def test_a_doubled_row_is_found(catalog: Catalog, table: str, file: str) -> None:
    rows = getattr(catalog, table)
    (problem,) = found_by("check_unique", with_table(catalog, table, (*rows, rows[0])))
    assert (problem.file, problem.row) == (file, len(rows) + 2)
    assert problem.why == "row 2 says it too"


@pytest.mark.parametrize(
    ("table", "column", "code"),
    [
        ("sites", "host", "ROW"),
        ("sites", "host", "WLD"),
        ("sites", "control", "XXX"),
        ("outputs", "iso3", "EU27"),
        ("alternatives", "iso3", "ROW"),
        ("pacts", "iso3", "EU27"),
        ("controls", "imposed_by", "WLD"),
        ("controls", "target", "everyone"),
        ("flows", "exporter", "UK"),
        ("trade", "importer", ""),
        ("demands", "consumer", "OTH"),
        ("dependences", "supplier", "WLD"),
        ("stockpiles", "iso3", "JAP"),
        ("trade_parameters", "iso3", "EUR"),
    ],
)
def test_a_wrong_code_is_found(catalog: Catalog, table: str, column: str, code: str) -> None:
    (problem,) = found_by("check_codes", with_row(catalog, table, 3, **{column: code}))
    assert (problem.row, problem.column, problem.value) == (5, column, code)


def test_a_region_in_sites_is_called_what_it_is(catalog: Catalog) -> None:
    (problem,) = found_by("check_codes", with_row(catalog, "sites", 0, host="ROW"))
    assert problem.why == "a site stands in one country, not in a group of them"


@pytest.mark.parametrize(
    ("table", "mineral"),
    [("sites", "bismuth"), ("trade", "Lithium"), ("demands", "litium"), ("stockpiles", "cobolt")],
)
def test_a_wrong_mineral_is_found(catalog: Catalog, table: str, mineral: str) -> None:
    (problem,) = found_by("check_minerals", with_row(catalog, table, 0, mineral=mineral))
    assert (problem.column, problem.value) == ("mineral", mineral)


@pytest.mark.parametrize(
    ("column", "word"), [("stage", "smelting"), ("status", "idle"), ("verification", "yes")]
)
def test_a_word_that_the_design_does_not_know_is_found(
    catalog: Catalog, column: str, word: str
) -> None:
    (problem,) = found_by("check_words", with_row(catalog, "sites", 9, **{column: word}))
    assert (problem.row, problem.column, problem.value) == (11, column, word)


@pytest.mark.parametrize("table", ["sites", "outputs", "pacts", "trade_products", "recycling"])
def test_a_source_that_is_not_listed_is_found(catalog: Catalog, table: str) -> None:
    doctored = with_row(catalog, table, 0, source_ids=("no-such-source",))
    (problem,) = found_by("check_sources", doctored)
    assert (problem.row, problem.value) == (2, "no-such-source")


def test_a_figure_without_a_source_is_found(catalog: Catalog) -> None:
    (problem,) = found_by("check_sources", with_row(catalog, "outputs", 0, source_ids=()))
    assert problem.why == "a figure without a source"


def test_a_product_of_another_mineral_is_found(catalog: Catalog) -> None:
    (problem,) = found_by("check_products", with_row(catalog, "trade", 0, mineral="tin"))
    assert problem.why == "trade_products.csv does not list it for tin refining"


def test_a_region_with_two_names_is_found(catalog: Catalog) -> None:
    doctored = with_row(catalog, "alternatives", 0, alternative_name="Oceania")
    (problem,) = found_by("check_alternatives", doctored)
    assert problem.value == "Australia & Oceania, Oceania"


class TestSums:
    def output(self, catalog: Catalog, iso3: str) -> int:
        """Return the row of observed cobalt mining in 2025."""
        return next(
            index
            for index, row in enumerate(catalog.outputs)
            if (row.mineral, row.stage, row.series, row.year, row.iso3)
            == ("cobalt", "mining", "observed", 2025, iso3)
        )

    def test_a_slip_in_a_country_is_found(self, catalog: Catalog) -> None:
        index = self.output(catalog, "COD")
        value = catalog.outputs[index].value_t / 10
        (problem,) = found_by("check_sums", with_row(catalog, "outputs", index, value_t=value))
        assert problem.why.startswith("cobalt mining observed 2025: countries and rest of the")

    def test_a_missing_country_is_found(self, catalog: Catalog) -> None:
        index = self.output(catalog, "COD")
        rows = (*catalog.outputs[:index], *catalog.outputs[index + 1 :])
        assert len(found_by("check_sums", replace(catalog, outputs=rows))) == 1

    def test_a_missing_total_is_found(self, catalog: Catalog) -> None:
        index = self.output(catalog, "WLD")
        rows = (*catalog.outputs[:index], *catalog.outputs[index + 1 :])
        (problem,) = found_by("check_sums", replace(catalog, outputs=rows))
        assert problem.why == "cobalt mining observed 2025 has countries but no world total"

    def test_a_country_above_the_world_is_found(self, catalog: Catalog) -> None:
        index = self.output(catalog, "COD")
        doctored = with_row(catalog, "outputs", index, value_t=1e6)
        (problem,) = found_by("check_output_parts", doctored)
        assert (problem.row, problem.value) == (index + 2, "1,000,000")

    @pytest.mark.parametrize(
        ("total", "allowed"),
        [
            (222_000, 500),
            (1_800_000, 50_000),
            (390_000, 5_000),
            (170, 5),
            (217, 0.5),
            (900, 5),
            (1_000_000, 50_000),
        ],
    )
    def test_the_survey_rounds_to_two_or_three_digits(self, total: float, allowed: float) -> None:
        assert rounding_of(total, series="observed", rows=10) == pytest.approx(allowed)

    def test_the_agency_rounds_each_figure_to_a_tonne(self) -> None:
        assert rounding_of(325_187, series="iea_base", rows=6) == 3.5


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("sites", "lon", 181.0),
        ("sites", "lat", -90.5),
        ("sites", "capacity_t_per_year", -1.0),
        ("outputs", "value_t", -0.1),
        ("trade", "quantity_t", -5.0),
        ("recycling", "rate_pct", 101.0),
        ("dependences", "value", 120.0),
        ("eu_criticality", "import_reliance_mining_pct", -1.0),
        ("stockpiles", "days_of_cover", -30.0),
    ],
)
def test_a_number_out_of_range_is_found(
    catalog: Catalog, table: str, column: str, value: float
) -> None:
    (problem,) = found_by("check_ranges", with_row(catalog, table, 0, **{column: value}))
    assert (problem.row, problem.column, problem.value) == (2, column, f"{value:g}")


def test_a_percentile_in_place_of_a_governance_estimate_is_found(catalog: Catalog) -> None:
    changed = replace(catalog.countries["ABW"], governance=(91.0, 0.8, 1.3, 0.9, 0.7, 1.0))
    doctored = replace(catalog, countries={**catalog.countries, "ABW": changed})
    (problem,) = found_by("check_ranges", doctored)
    assert (problem.file, problem.value) == ("countries.csv", "91")


@pytest.mark.parametrize(
    ("changes", "column", "why"),
    [
        ({"start_year": 1285}, "start_year", "outside 1850 to 2046"),
        ({"start_year": 2030}, "start_year", "it operates, but would start later"),
        (
            {"start_year": 2019, "status": "planned"},
            "start_year",
            "it is not built, but would have started",
        ),
        ({"production_year": 1985}, "production_year", "not a recent year"),
        ({"production_year": None}, "production_t", "output and its year go together"),
        ({"production_t": None}, "production_t", "output and its year go together"),
        ({"production_t": 90_000.0}, "production_t", "more than 1.5 times the capacity of 57,690"),
        ({"capacity_t_per_year": 1.6e6}, "capacity_t_per_year", "more than 60% of the world's"),
        ({"capex_musd": 0.5}, "capex_musd", "9 USD per t/yr is outside 2,395 to 958,140"),
        ({"capex_musd": 6e5}, "capex_musd", "USD per t/yr is outside"),
    ],
)
def test_a_site_that_cannot_be_is_found(
    catalog: Catalog, changes: dict[str, Any], column: str, why: str
) -> None:
    index = site_index(catalog, "lithium-aus-greenbushes")
    (problem,) = found_by("check_sites", with_row(catalog, "sites", index, **changes))
    assert (problem.row, problem.column) == (index + 2, column)
    assert re.search(re.escape(why), problem.why)


def test_a_capacity_that_must_not_be_added_is_not_measured_against_the_world(
    catalog: Catalog,
) -> None:
    index = site_index(catalog, "lithium-aus-greenbushes")
    notes = "basis: tonnes of ore"
    doctored = with_row(catalog, "sites", index, capacity_t_per_year=1.6e6, notes=notes)
    assert found_by("check_sites", doctored) == []


def test_a_blank_position_in_disguise_is_found(catalog: Catalog) -> None:
    (problem,) = found_by("check_null_island", with_row(catalog, "sites", 5, lon=0.0, lat=0.0))
    assert problem.row == 7


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"start_date": "1 August 2023"}, "not a date"),
        ({"start_date": "2026-05-01", "end_date": "2026-04-30"}, "before start_date 2026-05-01"),
    ],
)
def test_dates_that_cannot_be_are_found(
    catalog: Catalog, changes: dict[str, Any], why: str
) -> None:
    (problem,) = found_by("check_dates", with_row(catalog, "controls", 0, **changes))
    assert problem.why == why


def test_shares_above_a_hundred_per_cent_are_found(catalog: Catalog) -> None:
    index = next(
        i
        for i, row in enumerate(catalog.dependences)
        if row.metric == "import_share_pct" and row.supplier == "OTH" and row.value
    )
    (problem,) = found_by("check_shares", with_row(catalog, "dependences", index, value=100.0))
    assert "add up to more than 100 %" in problem.why


def test_a_problem_reads_as_a_sentence() -> None:
    problem = Problem("sites.csv", 7, "lat", "91", "outside -90 to 90", "Check the sign")
    assert str(problem) == "sites.csv, row 7, lat = “91”: outside -90 to 90. Check the sign."
    assert str(replace(problem, row=None)).startswith("sites.csv, lat = ")


def test_all_problems_are_returned_not_only_the_first(catalog: Catalog) -> None:
    doctored = with_row(with_row(catalog, "sites", 0, host="ROW"), "sites", 1, lat=95.0)
    assert {problem.row for problem in check_catalog(doctored)} == {2, 3}


def test_checks_do_not_change_what_they_look_at() -> None:
    catalog = load_catalog()
    before = (catalog.sites, catalog.outputs)
    check_catalog(catalog)
    assert (catalog.sites, catalog.outputs) == before
