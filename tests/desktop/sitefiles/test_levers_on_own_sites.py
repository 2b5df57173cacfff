"""Levers on sites of a file outlive its being moved, changed, damaged and taken away."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.briefing.lever_words import lever_sentences
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.files import SiteFilesOnMap
from mapapp.scenario.scenario import Place
from tests.desktop.sitefiles.conftest import wait

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

HEAD = "Name,lat,lon,Country,Mineral,Stage,Status,Capacity (t contained)\n"
GUBEN = "Guben II,53.95,10.71,Germany,lithium,refining,planned,24500\n"
ALPHA = "Alpha,48.1,2.1,France,lithium,refining,planned,12000\n"
SITE = Place("project", "user:own.csv:3")


@pytest.fixture
def saved(
    desk: "Desk", open_dialog: Callable[..., SiteFileDialog], qtbot: "QtBot", tmp_path: Path
) -> Path:
    """A document with a lever on the second site of a file; nothing of it is in memory."""
    path = tmp_path / "own.csv"
    path.write_text(HEAD + ALPHA + GUBEN, encoding="utf-8")
    dialog = open_dialog(path)
    dialog.counting.button("within").click()
    wait(qtbot, dialog)
    dialog.accept()
    space = desk.window.workspace
    space.look(replace(space.view, mineral="lithium", stage="refining"))
    space.set_capacity(SITE, 20_000, describe=lambda _before, _after: "Guben II")
    document = tmp_path / "work.supplymap"
    assert desk.window.documents.save_to(document)
    assert added(desk) == 20_000
    desk.window.documents.new()
    desk.window.site_files.on_map._cache.clear()
    return document


def added(desk: "Desk") -> float:
    return sum(one.nameplate_t_per_year for one in desk.window.workspace.picture.added)


def open_again(desk: "Desk", document: Path) -> SiteFilesOnMap:
    assert desk.window.documents.open(document)
    space = desk.window.workspace
    assert [one.place for one in space.scenario.capacity] == [SITE]
    assert added(desk) == 0
    assert not space.picture.levers
    (words,) = lever_sentences(space.catalog, space.scenario)
    assert words.endswith("row 3 of own.csv (not counted now, adds nothing)")
    return desk.window.site_files.on_map


def test_a_document_opens_without_its_file_and_the_lever_acts_once_it_is_found(
    desk: "Desk", saved: Path, qtbot: "QtBot", tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere" / "own.csv"
    moved.parent.mkdir()
    (tmp_path / "own.csv").rename(moved)
    files = open_again(desk, saved)
    banner = desk.window.banner
    qtbot.waitUntil(lambda: "Not found: own.csv" in banner.text)
    assert "Levers on their sites are kept" in banner.text
    assert desk.window.documents.save_to(saved), "saving without the file loses nothing"
    files = open_again(desk, saved)
    files.locate(files.missing[0], moved)
    qtbot.waitUntil(lambda: added(desk) == 20_000, timeout=20_000)


def test_a_row_that_is_gone_from_the_file_keeps_no_document_from_being_opened(
    desk: "Desk", saved: Path, qtbot: "QtBot", tmp_path: Path
) -> None:
    (tmp_path / "own.csv").write_text(HEAD + ALPHA, encoding="utf-8")
    open_again(desk, saved)
    words = "own.csv was changed by another program."
    qtbot.waitUntil(lambda: words in desk.window.banner.text, timeout=20_000)


def test_a_file_that_cannot_be_read_any_more_does_neither_and_is_told_of(
    desk: "Desk", saved: Path, qtbot: "QtBot", tmp_path: Path
) -> None:
    (tmp_path / "own.csv").write_bytes(b"")
    open_again(desk, saved)
    qtbot.waitUntil(lambda: "own.csv" in desk.window.banner.text, timeout=20_000)


def test_taking_the_file_away_leaves_the_lever_waiting_and_undo_has_it_act_again(
    desk: "Desk", saved: Path
) -> None:
    assert desk.window.documents.open(saved)
    assert added(desk) == 20_000
    desk.window.site_files.on_map.remove("user:1")
    assert added(desk) == 0
    assert desk.window.workspace.scenario.capacity
    desk.window.workspace.undo_stack.undo()
    assert added(desk) == 20_000


def test_a_document_saved_after_its_file_was_taken_away_opens_again(
    desk: "Desk", saved: Path
) -> None:
    assert desk.window.documents.open(saved)
    desk.window.site_files.on_map.remove("user:1")
    assert desk.window.documents.save_to(saved)
    open_again(desk, saved)
