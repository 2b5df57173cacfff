"""The legend: classes, symbols and sizes, written by the objects that colour and size them."""

from collections import Counter
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mapapp.cartography.colour_space import ink_on
from mapapp.cartography.fills import HATCH, draw_unknown_dots, zero_colour
from mapapp.cartography.legend_edit import edited
from mapapp.cartography.legend_rows import Block, LegendBlock, LegendEntry, SizeBlock, Swatch
from mapapp.cartography.legend_strip import StripBlock, fewer
from mapapp.cartography.scale import ClassScale
from mapapp.cartography.site_style import (
    PLAIN_STYLE,
    SiteColours,
    SiteStyle,
    SymbolLook,
    neutral_look,
)
from mapapp.cartography.symbols import (
    NUMBER_INK,
    NUMBER_INKS,
    UNKNOWN_SIDE_PX,
    SymbolScale,
    draw_added,
    draw_symbol,
)
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.tonnage import in_kilotonnes
from mapapp.cartography.wording import KILOTONNE, number, site_word, stage_word
from mapapp.catalog.model import Stage
from mapapp.picture.result import Picture
from mapapp.scenario.appearance import LegendEdit

__all__ = ["Block", "Legend", "LegendBlock", "LegendEntry", "SizeBlock", "class_counts"]

translate = QCoreApplication.translate

AS_IT_IS = LegendEdit()
ROW_PX = 18.0
LOW_ROW_PX = 15.0  # where there is little sea to stand on


def class_counts(classes: Iterable[int], scale: ClassScale) -> tuple[int, ...]:
    """Return how many countries each class has, lowest first, and how many are hatched.

    Parameters
    ----------
    classes
        Class of each shape, as it is painted (`mapapp.cartography.fills.fill_classes`).
    """
    found = Counter(classes)
    return (*(found[index] for index in range(len(scale.colours))), found[HATCH])


