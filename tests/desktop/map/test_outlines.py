"""What marks several countries: one line around them, and none between them."""

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.desktop.map.outlines import GroupOutline

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def outline(desk: "Desk", codes: set[str], *, drawn: GroupOutline | None = None) -> QImage:
    """Return the outline of countries alone."""
    scene = desk.map.scene
    image = QImage(
        round(scene.viewport.width), round(scene.viewport.height), QImage.Format.Format_ARGB32
    )
    image.fill(0)
    painter = QPainter(image)
    try:
        (drawn or GroupOutline()).paint(scene, painter, codes)
    finally:
        painter.end()
    return image


def border(desk: "Desk", west: str, east: str) -> list[QPointF]:
    """Return the pixels at which one country meets the other, row by row."""
    scene, found = desk.map.scene, []
    for y in range(0, round(scene.viewport.height), 16):
        row = [
            scene.world.country_at(scene.viewport, QPointF(x + 0.5, y + 0.5))
            for x in range(round(scene.viewport.width))
        ]
        found += [
            QPointF(x, y) for x, pair in enumerate(itertools.pairwise(row)) if pair == (west, east)
        ]
    return found


def darkest(image: QImage, at: QPointF) -> int:
    """Return the largest alpha around a pixel, 0 to 255."""
    around = [(dx, dy) for dx in (-1, 0, 1, 2) for dy in (-1, 0, 1)]
    x, y = round(at.x()), round(at.y())
    return max(QColor(image.pixelColor(x + dx, y + dy)).alpha() for dx, dy in around)


@pytest.fixture
def _near_europe(desk: "Desk") -> None:
    desk.map.selection.put(countries=["DEU", "FRA", "POL"])
    desk.map.zoom_to_selected()
    desk.map.settle()


@pytest.mark.usefixtures("_near_europe")
def test_a_group_has_one_line_around_it_and_none_inside(desk: "Desk") -> None:
    image = outline(desk, {"DEU", "FRA"})
    inner, outer = border(desk, "FRA", "DEU"), border(desk, "DEU", "POL")
    assert len(inner) >= 3
    assert len(outer) >= 3
    assert sum(darkest(image, at) > 60 for at in inner) <= 0.1 * len(inner)
    assert sum(darkest(image, at) > 120 for at in outer) >= 0.9 * len(outer)


@pytest.mark.usefixtures("_near_europe")
def test_the_outline_follows_the_group_and_the_view(desk: "Desk") -> None:
    kept = GroupOutline()
    first = outline(desk, {"DEU", "FRA"}, drawn=kept)
    assert outline(desk, {"DEU", "FRA"}, drawn=kept) == first
    assert outline(desk, {"DEU", "FRA", "POL"}, drawn=kept) != first
    desk.map.zoom_in()
    assert outline(desk, {"DEU", "FRA"}, drawn=kept) != first
