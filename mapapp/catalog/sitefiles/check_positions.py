"""Where rows lie: read in whatever form they are given, and tried against the countries."""

from typing import Final

import numpy as np

from mapapp.catalog.sitefiles.check_parts import Checking
from mapapp.catalog.sitefiles.coordinates import angles_of, numbers_of, pairs_of, parse_pair
from mapapp.catalog.sitefiles.edits import moved_cells, moved_rows
from mapapp.catalog.sitefiles.findings import Fix, FixKind
from mapapp.catalog.sitefiles.layer import Codes, Question
from mapapp.catalog.sitefiles.places import NOWHERE, Lands, lands
from mapapp.catalog.sitefiles.reference import find_reference, is_degrees, to_degrees
from mapapp.catalog.sitefiles.table import GEOMETRY, Flags, Float64s, Int64s
from mapapp.phrases import later, marked, phrase

NEAR_DEGREES: Final = 0.25
"""How far from its country a site may stand: a harbour, or a coarse coordinate at a border."""

_MOVES: Final[tuple[tuple[FixKind, str], ...]] = (
    ("swap", marked("with latitude and longitude exchanged")),
    ("flip_lon", marked("with the longitude's sign changed")),
    ("flip_lat", marked("with the latitude's sign changed")),
    ("flip_both", marked("with both signs changed")),
)


def read_positions(check: Checking) -> tuple[Float64s, Float64s, str]:
    """Return longitudes and latitudes, NaN where there are none, and the columns they stand in.

    Findings say which rows have none and why; a question, if the system must be asked.
    """
    x, y, filled, columns = _coordinates(check)
    if not columns:
        check.questions.append(
            Question("columns", phrase("Which columns say where the sites lie?"), blocking=True)
        )
        return x, y, columns
    reference = find_reference(x, y, of_file=check.table.crs, chosen=check.mapping.crs or None)
    if reference.asked:
        check.questions.append(Question("crs", reference.words, blocking=True))
        return np.full(len(x), np.nan), np.full(len(x), np.nan), columns
    check.assume(reference.words)
    given = np.isfinite(x) & np.isfinite(y)
    plain_degrees = is_degrees(reference.crs)
    if check.mapping.swap:
        x, y = y, x
        check.assume(phrase("Latitude and longitude of the whole file are exchanged."))
    lon, lat = (x.copy(), y.copy()) if plain_degrees else to_degrees(x, y, reference.crs)
    for place, text in moved_cells(check.table, check.edits).items():
        # Degrees, whatever system the file is in.
        lon[place], lat[place] = parse_pair(text) or (np.nan, np.nan)
        given[place] = np.isfinite(lon[place])
        filled[place] = bool(text.strip())
    _move(check, lon, lat)
    _blank_or_unreadable(check, columns, filled, given)
    _out_of_range(check, columns, lon, lat, given)
    null_island = given & (lon == 0) & (lat == 0)
    check.add(
        "null_island",
        null_island,
        column=columns,
        why=phrase("0, 0 is where missing positions end up, in the Gulf of Guinea"),
        fix=phrase("Give the position, or leave the row out"),
        severity="error",
        remedy=Fix("leave_out"),
    )
    return lon, lat, columns


def _coordinates(check: Checking) -> tuple[Float64s, Float64s, Flags, str]:
    """Return x, y, which rows say anything, and the columns they stand in."""
    table, mapping = check.table, check.mapping
    if table.x is not None and table.y is not None:
        x, y = table.x, table.y
        return x, y, np.isfinite(x) & np.isfinite(y), GEOMETRY
    position = mapping.column("position")
    if position is not None:
        x, y, filled = pairs_of(table.series[position], decimal=check.decimal)
        return x, y, filled, position
    for east, north, degrees in (("lon", "lat", True), ("x", "y", False)):
        first, second = mapping.column(east), mapping.column(north)  # type: ignore[arg-type]
        if first is None or second is None:
            continue
        read = angles_of if degrees else numbers_of
        x, filled_x = read(table.series[first], decimal=check.decimal)
        y, filled_y = read(table.series[second], decimal=check.decimal)
        return x, y, filled_x & filled_y, f"{second}, {first}"
    nothing = np.full(len(table), np.nan)
    return nothing, nothing.copy(), np.zeros(len(table), np.bool_), ""


def _move(check: Checking, lon: Float64s, lat: Float64s) -> None:
    """Apply the user's moves, in place."""
    for kind in ("swap", "flip_lon", "flip_lat", "flip_both"):
        at = moved_rows(check.table, check.edits, kind)
        lon[at], lat[at] = moved(kind, lon[at], lat[at])


def moved(kind: FixKind, lon: Float64s, lat: Float64s) -> tuple[Float64s, Float64s]:
    """Return positions as a remedy would move them."""
    if kind == "swap":
        return lat, lon
    return (
        -lon if kind in ("flip_lon", "flip_both") else lon,
        -lat if kind in ("flip_lat", "flip_both") else lat,
    )


def _blank_or_unreadable(check: Checking, columns: str, filled: Flags, given: Flags) -> None:
    check.add(
        "position_missing",
        ~filled & ~given,
        column=columns,
        why=phrase("the row has no position"),
        fix=phrase("Give latitude and longitude, or leave the row out"),
        severity="error",
        remedy=Fix("leave_out"),
    )
    check.add(
        "position_unreadable",
        filled & ~given,
        column=columns,
        why=phrase("this is no position"),
        fix=phrase("Write degrees as -33.86 or 33°51'36\"S"),
        severity="error",
    )


