"""The same site in the file and in the catalog."""

from collections.abc import Callable

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import Decisions, SiteLayer, find_matches, resolve, same_sites
from mapapp.catalog.sitefiles.same_sites import name_likeness

Pasted = Callable[..., SiteLayer]
HEADER = "Name\tlat\tlon\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\tOperator\n"
GREENBUSHES = "Greenbushes mine\t-33.861\t116.065\tAustralia\tlithium\tmining\toperating\t60000\t\n"
ELSEWHERE = "New Hope\t-25\t120\tAustralia\tlithium\tmining\tplanned\t5000\tHope Ltd\n"


@pytest.fixture
def layer(pasted: Pasted) -> SiteLayer:
    return pasted(HEADER + GREENBUSHES + ELSEWHERE)


def test_a_pair_is_found_by_place_name_and_mineral(layer: SiteLayer, catalog: Catalog) -> None:
    (match,) = find_matches(layer, catalog)
    assert (match.row, match.ours.id) == (2, "lithium-aus-greenbushes")
    assert match.distance_km < 1
    assert match.name_likeness == 1
    assert match.default == "merge"
    assert "km apart" in match.why


@pytest.mark.parametrize(
    "row",
    [
        GREENBUSHES.replace("lithium", "tin"),
        GREENBUSHES.replace("mining", "refining"),
        GREENBUSHES.replace("-33.861", "-30.861"),
        GREENBUSHES.replace("Greenbushes", "Quite another").replace("116.065", "116.2"),
    ],
)
def test_another_mineral_stage_place_or_name_is_another_site(
    row: str, pasted: Pasted, catalog: Catalog
) -> None:
    assert find_matches(pasted(HEADER + row), catalog) == []


def test_every_bundled_site_is_found_again(pasted: Pasted, catalog: Catalog) -> None:
    chosen = [s for s in catalog.sites if s.mineral == "cobalt"][:60]
    rows = [
        f"{s.name}\t{s.lat}\t{s.lon}\t{s.host}\t{s.mineral}\t{s.stage}\t{s.status}\t1\t\n"
        for s in chosen
    ]
    found = find_matches(pasted(HEADER + "".join(rows)), catalog)
    assert len(found) >= len(chosen) - 1
    ours = {match.site: match.ours.name for match in found}
    assert all(ours[at] == site.name for at, site in enumerate(chosen) if at in ours)


def test_a_large_file_is_compared_where_it_is_nearest(pasted: Pasted, catalog: Catalog) -> None:
    import time

    far = "".join(
        GREENBUSHES.replace("Greenbushes", f"N{at}").replace("116.065", f"{116.1 + at / 1e6:.6f}")
        for at in range(20_100)
    )
    layer = pasted(HEADER + far + GREENBUSHES)
    begin = time.monotonic()
    matches = find_matches(layer, catalog)
    assert time.monotonic() - begin < 5
    assert "Greenbushes mine" in [layer.site_name(match.site) for match in matches]


def test_of_a_large_file_each_of_our_sites_meets_few_however_it_is_portioned(
    pasted: Pasted, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    near = "".join(
        GREENBUSHES.replace("116.065", f"{116.065 + at / 1e6:.6f}") for at in range(20_100)
    )
    layer = pasted(HEADER + near)
    whole = find_matches(layer, catalog)
    monkeypatch.setattr(same_sites, "_STEP", 3_000)
    assert find_matches(layer, catalog) == whole
    assert 1 <= len(whole) <= 5


class TestDeciding:
    def test_merging_takes_what_the_file_says_and_keeps_the_rest(
        self, layer: SiteLayer, catalog: Catalog
    ) -> None:
        matches = find_matches(layer, catalog)
        resolved = resolve(layer, matches, Decisions())
        (ours,) = [s for s in catalog.sites if s.id == "lithium-aus-greenbushes"]
        merged = resolved.replaced[ours.id]
        assert merged is not None
        assert merged.capacity_t_per_year == 60_000
        assert (merged.operator, merged.owners) == (ours.operator, ours.owners)
        assert merged.notes.endswith("merged with Clipboard")
        assert merged.source_ids == (*ours.source_ids, "user:Clipboard")
        assert [site.name for site in resolved.added] == ["New Hope"]

    @pytest.mark.parametrize(
        ("decision", "added", "replaced"),
        [
            ("both", ["Greenbushes mine", "New Hope"], {}),
            ("ours", ["New Hope"], {}),
            ("theirs", ["Greenbushes mine", "New Hope"], {"lithium-aus-greenbushes": None}),
        ],
    )
    def test_the_other_ways(
        self, decision: str, added: list[str], replaced: dict[str, None], layer: SiteLayer,
        catalog: Catalog,
    ) -> None:  # fmt: skip
        matches = find_matches(layer, catalog)
        decisions = Decisions().decided(matches[0], decision)  # type: ignore[arg-type]
        assert decisions == Decisions().all_decided(matches, decision)  # type: ignore[arg-type]
        resolved = resolve(layer, matches, decisions)
        assert [site.name for site in resolved.added] == added
        assert dict(resolved.replaced) == replaced

    @pytest.mark.parametrize(("status", "completed"), [("operating", True), ("closed", False)])
    def test_a_row_without_a_capacity_completes_ours_unless_it_is_closed(
        self, status: str, completed: bool, pasted: Pasted, catalog: Catalog
    ) -> None:
        layer = pasted(HEADER + GREENBUSHES.replace("60000", "").replace("operating", status))
        (match,) = find_matches(layer, catalog)
        resolved = resolve(layer, [match], Decisions().decided(match, "theirs"))
        stands = resolved.replaced[match.ours.id]
        assert (stands is not None) == completed
        assert bool(resolved.added) != completed
        if stands is not None:
            assert stands.capacity_t_per_year == match.ours.capacity_t_per_year
            assert stands.name == "Greenbushes mine"

    def test_only_some_rows(self, layer: SiteLayer, catalog: Catalog) -> None:
        resolved = resolve(layer, find_matches(layer, catalog), Decisions(), which=[1])
        assert [site.name for site in resolved.added] == ["New Hope"]
        assert not resolved.replaced


def test_names() -> None:
    assert name_likeness("Greenbushes", "Greenbushes Mine (Talison)") > 0.9
    assert name_likeness("Mina Salar de Atacama", "Salar de Atacama") > 0.9
    assert name_likeness("Kolwezi plant", "Kisanfu plant") < 0.7
    assert name_likeness("", "Kisanfu") == 0
