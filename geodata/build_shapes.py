"""Build the country shapes of the map from Natural Earth, once, for all who run the app.

    python geodata/build_shapes.py [--package DIR_OR_TGZ] [--check]

Input is the npm package ``world-atlas`` (Natural Earth as TopoJSON, public domain data),
fetched with ``npm pack`` unless ``--package`` names it, and held to pinned checksums.
Output is two files for each of three zooms, as plain arrays: ``globe_level{0,1,2}.npz``, outlines
simplified but as they lie on the globe, and ``equal_earth_11e_level{0,1,2}.npz``, the same cut
and projected as the app itself would do it, so that its first map is painted at once. The same
input and the same GEOS give the same bytes. ``docs/decisions/0002-shapes-format.md`` says why;
``mapapp.cartography.shapes`` describes the arrays.
"""

import argparse
import io
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LinearRing, Polygon
from shapes_level import Line, country_lines, country_shapes, simplify
from shapes_source import (
    PROJECTION,
    BuildError,
    densify,
    package_files,
    project,
    read_topology,
    with_missing,
)

from mapapp.cartography.projecting import project_outlines
from mapapp.cartography.projection import FloatArray
from mapapp.cartography.shapes import Outlines, Shapes

PACKAGE: Final = "world-atlas@2.0.2"
TARGET: Final = Path(__file__).resolve().parent / "shapes"
MAP_WIDTH_PX: Final = 1600
# Each level: its source, and the zoom of a map MAP_WIDTH_PX wide that it is made for.
LEVELS: Final = (("countries-50m.json", 1), ("countries-10m.json", 4), ("countries-10m.json", 16))
# Level whose shapes place the labels of all levels, so that a label does not jump on zooming.
LABEL_LEVEL: Final = 1

Arrays = dict[str, NDArray[Any]]


def build(package: Path, target: Path) -> None:
    """Write all levels into the folder ``target``.

    Raises
    ------
    BuildError
        The package is not the pinned one, or holds a shape that nobody has decided on.
    OSError
        A file cannot be read or written.
    """
    sources = {name: read_topology(text) for name, text in package_files(package).items()}
    levels = []
    for name, zoom in LEVELS:
        (other,) = sources.keys() - {name}
        topology = with_missing(sources[name], sources[other])
        level = simplify(topology, PROJECTION.width / (MAP_WIDTH_PX * zoom))
        shapes = country_shapes(topology, level)
        levels.append((shapes, list(country_lines(topology, level, list(shapes)))))
    labels = label_arrays(levels[LABEL_LEVEL][0])
    places = np.column_stack(PROJECTION.inverse(*labels["label_points"].T)).astype("<f4")
    target.mkdir(parents=True, exist_ok=True)
    for number, (shapes, lines) in enumerate(levels):
        if list(shapes) != list(levels[0][0]):
            message = f"Level {number} does not have the countries of level 0."
            raise BuildError(message)
        globe = pack(shapes, lines, places)
        flat = project_outlines(Outlines(**globe), PROJECTION, level=number)
        flat = replace(flat, **labels)
        write(target / f"globe_level{number}.npz", globe)
        arrays = {name: getattr(flat, name) for name in Shapes.__slots__}
        write(target / f"equal_earth_11e_level{number}.npz", arrays)


def write(path: Path, arrays: Arrays) -> None:
    """Write a file and say what is in it."""
    write_npz(path, arrays)
    counts = ", ".join(f"{len(arrays[name])} {name}" for name in ("codes", "points", "line_points"))
    print(f"{path.name}: {path.stat().st_size:,} bytes, {counts}")


def pack(shapes: dict[str, list[Polygon]], lines: list[Line], places: NDArray[Any]) -> Arrays:
    """Lay outlines and lines out in the arrays of the format."""
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
        "points": exact(np.vstack(ring_points)),
        "ring_start": starts(ring_points),
        "ring_country": np.array([number for number, _ in rings], dtype="<i2"),
        "line_points": exact(np.vstack(line_points)),
        "line_start": starts(line_points),
        "line_kind": np.array([kind for _, kind, _ in lines], dtype="u1"),
        "line_countries": np.array([pair for _, _, pair in lines], dtype="<i2"),
        "label_points": places,
    }


def exact(points: FloatArray) -> NDArray[np.float32]:
    """Return points on the grid as float32, which holds them exactly.

    Raises
    ------
    BuildError
        It does not.
    """
    short = points.astype("<f4")
    if not np.array_equal(short, points):
        message = "Some points are off the grid or beyond 256 degrees."
        raise BuildError(message)
    return short


def starts(runs: list[FloatArray]) -> NDArray[np.int32]:
    """Return where each run begins in the joined array, and where the last one ends."""
    return np.cumsum([0, *map(len, runs)]).astype("<i4")


def label_arrays(shapes: dict[str, list[Polygon]]) -> Arrays:
    """Return the places for labels: the widest circle inside each country's largest polygon."""
    largest = [project_polygon(polygons[0]) for polygons in shapes.values()]
    circles = [shapely.maximum_inscribed_circle(polygon) for polygon in largest]
    return {
        "label_points": np.array([circle.coords[0] for circle in circles], dtype="<f4"),
        "label_radius": np.array([circle.length for circle in circles], dtype="<f4"),
        "country_bounds": np.array([polygon.bounds for polygon in largest], dtype="<f4"),
    }


def project_polygon(polygon: Polygon) -> Polygon:
    """Project a polygon in degrees, whole: none of the largest ones reaches the seam."""

    def ring(run: LinearRing) -> FloatArray:
        return project(densify(np.asarray(run.coords) - (PROJECTION.central_meridian_deg, 0.0)))

    return Polygon(ring(polygon.exterior), [ring(hole) for hole in polygon.interiors])


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


def npm_pack(folder: Path) -> Path | None:
    """Fetch the package's tarball with npm; None if there is no npm or it cannot get it."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    command = [npm, "pack", PACKAGE, "--silent", "--pack-destination", str(folder)]
    if subprocess.run(command, cwd=folder, check=False, capture_output=True).returncode:
        return None
    return next(folder.glob("world-atlas-*.tgz"), None)


def stale_files(built: Path) -> list[str]:
    """Return the names of committed files that differ from those in ``built``, or are missing."""
    return [
        path.name
        for path in sorted(built.glob("*.npz"))
        if not (TARGET / path.name).is_file()
        or path.read_bytes() != (TARGET / path.name).read_bytes()
    ]


def main(arguments: list[str] | None = None) -> int:
    """Build or check; return the exit status."""
    parser = argparse.ArgumentParser(description="Build the country shapes of the map.")
    parser.add_argument("--package", type=Path, help=f"folder or tarball of {PACKAGE}")
    parser.add_argument("--check", action="store_true", help="compare with the committed files")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        package = options.package or npm_pack(Path(scratch))
        if package is None:
            said = f"npm is not there or cannot fetch {PACKAGE}; --package names a copy of it."
            print(f"Shapes: skipped, {said}" if options.check else f"Shapes: {said}")
            return 0 if options.check else 1
        target = Path(scratch) / "built" if options.check else TARGET
        try:
            build(package, target)
        except (BuildError, OSError) as error:
            print(error, file=sys.stderr)
            return 1
        stale = stale_files(target)
    if stale:
        said = f"{', '.join(stale)} differ from a fresh build"
        print(f"Shapes: {said}; run geodata/build_shapes.py and commit them.", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
