"""The window in which a file of sites is understood, checked and put on the map."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.wording import number
from mapapp.catalog.sitefiles import (
    ColumnMapping,
    Decisions,
    Edits,
    MappingMemory,
    Reading,
    SourceFile,
    Watch,
    suggest_mapping,
)
from mapapp.catalog.sitefiles.edits import apply_cells
from mapapp.desktop.sitefiles.columns_page import ColumnsPage
from mapapp.desktop.sitefiles.counting_page import CountingPage
from mapapp.desktop.sitefiles.effect import Effect, effect_on, too_many
from mapapp.desktop.sitefiles.exporting import ask_problems
from mapapp.desktop.sitefiles.job import Job
from mapapp.desktop.sitefiles.loading import (
    LoadedFile,
    decisions_of,
    decisions_text,
    load_file,
    reading_text,
)
from mapapp.desktop.sitefiles.matches_page import MatchesPage
from mapapp.desktop.sitefiles.opened import Opened, memory_path, opened, same_files
from mapapp.desktop.sitefiles.preview_map import PreviewMap
from mapapp.desktop.sitefiles.problems_page import ProblemsPage
from mapapp.desktop.sitefiles.reading_row import ReadingRow
from mapapp.desktop.sitefiles.there_already import ThereAlready
from mapapp.errors import UserError
from mapapp.scenario.site_files import Counting, SiteFile, canonical

if TYPE_CHECKING:
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.catalog.sitefiles import Table
    from mapapp.desktop.sitefiles.files import SiteFilesOnMap

SIZE: Final = (1080, 720)
WAIT_MS: Final = 150


class SiteFileDialog(QDialog):
    """Columns, problems, sites listed twice, and counting: four pages of one file.

    Nothing of the work changes before the last button is pressed; then it is one step to undo.

    Parameters
    ----------
    files
        The files on the map.
    file
        Where the sites are; what is known of it so far.
    again
        Whether it is on the map already and is opened anew.
    place
        Which of how many files that were dropped together it is, from 1.
    """

    def __init__(
        self,
        files: "SiteFilesOnMap",
        file: SiteFile,
        *,
        again: bool = False,
        place: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "style")
        self._files, self._file, self._again = files, file, again
        self._place = place
        self._asked: SiteFile | None = None if again else file
        self._unasked = False
        self.stopped = False
        self._catalog = files.base
        self._source: SourceFile | None = None
        self._found: LoadedFile | None = None
        self._edits = Edits.from_json(json.loads(file.edits))
        self._decisions = decisions_of(file)
        self._undo: list[Edits] = []
        self._memory = MappingMemory(memory_path())
        self._job = Job()
        self._job.told.connect(self._take_answer)
        self._job.moved.connect(self._show_progress)
        self._effect_job = Job()
        self._effect_job.told.connect(self._take_effect)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._check)
        theme = files.window.theme
        self._unit = theme.type.body_px / 12
        self.columns = ColumnsPage(files.base, self._unit)
        self.problems = ProblemsPage(theme)
        self.matches = MatchesPage(theme)
        self.counting = CountingPage(self._unit)
        self.preview = PreviewMap(files.window.context.world, theme)
        self.reading = ReadingRow()
        self.there = ThereAlready()
        self._make_foot()
        self._lay_out()
        self._connect()
        title = self.tr("Sites of {name}").format(name=file.name)
        if place[1] > 1:
            title = self.tr("{title} ({at} of {count})").format(
                title=title, at=place[0], count=place[1]
            )
        self.setWindowTitle(title)
        self.resize(*(round(side * self._unit) for side in SIZE))
        self._show_file()
        self._open()

    # --- parts ---------------------------------------------------------------------------------

    def _make_foot(self) -> None:
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)  # names of files are no markup
        self._state.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(round(140 * self._unit))
        at, count = self._place
        self.cancel = QPushButton(self.tr("Cancel"))
        self.skip = QPushButton(self.tr("Skip this file"))
        self.skip.setVisible(at < count)
        self.same = QCheckBox(self.tr("Add the others likewise where nothing needs an answer"))
        self.same.setVisible(at < count)
        self.accept_button = QPushButton()
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Steps"))
        for page, words in (
            (self.columns, self.tr("Columns")),
            (self.problems, self.tr("Problems")),
            (self.matches, self.tr("Listed twice")),
            (self.counting, self.tr("Counting")),
        ):
            self.tabs.addTab(page, words)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 8, 12, 12)
        foot.setSpacing(8)
        foot.addWidget(self._state, 1)
        foot.addWidget(self.progress)
        foot.addWidget(self.same)
        foot.addWidget(self.cancel)
        foot.addWidget(self.skip)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.reading)
        column.addWidget(self.there)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)
        self.columns.map_slot.addWidget(self.preview)

    def _connect(self) -> None:
        self.there.chosen.connect(self._choose_place)
        self.reading.layer_chosen.connect(self._choose_layer)
        self.reading.reading_changed.connect(self._read_otherwise)
        self.columns.mapping_changed.connect(self._take_mapping)
        self.problems.edits_changed.connect(self._take_edits)
        self.problems.undo_wanted.connect(self._undo_edit)
        self.problems.export_wanted.connect(self._export_problems)
        self.problems.row_chosen.connect(self._ring)
        self.matches.decisions_changed.connect(self._take_decisions)
        self.counting.counting_changed.connect(self._take_counting)
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self.cancel.clicked.connect(self.reject)
        self.skip.clicked.connect(self._skip)
        self.accept_button.clicked.connect(self.accept)

    # --- opening -------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether the file is being read or checked, or what counting does is worked out."""
        return self._job.is_busy or self._effect_job.is_busy or self._soon.isActive()

    @property
    def found(self) -> LoadedFile | None:
        """The file as it would be put on the map; None before it was read."""
        return self._found

    def _open(self) -> None:
        """Open the file: what it is, its layers, its first rows."""
        file = self._file
        self._begin(lambda watch: opened(file, watch))

    def _begin(self, act: Callable[[Watch], object]) -> None:
        self.accept_button.setEnabled(False)
        self.progress.setValue(0)
        self.progress.show()
        self._job.start(act)

    def _show_progress(self, _number: int, part: float, words: str) -> None:
        self.progress.setValue(round(1000 * part))
        if self._found is None:
            self._state.setText(words)

    def _take_answer(self, _number: int, found: object) -> None:
        self.progress.hide()
        if isinstance(found, UserError):
            self._tell(str(found))
            self.tabs.setEnabled(self._source is not None)  # there is nothing to choose from
        elif isinstance(found, Opened):
            self._file = replace(self._file, sha256=found.sha256)
            if not self._is_there():
                self._take_source(found.source, found.table)
        elif isinstance(found, LoadedFile):
            self._take_found(found)

    def _is_there(self) -> bool:
        """Whether a file is on the map already; if so, its rows are proposed to be replaced."""
        if self._asked is None or self.there.same:
            return False
        self._asked = replace(self._asked, sha256=self._file.sha256)
        space = self._files.window.workspace
        same = same_files(space.files, self._asked)
        if same:
            self.there.show_files(self._asked, same, space.appearance)
            self._choose_place(same[0])
        return bool(same)

    def _choose_place(self, before: SiteFile | None) -> None:
        """Put the rows in the place of those of a file on the map; None: into one more layer."""
        asked = self._asked
        if asked is None:
            return
        self._again = before is not None
        self._file = asked
        if before is not None:
            self._file = replace(before, path=asked.path, pasted=asked.pasted, sha256=asked.sha256)
        self._edits, self._undo = Edits.from_json(json.loads(self._file.edits)), []
        self._decisions = decisions_of(self._file)
        self._found = None
        self._open()

    def _tell(self, words: str) -> None:
        self._state.setProperty("role", "warning")
        self._state.setContentsMargins(8, 4, 8, 4)
        self._state.style().polish(self._state)
        self._state.setText(words)

    def _take_source(self, source: SourceFile, table: "Table") -> None:
        self._source = source
        self.tabs.setEnabled(True)
        table = apply_cells(table, self._edits)
        self.reading.show_source(source, self._file)
        mapping = ColumnMapping.from_json(json.loads(self._file.mapping), how="chosen")
        if not mapping.columns:
            mapping = suggest_mapping(self._catalog, table, memory=self._memory)
        self._file = replace(self._file, mapping=canonical(mapping.to_json()))
        self.columns.show_table(table, mapping)
        self._check()

    def _choose_layer(self, name: str) -> None:
        self._file = replace(self._file, layer=name, mapping="{}", edits="{}")
        self._edits, self._undo = Edits(), []
        self._open()

    def _read_otherwise(self, reading: Reading) -> None:
        """Read the file again in the way that was chosen."""
        self._file = replace(self._file, reading=reading_text(reading), mapping="{}")
        self._open()

    # --- checking ------------------------------------------------------------------------------

    def _take_mapping(self, mapping: ColumnMapping) -> None:
        self._file = replace(self._file, mapping=canonical(mapping.to_json()))
        self._soon.start()

    def _take_edits(self, edits: Edits) -> None:
        self._undo.append(self._edits)
        self._edits = edits
        self._check()

    def _undo_edit(self) -> None:
        if self._undo:
            self._edits = self._undo.pop()
            self._check()

    def _check(self) -> None:
        """Check the file with what is chosen by now, beside the window."""
        if self._source is None:
            return
        self._file = replace(self._file, edits=canonical(self._edits.to_json()))
        file, catalog, source = self._file, self._catalog, self._source
        on_map, in_small = self._files.readier(), self.preview.readier()

        def made_ready(points: "PointSet") -> None:
            in_small(points)
            on_map(points)

        self._begin(
            lambda watch: load_file(file, catalog, watch, source=source, made_ready=made_ready)
        )

    def _take_found(self, found: LoadedFile) -> None:
        self._found = found.said(self._file)
        layer = found.layer
        notes = self._source.notes if self._source is not None else ()
        self.columns.show_layer(layer, notes)
        self.problems.show_layer(layer, self._edits, can_undo=bool(self._undo))
        self.matches.show_matches(layer, found.matches, self._decisions)
        self.counting.show_counting(self._file.counting, why_not=too_many(layer))
        self.preview.show_points(found.points)
        self._show_file()
        self._show_effect()
        if self._unasked and self.needs_no_answer:
            self.accept()

    # --- deciding ------------------------------------------------------------------------------

    def _take_decisions(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._file = replace(self._file, decisions=decisions_text(decisions))
        self._say_again()

    def _take_counting(self, counting: Counting) -> None:
        self._file = self._file.counted(counting)
        self._say_again()
        self._show_effect()

    def _say_again(self) -> None:
        if self._found is not None:
            self._found = self._found.said(self._file)

    def _turn(self) -> None:
        """Show a page; the small map goes along to where rows are looked at."""
        page = self.tabs.currentWidget()
        if isinstance(page, ColumnsPage | ProblemsPage):
            page.map_slot.addWidget(self.preview)
        self._show_effect()

    def _show_effect(self) -> None:
        """Work out what counting does, while that page is in front."""
        if self._found is None or self.tabs.currentWidget() is not self.counting:
            return
        found, catalog = self._found, self._catalog
        space = self._files.window.workspace
        scenario, view = space.scenario, space.view
        self._effect_job.start(lambda _: effect_on(found, catalog, scenario, view))

    def _take_effect(self, _number: int, effect: object) -> None:
        if isinstance(effect, Effect):
            self.counting.show_effect(effect.figures, effect.left_out)
        elif isinstance(effect, UserError):
            self._tell(str(effect))

    # --- showing -------------------------------------------------------------------------------

    def _show_file(self) -> None:
        """Say how many sites there are, and how much is wrong."""
        self._state.setProperty("role", "quiet")
        self._state.setContentsMargins(0, 0, 0, 0)
        self._state.style().polish(self._state)
        found = self._found
        if found is None:
            self.accept_button.setText(self.tr("Add sites"))
            return
        layer = found.layer
        errors, warnings = layer.problems.count("error"), layer.problems.count("warning")
        many, aside = len(layer), len(layer.aside)
        on_map = self.tr("1 site on the map") if many == 1 else self.tr("{count} sites on the map")
        parts = [on_map.format(count=number(many))]
        if aside:
            left = self.tr("1 row left aside") if aside == 1 else self.tr("{count} rows left aside")
            parts.append(left.format(count=number(aside)))
        if errors or warnings:
            parts.append(
                self.tr("errors: {errors}, warnings: {warnings}").format(
                    errors=number(errors), warnings=number(warnings)
                )
            )
        blocking = [question.words for question in layer.questions if question.blocking]
        self._state.setText(" · ".join(blocking or parts))
        add = self.tr("Add 1 site") if many == 1 else self.tr("Add {count} sites")
        change = self.tr("Change 1 site") if many == 1 else self.tr("Change {count} sites")
        self.accept_button.setText((change if self._again else add).format(count=number(many)))
        self.accept_button.setEnabled(len(layer) > 0 and not layer.blocked)
        names = (self.tr("Columns"), self.tr("Problems"), self.tr("Listed twice"))
        counts = (len(layer.questions), len(layer.problems), len(found.matches))
        for at, (name, many) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(at, f"{name} ({number(many)})" if many else name)

    def _ring(self, row: int) -> None:
        """Ring the site of a row on the small map, if it is on it."""
        if self._found is None:
            return
        layer = self._found.layer
        at = (layer.row == row).nonzero()[0]
        if len(at):
            self.preview.ring(float(layer.lon[at[0]]), float(layer.lat[at[0]]))

    def _export_problems(self) -> None:
        if self._found is None:
            return
        try:
            written = ask_problems(self, self._found)
        except UserError as error:
            self._tell(str(error))
        else:
            if written is not None:
                self._state.setText(self.tr("List written: {name}").format(name=written.name))

    # --- the end -------------------------------------------------------------------------------

    def accept(self) -> None:
        """Put the sites on the map, and remember what the columns mean."""
        if self._found is None or not self.accept_button.isEnabled():
            return
        file = self._file
        self._remember(self._found, file)
        found = self._found.said(file)
        if self._again:
            words = self.tr("Change sites of {name}").format(name=file.name)
            self._files.change(found, words)
        else:
            self._files.add(found)
        super().accept()
        self._files.window.banner.show_done(f"{file.name}: {self._state.text()}")

    def _remember(self, found: LoadedFile, file: SiteFile) -> None:
        """Keep what the file's own columns mean; the user's columns are not in the next one."""
        mapping = ColumnMapping.from_json(json.loads(file.mapping), how="chosen")
        for field, column in mapping.columns:
            if column in self._edits.added:
                mapping = mapping.with_column(field, None)
        columns = [one for one in found.layer.table.columns if one not in self._edits.added]
        self._memory.keep(columns, mapping)

    @property
    def needs_no_answer(self) -> bool:
        """Whether the file is understood, without an error, and not on the map yet."""
        layer = self._found.layer if self._found is not None else None
        return (
            layer is not None
            and len(layer) > 0
            and not layer.questions
            and not self.there.same
            and not layer.problems.count("error")
        )

    def add_unasked(self, counting: Counting) -> None:
        """Add the file as the one before was, unless something needs an answer."""
        self._file = self._file.counted(counting)
        self._unasked = True
        self.same.setChecked(True)

    @property
    def file(self) -> SiteFile:
        """The file as it is chosen by now."""
        return self._file

    def _skip(self) -> None:
        super().reject()

    def reject(self) -> None:
        """Close without adding anything; files that wait behind this one are not opened."""
        self.stopped = True
        super().reject()

    def done(self, result: int) -> None:
        """End what runs before the window closes; nothing is left behind."""
        self._soon.stop()
        # What reads a workbook stops at its next step; the window is not kept waiting for it.
        self._job.close(wait=False)
        self._effect_job.close(wait=False)
        super().done(result)
