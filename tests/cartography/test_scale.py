"""One object colours the map and writes the legend: the two can never drift apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.scale import (
    CHANGE_BREAKS,
    SHARE_BREAKS,
    ClassScale,
    LegendRow,
    scale_for,
)
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
