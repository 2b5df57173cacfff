"""One object colours the map and writes the legend: the two can never drift apart."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.classification import (
    CHANGE_BREAKS,
    SCHEMES,
    SHARE_BREAKS,
    Breaks,
    Classification,
    SchemeId,
    breaks_for,
    manual,
)
from mapapp.cartography.scale import ClassScale, LegendRow, scale_for, scale_of
from mapapp.cartography.theme import DARK, LIGHT, MapTheme

MODES = ["baseline", "scenario", "change"]
THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]


def row_that_holds(
    rows: tuple[LegendRow, ...], breaks: tuple[float, ...], value: float
) -> LegendRow:
    """Find the row by its bounds alone, the way a reader of the legend does."""
    lows = (float("-inf"), *breaks)
    highs = (*breaks, float("inf"))
    found = [row for row, low, high in zip(rows, lows, highs, strict=True) if low <= value < high]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mode", MODES)
@given(data=st.data())
def test_a_value_has_the_colour_of_its_legend_row(
    theme: MapTheme, mode: str, data: st.DataObject
) -> None:
    scale = scale_for(mode, theme)
    least = -100.0 if mode == "change" else 0.0
    value = data.draw(
        st.one_of(
            st.floats(least, 100.0, allow_subnormal=False),
            st.sampled_from(scale.breaks),
        ).map(lambda v: round(v, 6))
    )
    row = row_that_holds(scale.rows(), scale.breaks, value)
    assert scale.colour_of(value).name().upper() == row.colour.upper()
    assert scale.class_of(value) == row.index
    assert scale.ink_of(value).name().upper() == scale.inks[row.index].upper()


@pytest.mark.parametrize("bounds", [SHARE_BREAKS, CHANGE_BREAKS], ids=["share", "change"])
def test_a_lower_bound_belongs_to_its_class(bounds: tuple[float, ...]) -> None:
    scale = scale_for("change" if bounds is CHANGE_BREAKS else "scenario", LIGHT)
    assert scale.breaks == bounds
    for index, bound in enumerate(bounds):
        assert scale.class_of(bound) == index + 1
        assert scale.class_of(bound - 1e-6) == index


def test_a_last_bit_lost_in_a_division_does_not_change_the_class() -> None:
    scale = scale_for("scenario", LIGHT)
    almost_five = (0.1 + 0.7) * 10 / 1.6
    assert almost_five < 5
    assert scale.class_of(almost_five) == scale.class_of(5.0) == 3


def test_legend_of_shares(qapp: object) -> None:
    labels = [row.label for row in scale_for("scenario", LIGHT).rows()]
    assert labels == ["under 1", "1–2", "2–5", "5–10", "10–50", "50 and over"]


def test_legend_of_change(qapp: object) -> None:
    labels = [row.label for row in scale_for("change", LIGHT).rows()]
    assert labels == [
        "below −5",
        "−5 to −1",
        "−1 to −0.2",
        "within ±0.2",
        "+0.2 to +1",
        "+1 to +5",
        "+5 or more",
    ]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mode", MODES)
def test_a_class_without_a_country_stays(mode: str, theme: MapTheme) -> None:
    """The legend knows no data, so no data can take a row away or shift the others."""
    scale = scale_for(mode, theme)
    rows = scale.rows()
    assert [row.index for row in rows] == list(range(len(scale.breaks) + 1))
    assert tuple(row.colour for row in rows) == scale.colours


@pytest.mark.parametrize("count", [0, 1, 3, 4])
def test_a_wrong_number_of_colours_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match="1 breaks need 2 colours"):
        ClassScale((1.0,), ("#000000",) * count, ("#FFFFFF",) * 2, signed=False)
    with pytest.raises(ValueError, match="1 breaks need 2 colours"):
        ClassScale((1.0,), ("#000000",) * 2, ("#FFFFFF",) * count, signed=False)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("mode", ["scenario", "change"])
@pytest.mark.parametrize("scheme", SCHEMES)
@given(data=st.data())
def test_in_every_scheme_a_value_has_the_colour_of_its_legend_row(
    scheme: SchemeId, mode: str, theme: MapTheme, data: st.DataObject
) -> None:
    least = -100.0 if mode == "change" else 0.0
    figures = st.floats(least, 100.0).map(lambda v: round(v, 6))
    values = data.draw(st.lists(figures, min_size=1, max_size=30))
    if scheme == "manual":
        chosen = manual((-5, -0.3, 0.3, 5) if mode == "change" else (0.3, 5), signed=least < 0)
    else:
        chosen = Classification(scheme, data.draw(st.integers(2, 9)))
    scale = scale_for(mode, theme, chosen, values)
    rows = scale.rows()
    assert tuple(row.colour for row in rows) == scale.colours
    assert len({row.label for row in rows}) == len(rows)
    for value in [*values, *scale.breaks, data.draw(figures)]:
        row = row_that_holds(rows, scale.breaks, value)
        assert scale.row_of(value) == row
        assert scale.colour_of(value).name().upper() == row.colour.upper()
        assert scale.ink_of(value).name().upper() == scale.inks[row.index].upper()
    counts = scale.counts([*values, None, math.nan])
    assert sum(counts) == len(values)
    assert counts == tuple(
        sum(row_that_holds(rows, scale.breaks, value) == row for value in values) for row in rows
    )


@pytest.mark.parametrize("theme", THEMES)
def test_without_a_classification_nothing_is_resampled(theme: MapTheme) -> None:
    share = scale_for("baseline", theme, values=[3.0, 80.0])
    assert share == scale_for("scenario", theme)
    assert (share.colours, share.inks, share.note) == (theme.share, theme.share_ink, "")
    change = scale_for("change", theme)
    assert (change.colours, change.inks, change.note) == (theme.change, theme.change_ink, "")


def test_counts_say_how_many_countries_each_class_has() -> None:
    scale = scale_for("scenario", LIGHT)
    assert scale.counts([0.2, 1.0, 1.5, 7.0, None, 50.0, math.nan]) == (1, 2, 0, 1, 0, 1)
    assert scale.counts([]) == (0,) * 6


def labels_of(*bounds: float, signed: bool = False, zero_in_lowest: bool = False) -> list[str]:
    breaks = Breaks(bounds, signed, zero_in_lowest=zero_in_lowest)
    return [row.label for row in scale_of(breaks, LIGHT).rows()]


def test_labels_have_decimals_only_where_they_need_them(qapp: object) -> None:
    assert labels_of(2) == ["under 2", "2 and over"]
    assert labels_of(0.05, 2.5, 10) == ["under 0.05", "0.05–2.5", "2.5–10", "10 and over"]
    assert labels_of(12.125, 12.25) == ["under 12.125", "12.125–12.25", "12.25 and over"]
    assert labels_of(-1.25, 1.25, signed=True) == ["below −1.25", "within ±1.25", "+1.25 or more"]


def test_the_legend_says_where_zeros_went(qapp: object) -> None:
    assert labels_of(0.1, 3, zero_in_lowest=True) == ["0, and under 0.1", "0.1–3", "3 and over"]


def test_figures_that_are_all_alike_are_one_class(qapp: object) -> None:
    scale = scale_for("scenario", LIGHT, Classification("natural"), [4.0, 4.0])
    assert [row.label for row in scale.rows()] == ["all"]
    assert scale.note == "All figures are alike: 1 class, not 6."
    assert scale.class_of(99.0) == 0


def test_kept_bounds_do_not_move_with_the_figures() -> None:
    breaks = breaks_for([1.0, 2.0, 40.0], Classification("natural", 3), signed=False)
    assert scale_of(breaks, DARK).breaks == scale_of(breaks, LIGHT).breaks == breaks.bounds
    assert scale_of(breaks, DARK).colours != scale_of(breaks, LIGHT).colours


def test_too_many_classes_to_tell_apart_are_known() -> None:
    shares = [scale_of(Breaks(tuple(range(1, n)), signed=False), LIGHT) for n in range(2, 10)]
    assert [len(scale.colours) for scale in shares if scale.told_apart] == [2, 3, 4, 5, 6]
    assert scale_of(Breaks((-4, -3, -2, -1, 1, 2, 3, 4), signed=True), LIGHT).told_apart
