"""How exposed a consumer is: worked by hand, beside the EU study, and what must always hold."""

import csv
import time
from collections import defaultdict
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.locations import bundled
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.exposure.exposure import Exposure, exposure
from mapapp.picture.exposure.exposure_result import ExposureFigures
from mapapp.picture.sourcing.consumers import CONSUMERS, Consumer, UnknownConsumerError, consumer_of
from mapapp.picture.sourcing.stage_output import stage_output
from mapapp.picture.sourcing.trade_parameters import trade_parameters_of
from mapapp.picture.view import View
from mapapp.scenario.levers import Pact, StockLever
from mapapp.scenario.scenario import Place, Scenario

LITHIUM = {"282520": 0.1654, "283691": 0.1879}


def of(
    catalog: Catalog,
    mineral: str,
    stage: Stage,
    consumer: str,
    *,
    year: int = 2024,
    scenario: Scenario | None = None,
) -> Exposure:
    return exposure(catalog, scenario or Scenario(), View(mineral, stage, year, consumer=consumer))


def added(mineral: str, stage: Stage, country: str, tonnes: float) -> Scenario:
    place = Place("country", country)
    return Scenario().with_capacity(mineral, stage, place, nameplate_t_per_year=tonnes)


def traded(mineral: str, stage: str) -> Iterator[tuple[str, str, float, float]]:
    """Read exporter, importer, tonnes and thousand USD of 2024 from trade.csv itself."""
    path = bundled("geodata", "tables", "trade.csv")
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if (row["mineral"], row["stage"], row["year"]) == (mineral, stage, "2024"):
                tonnes = float(row["quantity_t"]) * LITHIUM.get(row["hs92"], 1.0)
                yield row["exporter"], row["importer"], tonnes, float(row["value_kusd"])


def imports_of(importers: set[str], mineral: str, stage: str) -> dict[str, list[float]]:
    """Sum tonnes and thousand USD by exporter."""
    found: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for exporter, importer, tonnes, value in traded(mineral, stage):
        if importer in importers:
            found[exporter][0] += tonnes
            found[exporter][1] += value
    return found


class TestByHand:
    def test_americas_cobalt_comes_from_many(self, catalog: Catalog) -> None:
        found = of(catalog, "cobalt", "refining", "USA").baseline
        bought = imports_of({"USA"}, "cobalt", "refining")
        total = sum(tonnes for tonnes, _ in bought.values())
        shares = {code: tonnes / total for code, (tonnes, _) in bought.items()}
        assert found.largest_supplier == "NOR"
        assert found.largest_share == pytest.approx(shares["NOR"])
        assert found.top3_share == pytest.approx(sum(sorted(shares.values())[-3:]))
        # COD has t = 1.1 in the world's mix at this stage; nothing is made at home.
        weights = {
            code: max(0.0, 2 * (2.5 - (catalog.countries[code].governance_mean or 0.0)))
            for code in shares
        }
        by_hand = sum(
            share**2 * weights[code] * (1.1 if code == "COD" else 1.0)
            for code, share in shares.items()
        )
        assert found.sourcing_weighted_hhi == pytest.approx(by_hand, rel=1e-3)
        assert found.mix_basis == "nothing made at home"

    def test_supply_risk_is_the_formula_of_the_guidelines(self, catalog: Catalog) -> None:
        found = of(catalog, "lithium", "refining", "EU27")
        side = found.baseline
        # Published: IR 100 %, no recycling, substitution index 0.94.
        assert (side.import_reliance, found.recycling_rate, found.substitution) == (1.0, 0.0, 0.94)
        assert side.global_weighted_hhi is not None
        assert side.sourcing_weighted_hhi is not None
        both = (side.global_weighted_hhi + side.sourcing_weighted_hhi) / 2
        assert side.supply_risk == pytest.approx(both * 0.94)
        assert side.mixes_used == "both"

    def test_geopolrisk_of_the_eus_lithium(self, catalog: Catalog) -> None:
        europe = set(consumer_of(catalog, "EU27").members)
        bought = imports_of(europe, "lithium", "refining")
        model = mineral_model(catalog, "lithium")
        made = np.trunc(model.baseline[0, 1, :-1])
        total = model.baseline[0, 1].sum()
        home = sum(model.baseline[0, 1, model.column[c]] for c in europe & set(model.codes))
        numerator = denominator = value = 0.0
        for code, (tonnes, kusd) in bought.items():
            stability = catalog.countries[code].governance[0]
            weight = 0.5 if stability is None else min(1, max(0, (2.5 - stability) / 5))
            # Members' trade with each other counts below the line only.
            numerator += 0.0 if code in europe else tonnes * weight
            denominator += tonnes
            value += kusd
        found = of(catalog, "lithium", "refining", "EU27").baseline
        assert found.geopolrisk is not None
        assert found.geopolrisk.import_risk == pytest.approx(numerator / (denominator + home))
        # The rest of the world counts in the total and is no producer.
        assert found.geopolrisk.hhi01 == pytest.approx((made**2).sum() / total**2, rel=1e-3)
        assert found.geopolrisk.score == pytest.approx(
            found.geopolrisk.hhi01 * found.geopolrisk.import_risk
        )
        assert found.price_kusd_per_t == pytest.approx(value / denominator)
        assert found.characterisation == pytest.approx(
            found.geopolrisk.score * value / denominator / 0.409412948
        )

    def test_koreas_lithium_reliance_is_computed_from_contained_tonnes(
        self, catalog: Catalog
    ) -> None:
        found = of(catalog, "lithium", "refining", "KOR")
        rows = list(traded("lithium", "refining"))
        net = sum(tonnes for _, importer, tonnes, _ in rows if importer == "KOR") - sum(
            tonnes for exporter, _, tonnes, _ in rows if exporter == "KOR"
        )
        model = mineral_model(catalog, "lithium")
        home = model.baseline[0, 1, model.column["KOR"]]
        assert found.reliance.basis == "computed"
        assert found.baseline.import_reliance == pytest.approx(net / (net + home))


