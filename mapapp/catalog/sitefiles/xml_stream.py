"""Large KML and GPX, read through once and stopped at any time."""

import mmap
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from mapapp.catalog.sitefiles.geo_files import check_content
from mapapp.catalog.sitefiles.limits import NOBODY, Watch, damaged
from mapapp.catalog.sitefiles.source import SourceLayer
from mapapp.catalog.sitefiles.streamed import BLOCK_BYTES, LARGE_BYTES, Streamed
from mapapp.catalog.sitefiles.table import FOLDER, Table
from mapapp.phrases import phrase

if TYPE_CHECKING:
    Parser = XMLPullParser[Any]

_FIRST: Final = 200
_CONTAINERS: Final = ("Folder", "Document")
_SHAPES: Final = ("Point", "LineString", "LinearRing", "Polygon", "MultiGeometry")
_TIMES: Final = {"when": "timestamp", "begin": "begin", "end": "end"}
_NUMBERS: Final = ("int", "uint", "short", "ushort", "float", "double")

Feature = tuple[dict[str, Any], Any]
"""Properties, and a pair of degrees, a shape as GeoJSON has it, or None."""


def is_streamed(path: Path) -> bool:
    """Whether a file is large, and of a form that is read here: of GPX, one with waypoints."""
    suffix = path.suffix.lower()
    if suffix not in (".kml", ".gpx") or path.stat().st_size <= LARGE_BYTES:
        return False
    if suffix == ".kml":
        return True
    with (
        path.open("rb") as stream,
        mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as text,
    ):
        return text.find(b"<wpt") >= 0


def streamed_layer(path: Path) -> SourceLayer:
    """Return what a large file holds, from its beginning (SiteFileError)."""
    check_content(path, path.suffix.lower())
    table = read_stream(path, max_rows=_FIRST)
    return SourceLayer(path.stem, None, table.columns, "Unknown")


def read_stream(path: Path, *, watch: Watch = NOBODY, max_rows: int | None = None) -> Table:
    """Read the placemarks or waypoints, or the first of them.

    Raises
    ------
    SiteFileError
        If it is cut off or no XML.
    SiteFileCancelled
        If the user stopped it.
    """
    gathered = Streamed(path.name)
    reader: _Reader = _Kml() if path.suffix.lower() == ".kml" else _Gpx()
    size = max(path.stat().st_size, 1)
    parser: Parser = XMLPullParser(("start", "end"))
    try:
        with path.open("rb") as stream:
            while block := stream.read(BLOCK_BYTES):
                watch.step(0.9 * stream.tell() / size, phrase("Reading the features"))
                parser.feed(block)
                found = list(reader.features(parser))
                found = found[: None if max_rows is None else max_rows - gathered.rows]
                gathered.add_rows([row for row, _ in found], [shape for _, shape in found])
                if gathered.rows == max_rows:
                    break
            else:
                parser.close()
    except ParseError as error:
        raise damaged(path.name, str(error)) from error
    gathered.finish("EPSG:4326")
    return gathered.table()


class _Reader(ABC):
    """Takes features out of XML as it comes, and forgets what is behind."""

    def __init__(self) -> None:
        self._open: list[Element] = []

    def features(self, parser: "Parser") -> Iterator[Feature]:
        """Yield the features that have ended."""
        for event, element in parser.read_events():  # type: ignore[misc]
            if not isinstance(element, Element):
                continue
            if event == "start":
                self._open.append(element)
                continue
            self._open.pop()
            name = _bare(element)
            found = self.take(name, element)
            if found is not None:
                yield found
            if self.is_done(name) and self._open:
                self._open[-1].remove(element)

    @abstractmethod
    def take(self, name: str, element: Element) -> Feature | None:
        """Return the feature that an element is, None for any other."""

    @abstractmethod
    def is_done(self, name: str) -> bool:
        """Whether nothing asks for an element any more."""


class _Kml(_Reader):
    def __init__(self) -> None:
        super().__init__()
        self._numbers: set[str] = set()

    def take(self, name: str, element: Element) -> Feature | None:
        if name == "SimpleField" and element.get("type", "") in _NUMBERS:
            self._numbers.add(element.get("name", ""))
        return (self._row(element), _kml_shape(element)) if name == "Placemark" else None

    def is_done(self, name: str) -> bool:
        return name in ("Placemark", "Style", "StyleMap", "Schema", *_CONTAINERS)

    def _row(self, placemark: Element) -> dict[str, Any]:
        row: dict[str, Any] = {}
        for child in placemark:
            name = _bare(child)
            if name in ("name", "description"):
                row["Name" if name == "name" else name] = _text(child)
        for part in placemark.iter():
            name, key = _bare(part), part.get("name", "")
            if name in _TIMES:
                row[_TIMES[name]] = _text(part)
            elif name == "Data" and key:
                row[key] = next((_text(one) for one in part if _bare(one) == "value"), None)
            elif name == "SimpleData" and key:
                row[key] = _number(part) if key in self._numbers else _text(part)
        folder = self._folder()
        return {**row, FOLDER: folder} if folder else row

    def _folder(self) -> str | None:
        """Return the name of the innermost folder that has one."""
        for element in reversed(self._open):
            if _bare(element) == "Folder":
                for child in element:
                    if _bare(child) == "name":
                        return _text(child)
        return None


def _kml_shape(placemark: Element) -> Any:  # noqa: ANN401
    for child in placemark:
        if _bare(child) in _SHAPES:
            return _shape(child)
    return None


def _shape(element: Element) -> Any:  # noqa: ANN401
    """Return a KML shape as a pair of degrees, or as GeoJSON has it; None for a damaged one."""
    kind = _bare(element)
    if kind == "MultiGeometry":
        parts = [_as_json(_shape(one)) for one in element if _bare(one) in _SHAPES]
        whole = [part for part in parts if part is not None]
        return {"type": "GeometryCollection", "geometries": whole} if whole else None
    if kind == "Polygon":
        rings = [_places(one) for one in element.iter() if _bare(one) == "coordinates"]
        return {"type": "Polygon", "coordinates": rings} if rings and all(rings) else None
    places = next((_places(one) for one in element if _bare(one) == "coordinates"), [])
    if not places:
        return None
    if kind == "Point":
        return (places[0][0], places[0][1])
    return {"type": "LineString", "coordinates": places}


def _as_json(shape: Any) -> Any:  # noqa: ANN401
    return {"type": "Point", "coordinates": list(shape)} if isinstance(shape, tuple) else shape


def _places(coordinates: Element) -> list[list[float]]:
    found = []
    for one in (coordinates.text or "").split():
        try:
            x, y, *_ = (float(part) for part in one.split(","))
        except ValueError:
            return []
        found.append([x, y])
    return found


class _Gpx(_Reader):
    def take(self, name: str, element: Element) -> Feature | None:
        if name != "wpt":
            return None
        row: dict[str, Any] = {}
        for part in element.iter():
            if part is not element and len(part) == 0:
                key = _bare(part)
                row[key] = _number(part) if key == "ele" else _text(part)
        try:
            place = float(element.get("lon", "")), float(element.get("lat", ""))
        except ValueError:
            return row, None
        return row, place

    def is_done(self, name: str) -> bool:
        return name in ("wpt", "trkpt", "rtept", "trkseg")


def _bare(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _text(element: Element) -> str | None:
    return (element.text or "").strip() or None


def _number(element: Element) -> float | str | None:
    text = _text(element)
    try:
        return None if text is None else float(text)
    except ValueError:
        return text
