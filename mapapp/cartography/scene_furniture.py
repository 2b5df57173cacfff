"""Paints what lies over a scene's layers: labels, added capacity, title, legend, sources."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from mapapp.cartography.furniture import (
    draw_chip,
    draw_plate,
    draw_scale_bar,
    draw_source_lines,
    draw_title,
    scale_bar_box,
    wrap,
)
from mapapp.cartography.label_pen import LabelPen
from mapapp.cartography.land_mask import land_mask
from mapapp.cartography.symbols import draw_added
from mapapp.cartography.text_stamps import TextStamps
from mapapp.cartography.translucent import draw_as_sheet
from mapapp.cartography.user_sites import shows_density
from mapapp.cartography.wording import map_title

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

translate = QCoreApplication.translate

PADDING_PX: Final = 16.0
OPAQUE: Final = 0.8  # from there on the ink of a class can be read on it
SOUTH_PX: Final = 14.0  # sea south of Cape Horn: room for the legend


def keep_legend_places(scene: "MapScene", before: "MapScene") -> None:
    """Let a scene's legend know where its blocks stood: of the same stage, in the same view."""
    was, now = before.picture.view, scene.picture.view
    same_stage = (was.mineral, was.stage) == (now.mineral, now.stage)
    same_order = before.appearance.legend.order == scene.appearance.legend.order
    same_place = (before.viewport, before.theme) == (scene.viewport, scene.theme)
    if same_stage and same_order and same_place:
        known = before.__dict__
        scene.__dict__["legend_before"] = known.get("placed_legend") or known.get("legend_before")


def subtitle_without_shares(scene: "MapScene") -> str:
    """Return which layers a map shows that has neither shares nor labels."""
    shows = scene.appearance.shows
    parts = [translate("map", "sites")] if scene.shown_stages else []
    if shows("flows"):
        parts.append(translate("map", "trade flows"))
    if shows("controls"):
        parts.append(translate("map", "export controls"))
    if shows("pact"):
        parts.append(translate("map", "members of the pact"))
    if not parts:
        return translate("map", "Shares of world output are not shown")
    return translate("map", "Without shares of world output: {layers}").format(
        layers=", ".join(parts)
    )


def draw_floating(
    scene: "MapScene", painter: QPainter, *, stamps: TextStamps | None = None
) -> None:
    """Draw what lies on the map and moves with the levers: added capacity, labels.

    ``stamps`` keeps texts for the screen; without it letters are drawn.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_as_sheet(
        painter,
        lambda sheet: _draw_words(scene, sheet, stamps=stamps),
        opacity=label_opacity(scene),
        words=True,
    )


def _draw_words(scene: "MapScene", painter: QPainter, *, stamps: TextStamps | None) -> None:
    coloured = any(
        layer.kind == "share" and layer.visible and layer.opacity >= OPAQUE
        for layer in scene.appearance.layers
    ) and not shows_density(scene)
    pen = LabelPen(
        scene.shown, scene.shown_names, scene.scale, scene.theme,
        on_classes=coloured, stamps=stamps,
    )  # fmt: skip
    for label in scene.labels:
        pen.draw_leader(painter, label)
    for _, box in scene.added_marks:
        draw_added(painter, box.center(), box.width(), scene.theme)
    for label in scene.labels:
        pen.draw(painter, label)


def label_opacity(scene: "MapScene") -> float:
    """Return how strongly labels are drawn, 0 to 1."""
    found = [layer.opacity for layer in scene.appearance.layers if layer.kind == "labels"]
    return found[0] if found else 1.0


def draw_headline(scene: "MapScene", painter: QPainter) -> None:
    """Draw title and warning: the furniture that changes with the levers."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pad, unit = PADDING_PX * scene.unit, scene.unit
    if not scene.viewport.is_clear:
        width, height = scene.title_size()
        plate = QRectF(pad - 8 * unit, 6 * unit, width + 16 * unit, height - 4 * unit)
        draw_plate(painter, plate, scene.theme, framed=False)
    draw_title(
        painter,
        QPointF(pad, 10 * unit),
        map_title(scene.picture),
        scene.subtitle,
        scene.theme,
        width=scene.viewport.width - 2 * pad,
    )
    if scene.chip is not None:
        draw_chip(painter, scene.chip, scene.theme)


def draw_frame_of_map(scene: "MapScene", painter: QPainter) -> None:
    """Draw legend, sources and scale bar, which stay while a lever moves."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pad, unit = PADDING_PX * scene.unit, scene.unit
    # Behind words: where land is in sight, or the lines of the graticule run down to the foot.
    over_land = not scene.viewport.is_clear or scene.appearance.shows("graticule")
    if scene.placed_legend is not None:
        scene.placed_legend.draw(painter)
    if over_land:
        top = scene.viewport.height - scene.viewport.margins[3] + (SOUTH_PX + 4) * unit
        strip = QRectF(-8, top, scene.viewport.width + 16, scene.viewport.height - top + 8)
        draw_plate(painter, strip, scene.theme, framed=False)
    lines = wrap(scene.source_text, scene.theme.font(), scene.viewport.width - 2 * pad)
    foot = scene.viewport.height - 7 * unit
    draw_source_lines(painter, lines, QPointF(pad, foot), scene.theme)
    draw_bar(scene, painter)


def draw_bar(scene: "MapScene", painter: QPainter) -> None:
    """Draw the scale bar: on a plate over what lies there, with an outline on a coast."""
    corner, view = scene.scale_bar_corner, scene.viewport
    plate = not view.is_clear or scene.appearance.shows("graticule") or shows_density(scene)
    box = scale_bar_box(corner, view, scene.theme)
    coast = not plate and land_mask(view, scene.world).hidden_by(box) > 0
    draw_scale_bar(painter, corner, view, scene.theme, plate=plate, halo=coast)
