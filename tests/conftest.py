"""What every test gets: a screenless Qt, a profile of its own, and a check for leftovers.

Tests of the model run without PySide6 being imported by anything here; what concerns Qt begins
only once Qt is loaded.

Pinned pictures are renewed with ``--update-snapshots`` after a wanted change of the look; look
at each new picture before it is committed.
"""

import gc
import os
import struct
import sys
import threading
import time
import traceback
import weakref
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.cartography.world import World
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import Picture

# Before anything imports Qt. Set MAPAPP_TEST_DISPLAY to see the windows the tests open.
if "MAPAPP_TEST_DISPLAY" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

pytest_plugins = ["pytester"]

BUILD = Path(__file__).resolve().parents[1] / "build"
PINNED_SHARE = 0.995
"""The part of a pinned picture's pixels that must be as they were, within some levels."""

SOME_YOUNG, MANY_LOOKS = 700, 50
"""How much was made since a look for garbage before the next; after how many all is looked at."""

GRACE_SECONDS = 1.0
"""How long a thread that was told to stop may take to do so before it counts as left behind."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write pinned pictures anew")


def start_of(frames: int = 4) -> str:
    """Return the innermost lines of our own code that led here, one per line."""
    stack = traceback.extract_stack()[:-2]
    own = [f for f in stack if "site-packages" not in f.filename and "mapapp" in f.filename]
    tests = [f for f in stack if f"{os.sep}tests{os.sep}" in f.filename and f not in own]
    shown = (tests[-1:] + own)[-frames:] or stack[-frames:]
    return "\n".join(f"    {f.filename}:{f.lineno} in {f.name}: {f.line}" for f in shown)


class Watch:
    """Remembers what was started, and by whom, while one test runs.

    Attributes
    ----------
    threads, qthreads, pools, timers
        What was started, with the place in the code that did it.
    """

    def __init__(self) -> None:
        self.threads: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
        self.qthreads: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
        self.pools: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
        self.timers: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
        self._qt_is_watched = False
        _note_calls(threading.Thread, "start", self.threads)

    def begin(self) -> None:
        """Forget earlier tests; watch Qt too, if it has been loaded by now."""
        for noted in (self.threads, self.qthreads, self.pools, self.timers):
            noted.clear()
        core = sys.modules.get("PySide6.QtCore")
        if core is not None and not self._qt_is_watched:
            _note_calls(core.QThread, "start", self.qthreads)
            _note_calls(core.QTimer, "start", self.timers)
            _note_calls(core.QThreadPool, "start", self.pools)
            _note_calls(core.QThreadPool, "tryStart", self.pools)
            self._qt_is_watched = True

    def leftovers(self, threads_before: set[threading.Thread]) -> list[str]:
        """Return a sentence for each thing that still runs, and stop what can be stopped."""
        found = []
        for timer, place in list(self.timers.items()):
            if _is_alive(timer) and timer.isActive():
                found.append(f"an active QTimer ({timer.interval()} ms), started at\n{place}")
                timer.stop()
        for qthread, place in list(self.qthreads.items()):
            if _is_alive(qthread) and not _ends(lambda thread=qthread: not thread.isRunning()):
                found.append(f"a running QThread {qthread.objectName()!r}, started at\n{place}")
                qthread.quit()
                qthread.wait(1000)
        for pool, place in list(self.pools.items()):
            if _is_alive(pool) and not pool.waitForDone(int(GRACE_SECONDS * 1000)):
                busy = pool.activeThreadCount()
                found.append(f"{busy} busy worker(s) of a QThreadPool, started at\n{place}")
        for thread in set(threading.enumerate()) - threads_before:
            # A QThread that ran Python code appears here as a dummy; it has been looked at above.
            if isinstance(thread, threading._DummyThread):
                continue
            if not _ends(lambda thread=thread: not thread.is_alive()):
                place = self.threads.get(thread, "    (unknown)")
                found.append(f"a running thread {thread.name!r}, started at\n{place}")
        return found


def _note_calls(owner: Any, method: str, notes: weakref.WeakKeyDictionary[Any, str]) -> None:
    """Make each call of the method note where it came from, then do what it always did."""
    original: Callable[..., Any] = getattr(owner, method)

    def noting(self: Any, *args: Any, **kwargs: Any) -> Any:
        notes[self] = start_of()
        return original(self, *args, **kwargs)

    setattr(owner, method, noting)


def _is_alive(qt_object: Any) -> bool:
    """Tell whether the C++ half still exists: the children of a closed window are gone."""
    import shiboken6

    return shiboken6.isValid(qt_object)


def _ends(stopped: Callable[[], bool]) -> bool:
    """Wait a little for what is about to stop anyway."""
    end = time.monotonic() + GRACE_SECONDS
    while not stopped():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


@pytest.fixture(autouse=True)
def _garbage_between_tests() -> Iterator[None]:
    """Look for garbage between tests only, in their own thread, as the application does.

    Where a thread of a test finds a dialog that was used and let go, it deletes it, and the
    process ends some tests later.
    """
    gc.disable()
    yield
    young, _, old = gc.get_count()
    if young > SOME_YOUNG:
        gc.collect(2 if old > MANY_LOOKS else 1)


@pytest.fixture(scope="session")
def _watch() -> Watch:
    return Watch()


@pytest.fixture(autouse=True)
def _profile(request: pytest.FixtureRequest) -> None:
    """Give each test that uses Qt settings and standard folders of its own."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        return
    from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QStandardPaths

    folder: Path = request.getfixturevalue("tmp_path_factory").mktemp("profile")
    QStandardPaths.setTestModeEnabled(True)
    QCoreApplication.setOrganizationName("mineral-supply-map-tests")
    QCoreApplication.setOrganizationDomain("mineral-supply-map.invalid")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for kind in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(kind, scope, str(folder / scope.name))
    # The same figures and dates on every machine.
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def _nothing_left_running(_watch: Watch, _profile: None) -> Iterator[None]:
    """Fail a test that leaves a thread, a worker or a timer running, and name what started it.

    pytest-qt closes the widgets given to ``qtbot.addWidget`` before this looks, so timers that
    belong to such a window are gone by then.
    """
    _watch.begin()
    before = set(threading.enumerate())
    yield
    found = _watch.leftovers(before)
    if found:
        pytest.fail("The test left behind " + "\nand ".join(found), pytrace=False)


