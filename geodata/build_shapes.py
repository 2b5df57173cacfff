"""Build the country shapes of the map from Natural Earth, once, for all who run the app.

    python geodata/build_shapes.py [--package DIR_OR_TGZ] [--check]

Input is the npm package ``world-atlas`` (Natural Earth as TopoJSON, public domain data),
fetched with ``npm pack`` unless ``--package`` names it, and held to pinned checksums.
Output is ``geodata/shapes/equal_earth_11e_level{0,1,2}.npz``: shapes projected, cut at the
seam and simplified for three zooms, as plain arrays. The same input and the same GEOS give
the same bytes. ``docs/decisions/0002-shapes-format.md`` says why; ``mapapp.cartography.shapes``
describes the arrays.
"""

import argparse
import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import pycountry
import shapely
from numpy.typing import NDArray

from mapapp.cartography.projection import EqualEarth, FloatArray, project_offsets

PACKAGE: Final = "world-atlas@2.0.2"
TARBALL_SHA256: Final = "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97"
JSON_SHA256: Final = {
    "countries-50m.json": "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394",
    "countries-10m.json": "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79",
}
TARGET: Final = Path(__file__).resolve().parent / "shapes"

PROJECTION: Final = EqualEarth(11.0)
MAP_WIDTH_PX: Final = 1600
TOLERANCE_PX: Final = 0.35
# Each level: its source and the zoom at which TOLERANCE_PX holds.
LEVELS: Final = (("countries-50m.json", 1), ("countries-10m.json", 4), ("countries-10m.json", 16))
# Level whose shapes place the labels of all levels, so that a label does not jump on zooming.
LABEL_LEVEL: Final = 1

# A power of two, so that a grid point survives float32 (|x| < 4) and shapes stay valid.
GRID: Final = 2.0**-22
LONGEST_EDGE_DEG: Final = 1.0
# The largest islands of each country are kept at every level, however small.
KEPT_ISLANDS: Final = 3
SMALLEST_ISLAND_PX2: Final = 0.25
# Rings up to this size are watched, so that simplifying does not collapse or distort them.
SMALL_RING_PX2: Final = 64.0
MOST_AREA_CHANGE: Final = 0.3

# Shapes without an ISO number. Assigning a shape to a code colours it with that country's
# figures; it implies no endorsement of any claim. None leaves the shape out.
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
# Overseas departments that Natural Earth draws as part of France: code, west, south, east, north.
FRENCH_OVERSEAS: Final = (
    ("GUF", -55.0, 2.0, -51.0, 6.5),
    ("GLP", -62.0, 15.7, -60.9, 16.6),
    ("MTQ", -61.4, 14.3, -60.7, 15.0),
    ("REU", 55.0, -21.6, 56.0, -20.7),
    ("MYT", 44.9, -13.2, 45.4, -12.5),
)

Arrays = dict[str, NDArray[Any]]


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
        Country code and rings, the exterior first; a ring lists arcs, ``~i`` reversed.
    users
        Per arc: the countries that have it in a ring, once for each time.
    """

    arcs: list[FloatArray]
    significance: list[FloatArray]
    polygons: list[tuple[str, list[list[int]]]]
    users: list[list[str]]


# --- reading ---------------------------------------------------------------------------


def read_topology(text: bytes) -> Topology:
    """Decode one TopoJSON file of ``world-atlas``."""
    document = json.loads(text)
    scale, translate = (np.array(document["transform"][key]) for key in ("scale", "translate"))
    arcs = []
    for steps in document["arcs"]:
        arc = np.cumsum(np.array(steps, dtype=np.float64), axis=0) * scale + translate
        arc[:, 0] = np.unwrap(arc[:, 0] - PROJECTION.central_meridian_deg, period=360.0)
        arc[:, 0] -= 360.0 * np.round(arc[0, 0] / 360.0)
        arcs.append(densify(arc))
    polygons = []
    for geometry in document["objects"]["countries"]["geometries"]:
        code = code_of(geometry)
        parts = {"Polygon": lambda a: [a], "MultiPolygon": lambda a: a}[geometry["type"]]
        for rings in parts(geometry["arcs"]) if code else ():
            polygons.append((overseas(code, arcs[index(rings[0][0])]), rings))
    users: list[list[str]] = [[] for _ in arcs]
    for code, rings in polygons:
        for reference in (reference for ring in rings for reference in ring):
            users[index(reference)].append(code)
    whole = Topology(arcs, [significance(project(arc)) for arc in arcs], polygons, users)
    return replace(whole, polygons=without_collapsed(whole))


def without_collapsed(topology: Topology) -> list[tuple[str, list[list[int]]]]:
    """Leave out rings that the file's rounding made lines (the Vatican at 1:10m)."""
    exact = np.zeros(len(topology.arcs))

    def sound(ring: list[int]) -> bool:
        return area_of(ring_of(topology, ring, exact)) > 0.0

    return [
        (code, [rings[0], *filter(sound, rings[1:])])
        for code, rings in topology.polygons
        if sound(rings[0])
    ]


