"""Pictures worked by hand from the tables; levers, states, warnings, names that do not exist."""

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.errors import UserError
from mapapp.picture import Picture, UnknownNameError, View, check_view, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.market.additions import UnknownPlaceError
from mapapp.picture.result import AlternativeFigures, Metric
from mapapp.scenario.scenario import Place, PlaceKind, Scenario
from mapapp.supply.ramp import RAMP_CLASSES

EMPTY = Scenario()
COBALT_2030 = View("cobalt", "refining", 2030)
ELECTRA = "cobalt-can-electra-temiskaming"
ELECTRA_LEFT = 6_500 - 5_232 / 0.85


def lever(
    kind: PlaceKind,
    place: str,
    tonnes: float,
    *,
    scenario: Scenario = EMPTY,
    mineral: str = "cobalt",
    stage: str = "refining",
) -> Scenario:
    return scenario.with_capacity(mineral, stage, Place(kind, place), nameplate_t_per_year=tonnes)


def metric(picture: Picture, name: str) -> Metric:
    return next(m for m in picture.metrics if m.id == name)


def region(picture: Picture, name: str) -> AlternativeFigures:
    return next(a for a in picture.alternatives if a.id == name)


class TestCobaltRefining2030:
    @pytest.fixture
    def picture(self, catalog: Catalog) -> Picture:
        return evaluate(catalog, EMPTY, COBALT_2030)

    def test_china_makes_77_per_cent(self, picture: Picture) -> None:
        assert picture.countries["CHN"].baseline_t_per_year == 251_702
        assert picture.world_output == (325_188.0, 325_188.0)
        china = metric(picture, "china")
        assert china.baseline == pytest.approx(251_702 / 325_188)
        assert china.baseline == pytest.approx(0.774, abs=5e-4)
        assert china.mark == 0.65

    def test_the_other_cards(self, picture: Picture) -> None:
        assert metric(picture, "top_supplier").subjects == (("CHN",), ("CHN",))
        assert metric(picture, "without_largest").baseline == pytest.approx(0.226, abs=5e-4)
        # China 251,702 t, Finland 19,852 t and Indonesia 10,346 t.
        assert metric(picture, "top3").baseline == pytest.approx(281_900 / 325_188)
        assert metric(picture, "top3").subjects[0] == ("CHN", "FIN", "IDN")
        assert metric(picture, "governance_hhi").baseline == pytest.approx(3.4, abs=0.05)
        assert {m.id for m in picture.metrics} == {
            "top_supplier",
            "china",
            "top3",
            "hhi",
            "governance_hhi",
            "without_largest",
        }

    def test_the_index_of_concentration(self, picture: Picture, catalog: Catalog) -> None:
        card = metric(picture, "hhi")
        assert round(card.baseline or 0, -1) == 6_050
        named = [251_702, 19_852, 10_346, 5_954, 4_104]
        # Norway, Australia, Russia, Turkey, Morocco, Belgium: listed t/yr x 0.85.
        listed = [x * 0.85 for x in (5_200, 3_400, 3_000, 2_500, 2_400, 1_500)]
        by_hand = sum((100 * x / 325_188) ** 2 for x in named + listed)
        assert card.baseline == pytest.approx(by_hand)
        rest = 33_230 - sum(listed)
        assert picture.rest_of_world[0] == pytest.approx(rest)
        # At most, the rest of the world is one country.
        assert card.upper is not None
        assert card.upper[0] == pytest.approx(by_hand + (100 * rest / 325_188) ** 2)

    def test_refining_is_the_worst_stage(self, picture: Picture) -> None:
        assert picture.worst == ("refining", "refining")
        assert picture.comparisons["mining"].baseline.hhi == pytest.approx(4_216, abs=1)

    def test_what_it_rests_on(self, picture: Picture, catalog: Catalog) -> None:
        assert picture.series is not None
        assert (picture.series.kind, picture.series.basis) == ("iea", "projected")
        assert [c.publisher for c in picture.credits.output] == ["IEA"]
        assert picture.credits.output[0].licence == "CC BY 4.0"
        assert picture.credits.vintage == catalog.vintage


