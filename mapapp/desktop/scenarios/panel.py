"""The dock "Scenarios": the list at the left, what sets them apart at the right."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.controls import ElidedLabel
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import link, note, say
from mapapp.desktop.policy.figure_table import Row
from mapapp.desktop.scenarios.actions import ScenarioActions
from mapapp.desktop.scenarios.columns import as_csv, as_text, compare_columns
from mapapp.desktop.scenarios.compare_table import CompareTable
from mapapp.desktop.scenarios.figures import FigureKeeper
from mapapp.desktop.scenarios.list_view import ScenarioList
from mapapp.desktop.scenarios.names import baseline_name, name_of
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture.scenario_figures import ScenarioFigures
from mapapp.picture.sourcing.consumers import consumer_of
from mapapp.scenario.file import write_whole
from mapapp.scenario.scenario import Scenario

BASELINE = "baseline"
LIST_PX = 280
LEAST_LIST_PX = 200


class ScenariosPanel(QWidget):
    """Lists the scenarios of the document and compares those that are ticked."""

    def __init__(
        self,
        workspace: Workspace,
        actions: ScenarioActions,
        catalog: Catalog,
        theme: MapTheme,
        compare_on_map: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setProperty("role", "style")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._actions, self._catalog = workspace, actions, catalog
        self._compare_on_map = compare_on_map
        self._unit = theme.type.body_px / 12
        self._columns = compare_columns(catalog)
        self._stale = True
        self._seen = workspace.view
        self.keeper = FigureKeeper(workspace, self)
        self.list = ScenarioList()
        self.table = CompareTable(self._columns)
        self._of_what = ElidedLabel()
        self._of_what.setProperty("role", "heading")
        self._note = QLabel()
        self._note.setProperty("role", "quiet")
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._wrong = note("warning")
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list_side())
        parts.addWidget(self._table_side())
        parts.setStretchFactor(1, 1)
        parts.setSizes([round(LIST_PX * self._unit), round(900 * self._unit)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def _list_side(self) -> QWidget:
        side = QWidget()
        side.setProperty("role", "style")
        side.setMinimumWidth(round(LEAST_LIST_PX * self._unit))
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        actions = self._actions
        first, second = QHBoxLayout(), QHBoxLayout()
        self._add_link(first, self.tr("New"), self.tr("A scenario without levers"), actions.add_new)
        self._add_link(
            first, self.tr("Preset…"), self.tr("A real case to start from"), actions.start.trigger
        )
        self._add_link(
            first, self.tr("Duplicate"), self.tr("A copy of the one shown"), actions.add_copy
        )
        self._add_link(
            second, self.tr("Rename…"), self.tr("Or double click, or F2"), actions.ask_name
        )
        self._add_link(
            second, self.tr("Note…"), self.tr("What there is to say of it"), actions.ask_note
        )
        self._delete = self._add_link(
            second, self.tr("Delete"), self.tr("Undo brings it back"), actions.delete.trigger
        )
        for row in (first, second):
            row.setSpacing(16)
            row.addStretch(1)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self._wrong)
        column.addWidget(self.list, 1)
        return side

    def _add_link(
        self, row: QHBoxLayout, words: str, tip: str, act: Callable[[], object]
    ) -> QPushButton:
        button = link(words, act)
        explain(button, tip, self.tr("Every step on scenarios can be undone."))
        row.addWidget(button)
        return button

    def _table_side(self) -> QWidget:
        side = QWidget()
        side.setProperty("role", "style")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._of_what, 1)
        self.map_button = link(self.tr("Compare on the map…"), self._compare_on_map)
        self.copy_button = link(self.tr("Copy table"), self.copy)
        self.save_button = link(self.tr("Save as CSV…"), self.ask_csv)
        for button, tip in (
            (self.map_button, self.tr("Two scenarios on one map, or the change between them")),
            (self.copy_button, self.tr("Copy the table for a spreadsheet")),
            (self.save_button, self.tr("Write the table, with its units, to a file")),
        ):
            explain(button, tip)
        explain(
            self.table,
            self.tr("The baseline and every ticked scenario; double click a row to show it"),
            self.tr("All figures are of the mineral, stage, year and consumer that are shown."),
        )
        for button in (self.map_button, self.copy_button, self.save_button):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)
        return side

    def _connect(self) -> None:
        self._workspace.scenarios_changed.connect(self._changed)
        self._workspace.picture_changed.connect(self._picture_changed)
        self.keeper.changed.connect(self._fill)
        self.list.ticked.connect(lambda at, on: self._actions.compare(at, on=on))
        self.list.wanted.connect(self._show)
        self.list.named.connect(self._rename)
        self.list.deletion_wanted.connect(self._actions.remove)
        self.list.move_wanted.connect(self._actions.move)
        self.table.row_opened.connect(self._open)

    # --- showing -------------------------------------------------------------------------------

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme: all colours are those of the palette."""
        self._unit = theme.type.body_px / 12
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while this was not seen."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _changed(self, _: object = None) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._stale = True

    def _picture_changed(self, _: object) -> None:
        if self.isVisible() and self._workspace.view == self._seen:
            self.keeper.ask()  # a lever moves: its row follows when the hand rests
        else:
            self._changed()

    def _refresh(self) -> None:
        self._stale, self._seen = False, self._workspace.view
        say(self._wrong, "")
        scenarios = self._workspace.scenarios
        self.list.show_scenarios(scenarios)
        self._delete.setEnabled(len(scenarios.items) > 1)
        self._of_what.setText(self._words())
        self._note.setText(scenarios.shown.note)
        self._note.setVisible(bool(scenarios.shown.note))
        self._fill()
        self.keeper.ask()

    def _words(self) -> str:
        view, picture = self._workspace.view, self._workspace.picture
        who = consumer_of(self._catalog, view.consumer, pact=self._workspace.scenario.pact).name
        return self.tr("{mineral} {stage}, {year} · cover and shortfall: {who}").format(
            mineral=short_name(picture.mineral),
            stage=stage_word(view.stage),
            year=view.year,
            who=who,
        )

    def _compared(self) -> list[tuple[str, str, Scenario]]:
        """Return key, name and levers of what is in the table."""
        scenarios = self._workspace.scenarios
        return [
            (BASELINE, baseline_name(), Scenario()),
            *(
                (str(at), name_of(scenarios, at), one)
                for at, one in enumerate(scenarios.items)
                if self.list.is_ticked(at)
            ),
        ]

    def _fill(self) -> None:
        rows = []
        for key, name, scenario in self._compared():
            figures = self.keeper.figures(scenario)
            words = tuple("…" if figures is None else one.words(figures) for one in self._columns)
            shown = key == str(self._workspace.scenarios.current)
            tip = figures.problem if figures is not None else ""
            rows.append(Row(key, (name, *words), changed=shown, tip=tip))
        self.table.show_rows(rows)
        self.table.choose(str(self._workspace.scenarios.current))

    # --- what the user does --------------------------------------------------------------------

    def _show(self, at: int) -> None:
        if not self._actions.show(at):
            self._refresh()

    def _open(self, key: str) -> None:
        if key != BASELINE:
            self._show(int(key))

    def _rename(self, at: int, name: str) -> None:
        wrong = self._actions.give_name(at, name)
        if wrong:
            self._refresh()
            say(self._wrong, wrong)

    def rows(self) -> list[tuple[str, ScenarioFigures]]:
        """Return name and figures of all that is compared, worked out by now."""
        self.keeper.finish()
        found = [(name, self.keeper.figures(one)) for _, name, one in self._compared()]
        return [(name, figures) for name, figures in found if figures is not None]

    def copy(self) -> None:
        """Copy the table, as it is on screen."""
        QGuiApplication.clipboard().setText(as_text(self._columns, self.rows()))

    def ask_csv(self) -> None:
        """Ask where to, and write the table as CSV."""
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        view = self._workspace.view
        name = f"scenarios-{view.mineral}-{view.stage}-{view.year}.csv"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as CSV"), str(folder / name), self.tr("CSV (*.csv)")
        )
        if chosen:
            path = Path(chosen)
            self.write_csv(path if path.suffix.lower() == ".csv" else Path(f"{path}.csv"))

    def write_csv(self, path: Path) -> bool:
        """Write the table as CSV; what is in the way is told here."""
        text = as_csv(self._columns, self.rows(), self._workspace.view)
        try:
            # With a byte order mark Excel reads it as UTF-8.
            write_whole(path, text.encode("utf-8-sig"))
        except UserError as error:
            say(self._wrong, str(error))
            return False
        say(self._wrong, "")
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the table by the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
