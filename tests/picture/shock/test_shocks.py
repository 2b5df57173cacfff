"""Shocks through the catalog: real cases, a path by hand, sharing, and what must always hold."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.catalog.catalog import Catalog
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.shock.controls import shock_of, shocks_of
from mapapp.picture.shock.shock_columns import Column
from mapapp.picture.shock.shock_cuts import combined_cut, part_hit
from mapapp.picture.shock.shock_follow import follow
from mapapp.picture.shock.shock_mix import Mix, mix_of
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.shock.shocks import shock_paths, variants
from mapapp.picture.sourcing.consumers import Consumer, UnknownConsumerError, consumer_of
from mapapp.picture.sourcing.pacts import VARIANTS, pact_of
from mapapp.picture.sourcing.sourcing import sourcing
from mapapp.picture.sourcing.trade import trade_table
from mapapp.picture.view import View
from mapapp.scenario.levers import DemandLever, Pact, Shock, StockLever
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.sharing import allocation_rights

GALLIUM = Shock("gallium", "refining", "CHN", 1.0, 2027, 1, 12, ("USA",))
RARE_EARTHS = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 24)


def control_shock(catalog: Catalog, name: str) -> Shock:
    return shock_of(catalog, next(row for row in catalog.controls if row.id == name))


def picture(catalog: Catalog, scenario: Scenario, view: View, months: int = 36) -> ShockPicture:
    found = shock_paths(catalog, scenario, view, months=months)
    assert found is not None
    return found


def of(catalog: Catalog, *shocks: Shock, who: str, **levers: object) -> ShockPicture:
    scenario = Scenario(shocks=shocks, **levers)  # type: ignore[arg-type]
    first = shocks[0]
    return picture(catalog, scenario, View(first.mineral, first.stage, 2027, consumer=who))


# --- the worked examples of METHODS 6 ----------------------------------------------------------


def column(code: str, demand: list[float], supply: list[float], **more: float) -> Column:
    months = len(demand)
    # What is missing is withheld, so that without the restriction nothing is.
    sold = max(demand) - min(supply)
    return Column(
        consumer=Consumer(code, code, (code,)),
        use=None,
        mix_years="2024",
        source_ids=(),
        flags=[],
        demand=np.array(demand),
        other_supply=np.array(supply),
        at_risk={"XXX": sold},
        arriving={"XXX": np.zeros(months)},
        added=np.zeros(months),
        **more,  # type: ignore[arg-type]
    )


def test_the_worked_path_of_the_methods() -> None:
    alone = column("AAA", [10.0] * 6, [4.0, 4.0, 4.5, 5.0, 5.5, 6.0], stock=15.0, release=4.0)
    (path,), total, _ = follow([alone], "contained", sharing="none", hub=None, period=(3, 4))
    assert total == path.figures
    assert path.draw.tolist() == [4, 4, 4, 3, 0, 0]
    assert path.stock.tolist() == [11, 7, 3, 0, 0, 0]
    assert path.shortage.tolist() == [2, 2, 1.5, 2, 4.5, 4]
    assert (path.figures.first_month_short, path.figures.stock_ends) == (1, 4)
    assert (path.figures.peak_shortage, path.figures.cumulative_shortage) == (4.5, 16.0)
    assert (path.figures.caused_peak_shortage, path.figures.caused_shortage) == (4.5, 16.0)
    assert path.figures.period_caused_share == pytest.approx(3.5 / 20.0)
    assert path.without.cumulative_shortage == 0.0


def test_the_worked_sharing_of_the_methods_with_the_agreements_restraint() -> None:
    # The pact has 65 of 100: a loss of 35 %, so that the agreement asks for 10 %, not 7 %.
    three = [
        column("AAA", [60.0], [30.0], stock=20.0),
        column("BBB", [30.0], [24.0], stock=20.0),
        column("CCC", [10.0], [11.0], stock=5.0),
    ]
    paths, total, _ = follow(three, "contained", sharing="pact", hub=None)
    rights = allocation_rights([60, 30, 10], [30, 24, 11], [20, 20, 5], restraint=0.10)
    assert [path.received[0] for path in paths] == pytest.approx(list(rights.rights))
    assert [path.draw[0] for path in paths] == pytest.approx(list(rights.drawdown_obligation))
    assert [path.restraint[0] for path in paths] == pytest.approx([0.10] * 3)
    assert total is not None
    # 35 are missing: 10 are given up, and stocks of 45 cover the rest.
    assert [total.given_up, total.unmet] == pytest.approx([10.0, 10.0])
    assert total.cumulative_shortage == 0.0


def test_the_hub_is_split_among_its_partners_in_proportion_to_their_use() -> None:
    three = [
        column("HUB", [40.0], [30.0], stock=0.0),
        column("BIG", [30.0], [27.0]),
        column("LOW", [10.0], [10.0]),
    ]
    (hub, big, low), _, _ = follow(three, "contained", sharing="bilateral", hub=0)
    # With BIG: 60 wanted, 49.5 there, 10 % given up: 4.5 short. With LOW: 20, 17.5, 2: .5 short.
    assert big.shortage[0] == pytest.approx(4.5 * 30 / 60)
    assert low.shortage[0] == pytest.approx(0.5 * 10 / 20)
    assert hub.shortage[0] == pytest.approx(4.5 / 2 + 0.5 / 2)
    assert big.received[0] + low.received[0] + hub.received[0] == pytest.approx(0.0, abs=1e-12)


# --- real cases --------------------------------------------------------------------------------


def test_chinas_gallium_ban_on_the_us_by_hand(catalog: Catalog) -> None:
    result = of(catalog, GALLIUM, who="USA")
    (path,) = result.paths
    # 19 t a year, all of it imported, 18 % from China; 3.4 t held by consumers.
    month = 0.18 * 19 / 12
    assert path.at_risk == {"CHN": pytest.approx(month)}
    assert path.figures.days_of_cover == pytest.approx(365 * 3.4 / 19)
    assert path.figures.days_against_risk == pytest.approx(365 * 3.4 / (0.18 * 19))
    # Month 2 feels half of the cut, months 3 to 13 all of it, month 14 its last half.
    withheld = np.array([0, 0.5, *[1.0] * 11, 0.5, *[0.0] * 22]) * month
    held = np.maximum(0.0, 3.4 - np.cumsum(withheld))
    assert path.stock == pytest.approx(held, abs=1e-9)
    assert path.shortage == pytest.approx(
        np.maximum(0.0, np.cumsum(withheld) - 3.4) * (withheld > 0), abs=1e-9
    )
    assert (path.figures.first_month_short, path.figures.stock_ends) == (14, 14)
    assert path.figures.cumulative_shortage == pytest.approx(12 * month - 3.4)
    assert (result.unit, result.focus, result.shown) == ("contained", "USA", path.figures)
    assert "reliance" in path.flags


def test_the_ban_on_the_us_does_not_hit_others(catalog: Catalog) -> None:
    europe = of(catalog, GALLIUM, who="EU27")
    assert europe.unit == "index"
    assert europe.shown is not None
    assert europe.shown.cumulative_shortage == 0.0
    everyone = of(catalog, Shock("gallium", "refining", "CHN", 1.0, 2027), who="EU27")
    assert everyone.shown is not None
    assert everyone.shown.peak_share == pytest.approx(0.71)
    assert everyone.shown.use_per_year == pytest.approx(100.0)


def test_who_publishes_no_suppliers_gets_no_figures(catalog: Catalog) -> None:
    japan = of(catalog, Shock("gallium", "refining", "CHN", 1.0, 2027), who="JPN")
    assert japan.paths == ()
    assert [(one.id, why) for one, why in japan.not_published] == [("JPN", "sourcing")]
    assert (japan.total, japan.shown) == (None, None)


def test_the_congos_quota_of_2026_on_the_world(catalog: Catalog) -> None:
    rows = [row for row in catalog.controls if row.id == "cod-2026-quota"]
    scenario = Scenario(shocks=shocks_of(catalog, rows[0]))
    result = picture(catalog, scenario, View("cobalt", "mining", 2026))
    output = mineral_model(catalog, "cobalt").baseline[2, 0]
    made = output[mineral_model(catalog, "cobalt").column["COD"]]
    assert result.restriction is not None
    # All that is above the quota is missing outside, where spare capacity does not count.
    assert result.restriction.gap == pytest.approx(made - 96_600)
    assert result.restriction.outside_demand == pytest.approx(output.sum())
    assert result.shown is not None
    assert result.shown.cumulative_shortage == pytest.approx(made - 96_600)
    assert result.shown.peak_shortage == pytest.approx((made - 96_600) / 12)


def test_a_shock_upstream_is_named_and_not_carried_over(catalog: Catalog) -> None:
    rows = [row for row in catalog.controls if row.id == "cod-2026-quota"]
    scenario = Scenario(shocks=shocks_of(catalog, rows[0]))
    result = picture(catalog, scenario, View("cobalt", "refining", 2026))
    assert [one.stage for one in result.upstream] == ["mining"]
    assert [one.stage for one in result.shocks] == ["refining"]
    # The statistic gives the Congo no refined output.
    assert "supplier not named" in result.paths[0].flags
    only_mining = Scenario(shocks=result.upstream)
    assert shock_paths(catalog, only_mining, View("cobalt", "refining", 2026)) is None


def test_chinas_rare_earths_against_the_g7_with_the_eu_as_one(catalog: Catalog) -> None:
    pact = pact_of(catalog, "g7", eu_as_one=True, sharing="pact")
    result = of(catalog, RARE_EARTHS, who="PACT", pact=pact)
    assert [path.consumer.id for path in result.paths] == ["CAN", "EU", "GBR", "JPN", "USA"]
    assert (result.unit, result.focus) == ("gross", None)
    assert all("gross shares" in path.flags for path in result.paths)
    # Nobody publishes a stock, so each is short by the same part of what it may use.
    shares = [path.shortage[5] / path.demand[5] for path in result.paths]
    assert shares == pytest.approx([shares[0]] * 5)
    japan = of(catalog, RARE_EARTHS, who="JPN", pact=pact)
    assert (japan.focus, len(japan.paths)) == ("JPN", 5)


def test_variants_side_by_side(catalog: Catalog) -> None:
    scenario = Scenario(shocks=(RARE_EARTHS,), pact=pact_of(catalog, "g7"))
    found = variants(catalog, scenario, View("rare_earths", "refining", 2027, consumer="PACT"))
    assert tuple(found) == VARIANTS
    totals = {name: one.total.cumulative_shortage for name, one in found.items() if one.total}
    assert totals["pact"] <= totals["bilateral"] <= totals["none"]
    assert found["none"].sharing == "none"
    assert all(not path.received.any() for path in found["none"].paths)
    assert found["bilateral"].hub == "JPN"
    assert "EU" in {path.consumer.id for path in found["unified EU"].paths}
    germany = variants(catalog, scenario, View("rare_earths", "refining", 2027, consumer="DEU"))
    assert (germany["pact"].focus, germany["unified EU"].focus) == ("DEU", "EU")
    world = View("rare_earths", "refining", 2027)
    assert variants(catalog, Scenario(shocks=(RARE_EARTHS,)), world) == {}


def test_the_pooled_eu_buys_what_its_members_buy_outside(catalog: Catalog) -> None:
    result = of(catalog, RARE_EARTHS, who="EU27")
    bought = sourcing(catalog, "rare_earths", "refining", consumer_of(catalog, "EU27"))
    assert bought is not None
    assert bought.total_imports_t is not None
    assert bought.exports_t is not None
    mix = mix_of(catalog, "rare_earths", "refining", bought.consumer, year=2027)
    assert isinstance(mix, Mix)
    assert mix.domestic + mix.others + mix.shares.sum() == pytest.approx(1.0)
    assert not set(mix.partners) & set(bought.consumer.members)
    assert result.shown is not None
    assert result.shown.peak_share == pytest.approx(0.75 * mix.share_of("CHN"))


def test_who_restricts_is_never_hit(catalog: Catalog) -> None:
    china = of(catalog, RARE_EARTHS, who="CHN")
    assert [(one.id, why) for one, why in china.not_published] == [("CHN", "restricts")]
    pact = Pact("", ("CHN", "JPN", "USA"), sharing="pact")
    both = of(catalog, RARE_EARTHS, who="PACT", pact=pact)
    assert [path.consumer.id for path in both.paths] == ["JPN", "USA"]


def test_stages_and_minerals_without_a_shock_have_no_path(catalog: Catalog) -> None:
    scenario = Scenario(shocks=(RARE_EARTHS,))
    assert shock_paths(catalog, scenario, View("rare_earths", "mining", 2027)) is None
    assert shock_paths(catalog, scenario, View("cobalt", "refining", 2027)) is None
    with pytest.raises(UnknownConsumerError):
        shock_paths(catalog, scenario, View("rare_earths", "refining", 2027, consumer="XXX"))


# --- several shocks, targets, time -------------------------------------------------------------


def test_several_restrictions_add_up_and_never_exceed_what_there_is(catalog: Catalog) -> None:
    half = Shock("rare_earths", "refining", "CHN", 0.5, 2027, 1, 24)
    again = Shock("rare_earths", "refining", "CHN", 0.5, 2027, 1, 24, ("USA",))
    other = Shock("rare_earths", "refining", "MYS", 1.0, 2027, 7, 24)
    result = of(catalog, half, again, other, who="USA")
    (path,) = result.paths
    assert path.arriving["CHN"][5] == pytest.approx(0.25 * path.at_risk["CHN"])
    assert path.arriving["MYS"][5] == path.at_risk["MYS"]
    assert path.arriving["MYS"][10] == 0.0
    gap = path.demand - path.other_supply - sum(path.arriving.values())
    assert path.shortage == pytest.approx(np.maximum(gap, 0.0), abs=1e-9)
    cuts = [np.array([0.5, 1.0]), np.array([0.5, 0.5])]
    assert combined_cut(cuts, [1.0, 0.5]).tolist() == [0.625, 1.0]


def test_what_begins_after_the_path_is_named_as_later(catalog: Catalog) -> None:
    late = Shock("rare_earths", "refining", "MYS", 1.0, 2031, 1, 24)
    result = of(catalog, RARE_EARTHS, late, who="USA")
    assert (result.shocks, result.later) == ((RARE_EARTHS,), (late,))
    assert result.start == (2027, 1)


def test_a_shock_on_one_member_hits_its_part_of_the_pooled_imports(catalog: Catalog) -> None:
    germany = Shock("rare_earths", "refining", "CHN", 1.0, 2027, targets=("DEU",))
    eu = consumer_of(catalog, "EU27")
    part = part_hit(catalog, germany, eu, mineral="rare_earths", stage="refining")
    alone = sourcing(catalog, "rare_earths", "refining", consumer_of(catalog, "DEU"))
    whole = sourcing(catalog, "rare_earths", "refining", eu)
    assert alone is not None
    assert whole is not None
    assert alone.imports_t is not None
    assert whole.imports_t is not None
    own = alone.imports_t[alone.partners.index("CHN")]
    assert part == pytest.approx(own / whole.imports_t[whole.partners.index("CHN")])
    on_eu = Shock("rare_earths", "refining", "CHN", 1.0, 2027, targets=("EU27",))
    member = consumer_of(catalog, "DEU")
    assert part_hit(catalog, on_eu, member, mineral="rare_earths", stage="refining") == 1.0
    outside = consumer_of(catalog, "JPN")
    assert part_hit(catalog, on_eu, outside, mineral="rare_earths", stage="refining") == 0.0


def test_a_target_whose_part_is_not_published_is_said_to_be_unknown(catalog: Catalog) -> None:
    world = of(catalog, GALLIUM, who="WLD")
    assert [why for _, why in world.not_published] == ["target share"]
    germany = Shock("gallium", "refining", "CHN", 1.0, 2027, targets=("DEU",))
    europe = of(catalog, germany, who="EU27")
    assert "target share unknown" in europe.paths[0].flags


# --- levers ------------------------------------------------------------------------------------


def test_new_refineries_serve_their_host_first_and_shorten_the_shortage(catalog: Catalog) -> None:
    view = View("rare_earths", "refining", 2030, consumer="USA")
    shock = Shock("rare_earths", "refining", "CHN", 0.75, 2033, 1, 24)
    bare = Scenario(shocks=(shock,))
    before = picture(catalog, bare, view)
    figures = [before.shown]
    for country in ("AUS", "USA"):
        built = bare.with_capacity(
            "rare_earths", "refining", Place("country", country), nameplate_t_per_year=5000.0
        )
        after = picture(catalog, built, view)
        figures.append(after.shown)
        assert (np.diff(after.paths[0].added) >= -1e-9).all()
    shortages = [one.cumulative_shortage for one in figures if one is not None]
    assert shortages[0] > shortages[1] > shortages[2]


def test_new_output_in_the_restricting_country_helps_nobody(catalog: Catalog) -> None:
    bare = Scenario(shocks=(Shock("rare_earths", "refining", "MYS", 0.75, 2033, 1, 24),))
    place = Place("country", "MYS")
    built = bare.with_capacity("rare_earths", "refining", place, nameplate_t_per_year=5000.0)
    for who in ("USA", "WLD"):
        view = View("rare_earths", "refining", 2027, consumer=who)
        assert picture(catalog, built, view).shown == picture(catalog, bare, view).shown


def test_more_demand_than_incumbents_can_meet_is_a_gap_of_the_baseline(catalog: Catalog) -> None:
    view = View("rare_earths", "refining", 2027, consumer="USA")
    nothing = Shock("rare_earths", "refining", "CHN", 0.0, 2027)
    calm = picture(catalog, Scenario(shocks=(nothing,)), view)
    assert calm.shown is not None
    assert calm.shown.cumulative_shortage == 0.0
    more = Scenario(shocks=(nothing,)).with_demand(DemandLever("rare_earths", change=1.0))
    short = picture(catalog, more, view)
    assert short.shown is not None
    assert short.shown.peak_share > 0.2
    less = Scenario(shocks=(nothing,)).with_demand(DemandLever("rare_earths", change=-0.3))
    spare = picture(catalog, less, view)
    assert spare.shown is not None
    assert spare.shown.cumulative_shortage == 0.0
    assert spare.shown.use_per_year == pytest.approx(0.7 * calm.shown.use_per_year)


def test_a_shortage_that_is_there_anyway_is_not_laid_at_the_restrictions_door(
    catalog: Catalog,
) -> None:
    more = (DemandLever("cobalt", change=0.3),)
    for who in ("WLD", "EU27", "g7"):
        calm, hard = (
            of(catalog, Shock("cobalt", "refining", "CHN", cut, 2027), who=who, demand=more)
            for cut in (0.0, 1.0)
        )
        assert calm.total is not None
        assert hard.total is not None
        assert hard.total_without is not None
        # Incumbents cannot keep up with 30 % more, whoever restricts.
        assert calm.total.cumulative_shortage > 0.0
        assert calm.total.caused_shortage == 0.0
        assert calm.total.caused_unmet == 0.0
        assert calm.total.first_month_short is None
        assert hard.total.first_month_short == 2
        assert hard.total_without.cumulative_shortage == pytest.approx(
            calm.total.cumulative_shortage
        )
        assert hard.total.caused_shortage == pytest.approx(
            hard.total.cumulative_shortage - calm.total.cumulative_shortage
        )
        for path in hard.paths:
            assert path.caused_shortage.sum() == pytest.approx(path.figures.caused_shortage)
    # World: the shortage without a restriction is the part of demand that is not met.
    calm = of(catalog, Shock("cobalt", "refining", "CHN", 0.0, 2027), who="WLD", demand=more)
    assert calm.total is not None
    assert 0.0 < calm.total.peak_share <= 1.0 - 1.0 / 1.3


def test_what_is_given_up_is_told_apart_from_what_is_short(catalog: Catalog) -> None:
    scenario = Scenario(shocks=(RARE_EARTHS,), pact=pact_of(catalog, "g7"))
    found = variants(catalog, scenario, View("rare_earths", "refining", 2027, consumer="PACT"))
    none, pact = (found[name].total for name in ("none", "pact"))
    assert none is not None
    assert pact is not None
    assert none.given_up == 0.0
    assert pact.given_up > 0.0
    assert pact.unmet == pytest.approx(pact.cumulative_shortage + pact.given_up)
    # Nobody holds a stock: sharing moves supply, and all the pact gains is what it gives up.
    assert pact.unmet == pytest.approx(none.unmet)
    assert pact.unmet_share == pytest.approx(none.unmet_share)
    hub = found["bilateral"].hub_consumer
    assert hub is not None
    assert (hub.id, hub.name, none.unmet_peak_share) == ("JPN", "Japan", none.peak_share)


@pytest.mark.parametrize("pact", ["eu27", "g7", "brics"])
def test_ways_of_sharing_are_compared_in_one_unit(catalog: Catalog, pact: str) -> None:
    shock = Shock("cobalt", "refining", "CHN", 1.0, 2027)
    scenario = Scenario(shocks=(shock,), pact=pact_of(catalog, pact))
    found = variants(catalog, scenario, View("cobalt", "refining", 2027, consumer="PACT"))
    assert len({one.unit for one in found.values()}) == 1
    assert all(path.unit == one.unit for one in found.values() for path in one.paths)
    assert all(one.total is not None for one in found.values())


def test_a_group_restricts_through_its_members(catalog: Catalog) -> None:
    def world(country: str) -> ShockPicture:
        return of(catalog, Shock("cobalt", "refining", country, 1.0, 2027), who="WLD")

    finland, europe = world("FIN"), world("EU27")
    assert finland.total is not None
    assert europe.total is not None
    assert 0.0 < finland.total.caused_shortage < europe.total.caused_shortage
    assert {"BEL", "FIN"} <= set(europe.paths[0].at_risk) <= set(europe.restricting)
    assert [one.country for one in europe.shocks] == ["EU27"]
    assert europe.restriction is not None
    assert europe.restriction.gap == pytest.approx(europe.total.caused_shortage)
    # Finland is in the EU: that it restricts as well changes nothing outside.
    both = of(
        catalog,
        Shock("cobalt", "refining", "EU27", 1.0, 2027),
        Shock("cobalt", "refining", "FIN", 1.0, 2027),
        who="WLD",
    )
    assert both.total == europe.total
    japan = of(catalog, Shock("cobalt", "refining", "EU27", 1.0, 2027), who="JPN")
    (path,) = japan.paths
    mix = mix_of(catalog, "cobalt", "refining", consumer_of(catalog, "JPN"), year=2027)
    assert isinstance(mix, Mix)
    members = consumer_of(catalog, "EU27").members
    assert sum(path.at_risk.values()) / path.demand[0] == pytest.approx(
        sum(mix.share_of(code) for code in members)
    )
    germany = of(catalog, Shock("cobalt", "refining", "EU27", 1.0, 2027), who="DEU")
    assert [why for _, why in germany.not_published] == ["restricts"]


def test_a_world_without_published_use_loses_what_is_traded_and_says_so(catalog: Catalog) -> None:
    shock = Shock("rare_earths", "refining", "CHN", 1.0, 2027)
    result = of(catalog, shock, who="WLD")
    assert result.paths[0].flags[0] == "traded exports"
    table = trade_table(catalog, "rare_earths", "refining")
    assert table is not None
    model = mineral_model(catalog, "rare_earths")
    made = model.baseline[[0, 3], 1, model.column["CHN"]]
    sold = made[1] * table.tonnes[table.column["CHN"]].sum() / made[0]
    assert result.paths[0].at_risk["CHN"] == pytest.approx(sold / 12)
    assert result.total is not None
    assert result.demand_blind is not None
    assert result.demand_blind.caused_shortage == pytest.approx(made[1])
    assert result.total.caused_peak_share < result.demand_blind.caused_peak_share
    # Without a heading for gallium all output counts as exports, and the flag comes first.
    gallium = of(catalog, Shock("gallium", "refining", "CHN", 1.0, 2027), who="WLD")
    assert (gallium.paths[0].flags[0], gallium.demand_blind) == ("demand-blind", None)


def test_stocks_of_few_are_no_days_of_cover_of_the_world(catalog: Catalog) -> None:
    shock = Shock("gallium", "refining", "CHN", 1.0, 2027)
    bare = of(catalog, shock, who="WLD")
    assert bare.total is not None
    assert "stocks of few" in bare.paths[0].flags
    assert bare.total.days_of_cover is None
    assert not bare.paths[0].draw.any()
    stock = StockLever("gallium", "refining", "WLD", quantity_t=400.0)
    held = of(catalog, shock, who="WLD", stocks=(stock,))
    assert held.total is not None
    assert held.total.days_of_cover is not None
    assert held.total.caused_shortage == pytest.approx(bare.total.caused_shortage - 400.0)


def test_the_part_of_use_lost_while_it_lasts_does_not_depend_on_the_paths_length(
    catalog: Catalog,
) -> None:
    scenario = Scenario(shocks=(Shock("rare_earths", "refining", "CHN", 1.0, 2027),))
    view = View("rare_earths", "refining", 2027, consumer="JPN")
    found = [picture(catalog, scenario, view, months=months) for months in (14, 36, 120)]
    assert {one.period for one in found} == {(2, 14)}
    parts = [one.total.period_caused_share for one in found if one.total is not None]
    assert parts == [pytest.approx(parts[0])] * 3
    wholes = [one.total.caused_share for one in found if one.total is not None]
    assert wholes[0] > wholes[1] > wholes[2]
    assert picture(catalog, scenario, view, months=1).period is None
    assert found[0].volume_year == 2027


def test_a_stock_that_no_path_counts_is_named(catalog: Catalog) -> None:
    shock = Shock("cobalt", "refining", "CHN", 1.0, 2027)
    abroad = StockLever("cobalt", "refining", "KOR", quantity_t=5.0)
    in_days = StockLever("cobalt", "refining", "DEU", days=60.0)
    own = StockLever("cobalt", "refining", "USA", quantity_t=5.0)
    result = of(catalog, shock, who="USA", stocks=(abroad, own))
    assert result.stocks_unused == (abroad,)
    europe = of(catalog, shock, who="EU27", stocks=(in_days,))
    assert europe.stocks_unused == (in_days,)
    assert "stock not counted" in europe.paths[0].flags


# --- what must always hold ---------------------------------------------------------------------


@settings(max_examples=15)
@given(
    cut=st.floats(0.0, 1.0),
    more=st.floats(0.0, 1.0),
    days=st.floats(0.0, 200.0),
    longer=st.floats(0.0, 200.0),
)
def test_shortage_grows_with_the_cut_and_shrinks_with_the_stock(
    catalog: Catalog, cut: float, more: float, days: float, longer: float
) -> None:
    def shortage(part: float, held: float) -> float:
        shock = Shock("rare_earths", "refining", "CHN", part, 2027, 1, 24)
        stock = StockLever("rare_earths", "refining", "USA", days=held)
        result = of(catalog, shock, who="USA", stocks=(stock,))
        assert result.shown is not None
        return result.shown.cumulative_shortage

    low, high = sorted((cut, more))
    small, large = sorted((days, longer))
    assert shortage(low, small) <= shortage(high, small) + 1e-9
    assert shortage(high, large) <= shortage(high, small) + 1e-9
    assert shortage(0.0, 0.0) == 0.0


@settings(max_examples=15)
@given(
    cut=st.floats(0.05, 1.0),
    days=st.lists(st.floats(0.0, 300.0), min_size=3, max_size=3),
    variant=st.sampled_from(["none", "bilateral", "pact"]),
)
def test_sharing_moves_supply_and_never_adds_to_the_shortage(
    catalog: Catalog, cut: float, days: list[float], variant: str
) -> None:
    members = ("DEU", "JPN", "USA")
    shock = Shock("rare_earths", "refining", "CHN", cut, 2027, 1, 24)
    stocks = tuple(
        StockLever("rare_earths", "refining", code, days=held)
        for code, held in zip(members, days, strict=True)
    )
    results = {
        sharing: of(
            catalog,
            shock,
            who="PACT",
            stocks=stocks,
            pact=Pact("", members, sharing=sharing),  # type: ignore[arg-type]
        )
        for sharing in ("none", variant)
    }
    shared = results[variant]
    received = sum(path.received for path in shared.paths)
    assert np.abs(received).max() == pytest.approx(0.0, abs=1e-9)
    for path in shared.paths:
        used = (
            path.other_supply
            + path.added
            + sum(path.arriving.values())
            + path.draw
            + path.received
            + path.shortage
        )
        assert used == pytest.approx(path.demand * (1.0 - path.restraint))
        assert (path.stock >= 0.0).all()
    alone, together = results["none"].total, shared.total
    assert alone is not None
    assert together is not None
    assert together.cumulative_shortage <= alone.cumulative_shortage + 1e-9
    assert all(not path.received.any() for path in results["none"].paths)


def test_a_longer_shock_is_no_milder(catalog: Catalog) -> None:
    totals = []
    for months in (1, 6, 12, 24):
        shock = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, months)
        shown = of(catalog, shock, who="JPN").shown
        assert shown is not None
        totals.append(shown.cumulative_shortage)
    assert all(first <= second for first, second in pairwise(totals))


def test_the_same_arguments_give_the_same_path(catalog: Catalog) -> None:
    first, second = (of(catalog, RARE_EARTHS, who="USA") for _ in range(2))
    assert first.total == second.total
    assert np.array_equal(first.paths[0].stock, second.paths[0].stock)


def test_control_rows_become_paths(catalog: Catalog) -> None:
    shock = control_shock(catalog, "chn-2025-04-7ree")
    europe = of(catalog, shock, who="EU27")
    assert europe.shown is not None
    # 98 % of the EU's magnets come from China, and three quarters of them stay away.
    assert europe.shown.peak_share == pytest.approx(0.98 * 0.75)
    assert europe.paths[0].use is not None