class TestStates:
    @pytest.mark.parametrize(
        ("view", "code", "state"),
        [
            (COBALT_2030, "CHN", "output"),
            (COBALT_2030, "NOR", "estimated"),
            (View("gallium", "refining", 2030), "USA", "zero"),
            (COBALT_2030, "ZAF", "unknown"),  # plants run there, no capacity is listed
            # 2.6 million t a year by the USGS; the IEA, which leads, does not name it.
            (View("copper", "refining", 2030), "COD", "estimated"),
            (View("copper", "mining", 2030), "KAZ", "estimated"),
            # The USGS names it from 2025 on only: part of the rest of the world before.
            (View("tungsten", "mining", 2024), "KAZ", "unknown"),
            (COBALT_2030, "USA", "none"),
            (COBALT_2030, "MDG", "none"),  # idle is not at work
            (View("graphite", "refining", 2024), "DEU", "zero"),  # the IEA writes 0 for 2024
            (View("lithium", "refining", 2025), "ZWE", "none"),  # starts in 2026
            (View("lithium", "refining", 2026), "ZWE", "estimated"),
        ],
    )
    def test_output_estimate_zero_unknown_and_none(
        self, catalog: Catalog, view: View, code: str, state: str
    ) -> None:
        figures = evaluate(catalog, EMPTY, view).countries[code]
        assert figures.state == state
        if state in ("unknown", "none"):
            assert figures.baseline_t_per_year is None
            assert figures.baseline_share is None
            assert figures.change is None
        elif state == "zero":
            assert (figures.baseline_t_per_year, figures.baseline_share) == (0.0, 0.0)
        else:
            assert figures.baseline_t_per_year
            assert figures.change == 0.0

    def test_another_statistic_stands_in_for_what_the_leading_one_leaves_out(
        self, catalog: Catalog
    ) -> None:
        # USGS 2025: 2.6 million t refined in the Congo; the IEA's rest of the world has room.
        view = View("copper", "refining", 2024)
        picture = evaluate(catalog, EMPTY, view)
        (usgs,) = (
            row.value_t
            for row in catalog.outputs_of("copper", "refining")
            if (row.iso3, row.year, row.series) == ("COD", 2024, "observed")
        )
        congo = picture.countries["COD"]
        assert congo.baseline_t_per_year == pytest.approx(usgs)
        assert picture.comparisons["refining"].baseline.top3_codes[:2] == ("CHN", "COD")
        assert "USGS" in [credit.publisher for credit in picture.credits.output]
        shares = sum(f.baseline_share or 0.0 for f in picture.countries.values())
        assert shares + picture.rest_of_world[0] / picture.world_output[0] == pytest.approx(1)

    def test_an_unknown_output_does_not_become_zero_under_a_lever(self, catalog: Catalog) -> None:
        # A graphite plant runs in Australia; what it makes is not known.
        scenario = lever("region", "oceania", 50_000, mineral="graphite")
        view = View("graphite", "refining", 2035)
        picture = evaluate(catalog, scenario, view)
        figures = picture.countries["AUS"]
        assert (figures.state, figures.baseline_share) == ("unknown", None)
        assert figures.scenario_t_per_year == pytest.approx(picture.added[0].output_t_per_year)
        assert figures.change == figures.scenario_share
        assert evaluate(catalog, EMPTY, view).countries["AUS"].scenario_share is None

    def test_no_activity_and_a_lever_is_zero_before(self, catalog: Catalog) -> None:
        picture = evaluate(catalog, lever("country", "USA", 5_000), View(year=2035))
        usa = picture.countries["USA"]
        assert (usa.state, usa.baseline_share) == ("none", 0.0)
        assert usa.change == usa.scenario_share
        assert (usa.scenario_share or 0) > 0
        assert usa in picture.suppliers

    def test_china_in_the_rest_of_the_world_is_not_zero(self, catalog: Catalog) -> None:
        assert (
            metric(evaluate(catalog, EMPTY, View("platinum", "mining")), "china").baseline is None
        )
        # All of the world's magnets are named.
        assert metric(
            evaluate(catalog, EMPTY, View("rare_earths", "magnets")), "china"
        ).baseline == pytest.approx(0.94)


