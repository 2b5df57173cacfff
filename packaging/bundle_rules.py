"""What the packaged app may contain: the one list that the spec and the check both read.

Qt comes as one wheel in which modules under the LGPL stand beside modules under the GPL alone, so
Qt files are named one by one: what is not listed stays out (docs/decisions/0007-installed-app.md).
"""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Final

QT_MODULES: Final = (
    "Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Svg", "SvgWidgets", "Widgets",
    "XcbQpa",
)  # fmt: skip
"""Qt modules under the LGPL that the app uses, or that these need."""

QT_PLUGINS: Final = {
    "iconengines": ("svgicon",),
    "imageformats": ("gif", "ico", "jpeg", "svg"),
    "platforminputcontexts": ("compose", "ibus"),
    "platforms": ("xcb", "offscreen", "minimal", "windows", "cocoa"),
    "platformthemes": ("xdgdesktopportal",),
    "styles": ("modernwindowsstyle", "macstyle"),
    "xcbglintegrations": ("xcb-egl-integration", "xcb-glx-integration"),
}

QT_WORDS: Final = re.compile(r"qtbase_(fr|de|es)\.qm")
"""Qt's own words (OK, Cancel, file dialogs) in the languages the app speaks besides English."""

NEVER_IMPORTED: Final = (
    "IPython", "PyQt5", "PyQt6", "PySide2", "_tkinter", "folium.plugins.tests", "hypothesis",
    "jedi", "matplotlib", "mypy", "networkx",
    "pandas.tests", "pip", "pycountry", "pypdf", "pytest", "readline",
    "ruff", "scipy._lib.array_api_compat.torch", "setuptools",
    "sklearn", "tkinter", "turtle", "wheel",
    *(
        f"PySide6.Qt{name}"
        for name in (
            "3DCore", "Bluetooth", "Charts", "DataVisualization", "Designer", "Graphs", "Help",
            "Multimedia", "Pdf", "PdfWidgets", "Qml", "Quick", "QuickWidgets", "Sql", "Test",
            "UiTools", "VirtualKeyboard", "WebChannel", "WebEngineCore", "WebEngineWidgets",
            "WebSockets",
        )
    ),
)  # fmt: skip
"""Modules that hooks would pull in when they are merely installed."""

# Every place inside the bundle, below its data folder. Anything else fails the check.
ALLOWED_PACKAGES: Final = frozenset({
    "PySide6", "shiboken6", "numpy", "numpy.libs", "scipy", "scipy.libs", "pandas", "pandas.libs",
    "geopandas", "shapely", "shapely.libs", "pyproj", "pyproj.libs", "pyogrio", "pyogrio.libs",
    "pydantic", "pydantic_core", "folium", "branca", "js_lib_leaflet", "jenkspy",
    "font_source_sans_pro",
    "pptx", "xlsxwriter", "openpyxl", "python_calamine", "rapidfuzz", "charset_normalizer", "lxml",
    "PIL", "pillow.libs", "certifi", "markupsafe", "dateutil", "tzdata", "xyzservices", "rich",
    "mapapp", "lib-dynload", "base_library.zip", "_cffi_backend", "numpy_libs", "licences",
})  # fmt: skip

SYSTEM_LIBRARIES: Final = re.compile(
    r"lib(python3|crypto|ssl|ffi|lzma|bz2|z|expat|mpdec|sqlite3|uuid|stdc\+\+|gcc_s"
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util|xkb)|xkbcommon(-x11)?)"
    r"[-.\d]*\.(so|dylib|dll)[.\d]*$"
)
"""Libraries of the build machine that go along: Python's, and those of Qt's xcb plugin which
desktops often lack. X11, fontconfig, GLib, D-Bus and OpenGL are the user's own: mixing a second
copy of those with the desktop's drivers and fonts breaks more than it mends."""

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?(?P<module>[A-Z]\w*?)(?:\.so|\.dll|\.framework|\.dylib|$)")
# Wheels name the libraries they carry by a checksum; PyInstaller links them beside Python.
_FROM_A_WHEEL = re.compile(r"-[0-9a-f]{8}(\.|-)|^lib(pyside6|shiboken6)\.abi3|^libicu\w+\.so")
_QT_BINDING = re.compile(r"^Qt(?P<module>[A-Z]\w*?)\.(?:abi3|cp\d|pyd|pyi|pyd)")
_QT_PLUGIN = re.compile(r"^(?:libq|q)(?P<name>[\w-]+?)\.(?:so|dll|dylib)$")


def qt_file_is_wanted(path: str) -> bool:
    """Whether a file below ``PySide6/`` may go in.

    Parameters
    ----------
    path
        Where it stands in the bundle, with ``/``, beginning with ``PySide6``.
    """
    parts = PurePosixPath(path).parts
    if "plugins" in parts:
        at = parts.index("plugins")
        found = _QT_PLUGIN.match(parts[-1])
        return bool(found) and found["name"] in QT_PLUGINS.get(parts[at + 1], ())
    if "translations" in parts:
        return bool(QT_WORDS.fullmatch(parts[-1]))
    if {"qml", "resources", "scripts", "libexec"} & set(parts[1:-1]):
        return False
    name = parts[-1]
    if found := _QT_BINDING.match(name) or _QT_LIBRARY.match(name):
        return found["module"] in QT_MODULES
    return bool(
        re.match(r"(lib)?(pyside6|shiboken6|icu)|__init__|_config|_git|concrt|msvcp|vcr", name)
    ) or name.startswith(("libicu", "opengl32sw"))


def is_wanted(path: str) -> bool:
    """Whether a file may go into the bundle: Qt by name, no tests, no sources, no GTK.

    Parameters
    ----------
    path
        Relative to the folder in which PyInstaller puts everything but the program.
    """
    path = path.replace("\\", "/")
    parts = PurePosixPath(path).parts
    if parts[0] == "PySide6":
        return qt_file_is_wanted(path)
    if _QT_LIBRARY.match(parts[-1]):
        return qt_file_is_wanted(f"PySide6/{parts[-1]}")
    if len(parts) == 1 and _FROM_A_WHEEL.search(path):
        return True
    if len(parts) == 1 and re.search(r"\.(so|dylib|dll)(\.|$)", path) and ".cpython-" not in path:
        return bool(SYSTEM_LIBRARIES.match(path))
    if {"tests", "test", "testing", "include"} & set(parts[:-1]):
        return False
    if path.endswith("gdal_data/leaflet_template.html"):  # loads from the web; of a tool not used
        return False
    return not path.endswith((".pyi", ".pxd", ".pyx", ".c", ".h", ".cpp", ".hpp", ".typed"))


def strangers(paths: Iterable[str]) -> list[str]:
    """Return the files of a bundle that are on no list, for a person to decide about.

    Parameters
    ----------
    paths
        Relative to the folder in which PyInstaller puts everything but the program, with ``/``.
    """
    return [path for path in paths if not (_is_known(path) and is_wanted(path))]


def _is_known(path: str) -> bool:
    top, *below = path.split("/")
    if below:
        return top in ALLOWED_PACKAGES or top.endswith(".dist-info") or top.startswith("python3")
    return top in ALLOWED_PACKAGES or bool(
        _QT_LIBRARY.match(top)
        or _FROM_A_WHEEL.search(top)
        or SYSTEM_LIBRARIES.match(top)
        or ".cpython-" in top
    )
