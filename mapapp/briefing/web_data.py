"""What a web page of the map is made of: countries, sites, sides and the legend, as data."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.content import PageContent
from mapapp.briefing.geography import (
    CountryFeature,
    country_features,
    shown_stages,
    site_features,
)
from mapapp.briefing.plain_text import printable
from mapapp.cartography.breaks import breaks_of
from mapapp.cartography.fills import HATCH, ZERO, fill_classes, zero_colour
from mapapp.cartography.points.look import symbols_for
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.scale import ClassScale, scale_of
from mapapp.cartography.site_style import stage_look
from mapapp.cartography.symbols import UNKNOWN_SIDE_PX, symbol_scale
from mapapp.cartography.wording import (
    ABOUT,
    number,
    percent,
    site_word,
    sites_word,
    stage_word,
    status_word,
    tonnes,
)
from mapapp.catalog.model import STAGES, Site, Stage
from mapapp.picture.view import Mode

translate = QCoreApplication.translate

LEVEL: Final = 0
DECIMALS: Final = 2
# A circle of the same area as a square of that side.
CIRCLE: Final = 0.5642
DOTS: Final = "url(#dots)"  # a pattern of the page's own


@dataclass(frozen=True, slots=True)
class Side:
    """One way of colouring the countries: its id, name, scale and fill by country code."""

    id: Mode
    name: str
    scale: ClassScale
    fills: dict[str, str]


def sides_of(content: PageContent) -> tuple[Side, ...]:
    """Return the sides that can be switched between, the one shown first on screen first.

    Where no lever is set, the baseline alone.
    """
    names: dict[Mode, str] = {
        "baseline": translate("web", "Baseline"),
        "scenario": translate("web", "Scenario"),
        "change": translate("web", "Change"),
    }
    modes: tuple[Mode, ...] = ("baseline", "scenario", "change")
    if content.picture.scenario.is_empty or not content.picture.has_output:
        modes = ("baseline",)
    shown = content.picture.view.mode
    first: Mode = shown if shown in modes else modes[min(1, len(modes) - 1)]
    order = (first, *(mode for mode in modes if mode != first))
    return tuple(_side(content, mode, names[mode]) for mode in order)


def _side(content: PageContent, mode: Mode, name: str) -> Side:
    seen = content.in_mode(mode)
    theme = content.style.base
    scale = scale_of(breaks_of(seen.picture, content.options.appearance), theme)
    classes = fill_classes(seen.picture, content.world, scale)
    special = {HATCH: DOTS, ZERO: zero_colour(theme).name()}
    fills = {
        code: special.get(found, theme.land) if found < 0 else scale.colours[found]
        for code, found in zip(content.world.codes, classes, strict=True)
    }
    return Side(mode, name, scale, fills)


def country_collection(content: PageContent, sides: tuple[Side, ...]) -> dict[str, Any]:
    """Return the countries as GeoJSON: name, lines of the tooltip, and a fill for each side."""
    return {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {
                    "n": printable(feature.name),
                    "l": _country_lines(content, feature),
                    "f": [side.fills.get(feature.iso3, content.style.base.land) for side in sides],
                },
                "geometry": {"type": "MultiPolygon", "coordinates": list(feature.polygons)},
            }
            for feature in country_features(content, level=LEVEL, decimals=DECIMALS, specks=False)
        ],
    }


def _country_lines(content: PageContent, feature: CountryFeature) -> list[str]:
    """Return what a country's tooltip says under its name."""
    picture, figures = content.picture, feature.figures
    stage = stage_word(picture.view.stage)
    if figures is None or figures.state == "none":
        return [translate("web", "no {stage} reported").format(stage=stage)]
    if figures.baseline_share is None and figures.scenario_share is None:
        return [translate("web", "{stage}: output not known").format(stage=stage)]
    mark = ABOUT if figures.state == "estimated" else ""
    before, after = percent(figures.baseline_share), percent(figures.scenario_share)
    share = before if before == after else f"{before} → {after}"
    lines = [translate("web", "{share} of world output").format(share=f"{mark}{share}")]
    if figures.scenario_t_per_year is not None:
        lines.append(mark + tonnes(figures.scenario_t_per_year))
    if mark:
        lines.append(translate("web", "own estimate from listed sites"))
    return lines


# --- sites ---------------------------------------------------------------------------------------


def site_collections(content: PageContent) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield name and GeoJSON of each stage's sites, the stage of the view last."""
    by_stage: dict[Stage, list[Site]] = {}
    for feature in site_features(content):
        by_stage.setdefault(feature.stage, []).append(feature.site)
    sizes = symbol_scale(content.picture.sites, factor=1.0)
    for stage in shown_stages(content):
        sites = by_stage.get(stage)
        if not sites:
            continue
        features = []
        # Large ones first: small ones lie on top and can be pointed at.
        for site in sorted(sites, key=lambda s: -(s.capacity_t_per_year or 0.0)):
            known = site.capacity_t_per_year is not None and site.countable
            side = sizes.side(site.capacity_t_per_year or 0.0) if known else UNKNOWN_SIDE_PX
            properties = {
                "n": printable(site.name),
                "l": _site_lines(content, site),
                "s": _symbol(content, stage, side, hollow=site.status != "operating"),
            }
            features.append(_point(site.lon, site.lat, properties))
        yield sites_word(stage), {"type": "FeatureCollection", "features": features}


