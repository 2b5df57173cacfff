"""Files of sites that the user added: where they are, how they are read, how they count.

Values only. Reading and checking is done by ``mapapp.catalog.sitefiles``; the texts of mapping,
edits and decisions are its JSON, which nothing here looks into.
"""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, Self

from mapapp.phrases import phrase
from mapapp.scenario.levers import LeverError

Counting = Literal["overlay", "within", "on_top"]

LAYER_ID: Final = re.compile(r"^user:[1-9]\d*$")
NOTHING: Final = "{}"


class SiteFileRefError(LeverError):
    """A file of sites that cannot be kept."""


@dataclass(frozen=True, slots=True)
class SiteFile:
    """One file of the user's on the map.

    Attributes
    ----------
    id
        Of its layer on the map, ``user:1``.
    name
        What the user calls it: the file's own name to begin with.
    path
        Absolute while the app runs; a document holds it relative to its own place, with ``/``.
        Empty for a table that was pasted.
    pasted
        The text of a table that was pasted, empty for a file.
    sha256
        Of the file when it was read last, to notice that it changed.
    layer
        Which sheet or layer of the file.
    reading, mapping, edits, decisions
        How the file is read, what its columns mean, what was corrected and what was decided of
        sites that are listed twice: JSON objects as canonical text.
    counting
        Whether its sites are drawn only, are part of what the national statistic counts, or are
        new capacity on top of it.
    """

    id: str
    name: str
    path: str = ""
    pasted: str = ""
    sha256: str = ""
    layer: str = ""
    reading: str = NOTHING
    mapping: str = NOTHING
    edits: str = NOTHING
    decisions: str = NOTHING
    counting: Counting = "overlay"

    def __post_init__(self) -> None:
        """Refuse what has no layer or no content (SiteFileRefError)."""
        if not LAYER_ID.match(self.id):
            message = phrase("A file of sites is a layer such as user:1, not {id!r}.", id=self.id)
            raise SiteFileRefError(message)
        if bool(self.path) == bool(self.pasted):
            message = phrase(
                "{name}: sites come from a file or from a pasted table, one of both.",
                name=self.name,
            )
            raise SiteFileRefError(message)

    def counted(self, counting: Counting) -> Self:
        """Return the file with its sites counted in another way."""
        return replace(self, counting=counting)


SiteFiles = tuple[SiteFile, ...]


def canonical(part: Mapping[str, object]) -> str:
    """Return a JSON object as the same text whatever the order of its keys."""
    return json.dumps(part, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def seen_from(files: SiteFiles, folder: Path) -> SiteFiles:
    """Return the files with their paths written from a folder on, with ``/``.

    A file on another drive keeps its whole path: there is no way to it from the folder.
    """

    def way(path: str) -> str:
        try:
            return Path(os.path.relpath(path, folder)).as_posix()
        except ValueError:
            return Path(path).as_posix()

    return tuple(replace(one, path=way(one.path)) if one.path else one for one in files)


def found_from(files: SiteFiles, folder: Path) -> SiteFiles:
    """Return the files with the whole of paths that were written from a folder on."""
    return tuple(
        replace(one, path=os.path.normpath(folder.absolute() / one.path)) if one.path else one
        for one in files
    )


def next_id(files: SiteFiles) -> str:
    """Return the id of the next layer: numbers are not used twice in a list."""
    used = {int(one.id.partition(":")[2]) for one in files}
    return f"user:{max(used, default=0) + 1}"


def free_name(files: SiteFiles, name: str) -> str:
    """Return a name that no file has yet: "plants.csv (2)" where there is a "plants.csv"."""
    used = {one.name for one in files}
    numbered = (f"{name} ({count})" for count in range(2, len(used) + 3))
    return name if name not in used else next(one for one in numbered if one not in used)


def with_file(files: SiteFiles, file: SiteFile) -> SiteFiles:
    """Return the files with this one in the place of the one with its id; sorted by id."""
    others = without_file(files, file.id)
    return tuple(sorted((*others, file), key=lambda one: one.id))


def without_file(files: SiteFiles, file_id: str) -> SiteFiles:
    """Return the files without one."""
    return tuple(one for one in files if one.id != file_id)
