"""Natural Earth as the npm package ``world-atlas`` has it, read and put in order.

Which country a shape is drawn under is decided here, in two tables. A choice of code colours
a shape with that country's figures; it implies no endorsement of any claim.
"""

import hashlib
import io
import json
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import pycountry
from numpy.typing import NDArray

from mapapp.cartography.projection import EqualEarth, FloatArray

TARBALL_SHA256: Final = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
JSON_SHA256: Final = {
    "countries-50m.json": "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
    "countries-10m.json": "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79",
}

PROJECTION: Final = EqualEarth(11.0)
LONGEST_EDGE_DEG: Final = 1.0

# Shapes without an ISO number, by name. None leaves the shape out: reefs that several
# countries claim, too small to be seen.
UNNUMBERED: Final[dict[str, str | None]] = {
    "Kosovo": "XKX",
    "Somaliland": "SOM",
    "N. Cyprus": "CYP",
    "Cyprus U.N. Buffer Zone": "CYP",
    "Dhekelia": "CYP",
    "Akrotiri": "CYP",
    "Baikonur": "KAZ",
    "USNB Guantanamo Bay": "CUB",
    "Siachen Glacier": "IND",
    "Indian Ocean Ter.": "AUS",
    "Coral Sea Is.": "AUS",
    "Clipperton I.": "FRA",
    "Spratly Is.": None,
    "Scarborough Reef": None,
    "Bajo Nuevo Bank": None,
    "Serranilla Bank": None,
}
# The map ends where nobody mines: Antarctica would take a fifth of its height.
LEFT_OUT: Final = frozenset({"ATA"})
# Polygons drawn under another code than Natural Earth's, by place: the source's code, ours,
# west, south, east, north. French overseas departments are listed as economies of their own
# in the tables. Crimea goes with Ukraine, as in UN General Assembly resolution 68/262 (2014).
BY_PLACE: Final = (
    ("FRA", "GUF", -55.0, 2.0, -51.0, 6.5),
    ("FRA", "GLP", -62.0, 15.7, -60.9, 16.6),
    ("FRA", "MTQ", -61.4, 14.3, -60.7, 15.0),
    ("FRA", "REU", 55.0, -21.6, 56.0, -20.7),
    ("FRA", "MYT", 44.9, -13.2, 45.4, -12.5),
    ("RUS", "UKR", 32.4, 44.3, 36.7, 46.3),
)

Rings: TypeAlias = list[list[int]]
"""Rings of one polygon, the exterior first; a ring lists arcs, ``~i`` run backwards."""


class BuildError(Exception):
    """The input is not what the script was written for, or cannot be had."""


@dataclass(frozen=True, slots=True)
class Topology:
    """Arcs shared between neighbours, and the polygons made of them.

    Attributes
    ----------
    arcs
        (k, 2) arrays: degrees east of the central meridian, continuous along the arc, and
        degrees north; no step longer than LONGEST_EDGE_DEG.
    significance
        Per arc and point: the tolerance, in map units, up to which Douglas-Peucker keeps it.
    polygons
        Country code and rings.
    users
        Per arc: the countries that have it in a ring, once for each time.
    """

    arcs: list[FloatArray]
    significance: list[FloatArray]
    polygons: list[tuple[str, Rings]]
    users: list[list[str]]


def package_files(package: Path) -> dict[str, bytes]:
    """Return the JSON files of the package (a folder or the tarball) after checking them."""
    if package.is_dir():
        files = {name: (package / name).read_bytes() for name in JSON_SHA256}
    else:
        content = package.read_bytes()
        demand_sha256(content, TARBALL_SHA256, package.name)
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            members = {name: archive.extractfile(f"package/{name}") for name in JSON_SHA256}
            files = {name: member.read() for name, member in members.items() if member}
    for name, expected in JSON_SHA256.items():
        demand_sha256(files[name], expected, name)
    return files


