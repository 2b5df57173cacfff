"""Sites of the user's files on the map: those inside an area, their frames, the keys' way."""

from collections.abc import Iterator, Mapping, Set
from math import isfinite
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from mapapp.cartography.proper_names import in_sentence, mineral_word
from mapapp.cartography.wording import number, site_word, status_word, tonnes
from mapapp.catalog.model import STAGES
from mapapp.desktop.map.outlines import draw_frames
from mapapp.desktop.map.selection import OwnSite

if TYPE_CHECKING:
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.cartography.projection import FloatArray
    from mapapp.cartography.scene import MapScene
    from mapapp.desktop.map.walk import Stop
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate

HALF_FRAME_PX: Final = 8.0
# Frames nearer to each other than this are one: of a million sites as many as can be told apart.
APART_PX: Final = 8.0
MOST_STOPS: Final = 500  # of one file; whoever looks for a small one has its table


def own_inside(scene: "MapScene", area: QPainterPath) -> frozenset[OwnSite]:
    """Return the sites of shown files inside an area of the picture (px), as they lie there.

    Sites in a cluster or in a cloud of density count one by one.
    """
    if not scene.user_points:
        return frozenset()
    from mapapp.cartography.points.hits import hit_grid

    viewport = scene.viewport
    rings = []
    for polygon in area.simplified().toSubpathPolygons():
        plane = [viewport.to_plane(polygon.at(index)) for index in range(polygon.count())]
        rings.append(np.array(plane, np.float64))
    found: set[OwnSite] = set()
    for layer_id, points in _shown(scene):
        grid = hit_grid(points, viewport.projection)
        chosen = np.zeros(len(points), np.bool_)
        for ring in rings:
            chosen[grid.in_polygon(ring)] ^= True  # a ring in a ring is a hole
        found.update((layer_id, row) for row in points.row[chosen].tolist())
    return frozenset(found)


def _shown(scene: "MapScene") -> "Iterator[tuple[str, PointSet]]":
    """Yield the files whose layer is seen, from the top down."""
    for layer in scene.appearance.layers:
        points = scene.user_points.get(layer.id)
        if points is not None and len(points) and layer.visible and layer.opacity > 0:
            yield layer.id, points


def places_of(scene: "MapScene", own: Set[OwnSite]) -> "tuple[FloatArray, FloatArray]":
    """Return longitudes and latitudes of some sites of shown files, degrees."""
    parts = []
    for layer_id, points in _shown(scene):
        index = points.indices_of(row for one, row in own if one == layer_id)
        parts.append((points.lon[index], points.lat[index]))
    if not parts:
        return np.empty(0), np.empty(0)
    return np.concatenate([lon for lon, _ in parts]), np.concatenate([lat for _, lat in parts])


class OwnFrames:
    """Dark squares around selected sites of the user's files; kept while nothing moves."""

    def __init__(self) -> None:
        self._key: object = None
        self._held: tuple[object, ...] = ()
        self._image = QImage()

    def paint(self, scene: "MapScene", painter: QPainter, own: Set[OwnSite]) -> None:
        """Draw them around the sites that are in sight."""
        if not own or not scene.user_points:
            return
        ratio = painter.device().devicePixelRatioF()
        key = (scene.viewport, scene.theme.name, ratio)
        held = (own, *(points for _, points in _shown(scene)))  # too large to be compared
        if key != self._key or [*map(id, held)] != [*map(id, self._held)]:
            self._key, self._held = key, held
            self._image = _frames_image(scene, own, ratio=ratio)
        painter.drawImage(0, 0, self._image)


def _frames_image(scene: "MapScene", own: Set[OwnSite], *, ratio: float) -> QImage:
    viewport = scene.viewport
    image = QImage(
        round(viewport.width * ratio),
        round(viewport.height * ratio),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    try:
        draw_frames(scene, painter, _frames(scene, own))
    finally:
        painter.end()
    return image


def _frames(scene: "MapScene", own: Set[OwnSite]) -> list[QRectF]:
    """Return a square around each site in sight; those on top of each other share one."""
    x, y = scene.viewport.projection.forward(*places_of(scene, own))
    seen = scene.viewport.visible()
    inside = (x >= seen.left()) & (x <= seen.right()) & (y >= seen.top()) & (y <= seen.bottom())
    x, y = x[inside], y[inside]
    apart = APART_PX * scene.unit / scene.viewport.scale
    cells = np.stack([np.floor(x / apart), np.floor(y / apart)])
    _, first = np.unique(cells, axis=1, return_index=True)
    half = HALF_FRAME_PX * scene.unit
    boxes = []
    for at in first.tolist():
        pixel = scene.viewport.to_pixel(float(x[at]), float(y[at]))
        boxes.append(QRectF(pixel.x() - half, pixel.y() - half, 2 * half, 2 * half))
    return boxes


# --- the keys -------------------------------------------------------------------------------------


class OwnStops:
    """The user's sites as the keys come to them: file by file, the largest capacity first."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[object, tuple[Stop, ...]]] = {}

    def stops(
        self, scene: "MapScene", files: "Mapping[str, LoadedFile]", names: Mapping[str, str]
    ) -> "Iterator[Stop]":
        """Yield the sites of shown files; of a large one the largest, and then how many more."""
        for layer_id, points in _shown(scene):
            found = files.get(layer_id)
            if found is None or found.points is not points:
                continue
            known = self._made.get(layer_id)
            if known is None or known[0] is not found:
                known = self._made[layer_id] = (found, _stops(layer_id, found, names))
            yield from known[1]


def _stops(layer_id: str, found: "LoadedFile", names: Mapping[str, str]) -> "tuple[Stop, ...]":
    from mapapp.desktop.map.walk import Stop

    points = found.points
    capacity = points.capacity_t_per_year
    size = np.zeros(len(points)) if capacity is None else np.nan_to_num(capacity, nan=0.0)
    rows = points.row[np.argsort(-size, kind="stable")[:MOST_STOPS]].tolist()
    stops = [Stop(_words(found, row, names), layer_id, own=(layer_id, row)) for row in rows]
    more = len(points) - len(stops)
    if more > 0:
        words = translate("walk", "{site}; {count} more in its table").format(
            site=stops[-1].words, count=number(more)
        )
        stops[-1] = Stop(words, layer_id, own=stops[-1].own)
    return tuple(stops)


def _words(found: "LoadedFile", row: int, names: Mapping[str, str]) -> str:
    """Return a site in one line: "Côte Works, cobalt refinery, DR Congo, operating, 1,200 t/yr"."""
    from mapapp.catalog.sitefiles.layer import STATUSES

    layer = found.layer
    known = layer.mineral_of(row)
    mineral = "" if known is None else in_sentence(mineral_word(known))
    kind = f"{mineral} {in_sentence(site_word(STAGES[int(layer.stage[row])]))}".strip()
    columns = layer.capacity_t_per_year
    capacity = float("nan") if columns is None else float(columns[row])
    parts = (
        layer.site_name(row),
        kind,
        names.get(layer.host_of(row) or "", ""),
        status_word(STATUSES[int(layer.status[row])]),
        tonnes(capacity) if isfinite(capacity) else translate("walk", "capacity not known"),
        found.file.name,
    )
    return ", ".join(part for part in parts if part)
