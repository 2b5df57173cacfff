"""What a project keeps of a file's edits: the same again, and small however many rows it is."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.catalog.sitefiles.edits import Edits
from mapapp.catalog.sitefiles.limits import MAX_ROWS
from mapapp.catalog.sitefiles.row_spans import MOST_LISTED, rows_as_json, rows_of_json

ROWS = st.frozensets(st.integers(2, 200) | st.integers(2, MAX_ROWS), max_size=120)


@given(ROWS)
def test_rows_come_back(rows: frozenset[int]) -> None:
    kept = json.loads(json.dumps(rows_as_json(rows)))
    assert rows_of_json(kept) == sorted(rows)
    assert isinstance(kept, list) is (len(rows) <= MOST_LISTED)


@given(rows=ROWS, moved=ROWS, text=st.text(max_size=3), others=st.lists(st.integers(2, 9)))
def test_edits_come_back(
    rows: frozenset[int], moved: frozenset[int], text: str, others: list[int]
) -> None:
    edits = Edits().with_cells(sorted(rows), "status", text).with_rows(rows).without_rows(moved)
    for row in others:
        edits = edits.with_cell(row, "owner", f"owner of {row}")
    edits = edits.with_move("swap", moved)
    again = Edits.from_json(json.loads(json.dumps(edits.to_json())))
    assert set(again.cells) == set(edits.cells)
    assert len(again.cells) == len(edits.cells)
    assert (again.left_out, again.taken, again.moves) == (edits.left_out, edits.taken, edits.moves)
    assert again.to_json() == edits.to_json()


def test_half_a_million_rows_take_less_than_a_line_each() -> None:
    rows = range(2, 600_002)
    edits = Edits().with_cells(rows, "status", "operating").without_rows(rows)
    assert len(json.dumps(edits.to_json(), indent=2)) < 500
    assert Edits.from_json(edits.to_json()) == edits


def test_cells_set_together_are_those_set_one_by_one() -> None:
    begun = Edits().with_move("swap", (3, 5)).with_cell(3, "geometry", "1 2").with_cell(4, "a", "x")
    together = begun.with_cells((4, 5), "geometry", "7 8")
    assert together == begun.with_cell(4, "geometry", "7 8").with_cell(5, "geometry", "7 8")
    assert together.moves == ()
    assert together.with_cells((4,), "a", "y").cells == (
        *together.cells[:1],
        *together.cells[2:],
        (4, "a", "y"),
    )


@pytest.mark.parametrize(
    ("kept", "rows"),
    [
        (None, []),
        (7, []),
        ("", []),
        ("4,x,6-5,-3,8-,2-3", [4, 2, 3]),
        ([4, "x", None], [4]),
    ],
)
def test_what_is_no_row_is_left_out(kept: Any, rows: list[int]) -> None:
    assert rows_of_json(kept) == rows


def test_no_more_rows_are_read_than_a_file_may_have() -> None:
    assert len(rows_of_json("1-999999999999,5-7")) == MAX_ROWS
