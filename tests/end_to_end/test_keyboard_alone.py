"""The five standard jobs by real keys on a real screen, guided by what a screen reader is told.

Nothing is looked at: the way is found by listening on the accessibility bus, as Orca does. Each
step is written down; a failed test shows the walk up to where it ended.
"""

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from mapapp.scenario.document_text import read_document
from tests.end_to_end.conftest import COMMAND, SECONDS, App, need, wait_for

if TYPE_CHECKING:
    from tests.end_to_end.conftest import Screen

pytestmark = pytest.mark.end_to_end

EARS = Path(__file__).with_name("ears.py")
SYSTEM_PYTHON = Path("/usr/bin/python3")
QUIET_S = 0.25
"""So long after a key nothing more is said."""
SITES = """\
name,mineral,stage,country,lat,lon,capacity (t/yr),status
Somewhere,lithium,refining,FIN,60.2,24.9,1200,operating
Elsewhere,lithium,refining,DEU,51.9,14.7,800,planned
"""


def need_ears() -> None:
    """Skip where the accessibility bus cannot be listened to; continuous integration can."""
    need("dbus-daemon")
    heard = SYSTEM_PYTHON.exists() and subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        capture_output=True, check=False,
    ).returncode == 0  # fmt: skip
    if not heard or not shutil.which("/usr/libexec/at-spi-bus-launcher"):
        words = "at-spi2-core, gir1.2-atspi-2.0 or python3-gi is missing (make setup installs them)"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)


class Reader:
    """Hears what a screen reader is told, presses keys, and writes both down."""

    def __init__(self, screen: "Screen", ears: "subprocess.Popen[str]") -> None:
        self._screen, self._ears = screen, ears
        self._said: list[dict[str, str]] = []
        self._last = time.monotonic()
        self.walk: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()
        wait_for(lambda: self._said, "the accessibility bus")

    def _listen(self) -> None:
        for line in self._ears.stdout or ():
            self._said.append(json.loads(line))
            self._last = time.monotonic()

    @property
    def focus(self) -> str:
        """Name, value and description of what has the keyboard."""
        said = [one for one in self._said if one["event"] == "focus"]
        return _words(said[-1]) if said else ""

    def press(self, *keys: str) -> str:
        """Press keys, and return what is said then: of the focus, or of a value that changed."""
        for key in keys:
            before = len(self._said)
            self._screen.key(key)
            end = time.monotonic() + 1.0
            while time.monotonic() < end and (
                len(self._said) == before or time.monotonic() - self._last < QUIET_S
            ):
                time.sleep(0.02)
            new = self._said[before:]
            # A list that scrolls changes a value too; what got the keyboard comes before that.
            best = [one for one in new if one["event"] == "focus"] or new
            said = _words(best[-1]) if best else "(nothing)"
            self.walk.append(f"{key}: {said}")
        return said

    def go_to(self, words: str, key: str = "Tab", *, limit: int = 45) -> str:
        """Press a key until what has the keyboard begins with some words."""
        for _ in range(limit):
            if self.focus.startswith(words):
                return self.focus
            self.press(key)
        message = f"{key} does not reach {words!r}. The walk:\n" + "\n".join(self.walk)
        raise AssertionError(message)


def _words(said: dict[str, str]) -> str:
    return " | ".join(said[key] for key in ("name", "value", "description") if said.get(key))


@pytest.fixture
def reader(screen: "Screen") -> Iterator[Reader]:
    """Listen on a bus of this display's own."""
    need_ears()
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork", "--nopidfile"],
        env=screen.environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    screen.environment |= {
        "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    ears = subprocess.Popen(
        [SYSTEM_PYTHON, EARS], env=screen.environment, stdout=subprocess.PIPE, text=True
    )
    made = Reader(screen, ears)
    yield made
    sys.stdout.write("\n".join(made.walk))
    for process in (ears, bus):
        process.terminate()
        process.wait(SECONDS)
        if process.stdout is not None:
            process.stdout.close()


def name_a_file(screen: "Screen", path: Path) -> None:
    screen.key("ctrl+a")
    screen.type(str(path))
    screen.key("Return")


def test_the_five_jobs_by_keys_alone_are_heard(
    reader: Reader, screen: "Screen", start: Callable[..., App], tmp_path: Path
) -> None:
    app = start(COMMAND)
    window = screen.window()
    wait_for(lambda: reader.focus, "the first word")

    # Pick a mineral.
    reader.go_to("Scenario", "F6", limit=8)
    reader.go_to("Cobalt")
    screen.type("li")
    heard = reader.press("Tab")
    assert heard.startswith("Stage"), reader.walk

    # Move a slider.
    reader.go_to("Build", "F6", limit=8)
    reader.go_to("Capacity added in Australia & Oceania")
    first = reader.press("Prior")
    second = reader.press("Prior")
    assert first != second, reader.walk
    assert "Australia & Oceania" in second

    # Read the result: what was and what is, in one breath.
    heard = reader.go_to("Top supplier", "F6", limit=8)
    assert "→" in heard, reader.walk
    assert "China" in heard

    # Load a file of sites.
    sites = tmp_path / "sites.csv"
    sites.write_text(SITES, encoding="utf-8")
    screen.key("ctrl+shift+a")
    chooser = screen.window("Add sites")
    name_a_file(screen, sites)
    screen.window("Sites of", but=chooser)
    reader.go_to("Add 2 sites", limit=60)
    reader.press("Return")
    screen.window()

    # Export.
    image = tmp_path / "by keys.png"
    screen.key("ctrl+e")
    dialog = screen.window("Export image")
    screen.key("Return")
    screen.window("Export image", but=dialog)
    name_a_file(screen, image)
    wait_for(lambda: not QImage(str(image)).isNull(), "the image")
    assert QImage(str(image)).text("Title") == "Lithium refining, 2030"
    assert "added in Australia & Oceania" in QImage(str(image)).text("Description")

    screen.window()
    plan = tmp_path / "plan.supplymap"
    screen.key("ctrl+s")
    screen.window("Save", but=window)
    name_a_file(screen, plan)
    wait_for(plan.exists, "the document")
    document = read_document(plan)
    assert document.scenario.capacity
    assert [Path(one.path).name for one in document.site_files] == ["sites.csv"]
    screen.window("plan.supplymap – ")
    screen.key("ctrl+q")
    assert app.end()[0] == 0
