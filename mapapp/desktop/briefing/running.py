"""A run that takes a while: how far it is, a button that stops it, and where it writes."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.pack import Progress, Report
from mapapp.desktop.controls import ElidedLabel

T = TypeVar("T")

BAR_PX = 6


class FolderRow(QWidget):
    """The folder that is written into, typed or chosen."""

    def __init__(self, folder: Path, name: str) -> None:
        super().__init__()
        self._name = name
        self.line = QLineEdit(str(folder))
        self.line.setAccessibleName(name)
        self.line.setToolTip(self.tr("One new folder at the end is made"))
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose a folder: {name}").format(name=name))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(choose)

    @property
    def folder(self) -> Path:
        """The folder, its ``~`` spelt out."""
        return Path(self.line.text().strip() or ".").expanduser()

    def _choose(self) -> None:
        near = self.folder if self.folder.is_dir() else self.folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self._name, str(near))
        if chosen:
            self.line.setText(chosen)


class RunPanel(QWidget):
    """Shows how far a run is; it goes on between two looks at the events of the window.

    What paints fonts must not run beside another that does, so a run stays in this thread and
    lets events through before every page.
    """

    def __init__(self) -> None:
        super().__init__()
        self._stopped = False
        self.is_running = False
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_PX)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.words = ElidedLabel()
        self.words.setProperty("role", "quiet")
        self.result = QLabel()
        self.result.setWordWrap(True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.bar, self.words, self.result):
            column.addWidget(widget)
        self.words.setFixedHeight(self.words.fontMetrics().height() + 4)
        for widget in (self.bar, self.words, self.result):
            widget.hide()

    def run(self, act: Callable[[Report], T]) -> T:
        """Do something that reports how far it is; what it raises comes out."""
        self._stopped, self.is_running = False, True
        self.result.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.words.show()
        try:
            return act(self._report)
        finally:
            self.is_running = False
            self.bar.hide()
            self.words.hide()

    def stop(self) -> None:
        """Have the run end before its next page."""
        self._stopped = True
        self.words.setText(self.tr("Stopping…"))

    def say(self, words: str, role: str = "quiet") -> None:
        """Say what came of it."""
        self.result.setProperty("role", role)
        self.result.style().unpolish(self.result)
        self.result.style().polish(self.result)
        self.result.setText(words)
        self.result.setVisible(bool(words))

    def _report(self, progress: Progress) -> bool:
        if not self._stopped:
            self.bar.setRange(0, max(1, progress.total))
            self.bar.setValue(progress.done)
            words = self.tr("{done} of {total} pages. {what}")
            self.words.setText(
                words.format(done=progress.done, total=progress.total, what=progress.words).strip()
            )
        QCoreApplication.processEvents()
        return not self._stopped
