"""Very many rows are written beside the window, which stays awake; the writing can be stopped."""

import csv
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from mapapp.cartography.theme import LIGHT
from mapapp.desktop.tables.columns import NumberColumn, SiteNumbers, TableData, TextColumn
from mapapp.desktop.tables.page import LARGE, TablePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

COUNT = LARGE + 10_001
LEAST_TURNS = 5
"""How often the window had its turn while rows were written, at least."""


@pytest.fixture
def page(qtbot: "QtBot", tmp_path: Path) -> TablePage:
    names = tuple(f"site {number}" for number in range(100))
    columns = (
        TextColumn("name", "Site", names, np.arange(COUNT, dtype=np.int32) % 100),
        NumberColumn("capacity", "Capacity", np.arange(COUNT, dtype=np.float64), unit="t/yr"),
    )
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = TablePage(
        "many", "Many", lambda: TableData(columns, SiteNumbers(COUNT)),
        settings=settings, theme=LIGHT, about=lambda: [("Shown", "all")],
    )  # fmt: skip
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


@pytest.fixture
def turns() -> Iterator[list[float]]:
    """When the window had a turn."""
    found: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: found.append(time.monotonic()))
    timer.start()
    yield found
    timer.stop()


def test_a_csv_of_many_rows_is_whole_and_the_window_answers_meanwhile(
    page: TablePage, qtbot: "QtBot", tmp_path: Path, turns: list[float]
) -> None:
    path = tmp_path / "many.csv"
    with qtbot.waitSignal(page.done, timeout=60_000) as told:
        assert page.export_to(path)
        assert page.run.isVisible()
        assert not page.export_button.isEnabled()
    assert told.args == [f"{COUNT:,} rows written: {path}"]
    assert len(turns) > LEAST_TURNS
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Site", "Capacity, t/yr"]
    assert len(rows) == COUNT + 1
    assert rows[-1] == [f"site {(COUNT - 1) % 100}", str(COUNT - 1)]
    assert not page.run.isVisible()
    assert page.export_button.isEnabled()


def test_a_workbook_of_many_rows_is_whole(page: TablePage, qtbot: "QtBot", tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    path = tmp_path / "many.xlsx"
    with qtbot.waitSignal(page.done, timeout=60_000):
        page.export_to(path)
    sheets = CalamineWorkbook.from_path(str(path))
    rows = sheets.get_sheet_by_index(0).to_python()
    assert len(rows) == COUNT + 1
    assert rows[-1] == [f"site {(COUNT - 1) % 100}", COUNT - 1]
    assert sheets.get_sheet_by_index(1).to_python()[1] == ["Shown", "all"]


def test_stopped_leaves_the_older_file(page: TablePage, qtbot: "QtBot", tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("older")
    with qtbot.waitSignal(page.done, timeout=60_000) as told:
        page.export_to(path)
        QTest.mouseClick(page.run.stop_button, Qt.MouseButton.LeftButton)
    assert told.args == ["Stopped. No file was written."]
    QTest.qWait(300)
    assert path.read_text() == "older"
    assert page.export_button.isEnabled()


def test_what_cannot_be_written_is_told(page: TablePage, qtbot: "QtBot", tmp_path: Path) -> None:
    with qtbot.waitSignal(page.failed, timeout=60_000) as told:
        page.export_to(tmp_path / "gone" / "many.csv")
    assert "cannot be written" in told.args[0]
    assert page.export_button.isEnabled()
