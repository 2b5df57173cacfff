"""A file that is on the map already is said to be, and does not count twice without a choice."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox

from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.opened import same_files
from mapapp.scenario.site_files import SiteFile, free_name
from tests.desktop.sitefiles.conftest import MESSY, wait

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

OpenDialog = Callable[..., SiteFileDialog]
MORE = MESSY + "Neu;Lithium;Mine;Chile;-23;-68;9;geplant;2029;Y\n"


def choose(box: QComboBox, at: int) -> None:
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_the_same_place_is_told_and_the_rows_are_replaced(
    desk: "Desk", open_dialog: OpenDialog, messy: Path
) -> None:
    first = open_dialog(messy)
    assert not first.there.same
    first.counting.button("on_top").click()
    first.accept()
    messy.write_text(MORE, encoding="cp1252")
    again = open_dialog(messy)
    assert again.there.isVisible()
    assert again.there.words == "colleague.csv is on the map already."
    assert again.there.choice.currentText() == "Replace the rows of colleague.csv"
    assert again.accept_button.text() == "Change 4 sites"
    assert again.counting.button("on_top").isChecked(), "as it was chosen for the layer"
    again.accept()
    assert len(desk.window.workspace.files) == 1
    assert len(desk.map.scene.user_points["user:1"]) == 4
    assert desk.undo_stack.undoText() == "Change sites of colleague.csv"
    desk.undo_stack.undo()
    assert len(desk.map.scene.user_points["user:1"]) == 3


def test_the_same_content_under_another_name_is_told(
    desk: "Desk", open_dialog: OpenDialog, messy: Path
) -> None:
    open_dialog(messy).accept()
    other = messy.with_name("copy.csv")
    other.write_bytes(messy.read_bytes())
    again = open_dialog(other)
    assert again.there.words == "What copy.csv holds is on the map already: colleague.csv."
    again.accept()
    (file,) = desk.window.workspace.files
    assert (file.name, file.path) == ("colleague.csv", str(other))


def test_one_more_layer_counts_beside_the_first(
    desk: "Desk", open_dialog: OpenDialog, messy: Path, qtbot: "QtBot"
) -> None:
    first = open_dialog(messy)
    first.counting.button("within").click()
    first.accept()
    again = open_dialog(messy)
    choose(again.there.choice, 1)
    wait(qtbot, again)
    assert again.accept_button.text() == "Add 3 sites"
    assert again.counting.button("overlay").isChecked(), "nothing is taken of the first"
    again.counting.button("within").click()
    again.accept()
    names = [one.name for one in desk.window.workspace.files]
    assert names == ["colleague.csv", "colleague.csv (2)"]
    own = [one for one in desk.window.workspace.catalog.sites if one.id.startswith("user:")]
    assert len({one.id for one in own}) == len(own) > 0
    sources = {one.source_ids[0] for one in own}
    assert sources == {"user:colleague.csv", "user:colleague.csv (2)"}
    assert sources <= set(desk.window.workspace.catalog.sources)
    desk.undo_stack.undo()
    assert len(desk.window.workspace.files) == 1


def test_cancelling_leaves_the_first_as_it_was(
    desk: "Desk", open_dialog: OpenDialog, messy: Path
) -> None:
    open_dialog(messy).accept()
    before = (desk.window.workspace.files, desk.undo_stack.count())
    messy.write_text(MORE, encoding="cp1252")
    open_dialog(messy).reject()
    assert (desk.window.workspace.files, desk.undo_stack.count()) == before


def test_of_several_layers_one_is_chosen(
    desk: "Desk", open_dialog: OpenDialog, messy: Path, qtbot: "QtBot"
) -> None:
    open_dialog(messy).accept()
    second = open_dialog(messy)
    choose(second.there.choice, 1)
    wait(qtbot, second)
    second.accept()
    third = open_dialog(messy)
    assert third.there.words.endswith(": colleague.csv, colleague.csv (2).")
    choose(third.there.choice, 1)
    wait(qtbot, third)
    third.counting.button("within").click()
    third.accept()
    counted = [(one.name, one.counting) for one in desk.window.workspace.files]
    assert counted == [("colleague.csv", "overlay"), ("colleague.csv (2)", "within")]


def test_it_is_asked_of_even_where_the_others_are_not(
    desk: "Desk", open_dialog: OpenDialog, tmp_path: Path
) -> None:
    good = tmp_path / "good.csv"
    good.write_text("Name,Lat,Lon,Mineral,Stage\nA,-32,120,nickel,refining\n")
    open_dialog(good).accept()
    again = open_dialog(good)
    assert not again.needs_no_answer


def test_a_pasted_table_is_known_by_its_text(desk: "Desk", open_dialog: OpenDialog) -> None:
    text = "Name\tLat\tLon\tMineral\tStage\nA\t-23\t-68\tlithium\tmining\n"
    open_dialog(pasted=text).accept()
    assert open_dialog(pasted=text).there.same
    assert not open_dialog(pasted=text.replace("A", "B")).there.same


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({"sha256": "c" * 64, "path": "/x/b.csv"}, False),
        ({"path": "/x/b.csv"}, True),
        ({"sha256": "c" * 64, "path": "/x/y/../a.csv"}, True),
        ({"sha256": "", "path": "/x/b.csv"}, False),
        ({"path": "", "pasted": "A,B\n"}, False),
    ],
)
def test_what_is_the_same(change: dict[str, str], same: bool) -> None:
    file = SiteFile("user:1", "a.csv", path="/x/a.csv", sha256="b" * 64)
    other = replace(file, **change)  # type: ignore[arg-type]
    assert bool(same_files((file,), other)) is same


def test_names_are_told_apart() -> None:
    files = tuple(
        SiteFile(f"user:{at}", name, path=f"/x/{at}.csv")
        for at, name in enumerate(("a.csv", "a.csv (2)"), start=1)
    )
    assert free_name(files, "a.csv") == "a.csv (3)"
    assert free_name(files, "b.csv") == "b.csv"
    assert free_name((), "a.csv") == "a.csv"
