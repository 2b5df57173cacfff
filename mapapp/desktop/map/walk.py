"""The order in which keys and screen readers go through the map, and what each thing is called."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF

from mapapp.cartography.control_marks import ControlMark
from mapapp.cartography.control_paint import state_words
from mapapp.cartography.flow_arcs import FlowMark
from mapapp.cartography.proper_names import in_sentence
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
from mapapp.desktop.map.selection import OwnSite, Selection
from mapapp.picture import Picture

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Stop:
    """What the keys come to: a country, a site, a badge of export controls or an arrow of trade.

    A site is one of the catalog's or one of a file of the user's.

    Attributes
    ----------
    words
        What is spoken.
    kind
        Which kind it is of: ``countries`` with a figure, ``controls``, the stage of a site, the
        layer of a site of the user's, ``flows``, or ``others``: countries without a figure.
    country, site, imposed_by, flow, own
        What it is; all but one are None. A flow is named by exporter and importer.
    """

    words: str
    kind: str
    country: str | None = None
    site: Site | None = None
    imposed_by: str | None = None
    flow: tuple[str, str] | None = None
    own: OwnSite | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What stays the same when figures change."""
        site_id = self.site.id if self.site else None
        return (self.country, site_id, self.imposed_by, self.flow, self.own)

    def is_in(self, selection: Selection) -> bool:
        """Whether it is selected; badges and arrows never are."""
        if self.own is not None:
            return self.own in selection.own
        if self.site is not None:
            return self.site.id in selection.sites
        return self.country in selection.countries

    def pixel(self, scene: MapScene) -> QPointF | None:
        """Return where it is in the picture; None if the projection leaves it out."""
        if self.own is not None:
            return own_pixel(scene, self.own)
        if self.imposed_by is not None:
            badge = control_of(scene, self.imposed_by)
            return badge.badge.center() if badge is not None and badge.badge is not None else None
        if self.flow is not None:
            arrow = flow_of(scene, self.flow)
            return None if arrow is None else middle_of(arrow)
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


def control_of(scene: MapScene, imposed_by: str) -> ControlMark | None:
    """Return the mark of a country's export controls; None if there is none in the picture."""
    marks = scene.thematic.controls if scene.thematic is not None else None
    found = marks.marks if marks is not None else ()
    return next((mark for mark in found if mark.imposed_by == imposed_by), None)


def flow_of(scene: MapScene, flow: tuple[str, str]) -> FlowMark | None:
    """Return the arrow from exporter to importer; None if there is none in the picture."""
    layout = scene.thematic.flows if scene.thematic is not None else None
    found = layout.marks if layout is not None else ()
    return next((m for m in found if (m.flow.exporter, m.flow.importer) == flow), None)


def own_pixel(scene: MapScene, own: OwnSite) -> QPointF | None:
    """Return where a site of a file of the user's is, px; None if it is not in the picture."""
    points = scene.user_points.get(own[0])
    at = points.indices_of([own[1]]).tolist() if points is not None else []
    if points is None or not at:
        return None
    point = scene.viewport.pixel_of(float(points.lon[at[0]]), float(points.lat[at[0]]))
    return point if point.x() == point.x() else None


