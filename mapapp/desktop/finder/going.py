"""Going to what was found: show its mineral and stage, select it, zoom to it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import isfinite
from typing import Final

from PySide6.QtCore import QObject

from mapapp.catalog.model import Site
from mapapp.desktop.map_view import MapView
from mapapp.desktop.workspace import Workspace
from mapapp.picture.base.mineral_model import mineral_model

NEAR: Final = 16.0
"""How many times nearer than the whole world a single place is shown at least."""


class Going(QObject):
    """Goes to sites, countries, companies and minerals; the search and the tables share it."""

    def __init__(self, workspace: Workspace, map_view: MapView) -> None:
        super().__init__(map_view)
        self._workspace, self._map = workspace, map_view

    def to_site(self, site_id: str) -> None:
        """Show one site: its mineral and stage, selected and near."""
        site = next((one for one in self._workspace.catalog.sites if one.id == site_id), None)
        if site is not None:
            self.to_sites([site])

    def to_sites(self, sites: Sequence[Site]) -> None:
        """Show some sites; of several minerals those of the one shown, else of the commonest."""
        if not sites:
            return
        view = self._workspace.view
        minerals = Counter(site.mineral for site in sites)
        mineral = view.mineral if view.mineral in minerals else minerals.most_common(1)[0][0]
        shown = [site for site in sites if site.mineral == mineral]
        stages = Counter(site.stage for site in shown)
        stage = view.stage if view.stage in stages else stages.most_common(1)[0][0]
        self._workspace.look(replace(view, mineral=mineral, stage=stage))
        if self._workspace.view.mineral != mineral:
            return  # it was refused, and the banner says why
        ids = [site.id for site in shown]
        self._map.selection.put(sites=ids)
        self._map.zoom_to(site_ids=ids)
        look = self._workspace.appearance
        hidden = [one for one in stages if not look.shows(f"sites:{one}")]
        if hidden:
            self._map.say(self.tr("Its layer is hidden: switch it on under Layers to see it."))

    def to_point(self, lon: float, lat: float) -> None:
        """Show a place near; degrees."""
        chart = self._map
        viewport = chart.viewport
        x, y = viewport.projection.forward(lon, lat)
        if not isfinite(float(x)):
            chart.say(self.tr("That is beyond the edge of this map."))
            return
        near = viewport.zoomed(max(1.0, NEAR / viewport.zoom), viewport.middle)
        chart.go_to(replace(near, centre_x=float(x), centre_y=float(y)).kept_on_globe())

    def to_country(self, iso3: str) -> None:
        """Select a country and show it near; of the European Union its part of the world."""
        if iso3 not in self._workspace.catalog.countries:
            self._map.zoom_to_region("europe")
            return
        self._map.selection.put(countries=[iso3])
        self._map.zoom_to_country(iso3)

    def to_mineral(self, mineral: str) -> None:
        """Show a mineral, at the stage shown if it has it."""
        view = self._workspace.view
        stages = mineral_model(self._workspace.catalog, mineral).stages
        stage = view.stage if view.stage in stages else stages[-1]
        self._workspace.look(replace(view, mineral=mineral, stage=stage))
