"""National output by year: one statistic per series, worked by hand from the tables."""

from dataclasses import replace

import numpy as np
import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import NationalOutput, Stage
from mapapp.picture.base.national import YEARS, NationalSeries, national_series


def series_of(catalog: Catalog, mineral: str, stage: Stage) -> NationalSeries:
    found = national_series(catalog, mineral, stage)
    assert found is not None
    return found


def at(series: NationalSeries, code: str, year: int) -> float:
    return float(series.output[year - 2024, series.codes.index(code)])


def with_site(catalog: Catalog, site_id: str, **changes: object) -> Catalog:
    sites = tuple(replace(s, **changes) if s.id == site_id else s for s in catalog.sites)
    return replace(catalog, sites=sites)


def with_outputs(catalog: Catalog, rows: list[tuple[str, int, float]]) -> Catalog:
    """Put these rows (code, year, tonnes) in the place of what is observed of antimony."""
    template = catalog.outputs_of("antimony", "mining")[0]
    others = tuple(row for row in catalog.outputs if row.mineral != "antimony")
    new: list[NationalOutput] = [
        replace(template, iso3=code, year=year, value_t=tonnes) for code, year, tonnes in rows
    ]
    sites = tuple(site for site in catalog.sites if site.mineral != "antimony")
    return replace(catalog, outputs=(*others, *new), sites=sites)


class TestOneStatistic:
    def test_the_iea_leads_where_it_covers_a_stage(self, catalog: Catalog) -> None:
        series = series_of(catalog, "cobalt", "mining")
        assert series.kind == "iea"
        assert series.published_years == (2024, 2030, 2035, 2040)
        # IEA 181,796 t; the USGS has 302,000 t in the world where the IEA has 273,337 t.
        assert at(series, "COD", 2024) == 181_796
        assert set(series.source_ids) == {
            source
            for row in catalog.outputs_of("cobalt", "mining")
            # The USGS stands in for countries that the IEA leaves in its rest of the world.
            for source in row.source_ids
        }

    def test_years_between_are_interpolated(self, catalog: Catalog) -> None:
        series = series_of(catalog, "lithium", "refining")
        # China 169,678 t in 2024 and 277,074 t in 2030: a third of the way in 2026.
        assert at(series, "CHN", 2026) == pytest.approx(169_678 + (277_074 - 169_678) / 3)
        assert at(series, "CHN", 2030) == 277_074
        bases = [series.basis_of(year) for year in (2024, 2026, 2030, 2033, 2040)]
        assert bases == ["base year", "interpolated", "projected", "interpolated", "projected"]

    def test_without_a_projection_the_latest_year_is_held(self, catalog: Catalog) -> None:
        series = series_of(catalog, "gallium", "refining")
        assert series.kind == "held"
        assert at(series, "CHN", 2024) == 839
        assert {at(series, "CHN", int(year)) for year in YEARS if year >= 2025} == {900.0}
        assert series.last_observed_year == 2025
        assert [series.basis_of(year) for year in (2024, 2025, 2030)] == [
            "observed",
            "observed",
            "held",
        ]

    def test_a_country_counts_from_the_year_it_is_named(self, catalog: Catalog) -> None:
        series = series_of(catalog, "tungsten", "mining")
        assert np.isnan(at(series, "KAZ", 2024))
        assert at(series, "KAZ", 2025) == at(series, "KAZ", 2040) == 2_400

    def test_a_year_without_a_world_total_is_not_a_year(self, catalog: Catalog) -> None:
        # Rare-earth refining 2025 names Malaysia and the USA alone.
        series = series_of(catalog, "rare_earths", "refining")
        assert series.last_observed_year == 2024
        assert at(series, "CHN", 2024) == 254_000

    def test_no_statistic_no_series(self, catalog: Catalog) -> None:
        assert national_series(catalog, "tungsten", "refining") is None