class TestStagesWithoutOutput:
    def test_nothing_is_made_up(self, catalog: Catalog) -> None:
        picture = evaluate(catalog, EMPTY, View("antimony", "refining"))
        assert not picture.has_output
        assert picture.series is None
        assert all(m.baseline is None and m.scenario is None for m in picture.metrics)
        shown = evaluate(catalog, EMPTY, COBALT_2030)
        assert [(m.id, m.full_scale) for m in picture.metrics] == [
            (m.id, m.full_scale) for m in shown.metrics
        ]
        assert "refining" not in picture.comparisons
        assert picture.worst == ("mining", "mining")
        assert {f.state for f in picture.countries.values()} == {"unknown", "none"}
        assert picture.countries["CHN"].state == "unknown"
        assert picture.suppliers == ()
        assert picture.value("CHN") is None

    def test_sliders_add_tonnes_without_shares(self, catalog: Catalog) -> None:
        scenario = lever("region", "oceania", 5_000, mineral="antimony")
        picture = evaluate(catalog, scenario, View("antimony", "refining", 2035))
        (added,) = picture.added
        assert (added.iso3, added.nameplate_t_per_year) == ("AUS", 5_000.0)
        assert added.output_t_per_year > 0
        oceania = region(picture, "oceania")
        assert oceania.output_t_per_year == added.output_t_per_year
        assert (oceania.baseline_share, oceania.scenario_share) == (None, None)


class TestWithoutTheLargest:
    def test_n_minus_1_where_chinas_use_of_copper_is_known(self, catalog: Catalog) -> None:
        card = evaluate(catalog, EMPTY, View("copper", "refining", 2024)).metrics[-1]
        assert card.id == "n_minus_1"
        assert card.subjects == (("CHN",), ("CHN",))
        # Output 26,944,000 t, China 11,860,000 t; use 26,717,225 t, China 15,892,000 t.
        assert card.baseline == pytest.approx(
            (26_944_000 - 11_860_000) / (26_717_225 - 15_892_000), rel=1e-9
        )
        assert card.baseline == pytest.approx(1.393, abs=5e-4)

    @pytest.mark.parametrize(
        "view",
        [
            View("copper", "refining", 2030),  # use is published for 2024 alone
            View("copper", "mining", 2024),  # use of refined copper is not feed of refineries
            View("nickel", "refining", 2024),  # China's use is known; Indonesia is the largest
            COBALT_2030,
        ],
    )
    def test_elsewhere_it_is_demand_blind_and_called_so(self, catalog: Catalog, view: View) -> None:
        picture = evaluate(catalog, EMPTY, view)
        card = picture.metrics[-1]
        assert card.id == "without_largest"
        top = metric(picture, "top_supplier").baseline
        assert card.baseline == pytest.approx(1 - (top or 0))


