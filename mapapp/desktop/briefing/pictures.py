"""Pictures of a page's elements, each painted once and kept until something in it changes.

A page takes 0.1 to 0.3 s to paint, so elements are painted one at a time between events. One that
is moved keeps its picture; one that changes shows its old picture until the new one is there.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from mapapp.briefing.content import PageContent
from mapapp.briefing.page import Element, Page, PageSize, Rect
from mapapp.briefing.paint_page import paint_element
from mapapp.briefing.places import box_of

# Kinds whose look depends on other elements of the page, and on which.
RELATED: Final = {
    "map": ("legend", "scale"), "inset": ("legend", "scale"), "legend": ("map",),
    "scale": ("map",), "notes": ("notes", "sources"), "sources": ("notes", "sources"),
}  # fmt: skip
BLEED: Final = 12.0  # what may stick out of an element's box, in units of the page
SLOW_S: Final = 0.04
REST_MS: Final = 90
TURN_S: Final = 0.03

Key = tuple[Element, tuple[Element, ...], PageSize, float, int]


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """The picture of an element.

    ``origin`` is where the element's corner stands in it, ``box`` the element's size, both in
    pixels of the picture; ``cut`` is whether some of its words or rows did not fit.
    """

    key: Key
    image: QImage
    origin: QPointF
    box: QRectF
    cut: bool


class ElementPictures(QObject):
    """Paints elements one by one, those that changed.

    Signals
    -------
    drawn
        An element's picture is there; its id.
    settled
        All pictures are those of the page as it is.
    """

    drawn = Signal(str)
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._content: Callable[[], PageContent] | None = None
        self._serial = 0
        self._ratio = 1.0
        self._kept: dict[str, Drawn] = {}
        self._costs: dict[str, float] = {}
        self._stale: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)

    @property
    def is_settled(self) -> bool:
        """Whether all pictures are up to date."""
        return not self._stale

    @property
    def cut(self) -> tuple[str, ...]:
        """Ids of elements whose words or rows did not all fit."""
        page = self._page
        if page is None:
            return ()
        ids = [one.id for one in page.elements]
        return tuple(one for one in ids if one in self._kept and self._kept[one].cut)

    def picture(self, element_id: str) -> Drawn | None:
        """Return an element's picture as it was painted last; None if it never was."""
        return self._kept.get(element_id)

    def show(
        self,
        page: Page,
        content: Callable[[], PageContent],
        *,
        serial: int,
        ratio: float,
        hurry: bool = False,
    ) -> None:
        """Take a page; what is not up to date is painted soon.

        Parameters
        ----------
        content
            Returns what the page shows; asked for when something is painted.
        serial
            Another number for every other content.
        ratio
            Pixels per unit of the page.
        hurry
            Whether a hand moves: what is slow to paint waits until it rests.
        """
        self._page, self._content, self._serial, self._ratio = page, content, serial, ratio
        ids = {one.id for one in page.elements}
        self._kept = {key: value for key, value in self._kept.items() if key in ids}
        self._stale = [one.id for one in page.elements if not self._is_current(one)]
        if not self._stale:
            self._timer.stop()
            self.settled.emit()
            return
        slow = any(self._costs.get(one, 0.0) > SLOW_S for one in self._stale)
        self._timer.start(REST_MS if hurry and slow else 0)

    def finish(self) -> None:
        """Paint all that is not up to date, now."""
        while self._stale:
            self._paint_next()
        self._timer.stop()

    def stop(self) -> None:
        """Paint nothing any more."""
        self._timer.stop()
        self._stale = []

    def _is_current(self, element: Element) -> bool:
        kept = self._kept.get(element.id)
        return kept is not None and kept.key == self._key(element)

    def _key(self, element: Element) -> Key:
        page = self._page
        assert page is not None  # a page was taken before anything is asked  # noqa: S101
        kinds = RELATED.get(element.kind, ())
        related = tuple(one for one in page.elements if one.kind in kinds and one.id != element.id)
        bare = replace(element, rect=Rect(0.0, 0.0, element.rect.width, element.rect.height))
        return bare, related, page.size, self._ratio, self._serial

    def _turn(self) -> None:
        """Paint for a moment, then let events through."""
        began = time.perf_counter()
        while self._stale and time.perf_counter() - began < TURN_S:
            self._paint_next()
        if self._stale:
            self._timer.start(0)

    def _paint_next(self) -> None:
        page, content = self._page, self._content
        if page is None or content is None or not self._stale:
            return
        element = page.element(self._stale.pop(0))
        began = time.perf_counter()
        self._kept[element.id] = self._paint(element, page, content())
        self._costs[element.id] = time.perf_counter() - began
        self.drawn.emit(element.id)
        if not self._stale:
            self.settled.emit()

    def _paint(self, element: Element, page: Page, content: PageContent) -> Drawn:
        ratio, box = self._ratio, box_of(element.rect)
        bleed = math.ceil(BLEED * ratio)
        # Where on a pixel the corner lies stays as on the page, so that type is as sharp.
        corner = QPointF(box.x() * ratio % 1.0, box.y() * ratio % 1.0)
        width = math.ceil(corner.x() + box.width() * ratio) + 2 * bleed
        height = math.ceil(corner.y() + box.height() * ratio) + 2 * bleed
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        origin = corner + QPointF(bleed, bleed)
        painter = QPainter(image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            painter.translate(origin)
            painter.scale(ratio, ratio)
            painter.translate(-box.topLeft())
            cut = paint_element(painter, element, page, content, pixel_ratio=ratio)
        finally:
            painter.end()
        size = QRectF(0, 0, box.width() * ratio, box.height() * ratio)
        return Drawn(self._key(element), image, origin, size, cut)


def place_picture(painter: QPainter, drawn: Drawn, box: QRectF, *, ratio: float) -> None:
    """Draw a picture where its element stands.

    Parameters
    ----------
    box
        The element's box, logical pixels of the painter.
    ratio
        Device pixels of a logical one.
    """
    across = box.width() * ratio / max(1.0, drawn.box.width())
    down = box.height() * ratio / max(1.0, drawn.box.height())
    left = box.x() * ratio - drawn.origin.x() * across
    top = box.y() * ratio - drawn.origin.y() * down
    width, height = drawn.image.width() * across, drawn.image.height() * down
    if abs(across - 1.0) < 0.002 and abs(down - 1.0) < 0.002:  # pixel on pixel
        left, top = round(left), round(top)
        width, height = drawn.image.width(), drawn.image.height()
    target = QRectF(left / ratio, top / ratio, width / ratio, height / ratio)
    painter.drawImage(target, drawn.image, QRectF(drawn.image.rect()))
