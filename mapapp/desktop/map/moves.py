"""Where the map looks: moving, zooming, going back, and the projection's middle."""

from collections.abc import Iterable
from dataclasses import replace
from math import isfinite
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from mapapp.cartography.azimuthal import SMALLEST_HOME_DEG, AzimuthalEqualArea
from mapapp.cartography.projection import Projection
from mapapp.cartography.scene import MapScene
from mapapp.cartography.viewport import EARTH_RADIUS_KM, Viewport, kilometres_between
from mapapp.cartography.wording import number
from mapapp.desktop.card_content import position_words
from mapapp.desktop.layers.names import layer_name
from mapapp.desktop.map.announcements import announce
from mapapp.desktop.map.own_sites import places_of
from mapapp.desktop.map.selection import OwnSite, Selection
from mapapp.desktop.map.view_history import ViewHistory
from mapapp.desktop.map.zooming import bounds_of, of_layer, of_region, view_of

ZOOM_PER_STEP: Final = 1.25
KM_PER_DEGREE: Final = EARTH_RADIUS_KM * 3.141592653589793 / 180
# A regional view moved this far from its middle is centred anew: shapes would begin to lean.
DRIFT_DEG: Final = 25.0
WIDEST_HOME_DEG: Final = 90.0


class MovingMap(QWidget):
    """The part of the map widget that knows where it looks; what is seen is drawn by its heir.

    Signals
    -------
    viewport_changed
        After pan or zoom.
    history_changed
        After the views that one can go back or forward to have changed.
    projection_wanted
        The user asks for a projection: it, and words for the Edit menu.
    said
        Something happened that the eye alone would tell: the words for it.
    """

    viewport_changed = Signal(object)
    history_changed = Signal()
    projection_wanted = Signal(object, str)
    said = Signal(str)

    _scene: MapScene

    def __init__(self, viewport: Viewport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._named = viewport.projection  # what the appearance asked for last
        self._home_in = viewport.projection  # the projection of home, before any drift
        self.history = ViewHistory()
        self.selection = Selection(self)

    @property
    def viewport(self) -> Viewport:
        """Where the map looks."""
        return self._viewport

    @property
    def scene(self) -> MapScene:
        """The scene as it is drawn now."""
        return self._scene

    def say(self, words: str) -> None:
        """Tell the status bar and a screen reader what has happened; empty: no hint any more."""
        if words:
            announce(self, words)
        self.said.emit(words)

    # --- moving --------------------------------------------------------------------------------

    def go_to(self, viewport: Viewport) -> None:
        """Look at another part of the world; fine drawing follows when the hand rests."""
        if viewport.projection != self._viewport.projection:
            self._home_in = viewport.projection
        self._put(viewport)

    def _put(self, viewport: Viewport) -> None:
        if viewport != self._viewport:
            self._viewport = viewport
            self.viewport_changed.emit(viewport)

    def rest_here(self) -> None:
        """Keep the view for going back; centre a regional view that has moved far."""
        viewport = self._viewport
        projection = viewport.projection
        if isinstance(projection, AzimuthalEqualArea) and not viewport.is_home:
            away = kilometres_between(viewport.looked_at(), projection.centre_deg)
            if away > DRIFT_DEG * KM_PER_DEGREE:
                self._put(viewport.recentred())
        if self.history.rest(self._viewport):
            self.history_changed.emit()

    def go_home(self) -> None:
        """Show the whole world, or the whole region as it was chosen."""
        self._put(replace(self._viewport, projection=self._home_in).at_home())

    def go_back(self) -> None:
        """Look where the map rested before."""
        self._put(self.history.back(self._viewport))
        self.history_changed.emit()

    def go_forward(self) -> None:
        """Look where the map was before going back."""
        self._put(self.history.forward(self._viewport))
        self.history_changed.emit()

    def zoom_in(self) -> None:
        """Zoom in at the middle."""
        self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**2, self._viewport.middle))

    def zoom_out(self) -> None:
        """Zoom out from the middle."""
        self.go_to(self._viewport.zoomed(ZOOM_PER_STEP**-2, self._viewport.middle))

    # --- zooming to something ------------------------------------------------------------------

    def zoom_to_box(self, box: QRectF) -> None:
        """Show what is inside a rectangle of the picture (px), as large as fits."""
        x, y = self._viewport.to_plane(box.bottomLeft())
        size = box.size() / self._viewport.scale
        plane = QRectF(x, y, size.width(), size.height())
        self.go_to(self._viewport.fitted_to(plane, padding=0.0, left_px=self._scene.legend_px))

    def zoom_to(
        self,
        *,
        countries: Iterable[str] = (),
        site_ids: Iterable[str] = (),
        own: Iterable[OwnSite] = (),
    ) -> None:
        """Show all of some countries and sites, as far as the projection shows them.

        Home stays where it is, also where a regional view is turned.
        """
        ids = frozenset(site_ids)
        sites = [s for stage in self._scene.picture.sites.values() for s in stage if s.id in ids]
        places = places_of(self._scene, frozenset(own))
        found = view_of(self._scene, countries=countries, sites=sites, places=places)
        if found is None:
            self.say(self.tr("That is beyond the edge of this map."))
        else:
            self._put(found)

    def zoom_to_country(self, iso3: str) -> None:
        """Show one country with some space around it."""
        self.zoom_to(countries=[iso3])

    def zoom_to_selected(self) -> None:
        """Show all that is selected; nothing happens if nothing is."""
        if not self.selection.is_empty:
            chosen = self.selection
            self.zoom_to(countries=chosen.countries, site_ids=chosen.sites, own=chosen.own)

    def zoom_to_layer(self, layer_id: str) -> None:
        """Show all that a layer shows; layers that cover the world show it."""
        layer = self._scene.appearance.layer(layer_id)
        found = of_layer(self._scene, layer)
        if found is None:
            words = self.tr("Nothing of “{layer}” is on this map.")
            self.say(words.format(layer=layer_name(layer)))
        else:
            self._put(found)

    def zoom_to_region(self, region_id: str) -> None:
        """Show a ready-made region (a key of REGIONS) in the projection shown."""
        self._put(of_region(self._scene, region_id))

    # --- the projection ------------------------------------------------------------------------

    def take_projection(self, projection: Projection) -> None:
        """Draw in the projection that the map's appearance names."""
        if projection == self._named:
            return
        self._named = projection
        self.go_to(self._viewport.in_projection(projection))

    def centre_at(self, lon: float, lat: float) -> None:
        """Centre the projection on a place (degrees), undoably, and look there.

        A world map gets its meridian in the middle and shows the whole world as before.
        """
        projection = self._viewport.projection.centred(round(lon), round(lat))
        words = self.tr("Centre the map at {place}").format(place=position_words(lon, lat))
        self.projection_wanted.emit(projection, words)
        viewport = self._viewport
        x, y = viewport.projection.forward(lon, lat)
        if not viewport.is_home and isfinite(float(x)):
            self.go_to(replace(viewport, centre_x=float(x), centre_y=float(y)).kept_on_globe())

    def centre_on_selection(self) -> None:
        """Centre the projection on the middle of what is selected; nothing if nothing is."""
        chosen = self.selection
        sites = [s for stage in self._scene.picture.sites.values() for s in stage]
        bounds = bounds_of(
            self._scene,
            countries=chosen.countries,
            sites=[site for site in sites if site.id in chosen.sites],
            places=places_of(self._scene, chosen.own),
        )
        if bounds.isNull():
            return
        middle = bounds.center()
        lon, lat = self._viewport.projection.inverse(middle.x(), middle.y())
        if isfinite(float(lon)):
            self.centre_at(float(lon), float(lat))

    def want_regional_view(self) -> None:
        """Ask for the regional view whose home shows what is shown now."""
        viewport = self._viewport
        lon, lat = viewport.looked_at()
        left, top, right, bottom = viewport.margins
        half_px = min(viewport.width - left - right, viewport.height - top - bottom) / 2
        reach = half_px * viewport.km_per_pixel() / KM_PER_DEGREE
        radius = min(WIDEST_HOME_DEG, max(SMALLEST_HOME_DEG, float(round(reach))))
        projection = AzimuthalEqualArea(float(round(lon)), float(round(lat)), radius)
        words = self.tr("Regional view around {place}, {radius}° wide").format(
            place=position_words(*projection.centre_deg), radius=number(2 * radius)
        )
        self.projection_wanted.emit(projection, words)
        self.go_home()