def code_of(geometry: dict[str, Any]) -> str | None:
    """Return the ISO alpha-3 code a shape is drawn under, None to leave it out."""
    name = geometry["properties"]["name"]
    if name in UNNUMBERED:
        return UNNUMBERED[name]
    country = pycountry.countries.get(numeric=geometry.get("id", ""))
    if country is None:
        raise BuildError(f"The shape {name!r} has no known ISO number: add it to UNNUMBERED.")
    return None if country.alpha_3 in LEFT_OUT else str(country.alpha_3)


def overseas(code: str, arc: FloatArray) -> str:
    """Return the code of a French overseas department for a polygon that lies in it."""
    lon, lat = arc.mean(axis=0) + (PROJECTION.central_meridian_deg, 0.0)
    if code == "FRA":
        for own, west, south, east, north in FRENCH_OVERSEAS:
            if west < lon < east and south < lat < north:
                return own
    return code


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


# --- lines and rings -------------------------------------------------------------------


def index(reference: int) -> int:
    """Return the arc's number, whichever way it is run through."""
    return reference if reference >= 0 else ~reference


def project(offsets: FloatArray) -> FloatArray:
    """Project (k, 2) offsets and latitudes to map units."""
    return np.column_stack(project_offsets(offsets[:, 0], offsets[:, 1]))


def to_grid(points: FloatArray) -> FloatArray:
    """Round to the grid that float32 holds exactly."""
    return np.asarray(np.round(points / GRID) * GRID)


def densify(points: FloatArray, *, only_on_seam: bool = False) -> FloatArray:
    """Put points into edges longer than LONGEST_EDGE_DEG: straight there is curved here."""
    spans = np.abs(np.diff(points, axis=0)).max(axis=1)
    if only_on_seam:
        on_seam = np.abs(points[:, 0]) == 180.0
        spans[~(on_seam[:-1] & on_seam[1:])] = 0.0
    parts = np.maximum(1, np.ceil(spans / LONGEST_EDGE_DEG)).astype(int)
    at = np.repeat(np.arange(len(parts)), parts)
    fraction = np.concatenate([np.arange(n) / n for n in parts])[:, None]
    inner = points[at] * (1.0 - fraction) + points[at + 1] * fraction
    return np.vstack([inner, points[-1:]])


def significance(points: FloatArray) -> FloatArray:
    """Return, per point of a line, the Douglas-Peucker tolerance that would drop it.

    Ends get infinity, and in a closed line the point farthest from them; a point never
    gets more than the one whose choice split its stretch, so one threshold simplifies.
    """
    result = np.zeros(len(points))
    result[[0, -1]] = np.inf
    stretches = [(0, len(points) - 1, np.inf)]
    if np.array_equal(points[0], points[-1]) and len(points) > 2:
        far = int(np.argmax(np.square(points - points[0]).sum(axis=1)))
        result[far] = np.inf
        stretches = [(0, far, np.inf), (far, len(points) - 1, np.inf)]
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
    x, y = project_offsets(ring[:, 0], ring[:, 1])
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) / 2.0


# --- one level -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Simplified:
    """What is left of a topology at one level: kept polygons and each arc's tolerance."""

    polygons: list[tuple[str, list[list[int]]]]
    tolerances: FloatArray


def simplify(topology: Topology, pixel: float) -> Simplified:
    """Choose each arc's tolerance, and drop islands too small to see.

    A ring that the common tolerance would collapse, tangle or much change in area lets its
    arcs keep more points; neighbours keep one border, because they share the arc.
    """
    zero = np.zeros(len(topology.arcs))
    tolerances = np.full(len(topology.arcs), TOLERANCE_PX * pixel)
    areas = [area_of(ring_of(topology, rings[0], zero)) for _, rings in topology.polygons]
    largest: dict[str, list[float]] = defaultdict(list)
    for (code, _), area in zip(topology.polygons, areas, strict=True):
        largest[code] = sorted([*largest[code], area], reverse=True)[:KEPT_ISLANDS]
    kept = [
        (code, rings)
        for (code, rings), area in zip(topology.polygons, areas, strict=True)
        if area >= SMALLEST_ISLAND_PX2 * pixel**2
        or area >= largest[code][-1]
        or any(len(topology.users[index(i)]) > 1 for i in rings[0])
    ]
    for _ in range(8):
        poor = [
            ring
            for _, rings in kept
            for ring in rings
            if not well_kept(topology, ring, tolerances, pixel=pixel)
        ]
        for i in {index(reference) for ring in poor for reference in ring}:
            tolerances[i] /= 2.0
    for i in {index(reference) for ring in poor for reference in ring}:
        tolerances[i] = 0.0
    return Simplified(kept, tolerances)


