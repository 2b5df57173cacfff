"""What a hand does on the page: each gesture is an object that can be called off."""

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from mapapp.briefing.page import Page, Rect
from mapapp.desktop.briefing.snapping import (
    GRID_MM,
    Edge,
    Guide,
    Lines,
    Snapped,
    around,
    lines_of,
    moved,
    on_page,
    resized,
    stretched,
)
from mapapp.desktop.briefing.words import element_name

if TYPE_CHECKING:
    from mapapp.desktop.briefing.desk import PageDesk

REACH_PX: Final = 6.0


class PageGesture(Protocol):
    """A drag that is going on."""

    guides: tuple[Guide, ...]
    band: QRectF | None

    def move(self, spot: QPointF, *, free: bool) -> None:
        """Follow the hand to a spot of the page, mm; ``free`` snaps to nothing."""

    def end(self) -> None:
        """Keep what was done."""

    def cancel(self) -> None:
        """Put everything back."""


class _Drag:
    """What moving and resizing have in common: a page before, and lines to rest on."""

    def __init__(self, desk: "PageDesk", start: QPointF, px_per_mm: float) -> None:
        self.guides: tuple[Guide, ...] = ()
        self.band: QRectF | None = None
        self.desk, self.start = desk, start
        self.before: Page = desk.page
        self.reach = REACH_PX / px_per_mm
        others = [one.rect for one in desk.page.elements if one.id not in desk.selected]
        self.lines: Lines = lines_of(desk.page.size, others, margin=desk.margin)

    def _show(self, page: Page, snapped: Snapped) -> None:
        self.guides = snapped.guides
        self.desk.preview(page)

    def _keep(self, words: str) -> None:
        after = self.desk.page
        self.desk.preview(self.before)
        names = [element_name(one) for one in self.desk.selected_elements]
        what = (
            names[0]
            if len(names) == 1
            else QCoreApplication.translate("PageDesk", "{count} elements")
        )
        self.desk.edit(after, words.format(what=what.format(count=len(names))))

    def cancel(self) -> None:
        """Put everything back."""
        self.desk.preview(self.before)


class MoveGesture(_Drag):
    """Moves the selection."""

    def __init__(self, desk: "PageDesk", start: QPointF, px_per_mm: float) -> None:
        super().__init__(desk, start, px_per_mm)
        self.rects = {one.id: one.rect for one in desk.selected_elements}
        self.box = around(list(self.rects.values()))

    def move(self, spot: QPointF, *, free: bool) -> None:
        """Follow the hand."""
        by = spot - self.start
        held = Rect(self.box.x + by.x(), self.box.y + by.y(), self.box.width, self.box.height)
        held = on_page(held, self.before.size)
        found = Snapped(held)
        if not free:
            found = moved(held, self.lines, reach=self.reach, grid=GRID_MM)
        dx, dy = found.rect.x - self.box.x, found.rect.y - self.box.y
        page = self.before
        for element_id, rect in self.rects.items():
            page = page.moved(element_id, Rect(rect.x + dx, rect.y + dy, rect.width, rect.height))
        self._show(page, found)

    def end(self) -> None:
        """Keep it as one step."""
        self._keep(QCoreApplication.translate("PageDesk", "Move {what}"))


class ResizeGesture(_Drag):
    """Pulls edges of the one selected element."""

    def __init__(
        self, desk: "PageDesk", start: QPointF, px_per_mm: float, *, edges: tuple[Edge, ...]
    ) -> None:
        super().__init__(desk, start, px_per_mm)
        self.edges = edges
        self.id = desk.selected[0]
        self.rect = desk.page.element(self.id).rect

    def move(self, spot: QPointF, *, free: bool) -> None:
        """Follow the hand."""
        by = spot - self.start
        held = stretched(self.rect, self.edges, by.x(), by.y())
        found = Snapped(held)
        if not free:
            found = resized(held, self.edges, self.lines, reach=self.reach, grid=GRID_MM)
        if not found.rect.inside(self.before.size):
            found = Snapped(_cut_to_page(found.rect, self.before))
        self._show(self.before.moved(self.id, found.rect), found)

    def end(self) -> None:
        """Keep it as one step."""
        self._keep(QCoreApplication.translate("PageDesk", "Resize {what}"))


class BoxGesture:
    """Draws a box; what lies in it is selected."""

    def __init__(self, desk: "PageDesk", start: QPointF) -> None:
        self.guides: tuple[Guide, ...] = ()
        self.band: QRectF | None = None
        self.desk, self.start = desk, start
        self.before = desk.selected

    def move(self, spot: QPointF, *, free: bool) -> None:  # noqa: ARG002  (nothing to snap to)
        """Follow the hand."""
        band = QRectF(self.start, spot).normalized()
        self.band = band
        inside = [
            one.id
            for one in self.desk.page.elements
            if band.contains(QRectF(one.rect.x, one.rect.y, one.rect.width, one.rect.height))
        ]
        self.desk.select(*inside)

    def end(self) -> None:
        """Keep what is selected."""

    def cancel(self) -> None:
        """Select what was selected."""
        self.desk.select(*self.before)


def _cut_to_page(rect: Rect, page: Page) -> Rect:
    left, top = max(0.0, rect.x), max(0.0, rect.y)
    right, bottom = min(page.size.width_mm, rect.right), min(page.size.height_mm, rect.bottom)
    return Rect(left, top, max(1.0, right - left), max(1.0, bottom - top))
