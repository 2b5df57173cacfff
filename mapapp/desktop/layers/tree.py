"""The tree of layers: the eye, dragging into another order, keys, and the right click."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTreeView, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.actions import LayerActions
from mapapp.desktop.layers.delegate import ROW_PX, LayerDelegate
from mapapp.desktop.layers.tree_model import GROUP, LAYER, LayerTreeModel
from mapapp.picture.view import Mode
from mapapp.scenario.appearance import Layer, LayerGroup

FIRST_CHOSEN: Final = "share"


@dataclass(frozen=True, slots=True)
class Drag:
    """What is dragged: from where, and before which row of its like it would land.

    Attributes
    ----------
    layer
        The layer; None: its group as a whole.
    """

    layer: Layer | None
    group: LayerGroup
    start: QPoint
    row: int | None = None


class LayerTree(QTreeView):
    """Shows the layers and takes what users do to them.

    Signals
    -------
    chosen
        Another layer, or a group, was selected: the `Layer` or None, and the group's id.
    """

    chosen = Signal(object, str)

    def __init__(
        self,
        model: LayerTreeModel,
        actions: LayerActions,
        theme: MapTheme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._layers, self._acts, self._theme = model, actions, theme
        self._drag: Drag | None = None
        self._closed: set[LayerGroup] = set()
        self._kept: tuple[str, LayerGroup] = (FIRST_CHOSEN, "map")
        self._restoring = False
        self._delegate = LayerDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAccessibleName(self.tr("Layers of the map"))
        for action in actions.of_layer:
            self.addAction(action)
        actions.rename_wanted.connect(self._rename)
        model.order_changed.connect(self._restore)
        self.selectionModel().currentChanged.connect(lambda *_: self._current_changed())
        self.expanded.connect(lambda index: self._closed.discard(index.data(GROUP)))
        self.collapsed.connect(lambda index: self._closed.add(index.data(GROUP)))
        self._restore()

    # --- what is chosen ------------------------------------------------------------------------

    @property
    def layer(self) -> Layer | None:
        """The layer that is selected, None if it is a group."""
        layer: Layer | None = self.currentIndex().data(LAYER)
        return layer

    def choose(self, layer_id: str) -> None:
        """Select a layer."""
        self.setCurrentIndex(self._layers.index_of(layer_id))

    def _current_changed(self) -> None:
        """Tell who styles the layer, and remember it."""
        if self.currentIndex().isValid() and not self._restoring:
            self._tell()

    def _tell(self) -> None:
        layer, group = self.layer, self.currentIndex().data(GROUP)
        self._kept = (layer.id if layer is not None else "", group)
        self._acts.choose(layer.id if layer is not None else None, group)
        self.chosen.emit(layer, group)

    def _restore(self) -> None:
        """Open the groups and select what was selected: the rows are new.

        What is in sight stays in sight, at first the uppermost rows.
        """
        self._restoring = True
        self.setAutoScroll(False)
        scrolled = self.verticalScrollBar().value()
        for row in range(self._layers.rowCount()):
            index = self._layers.index(row, 0)
            self.setExpanded(index, index.data(GROUP) not in self._closed)
        layer_id, group = self._kept
        index = self._layers.index_of(layer_id) if layer_id else self._layers.group_index(group)
        if not index.isValid():
            index = self._layers.index_of(FIRST_CHOSEN)
        self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(scrolled)
        self.setAutoScroll(True)
        self._restoring = False
        self._tell()

    # --- size and look -------------------------------------------------------------------------

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.viewport().update()

    def set_mode(self, mode: Mode) -> None:
        """Show the colours of shares, or of change."""
        if self._delegate.set_mode(mode):
            self.viewport().update()

    @property
    def row_px(self) -> int:
        """The height of one row."""
        return round(ROW_PX * self._delegate.unit)

    @property
    def rows_px(self) -> int:
        """The height that shows every row."""
        rows = sum(
            1 + self._layers.rowCount(self._layers.index(row, 0))
            for row in range(self._layers.rowCount())
        )
        return rows * self.row_px

    def sizeHint(self) -> QSize:
        """Return room for every row."""
        return QSize(round(224 * self._delegate.unit), self.rows_px)

    # --- mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press the eye, an arrow, or begin to drag a layer."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        x = event.position().x()
        if self._delegate.on_eye(x):
            self._layers.setData(index, None, Qt.ItemDataRole.CheckStateRole)
            return
        if index.data(LAYER) is None and self._delegate.on_arrow(x):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)
        layer, group = index.data(LAYER), index.data(GROUP)
        movable = edits.may_move(layer) if layer is not None else group in self._movable
        if movable:
            self._drag = Drag(layer, group, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a dragged layer would land."""
        if self._drag is None:
            super().mouseMoveEvent(event)
            return
        here = event.position().toPoint()
        far = (here - self._drag.start).manhattanLength() >= QApplication.startDragDistance()
        if far or self._drag.row is not None:
            self._drag = replace(self._drag, row=self._row_at(here, self._drag))
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a dragged layer go where the line is."""
        drag = self._drag
        self.cancel_drag()
        if drag is not None and drag.row is not None:
            if drag.layer is None:
                edits.place_group(self._layers.workspace, drag.group, row=drag.row)
            else:
                edits.place(self._layers.workspace, drag.layer.id, row=drag.row)
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open or close a group; a quick second press on the eye is a press like any other."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.data(LAYER) is None:
            if self._delegate.on_eye(event.position().x()):
                self._layers.setData(index, None, Qt.ItemDataRole.CheckStateRole)
            else:
                self.setExpanded(index, not self.isExpanded(index))
            return
        self.mousePressEvent(event)

    def cancel_drag(self) -> None:
        """Leave a dragged layer where it was."""
        self._drag = None
        self.unsetCursor()
        self.viewport().update()

    @property
    def _movable(self) -> tuple[LayerGroup, ...]:
        return edits.movable_groups(self._layers.workspace.appearance)

    def _boxes(self, drag: Drag) -> list[QRect]:
        """Return the rows among which something dragged can land: of its group, or of groups."""
        if drag.layer is None:
            return [self._group_box(group) for group in self._movable]
        parent = self._layers.group_index(drag.group)
        rows = range(self._layers.rowCount(parent))
        return [self.visualRect(self._layers.index(row, 0, parent)) for row in rows]

    def _group_box(self, group: LayerGroup) -> QRect:
        """Return a group's row, and below it its layers where it is open."""
        index = self._layers.group_index(group)
        box = self.visualRect(index)
        last = self._layers.rowCount(index) - 1
        if self.isExpanded(index) and last >= 0:
            box = box.united(self.visualRect(self._layers.index(last, 0, index)))
        return box

    def _row_at(self, here: QPoint, drag: Drag) -> int:
        """Return before which row of its like something dragged would land, the nearest."""
        boxes = self._boxes(drag)
        return next((n for n, box in enumerate(boxes) if here.y() < box.center().y()), len(boxes))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line where a dragged layer would land."""
        super().paintEvent(event)
        if self._drag is None or self._drag.row is None:
            return
        boxes = self._boxes(self._drag)
        at_end = self._drag.row >= len(boxes)
        y = boxes[-1].bottom() + 1 if at_end else boxes[self._drag.row].top()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        left = round((20 if self._drag.layer is not None else 4) * self._delegate.unit)
        painter.drawLine(left, y, self.viewport().width() - 12, y)
        painter.end()

    # --- keys and menu -------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let space show and hide, Escape end a drag."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self._layers.setData(index, None, Qt.ItemDataRole.CheckStateRole)
        elif event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.cancel_drag()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End a drag whose release will not be seen."""
        if self._drag is not None:
            self.cancel_drag()
        super().focusOutEvent(event)

    def _rename(self, layer_id: str) -> None:
        self.edit(self._layers.index_of(layer_id))

    def menu(self) -> QMenu:
        """Return the menu of what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._acts.fill_for_chosen(menu)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer, or of the selected one by key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(24, 0)
        else:
            place = event.pos()
            index = self.indexAt(place)
            if not index.isValid():
                return
            self.setCurrentIndex(index)
        self.menu().popup(self.viewport().mapToGlobal(place))
