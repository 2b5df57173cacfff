"""The app's icon in every size and format that systems ask for, from one drawing."""

import os
from pathlib import Path
from typing import Final

from PIL import Image

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING: Final = Path(__file__).resolve().parent.parent / "resources" / "icons" / "app.svg"
SIZES_PX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(side_px: int) -> QImage:
    """Return the icon as a square image of that side."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    try:
        QSvgRenderer(str(DRAWING)).render(painter, QRectF(0, 0, side_px, side_px))
    finally:
        painter.end()
    return image


def write_icons(folder: Path) -> None:
    """Write ``app-<size>.png``, ``app.ico`` (Windows) and ``app.icns`` (macOS) into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    keep = QGuiApplication.instance() or QGuiApplication(["icons"])
    for side in SIZES_PX:
        draw(side).save(str(folder / f"app-{side}.png"))
    del keep
    with Image.open(folder / "app-512.png") as large:
        large.save(folder / "app.icns")
    with Image.open(folder / "app-256.png") as middle:
        middle.save(folder / "app.ico", sizes=[(side, side) for side in SIZES_PX if side <= 256])
