"""Rules of the house that no linter knows, and the shape of what is shipped."""

import ast
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mapapp.locations import bundled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "mapapp").rglob("*.py"))
LOCKS = sorted(ROOT.glob("requirements*.lock"))

# What PySide6-Essentials brings and the app has a use for. Not Quick, not Qml.
ESSENTIALS = {
    "QtConcurrent", "QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg",
    "QtSvgWidgets", "QtTest", "QtWidgets", "QtXml",
}  # fmt: skip
WIDGET_MODULES = {"QtPrintSupport", "QtSvgWidgets", "QtTest", "QtWidgets"}
# Put together here so that this file does not itself name what it looks for.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"), ("python" + "hosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
        ("yarnpkg", "com"), ("debian", "org"), ("anaconda", "org"), ("proxy", "golang", "org"),
        ("crates", "io"),
    )
]  # fmt: skip


# The binding takes what these return for children of what was asked, and when that is deleted
# they go invalid with it: mapapp/desktop/binding.py. Without arguments: a match has groups too.
TAKERS = {
    "buddy", "checkedButton", "defaultAction", "defaultWidget", "focusProxy", "group", "menuAction",
    "nextInFocusChain", "previousInFocusChain", "sourceModel", "topLevelWidget", "windowHandle",
}  # fmt: skip


def name_of(path: Path) -> str:
    """Return the path as the repository knows it, for test ids and messages."""
    return path.relative_to(ROOT).as_posix()