class TestRareEarths:
    def test_oxides_grow_by_the_rates_of_the_iea(self, catalog: Catalog) -> None:
        series = series_of(catalog, "rare_earths", "mining")
        assert series.kind == "grown"
        # China: 270,000 t REO in 2025; the IEA has 45,787 (2024) and 51,225 (2030) t of four
        # magnet oxides, 46,693.3 t in between in 2025: 270,000 x 51,225 / 46,693.3.
        base = 45_787 + (51_225 - 45_787) / 6
        assert at(series, "CHN", 2030) == pytest.approx(270_000 * 51_225 / base)
        assert at(series, "CHN", 2025) == 270_000
        assert [series.basis_of(y) for y in (2025, 2027, 2030)] == [
            "observed",
            "interpolated",
            "projected",
        ]

    def test_tonnes_of_the_iea_are_never_on_the_axis(self, catalog: Catalog) -> None:
        series = series_of(catalog, "rare_earths", "mining")
        total = np.nansum(series.output, axis=1) + series.rest
        assert total[0] == pytest.approx(384_000)
        assert (total > 380_000).all()  # the IEA's total would be 75,099 to 108,677 t

    def test_a_country_the_iea_does_not_name_grows_with_its_rest(self, catalog: Catalog) -> None:
        series = series_of(catalog, "rare_earths", "refining")
        assert at(series, "FRA", 2030) == pytest.approx(4_000 * 5_786 / 2_462)

    def test_a_newcomer_gets_its_share_because_nothing_has_no_rate(self, catalog: Catalog) -> None:
        series = series_of(catalog, "rare_earths", "refining")
        total = np.nansum(series.output[2030 - 2024]) + series.rest[2030 - 2024]
        assert at(series, "AUS", 2030) / total == pytest.approx(2_537 / 106_682, rel=1e-4)
        assert at(series, "AUS", 2024) == 0.0

    def test_growth_stays_within_what_the_iea_sees(self, catalog: Catalog) -> None:
        for stage in ("mining", "refining"):
            series = series_of(catalog, "rare_earths", stage)
            total = np.nansum(series.output, axis=1) + series.rest
            assert 1.0 < total[-1] / total[0] < 1.6
            assert (np.diff(total) > -1e-6).all()

    def test_magnets_are_held(self, catalog: Catalog) -> None:
        series = series_of(catalog, "rare_earths", "magnets")
        assert (series.kind, at(series, "CHN", 2040)) == ("held", 206_800)


class TestRestOfTheWorld:
    def test_it_is_what_the_total_has_beyond_the_rows(self, catalog: Catalog) -> None:
        rows = [("CHN", 2025, 60.0), ("TJK", 2025, 25.0), ("WLD", 2025, 100.0)]
        series = series_of(with_outputs(catalog, rows), "antimony", "mining")
        assert series.rest[5] == 15.0

    def test_rows_lead_where_a_rounded_total_is_smaller(self, catalog: Catalog) -> None:
        # Antimony 2025: rows add up to 110,720 t, the total is given as 110,000 t.
        series = series_of(catalog, "antimony", "mining")
        assert series.rest[-1] == 0.0
        assert np.nansum(series.output[-1]) == pytest.approx(110_720)

    def test_missing_and_zero_are_two_things(self, catalog: Catalog) -> None:
        rows = [
            ("CHN", 2024, 60.0),
            ("TJK", 2024, 0.0),
            ("WLD", 2024, 60.0),
            ("CHN", 2025, 60.0),
            ("BOL", 2025, 5.0),
            ("WLD", 2025, 65.0),
        ]
        series = series_of(with_outputs(catalog, rows), "antimony", "mining")
        assert at(series, "TJK", 2024) == 0.0
        assert np.isnan(at(series, "TJK", 2025))
        assert np.isnan(at(series, "BOL", 2024))


