"""The menu of a chart, by right click, menu key or its small button: the same for all charts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.charts.exports import ChartExports
from mapapp.desktop.drag_out import DragOut
from mapapp.desktop.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from mapapp.cartography.chart_sheet import ChartSheet


class ChartTools(QObject):
    """Gives a chart its menu and a button that opens it.

    Attributes
    ----------
    exports
        What does the work; a window has one for all its charts.
    button
        To be put beside the chart's heading.
    on_page
        Returns what a briefing page calls the chart as it is now; empty: pages have none like it.
    more
        Adds what only this chart has to its menu; None: nothing.
    """

    def __init__(
        self,
        chart: QWidget,
        sheet: "Callable[[], ChartSheet | None]",
        theme: MapTheme,
        exports: ChartExports | None = None,
    ) -> None:
        super().__init__(chart)
        self._chart, self._sheet = chart, sheet
        self.exports = exports or ChartExports(parent=self)
        self.on_page: Callable[[], str] = lambda: ""
        self.more: Callable[[QMenu], None] | None = None
        chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chart.customContextMenuRequested.connect(lambda spot: self._open(chart.mapToGlobal(spot)))
        self.button = QToolButton()
        self.button.setIconSize(QSize(16, 16))
        words = self.tr("Copy or export: {chart}").format(chart=chart.accessibleName())
        self.button.setAccessibleName(words)
        self.button.setToolTip(words)
        self.button.setWhatsThis(
            self.tr(
                "Copies the chart as a picture or its figures as a table, or writes them to a file;"
                " the same is behind a right click on the chart."
            )
            + " "
            + self.tr("Drag the button to take the picture into another program.")
        )
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._open_below)
        DragOut(self.button, self._to_drag)
        self.set_theme(theme)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the button in another theme."""
        self.button.setIcon(icon("export", theme))

    def menu(self) -> QMenu:
        """Return a menu of what can be done with the chart as it is now."""
        menu = QMenu(self._chart)
        sheet = self._sheet()
        for words, act in (
            (self.tr("Copy picture"), self._copy_picture),
            (self.tr("Export picture…"), self._ask_picture),
            (self.tr("Copy figures"), self._copy_figures),
            (self.tr("Export figures…"), self._ask_figures),
        ):
            action = menu.addAction(words)
            action.triggered.connect(act)
            action.setEnabled(sheet is not None)
        menu.insertSeparator(menu.actions()[2])
        if chart := self.on_page():
            menu.addSeparator()
            action = menu.addAction(self.tr("Place on the briefing page"))
            action.triggered.connect(lambda: self.exports.page_wanted.emit(chart))
            action.setEnabled(sheet is not None)
        if self.more is not None:
            self.more(menu)
        return menu

    def _open(self, spot: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(spot)

    def _open_below(self) -> None:
        self._open(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _copy_picture(self) -> None:
        if (sheet := self._sheet()) is not None:
            self.exports.copy_picture(sheet)

    def _to_drag(self) -> "tuple[str, QImage] | None":
        sheet = self._sheet()
        return None if sheet is None else self.exports.to_drag(sheet)

    def _ask_picture(self) -> None:
        if (sheet := self._sheet()) is not None:
            self.exports.ask_picture(sheet, self._chart)

    def _copy_figures(self) -> None:
        if (sheet := self._sheet()) is not None:
            self.exports.copy_figures(sheet)

    def _ask_figures(self) -> None:
        if (sheet := self._sheet()) is not None:
            self.exports.ask_figures(sheet, self._chart)
