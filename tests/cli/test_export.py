"""The command line: files for those who ask well, one sentence and exit code 2 for the others."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

import mapapp.locations
from mapapp import __version__
from mapapp.locations import bundled

if TYPE_CHECKING:
    from tests.cli.conftest import Run

SMALL = ("--width", "480", "--height", "360")


# --- as a program -----------------------------------------------


def test_the_version(program: "Run") -> None:
    done = program("--version")
    assert (done.code, done.out) == (0, f"mineral-supply-map {__version__}\n")
    assert done.err == ""


def test_help_needs_no_qt() -> None:
    code = (
        "import sys; from mapapp import cli; sys.argv = ['x', 'export', '--help']\n"
        "try: cli.main()\n"
        "except SystemExit as end: assert end.code in (0, None)\n"
        "assert not {'PySide6', 'pandas', 'geopandas'} & set(sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "--mineral" in done.stdout


def test_a_file_without_a_display(program: "Run", tmp_path: Path) -> None:
    """A display that is set but not there does not matter."""
    target = tmp_path / "cobalt.png"
    done = program("export", "--output", str(target), *SMALL, DISPLAY=":987", QT_QPA_PLATFORM="xcb")
    assert done.code == 0, done.err
    assert str(target) in done.out
    image = QImage(str(target))
    assert (image.width(), image.height()) == (480, 360)
    assert image.text("Title") == "Cobalt refining, 2030"


def test_a_mistake_as_a_program(program: "Run", tmp_path: Path) -> None:
    target = tmp_path / "x.png"
    done = program("export", "--mineral", "unobtainium", "--output", str(target))
    done.is_one_sentence("unobtainium", "cobalt")
    assert not target.exists()


# --- what is asked well -----------------------------------------------


def test_every_option(run: "Run", tmp_path: Path) -> None:
    target = tmp_path / "map.png"
    result = run(
        "export", "--output", str(target), "--mineral", "lithium", "--stage", "mining",
        "--year", "2035", "--mode", "change", "--add", "aus=24000", "--dpi", "300", *SMALL,
    )  # fmt: skip
    assert result.code == 0, result.err
    assert result.err == ""
    assert result.out.startswith(f"Image written: {target}")
    image = QImage(str(target))
    assert image.text("Title") == "Lithium mining, 2035"
    assert "24.0 kt/yr of lithium mining added in Australia" in image.text("Description")
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(300, abs=0.05)


def test_levers_of_regions_and_countries_add_up(run: "Run", tmp_path: Path) -> None:
    target = tmp_path / "map.png"
    result = run(
        "export", "--output", str(target), "--add", "oceania=1000", "--add", "FIN=500.5", *SMALL
    )
    assert result.code == 0, result.err
    text = QImage(str(target)).text("Description")
    assert "1,000 t/yr of cobalt refining added in Australia & Oceania" in text
    assert "501 t/yr of cobalt refining added in Finland" in text


# --- what is not -----------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--mineral", "kryptonite"), ("kryptonite", "cobalt", "lithium")),
        (("--stage", "magnets"), ("magnets", "mining", "refining")),
        (("--stage", "smelting"), ("smelting",)),
        (("--year", "1999"), ("1999", "2024", "2040")),
        (("--year", "2041"), ("2041",)),
        (("--mode", "sideways"), ("sideways", "baseline, scenario, change")),
        (("--mode", ""), ("empty",)),
        (("--lens", ""), ("empty",)),
        (("--width", "10"), ("between 320 and 16000",)),
        (("--height", "99999"), ("between 320 and 16000",)),
        (("--width", "16000", "--height", "16000"), ("million",)),
        (("--dpi", "5"), ("5 dpi",)),
        (("--add", "atlantis=5"), ("atlantis", "oceania")),
        (("--add", "oceania"), ("PLACE=TONNES",)),
        (("--add", "oceania=many"), ("PLACE=TONNES",)),
        (("--add", "oceania=-5"), ("-5",)),
        (("--add", "oceania=nan"), ("nan",)),
        (("--add", "oceania=inf"), ("inf",)),
        (("--add", "africa=1e308"), ("africa=1e308", "1,000,000,000")),
        (("--add", "=5"), ("no region",)),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_a_mistake_is_one_sentence(
    arguments: tuple[str, ...],
    words: tuple[str, ...],
    run: "Run",
    tmp_path: Path,
) -> None:
    target = tmp_path / "map.png"
    result = run("export", "--output", str(target), *arguments)
    result.is_one_sentence(*words)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["map.jpg", "map", "map.docx"])
def test_another_suffix(name: str, run: "Run", tmp_path: Path) -> None:
    run("export", "--output", str(tmp_path / name), *SMALL).is_one_sentence(name, ".png")


def test_a_folder_as_the_file(run: "Run", tmp_path: Path) -> None:
    folder = tmp_path / "maps.png"
    folder.mkdir()
    run("export", "--output", str(folder), *SMALL).is_one_sentence("is a folder")


def test_a_place_that_cannot_be_written_to(run: "Run", tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    target = tmp_path / "file" / "map.png"
    run("export", "--output", str(target), *SMALL).is_one_sentence("cannot be written")


def test_a_folder_that_is_not_there_is_not_made(run: "Run", tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "map.png"
    run("export", "--output", str(target), *SMALL).is_one_sentence("no folder", "nowhere")
    assert not target.parent.exists()


@pytest.mark.parametrize(
    "arguments",
    [("export",), ("export", "--output", "x.png", "--year", "soon"), ("import",), ("--colour",)],
    ids=" ".join,
)
def test_a_command_line_that_cannot_be_read(arguments: tuple[str, ...], run: "Run") -> None:
    result = run(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert "Traceback" not in result.err
    assert "Usage:" in result.err


# --- damaged data -----------------------------------------------


@pytest.fixture
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the bundled data that a test may damage."""
    root = tmp_path / "installed"
    shutil.copytree(bundled("geodata", "tables"), root / "geodata" / "tables")
    shutil.copytree(bundled("geodata", "shapes"), root / "geodata" / "shapes")
    package = root / "mapapp"
    package.mkdir()
    monkeypatch.setattr(mapapp.locations, "_PACKAGE", package)
    assert bundled("geodata", "tables") == root / "geodata" / "tables"
    return root / "geodata"


