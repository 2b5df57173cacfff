"""Draws country labels, and leads from those that stand apart to their country."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QPainter, QPen

from mapapp.cartography.labels import Label, label_lines
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.text import draw_lines
from mapapp.cartography.theme import MapTheme
from mapapp.picture.result import Picture


@dataclass(frozen=True, slots=True)
class LabelPen:
    """What drawing a label needs to know."""

    picture: Picture
    names: Mapping[str, str]
    scale: ClassScale
    theme: MapTheme

    @property
    def _unit(self) -> float:
        return self.theme.type.body_px / 12

    def draw(self, painter: QPainter, label: Label) -> None:
        """Draw a label; beside its country with an outline in the ground colour.

        On its own colour, clear of symbols, it needs no outline: outlines are what costs.
        """
        lines = label_lines(
            self.picture, label.iso3, self.names[label.iso3], self.theme, inside=label.inside
        )
        value = self.picture.value(label.iso3)
        if label.inside and value is not None:
            draw_lines(painter, lines, label.box, ink=self.scale.ink_of(value * 100), halo=None)
            return
        draw_lines(
            painter,
            lines,
            label.box,
            ink=self.theme.colour("text1"),
            halo=self.theme.colour("halo"),
            halo_px=3.0 * self._unit,
        )

    def draw_leader(self, painter: QPainter, label: Label) -> None:
        """Lead from a label that stands apart to its country."""
        if label.leader is not None:
            painter.setPen(QPen(self.theme.colour("text2"), 0.8 * self._unit))
            painter.drawLine(*label.leader)
