"""One function draws on every device and chooses the way that suits."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from mapapp.cartography.points import drawing
from mapapp.cartography.points.drawing import draw_points, in_sight, suitable
from mapapp.cartography.points.layer import PointLayer
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.points.style import PointStyle, plotted
from mapapp.cartography.viewport import Viewport

if TYPE_CHECKING:
    from mapapp.cartography.points.drawing import Display, Drawn

StyleOf = Callable[..., PointStyle]
PointsOf = Callable[..., PointSet]
Pixels = Callable[[QImage], np.ndarray]


@pytest.mark.parametrize(
    ("visible", "unit", "way"),
    [
        (1000, 1, "symbols"), (1001, 1, "clusters"), (1439, 1, "clusters"), (1440, 1, "density"),
        (1440, 0.5, "clusters"), (5760, 0.5, "density"),
    ],
)  # fmt: skip
def test_the_way_of_drawing_suits_the_number_and_the_room_there_is(
    visible: int, unit: float, way: str, view: Viewport
) -> None:
    assert suitable(visible, view, unit=unit) == way


def test_zooming_into_a_crowd_leads_from_density_to_clusters_to_symbols(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    points, style, view = points_of(12_000), style_of(), view.resized(1600, 900)
    ways = [
        on_image(points, view.zoomed(zoom, view.pixel_of(27, -11)), style, "auto")[1].display
        for zoom in (1, 12, 250)
    ]
    assert ways == sorted(ways, key=["density", "clusters", "symbols"].index)
    assert set(ways) == {"density", "clusters", "symbols"}


def on_image(
    points: PointSet, view: Viewport, style: PointStyle, display: "Display", ratio: float = 1.0
) -> "tuple[QImage, Drawn]":
    size = round(view.width * ratio), round(view.height * ratio)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFF9FBFC)
    painter = QPainter(image)
    try:
        drawn = draw_points(painter, points, view, style, pixel_ratio=ratio, display=display)
    finally:
        painter.end()
    return image, drawn


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_stamps_and_painter_give_the_same_map(
    ratio: float,
    points_of: PointsOf,
    style_of: StyleOf,
    view: Viewport,
    pixels: Pixels,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    points, style = points_of(900), style_of()
    painted, drawn = on_image(points, view, style, "auto", ratio)
    assert (drawn.display, drawn.visible) == ("symbols", 900)
    monkeypatch.setattr(drawing, "PAINTED", 10)
    stamped, _ = on_image(points, view, style, "symbols", ratio)
    first, second = pixels(painted), pixels(stamped)
    ink = (np.abs(first - first[0, 0]) > 20).any(axis=2)
    other = (np.abs(second - first[0, 0]) > 20).any(axis=2)
    assert ink.mean() > 0.02
    assert other.sum() == pytest.approx(ink.sum(), rel=0.08)
    # Nowhere is ink more than a pixel from where the painter had put some.
    grown = np.zeros_like(ink)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            grown |= np.roll(ink, (dy, dx), axis=(0, 1))
    assert (other & ~grown).sum() < 0.02 * ink.sum()


def svg_of(points: PointSet, view: Viewport, style: PointStyle, path: Path, way: "Display") -> str:
    device = QSvgGenerator()
    device.setFileName(str(path))
    device.setSize(QSize(640, 360))
    device.setViewBox(QRect(0, 0, 640, 360))
    painter = QPainter(device)
    try:
        draw_points(painter, points, view, style, display=way)
    finally:
        painter.end()
    return path.read_text()


def test_svg_has_vectors_up_to_a_limit_and_one_image_beyond(
    points_of: PointsOf,
    style_of: StyleOf,
    view: Viewport,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    points, style = points_of(1500), style_of()
    vectors = svg_of(points, view, style, tmp_path / "v.svg", "symbols")
    assert "<image" not in vectors
    assert vectors.count("<circle") + vectors.count("<ellipse") > 300
    monkeypatch.setattr(drawing, "VECTORS", 1000)
    assert svg_of(points, view, style, tmp_path / "i.svg", "symbols").count("<image") == 1
    clusters = svg_of(points, view, style, tmp_path / "c.svg", "clusters")
    assert "<image" not in clusters
    assert "<text" in clusters


def test_pdf_embeds_an_image_at_the_resolution_of_the_page(
    points_of: PointsOf,
    style_of: StyleOf,
    view: Viewport,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(drawing, "VECTORS", 100)
    ratios = []
    original = drawing.stamped

    def noting(*given: object, pixel_ratio: float) -> object:
        ratios.append(pixel_ratio)
        return original(*given, pixel_ratio=pixel_ratio)  # type: ignore[arg-type]

    monkeypatch.setattr(drawing, "stamped", noting)
    for resolution in (150, 300, 1200):
        device = QPdfWriter(str(tmp_path / f"{resolution}.pdf"))
        device.setResolution(resolution)
        painter = QPainter(device)
        try:
            painter.scale(resolution / 96, resolution / 96)
            draw_points(painter, points_of(500), view, style_of(), display="symbols")
        finally:
            painter.end()
        assert (tmp_path / f"{resolution}.pdf").read_bytes().count(b"/Subtype /Image") >= 1
    assert ratios == pytest.approx([150 / 96, 300 / 96, 300 / 96])


def test_a_layer_put_down_elsewhere_is_what_would_be_drawn_there(
    points_of: PointsOf, style_of: StyleOf, view: Viewport, pixels: Pixels
) -> None:
    points, style = points_of(30_000), style_of()
    view = view.zoomed(2.0, view.middle)
    moved = view.panned(41, -27)
    layer = PointLayer.of(points, view, style, display="symbols")
    assert layer.fits(points, moved, style, pixel_ratio=1.0)
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(0xFFF9FBFC)
    painter = QPainter(image)
    try:
        layer.paint(painter, moved)
    finally:
        painter.end()
    fresh, _ = on_image(points, moved, style, "symbols")
    same = (np.abs(pixels(image) - pixels(fresh)).max(axis=2) <= 2).mean()
    assert same > 0.995


def test_a_layer_does_not_fit_what_it_does_not_show(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    points, style = points_of(1300), style_of()
    layer = PointLayer.of(points, view, style, margin_px=64)
    assert layer.drawn.display == "clusters"
    assert layer.drawn.visible == len(in_sight(plotted(points, view.projection, style), view))
    assert layer.fits(points, view, style, pixel_ratio=1.0)
    assert not layer.fits(points, view, style, pixel_ratio=2.0)
    assert not layer.fits(points_of(1300), view, style, pixel_ratio=1.0)
    assert not layer.fits(points, view.panned(65, 0), style, pixel_ratio=1.0)
    assert not layer.fits(points, view.zoomed(1.2, view.middle), style, pixel_ratio=1.0)
    assert not layer.fits(points, view.resized(700, 360), style, pixel_ratio=1.0)


def test_a_zoomed_layer_is_put_down_scaled(
    style_of: StyleOf, view: Viewport, pixels: Pixels
) -> None:
    points, style = PointSet.of([27.0], [-11.0], capacity_t_per_year=[10_000.0]), style_of()
    layer = PointLayer.of(points, view, style)
    nearer = view.zoomed(1.5, view.middle)
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    try:
        layer.paint(painter, nearer)
    finally:
        painter.end()
    rows, columns = np.nonzero((np.abs(pixels(image) - 255) > 60).any(axis=2))
    at = nearer.pixel_of(27.0, -11.0)
    assert columns.mean() + 0.5 == pytest.approx(at.x(), abs=1)
    assert rows.mean() + 0.5 == pytest.approx(at.y(), abs=1)
    assert np.ptp(columns) == pytest.approx(1.5 * 23.4 - 1, abs=1.5)


def test_another_colour_needs_no_sorting(
    points_of: PointsOf, style_of: StyleOf, view: Viewport
) -> None:
    points = points_of(500)
    red, blue = (
        plotted(points, view.projection, style_of(category_colours=(colour,)))
        for colour in ("#AA0000", "#0000AA")
    )
    assert red.index is blue.index
    assert (red.style.category_colours, blue.style.category_colours) == (("#AA0000",), ("#0000AA",))
    by_owner = points.with_categories(np.arange(500) % 2, ("A", "B"))
    two = plotted(by_owner, view.projection, style_of(category_colours=("#AA0000", "#0000AA")))
    assert {look.colour for look in two.looks} == {0, 1}
    assert {look.colour for look in red.looks} == {0}