class TestWhatIsKnown:
    def test_a_published_reliance_is_taken_as_it_stands(self, catalog: Catalog) -> None:
        found = of(catalog, "cobalt", "refining", "USA")
        assert (found.baseline.net_import_reliance, found.net_reliance.years) == (0.79, "2025")
        bound = of(catalog, "tungsten", "refining", "USA")
        assert bound.net_reliance.lower_bound
        assert bound.baseline.net_import_reliance == 0.5

    def test_a_published_reliance_leads_over_the_guess_that_nothing_is_made(
        self, catalog: Catalog
    ) -> None:
        cobalt = of(catalog, "cobalt", "refining", "USA")
        # No refinery is listed, and imports are gross tonnes: the USGS counts scrap as well.
        assert (cobalt.domestic, cobalt.unit) == ("none listed", "gross")
        assert (cobalt.baseline.import_reliance, cobalt.reliance.basis) == (0.79, "published")
        nickel = of(catalog, "nickel", "refining", "USA")
        assert nickel.baseline.import_reliance == 0.41
        # Contained tonnes on both sides are computed as before.
        assert of(catalog, "lithium", "refining", "USA").reliance.basis == "computed"
        # Where nothing is published, no listed output is all there is to go by.
        assert of(catalog, "copper", "mining", "JPN").reliance.basis == "nothing made at home"

    def test_trade_has_a_year_of_its_own_and_only_days_and_world_figures_move(
        self, catalog: Catalog
    ) -> None:
        now, later = (of(catalog, "lithium", "refining", "EU27", year=y) for y in (2024, 2035))
        assert (now.trade_year, later.trade_year, later.year) == (2024, 2024, 2035)
        assert now.baseline.suppliers == later.baseline.suppliers
        assert now.baseline.import_reliance == later.baseline.import_reliance
        assert now.baseline.global_weighted_hhi != later.baseline.global_weighted_hhi
        assert of(catalog, "gallium", "refining", "USA").trade_year is None

    @pytest.mark.parametrize(
        ("mineral", "stage", "consumer", "thin"),
        [
            ("nickel", "mining", "USA", True),  # 90 t, most of them from Italy
            ("copper", "mining", "USA", True),
            ("tin", "mining", "USA", True),
            ("antimony", "mining", "JPN", True),
            ("cobalt", "refining", "USA", False),
            ("tungsten", "mining", "EU27", False),
            ("lithium", "refining", "JPN", False),
            ("gallium", "refining", "USA", False),  # published shares, no tonnes
        ],
    )
    def test_trifling_imports_are_marked(
        self, catalog: Catalog, mineral: str, stage: Stage, consumer: str, thin: bool
    ) -> None:
        assert of(catalog, mineral, stage, consumer).thin_trade is thin

    def test_a_figure_that_a_lever_takes_the_base_from_has_its_reason(
        self, catalog: Catalog
    ) -> None:
        plant = added("rare_earths", "magnets", "USA", 30_000.0)
        found = of(catalog, "rare_earths", "magnets", "USA", year=2035, scenario=plant)
        assert found.baseline.import_reliance == 1.0
        assert found.scenario.import_reliance is None
        assert found.scenario.missing["import_reliance"] == "use not published"
        assert "import_reliance" not in found.baseline.missing
        assert found.baseline.supply_risk is not None
        assert found.scenario.supply_risk is None
        assert found.scenario.missing["supply_risk"] == "use not published"

    def test_supplier_shares_stand_in_for_trade(self, catalog: Catalog) -> None:
        found = of(catalog, "gallium", "refining", "EU27")
        assert (found.sourcing_basis, found.unit) == ("published", "share")
        assert (found.baseline.largest_supplier, found.baseline.largest_share) == ("CHN", 0.71)
        assert found.baseline.geopolrisk is None
        assert found.baseline.missing["geopolrisk"] == "shares only"

    def test_gross_imports_and_own_output_are_joined_by_reliance(self, catalog: Catalog) -> None:
        found = of(catalog, "cobalt", "refining", "EU27").baseline
        assert found.mix_basis == "joined by import reliance"
        # The EU study has 1 %: nearly all is refined in Finland, Belgium and France.
        assert found.outside_share == pytest.approx(0.01)

    def test_an_eu_reliance_below_all_contradicts_that_nothing_is_listed(
        self, catalog: Catalog
    ) -> None:
        found = of(catalog, "germanium", "refining", "EU27")
        assert found.reliance.value == 0.42
        assert found.domestic == "not known"
        assert (found.baseline.mixes_used, found.baseline.mix_basis) == ("GS only", "imports alone")
        assert found.baseline.missing["outside_share"] == "domestic output not known"

    def test_feed_is_told_from_the_finished_product(self, catalog: Catalog) -> None:
        # China's imports under the headings of refined cobalt are Congolese hydroxide.
        china = of(catalog, "cobalt", "refining", "CHN")
        assert china.feed_share is not None
        assert china.feed_share > 0.95
        assert china.mixed_units
        assert of(catalog, "copper", "mining", "CHN").feed_share is None

    def test_the_world_has_its_output_and_no_imports(self, catalog: Catalog) -> None:
        found = of(catalog, "cobalt", "refining", "WLD").baseline
        assert found.largest_supplier == "CHN"
        assert (found.import_reliance, found.geopolrisk, found.days_of_cover) == (None, None, None)
        assert found.missing["import_reliance"] == "the world imports nothing"
        assert found.mixes_used == "GS only"

    def test_nothing_is_known_of_britains_gallium(self, catalog: Catalog) -> None:
        found = of(catalog, "gallium", "refining", "GBR")
        assert (found.sourcing_basis, found.baseline.largest_share) == (None, None)
        assert found.baseline.missing["largest_share"] == "no trade product"

    def test_days_of_cover_are_those_of_stocks_really_held(self, catalog: Catalog) -> None:
        found = of(catalog, "cobalt", "refining", "USA", year=2025)
        # 1,500 t in industry over 9,600 t of use; the tender of 7,480 t is no stock.
        assert found.baseline.days_of_cover == pytest.approx(365 * 1_500 / 9_600)
        assert of(catalog, "tungsten", "refining", "USA").baseline.days_of_cover is None

    def test_a_stock_lever_shows_in_the_scenario_only(self, catalog: Catalog) -> None:
        lever = StockLever("cobalt", "refining", "USA", days=180.0)
        scenario = Scenario().with_stock(lever)
        found = of(catalog, "cobalt", "refining", "USA", year=2025, scenario=scenario)
        assert found.scenario.days_of_cover == pytest.approx(180.0)
        assert found.baseline.days_of_cover == pytest.approx(365 * 1_500 / 9_600)

    def test_published_rows_are_handed_on_for_comparison(self, catalog: Catalog) -> None:
        found = of(catalog, "antimony", "refining", "USA").published
        assert {row.form for row in found} >= {"oxide", "metal and oxide together"}
        assert {row.consumer for row in found} == {"USA"}

    def test_an_unknown_consumer_is_refused(self, catalog: Catalog) -> None:
        with pytest.raises(UnknownConsumerError):
            of(catalog, "cobalt", "refining", "XYZ")


