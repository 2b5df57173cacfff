"""What the dialogs of packs and series share: a form, a folder, and a run that can be stopped."""

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.pack import Maker, PackStoppedError, Plan, Report
from mapapp.briefing.page import PAGE_SIZES, Page
from mapapp.briefing.templates import (
    TEMPLATES,
    is_as_made,
    resized,
    template_name,
    template_page,
)
from mapapp.cartography.wording import number
from mapapp.desktop.binding import let_items_go
from mapapp.desktop.briefing.running import RunPanel
from mapapp.desktop.briefing.source import facts_of, today
from mapapp.desktop.briefing.store import BriefingStore
from mapapp.desktop.briefing.words import size_name
from mapapp.desktop.layers.fields import Choice
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

WIDTH = 560
LABEL_PX = 96
ONE_ROW_PX = 40
OWN = "own"


class RunDialog(QDialog):
    """A dialog that plans pages and writes them; its own window waits, and can stop it.

    Attributes
    ----------
    template, page_size
        What the pages look like.
    progress
        How far it is, and what came of it.
    """

    def __init__(self, main: "MainWindow", title: str, go: str) -> None:
        super().__init__(main)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setProperty("role", "style")
        self._main = main
        self.store = BriefingStore(main.context.settings)
        self._page = page = self._page_laid_out()
        own = not is_as_made(page)
        offered = [(one, template_name(one)) for one in TEMPLATES]
        self.template = Choice(
            [(OWN, self.tr("The page as you laid it out")), *offered] if own else offered
        )
        self.template.set_value(OWN if own else page.template)
        self._sizes = dict(PAGE_SIZES)
        if page.size.id not in PAGE_SIZES:
            self._sizes[OWN] = page.size
        self.page_size = Choice([(one, size_name(size)) for one, size in self._sizes.items()])
        self.page_size.set_value(page.size.id or OWN)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.count.setWordWrap(True)
        self.progress = RunPanel()
        self.go = QPushButton(go)
        self.go.setDefault(True)
        self.go.clicked.connect(self._run)
        self.end = QPushButton(self.tr("Close"))
        self.end.setAutoDefault(False)
        self.end.clicked.connect(self._end)
        self.show_folder = QPushButton(self.tr("Show in folder"))
        self.show_folder.setAutoDefault(False)
        self.show_folder.clicked.connect(self._show_folder)
        self.show_folder.hide()
        self._written: Path | None = None

    def lay_out(self, rows: Sequence[tuple[str, QWidget]]) -> None:
        """Put rows of label and field into the form, the folder below them, and the buttons."""
        for words, field in rows:
            self.add_row(words, field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.show_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.end)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(self.form)
        column.addWidget(self.count)
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(WIDTH)
        self.refresh()

    def add_row(self, words: str, field: QWidget) -> None:
        """Add a field with its label, which names it unless it has a name of its own."""
        label = QLabel(words)
        label.setProperty("role", "quiet")
        label.setMinimumWidth(LABEL_PX)
        if field.sizeHint().height() < ONE_ROW_PX:
            label.setFixedHeight(field.sizeHint().height())
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        self.form.addRow(label, field)

    def _page_laid_out(self) -> Page:
        """Return the document's page, else the one laid out last."""
        try:
            return self.store.page_of(self._main.workspace.pages)
        except UserError:  # the page's own window says what is wrong with it
            return self.store.page()

    def page_as_chosen(self) -> Page:
        """Return the page that is written for every picture."""
        size = self._sizes[str(self.page_size.currentData())]
        template = str(self.template.currentData())
        if template == OWN:
            return self._page if size == self._page.size else resized(self._page, size)
        return template_page(template, size, logo=bool(self.store.style().logo))

    # --- what a dialog of its own says ---------------------------------------------------------

    @abstractmethod
    def plans(self) -> tuple[Plan, ...]:
        """Return the pages that are asked for (UserError where there are none)."""

    def count_words(self, count: int) -> str:  # noqa: ARG002  (some dialogs say more of it)
        """Return what is said of so many pages, with ``{count}``."""
        return self.tr("{count} pages")

    @abstractmethod
    def write(self, report: Report) -> tuple[Path, ...]:
        """Write them; return the files."""

    def keep(self) -> None:
        """Remember what was chosen."""

    # --- what all of them do -------------------------------------------------------------------

    def maker(self) -> Maker:
        """Return what all pages share: look, the user's sites, style and date."""
        main = self._main
        look = main.map_view.viewport
        return Maker(
            facts_of(main),
            main.context.world,
            options=main.map_view.options,
            style=self.store.style(),
            day=today(),
            look=None if look.is_home else look,
            user_points=main.map_view.user_points,
        )

    def refresh(self, _: object = None) -> None:
        """Say how many pages there will be, or why there are none."""
        words, role = "", "quiet"
        try:
            count = len(self.plans())
        except UserError as error:
            words, role, count = str(error), "warning", 0
        else:
            words = self.tr("1 page") if count == 1 else self.count_words(count)
        self.count.setText(words.format(count=number(count)) if count else words)
        if self.count.property("role") != role:
            self.count.setProperty("role", role)
            self.count.style().unpolish(self.count)
            self.count.style().polish(self.count)
        self.go.setEnabled(count > 0)

    def _run(self) -> None:
        if self.progress.is_running:
            return
        self.show_folder.hide()
        self._enable(on=False)
        try:
            files = self.progress.run(self.write)
        except PackStoppedError as error:
            self.progress.say(str(error))
        except UserError as error:
            self.progress.say(str(error), "warning")
        else:
            self._tell(files)
        finally:
            self._enable(on=True)

    def _tell(self, files: Sequence[Path]) -> None:
        folder = files[0].parent
        self._written = folder
        self.store.keep_folder(folder)
        self.keep()
        names = ", ".join(one.name for one in files[:3])
        words = self.tr("Written into {folder}: {names}.")
        if len(files) > 3:
            words = self.tr("{count} files written into {folder}: {names} and more.")
        self.progress.say(words.format(count=number(len(files)), folder=folder, names=names))
        self.show_folder.show()

    def _enable(self, *, on: bool) -> None:
        for row in range(self.form.rowCount()):
            item = self.form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            field = item.widget() if item is not None else None
            if field is not None:
                field.setEnabled(on)
        let_items_go(self.form)
        self.go.setEnabled(on)
        self.end.setText(self.tr("Close") if on else self.tr("Stop"))
        if on:
            self.go.setFocus()

    def _end(self) -> None:
        if self.progress.is_running:
            self.progress.stop()
        else:
            self.close()

    def _show_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def reject(self) -> None:
        """Stop a run first; without one, close."""
        if self.progress.is_running:
            self.progress.stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until a run has stopped."""
        if self.progress.is_running:
            self.progress.stop()
            event.ignore()
        else:
            super().closeEvent(event)
