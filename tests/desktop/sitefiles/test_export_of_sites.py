"""Sites of the user's leave the map as files, and so do the rows that never came onto it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from mapapp.catalog.sitefiles import open_source
from mapapp.desktop.sitefiles.dialog import SiteFileDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx", "out.gpkg", "out.geojson"])
def test_the_sites_of_a_layer_are_written_in_every_format(
    desk: "Desk",
    open_dialog: Callable[..., SiteFileDialog],
    messy: Path,
    tmp_path: Path,
    qtbot: "QtBot",
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    open_dialog(messy).accept()
    target = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    actions = desk.window.layers.actions_of_layer
    actions.choose("user:1")
    actions.export.trigger()
    qtbot.waitUntil(lambda: "Written" in desk.window.banner.text, timeout=20_000)
    assert len(open_source(target).read()) == 3
    desk.window.site_files.on_map.close()


def test_rows_left_aside_are_written_as_they_stand(
    desk: "Desk",
    open_dialog: Callable[..., SiteFileDialog],
    messy: Path,
    tmp_path: Path,
    qtbot: "QtBot",
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_dialog(messy).accept()
    target = tmp_path / "aside"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Table (*.csv)"))
    actions = desk.window.layers.actions_of_layer
    actions.choose("user:1")
    actions.aside.trigger()
    qtbot.waitUntil(lambda: "Written" in desk.window.banner.text, timeout=20_000)
    text = (tmp_path / "aside.csv").read_text(encoding="utf-8-sig")
    assert "Ohne Ort" in text
    assert "Guben" not in text
    desk.window.site_files.on_map.close()
