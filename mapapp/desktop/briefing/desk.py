"""The page being laid out: every edit makes a new page, kept by an undo stack of its own."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.page import Element, ElementKind, Page, PageSize, Rect
from mapapp.briefing.templates import MARGIN, resized, template_name, template_page
from mapapp.desktop.briefing.snapping import around, on_page, stretched
from mapapp.desktop.briefing.words import element_name
from mapapp.desktop.commands import EditCommand, do

Side = Literal["left", "centre", "right", "top", "middle", "bottom"]

# What a new element is as large as, mm on A4.
NEW_MM: Final[Mapping[str, tuple[float, float]]] = {
    "headline": (180.0, 14.0), "subtitle": (180.0, 6.0), "map": (120.0, 70.0),
    "inset": (60.0, 45.0), "legend": (70.0, 36.0), "scale": (40.0, 10.0), "chart": (80.0, 42.0),
    "key_figures": (80.0, 18.0), "table": (90.0, 42.0), "notes": (85.0, 24.0),
    "sources": (85.0, 24.0), "disclaimer": (85.0, 5.0), "date": (50.0, 5.0), "logo": (34.0, 16.0),
    "marking": (80.0, 5.0), "page_number": (60.0, 5.0), "text": (70.0, 12.0), "rule": (120.0, 3.0),
}  # fmt: skip


class PageDesk(QObject):
    """Holds page, house style and selection; views call it and listen.

    Signals
    -------
    page_changed
        After the page changed, with the new one; also while something is dragged.
    style_changed
        After the house style changed, with the new one.
    selection_changed
        After other elements were selected.
    """

    page_changed = Signal(object)
    style_changed = Signal(object)
    selection_changed = Signal()

    def __init__(self, page: Page, style: HouseStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page, self._style = page, style
        self._selected: tuple[str, ...] = ()
        self._drags = 0
        self.undo_stack = QUndoStack(self)

    @property
    def page(self) -> Page:
        """The page as it is now."""
        return self._page

    @property
    def style(self) -> HouseStyle:
        """The house style."""
        return self._style

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids of the selected elements, the one selected last at the end."""
        return self._selected

    @property
    def selected_elements(self) -> tuple[Element, ...]:
        """The selected elements."""
        return tuple(self._page.element(one) for one in self._selected)

    @property
    def one_selected(self) -> Element | None:
        """The selected element, None unless it is the only one."""
        return self._page.element(self._selected[0]) if len(self._selected) == 1 else None

    @property
    def in_reading_order(self) -> tuple[Element, ...]:
        """The elements from the top down, and from the left."""
        return tuple(sorted(self._page.elements, key=lambda one: (one.rect.y, one.rect.x)))

    @property
    def margin(self) -> float:
        """The margin of the page, mm."""
        return MARGIN * self._page.size.type_factor

    # --- the page ------------------------------------------------------------------------------

    def edit(self, page: Page, text: str, *, drag: int = 0) -> None:
        """Change the page, undoably; edits with the same non-zero number are one step."""
        if page == self._page:
            return
        command: EditCommand[Page] = EditCommand(
            self._put, self._page, page, describe=lambda _before, _after: text, drag=drag
        )
        do(self.undo_stack, command)

    def preview(self, page: Page) -> None:
        """Show a page while a hand is on it; nothing is kept until `edit`."""
        self._put(page)

    def new_drag(self) -> int:
        """Return a number for the edits of one drag."""
        self._drags += 1
        return self._drags

    def open(self, page: Page) -> None:
        """Show another page in place of this one; there is nothing to undo then."""
        self._put(page)
        self.undo_stack.clear()

    def _put(self, page: Page) -> None:
        self._page = page
        kept = tuple(one for one in self._selected if any(o.id == one for o in page.elements))
        if kept != self._selected:
            self._selected = kept
            self.selection_changed.emit()
        self.page_changed.emit(page)

    def use_template(self, template: str) -> None:
        """Lay the page out as a template does; words that were frozen stay."""
        fresh = template_page(template, self._page.size, logo=bool(self._style.logo))
        frozen = {
            one.id: one.text
            for one in self._page.elements
            if one.is_frozen and one.kind in ("headline", "subtitle", "marking", "date")
        }
        page = replace(
            fresh,
            elements=tuple(replace(o, text=frozen.get(o.id, o.text)) for o in fresh.elements),
        )
        self.edit(page, self.tr("Template “{name}”").format(name=template_name(template)))

    def resize(self, size: PageSize) -> None:
        """Give the page another size."""
        self.edit(resized(self._page, size), self.tr("Page size"))

    def set_style(self, style: HouseStyle) -> None:
        """Use another house style; a page without room for its logo gets it."""
        if style == self._style:
            return
        had, has = bool(self._style.logo), bool(style.logo)
        self._style = style
        self.style_changed.emit(style)
        if has and not had and not self._page.of_kind("logo") and self._page.template:
            self._add_logo()

    def _add_logo(self) -> None:
        """Lay a page that is as its template made it out anew, with room for the logo."""
        page = self._page
        plain = template_page(page.template, page.size)
        if [(o.id, o.rect) for o in plain.elements] == [(o.id, o.rect) for o in page.elements]:
            self.use_template(page.template)

    # --- selecting -----------------------------------------------------------------------------

    def select(self, *ids: str) -> None:
        """Select these elements and no others."""
        if ids != self._selected:
            self._selected = ids
            self.selection_changed.emit()

    def select_too(self, element_id: str) -> None:
        """Select one more element, or take it out."""
        others = tuple(one for one in self._selected if one != element_id)
        self.select(*(others if len(others) < len(self._selected) else (*others, element_id)))

    def select_next(self, step: int) -> None:
        """Select the element after (or before) the one selected last, in reading order."""
        ids = [one.id for one in self.in_reading_order]
        if not ids:
            return
        if self._selected:
            at = (ids.index(self._selected[-1]) + step) % len(ids)
        else:
            at = 0 if step > 0 else len(ids) - 1
        self.select(ids[at])

    # --- edits of the selection ----------------------------------------------------------------

    def placed(self, rects: Mapping[str, Rect]) -> Page:
        """Return the page with elements elsewhere."""
        page = self._page
        for element_id, rect in rects.items():
            page = page.moved(element_id, rect)
        return page

    def move_by(self, dx: float, dy: float, *, drag: int = 0) -> None:
        """Move the selection by so much, mm, as far as the page goes."""
        if not self._selected:
            return
        box = around([one.rect for one in self.selected_elements])
        held = on_page(replace(box, x=box.x + dx, y=box.y + dy), self._page.size)
        dx, dy = held.x - box.x, held.y - box.y
        rects = {
            one.id: replace(one.rect, x=one.rect.x + dx, y=one.rect.y + dy)
            for one in self.selected_elements
        }
        self.edit(self.placed(rects), self._step(self.tr("Move {what}")), drag=drag)

    def grow_by(self, dx: float, dy: float, *, drag: int = 0) -> None:
        """Make the selection larger to the right and below by so much, mm."""
        size = self._page.size
        rects = {
            one.id: on_page(stretched(one.rect, ("right", "bottom"), dx, dy), size)
            for one in self.selected_elements
        }
        self.edit(self.placed(rects), self._step(self.tr("Resize {what}")), drag=drag)

    def align(self, side: Side) -> None:
        """Align the selection: several to each other, one to the margins of the page."""
        chosen = self.selected_elements
        if not chosen:
            return
        size, margin = self._page.size, self.margin
        frame = Rect(margin, margin, size.width_mm - 2 * margin, size.height_mm - 2 * margin)
        if len(chosen) > 1:
            frame = around([one.rect for one in chosen])
        rects = {one.id: _aligned(one.rect, frame, side) for one in chosen}
        self.edit(self.placed(rects), self._step(self.tr("Align {what}")))

    def delete_selected(self) -> None:
        """Take the selection off the page."""
        if not self._selected:
            return
        words = self._step(self.tr("Delete {what}"))
        page = self._page
        for one in self._selected:
            page = page.without(one)
        self.edit(page, words)

    def add(self, kind: ElementKind, what: str = "") -> None:
        """Put a new element into the middle of the page and select it."""
        factor, size = self._page.size.type_factor, self._page.size
        width, height = (length * factor for length in NEW_MM[kind])
        width = min(width, size.width_mm - 2 * self.margin)
        height = min(height, size.height_mm - 2 * self.margin)
        rect = Rect((size.width_mm - width) / 2, (size.height_mm - height) / 2, width, height)
        text = self.tr("New text") if kind == "text" else None
        element = Element(self._page.free_id(kind), kind, rect, what, text=text)
        self._add(element)

    def duplicate_selected(self) -> None:
        """Put a copy of the selected element beside it."""
        one = self.one_selected
        if one is not None:
            by = 5.0 * self._page.size.type_factor
            rect = replace(one.rect, x=one.rect.x + by, y=one.rect.y + by)
            place = on_page(rect, self._page.size)
            self._add(replace(one, id=self._page.free_id(one.kind), rect=place))

    def _add(self, element: Element) -> None:
        words = self.tr("Add {what}").format(what=element_name(element))
        self.edit(self._page.with_element(element), words)
        self.select(element.id)

    def raise_selected(self, *, to_front: bool) -> None:
        """Paint the selection after all others, or before them."""
        chosen = [one for one in self._page.elements if one.id in self._selected]
        others = [one for one in self._page.elements if one.id not in self._selected]
        order = (*others, *chosen) if to_front else (*chosen, *others)
        self.edit(replace(self._page, elements=order), self._step(self.tr("Order of {what}")))

    def change(
        self, element_id: str, change: Callable[[Element], Element], *, drag: int = 0
    ) -> None:
        """Change one element."""
        element = self._page.element(element_id)
        words = self.tr("Change {what}").format(what=element_name(element))
        self.edit(self._page.with_element(change(element)), words, drag=drag)

    def set_text(self, element_id: str, text: str | None) -> None:
        """Freeze an element's words, or (None) have them follow the figures again."""
        name = element_name(self._page.element(element_id))
        words = self.tr("Words of {what}") if text is not None else self.tr("{what} follows again")
        self.edit(self._page.with_text(element_id, text), words.format(what=name))

    def _step(self, words: str) -> str:
        chosen: Iterable[Element] = self.selected_elements
        names = [element_name(one) for one in chosen]
        what = names[0] if len(names) == 1 else self.tr("{count} elements").format(count=len(names))
        return words.format(what=what)


def _aligned(rect: Rect, frame: Rect, side: Side) -> Rect:
    x = {
        "left": frame.x,
        "centre": frame.x + (frame.width - rect.width) / 2,
        "right": frame.right - rect.width,
    }.get(side, rect.x)
    y = {
        "top": frame.y,
        "middle": frame.y + (frame.height - rect.height) / 2,
        "bottom": frame.bottom - rect.height,
    }.get(side, rect.y)
    return replace(rect, x=x, y=y)