def well_kept(
    topology: Topology, ring: list[int], tolerances: FloatArray, *, pixel: float
) -> bool:
    """Tell whether a small ring is still a simple polygon of nearly the area it had.

    Large rings may tangle by less than the tolerance; they are made valid later.
    """
    full = area_of(ring_of(topology, ring, np.zeros(len(topology.arcs))))
    if full > SMALL_RING_PX2 * pixel**2:
        return True
    now = ring_of(topology, ring, tolerances)
    if len(now) < 5 or abs(area_of(now) - full) > MOST_AREA_CHANGE * full:
        return False
    return bool(shapely.is_valid(shapely.polygons(project(now))))


def split_at_seam(shape: shapely.Geometry) -> Iterator[shapely.Geometry]:
    """Cut a shape in offsets and latitudes at ±180, and bring every piece onto the globe."""
    west, _, east, _ = shape.bounds
    if west >= -180.0 and east <= 180.0:
        yield shape
        return
    if not shape.is_valid:
        shape = shapely.make_valid(shape, method="structure")
    for turn in (-360.0, 0.0, 360.0):
        piece = shape.intersection(shapely.box(turn - 180.0, -90.0, turn + 180.0, 90.0))
        for part in shapely.get_parts(piece):
            if part.geom_type in {"Polygon", "LineString"} and not part.is_empty:
                yield shapely.transform(part, lambda xy, by=turn: xy - (by, 0.0))


def polygon_of(topology: Topology, rings: list[list[int]], tolerances: FloatArray) -> Any:
    """Build one polygon in offsets and latitudes, its holes on the same turn of the globe."""
    runs = [ring_of(topology, ring, tolerances) for ring in rings]
    middle = runs[0][:, 0].mean()
    holes = [
        run - (360.0 * np.round((run[:, 0].mean() - middle) / 360.0), 0.0) for run in runs[1:]
    ]
    return shapely.Polygon(runs[0], holes)


def project_polygon(polygon: shapely.Polygon) -> Any:
    """Project a polygon that lies on the globe; edges along the seam follow its curve."""

    def ring(run: Any) -> FloatArray:
        return project(densify(np.asarray(run.coords), only_on_seam=True))

    flat = shapely.Polygon(ring(polygon.exterior), [ring(hole) for hole in polygon.interiors])
    return flat if flat.is_valid else shapely.make_valid(flat, method="structure")


def country_shapes(topology: Topology, level: Simplified) -> dict[str, list[shapely.Polygon]]:
    """Return each country's valid polygons in map units on the grid, the largest first.

    Pieces of one country that touch are merged: no line is left between them.
    """
    pieces: dict[str, list[Any]] = defaultdict(list)
    for code, rings in level.polygons:
        for part in split_at_seam(polygon_of(topology, rings, level.tolerances)):
            pieces[code].append(project_polygon(part))
    shapes = {}
    for code in sorted(pieces):
        whole = shapely.union_all(pieces[code], grid_size=GRID).normalize()
        polygons = [part for part in shapely.get_parts(whole) if part.geom_type == "Polygon"]
        polygons = [shapely.orient_polygons(part) for part in polygons]
        shapes[code] = sorted(polygons, key=lambda part: (-part.area, part.bounds))
    return shapes


def country_lines(
    topology: Topology, level: Simplified, codes: list[str]
) -> Iterator[tuple[FloatArray, int, tuple[int, int]]]:
    """Yield coasts and borders: points in map units, kind, and the one or two countries.

    An arc between two pieces of one country is no line.
    """
    rank = {code: i for i, code in enumerate(codes)}
    drawn = {index(i) for _, rings in level.polygons for ring in rings for i in ring}
    for arc in sorted(drawn):
        owners = sorted({rank[code] for code in topology.users[arc]})
        if len(topology.users[arc]) > len(owners):
            continue
        keep = topology.significance[arc] > level.tolerances[arc]
        line = shapely.LineString(topology.arcs[arc][keep])
        pair = (owners[0], owners[1]) if len(owners) > 1 else (owners[0], -1)
        for part in split_at_seam(line):
            points = to_grid(project(np.asarray(part.coords)))
            moved = np.append(True, np.any(np.diff(points, axis=0) != 0.0, axis=1))
            if moved.sum() > 1:
                yield points[moved], len(owners) - 1, pair


# --- packing ---------------------------------------------------------------------------


