"""Columns of a geographic file, gathered chunk by chunk in little room."""

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from mapapp.catalog.sitefiles.table import Float64s, Int64s

if TYPE_CHECKING:
    import pandas as pd

_HEAD: Final = 1_000


class GeoColumn:
    """One column: numbers, a few words over and over (kept once each), or text.

    Which of the three is settled by the first chunk.
    """

    def __init__(self) -> None:
        self._parts: list[NDArray[Any]] = []
        self._words: dict[str, int] | None = None

    def add(self, values: NDArray[Any]) -> None:
        """Add a chunk as GDAL gives it."""
        if values.dtype.kind in "iuf":
            self._parts.append(values.astype(np.float64))
            return
        if values.dtype.kind == "b":
            values = np.where(values, "yes", "no").astype(object)
        if not self._parts and _is_repetitive(values):
            self._words = {}
        if self._words is None:
            self._parts.append(values)
        else:
            self._parts.append(_codes(values, self._words))

    def series(self) -> "pd.Series":
        """Return the whole column."""
        import pandas as pd

        whole = np.concatenate(self._parts) if self._parts else np.empty(0, object)
        self._parts.clear()
        if self._words is not None:
            return pd.Series(pd.Categorical.from_codes(whole, pd.Index(list(self._words))))
        if whole.dtype.kind == "f":
            return pd.Series(whole)
        return pd.Series(whole, dtype="str")


def _is_repetitive(values: NDArray[Any]) -> bool:
    head = values[:_HEAD]
    return len(set(map(str, head))) <= 0.5 * len(head) or any(
        not isinstance(value, str | None) for value in head
    )


def _codes(values: NDArray[Any], words: dict[str, int]) -> Int64s:
    """Return each value as the number of its word, -1 for none; new words are added."""
    import pandas as pd

    codes, found = pd.factorize(values)
    numbers = [words.setdefault(str(one).replace("\0", " "), len(words)) for one in found]
    return np.array([*numbers, -1], np.int64)[codes]


def plain_points(wkb: Any) -> tuple[Float64s, Float64s] | None:  # noqa: ANN401
    """Return the coordinates where all geometries are points in the usual bytes, else None."""
    try:
        data = b"".join(wkb)
    except TypeError:  # one is missing
        return None
    layout = np.dtype([("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    if len(data) != len(wkb) * layout.itemsize:
        return None
    points = np.frombuffer(data, layout)
    if np.any(points["order"] != 1) or np.any(points["kind"] != 1):
        return None
    return points["x"].copy(), points["y"].copy()