class TestLevers:
    def test_a_thousand_tonnes_in_north_america(self, catalog: Catalog) -> None:
        picture = evaluate(catalog, lever("region", "north_america", 1_000), COBALT_2030)
        # What is left of Electra (construction, 2027), then Yuma (planned, 2027): both in
        # their fourth year in 2030 as first of their kind.
        made = {a.iso3: a for a in picture.added}
        assert made["CAN"].nameplate_t_per_year == pytest.approx(ELECTRA_LEFT)
        assert made["USA"].nameplate_t_per_year == pytest.approx(1_000 - ELECTRA_LEFT)
        assert made["CAN"].beyond_pipeline_t_per_year == 0.0
        factor = 0.85 * RAMP_CLASSES[2].annual_factor(4)
        assert factor == pytest.approx(0.85 * 0.8971, rel=1e-3)
        output = 1_000 * factor
        figures = region(picture, "north_america")
        assert figures.output_t_per_year == pytest.approx(output)
        # The world needs no more: everybody else gives way pro rata.
        china = picture.countries["CHN"]
        assert china.scenario_share == pytest.approx(251_702 / 325_188 * (1 - output / 325_188))
        assert picture.world_output[1] == pytest.approx(325_188)
        assert (figures.earliest_year, figures.start_assumed) == (2027, False)
        low, middle, high = figures.cost_musd or (0, 0, 0)
        by_hand = (ELECTRA_LEFT * 82e6 / 6_500 + (1_000 - ELECTRA_LEFT) * 200e6 / 7_000) / 1e6
        assert low == middle == high == pytest.approx(by_hand)
        assert not figures.cost_partial

    def test_what_exceeds_the_pipeline_is_split_and_marked(self, catalog: Catalog) -> None:
        picture = evaluate(catalog, lever("region", "north_america", 20_000), COBALT_2030)
        excess = 20_000 - (ELECTRA_LEFT + 7_000 + 1_800)
        beyond = {a.iso3: a.beyond_pipeline_t_per_year for a in picture.added}
        assert beyond["CAN"] == pytest.approx(excess * 8_300 / 15_300)
        assert beyond["USA"] == pytest.approx(excess * 7_000 / 15_300)
        assert sum(a.nameplate_t_per_year for a in picture.added) == pytest.approx(20_000)

    def test_before_its_start_a_lever_makes_nothing(self, catalog: Catalog) -> None:
        picture = evaluate(
            catalog, lever("region", "north_america", 20_000), View("cobalt", "refining", 2026)
        )
        assert region(picture, "north_america").output_t_per_year == 0.0
        assert picture.countries["CHN"].change == 0.0

    def test_project_country_and_region_never_use_a_tonne_twice(self, catalog: Catalog) -> None:
        scenario = lever("region", "north_america", 9_000)
        scenario = lever("country", "CAN", 2_000, scenario=scenario)
        scenario = lever("project", ELECTRA, 300, scenario=scenario)
        picture = evaluate(catalog, scenario, COBALT_2030)
        made = {a.iso3: a for a in picture.added}
        # Canada's projects have 344.7 + 1,800 t/yr: 300 by name, 1,844.7 by country, and
        # 155.3 of the country's lever go beyond; the region has Yuma's 7,000, then excess.
        assert sum(a.nameplate_t_per_year for a in picture.added) == pytest.approx(11_300)
        listed = {"CAN": ELECTRA_LEFT + 1_800, "USA": 7_000}
        for code, tonnes in listed.items():
            within = made[code].nameplate_t_per_year - made[code].beyond_pipeline_t_per_year
            assert within == pytest.approx(tonnes)

    def test_a_project_beyond_its_size_is_marked_in_its_country(self, catalog: Catalog) -> None:
        picture = evaluate(catalog, lever("project", ELECTRA, 1_000), COBALT_2030)
        (added,) = picture.added
        assert added.iso3 == "CAN"
        assert added.beyond_pipeline_t_per_year == pytest.approx(1_000 - ELECTRA_LEFT)

    def test_a_country_can_be_given_tonnes_that_its_region_would_send_elsewhere(
        self, catalog: Catalog
    ) -> None:
        # The IEA names the Congo alone in Africa; the USGS says what Zambia mines.
        scenario = lever("country", "ZMB", 100_000, mineral="copper", stage="mining")
        picture = evaluate(catalog, scenario, View("copper", "mining", 2040))
        (added,) = picture.added
        assert (added.iso3, added.beyond_pipeline_t_per_year) == ("ZMB", 100_000)
        assert picture.countries["ZMB"].state == "estimated"
        assert (picture.countries["ZMB"].change or 0) > 0
        # But nobody mines lithium in Japan.
        japan = lever("country", "JPN", 1_000, mineral="lithium", stage="mining")
        with pytest.raises(UnknownPlaceError):
            evaluate(catalog, japan, View("lithium", "mining", 2040))

    def test_levers_of_one_mineral_leave_the_others_alone(self, catalog: Catalog) -> None:
        view = View("nickel", "refining", 2035)
        scenario = lever("region", "africa", 30_000)
        changed, plain = evaluate(catalog, scenario, view), evaluate(catalog, EMPTY, view)
        assert changed.countries == plain.countries
        assert changed.added == ()
        assert changed.alternatives == plain.alternatives

    def test_mines_without_refineries_move_no_refined_share(self, catalog: Catalog) -> None:
        scenario = lever("region", "africa", 20_000, stage="mining")
        refined = evaluate(catalog, scenario, View("cobalt", "refining", 2035))
        assert all(f.change in (0.0, None) for f in refined.countries.values())
        mined = evaluate(catalog, scenario, View("cobalt", "mining", 2035))
        assert (mined.countries["ZMB"].change or 0) > 0

    def test_no_cost_is_not_a_cost_of_zero(self, catalog: Catalog) -> None:
        picture = evaluate(
            catalog,
            lever("region", "africa", 20_000, stage="mining"),
            View("cobalt", "mining", 2035),
        )
        assert region(picture, "africa").cost_musd is None
        assert region(picture, "africa").cost_partial


