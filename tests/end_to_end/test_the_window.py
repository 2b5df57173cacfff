"""The real command on a real (if unseen) screen, from start to exit."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from mapapp.scenario.document import Document
from mapapp.scenario.document_text import read_document, write_document

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.end_to_end.conftest import App, Screen

pytestmark = pytest.mark.end_to_end

TITLE = "Mineral Supply Map"


def wait_for_file(path: Path) -> QImage:
    """Wait until an image is there and whole."""
    import time

    end = time.monotonic() + 20
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} was not written"
        time.sleep(0.05)
    return QImage(str(path))


def test_drag_export_undo_quit(
    start: "Callable[..., App]", screen: "Screen", places: dict[str, list[int]], tmp_path: Path
) -> None:
    app = start()
    window = screen.window()
    assert screen.windows(TITLE) == [window]
    assert screen.size(window) == tuple(places["size"])
    begin = screen.shot()
    assert len({begin.pixel(x, 400) for x in range(200, 1400, 7)}) > 5, "the map is drawn"

    left, y, right, _ = places["oceania"]
    screen.drag(window, (left, y), (left + (right - left) * 3 // 4, y))
    dragged = screen.shot()
    assert dragged != begin

    path = tmp_path / "exported map.png"
    screen.key("ctrl+e")
    dialog = screen.window("Export image")
    screen.key("Return")
    screen.window("Export image", but=dialog)
    screen.key("ctrl+a")
    screen.type(str(path))
    screen.key("Return")
    image = wait_for_file(path)
    assert (image.width(), image.height()) == (1920, 1080)
    assert image.text("Title") == "Cobalt refining, 2030"
    assert "added in Australia & Oceania" in image.text("Description")

    screen.window()
    screen.key("ctrl+z")
    undone = screen.shot()
    screen.key("ctrl+y")
    redone = screen.shot()
    assert undone != redone
    screen.key("ctrl+z")
    assert screen.shot() == undone

    screen.key("ctrl+q")
    assert app.end() == (0, "", "")


def test_next_start_has_the_size_of_the_last(
    start: "Callable[..., App]", screen: "Screen", places: dict[str, list[int]]
) -> None:
    app = start()
    window = screen.window()
    screen.resize(window, 1260, 820)
    before = screen.shot()
    screen.wheel(window, (places["map"][0] - 100, places["map"][1] - 60), steps=3)
    assert screen.shot() != before, "the wheel zooms"
    screen.key("alt+F4")
    assert app.end() == (0, "", "")

    again = start()
    window = screen.window()
    assert screen.size(window) == (1260, 820)
    screen.key("ctrl+q")
    assert again.end() == (0, "", "")


def test_file_given_is_opened_saved_and_asked_about(
    start: "Callable[..., App]", screen: "Screen", places: dict[str, list[int]], tmp_path: Path
) -> None:
    path = tmp_path / "plan.supplymap"
    write_document(path, Document(), app_version="0", catalog_vintage="")
    empty = path.read_bytes()
    app = start(sys.executable, "-m", "mapapp.cli", path)
    window = screen.window("plan.supplymap – ")
    left, y, right, _ = places["oceania"]
    screen.drag(window, (left, y), (left + (right - left) * 3 // 4, y))
    screen.window("plan.supplymap* – ")
    assert path.read_bytes() == empty
    screen.key("ctrl+s")
    screen.window("plan.supplymap – ")
    assert not read_document(path).scenario.is_empty

    screen.key("ctrl+z")
    screen.window("plan.supplymap* – ")
    screen.key("ctrl+q")
    screen.window("Mineral Supply Map", but=window)
    screen.key("Escape")
    screen.window("plan.supplymap* – ")
    assert app.is_running
    screen.key("ctrl+q")
    screen.window("Mineral Supply Map", but=window)
    screen.key("Return")
    assert app.end() == (0, "", "")
    assert read_document(path).scenario.is_empty
