"""What each layer, projection, class scheme and look puts on the map: pinned pictures, few.

At least 99.5 % of the pixels lie within one level. Pictures of single layers leave out title,
legend and sources, so that another date in the sources changes one picture and not all.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.azimuthal import REGIONS
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.projection_choice import projected, projection_of
from mapapp.cartography.scene import MapOptions, MapScene, margins_for
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import source_line
from mapapp.picture import View, evaluate
from mapapp.scenario.appearance import (
    DEFAULT_APPEARANCE,
    Appearance,
    ClassChoice,
    FlowStyle,
    Layer,
    PointLook,
)
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.cartography.world import World
    from mapapp.catalog.catalog import Catalog

SNAPSHOTS = Path(__file__).parent / "snapshots"
MOST_BYTES = 80_000
MOST_BYTES_IN_ALL = 1_500_000
PINNED_SHARE = 0.995
SMALL_TYPE = 0.7  # laid out like a picture of 800 x 450
SMALL = (112, 63)  # there are many, and little room for them
COBALT = View("cobalt", "refining", 2030)
EMPTY = Scenario()
LEVER = EMPTY.with_capacity(
    "cobalt", "refining", Place("region", "oceania"), nameplate_t_per_year=60_000
)
USER = Layer("user:1", "user")
# Policy layers do not hang on today's date, nor on the scenario having a pact.
BASE = replace(
    DEFAULT_APPEARANCE.with_layer(USER),
    control_day="2026-12-01",
    pact="g7",
    flows=FlowStyle(largest=12),
    show_legend=False,
)
WHOLE = replace(BASE, show_legend=True)
KINDS = tuple(layer.id for layer in BASE.layers)


def only(*ids: str) -> Appearance:
    """Show some layers and the sea."""
    hidden = [key for key in KINDS if key not in (*ids, "sea")]
    return BASE.with_visible(hidden, visible=False).with_visible(ids, visible=True)


def sites(count: int) -> PointSet:
    """Return sites around a few places, of all kinds; the same ones every time."""
    rng = np.random.default_rng(4)
    hubs = np.array([(27.0, -11.0), (121.0, -29.0), (-68.0, -23.0), (112.0, 28.0), (20.0, 52.0)])
    near = hubs[rng.integers(0, len(hubs), count)]
    tonnes = np.where(rng.random(count) < 0.2, np.nan, rng.lognormal(8.0, 1.5, count))
    return PointSet.of(
        near[:, 0] + rng.normal(0, 7, count),
        near[:, 1] + rng.normal(0, 5, count),
        stage=rng.integers(0, 3, count),
        operating=rng.random(count) < 0.7,
        capacity_t_per_year=tonnes,
    )


@dataclass(frozen=True)
class Shot:
    """A picture to take: of what, looking where, and how it looks."""

    appearance: Appearance = BASE
    view: View = COBALT
    scenario: Scenario = EMPTY
    theme: MapTheme = LIGHT
    size: tuple[int, int] = (560, 315)
    whole_globe: bool = False
    zoom_to: tuple[float, float, float] | None = None  # degrees east and north, times
    points: int = 0
    furniture: bool = False


Studio = Callable[[Shot], MapScene]


@pytest.fixture
def studio(
    catalog: "Catalog",
    world: "World",
    names: "Mapping[str, str]",
    pinned: Callable[[MapTheme], MapTheme],
) -> Studio:
    def make(shot: Shot) -> MapScene:
        theme = pinned(shot.theme)
        theme = replace(theme, type=theme.type.scaled(SMALL_TYPE))
        picture = evaluate(catalog, shot.scenario, shot.view)
        text = source_line(picture, shot.appearance)
        return MapScene(
            picture=picture,
            viewport=viewport_of(shot, theme, text),
            theme=theme,
            world=world,
            names=names,
            source_text=text,
            options=MapOptions(shot.appearance),
            facts=MapFacts(catalog),
            user_points={USER.id: sites(shot.points)} if shot.points else {},
        )

    return make


def viewport_of(shot: Shot, theme: MapTheme, source_text: str) -> Viewport:
    projection = projection_of(shot.appearance)
    width, height = shot.size
    margins = (0.0, 0.0, 0.0, 0.0)
    if shot.furniture:
        margins = margins_for(
            theme, width=width, height=height, source_text=source_text, projection=projection
        )
    home = Viewport.home(width=width, height=height, margins=margins, projection=projection)
    if shot.whole_globe:
        edge = projection.outline()
        low, high = edge.min(axis=0), edge.max(axis=0)
        x, y = (low + high) / 2
        scale = 0.98 * min(np.array(shot.size) / (high - low))
        return replace(home, centre_x=float(x), centre_y=float(y), scale=float(scale))
    if shot.zoom_to is not None:
        lon, lat, times = shot.zoom_to
        x, y = projection.forward(lon, lat)
        return replace(home, centre_x=float(x), centre_y=float(y), scale=home.scale * times)
    return home


def drawn(scene: MapScene, *, furniture: bool = False) -> QImage:
    """Draw a scene: everything, or what lies on the map alone."""
    view = scene.viewport
    image = QImage(round(view.width), round(view.height), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if furniture:
            scene.draw(painter)
        else:
            scene.draw_ground(painter, pixel_ratio=1.0)
            scene.draw_overlay(painter, pixel_ratio=1.0)
            scene.draw_floating(painter)
    finally:
        painter.end()
    return image


def rgb(image: QImage) -> np.ndarray:
    height, width = image.height(), image.width()
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(height, width, 4)[..., :3].astype(np.int16)


def laid_flat(projection: str, **centre: float) -> Shot:
    look = replace(only("share", "borders", "graticule"), projection=projection, **centre)
    return Shot(look, whole_globe=True)


def classed(**choice: Any) -> Shot:
    look = replace(only("share"), share_classes=ClassChoice(**choice), show_legend=True)
    return Shot(look, View("copper", "mining", 2024), size=(520, 293), furniture=True)


def dark(shot: Shot) -> Shot:
    """Return a small picture of the same in the dark, without words around it."""
    look = replace(shot.appearance, show_legend=False)
    if 0 < shot.points < 10_000:  # where a picture is small, they would be taken for many
        display = "clusters" if shot.points > 1_000 else "symbols"
        look = look.with_layer(replace(look.layer(USER.id), look=PointLook(display=display)))
    return replace(shot, appearance=look, theme=DARK, size=SMALL, furniture=False)


def at_the_seam(projection: str) -> Shot:
    """Return a small picture of both sides of 180 degrees, where shapes are put together."""
    shot = laid_flat(projection, meridian=150.0)
    return replace(shot, size=SMALL, whole_globe=False, zoom_to=(180.0, 62.0, 4.0))


def whole(appearance: Appearance = WHOLE, **given: Any) -> Shot:
    return Shot(appearance, size=(520, 293), furniture=True, **given)


AUSTRALIA_ASIA = projected(only("share", "borders", "graticule"), REGIONS["australia_asia"])
SHOTS = {
    # The globe laid flat, its edge and both poles in sight.
    "equal-earth-11": laid_flat("equal_earth", meridian=11.0),
    "equal-earth-150": laid_flat("equal_earth", meridian=150.0),
    "robinson": laid_flat("robinson", meridian=11.0),
    "natural-earth": laid_flat("natural_earth", meridian=11.0),
    "mercator": laid_flat("mercator", meridian=11.0),
    "azimuthal-australia-asia": Shot(AUSTRALIA_ASIA, size=(370, 315)),
    "azimuthal-north-pole": replace(
        laid_flat("azimuthal", meridian=0.0, parallel=90.0), size=(315, 315)
    ),
    "azimuthal-south-pole": replace(
        laid_flat("azimuthal", meridian=0.0, parallel=-90.0), size=(315, 315)
    ),
    "antimeridian-close": replace(
        laid_flat("equal_earth", meridian=150.0), whole_globe=False, zoom_to=(180.0, 62.0, 5.0)
    ),
    "antimeridian-robinson": at_the_seam("robinson"),
    "antimeridian-natural-earth": at_the_seam("natural_earth"),
    "antimeridian-mercator": at_the_seam("mercator"),
    # Each layer on its own, over plain land.
    "layer-share": Shot(only("share")),
    "layer-sites": Shot(only("sites:refining", "sites:mining")),
    "layer-flows": Shot(only("flows")),
    "layer-controls": Shot(only("controls"), View("gallium", "refining", 2024)),
    "layer-pact": Shot(only("pact")),
    "layer-borders": Shot(only("borders")),
    "layer-graticule": Shot(only("graticule")),
    "layer-labels": Shot(only("labels", "share")),
    "layer-user-symbols": Shot(only(USER.id), points=300),
    "layer-user-clusters": Shot(only(USER.id), points=1_300),
    "layer-user-density": Shot(only(USER.id), points=30_000),
    # Each class scheme, with its legend.
    "classes-fixed": classed(scheme="fixed"),
    "classes-pretty": classed(scheme="pretty", classes=5),
    "classes-quantile": classed(scheme="quantile", classes=5),
    "classes-equal": classed(scheme="equal", classes=5),
    "classes-natural": classed(scheme="natural", classes=5),
    "classes-log": classed(scheme="log", classes=5),
    "classes-manual": classed(scheme="manual", breaks=(2.0, 8.0, 20.0)),
    # Whole maps.
    "whole-light": whole(scenario=LEVER),
    "whole-dark": whole(scenario=LEVER, theme=DARK),
    "whole-regions": whole(replace(WHOLE, unit="region")),
    "whole-pact": whole(replace(WHOLE, unit="pact").with_visible(["pact"], visible=True)),
    "whole-change": whole(view=View("cobalt", "refining", 2035, "change"), scenario=LEVER),
    "whole-compare": whole(view=View("cobalt", "refining", 2035, "compare"), scenario=LEVER),
}  # fmt: skip
SHOTS |= {
    f"dark-{name}": dark(shot)
    for name, shot in SHOTS.items()
    if name.startswith(("layer-", "classes-")) and name != "layer-share"
}


@pytest.mark.parametrize("name", SHOTS)
def test_the_picture_is_as_pinned(
    name: str, studio: Studio, looks_as_pinned: Callable[..., None]
) -> None:
    shot = SHOTS[name]
    image = drawn(studio(shot), furniture=shot.furniture)
    looks_as_pinned(image, SNAPSHOTS / f"{name}.png", levels=1, most_bytes=MOST_BYTES)


def test_every_picture_is_taken_and_all_are_small() -> None:
    kept = {path.stem: path.stat().st_size for path in SNAPSHOTS.glob("*.png")}
    assert set(kept) == set(SHOTS)
    assert sum(kept.values()) <= MOST_BYTES_IN_ALL


@pytest.mark.parametrize("name", [name for name in SHOTS if name.startswith("layer-")])
def test_a_missing_layer_would_be_noticed(name: str, studio: Studio) -> None:
    shot = SHOTS[name]
    without = only("share") if name == "layer-labels" else only()
    shown, bare = (rgb(drawn(studio(one))) for one in (shot, replace(shot, appearance=without)))
    assert (np.abs(shown - bare) > 1).any(axis=2).mean() > 1 - PINNED_SHARE


# --- what needs no pixels to be pinned ------------------------------------------------------------


def looks(studio: Studio, appearance: Appearance, *, subject: str = "") -> np.ndarray:
    """Draw in a view where the layer `subject` has something to show."""
    view = VIEWS.get(subject, View("gallium", "refining", 2024))
    return rgb(drawn(studio(Shot(appearance, view, points=50))))


PLAIN = only()
VIEWS = {
    "flows": COBALT,
    "sites:mining": View("cobalt", "mining", 2030),
    "sites:magnets": View("rare_earths", "magnets", 2030),
}
DRAWN = [key for key in KINDS if key not in ("labels", "sea")]


@pytest.mark.parametrize("key", DRAWN)
def test_each_layer_draws_something_and_nothing_at_no_opacity(key: str, studio: Studio) -> None:
    shown = only(key)
    faint = shown.with_layer(replace(shown.layer(key), opacity=0.0))
    hidden, full, none = (looks(studio, one, subject=key) for one in (PLAIN, shown, faint))
    assert (full != hidden).any(axis=2).sum() > 30
    assert (none == hidden).all()


def test_labels_are_drawn_over_shares(studio: Studio) -> None:
    with_labels, without = only("labels", "share"), only("share")
    assert (looks(studio, with_labels) != looks(studio, without)).any(axis=2).sum() > 30
    faint = replace(with_labels.layer("labels"), opacity=0.0)
    assert (looks(studio, with_labels.with_layer(faint)) == looks(studio, without)).all()


@pytest.mark.parametrize("key", DRAWN)
def test_a_fainter_layer_lies_where_the_whole_one_does(key: str, studio: Studio) -> None:
    shown = only(key)
    half = shown.with_layer(replace(shown.layer(key), opacity=0.5))
    hidden, full, between = (looks(studio, one, subject=key) for one in (PLAIN, shown, half))
    changed = (hidden != full).any(axis=2)
    # Where marks overlap, one of the land's own colour may lie on top of the others; put down
    # half, it differs by no more than what rounding does.
    assert changed[(np.abs(between - hidden) > 1).any(axis=2)].mean() > 0.95
    strength = [float(np.abs(one - hidden).sum()) for one in (between, full)]
    assert 0.3 < strength[0] / strength[1] < 0.8


def test_hidden_shares_leave_plain_land(studio: Studio) -> None:
    from mapapp.cartography.fills import LAND

    scene = studio(Shot(PLAIN))
    assert set(scene.classes) == {LAND}
    ground = rgb(drawn(scene))
    land, sea = (np.array(scene.theme.colour(name).getRgb()[2::-1]) for name in ("land", "sea"))
    # Only coasts, where both mix, have other colours.
    flat = (ground == land).all(axis=2) | (ground == sea).all(axis=2)
    assert flat.mean() > 0.9
    assert (ground == land).all(axis=2).mean() > 0.1


def test_the_order_of_groups_is_the_order_of_painting(studio: Studio) -> None:
    both = only(USER.id, "sites:refining")
    over = both.group_moved("user", above="sites")
    under = both.group_moved("sites", above="user")
    shot = Shot(over, points=300)
    upper, lower = (rgb(drawn(studio(replace(shot, appearance=one)))) for one in (over, under))
    alone = rgb(drawn(studio(replace(shot, appearance=only(USER.id)))))
    plain = rgb(drawn(studio(replace(shot, appearance=PLAIN))))
    differs = (upper != lower).any(axis=2)
    assert differs.sum() > 30
    points = (alone != plain).any(axis=2)
    assert points[differs].mean() > 0.9, "only where the points are"


@pytest.mark.parametrize("key", ["borders", "graticule"])
def test_land_hides_what_lies_under_the_shares(key: str, studio: Studio) -> None:
    over = only(key, "share").moved(key, above="share")
    under = over.moved("share", above=key)
    shares = looks(studio, only("share"))
    shown, hidden = (int((looks(studio, one) != shares).any(axis=2).sum()) for one in (over, under))
    assert shown > 30
    assert hidden < 0.9 * shown


@pytest.mark.parametrize("meridian", [11.0, 150.0])
@pytest.mark.parametrize("projection", ["equal_earth", "robinson", "natural_earth", "mercator"])
def test_no_label_lies_on_a_plate_of_the_legend(
    projection: str, meridian: float, studio: Studio
) -> None:
    look = replace(WHOLE, projection=projection, meridian=meridian)
    copper = View("copper", "mining", 2024)
    scene = studio(Shot(look, copper, size=(900, 520), furniture=True))
    home = scene.viewport
    for view in (home, *(home.zoomed(times, home.middle) for times in (1.3, 1.8, 4.0))):
        seen = replace(scene, viewport=view, previous=None)
        assert seen.labels
        assert seen.placed_legend is not None
        plates = [plate.box for plate in seen.placed_legend.plates]
        assert not [one for one in seen.labels if any(one.box.intersects(p) for p in plates)]
