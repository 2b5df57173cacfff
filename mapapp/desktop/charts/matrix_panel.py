"""The dock "Minerals × stages": one index of everything, and a way there."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from mapapp.cartography.chart_matrix import (
    INDICES,
    Key,
    Matrix,
    MatrixSide,
    cell_words,
    index_name,
    matrix_of,
)
from mapapp.cartography.chart_matrix_paint import (
    matrix_frame,
    matrix_words,
    paint_frame,
    paint_matrix,
)
from mapapp.cartography.chart_sheet import ChartSheet
from mapapp.cartography.chart_sheets import chart_source, matrix_sheet
from mapapp.cartography.theme import MapTheme
from mapapp.catalog.model import STAGES
from mapapp.desktop.charts.chart_view import ChartView
from mapapp.desktop.charts.exports import ChartExports
from mapapp.desktop.charts.following import FollowingPanel
from mapapp.desktop.charts.tools import ChartTools
from mapapp.desktop.controls import ElidedLabel, Segments
from mapapp.desktop.layers.fields import Choice
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.risk_table import RiskRow, evaluate_all

SIDES: Final[tuple[MatrixSide, ...]] = ("baseline", "scenario", "change")


class MatrixView(ChartView):
    """The matrix; its parts are mineral by mineral, stage by stage.

    Signals
    -------
    wanted
        Mineral and stage that the user wants to see.
    """

    wanted = Signal(str, str)

    def __init__(self, name: str, names: Mapping[str, str], theme: MapTheme) -> None:
        super().__init__(name, theme)
        self._names = names
        self.matrix: Matrix | None = None
        self.side: MatrixSide = "scenario"
        self.shown: Key | None = None
        self._kept: tuple[object, QPixmap] | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_matrix(
        self, matrix: Matrix | None, side: MatrixSide, shown: Key, nothing: str = ""
    ) -> None:
        """Show a matrix, with the mineral and stage of the map framed."""
        self.matrix, self.side, self.shown = matrix, side, shown
        self.changed(nothing)

    def key_of(self, part: int) -> Key:
        """Return the mineral and stage of a part."""
        assert self.matrix is not None  # noqa: S101 - parts exist in a matrix only
        stages = self.matrix.stages
        return self.matrix.minerals[part // len(stages)].id, stages[part % len(stages)]

    def part_of(self, key: Key) -> int:
        """Return the part of a mineral and stage."""
        assert self.matrix is not None  # noqa: S101 - as above
        at = next(n for n, one in enumerate(self.matrix.minerals) if one.id == key[0])
        return at * len(self.matrix.stages) + self.matrix.stages.index(key[1])

    def box_of(self, key: Key) -> QRectF:
        """Return where a mineral and stage stand in the widget."""
        assert self.matrix is not None  # noqa: S101 - as above
        return matrix_frame(self.inside(), self.matrix, self._theme, side=self.side).box(key)

    def is_empty(self) -> bool:
        """Whether no matrix could be worked out."""
        return self.matrix is None

    def paint_chart(self, painter: QPainter, box: QRectF) -> None:
        """Paint the matrix."""
        if self.matrix is None:
            return
        painter.drawPixmap(0, 0, self._cells(box))
        part = self.part
        if part is not None:
            frame = matrix_frame(box, self.matrix, self._theme, side=self.side)
            paint_frame(painter, frame.box(self.key_of(part)), self._theme, ink="accent")

    def _cells(self, box: QRectF) -> QPixmap:
        """Return the matrix without the cursor, kept until something in it changes."""
        ratio = self.devicePixelRatio()
        look = (self.matrix, self.side, self.shown, self._theme, box.width(), box.height(), ratio)
        if self._kept is None or look != self._kept[0]:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(self._theme.colour("panel"))
            inner = QPainter(pixmap)
            try:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                if self.matrix is not None:
                    paint_matrix(
                        inner, box, self.matrix, self._theme, side=self.side, shown=self.shown
                    )
            finally:
                inner.end()
            self._kept = look, pixmap
        return self._kept[1]

    def part_at(self, spot: QPointF) -> int | None:
        """Return the cell at a place."""
        if self.matrix is None:
            return None
        frame = matrix_frame(self.inside(), self.matrix, self._theme, side=self.side)
        key = frame.key_at(spot)
        return None if key is None else self.part_of(key)

    def words_of(self, part: int) -> str:
        """Say a cell in a sentence."""
        assert self.matrix is not None  # noqa: S101 - as above
        return cell_words(self.matrix, self.key_of(part), self._names)

    def first_place(self) -> int:
        """Begin at what the map shows."""
        return self.part_of(self.shown) if self.shown is not None else 0

    def step(self, place: int, key: Qt.Key) -> int | None:
        """Move by mineral and stage as they lie on screen; Home and End to the first and last."""
        assert self.matrix is not None  # noqa: S101 - as above
        deep = len(self.matrix.stages)
        count = len(self.matrix.minerals) * deep
        lying = matrix_frame(self.inside(), self.matrix, self._theme, side=self.side).lying
        keys = Qt.Key
        by = {keys.Key_Up: -deep, keys.Key_Down: deep, keys.Key_Left: -1, keys.Key_Right: 1}
        if lying:
            by = {keys.Key_Up: -1, keys.Key_Down: 1, keys.Key_Left: -deep, keys.Key_Right: deep}
        if key in (keys.Key_Home, keys.Key_End):
            return place % deep if key == keys.Key_Home else count - deep + place % deep
        if key not in by:
            return None
        led = place + by[key]
        same_mineral = led // deep == place // deep
        if not 0 <= led < count or (abs(by[key]) == 1 and not same_mineral):
            return place
        return led

    def summary(self) -> str:
        """Say how many stages are above the mark, and what the map's cell says."""
        assert self.matrix is not None  # noqa: S101 - as above
        words = matrix_words(self.matrix)
        if self.shown is not None:
            words += ". " + cell_words(self.matrix, self.shown, self._names)
        return words

    def choose(self, part: int) -> None:
        """Go to a mineral and stage, if the app has it."""
        key = self.key_of(part)
        if self.matrix is not None and key in self.matrix.cells:
            self.wanted.emit(*key)

    def sizeHint(self) -> QSize:
        """Return the size at which names of minerals are written out."""
        return QSize(900, 150) * (self._theme.type.body_px / 12)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which cells can be read."""
        return QSize(300, 96) * (self._theme.type.body_px / 12)


class MatrixPanel(FollowingPanel):
    """Choice of index and side, the matrix, and a line that reads cells out."""

    def __init__(
        self,
        workspace: Workspace,
        names: Mapping[str, str],
        theme: MapTheme,
        exports: ChartExports | None = None,
    ) -> None:
        super().__init__(workspace)
        self._names = names
        self._rows: tuple[RiskRow, ...] = ()
        self._rows_of: object = None
        self.setProperty("role", "style")  # the low fields of a panel
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = MatrixView(self.tr("Minerals by stages"), names, theme)
        self.tools = ChartTools(self.view, self.sheet, theme, exports)
        self.tools.on_page = self._on_page
        self.index = Choice([(one, index_name(one)) for one in INDICES])
        self.index.setAccessibleName(self.tr("Figure that colours the matrix"))
        self.sides = Segments(self.tr("Shown"))
        self.sides.set_choices(
            [
                ("baseline", self.tr("Baseline"), ""),
                ("scenario", self.tr("Scenario"), ""),
                ("change", self.tr("Change"), ""),
            ]
        )
        self.readout = ElidedLabel()
        self.readout.setProperty("role", "quiet")
        self._lay_out(theme)
        self.index.set_value("top_share")
        self.sides.set_value("scenario")
        self._side: MatrixSide = "scenario"
        self._explain()
        self.index.chosen.connect(lambda _: self.refresh())
        self.sides.chosen.connect(self._choose_side)
        self.view.told.connect(self._tell)
        self.view.wanted.connect(self._go)

    def _lay_out(self, theme: MapTheme) -> None:
        unit = theme.type.body_px / 12
        head = QHBoxLayout()
        head.setSpacing(8)
        self.index.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.index.setFixedWidth(round(190 * unit))
        head.addWidget(self.index)
        head.addWidget(self.sides)
        head.addWidget(self.readout, 1)
        head.addWidget(self.tools.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def _explain(self) -> None:
        self.index.setWhatsThis(self.tr("Which figure of each mineral and stage is coloured."))
        self.sides.explain(
            self.tr("Whose figures colour the cells"),
            self.tr("A corner mark says where the scenario raises or lowers the figure."),
        )
        self.view.setWhatsThis(
            self.tr(
                "A cell for each stage of every mineral, with the figure and the largest supplier."
                " Dotted: no figure is published. Arrow keys move, Return or a click goes there."
            )
        )

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.view.set_theme(theme)
        self.tools.set_theme(theme)

    def refresh(self) -> None:
        """Work out all minerals and stages if anything but the choice has changed."""
        workspace = self._workspace
        view = workspace.view
        shown: Key = (view.mineral, view.stage)
        words = self.tr("{year}, by host country: baseline → scenario")
        if view.lens == "control":
            words = self.tr("{year}, by controlling country: baseline → scenario")
        self.titled.emit(words.format(year=view.year))
        wanted = (workspace.scenario, view.year, view.lens)
        if wanted != self._rows_of:
            try:
                self._rows = evaluate_all(
                    self._workspace.catalog, workspace.scenario, year=view.year, lens=view.lens
                )
            except UserError as error:
                self._rows_of = None
                self.view.show_matrix(None, self._side, shown, str(error))
                return
            self._rows_of = wanted
        index = next(one for one in INDICES if one == self.index.currentData())
        matrix = matrix_of(
            self._rows, self._workspace.catalog.minerals, index=index, year=view.year
        )
        self.view.show_matrix(matrix, self._side, shown)

    def _choose_side(self, key: str) -> None:
        self._side = next(one for one in SIDES if one == key)
        self.refresh()

    def _tell(self, words: str) -> None:
        hint = self.tr("Click a cell to go there.") if self.view.matrix is not None else ""
        self.readout.setText(words or hint)

    def _go(self, mineral: str, stage: str) -> None:
        found = next(one for one in STAGES if one == stage)
        self._workspace.look(replace(self._workspace.view, mineral=mineral, stage=found))
        self.catch_up()  # no hand is dragging

    def _on_page(self) -> str:
        """Return what a briefing page calls the matrix coloured by the figure chosen."""
        return {
            "top_share": "matrix", "china_share": "matrix_china", "hhi": "matrix_hhi",
            "governance_hhi": "matrix_governance",
        }[str(self.index.currentData())]  # fmt: skip

    def sheet(self) -> ChartSheet | None:
        """Return the matrix as it is shown, for copies and files; None if there is none."""
        matrix = self.view.matrix
        if matrix is None:
            return None
        view = self._workspace.view
        by = self.tr("by host country")
        if view.lens == "control":
            by = self.tr("by controlling country")
        levers = self.tr("baseline, no lever set")
        if not self._workspace.scenario.is_empty:
            levers = self.tr("baseline and scenario")
        found = [
            one
            for mineral in self._workspace.catalog.minerals
            for stage in mineral_model(self._workspace.catalog, mineral).credits.values()
            for one in stage.output
        ]
        return matrix_sheet(
            matrix,
            self._side,
            self._names,
            subtitle=f"{view.year}, {by} · {levers}",
            source=chart_source(
                found,
                self._workspace.catalog.vintage,
                governance=matrix.index == "governance_hhi",
            ),
            shown=self.view.shown,
        )
