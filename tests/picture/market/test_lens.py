"""Output by control: every tonne keeps its place in the sum, and only its owner changes."""

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.market.lens import control_split
from mapapp.picture.market.state import mineral_state
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.utilisation import utilisation_of

MINED = View("cobalt", "mining", 2024)
MINED_BY_CONTROL = View("cobalt", "mining", 2024, lens="control")


def test_chinese_owners_control_what_is_mined_in_the_congo(catalog: Catalog) -> None:
    by_host = evaluate(catalog, Scenario(), MINED)
    by_control = evaluate(catalog, Scenario(), MINED_BY_CONTROL)
    assert by_host.suppliers[0].iso3 == "COD"
    assert by_control.suppliers[0].iso3 == "CHN"
    assert by_control.world_output == pytest.approx(by_host.world_output)
    assert 0.5 < (by_control.control_explained or 0.0) < 1.0
    assert by_host.control_explained is None


def test_a_country_is_split_by_what_its_sites_make_or_could_make(catalog: Catalog) -> None:
    model = mineral_model(catalog, "cobalt")
    row = model.row("mining")
    assert row is not None
    split = control_split(model, 0, row)
    listed: dict[str, float] = defaultdict(float)
    for site in catalog.sites_of("cobalt", "mining"):
        if site.host == "COD" and site.status == "operating" and site.countable:
            made = site.production_t
            if made is None:
                made = (site.capacity_t_per_year or 0.0) * utilisation_of("mining")
            if (site.start_year or 2024) <= 2024:
                listed[site.control or site.host] += made
    whole = max(sum(listed.values()), model.baseline[0, row, model.column["COD"]])
    at = {code: index for index, code in enumerate(model.control_codes)}
    for code in ("CHN", "CHE"):
        part = split.parts[model.column["COD"], at[code]]
        assert part == pytest.approx(listed[code] / whole)
        assert part > 0.1


@pytest.mark.parametrize("mineral", ["lithium", "cobalt", "nickel", "rare_earths", "copper", "tin"])
def test_every_split_adds_up(catalog: Catalog, mineral: str) -> None:
    model = mineral_model(catalog, mineral)
    for row in range(len(model.chain)):
        for year in (0, 6, 16):
            split = control_split(model, year, row)
            np.testing.assert_allclose(split.parts.sum(axis=1), 1.0)
            assert (split.explained >= 0).all()
            assert (split.explained <= 1 + 1e-12).all()


def test_new_capacity_counts_to_the_owner_of_its_project(catalog: Catalog) -> None:
    model = mineral_model(catalog, "nickel")
    foreign = [
        p
        for listed in model.pipelines["refining"].projects.values()
        for p in listed
        if p.control and p.control != p.host and p.nameplate_t_per_year > 0
    ]
    project = foreign[0]
    scenario = Scenario().with_capacity(
        "nickel", "refining", Place("project", project.id), nameplate_t_per_year=10_000
    )
    state = mineral_state(catalog, scenario, mineral="nickel", year=2040)
    without = mineral_state(catalog, Scenario(), mineral="nickel", year=2040)
    after, before = state.seen("control"), without.seen("control")
    assert after is not None
    assert before is not None
    row = model.row("refining")
    assert row is not None
    at = after.column[project.control]
    assert after.after[row, at] > before.after[row, at]
    assert after.after[row].sum() == pytest.approx(before.after[row].sum())


@hypothesis_settings(max_examples=20)
@given(
    mineral=st.sampled_from(["lithium", "cobalt", "nickel", "copper"]),
    year=st.integers(2024, 2040),
    tonnes=st.floats(0.0, 1e5),
)
def test_both_lenses_have_the_same_sums(
    catalog: Catalog, mineral: str, year: int, tonnes: float
) -> None:
    scenario = Scenario().with_capacity(
        mineral, "refining", Place("region", "north_america"), nameplate_t_per_year=tonnes
    )
    state = mineral_state(catalog, scenario, mineral=mineral, year=year)
    host, control = state.seen("host"), state.seen("control")
    assert host is not None
    assert control is not None
    np.testing.assert_allclose(control.before.sum(axis=1), host.before.sum(axis=1))
    np.testing.assert_allclose(control.after.sum(axis=1), host.after.sum(axis=1))
    np.testing.assert_allclose(control.after[:, -1], host.after[:, -1])


def test_output_that_new_capacity_takes_whole_leaves_its_owners_nothing_rather_than_less(
    catalog: Catalog,
) -> None:
    scenario = Scenario()
    for region, tonnes in (
        ("latin_america", 521127.293281206),
        ("north_america", 27130063.199394606),
        ("oceania", 93643.59028718386),
    ):
        scenario = scenario.with_capacity(
            "niobium", "mining", Place("region", region), nameplate_t_per_year=tonnes
        )
    picture = evaluate(catalog, scenario, View("niobium", "mining", 2035, lens="control"))
    shares = [figures.scenario_share for figures in picture.countries.values()]
    assert min(share for share in shares if share is not None) >= 0.0