def demand_sha256(content: bytes, expected: str, name: str) -> None:
    """Raise BuildError unless the content is the pinned one."""
    found = hashlib.sha256(content).hexdigest()
    if found != expected:
        message = f"{name} is not the pinned file: sha256 {found}, expected {expected}."
        raise BuildError(message)


def read_topology(text: bytes) -> Topology:
    """Decode one TopoJSON file of ``world-atlas``."""
    document = json.loads(text)
    scale, translate = (np.array(document["transform"][key]) for key in ("scale", "translate"))
    arcs = []
    for steps in document["arcs"]:
        arc = np.cumsum(np.array(steps, dtype=np.float64), axis=0) * scale + translate
        arc[:, 0] = np.unwrap(arc[:, 0] - PROJECTION.central_meridian_deg, period=360.0)
        arc[:, 0] -= 360.0 * np.round(arc[0, 0] / 360.0)
        # Rounding to a hair makes the two sides of a cut at 180 degrees meet exactly.
        arcs.append(densify(np.round(arc, 9)))
    polygons = []
    for geometry in document["objects"]["countries"]["geometries"]:
        code = code_of(geometry)
        if code is None:
            continue
        many = geometry["type"] == "MultiPolygon"
        for rings in geometry["arcs"] if many else [geometry["arcs"]]:
            exterior = np.vstack([arcs[index(reference)] for reference in rings[0]])
            polygons.append((code_by_place(code, exterior), rings))
    users: list[list[str]] = [[] for _ in arcs]
    for code, rings in polygons:
        for reference in (reference for ring in rings for reference in ring):
            users[index(reference)].append(code)
    kept_by = [significance(project(arc), pinned=cut_ends(arc)) for arc in arcs]
    whole = Topology(arcs, kept_by, polygons, users)
    return replace(whole, polygons=without_collapsed(whole))


def code_of(geometry: dict[str, Any]) -> str | None:
    """Return the ISO alpha-3 code a shape is drawn under, None to leave it out."""
    name = geometry["properties"]["name"]
    if name in UNNUMBERED:
        return UNNUMBERED[name]
    country = pycountry.countries.get(numeric=geometry.get("id", ""))
    if country is None:
        message = f"The shape {name!r} has no known ISO number: add it to UNNUMBERED."
        raise BuildError(message)
    return None if country.alpha_3 in LEFT_OUT else str(country.alpha_3)


def code_by_place(code: str, exterior: FloatArray) -> str:
    """Return the code of a polygon after BY_PLACE; the polygon must lie wholly in the box."""
    lon, lat = exterior[:, 0] + PROJECTION.central_meridian_deg, exterior[:, 1]
    for source, own, west, south, east, north in BY_PLACE:
        across = west < lon.min() and lon.max() < east
        if code == source and across and south < lat.min() and lat.max() < north:
            return own
    return code


def without_collapsed(topology: Topology) -> list[tuple[str, Rings]]:
    """Leave out rings that the file's rounding made lines (the Vatican at 1:10m)."""
    exact = np.zeros(len(topology.arcs))

    def sound(ring: list[int]) -> bool:
        return area_of(ring_of(topology, ring, exact)) > 0.0

    return [
        (code, [rings[0], *filter(sound, rings[1:])])
        for code, rings in topology.polygons
        if sound(rings[0])
    ]


def with_missing(topology: Topology, other: Topology) -> Topology:
    """Add the countries that only the other scale has: Tuvalu in 1:10m, the Vatican in 1:50m."""
    shift = len(topology.arcs)
    present = {code for code, _ in topology.polygons}
    added = [
        (code, [[i + shift if i >= 0 else i - shift for i in ring] for ring in rings])
        for code, rings in other.polygons
        if code not in present
    ]
    return Topology(
        topology.arcs + other.arcs,
        topology.significance + other.significance,
        topology.polygons + added,
        topology.users + other.users,
    )


def index(reference: int) -> int:
    """Return the arc's number, whichever way it is run through."""
    return reference if reference >= 0 else ~reference


