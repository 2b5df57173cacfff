"""What the legend says of the arrows: round tonnes and their widths, in words."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from mapapp.cartography.flow_arcs import arrow, draw_flows
from mapapp.cartography.flow_curves import Curve
from mapapp.cartography.flow_layout import FlowLayout, round_below
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.tonnage import decimals_for, in_kilotonnes
from mapapp.cartography.wording import KILOTONNE, number, percent
from mapapp.picture.sourcing.trade_flows import TradeFlow

translate = QCoreApplication.translate

# A width of the legend's own, for rows that speak of colour or dashes.
PLAIN_PX: Final = 3.0
CURVE_POINTS: Final = 9
# From here on the largest row, and with it all others, is in kt.
IN_KILOTONNES_T: Final = 2 * KILOTONNE
MOST_DECIMALS: Final = 3


@dataclass(frozen=True, slots=True)
class FlowLegendRow:
    """One row: words, and the arrow that they explain.

    ``value_t`` has the sign that the arrow's colour tells, where ``signed``; ``brief`` are words
    for little room, empty where they are the same.
    """

    label: str
    width_px: float
    theme: MapTheme
    value_t: float = 1.0
    signed: bool = False
    assumed: bool = False
    brief: str = ""

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw the arrow across a box."""
        middle = box.center().y()
        x = np.linspace(box.left(), box.right(), CURVE_POINTS)
        line = np.column_stack([x, np.full_like(x, middle)])
        mark = arrow(
            TradeFlow("", "", 0.0, 0.0, self.assumed),
            Curve((line,), from_start=True, to_end=True),
            value_t=self.value_t,
            width_px=self.width_px,
            gaps_px=(0.0, 0.0),
            clear_of=(None, None),
            unit=self.theme.type.body_px / 12,
            signed=self.signed,
        )
        if mark is not None:
            draw_flows(painter, [mark], self.theme)


@dataclass(frozen=True, slots=True)
class FlowLegend:
    """The legend's block on trade flows.

    ``note`` says how much of trade the arrows are; None where that has no meaning. Where there
    is little room, the brief note says what the brief title leaves out.
    """

    title: str
    rows: tuple[FlowLegendRow, ...]
    note: str | None
    brief_title: str = ""
    brief_note: str = ""


def flow_legend(layout: FlowLayout, theme: MapTheme) -> FlowLegend | None:
    """Return what the legend says of these arrows; None if there are none."""
    scale = layout.scale
    if scale is None or not layout.marks:
        return None
    unit = theme.type.body_px / 12
    change = layout.mode == "change"
    values = scale.legend_values()
    kilo = in_kilotonnes(values[0], IN_KILOTONNES_T)
    rows = [FlowLegendRow(_short(value, kilo=kilo), scale.width(value), theme) for value in values]
    if any(abs(mark.value_t) < scale.alike_below_t for mark in layout.marks):
        least = round_below(scale.alike_below_t)  # what is below is drawn alike, and so it says
        amount = _short(least, kilo=kilo)
        words = translate("legend", "under {amount}").format(amount=amount)
        rows.append(FlowLegendRow(words, scale.thinnest_px, theme, brief=f"< {amount}"))
    if change:
        plain = PLAIN_PX * unit
        rows.append(FlowLegendRow(translate("legend", "rises"), plain, theme, 1.0, signed=True))
        rows.append(FlowLegendRow(translate("legend", "falls"), plain, theme, -1.0, signed=True))
    if any(mark.flow.assumed for mark in layout.marks):
        words = translate("legend", "assumed: none observed")
        rows.append(FlowLegendRow(words, PLAIN_PX * unit, theme, assumed=True))
    title, note = _title(layout, kilo=kilo), _note(layout)
    if layout.mode in ("change", "baseline"):
        return FlowLegend(title, tuple(rows), note, brief_note=note or "")
    return FlowLegend(
        title, tuple(rows), note, _brief_title(layout, kilo=kilo), _brief_note(layout)
    )


def _short(value_t: float, *, kilo: bool) -> str:
    """Return a round figure in the heading's unit, with as few decimals as it has."""
    value, decimals = value_t / KILOTONNE if kilo else value_t, 0
    most = decimals_for(value, MOST_DECIMALS)
    while decimals < most and abs(value - round(value, decimals)) > 1e-9:
        decimals += 1
    return number(value, decimals)


def _title(layout: FlowLayout, *, kilo: bool) -> str:
    contained = layout.trade.unit == "contained"
    if layout.mode == "change":
        words = (
            translate("legend", "Change in trade, {unit} contained")
            if contained
            else translate("legend", "Change in trade, {unit} of goods")
        )
    elif layout.mode == "baseline":
        words = (
            translate("legend", "Trade {year}, {unit} contained")
            if contained
            else translate("legend", "Trade {year}, {unit} of goods")
        )
    else:
        words = (
            translate("legend", "Trade, from {year} rescaled, {unit} contained")
            if contained
            else translate("legend", "Trade, from {year} rescaled, {unit} of goods")
        )
    return words.format(year=layout.trade.year, unit=_unit(kilo=kilo))


def _brief_title(layout: FlowLayout, *, kilo: bool) -> str:
    words = (
        translate("legend", "Trade, {unit} contained")
        if layout.trade.unit == "contained"
        else translate("legend", "Trade, {unit} of goods")
    )
    return words.format(unit=_unit(kilo=kilo))


def _unit(*, kilo: bool) -> str:
    return translate("legend", "kt/yr") if kilo else translate("legend", "t/yr")


def _brief_note(layout: FlowLayout) -> str:
    if layout.shown_part is None:
        return translate("legend", "rescaled from {year}").format(year=layout.trade.year)
    return translate("legend", "{part} of {year}, rescaled").format(
        year=layout.trade.year, part=percent(layout.shown_part, 0)
    )


def _note(layout: FlowLayout) -> str | None:
    if layout.shown_part is None:
        return None
    count = len(layout.marks) + len(layout.left_out)
    return translate("legend", "{count} largest flows, {part} of trade").format(
        count=count, part=percent(layout.shown_part, 0)
    )
