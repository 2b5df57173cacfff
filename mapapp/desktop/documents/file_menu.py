"""The document part of the File menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mapapp.desktop.documents.controller import Documents

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow

translate = QCoreApplication.translate


def fill_file_menu(menu: QMenu, documents: Documents, parent: "MainWindow") -> None:
    """Add New, New window, Open, Open recent, Save and Save as to a menu.

    Parameters
    ----------
    menu
        The File menu, still empty.
    documents
        What the actions act on.
    parent
        The window: the keys work anywhere in it.
    """
    new = _action(parent, translate("FileMenu", "New"), documents.new, "Ctrl+N")
    open_it = _action(parent, translate("FileMenu", "Open…"), documents.ask_open, "Ctrl+O")
    save = _action(parent, translate("FileMenu", "Save"), documents.save, "Ctrl+S")
    save_as = _action(parent, translate("FileMenu", "Save as…"), documents.save_as, "Ctrl+Shift+S")
    window = _action(
        parent, translate("FileMenu", "New window"), parent.new_window_wanted, "Ctrl+Shift+N"
    )
    menu.addActions([new, window, open_it])
    menu.addMenu(documents.recent_menu(menu))
    menu.addSeparator()
    menu.addActions([save, save_as])
    menu.addSeparator()


def _action(parent: QWidget, text: str, slot: object, keys: str) -> QAction:
    action = QAction(text, parent)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(slot)
    return action
