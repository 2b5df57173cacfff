"""What may go into the installed app: the rules, and the bundle where it has been built."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from mapapp.desktop.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
INSIDE = ROOT / "build" / "installer" / "app" / "mineral-supply-map" / "_internal"


def module(name: str) -> ModuleType:
    """Load a script of ``packaging/`` (whose name is also that of a package of the index)."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


rules = module("bundle_rules")


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt6Gui.dll",
        "libxcb-cursor.so.0",
        "libgdal-253d08a6.so.38.3.12.4",
        "mapapp/_bundled/geodata/tables/sites.csv",
        "pyogrio/gdal_data/gdalvrt.xsd",
        *(f"PySide6/Qt/translations/qtbase_{one}.qm" for one in LANGUAGES if one != "en"),
        "mapapp/_bundled/resources/translations/mineral-supply-map_fr.qm",
    ],
)
def test_what_the_app_needs_goes_in(path: str) -> None:
    assert not rules.strangers([path])


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/lib/libQt6DataVisualization.so.6",
        "libQt6Charts.so.6",
        "PySide6/Qt6Quick.dll",
        "PySide6/QtWebEngineCore.abi3.so",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/Qt/translations/qtdeclarative_fr.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "libgtk-3.so.0",
        "libreadline.so.8",
        "libglib-2.0.so.0",
        "matplotlib/mpl-data/matplotlibrc",
        "sklearn/__init__.py",
        "geopandas/tests/data/x.gpkg",
        "somebody/else.txt",
    ],
)
def test_what_is_gpl_only_or_not_needed_stays_out(path: str) -> None:
    assert rules.strangers([path]) == [path]


def test_the_bundle_holds_nothing_else() -> None:
    if not INSIDE.is_dir():
        pytest.skip("the app has not been built here: make installer")
    files = [
        path.relative_to(INSIDE).as_posix()
        for path in INSIDE.rglob("*")
        if path.is_file() and not (path.is_symlink() and INSIDE in path.resolve().parents)
    ]
    assert len(files) > 500
    assert not rules.strangers(files)
    assert "PySide6/Qt/plugins/platforms/libqxcb.so" in files
    assert "pyproj/proj_dir/share/proj/proj.db" in files


def test_build_tools_come_from_the_lock_with_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    lines = module("make_app").tool_lines()
    assert re.search(r"^pyinstaller==6\.\S+ \\$", lines, re.MULTILINE)
    names = set(re.findall(r"^([a-z0-9-]+)==", lines, re.MULTILINE))
    assert "pyinstaller-hooks-contrib" in names
    assert "numpy" not in names
    assert lines.count("--hash=sha256:") > len(names)


def test_scripts_of_all_systems_give_the_file_type_to_the_app() -> None:
    for name in (
        "linux/mineral-supply-map-mime.xml",
        "windows/installer.nsi",
        "app.spec",
    ):
        assert "supplymap" in (PACKAGING / name).read_text(encoding="utf-8"), name
    for name in ("macos/make_dmg.sh", "linux/register.sh"):
        subprocess.run(["bash", "-n", PACKAGING / name], check=True)


def test_the_command_line_is_started_for_commands_and_the_window_for_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = module("entry")
    plan = tmp_path / "plan.supplymap"
    plan.write_text("{}", encoding="utf-8")
    assert entry.wants_window([])
    assert entry.wants_window([str(plan), str(plan)])
    assert not entry.wants_window(["--help"])
    assert not entry.wants_window(["risk", "--all"])
    assert not entry.wants_window([str(tmp_path / "missing.supplymap")])
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;xcb")
    if sys.platform == "linux":
        entry.mend_platform()
        assert entry.os.environ["QT_QPA_PLATFORM"] == "xcb"


def test_the_setup_of_windows_can_be_compiled(tmp_path: Path) -> None:
    """On a stand-in for the app: whether it installs only Windows can tell."""
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed (Debian's package nsis)")
    app = tmp_path / "app"
    (app / "_internal").mkdir(parents=True)
    (app / "_internal" / "some.dll").touch()
    icons = tmp_path / "icons"
    icons.mkdir()
    from PIL import Image

    Image.new("RGBA", (32, 32)).save(icons / "app.ico")
    defines = {
        "VERSION": "1.2.3", "APP": app, "OUT": tmp_path, "ICONS": icons,
        "LICENCE": ROOT / "LICENSE",
    }  # fmt: skip
    done = subprocess.run(
        ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defines.items()),
         PACKAGING / "windows" / "installer.nsi"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "mineral-supply-map-1.2.3-setup.exe").is_file()
