"""What is known of a mineral before any lever: pipelines, slider ends, yields, ceilings."""

from dataclasses import replace

import numpy as np
import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Site, Stage
from mapapp.picture.base.mineral import StagePipeline
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.supply.pipeline import Project


def project(pipeline: StagePipeline, name: str) -> Project:
    return next(p for found in pipeline.projects.values() for p in found if p.id == name)


def hosts(pipeline: StagePipeline, region: str) -> dict[str, float]:
    return {stand_in.host: weight for stand_in, weight in pipeline.beyond[region]}


def changed(catalog: Catalog, site_id: str, **changes: object) -> Catalog:
    found: list[Site] = [replace(s, **changes) if s.id == site_id else s for s in catalog.sites]
    return replace(catalog, sites=tuple(found))


class TestBaseCase:
    def test_electra_is_mostly_in_canadas_base_case(self, catalog: Catalog) -> None:
        # Canada 1,754 t in 2024, 6,986 t from 2035 on: 5,232 t, at 85 % utilisation 6,155 t/yr.
        electra = project(
            mineral_model(catalog, "cobalt").pipelines["refining"], "cobalt-can-electra-temiskaming"
        )
        assert electra.counted_t_per_year == pytest.approx(5_232 / 0.85)
        assert electra.nameplate_t_per_year == pytest.approx(6_500 - 5_232 / 0.85)

    def test_plans_are_never_counted(self, catalog: Catalog) -> None:
        for mineral in catalog.minerals:
            for pipeline in mineral_model(catalog, mineral).pipelines.values():
                for found in pipeline.projects.values():
                    assert not any(p.counted_t_per_year for p in found if p.kind == "planned")

    def test_growth_of_the_rest_of_the_world_counts_what_is_being_built_in_it(
        self, catalog: Catalog
    ) -> None:
        # The IEA does not name the USA; its rest of the world grows by more than 40,000 t.
        pipeline = mineral_model(catalog, "lithium").pipelines["mining"]
        thacker = project(pipeline, "lithium-usa-thacker-pass")
        assert (thacker.counted_t_per_year, thacker.nameplate_t_per_year) == (7_510, 0)

    def test_a_held_series_has_no_base_case(self, catalog: Catalog) -> None:
        # Australian antimony rose by 30 t from 2024 to 2025: that was observed, not projected.
        hillgrove = project(
            mineral_model(catalog, "antimony").pipelines["mining"], "antimony-aus-hillgrove"
        )
        assert (hillgrove.counted_t_per_year, hillgrove.nameplate_t_per_year) == (0, 4_878)


class TestStarts:
    def test_an_unknown_start_is_the_catalog_year_and_the_lead_time_and_says_so(
        self, catalog: Catalog
    ) -> None:
        pipelines = mineral_model(catalog, "cobalt").pipelines
        nico = project(pipelines["refining"], "cobalt-can-nico-alberta")
        assert (nico.start_year, nico.start_assumed) == (2026 + 3, True)
        konkola = project(pipelines["mining"], "cobalt-zmb-kcm-konkola")
        assert (konkola.start_year, konkola.start_assumed) == (2026 + 8, True)

    def test_a_listed_start_is_used(self, catalog: Catalog) -> None:
        electra = project(
            mineral_model(catalog, "cobalt").pipelines["refining"], "cobalt-can-electra-temiskaming"
        )
        assert (electra.start_year, electra.start_assumed) == (2027, False)

    def test_a_year_that_has_passed_says_nothing_any_more(self, catalog: Catalog) -> None:
        late = changed(catalog, "cobalt-can-electra-temiskaming", start_year=2024)
        electra = project(
            mineral_model(late, "cobalt").pipelines["refining"], "cobalt-can-electra-temiskaming"
        )
        assert (electra.start_year, electra.start_assumed) == (2026 + 3, True)

    def test_a_restart_does_not_start_in_the_year_it_first_did(self, catalog: Catalog) -> None:
        kemerton = project(
            mineral_model(catalog, "lithium").pipelines["refining"], "lithium-aus-kemerton"
        )
        assert kemerton.kind == "restart"
        assert (kemerton.start_year, kemerton.start_assumed) == (2026 + 2, True)
        assert kemerton.cost_usd_per_tpa is None


class TestSliders:
    def test_a_quarter_of_the_world_where_little_is_planned(self, catalog: Catalog) -> None:
        ends = mineral_model(catalog, "cobalt").pipelines["refining"].maximum_t_per_year
        assert set(ends.values()) == {65_000.0}  # 0.25 x 250,150 t = 62,537.5 t

    def test_the_pipeline_where_it_is_larger(self, catalog: Catalog) -> None:
        pipeline = mineral_model(catalog, "graphite").pipelines["mining"]
        listed = sum(p.nameplate_t_per_year for p in pipeline.projects["north_america"])
        assert listed == 1_008_000
        assert pipeline.maximum_t_per_year["north_america"] == 1_550_000

    def test_unknown_capacities_are_counted_not_summed(self, catalog: Catalog) -> None:
        pipeline = mineral_model(catalog, "cobalt").pipelines["refining"]
        assert pipeline.unknown["north_america"] == 3
        known = {p.id for p in pipeline.projects["north_america"]}
        listed = [
            s
            for s in catalog.sites_of("cobalt", "refining")
            if s.host in ("CAN", "USA", "MEX") and s.status not in ("operating", "closed")
        ]
        assert sum(s.id not in known for s in listed) == 3
        assert all(s.capacity_t_per_year is None for s in listed if s.id not in known)

    def test_a_stage_without_output_takes_its_length_from_the_one_before(
        self, catalog: Catalog
    ) -> None:
        # 0.25 x 118,990 t of antimony mined in 2024; no refinery lists its capacity.
        ends = mineral_model(catalog, "antimony").pipelines["refining"].maximum_t_per_year
        assert ends["oceania"] == 30_000.0

    def test_a_slider_has_a_track_exactly_where_tonnes_can_go(self, catalog: Catalog) -> None:
        for mineral in catalog.minerals:
            for pipeline in mineral_model(catalog, mineral).pipelines.values():
                for region, end in pipeline.maximum_t_per_year.items():
                    placeable = pipeline.projects[region] or pipeline.beyond[region]
                    assert (end > 0) == bool(placeable)


