"""The real command without a display, and with damaged data."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.end_to_end.conftest import App, Screen

pytestmark = pytest.mark.end_to_end

ROOT = Path(__file__).resolve().parents[2]
COMMAND = Path(sys.executable).with_name("mineral-supply-map")


def run(
    *arguments: str | Path, environment: dict[str, str], folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        arguments, env=environment, cwd=folder, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip


def test_briefing_image_without_a_display(no_screen: dict[str, str], tmp_path: Path) -> None:
    """What ``make run`` does where no display is."""
    path = tmp_path / "out" / "cobalt-refining-2030.png"
    path.parent.mkdir()
    done = run(
        COMMAND, "export", "--mineral", "cobalt", "--stage", "refining", "--year", "2030",
        "--output", path, environment=no_screen,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert path.name in done.stdout
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1920, 1080)
    assert image.text("Title") == "Cobalt refining, 2030"


def test_window_without_a_display_says_so(no_screen: dict[str, str]) -> None:
    done = run(COMMAND, environment=no_screen)
    assert done.returncode == 2
    assert "display" in done.stderr
    assert "export" in done.stderr, "what can be done instead"


# --- damaged data ---------------------------------------------------------------------------------


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A copy of the app whose table of sites is cut short."""
    copy = tmp_path / "copy"
    ignored = shutil.ignore_patterns("__pycache__")
    for part in ("mapapp", "geodata/tables", "geodata/shapes", "resources"):
        shutil.copytree(ROOT / part, copy / part, ignore=ignored)
    table = next((copy / "geodata" / "tables").glob("sites*"))
    whole = table.read_bytes()
    table.write_bytes(whole[: len(whole) * 2 // 3])
    return copy


def test_damaged_table_ends_the_command_with_a_sentence(
    damaged: Path, no_screen: dict[str, str], tmp_path: Path
) -> None:
    path = tmp_path / "map.png"
    done = run(
        sys.executable, "-m", "mapapp.cli", "export", "--output", path,
        environment=no_screen, folder=damaged,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert "sites" in done.stderr
    assert str(damaged) in done.stderr, "the copy was meant, not the app itself"
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not path.exists()


def test_damaged_table_is_told_in_a_box(
    damaged: Path, start: "Callable[..., App]", screen: "Screen"
) -> None:
    app = start(sys.executable, "-m", "mapapp.cli", folder=damaged)
    screen.window()
    screen.key("Return")
    code, out, err = app.end()
    assert (code, out) == (2, "")
    assert "sites" in err
    assert str(damaged) in err
    assert len(err.strip().splitlines()) == 1
