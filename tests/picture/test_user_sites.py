"""The user's sites in the model: within the national statistic, and on top of it."""

from dataclasses import replace

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import (
    CountedFile,
    Counting,
    Decision,
    Decisions,
    Resolved,
    SiteFileError,
    SiteLayer,
    check,
    find_matches,
    from_clipboard,
    not_counted,
    resolve,
    suggest_mapping,
    with_user_sites,
)
from mapapp.picture import View, evaluate
from mapapp.picture.user_sites import effect_of, touched_stages
from mapapp.scenario.scenario import Place, Scenario

VIEW = View("cobalt", "refining", 2030)
TABLE = (
    "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\tStart\n"
    "Alpha works\t-20\t120\tAustralia\tcobalt\trefining\tplanned\t12000\t2028\n"
    "Beta works\t-21\t121\tAustralia\tcobalt\trefining\toperating\t8000\t2010\n"
    "Gamma works\t-22\t122\tAustralia\tcobalt\trefining\tclosed\t9000\t1990\n"
    "Delta works\t-23\t123\tAustralia\tcobalt\trefining\toperating\t\t\n"
    "Epsilon works\t-24\t124\tAustralia\tgold\trefining\toperating\t5\t\n"
)


@pytest.fixture(scope="module")
def layer(catalog: Catalog) -> SiteLayer:
    source = from_clipboard(TABLE)
    return check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)


def counted(layer: SiteLayer, catalog: Catalog, counting: Counting) -> CountedFile:
    resolved = resolve(layer, find_matches(layer, catalog), Decisions())
    return CountedFile(layer.name, resolved, counting)


def test_an_overlay_changes_nothing(layer: SiteLayer, catalog: Catalog) -> None:
    assert with_user_sites(catalog, [counted(layer, catalog, "overlay")]) is catalog


def test_what_cannot_count_is_said(layer: SiteLayer) -> None:
    found = {one.reason: one.count for one in not_counted(len(layer), layer.sites())}
    assert found == {
        "no mineral or country is known": 1,
        "no capacity is known": 1,
        "they are closed": 1,
    }


@pytest.mark.parametrize("counting", ["within", "on_top"])
def test_the_baseline_stays_the_statistic(
    counting: Counting, layer: SiteLayer, catalog: Catalog
) -> None:
    made = with_user_sites(catalog, [counted(layer, catalog, counting)])
    before = evaluate(catalog, Scenario(), VIEW)
    after = evaluate(made, Scenario(), VIEW)
    assert after.world_output is not None
    assert before.world_output is not None
    assert after.world_output == pytest.approx(before.world_output)
    assert len(made.sites) == len(catalog.sites) + 2
    assert made.sources["user:Clipboard"].title == "Clipboard"
    assert "user:Clipboard" not in catalog.sources


def test_within_only_what_is_coming_can_be_built(layer: SiteLayer, catalog: Catalog) -> None:
    effect = effect_of(catalog, [counted(layer, catalog, "within")], Scenario(), VIEW)
    (stage,) = effect.touched
    assert (stage.sites, stage.operating_t_per_year, stage.coming_t_per_year) == (2, 8000, 12_000)
    (lever,) = effect.built.capacity
    assert lever.nameplate_t_per_year == 12_000
    china = next(change for change in effect.changes if change.id == "china")
    assert china.without is not None
    assert china.all_built is not None
    assert china.with_sites == pytest.approx(china.without)
    assert china.all_built < china.without


def test_on_top_every_site_is_a_project_with_a_lever(layer: SiteLayer, catalog: Catalog) -> None:
    effect = effect_of(catalog, [counted(layer, catalog, "on_top")], Scenario(), VIEW)
    levers = {lever.place.id: lever.nameplate_t_per_year for lever in effect.built.capacity}
    assert levers == {"user:Clipboard:2": 12_000, "user:Clipboard:3": 8_000}
    # Each can also be drawn alone.
    one = Scenario().with_capacity(
        "cobalt", "refining", Place("project", "user:Clipboard:3"), nameplate_t_per_year=8_000
    )
    alone = evaluate(effect.catalog, one, VIEW)
    china = next(card for card in alone.metrics if card.id == "china")
    assert china.baseline is not None
    assert china.scenario is not None
    assert china.scenario < china.baseline


