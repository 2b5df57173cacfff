"""What was found for a target: verdict, indices before and after, the projects."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import heading, note, say
from mapapp.desktop.policy.figure_table import FigureTable, Row
from mapapp.desktop.policy.parts import quiet
from mapapp.desktop.solve import words
from mapapp.picture.targets import TargetAddition, TargetProposal
from mapapp.scenario.scenario import Scenario

LINE_PX = 24
HEAD_PX = 26


class SolveResult(QWidget):
    """A proposal to apply, to compare or to copy.

    Signals
    -------
    apply_wanted, compare_wanted
        The proposal.
    said
        What was done, in a sentence.
    """

    apply_wanted = Signal(object)
    compare_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._catalog = catalog
        self._unit = theme.type.body_px / 12
        self._names = {site.id: site.name for site in catalog.sites}
        self.proposal: TargetProposal | None = None
        self._asked = heading("")
        # Without tables below them the words stay at the top.
        self._asked.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.verdict = QLabel()
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict.setWordWrap(True)
        self.reach = note("warning")
        self.indices = FigureTable(
            self.tr("Indices before and after"),
            [self.tr("Index"), self.tr("Before"), self.tr("After"), self.tr("Lowest in reach")],
        )
        self.projects = FigureTable(
            self.tr("Projects of the proposal"),
            [self.tr("Project, country"), self.tr("Stage"), self.tr("t/yr"), self.tr("Cost"),
             self.tr("From")],
        )  # fmt: skip
        self._held = quiet()
        self.apply = QPushButton(self.tr("Apply"))
        self.compare = QPushButton(self.tr("Compare"))
        self.copy = QPushButton(self.tr("Copy"))
        self._arrange()
        self._explain()
        self.apply.clicked.connect(lambda: self.apply_wanted.emit(self.proposal))
        self.compare.clicked.connect(lambda: self.compare_wanted.emit(self.proposal))
        self.copy.clicked.connect(self._copy)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.apply, self.compare, self.copy):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        for table in (self.indices, self.projects):
            table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for part in (self._asked, self.verdict, self.reach, self.indices):
            column.addWidget(part)
        column.addWidget(self.projects, 1)
        column.addWidget(self._held)
        column.addLayout(buttons)

    def _explain(self) -> None:
        for widget, tip in (
            (self.indices, self.tr("Shares of world output and HHI, by host country, in the whole"
                                   " model; the lowest that can be had of each, alone")),
            (self.projects, self.tr("Nameplate added, cost (~: at the median of listed costs) and"
                                    " first year of each project")),
            (self.apply, self.tr("Put the proposal into the scenario: one step to undo")),
            (self.compare, self.tr("Look at the proposal beside the scenario as it is")),
            (self.copy, self.tr("Copy request, indices and projects as columns")),
        ):  # fmt: skip
            explain(widget, tip)

    # --- showing -------------------------------------------------------------------------------

    def know(self, catalog: Catalog) -> None:
        """Take the names of projects from another catalog."""
        self._catalog = catalog
        self._names = {site.id: site.name for site in catalog.sites}

    def show_proposal(self, proposal: TargetProposal) -> None:
        """Show what was found."""
        self.proposal = proposal
        self._asked.setText(words.name_of(self._catalog, proposal))
        self.verdict.setText(words.verdict(proposal))
        say(self.reach, words.reach_words(self._catalog, proposal))
        rows = words.index_rows(self._catalog, proposal)
        self.indices.show_rows([Row(str(at), row) for at, row in enumerate(rows)])
        high = HEAD_PX + LINE_PX * len(rows)
        self.indices.setFixedHeight(round(high * self._unit))
        self.projects.show_rows([self._row(one) for one in proposal.additions])
        self.projects.setColumnHidden(1, len(proposal.stages) < 2)
        self._held.setText(words.held_words(self._catalog, proposal))
        for widget in (self.indices, self.projects, self._held):
            widget.show()
        self.copy.setEnabled(True)

    def _row(self, one: TargetAddition) -> Row:
        cells = words.addition_words(self._catalog, one, self._names)
        return Row(one.project, cells, tip=cells[0])

    def clear(self, sentence: str, *, warning: str = "") -> None:
        """Show no proposal, and why."""
        self.proposal = None
        self._asked.setText(self.tr("Proposal"))
        self.verdict.setText(sentence)
        say(self.reach, warning)
        for widget in (self.indices, self.projects, self._held):
            widget.hide()
        self.copy.setEnabled(False)
        self.follow(Scenario(), Scenario())

    def follow(self, present: Scenario, asked_of: Scenario) -> None:
        """Say whether the proposal can be applied to the scenario as it is now."""
        proposal, why = self.proposal, ""
        if proposal is None:
            why = self.tr("There is no proposal yet")
        elif not proposal.additions:
            why = self.tr("There is nothing to add")
        elif _same(present, proposal.scenario):
            why = self.tr("It is applied; Undo takes it back")
        elif not _same(present, asked_of):
            why = self.tr("The scenario has changed since: find again")
        self.apply.setEnabled(not why)
        self.apply.setToolTip(
            why or self.tr("Put the proposal into the scenario: one step to undo")
        )
        nothing = proposal is None or not proposal.additions
        self.compare.setEnabled(not nothing)
        self.compare.setToolTip(
            self.tr("There is no proposal yet")
            if nothing
            else self.tr("Look at the proposal beside the scenario as it is")
        )

    def _copy(self) -> None:
        if self.proposal is not None:
            text = words.as_text(self._catalog, self.proposal, self._names)
            QGuiApplication.clipboard().setText(text)
            self.said.emit(self.tr("Copied."))


def _same(one: Scenario, other: Scenario) -> bool:
    """Say whether two scenarios have the same levers, whatever they are called."""
    return replace(one, name="", note="") == replace(other, name="", note="")
