"""Bands at once and on request agree; the same seed gives the same; a tornado is recomputed."""

from dataclasses import replace

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.uncertainty import tornado_of, uncertainty
from mapapp.scenario.levers import Assumptions
from mapapp.scenario.scenario import Place, Scenario

VIEW = View("cobalt", "refining", 2030)
AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=24_000
)


@pytest.mark.parametrize("lens", ["host", "control"])
@pytest.mark.parametrize("mineral", ["lithium", "cobalt", "copper", "rare_earths"])
def test_the_band_at_once_is_close_to_the_drawn_one(
    catalog: Catalog, mineral: str, lens: str
) -> None:
    view = View(mineral, "refining", 2030, lens=lens)  # type: ignore[arg-type]
    drawn = uncertainty(catalog, Scenario(), view)
    assert drawn is not None
    cards = {m.id: m for m in evaluate(catalog, Scenario(), view).metrics}
    for card, band in ((cards["hhi"], drawn.hhi[0]), (cards["top_supplier"], drawn.top_share[0])):
        assert card.band is not None
        low, high = card.band[0]
        assert band.low is not None
        assert band.high is not None
        width = high - low
        assert low == pytest.approx(band.low, abs=0.25 * width)
        assert high == pytest.approx(band.high, abs=0.25 * width)
        assert band.point == pytest.approx(card.baseline)


def test_the_same_seed_gives_the_same_and_draws_are_common(catalog: Catalog) -> None:
    one = uncertainty(catalog, AUSTRALIA, VIEW)
    assert one == uncertainty(catalog, AUSTRALIA, VIEW)
    assert one is not None
    # From common draws every one of them sees HHI fall, though the bands overlap.
    assert one.hhi_falls == 1.0
    assert (one.hhi[1].high or 0) > (one.hhi[0].low or 0)
    other = uncertainty(catalog, AUSTRALIA, VIEW, seed=1)
    assert other is not None
    assert other.hhi[0] != one.hhi[0]


def test_the_chance_of_being_above_a_mark(catalog: Catalog) -> None:
    result = uncertainty(catalog, AUSTRALIA, VIEW, mark=0.75)
    assert result is not None
    chance = result.top_above_mark
    assert chance.baseline is not None
    assert chance.scenario is not None
    assert 0.5 < chance.baseline < 1
    assert chance.scenario < chance.baseline
    assert chance.difference == pytest.approx(chance.scenario - chance.baseline)


def test_projects_may_fail_where_they_count_at_their_probability(catalog: Catalog) -> None:
    sure = uncertainty(catalog, AUSTRALIA, VIEW)
    risky = uncertainty(catalog, AUSTRALIA.with_assumptions(Assumptions(expected=True)), VIEW)
    assert sure is not None
    assert risky is not None
    assert risky.projects_may_fail
    assert not sure.projects_may_fail
    assert 0 < risky.hhi_falls < sure.hhi_falls
    # Its mean stays near what the expected output gives.
    assert risky.top_share[1].mean == pytest.approx(risky.top_share[1].point, abs=0.01)


def test_without_output_there_is_no_band(catalog: Catalog) -> None:
    assert uncertainty(catalog, Scenario(), View("antimony", "refining", 2030)) is None
    assert tornado_of(catalog, Scenario(), View("antimony", "refining", 2030)) == ()


class TestTornado:
    def test_china_matters_most_and_eight_are_shown(self, catalog: Catalog) -> None:
        bars = tornado_of(catalog, AUSTRALIA, VIEW)
        assert len(bars) == 8
        assert (bars[0].kind, bars[0].subject) == ("output", "CHN")
        assert [bar.swing for bar in bars] == sorted((bar.swing for bar in bars), reverse=True)
        assert "added" in {bar.kind for bar in bars}

    def test_a_bar_of_added_capacity_is_recomputed(self, catalog: Catalog) -> None:
        bars = tornado_of(catalog, AUSTRALIA, VIEW, strongest=50)
        added = next(bar for bar in bars if bar.kind == "added")
        picture = evaluate(catalog, AUSTRALIA, VIEW)
        made = sum(a.output_t_per_year for a in picture.added)
        assert added.low_input == pytest.approx(0.8 * made)
        less = Scenario().with_assumptions(Assumptions(stages=()))
        # A fifth less output is a fifth less nameplate, as all of it is of one ramp.
        lever = replace(AUSTRALIA.capacity[0], nameplate_t_per_year=24_000 * 0.8)
        same = evaluate(catalog, replace(less, capacity=(lever,)), VIEW)
        if len({a.iso3 for a in same.added}) == len({a.iso3 for a in picture.added}) == 1:
            assert same.metrics[3].scenario == pytest.approx(added.low, rel=2e-2)

    def test_the_top_share_can_be_the_figure(self, catalog: Catalog) -> None:
        bars = tornado_of(catalog, AUSTRALIA, VIEW, figure="top_share")
        assert all(0 <= bar.low <= 1 and 0 <= bar.high <= 1 for bar in bars)
        assert bars[0].low < bars[0].high
