"""The actions on the layer that is chosen: one QAction each for menu bar, right click and keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from mapapp.desktop.layers import edits
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import Layer


class LayerActions(QObject):
    """Acts on one layer, which `choose` names.

    Signals
    -------
    zoom_wanted
        Id of the layer that the map should show all of.
    opacity_wanted, rename_wanted
        The user asks to set the opacity, to type a name.
    """

    zoom_wanted = Signal(str)
    opacity_wanted = Signal(str)
    rename_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._chosen: str | None = None
        keys, take = Qt.Key, workspace
        self.zoom = self._make(self.tr("Zoom to layer"), self.zoom_wanted.emit)
        self.only = self._make(self.tr("Show only this"), lambda one: edits.show_only(take, one))
        self.opacity = self._make(self.tr("Opacity…"), self.opacity_wanted.emit)
        self.rename = self._make(self.tr("Rename layer"), self.rename_wanted.emit, keys.Key_F2)
        self.up = self._make(
            self.tr("Move layer up"),
            lambda one: edits.move_by_one(take, one, down=False),
            Qt.Modifier.CTRL | keys.Key_Up,
        )
        self.down = self._make(
            self.tr("Move layer down"),
            lambda one: edits.move_by_one(take, one, down=True),
            Qt.Modifier.CTRL | keys.Key_Down,
        )
        self.top = self._make(
            self.tr("Move to the top of the map"), lambda one: edits.to_top(take, one)
        )
        self.bottom = self._make(
            self.tr("Move to the bottom of the map"), lambda one: edits.to_bottom(take, one)
        )
        self.remove = self._make(
            self.tr("Remove layer"), lambda one: edits.remove(take, one), keys.Key_Delete
        )
        self.reset = QAction(self.tr("Reset the map's look"), self)
        self.reset.triggered.connect(lambda: edits.reset_look(take))
        workspace.appearance_changed.connect(lambda _: self._enable())
        self._enable()

    def _make(
        self, words: str, act: Callable[[str], object], keys: object | None = None
    ) -> QAction:
        action = QAction(words, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
            # The keys are the tree's: elsewhere Delete and Ctrl+Up have other work.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: act(self._chosen) if self._chosen is not None else None)
        return action

    @property
    def of_layer(self) -> tuple[QAction, ...]:
        """The actions that need a layer."""
        return (
            self.zoom, self.only, self.opacity, self.rename, self.up, self.down, self.top,
            self.bottom, self.remove,
        )  # fmt: skip

    def choose(self, layer_id: str | None) -> None:
        """Act on this layer from now on; None for none."""
        self._chosen = layer_id
        self._enable()

    def _layer(self) -> Layer | None:
        layers = self._workspace.appearance.layers
        return next((layer for layer in layers if layer.id == self._chosen), None)

    def _enable(self) -> None:
        layer = self._layer()
        for action in self.of_layer:
            action.setEnabled(layer is not None)
        if layer is None:
            return
        group = [one.id for one in edits.members(self._workspace.appearance, layer.group)]
        movable = edits.may_move(layer)
        at, last = group.index(layer.id), len(group) - 1
        self.up.setEnabled(movable and at > 0)
        self.down.setEnabled(movable and at < last)
        self.top.setEnabled(movable)
        self.bottom.setEnabled(movable)
        self.remove.setEnabled(layer.kind == "user")

    def fill(self, menu: QMenu) -> None:
        """Put the actions into a menu, parted by what they are about."""
        menu.addActions([self.zoom, self.only])
        menu.addSeparator()
        menu.addActions([self.opacity, self.rename])
        menu.addSeparator()
        menu.addActions([self.up, self.down, self.top, self.bottom])
        menu.addSeparator()
        menu.addActions([self.remove, self.reset])
