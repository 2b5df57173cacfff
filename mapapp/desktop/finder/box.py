"""The box that finds things: a field, what fits below it, and everything by keyboard."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.finder.index import Entry, Kind

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
Row = Entry | str
"""What a row is: something found, or the heading of a kind."""

ROOT: Final = QModelIndex()
ENTRY: Final = Qt.ItemDataRole.UserRole
WIDTH_PX: Final = 600
ROW_PX: Final = 26
HEADING_PX: Final = 24
MOST_HIGH_PX: Final = 460
TOP_PX: Final = 96
PAD_PX: Final = 12
PART_OF_TITLE: Final = 0.6


class FoundModel(QAbstractListModel):
    """Headings and what was found under them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def put(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Headings (words) and entries, from top to bottom."""
        return self._rows

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a row's words, or the entry itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ENTRY:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row if isinstance(row, str) else spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries be chosen, headings not."""
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def spoken(entry: Entry) -> str:
    """Return an entry as a screen reader says it."""
    parts = [entry.title, entry.detail, entry.keys]
    return ", ".join(part for part in parts if part)


class FoundDelegate(QStyledItemDelegate):
    """Draws an entry: its title, what tells it apart, and its shortcut at the right."""

    def __init__(self, theme: MapTheme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a heading or an entry is."""
        unit = self.theme.type.body_px / 12
        is_heading = isinstance(index.data(ENTRY), str)
        return QSize(10, round((HEADING_PX if is_heading else ROW_PX) * unit))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: Row = index.data(ENTRY)
        box: QRect = option.rect
        selected = bool(option.state & option.state.State_Selected)
        painter.save()
        try:
            if isinstance(row, str):
                self._paint_heading(painter, box, row)
            else:
                if selected:
                    painter.fillRect(box, self.theme.colour("accent_tint"))
                self._paint_entry(painter, box.adjusted(PAD_PX, 0, -PAD_PX, 0), row)
        finally:
            painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, words: str) -> None:
        painter.setFont(self.theme.font(bold=True))
        painter.setPen(self.theme.colour("text2"))
        where = box.adjusted(PAD_PX, 0, -PAD_PX, -2)
        painter.drawText(
            where, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft), words
        )

    def _paint_entry(self, painter: QPainter, box: QRect, entry: Entry) -> None:
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        font = self.theme.font()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        aside = entry.keys if entry.enabled else self.tr("not now")
        if aside:
            painter.setPen(self.theme.colour("text2" if entry.enabled else "text3"))
            painter.drawText(box, right, aside)
            box = box.adjusted(0, 0, -metrics.horizontalAdvance(aside) - PAD_PX, 0)
        room = box.width() if not entry.detail else round(box.width() * PART_OF_TITLE)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(self.theme.colour("text1" if entry.enabled else "text3"))
        painter.drawText(box, middle, title)
        if entry.detail:
            box = box.adjusted(metrics.horizontalAdvance(title) + PAD_PX, 0, 0, 0)
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, box.width())
            painter.setPen(self.theme.colour("text2" if entry.enabled else "text3"))
            painter.drawText(box, middle, detail)


class FinderBox(QFrame):
    """Lies on a window; Escape or a click elsewhere puts it away.

    Signals
    -------
    words_typed
        What is in the field after it changed.
    """

    words_typed = Signal(str)

    def __init__(self, theme: MapTheme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._before: QWidget | None = None
        self.setObjectName("finder")
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.words_typed)
        self.field.installEventFilter(self)
        self.model = FoundModel(self)
        self.delegate = FoundDelegate(theme, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._take)
        self.list.entered.connect(self._point_at)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._describe())
        self.words = QLabel()
        self.words.setProperty("role", "quiet")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(PAD_PX, 4, PAD_PX, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(PAD_PX - 1, PAD_PX - 1, PAD_PX - 1, 8)
        head.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.words)
        window.installEventFilter(self)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = self.delegate.theme = theme
        # In dark colours nothing else would tell the box from what it lies on.
        self.setStyleSheet(
            f"#finder {{ background: {theme.panel}; border: 1px solid {theme.control};"
            f" border-radius: 6px; }} #finder QListView {{ background: {theme.panel}; }}"
        )

    # --- opening -------------------------------------------------------------------------------

    def open(self, name: str, placeholder: str) -> None:
        """Come up empty, for one purpose; what is typed is told by `words_typed`."""
        if not self.isVisible():
            focus = self._window.focusWidget()
            self._before = focus if focus is not self.field else None
        self.setAccessibleName(name)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.field.clear()
        self.words_typed.emit("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def put_away(self) -> None:
        """Go away and give the focus back."""
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()

    def show_found(self, groups: Sequence[tuple[str, Sequence[Entry]]], words: str) -> None:
        """Show what fits under headings (an empty heading is none), and words below it."""
        rows: list[Row] = []
        for heading, entries in groups:
            rows += [heading] if heading else []
            rows += entries
        self.model.put(rows)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        first = next((at for at, row in enumerate(rows) if not isinstance(row, str)), None)
        if first is not None:
            self.list.setCurrentIndex(self.model.index(first))
        self.list.scrollToTop()
        self._place()
        self._describe()

    def _place(self) -> None:
        """Stand in the middle below the tool bar, as high as what was found."""
        unit = self._theme.type.body_px / 12
        width = min(round(WIDTH_PX * unit), self._window.width() - 48)
        rows = self.model.rowCount()
        option = QStyleOptionViewItem()
        high = sum(
            self.delegate.sizeHint(option, self.model.index(row)).height() for row in range(rows)
        )
        room = min(round(MOST_HIGH_PX * unit), self._window.height() - 2 * TOP_PX)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(max(1, min(high + (4 if rows else 0), room)))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, round(TOP_PX * unit))

    # --- choosing ------------------------------------------------------------------------------

    @property
    def current(self) -> Entry | None:
        """What Enter would take."""
        row = self.list.currentIndex().data(ENTRY)
        return row if isinstance(row, Entry) else None

    def _point_at(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.list.setCurrentIndex(index)

    def _describe(self) -> None:
        """Tell a screen reader, whose place is in the field, what is chosen in the list."""
        entry = self.current
        self.field.setAccessibleDescription(spoken(entry) if entry is not None else "")

    def _take(self, index: QModelIndex) -> None:
        row = index.data(ENTRY)
        if not isinstance(row, Entry):
            return
        if not row.enabled:
            self.words.setText(self.tr("“{name}” cannot be used now.").format(name=row.title))
            self.words.show()
            self._place()
            return
        self.put_away()
        row.act()

    def _step(self, way: int, times: int = 1) -> None:
        """Go to the next entry, past headings; round at the ends when stepping by one."""
        at = [n for n, row in enumerate(self.model.rows) if not isinstance(row, str)]
        if not at:
            return
        here = self.list.currentIndex().row()
        place = at.index(here) if here in at else -1
        if times == 1:
            place = (place + way) % len(at)
        else:
            place = min(max(0, place + way * times), len(at) - 1)
        self.list.setCurrentIndex(self.model.index(at[place]))
        if place == 0:
            self.list.scrollToTop()  # with the heading above it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move in the list; go away when the focus leaves."""
        kind = event.type()
        if watched is self.field and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()  # Escape is for the box, not for a shortcut of the window
                return True
            if kind == QEvent.Type.KeyPress:
                return self._key(event.key())
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            reasons = Qt.FocusReason
            # The field's own menu, or another window in front, is no click elsewhere.
            if event.reason() not in {reasons.PopupFocusReason, reasons.ActiveWindowFocusReason}:
                self.hide()
        if watched is self._window and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _key(self, key: int) -> bool:
        keys = Qt.Key
        acts: dict[int, Callable[[], None]] = {
            keys.Key_Down: lambda: self._step(1),
            keys.Key_Up: lambda: self._step(-1),
            keys.Key_PageDown: lambda: self._step(1, 8),
            keys.Key_PageUp: lambda: self._step(-1, 8),
            keys.Key_Escape: self.put_away,
            keys.Key_Return: lambda: self._take(self.list.currentIndex()),
            keys.Key_Enter: lambda: self._take(self.list.currentIndex()),
        }
        act = acts.get(key)
        if act is not None:
            act()
        return act is not None


def heading_of(kind: Kind) -> str:
    """Return the heading over a kind of entries."""
    return {
        "mineral": translate("finder", "Minerals"),
        "country": translate("finder", "Countries"),
        "company": translate("finder", "Companies"),
        "site": translate("finder", "Sites"),
        "command": translate("finder", "Commands"),
    }[kind]
