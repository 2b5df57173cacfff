"""Open, save, new: through the menu, as a user does it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from mapapp.picture import View
from mapapp.scenario.appearance import DEFAULT_APPEARANCE
from mapapp.scenario.document import Document, ViewState
from mapapp.scenario.document_text import read_document, write_document
from mapapp.scenario.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.conftest import Desk
    from tests.desktop.documents.conftest import Asked

ROOT = Path(__file__).resolve().parents[3]
SAVE = QMessageBox.StandardButton.Save
DISCARD = QMessageBox.StandardButton.Discard
CANCEL = QMessageBox.StandardButton.Cancel


def write(path: "Path", document: Document, *, vintage: str = "") -> "Path":
    write_document(path, document, app_version="0", catalog_vintage=vintage)
    return path


def other_document(desk: "Desk") -> Document:
    """Return a document that is not what a new window shows."""
    before = desk.window.workspace.scenario
    desk.drag("africa", 0.5)
    scenario = desk.window.workspace.scenario
    desk.undo_stack.undo()
    assert desk.window.workspace.scenario == before != scenario
    look = replace(DEFAULT_APPEARANCE, projection="robinson", meridian=150.0)
    return Document((scenario,), view=ViewState(year=2035, mode="change"), map=look)


def work_of(desk: "Desk") -> tuple[object, ...]:
    space = desk.window.workspace
    return space.scenario, space.view, space.appearance


def test_all_that_is_saved_comes_back_in_another_window(
    open_desk: "Callable[[], Desk]",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    desk = open_desk()
    desk.choose_mineral("lithium")
    desk.choose_mode("change")
    desk.choose_year(2034)
    desk.drag("oceania", 0.6)
    space = desk.window.workspace
    space.dress(replace(space.appearance, projection="mercator", meridian=40.0), "Mercator")
    choose_file(tmp_path / "plan.supplymap")
    desk.action("Save as…").trigger()

    again = open_desk()
    assert work_of(again) != work_of(desk)
    again.action("Open…").trigger()
    assert work_of(again) == work_of(desk)
    assert again.added("oceania", mineral="lithium") > 0
    assert again.map.viewport.projection.id == "mercator"
    assert again.window.view_bar.year_box.value() == 2034
    assert not again.undo_stack.canUndo()
    assert not again.window.isWindowModified()
    assert again.figures == desk.figures


def test_title_follows_name_and_changes(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    window = desk.window
    assert window.windowTitle() == "Untitled[*] – Mineral Supply Map"
    assert not window.isWindowModified()
    desk.drag("oceania", 0.5)
    assert window.isWindowModified()
    choose_file(tmp_path / "plan")
    desk.action("Save as…").trigger()
    assert window.windowTitle() == "plan.supplymap[*] – Mineral Supply Map"
    assert not window.isWindowModified()
    assert desk.undo_stack.isClean()
    desk.undo_stack.undo()
    assert window.isWindowModified()
    desk.undo_stack.redo()
    assert not window.isWindowModified()


def test_what_is_looked_at_counts_once_there_is_a_file(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    desk.choose_year(2035)
    assert not desk.window.isWindowModified(), "looking around is no work"
    choose_file(tmp_path / "look.supplymap")
    desk.action("Save as…").trigger()
    desk.choose_year(2036)
    assert desk.window.isWindowModified()
    desk.action("Save").trigger()
    assert not desk.window.isWindowModified()
    assert read_document(tmp_path / "look.supplymap").view.year == 2036


def test_status_bar_says_when_it_was_saved(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    choose_file(tmp_path / "plan.supplymap")
    assert "aved" not in desk.words
    desk.action("Save").trigger()
    said = desk.window.documents.saved_label.text()
    assert said.startswith("Saved ")
    assert len(said) == len("Saved 09:05")
    desk.drag("oceania", 0.5)
    assert desk.window.documents.saved_label.text() == f"Last s{said[1:]}"


def test_name_with_a_dot_gets_the_ending_and_is_not_replaced_unasked(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    old = write(tmp_path / "plan.v2.supplymap", Document((Scenario(name="old"),)))
    choose_file(tmp_path / "plan.v2")
    asked.answers = [CANCEL]
    desk.action("Save as…").trigger()
    assert "plan.v2.supplymap" in asked.texts[0]
    assert read_document(old).scenario.name == "old"
    asked.answers = [QMessageBox.StandardButton.Yes]
    desk.action("Save as…").trigger()
    assert read_document(old).scenario.name == ""


def test_failed_save_is_told_and_the_work_stays_unsaved(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    desk.drag("oceania", 0.5)
    work = work_of(desk)
    choose_file(tmp_path / "no such folder" / "plan.supplymap")
    desk.action("Save as…").trigger()
    assert "no folder" in desk.window.banner.text
    assert desk.window.isWindowModified()
    assert desk.window.documents.path is None
    assert work_of(desk) == work
    assert desk.undo_stack.canUndo()


def test_file_changed_by_another_is_not_replaced_unasked(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    path = tmp_path / "plan.supplymap"
    choose_file(path)
    desk.action("Save as…").trigger()
    write(path, Document((Scenario(name="theirs"),)))
    desk.drag("oceania", 0.5)
    asked.answers = [CANCEL]
    desk.action("Save").trigger()
    assert "another program" in asked.texts[0]
    assert read_document(path).scenario.name == "theirs"
    assert desk.window.isWindowModified()


# --- files that cannot be opened ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ("half", "line"),
        ("newer", "newer"),
        ("rubbish", "UTF-8"),
        ("name", "unobtainium"),
        ("missing", "There is no file"),
        ("empty", "empty"),
    ],
)
def test_file_that_cannot_be_opened_is_told_and_leaves_the_work(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
    damage: str,
    says: str,
) -> None:
    path = write(tmp_path / "bad.supplymap", other_document(desk))
    text = path.read_text(encoding="utf-8")
    data = {
        "half": text[: len(text) // 2].encode(),
        "newer": text.replace('"version": 2', '"version": 99').encode(),
        "rubbish": b"\xff\xfe\x00\x01" * 20,
        "name": text.replace('"cobalt"', '"unobtainium"').encode(),
        "missing": b"",
        "empty": b"",
    }[damage]
    path.write_bytes(data)
    if damage == "missing":
        path.unlink()
    desk.drag("oceania", 0.5)
    work, steps = work_of(desk), desk.undo_stack.count()
    choose_file(path)
    desk.action("Open…").trigger()
    assert says in desk.window.banner.text
    assert "Your work is as it was." in desk.window.banner.text
    assert "\n" not in desk.window.banner.text
    assert work_of(desk) == work
    assert desk.undo_stack.count() == steps
    assert desk.window.windowTitle().startswith("Untitled")
    assert asked.texts == [], "nothing is asked for a file that cannot be opened"


def test_other_scenarios_of_a_file_stay_in_it(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    first, last = Scenario(name="first"), Scenario(name="last")
    path = write(tmp_path / "three.supplymap", Document((first, Scenario(), last), current=1))
    choose_file(path)
    desk.action("Open…").trigger()
    assert "Scenario 2 of 3" in desk.window.banner.text
    desk.drag("oceania", 0.5)
    desk.action("Save").trigger()
    saved = read_document(path)
    assert (saved.scenarios[0], saved.scenarios[2]) == (first, last)
    assert saved.scenario == desk.window.workspace.scenario != Scenario()


def test_every_kind_of_lever_survives_being_opened_and_saved(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    """The file that the format's description shows, which has one lever of each kind."""
    page = (ROOT / "docs" / "supplymap-format.md").read_text(encoding="utf-8")
    path = tmp_path / "described.supplymap"
    path.write_text(page.partition("```json\n")[2].partition("```")[0], encoding="utf-8")
    described = read_document(path)
    choose_file(path)
    desk.action("Open…").trigger()
    assert desk.window.workspace.scenario == described.scenario
    assert desk.window.workspace.view.consumer == "PACT"
    assert not desk.window.isWindowModified(), "no panel changes what it is given to show"
    desk.window.documents.save_to(tmp_path / "again.supplymap")
    assert read_document(tmp_path / "again.supplymap") == described


