"""What Qt's binding makes of an answer, taken back."""

from typing import TypeVar

from PySide6.QtCore import QObject

Thing = TypeVar("Thing", bound=QObject)


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