class TestDominance:
    def congo(self, catalog: Catalog, tonnes: float, year: int = 2035) -> Picture:
        return evaluate(
            catalog,
            lever("country", "COD", tonnes, stage="mining"),
            View("cobalt", "mining", year),
        )

    def test_the_baseline_warns_of_nobody(self, catalog: Catalog) -> None:
        assert evaluate(catalog, EMPTY, View("cobalt", "mining")).warnings == ()

    def test_the_congo_crosses_65_per_cent_where_it_does_by_hand(self, catalog: Catalog) -> None:
        # 145,043 of 256,794 t in 2035. a tonnes more, at the others' cost, make its share
        # s + a (1 - s) / W: 65 % takes a = (0.65 - s) W / (1 - s) = 50,261 t.
        share = 145_043 / 256_794
        needed = (0.65 - share) * 256_794 / (1 - share)
        ramp = RAMP_CLASSES[1]
        # Mutoshi (from 2029) first, what the base case does not count of it; then new mines,
        # from 2034 on, in their second year.
        growth = (199_386 - 181_796) / 0.90
        left = 4_000 + 7_400 + 16_000 - growth
        at_mutoshi = left * 0.90 * ramp.annual_factor(7)
        limit = left + (needed - at_mutoshi) / (0.90 * ramp.annual_factor(2))
        below, above = self.congo(catalog, limit - 10), self.congo(catalog, limit + 10)
        assert [(w.iso3, w.mark, w.crossed) for w in below.warnings] == [("COD", 0.50, False)]
        (warning,) = above.warnings
        assert (warning.stage, warning.iso3) == ("mining", "COD")
        assert (warning.mark, warning.crossed) == (0.65, True)
        assert warning.before == pytest.approx(share)
        assert warning.after == pytest.approx(0.65, abs=1e-4)

    def test_a_gain_of_a_point_above_a_mark_warns_a_smaller_one_does_not(
        self, catalog: Catalog
    ) -> None:
        # Above 50 % already; 1 point is 5,901 t of output.
        (warning,) = self.congo(catalog, 8_000).warnings
        assert (warning.mark, warning.crossed) == (0.50, False)
        assert warning.after - warning.before > 0.01
        assert self.congo(catalog, 4_000).warnings == ()

    def test_a_warning_is_shown_at_whichever_stage_one_looks(self, catalog: Catalog) -> None:
        scenario = lever("country", "COD", 70_000, stage="mining")
        picture = evaluate(catalog, scenario, View("cobalt", "refining", 2035))
        assert [w.stage for w in picture.warnings] == ["mining"]

    def test_the_worst_stage_follows_the_scenario(self, catalog: Catalog) -> None:
        # 300,000 t/yr of refining outside China leave mining as the more concentrated stage.
        scenario = EMPTY
        for name in ("africa", "europe", "north_america", "latin_america", "asia_allied"):
            scenario = lever("region", name, 60_000, scenario=scenario)
        picture = evaluate(catalog, scenario, View("cobalt", "refining", 2030))
        assert picture.worst == ("refining", "mining")


