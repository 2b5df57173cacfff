"""The menu of the legend's entries: which are shown and what they are called, for keys too."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mapapp.cartography.legend_edit import EntryGroup, EntryName
from mapapp.scenario.appearance import LegendEdit

if TYPE_CHECKING:
    from mapapp.desktop.map.legend_hands import LegendHands

translate = QCoreApplication.translate


class LegendMenu(QMenu):
    """Every block with its rows, hidden ones too; filled when it opens."""

    def __init__(self, hands: "LegendHands", parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Legend entries"))
        self._hands = hands
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what the legend could say now."""
        for menu in self.findChildren(QMenu):
            menu.deleteLater()
        self.clear()
        for group in self._hands.entries():
            self._add_group(group)
        self.addSeparator()
        self.addAction(open_more_action(self._hands, self))
        self.addAction(show_all_action(self._hands, self))
        self.addAction(counts_action(self._hands, self))
        self.addAction(reset_action(self._hands, self))

    def _add_group(self, group: EntryGroup) -> None:
        menu = self.addMenu(_plain(group.block.words))
        whole = self._switch(menu, group.block, self.tr("The whole block"))
        menu.addAction(whole)
        menu.addActions(move_actions(self._hands, menu, group.block.key))
        menu.addSeparator()
        for row in group.rows:
            menu.addAction(self._switch(menu, row, row.words))
        menu.addSeparator()
        renames = menu.addMenu(self.tr("Rename"))
        for entry in (group.block, *group.rows):
            action = renames.addAction(_plain(entry.words))
            action.triggered.connect(
                lambda _=False, key=entry.key, words=entry.words: self._hands.edit_words(key, words)
            )

    def _switch(self, menu: QMenu, entry: EntryName, words: str) -> QAction:
        action = QAction(_plain(words), menu)
        action.setCheckable(True)
        action.setChecked(not entry.hidden)
        act = self._hands.show_again if entry.hidden else self._hands.hide
        action.triggered.connect(lambda _=False: act(entry.key))
        return action


def hidden_menu(hands: "LegendHands", parent: QMenu) -> QMenu:
    """Return the menu of what is hidden; a click shows it again, with its own words and place."""
    menu = QMenu(translate("LegendHands", "Hidden legend entries"), parent)
    for group in hands.entries():
        for entry in (group.block, *group.rows):
            if entry.hidden:
                action = menu.addAction(_plain(entry.words))
                action.triggered.connect(lambda _=False, key=entry.key: hands.show_again(key))
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(show_all_action(hands, menu))
    return menu


def move_actions(hands: "LegendHands", parent: QMenu, key: str) -> list[QAction]:
    """Return what puts a row or a block before or behind its neighbour."""
    found = []
    for way, words in (
        (-1, translate("LegendHands", "Move up")),
        (1, translate("LegendHands", "Move down")),
    ):
        action = QAction(words, parent)
        action.setEnabled(hands.can_move(key, way))
        action.triggered.connect(lambda _=False, way=way: hands.move(key, way))
        found.append(action)
    return found


def open_more_action(hands: "LegendHands", parent: QMenu) -> QAction:
    """Return the action that opens what of the legend found no room on the map."""
    action = QAction(translate("LegendHands", "Show the rest of the legend"), parent)
    placed = hands.view.scene.placed_legend
    action.setEnabled(placed is not None and bool(placed.folded))
    action.triggered.connect(hands.open_more)
    return action


def show_all_action(hands: "LegendHands", parent: QMenu) -> QAction:
    """Return the action that shows all that is hidden, also of other minerals and modes."""
    action = QAction(translate("LegendHands", "Show all legend entries"), parent)
    action.setEnabled(bool(hands.edit.hidden))
    action.triggered.connect(hands.show_all)
    return action


def counts_action(hands: "LegendHands", parent: QMenu) -> QAction:
    """Return the switch of the numbers of countries."""
    action = QAction(translate("LegendHands", "Number of countries in each class"), parent)
    action.setCheckable(True)
    action.setChecked(hands.edit.counts)
    action.triggered.connect(
        lambda on: hands.change(
            replace(hands.edit, counts=on), translate("LegendHands", "Numbers in the legend")
        )
    )
    return action


def reset_action(hands: "LegendHands", parent: QMenu) -> QAction:
    """Return the action that undoes all that was changed by hand."""
    action = QAction(translate("LegendHands", "Reset the legend"), parent)
    action.setEnabled(hands.edit != LegendEdit())
    action.triggered.connect(
        lambda: hands.change(LegendEdit(), translate("LegendHands", "Reset the legend"))
    )
    return action


def _plain(words: str) -> str:
    """Return words of which an ampersand is no mnemonic."""
    return words.replace("&", "&&")
