"""Draws country labels, and leads from those that stand apart to their country."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapapp.cartography.labels import Label, label_lines, quiet_lines
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.text import Run, draw_lines
from mapapp.cartography.text_stamps import TextStamps
from mapapp.cartography.theme import MapTheme
from mapapp.picture.result import Picture


@dataclass(frozen=True, slots=True)
class LabelPen:
    """What drawing a label needs to know.

    ``on_classes``: whether countries are coloured; ``stamps``: texts kept for the screen.
    """

    picture: Picture
    names: Mapping[str, str]
    scale: ClassScale
    theme: MapTheme
    on_classes: bool = True
    stamps: TextStamps | None = None

    @property
    def _unit(self) -> float:
        return self.theme.type.body_px / 12

    def draw(self, painter: QPainter, label: Label) -> None:
        """Draw a label; beside its country with an outline in the ground colour.

        On its own colour, clear of symbols, it needs no outline: outlines are what costs.
        """
        if label.kind != "share":
            self._draw_quiet(painter, label)
            return
        lines = label_lines(
            self.picture, label.iso3, self.names[label.iso3], self.theme, inside=label.inside
        )
        value = self.picture.value(label.iso3)
        if self.on_classes and label.inside and value is not None:
            self._write(painter, lines, label.box, ink=self.scale.ink_of(value * 100), halo=None)
            return
        self._write(
            painter,
            lines,
            label.box,
            ink=self.theme.colour("text1"),
            halo=self.theme.colour("halo"),
            halo_px=3.0 * self._unit,
        )

    def _write(
        self,
        painter: QPainter,
        lines: Sequence[Sequence[Run]],
        box: QRectF,
        *,
        ink: QColor,
        halo: QColor | None,
        halo_px: float = 3.0,
    ) -> None:
        write = draw_lines if self.stamps is None else self.stamps.draw
        write(painter, lines, box, ink=ink, halo=halo, halo_px=halo_px)

    def _draw_quiet(self, painter: QPainter, label: Label) -> None:
        """Draw the name of a site, or of a country that does not supply."""
        lines = quiet_lines(label.lines, self.theme)
        value = self.picture.value(label.iso3)
        if self.on_classes and label.inside and value:
            self._write(painter, lines, label.box, ink=self.scale.ink_of(value * 100), halo=None)
            return
        site = label.kind == "site"
        self._write(
            painter,
            lines,
            label.box,
            ink=self.theme.colour("text1" if site else "text2"),
            halo=self.theme.colour("halo" if site else "land"),
            halo_px=2.6 * self._unit,
        )

    def draw_leader(self, painter: QPainter, label: Label) -> None:
        """Lead from a label that stands apart into its country, to a dot."""
        if label.leader is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, line, dot in (("halo", 2.4, 2.7), ("text1", 0.9, 1.7)):
            ink = self.theme.colour(name)
            painter.setPen(QPen(ink, line * self._unit))
            painter.drawLine(*label.leader)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(label.leader[1], dot * self._unit, dot * self._unit)
            painter.setBrush(Qt.BrushStyle.NoBrush)
