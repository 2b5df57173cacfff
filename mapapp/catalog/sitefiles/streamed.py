"""Features of large files of text, gathered portion by portion as they are read through once."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np

from mapapp.catalog.sitefiles.geo_columns import GeoColumn
from mapapp.catalog.sitefiles.geo_files import Gathered, points_of_wkb
from mapapp.catalog.sitefiles.limits import MAX_COLUMNS, MAX_ROWS, SiteFileError
from mapapp.catalog.sitefiles.table import cell_text
from mapapp.phrases import phrase

LARGE_BYTES: Final = 8 * 1024**2
"""GDAL reads a file of text in one go: a larger one is read through here, so that it can be
stopped at any time."""
BLOCK_BYTES: Final = 512 * 1024
"""What is read at a time: a window waits for each portion."""

Row = Mapping[str, Any]


class Streamed(Gathered):
    """What was read of a file so far: columns by name, whatever each portion has of them.

    Parameters
    ----------
    name
        Of the file, for what is said.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._by_name: dict[str, _Column] = {}
        self._crs = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The columns so far."""
        return tuple(self._by_name)

    def add_rows(self, rows: Sequence[Row], shapes: Sequence[Any]) -> None:
        """Add features: their properties, and a pair of degrees, GeoJSON or None for each.

        Raises
        ------
        SiteFileError
            If there are more than are read.
        """
        names = dict.fromkeys(name for row in rows for name in row)
        for name in names:
            if name not in self._by_name:
                self._by_name[name] = _Column(self.rows)
        for name, column in self._by_name.items():
            column.add([row.get(name) for row in rows])
        self._add_shapes(shapes)
        self.rows += len(rows)
        if self.rows > MAX_ROWS:
            message = phrase(
                "{file} has more than {max_rows:,} features. Divide it into several files.",
                file=self._name,
                max_rows=MAX_ROWS,
            )
            raise SiteFileError(message)

    def _add_shapes(self, shapes: Sequence[Any]) -> None:
        pairs = [shape if isinstance(shape, tuple) else (np.nan, np.nan) for shape in shapes]
        points = np.array(pairs, np.float64).reshape(len(pairs), 2)
        other = [at for at, shape in enumerate(shapes) if isinstance(shape, dict)]
        if other:
            import shapely

            texts = [json.dumps(shapes[at]) for at in other]
            found = shapely.from_geojson(texts, on_invalid="ignore")
            x, y, moved = points_of_wkb(shapely.to_wkb(found))
            points[other, 0], points[other, 1] = x, y
            self._moved += moved
        self._points.append((points[:, 0].copy(), points[:, 1].copy()))

    def finish(self, crs: str) -> None:
        """Say that all is read, and in which system it lies."""
        self._meta = {"fields": list(self._by_name), "crs": crs}
        columns = list(self._by_name.values())[:MAX_COLUMNS]
        self._columns = [column.whole() for column in columns]
        if not self._points:
            self._points.append((np.empty(0), np.empty(0)))


class _Column:
    """A column that may hold numbers in one portion and words in the next."""

    def __init__(self, blank: int) -> None:
        self._blank = blank
        self._words: bool | None = None
        self._held = GeoColumn()

    def add(self, values: list[Any]) -> None:
        """Add the cells of a portion."""
        words = _are_words(values)
        if words is None:
            self._add_blank(len(values))
            return
        if self._words is None:
            self._words = words
            self._add_blank(0)
        elif words and not self._words:
            self._turn_to_words()
        if self._words:
            self._held.add(np.array([_text(value) for value in values], dtype=object))
        else:
            self._held.add(np.array(values, dtype=np.float64))

    def _add_blank(self, count: int) -> None:
        self._blank += count
        if self._words is None or not self._blank:
            return
        if self._words:
            self._held.add(np.full(self._blank, None, dtype=object))
        else:
            self._held.add(np.full(self._blank, np.nan))
        self._blank = 0

    def _turn_to_words(self) -> None:
        numbers = self._held.series().to_numpy(np.float64)
        self._held, self._words = GeoColumn(), True
        self._held.add(np.array([cell_text(value) or None for value in numbers], dtype=object))

    def whole(self) -> GeoColumn:
        """Return all of it."""
        if self._words is None:
            self._words = False
            self._add_blank(0)
        return self._held


def _are_words(values: Sequence[Any]) -> bool | None:
    """Return whether cells hold anything but numbers; None if they hold nothing."""
    kinds = {type(value) for value in values} - {type(None)}
    if not kinds:
        return None
    return not kinds <= {int, float}


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return cell_text(value)
