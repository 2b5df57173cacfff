"""What other layers say in the legend, in the shape of its blocks.

Arrows, controls, pact and points know their own rows; here they get titles and stable keys.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter

from mapapp.cartography.legend_rows import LegendBlock, LegendEntry, Swatch
from mapapp.cartography.points.drawing import Drawn
from mapapp.cartography.points.style import PointStyle
from mapapp.cartography.scale import LegendRow
from mapapp.cartography.symbols import UNKNOWN_SIDE_PX, draw_symbol
from mapapp.cartography.theme import OTHERS
from mapapp.cartography.wording import site_word, tonnes
from mapapp.catalog.model import Stage

translate = QCoreApplication.translate

MOST_ACROSS: Final = 3  # widths side by side: enough to tell how they grow
# As large as a symbol can be in a row that tells a capacity by its size.
SAMPLE_PX: Final = 12.0


class DrawnRow(Protocol):
    """A row of a layer: words, and something that paints its swatch."""

    @property
    def label(self) -> str:
        """Its words."""
        ...

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint its swatch into a box."""
        ...


class FlowRow(DrawnRow, Protocol):
    """A row on arrows."""

    @property
    def brief(self) -> str:
        """Its words where there is little room; empty where they are the same."""
        ...

    @property
    def signed(self) -> bool:
        """Whether it speaks of the colour of rising or falling trade."""
        ...

    @property
    def value_t(self) -> float:
        """Of which sign."""
        ...

    @property
    def assumed(self) -> bool:
        """Whether it speaks of flows that were assumed."""
        ...


class StateRow(DrawnRow, Protocol):
    """A row on the state of an export control."""

    @property
    def state(self) -> str:
        """In force, announced, and so on."""
        ...


class PactRow(DrawnRow, Protocol):
    """A row on a pact."""

    @property
    def name(self) -> str:
        """The pact's name alone."""
        ...

    @property
    def title(self) -> str:
        """Of a block that says how many members there are."""
        ...

    @property
    def remark(self) -> str:
        """What else is to be said of it; may be empty."""
        ...


class FlowRows(Protocol):
    """What the layer of arrows says: a title, rows and a note."""

    @property
    def title(self) -> str:
        """What the arrows are."""
        ...

    @property
    def rows(self) -> Sequence[FlowRow]:
        """Widths, colours and dashes."""
        ...

    @property
    def note(self) -> str | None:
        """How much of trade is shown."""
        ...

    @property
    def brief_title(self) -> str:
        """What the arrows are, in few words."""
        ...

    @property
    def brief_note(self) -> str:
        """What the brief title leaves out, and how much of trade is shown."""
        ...


def flow_block(legend: FlowRows) -> LegendBlock:
    """Return the block of `mapapp.cartography.flow_legend.flow_legend`."""
    entries = []
    for index, row in enumerate(legend.rows):
        if row.assumed:
            name = "assumed"
        elif row.signed:
            name = "rises" if row.value_t > 0 else "falls"
        else:
            name = str(index)
        entries.append(LegendEntry(f"flows:{name}", row.label, row.draw, brief=row.brief))
    return LegendBlock(
        "flows",
        legend.title,
        tuple(entries),
        legend.note or "",
        swatch_px=34.0,
        brief_title=legend.brief_title,
        brief_note=legend.brief_note,
        # Widths are told side by side; what colours and dashes say is too long for that.
        across=0 if any(row.signed or row.assumed for row in legend.rows) else MOST_ACROSS,
    )


def control_block(rows: Iterable[StateRow], *, day: str, brief_day: str) -> LegendBlock | None:
    """Return the block of `mapapp.cartography.control_paint.control_legend`; None without rows.

    ``day`` says of when the states are, in words; ``brief_day`` in few.
    """
    in_force = translate("controls", "in force")
    entries = tuple(
        LegendEntry(
            f"controls:{row.state}",
            row.label,
            row.draw,
            brief=in_force if row.state == "in_force" else "",
        )
        for row in rows
    )
    if not entries:
        return None
    return LegendBlock(
        "controls",
        translate("legend", "Export controls, {day}").format(day=day),
        entries,
        swatch_px=38.0,
        brief_title=translate("layers", "Export controls"),
        brief_note=brief_day,
    )


def pact_block(row: PactRow) -> LegendBlock:
    """Return the block of `mapapp.cartography.pact_outline.pact_legend`."""
    entry = LegendEntry("pact:outline", row.label, row.draw, brief=row.name)
    title = translate("legend", "Pact")
    return LegendBlock("pact", title, (entry,), row.remark, brief_title=row.title)


def user_block(
    layer_id: str,
    name: str,
    drawn: Drawn,
    style: PointStyle,
    *,
    stages: Sequence[Stage],
    categories: Sequence[str] = (),
    note: str = "",
    own_scale: bool = False,
) -> LegendBlock:
    """Return the block of a file of the user's own.

    Parameters
    ----------
    layer_id
        ``user:1``: the block's key.
    name
        What the user calls the file.
    drawn
        How it was drawn: classes of density have rows of their own.
    stages
        Which of the stages its sites are of.
    categories
        Names of the categories that colour them, in the order of the style's colours.
    note
        What else is to be said of them.
    own_scale
        Whether their sizes are not those of the map's own sites, and one is shown.
    """
    if drawn.density is not None:
        title = translate("legend", "{name}: {what}").format(name=name, what=drawn.density.title())
        rows = drawn.density.rows()
        entries = tuple(
            LegendEntry(f"{layer_id}:density:{row.index}", row.label, _filled(row)) for row in rows
        )
        return LegendBlock(layer_id, title, entries, note)
    # Where a colour says the category, the shape alone says the stage.
    plain = replace(style, category_colours=(OTHERS,)) if categories else style
    found = [
        LegendEntry(f"{layer_id}:{stage}", site_word(stage), _symbol(stage, 9.0, plain))
        for stage in stages
    ]
    if own_scale and drawn.display == "symbols" and style.symbols.largest_t_per_year > 0:
        found.append(_size_row(layer_id, stages[0] if stages else "refining", plain))
    found += [
        LegendEntry(
            f"{layer_id}:category:{index}",
            category,
            _symbol(stages[0] if stages else "refining", 9.0, style, colour=index),
        )
        for index, category in enumerate(categories[: len(style.category_colours)])
    ]
    if not found:
        words = translate("legend", "site")
        found.append(
            LegendEntry(f"{layer_id}:site", words, _symbol("refining", UNKNOWN_SIDE_PX, style))
        )
    return LegendBlock(layer_id, name, tuple(found), note, swatch_px=16.0)


def _size_row(layer_id: str, stage: Stage, style: PointStyle) -> LegendEntry:
    """Return a row with a round capacity in its size."""
    capacity = style.symbols.round_capacity(SAMPLE_PX * style.unit)
    side = style.symbols.side(capacity) / style.unit
    return LegendEntry(f"{layer_id}:size", tonnes(capacity), _symbol(stage, side, style))


def _filled(row: LegendRow) -> Swatch:
    def draw(painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, QColor(row.colour))

    return draw


def _symbol(stage: Stage, side: float, style: PointStyle, *, colour: int = 0) -> Swatch:
    def draw(painter: QPainter, box: QRectF) -> None:
        draw_symbol(painter, stage, box.center(), side * style.unit, style.theme_of(colour))

    return draw
