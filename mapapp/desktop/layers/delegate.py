"""Draws a row of the tree: eye, swatch, name, opacity and count, on the grid of 4 px."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.icons import icon
from mapapp.desktop.layers.names import percent_of
from mapapp.desktop.layers.swatches import draw_swatch
from mapapp.desktop.layers.tree_model import FACTS, LAYER
from mapapp.picture.view import Mode
from mapapp.scenario.appearance import Layer

Index = QModelIndex | QPersistentModelIndex

# Columns of a row in px at the body size, from its left edge.
ARROW_X: Final = 4
EYE_X: Final = 20
EYE_PX: Final = 16
SWATCH_X: Final = 44
SWATCH_W: Final = 18
SWATCH_H: Final = 12
NAME_X: Final = 68
GROUP_NAME_X: Final = 44
RIGHT: Final = 12
ROW_PX: Final = 24
GAP: Final = 8


class LayerDelegate(QStyledItemDelegate):
    """Paints rows; the tree asks it which part of a row a point is on."""

    def __init__(self, theme: MapTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mode: Mode = "scenario"

    @property
    def unit(self) -> float:
        """Size of the type relative to 12 px."""
        return self._theme.type.body_px / 12

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme

    def set_mode(self, mode: Mode) -> bool:
        """Show the ramp of a mode; return whether it is another one."""
        changed = mode != self._mode
        self._mode = mode
        return changed

    def on_eye(self, x: float) -> bool:
        """Return whether a distance from the left edge lies on the eye, with room around it."""
        return (EYE_X - 4) * self.unit <= x < (EYE_X + EYE_PX + 6) * self.unit

    def on_arrow(self, x: float) -> bool:
        """Return whether a distance from the left edge lies on a group's arrow."""
        return x < (EYE_X - 4) * self.unit

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(round(160 * self.unit), round(ROW_PX * self.unit))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        painter.save()
        self._paint_ground(painter, option)
        box = QRectF(option.rect)
        layer = index.data(LAYER)
        self._paint_eye(painter, box, Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)))
        if layer is None:
            self._paint_group(painter, box, option, index)
        else:
            self._paint_layer(painter, box, layer, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, theme = option.state, self._theme
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_tint"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("header"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_eye(self, painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
        name = {
            Qt.CheckState.Checked: "eye",
            Qt.CheckState.PartiallyChecked: "eye-half",
            Qt.CheckState.Unchecked: "eye-closed",
        }[state]
        side = EYE_PX * self.unit
        place = QRectF(
            box.left() + EYE_X * self.unit, box.center().y() - side / 2, side, side
        ).toRect()
        pale = state == Qt.CheckState.Unchecked
        painter.setOpacity(0.6 if pale else 1.0)
        icon(name, self._theme).paint(painter, place)
        painter.setOpacity(1.0)

    def _paint_group(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, index: Index
    ) -> None:
        unit, theme = self.unit, self._theme
        x, y = box.left() + (ARROW_X + 6) * unit, box.center().y()
        reach = 3.0 * unit
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        steps = ((-1, -0.5), (0, 0.5), (1, -0.5)) if is_open else ((-0.5, -1), (0.5, 0), (-0.5, 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text2"), 1.4 * unit))
        corners = [QRectF(x + dx * reach, y + dy * reach, 0, 0).topLeft() for dx, dy in steps]
        painter.drawPolyline(QPolygonF(corners))
        painter.setPen(theme.colour("text1"))
        painter.setFont(theme.font(bold=True))
        name = box.adjusted(GROUP_NAME_X * unit, 0, -RIGHT * unit, 0)
        _draw_text(painter, name, str(index.data()), Qt.AlignmentFlag.AlignLeft)

    def _paint_layer(self, painter: QPainter, box: QRectF, layer: Layer, index: Index) -> None:
        unit, theme = self.unit, self._theme
        facts = index.data(FACTS)
        height = SWATCH_H * unit
        swatch = QRectF(
            round(box.left() + SWATCH_X * unit),
            round(box.center().y() - height / 2),
            SWATCH_W * unit,
            height,
        )
        draw_swatch(painter, swatch, layer, theme, mode=self._mode, pale=facts.empty)
        painter.setFont(theme.font())
        metrics = QFontMetricsF(theme.font())
        right = box.right() - RIGHT * unit
        texts = [(facts.count, "text3" if facts.empty else "text2")]
        if layer.opacity < 1:
            texts.append((percent_of(layer.opacity), "text3"))
        for text, colour in texts:
            if not text:
                continue
            width = metrics.horizontalAdvance(text) + 1
            painter.setPen(theme.colour(colour))
            place = QRectF(right - width, box.top(), width, box.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
            right -= width + GAP * unit
        drawn = layer.visible and not facts.empty
        painter.setPen(theme.colour("text1" if drawn else "text2"))
        left = box.left() + NAME_X * unit
        place = QRectF(left, box.top(), max(0.0, right - left), box.height())
        _draw_text(painter, place, str(index.data()), Qt.AlignmentFlag.AlignLeft)

    # --- renaming ------------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """Return a field for the new name."""
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("New name of {layer}").format(layer=index.data()))
        return field

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over the new name."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Put the field where the name stands."""
        left = round((NAME_X - 6) * self.unit)
        editor.setGeometry(option.rect.adjusted(left, 0, -4, 0))


def _draw_text(painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
    """Draw a line of text, elided where there is no room for all of it."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
