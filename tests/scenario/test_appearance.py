"""How the map looks is a value: layers move, hide and fade without touching a figure."""

from dataclasses import replace

import pytest

from mapapp.scenario.appearance import (
    DEFAULT_APPEARANCE,
    Appearance,
    AppearanceError,
    Layer,
    SiteFilter,
)


def ids(appearance: Appearance) -> list[str]:
    return [layer.id for layer in appearance.layers]


def test_a_layer_moves_right_above_another() -> None:
    moved = DEFAULT_APPEARANCE.moved("sites:mining", above="sites:refining")
    assert ids(moved)[:3] == ["labels", "sites:mining", "sites:refining"]
    assert sorted(ids(moved)) == sorted(ids(DEFAULT_APPEARANCE))


def test_a_layer_that_is_put_above_another_group_stays_in_its_own() -> None:
    moved = DEFAULT_APPEARANCE.moved("pact", above="sites:refining")
    assert moved.groups == DEFAULT_APPEARANCE.groups
    assert ids(moved)[4:7] == ["pact", "flows", "controls"]


def test_a_group_moves_as_a_whole() -> None:
    moved = DEFAULT_APPEARANCE.group_moved("policy", above="sites")
    assert moved.groups == ("labels", "policy", "sites", "map")
    assert ids(moved)[1:4] == ["flows", "controls", "pact"]
    assert sorted(ids(moved)) == sorted(ids(DEFAULT_APPEARANCE))


def test_layers_in_any_order_are_drawn_group_by_group() -> None:
    shuffled = tuple(DEFAULT_APPEARANCE.layer(one) for one in sorted(ids(DEFAULT_APPEARANCE)))
    look = replace(DEFAULT_APPEARANCE, layers=shuffled)
    assert look.groups == ("labels", "policy", "sites", "map"), "by the topmost of each group"
    assert ids(look)[-4:] == ["borders", "graticule", "share", "sea"]


def test_labels_stay_on_top_and_the_sea_at_the_bottom() -> None:
    for layer, above in (("labels", None), ("sea", "labels"), ("share", None), ("flows", "labels")):
        moved = DEFAULT_APPEARANCE.moved(layer, above=above)
        assert ids(moved)[0] == "labels"
        assert ids(moved)[-1] == "sea"


def test_layers_hide_fade_and_go() -> None:
    hidden = DEFAULT_APPEARANCE.with_visible(["sites:mining", "share"], visible=False)
    assert not hidden.shows("share")
    assert hidden.shows("borders")
    assert hidden.with_visible(["sites:mining", "share"], visible=True) == DEFAULT_APPEARANCE
    faded = hidden.with_layer(replace(hidden.layer("borders"), opacity=0.0))
    assert not faded.shows("borders")
    assert "flows" not in ids(faded.without_layer("flows"))
    with pytest.raises(KeyError):
        DEFAULT_APPEARANCE.layer("clouds")


def test_a_new_layer_comes_on_top_of_its_group() -> None:
    one = DEFAULT_APPEARANCE.with_layer(Layer("user:1", "user", name="my sites"))
    two = one.with_layer(Layer("user:2", "user"))
    assert ids(one)[1] == "user:1"
    assert ids(two)[1:3] == ["user:2", "user:1"]


def test_an_empty_filter_lets_all_pass() -> None:
    assert SiteFilter().is_empty
    assert not SiteFilter(statuses=("planned",)).is_empty


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"projection": "flat_earth"}, "flat_earth"),
        ({"meridian": 400.0}, "not at 400"),
        ({"parallel": float("nan")}, "middle of the map"),
        ({"layers": (Layer("sea", "sea"), Layer("sea", "sea"))}, "there twice"),
    ],
)
def test_what_has_no_meaning_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(AppearanceError, match=words):
        replace(DEFAULT_APPEARANCE, **change)  # type: ignore[arg-type]
    with pytest.raises(AppearanceError, match="opacity"):
        Layer("share", "share", opacity=1.5)
