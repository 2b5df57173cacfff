"""The layers as a tree for Qt, in the order they are drawn in: what is on top covers the rest."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mapapp.cartography.facts import MapFacts
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.counts import LayerFacts, facts_of
from mapapp.desktop.layers.names import group_name, layer_name, percent_of
from mapapp.desktop.plain_tip import plain_tip
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import Appearance, Layer, LayerGroup

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()

# A group of one layer that no other can join is no group to the eye: the layer is its row.
ALONE: Final[LayerGroup] = "labels"

LAYER = Qt.ItemDataRole.UserRole
GROUP = Qt.ItemDataRole.UserRole + 1
FACTS = Qt.ItemDataRole.UserRole + 2


class LayerTreeModel(QAbstractItemModel):
    """Shows an Appearance; what is ticked or renamed goes back as an undoable step.

    Roles: ``LAYER`` gives the `Layer` (None for groups), ``GROUP`` the group's id, ``FACTS``
    the `LayerFacts`; a group's check state is partial where some of its layers are shown.

    Signals
    -------
    order_changed
        After layers came, went or moved: rows are new, who selects must select again.
    """

    order_changed = Signal()

    def __init__(self, workspace: Workspace, facts: MapFacts, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._map = workspace, facts
        self._files: Mapping[str, tuple[int, int]] = {}
        self._appearance = workspace.appearance
        self._rows = _grouped(self._appearance)
        self._facts = self._all_facts()
        workspace.appearance_changed.connect(self._show)

    @property
    def workspace(self) -> Workspace:
        """Where steps go."""
        return self._workspace

    def set_files(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Say how many sites of the user's files are shown, and how many there are, by layer."""
        self._files = dict(counts)
        self._refresh()

    # --- what Qt asks --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Return the index of a row; the internal id of a layer is its group's number + 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the group of a layer."""
        owner = child.internalId() if child.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of groups, or of layers in one."""
        if not parent.isValid():
            return len(self._rows)
        if parent.internalId():
            return 0  # a layer holds nothing, and its row is none of a group
        group, layers = self._rows[parent.row()]
        return 0 if group == ALONE else len(layers)

    def columnCount(self, _parent: Index = ROOT) -> int:
        """Return 1: the delegate draws what stands in a row."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be chosen and ticked, layers be renamed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable
        renamed = self._layer_of(index) is not None
        return flags | (flag.ItemIsEditable if renamed else flag.NoItemFlags)

    def _layer_of(self, index: Index) -> Layer | None:
        """Return the layer of a row, None for a group."""
        if index.internalId():
            return self._rows[index.internalId() - 1][1][index.row()]
        group, layers = self._rows[index.row()]
        return layers[0] if group == ALONE else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what Qt asks for: of a layer, or of a group."""
        if not index.isValid():
            return None
        layer = self._layer_of(index)
        if layer is None:
            return self._group_data(index.row(), role)
        return self._layer_data(layer, role)

    def _group_data(self, row: int, role: int) -> Any:  # noqa: ANN401
        group, layers = self._rows[row]
        shown = sum(layer.visible for layer in layers)
        if role == Qt.ItemDataRole.DisplayRole:
            return group_name(group)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _state(shown, len(layers))
        if role == GROUP:
            return group
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            words = self.tr("{group}: {shown} of {every} layers shown")
            return words.format(group=group_name(group), shown=shown, every=len(layers))
        return None

    def _layer_data(self, layer: Layer, role: int) -> Any:  # noqa: ANN401
        roles = Qt.ItemDataRole
        answers: dict[int, Callable[[], object]] = {
            roles.DisplayRole: lambda: layer_name(layer),
            roles.EditRole: lambda: layer_name(layer),
            roles.CheckStateRole: lambda: _state(int(layer.visible), 1),
            roles.ToolTipRole: lambda: plain_tip(self._tip(layer)),
            roles.AccessibleTextRole: lambda: self._spoken(layer),
            LAYER: lambda: layer,
            GROUP: lambda: layer.group,
            FACTS: lambda: self._facts[layer.id],
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def setData(
        self,
        index: Index,
        value: Any,  # noqa: ANN401
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        """Make a tick or a new name an undoable step."""
        layer = self.data(index, LAYER)
        if role == Qt.ItemDataRole.CheckStateRole:
            if layer is None:
                edits.toggle_group(self._workspace, self.data(index, GROUP))
            else:
                edits.toggle(self._workspace, layer.id)
            return True
        if role == Qt.ItemDataRole.EditRole and layer is not None:
            edits.rename(self._workspace, layer.id, str(value))
            return True
        return False

    # --- finding -------------------------------------------------------------------------------

    def index_of(self, layer_id: str) -> QModelIndex:
        """Return where a layer stands; an invalid index if it is gone."""
        for number, (group, layers) in enumerate(self._rows):
            for row, layer in enumerate(layers):
                if layer.id == layer_id and group == ALONE:
                    return self.createIndex(number, 0, 0)
                if layer.id == layer_id:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def group_index(self, group: LayerGroup) -> QModelIndex:
        """Return where a group stands; an invalid index if it has no layer."""
        for number, (one, _) in enumerate(self._rows):
            if one == group:
                return self.createIndex(number, 0, 0)
        return QModelIndex()

    # --- words ---------------------------------------------------------------------------------

    def _spoken(self, layer: Layer) -> str:
        parts = [
            layer_name(layer),
            self.tr("shown") if layer.visible else self.tr("hidden"),
            self._facts[layer.id].meaning,
        ]
        if layer.opacity < 1:
            parts.append(self.tr("opacity {value}").format(value=percent_of(layer.opacity)))
        return ", ".join(part for part in parts if part)

    def _tip(self, layer: Layer) -> str:
        above, below = edits.neighbours(self._appearance, layer.id)
        parts = [self._spoken(layer)]
        if above is not None and below is not None:
            words = self.tr("Drawn over {below}, under {above}")
            parts.append(words.format(below=layer_name(below), above=layer_name(above)))
        elif below is not None:
            parts.append(self.tr("Drawn over everything"))
        elif above is not None:
            parts.append(self.tr("Drawn under everything"))
        return "\n".join(parts)

    # --- following -----------------------------------------------------------------------------

    def _all_facts(self) -> dict[str, LayerFacts]:
        picture = self._workspace.picture
        return {
            layer.id: facts_of(layer, self._appearance, picture, self._map, self._files)
            for layer in self._appearance.layers
        }

    def _show(self, appearance: Appearance) -> None:
        before = [[layer.id for layer in layers] for _, layers in self._rows]
        rows = _grouped(appearance)
        if before != [[layer.id for layer in layers] for _, layers in rows]:
            self.beginResetModel()
            self._appearance, self._rows = appearance, rows
            self._facts = self._all_facts()
            self.endResetModel()
            self.order_changed.emit()
            return
        self._appearance, self._rows = appearance, rows
        self._refresh()

    def follow(self) -> None:
        """Count again for the Picture that there is now."""
        # A slider changes no count as a rule, and the tree need not be drawn again.
        if self._all_facts() != self._facts:
            self._refresh()

    def _refresh(self) -> None:
        self._facts = self._all_facts()
        last = len(self._rows) - 1
        self.dataChanged.emit(self.index(0, 0), self.index(last, 0))
        for row in range(last + 1):
            group = self.index(row, 0)
            if layers := self.rowCount(group):
                end = self.index(layers - 1, 0, group)
                self.dataChanged.emit(self.index(0, 0, group), end)


def _grouped(appearance: Appearance) -> list[tuple[LayerGroup, tuple[Layer, ...]]]:
    """Return the groups that have layers, the uppermost first."""
    return [(group, edits.members(appearance, group)) for group in appearance.groups]


def _state(shown: int, every: int) -> Qt.CheckState:
    if shown == 0:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if shown == every else Qt.CheckState.PartiallyChecked
