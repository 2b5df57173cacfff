"""The dock "Shock, month by month": chart, cards, days of cover, who gives to whom."""

from collections.abc import Mapping
from dataclasses import replace
from time import perf_counter
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.shock_series import ShockSeries, gifts_of, series_of
from mapapp.cartography.shock_side import (
    COVER_ROW_PX,
    GIFT_ROW_PX,
    covers_of,
    draw_covers,
    draw_gifts,
    gift_rows,
)
from mapapp.cartography.shock_words import month_name, plain_amount, unit_words
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import product_words, short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, ElidedLabel, heading, link, note, say
from mapapp.desktop.scrolling import scrolled
from mapapp.desktop.shock.chart_view import ShockChart
from mapapp.desktop.shock.gift_table import gift_text
from mapapp.desktop.shock.on_map import month_found
from mapapp.desktop.shock.path_words import cards_of, limits_of, month_line, reasons_of
from mapapp.desktop.shock.player import Found, MonthPlayer
from mapapp.desktop.shock.side_parts import FigureCard, Painted
from mapapp.desktop.sources.opener import opener_of
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import Picture
from mapapp.picture.shock.followed import followed
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.sourcing.consumers import CONSUMERS, OWN_PACT, consumer_of
from mapapp.picture.sourcing.pacts import participants

SLOW_S: Final = 0.030
PAUSE_MS: Final = 60
SIDE_PX: Final = 400