@dataclass(frozen=True, slots=True)
class Legend:
    """What the legend says, ready to be measured and drawn.

    Blocks: classes (with the hatch and plain land), site symbols, colours of sites, symbol
    sizes, then those of other layers; all as the user edited them.

    Attributes
    ----------
    hatched, merged, added, unknown
        Whether there are rows for countries whose output is not known, several sites in one
        symbol, added capacity, and sites of unknown capacity.
    style
        How sites are coloured and drawn.
    edit
        What the user changed.
    counts
        Countries of each class and hatched ones (`class_counts`); empty where not counted.
    extra
        Blocks of other layers, from the top down.
    shares
        Whether countries are coloured at all.
    sites_shown
        Sites drawn under a filter, and of how many; None without a filter.
    brief
        Whether titles and rows are worded as narrowly as can be.
    zero
        Whether there is a row for countries with a published zero.
    dense
        Whether rows stand closer, and fewer sizes are drawn.
    """

    picture: Picture
    scale: ClassScale
    symbols: SymbolScale
    stages: tuple[Stage, ...]
    theme: MapTheme
    hatched: bool
    merged: bool
    added: bool
    unknown: bool
    style: SiteStyle = PLAIN_STYLE
    edit: LegendEdit = AS_IT_IS
    counts: tuple[int, ...] = ()
    extra: tuple[LegendBlock, ...] = ()
    shares: bool = True
    sites_shown: tuple[int, int] | None = None
    brief: bool = False
    zero: bool = False
    dense: bool = False

    @property
    def _unit(self) -> float:
        return self.theme.type.body_px / 12.0

    @property
    def row_px(self) -> float:
        """Height of a row."""
        return (LOW_ROW_PX if self.dense else ROW_PX) * self._unit

    @property
    def key(self) -> Hashable:
        """What its blocks depend on, for whoever keeps a drawn legend."""
        return (
            tuple(block.words for block in self.blocks()),
            self.scale,
            self.style,
            self.theme,
            self.picture.view.stage,
            self.edit.places,
        )

    def compacted(self) -> "Legend":
        """Return the legend of small pictures: fewer rows on symbols, narrower words."""
        return replace(self, merged=False, unknown=False, brief=True)

    def closer(self) -> "Legend":
        """Return the legend with its rows closer."""
        return replace(self, dense=True)

    def blocks(self) -> list[Block]:
        """Return the blocks that have something to say, left to right."""
        found: list[Block] = []
        if self.shares:
            found.append(self._classes() if self.picture.has_output else self._unclassed())
        if self.stages and any(self.picture.sites.get(stage) for stage in self.stages):
            found.append(self._symbols())
            if self.style.colours is not None:
                found.append(self._site_colours(self.style.colours))
            if self.symbols.largest_t_per_year > 0:
                found.append(self._sizes())
        found += [self._of_layer(block) for block in self.extra]
        return edited(found, self.edit)

    def _block(
        self, key: str, title: str, rows: list[LegendEntry], *, swatch: float, note: str = ""
    ) -> Block:
        return Block(
            title,
            rows,
            self.theme,
            swatch_px=swatch * self._unit,
            row_px=self.row_px,
            key=key,
            note=note,
        )

    def _of_layer(self, block: LegendBlock) -> Block:
        said = block.shortened() if self.brief else block
        rows = list(said.entries)
        if not (said.across and self.brief and self.dense):
            return self._block(said.key, said.title, rows, swatch=said.swatch_px, note=said.note)
        return StripBlock(
            said.title,
            fewer(rows, said.across),
            self.theme,
            swatch_px=said.swatch_px * self._unit,
            row_px=self.row_px,
            key=said.key,
            note=said.note,
        )

    # --- classes -----------------------------------------------------------------------------

    def _swatch(self, fill: QColor, *, outlined: bool = False) -> Swatch:
        def draw(painter: QPainter, box: QRectF) -> None:
            painter.fillRect(box, fill)
            if outlined:
                painter.setPen(QPen(self.theme.colour("line_land"), 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

        return draw

    def _hatched(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, self.theme.colour("hatch_ground"))
        painter.save()
        draw_unknown_dots(painter, box, self.theme)
        painter.restore()

    def _count(self, index: int) -> int | None:
        """Return how many countries a class has; the last number is of hatched ones."""
        counted = self.edit.counts and len(self.counts) > len(self.scale.colours)
        return self.counts[index] if counted else None

    def _counted(self, key: str, label: str, draw: Swatch, index: int) -> LegendEntry:
        """Return the row of a class; where there is little room its count stands in brackets."""
        count = self._count(index)
        if count is None or not (self.brief and self.dense):
            return LegendEntry(key, label, draw, count)
        return LegendEntry(key, f"{label} ({number(count)})", draw)

    def _classes(self) -> Block:
        signed = self.scale.signed
        key = "change" if signed else "share"
        middle = len(self.scale.colours) // 2 if signed else None
        rows = [
            self._counted(
                f"{key}:{row.index}",
                row.label,
                self._swatch(QColor(row.colour), outlined=row.index == middle),
                row.index,
            )
            for row in self.scale.rows()
        ]
        title = self._classes_title(signed=signed)
        rows += self._ground_rows(key)
        return self._block(key, title, rows, swatch=20, note=self.scale.note)

    def _classes_title(self, *, signed: bool) -> str:
        if signed and self.brief:
            return translate("legend", "Change, % points")
        if signed:
            return translate("legend", "Change in share, percentage points")
        if self.brief:
            return translate("legend", "Share of output, %")
        return translate("legend", "Share of world output, %")

    def _unclassed(self) -> Block:
        title = translate("legend", "No national output published")
        return self._block("share", title, self._ground_rows("share"), swatch=20)

    def _ground_rows(self, key: str) -> list[LegendEntry]:
        stage = stage_word(self.picture.view.stage)
        rows = []
        if self.zero:
            words = translate("legend", "zero reported")
            rows.append(LegendEntry(f"{key}:zero", words, self._swatch(zero_colour(self.theme))))
        if self.hatched:
            words = (
                translate("legend", "output not known")
                if self.brief
                else translate("legend", "site listed, output not known")
            )
            rows.append(self._counted(f"{key}:hatch", words, self._hatched, -1))
        if not self.picture.has_output:
            words = translate("legend", "no site listed")
        elif self.brief and self.dense:
            words = translate("legend", "none reported")
        else:
            words = translate("legend", "no {stage} reported").format(stage=stage)
        swatch = self._swatch(self.theme.colour("land"), outlined=True)
        rows.append(LegendEntry(f"{key}:none", words, swatch))
        return rows

    # --- sites -------------------------------------------------------------------------------

    @property
    def _look(self) -> SymbolLook | None:
        """Colours of symbols that stand for any site: the stage's, or none in particular."""
        return None if self.style.colours is None else neutral_look(self.theme)

    @property
    def _any_stage(self) -> Stage:
        """The stage whose symbol stands for sites of any: the first that is drawn."""
        drawn = (stage for stage in self.stages if self.picture.sites.get(stage))
        return next(drawn, self.picture.view.stage)

    def _symbol(
        self,
        stage: Stage,
        side: float,
        *,
        hollow: bool = False,
        look: SymbolLook | None = None,
        dotted: bool = False,
    ) -> Swatch:
        def draw(painter: QPainter, box: QRectF) -> None:
            draw_symbol(
                painter,
                stage,
                box.center(),
                side,
                self.theme,
                hollow=hollow,
                look=look or self._look,
                dotted=dotted,
            )

        return draw

    def _several(self, painter: QPainter, box: QRectF) -> None:
        stage, look = self._any_stage, self._look
        draw_symbol(painter, stage, box.center(), 14 * self._unit, self.theme, look=look)
        painter.setFont(self.theme.font(bold=True))
        painter.setPen(QColor(ink_on(look.fill, NUMBER_INKS) if look else NUMBER_INK))
        painter.drawText(box.adjusted(-4, -4, 4, 4), int(Qt.AlignmentFlag.AlignCenter), "3")

    def _symbols(self) -> Block:
        side = 10 * self._unit
        shown = self._any_stage
        rows = [
            LegendEntry(f"sites:{stage}", site_word(stage), self._symbol(stage, side))
            for stage in self.stages
            if self.picture.sites.get(stage)
        ]
        if self.style.colours is None or self.style.colours.by != "status":
            words = translate("legend", "not operating")
            rows.append(LegendEntry("sites:hollow", words, self._symbol(shown, side, hollow=True)))
        if self.merged:
            words = translate("legend", "several sites")
            rows.append(LegendEntry("sites:several", words, self._several))
        if self.added:
            rows.append(
                LegendEntry(
                    "sites:added",
                    translate("legend", "added capacity"),
                    lambda painter, box: draw_added(painter, box.center(), side, self.theme),
                )
            )
        if self.unknown:
            rows.append(self._unknown_row())
        title = translate("legend", "Sites")
        return self._block("sites", title, rows, swatch=16, note=self._filter_note())

    def _filter_note(self) -> str:
        if self.sites_shown is None:
            return ""
        shown, could = (number(count) for count in self.sites_shown)
        return translate("legend", "filtered: {shown} of {all} sites").format(
            shown=shown, all=could
        )

    def _unknown_row(self) -> LegendEntry:
        draw = self._symbol(self._any_stage, UNKNOWN_SIDE_PX * self._unit, dotted=self.style.dotted)
        return LegendEntry("sites:unknown", translate("legend", "size not known"), draw)

    def _site_colours(self, colours: SiteColours) -> Block:
        side, stage = 10 * self._unit, self._any_stage
        rows = [
            LegendEntry(
                f"sites:{colours.by}:{row.key}",
                row.label,
                self._symbol(stage, side, hollow=row.hollow, look=row.look),
            )
            for row in colours.rows
        ]
        return self._block(f"sites:{colours.by}", colours.title, rows, swatch=16)

    def _stage_with_capacity(self) -> Stage:
        """Return the stage shown if a capacity is listed there, else the first that has one."""
        return next(
            (
                stage
                for stage in self.stages
                if any(s.capacity_t_per_year and s.countable for s in self.picture.sites[stage])
            ),
            self.picture.view.stage,
        )

    def _sizes(self) -> Block:
        sizes = self.symbols.legend_sizes()
        if self.brief and self.dense:
            sizes = sizes[1::2]  # two are enough to tell how area grows
        kilo = in_kilotonnes(sizes[-1], 2 * KILOTONNE)
        title = translate("legend", "Capacity, t/yr")
        if kilo:
            title = translate("legend", "Capacity, kt/yr")
        factor = KILOTONNE if kilo else 1.0
        return SizeBlock(
            title,
            [],
            self.theme,
            swatch_px=0.0,
            row_px=LOW_ROW_PX * self._unit if self.brief else self.row_px,
            key="sites:size",
            stage=self._stage_with_capacity(),
            sizes=tuple((_short(size / factor), self.symbols.side(size)) for size in sizes),
            size_keys=tuple(f"sites:size:{index}" for index in range(len(sizes))),
            look=self._look,
        )


def _short(value: float) -> str:
    decimals = 0
    while decimals < 6 and abs(value - round(value, decimals)) > 1e-9:
        decimals += 1
    return number(value, decimals)