class TestTradeParameter:
    def of(self, catalog: Catalog, consumer: str, mix: str, codes: tuple[str, ...]) -> list[float]:
        found = trade_parameters_of(
            catalog,
            "tin",
            "mining",
            mix=mix,
            consumer=consumer_of(catalog, consumer),
            codes=codes,
        )
        return found.tolist()

    def test_the_eus_own_mix_has_its_own_parameters(self, catalog: Catalog) -> None:
        codes = ("RUS", "DEU", "BOL", "PER")
        assert self.of(catalog, "EU27", "EU27", codes) == [0.8, 0.8, 1.1, 1.0]
        assert self.of(catalog, "EU27", "world", codes) == [1.0, 0.8, 1.1, 1.0]

    def test_others_have_the_worlds_and_their_own_members_at_a_fifth_less(
        self, catalog: Catalog
    ) -> None:
        codes = ("RUS", "DEU", "BOL", "USA")
        assert self.of(catalog, "USA", "world", codes) == [1.0, 1.0, 1.1, 0.8]
        assert self.of(catalog, "WLD", "world", codes) == [1.0, 1.0, 1.1, 1.0]


class TestScenario:
    def test_an_american_refinery_replaces_imports(self, catalog: Catalog) -> None:
        scenario = added("cobalt", "refining", "USA", 5_000)
        found = of(catalog, "cobalt", "refining", "USA", year=2035, scenario=scenario)
        assert found.baseline.outside_share == 1.0
        assert found.scenario.outside_share is not None
        assert found.scenario.outside_share < 0.7
        assert found.scenario.import_reliance == pytest.approx(found.scenario.outside_share)
        assert found.scenario.mixes_used == found.baseline.mixes_used == "both"

    def test_who_is_displaced_supplies_less(self, catalog: Catalog) -> None:
        scenario = added("lithium", "refining", "CHL", 60_000)
        found = of(catalog, "lithium", "refining", "EU27", year=2035, scenario=scenario)
        before, after = dict(found.baseline.suppliers), dict(found.scenario.suppliers)
        assert after["CHL"] > before["CHL"]
        assert after["CHN"] < before["CHN"]

    def test_published_shares_follow_output(self, catalog: Catalog) -> None:
        scenario = added("gallium", "refining", "CAN", 200)
        found = of(catalog, "gallium", "refining", "USA", year=2035, scenario=scenario)
        assert dict(found.scenario.suppliers)["CHN"] < dict(found.baseline.suppliers)["CHN"]

    def test_a_pact_makes_its_members_supply_inside(self, catalog: Catalog) -> None:
        pact = Pact(id="g7", members=consumer_of(catalog, "g7").members)
        scenario = Scenario(pact=pact)
        found = of(catalog, "cobalt", "refining", "USA", scenario=scenario).baseline
        assert found.outside_share == 1.0
        shares = dict(found.suppliers)
        inside = sum(shares.get(code, 0.0) for code in pact.members)
        assert found.outside_pact_share == pytest.approx(1.0 - inside)
        whole = of(catalog, "lithium", "refining", "PACT", scenario=scenario)
        assert whole.consumer.members == pact.members
        assert whole.baseline.outside_share == pytest.approx(whole.baseline.outside_pact_share)

    def test_the_output_can_be_handed_in(self, catalog: Catalog) -> None:
        scenario = added("copper", "mining", "COD", 500_000)
        view = View("copper", "mining", 2035, consumer="JPN")
        output = stage_output(catalog, scenario, view)
        given_ = exposure(catalog, scenario, view, output=output)
        assert given_.scenario.suppliers == exposure(catalog, scenario, view).scenario.suppliers


