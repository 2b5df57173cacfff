"""What the start does first and last: garbage, threads, and tables read ahead."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from copy import copy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from shiboken6 import delete

from mapapp.desktop import app, start
from mapapp.desktop.garbage import Sweeper
from mapapp.errors import GeodataError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mapapp.catalog.catalog import Catalog


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()
    gc.unfreeze()


@pytest.fixture
def sweepers(qapp: "QApplication") -> Iterator[Callable[[], list[Sweeper]]]:
    """What looks for garbage now; it is stopped afterwards."""
    yield lambda: qapp.findChildren(Sweeper)
    for one in qapp.findChildren(Sweeper):
        one.stop()
        delete(one)


def test_the_application_starts_without_looking_for_garbage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[tuple[bool, object]] = []
    monkeypatch.setattr(
        app, "main", lambda arguments: seen.append((gc.isenabled(), arguments)) or 3
    )
    assert start.main(["mineral-supply-map"]) == 3
    assert seen == [(False, ["mineral-supply-map"])]


def test_what_the_start_made_is_left_out_for_good(
    sweepers: Callable[[], list[Sweeper]],
) -> None:
    start.prepare()
    before = gc.get_freeze_count()
    start.settle_garbage()
    assert gc.get_freeze_count() > before + 10_000
    assert len(sweepers()) == 1


def test_python_itself_does_not_look_for_garbage_after_the_start(
    sweepers: Callable[[], list[Sweeper]],
) -> None:
    start.prepare()
    start.settle_garbage()
    assert sweepers()
    assert not gc.isenabled()


def test_settling_twice_changes_nothing(sweepers: Callable[[], list[Sweeper]]) -> None:
    start.prepare()
    start.settle_garbage()
    before = gc.get_freeze_count()
    start.settle_garbage()
    assert gc.get_freeze_count() == before
    assert len(sweepers()) == 1


def test_where_python_looks_for_garbage_itself_nobody_else_does(
    sweepers: Callable[[], list[Sweeper]],
) -> None:
    gc.enable()
    before = gc.get_freeze_count()
    start.settle_garbage()
    assert gc.get_freeze_count() == before
    assert not sweepers()


def test_matrices_get_no_threads_unless_the_user_wants_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start.prepare()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "2"
    monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    start.prepare()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"


def test_trade_is_read_ahead_once_for_all_who_ask(catalog: "Catalog") -> None:
    fresh = replace(catalog)
    start.read_ahead(fresh).join()
    assert len(vars(fresh)["trade"]) == len(fresh.trade) > 10_000


def test_a_damaged_table_is_told_to_who_asks_and_not_before(catalog: "Catalog") -> None:
    folder = copy(catalog.tables)
    folder.manifest = replace(folder.manifest, tables={})
    fresh = replace(catalog, tables=folder)
    start.read_ahead(fresh).join()
    with pytest.raises(GeodataError, match=r"trade\.csv"):
        len(fresh.trade)


def test_what_checks_documents_is_read_ahead_of_the_first_recovery_copy() -> None:
    words = (
        "import sys;"
        "from mapapp.catalog.load import load_catalog;"
        "from mapapp.desktop import start;"
        "known = 'mapapp.scenario.document_model';"
        "before = known in sys.modules;"
        "start.read_ahead(load_catalog()).join();"
        "print(before, known in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", words], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False", "True"]


def test_no_source_is_read_of_what_is_imported_while_the_app_starts() -> None:
    words = (
        "import inspect, sys;"
        "from mapapp.desktop import start;"
        "start.prepare();"
        "inspect.getsource = lambda module: sys.exit(f'{module} was read');"
        "import mapapp.cartography.scene, mapapp.desktop.controls;"
        "from PySide6.QtCore import QPointF;"
        "assert QPointF(1, 2).x() == 1"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", words], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr


AFTER_THE_FIRST_MAP = (
    "PySide6.QtNetwork", "concurrent.futures", "geopandas", "pandas", "pyproj", "scipy", "shapely",
    "mapapp.briefing.page", "mapapp.cartography.control_paint", "mapapp.cartography.flow_arcs",
    "mapapp.cartography.flow_layout", "mapapp.cartography.graticule",
    "mapapp.cartography.pact_outline", "mapapp.desktop.layers.share_page",
    "mapapp.desktop.map.walk", "mapapp.desktop.sitefiles.dialog",
    "mapapp.scenario.document_model",
)  # fmt: skip
"""What a first map without these layers does not need: they cost the start a fifth of its time."""


def test_what_the_first_map_does_not_show_is_not_imported_before_it(tmp_path: Path) -> None:
    words = (
        "import os, sys;"
        "from mapapp.desktop import start;"
        "start.prepare();"
        "from mapapp.desktop.map_view import MapView;"
        "paint = MapView.paintEvent;"
        "tell = lambda: (print(*sys.modules, flush=True), os._exit(0));"
        "MapView.paintEvent = lambda view, event: (paint(view, event), tell());"
        "start.main(['mineral-supply-map'])"
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    done = subprocess.run(
        [sys.executable, "-c", words], capture_output=True, text=True, check=False, env=environment
    )
    there = set(done.stdout.split())
    assert "mapapp.cartography.scene" in there, done.stderr
    assert there.isdisjoint(AFTER_THE_FIRST_MAP), there & set(AFTER_THE_FIRST_MAP)
