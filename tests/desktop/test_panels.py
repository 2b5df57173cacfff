"""The docks round the map are filled after its first frame, and nothing moves when they are."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, QSize

from mapapp.cartography.world import World
from mapapp.desktop import app
from mapapp.desktop.panels import LEAST_PX
from mapapp.scenario.levers import Shock
from tests.desktop.conftest import put_away

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mapapp.catalog.catalog import Catalog
    from mapapp.desktop.main_window import MainWindow


@pytest.fixture
def bare(
    clean_look: None,
    catalog: "Catalog",
    world: World,
    settings_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[], "MainWindow"]]:
    """Make a window that nobody has looked at."""
    monkeypatch.setattr(app, "load_catalog", lambda: catalog)
    monkeypatch.setattr(app, "World", lambda: world)
    monkeypatch.setattr("mapapp.desktop.documents.questions.ask_unsaved", lambda *_: "discard")
    windows: list[MainWindow] = []

    def make() -> "MainWindow":
        windows.append(app.make_window(QSettings(str(settings_file), QSettings.Format.IniFormat)))
        return windows[-1]

    yield make
    for window in windows:
        put_away(window)


def filled(window: "MainWindow") -> list[bool]:
    """Whether the docks hold their panels, without asking for these."""
    kinds = ("LayersPanel", "LeverTabs", "RiskPanel")
    return [
        type(window.dock_set.named(name).widget()).__name__ == kind
        for name, kind in zip(LEAST_PX, kinds, strict=True)
    ]


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1280, 800)])
def test_the_docks_are_filled_after_the_first_frame_and_the_map_stays(
    bare: Callable[[], "MainWindow"],
    qtbot: "QtBot",
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
) -> None:
    window = bare()
    assert filled(window) == [False, False, False]
    seen = []
    make = window.panels.make

    def look_and_make() -> None:
        seen.append((window.map_view.geometry(), [dock.geometry() for dock in window.docks[:3]]))
        make()

    monkeypatch.setattr(window.panels, "make", look_and_make)
    window.resize(size)
    window.show()
    qtbot.waitUntil(lambda: all(filled(window)))
    qtbot.wait(50)
    assert seen == [(window.map_view.geometry(), [dock.geometry() for dock in window.docks[:3]])]


def test_who_asks_sooner_has_them_sooner(bare: Callable[[], "MainWindow"]) -> None:
    window = bare()
    assert window.alternatives.rows
    assert filled(window) == [False, True, False]
    assert window.shock.panel is window.levers.panel("Shock")
    assert window.risk.cards
    assert window.layers.tree.layer is not None
    assert filled(window) == [True, True, True]


def test_what_comes_later_shows_what_was_done_before(bare: Callable[[], "MainWindow"]) -> None:
    window = bare()
    window.choose_theme("dark")
    workspace = window.workspace
    shock = Shock("cobalt", "refining", "CHN", 0.5, 2027)
    workspace.edit(workspace.scenario.with_shock(shock), describe=lambda *_: "Add a shock")
    window.panels.make()
    assert window.levers.tabText(2).endswith("•")
    assert window.risk.exposure.isHidden()
    assert window.levers.tabText(0) == "Build"
    ground = window.layers.tree.grab().toImage().pixelColor(2, 2)
    assert ground.lightness() < 100, "dark, as the window was when they were made"


def test_the_room_they_need_is_known_at_the_next_start(bare: Callable[[], "MainWindow"]) -> None:
    window = bare()
    window.panels.make()
    window.risk.setMinimumHeight(300)
    least = window.dock_set.named("risk").minimumSizeHint()
    assert least.height() > 300
    window.close()
    assert bare().dock_set.named("risk").minimumSize() == least