# Ours of 2024, the mixes it rests on, and the EU's study of 2023 (production and trade of 2016
# to 2020). None: no figure here, for want of national output or of comparable sourcing.
BESIDE_THE_EU_STUDY: dict[tuple[str, Stage], tuple[float | None, str | None, float]] = {
    ("lithium", "mining"): (0.69, "GS only", 0.8),
    ("lithium", "refining"): (2.04, "both", 1.9),
    ("cobalt", "mining"): (2.34, "both", 2.8),
    ("cobalt", "refining"): (0.89, "both", 0.5),
    ("nickel", "mining"): (2.11, "GS only", 0.4),
    ("nickel", "refining"): (0.63, "both", 0.5),
    ("graphite", "mining"): (2.54, "both", 1.8),
    ("rare_earths", "mining"): (2.80, "GS only", 4.5),
    ("rare_earths", "refining"): (3.19, "both", 3.7),
    ("gallium", "refining"): (4.03, "both", 3.9),
    ("germanium", "refining"): (1.85, "GS only", 1.8),
    ("antimony", "mining"): (2.26, "both", 1.8),
    ("antimony", "refining"): (None, None, 0.7),
    ("tungsten", "mining"): (0.54, "both", 0.5),
    ("tungsten", "refining"): (None, None, 1.2),
    ("manganese", "mining"): (1.92, "both", 1.2),
    ("manganese", "refining"): (None, None, 1.0),
    ("copper", "mining"): (0.29, "both", 0.1),
    ("copper", "refining"): (0.39, "GS only", 0.1),
    ("platinum", "refining"): (1.07, "EU only", 2.1),
    ("palladium", "refining"): (0.96, "EU only", 1.5),
    ("titanium", "mining"): (None, None, 0.5),
    ("titanium", "refining"): (2.64, "GS only", 1.6),
    ("vanadium", "mining"): (2.66, "GS only", 2.3),
    ("vanadium", "refining"): (1.20, "EU only", 1.7),
    ("magnesium", "refining"): (3.92, "both", 4.1),
    ("tin", "mining"): (0.51, "GS only", 0.5),
    ("tin", "refining"): (None, None, 0.9),
    ("niobium", "mining"): (4.57, "GS only", 4.4),
    ("niobium", "refining"): (4.01, "EU only", 3.8),
    ("tantalum", "mining"): (1.81, "both", 1.3),
}


