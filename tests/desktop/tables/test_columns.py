"""Columns: sorted by several keys, filtered by words, not known is neither zero nor first."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.cartography.wording import number
from mapapp.desktop.finder.folding import folded
from mapapp.desktop.tables.columns import (
    UNKNOWN,
    NumberColumn,
    SortKey,
    TableData,
    TextColumn,
    in_order,
    matching,
)

NAMES = ["Kokkola", "Côte", "", "Ålesund", "kokkola"]
TONNES = np.array([10.0, np.nan, 3.0, 0.0, 10.0])


@pytest.fixture
def data() -> TableData:
    columns = (
        TextColumn.of("name", "Name", NAMES),
        NumberColumn("t", "Capacity", TONNES, unit="t/yr", small=True),
        NumberColumn("year", "Start", np.array([2024.0, 2030.0, 2031.0, np.nan, 2025.0])),
    )
    return TableData(columns, ("a", "b", "c", "d", "e"))


def ids(data: TableData, rows: np.ndarray) -> str:
    return "".join(data.ids[row] for row in rows)


def test_words_sort_without_accents_and_blank_comes_last(data: TableData) -> None:
    assert ids(data, in_order(data, [SortKey("name")])) == "dbaec"
    assert ids(data, in_order(data, [SortKey("name", descending=True)])) == "aebdc"


def test_a_figure_that_is_not_known_comes_last_either_way(data: TableData) -> None:
    assert ids(data, in_order(data, [SortKey("t")])) == "dcaeb"
    assert ids(data, in_order(data, [SortKey("t", descending=True)])) == "aecdb"


def test_a_second_key_breaks_ties_of_the_first(data: TableData) -> None:
    keys = [SortKey("t", descending=True), SortKey("year", descending=True)]
    assert ids(data, in_order(data, keys)) == "eacdb"


def test_no_key_leaves_the_order_of_the_file(data: TableData) -> None:
    assert ids(data, in_order(data, [])) == "abcde"


def test_a_filter_knows_no_accents_and_no_capitals(data: TableData) -> None:
    assert ids(data, np.flatnonzero(matching(data, "COTE"))) == "b"
    assert ids(data, np.flatnonzero(matching(data, "kok"))) == "ae"


def test_every_word_of_a_filter_must_be_found_and_a_number_finds_a_year(data: TableData) -> None:
    assert ids(data, np.flatnonzero(matching(data, "kok 2025"))) == "e"
    assert not matching(data, "kok 2030").any()
    assert matching(data, "  ").all()


def test_a_blank_and_a_missing_figure_show_a_dash_and_never_a_zero(data: TableData) -> None:
    name, tonnes = data.columns[:2]
    assert name.text(2) == tonnes.text(1) == UNKNOWN
    assert name.plain(2) is None
    assert tonnes.plain(1) is None
    assert tonnes.text(3) == "0"


def test_headings_tell_the_unit_and_small_amounts_their_first_figures() -> None:
    column = NumberColumn("t", "Capacity", np.array([0.4, 12345.6, 3.0]), unit="t/yr", small=True)
    assert column.heading == "Capacity, t/yr"
    assert [column.text(row) for row in range(3)] == ["0.40", number(12346), "3"]


def test_changes_carry_their_sign_and_years_no_comma() -> None:
    change = NumberColumn("c", "Change", np.array([1.25, -1.25, 0.0]), decimals=1, signed=True)
    assert [change.text(row) for row in range(3)] == ["+1.3", "−1.3", "0.0"]
    assert NumberColumn("y", "Start", np.array([2031.0]), grouped=False).text(0) == "2031"


@settings(max_examples=40)
@given(
    st.lists(st.one_of(st.none(), st.integers(-5, 5), st.floats(0, 1e6)), max_size=30),
    st.booleans(),
    st.booleans(),
)
def test_sorting_agrees_with_plain_python(
    values: list[float | None], down: bool, grouped: bool
) -> None:
    figures = np.array([np.nan if v is None else v for v in values], dtype=float)
    column = NumberColumn("n", "N", figures, grouped=grouped)
    data = TableData((column,), tuple(map(str, range(len(values)))))
    order = in_order(data, [SortKey("n", descending=down)]).tolist()
    known = [at for at, v in enumerate(values) if v is not None]
    known.sort(key=lambda at: -values[at] if down else values[at])  # type: ignore[operator]
    assert order == known + [at for at, v in enumerate(values) if v is None]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Côte d’Ivoire", "cote d'ivoire"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ørsted", "orsted"),
    ],
)
def test_folding_leaves_plain_letters(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_many_different_words_sort_like_few() -> None:
    words = [f"{number:06}" for number in range(40_000)][::-1]
    data = TableData((TextColumn.of("w", "W", words),), tuple(words))
    assert in_order(data, [SortKey("w")]).tolist() == list(range(39_999, -1, -1))
