"""The page "Listed twice": sites of a file that are likely ours, and what becomes of each pair."""

from collections.abc import Sequence
from math import isnan
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.wording import number, percent, tonnes
from mapapp.catalog.sitefiles import Decision, Decisions, Match, SiteLayer
from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.sitefiles.what_counts import what_counts

if TYPE_CHECKING:
    from mapapp.cartography.theme import MapTheme

MOST_SHOWN: Final = 500
"""Pairs that get a choice of their own; beyond, all are decided together."""
PORTION: Final = 12
"""Rows made in one go, some 20 ms: a choice is dear, and the window answers in between."""
DECISION: Final = 6
COUNTS: Final = 7
FIGURES: Final = (1, 3, 4, 5)


class MatchesPage(QWidget):
    """Pairs side by side, each with a choice; one choice above for all of them.

    Signals
    -------
    decisions_changed
        What becomes of the pairs: `Decisions`.
    """

    decisions_changed = Signal(object)

    def __init__(self, theme: "MapTheme") -> None:
        super().__init__()
        self._layer: SiteLayer | None = None
        self._matches: tuple[Match, ...] = ()
        self._decisions = Decisions()
        self._more = QTimer(self)
        self._more.timeout.connect(self._show_more)
        self._unit = theme.type.body_px / 12
        self.all = self._choice(self.tr("All pairs"))
        self.all.insertItem(0, self.tr("as proposed"), None)
        self.all.setCurrentIndex(0)
        self.all.activated.connect(lambda _: self._decide_all())
        self._lead = QLabel()
        self._lead.setWordWrap(True)
        self._lead.setProperty("role", "quiet")
        self.table = QTableWidget(0, COUNTS + 1)
        self.table.setProperty("role", "figures")
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("In your file"), self.tr("Capacity"), self.tr("Ours"), self.tr("Capacity"),
                self.tr("Apart, km"), self.tr("Likeness"), self.tr("What to do"),
                self.tr("What counts"),
            ]
        )  # fmt: skip
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("Sites listed twice"))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(40 * self._unit))  # two lines
        for at, width in enumerate((180, 90, 180, 90, 80, 76, 126, 230)):
            self.table.setColumnWidth(at, round(width * self._unit))
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._lead, 1)
        head.addWidget(QLabel(self.tr("All pairs:")))
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for decision, words, tip in (
            ("both", self.tr("Keep both"), self.tr("They are two sites: both are listed")),
            ("ours", self.tr("Keep ours"), self.tr("Your row is left out")),
            ("theirs", self.tr("Take yours"), self.tr("Your row stands in the place of ours")),
            ("merge", self.tr("Merge"), self.tr("Ours, with what your row knows besides")),
        ):
            box.addItem(words, decision)
            box.setItemData(box.count() - 1, tip, 3)  # Qt.ItemDataRole.ToolTipRole
        return box

    def show_matches(
        self, layer: SiteLayer, matches: Sequence[Match], decisions: Decisions
    ) -> None:
        """Show the pairs of a file, and what was decided."""
        self._layer, self._matches, self._decisions = layer, tuple(matches), decisions
        words = self.tr(
            "These rows are likely sites that are on the map already. Nothing of ours is deleted;"
            " the choice is kept with your file."
        )
        if not matches:
            words = self.tr("No row of this file looks like a site that is on the map already.")
        elif len(matches) > MOST_SHOWN:
            words += self.tr(" The likeliest {shown} of {all} are shown.").format(
                shown=number(MOST_SHOWN), all=number(len(matches))
            )
        self._lead.setText(words)
        self.table.setVisible(bool(matches))
        self.all.setEnabled(bool(matches))
        self.table.setRowCount(0)
        self._show_more()

    @property
    def _count(self) -> int:
        """How many pairs get a row."""
        return min(len(self._matches), MOST_SHOWN)

    def _show_more(self) -> None:
        """Add some rows; the others follow when the window has nothing else to do."""
        first = self.table.rowCount()
        last = min(first + PORTION, self._count)
        self.table.setRowCount(last)
        for row in range(first, last):
            if self._layer is not None:
                self._fill(row, self._matches[row], self._layer)
        if last < self._count:
            self._more.start()
        else:
            self._more.stop()

    def _fill(self, row: int, match: Match, layer: SiteLayer) -> None:
        theirs = None
        if layer.capacity_t_per_year is not None:
            value = float(layer.capacity_t_per_year[match.site])
            theirs = None if isnan(value) else value
        ours = match.ours.capacity_t_per_year
        cells = (
            layer.site_name(match.site),
            tonnes(theirs) if theirs is not None else self.tr("not known"),
            match.ours.name,
            tonnes(ours) if ours is not None else self.tr("not known"),
            number(match.distance_km, 1),
            percent(match.likeness, 0),
        )
        for at, text in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(match.why if at == DECISION - 1 else text))
            if at in FIGURES:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, at, item)
        box = self._choice(self.tr("What to do with {name}").format(name=cells[0]))
        box.setCurrentIndex(box.findData(self._decisions.of(match)))
        box.activated.connect(lambda _, row=row: self._decide(row))
        self.table.setCellWidget(row, DECISION, box)
        self.table.setItem(row, COUNTS, QTableWidgetItem())
        self._say_what_counts(row)

    def _say_what_counts(self, row: int) -> None:
        """Say which of a pair counts, as it is decided by now."""
        item, match = self.table.item(row, COUNTS), self._matches[row]
        if item is not None and self._layer is not None:
            item.setText(what_counts(self._layer, match, self._decisions.of(match)))
            item.setToolTip(plain_tip(item.text()))

    def choice(self, row: int) -> QComboBox:
        """Return the choice of a pair."""
        while self.table.rowCount() <= row < self._count:
            self._show_more()
        found = self.table.cellWidget(row, DECISION)
        assert isinstance(found, QComboBox)  # noqa: S101  (put there by `_fill`)
        return found

    def _decide(self, row: int) -> None:
        decision: Decision = self.choice(row).currentData()
        self._take(self._decisions.decided(self._matches[row], decision))

    def _decide_all(self) -> None:
        decision: Decision | None = self.all.currentData()
        if decision is None:
            decisions = Decisions()
        else:
            decisions = self._decisions.all_decided(self._matches, decision)
        for row in range(self.table.rowCount()):  # rows to come take it from the decisions
            box = self.choice(row)
            box.setCurrentIndex(box.findData(decisions.of(self._matches[row])))
        self._take(decisions)

    def _take(self, decisions: Decisions) -> None:
        if decisions != self._decisions:
            self._decisions = decisions
            for row in range(self.table.rowCount()):
                self._say_what_counts(row)
            self.decisions_changed.emit(decisions)