class TestBesideTheEuStudy:
    @pytest.mark.parametrize(("mineral", "stage"), BESIDE_THE_EU_STUDY)
    def test_ours_is_what_it_was_and_theirs_what_they_published(
        self, catalog: Catalog, mineral: str, stage: Stage
    ) -> None:
        ours, mixes, theirs = BESIDE_THE_EU_STUDY[mineral, stage]
        found = of(catalog, mineral, stage, "EU27")
        assert found.published_supply_risk == theirs
        assert found.baseline.mixes_used == mixes
        if ours is None:
            assert found.baseline.supply_risk is None
            assert "supply_risk" in found.baseline.missing
        else:
            assert found.baseline.supply_risk == pytest.approx(ours, rel=0.05)

    def test_every_published_figure_of_a_stage_offered_is_in_the_table(
        self, catalog: Catalog
    ) -> None:
        offered = {
            (mineral, stage)
            for mineral in catalog.minerals
            for stage in mineral_model(catalog, mineral).stages
            if of(catalog, mineral, stage, "EU27").published_supply_risk is not None
        }
        assert offered == set(BESIDE_THE_EU_STUDY)

    def test_where_one_country_leads_in_both_the_two_agree(self) -> None:
        # One supplier then and now: nothing but governance and the formula are compared.
        for key in (("gallium", "refining"), ("magnesium", "refining"), ("niobium", "mining")):
            ours, _, theirs = BESIDE_THE_EU_STUDY[key]  # type: ignore[index]
            assert ours == pytest.approx(theirs, rel=0.10)

    def test_others_have_no_published_supply_risk(self, catalog: Catalog) -> None:
        assert of(catalog, "cobalt", "refining", "USA").published_supply_risk is None