def test_other_tables_are_told(
    desk: "Desk", choose_file: "Callable[[Path | None], None]", tmp_path: "Path"
) -> None:
    choose_file(write(tmp_path / "old.supplymap", Document(), vintage="2019-03"))
    desk.action("Open…").trigger()
    assert "2019-03" in desk.window.banner.text
    assert desk.catalog.vintage in desk.window.banner.text


# --- unsaved work ---------------------------------------------------------------------------------


def test_question_is_in_plain_words(desk: "Desk", asked: "Asked") -> None:
    desk.drag("oceania", 0.5)
    asked.answers = [CANCEL]
    desk.window.close()
    assert asked.texts == ["Save the changes to “Untitled”?"]
    assert set(asked.buttons[0]) == {"Save", "Don't save", "Cancel"}


def test_cancel_keeps_the_window_and_the_work(desk: "Desk", asked: "Asked") -> None:
    desk.drag("oceania", 0.5)
    work = work_of(desk)
    asked.answers = [CANCEL, CANCEL]
    desk.action("Quit").trigger()
    assert desk.window.isVisible()
    desk.action("New").trigger()
    assert work_of(desk) == work
    assert desk.undo_stack.canUndo()


def test_dont_save_leaves_the_file_as_it_was(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    path = tmp_path / "plan.supplymap"
    choose_file(path)
    desk.action("Save as…").trigger()
    before = path.read_bytes()
    desk.drag("oceania", 0.5)
    asked.answers = [DISCARD]
    desk.action("New").trigger()
    assert path.read_bytes() == before
    assert work_of(desk) == (Scenario(), View(), DEFAULT_APPEARANCE)
    assert desk.window.windowTitle().startswith("Untitled")
    assert not desk.window.isWindowModified()


def test_save_saves_and_closes(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    desk.drag("oceania", 0.5)
    scenario = desk.window.workspace.scenario
    choose_file(tmp_path / "plan.supplymap")
    asked.answers = [SAVE]
    desk.window.close()
    assert not desk.window.isVisible()
    assert read_document(tmp_path / "plan.supplymap").scenario == scenario
    assert len(asked.texts) == 1


def test_save_that_is_cancelled_or_fails_does_not_close(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    desk.drag("oceania", 0.5)
    for path in (None, tmp_path / "nowhere" / "plan.supplymap"):
        choose_file(path)
        asked.answers = [SAVE]
        desk.window.close()
        assert desk.window.isVisible()
        assert desk.window.isWindowModified()


def test_nothing_is_asked_without_work(desk: "Desk", asked: "Asked") -> None:
    desk.choose_year(2035)
    desk.drag("oceania", 0.5)
    desk.undo_stack.undo()
    desk.action("New").trigger()
    assert desk.window.workspace.view == View()
    desk.window.close()
    assert asked.texts == []
    assert not desk.window.isVisible()


def test_opening_asks_about_unsaved_work_first(
    desk: "Desk",
    asked: "Asked",
    choose_file: "Callable[[Path | None], None]",
    tmp_path: "Path",
) -> None:
    document = other_document(desk)
    choose_file(write(tmp_path / "other.supplymap", document))
    desk.drag("oceania", 0.5)
    work = work_of(desk)
    asked.answers = [CANCEL]
    desk.action("Open…").trigger()
    assert work_of(desk) == work
    asked.answers = [DISCARD]
    desk.action("Open…").trigger()
    assert desk.window.workspace.scenario == document.scenario
    assert desk.window.workspace.appearance == document.map
