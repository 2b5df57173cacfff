"""Not known, zero, nothing at all and a class are four looks; the map's cut has no outline."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.fills import (
    HATCH,
    LAND,
    ZERO,
    draw_borders,
    draw_unknown_dots,
    fill_classes,
    zero_colour,
)
from mapapp.cartography.projection import EqualEarth
from mapapp.cartography.scale import scale_for
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.picture.result import CountryFigures, Picture
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

PictureOf = Callable[..., Picture]
SceneOf = Callable[..., "MapScene"]
Canvas = Callable[..., QImage]
Pixels = Callable[[QImage], np.ndarray]


def figures(iso3: str, state: str, before: float | None, after: float | None) -> CountryFigures:
    return CountryFigures(iso3, state, None, None, before, after)


@pytest.fixture
def made_up(picture_of: PictureOf) -> PictureOf:
    """A picture with one country of each kind."""

    def make(mode: str) -> Picture:
        countries = {
            "CHN": figures("CHN", "output", 0.6, 0.5),
            "FIN": figures("FIN", "output", 0.10, 0.10),
            "BRA": figures("BRA", "zero", 0.0, 0.0),
            "ZAF": figures("ZAF", "unknown", None, None),
            "AUS": figures("AUS", "zero", 0.0, 0.06),
            "CHL": figures("CHL", "unknown", None, 0.04),
        }
        return replace(picture_of(mode=mode), countries=MappingProxyType(countries))

    return make


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (
            "baseline",
            {"CHN": 5, "FIN": 4, "BRA": ZERO, "ZAF": HATCH, "AUS": ZERO, "CHL": HATCH, "MNG": LAND},
        ),
        (
            "scenario",
            {"CHN": 5, "FIN": 4, "BRA": ZERO, "ZAF": HATCH, "AUS": 3, "CHL": 2, "MNG": LAND},
        ),
        (
            "change",
            {"CHN": 0, "FIN": 3, "BRA": LAND, "ZAF": HATCH, "AUS": 6, "CHL": 5, "MNG": LAND},
        ),
    ],
)
def test_unknown_zero_none_and_a_class_are_told_apart(
    mode: str, expected: dict[str, int], made_up: PictureOf, world: World
) -> None:
    classes = fill_classes(made_up(mode), world, scale_for(mode, LIGHT))
    assert {code: classes[world.index[code]] for code in expected} == expected


def colour_at(
    scene: "MapScene", image: np.ndarray, lon: float, lat: float, reach: int = 6
) -> set[tuple[int, ...]]:
    """Return the colours around a place."""
    x, y = EqualEarth(11.0).forward(lon, lat)
    pixel = scene.viewport.to_pixel(float(x), float(y))
    rows = slice(int(pixel.y()) - reach, int(pixel.y()) + reach)
    columns = slice(int(pixel.x()) - reach, int(pixel.x()) + reach)
    return {tuple(int(v) for v in c) for c in image[rows, columns].reshape(-1, 3)}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_four_looks_on_the_map(
    theme: MapTheme, made_up: PictureOf, scene_of: SceneOf, canvas: Canvas, pixels: Pixels
) -> None:
    scene = scene_of(made_up("scenario"), theme=theme)
    drawn = pixels(canvas(lambda p: scene.draw_ground(p, pixel_ratio=1.0), width=1440, height=760))

    def rgb(colour: str) -> tuple[int, ...]:
        return QColor(colour).getRgb()[:3]

    assert colour_at(scene, drawn, 100, 35) == {rgb(theme.share[5])}  # China, a class
    assert colour_at(scene, drawn, -55, -10) == {zero_colour(theme).getRgb()[:3]}  # Brazil, zero
    assert colour_at(scene, drawn, 103, 46.5, reach=3) == {rgb(theme.land)}  # Mongolia, none
    hatched = colour_at(scene, drawn, 22.5, -31)  # South Africa, not known
    assert rgb(theme.hatch_ground) in hatched
    assert len(hatched) > 4, "lines and ground"
    assert rgb(theme.land) not in hatched
    assert colour_at(scene, drawn, -30, 0) == {rgb(theme.sea)}


@pytest.mark.parametrize("mode", ["baseline", "scenario", "change"])
def test_a_lever_colours_a_country_that_had_nothing(
    mode: str, picture_of: PictureOf, world: World
) -> None:
    scenario = Scenario().with_capacity(
        "gallium", "refining", Place("country", "AUS"), nameplate_t_per_year=200
    )
    picture = picture_of("gallium", "refining", mode=mode, scenario=scenario)
    found = fill_classes(picture, world, scale_for(mode, LIGHT))[world.index["AUS"]]
    assert (found == LAND) == (mode == "baseline")


def test_dots_are_five_pixels_apart_and_do_not_move_with_the_box(
    canvas: Canvas, pixels: Pixels
) -> None:
    def dotted(box: QRectF) -> np.ndarray:
        def draw(painter: QPainter) -> None:
            painter.setClipRect(box)
            draw_unknown_dots(painter, box, LIGHT)

        return pixels(canvas(draw, width=300, height=200)).sum(axis=2)

    whole = dotted(QRectF(0, 0, 300, 200))
    inked = whole < 700
    # Dots and no lines: along no row, column or diagonal do they run together.
    assert 0.1 < inked.mean() < 0.3
    for turned in (inked, inked.T):
        runs = [len(run) for row in turned for run in "".join("01"[int(v)] for v in row).split("0")]
        assert max(runs) <= 3
    columns = np.flatnonzero(np.diff(inked[100, 20:280].astype(int)) == 1)
    assert np.diff(columns).mean() == pytest.approx(5.0, abs=0.1)
    part = dotted(QRectF(40, 30, 180, 120))
    # The same dots, up to the last step of smoothing.
    assert np.abs(part[40:140, 50:210] - whole[40:140, 50:210]).max() <= 12


def seam_points(view: Viewport, inward_px: float) -> list[QPointF]:
    """Return pixels along both edges of the map, a little inside it."""
    projection = EqualEarth(11.0)
    points = []
    for lat in np.arange(-55, 83, 0.25):
        for lon, side in ((-168.9999, 1), (190.9999, -1)):
            x, y = projection.forward(lon, lat)
            pixel = view.to_pixel(float(x), float(y))
            points.append(pixel + QPointF(side * inward_px, 0))
    return points


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_cut_has_no_outline(
    theme: MapTheme, picture_of: PictureOf, scene_of: SceneOf, canvas: Canvas, pixels: Pixels
) -> None:
    """Along the map's edge there is sea or land, and no line but coasts that reach the edge."""
    view = Viewport.home(width=3000, height=1500, margins=(200, 60, 200, 60))
    scene = scene_of(picture_of(), theme=theme, viewport=view)

    def draw(painter: QPainter) -> None:
        scene.draw_ground(painter, pixel_ratio=1.0)
        scene.draw_overlay(painter, pixel_ratio=1.0)

    image = pixels(canvas(draw, width=3000, height=1500))
    sea = np.array(QColor(theme.sea).getRgb()[:3])
    line = np.array(QColor(theme.line_land).getRgb()[:3])
    checked = lined = 0
    for inward in (-1.0, 0.0, 1.0):
        for pixel in seam_points(view, inward):
            x, y = round(pixel.x()), round(pixel.y())
            if not (0 <= x < 3000 and 0 <= y < 1500):
                continue
            checked += 1
            colour = image[y, x]
            lined += np.abs(colour - line).sum() < np.abs(sea - line).sum() * 0.5
    assert checked > 2000
    # Chukotka's and Alaska's coasts, Fiji and a few islands meet the edge; an outline along it
    # would be most of the points.
    assert lined < 0.02 * checked