class TestListedEstimates:
    def test_capacity_times_utilisation_out_of_the_rest(self, catalog: Catalog) -> None:
        series = series_of(catalog, "lithium", "refining")
        # Korea: 4,300 + 7,110 t/yr x 0.85. The IEA's rest of the world is 41,698 t in 2030;
        # listed there in all 39,910 t/yr x 0.85 = 33,923.5 t, so 7,774.5 t are left.
        assert at(series, "KOR", 2030) == pytest.approx(11_410 * 0.85)
        assert series.rest[2030 - 2024] == pytest.approx(41_698 - 39_910 * 0.85)
        assert series.estimated[2030 - 2024, series.codes.index("KOR")]
        assert not series.estimated[:, series.codes.index("CHN")].any()

    def test_they_are_capped_by_the_rest_of_the_world(self, catalog: Catalog) -> None:
        series = series_of(catalog, "lithium", "refining")
        # 2024: rest 5,150 t; listed 39,910 - 6,320 (started 2026) t/yr x 0.85 = 28,551.5 t.
        assert at(series, "KOR", 2024) == pytest.approx(11_410 * 0.85 * 5_150 / 28_551.5)
        assert series.rest[0] == pytest.approx(0.0, abs=1e-6)

    def test_a_site_counts_from_its_start_year_on(self, catalog: Catalog) -> None:
        series = series_of(catalog, "lithium", "refining")
        assert np.isnan(at(series, "ZWE", 2025))
        assert at(series, "ZWE", 2026) > 0
        assert not series.estimated[1, series.codes.index("ZWE")]

    def test_a_held_year_does_not_hold_what_started_after_it(self, catalog: Catalog) -> None:
        # Sangdong started in 2026; the last observed year is 2025.
        series = series_of(catalog, "tungsten", "mining")
        assert "KOR" not in series.codes
        assert series.rest[-1] == 2_400
        earlier = with_site(catalog, "tungsten-kor-sangdong", start_year=2025)
        moved = series_of(earlier, "tungsten", "mining")
        assert at(moved, "KOR", 2030) == pytest.approx(1_800 * 0.90)
        assert moved.rest[-1] == pytest.approx(2_400 - 1_620)

    @pytest.mark.parametrize(
        "change",
        [
            {"status": "care_and_maintenance"},
            {"capacity_t_per_year": None},
            {"notes": "intermediate: sulphate for export"},
            {"notes": "basis: concentrate"},
        ],
    )
    def test_only_what_runs_and_may_be_added_counts(
        self, catalog: Catalog, change: dict[str, object]
    ) -> None:
        changed = with_site(catalog, "lithium-zwe-arcadia-sulphate", **change)
        assert "ZWE" not in series_of(changed, "lithium", "refining").codes

    def test_a_named_country_is_never_estimated(self, catalog: Catalog) -> None:
        # Operating plants are listed in China, and the statistic names it.
        assert at(series_of(catalog, "lithium", "refining"), "CHN", 2030) == 277_074


def test_every_series_is_finite_where_named_and_never_negative(catalog: Catalog) -> None:
    for mineral in catalog.minerals:
        for stage in ("mining", "refining", "magnets"):
            series = national_series(catalog, mineral, stage)
            if series is None:
                continue
            assert (series.rest >= 0).all()
            assert (np.nan_to_num(series.output) >= 0).all()
            assert not np.isinf(series.output).any()
            assert not np.isnan(series.output[:, ~series.estimated.any(axis=0)]).all(axis=0).any()
            with pytest.raises(ValueError, match="read-only"):
                series.output[0, 0] = 1.0


def test_estimates_never_change_the_world_total(catalog: Catalog) -> None:
    for mineral, stage in (("cobalt", "refining"), ("nickel", "refining"), ("lithium", "mining")):
        series = series_of(catalog, mineral, stage)
        total = np.nansum(series.output, axis=1) + series.rest
        rows = [r for r in catalog.outputs_of(mineral, stage) if r.series == "iea_base"]
        for year in (2024, 2030, 2035, 2040):
            published = sum(r.value_t for r in rows if r.year == year and r.iso3 != "WLD")
            assert total[year - 2024] == pytest.approx(published)
