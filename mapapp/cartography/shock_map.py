"""The map of one month of a shock: who is short by how much, who withholds, who gives to whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from mapapp.cartography.classification import Breaks
from mapapp.cartography.fills import HATCH, LAND, ZERO, draw_all_fills, draw_borders
from mapapp.cartography.flow_arcs import FlowMark, arrow
from mapapp.cartography.flow_curves import curves_between
from mapapp.cartography.flow_layout import country_places
from mapapp.cartography.furniture import draw_plate, draw_source_lines, draw_title, wrap
from mapapp.cartography.scale import ClassScale, scale_of
from mapapp.cartography.scene_furniture import PADDING_PX
from mapapp.cartography.shock_chart import STOCK
from mapapp.cartography.shock_map_legend import draw_legend, legend_size
from mapapp.cartography.shock_month import Buyer, ShockMonth, missing_words
from mapapp.cartography.shock_words import plain_amount
from mapapp.cartography.text import Run, draw_lines, line_height, size_of, width_of
from mapapp.cartography.text_stamps import TextStamps
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import percent
from mapapp.cartography.world import World
from mapapp.picture.shock.shock_result import PathUnit
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.trade_flows import TradeFlow

translate = QCoreApplication.translate

BOUNDS: Final = (20.0, 40.0, 60.0, 80.0)
WITHHOLDS: Final = "#5B6470"
WITHHOLDS_INK: Final = "#FFFFFF"
WIDEST_PX: Final = 9.0
THINNEST_PX: Final = 2.0
GAP_PX: Final = 8.0
MARGIN_PX: Final = 30.0
Placed = tuple[QRectF, tuple[tuple[Run, ...], ...], QColor, QColor | None]


@dataclass(frozen=True, eq=False)
class ShockMap:
    """A month on the map, at one place and in one look.

    Attributes
    ----------
    unit_of
        Unit of what is given.
    names
        Country names by ISO alpha-3.
    source_text
        Sources and boundary note.
    right_px
        Width at the right edge that buttons take.
    titled, keyed
        Whether title and legend are in the picture; on a page they stand beside it.
    """

    month: ShockMonth
    viewport: Viewport
    theme: MapTheme
    world: World
    names: Mapping[str, str]
    unit_of: PathUnit
    source_text: str = ""
    right_px: float = 0.0
    titled: bool = True
    keyed: bool = True

    @property
    def unit(self) -> float:
        """Size of the type relative to the screen's."""
        return self.theme.type.body_px / 12

    @cached_property
    def shapes(self) -> World:
        """The world in the viewport's projection."""
        return self.world.for_projection(self.viewport.projection)

    @cached_property
    def scale(self) -> ClassScale:
        """Classes of what is missing, per cent of use; the last colour is who withholds."""
        found = scale_of(Breaks(BOUNDS, signed=False), self.theme)
        return ClassScale(
            (*found.breaks, 100.0 + 1e-6),
            (*found.colours, WITHHOLDS),
            (*found.inks, WITHHOLDS_INK),
            signed=False,
        )

    @cached_property
    def classes(self) -> tuple[int, ...]:
        """Class of each shape of the world."""
        found = [LAND] * len(self.shapes.codes)
        for buyer in self.month.buyers:
            fill = HATCH if buyer.missing is None else ZERO
            if buyer.is_short:
                fill = min(self.scale.class_of((buyer.missing or 0.0) * 100), len(BOUNDS))
            for code in buyer.consumer.members:
                if code in self.shapes.index:
                    found[self.shapes.index[code]] = fill
        for code, _cut in self.month.withheld:
            if code in self.shapes.index:
                found[self.shapes.index[code]] = len(BOUNDS) + 1
        return tuple(found)

    # --- arrows --------------------------------------------------------------------------------

    @cached_property
    def arrows(self) -> tuple[tuple[FlowMark, str], ...]:
        """Arrows of what is given, with their figures, large first."""
        gifts = sorted(self.month.gifts, key=lambda gift: -gift.amount)
        ends = [(self.middle_of(gift.giver), self.middle_of(gift.receiver)) for gift in gifts]
        known = [
            (gift, a, b)
            for gift, (a, b) in zip(gifts, ends, strict=True)
            if a is not None and b is not None and a != b
        ]
        if not known:
            return ()
        places = country_places(self.shapes, sorted({c for _, a, b in known for c in (a, b)}))
        curves = curves_between(
            np.array([places[a] for _, a, _ in known]),
            np.array([places[b] for _, _, b in known]),
            self.viewport,
            style="curved",
            margin_px=MARGIN_PX * self.unit,
        )
        most = known[0][0].amount
        found = []
        for (gift, a, b), curve in zip(known, curves, strict=True):
            if curve is None:
                continue
            width = max(THINNEST_PX, WIDEST_PX * gift.amount / most) * self.unit
            mark = arrow(
                TradeFlow(a, b, gift.amount, gift.amount, assumed=False),
                curve,
                value_t=gift.amount,
                width_px=width,
                gaps_px=(GAP_PX * self.unit, GAP_PX * self.unit),
                clear_of=(None, None),
                unit=self.unit,
                signed=False,
            )
            if mark is not None:
                found.append((mark, plain_amount(gift.amount, self.unit_of)))
        return tuple(found)

    def middle_of(self, consumer: Consumer) -> str | None:
        """Return the country in whose middle a consumer's arrows and name stand.

        Of several countries: the one that is nearest to all others.
        """
        codes = [
            code
            for code in consumer.members
            if code in self.shapes.index and self.shapes.is_shown(self.shapes.index[code])
        ]
        if len(codes) < 2:
            return codes[0] if codes else None
        points = [self.shapes.label_point(self.shapes.index[code]) for code in codes]
        where = np.array([(point.x(), point.y()) for point in points])
        away = np.hypot(*(where[:, None] - where[None]).transpose(2, 0, 1)).sum(axis=1)
        return codes[int(np.argmin(away))]

    # --- words ---------------------------------------------------------------------------------

    @cached_property
    def words(self) -> tuple[Placed, ...]:
        """Names and figures that found room: who withholds, figures of arrows, who is short."""
        placed: list[Placed] = []
        taken = self._furniture_boxes
        room = QRectF(4, 0, self.viewport.width - 8 - self.right_px, self.viewport.height - 4)
        for code, cut in self.month.withheld:
            figure = translate("shock", "cuts {cut}").format(cut=percent(cut, 0))
            self._put(placed, taken, room, code, self.names.get(code, code), figure)
        for mark, text in self.arrows:
            box = self._beside(mark, text, taken, room)
            if box is not None:
                taken.append(box)
                runs = ((Run(text, self.theme.font(bold=True)),),)
                placed.append((box, runs, self.theme.colour("text1"), self.theme.colour("halo")))
        for buyer in sorted(self.month.buyers, key=_rank):
            if buyer.missing is not None and not buyer.is_short and not buyer.draws:
                continue  # the colour says it
            middle = self.middle_of(buyer.consumer)
            if middle is not None:
                name = buyer.consumer.name.partition(" (")[0]
                self._put(placed, taken, room, middle, name, missing_words(buyer))
        return tuple(placed)

    def _put(
        self,
        placed: list[Placed],
        taken: list[QRectF],
        room: QRectF,
        code: str,
        name: str,
        figure: str,
    ) -> None:
        """Place a name over its figure at a country, inside or beside it; drop it without room."""
        if code not in self.shapes.index:
            return
        point = self.shapes.label_point(self.shapes.index[code])
        at = self.viewport.to_pixel(point.x(), point.y())
        lines = ((Run(name, self.theme.font()),), (Run(figure, self.theme.font(bold=True)),))
        size = size_of(lines)
        radius = self.shapes.label_radius(self.shapes.index[code]) * self.viewport.scale
        inside = radius > 0.42 * size.width()
        away = radius + 6 * self.unit
        moves = [(0.0, 0.0)] if inside else []
        w, h = size.width() / 2, size.height() / 2
        moves += [(away + w, 0), (-away - w, 0), (0, away + h), (0, -away - h),
                  (away + w, h), (-away - w, h), (away + w, -h), (-away - w, -h)]  # fmt: skip
        for dx, dy in moves:
            box = QRectF(at.x() + dx - w, at.y() + dy - h, 2 * w, 2 * h)
            if room.contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box)
                fill = self.classes[self.shapes.index[code]]
                on_fill = (dx, dy) == (0.0, 0.0) and fill >= 0
                ink = QColor(self.scale.inks[fill]) if on_fill else self.theme.colour("text1")
                placed.append((box, lines, ink, None if on_fill else self.theme.colour("halo")))
                return

    def _beside(
        self, mark: FlowMark, text: str, taken: Sequence[QRectF], room: QRectF
    ) -> QRectF | None:
        size = size_of([[Run(text, self.theme.font(bold=True))]])
        for piece in sorted(mark.pieces, key=len, reverse=True):
            for part in (0.5, 0.35, 0.65):
                x, y = piece[int(part * (len(piece) - 1))]
                for side in (-1, 1):
                    top = y + side * (size.height() / 2 + mark.width_px / 2 + 1) - size.height() / 2
                    box = QRectF(x - size.width() / 2, top, size.width(), size.height())
                    if room.contains(box) and not any(box.intersects(one) for one in taken):
                        return box
        return None

    @cached_property
    def title_box(self) -> QRectF:
        """Where title and subtitle stand, px."""
        pad, heading, plain = PADDING_PX * self.unit, self.theme.font(title=True, bold=True), (
            self.theme.font()
        )  # fmt: skip
        width = max(width_of(Run(self.month.title, heading)),
                    width_of(Run(self.month.subtitle, plain)))  # fmt: skip
        height = line_height(heading) + line_height(plain) + 12 * self.unit
        return QRectF(pad - 8 * self.unit, 6 * self.unit, width + 16 * self.unit, height)

    @property
    def _furniture_boxes(self) -> list[QRectF]:
        boxes = (self.titled, self.title_box), (self.keyed, self.legend_box)
        return [box for there, box in boxes if there]

    @cached_property
    def _source_lines(self) -> list[str]:
        room = self.viewport.width - 2 * PADDING_PX * self.unit
        return wrap(self.source_text, self.theme.font(), room)

    @cached_property
    def legend_box(self) -> QRectF:
        """Where the legend stands: lower left, above the sources, px."""
        width, height = legend_size(self.scale, self.theme, self.month)
        foot = self.viewport.height - 14 * self.unit
        foot -= len(self._source_lines) * line_height(self.theme.font())
        return QRectF(PADDING_PX * self.unit, foot - height, width, height)

    # --- drawing -------------------------------------------------------------------------------

    def draw(self, painter: QPainter, *, pixel_ratio: float = 1.0) -> None:
        """Draw the whole map."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, pixel_ratio=pixel_ratio)
        self.draw_arrows(painter)
        self.draw_words(painter)
        self.draw_furniture(painter)

    def draw_ground(self, painter: QPainter, *, pixel_ratio: float = 1.0) -> None:
        """Draw sea and countries."""
        viewport, theme = self.viewport, self.theme
        painter.fillRect(QRectF(0, 0, viewport.width, viewport.height), theme.colour("sea"))
        for draw in (draw_all_fills, draw_borders):
            draw(
                painter, self.classes, world=self.shapes, viewport=viewport, theme=theme,
                scale=self.scale, pixel_ratio=pixel_ratio,
            )  # fmt: skip

    def draw_arrows(self, painter: QPainter) -> None:
        """Draw who gives to whom."""
        for mark, _ in self.arrows:
            painter.fillPath(mark.rim, self.theme.colour("sea"))
            painter.fillPath(mark.body, QColor(STOCK))

    def draw_words(self, painter: QPainter, *, stamps: TextStamps | None = None) -> None:
        """Draw names and figures; with stamps they are drawn by these."""
        draw = draw_lines if stamps is None else stamps.draw
        for box, lines, ink, halo in self.words:
            draw(painter, lines, box, ink=ink, halo=halo, halo_px=3.0 * self.unit)

    def draw_furniture(self, painter: QPainter) -> None:
        """Draw title, legend and sources, as far as they are in the picture."""
        pad, unit = PADDING_PX * self.unit, self.unit
        foot = QPointF(pad, self.viewport.height - 7 * unit)
        if not self.viewport.is_clear:
            plates = [self.title_box] if self.titled else []
            if self.keyed:
                plates.append(self.legend_box.adjusted(-8 * unit, -6 * unit, 8 * unit, 4 * unit))
            if self._source_lines:
                top = foot.y() - len(self._source_lines) * line_height(self.theme.font()) - 4 * unit
                plates.append(QRectF(-8, top, self.viewport.width + 16, foot.y() - top + 15 * unit))
            for box in plates:
                draw_plate(painter, box, self.theme, framed=False)
        if self.titled:
            draw_title(
                painter, QPointF(pad, 10 * unit), self.month.title, self.month.subtitle, self.theme,
                width=self.viewport.width - 2 * pad,
            )  # fmt: skip
        if self.keyed:
            draw_legend(painter, self.legend_box, self.scale, self.theme, self.month)
        draw_source_lines(painter, self._source_lines, foot, self.theme)


def _rank(buyer: Buyer) -> float:
    """Order buyers by what they miss, those without a figure last."""
    return 1.0 if buyer.missing is None else -buyer.missing
