"""The order in which keys and screen readers go through the map, and what each thing is called."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF

from mapapp.cartography.scene import MapScene
from mapapp.cartography.site_filter import filtered
from mapapp.cartography.wording import (
    number,
    percent,
    short_name,
    site_word,
    stage_word,
    status_word,
    tonnes,
)
from mapapp.catalog.model import Site
from mapapp.picture import Picture

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Stop:
    """A country or a site that the keys come to; one of the two is None."""

    words: str
    country: str | None = None
    site: Site | None = None

    @property
    def key(self) -> tuple[str | None, str | None]:
        """What stays the same when figures change."""
        return (self.country, self.site.id if self.site else None)

    @property
    def kind(self) -> str:
        """Which kind it is of: countries, or the sites of a stage."""
        return "countries" if self.site is None else self.site.stage

    def pixel(self, scene: MapScene) -> QPointF | None:
        """Return where it is in the picture; None if the projection leaves it out."""
        if self.site is not None:
            for mark in scene.marks:
                if any(site.id == self.site.id for site in mark.sites):
                    return mark.centre
            point = scene.viewport.pixel_of(self.site.lon, self.site.lat)
            return point if point.x() == point.x() else None
        index = scene.world.index.get(self.country or "")
        if index is None or not scene.world.is_shown(index):
            return None
        point = scene.world.label_point(index)
        return scene.viewport.to_pixel(point.x(), point.y())


def stops_of(scene: MapScene) -> tuple[Stop, ...]:
    """Return the countries with output, the largest figure first, then the sites drawn.

    Sites follow by stage, the stage shown first, and capacity; unknown capacity comes last.
    What the projection leaves out is left out here.
    """
    picture, names = scene.picture, scene.names
    worth = {f.iso3: abs(picture.value(f.iso3) or 0.0) for f in picture.suppliers}
    ranked = sorted((code for code in worth if worth[code] > 0), key=lambda c: (-worth[c], c))
    stops = [
        Stop(country_words(code, picture, names), country=code)
        for code in ranked
        if code in scene.world.index and scene.world.is_shown(scene.world.index[code])
    ]
    for stage in scene.shown_stages:
        sites = filtered(picture.sites.get(stage, ()), scene.appearance.site_filter)
        for site in sorted(sites, key=lambda s: (-(s.capacity_t_per_year or 0.0), s.name)):
            x, _ = scene.viewport.projection.forward(site.lon, site.lat)
            if float(x) == float(x):
                stops.append(Stop(site_words(site, picture, names), site=site))
    return tuple(stops)


def country_words(iso3: str, picture: Picture, names: Mapping[str, str]) -> str:
    """Return a country in one line: "China, 77.4 % of cobalt refining, 2030"."""
    name, value = names.get(iso3, iso3), picture.value(iso3)
    figures = picture.countries.get(iso3)
    what = translate("walk", "{mineral} {stage}, {year}").format(
        mineral=short_name(picture.mineral).lower(),
        stage=stage_word(picture.view.stage),
        year=picture.view.year,
    )
    if figures is None or value is None:
        return translate("walk", "{name}, share of {what}: not known").format(name=name, what=what)
    if picture.view.mode in ("change", "compare"):
        words = translate("walk", "{name}, {before} → {after} of {what}").format(
            name=name,
            before=percent(figures.baseline_share),
            after=percent(figures.scenario_share),
            what=what,
        )
    else:
        words = translate("walk", "{name}, {share} of {what}").format(
            name=name, share=percent(value), what=what
        )
    if figures.state == "estimated":
        words += translate("walk", ", own estimate")
    return words


def site_words(site: Site, picture: Picture, names: Mapping[str, str]) -> str:
    """Return a site in one line: "Kokkola, cobalt refinery in Finland, operating, 21 kt/yr"."""
    capacity = (
        translate("walk", "capacity not known")
        if site.capacity_t_per_year is None
        else tonnes(site.capacity_t_per_year)
    )
    return translate("walk", "{name}, {mineral} {kind} in {country}, {status}, {capacity}").format(
        name=site.name,
        mineral=short_name(picture.mineral).lower(),
        kind=site_word(site.stage).lower(),
        country=names.get(site.host, site.host),
        status=status_word(site.status),
        capacity=capacity,
    )


def place_words(at: int, count: int) -> str:
    """Return where among the stops one is: "3 of 47"."""
    return translate("walk", "{at} of {count}").format(at=number(at + 1), count=number(count))
