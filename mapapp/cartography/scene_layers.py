"""Paints a scene's layers from the bottom up: what is kept on screen while a slider moves."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from mapapp.cartography.fills import LAND, draw_all_fills, draw_borders, draw_country
from mapapp.cartography.scene_words import flow_gaps
from mapapp.cartography.site_numbers import draw_site_numbers
from mapapp.cartography.symbols import draw_marks
from mapapp.cartography.translucent import draw_as_sheet

if TYPE_CHECKING:
    from mapapp.cartography.points.drawing import Drawn
    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.thematic import Thematic
    from mapapp.scenario.appearance import Layer


def draw_ground(scene: "MapScene", painter: QPainter, *, pixel_ratio: float) -> None:
    """Draw the layers up to and with the countries in their classes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(
        QRectF(0, 0, scene.viewport.width, scene.viewport.height), scene.theme.colour("panel")
    )
    _draw_layers(scene, painter, _layers(scene, below=True), pixel_ratio=pixel_ratio)


def _layers(scene: "MapScene", *, below: bool) -> "tuple[Layer, ...]":
    """Return the layers from the bottom up: to the shares, or what lies above them."""
    layers = scene.appearance.layers
    at = next((n for n, layer in enumerate(layers) if layer.kind == "share"), len(layers))
    chosen = layers[at:] if below else layers[:at]
    return tuple(reversed(chosen))


def _draw_layers(
    scene: "MapScene", painter: QPainter, layers: Sequence["Layer"], *, pixel_ratio: float
) -> None:
    for layer in layers:
        draw_layer(scene, painter, layer, pixel_ratio=pixel_ratio)


def draw_layer(scene: "MapScene", painter: QPainter, layer: "Layer", *, pixel_ratio: float) -> None:
    """Draw one layer as it lies among the others: who parts a drawing by layers needs it."""
    if layer.kind == "share":
        _draw_shares(scene, painter, pixel_ratio=pixel_ratio)
    elif layer.visible and layer.opacity > 0:
        draw_as_sheet(
            painter,
            lambda sheet: _draw_layer(scene, sheet, layer, pixel_ratio=pixel_ratio),
            opacity=layer.opacity,
        )


def _draw_layer(
    scene: "MapScene", painter: QPainter, layer: "Layer", *, pixel_ratio: float
) -> None:
    """Draw one layer that stays while a lever moves."""
    if layer.kind == "borders":
        draw_borders(
            painter,
            scene.classes,
            world=scene.world,
            viewport=scene.viewport,
            theme=scene.theme,
            scale=scene.scale,
            pixel_ratio=pixel_ratio,
        )
    elif layer.kind == "sites":
        _draw_sites(scene, painter, layer.id)
    elif layer.kind == "user":
        _draw_points(scene, painter, layer, pixel_ratio=pixel_ratio)
    elif layer.kind == "sea" and scene.thematic is None:
        picture = QRectF(0, 0, scene.viewport.width, scene.viewport.height)
        painter.fillRect(picture, scene.theme.colour("sea"))
    elif scene.thematic is not None:
        _draw_thematic(scene, scene.thematic, painter, layer, pixel_ratio=pixel_ratio)


def _draw_points(
    scene: "MapScene", painter: QPainter, layer: "Layer", *, pixel_ratio: float
) -> None:
    """Draw the sites of one of the user's files."""
    points = scene.user_points.get(layer.id)
    if points is None:
        return
    # Only who has files of sites waits for this.
    from mapapp.cartography.points.drawing import draw_points, last_drawn
    from mapapp.cartography.points.look import scene_style

    before = last_drawn(points, scene.viewport)
    draw_points(
        painter,
        points,
        scene.viewport,
        scene_style(scene, layer, points),
        pixel_ratio=pixel_ratio,
        display=layer.look.display,
        over_density=partial(_draw_quiet_borders, scene, pixel_ratio=pixel_ratio)
        if scene.appearance.shows("borders")
        else None,
    )
    now = last_drawn(points, scene.viewport)
    if now is not None and (before is None or _told(before) != _told(now)):
        _forget_legend(scene)