class ShockTimeline(QWidget):
    """Follows the scenario's shocks while it can be seen.

    Signals
    -------
    titled
        What the dock shows, for its title.
    image_wanted
        The map of the month, which is on the map now, is to be written as an image.
    page_wanted
        The map of the month is to stand on the briefing page.
    """

    titled = Signal(str)
    image_wanted = Signal()
    page_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        catalog: Catalog,
        names: Mapping[str, str],
        theme: MapTheme,
    ) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._catalog, self._names = workspace, catalog, names
        self._stale = True
        self._path: ShockPicture | None = None
        self._slow = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        self.chart = ShockChart(names, theme)
        self.player = MonthPlayer(self.chart, self._month_on_map, theme)
        self.chart.tools.more = self._more_of_menu
        self.month_label = ElidedLabel()
        self.consumer = Choice()
        self.consumer.setAccessibleName(self.tr("Whose supply is shown"))
        self.cards = [FigureCard() for _ in range(3)]
        self.covers = Painted(self.tr("Days of cover"), theme)
        self.gifts = Painted(self.tr("Who gives to whom"), theme)
        self.reasons, self.limits = note("warning"), note()
        self._theme = theme
        self._lay_out()
        self.set_theme(theme)
        self.consumer.chosen.connect(self._choose_consumer)
        self.chart.month_changed.connect(self._show_month)
        workspace.picture_changed.connect(lambda _: self._follow())

    def _lay_out(self) -> None:
        unit = self._theme.type.body_px / 12
        head = QHBoxLayout()
        head.setSpacing(8)
        label = QLabel(self.tr("Supply of"))
        label.setProperty("role", "quiet")
        label.setBuddy(self.consumer)
        self.consumer.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.consumer.setFixedWidth(round(170 * unit))
        explain(
            self.consumer,
            self.tr("Whose supply the chart shows"),
            self.tr("The world, a country, or the scenario's pact and its members."),
        )
        head.addWidget(label)
        head.addWidget(self.consumer)
        head.addWidget(self.month_label, 1)
        head.addWidget(self.player.play)
        head.addWidget(self.player.on_map)
        head.addWidget(self.chart.tools.button)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(head)
        left.addWidget(self.chart, 1)
        cards = QHBoxLayout()
        cards.setSpacing(8)
        for card in self.cards:
            cards.addWidget(card, 1)
        side = QWidget()
        side.setProperty("role", "panel")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        column.addLayout(cards)
        column.addWidget(self.reasons)
        self._cover_title = heading(self.tr("Days of cover: of use / of lost supply"))
        self.sources = link(self.tr("Sources"), self._open_sources)
        explain(
            self.sources,
            self.tr("Show where use, trade and stocks come from"),
            name=self.tr("Sources of the shock’s figures"),
        )
        for widget in (self._cover_title, self.covers, self._gift_head(), self.gifts, self.limits):
            column.addWidget(widget)
        column.addWidget(self.sources, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        scroll = scrolled(side)
        scroll.setMinimumWidth(round(SIDE_PX * unit))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 4, 8)
        row.setSpacing(20)
        row.addLayout(left, 6)
        row.addWidget(scroll, 4)
        self._side = scroll

    def _gift_head(self) -> QWidget:
        """Return the heading of the gifts with a link that copies those of all months."""
        self._gift_title = heading("")
        self.copy_gifts = link(self.tr("Copy all months"), self._copy_gifts)
        explain(
            self.copy_gifts,
            self.tr("Copy who gives how much to whom, month by month, as columns"),
            name=self.tr("Copy who gives to whom"),
        )
        self._gifts_above = QWidget()
        row = QHBoxLayout(self._gifts_above)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._gift_title, 1)
        row.addWidget(self.copy_gifts)
        return self._gifts_above

    def _open_sources(self) -> None:
        opener = opener_of(self)
        if opener is None or self._path is None:
            return
        picture = self._workspace.picture
        ids = [one for path in self._path.paths for one in path.source_ids]
        if picture.series is not None:
            ids += picture.series.source_ids
        opener.open(ids, self.tr("Shock, month by month"))

    def _copy_gifts(self) -> None:
        series = self.chart.series
        if self._path is not None and series is not None:
            QGuiApplication.clipboard().setText(gift_text(self._path, series))

    @property
    def path(self) -> ShockPicture | None:
        """What was computed last; None without a shock, or where it could not be."""
        return self._path

    def _month_on_map(self, month: int) -> Found | None:
        """Return a month of the path for the map."""
        if self._path is None:
            return None
        return month_found(self._path, self._workspace.picture, month)

    def _more_of_menu(self, menu: QMenu) -> None:
        """Let the map of the month be copied, written as an image, and put on a page."""
        menu.addSeparator()
        for words, act in (
            (self.tr("Copy map of this month"), self._copy_map),
            (self.tr("Export map of this month…"), self._export_map),
            (self.tr("Place map of this month on the briefing page"), self.page_wanted.emit),
        ):
            action = menu.addAction(words)
            action.triggered.connect(act)
            action.setEnabled(self.chart.series is not None)

    def _export_map(self) -> None:
        self.player.on_map.setChecked(True)  # what is seen is what is written
        self.image_wanted.emit()

    def _copy_map(self) -> None:
        self.player.on_map.setChecked(True)
        if self.player.copy():
            self.chart.tools.exports.done.emit(self.tr("Map of the month copied."))

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.chart.set_theme(theme)
        self.player.set_theme(theme)
        for strip in (self.covers, self.gifts):
            strip.set_theme(theme)
        for card in self.cards:
            card.set_theme(theme)

    # --- following -----------------------------------------------------------------------------

    def _follow(self) -> None:
        """Compute at once while it is quick, after a pause while it is slow, unseen not at all."""
        self._stale = True
        if not self.isVisible() or self.visibleRegion().isEmpty():  # behind another dock
            return
        if self._slow:
            self._timer.start()
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Show what has changed while the dock was closed or behind another."""
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Compute the path and show it."""
        self._stale = False
        picture = self._workspace.picture
        begin = perf_counter()
        nothing = self._words_without_shock(picture)
        try:
            self._path = followed(picture.catalog, picture.scenario, picture.view)
        except UserError as error:
            self._path, nothing = None, str(error)
        self._slow = perf_counter() - begin > SLOW_S
        self._show(picture, nothing)

    # --- showing -------------------------------------------------------------------------------

    def _words_without_shock(self, picture: Picture) -> str:
        what = in_sentence(product_words(picture.mineral, picture.view.stage))
        words = self.tr("No restriction acts on {what}. Set one in the Shock tab at the right.")
        return words.format(what=what)

    def _show(self, picture: Picture, nothing: str) -> None:
        path = self._path
        self._offer_consumers(picture)
        series = series_of(path) if path is not None else None
        if path is not None and series is None:
            nothing = self.tr("There is no path to show.") + " " + reasons_of(path)
        self.chart.show_series(series, nothing)
        if series is None or path is None:
            self.chart.setAccessibleDescription(nothing)
            self.month_label.setText("")
            self.player.stop()
        self.player.refresh()
        self._side.setVisible(series is not None)
        if path is None:
            self.titled.emit("")
            return
        self._show_side(path, series)
        who = consumer_of(self._catalog, picture.view.consumer, pact=picture.scenario.pact)
        words = self.tr("{mineral} {stage}, {who}, {unit}").format(
            mineral=short_name(picture.mineral),
            stage=stage_word(picture.view.stage),
            who=who.name,
            unit=unit_words(path.unit),
        )
        self.chart.tell_of(picture, who.name)
        self.titled.emit(words)

    def _show_side(self, path: ShockPicture, series: ShockSeries | None) -> None:
        cards = cards_of(path, series) if series is not None else ()
        for card, widget in zip(cards, self.cards, strict=False):
            widget.show_card(card)
        for widget in self.cards:
            widget.setVisible(bool(cards))
        say(self.reasons, reasons_of(path))
        covers = covers_of(path)
        self._cover_title.setVisible(bool(covers))
        self.covers.setVisible(bool(covers))
        self.covers.show_drawn(
            lambda painter, box, theme: draw_covers(painter, box, covers, theme),
            COVER_ROW_PX * len(covers),
            "; ".join(f"{one.name}: {one.words}" for one in covers),
        )
        say(self.limits, limits_of(path, self._catalog))
        self._show_gifts(self.chart.month)

    def _show_month(self, month: int) -> None:
        series = self.chart.series
        if series is None:
            return
        words = month_line(series, month, self._names)
        self.month_label.setText(words)
        self.chart.setAccessibleDescription(words)
        self._show_gifts(month)

    def _show_gifts(self, month: int) -> None:
        path, series = self._path, self.chart.series
        shares = path is not None and path.sharing != "none" and len(path.paths) > 1
        self._gifts_above.setVisible(shares)
        self.gifts.setVisible(shares)
        if path is None or series is None or not shares or month >= path.months:
            return
        found = gifts_of(path, month)
        title = self.tr("Who gives to whom, {month}") if found else self.tr("{month}: no gifts")
        self._gift_title.setText(title.format(month=month_name(*series.month_of(month))))
        self.gifts.show_drawn(
            lambda painter, box, theme: draw_gifts(painter, box, found, path.unit, theme),
            GIFT_ROW_PX * gift_rows(found) + 2,
            "; ".join(
                f"{one.giver.name} → {one.receiver.name}: {plain_amount(one.amount, path.unit)}"
                for one in found
            ),
        )
        self.gifts.setVisible(bool(found))

    # --- whose supply --------------------------------------------------------------------------

    def _offer_consumers(self, picture: Picture) -> None:
        pact = picture.scenario.pact
        codes = list(CONSUMERS)
        if pact is not None and pact.members:
            codes.append(OWN_PACT)
            acting = (one.id for one in participants(self._catalog, pact))
            codes += [code for code in acting if code in self._catalog.countries]
        lost = picture.view.consumer == OWN_PACT and OWN_PACT not in codes
        if picture.view.consumer not in codes and not lost:
            codes.append(picture.view.consumer)
        named: list[tuple[str, str]] = []
        for code in dict.fromkeys(codes):
            name = consumer_of(self._catalog, code, pact=pact).name
            words = self.tr("The pact: {name}") if code == OWN_PACT else "{name}"
            named.append((code, words.format(name=name)))
        self.consumer.set_choices(named)
        self.consumer.set_value(picture.view.consumer)

    def _choose_consumer(self, code: str) -> None:
        self._workspace.look(replace(self._workspace.view, consumer=code))
