"""Build the app as one folder that starts without Python, in an environment made for it alone.

    python packaging/make_app.py            into build/installer/app/mineral-supply-map

PyInstaller takes along whatever is installed, so it runs where nothing but the packages of
``requirements.lock``, the app's own wheel and PyInstaller itself are. What comes out is held
against ``bundle_rules`` and started once.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import zlib
from pathlib import Path
from typing import Final

from app_icons import write_icons
from bundle_rules import strangers

ROOT: Final = Path(__file__).resolve().parent.parent
WORK: Final = ROOT / "build" / "installer"
VENV: Final = WORK / "venv"
APP: Final = WORK / "app" / "mineral-supply-map"
PROGRAM: Final = APP / ("mineral-supply-map.exe" if sys.platform == "win32" else APP.name)
INSIDE: Final = APP / "_internal"
TOOLS: Final = (
    "pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools", "packaging", "macholib",
    "pefile", "pywin32-ctypes",
)  # fmt: skip
COMMON_LICENCES: Final = Path("/usr/share/common-licenses")


def run(*command: str | Path, folder: Path = ROOT) -> None:
    """Run a command at low priority, so that the machine stays usable; stop if it fails."""
    polite = ["nice", "-n", "10"] if shutil.which("nice") else []
    # Nothing but the clean environment may be seen: a path from outside would win over its wheel.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([*polite, *map(str, command)], cwd=folder, env=clean, check=True)


def python() -> Path:
    """Return the interpreter of the environment that is built in."""
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def tool_lines() -> str:
    """Return what ``requirements-dev.lock`` says of PyInstaller and what it needs, with hashes."""
    kept: list[str] = []
    keeping = False
    for line in (ROOT / "requirements-dev.lock").read_text(encoding="utf-8").splitlines():
        if not line.startswith((" ", "#")):
            keeping = line.partition("==")[0] in TOOLS
        if keeping:
            kept.append(line)
    return "\n".join(kept) + "\n"


def prepare_environment() -> None:
    """Make the environment anew if a lock or the interpreter changed."""
    tools = tool_lines()
    locked = (ROOT / "requirements.lock").read_bytes()
    wanted = f"{sys.version} {zlib.crc32(locked + tools.encode())}"
    stamp = VENV / "stamp"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    print("Making a clean environment with the locked packages", flush=True)
    run(sys.executable, "-m", "venv", VENV)
    (WORK / "tools.txt").write_text(tools, encoding="utf-8")
    for names in (ROOT / "requirements.lock", WORK / "tools.txt"):
        run(python(), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input",
            "--require-hashes", "-r", names)  # fmt: skip
    stamp.write_text(wanted, encoding="utf-8")


def install_app() -> None:
    """Install the app as users of pip get it: from its wheel."""
    wheels = WORK / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", wheels)
    (wheel,) = wheels.glob("*.whl")
    run(python(), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input",
        "--no-deps", "--force-reinstall", wheel)  # fmt: skip


def freeze() -> None:
    """Run PyInstaller."""
    shutil.rmtree(APP, ignore_errors=True)
    run(python(), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
        "--distpath", APP.parent, "--workpath", WORK / "work", ROOT / "packaging" / "app.spec",
        folder=WORK)  # fmt: skip


def strip_python() -> None:
    """Take the debugging symbols out of Python's own library: 18 MB nobody needs."""
    for library in INSIDE.glob("libpython3*.so*"):
        if shutil.which("strip") and not library.is_symlink():
            run("strip", "--strip-unneeded", library)


def forget_build_paths() -> None:
    """Blank where this machine's Python looks for libraries: no such folder is elsewhere."""
    own = f"{sysconfig.get_config_var('LIBDIR')}\0".encode()
    for path in INSIDE.rglob("*.so*"):
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        if own in content:
            path.write_bytes(content.replace(own, bytes(len(own))))


def add_licences() -> None:
    """Put the licence texts beside the app that packages name but do not carry."""
    folder = INSIDE / "licences"
    folder.mkdir(exist_ok=True)
    shutil.copy(ROOT / "LICENSE", folder / "MIT-mineral-supply-map.txt")
    own = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if own.is_file():
        shutil.copy(own, folder / "Python.txt")
    for name in ("LGPL-3", "GPL-3", "LGPL-2.1"):
        text = COMMON_LICENCES / name
        if text.is_file():
            shutil.copy(text, folder / f"{name}.txt")


def files_inside() -> list[str]:
    """Return the bundle's files below its data folder; links only where they lead outside."""
    return sorted(
        path.relative_to(INSIDE).as_posix()
        for path in INSIDE.rglob("*")
        if path.is_file() and not (path.is_symlink() and INSIDE in path.resolve().parents)
    )


def check() -> None:
    """Hold the bundle against the list, and start it once."""
    odd = strangers(files_inside())
    if odd:
        shown = ", ".join(odd[:20]) + (f" and {len(odd) - 20} more" if len(odd) > 20 else "")
        sys.exit(
            f"The bundle holds files that packaging/bundle_rules.py does not know: {shown}."
            " Decide for each: allow it there (with its licence in resources/licences.json), or"
            " exclude it."
        )
    said = subprocess.run(
        [PROGRAM, "--version"], check=True, capture_output=True, text=True, cwd=WORK
    )
    listed = subprocess.run(
        [PROGRAM, "list", "minerals"], check=True, capture_output=True, text=True, cwd=WORK
    )
    if "cobalt" not in listed.stdout:
        sys.exit("The app that was built does not find its tables.")
    size = sum(path.lstat().st_size for path in APP.rglob("*")) / 1e6
    print(f"{said.stdout.strip()}: {APP.relative_to(ROOT)}, {size:.0f} MB")


def main() -> None:
    """Build, complete and check."""
    WORK.mkdir(parents=True, exist_ok=True)
    prepare_environment()
    install_app()
    write_icons(WORK / "icons")
    freeze()
    strip_python()
    if sys.platform == "linux":
        forget_build_paths()
    add_licences()
    check()


if __name__ == "__main__":
    main()