def pack(shapes: dict[str, list[shapely.Polygon]], lines: list[Any], labels: Arrays) -> Arrays:
    """Lay shapes and lines out in the arrays of the format."""
    rings = [
        (number, np.asarray(run.coords))
        for number, polygons in enumerate(shapes.values())
        for polygon in polygons
        for run in (polygon.exterior, *polygon.interiors)
    ]
    ring_points = [run for _, run in rings]
    line_points = [points for points, _, _ in lines]
    return {
        "codes": np.array(list(shapes), dtype="<U3"),
        "points": np.vstack(ring_points).astype("<f4"),
        "ring_start": starts(ring_points),
        "ring_country": np.array([number for number, _ in rings], dtype="<i2"),
        "ring_bounds": bounds(ring_points),
        "line_points": np.vstack(line_points).astype("<f4"),
        "line_start": starts(line_points),
        "line_kind": np.array([kind for _, kind, _ in lines], dtype="u1"),
        "line_countries": np.array([pair for _, _, pair in lines], dtype="<i2"),
        "line_bounds": bounds(line_points),
        **labels,
    }


def starts(runs: list[FloatArray]) -> NDArray[np.int32]:
    """Return where each run begins in the joined array, and where the last one ends."""
    return np.cumsum([0, *map(len, runs)]).astype("<i4")


def bounds(runs: list[FloatArray]) -> NDArray[np.float32]:
    """Return (n, 4): least x, least y, greatest x, greatest y of each run."""
    return np.array([[*run.min(axis=0), *run.max(axis=0)] for run in runs], dtype="<f4")


def label_arrays(shapes: dict[str, list[shapely.Polygon]]) -> Arrays:
    """Return the places for labels: the widest circle inside each country's largest polygon."""
    largest = [polygons[0] for polygons in shapes.values()]
    circles = [shapely.maximum_inscribed_circle(polygon) for polygon in largest]
    return {
        "label_points": np.array([circle.coords[0] for circle in circles], dtype="<f4"),
        "label_radius": np.array([circle.length for circle in circles], dtype="<f4"),
        "country_bounds": np.array([polygon.bounds for polygon in largest], dtype="<f4"),
    }


def write_npz(path: Path, arrays: Arrays) -> None:
    """Write an ``.npz`` that depends on the arrays alone: stored, in order, dated 1980."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, array in arrays.items():
            buffer = io.BytesIO()
            np.lib.format.write_array(buffer, array, version=(1, 0), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, buffer.getvalue())


# --- the package and the command -------------------------------------------------------


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
        raise BuildError(f"{name} is not the pinned file: sha256 {found}, expected {expected}.")


def npm_pack(folder: Path) -> Path | None:
    """Fetch the package's tarball with npm; None if there is no npm or it cannot reach it."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    command = [npm, "pack", PACKAGE, "--silent", "--pack-destination", str(folder)]
    if subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode:
        return None
    return next(folder.glob("world-atlas-*.tgz"), None)


def build(package: Path, target: Path, say: Callable[[str], None] = print) -> None:
    """Write all levels into the folder ``target``."""
    sources = {name: read_topology(text) for name, text in package_files(package).items()}
    levels = []
    for name, zoom in LEVELS:
        (other,) = sources.keys() - {name}
        topology = with_missing(sources[name], sources[other])
        level = simplify(topology, PROJECTION.width / (MAP_WIDTH_PX * zoom))
        shapes = country_shapes(topology, level)
        levels.append((shapes, list(country_lines(topology, level, list(shapes)))))
    labels = label_arrays(levels[LABEL_LEVEL][0])
    target.mkdir(parents=True, exist_ok=True)
    for number, (shapes, lines) in enumerate(levels):
        if list(shapes) != list(levels[0][0]):
            raise BuildError(f"Level {number} does not have the countries of level 0.")
        path = target / f"equal_earth_11e_level{number}.npz"
        arrays = pack(shapes, lines, labels)
        write_npz(path, arrays)
        counts = ", ".join(f"{len(arrays[key])} {key}" for key in ("codes", "points", "line_points"))
        say(f"{path.name}: {path.stat().st_size:,} bytes, {counts}")


def main(arguments: list[str] | None = None) -> int:
    """Build or check; return the exit status."""
    parser = argparse.ArgumentParser(description="Build the country shapes of the map.")
    parser.add_argument("--package", type=Path, help=f"folder or tarball of {PACKAGE}")
    parser.add_argument("--check", action="store_true", help="compare with the committed files")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        package = options.package or npm_pack(Path(scratch))
        if package is None:
            print(f"Skipped: npm cannot fetch {PACKAGE}. Pass the package with --package.")
            return 0 if options.check else 1
        target = Path(scratch) / "built" if options.check else TARGET
        try:
            build(package, target)
        except (BuildError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
        built = sorted(target.glob("*.npz"))
        stale = [
            path.name
            for path in built
            if not (TARGET / path.name).is_file()
            or path.read_bytes() != (TARGET / path.name).read_bytes()
        ]
    if stale:
        print(
            f"Differs from a fresh build: {', '.join(stale)}. "
            "Run geodata/build_shapes.py and commit the result.",
            file=sys.stderr,
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
