"""The three marks of how far a row was checked, as icons of a table."""

from collections.abc import Mapping
from functools import lru_cache
from typing import get_args

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from mapapp.cartography.theme import MapTheme
from mapapp.catalog.model import Verification
from mapapp.desktop.hover_card import draw_verification
from mapapp.desktop.tables.content import VERIFICATION, verification_word

_SIDE_PX = 16
_RATIO = 2  # drawn at twice the size, so that they are sharp on dense screens


def verification_icons(theme: MapTheme) -> Mapping[str, Mapping[str, QIcon]]:
    """Return the icons by the key of their column and the word that they stand beside."""
    return {
        VERIFICATION: {
            verification_word(grade): verification_icon(grade, theme)
            for grade in get_args(Verification)
        }
    }


@lru_cache(maxsize=16)
def verification_icon(grade: Verification, theme: MapTheme) -> QIcon:
    """Return the mark of one grade, as cards draw it."""
    pixmap = QPixmap(_SIDE_PX * _RATIO, _SIDE_PX * _RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(_RATIO)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_verification(painter, QPointF(_SIDE_PX / 2, _SIDE_PX / 2), grade, theme)
    finally:
        painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it
    return icon
