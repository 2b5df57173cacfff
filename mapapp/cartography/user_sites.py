"""Sites of the user's files in a scene: what the legend says of them, and what a pixel hits."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF

from mapapp.cartography.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.cartography.legend_rows import LegendBlock
    from mapapp.cartography.points.drawing import Drawn
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.cartography.points.style import Plotted
    from mapapp.cartography.scene import MapScene
    from mapapp.scenario.appearance import Layer

translate = QCoreApplication.translate

REACH_PX: Final = 4.0


@dataclass(frozen=True, slots=True)
class UserHit:
    """What of a user's file lies under a pixel.

    Attributes
    ----------
    layer_id
        ``user:1``.
    index
        Which site of its point set; None for a cluster.
    count
        How many sites.
    """

    layer_id: str
    index: int | None
    count: int = 1


def points_of(points: "Mapping[str, PointSet]", mineral: str) -> "Mapping[str, PointSet]":
    """Return the sites of files as a map of a mineral shows them; the same if nothing differs."""
    found = {key: one.of_mineral(mineral) for key, one in points.items()}
    same = all(found[key] is one for key, one in points.items())
    return points if same else found


def user_blocks(scene: "MapScene") -> tuple["LegendBlock", ...]:
    """Return a block for each file that is drawn, from the top down."""
    if not scene.user_points:
        return ()
    from mapapp.cartography.legend_sources import user_block
    from mapapp.cartography.points.drawing import Drawn, last_drawn
    from mapapp.cartography.points.look import scene_style

    found = []
    for layer in scene.appearance.layers:
        points = scene.user_points.get(layer.id)
        if points is None or not len(points) or not layer.visible or layer.opacity <= 0:
            continue
        drawn = last_drawn(points, scene.viewport) or Drawn("symbols", len(points))
        style = scene_style(scene, layer, points)
        if drawn.density is not None:  # it may have been drawn in another theme or colour
            scale = drawn.density.dressed(style.theme, style.heat_colour)
            drawn = replace(drawn, density=scale)
        found.append(
            user_block(
                layer.id,
                layer.name,
                drawn,
                style,
                stages=points.stages,
                categories=points.names,
                note=_note(points, own_scale=style.symbols != scene.symbols, drawn=drawn),
                own_scale=style.symbols != scene.symbols,
            )
        )
    return tuple(found)


def _note(points: "PointSet", *, own_scale: bool, drawn: "Drawn") -> str:
    """Return what is said below the rows: of the scale of sizes, and of what a filter hides."""
    parts = []
    if own_scale and drawn.display == "symbols" and points.largest_t_per_year > 0:
        several = len(points.measured_minerals or ()) > 1
        parts.append(
            translate("legend", "area: capacity, one scale for all minerals of the file")
            if several
            else translate("legend", "area: capacity, on a scale of the file's own")
        )
    if points.hidden:
        words = translate("legend", "filtered: {shown} of {all} sites")
        every = number(len(points) + points.hidden)
        parts.append(words.format(shown=number(len(points)), all=every))
    return "; ".join(parts)


def shows_density(scene: "MapScene") -> bool:
    """Whether a file of the user's was drawn as density: words on it stand on any colour."""
    if not scene.user_points:
        return False
    from mapapp.cartography.points.drawing import last_drawn

    shown = [layer.id for layer in scene.appearance.layers if layer.visible and layer.opacity > 0]
    found = (scene.user_points.get(one) for one in shown)
    drawn = [last_drawn(points, scene.viewport) for points in found if points is not None]
    return any(one is not None and one.display == "density" for one in drawn)


def user_hit(scene: "MapScene", pixel: QPointF, *, reach_px: float = REACH_PX) -> UserHit | None:
    """Return the user's topmost site or cluster at a pixel, None if there is none.

    Where density is drawn there are no single sites to point at.
    """
    for layer in scene.appearance.layers:
        points = scene.user_points.get(layer.id)
        if points is None or not layer.visible or layer.opacity <= 0:
            continue
        found = _hit(scene, points, layer, pixel, reach_px)
        if found is not None:
            return found
    return None


def _hit(
    scene: "MapScene", points: "PointSet", layer: "Layer", pixel: QPointF, reach_px: float
) -> UserHit | None:
    from mapapp.cartography.points.drawing import last_drawn
    from mapapp.cartography.points.look import scene_style
    from mapapp.cartography.points.style import plotted

    drawn = last_drawn(points, scene.viewport)
    if drawn is None or drawn.display == "density":
        return None
    viewport = scene.viewport
    x, y = viewport.to_plane(pixel)
    if drawn.clusters is not None:
        table = drawn.clusters
        inside = (
            (table.left <= x)
            & (x < table.left + table.cell)
            & (table.bottom <= y)
            & (y < table.bottom + table.cell)
        )
        at = np.flatnonzero(inside)
        if not len(at):
            return None
        count = int(table.count[at[0]])
        if count > 1:
            return UserHit(layer.id, None, count)
    shown = plotted(points, viewport.projection, scene_style(scene, layer, points))
    index = _nearest(scene, shown, points, (x, y), reach_px=reach_px)
    return None if index is None else UserHit(layer.id, index)


def _nearest(
    scene: "MapScene",
    shown: "Plotted",
    points: "PointSet",
    place: tuple[float, float],
    *,
    reach_px: float,
) -> int | None:
    """Return the site whose symbol covers a place of the plane, or comes within reach of it."""
    from mapapp.cartography.points.hits import hit_grid

    viewport = scene.viewport
    grid = hit_grid(points, viewport.projection)
    widest = (shown.largest_px / 2 + reach_px) / viewport.scale
    near = grid.in_box(place[0] - widest, place[1] - widest, place[0] + widest, place[1] + widest)
    if not len(near):
        return None
    drawn_at = np.flatnonzero(np.isin(shown.index, near))
    away = np.hypot(shown.x[drawn_at] - place[0], shown.y[drawn_at] - place[1]) * viewport.scale
    covered = drawn_at[away <= shown.side_px[drawn_at] / 2 + reach_px]
    # What is painted last lies on top.
    return int(shown.index[covered[-1]]) if len(covered) else None