class TestNames:
    @pytest.mark.parametrize(
        ("view", "words"),
        [
            (View("unobtainium", "mining"), ["unobtainium", "cobalt", "tantalum"]),
            (View("cobalt", "magnets"), ["magnets", "cobalt", "mining, refining"]),
            (View("cobalt", "mining", 2023), ["2023", "2024 to 2040"]),
            (View("cobalt", "mining", 2041), ["2041", "2024 to 2040"]),
        ],
    )
    def test_what_does_not_exist_gets_a_sentence(
        self, catalog: Catalog, view: View, words: list[str]
    ) -> None:
        for call in (lambda: check_view(catalog, view), lambda: evaluate(catalog, EMPTY, view)):
            with pytest.raises(UnknownNameError) as caught:
                call()
            sentence = str(caught.value)
            assert all(word in sentence for word in words)
            assert sentence.endswith(".")
            assert "\n" not in sentence
        assert issubclass(UnknownNameError, UserError)

    @pytest.mark.parametrize("kind", ["region", "country", "project"])
    def test_a_place_that_does_not_exist_gets_a_sentence(
        self, catalog: Catalog, kind: PlaceKind
    ) -> None:
        with pytest.raises(UnknownPlaceError, match="Capacity cannot be added in “atlantis”"):
            evaluate(catalog, lever(kind, "atlantis", 1.0), COBALT_2030)

    def test_a_stage_that_is_not_offered_gets_a_sentence(self, catalog: Catalog) -> None:
        with pytest.raises(UnknownPlaceError, match=r"stage “magnets” of cobalt.*mining, refining"):
            evaluate(catalog, lever("region", "africa", 1.0, stage="magnets"), COBALT_2030)

    def test_a_region_without_any_site_cannot_be_given_capacity(self, catalog: Catalog) -> None:
        view = View("lithium", "mining")
        asia = region(evaluate(catalog, EMPTY, view), "asia_allied")
        assert not asia.placeable
        assert asia.maximum_t_per_year == 0.0
        with pytest.raises(UnknownPlaceError):
            evaluate(
                catalog,
                lever("region", "asia_allied", 1.0, mineral="lithium", stage="mining"),
                view,
            )


class TestValue:
    def test_the_mode_chooses_the_colour_and_changes_no_figure(self, catalog: Catalog) -> None:
        scenario = lever("region", "north_america", 20_000)
        before, after, change = (
            evaluate(catalog, scenario, View("cobalt", "refining", 2030, mode))
            for mode in ("baseline", "scenario", "change")
        )
        figures = after.countries["CHN"]
        assert before.countries == after.countries == change.countries
        assert before.value("CHN") == figures.baseline_share
        assert after.value("CHN") == figures.scenario_share
        assert change.value("CHN") == figures.change
        assert change.value("ATA") is None


def test_sums_of_regions_are_sums_of_their_countries(catalog: Catalog) -> None:
    picture = evaluate(catalog, lever("region", "north_america", 20_000), COBALT_2030)
    north = region(picture, "north_america")
    codes = [r.iso3 for r in catalog.alternatives if r.alternative == "north_america"]
    shares = [picture.countries[c].scenario_share or 0.0 for c in codes if c in picture.countries]
    assert north.scenario_share == pytest.approx(sum(shares))
    assert north.baseline_share == pytest.approx(4_104 / 325_188)


def test_the_balance_of_stages_is_watched(catalog: Catalog) -> None:
    # Cobalt 2035: 256,794 t mined, 333,395 t refined: the gap is 30 % of what is mined.
    assert evaluate(catalog, EMPTY, View(year=2035)).balance_warnings == ("refining",)
    assert evaluate(catalog, EMPTY, View(year=2030)).balance_warnings == ()


def test_a_missing_feed_limit_is_said(catalog: Catalog) -> None:
    assert evaluate(catalog, EMPTY, View("graphite", "refining")).feed_unknown == ("refining",)
    assert evaluate(catalog, EMPTY, COBALT_2030).feed_unknown == ()
    assert mineral_model(catalog, "graphite").yield_assumed == (True,)


class TestIdle:
    def test_output_beyond_demand_is_told(self, catalog: Catalog) -> None:
        # All of the world's lithium chemicals and more from one region.
        scenario = lever("region", "oceania", 2_000_000, mineral="lithium")
        picture = evaluate(catalog, scenario, View("lithium", "refining", 2040))
        (oceania,) = (a for a in picture.alternatives if a.id == "oceania")
        sold = sum(a.output_t_per_year for a in picture.added) - picture.idle_t_per_year
        assert picture.idle_t_per_year > 0
        assert sold == pytest.approx(picture.world_output[1])
        assert oceania.output_t_per_year > picture.world_output[1]

    def test_nothing_is_idle_without_levers(self, catalog: Catalog) -> None:
        assert evaluate(catalog, EMPTY, COBALT_2030).idle_t_per_year == 0
