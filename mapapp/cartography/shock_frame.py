"""Where the parts of a shock's chart stand, and the values on its axis."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF

from mapapp.cartography.shock_series import ShockSeries
from mapapp.cartography.shock_words import plain_amount
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number


@dataclass(frozen=True, slots=True)
class ShockFrame:
    """Where the parts of the chart stand in a box, px; ``top`` is the axis' highest value."""

    bar: QRectF
    plot: QRectF
    stock: QRectF | None
    key: QRectF
    months: int
    top: float

    def x(self, month: float) -> float:
        """Return where a month, from 0, begins."""
        return self.plot.left() + self.plot.width() * month / self.months

    def y(self, value: float) -> float:
        """Return how high an amount stands."""
        return self.plot.bottom() - self.plot.height() * value / self.top

    def month_at(self, x: float) -> int | None:
        """Return the month, from 0, at a place; None beside the plot."""
        if not self.plot.left() <= x < self.plot.right():
            return None
        return int((x - self.plot.left()) / self.plot.width() * self.months)


def frame_of(box: QRectF, series: ShockSeries, theme: MapTheme) -> ShockFrame:
    """Lay the chart out in a box: restriction, stack, stock if there is any, key."""
    unit = theme.type.body_px / 12
    line = line_height(theme.font())
    words = [*tick_words(series.top)]
    if series.first_stock > 0:
        words.append(plain_amount(series.first_stock, series.unit))
    left = max(width_of(Run(one, theme.font())) for one in words) + 8 * unit
    plot = QRectF(box.left() + left, box.top(), box.width() - left - 4 * unit, box.height())
    bar = QRectF(plot.left(), plot.top(), plot.width(), line + 2 * unit)
    key = QRectF(box.left(), box.bottom() - line - 2 * unit, box.width(), line + 2 * unit)
    bottom = key.top() - 4 * unit
    stock: QRectF | None = None
    if series.first_stock > 0:
        height = min(44 * unit, 0.2 * box.height())
        stock = QRectF(plot.left(), bottom - height, plot.width(), height)
        bottom = stock.top() - line - 4 * unit
    top = bar.bottom() + line + 4 * unit
    plot = QRectF(plot.left(), top, plot.width(), max(10.0, bottom - line - 4 * unit - top))
    return ShockFrame(bar, plot, stock, key, series.months, ticks_of(series.top)[-1])


def ticks_of(top: float) -> tuple[float, ...]:
    """Return round values from 0 to just above the top."""
    if top <= 0:
        return (0.0, 1.0)
    rough = top / 4
    size = 10.0 ** np.floor(np.log10(rough))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= rough)
    return tuple(float(step * n) for n in range(int(np.ceil(top / step - 1e-9)) + 1))


def tick_words(top: float) -> tuple[str, ...]:
    """Return the values of the axis, all with as many decimals as their step needs."""
    ticks = ticks_of(top)
    decimals = next(n for n in range(9) if abs(round(ticks[1], n) - ticks[1]) < 1e-9 * ticks[1])
    return tuple(number(value, decimals if value else 0) for value in ticks)
