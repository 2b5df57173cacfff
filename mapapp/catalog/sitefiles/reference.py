"""Coordinate systems: what a file says, what its figures say, and the way to degrees."""

import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from mapapp.catalog.sitefiles.limits import SiteFileError
from mapapp.catalog.sitefiles.table import Float64s
from mapapp.phrases import phrase

if TYPE_CHECKING:
    from pyproj import CRS

WGS84: Final = "EPSG:4326"
_LARGEST: Final = 1e9
Told = Literal["file", "chosen", "ranges"]


@dataclass(frozen=True, slots=True)
class Reference:
    """The coordinate system of a file's positions.

    Attributes
    ----------
    crs
        Code or WKT; empty where it must be asked.
    told
        By the file, by the user, or by the ranges of its coordinates.
    words
        A sentence on it for a banner; empty where there is nothing to say.
    """

    crs: str
    told: Told
    words: str = ""

    @property
    def asked(self) -> bool:
        """Whether only the user can say what the coordinates are."""
        return not self.crs


def find_reference(
    x: Float64s, y: Float64s, *, of_file: str = "", chosen: str | None = None
) -> Reference:
    """Return the coordinate system: the user's choice, the file's own, or what ranges say.

    Raises
    ------
    SiteFileError
        If the user's choice is none that is known.
    """
    if chosen:
        return Reference(chosen, "chosen", _accuracy(chosen))
    if of_file:
        try:
            return Reference(of_file, "file", _accuracy(of_file))
        except SiteFileError:
            pass  # what a file says and nobody knows counts as not said
    with np.errstate(invalid="ignore"):
        # No system has figures beyond some ten million metres: what is larger is a mistake.
        known = (np.abs(x) < _LARGEST) & (np.abs(y) < _LARGEST)
        degrees = known & (np.abs(x) <= 360) & (np.abs(y) <= 360)
    if not known.any() or degrees.sum() >= 0.5 * known.sum():
        words = phrase(
            "The file does not say its coordinate system; its figures are taken for degrees"
            " (WGS 84)."
        )
        return Reference(WGS84, "ranges", words)
    largest = float(np.nanmedian(np.maximum(np.abs(x[known]), np.abs(y[known]))))
    words = phrase(
        "The coordinates are no degrees (around {largest:,.0f}) and the file does "
        "not say their system: choose it.",
        largest=largest,
    )
    return Reference("", "ranges", words)


@lru_cache(maxsize=64)
def crs_of(text: str) -> "CRS":
    """Return a coordinate system by its code, name or WKT.

    Raises
    ------
    SiteFileError
        If there is none.
    """
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        found = CRS.from_user_input(int(text) if text.strip().isdigit() else text.strip())
    except (CRSError, ValueError, OverflowError) as error:
        message = phrase(
            "There is no coordinate system “{text}”. Give an EPSG code, such as "
            "EPSG:4326 or EPSG:32735.",
            text=text[:60],
        )
        raise SiteFileError(message) from error
    if found.is_bound:
        found = found.source_crs or found
    if not (found.is_geographic or found.is_projected or found.is_compound):
        message = phrase(
            "“{name}” is no system of positions on the ground. Give another.", name=found.name
        )
        raise SiteFileError(message)
    return found


@lru_cache(maxsize=64)
def _transformer(crs: str) -> Any:  # noqa: ANN401
    from pyproj import Transformer

    return Transformer.from_crs(crs_of(crs), crs_of(WGS84), always_xy=True)


@lru_cache(maxsize=64)
def is_degrees(crs: str) -> bool:
    """Whether a system is WGS 84 in degrees, so that nothing needs to be computed."""
    known = crs_of(crs)
    return crs in (WGS84, "OGC:CRS84") or (
        known.is_geographic and known.equals(crs_of(WGS84), ignore_axis_order=True)
    )


def to_degrees(x: Float64s, y: Float64s, crs: str) -> tuple[Float64s, Float64s]:
    """Return longitudes and latitudes on WGS 84; NaN for what lies outside the system."""
    if is_degrees(crs):
        return x, y
    lon, lat = _transformer(crs).transform(x, y, errcheck=False)
    lon, lat = np.asarray(lon, np.float64), np.asarray(lat, np.float64)
    lost = ~(np.isfinite(lon) & np.isfinite(lat))
    return np.where(lost, np.nan, lon), np.where(lost, np.nan, lat)


def _metres(crs: str) -> float | None:
    """Return how good the best known way to WGS 84 is; 0 on the same datum, None if not said."""
    from pyproj.transformer import TransformerGroup

    base = crs_of(crs).geodetic_crs
    if base is not None and base.equals(crs_of(WGS84), ignore_axis_order=True):
        return 0.0
    with warnings.catch_warnings():  # on grids that are not installed: the sentence says how good
        warnings.simplefilter("ignore")
        ways = TransformerGroup(crs_of(crs), crs_of(WGS84), always_xy=True).transformers
    return ways[0].accuracy if ways and ways[0].accuracy >= 0 else None


@lru_cache(maxsize=64)
def _accuracy(crs: str) -> str:
    """Say how positions become degrees, and how good that is; nothing for WGS 84."""
    if is_degrees(crs):
        return ""
    name = crs_of(crs).name
    metres = _metres(crs)
    good = (
        phrase("accuracy not stated")
        if metres is None
        else phrase("good to {metres:g} m", metres=metres)
    )
    if metres == 0:
        good = phrase("the same datum")
    return phrase(
        "Coordinates are transformed from {name} to WGS 84 ({good}).", name=name, good=good
    )
