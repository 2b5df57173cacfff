"""Puts the docks "Minerals × stages" and "Charts" into a window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from mapapp.desktop.charts.following import FollowingPanel
    from mapapp.desktop.main_window import MainWindow

MATRIX, CHARTS = "matrix", "charts"
CHARTS_PX, MOST_OF_WINDOW = 320, 0.34


def add_chart_docks(window: "MainWindow") -> None:
    """Declare both docks behind the risk picture; they are made when they are first seen."""
    docks = window.dock_set
    risk = docks.named("risk")
    matrix = docks.add_later(
        MATRIX,
        QCoreApplication.translate("docks", "Minerals × stages"),
        lambda: _matrix(window),
        beside=risk,
    )
    charts = docks.add_later(
        CHARTS, QCoreApplication.translate("docks", "Charts"), lambda: _charts(window), beside=risk
    )
    for dock in (matrix, charts):
        dock.visibilityChanged.connect(lambda seen, dock=dock: _catch_up(dock) if seen else None)


def _catch_up(dock: "QDockWidget") -> None:
    """Show what has changed while the dock was behind another: Qt tells its widget nothing."""
    panel = dock.widget()
    if panel is not None:
        following: FollowingPanel = panel  # type: ignore[assignment]
        following.catch_up()


def _matrix(window: "MainWindow") -> QWidget:
    from mapapp.desktop.charts.matrix_panel import MatrixPanel

    context = window.context
    panel = MatrixPanel(window.workspace, context.names, window.theme, window.chart_exports)
    panel.titled.connect(window.dock_set.title_of(window.dock_set.named(MATRIX)).set_subtitle)
    return panel


def _charts(window: "MainWindow") -> QWidget:
    from mapapp.desktop.charts.charts_panel import ChartsPanel

    context = window.context
    panel = ChartsPanel(window.workspace, context.names, window.theme, window.chart_exports)
    panel.titled.connect(window.dock_set.title_of(window.dock_set.named(CHARTS)).set_subtitle)
    panel.country_wanted.connect(window.map_view.select)
    QTimer.singleShot(0, panel, lambda: _make_high(window))
    return panel


def _make_high(window: "MainWindow") -> None:
    """Give charts the height that their lines need when they are first seen."""
    dock = window.dock_set.named(CHARTS)
    unit = window.theme.type.body_px / 12
    height = round(min(CHARTS_PX * unit, MOST_OF_WINDOW * window.height()))
    if not dock.isFloating() and dock.height() < height:
        window.resizeDocks([dock], [height], Qt.Orientation.Vertical)
