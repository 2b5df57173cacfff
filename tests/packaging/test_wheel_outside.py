"""The wheel, installed as pipx does it, away from the checkout."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from mapapp import __version__

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (
    "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen';"
    " from PySide6.QtWidgets import QApplication, QMenuBar; app = QApplication([]);"
    " from mapapp.desktop.help.made import guide;"
    " import mapapp; print(mapapp.__file__);"
    " print(len(guide(QMenuBar()).pages))"
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel, in which only third packages are shared with this one."""
    folder = tmp_path_factory.mktemp("away")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder / "env"], check=True)
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", folder / "env/bin/python", "install", "-qq",
         "--no-deps", "--no-index", "--disable-pip-version-check", wheel],
        check=True,
    )  # fmt: skip
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    own = folder / "env/lib" / version / "site-packages"
    # Below the wheel's own place on the path, and without the line that leads to the checkout.
    (own / "third.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder


def run(place: Path, program: str, *arguments: str) -> str:
    home = place / "home"
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [place / "env/bin" / program, *arguments], cwd=place, capture_output=True, text=True,
        env={"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"},
        timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_commands_of_the_wheel_work_away_from_the_checkout(place: Path) -> None:
    assert run(place, "mineral-supply-map", "--version").split() == [
        "mineral-supply-map",
        __version__,
    ]
    assert "Cobalt" in run(place, "mineral-supply-map", "list", "minerals")
    assert run(place, "mineral-supply-map", "list", "presets").count("\n") > 5
    run(place, "mineral-supply-map", "export", "--output", "map.png")
    assert (place / "map.png").stat().st_size > 20_000


def test_the_guide_of_the_wheel_is_the_one_in_it(place: Path) -> None:
    where, pages = run(place, "python", "-c", GUIDE).split()
    assert Path(where).is_relative_to(place)
    assert int(pages) >= 10
