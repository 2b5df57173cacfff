"""All minerals and stages at once say the same as one picture at a time."""

from statistics import mean

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View, evaluate
from mapapp.picture.risk_table import evaluate_all, trajectory
from mapapp.scenario.scenario import Place, Scenario

AUSTRALIA = Scenario().with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=24_000
)


@pytest.mark.parametrize("lens", ["host", "control"])
def test_a_row_is_the_picture_of_its_stage(catalog: Catalog, lens: str) -> None:
    rows = evaluate_all(catalog, AUSTRALIA, year=2030, lens=lens)  # type: ignore[arg-type]
    assert [row.mineral for row in rows if row.stage == "mining"] == [
        m
        for m in catalog.minerals
        if evaluate(catalog, AUSTRALIA, View(m, "refining")).stages[0] == "mining"
    ]
    for row in rows:
        picture = evaluate(catalog, AUSTRALIA, View(row.mineral, row.stage, 2030, lens=lens))  # type: ignore[arg-type]
        assert row.comparison == picture.comparisons.get(row.stage)
        assert (row.basis is None) == (row.comparison is None)
        if row.comparison is not None:
            assert row.world_output_t_per_year == pytest.approx(picture.world_output)
            assert row.worst == (picture.worst is not None and picture.worst[1] == row.stage)


def test_only_the_mineral_of_the_lever_changes(catalog: Catalog) -> None:
    changed = {
        (row.mineral, row.stage)
        for row in evaluate_all(catalog, AUSTRALIA, year=2030)
        if row.comparison and row.comparison.baseline != row.comparison.scenario
    }
    assert changed == {("cobalt", "refining")}


def test_the_six_refined_minerals_are_as_concentrated_as_the_iea_says(catalog: Catalog) -> None:
    """IEA, Global Critical Minerals Outlook 2025: the top three hold 86 % on average in 2024."""
    six = {"copper", "lithium", "nickel", "cobalt", "graphite", "rare_earths"}
    top3 = [
        row.comparison.baseline.top3_share
        for row in evaluate_all(catalog, Scenario(), year=2024)
        if row.mineral in six and row.stage == "refining" and row.comparison
    ]
    assert len(top3) == 6
    assert mean(top3) == pytest.approx(0.86, abs=0.015)


def test_a_trajectory_has_every_stage_of_every_year(catalog: Catalog) -> None:
    rows = trajectory(catalog, AUSTRALIA, mineral="cobalt")
    assert [(row.year, row.stage) for row in rows] == [
        (year, stage) for year in range(2024, 2041) for stage in ("mining", "refining")
    ]
    at_2030 = next(r for r in rows if (r.year, r.stage) == (2030, "refining"))
    assert at_2030 in evaluate_all(catalog, AUSTRALIA, year=2030)
    before = next(r for r in rows if (r.year, r.stage) == (2025, "refining"))
    assert before.comparison is not None
    assert before.comparison.baseline == before.comparison.scenario  # not built yet


def test_where_another_supplier_leads_the_cover_without_the_first_is_given_too(
    catalog: Catalog,
) -> None:
    place = Place("country", "USA")
    scenario = Scenario().with_capacity(
        "lithium", "mining", place, nameplate_t_per_year=2_000_000.0
    )
    bare, built = (
        next(row for row in evaluate_all(catalog, one, year=2035) if row.mineral == "lithium")
        for one in (Scenario(), scenario)
    )
    assert bare.n_minus_1_same is None
    assert built.comparison is not None
    assert built.comparison.scenario.top_code == "USA" != built.comparison.baseline.top_code
    assert built.n_minus_1 is not None
    before, after = built.n_minus_1
    assert before is not None
    assert after is not None
    assert built.n_minus_1_same is not None
    # The new leader's loss leaves little; that of the first leaves more than before.
    assert after < before < built.n_minus_1_same
    card = evaluate(catalog, scenario, View("lithium", "mining", 2035)).metrics[-1]
    assert (card.id, card.same_subject) == ("n_minus_1", built.n_minus_1_same)
    gallium = Scenario().with_capacity(
        "gallium", "refining", Place("country", "JPN"), nameplate_t_per_year=50_000.0
    )
    card = evaluate(catalog, gallium, View("gallium", "refining", 2035)).metrics[-1]
    assert (card.id, card.reason) == ("without_largest", "demand not published")
    assert card.subjects == (("CHN",), ("JPN",))
    assert card.scenario is not None
    assert card.same_subject is not None
    assert card.same_subject > card.scenario


def test_a_cover_that_is_missing_has_its_reason(catalog: Catalog) -> None:
    rows = {
        (row.mineral, row.stage): row
        for row in evaluate_all(catalog, Scenario(), year=2035)
        if row.comparison
    }
    assert all(
        (row.n_minus_1 is None) == (row.n_minus_1_missing is not None) for row in rows.values()
    )
    reasons = {key: row.n_minus_1_missing for key, row in rows.items()}
    assert reasons["lithium", "mining"] is None
    assert reasons["cobalt", "mining"] == "output and intake differ by more than a tenth"
    assert reasons["cobalt", "refining"] == "demand not published"
    assert reasons["graphite", "mining"] == "another basis"
    for row in evaluate_all(catalog, Scenario(), year=2035, lens="control"):
        assert row.n_minus_1_missing == (None if row.comparison is None else "by control")