def _symbol(content: PageContent, stage: Stage, side: float, *, hollow: bool) -> dict[str, Any]:
    theme = content.style.base
    look = stage_look(stage, theme)
    colour = theme.stage_hollow[stage] if hollow else look.fill
    return {
        "radius": round(max(2.5, CIRCLE * side), 1),
        "color": colour if hollow else theme.stage_line[stage],
        "weight": 1.5 if hollow else 1,
        "fillColor": theme.panel if hollow else colour,
        "fillOpacity": 0.9,
    }


def _point(lon: float, lat: float, properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Point", "coordinates": [round(lon, 4), round(lat, 4)]},
    }


def _site_lines(content: PageContent, site: Site) -> list[str]:
    """Return what a site's tooltip says under its name."""
    kind = translate("web", "{kind}, {status}").format(
        kind=site_word(site.stage), status=status_word(site.status)
    )
    capacity = (
        translate("web", "capacity not known")
        if site.capacity_t_per_year is None
        else tonnes(site.capacity_t_per_year)
    )
    lines = [kind, capacity]
    if site.operator:
        lines.append(site.operator)
    if site.control:
        owner = content.names.get(site.control, site.control)
        lines.append(translate("web", "controlled from {country}").format(country=owner))
    return [printable(line) for line in lines]


def user_collections(content: PageContent) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield name and GeoJSON of the user's own files of sites that are shown."""
    for layer in content.options.appearance.layers:
        points = content.user_points.get(layer.id)
        if points is None or not layer.visible:
            continue
        yield layer.name or layer.id, _user_collection(content, points)


def _user_collection(content: PageContent, points: PointSet) -> dict[str, Any]:
    features = []
    capacity = points.capacity_t_per_year
    sizes = symbols_for(
        points,
        symbol_scale(content.picture.sites, factor=1.0),
        content.picture.view.mineral,
    )
    for n, (lon, lat) in enumerate(zip(points.lon.tolist(), points.lat.tolist(), strict=True)):
        stage = STAGES[int(points.stage[n])]
        value = None if capacity is None else float(capacity[n])
        known = value is not None and value == value  # noqa: PLR0124  (NaN is not known)
        side = sizes.side(value or 0.0) if known else UNKNOWN_SIDE_PX
        words = tonnes(value or 0.0) if known else translate("web", "capacity not known")
        row = translate("web", "row {row} of the file").format(row=number(int(points.row[n])))
        properties = {
            "n": site_word(stage),
            "l": [words, row],
            "s": _symbol(content, stage, side, hollow=not bool(points.operating[n])),
        }
        features.append(_point(lon, lat, properties))
    return {"type": "FeatureCollection", "features": features}


# --- legend ---------------------------------------------------------------------------------------


def legend_of(content: PageContent, sides: tuple[Side, ...]) -> str:
    """Return the legend as HTML: one list of classes per side, and the symbols of sites."""
    theme = content.style.base
    parts = []
    stage = stage_word(content.picture.view.stage)
    for n, side in enumerate(sides):
        title = (
            translate("web", "Change in share, percentage points")
            if side.scale.signed
            else translate("web", "Share of world output, %")
        )
        rows = [(row.colour, row.label) for row in side.scale.rows()]
        rows.append((DOTS, translate("web", "output not known")))
        rows.append((theme.land, translate("web", "no {stage} reported").format(stage=stage)))
        items = "".join(f"<li>{_swatch(colour)}{escape(label)}</li>" for colour, label in rows)
        hidden = "" if n == 0 else " hidden"
        parts.append(
            f'<div class="classes" data-side="{n}"{hidden}><b>{escape(title)}</b>'
            f"<ul>{items}</ul></div>"
        )
    items = "".join(
        f'<li><i class="site" style="background:{stage_look(one, theme).fill}"></i>'
        f"{escape(sites_word(one))}</li>"
        for one in shown_stages(content)
    )
    hollow = escape(translate("web", "hollow: not operating"))
    if items:
        items += f'<li><i class="site hollow"></i>{hollow}</li>'
        parts.append(f"<div><b>{escape(translate('web', 'Sites'))}</b><ul>{items}</ul></div>")
    return "".join(parts)


def _swatch(colour: str) -> str:
    if colour == DOTS:
        return '<i class="dots"></i>'
    return f'<i style="background:{colour}"></i>'
