"""Export controls: one badge per country, its form tells the state, and it is out of the way."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from mapapp.cartography.azimuthal import REGIONS
from mapapp.cartography.control_marks import (
    STRONGEST_FIRST,
    ControlMarks,
    badge_size,
    layout_controls,
)
from mapapp.cartography.control_paint import (
    control_legend,
    draw_badge,
    draw_control_badges,
    draw_control_hatch,
    draw_control_lines,
)
from mapapp.cartography.fills import draw_unknown_dots
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import ExportControl
from mapapp.picture.shock.control_scopes import NoShock
from mapapp.picture.shock.controls import ControlState, DatedControl, controls_of
from mapapp.picture.sourcing.consumers import members_of

if TYPE_CHECKING:
    from mapapp.cartography.scene import MapScene

Canvas = Callable[..., QImage]
Pixels = Callable[[QImage], np.ndarray]
Pinned = Callable[[MapTheme], MapTheme]
Laid = Callable[..., ControlMarks]

VIEW = Viewport.home(width=1440, height=760, margins=(0, 56, 0, 32))
DAY = date(2025, 12, 1)


def a_control(
    country: str, state: ControlState, *, number: int = 0, no_shock: NoShock | None = None
) -> DatedControl:
    row = ExportControl(
        f"{country}-{number}", country, "cobalt", "", "ban", "all", "2025-01-01", "", "", "",
        "in_force", (), "",
    )  # fmt: skip
    return DatedControl(row, DAY, state, (), "full", no_shock, ())


@pytest.fixture
def laid(pinned: Pinned, world: World, catalog: Catalog) -> Laid:
    def make(
        controls: Sequence[DatedControl],
        *,
        viewport: Viewport = VIEW,
        obstacles: Sequence[QRectF] = (),
    ) -> ControlMarks:
        return layout_controls(
            controls,
            viewport=viewport,
            world=world,
            theme=pinned(LIGHT),
            groups={"EU27": members_of(catalog, "eu27")},
            obstacles=obstacles,
        )

    return make


def test_a_country_is_drawn_in_its_strongest_state(laid: Laid) -> None:
    states: list[ControlState] = ["ended", "announced", "announced", "suspended", "unknown"]
    controls = [a_control("COD", state, number=at) for at, state in enumerate(states)]
    (mark,) = laid(controls).marks
    assert (mark.state, mark.count) == ("suspended", 1)
    assert mark.controls == tuple(controls), "the others are there to be asked for"
    (mark,) = laid([one for one in controls if one.state != "suspended"]).marks
    assert (mark.state, mark.count) == ("announced", 2)


def test_only_what_acts_or_may_act_is_hatched(laid: Laid) -> None:
    assert laid([a_control("COD", "not_yet")]).marks == ()
    hatched = {
        state: laid([a_control("COD", state)]).marks[0].hatched
        for state in STRONGEST_FIRST
        if state != "not_yet"
    }
    assert hatched == {
        "in_force": True, "suspended": True, "announced": True, "unknown": False, "ended": False,
    }  # fmt: skip


def test_what_does_not_restrict_exports_is_left_out(laid: Laid) -> None:
    assert laid([a_control("USA", "in_force", no_shock="tariff")]).marks == ()
    assert laid([a_control("IDN", "in_force", no_shock="production")]).marks == ()
    assert len(laid([a_control("CHN", "in_force", no_shock="technology")]).marks) == 1


def test_a_group_is_hatched_whole_and_has_one_badge(laid: Laid, catalog: Catalog) -> None:
    (mark,) = laid([a_control("EU27", "in_force")]).marks
    assert set(mark.countries) == set(members_of(catalog, "eu27"))
    assert mark.badge is not None
    germany = VIEW.pixel_of(10.0, 51.0)
    assert (mark.badge.center() - germany).manhattanLength() < 150


def test_rare_earth_controls_stand_in_their_countries(
    laid: Laid, catalog: Catalog, world: World
) -> None:
    marks = laid(controls_of(catalog, "rare_earths", on=DAY)).marks
    china = next(mark for mark in marks if mark.imposed_by == "CHN")
    assert (china.state, china.count, len(china.controls)) == ("in_force", 2, 10)
    assert china.badge is not None
    assert world.country_at(VIEW, china.badge.center()) == "CHN"


@pytest.mark.parametrize("mineral", ["rare_earths", "cobalt", "graphite", "tungsten", "gallium"])
def test_badges_cover_neither_each_other_nor_a_symbol_or_a_label(
    laid: Laid,
    catalog: Catalog,
    scene_of: Callable[..., "MapScene"],
    picture_of: Laid,
    mineral: str,
) -> None:
    scene = scene_of(picture_of(mineral))
    there = [mark.bounds for mark in scene.marks] + [label.box for label in scene.labels]
    marks = laid(
        controls_of(catalog, mineral, on=DAY), viewport=scene.viewport, obstacles=there
    ).marks
    badges = [mark.badge for mark in marks if mark.badge is not None]
    assert badges
    assert not any(a.intersects(b) for a, b in combinations(badges, 2))
    for badge in badges:
        for other in there:
            common = badge.intersected(other)
            assert max(0.0, common.width()) * max(0.0, common.height()) < 8.0


def test_a_badge_is_placed_even_where_everything_is_covered(laid: Laid) -> None:
    everywhere = QRectF(0, 0, 1440, 760)
    (mark,) = laid([a_control("COD", "in_force")], obstacles=[everywhere]).marks
    assert mark.badge is not None


def test_a_country_out_of_the_picture_has_no_badge(laid: Laid) -> None:
    europe = VIEW.zoomed(8.0, VIEW.pixel_of(15.0, 50.0))
    (mark,) = laid([a_control("COD", "in_force")], viewport=europe).marks
    assert mark.badge is None
    regional = Viewport.home(
        width=1440, height=760, margins=(0, 0, 0, 0), projection=REGIONS["europe"]
    )
    assert laid([a_control("NZL", "in_force")], viewport=regional).marks == ()


def test_a_badge_is_found_within_a_few_pixels(laid: Laid) -> None:
    marks = laid([a_control("COD", "in_force"), a_control("CHN", "announced")])
    for mark in marks.marks:
        assert mark.badge is not None
        for x in np.arange(mark.badge.left() - 8, mark.badge.right() + 8, 1.7):
            near = mark.badge.adjusted(-3, -3, 3, 3).contains(QPointF(x, mark.badge.center().y()))
            found = marks.control_at(QPointF(x, mark.badge.center().y()))
            assert (found is mark) == near
    assert list(marks.obstacles) == [mark.badge for mark in marks.marks]


def test_a_badge_is_wider_where_it_counts(pinned: Pinned) -> None:
    theme = pinned(LIGHT)
    assert badge_size(1, theme)[0] < badge_size(2, theme)[0] < badge_size(10, theme)[0]


# --- paint -------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_state_has_a_badge_of_its_own_form(
    theme: MapTheme, pinned: Pinned, canvas: Canvas, pixels: Pixels
) -> None:
    looks = {}
    for state in STRONGEST_FIRST:
        image = canvas(
            lambda p, state=state: draw_badge(p, QRectF(3, 3, 18, 18), state, pinned(theme)),
            width=24, height=24, ground=theme.land,
        )  # fmt: skip
        looks[state] = pixels(image).sum(axis=2)
    for one, other in combinations(looks.values(), 2):
        assert (np.abs(one - other) > 150).sum() >= 12


def test_hatching_tells_the_state_by_its_lines(canvas: Canvas, pixels: Pixels) -> None:
    def ink(state: ControlState) -> float:
        box = QRectF(0, 0, 200, 200)
        image = canvas(lambda p: draw_control_lines(p, box, state, LIGHT), width=200, height=200)
        return float((pixels(image).sum(axis=2) < 500).mean())

    assert ink("in_force") > 1.4 * ink("suspended") > 1.4 * 0.9 * ink("announced") > 0


def test_hatching_is_lines_where_figures_not_known_are_dots(canvas: Canvas, pixels: Pixels) -> None:
    box = QRectF(0, 0, 120, 120)

    def runs(image: QImage) -> int:
        """How far dark pixels run on from lower left to upper right, at most."""
        dark = (pixels(image).sum(axis=2) < 600)[20:100, 20:100][::-1]
        most = 0
        for offset in range(-60, 61):
            for run in "".join("01"[int(v)] for v in np.diagonal(dark, offset)).split("0"):
                most = max(most, len(run))
        return most

    unknown = canvas(lambda p: draw_unknown_dots(p, box, LIGHT), width=120, height=120)
    control = canvas(lambda p: draw_control_lines(p, box, "in_force", LIGHT), width=120, height=120)

    def both(painter: QPainter) -> None:
        draw_unknown_dots(painter, box, LIGHT)
        painter.setClipping(False)
        draw_control_lines(painter, box, "in_force", LIGHT)

    assert runs(unknown) <= 3
    assert runs(control) > 20
    together = pixels(canvas(both, width=120, height=120))
    assert runs(canvas(both, width=120, height=120)) > 20
    # Between the lines dots stay in sight.
    lines = pixels(control)
    dots = (np.abs(together - lines).max(axis=2) > 60)[20:100, 20:100]
    assert dots.mean() > 0.03


def test_hatching_stays_in_its_country_and_off_names(
    laid: Laid, world: World, canvas: Canvas, pixels: Pixels
) -> None:
    marks = laid([a_control("CHN", "in_force"), a_control("USA", "unknown", number=1)])
    point = world.label_point(world.index["CHN"])
    middle = VIEW.to_pixel(point.x(), point.y())
    name = QRectF(middle.x() - 30, middle.y() - 15, 60, 30)
    image = canvas(
        lambda p: draw_control_hatch(
            p, marks, world=world, viewport=VIEW, theme=LIGHT, clear_of=[name]
        ),
        width=1440,
        height=760,
    )
    rows, columns = np.nonzero(pixels(image).sum(axis=2) < 700)
    assert len(rows) > 500
    sample = np.arange(0, len(rows), 97)
    codes = [world.country_at(VIEW, QPointF(columns[at] + 0.5, rows[at] + 0.5)) for at in sample]
    # The clip goes by whole pixels: along a border half of one may be the neighbour's.
    assert codes.count("CHN") > 0.97 * len(codes)
    assert "USA" not in codes
    inside = name.adjusted(1, 1, -1, -1)
    assert not any(
        inside.contains(QPointF(x + 0.5, y + 0.5)) for x, y in zip(columns, rows, strict=True)
    )


def test_badges_are_drawn_where_they_are_found(laid: Laid, canvas: Canvas, pixels: Pixels) -> None:
    marks = laid([a_control("COD", "in_force")])
    image = canvas(lambda p: draw_control_badges(p, marks, LIGHT), width=1440, height=760)
    rows, columns = np.nonzero(pixels(image).sum(axis=2) < 600)
    badge = marks.marks[0].badge
    assert badge is not None
    assert badge.adjusted(-1, -1, 1, 1).contains(QRectF(
        columns.min(), rows.min(), np.ptp(columns), np.ptp(rows)
    ))  # fmt: skip


@pytest.mark.parametrize(
    ("states", "words"),
    [
        ((), ["none listed"]),
        (("not_yet",), ["none in force"]),
        (("ended",), ["none in force", "ended"]),
        (("unknown",), ["state not known"]),
        (("in_force",), ["export control in force"]),
    ],
)
def test_the_legend_says_that_none_is_in_force(
    states: tuple[ControlState, ...], words: list[str], laid: Laid
) -> None:
    marks = laid([a_control("COD", state) for state in states])
    assert [row.label for row in control_legend(marks, LIGHT)] == words


def test_the_legend_has_the_states_shown_in_words(
    laid: Laid, canvas: Canvas, pixels: Pixels
) -> None:
    marks = laid([a_control("COD", "announced"), a_control("CHN", "in_force")])
    rows = control_legend(marks, LIGHT)
    assert [row.label for row in rows] == ["export control in force", "announced"]
    for row in rows:
        image = canvas(lambda p, row=row: row.draw(p, QRectF(4, 6, 44, 14)), width=52, height=26)
        seen = pixels(image).sum(axis=2)
        assert (seen[:, 4:20] < 500).any(), "a badge"
        assert (seen[:, 26:48] < 500).any(), "and its hatch"
