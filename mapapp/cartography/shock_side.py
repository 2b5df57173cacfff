"""Beside a shock's chart: how long each stock lasts, and who gives to whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from mapapp.cartography.shock_chart import STOCK
from mapapp.cartography.shock_series import Gift
from mapapp.cartography.shock_words import plain_amount
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number
from mapapp.picture.shock.shock_result import PathUnit, ShockPicture
from mapapp.picture.sourcing.consumers import Consumer

translate = QCoreApplication.translate

COVER_ROW_PX: Final = 22.0
GIFT_ROW_PX: Final = 22.0
NAME_PX: Final = 104.0
WORDS_PX: Final = 118.0
MOST_TINT: Final = 150


@dataclass(frozen=True, slots=True)
class Cover:
    """How long one holder's stock lasts, in days of all use and of the supply lost.

    ``held`` tells "no stock is published" (False) from one that cannot be put in days.
    """

    name: str
    of_use: float | None
    of_lost: float | None
    held: bool

    @property
    def words(self) -> str:
        """The figures in words."""
        if not self.held:
            return translate("shock", "no stock published")
        if self.of_use is None:
            return translate("shock", "stock not in days")
        if self.of_use <= 0:
            return translate("shock", "no stock")
        of_use = number(self.of_use, 1 if self.of_use < 10 else 0)
        if self.of_lost is None:
            return translate("shock", "{use} days").format(use=of_use)
        return translate("shock", "{use} / {lost} days").format(
            use=of_use, lost=number(self.of_lost, 1 if self.of_lost < 10 else 0)
        )


def covers_of(picture: ShockPicture) -> tuple[Cover, ...]:
    """Return how long the stock of each who has a path lasts."""
    return tuple(
        Cover(
            path.consumer.name,
            path.figures.days_of_cover,
            path.figures.days_against_risk,
            held=path.held is not None,
        )
        for path in picture.paths
    )


def draw_covers(painter: QPainter, box: QRectF, covers: Sequence[Cover], theme: MapTheme) -> None:
    """Draw a row for each holder: days of use (full) above days of the lost supply (pale)."""
    unit = theme.type.body_px / 12
    longest = max((max(one.of_use or 0, one.of_lost or 0) for one in covers), default=0.0)
    metrics = QFontMetricsF(theme.font())
    widest = max((metrics.horizontalAdvance(one.name) for one in covers), default=0.0) + 12 * unit
    name_px = min(max(NAME_PX * unit, widest), 0.42 * box.width())
    room = max(0.0, box.width() - name_px - WORDS_PX * unit)
    for at, one in enumerate(covers):
        row = QRectF(box.left(), box.top() + at * COVER_ROW_PX * unit, box.width(), 0)
        row.setHeight(COVER_ROW_PX * unit)
        _words(painter, row, one.name, theme, width=name_px - 6 * unit)
        left = row.left() + name_px
        right = left
        for share, top, solid in ((one.of_use, 0.14, True), (one.of_lost, 0.5, False)):
            if not share or longest <= 0:
                continue
            bar = QRectF(left, row.top() + top * row.height(), room * share / longest, 0)
            bar.setHeight(0.32 * row.height())
            fill = QColor(STOCK)
            if not solid:
                fill.setAlpha(90)
            painter.setPen(QPen(theme.colour("warning_line"), 1))
            painter.setBrush(fill)
            painter.drawRect(bar)
            right = max(right, bar.right())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _words(painter, row, one.words, theme, left=right + 8 * unit, ink="text2")


def gift_rows(gifts: Sequence[Gift]) -> int:
    """Return how many rows the table of gifts has: a head, the givers, a sum."""
    return len({gift.giver.id for gift in gifts}) + 2 if gifts else 0


def draw_gifts(
    painter: QPainter, box: QRectF, gifts: Sequence[Gift], unit: PathUnit, theme: MapTheme
) -> None:
    """Draw who gives what to whom: givers down, receivers across, sums at the ends."""
    size = theme.type.body_px / 12
    givers = list({gift.giver.id: gift.giver for gift in gifts}.values())
    takers = list({gift.receiver.id: gift.receiver for gift in gifts}.values())
    amounts = {(gift.giver.id, gift.receiver.id): gift.amount for gift in gifts}
    most = max(amounts.values(), default=1.0)
    name = 0.3 * box.width()
    cell = (box.width() - name) / (len(takers) + 1)
    table = [
        ["", *(_fitting(one, cell - 8, theme) for one in takers), translate("shock", "Gives")],
        *(
            [
                giver.name,
                *(_figure(amounts.get((giver.id, taker.id)), unit) for taker in takers),
                _figure(sum(v for (a, _), v in amounts.items() if a == giver.id), unit),
            ]
            for giver in givers
        ),
        [
            translate("shock", "Receives"),
            *(
                _figure(sum(v for (_, b), v in amounts.items() if b == taker.id), unit)
                for taker in takers
            ),
            _figure(sum(amounts.values()), unit),
        ],
    ]
    for at, line in enumerate(table):
        row = QRectF(box.left(), box.top() + at * GIFT_ROW_PX * size, box.width(), 0)
        row.setHeight(GIFT_ROW_PX * size)
        painter.setPen(QPen(theme.colour("rule"), 1))
        painter.drawLine(row.bottomLeft(), row.bottomRight())
        _words(painter, row, line[0], theme, width=name - 6)
        for column, text in enumerate(line[1:]):
            place = QRectF(row.left() + name + column * cell, row.top(), cell, row.height())
            inside = 0 < at < len(table) - 1 and column < len(takers)
            if inside and text:
                value = amounts[givers[at - 1].id, takers[column].id]
                tint = QColor(STOCK)
                tint.setAlpha(round(MOST_TINT * value / most))
                painter.fillRect(place.adjusted(cell * 0.25, 2, 0, -2), tint)
            _words(
                painter, place, text, theme, width=cell - 8, ink="text2" if at == 0 else "text1",
                bold=at > 0 and not inside, right=True,
            )  # fmt: skip


def _fitting(consumer: Consumer, width: float, theme: MapTheme) -> str:
    """Return a consumer's name, or its code where there is no room for the name."""
    fits = QFontMetricsF(theme.font()).horizontalAdvance(consumer.name) <= width
    return consumer.name if fits else consumer.id


def _figure(value: float | None, unit: PathUnit) -> str:
    return "" if not value else plain_amount(value, unit)


def _words(  # noqa: PLR0913  (where, what, and how it looks)
    painter: QPainter,
    row: QRectF,
    text: str,
    theme: MapTheme,
    *,
    left: float | None = None,
    width: float | None = None,
    ink: str = "text1",
    bold: bool = False,
    right: bool = False,
) -> None:
    font = theme.font(bold=bold)
    painter.setFont(font)
    painter.setPen(theme.colour(ink))
    place = QRectF(QPointF(row.left() if left is None else left, row.top()), row.bottomRight())
    if width is not None:
        place.setWidth(width)
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)
