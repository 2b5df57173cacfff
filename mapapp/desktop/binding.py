"""What Qt's binding makes of an answer, taken back; and what it holds that Qt deletes, let go."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout
from shiboken6 import invalidate

Thing = TypeVar("Thing", bound=QObject)

WRAPPING: Final = (
    (QBoxLayout, "addLayout"),
    (QBoxLayout, "insertLayout"),
    (QGridLayout, "addLayout"),
)
"""What puts a layout into another, and has the binding hold each item of it."""


def let_items_go(layout: QLayout) -> None:
    """Have the binding hold nothing of a layout's items, nor of those of layouts in it."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            let_items_go(item)
        elif item is not None:
            invalidate(item)


def lay_out_safely() -> None:
    """Have every layout that is put into another hold on to nothing; once is enough.

    The binding holds the items of a layout that has some already, and does not hear when Qt
    deletes one with its widget. Whatever is made next in the same place is then known under two
    names, and when it is deleted the process ends.
    """
    # WORKAROUND: the binding has no switch for it, and the order of lines in sixty modules would
    # not stay right. shiboken6 and PySide6 6.11.3; tests/desktop/test_binding.py tells when it is
    # not needed any more.
    for kind, name in WRAPPING:
        original = getattr(kind, name)
        if not hasattr(original, "lets_go"):
            setattr(kind, name, _letting_go(original))


def _letting_go(put: Callable[..., None]) -> Callable[..., None]:
    def putting(outer: QLayout, *arguments: object, **named: object) -> None:
        put(outer, *arguments, **named)
        for one in (*arguments, *named.values()):
            if isinstance(one, QLayout):
                let_items_go(one)

    putting.lets_go = True  # type: ignore[attr-defined]
    return putting


def given_back(found: Thing | None) -> Thing | None:
    """Return what a getter of Qt returned, as a child of nothing but its own parent.

    For the getters that `tests/test_house.py` names: they return what does not belong to who was
    asked. A field at the end of a chain was deleted, and the window's menus, which come after
    it, went invalid with it.
    """
    # WORKAROUND: the binding takes what a getter returns for a child of what was asked: see
    # "Parentship heuristics" at doc.qt.io/qtforpython-6/shiboken6/typesystem_ownership.html. To
    # Qt the same parent again is no change; the binding learns it.
    if found is not None:
        found.setParent(found.parent())
    return found
