"""What lies under the pointer, and what lies inside an area drawn with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from mapapp.cartography.scene import MapScene
from mapapp.cartography.site_marks import SiteMark
from mapapp.cartography.small_countries import country_near
from mapapp.cartography.user_sites import UserHit, user_hit
from mapapp.desktop.map.selection import OwnSite

if TYPE_CHECKING:
    from mapapp.cartography.control_marks import ControlMark
    from mapapp.cartography.flow_arcs import FlowMark
    from mapapp.cartography.points.point_set import PointSet


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """The topmost thing under a pixel, and the country below it.

    Attributes
    ----------
    chip
        Whether it is the link in the warning.
    control, mark, user, flow
        A badge of export controls, a symbol of sites, a site or cluster of a user's file, an
        arrow; one of them at most.
    country
        Code of the country there; None over the sea and under the link.
    """

    chip: bool = False
    control: "ControlMark | None" = None
    mark: SiteMark | None = None
    user: UserHit | None = None
    flow: "FlowMark | None" = None
    country: str | None = None

    @property
    def site_ids(self) -> frozenset[str]:
        """Ids of the sites of the symbol there."""
        return frozenset(site.id for site in self.mark.sites) if self.mark else frozenset()

    @property
    def own_country(self) -> frozenset[str]:
        """The country, if it is what was hit and not only what lies below a symbol."""
        if self.mark or self.user or self.country is None:
            return frozenset()
        return frozenset({self.country})


def hit_at(scene: MapScene, pixel: QPointF) -> Hit:
    """Return what a pixel means: small things before large ones.

    A badge or a symbol is a small target that an arrow may cross, so it comes first; the
    country is told in any case.
    """
    chip = scene.chip
    if chip is not None and chip.action and chip.box.contains(pixel):
        return Hit(chip=True)
    country = country_near(scene.world, scene.viewport, pixel)
    themes = scene.thematic
    if themes is not None and themes.controls is not None:
        control = themes.controls.control_at(pixel)
        if control is not None:
            return Hit(control=control, country=country)
    user = user_hit(scene, pixel) if scene.user_points else None
    if user is not None:
        return Hit(user=user, country=country)
    mark = scene.mark_at(pixel)
    if mark is not None:
        return Hit(mark=mark, country=country)
    if themes is not None and themes.flows is not None:
        flow = themes.flows.flow_at(pixel)
        if flow is not None:
            return Hit(flow=flow, country=country)
    return Hit(country=country)


def own_site(hit: Hit, points: Mapping[str, "PointSet"]) -> frozenset[OwnSite]:
    """Return the site of a user's file that was hit, by its place in the file.

    A cluster is none: what it holds is seen by zooming in.
    """
    if hit.user is None or hit.user.index is None:
        return frozenset()
    layer_id = hit.user.layer_id
    return frozenset({(layer_id, int(points[layer_id].row[hit.user.index]))})


def inside(scene: MapScene, area: QPainterPath) -> tuple[frozenset[str], frozenset[str]]:
    """Return the countries and the sites inside an area of the picture, px.

    A country is inside if its label point is, the point deepest inside its largest part: a
    box around Zambia does not take in all its neighbours.
    """
    viewport = scene.viewport
    countries = set()
    for code, index in scene.world.index.items():
        if code in scene.names and scene.world.is_shown(index):
            point = scene.world.label_point(index)
            if area.contains(viewport.to_pixel(point.x(), point.y())):
                countries.add(code)
    sites = {
        site.id
        for mark in scene.marks
        for site in mark.sites
        if area.contains(viewport.pixel_of(site.lon, site.lat))
    }
    return frozenset(countries), frozenset(sites)
