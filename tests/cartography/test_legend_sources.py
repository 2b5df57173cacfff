"""Blocks of other layers: their rows, under keys that stay the same."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from mapapp.cartography.legend_rows import LegendBlock
from mapapp.cartography.legend_sources import control_block, flow_block, pact_block, user_block
from mapapp.cartography.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(block: LegendBlock, canvas: Callable[..., "QImage"], pixels: Any) -> list[int]:
    """Return how many pixels each swatch inks."""
    from PySide6.QtCore import QRectF

    found = []
    for entry in block.entries:
        box = QRectF(4, 4, block.swatch_px, 12)
        image = canvas(lambda painter, e=entry, b=box: e.draw(painter, b), width=60, height=20)
        found.append(int((np.abs(pixels(image) - 255).max(axis=2) > 40).sum()))
    return found


def test_arrows(canvas: Any, pixels: Any) -> None:
    from mapapp.cartography.flow_legend import FlowLegend, FlowLegendRow

    rows = (
        FlowLegendRow("10 kt", 3.0, LIGHT),
        FlowLegendRow("50 kt", 7.0, LIGHT),
        FlowLegendRow("rises", 3.0, LIGHT, 1.0, signed=True),
        FlowLegendRow("falls", 3.0, LIGHT, -1.0, signed=True),
        FlowLegendRow("assumed", 3.0, LIGHT, assumed=True),
    )
    block = flow_block(FlowLegend("Trade", rows, None))
    assert [entry.key for entry in block.entries] == [
        "flows:0", "flows:1", "flows:rises", "flows:falls", "flows:assumed",
    ]  # fmt: skip
    assert (block.key, block.title, block.note) == ("flows", "Trade", "")
    assert flow_block(FlowLegend("Trade", rows, "all of it")).note == "all of it"
    assert min(drawn(block, canvas, pixels)) > 20


def test_controls(canvas: Any, pixels: Any) -> None:
    from mapapp.cartography.control_paint import ControlLegendRow

    block = control_block(
        [
            ControlLegendRow("control in force", "in_force", LIGHT),
            ControlLegendRow("?", "unknown", LIGHT),
        ],
        day="1 Jan 2023",
        brief_day="2023",
    )
    assert block is not None
    short = block.shortened()
    assert (short.title, short.note) == ("Export controls", "2023")
    assert [entry.label for entry in short.entries] == ["in force", "?"]
    assert [entry.key for entry in block.entries] == ["controls:in_force", "controls:unknown"]
    assert min(drawn(block, canvas, pixels)) > 20
    assert block.title == "Export controls, 1 Jan 2023"
    assert control_block([], day="1 Jan 2023", brief_day="2023") is None


def test_pact(canvas: Any, pixels: Any) -> None:
    from mapapp.cartography.pact_outline import pact_legend

    block = pact_block(pact_legend("MSP", members=14, theme=LIGHT))
    assert [(e.key, e.label) for e in block.entries] == [("pact:outline", "MSP (14 members)")]
    assert min(drawn(block, canvas, pixels)) > 20
    long = pact_legend("Partnership (succeeded by another)", members=2, theme=LIGHT)
    block = pact_block(long)
    assert block.entries[0].label == "Partnership (2 members)"
    assert block.note == "succeeded by another"
    short = block.shortened()
    assert (short.title, short.entries[0].label) == ("Pact (2 members)", "Partnership")


def test_the_users_own_points(canvas: Any, pixels: Any) -> None:
    from mapapp.cartography.points.density import density_scale
    from mapapp.cartography.points.drawing import Drawn
    from mapapp.cartography.points.style import PointStyle
    from mapapp.cartography.symbol_scale import SymbolScale

    style = PointStyle(LIGHT, SymbolScale(0.1, 40_000.0), ("#0072B2", "#009E73"))
    symbols = user_block(
        "user:1", "My sites", Drawn("symbols", 5), style,
        stages=("mining",), categories=("ours", "theirs"),
    )  # fmt: skip
    assert [entry.key for entry in symbols.entries] == [
        "user:1:mining", "user:1:category:0", "user:1:category:1",
    ]  # fmt: skip
    assert symbols.title == "My sites"
    assert min(drawn(symbols, canvas, pixels)) > 20
    plain = user_block("user:2", "Dots", Drawn("symbols", 5), style, stages=())
    assert [entry.key for entry in plain.entries] == ["user:2:site"]
    scale = density_scale(0.001, 1.0, LIGHT, colour="#0072B2")
    heat = user_block("user:1", "My sites", Drawn("density", 9, density=scale), style, stages=())
    assert [entry.label for entry in heat.entries] == [row.label for row in scale.rows()]
    assert heat.title.startswith("My sites: ")
    assert min(drawn(heat, canvas, pixels)) > 200
