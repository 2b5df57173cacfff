"""The menu of the right mouse button: what can be done with what lies under the pointer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from mapapp.desktop.card_content import card_text, position_words
from mapapp.desktop.map.legend_menu import hidden_menu
from mapapp.desktop.map.picking import Hit, own_site
from mapapp.desktop.sources.opener import opener_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from mapapp.desktop.map_view import MapView

COPIED_DECIMALS = 4


class MapContextMenu(QMenu):
    """Made anew for each click, for the place and the thing there."""

    def __init__(self, view: "MapView", hit: Hit, pixel: QPointF) -> None:
        super().__init__(view)
        self._view, self._hit = view, hit
        self._lon, self._lat = view.scene.lonlat_at(pixel)
        on_map = self._lon == self._lon
        self._subject = view.cards.subject_of(hit)
        name = self._name()
        if name:
            self._add_thing(name)
        if on_map:
            self._add(self.tr("Centre the map here"), lambda: view.centre_at(self._lon, self._lat))
        self._add(self.tr("Regional view of what is shown"), view.want_regional_view)
        self.addSeparator()
        if on_map:
            place = position_words(self._lon, self._lat)
            self._add(
                self.tr("Copy coordinates ({place})").format(place=place), self._copy_coordinates
            )
        if view.options.appearance.legend.hidden:
            self.addMenu(hidden_menu(view.legend, self))
        copy = self._add(self.tr("Copy figures"), self._copy_figures)
        copy.setEnabled(self._subject is not None)
        self._add_evidence()

    def _name(self) -> str:
        """Return what the thing there is called, empty over the sea."""
        content = self._subject(self._view.scene, 1) if self._subject is not None else None
        return content.title if content is not None else ""

    def _add(self, text: str, act: "Callable[[], object]") -> QAction:
        action = self.addAction(text.replace("&", "&&"))
        action.triggered.connect(lambda _=False: act())
        return action

    def _add_thing(self, name: str) -> None:
        """Head the menu with the thing's name; zoom to it and select it."""
        view, hit = self._view, self._hit
        head = self.addAction(name.replace("&", "&&"))
        head.setEnabled(False)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        country = hit.own_country
        if hit.user is not None and hit.user.index is not None:
            user, index = hit.user, hit.user.index
            self._add(self.tr("Edit site…"), lambda: view.edit_user_site(user.layer_id, index))
            self.addSeparator()
        own = own_site(hit, view.user_points)
        if hit.mark is None and not country and not own:
            return
        if hit.mark is not None:
            sites = list(hit.mark.sites)
            self._add(self.tr("Copy to my sites…"), lambda: view.copy_wanted.emit(sites))
        self._add(
            self.tr("Zoom to it"),
            lambda: view.zoom_to(countries=country, site_ids=hit.site_ids, own=own),
        )
        selected = view.selection
        if not selected.is_empty:
            chosen = (
                hit.site_ids <= selected.sites
                and country <= selected.countries
                and own <= selected.own
            )
            words = self.tr("Take out of the selection") if chosen else self.tr("Add to selection")
            self._add(
                words, lambda: selected.toggle(countries=country, sites=hit.site_ids, own=own)
            )
        self._add(
            self.tr("Select"),
            lambda: selected.put(countries=country, sites=hit.site_ids, own=own),
        )
        self.addSeparator()

    def _add_evidence(self) -> None:
        """Lead to the sources of the thing there, and to a report of an error in it."""
        content = self._subject(self._view.scene, 99) if self._subject is not None else None
        opener = opener_of(self._view)
        if content is None or opener is None or not content.source_ids:
            return
        self._add(
            self.tr("Sources of “{name}”").format(name=content.title),
            lambda: opener.open(content.source_ids, content.title),
        )
        row = content.row
        if row is not None:
            self._add(self.tr("Report an error"), lambda: opener.report_row(*row))

    def _copy_coordinates(self) -> None:
        """Copy latitude and longitude as programs read them: with dots, north and east first."""
        text = f"{self._lat:.{COPIED_DECIMALS}f}, {self._lon:.{COPIED_DECIMALS}f}"
        QApplication.clipboard().setText(text)
        self._view.say(self.tr("Coordinates copied."))

    def _copy_figures(self) -> None:
        content = self._subject(self._view.scene, 99) if self._subject is not None else None
        if content is not None:
            QApplication.clipboard().setText(card_text(content))
            self._view.say(self.tr("Figures copied."))