def middle_of(arrow: FlowMark) -> QPointF | None:
    """Return the middle of an arrow's longest piece, px."""
    if not arrow.pieces:
        return None
    longest = max(arrow.pieces, key=len)
    x, y = longest[len(longest) // 2]
    return QPointF(float(x), float(y))


def stops_of(scene: MapScene, own: Iterable[Stop] = ()) -> tuple[Stop, ...]:
    """Return what the keys go through, in order of importance.

    First the countries with output, the largest figure first; then the export controls that
    are shown; the sites drawn, by stage, the stage shown first, and capacity, unknown capacity
    last; those of the user's files (``own``); the arrows of trade, the largest first; and the
    countries without a figure by name. What the projection leaves out is left out here.
    """
    return (
        *_countries(scene),
        *_controls(scene),
        *_sites(scene),
        *own,
        *_flows(scene),
        *_other_countries(scene),
    )


def _ranked(scene: MapScene) -> list[str]:
    worth = {f.iso3: abs(scene.picture.value(f.iso3) or 0.0) for f in scene.picture.suppliers}
    return sorted((code for code in worth if worth[code] > 0), key=lambda c: (-worth[c], c))


def _is_shown(scene: MapScene, code: str) -> bool:
    return code in scene.world.index and scene.world.is_shown(scene.world.index[code])


def _countries(scene: MapScene) -> Iterator[Stop]:
    for code in _ranked(scene):
        if _is_shown(scene, code):
            words = country_words(code, scene.picture, scene.names)
            yield Stop(words, "countries", country=code)


def _signed(t_per_year: float) -> str:
    sign = "+" if t_per_year > 0 else "−"
    return f"{sign}{tonnes(abs(t_per_year))}"


def _other_countries(scene: MapScene) -> Iterator[Stop]:
    told = set(_ranked(scene))
    others = [code for code in scene.names if code not in told and _is_shown(scene, code)]
    for code in sorted(others, key=lambda code: scene.names[code]):
        words = country_words(code, scene.picture, scene.names)
        yield Stop(words, "others", country=code)


def _sites(scene: MapScene) -> Iterator[Stop]:
    picture = scene.picture
    for stage in scene.shown_stages:
        sites = filtered(picture.sites.get(stage, ()), scene.appearance.site_filter)
        for site in sorted(sites, key=lambda s: (-(s.capacity_t_per_year or 0.0), s.name)):
            x, _ = scene.viewport.projection.forward(site.lon, site.lat)
            if float(x) == float(x):
                yield Stop(site_words(site, picture, scene.names), site.stage, site=site)


def _controls(scene: MapScene) -> Iterator[Stop]:
    marks = scene.thematic.controls if scene.thematic is not None else None
    for mark in marks.marks if marks is not None else ():
        words = translate("walk", "{name}: export controls, {state}").format(
            name=scene.names.get(mark.imposed_by, mark.imposed_by),
            state=translate("controls", "in force")
            if mark.state == "in_force"
            else state_words(mark.state),
        )
        yield Stop(words, "controls", imposed_by=mark.imposed_by)


def _flows(scene: MapScene) -> Iterator[Stop]:
    layout = scene.thematic.flows if scene.thematic is not None else None
    marks = layout.marks if layout is not None else ()
    for mark in sorted(marks, key=lambda mark: -abs(mark.value_t)):
        ends = (mark.flow.exporter, mark.flow.importer)
        words = translate("walk", "Trade from {exporter} to {importer}, {tonnes}").format(
            exporter=scene.names.get(ends[0], ends[0]),
            importer=scene.names.get(ends[1], ends[1]),
            tonnes=_signed(mark.value_t) if mark.signed else tonnes(mark.value_t),
        )
        yield Stop(words, "flows", flow=ends)


def country_words(iso3: str, picture: Picture, names: Mapping[str, str]) -> str:
    """Return a country in one line: "China, 77.4 % of cobalt refining, 2030"."""
    name, value = names.get(iso3, iso3), picture.value(iso3)
    figures = picture.countries.get(iso3)
    what = translate("walk", "{mineral} {stage}, {year}").format(
        mineral=in_sentence(short_name(picture.mineral)),
        stage=stage_word(picture.view.stage),
        year=picture.view.year,
    )
    if figures is None:
        return translate("walk", "{name}, no output of {what} reported").format(
            name=name, what=what
        )
    if value is None:
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
        mineral=in_sentence(short_name(picture.mineral)),
        kind=in_sentence(site_word(site.stage)),
        country=names.get(site.host, site.host),
        status=status_word(site.status),
        capacity=capacity,
    )


def place_words(at: int, count: int) -> str:
    """Return where among the stops one is: "3 of 47"."""
    return translate("walk", "{at} of {count}").format(at=number(at + 1), count=number(count))
