"""The window "Solve for a target": fields at the left, the proposal at the right."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import heading
from mapapp.desktop.policy.parts import padded, quiet
from mapapp.desktop.solve import words
from mapapp.desktop.solve.form import SolveForm
from mapapp.desktop.solve.job import Solver
from mapapp.desktop.solve.result import SolveResult
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import Picture
from mapapp.picture.targets import TargetProposal

FORM_PX = 296
WIDTH_PX, HEIGHT_PX = 860, 560


class SolveDialog(QDialog):
    """Asks for a target, searches beside the window, and proposes; the map stays in use.

    Signals
    -------
    compare_wanted
        A proposal's scenario, under a name of its own.
    """

    compare_wanted = Signal(object)

    def __init__(
        self, workspace: Workspace, catalog: Catalog, theme: MapTheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("solve")
        self.setWindowTitle(self.tr("Solve for a target"))
        self.setModal(False)
        self._workspace, self._catalog = workspace, catalog
        self._asked_of, self._year_of = workspace.scenario, -1
        self._running = False
        self._unit = theme.type.body_px / 12
        self._solver = Solver()
        self.form = SolveForm(catalog, theme)
        self.answer = SolveResult(catalog, theme)
        self._what = heading("")
        self.begin = QPushButton(self.tr("Find"))
        self.stop = QPushButton(self.tr("Stop"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.status = quiet()
        self._arrange()
        self.begin.setDefault(True)
        self.stop.setAutoDefault(False)
        self._explain()
        self._connect()
        self.answer.clear(self.tr("Set a cap at the left and press Find."))
        self._show_running(running=False)
        self._follow(workspace.picture)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.begin)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.status)
        side = QWidget()
        side.setProperty("role", "style")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(round(FORM_PX * self._unit))
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 8, 0, 12)
        left.setSpacing(8)
        for part in (padded(self._what), self.form, padded(foot)):
            left.addWidget(part)
        left.addStretch(1)
        left.addWidget(padded(quiet(self.tr(
            "Shares are of world output, by host country. Only listed projects are built, at what"
            " they make in that year."
        ))))  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        line = QFrame()
        line.setProperty("role", "upright rule")
        line.setFixedWidth(1)
        row.addWidget(line)
        row.addWidget(self.answer, 1)
        self.resize(round(WIDTH_PX * self._unit), round(HEIGHT_PX * self._unit))

    def _explain(self) -> None:
        for widget, name, tip in (
            (self.begin, self.tr("Find"), self.tr("Look for the cheapest listed projects")),
            (self.stop, self.tr("Stop"), self.tr("Stop looking; nothing has been changed")),
            (self.progress, self.tr("Progress"), self.tr("How far the search is")),
        ):
            explain(widget, tip, name=name)

    def _connect(self) -> None:
        self.begin.clicked.connect(self._find)
        self.stop.clicked.connect(self._stop)
        self.form.changed.connect(self._show_findable)
        self._solver.told.connect(self._take)
        self._solver.moved.connect(self._move)
        self._workspace.picture_changed.connect(self._follow)
        self.answer.apply_wanted.connect(self._apply)
        self.answer.compare_wanted.connect(self._compare)
        self.answer.said.connect(self.status.setText)

    # --- showing -------------------------------------------------------------------------------

    def _follow(self, picture: Picture) -> None:
        """Show what is asked of: the mineral and stage of the map."""
        view = picture.view
        self._what.setText(
            self.tr("{mineral} {stage}").format(
                mineral=short_name(picture.mineral), stage=stage_word(view.stage)
            )
        )
        self.form.show_picture(picture, year=view.year if view.year != self._year_of else None)
        self._year_of = view.year
        self.answer.follow(picture.scenario, self._asked_of)
        self._show_findable()

    def _why_not(self) -> str:
        picture, request = self._workspace.picture, self.form.request
        if not picture.has_output:
            return self.tr("No national output of {mineral} is published at this stage.").format(
                mineral=in_sentence(short_name(picture.mineral))
            )
        if request.share is None and request.hhi is None:
            return self.tr("Tick a cap: on a share, on HHI, or on both.")
        return ""

    def _show_findable(self) -> None:
        why = self._why_not()
        self.begin.setEnabled(not why and not self._running)
        self.begin.setToolTip(why or self.tr("Look for the cheapest listed projects"))
        if why:
            self.status.setText(why)
        elif not self._running:
            self.status.setText("")

    def _show_running(self, *, running: bool) -> None:
        self._running = running
        self.stop.setEnabled(running)
        self.progress.setVisible(running)
        self.progress.setRange(0, 9)
        self.progress.setValue(0)
        self._show_findable()

    # --- the search ----------------------------------------------------------------------------

    def _find(self) -> None:
        scenario, view = self._workspace.scenario, self._workspace.view
        self._asked_of = scenario
        view = replace(view, year=self.form.year.value())
        self.answer.know(self._workspace.catalog)
        self._show_running(running=True)
        self.status.setText(self.tr("Looking…"))
        self._solver.start(self._workspace.catalog, scenario, view, self.form.request)

    def _stop(self) -> None:
        self._solver.stop()
        self._show_running(running=False)
        self.status.setText(self.tr("Stopped. Nothing has been changed."))

    def _move(self, number: int, answers: int, most: int) -> None:
        if number == self._solver.number:
            self.progress.setRange(0, most)
            self.progress.setValue(answers)

    def _take(self, number: int, found: object) -> None:
        """Show what was found, unless it was stopped meanwhile."""
        if number != self._solver.number:
            return
        self._show_running(running=False)
        if isinstance(found, TargetProposal):
            self.answer.show_proposal(found)
            self.answer.follow(self._workspace.scenario, self._asked_of)
        elif isinstance(found, UserError):
            self.answer.clear(self.tr("There is no proposal."), warning=str(found))
        elif isinstance(found, BaseException):
            self.answer.clear(self.tr("There is no proposal."))
            raise found

    # --- using it ------------------------------------------------------------------------------

    def _apply(self, proposal: TargetProposal) -> None:
        name = words.name_of(self._workspace.catalog, proposal)
        count = words.projects_words(len(proposal.additions))
        step = self.tr("{target} ({projects})").format(target=name, projects=count)
        workspace, at = self._workspace, proposal.view
        present = workspace.scenario
        found = replace(proposal.scenario, name=present.name, note=present.note)
        workspace.edit(found, describe=lambda _before, _after: step)
        view = workspace.view
        mode = "scenario" if view.mode == "baseline" else view.mode
        workspace.look(replace(view, mineral=at.mineral, stage=at.stage, year=at.year, mode=mode))
        self.status.setText(self.tr("Applied. Undo takes it back in one step."))

    def _compare(self, proposal: TargetProposal) -> None:
        name = words.name_of(self._workspace.catalog, proposal)
        self.compare_wanted.emit(replace(proposal.scenario, name=name, note=""))

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme: all colours are those of the palette."""
        self._unit = theme.type.body_px / 12
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Escape while it looks; else close."""
        if event.key() == Qt.Key.Key_Escape and self._running:
            self._stop()
            return
        super().keyPressEvent(event)

    def shut(self) -> None:
        """Stop what runs and wait for it: the window is going away."""
        self._solver.close()