def check(figures: ExposureFigures, consumer: Consumer) -> None:
    """What must hold of any side."""
    shares = [share for _, share in figures.suppliers]
    assert shares == sorted(shares, reverse=True)
    assert sum(shares) <= 1 + 1e-9
    assert not set(consumer.members) & {code for code, _ in figures.suppliers}
    named = {
        "largest_share": figures.largest_share,
        "top3_share": figures.top3_share,
        "sourcing_weighted_hhi": figures.sourcing_weighted_hhi,
        "global_weighted_hhi": figures.global_weighted_hhi,
        "import_reliance": figures.import_reliance,
        "supply_risk": figures.supply_risk,
        "geopolrisk": figures.geopolrisk,
        "price": figures.price_kusd_per_t,
        "net_import_reliance": figures.net_import_reliance,
        "outside_share": figures.outside_share,
        "outside_pact_share": figures.outside_pact_share,
        "days_of_cover": figures.days_of_cover,
    }
    # Every figure is there, or there is a reason why not.
    assert {name for name, value in named.items() if value is None} == set(figures.missing)
    for name in ("largest_share", "import_reliance", "net_import_reliance", "outside_share"):
        value = named[name]
        assert value is None or 0 <= value <= 1 + 1e-9  # type: ignore[operator]
    for value in (figures.sourcing_weighted_hhi, figures.global_weighted_hhi, figures.supply_risk):
        assert value is None or 0 < value <= 15
    if figures.geopolrisk is not None and figures.geopolrisk.score is not None:
        assert 0 <= figures.geopolrisk.score <= 1
    assert (figures.supply_risk is None) == (figures.mixes_used is None)


@settings(max_examples=60)
@given(st.data())
def test_every_figure_is_in_its_domain_or_has_a_reason(
    catalog: Catalog, data: st.DataObject
) -> None:
    mineral = data.draw(st.sampled_from(list(catalog.minerals)))
    model = mineral_model(catalog, mineral)
    stage = data.draw(st.sampled_from(model.stages))
    name = data.draw(st.sampled_from([*CONSUMERS, "CHN", "DEU", "AUS", "g7", "brics", "usmca"]))
    scenario = Scenario()
    regions = [region for region, most in model.pipelines[stage].maximum_t_per_year.items() if most]
    if regions and data.draw(st.booleans()):
        region = data.draw(st.sampled_from(regions))
        most = model.pipelines[stage].maximum_t_per_year[region]
        tonnes = most * data.draw(st.floats(0.01, 1.0))
        place = Place("region", region)
        scenario = scenario.with_capacity(mineral, stage, place, nameplate_t_per_year=tonnes)
    view = View(mineral, stage, data.draw(st.sampled_from([2024, 2030, 2040])), consumer=name)
    found = exposure(catalog, scenario, view)
    check(found.baseline, found.consumer)
    check(found.scenario, found.consumer)
    if scenario.is_empty:
        assert found.scenario.suppliers == found.baseline.suppliers
        assert found.scenario.supply_risk == found.baseline.supply_risk
        assert found.scenario.geopolrisk == found.baseline.geopolrisk


def test_a_consumer_takes_under_three_milliseconds(catalog: Catalog) -> None:
    scenario = added("cobalt", "refining", "USA", 5_000)
    for name in ("WLD", "USA", "EU27", "g7"):
        view = View("cobalt", "refining", 2035, consumer=name)
        output = stage_output(catalog, scenario, view)
        exposure(catalog, scenario, view, output=output)
        times = []
        for _ in range(20):
            start = time.perf_counter()
            exposure(catalog, scenario, view, output=output)
            times.append(time.perf_counter() - start)
        assert min(times) < 0.003, name
