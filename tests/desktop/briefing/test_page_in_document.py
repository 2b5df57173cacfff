"""The page is part of the document: saved, opened, and replaced with it."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from mapapp.briefing.page import PAGE_SIZES
from mapapp.briefing.templates import template_page
from mapapp.desktop.briefing.store import page_text
from mapapp.scenario.document_text import read_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.briefing.conftest import PageHands
    from tests.desktop.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")


def test_a_page_is_saved_and_opened_with_the_document(
    hands: "PageHands", desk: "Desk", tmp_path: Path
) -> None:
    path = tmp_path / "plan.supplymap"
    documents = desk.window.documents
    hands.desk.use_template("comparison")
    hands.click("headline")
    hands.key(Qt.Key.Key_Down)
    hands.window.keep()
    mine = hands.desk.page
    assert documents.save_to(path)
    assert read_document(path).pages == (page_text(mine),)
    documents.begin()
    hands.desk.use_template("map")
    hands.window.keep()
    assert documents.open(path)
    assert hands.desk.page == mine
    assert hands.desk.undo_stack.count() == 0
    assert not documents.is_modified


def test_an_edit_made_a_moment_ago_is_in_the_file(
    hands: "PageHands", desk: "Desk", tmp_path: Path
) -> None:
    path = tmp_path / "plan.supplymap"
    hands.desk.use_template("comparison")
    hands.click("headline")
    hands.key(Qt.Key.Key_Down)
    assert desk.window.workspace.pages == (), "it is held back while a hand is on the page"
    assert desk.window.documents.save_to(path)
    assert read_document(path).pages == (page_text(hands.desk.page),)
    assert not desk.window.documents.is_modified


def test_laying_out_is_work_only_where_there_is_a_document(
    hands: "PageHands", desk: "Desk", tmp_path: Path
) -> None:
    documents = desk.window.documents
    hands.window.close()
    assert desk.window.workspace.pages == (), "looking at a page is no edit"
    desk.window.briefings.open_page()
    hands.desk.use_template("map")
    hands.window.keep()
    assert not documents.is_modified
    assert documents.save_to(tmp_path / "plan.supplymap")
    hands.desk.use_template("shock")
    hands.window.keep()
    assert documents.is_modified


def test_a_damaged_page_of_a_document_is_told_and_the_rest_opens(
    desk: "Desk", tmp_path: Path, answered: "Callable[[str], list[str]]"
) -> None:
    path = tmp_path / "plan.supplymap"
    desk.window.workspace.keep_pages(('{"format":"something else"}',))
    assert desk.window.documents.save_to(path)
    assert desk.window.documents.open(path)
    answered(str(tmp_path / "page.pdf"))
    assert not desk.window.briefings.ask_pdf()
    assert "The page cannot be used" in desk.window.banner.text
    window = desk.window.briefings.open_page()
    assert "The page cannot be used" in window.banner.text
    assert window.desk.page == template_page("map_figures", PAGE_SIZES["a4"])
    window.close()
    assert desk.window.workspace.pages, "what a later app wrote is not thrown away"
