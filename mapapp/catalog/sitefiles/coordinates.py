"""Coordinates as people write them: decimal with either mark, degrees and minutes, pairs, WKT."""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

import numpy as np

from mapapp.catalog.sitefiles.table import Flags, Float64s, cell_text

if TYPE_CHECKING:
    import pandas as pd

_NUMBER: Final = r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?"
# Thousands in groups of three by one mark, at most one part behind the other mark.
_GROUPED: Final = re.compile(r"[-+]?\d{1,3}(?:(?:,\d{3})+(?:\.\d*)?|(?:\.\d{3})+(?:,\d*)?)\Z")
_DECIMAL: Final = re.compile(rf"{_NUMBER}\Z")
# 33°51'31.2"S, S 33 51 31, 33d51m31s S, 33° 51.52' S
_DMS: Final = re.compile(
    r"""(?P<before>[NSEWO北南东西東])?\s*
        (?P<sign>[-+])?\s*
        (?P<degrees>\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|˚|d|deg|度|:|\s)\s*
        (?:(?P<minutes>\d{1,2}(?:[.,]\d+)?)\s*(?:'|′|’|‘|`|m|min|分|:|\s|\Z)?\s*)?
        (?:(?P<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|“|''|s|sec|秒)?\s*)?
        (?P<after>[NSEWO北南东西東])?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_LETTER: Final = re.compile(
    rf"(?:(?P<a>[NSEWO])\s*(?P<b>{_NUMBER})|(?P<c>{_NUMBER})\s*°?\s*(?P<d>[NSEWO]))\s*\Z",
    re.IGNORECASE,
)
_WKT: Final = re.compile(
    r"\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|POLYGON|LINESTRING)\b", re.IGNORECASE
)
_DEGREE_LETTERS: Final = {
    "n": 1, "s": -1, "e": 1, "w": -1, "o": -1, "北": 1, "南": -1, "东": 1, "東": 1, "西": -1,
}  # fmt: skip
_NORTHING: Final = frozenset("ns北南")
_SPLITS: Final = re.compile(r"\s*[;|/\t]\s*|\s*,\s+|\s+,\s*")
_AFTER_SIDE: Final = re.compile(
    r"(?<=[\d°º'\"′″’”\s][NSEWO北南东西東])[\s,;]+(?=[\d\-+])", re.IGNORECASE
)
_BEFORE_SIDE: Final = re.compile(r"[\s,;]+(?=[NSEWO北南东西東]\s*\d)", re.IGNORECASE)
_MAX_LENGTH: Final = 200


def parse_number(text: str, *, decimal: str | None = None) -> float | None:
    """Return a number with either decimal mark and grouped thousands; None if it is none.

    Parameters
    ----------
    decimal
        The mark where the file's is known; else the last mark that appears is taken for it.
    """
    bare = text.strip().replace("−", "-").replace("–", "-").replace("\u00a0", " ")
    bare = bare.replace("’", "'").replace(" ", "").replace("'", "")
    if not bare or len(bare) > 40:
        return None
    comma, point = bare.rfind(","), bare.rfind(".")
    if (comma >= 0 and point >= 0) or bare.count(",") > 1 or bare.count(".") > 1:
        if not _GROUPED.match(bare):
            return None
        bare = bare.replace("," if comma < point or point < 0 else ".", "")
        if (comma >= 0) != (point >= 0):
            bare = bare.replace(".", "")
    elif decimal == "." and comma >= 0 and re.fullmatch(r"[-+]?\d{1,3},\d{3}", bare):
        bare = bare.replace(",", "")
    elif decimal == "," and point >= 0 and re.fullmatch(r"[-+]?\d{1,3}\.\d{3}", bare):
        bare = bare.replace(".", "")
    bare = bare.replace(",", ".")
    if not _DECIMAL.match(bare):
        return None
    value = float(bare)
    return value if np.isfinite(value) else None


def parse_angle(text: str, *, decimal: str | None = None) -> tuple[float, str] | None:
    """Return degrees, and ``"lat"``, ``"lon"`` or ``""`` for what a letter says they are.

    None where the text is no angle. West and south are negative; an O is west (oeste, ouest).
    """
    if len(text) > _MAX_LENGTH:
        return None
    bare = text.strip().replace("−", "-").replace("–", "-").replace("\u00a0", " ")
    bare = re.sub(r"(?i)\b(lat|lon|long|latitude|longitude)\b[.:=]*\s*", "", bare).strip()
    lettered = _LETTER.match(bare)
    if lettered:
        letter = (lettered["a"] or lettered["d"]).lower()
        value = parse_number(lettered["b"] or lettered["c"], decimal=decimal)
        return None if value is None else (value * _DEGREE_LETTERS[letter], _axis(letter))
    number = parse_number(bare.rstrip("°º˚ "), decimal="." if decimal is None else decimal)
    if number is not None and " " not in bare.strip():
        return number, ""
    found = _DMS.match(bare)
    if not found:
        return None
    minutes, seconds = (_part(found[name]) for name in ("minutes", "seconds"))
    if minutes >= 60 or seconds >= 60 or (found["before"] and found["after"]):
        return None
    value = _part(found["degrees"]) + minutes / 60 + seconds / 3600
    letter = (found["before"] or found["after"] or "").lower()
    sign = _DEGREE_LETTERS.get(letter, 1) * (-1 if found["sign"] == "-" else 1)
    return sign * value, _axis(letter)


def _part(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0


def _axis(letter: str) -> str:
    return "" if not letter else "lat" if letter in _NORTHING else "lon"


def parse_pair(text: str, *, decimal: str | None = None) -> tuple[float, float] | None:
    """Return longitude and latitude of a text that holds both; None where it does not.

    Letters say which is which; without them the latitude is taken to stand first, unless it
    would be beyond 90 degrees.
    """
    if len(text) > _MAX_LENGTH:
        return None
    bare = text.strip().strip("()[]").strip()
    for parts in _halves(bare):
        angles = [parse_angle(part, decimal=decimal) for part in parts]
        if len(angles) == 2 and angles[0] is not None and angles[1] is not None:
            return _in_order(angles[0], angles[1])
    return None


def _halves(bare: str) -> Iterable[list[str]]:
    for pattern in (_AFTER_SIDE, _BEFORE_SIDE, _SPLITS):
        parts = [part for part in pattern.split(bare) if part]
        if len(parts) == 2:
            yield parts
    for mark in (",", " "):
        parts = [part for part in bare.split(mark) if part]
        if len(parts) == 2:
            yield parts
    if bare.count(",") == 3:  # -28,86,121,25: two decimal commas
        first, second, third, fourth = bare.split(",")
        yield [f"{first}.{second}", f"{third}.{fourth}"]


def _in_order(first: tuple[float, str], second: tuple[float, str]) -> tuple[float, float] | None:
    (a, kind_a), (b, kind_b) = first, second
    if kind_a and kind_a == kind_b:
        return None
    if kind_a == "lon" or kind_b == "lat" or (not kind_a and abs(a) > 90 >= abs(b)):
        return a, b
    return b, a


def numbers_of(series: "pd.Series", *, decimal: str | None = None) -> tuple[Float64s, Flags]:
    """Return a column as numbers, NaN for what is none; and which cells hold something.

    Whole columns of numbers pass as they are; only text is looked at cell by cell, each
    different one once.
    """
    return _parsed(series, lambda text: parse_number(text, decimal=decimal))


def angles_of(series: "pd.Series", *, decimal: str | None = None) -> tuple[Float64s, Flags]:
    """Return a column of latitudes or longitudes in degrees; as `numbers_of`."""

    def angle(text: str) -> float | None:
        found = parse_angle(text, decimal=decimal)
        return None if found is None else found[0]

    return _parsed(series, angle)


def _parsed(series: "pd.Series", parse: Callable[[str], float | None]) -> tuple[Float64s, Flags]:
    import pandas as pd

    filled = series.notna().to_numpy()
    if pd.api.types.is_numeric_dtype(series.dtype):
        return series.to_numpy(np.float64), filled
    codes, words = pd.factorize(series)
    values = np.full(len(words) + 1, np.nan)
    for at, word in enumerate(words):
        found = parse(cell_text(word))
        values[at] = np.nan if found is None else found
    return values[codes], filled


def pairs_of(
    series: "pd.Series", *, decimal: str | None = None
) -> tuple[Float64s, Float64s, Flags]:
    """Return longitudes and latitudes of a column that holds both, as pairs or WKT."""
    import pandas as pd

    filled = series.notna().to_numpy()
    codes, words = pd.factorize(series)
    texts = [cell_text(word) for word in words]
    lon, lat = np.full(len(texts) + 1, np.nan), np.full(len(texts) + 1, np.nan)
    shapes = [at for at, text in enumerate(texts) if is_wkt(text)]
    if shapes:
        lon[shapes], lat[shapes] = _wkt_points([texts[at] for at in shapes])
    for at in set(range(len(texts))) - set(shapes):
        found = parse_pair(texts[at], decimal=decimal)
        if found is not None:
            lon[at], lat[at] = found
    return lon[codes], lat[codes], filled


def is_wkt(text: str) -> bool:
    """Whether a cell holds a shape as well-known text."""
    return _WKT.match(text) is not None


def _wkt_points(texts: list[str]) -> tuple[Float64s, Float64s]:
    """Return a point in each shape; NaN for text that is no shape."""
    import shapely

    from mapapp.catalog.sitefiles.geo_files import points_of_wkb

    bare = [text.partition(";")[2] if text[:5].upper() == "SRID=" else text for text in texts]
    shapes = shapely.from_wkt(bare, on_invalid="ignore")
    x, y, _ = points_of_wkb(shapely.to_wkb(shapes))
    return x, y
