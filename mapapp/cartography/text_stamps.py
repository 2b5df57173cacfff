"""Kept images of the texts on a map: for the screen, where the same words are drawn every frame.

An outline round letters is what a label costs; most labels stay as they are while a lever
moves. Exports draw the letters themselves.
"""

from collections.abc import Hashable, Sequence
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from mapapp.cartography.text import Run, draw_lines, key_of, size_of

MOST_KEPT: Final = 256


class TextStamps:
    """Texts drawn before, by all that they hang on but the place.

    Parameters
    ----------
    ratio
        Pixels of the screen to one of the picture.
    """

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._kept: dict[Hashable, QImage] = {}

    @property
    def ratio(self) -> float:
        """Pixels of the screen to one of the picture."""
        return self._ratio

    @property
    def kept(self) -> int:
        """How many texts are kept."""
        return len(self._kept)

    def draw(
        self,
        painter: QPainter,
        lines: Sequence[Sequence[Run]],
        box: QRectF,
        *,
        ink: QColor,
        halo: QColor | None,
        halo_px: float = 3.0,
    ) -> None:
        """Draw lines of runs as `draw_lines` does, each line in the middle of the box."""
        size = size_of(lines)
        rim = ceil(halo_px) + 2
        left = box.left() + (box.width() - size.width()) / 2 - rim
        top = box.top() - rim
        # Where letters fall between pixels of the screen is part of how they look.
        x, y = left * self._ratio, top * self._ratio
        whole, part = QPointF(floor(x), floor(y)), QPointF(x - floor(x), y - floor(y))
        words = tuple(tuple((run.text, key_of(run.font)) for run in line) for line in lines)
        key = (
            words, ink.rgba(), 0 if halo is None else halo.rgba(), halo_px,
            round(part.x(), 3), round(part.y(), 3),
        )  # fmt: skip
        image = self._kept.get(key)
        if image is None:
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            image = self._kept[key] = self._stamp(
                lines, QRectF(part / self._ratio + QPointF(rim, rim), size), rim,
                ink=ink, halo=halo, halo_px=halo_px,
            )  # fmt: skip
        painter.drawImage(whole / self._ratio, image)

    def _stamp(
        self,
        lines: Sequence[Sequence[Run]],
        box: QRectF,
        rim: int,
        *,
        ink: QColor,
        halo: QColor | None,
        halo_px: float,
    ) -> QImage:
        """Return an image of the text; ``box`` is where it stands in it."""
        room = QSizeF(box.right() + rim + 1, box.bottom() + rim + 1) * self._ratio
        image = QImage(
            ceil(room.width()), ceil(room.height()), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_lines(painter, lines, box, ink=ink, halo=halo, halo_px=halo_px)
        finally:
            painter.end()
        return image