@pytest.fixture(scope="session")
def catalog() -> "Catalog":
    """Everything that is known, read once from the bundled tables."""
    from mapapp.catalog.load import load_catalog

    return load_catalog()


@pytest.fixture(scope="session")
def world() -> "World":
    """The country shapes, loaded once."""
    from mapapp.cartography.world import World

    return World()


@pytest.fixture(scope="session")
def names(catalog: "Catalog") -> dict[str, str]:
    """Country names by code."""
    return {code: country.name for code, country in catalog.countries.items()}


@pytest.fixture(scope="session")
def picture_of(catalog: "Catalog") -> "Callable[..., Picture]":
    """Evaluate a view of the catalog, cobalt refining in 2030 if nothing else is said."""
    from mapapp.picture import View, evaluate
    from mapapp.scenario.scenario import Scenario

    def make(
        mineral: str = "cobalt",
        stage: Any = "refining",
        *,
        year: int = 2030,
        mode: Any = "scenario",
        scenario: Scenario | None = None,
    ) -> "Picture":
        return evaluate(catalog, scenario or Scenario(), View(mineral, stage, year, mode))

    return make


# --- pinned pictures ------------------------------------------------------------------------------


@pytest.fixture
def update_snapshots(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-snapshots"))


@pytest.fixture
def looks_as_pinned(update_snapshots: bool) -> "Callable[..., None]":
    """Compare an image with a PNG file: at least 99.5 % of the pixels within some levels.

    Where they differ, the picture as drawn and the difference are kept in ``build/snapshots/``.
    """

    def check(image: "QImage", pinned: Path, *, levels: int, most_bytes: int) -> None:
        from PySide6.QtGui import QImage

        if update_snapshots:
            pinned.parent.mkdir(exist_ok=True)
            pinned.write_bytes(_small_png(image))
        assert pinned.stat().st_size <= most_bytes
        before = QImage(str(pinned))
        assert (image.width(), image.height()) == (before.width(), before.height())
        worst = _differences(image, before)
        share = float((worst <= levels).mean())
        if share < PINNED_SHARE:
            folder = BUILD / "snapshots"
            folder.mkdir(parents=True, exist_ok=True)
            image.save(str(folder / f"{pinned.stem}.actual.png"))
            width, height = image.width(), image.height()
            grey = QImage.Format.Format_Grayscale8
            difference = QImage((255 - worst).tobytes(), width, height, width, grey)
            difference.save(str(folder / f"{pinned.stem}.difference.png"))
        assert share >= PINNED_SHARE, (
            f"{1 - share:.2%} of {pinned.name} differ; see build/snapshots/ for the picture as"
            " drawn and the difference"
        )

    return check


def _small_png(image: "QImage") -> bytes:
    """Return an RGB PNG without row filters: flat colours take a quarter less than Qt's own."""
    import numpy as np

    height, width = image.height(), image.width()
    rows = np.zeros((height, 1 + 3 * width), np.uint8)  # a filter of 0 begins each row
    rows[:, 1:] = _channels(image)[..., ::-1].reshape(height, -1)

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(rows.tobytes(), 9)
    parts = chunk(b"IHDR", head), chunk(b"IDAT", packed), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def _channels(image: "QImage") -> Any:
    """Return blue, green and red of an image, shape (height, width, 3)."""
    import numpy as np
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8)
    return flat.reshape(plain.height(), plain.width(), 4)[..., :3].copy()


def _differences(image: "QImage", other: "QImage") -> Any:
    """Return the largest difference of the channels of each pixel, shape (height, width)."""
    import numpy as np

    one, two = (_channels(which).astype(np.int16) for which in (image, other))
    return np.abs(one - two).max(axis=2).astype(np.uint8)