def test_coasts_and_borders_grow_with_the_type(
    picture_of: PictureOf, scene_of: SceneOf, canvas: Canvas, pixels: Pixels
) -> None:
    """On a page twice as large every line is twice as wide, or it would vanish in print."""
    scene = scene_of(picture_of("antimony", "refining"))

    def ink(factor: float) -> float:
        theme = replace(scene.theme, type=scene.theme.type.scaled(factor))

        def draw(painter: QPainter) -> None:
            draw_borders(
                painter,
                scene.classes,
                world=scene.world,
                viewport=scene.viewport,
                theme=theme,
                scale=scene.scale,
                pixel_ratio=1.0,
            )

        return float((255 - pixels(canvas(draw, width=1440, height=760))).sum())

    assert ink(2.0) == pytest.approx(2 * ink(1.0), rel=0.25)


def test_a_published_zero_is_painted_and_explained(
    picture_of: PictureOf, scene_of: SceneOf
) -> None:
    scene = scene_of(picture_of(mineral="gallium", stage="refining", year=2030, mode="scenario"))
    assert scene.classes[scene.world.index["USA"]] == ZERO
    rows = [key for block in scene.legend.blocks() for key in block.row_boxes(QPointF())]
    assert "share:zero" in rows
    cobalt = scene_of(picture_of(mineral="cobalt", stage="refining", year=2030, mode="scenario"))
    assert not cobalt.legend.zero
