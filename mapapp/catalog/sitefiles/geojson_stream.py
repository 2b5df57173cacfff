"""Large GeoJSON, as a collection or a feature a line, read through once and stopped at any time."""

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from mapapp.catalog.sitefiles.geo_files import check_content
from mapapp.catalog.sitefiles.limits import NOBODY, Watch, damaged
from mapapp.catalog.sitefiles.source import SourceLayer
from mapapp.catalog.sitefiles.streamed import BLOCK_BYTES, LARGE_BYTES, Streamed
from mapapp.catalog.sitefiles.table import Table
from mapapp.phrases import phrase

_SUFFIXES: Final = (".geojson", ".json", ".geojsonl", ".geojsons", ".ndjson", ".jsonl")
_START: Final = re.compile(r'"features"\s*:\s*\[')
_GAP: Final = re.compile(r"[\s,\x1e]*")
_CRS: Final = re.compile(r'"crs"\s*:\s*')
_LARGEST: Final = 256 * 1024**2
"""Characters of one feature that are waited for."""
_TAIL_BYTES: Final = 64 * 1024
_POINT_SIZE: Final = 2
_TOKEN: Final = 64
"""So near its end a text may have been cut off within a word or number."""


def is_streamed(path: Path) -> bool:
    """Whether a file is large, and of a form that is read here."""
    if path.suffix.lower() not in _SUFFIXES or path.stat().st_size <= LARGE_BYTES:
        return False
    with path.open("rb") as stream:
        head = stream.read(BLOCK_BYTES).decode("utf-8", errors="replace")
    return _start_of(head) is not None


def _start_of(head: str) -> int | None:
    """Return where the first feature is to be looked for; None if that is not plain to see."""
    bare = head.lstrip("\ufeff\x1e \t\r\n")
    found = _START.search(head)
    kind = re.match(r'\{\s*"type"\s*:\s*"(\w+)"', bare)
    if found is not None and (kind is None or kind[1] == "FeatureCollection"):
        return found.end()
    if kind is not None and kind[1] == "Feature":
        return len(head) - len(bare)
    return None


def streamed_layer(path: Path) -> SourceLayer:
    """Return what a large file holds, from its beginning (SiteFileError)."""
    check_content(path, path.suffix.lower())
    table = read_stream(path, max_rows=200)
    return SourceLayer(path.stem, None, table.columns, "Unknown")


def read_stream(path: Path, *, watch: Watch = NOBODY, max_rows: int | None = None) -> Table:
    """Read the features, or the first of them.

    Raises
    ------
    SiteFileError
        If it is cut off, or no GeoJSON from some place on.
    SiteFileCancelled
        If the user stopped it.
    """
    gathered = Streamed(path.name)
    reader = _Features(path)
    try:
        for features in reader.portions():
            watch.step(0.9 * reader.part, phrase("Reading the features"))
            rows = features[: None if max_rows is None else max_rows - gathered.rows]
            gathered.add_rows([_properties(one) for one in rows], [_shape(one) for one in rows])
            if gathered.rows == max_rows:
                break
    except (ValueError, OverflowError, RecursionError) as error:
        raise damaged(path.name) from error
    gathered.finish(_crs_of(reader.outside))
    return gathered.table()


class _Features:
    """Finds one feature after the other in a text that comes block by block.

    Attributes
    ----------
    part
        How much of the file was read, 0..1.
    outside
        What stands before the first feature, and behind the last one as far as it was read.
    """

    def __init__(self, path: Path) -> None:
        self.part = 0.0
        self.outside = ""
        self._path = path
        self._decode = json.JSONDecoder().raw_decode

    def portions(self) -> Iterator[list[dict[str, Any]]]:
        """Yield the features of each block (ValueError where the text is no JSON)."""
        size = self._path.stat().st_size
        decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        text, started, least = "", False, 0
        with self._path.open("rb") as stream:
            while True:
                block = stream.read(BLOCK_BYTES)
                text += decoder.decode(block, final=not block)
                self.part = stream.tell() / max(size, 1)
                if block and len(text) < least:
                    continue
                at = 0
                if not started:
                    start = _start_of(text)
                    if start is None and block:
                        continue
                    at, started = start or 0, True
                    self.outside = text[:at]
                found, at = self._from(text, at, ended=not block)
                text = text[at:]
                # A feature that is longer than a block is not tried anew with each of them.
                least = 2 * len(text) if not found else 0
                if found:
                    yield found
                if text.startswith("]"):
                    rest = stream.read(_TAIL_BYTES)
                    self.outside += text + rest.decode("utf-8", errors="replace")
                    return
                if not block:
                    if self.outside.endswith("["):
                        raise ValueError  # its list of features has no end
                    return

    def _from(self, text: str, at: int, *, ended: bool) -> tuple[list[dict[str, Any]], int]:
        """Return the features that are whole in a text, and where the next one begins."""
        found: list[dict[str, Any]] = []
        while True:
            gap = _GAP.match(text, at)
            at = gap.end() if gap is not None else at
            if at >= len(text) or text[at] == "]":
                return found, at
            try:
                feature, at = self._decode(text, at)
            except json.JSONDecodeError as error:
                if ended or text[at] != "{" or len(text) - at > _LARGEST or _is_wrong(error):
                    raise
                return found, at
            if not isinstance(feature, dict) or feature.get("type") != "Feature":
                raise ValueError
            found.append(feature)


def _is_wrong(error: json.JSONDecodeError) -> bool:
    """Whether a text cannot be JSON whatever follows, rather than being cut off."""
    cut = error.pos > len(error.doc) - _TOKEN or error.msg.startswith("Unterminated string")
    return not cut


def _properties(feature: Mapping[str, Any]) -> Mapping[str, Any]:
    given = feature.get("properties")
    rows = given if isinstance(given, dict) else {}
    own = feature.get("id")
    return {"id": own, **rows} if isinstance(own, str) and "id" not in rows else rows


def _shape(feature: Mapping[str, Any]) -> object:
    """Return a point as a pair of numbers, another shape as it is, None for none."""
    shape = feature.get("geometry")
    if not isinstance(shape, dict):
        return None
    place = shape.get("coordinates")
    if shape.get("type") != "Point":
        return shape
    if not isinstance(place, list) or len(place) < _POINT_SIZE:
        return None
    x, y = place[:_POINT_SIZE]
    plain = isinstance(x, int | float) and isinstance(y, int | float)
    return (float(x), float(y)) if plain else None


def _crs_of(outside: str) -> str:
    """Return the system that the old standard names; without one it is WGS 84."""
    found = _CRS.search(outside)
    if found is None:
        return "EPSG:4326"
    try:
        said, _ = json.JSONDecoder().raw_decode(outside, found.end())
        name = str(said["properties"]["name"])
    except (ValueError, KeyError, TypeError):
        return "EPSG:4326"
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        authority = CRS.from_user_input(name).to_authority()
    except CRSError:
        return name
    return "EPSG:4326" if authority in (None, ("OGC", "CRS84")) else ":".join(authority)
