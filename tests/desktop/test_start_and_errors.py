"""Starting with damaged data, and what happens when the unexpected does."""

import shutil
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from mapapp.cartography import world as world_module
from mapapp.catalog import load as load_module
from mapapp.desktop import app, troubles
from mapapp.locations import bundled
from mapapp.scenario.levers import Assumptions, CountryCost
from mapapp.scenario.scenario import Place

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


@pytest.fixture
def told(qapp: QApplication, clean_look: None, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the start says in a box; nothing of the process is changed for good."""
    said: list[str] = []
    monkeypatch.setattr(app, "make_application", lambda _: qapp)
    monkeypatch.setattr(troubles, "log_to_file", ExitStack)
    monkeypatch.setattr(troubles, "catch_all", lambda _: None)
    monkeypatch.setattr(QMessageBox, "critical", lambda *args: said.append(args[2]))
    return said


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


def test_a_view_that_the_levers_do_not_allow_is_refused_in_words(desk: "Desk") -> None:
    # A cost of a country that neither makes nor plans nickel.
    costs = (CountryCost("nickel", "refining", "CHE", 9.0),)
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