def _out_of_range(
    check: Checking, columns: str, lon: Float64s, lat: Float64s, given: Flags
) -> None:
    with np.errstate(invalid="ignore"):
        beyond = given & ~((np.abs(lat) <= 90) & (np.abs(lon) <= 360))
        swapped = beyond & (np.abs(lon) <= 90) & (np.abs(lat) <= 180)
    check.add(
        "swapped",
        swapped,
        column=columns,
        why=phrase("a latitude beyond 90 degrees: latitude and longitude seem exchanged"),
        fix=phrase("Exchange them"),
        severity="error",
        remedy=Fix("swap"),
    )
    check.add(
        "out_of_range",
        beyond & ~swapped,
        column=columns,
        why=phrase("this lies nowhere on the globe: latitudes end at ±90, longitudes at ±180"),
        fix=phrase("Correct the figures, or choose the coordinate system they are in"),
        severity="error",
    )
    # 181 to 360 degrees east is how some count the western half.
    turned = given & ~beyond & (np.abs(lon) > 180)
    lon[turned] = np.where(lon[turned] > 0, lon[turned] - 360, lon[turned] + 360)


def check_places(
    check: Checking, lon: Float64s, lat: Float64s, stated: Codes, columns: str
) -> Codes:
    """Try positions against the countries the file names; return where each row stands.

    Parameters
    ----------
    stated
        Index into the check's countries of the country that each row names; -1 for none.

    Returns
    -------
    Codes
        Index of the country of each position, or of the nearest one just off its coast; -1 at
        sea or without a position.
    """
    areas = lands()
    own = np.array([check.countries.index(code) for code in areas.codes], np.int16)
    usable = ~check.wrong & np.isfinite(lon) & np.isfinite(lat)
    east, north = np.where(usable, lon, np.nan), np.where(usable, lat, np.nan)
    here = areas.countries_at(east, north)
    place = np.where(here >= 0, own[here], np.int16(NOWHERE)).astype(np.int16)
    elsewhere = np.flatnonzero(usable & (stated >= 0) & (place != stated))
    if len(elsewhere):
        of_land = np.full(len(check.countries), -1, np.int16)
        of_land[own] = np.arange(len(own))
        wanted = of_land[stated[elsewhere]]
        close = areas.near(lon[elsewhere], lat[elsewhere], wanted, degrees=NEAR_DEGREES)
        # A country too small for the map cannot be missed.
        far = elsewhere[~close & (wanted >= 0)]
        left = _movable(check, areas, lon, lat, far, of_land[stated[far]], columns)
        _misplaced(check, left, place, stated, columns)
    sea = np.flatnonzero(usable & (place < 0) & (stated < 0))
    shore = areas.nearest(lon[sea], lat[sea], degrees=NEAR_DEGREES)
    place[sea] = np.where(shore >= 0, own[shore], NOWHERE)
    _at_sea(check, areas, lon, lat, np.flatnonzero(usable & (stated < 0) & (place < 0)), columns)
    return place


def _movable(
    check: Checking,
    areas: Lands,
    lon: Float64s,
    lat: Float64s,
    far: Int64s,
    wanted: Codes,
    columns: str,
) -> Int64s:
    """Propose moves that bring rows into the countries they name; return the other rows."""
    for kind, words in _MOVES:
        if not len(far):
            break
        east, north = moved(kind, lon[far], lat[far])
        fits = areas.countries_at(east, north) == wanted
        fits |= areas.near(east, north, np.where(fits, -1, wanted), degrees=NEAR_DEGREES)
        check.add(
            {"swap": "swapped"}.get(kind, "wrong_sign"),
            far[fits],
            column=columns,
            why=phrase(
                "the position lies outside the row's country, but would lie inside {moved}",
                moved=later(words),
            ),
            fix=phrase("Exchange them") if kind == "swap" else phrase("Change the sign"),
            severity="error",
            remedy=Fix(kind),
        )
        far, wanted = far[~fits], wanted[~fits]
    return far


def _misplaced(
    check: Checking,
    rows: Int64s,
    place: Codes,
    stated: Codes,
    columns: str,
) -> None:
    """Report rows whose position and country contradict each other, by pair of countries."""
    pairs = np.stack([stated[rows], place[rows]], axis=1)
    found, of = np.unique(pairs, axis=0, return_inverse=True)
    for at, (named, there) in enumerate(found.tolist()):
        name = check.catalog.country_name(check.countries[named])
        if there < 0:
            why = phrase("the position lies at sea, not in {country}", country=name)
            fix = phrase("Correct the position or the country")
        else:
            lies = check.catalog.country_name(check.countries[there])
            why = phrase("the position lies in {lies}, not in {country}", lies=lies, country=name)
            fix = phrase("Take {lies}, or correct it", lies=lies)
        check.add(
            "at_sea" if there < 0 else "wrong_country",
            rows[of.ravel() == at],
            column=columns,
            why=why,
            fix=fix,
            remedy=None if there < 0 else Fix("country", check.countries[there]),
        )


def _at_sea(
    check: Checking,
    areas: Lands,
    lon: Float64s,
    lat: Float64s,
    sea: Int64s,
    columns: str,
) -> None:
    """Report rows at sea; where most of the file lies there, it is likely exchanged."""
    if not len(sea):
        return
    on_land = areas.countries_at(lat[sea], lon[sea]) >= 0
    if len(sea) > 0.5 * len(lon) and on_land.mean() > 0.8:
        check.add(
            "swapped",
            sea[on_land],
            column=columns,
            why=phrase(
                "the position lies at sea, and on land with latitude and longitude exchanged"
            ),
            fix=phrase("Exchange them"),
            severity="error",
            remedy=Fix("swap"),
        )
        sea = sea[~on_land]
    check.add(
        "at_sea",
        sea,
        column=columns,
        why=phrase("the position lies at sea"),
        fix=phrase("Correct it, unless the site is offshore"),
    )
