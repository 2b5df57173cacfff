"""The window in which a file of sites is understood, checked and put on the map."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, QStandardPaths, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.wording import number
from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles import (
    DELIMITERS,
    ENCODINGS,
    ColumnMapping,
    Decisions,
    Edits,
    MappingMemory,
    Reading,
    SourceFile,
    Watch,
    not_counted,
    suggest_mapping,
    write_problems,
)
from mapapp.desktop.sitefiles.columns_page import ColumnsPage
from mapapp.desktop.sitefiles.counting_page import CountingPage
from mapapp.desktop.sitefiles.job import Job
from mapapp.desktop.sitefiles.loading import (
    LoadedFile,
    decisions_of,
    decisions_text,
    load_file,
    open_file,
    reading_text,
    sha256_of,
)
from mapapp.desktop.sitefiles.matches_page import MatchesPage
from mapapp.desktop.sitefiles.preview_map import PreviewMap
from mapapp.desktop.sitefiles.problems_page import ProblemsPage
from mapapp.errors import UserError
from mapapp.picture import View
from mapapp.picture.user_sites import SitesEffect, effect_of
from mapapp.scenario.site_files import Counting, SiteFile, canonical

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles import SiteLayer, Table
    from mapapp.desktop.sitefiles.files import SiteFilesOnMap

SIZE: Final = (980, 660)
WAIT_MS: Final = 150
HEADER_ROWS: Final = 200
MEMORY_NAME: Final = "site-file-columns.json"


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
    """

    def __init__(
        self,
        files: "SiteFilesOnMap",
        file: SiteFile,
        *,
        again: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "style")
        self._files, self._file, self._again = files, file, again
        self._catalog = files.base
        self._source: SourceFile | None = None
        self._found: LoadedFile | None = None
        self._edits = Edits.from_json(json.loads(file.edits))
        self._decisions = decisions_of(file)
        self._undo: list[Edits] = []
        self._memory = MappingMemory(_memory_path())
        self._job = Job()
        self._job.told.connect(self._take_answer)
        self._job.moved.connect(self._show_progress)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._check)
        theme = files.window.theme
        self._unit = theme.type.body_px / 12
        self.columns = ColumnsPage(self._unit)
        self.problems = ProblemsPage(theme)
        self.matches = MatchesPage(theme)
        self.counting = CountingPage(self._unit)
        self.preview = PreviewMap(files.window.context.world, theme)
        self._make_head()
        self._make_foot()
        self._lay_out()
        self._connect()
        self.setWindowTitle(self.tr("Sites of {name}").format(name=file.name))
        self.resize(*(round(side * self._unit) for side in SIZE))
        self._show_file()
        self._open()

    # --- parts ---------------------------------------------------------------------------------

    def _make_head(self) -> None:
        self._kind = QLabel()
        self._kind.setProperty("role", "quiet")
        self.layer = QComboBox()
        self.layer.setAccessibleName(self.tr("Sheet or layer"))
        self.encoding, self.delimiter = QComboBox(), QComboBox()
        self.encoding.setAccessibleName(self.tr("Encoding"))
        self.delimiter.setAccessibleName(self.tr("Columns are parted by"))
        for name, label in ENCODINGS.items():
            self.encoding.addItem(label, name)
        for mark, label in DELIMITERS.items():
            self.delimiter.addItem(label, mark)
        self.header = QSpinBox()
        self.header.setRange(0, HEADER_ROWS)
        self.header.setSpecialValueText(self.tr("no headings"))
        self.header.setPrefix(self.tr("headings in row "))
        self.header.setAccessibleName(self.tr("Row of the headings"))
        self.header.setKeyboardTracking(False)

    def _make_foot(self) -> None:
        self._state = QLabel()
        self._state.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(round(140 * self._unit))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.accept_button = QPushButton()
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 4)
        head.setSpacing(8)
        for part in (self._kind, self.layer, self.encoding, self.delimiter, self.header):
            head.addWidget(part)
        head.addStretch(1)
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
        foot.addWidget(self._state, 1)
        foot.addWidget(self.progress)
        foot.addWidget(self.cancel)
        foot.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.tabs, 3)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.layer.activated.connect(lambda _: self._choose_layer())
        self.encoding.activated.connect(lambda _: self._read_otherwise())
        self.delimiter.activated.connect(lambda _: self._read_otherwise())
        self.header.valueChanged.connect(lambda _: self._read_otherwise())
        self.columns.mapping_changed.connect(self._take_mapping)
        self.problems.edits_changed.connect(self._take_edits)
        self.problems.undo_wanted.connect(self._undo_edit)
        self.problems.export_wanted.connect(self._export_problems)
        self.problems.row_chosen.connect(self._ring)
        self.matches.decisions_changed.connect(self._take_decisions)
        self.counting.counting_changed.connect(self._take_counting)
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)

    # --- opening -------------------------------------------------------------------------------

    @property
    def found(self) -> LoadedFile | None:
        """The file as it would be put on the map; None before it was read."""
        return self._found

    def _open(self) -> None:
        """Open the file: what it is, its layers, its first rows."""
        file = self._file
        self._begin(lambda watch: _opened(file, watch))

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
        elif isinstance(found, _Opened):
            self._take_source(found.source, found.table)
        elif isinstance(found, LoadedFile):
            self._take_found(found)

    def _tell(self, words: str) -> None:
        self._state.setProperty("role", "warning")
        self._state.style().polish(self._state)
        self._state.setText(words)

    def _take_source(self, source: SourceFile, table: "Table") -> None:
        self._source = source
        with QSignalBlocker(self.layer):
            self.layer.clear()
            for one in source.layers:
                rows = "" if one.rows is None else f" ({number(one.rows)})"
                self.layer.addItem(f"{one.name}{rows}", one.name)
            self.layer.setCurrentIndex(max(0, self.layer.findData(self._file.layer)))
        self.layer.setVisible(len(source.layers) > 1)
        self._show_reading(source)
        mapping = ColumnMapping.from_json(json.loads(self._file.mapping), how="chosen")
        if not mapping.columns:
            mapping = suggest_mapping(self._catalog, table, memory=self._memory)
        self._file = replace(self._file, mapping=canonical(mapping.to_json()))
        self.columns.show_table(table, mapping)
        self._check()

    def _show_reading(self, source: SourceFile) -> None:
        self._kind.setText(self.tr("{name} · {format}").format(
            name=source.name, format=source.format
        ))  # fmt: skip
        is_text, is_table = source.kind == "text", source.kind in ("text", "workbook")
        self.encoding.setVisible(is_text and not self._file.pasted)
        self.delimiter.setVisible(is_text)
        self.header.setVisible(is_table)
        reading = source.reading
        boxes = (self.encoding, self.delimiter)
        for box, value in zip(boxes, (reading.encoding, reading.delimiter), strict=True):
            box.setCurrentIndex(box.findData(value))
        with QSignalBlocker(self.header):
            row = reading.header_row
            self.header.setValue(1 if row is None else row)

    def _choose_layer(self) -> None:
        self._file = replace(
            self._file, layer=str(self.layer.currentData()), mapping="{}", edits="{}"
        )
        self._edits, self._undo = Edits(), []
        self._open()

    def _read_otherwise(self) -> None:
        """Read the file again in the way that was chosen."""
        chosen = Reading(**json.loads(self._file.reading))
        found = self._source.reading if self._source is not None else Reading()
        if (encoding := self.encoding.currentData()) != found.encoding:
            chosen = replace(chosen, encoding=encoding)
        if (delimiter := self.delimiter.currentData()) != found.delimiter:
            chosen = replace(chosen, delimiter=delimiter)
        if (row := self.header.value()) != found.header_row:
            chosen = replace(chosen, header_row=row)
        self._file = replace(self._file, reading=reading_text(chosen), mapping="{}")
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
        self._begin(lambda watch: load_file(file, catalog, watch, source=source))

    def _take_found(self, found: LoadedFile) -> None:
        self._found = found.said(self._file)
        layer = found.layer
        notes = self._source.notes if self._source is not None else ()
        self.columns.show_layer(layer, notes)
        self.problems.show_layer(layer, self._edits, can_undo=bool(self._undo))
        self.matches.show_matches(layer, found.matches, self._decisions)
        self.counting.show_counting(self._file.counting)
        self.preview.show_points(found.points)
        self._show_file()
        self._show_effect()

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
        """Show a page; where rows are not looked at, the small map gives way."""
        self.preview.setVisible(self.tabs.currentWidget() in (self.columns, self.problems))
        self._show_effect()

    def _show_effect(self) -> None:
        """Say what counting does, while that page is in front."""
        if self._found is None or self.tabs.currentWidget() is not self.counting:
            return
        layer = self._found.layer
        left_out = not_counted(len(layer), layer.sites())
        effect: SitesEffect | None = None
        if self._file.counting != "overlay":
            space = self._files.window.workspace
            try:
                view = view_touched(space.view, layer)
                counted = [self._found.counted]
                effect = effect_of(self._catalog, counted, space.scenario, view)
            except UserError as error:
                self._tell(str(error))
        self.counting.show_effect(effect, left_out)

    # --- showing -------------------------------------------------------------------------------

    def _show_file(self) -> None:
        """Say how many sites there are, and how much is wrong."""
        self._state.setProperty("role", "quiet")
        self._state.style().polish(self._state)
        found = self._found
        if found is None:
            self.accept_button.setText(self.tr("Add sites"))
            return
        layer = found.layer
        errors, warnings = layer.problems.count("error"), layer.problems.count("warning")
        parts = [self.tr("{count} sites on the map").format(count=number(len(layer)))]
        if len(layer.aside):
            parts.append(self.tr("{count} rows left aside").format(count=number(len(layer.aside))))
        if errors or warnings:
            parts.append(
                self.tr("errors: {errors}, warnings: {warnings}").format(
                    errors=number(errors), warnings=number(warnings)
                )
            )
        blocking = [question.words for question in layer.questions if question.blocking]
        self._state.setText(" · ".join(blocking or parts))
        count = number(len(layer))
        words = self.tr("Change {count} sites") if self._again else self.tr("Add {count} sites")
        self.accept_button.setText(words.format(count=count))
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
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the list of problems"),
            f"{Path(self._file.name).stem}-problems.xlsx",
            self.tr("Excel workbook (*.xlsx);;Table (*.csv)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in (".xlsx", ".csv"):
            path = path.with_name(path.name + ".xlsx")
        try:
            write_problems(self._found.layer.problems, path)
        except UserError as error:
            self._tell(str(error))
        else:
            self._state.setText(self.tr("List written: {name}").format(name=path.name))

    # --- the end -------------------------------------------------------------------------------

    def accept(self) -> None:
        """Put the sites on the map, and remember what the columns mean."""
        if self._found is None or not self.accept_button.isEnabled():
            return
        file = self._file
        if file.path:
            try:
                file = replace(file, sha256=sha256_of(Path(file.path)))
            except UserError as error:
                self._tell(str(error))
                return
        mapping = ColumnMapping.from_json(json.loads(file.mapping), how="chosen")
        self._memory.keep(list(self._found.layer.table.columns), mapping)
        found = self._found.said(file)
        if self._again:
            words = self.tr("Change sites of {name}").format(name=file.name)
            self._files.change(found, words)
        else:
            self._files.add(found)
        super().accept()

    def done(self, result: int) -> None:
        """End what runs before the window closes; nothing is left behind."""
        self._soon.stop()
        self._job.close()
        super().done(result)


def view_touched(view: View, layer: "SiteLayer") -> View:
    """Return what is looked at, or the mineral and stage of most sites if they are of another."""
    pairs = Counter(
        (int(mineral), int(stage))
        for mineral, stage in zip(layer.mineral, layer.stage, strict=True)
        if mineral >= 0
    )
    own = {(layer.minerals[mineral], STAGES[stage]) for mineral, stage in pairs}
    if not pairs or (view.mineral, view.stage) in own:
        return view
    mineral, stage = pairs.most_common(1)[0][0]
    return replace(view, mineral=layer.minerals[mineral], stage=STAGES[stage])


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file and its first rows."""

    source: SourceFile
    table: "Table"


def _opened(file: SiteFile, watch: Watch) -> _Opened:
    source = open_file(file, watch)
    return _Opened(source, source.preview(file.layer or None))


def _memory_path() -> Path:
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.AppDataLocation)) / MEMORY_NAME