def _told(drawn: "Drawn") -> tuple[object, ...]:
    """Return what the legend says of the way in which sites are drawn."""
    return drawn.display, drawn.density


def _forget_legend(scene: "MapScene") -> None:
    """Have the legend made anew, and labels round it: it went by how sites were drawn before."""
    for name in ("legend", "legend_key", "placed_legend", "labels"):
        scene.__dict__.pop(name, None)


def _draw_quiet_borders(scene: "MapScene", painter: QPainter, *, pixel_ratio: float) -> None:
    """Draw coasts and borders as on land without a class."""
    draw_borders(
        painter,
        (LAND,) * len(scene.classes),
        world=scene.world,
        viewport=scene.viewport,
        theme=scene.theme,
        scale=scene.scale,
        pixel_ratio=pixel_ratio,
    )


def _draw_thematic(
    scene: "MapScene",
    thematic: "Thematic",
    painter: QPainter,
    layer: "Layer",
    *,
    pixel_ratio: float,
) -> None:
    if layer.kind == "flows":
        thematic.draw_flows(painter, scene.flow_marks, clear_of=flow_gaps(scene))
    elif layer.kind == "controls":
        thematic.draw_controls(painter, pixel_ratio=pixel_ratio)
    elif layer.kind == "pact":
        thematic.draw_pact(painter, pixel_ratio=pixel_ratio)
    elif layer.kind == "graticule":
        thematic.draw_graticule(painter)
    elif layer.kind == "sea":
        thematic.draw_sea(painter)


def _draw_sites(scene: "MapScene", painter: QPainter, layer_id: str) -> None:
    """Draw the symbols of one stage."""
    stage = layer_id.partition(":")[2]
    window = QRectF(0, 0, scene.viewport.width, scene.viewport.height).adjusted(-40, -40, 40, 40)
    draw_marks(
        painter,
        [m for m in scene.marks if m.stage == stage and window.contains(m.centre)],
        scene.theme,
    )
    if layer_id == _highest_sites(scene):
        draw_site_numbers(painter, scene.site_numbers, scene.theme)


def _highest_sites(scene: "MapScene") -> str | None:
    """Return the sites drawn last: numbers of sites lie over the symbols of every stage."""
    found = [
        layer.id
        for layer in scene.appearance.layers
        if layer.kind == "sites" and layer.visible and layer.opacity > 0
    ]
    stages = [key for key in found if key.partition(":")[2] in scene.picture.stages]
    return next(iter(stages), None)


def _draw_shares(scene: "MapScene", painter: QPainter, *, pixel_ratio: float) -> None:
    """Draw land and the countries' classes."""
    draw_all_fills(
        painter,
        scene.classes,
        world=scene.world,
        viewport=scene.viewport,
        theme=scene.theme,
        scale=scene.scale,
        pixel_ratio=pixel_ratio,
        opacity=_share_opacity(scene),
    )


def _share_opacity(scene: "MapScene") -> float:
    """How strongly the classes are drawn over plain land, 0..1."""
    found = [layer.opacity for layer in scene.appearance.layers if layer.kind == "share"]
    return found[0] if found else 0.0


def draw_countries(
    scene: "MapScene", painter: QPainter, indices: list[int], *, pixel_ratio: float
) -> None:
    """Draw only some countries, over what is there: what a slider's move needs."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paths = scene.world.level_for(scene.viewport.scale * pixel_ratio)
    window = scene.viewport.visible()
    for index in indices:
        draw_country(
            painter,
            index,
            scene.classes[index],
            paths=paths,
            viewport=scene.viewport,
            theme=scene.theme,
            colours=scene.scale.colours,
            window=window,
            opacity=_share_opacity(scene),
        )


def draw_overlay(scene: "MapScene", painter: QPainter, *, pixel_ratio: float) -> None:
    """Draw the layers above the countries that stay while a lever moves."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_layers(scene, painter, _layers(scene, below=False), pixel_ratio=pixel_ratio)
