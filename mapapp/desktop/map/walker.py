"""Going through the map by keys: which country or site one has come to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from mapapp.cartography.user_sites import UserHit
from mapapp.desktop.map.announcements import MapItems
from mapapp.desktop.map.outlines import focus_country, focus_point, focus_site
from mapapp.desktop.map.own_sites import OwnStops
from mapapp.desktop.map.picking import Hit

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene
    from mapapp.desktop.map.walk import Stop
    from mapapp.desktop.map_view import MapView

translate = QCoreApplication.translate


class Walker:
    """Knows the stops of a map, the largest first, and the one that the keys have come to."""

    def __init__(self, view: "MapView") -> None:
        self._view = view
        self.items = MapItems(view)
        self._key: tuple[object, ...] | None = None
        self._own = OwnStops()
        self._made: tuple[MapScene | None, tuple[Stop, ...]] = (None, ())

    @property
    def stops(self) -> "tuple[Stop, ...]":
        """Countries and sites in the order in which the keys go through them."""
        from mapapp.desktop.map.walk import stops_of

        scene, stops = self._made
        now = self._view.scene
        if (
            scene is None
            or scene.picture is not now.picture
            or scene.appearance != now.appearance
            or scene.viewport.projection != now.viewport.projection
            or scene.user_points is not now.user_points
        ):
            cards = self._view.cards
            own = self._own.stops(now, cards.user_files, cards.names)
            stops = stops_of(now, own)
            self._made = (now, stops)
        return stops

    @property
    def focused(self) -> "Stop | None":
        """What the keys have come to; None if nothing or if it is not shown any more."""
        if self._key is None:
            return None
        return next((stop for stop in self.stops if stop.key == self._key), None)

    def leave(self) -> None:
        """Come back to the map as a whole."""
        self._key = None

    def step(self, way: int) -> None:
        """Go on to the next country or site, or back to the one before; round at the ends."""
        view, stops = self._view, self.stops
        if not stops:
            view.say(translate("walk", "No country and no site is shown."))
            return
        now = self.focused
        at = (stops.index(now) + way) % len(stops) if now else (0 if way > 0 else len(stops) - 1)
        self._go(at)

    def jump(self, way: int) -> None:
        """Go to the first of the next kind (1) or back to that of this or the last one (-1)."""
        stops, now = self.stops, self.focused
        if not stops or now is None:
            self.step(1)
            return
        kinds = [stop.kind for stop in stops]
        firsts = sorted({kinds.index(kind) for kind in kinds})
        at = stops.index(now)
        if way > 0:
            self._go(next((first for first in firsts if first > at), firsts[0]))
        else:
            self._go(next((first for first in reversed(firsts) if first < at), firsts[-1]))

    def _go(self, at: int) -> None:
        from mapapp.desktop.map.walk import place_words

        view, stops = self._view, self.stops
        self._key = stops[at].key
        self._bring_into_view(stops[at])
        self.items.tell_focus(at)
        view.said.emit(f"{stops[at].words} ({place_words(at, len(stops))})")

    def hit(self) -> Hit:
        """Return what has the focus as if the pointer were on it."""
        from mapapp.desktop.map.walk import control_of, flow_of

        stop, scene = self.focused, self._view.scene
        if stop is None:
            return Hit()
        if stop.imposed_by is not None:
            return Hit(control=control_of(scene, stop.imposed_by))
        if stop.flow is not None:
            return Hit(flow=flow_of(scene, stop.flow))
        if stop.own is not None:
            points = scene.user_points.get(stop.own[0])
            at = points.indices_of([stop.own[1]]).tolist() if points is not None else []
            return Hit(user=UserHit(stop.own[0], at[0])) if at else Hit()
        if stop.site is None:
            return Hit(country=stop.country)
        marks, wanted = scene.marks, stop.site.id
        return Hit(mark=next((m for m in marks if any(s.id == wanted for s in m.sites)), None))

    def select(self, *, add: bool) -> None:
        """Select what the keys have come to; adding lets go of it if it was selected."""
        stop, selection = self.focused, self._view.selection
        if stop is not None:
            (selection.toggle if add else selection.put)(
                countries=() if stop.country is None else (stop.country,),
                sites=() if stop.site is None else (stop.site.id,),
                own=() if stop.own is None else (stop.own,),
            )

    def _bring_into_view(self, stop: "Stop") -> None:
        view = self._view
        pixel = stop.pixel(view.scene)
        left, top, right, bottom = view.viewport.margins
        room = QRectF(view.rect()).adjusted(left, top, -right, -bottom)
        if pixel is not None and not room.contains(pixel):
            way = view.viewport.middle - pixel
            view.go_to(view.viewport.panned(way.x(), way.y()))

    def paint(self, painter: QPainter) -> None:
        """Draw the ring around what has the focus."""
        stop = self.focused
        if stop is not None and stop.site is not None:
            focus_site(self._view.scene, painter, stop.site.id)
        elif stop is not None and stop.country is not None:
            focus_country(self._view.scene, painter, stop.country)
        elif stop is not None:
            pixel = stop.pixel(self._view.scene)
            if pixel is not None:
                focus_point(self._view.scene, painter, pixel)
