"""Layers of policy over the map: trade flows, export controls, the pact, the net of degrees.

Each is laid out once for a picture and a viewport, and only if it is shown. So are their modules
imported, which draw and compute them: the first map shows none.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF, QRegion

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.grouping import Group
from mapapp.cartography.legend_rows import LegendBlock
from mapapp.cartography.pens import cosmetic
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import day_words
from mapapp.cartography.world import World
from mapapp.picture.result import Picture
from mapapp.scenario.appearance import Appearance

if TYPE_CHECKING:
    from mapapp.cartography.control_marks import ControlMarks
    from mapapp.cartography.flow_arcs import FlowMark
    from mapapp.cartography.flow_layout import FlowLayout
    from mapapp.picture.view import Mode

GRATICULE_PX = 0.7


@dataclass(frozen=True, eq=False)
class Thematic:
    """The policy layers of one scene.

    Attributes
    ----------
    obstacles
        Symbols that badges and figures should not cover.
    pixel_ratio
        Device pixels per pixel, for the level of detail.
    """

    picture: Picture
    viewport: Viewport
    theme: MapTheme
    world: World
    facts: MapFacts
    appearance: Appearance
    obstacles: Sequence[QRectF] = ()

    @cached_property
    def flows(self) -> "FlowLayout | None":
        """The arrows of trade; None if they are not shown or there is no trade to show."""
        if not self.appearance.shows("flows"):
            return None
        trade = self.facts.flows(self.picture)
        if trade is None:
            return None
        from mapapp.cartography.flow_layout import FlowOptions, layout_flows

        style = self.appearance.flows
        side: Mode = self.picture.view.mode if style.side == "view" else style.side
        if side == "compare":
            side = "scenario"  # the baseline's half is drawn from a picture of its own
        return layout_flows(
            trade,
            viewport=self.viewport,
            world=self.world,
            theme=self.theme,
            options=FlowOptions(
                mode=side,
                style="great_circle" if style.curve == "great circle" else "curved",
                most=style.largest,
                numbered=False,
            ),
        )

    @cached_property
    def controls(self) -> "ControlMarks | None":
        """The export controls of the mineral on the day shown; None if they are not shown."""
        if not self.appearance.shows("controls"):
            return None
        from mapapp.cartography.control_marks import layout_controls

        return layout_controls(
            self.facts.controls(self.picture.mineral.id, self.appearance),
            viewport=self.viewport,
            world=self.world,
            theme=self.theme,
            groups=self.facts.groups_of_codes,
            obstacles=self.obstacles,
        )

    @cached_property
    def pact(self) -> Group | None:
        """The pact that is outlined; None if it is not shown or none is chosen."""
        if not self.appearance.shows("pact"):
            return None
        return self.facts.pact(self.picture, self.appearance)

    @property
    def badges(self) -> tuple[QRectF, ...]:
        """Boxes of the badges of controls."""
        return self.controls.obstacles if self.controls else ()

    @property
    def label_obstacles(self) -> tuple[QRectF, ...]:
        """Boxes that country labels should keep clear of, figures beside arrows apart."""
        flows = self.flows.obstacles if self.flows else ()
        return (*flows, *self.badges)

    @cached_property
    def legend_blocks(self) -> tuple[LegendBlock, ...]:
        """What the legend says of these layers, from the top down."""
        if self.flows is None and self.controls is None and self.pact is None:
            return ()
        from mapapp.cartography.control_paint import control_legend
        from mapapp.cartography.flow_legend import flow_legend
        from mapapp.cartography.legend_sources import control_block, flow_block, pact_block
        from mapapp.cartography.pact_outline import pact_legend

        found = []
        if self.flows is not None:
            flows = flow_legend(self.flows, self.theme)
            found += [flow_block(flows)] if flows is not None else []
        if self.controls is not None:
            when = self.appearance.control_day, self.picture.credits.vintage
            block = control_block(
                control_legend(self.controls, self.theme),
                day=day_words(*when),
                brief_day=day_words(*when, brief=True),
            )
            found += [block] if block is not None else []
        if self.pact is not None:
            row = pact_legend(self.pact.name, members=len(self.pact.members), theme=self.theme)
            found.append(pact_block(row))
        return tuple(found)

    # --- painting ------------------------------------------------------------------------------

    def draw_flows(
        self, painter: QPainter, marks: "Sequence[FlowMark]", *, clear_of: Sequence[QRectF] = ()
    ) -> None:
        """Draw arrows and their figures.

        Parameters
        ----------
        marks
            Those of `flows`, with figures where they found room.
        clear_of
            Boxes in which no arrow is drawn: names, figures and badges must be read.
        """
        from mapapp.cartography.flow_arcs import draw_flow_numbers, draw_flows

        painter.save()
        if clear_of:
            room = QRegion(0, 0, math.ceil(self.viewport.width), math.ceil(self.viewport.height))
            for box in clear_of:
                room -= QRegion(box.toAlignedRect())
            painter.setClipRegion(room, Qt.ClipOperation.IntersectClip)
        draw_flows(painter, marks, self.theme)
        painter.restore()
        draw_flow_numbers(painter, marks, self.theme)

    def draw_controls(self, painter: QPainter, *, pixel_ratio: float) -> None:
        """Hatch the countries that impose controls."""
        if self.controls is None:
            return
        from mapapp.cartography.control_paint import draw_control_badges, draw_control_hatch

        draw_control_hatch(
            painter,
            self.controls,
            world=self.world,
            viewport=self.viewport,
            theme=self.theme,
            pixel_ratio=pixel_ratio,
        )
        draw_control_badges(painter, self.controls, self.theme)

    def draw_pact(self, painter: QPainter, *, pixel_ratio: float) -> None:
        """Draw the outline of the pact."""
        if self.pact is None:
            return
        from mapapp.cartography.pact_outline import draw_pact, layout_pact

        marks = layout_pact(
            self.pact.members, viewport=self.viewport, world=self.world, pixel_ratio=pixel_ratio
        )
        draw_pact(painter, marks, self.viewport, self.theme)

    def draw_graticule(self, painter: QPainter) -> None:
        """Draw meridians and parallels, and the edge of the map."""
        from mapapp.cartography.graticule import graticule, graticule_step

        viewport = self.viewport
        base = painter.transform()
        width = GRATICULE_PX * self.theme.type.body_px / 12
        painter.setPen(cosmetic(self.theme.colour("line_land"), width, base))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setTransform(viewport.transform * base)
        seen = viewport.visible()
        window = seen.left(), seen.top(), seen.right(), seen.bottom()
        lines = graticule(viewport.projection, window, step_deg=graticule_step(viewport))
        for line in [*lines, viewport.projection.outline()]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
        painter.setTransform(base)

    def draw_sea(self, painter: QPainter) -> None:
        """Paint the globe's sea, and paper around it where a projection has an edge in sight."""
        viewport = self.viewport
        picture = QRectF(0, 0, viewport.width, viewport.height)
        if viewport.projection.id != "azimuthal":
            # No globe edge: the sea goes on, as in a wall map without a frame.
            painter.fillRect(picture, self.theme.colour("sea"))
            return
        painter.fillRect(picture, self.theme.colour("window"))
        outline = QPainterPath()
        outline.addPolygon(
            QPolygonF([QPointF(x, y) for x, y in viewport.projection.outline().tolist()])
        )
        base = painter.transform()
        painter.setTransform(viewport.transform * base)
        painter.fillPath(outline, self.theme.colour("sea"))
        painter.setTransform(base)
