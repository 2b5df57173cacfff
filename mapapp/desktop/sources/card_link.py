"""The way from the card of what is selected to its sources."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mapapp.desktop.hover_card import PAD, HoverCard
from mapapp.desktop.sources.opener import SourcesOpener


class CardLink(QWidget):
    """The links that lie on the foot of a card: the card itself never takes the mouse.

    Signals
    -------
    edit_wanted
        A form is asked for: layer and position of a site of the user's.
    copy_wanted
        A bundled site is to be copied to the user's own and edited: its id.
    """

    edit_wanted = Signal(str, int)
    copy_wanted = Signal(str)

    def __init__(self, host: QWidget, card: HoverCard, opener: SourcesOpener) -> None:
        super().__init__(host)
        self._card, self._opener = card, opener
        self.sources = QPushButton(self.tr("Sources"))
        self.report = QPushButton(self.tr("Report an error"))
        self.sources.clicked.connect(self._open)
        self.report.clicked.connect(self._report)
        self.edit = QPushButton(self.tr("Edit site…"))
        self.copy = QPushButton(self.tr("Copy to my sites and edit…"))
        self.edit.clicked.connect(self._edit)
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for buttons in ((self.edit, self.copy), (self.sources, self.report)):
            row = QHBoxLayout()
            row.setSpacing(16)
            for button in buttons:
                button.setProperty("role", "link")
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        card.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the card wherever it goes, and say what can be done with what it says."""
        kinds = QEvent.Type
        if watched is self._card:
            if event.type() in {kinds.Move, kinds.Resize, kinds.Show, kinds.ZOrderChange}:
                # The card is asked when it has come to rest.
                QTimer.singleShot(0, self, self._place)
            elif event.type() == kinds.Hide:
                self.hide()
        return False

    def _place(self) -> None:
        card = self._card
        high = card.link_height
        shown = card.isVisible() and high > 0
        if shown:
            content = card.content
            self.sources.setVisible(bool(content.source_ids))
            self.report.setVisible(bool(content.source_ids) and content.row is not None)
            self.edit.setVisible(content.own is not None)
            self.copy.setVisible(bool(content.bundled_site))
            self.adjustSize()
            left = card.x() + round(PAD * card.fontMetrics().height() / 15)
            self.move(left, card.y() + card.height() - high - 6)
            self.raise_()
        self.setVisible(shown)

    def _open(self) -> None:
        content = self._card.content
        self._opener.open(content.source_ids, content.title)

    def _report(self) -> None:
        row = self._card.content.row
        if row is not None:
            self._opener.report_row(*row)

    def _edit(self) -> None:
        own = self._card.content.own
        if own is not None:
            self.edit_wanted.emit(*own)

    def _copy(self) -> None:
        site_id = self._card.content.bundled_site
        if site_id:
            self.copy_wanted.emit(site_id)
