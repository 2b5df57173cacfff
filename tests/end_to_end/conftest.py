"""A screen of its own, the real command on it, and hands that reach it only from outside."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

EYES = Path(__file__).with_name("eyes.py")
COMMAND = Path(sys.executable).with_name("mineral-supply-map")
TITLE = "Mineral Supply Map"
SECONDS = 20.0
"""How long anything may take before it counts as not happening, on a busy machine."""


def wait_for(happened: Callable[[], object], what: str, *, seconds: float = SECONDS) -> object:
    """Wait until something happens, and return what it is."""
    end = time.monotonic() + seconds
    while not (found := happened()):
        assert time.monotonic() < end, f"{what}: not within {seconds:.0f} s"
        time.sleep(0.05)
    return found


class Screen:
    """One X display and what a user's hands do on it."""

    def __init__(self, name: str, environment: dict[str, str], folder: Path) -> None:
        self.name = name
        self.environment = environment
        self.folder = folder
        self._shots = 0

    def _xdotool(self, *arguments: object, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment, capture_output=True, text=True, timeout=SECONDS, check=False,
        )  # fmt: skip
        assert done.returncode == 0 or not check, f"xdotool {arguments}: {done.stderr}"
        return done.stdout.strip()

    def windows(self, title: str) -> list[int]:
        """Return the visible windows whose title begins so, or so after a document's name."""
        pattern = f"^([^–—]+ – )?{re.escape(title)}"
        listed = self._xdotool("search", "--onlyvisible", "--name", pattern, check=False)
        return [int(line) for line in listed.splitlines()]

    def window(self, title: str = TITLE, *, but: int = 0) -> int:
        """Wait for a window with that title (other than one) and give it the keyboard."""

        def found() -> list[int]:
            return [window for window in self.windows(title) if window != but]

        window = wait_for(found, f"a window “{title}”")[0]
        wait_for(lambda: self._focus(window), f"the keyboard in “{title}”")
        return window

    def _focus(self, window: int) -> bool:
        self._xdotool("windowraise", window, check=False)
        self._xdotool("windowfocus", window, check=False)
        time.sleep(0.1)
        return self._xdotool("getwindowfocus", check=False) == str(window)

    def size(self, window: int) -> tuple[int, int]:
        text = self._xdotool("getwindowgeometry", "--shell", window)
        facts = dict(line.split("=") for line in text.splitlines())
        return int(facts["WIDTH"]), int(facts["HEIGHT"])

    def resize(self, window: int, width: int, height: int) -> None:
        self._xdotool("windowsize", window, width, height)
        wait_for(lambda: self.size(window) == (width, height), "the new size")

    def key(self, *keys: str) -> None:
        for one in keys:
            self._xdotool("key", "--clearmodifiers", one)
            time.sleep(0.05)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", 5, text)

    def drag(self, window: int, start: tuple[int, int], end: tuple[int, int]) -> None:
        self._xdotool("mousemove", "--window", window, *start, "sleep", 0.05, "mousedown", 1)
        for step in range(1, 9):
            x = start[0] + (end[0] - start[0]) * step // 8
            y = start[1] + (end[1] - start[1]) * step // 8
            self._xdotool("mousemove", "--window", window, x, y, "sleep", 0.02)
        self._xdotool("mouseup", 1)

    def wheel(self, window: int, at: tuple[int, int], *, steps: int) -> None:
        """Turn the wheel, away from the user for positive steps."""
        self._xdotool("mousemove", "--window", window, *at)
        self._xdotool("click", "--repeat", abs(steps), "--delay", 20, 4 if steps > 0 else 5)

    def shot(self) -> QImage:
        """Return what is on the screen once it has come to rest."""
        last = QImage()
        for _ in range(12):
            self._shots += 1
            path = self.folder / f"screen-{self._shots}.png"
            subprocess.run(
                [sys.executable, EYES, "screenshot", path],
                env=self.environment, check=True, timeout=SECONDS,
            )  # fmt: skip
            now = QImage(str(path))
            if now == last:
                return now
            last = now
        return last


class App:
    """The real command, running."""

    def __init__(
        self, arguments: list[str | Path], environment: dict[str, str], folder: Path
    ) -> None:
        self._process = subprocess.Popen(
            arguments, env=environment, cwd=folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def end(self) -> tuple[int, str, str]:
        """Wait until it ends by itself; return exit code, stdout and stderr."""
        out, err = self._process.communicate(timeout=SECONDS)
        return self._process.returncode, out, err

    def kill(self) -> None:
        """End it if it still runs, and leave what it said for the report of a failed test."""
        if self.is_running:
            self._process.kill()
        if self._process.stdout is not None and not self._process.stdout.closed:
            sys.stdout.write("".join(self._process.communicate()))


def plain_environment(home: Path) -> dict[str, str]:
    """Return an environment with a home of its own and no desktop."""
    for folder in ("config", "data", "cache", "run"):
        (home / folder).mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home / "run"),
    }


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def no_screen(home: Path) -> dict[str, str]:
    """An environment without a display."""
    return plain_environment(home)


def need(*programs: str) -> None:
    """Skip where a program is not installed; continuous integration must have it."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        words = f"not installed: {', '.join(missing)} (make setup installs them on Debian)"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)


@pytest.fixture
def screen(home: Path, tmp_path: Path) -> Iterator[Screen]:
    """A display nobody else uses, with a window manager if there is one."""
    need("Xvfb", "xdotool")
    reading, writing = os.pipe()
    started = []
    with (tmp_path / "xvfb.log").open("w") as log:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=log, stderr=log,
        )  # fmt: skip
        started.append(server)
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                name = f":{number.readline().strip()}"
            assert name != ":", f"Xvfb did not start: {(tmp_path / 'xvfb.log').read_text()}"
            environment = plain_environment(home) | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
            if shutil.which("openbox"):
                manager = ["openbox", "--sm-disable"]
                started.append(subprocess.Popen(manager, env=environment, stdout=log, stderr=log))
            yield Screen(name, environment, tmp_path)
        finally:
            for process in reversed(started):
                process.terminate()
                process.wait(SECONDS)


@pytest.fixture
def start(screen: Screen) -> Iterator[Callable[..., App]]:
    """Start the command on the screen."""
    running: list[App] = []

    def begin(*arguments: str | Path, folder: Path | None = None) -> App:
        command = list(arguments) or [COMMAND]
        running.append(App(command, screen.environment, folder or screen.folder))
        return running[-1]

    yield begin
    for app in running:
        app.kill()


@pytest.fixture(scope="session")
def places() -> dict[str, list[int]]:
    """Where the sliders and the map are in a new window."""
    need("Xvfb", "xdotool")
    done = subprocess.run(
        [sys.executable, EYES, "places"], capture_output=True, text=True, check=True, timeout=60
    )
    return json.loads(done.stdout)