def test_a_lever_that_is_set_already_stays_as_it_is(layer: SiteLayer, catalog: Catalog) -> None:
    file = counted(layer, catalog, "within")
    half = Scenario().with_capacity(
        "cobalt", "refining", Place("project", "user:Clipboard:2"), nameplate_t_per_year=6_000
    )
    made = with_user_sites(catalog, [file])
    effect = effect_of(made, [], half, VIEW)
    assert effect.built == half
    assert effect.all_built is None
    assert effect.catalog is made


def test_tables_that_were_read_are_not_read_again(layer: SiteLayer, catalog: Catalog) -> None:
    assert catalog.trade
    made = with_user_sites(catalog, [counted(layer, catalog, "within")])
    assert made.trade is catalog.trade
    assert {site.id for site in made.sites_of("cobalt")} > {
        site.id for site in catalog.sites_of("cobalt")
    }


def test_too_many_and_unknown_are_refused(layer: SiteLayer, catalog: Catalog) -> None:
    (site, *_) = layer.sites()
    many = Resolved(tuple(replace(site, id=f"user:x:{at}") for at in range(20_001)), {})
    with pytest.raises(SiteFileError, match="20,001 sites are too many to count"):
        with_user_sites(catalog, [CountedFile("x", many, "within")])
    odd = Resolved((replace(site, host="ATA"),), {})
    with pytest.raises(SiteFileError, match="has no country ATA"):
        with_user_sites(catalog, [CountedFile("x", odd, "within")])


def test_a_catalog_without_them_touches_no_stage(catalog: Catalog) -> None:
    assert touched_stages(catalog) == ()


TWICE = (
    "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\tStart\n"
    "Greenbushes mine\t-33.861\t116.065\tAustralia\tlithium\tmining\t{status}\t60000\t2012\n"
    "New Hope\t-25\t120\tAustralia\tlithium\tmining\toperating\t5000\t2015\n"
)
LITHIUM = View("lithium", "mining", 2030)


def twice(catalog: Catalog, decision: Decision, *, status: str = "operating") -> CountedFile:
    """Return a file whose first row is a bundled site, counted on top."""
    source = from_clipboard(TWICE.format(status=status))
    found = check(source, suggest_mapping(catalog, source.preview()), catalog=catalog)
    matches = find_matches(found, catalog)
    resolved = resolve(found, matches, Decisions().all_decided(matches, decision))
    return CountedFile(found.name, resolved, "on_top")


@pytest.mark.parametrize("decision", ["merge", "theirs"])
def test_on_top_a_row_that_is_one_of_ours_counts_once_and_within(
    decision: Decision, catalog: Catalog
) -> None:
    effect = effect_of(catalog, [twice(catalog, decision)], Scenario(), LITHIUM)
    assert [lever.place.id for lever in effect.built.capacity] == ["user:Clipboard:3"]
    (stage,) = effect.touched
    assert (stage.sites, stage.operating_t_per_year, stage.coming_t_per_year) == (1, 0, 5_000)
    assert (stage.same, stage.same_operating_t_per_year, stage.same_coming_t_per_year) == (
        1, 60_000, 0,
    )  # fmt: skip
    assert effect.with_sites.world_output == pytest.approx(effect.without.world_output)


def test_on_top_a_row_that_is_another_site_is_new_capacity(catalog: Catalog) -> None:
    effect = effect_of(catalog, [twice(catalog, "both")], Scenario(), LITHIUM)
    levers = [lever.place.id for lever in effect.built.capacity]
    assert levers == ["user:Clipboard:2", "user:Clipboard:3"]
    (stage,) = effect.touched
    assert (stage.sites, stage.same, stage.operating_t_per_year) == (2, 0, 0)


def test_on_top_a_row_left_out_leaves_ours_alone(catalog: Catalog) -> None:
    effect = effect_of(catalog, [twice(catalog, "ours")], Scenario(), LITHIUM)
    (stage,) = effect.touched
    assert (stage.sites, stage.same) == (1, 0)


@pytest.mark.parametrize(
    ("status", "operating", "coming"),
    [("operating", 60_000, 0), ("planned", 0, 60_000), ("idle", 0, 60_000), ("closed", 0, 0)],
)
def test_only_what_operates_is_running(
    status: str, operating: float, coming: float, catalog: Catalog
) -> None:
    made = with_user_sites(catalog, [twice(catalog, "merge", status=status)])
    (stage,) = touched_stages(made)
    assert (stage.same_operating_t_per_year, stage.same_coming_t_per_year) == (operating, coming)
