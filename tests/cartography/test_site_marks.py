"""Symbols by style and filter: kinds do not mix, and sites sharing a point can each be found."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cartography.site_filter import filtered
from mapapp.cartography.site_marks import SPREAD_KM_PER_PX, SiteMark, site_marks
from mapapp.cartography.site_style import SiteStyle, site_colours
from mapapp.cartography.symbols import (
    UNKNOWN_SIDE_PX,
    draw_marks,
    draw_symbol,
    symbol_scale,
)
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.catalog.model import STAGES, Site, Stage
from mapapp.scenario.appearance import SiteFilter
from tests.cartography.test_symbols import a_site, crowds

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mapapp.catalog.catalog import Catalog

Canvas = Callable[..., "QImage"]
Pixels = Callable[["QImage"], np.ndarray]

VIEW = Viewport.home(width=1440, height=760, margins=(0, 56, 0, 32))
SPREAD = SiteStyle(spread=True)


def near(lon: float, lat: float, zoom: float) -> Viewport:
    """Return a view of a place, so many times nearer than the world."""
    x, y = VIEW.projection.forward(lon, lat)
    return replace(VIEW, centre_x=float(x), centre_y=float(y), scale=VIEW.scale * zoom)


def marks_of(
    sites: Mapping[Stage, Sequence[Site]],
    view: Viewport = VIEW,
    *,
    factor: float = 1.0,
    **given_: Any,
) -> tuple[SiteMark, ...]:
    scale = symbol_scale(sites, factor=factor)
    return site_marks(sites, STAGES, view, scale=scale, factor=factor, **given_)


def ids(marks: Sequence[SiteMark]) -> list[str]:
    return sorted(site.id for mark in marks for site in mark.sites)


def of_mineral(catalog: "Catalog", mineral: str) -> dict[Stage, tuple[Site, ...]]:
    return {stage: catalog.sites_of(mineral, stage) for stage in STAGES}


# --- colour and filter -----------------------------------------------


@pytest.mark.parametrize("by", ["status", "control"])
@pytest.mark.parametrize("mineral", ["cobalt", "nickel", "rare_earths"])
def test_symbols_merge_only_within_one_colour(
    mineral: str, by: Any, catalog: "Catalog", names: Mapping[str, str]
) -> None:
    sites = of_mineral(catalog, mineral)
    colours = site_colours(by, sites, LIGHT, names)
    assert colours is not None
    marks = marks_of(sites, style=SiteStyle(colours))
    plain = marks_of(sites)
    assert ids(marks) == ids(plain)
    assert len(marks) > len(plain)
    for mark in marks:
        rows = {colours.row_of(site) for site in mark.sites}
        assert len(rows) == 1
        assert (rows.pop().key, mark.look) == (
            mark.key,
            next(row.look for row in colours.rows if row.key == mark.key),
        )
        assert {site.status != "operating" for site in mark.sites} == {mark.hollow}


@given(sites=crowds(), chosen=st.sets(st.sampled_from(["operating", "planned"])))
def test_a_filter_shows_what_it_lets_pass_and_changes_no_size(
    sites: list[Site], chosen: set[str]
) -> None:
    site_filter = SiteFilter(statuses=tuple(sorted(chosen)))
    marks = marks_of({"refining": sites}, site_filter=site_filter)
    assert ids(marks) == sorted(site.id for site in filtered(sites, site_filter))
    scale = symbol_scale({"refining": sites}, factor=1.0)
    for mark in marks:
        known = [site.capacity_t_per_year or 0.0 for site in mark.sites if site.countable]
        assert mark.side_px == pytest.approx(
            scale.side(sum(known)) if sum(known) > 0 else UNKNOWN_SIDE_PX
        )


# --- sites that share one point -----------------------------------------------


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize(
    ("mineral", "place", "zoom"),
    [
        ("nickel", (122.166, -2.84), 40),  # seventeen plants of one industrial park
        ("nickel", (127.945, 0.472), 40),
        ("cobalt", (114.933, 25.847), 12),  # four refineries of one town
        ("cobalt", (25.467, -10.715), 400),
        ("lithium", (114.933, 27.804), 40),
    ],
)
def test_every_site_of_a_park_can_be_pointed_at(
    mineral: str, place: tuple[float, float], zoom: float, factor: float, catalog: "Catalog"
) -> None:
    sites = of_mineral(catalog, mineral)
    view = near(*place, zoom * factor)
    marks = marks_of(sites, view, factor=factor, style=SPREAD)
    assert ids(marks) == ids(marks_of(sites, view, factor=factor))
    park = [
        mark
        for mark in marks
        if any(abs(s.lon - place[0]) + abs(s.lat - place[1]) < 1e-3 for s in mark.sites)
    ]
    expected = [
        s
        for found in sites.values()
        for s in found
        if abs(s.lon - place[0]) + abs(s.lat - place[1]) < 1e-3 and s.status != "closed"
    ]
    assert len(park) == len(expected) > 2
    for one, other in combinations(park, 2):
        assert not one.bounds.intersects(other.bounds)
    anchor = view.pixel_of(*place)
    for mark in park:
        assert mark.anchor is not None
        assert (mark.anchor - anchor).manhattanLength() < 1.0
        assert (mark.centre - anchor).manhattanLength() < 140 * factor
        reach = [m for m in park if m.bounds.adjusted(-4, -4, 4, 4).contains(mark.centre)]
        assert reach == [mark]


def test_seen_from_afar_they_merge_as_ever(catalog: "Catalog") -> None:
    for mineral in ("nickel", "cobalt"):
        sites = of_mineral(catalog, mineral)
        assert marks_of(sites, style=SPREAD) == marks_of(sites)


def test_printed_larger_they_spread_at_the_same_place() -> None:
    """Twice the pixels with symbols twice as large are the same picture."""
    pair: dict[Stage, list[Site]] = {"refining": [a_site(1), a_site(2)]}
    for zoom in (3.0, 20.0):
        view = near(110, 30, zoom)
        large = replace(view, width=2880, height=1520, scale=2 * view.scale)
        anchored = [m.anchor is not None for m in marks_of(pair, view, style=SPREAD)]
        twice = [m.anchor is not None for m in marks_of(pair, large, factor=2, style=SPREAD)]
        assert anchored == twice
        assert all(anchored) == (view.km_per_pixel() <= SPREAD_KM_PER_PX)


def test_a_mine_and_its_plant_stand_side_by_side() -> None:
    sites: dict[Stage, list[Site]] = {
        "mining": [a_site(1, stage="mining")],
        "refining": [a_site(2)],
    }
    one, other = marks_of(sites, near(110, 30, 20), style=SPREAD)
    assert not one.bounds.intersects(other.bounds)
    assert one.centre.x() < other.centre.x()


def test_the_order_of_the_table_moves_no_site() -> None:
    crowd = [a_site(n, capacity_t_per_year=100.0 * (n % 3 + 1)) for n in range(9)]
    view = near(110, 30, 20)
    there = {m.sites[0].id: m.centre for m in marks_of({"refining": crowd}, view, style=SPREAD)}
    back = marks_of({"refining": crowd[::-1]}, view, style=SPREAD)
    assert {m.sites[0].id: m.centre for m in back} == there


def test_with_a_neighbour_that_merges_too_they_wait() -> None:
    """What is not due to one point alone is told by a number until the map is nearer."""
    group = [a_site(1), a_site(2), a_site(3, lon=110.12)]
    far = marks_of({"refining": group}, near(110, 30, 10), style=SPREAD)
    assert [len(mark.sites) for mark in far] == [3]
    close = marks_of({"refining": group}, near(110, 30, 60), style=SPREAD)
    assert [len(mark.sites) for mark in close] == [1, 1, 1]
    assert sum(mark.anchor is not None for mark in close) == 2


@given(count=st.integers(2, 70), zoom=st.floats(5, 390))
def test_no_site_is_lost_by_spreading(count: int, zoom: float) -> None:
    crowd = [a_site(n, lon=110 + (n // 25) * 0.3) for n in range(count)]
    marks = marks_of({"refining": crowd}, near(110, 30, zoom), style=SPREAD)
    assert ids(marks) == sorted(site.id for site in crowd)
    spread = [mark for mark in marks if mark.anchor is not None]
    for one, other in combinations(spread, 2):
        assert not one.bounds.intersects(other.bounds)


def test_leaders_lead_from_the_point_to_each_symbol(canvas: Canvas, pixels: Pixels) -> None:
    view = near(110, 30, 20)
    marks = marks_of({"refining": [a_site(n) for n in range(6)]}, view, style=SPREAD)
    image = pixels(
        canvas(lambda painter: draw_marks(painter, marks, LIGHT), width=1440, height=760)
    )
    assert len(marks) == 6
    ink = np.array([0x53, 0x5B, 0x66])
    for mark in marks:
        assert mark.anchor is not None
        middle = (mark.anchor + mark.centre) / 2
        x, y = int(middle.x()), int(middle.y())
        around = image[y - 1 : y + 3, x - 1 : x + 3].reshape(-1, 3)
        assert np.abs(around - ink).max(axis=1).min() < 120  # the ground is 172 away


# --- capacity not known -----------------------------------------------


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("hollow", [False, True])
def test_an_unknown_capacity_is_not_taken_for_a_small_one(
    stage: Stage, theme: MapTheme, hollow: bool, canvas: Canvas, pixels: Pixels
) -> None:
    from PySide6.QtCore import QPointF

    def drawn(*, dotted: bool, is_hollow: bool) -> np.ndarray:
        return pixels(
            canvas(
                lambda painter: draw_symbol(
                    painter, stage, QPointF(15, 15), UNKNOWN_SIDE_PX, theme,
                    hollow=is_hollow, dotted=dotted,
                ),
                width=30, height=30, ground=theme.land,
            )
        )  # fmt: skip

    own = drawn(dotted=True, is_hollow=hollow)
    for other in (False, True):
        differs = np.abs(own - drawn(dotted=False, is_hollow=other)).max(axis=2) > 60
        assert differs.sum() >= 6
    assert (np.abs(own - drawn(dotted=True, is_hollow=not hollow)).max(axis=2) > 60).sum() >= 2
    ground = np.abs(own - own[0, 0]).max(axis=2) > 8
    rows, columns = np.nonzero(ground)
    assert max(np.ptp(rows), np.ptp(columns)) <= 10  # of the class of 4.4 px


def test_only_marks_without_any_capacity_are_dotted(catalog: "Catalog") -> None:
    marks = marks_of(of_mineral(catalog, "cobalt"), style=SiteStyle(dotted=True))
    assert {mark.dotted for mark in marks} == {False, True}
    for mark in marks:
        assert mark.dotted != mark.known


def test_sites_with_points_of_their_own_stay_there() -> None:
    pair: dict[Stage, list[Site]] = {"refining": [a_site(1), a_site(2, lon=111)]}
    view = near(110.5, 30, 40)
    assert marks_of(pair, view, style=SPREAD) == marks_of(pair, view)
    assert marks_of({}, view, style=SPREAD) == ()
