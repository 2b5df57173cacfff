"""Whose exposure is shown: a choice of consumer, and the cards of the one chosen."""

from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.layers.fields import Choice
from mapapp.desktop.metric_card import CardFigures, CardWords, MetricCard
from mapapp.desktop.says_who import SaysWho
from mapapp.errors import UserError
from mapapp.picture import Picture
from mapapp.picture.sourcing.consumers import CONSUMERS, OWN_PACT
from mapapp.picture.view import WORLD_CONSUMER

if TYPE_CHECKING:
    from mapapp.desktop.exposure_cards import ExposureCard
    from mapapp.picture.exposure.exposure import Exposure

QUICK_S: Final = 0.008
REST_MS: Final = 80
POPUP_PX: Final = 32


class ConsumerBox(Choice):
    """The world, the consumers that are always offered, and the pacts of the catalog.

    Signals
    -------
    consumer_wanted
        Id of the consumer that the user picked.
    """

    consumer_wanted = Signal(str)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog
        self.setAccessibleName(self.tr("Consumer"))
        self.setToolTip(self.tr("Whose exposure is shown beside the figures of the world"))
        self.setWhatsThis(
            self.tr(
                "For another than the world four cards appear: import reliance, EU-style supply"
                " risk, GeoPolRisk and days of cover. What is not published says so."
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(8)
        self.activated.connect(lambda at: self.consumer_wanted.emit(self.itemData(at)))

    def event(self, event: QEvent) -> bool:
        """List the consumers when the box is first shown: the table of pacts is read for it."""
        if event.type() == QEvent.Type.Polish and not self.count():
            self._fill()
        return super().event(event)

    def _fill(self) -> None:
        for code in CONSUMERS:
            self.addItem(self._catalog.country_name(code), code)
        names = {row.pact: row.pact_name for row in self._catalog.pacts}
        for pact, name in names.items():
            if pact != "eu27":
                self.addItem(name, pact)
                self.setItemData(self.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count()))
        self.view().setMinimumWidth(widest + POPUP_PX)

    def show_consumer(self, consumer: str) -> None:
        """Show who is chosen; one that is not in the list joins it."""
        if not self.count():
            self._fill()
        with QSignalBlocker(self):
            at = self.findData(consumer)
            if at < 0:
                name = self.tr("The scenario's pact") if consumer == OWN_PACT else consumer
                if consumer in self._catalog.countries:
                    name = self._catalog.country_name(consumer)
                self.addItem(name, consumer)
                at = self.count() - 1
            self.setCurrentIndex(at)


class ExposureBlock(QWidget):
    """Four cards of the consumer's exposure, worked out only while they are seen."""

    def __init__(self, catalog: Catalog, picture: Picture, theme: MapTheme) -> None:
        super().__init__()
        self._catalog, self._picture = catalog, picture
        self._found: Exposure | None = None
        self._shown: tuple[ExposureCard, ...] = ()
        self._slow = True  # the first look reads the trade tables
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.follow)
        self._theme = theme
        self._cards: list[MetricCard] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumWidth(round(330 * theme.type.body_px / 12))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self.hide()

    @property
    def cards(self) -> list[MetricCard]:
        """The four cards, in order; made, and what they need read, when first wanted."""
        if not self._cards:
            self._make_cards()
        return self._cards

    def _make_cards(self) -> None:
        from mapapp.desktop.exposure_cards import EXPOSURE_IDS, exposure_name

        for at, figure in enumerate(EXPOSURE_IDS):
            card = MetricCard(self._theme)
            card.setAccessibleName(exposure_name(figure))
            self._grid.addWidget(card, at // 2, at % 2)
            card.explanation_wanted.connect(lambda at=at: self._explain(at))
            self._cards.append(card)

    def show_picture(self, picture: Picture) -> None:
        """Follow another Picture: at once while that is quick, else when the hand rests."""
        self._picture = picture
        seen = picture.view.consumer != WORLD_CONSUMER
        if seen and not self._cards:
            self._make_cards()
        self.setVisible(seen)
        if self.isVisible():
            if self._slow:
                self._timer.start()
            else:
                self.follow()

    @property
    def is_waiting(self) -> bool:
        """Whether the cards are still of an earlier Picture."""
        return self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the cards up to date when they come into sight."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Work out nothing that nobody sees."""
        super().hideEvent(event)
        self._timer.stop()

    def follow(self) -> None:
        """Work out the exposure and show it; what cannot be stated is told on the cards."""
        from mapapp.desktop.exposure_cards import exposure_cards
        from mapapp.picture.exposure.exposure import exposure

        self._timer.stop()
        begun = perf_counter()
        try:
            picture = self._picture
            self._found = exposure(picture.catalog, picture.scenario, picture.view)
        except UserError as error:
            self._found, self._shown = None, ()
            for card in self.cards:
                words = CardWords(self.tr("Exposure"), "", "–", "", str(error), str(error))
                card.show_card(words, CardFigures(None, None, 1.0))
            return
        self._shown = exposure_cards(self._found)
        for card, one in zip(self.cards, self._shown, strict=True):
            card.show_card(one.words, one.figures)
        self._slow = perf_counter() - begun > QUICK_S

    def _explain(self, at: int) -> None:
        from mapapp.desktop.exposure_cards import explain_exposure

        if self._found is not None and self._shown:
            words = explain_exposure(self._catalog, self._found, self._shown[at])
            SaysWho(words, self).show_beside(self.cards[at])

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for card in self._cards:
            card.set_theme(theme)
