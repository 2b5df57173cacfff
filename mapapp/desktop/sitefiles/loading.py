"""A file of sites in memory: read, checked and matched, as its place in the document says."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np

from mapapp.cartography.points.point_set import PointSet
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import (
    ColumnMapping,
    CountedFile,
    Decisions,
    Edits,
    Match,
    Reading,
    SiteFileError,
    SiteLayer,
    SourceFile,
    Watch,
    check,
    find_matches,
    from_clipboard,
    open_source,
    resolve,
)
from mapapp.desktop.layers.user_page import FileParts
from mapapp.phrases import phrase
from mapapp.scenario.site_files import SiteFile, canonical

NOBODY: Final = Watch()
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, eq=False)
class LoadedFile:
    """One of the user's files, ready to be drawn and counted.

    Attributes
    ----------
    file
        What the document says of it.
    layer
        Its sites and problems.
    matches
        Sites that ours may be.
    points
        What is drawn: `PointSet.row` is the position of each in the layer.
    """

    file: SiteFile
    layer: SiteLayer
    matches: tuple[Match, ...]
    points: PointSet

    @cached_property
    def counted(self) -> CountedFile:
        """What the model takes of it."""
        decisions = decisions_of(self.file)
        return CountedFile(
            self.layer.name, resolve(self.layer, self.matches, decisions), self.file.counting
        )

    @cached_property
    def match_of(self) -> Mapping[int, Match]:
        """Sites that ours may be, by their position in the layer."""
        return {match.site: match for match in self.matches}

    @cached_property
    def parts(self) -> FileParts:
        """What of it its style can go by."""
        kinds = np.unique(self.layer.mineral)
        minerals = tuple(self.layer.minerals[at] for at in kinds.tolist() if at >= 0)
        columns = tuple(str(one) for one in self.layer.table.columns)
        return FileParts(columns, minerals, self._controls())

    def _controls(self) -> tuple[tuple[str, int], ...]:
        codes, counts = np.unique(self.layer.control, return_counts=True)
        if not (codes >= 0).any():
            return ()
        names = [self.layer.countries[at] if at >= 0 else "" for at in codes.tolist()]
        return tuple(zip(names, counts.tolist(), strict=True))

    def said(self, file: SiteFile) -> "LoadedFile":
        """Return it with what the document says by now, where that needs no reading."""
        return replace(self, file=file, layer=self.layer.called(file.name))


def contents_key(file: SiteFile) -> SiteFile:
    """Return what of a file must be read again when it changes: not its name, nor counting."""
    return replace(file, name="", counting="overlay", decisions="{}")


def decisions_of(file: SiteFile) -> Decisions:
    """Return what was decided of sites that are listed twice."""
    stored = json.loads(file.decisions)
    return Decisions(tuple((int(row), word) for row, word in stored.get("rows", ())))


def decisions_text(decisions: Decisions) -> str:
    """Return decisions as a document keeps them."""
    return canonical({"rows": [list(pair) for pair in sorted(decisions.of_row)]})


def reading_text(reading: Reading) -> str:
    """Return what was chosen of how a file is read, as a document keeps it."""
    chosen = {
        "encoding": reading.encoding,
        "delimiter": reading.delimiter,
        "decimal": reading.decimal,
        "header_row": reading.header_row,
    }
    return canonical({key: value for key, value in chosen.items() if value is not None})


def open_file(file: SiteFile, watch: Watch = NOBODY) -> SourceFile:
    """Open a file or pasted table as the document says (SiteFileError)."""
    reading = Reading(**json.loads(file.reading))
    if file.pasted:
        return from_clipboard(file.pasted, name=file.name, reading=reading)
    return open_source(Path(file.path), reading=reading, watch=watch)


def load_file(
    file: SiteFile,
    catalog: Catalog,
    watch: Watch = NOBODY,
    *,
    source: SourceFile | None = None,
    made_ready: Callable[[PointSet], object] | None = None,
) -> LoadedFile:
    """Read, check and match a file.

    Parameters
    ----------
    catalog
        The bundled one: ours are the sites that theirs are matched with.
    source
        The file if it is open already.
    made_ready
        What prepares the points for the pictures they will be in, so that no window waits for it.

    Raises
    ------
    SiteFileError
        With a sentence, if it cannot be read.
    SiteFileCancelled
        If it was stopped.
    """
    opened = open_file(file, watch) if source is None else source
    layer = check(
        opened,
        ColumnMapping.from_json(json.loads(file.mapping), how="chosen"),
        catalog=catalog,
        layer=file.layer or None,
        edits=Edits.from_json(json.loads(file.edits)),
        watch=watch,
    )
    points = PointSet.of(
        layer.lon,
        layer.lat,
        stage=layer.stage,
        operating=layer.operating,
        capacity_t_per_year=layer.capacity_t_per_year,
        mineral=np.where(layer.mineral < 0, len(layer.minerals), layer.mineral),
        minerals=(*layer.minerals, ""),
    )
    matches = tuple(find_matches(layer, catalog, watch=watch))
    if made_ready is not None:
        watch.step(0.98, phrase("Getting the map ready"))
        made_ready(points)
    return LoadedFile(file, layer.called(file.name), matches, points)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits (SiteFileError if it cannot be read)."""
    found = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                found.update(chunk)
    except OSError as error:
        message = phrase(
            "{file} cannot be read: {reason}.",
            file=path.name,
            reason=(error.strerror or phrase("it is not there")).lower(),
        )
        raise SiteFileError(message) from error
    return found.hexdigest()


def missing(files: Sequence[SiteFile]) -> list[SiteFile]:
    """Return the files that are not where the document says."""
    return [one for one in files if one.path and not Path(one.path).is_file()]
