"""The way from the card of what is selected to its sources."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mapapp.desktop.hover_card import PAD, HoverCard
from mapapp.desktop.sources.opener import SourcesOpener


class CardLink(QWidget):
    """Two links that lie on the foot of a card: the card itself never takes the mouse."""

    def __init__(self, host: QWidget, card: HoverCard, opener: SourcesOpener) -> None:
        super().__init__(host)
        self._card, self._opener = card, opener
        self.sources = QPushButton(self.tr("Sources"))
        self.report = QPushButton(self.tr("Report an error"))
        self.sources.clicked.connect(self._open)
        self.report.clicked.connect(self._report)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for button in (self.sources, self.report):
            button.setProperty("role", "link")
            row.addWidget(button)
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
            self.report.setVisible(card.content.row is not None)
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
