"""The two cards on the map: beside the pointer, and of what is selected."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from mapapp.cartography.scene import MapScene
from mapapp.cartography.site_marks import SiteMark
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.user_sites import UserHit
from mapapp.catalog.model import Site
from mapapp.desktop.card_content import CardContent, country_card, site_card, sites_card
from mapapp.desktop.context import AppContext
from mapapp.desktop.hover_card import BESIDE, HoverCard, Subject
from mapapp.desktop.map.picking import Hit
from mapapp.desktop.map.selection import OwnSite, Selection
from mapapp.desktop.map.selection_card import selection_card

if TYPE_CHECKING:
    from mapapp.cartography.control_marks import ControlMark
    from mapapp.desktop.sitefiles.loading import LoadedFile
    from mapapp.desktop.sitefiles.selected import OwnSelection

PINNED_LEFT: Final = 16


class Cards:
    """Says what is under the pointer, after a moment, and what is selected, as long as it is."""

    def __init__(
        self,
        context: AppContext,
        scene: MapScene,
        view: QWidget,
        *,
        delay_ms: int,
        show_hovered: Callable[[], None],
    ) -> None:
        self._context = context
        self.names = context.names
        self.user_files: Mapping[str, LoadedFile] = {}
        self.hover = HoverCard(scene, scene.theme, view)
        self.pinned = HoverCard(scene, scene.theme, view, pinned=True)
        # A card at once would flash at every border the pointer crosses.
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay_ms)
        self._timer.timeout.connect(show_hovered)
        self._show_hovered = show_hovered

    def stop(self) -> None:
        """Stop what waits for the pointer to rest."""
        self._timer.stop()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.hover.set_theme(theme)
        self.pinned.set_theme(theme)

    def refresh(self, scene: MapScene) -> None:
        """Say the same of another scene."""
        for card in (self.hover, self.pinned):
            if card.isVisible():
                card.refresh(scene)

    # --- beside the pointer --------------------------------------------------------------------

    def await_rest(self) -> None:
        """Show the card when the pointer rests; follow at once if one is open."""
        if self.hover.isVisible():
            self._show_hovered()
        else:
            self._timer.start()

    def show_hit(self, hit: Hit, scene: MapScene, pixel: QPoint) -> None:
        """Show the card of what was hit; hide it over the sea."""
        subject = self.subject_of(hit)
        if subject is None:
            self.hide_hover()
        else:
            self.hover.show_about(subject, scene, pixel + QPoint(BESIDE, BESIDE))

    def hide_hover(self) -> None:
        """Hide the card beside the pointer."""
        self._timer.stop()
        self.hover.hide()

    # --- selected ------------------------------------------------------------------------------

    def show_pinned(self, subject: Subject, scene: MapScene) -> None:
        """Keep a card open below the title."""
        top = round(scene.viewport.margins[1]) + 4
        self.hide_hover()
        self.pinned.show_about(subject, scene, QPoint(PINNED_LEFT, top))

    def show_selection(self, selection: Selection, scene: MapScene) -> None:
        """Show the card of what is selected; hide it if nothing is."""
        subject = self.subject_of_selection(selection, scene)
        if subject is None:
            self.pinned.hide()
        else:
            self.show_pinned(subject, scene)

    # --- what cards say ------------------------------------------------------------------------

    def subject_of(self, hit: Hit) -> Subject | None:
        """Return the card of what was hit, None over the sea."""
        if hit.control is not None:
            return self._about_control(hit.control)
        if hit.mark is not None:
            return self._about_mark(hit.mark)
        if hit.user is not None:
            return self._about_user(hit.user)
        if hit.flow is not None:
            return self._about_flow(hit.flow.flow.exporter, hit.flow.flow.importer)
        return None if hit.country is None else self._about_country(hit.country)

    def subject_of_selection(self, selection: Selection, scene: MapScene) -> Subject | None:
        """Return the card of a selection: of the one thing, of one symbol, or of the sums."""
        if selection.is_empty:
            return None
        if selection.country is not None:
            return self._about_country(selection.country)
        countries, ids = selection.countries, selection.sites
        if len(selection.own) == 1 and not countries and not ids:
            return self._about_own(*selection.own)
        if not countries and not selection.own:
            for mark in scene.marks:
                if ids == {site.id for site in mark.sites}:
                    return self._about_mark(mark)
            found = [s for stage in scene.picture.sites.values() for s in stage if s.id in ids]
            if len(found) == 1:
                return self._about_site(found[0])
        own = self._own_selection(selection.own)
        return lambda now, most: selection_card(countries, ids, now.picture, own=own, most=most)

    def _about_country(self, iso3: str) -> Subject:
        names = self._context.names

        def say(scene: MapScene, _most: int) -> CardContent:
            return country_card(iso3, scene.picture, scene.picture.catalog, names)

        return say

    def _about_mark(self, mark: SiteMark) -> Subject:
        names = self._context.names

        def say(scene: MapScene, _most: int) -> CardContent:
            # The Picture's catalog knows the sites and sources of the user's files too.
            return sites_card(mark, scene.picture, scene.picture.catalog, names)

        return say

    def without_twins(self, sites: frozenset[str], own: frozenset[OwnSite]) -> frozenset[str]:
        """Return ids of sites but those that are rows of the user's files, selected as such.

        A file that is counted has its sites among the catalog's too: each would count twice.
        """
        if not own:
            return sites
        from mapapp.desktop.sitefiles.selected import counted_ids

        return sites - counted_ids(own, self.user_files)

    def _own_selection(self, own: frozenset[OwnSite]) -> "OwnSelection | None":
        if not own:
            return None
        from mapapp.desktop.sitefiles.selected import own_selection

        return own_selection(own, self.user_files)

    def _about_own(self, own: OwnSite) -> Subject | None:
        """Return the card of one selected site of a file of the user's."""
        layer_id, at = own
        found = self.user_files.get(layer_id)
        indices = [] if found is None else found.points.indices_of([at]).tolist()
        return self._about_user(UserHit(layer_id, indices[0])) if indices else None

    def _about_user(self, hit: UserHit) -> Subject:
        from mapapp.desktop.sitefiles.card import user_card

        found, names = self.user_files.get(hit.layer_id), self._context.names

        def say(scene: MapScene, _most: int) -> CardContent | None:
            # The file may have been taken off the map, or read again, since.
            shown = scene.user_points.get(hit.layer_id)
            if found is None or shown is not found.points:
                return None
            return user_card(found, hit, names)

        return say

    def _about_site(self, site: Site) -> Subject:
        names = self._context.names

        def say(scene: MapScene, _most: int) -> CardContent:
            return site_card(site, scene.picture, scene.picture.catalog, names)

        return say

    def _about_flow(self, exporter: str, importer: str) -> Subject:
        from mapapp.desktop.map.policy_cards import flow_card

        def say(scene: MapScene, _most: int) -> CardContent | None:
            trade = scene.facts.flows(scene.picture) if scene.facts else None
            if trade is None or not scene.appearance.shows("flows"):
                return None
            return flow_card(exporter, importer, trade, scene.picture, scene.picture.catalog)

        return say

    def _about_control(self, mark: "ControlMark") -> Subject:
        from mapapp.desktop.map.policy_cards import control_card

        def say(scene: MapScene, most: int) -> CardContent | None:
            marks = (
                scene.thematic.controls.marks if scene.thematic and scene.thematic.controls else ()
            )
            now = next((one for one in marks if one.imposed_by == mark.imposed_by), None)
            if now is None:
                return None
            return control_card(now, scene.picture, scene.picture.catalog, most)

        return say