def imports_of(path: Path) -> Iterator[str]:
    """Yield every absolute name a module imports; ``from a import b`` gives ``a.b``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def qt_modules_of(path: Path) -> set[str]:
    """Return the Qt modules a Python module imports, such as ``QtGui``."""
    names = (name.split(".") for name in imports_of(path))
    return {parts[1] if len(parts) > 1 else "" for parts in names if parts[0] == "PySide6"}


def tracked_files() -> list[Path]:
    """Return the files git knows, skipping the test where there is no git."""
    try:
        listing = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [path for name in listing.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def test_qt_calls_do_not_eat_references_to_none(qtbot: "QtBot") -> None:
    # PySide6 6.12.0 loses one at every void call and aborts: docs/decisions/0001-qt-pin.md.
    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal from Python 3.12 on")
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.parametrize("path", MODULES, ids=name_of)
class TestModule:
    def test_uses_only_qt_essentials(self, path: Path) -> None:
        assert qt_modules_of(path) <= ESSENTIALS

    def test_fits_on_a_few_pages(self, path: Path) -> None:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 500, f"{lines} lines: give the parts that change apart modules of their own"


def takers_in(source: str) -> list[str]:
    """Return the calls of getters that take what they return, with their lines."""
    tree = ast.parse(source)
    given_back = {
        id(node.args[0])
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "given_back" and node.args
    }
    return [
        f"{node.lineno}: {node.func.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TAKERS
        and not node.args
        and id(node) not in given_back
    ]


def test_nothing_is_taken_by_who_was_only_asked() -> None:
    assert takers_in("a.focusProxy()\ngiven_back(b.group())\nmatch.group(1)") == ["1: focusProxy"]
    taking = {name_of(path): takers_in(path.read_text(encoding="utf-8")) for path in MODULES}
    assert not {name: calls for name, calls in taking.items() if calls}


@pytest.mark.parametrize("package", ["cartography", "briefing"])
def test_painting_knows_no_widgets(package: str) -> None:
    users = {
        name_of(path): sorted(widgets)
        for path in (ROOT / "mapapp" / package).rglob("*.py")
        if (widgets := qt_modules_of(path) & WIDGET_MODULES)
    }
    assert not users


def test_no_file_names_a_package_registry() -> None:
    hosts = re.compile("|".join(map(re.escape, REGISTRIES)))
    naming = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" not in content and (hit := hosts.search(content.decode(errors="replace"))):
            naming.append(f"{name_of(path)}: {hit.group()}")
    assert not naming


@pytest.mark.parametrize("lock", LOCKS, ids=name_of)
class TestLock:
    def test_names_no_address(self, lock: Path) -> None:
        text = lock.read_text(encoding="utf-8")
        assert "http" not in text
        assert not re.search(r"^-", text, re.MULTILINE), "options belong to the command line"

    def test_every_requirement_is_exact_and_hashed(self, lock: Path) -> None:
        lines = lock.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
        wanted = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
        assert len(wanted) > 20
        loose = [line for line in wanted if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:", line)]
        assert not loose


def test_there_is_a_lock_for_users_and_one_for_developers() -> None:
    assert [lock.name for lock in LOCKS] == ["requirements-dev.lock", "requirements.lock"]


def test_both_locks_choose_the_same_versions() -> None:
    users, developers = (
        set(re.findall(r"^\S+==[^\\\n]+", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert users <= developers


def test_bundled_folders_stand_beside_the_package() -> None:
    assert bundled("geodata") == ROOT / "geodata"
    assert bundled("geodata", "tables").is_dir()
    assert bundled("geodata", "shapes").is_dir()
    assert bundled("resources").is_dir()


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it, away from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    built = subprocess.run(
        [*command, folder], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


class TestWheel:
    def run_inside(self, unpacked: Path, code: str) -> str:
        """Run code where only the unpacked wheel and the standard library can be imported."""
        start = f"import sys; sys.path.insert(0, {str(unpacked)!r}); "
        command = [sys.executable, "-I", "-S", "-c", start + code]
        finished = subprocess.run(command, cwd=unpacked, check=True, capture_output=True, text=True)
        return finished.stdout.strip()

    @pytest.mark.parametrize("folder", ["geodata/tables", "geodata/shapes", "resources"])
    def test_carries_every_tracked_file_of(self, unpacked: Path, folder: str) -> None:
        carried = {
            path.relative_to(unpacked / "mapapp/_bundled").as_posix()
            for path in (unpacked / "mapapp/_bundled").rglob("*")
        }
        tracked = {
            name for path in tracked_files() if (name := name_of(path)).startswith(f"{folder}/")
        }
        assert tracked, f"nothing is tracked in {folder}"
        assert tracked <= carried

    def test_carries_the_sources_page_and_the_licence(self, unpacked: Path) -> None:
        assert (unpacked / "mapapp/_bundled/geodata/SOURCES.md").is_file()
        assert list(unpacked.glob("*.dist-info/licenses/LICENSE"))

    def test_carries_nothing_else(self, unpacked: Path) -> None:
        top = {path.name for path in unpacked.iterdir() if path.suffix != ".dist-info"}
        assert top == {"mapapp"}

    def test_finds_its_own_tables(self, unpacked: Path) -> None:
        code = "from mapapp.locations import bundled; print(bundled('geodata', 'tables'))"
        assert Path(self.run_inside(unpacked, code)) == unpacked / "mapapp/_bundled/geodata/tables"


class TestLeftovers:
    """The fixture that fails a test which leaves something running, tried on such tests."""

    def outcomes_of(self, pytester: pytest.Pytester, body: str) -> pytest.RunResult:
        pytester.makeconftest((ROOT / "tests/conftest.py").read_text(encoding="utf-8"))
        pytester.makepyfile(body)
        return pytester.runpytest_subprocess("-p", "no:cacheprovider")

    def test_a_thread(self, pytester: pytest.Pytester) -> None:
        result = self.outcomes_of(
            pytester,
            """
            import threading
            def test_it():
                threading.Thread(target=threading.Event().wait, args=(8,), daemon=True).start()
            """,
        )
        result.assert_outcomes(passed=1, errors=1)
        result.stdout.fnmatch_lines(["*left behind a running thread*", "*in test_it*start()"])

    def test_a_pool_and_a_timer_and_a_qthread(self, pytester: pytest.Pytester) -> None:
        result = self.outcomes_of(
            pytester,
            """
            from concurrent.futures import ThreadPoolExecutor
            from PySide6.QtCore import QThread, QTimer
            KEPT = []
            def test_pool():
                KEPT.append(ThreadPoolExecutor())
                KEPT[-1].submit(int)
            def test_timer(qtbot):
                KEPT.append(QTimer())
                KEPT[-1].start(50)
            def test_qthread(qtbot):
                KEPT.append(QThread())
                KEPT[-1].start()
            """,
        )
        result.assert_outcomes(passed=3, errors=3)
        result.stdout.fnmatch_lines_random(["*an active QTimer (50 ms)*", "*a running QThread*"])

    def test_nothing_is_said_of_a_tidy_test(self, pytester: pytest.Pytester) -> None:
        result = self.outcomes_of(
            pytester,
            """
            import threading
            from PySide6.QtCore import QThread, QTimer
            from PySide6.QtWidgets import QWidget
            def test_window(qtbot):
                window = QWidget()
                qtbot.addWidget(window)
                QTimer(window).start(10)
            def test_threads(qtbot):
                thread = QThread()
                thread.start()
                thread.quit()
                thread.wait()
                threading.Thread(target=int).start()
            """,
        )
        result.assert_outcomes(passed=2)
