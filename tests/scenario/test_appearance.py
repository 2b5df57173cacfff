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
    moved = DEFAULT_APPEARANCE.moved("flows", above="sites:refining")
    assert ids(moved)[:3] == ["labels", "flows", "sites:refining"]
    assert sorted(ids(moved)) == sorted(ids(DEFAULT_APPEARANCE))


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
