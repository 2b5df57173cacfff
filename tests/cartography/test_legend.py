"""The legend: colour and row stay together, whatever the user changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.classification import Classification, SchemeId
from mapapp.cartography.fills import HATCH, LAND
from mapapp.cartography.legend import Block, Legend, SizeBlock, class_counts
from mapapp.cartography.legend_edit import MOST_WORDS_PX, edited, put_at, without_words_of
from mapapp.cartography.legend_rows import LegendBlock, LegendEntry
from mapapp.cartography.scale import scale_for
from mapapp.cartography.site_style import SiteStyle, site_colours
from mapapp.cartography.symbols import symbol_scale
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.picture.result import Picture
from mapapp.scenario.appearance import LegendEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

PictureOf = Callable[..., Picture]
Canvas = Callable[..., "QImage"]
Pixels = Callable[["QImage"], np.ndarray]
LegendOf = Callable[..., Legend]

CLASSIFICATIONS = [
    Classification(),
    Classification("pretty", 5),
    Classification("quantile", 4),
    Classification("equal", 7),
    Classification("natural", 5),
    Classification("log", 5),
    Classification("manual", 3, (5.0, 20.0)),
]
EDIT = LegendEdit(
    titles=(("share", "Who makes it"), ("change", "What changes"), ("sites", "Plants")),
    labels=(("share:1", "few"), ("change:1", "some less"), ("sites:mining", "Pit")),
    hidden=("share:0", "change:2", "sites:hollow"),
    order=("sites:size", "share", "change", "share:3", "change:4"),
    counts=True,
)


@pytest.fixture
def legend_of(pinned: Callable[[MapTheme], MapTheme]) -> LegendOf:
    def make(picture: Picture, *, theme: MapTheme = LIGHT, **given_: Any) -> Legend:
        look = pinned(theme)
        values: dict[str, Any] = {
            "picture": picture,
            "scale": scale_for(picture.view.mode, look),
            "symbols": symbol_scale(picture.sites, factor=1.0),
            "stages": picture.stages,
            "theme": look,
            "hatched": True,
            "merged": True,
            "added": True,
            "unknown": True,
        }
        return Legend(**(values | given_))

    return make


def rows_of(legend: Legend) -> dict[str, LegendEntry]:
    return {row.key: row for block in legend.blocks() for row in block.rows}


def keys_of(legend: Legend) -> list[str]:
    return [block.key for block in legend.blocks()]


def values_of(picture: Picture) -> list[float]:
    found = (picture.value(code) for code in picture.countries)
    return [100 * value for value in found if value is not None]


def swatch_of(row: LegendEntry, canvas: Canvas, pixels: Pixels) -> np.ndarray:
    """Return the colour in the middle of a row's swatch."""
    from PySide6.QtCore import QRectF

    image = canvas(lambda painter: row.draw(painter, QRectF(2, 2, 20, 12)), width=24, height=16)
    found: np.ndarray = pixels(image)[8, 12]
    return found


def _nothing(_painter: object, _box: object) -> None:
    """Paint no swatch."""


def rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])


# --- colour and row -----------------------------------------------


