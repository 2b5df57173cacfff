"""A file of sites just opened: what it is, its first rows, and where it is on the map already."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths

from mapapp.catalog.sitefiles import SourceFile, Watch
from mapapp.desktop.sitefiles.loading import open_file, sha256_of
from mapapp.scenario.site_files import SiteFile, SiteFiles

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles import Table

MEMORY_NAME: Final = "site-file-columns.json"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file and its first rows."""

    source: SourceFile
    table: "Table"
    sha256: str


def opened(file: SiteFile, watch: Watch) -> Opened:
    """Open a file, its first rows and what they are told by (SiteFileError)."""
    source = open_file(file, watch)
    # Of what is read, not of what the file may have become when its sites are added.
    digest = sha256_of(Path(file.path)) if file.path else ""
    return Opened(source, source.preview(file.layer or None), digest)


def same_files(files: SiteFiles, file: SiteFile) -> SiteFiles:
    """Return those of some files that are this one: at its place, or with the same content."""

    def is_same(other: SiteFile) -> bool:
        if file.pasted or other.pasted:
            return file.pasted == other.pasted
        same = bool(file.sha256) and file.sha256 == other.sha256
        return same or Path(file.path).resolve() == Path(other.path).resolve()

    return tuple(one for one in files if is_same(one))


def memory_path() -> Path:
    """Return where it is kept what columns mean."""
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.AppDataLocation)) / MEMORY_NAME
