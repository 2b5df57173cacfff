"""Commands are found by other words than their own."""

from typing import TYPE_CHECKING

import pytest

from mapapp.desktop.finder.synonyms import _lines, synonyms_of
from tests.desktop.finder.test_finder import commands, enter

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("print", "Export image…"),
        ("save picture", "Export image…"),
        ("slides", "Briefing pack…"),
        ("projection", "Robinson"),
        ("dark mode", "Dark"),
        ("lasso", "Select with a lasso"),
        ("settings", "Preferences…"),
        ("full screen", "Map only"),
        ("colour blind", "Without red cones (protanopia)"),
        ("import csv", "Add sites from files…"),
        ("optimise", "Solve for a target…"),
        ("manual", "Guide"),
        ("crash", "Open log folder"),
    ],
)
def test_a_command_is_found_by_another_word(desk: "Desk", typed: str, title: str) -> None:
    box = commands(desk, typed)
    found = [row.title.removeprefix("✓ ") for row in box.model.rows if not isinstance(row, str)]
    assert title in found[:8]


def test_words_of_its_own_come_before_synonyms(desk: "Desk") -> None:
    box = commands(desk, "save")
    assert box.current is not None
    assert box.current.title == "Save"


def test_the_lasso_is_taken_from_the_palette(desk: "Desk") -> None:
    box = commands(desk, "lasso")
    assert box.current is not None
    assert box.current.keys == "L"
    enter(box)
    assert desk.map.tool == "lasso"


def test_every_line_says_of_which_words_what_else_they_are_called(qapp: object) -> None:
    for line in _lines():
        about, cut, others = line.partition(" = ")
        assert cut, line
        assert about, line
        assert others, line
    assert "print" in synonyms_of("Export image…")
    assert synonyms_of("Mercury") == ""
