"""Icons: our own line drawings on a 24 px grid, tinted to the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mapapp.cartography.theme import MapTheme
from mapapp.locations import bundled

_RATIO = 2  # drawn at twice the size, so that they are sharp on dense screens
_SIDE = 24


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str) -> QPixmap:
    text = bundled("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(text.replace("#000", colour).encode()))
    pixmap = QPixmap(QSize(_SIDE, _SIDE) * _RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        renderer.render(painter, QRectF(0, 0, _SIDE * _RATIO, _SIDE * _RATIO))
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(_RATIO)
    return pixmap


def icon(name: str, theme: MapTheme) -> QIcon:
    """Return an icon in a theme's text colour, paler when disabled."""
    made = QIcon(_pixmap(name, theme.text1))
    made.addPixmap(_pixmap(name, theme.rule_strong), QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the application's icon."""
    return QIcon(str(bundled("resources", "icons", "app.svg")))