@pytest.mark.parametrize("edit", [LegendEdit(), EDIT], ids=["plain", "edited"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mode", ["scenario", "change"])
@pytest.mark.parametrize("scheme", CLASSIFICATIONS, ids=lambda one: one.scheme)
def test_a_value_has_the_colour_of_the_row_with_its_bounds(
    scheme: Classification,
    mode: Any,
    theme: MapTheme,
    edit: LegendEdit,
    picture_of: PictureOf,
    legend_of: LegendOf,
    canvas: Canvas,
    pixels: Pixels,
) -> None:
    picture = picture_of(mode=mode)
    if scheme.scheme == "manual" and mode == "change":
        scheme = Classification("manual", 3, (-2.0, 2.0))
    values = values_of(picture) if mode == "scenario" else [-9.0, -3.0, -0.5, 0.0, 0.3, 2.5, 8.0]
    scale = scale_for(mode, theme, scheme, values)
    legend = legend_of(picture, theme=theme, scale=scale, edit=edit)
    rows = rows_of(legend)
    prefix = "change" if mode == "change" else "share"
    labels = dict(edit.labels)
    shown = 0
    for value in values:
        own = scale.row_of(value)
        key = f"{prefix}:{own.index}"
        if key in edit.hidden:
            assert key not in rows
            continue
        shown += 1
        assert rows[key].label == labels.get(key, own.label)
        assert (swatch_of(rows[key], canvas, pixels) == rgb(scale.colour_of(value).name())).all()
    assert shown


@pytest.mark.parametrize("by", ["status", "control"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_site_has_the_colour_of_its_row(
    by: Any,
    theme: MapTheme,
    picture_of: PictureOf,
    legend_of: LegendOf,
    names: Mapping[str, str],
    canvas: Canvas,
    pixels: Pixels,
) -> None:
    picture = picture_of()
    colours = site_colours(by, picture.sites, theme, names)
    assert colours is not None
    rows = rows_of(legend_of(picture, theme=theme, style=SiteStyle(colours)))
    for found in picture.sites.values():
        for site in found:
            if site.status == "closed":
                continue
            own = colours.row_of(site)
            row = rows[f"sites:{by}:{own.key}"]
            assert row.label == own.label
            seen = swatch_of(row, canvas, pixels)
            if not own.hollow:
                assert np.abs(seen - rgb(own.look.fill)).max() < 25
            else:
                assert np.abs(seen - rgb(own.look.hollow)).max() > 60


def test_rows_on_shape_take_no_side_where_colour_tells_something_else(
    picture_of: PictureOf, legend_of: LegendOf, names: Mapping[str, str],
    canvas: Canvas, pixels: Pixels,
) -> None:  # fmt: skip
    picture = picture_of()
    colours = site_colours("status", picture.sites, LIGHT, names)
    legend = legend_of(picture, style=SiteStyle(colours))
    rows = rows_of(legend)
    assert "sites:hollow" not in rows  # the rows on status say it
    for key in ("sites:mining", "sites:refining"):
        assert np.abs(swatch_of(rows[key], canvas, pixels) - rgb(LIGHT.text2)).max() < 25
    assert "sites:hollow" in rows_of(legend_of(picture))


# --- counts, notes -----------------------------------------------


def test_counts_are_of_what_is_painted(picture_of: PictureOf, legend_of: LegendOf) -> None:
    picture = picture_of()
    scale = scale_for("scenario", LIGHT)
    painted = [0, 0, 0, 2, 5, 5, LAND, LAND, HATCH]
    counts = class_counts(painted, scale)
    assert counts == (3, 0, 1, 0, 0, 2, 1)
    legend = legend_of(picture, counts=counts, edit=LegendEdit(counts=True))
    rows = rows_of(legend)
    assert [rows[f"share:{index}"].count for index in range(6)] == [3, 0, 1, 0, 0, 2]
    assert rows["share:hatch"].count == 1
    assert rows["share:none"].count is None
    silent = rows_of(legend_of(picture, counts=counts))
    assert {row.count for row in silent.values()} == {None}


@given(values=st.lists(st.floats(0.001, 100), min_size=1, max_size=30))
def test_counts_of_the_painted_agree_with_the_scale(values: list[float]) -> None:
    scale = scale_for("scenario", LIGHT)
    painted = [scale.class_of(value) for value in values]
    assert class_counts(painted, scale) == (*scale.counts(values), 0)


def test_counts_are_drawn_and_make_the_block_wider(
    picture_of: PictureOf, legend_of: LegendOf, canvas: Canvas, pixels: Pixels
) -> None:
    from PySide6.QtCore import QPointF

    picture = picture_of()
    plain, counted = (
        legend_of(picture, counts=(3, 0, 1, 0, 0, 2, 1), edit=LegendEdit(counts=on)).blocks()[0]
        for on in (False, True)
    )
    assert counted.size()[0] > plain.size()[0]
    assert counted.size()[1] == plain.size()[1]
    width, height = (int(side) + 8 for side in counted.size())
    image = pixels(
        canvas(lambda painter: counted.draw(painter, QPointF(0, 0)), width=width, height=height)
    )
    column = image[:, int(plain.size()[0]) :]
    for box in counted.row_boxes(QPointF(0, 0)).values():
        inked = (np.abs(column[int(box.top()) : int(box.bottom())] - 255).max() > 60).item()
        row = next(r for r, b in counted.row_boxes(QPointF(0, 0)).items() if b == box)
        assert inked == (row != "share:none")


def test_what_a_scale_has_to_say_stands_below_its_rows(
    picture_of: PictureOf, legend_of: LegendOf, canvas: Canvas, pixels: Pixels
) -> None:
    from PySide6.QtCore import QPointF

    picture = picture_of()
    scale = scale_for("scenario", LIGHT, Classification("quantile", 9), [1.0, 1.0, 2.0])
    assert scale.note
    block = legend_of(picture, scale=scale).blocks()[0]
    silent = legend_of(picture, scale=replace(scale, note="")).blocks()[0]
    assert block.note == scale.note
    assert block.size()[1] > silent.size()[1]
    width, height = (int(side) + 8 for side in block.size())
    image = pixels(
        canvas(lambda painter: block.draw(painter, QPointF(0, 0)), width=width, height=height)
    )
    assert (np.abs(image[int(silent.size()[1]) :] - 255).max(axis=2) > 60).sum() > 50


def test_zero_in_the_lowest_class_is_told(picture_of: PictureOf, legend_of: LegendOf) -> None:
    scale = scale_for("scenario", LIGHT, Classification("log", 4), [0.0, 0.1, 1.0, 10.0, 60.0])
    assert scale.zero_in_lowest
    assert rows_of(legend_of(picture_of(), scale=scale))["share:0"].label.startswith("0, and")


def test_a_filter_is_told(picture_of: PictureOf, legend_of: LegendOf) -> None:
    legend = legend_of(picture_of(), sites_shown=(12, 64))
    sites = next(block for block in legend.blocks() if block.key == "sites")
    assert sites.note == "filtered: 12 of 64 sites"
    assert all(not block.note for block in legend_of(picture_of()).blocks())


# --- what the user changes -----------------------------------------------


def test_titles_words_and_order_are_the_users(picture_of: PictureOf, legend_of: LegendOf) -> None:
    legend = legend_of(picture_of(), edit=EDIT)
    assert keys_of(legend) == ["sites:size", "share", "sites"]
    titles = {block.key: block.title for block in legend.blocks()}
    assert titles["share"] == "Who makes it"
    assert titles["sites"] == "Plants"
    rows = rows_of(legend)
    assert rows["sites:mining"].label == "Pit"
    share = next(block for block in legend.blocks() if block.key == "share")
    assert [row.key for row in share.rows] == [
        "share:3", "share:1", "share:2", "share:4", "share:5", "share:hatch", "share:none",
    ]  # fmt: skip


@given(data=st.data())
def test_hiding_and_ordering_lose_nothing_else(
    data: st.DataObject, picture_of: PictureOf, qapp: object
) -> None:
    scale = scale_for("scenario", LIGHT)
    picture = picture_of()
    legend = Legend(
        picture=picture, scale=scale, symbols=symbol_scale(picture.sites, factor=1.0),
        stages=picture.stages, theme=LIGHT, hatched=True, merged=True, added=True, unknown=True,
    )  # fmt: skip
    everything = [key for block in legend.blocks() for key in (block.key, *block.row_words())]
    assert len(set(everything)) == len(everything)
    hidden = data.draw(st.sets(st.sampled_from(everything)))
    order = data.draw(st.permutations(everything))
    changed = replace(legend, edit=LegendEdit(hidden=tuple(hidden), order=tuple(order)))
    found = changed.blocks()
    own = {block.key: list(block.row_words()) for block in legend.blocks()}
    for block in found:
        kept = [key for key in own[block.key] if key not in hidden]
        assert set(block.row_words()) == set(kept)
        assert kept
        if not isinstance(block, SizeBlock):
            assert list(block.row_words()) == sorted(kept, key=order.index)
    shown = [block.key for block in found]
    assert shown == sorted(shown, key=order.index)
    missing = set(own) - set(shown)
    assert all(key in hidden or set(own[key]) <= hidden for key in missing)


def test_an_empty_text_stands_for_the_legends_own(
    picture_of: PictureOf, legend_of: LegendOf
) -> None:
    edit = LegendEdit(titles=(("share", ""),), labels=(("share:0", ""), ("gone:7", "x")))
    plain, same = legend_of(picture_of()), legend_of(picture_of(), edit=edit)
    assert [b.words for b in plain.blocks()] == [b.words for b in same.blocks()]


def test_words_of_any_length_are_cut_to_one_line(
    picture_of: PictureOf, legend_of: LegendOf
) -> None:
    long = "a word\nand " * 60
    edit = LegendEdit(titles=(("share", long),), labels=(("share:0", long),))
    block = legend_of(picture_of(), edit=edit).blocks()[0]
    assert block.size()[0] < MOST_WORDS_PX + 60
    assert "\n" not in block.title
    assert block.title.endswith("…")


def test_without_shares_their_classes_are_not_explained(
    picture_of: PictureOf, legend_of: LegendOf
) -> None:
    assert keys_of(legend_of(picture_of(), shares=False)) == ["sites", "sites:size"]


def test_other_layers_blocks_follow_and_can_be_changed_too(
    picture_of: PictureOf, legend_of: LegendOf
) -> None:
    extra = LegendBlock("pact", "Pact", (LegendEntry("pact:outline", "MSP", _nothing),))
    assert keys_of(legend_of(picture_of(), extra=(extra,)))[-1] == "pact"
    edit = LegendEdit(order=("pact",), labels=(("pact:outline", "Our partners"),))
    first = legend_of(picture_of(), extra=(extra,), edit=edit).blocks()[0]
    assert (first.key, first.rows[0].label) == ("pact", "Our partners")
    assert "pact" not in keys_of(
        legend_of(picture_of(), extra=(extra,), edit=LegendEdit(hidden=("pact:outline",)))
    )


def test_words_of_classes_can_be_dropped_when_classes_change() -> None:
    other = (("share:hatch", "unknown"), ("shares:1", "x"), ("sites:mining", "Pit"))
    edit = LegendEdit(labels=(("share:1", "few"), *other))
    assert without_words_of(edit, "share").labels == other


@given(x=st.floats(-500, 3000), y=st.floats(-500, 3000))
def test_a_block_is_put_as_parts_of_the_picture(x: float, y: float) -> None:
    from PySide6.QtCore import QPointF

    edit = put_at(LegendEdit(), "share", QPointF(100, 100), width=1440, height=760)
    edit = put_at(edit, "sites", QPointF(x, y), width=1440, height=760)
    edit = put_at(edit, "share", QPointF(x, y), width=1440, height=760)
    assert [key for key, *_ in edit.places] == ["sites", "share"]
    for _, across, down in edit.places:
        assert 0 <= across <= 1
        assert 0 <= down <= 1
    if 0 <= x <= 1440:
        assert edit.places[0][1] * 1440 == pytest.approx(x)


# --- what a kept picture depends on -----------------------------------------------


def test_the_key_changes_with_whatever_changes_the_picture(
    picture_of: PictureOf, legend_of: LegendOf, names: Mapping[str, str]
) -> None:
    picture = picture_of()
    colours = site_colours("control", picture.sites, LIGHT, names)
    base = legend_of(picture)
    scheme: SchemeId = "quantile"
    other: list[Legend] = [
        legend_of(picture, edit=EDIT),
        legend_of(picture, edit=LegendEdit(places=(("share", 0.1, 0.2),))),
        legend_of(picture, counts=(1, 2, 3, 4, 5, 6, 7), edit=LegendEdit(counts=True)),
        legend_of(picture, scale=scale_for("scenario", LIGHT, Classification(scheme, 4), [1, 9])),
        legend_of(picture, hatched=False),
        legend_of(picture, style=SiteStyle(colours)),
        legend_of(picture, style=SiteStyle(dotted=True)),
        legend_of(picture, theme=DARK),
        legend_of(picture, sites_shown=(1, 2)),
        legend_of(picture, shares=False),
        legend_of(picture_of("cobalt", "mining")),
    ]
    keys = [legend.key for legend in (base, *other)]
    assert len(set(keys)) == len(keys)
    assert legend_of(picture).key == base.key
    # Counts that are not shown do not matter: else each step of a slider would draw it anew.
    assert legend_of(picture, counts=(1, 2, 3, 4, 5, 6, 7)).key == base.key


def test_blocks_without_edits_are_left_as_they_are(qapp: object) -> None:
    block = Block("T", [LegendEntry("a:0", "x", _nothing)], LIGHT, 20.0, 18.0, key="a")
    assert edited([block], LegendEdit())[0] is block
