"""Keys: each does one thing, wherever one is in the window."""

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

OF_THE_MAP = ("Ctrl+.", "Ctrl+,", "Ctrl+Left", "Ctrl+Right")


def keys_of(desk: "Desk") -> dict[str, set[str]]:
    """Return what each key of the window as a whole does."""
    found: dict[str, set[str]] = defaultdict(set)
    for action in desk.window.findChildren(QAction):
        if action.shortcutContext() == Qt.ShortcutContext.WindowShortcut:
            for keys in action.shortcuts():
                found[keys.toString()].add(action.text())
    return found


def test_no_key_is_given_twice(desk: "Desk") -> None:
    keys = keys_of(desk)
    assert len(keys) > 15
    assert {key: texts for key, texts in keys.items() if len(texts) > 1} == {}


def test_no_menu_takes_a_key_of_the_map(desk: "Desk") -> None:
    taken = keys_of(desk)
    assert [key for key in OF_THE_MAP if QKeySequence(key).toString() in taken] == []