class TestExcess:
    def test_it_is_split_by_the_listed_pipeline(self, catalog: Catalog) -> None:
        pipeline = mineral_model(catalog, "cobalt").pipelines["refining"]
        # Electra 6,500 (counted or not) and NICO 1,800; Yuma 7,000.
        split = hosts(pipeline, "north_america")
        assert split == {"CAN": pytest.approx(8_300), "USA": pytest.approx(7_000)}

    def test_else_by_output_at_the_stage(self, catalog: Catalog) -> None:
        pipeline = mineral_model(catalog, "cobalt").pipelines["refining"]
        assert hosts(pipeline, "asia_allied") == {"JPN": pytest.approx(5_649)}

    def test_else_by_mining_output(self, catalog: Catalog) -> None:
        pipeline = mineral_model(catalog, "rare_earths").pipelines["magnets"]
        assert hosts(pipeline, "oceania") == {"AUS": pytest.approx(29_000)}

    def test_a_mine_needs_ore_a_refinery_does_not(self, catalog: Catalog) -> None:
        lithium = mineral_model(catalog, "lithium")
        # Japan and Korea refine lithium; nobody has ever listed a mine there.
        assert hosts(lithium.pipelines["mining"], "asia_allied") == {}
        assert set(hosts(lithium.pipelines["refining"], "asia_allied")) == {"JPN", "KOR"}

    def test_a_region_is_never_a_supplier(self, catalog: Catalog) -> None:
        regions = set(catalog.alternative_names)
        for mineral in catalog.minerals:
            model = mineral_model(catalog, mineral)
            assert not regions & set(model.codes)
            for pipeline in model.pipelines.values():
                for found in pipeline.beyond.values():
                    assert all(stand_in.host in model.column for stand_in, _ in found)


class TestArrays:
    def test_ceilings_are_never_below_output(self, catalog: Catalog) -> None:
        for mineral in catalog.minerals:
            model = mineral_model(catalog, mineral)
            assert (model.ceiling >= model.baseline - 1e-9).all()

    def test_ceiling_by_nameplate_and_without(self, catalog: Catalog) -> None:
        model = mineral_model(catalog, "cobalt")
        row = model.row("refining")
        # Japan 5,954 t in 2030; Niihama and others list less or more than that.
        nameplate = sum(
            s.capacity_t_per_year or 0.0
            for s in catalog.sites_of("cobalt", "refining")
            if s.host == "FIN" and s.status == "operating" and s.countable
        )
        at = model.column["FIN"]
        assert model.ceiling[6, row, at] == pytest.approx(max(19_852, 0.95 * nameplate))
        assert model.ceiling[6, row, -1] == pytest.approx(1.10 * model.baseline[6, row, -1])

    def test_yields_are_one_on_one_basis_and_calibrated_elsewhere(self, catalog: Catalog) -> None:
        cobalt = mineral_model(catalog, "cobalt")
        assert (list(cobalt.yields), cobalt.yield_assumed) == ([1.0], (False,))
        earths = mineral_model(catalog, "rare_earths")
        assert earths.yields[1] == pytest.approx(220_000 / 276_208)
        assert earths.yield_assumed == (False, True)

    def test_graphite_anodes_have_no_feed_limit(self, catalog: Catalog) -> None:
        assert mineral_model(catalog, "graphite").feed_limited == (False,)
        assert mineral_model(catalog, "lithium").feed_limited == (True,)

    def test_missing_governance_is_filled_and_flagged(self, catalog: Catalog) -> None:
        first = catalog.countries["COD"]
        without = replace(first, governance=(None, *first.governance[1:]))
        poorer = replace(catalog, countries={**catalog.countries, "COD": without})
        model = mineral_model(poorer, "cobalt")
        at = model.column["COD"]
        assert model.wgi_filled[at]
        others = [
            c.governance_mean
            for c in poorer.countries.values()
            if c.region == first.region and c.governance_mean is not None
        ]
        assert model.wgi_mean[at] == pytest.approx(np.median(others))
        assert not model.wgi_filled[model.column["CHN"]]

    def test_a_country_named_only_before_the_first_year_is_not_in_the_series(
        self, catalog: Catalog
    ) -> None:
        # Germanium: the USA has a figure for 2021 alone.
        series = mineral_model(catalog, "germanium").series["refining"]
        assert series.codes == ("CHN",)

    @pytest.mark.parametrize(
        ("mineral", "stages"),
        [
            ("cobalt", ("mining", "refining")),
            ("rare_earths", ("mining", "refining", "magnets")),
            ("gallium", ("refining",)),
            ("tungsten", ("mining", "refining")),
        ],
    )
    def test_stages_offered_have_sites_or_output(
        self, catalog: Catalog, mineral: str, stages: tuple[Stage, ...]
    ) -> None:
        model = mineral_model(catalog, mineral)
        assert model.stages == stages
        for stage in stages:
            assert stage in model.series or model.sites[stage]

    def test_years_index_the_arrays(self, catalog: Catalog) -> None:
        model = mineral_model(catalog, "cobalt")
        row, column = model.row("refining"), model.column["CHN"]
        assert model.baseline[year_index(2030), row, column] == 251_702
        assert model.row("magnets") is None
