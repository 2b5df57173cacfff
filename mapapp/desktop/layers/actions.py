"""The actions on the layer that is chosen: one QAction each for menu bar, right click and keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from mapapp.desktop.layers import edits
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import Layer, LayerGroup


class LayerActions(QObject):
    """Acts on one layer or on a group, which `choose` names.

    Signals
    -------
    zoom_wanted
        Id of the layer that the map should show all of.
    opacity_wanted, rename_wanted
        The user asks to set the opacity, to type a name.
    file_wanted, table_wanted
        Id of the layer whose file should be opened again, or whose table should be shown.
    export_wanted, aside_wanted
        Id of the layer whose sites, or whose rows that are not on the map, are to be written.
    """

    zoom_wanted = Signal(str)
    opacity_wanted = Signal(str)
    rename_wanted = Signal(str)
    file_wanted = Signal(str)
    table_wanted = Signal(str)
    export_wanted = Signal(str)
    aside_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._chosen: str | None = None
        self._group: LayerGroup = "map"
        keys, take = Qt.Key, workspace
        self.visible = QAction(self)
        self.visible.triggered.connect(self._toggle)
        self.zoom = self._make(self.tr("Zoom to layer"), self.zoom_wanted.emit)
        self.only = self._make(self.tr("Show only this"), lambda one: edits.show_only(take, one))
        self.opacity = self._make(self.tr("Opacity…"), self.opacity_wanted.emit)
        self.rename = self._make(self.tr("Rename layer"), self.rename_wanted.emit, keys.Key_F2)
        self.up = self._make_move(Qt.Modifier.CTRL | keys.Key_Up, down=False)
        self.down = self._make_move(Qt.Modifier.CTRL | keys.Key_Down, down=True)
        self.top = self._make(
            self.tr("Move to the top of its group"), lambda one: edits.to_top(take, one)
        )
        self.bottom = self._make(
            self.tr("Move to the bottom of its group"), lambda one: edits.to_bottom(take, one)
        )
        self.remove = self._make(
            self.tr("Remove layer"), lambda one: edits.remove(take, one), keys.Key_Delete
        )
        self.table = self._make(self.tr("Show its table"), self.table_wanted.emit)
        self.edit_file = self._make(self.tr("Columns, problems, counting…"), self.file_wanted.emit)
        self.export = self._make(self.tr("Export sites…"), self.export_wanted.emit)
        self.aside = self._make(self.tr("Export rows left aside…"), self.aside_wanted.emit)
        self.reset = QAction(self.tr("Reset the map's look"), self)
        self.reset.triggered.connect(lambda: edits.reset_look(take))
        workspace.appearance_changed.connect(lambda _: self._enable())
        self._enable()

    def _make(
        self, words: str, act: Callable[[str], object], keys: object | None = None
    ) -> QAction:
        action = QAction(words, self)
        if keys is not None:
            _give_keys(action, keys)
        action.triggered.connect(lambda: act(self._chosen) if self._chosen is not None else None)
        return action

    def _make_move(self, keys: object, *, down: bool) -> QAction:
        action = QAction(self)
        _give_keys(action, keys)
        action.triggered.connect(lambda: self._move(down=down))
        return action

    # --- what is done --------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._chosen is None:
            edits.toggle_group(self._workspace, self._group)
        else:
            edits.toggle(self._workspace, self._chosen)

    def _move(self, *, down: bool) -> None:
        if self._chosen is None:
            edits.move_group(self._workspace, self._group, down=down)
        else:
            edits.move_by_one(self._workspace, self._chosen, down=down)

    # --- what can be done ----------------------------------------------------------------------

    @property
    def of_layer(self) -> tuple[QAction, ...]:
        """The actions that need a layer or a group."""
        return (self.visible, *self._of_one, self.up, self.down)

    @property
    def _of_one(self) -> tuple[QAction, ...]:
        """The actions that a group has none of."""
        return (
            self.zoom, self.only, self.opacity, self.rename, self.top, self.bottom, self.remove,
            self.table, self.edit_file, self.export, self.aside,
        )  # fmt: skip

    def choose(self, layer_id: str | None, group: LayerGroup = "map") -> None:
        """Act on this layer from now on; None for its group as a whole."""
        self._chosen, self._group = layer_id, group
        self._enable()

    def _layer(self) -> Layer | None:
        layers = self._workspace.appearance.layers
        return next((layer for layer in layers if layer.id == self._chosen), None)

    def _enable(self) -> None:
        layer = self._layer()
        for action in self._of_one:
            action.setEnabled(layer is not None)
        if layer is None:
            self._enable_for_group()
            return
        self.visible.setText(self.tr("Hide layer") if layer.visible else self.tr("Show layer"))
        self.up.setText(self.tr("Move layer up"))
        self.down.setText(self.tr("Move layer down"))
        group = edits.members(self._workspace.appearance, layer.group)
        movable = [one.id for one in group if edits.may_move(one)]
        first = movable[:1] == [layer.id] or layer.id not in movable
        last = movable[-1:] == [layer.id] or layer.id not in movable
        for action in (self.up, self.top):
            action.setEnabled(not first)
        for action in (self.down, self.bottom):
            action.setEnabled(not last)
        for action in (self.remove, self.table, self.edit_file, self.export, self.aside):
            action.setEnabled(layer.kind == "user")

    def _enable_for_group(self) -> None:
        appearance = self._workspace.appearance
        shown = all(layer.visible for layer in edits.members(appearance, self._group))
        self.visible.setText(self.tr("Hide group") if shown else self.tr("Show group"))
        self.up.setText(self.tr("Move group up"))
        self.down.setText(self.tr("Move group down"))
        groups = edits.movable_groups(appearance)
        self.up.setEnabled(self._group in groups[1:])
        self.down.setEnabled(self._group in groups[:-1])

    def fill(self, menu: QMenu) -> None:
        """Put the actions into a menu, parted by what they are about."""
        menu.addActions([self.visible, self.zoom, self.only])
        menu.addSeparator()
        menu.addActions([self.opacity, self.rename])
        menu.addSeparator()
        menu.addActions([self.up, self.down, self.top, self.bottom])
        menu.addSeparator()
        menu.addActions([self.table, self.edit_file, self.export, self.aside])
        menu.addSeparator()
        menu.addActions([self.remove, self.reset])

    def fill_for_chosen(self, menu: QMenu) -> None:
        """Put the actions into a menu that is about what is chosen: a group has fewer."""
        if self._chosen is not None:
            self.fill(menu)
            return
        menu.addAction(self.visible)
        menu.addSeparator()
        menu.addActions([self.up, self.down])
        menu.addSeparator()
        menu.addAction(self.reset)


def _give_keys(action: QAction, keys: object) -> None:
    """Give an action keys that are the tree's: elsewhere Delete and Ctrl+Up have other work."""
    action.setShortcut(QKeySequence(keys))  # type: ignore[call-overload]
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
