"""Starting with damaged data, and what happens when the unexpected does."""

import logging
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp.cartography import world as world_module
from mapapp.catalog import load as load_module
from mapapp.desktop import app
from mapapp.locations import bundled
from mapapp.scenario.levers import Assumptions, CountryCost
from mapapp.scenario.scenario import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.conftest import Desk


@pytest.fixture
def told(
    qapp: QApplication, clean_look: None, monkeypatch: pytest.MonkeyPatch
) -> "Iterator[list[str]]":
    """What the start says in a box; nothing of the process is changed for good."""
    said: list[str] = []
    monkeypatch.setattr(app, "make_application", lambda _: qapp)
    monkeypatch.setattr(app, "_log_to_file", lambda: None)
    monkeypatch.setattr(QMessageBox, "critical", lambda *args: said.append(args[2]))
    hook = sys.excepthook
    yield said
    sys.excepthook = hook


def test_missing_geodata_is_one_sentence_and_code_2(
    told: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(load_module, "bundled", lambda *_: tmp_path / "nowhere")
    assert app.main(["mineral-supply-map"]) == 2
    error = capsys.readouterr().err
    assert "nowhere" in error
    assert "Traceback" not in error
    assert len(error.strip().splitlines()) == 1
    assert len(told) == 1
    assert told[0] in error


@pytest.mark.parametrize("damage", ["cut short", "empty", "rubbish"])
def test_damaged_table_names_the_file(
    told: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    damage: str,
) -> None:
    tables = tmp_path / "tables"
    shutil.copytree(bundled("geodata", "tables"), tables)
    largest = max(
        (p for p in tables.iterdir() if p.stem in ("sites", "output")),
        key=lambda p: p.stat().st_size,
    )
    whole = largest.read_bytes()
    largest.write_bytes(
        {"cut short": whole[: len(whole) // 2], "empty": b"", "rubbish": b"\xff\x00" * 400}[damage]
    )
    monkeypatch.setattr(load_module, "bundled", lambda *_: tables)
    assert app.main(["mineral-supply-map"]) == 2
    error = capsys.readouterr().err
    assert largest.name in error
    assert "Traceback" not in error
    assert len(told) == 1


@pytest.mark.parametrize("damage", ["missing", "cut short", "rubbish"])
def test_damaged_shapes_are_told(
    told: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    damage: str,
) -> None:
    shapes = tmp_path / "shapes"
    shutil.copytree(bundled("geodata", "shapes"), shapes)
    for path in shapes.iterdir():
        whole = path.read_bytes()
        if damage == "missing":
            path.unlink()
        else:
            path.write_bytes(whole[: len(whole) // 2] if damage == "cut short" else b"\x01" * 500)
    monkeypatch.setattr(world_module, "bundled", lambda *_: shapes)
    assert app.main(["mineral-supply-map"]) == 2
    error = capsys.readouterr().err
    assert str(shapes) in error
    assert "Traceback" not in error


# --- the unexpected -------------------------------------------------------------------------------


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    """Message boxes that were to be shown."""
    shown: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda self: shown.append(self) or 0)
    return shown


def failure() -> tuple[type[BaseException], BaseException, object]:
    """Return what an exception hook is given."""
    nothing: list[int] = []
    try:
        nothing.pop()
    except IndexError as error:
        return type(error), error, error.__traceback__


def test_unexpected_error_is_logged_whole_and_told_in_words(
    desk: "Desk", boxes: list[QMessageBox], caplog: pytest.LogCaptureFixture
) -> None:
    desk.drag("oceania", 0.5)
    with caplog.at_level(logging.ERROR, logger="mapapp"):
        app._report(*failure())
    assert len(boxes) == 1
    words = boxes[0].text() + boxes[0].informativeText()
    assert "Traceback" not in words
    assert "IndexError" not in words
    assert "log" in words
    assert "Traceback" not in boxes[0].detailedText()
    record = next(r for r in caplog.records if r.exc_info)
    assert record.levelno >= logging.ERROR
    assert record.exc_info[0] is IndexError
    assert not desk.window.workspace.scenario.is_empty, "the work is still open"


def test_error_while_an_error_is_told_opens_no_second_box(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault in painting comes back with every repaint, also of the map behind the box."""
    depth = []

    def exec_and_repaint(_box: QMessageBox) -> int:
        depth.append(1)
        if len(depth) < 5:
            app._report(*failure())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_and_repaint)
    app._report(*failure())
    assert len(depth) == 1


def test_keyboard_interrupt_is_no_error(
    qapp: QApplication, boxes: list[QMessageBox], monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *args: passed_on.append(args))
    app._report(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert boxes == []
    assert len(passed_on) == 1


# --- the log --------------------------------------------------------------------------------------


@pytest.fixture
def _log_handlers() -> "Iterator[None]":
    root = logging.getLogger()
    before = list(root.handlers)
    yield
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


@pytest.mark.usefixtures("_log_handlers", "qapp")
def test_log_file_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.QStandardPaths, "writableLocation", lambda _: str(tmp_path / "data"))
    app._log_to_file()
    logging.getLogger("mapapp").error("for the log")
    logs = list((tmp_path / "data").glob("*.log"))
    assert len(logs) == 1
    assert "for the log" in logs[0].read_text(encoding="utf-8")


@pytest.mark.usefixtures("_log_handlers", "qapp")
def test_locked_home_means_no_log_and_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "blocked").write_text("")
    place = str(tmp_path / "blocked" / "data")
    monkeypatch.setattr(app.QStandardPaths, "writableLocation", lambda _: place)
    app._log_to_file()


def test_a_view_that_the_levers_do_not_allow_is_refused_in_words(desk: "Desk") -> None:
    costs = (CountryCost("cobalt", "refining", "CHN", 9.0),)
    rule = Assumptions(rule="merit order", costs=costs)
    scenario = desk.window.workspace.scenario.with_assumptions(rule).with_capacity(
        "nickel", "refining", Place("region", "oceania"), nameplate_t_per_year=50_000
    )
    workspace = desk.window.workspace
    workspace.edit(scenario, describe=lambda *_: "costs")
    said: list[str] = []
    workspace.refused.connect(said.append)
    before = workspace.view
    workspace.look(replace(before, mineral="nickel"))
    assert len(said) == 1
    assert workspace.view == before
    assert workspace.picture.view == before
    assert desk.window.view_bar.mineral_box.currentData() == before.mineral
