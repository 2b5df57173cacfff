"""The land mask counts what the hit test finds."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF

from mapapp.cartography.land_mask import CELL_PX, LandMask
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World


@pytest.fixture(scope="module")
def home() -> Viewport:
    return Viewport.home(width=1000, height=600, margins=(0, 50, 0, 50))


def _share_by_hits(box: QRectF, view: Viewport, world: World) -> float:
    points = [
        QPointF(
            box.left() + (i + 0.5) * box.width() / 30, box.top() + (j + 0.5) * box.height() / 30
        )
        for i in range(30)
        for j in range(30)
    ]
    return sum(world.country_at(view, point) is not None for point in points) / len(points)


@pytest.mark.parametrize("where", [(500, 60), (620, 300), (100, 400), (300, 120), (800, 380)])
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_a_box_hides_as_much_land_as_the_hit_test_finds(
    where: tuple[float, float], zoom: float, home: Viewport, world: World
) -> None:
    view = replace(home, scale=home.scale * zoom)
    box = QRectF(*where, 160, 120)
    cells = box.width() * box.height() / CELL_PX**2
    found = LandMask(view, world).hidden_by(box) / cells
    assert found == pytest.approx(_share_by_hits(box, view, world), abs=0.06)


def test_a_box_outside_the_picture_hides_nothing(home: Viewport, world: World) -> None:
    assert LandMask(home, world).hidden_by(QRectF(-300, -300, 100, 100)) == 0
