"""The font of exports and pixel tests: Source Sans, so that pages look the same everywhere."""

from functools import cache
from importlib.resources import as_file, files

from PySide6.QtGui import QFontDatabase

from mapapp.errors import GeodataError
from mapapp.phrases import phrase

FACES = ("Regular", "Semibold")


@cache
def export_family() -> str:
    """Load the bundled font once and return its family name.

    A ``QGuiApplication`` must exist.

    Raises
    ------
    GeodataError
        If the font's files are missing or cannot be read.
    """
    family = ""
    for face in FACES:
        resource = files("font_source_sans_pro") / "files" / f"SourceSansPro-{face}.ttf"
        with as_file(resource) as path:
            handle = QFontDatabase.addApplicationFont(str(path))
        if handle < 0:
            message = phrase(
                "The font file SourceSansPro-{face}.ttf is missing or damaged. "
                "Install Mineral Supply Map again.",
                face=face,
            )
            raise GeodataError(message)
        if face == "Regular":
            family = QFontDatabase.applicationFontFamilies(handle)[0]
    return family