def data_files() -> list[str]:
    """Return what the first map reads, relative to the data."""
    root = bundled("geodata")
    tables = ["manifest.json", "minerals", "countries", "sites", "output"]
    found = []
    for name in tables:
        found += sorted(p.relative_to(root).as_posix() for p in (root / "tables").glob(f"{name}*"))[
            :1
        ]
    return found


def test_the_copy_of_the_data_works(own_data: Path, run: "Run", tmp_path: Path) -> None:
    result = run("export", "--output", str(tmp_path / "map.png"), *SMALL)
    assert result.code == 0, result.err


@pytest.mark.parametrize("name", data_files())
@pytest.mark.parametrize("how", ["missing", "empty", "cut", "garbage"])
def test_a_damaged_table(
    name: str,
    how: str,
    own_data: Path,
    run: "Run",
    tmp_path: Path,
) -> None:
    spoil(own_data / name, how)
    target = tmp_path / "map.png"
    result = run("export", "--output", str(target), *SMALL)
    result.is_one_sentence(Path(name).name)
    assert not target.exists()


@pytest.mark.parametrize("how", ["missing", "empty", "cut", "garbage"])
def test_damaged_shapes(
    how: str,
    own_data: Path,
    run: "Run",
    tmp_path: Path,
) -> None:
    shapes = sorted((own_data / "shapes").glob("*.npz"))
    assert shapes
    for path in shapes:
        spoil(path, how)
    result = run("export", "--output", str(tmp_path / "map.png"), *SMALL)
    result.is_one_sentence("shapes")


def spoil(path: Path, how: str) -> None:
    assert path.is_file()
    data = path.read_bytes()
    if how == "missing":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "cut":
        path.write_bytes(data[: len(data) // 3])
    else:
        path.write_bytes(bytes(reversed(data)))