def project(offsets: FloatArray) -> FloatArray:
    """Project (k, 2) offsets and latitudes to map units."""
    return np.column_stack(PROJECTION.offsets_to_plane(offsets[:, 0], offsets[:, 1]))


def densify(points: FloatArray) -> FloatArray:
    """Put points into edges longer than LONGEST_EDGE_DEG: straight there is curved here."""
    spans = np.abs(np.diff(points, axis=0)).max(axis=1)
    parts = np.maximum(1, np.ceil(spans / LONGEST_EDGE_DEG)).astype(int)
    at = np.repeat(np.arange(len(parts)), parts)
    fraction = np.concatenate([np.arange(n) / n for n in parts])[:, None]
    inner = points[at] * (1.0 - fraction) + points[at + 1] * fraction
    return np.vstack([inner, points[-1:]])


def on_source_cut(points: FloatArray) -> NDArray[np.bool_]:
    """Tell which points lie at 180 degrees, where the source left Russia and Fiji cut."""
    lon = points[:, 0] + PROJECTION.central_meridian_deg
    return np.asarray(np.abs(np.mod(lon, 360.0) - 180.0) < 1e-6)


def cut_ends(points: FloatArray) -> NDArray[np.intp]:
    """Return where a line meets or leaves the source's cut: both sides must keep these."""
    on_cut = on_source_cut(points)
    before, after = np.append(False, on_cut[:-1]), np.append(on_cut[1:], False)
    return np.flatnonzero(on_cut & ~(before & after))


def without_source_cut(points: FloatArray) -> Iterator[FloatArray]:
    """Yield the runs of a line between its edges along the source's cut."""
    on_cut = on_source_cut(points)
    breaks = np.flatnonzero(on_cut[:-1] & on_cut[1:]) + 1
    yield from (run for run in np.split(points, breaks) if len(run) > 1)


def significance(points: FloatArray, *, pinned: NDArray[np.intp]) -> FloatArray:
    """Return, per point of a line, the Douglas-Peucker tolerance that would drop it.

    Ends and pinned points get infinity, and in a closed line the point farthest from the
    ends; a point never gets more than the one whose choice split its stretch, so one
    threshold simplifies.
    """
    result = np.zeros(len(points))
    fixed = {0, len(points) - 1, *pinned.tolist()}
    if np.array_equal(points[0], points[-1]):
        fixed.add(int(np.argmax(np.square(points - points[0]).sum(axis=1))))
    corners = sorted(fixed)
    result[corners] = np.inf
    stretches = [(first, last, np.inf) for first, last in pairwise(corners)]
    while stretches:
        first, last, limit = stretches.pop()
        if last - first < 2:
            continue
        start, chord = points[first], points[last] - points[first]
        inner = points[first + 1 : last] - start
        along = np.clip(inner @ chord / max(float(chord @ chord), 1e-30), 0.0, 1.0)
        gap2 = np.square(inner - along[:, None] * chord).sum(axis=1)
        split = int(np.argmax(gap2))
        limit = min(limit, float(np.sqrt(gap2[split])))
        middle = first + 1 + split
        result[middle] = limit
        stretches += [(first, middle, limit), (middle, last, limit)]
    return result


def ring_of(topology: Topology, ring: list[int], tolerances: FloatArray) -> FloatArray:
    """Chain a ring's arcs, simplified, into one closed run of offsets and latitudes."""
    pieces: list[FloatArray] = []
    for reference in ring:
        i = index(reference)
        arc = topology.arcs[i][topology.significance[i] > tolerances[i]]
        arc = arc if reference >= 0 else arc[::-1]
        if pieces:
            turn = 360.0 * np.round((pieces[-1][-1, 0] - arc[0, 0]) / 360.0)
            arc = arc[1:] + (turn, 0.0)
        pieces.append(arc)
    return np.vstack(pieces)


def area_of(ring: FloatArray) -> float:
    """Return the unsigned area of a ring of offsets and latitudes, in square map units."""
    x, y = PROJECTION.offsets_to_plane(ring[:, 0], ring[:, 1])
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) / 2.0
