"""What a scripter writes with geopandas for a choropleth in a window: the start's peer.

Run as a process of its own: ``start_geopandas_window.py GEOPACKAGE CSV``. Reads countries by
longitude and latitude and a table of figures, joins them, projects to Equal Earth, plots into a
window of 1920 x 1080, and prints ``time.monotonic_ns()`` once that is painted. The colours are
ready in the table; sites, labels, legend, tool bar and panels are left out.
"""

import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import geopandas
import pandas as pd
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Canvas(FigureCanvasQTAgg):
    """Tells when it was painted."""

    def paintEvent(self, event: object) -> None:
        """Paint, and report once the frame is whole."""
        super().paintEvent(event)
        QTimer.singleShot(0, tell)


def tell() -> None:
    """Report and leave."""
    os.write(1, f"{time.monotonic_ns()}\n".encode())
    os._exit(0)


app = QApplication([])
countries = geopandas.read_file(sys.argv[1]).merge(pd.read_csv(sys.argv[2]), on="iso3")
countries = countries.to_crs("+proj=eqearth +lon_0=11")
figure = Figure(figsize=(19.2, 10.8), dpi=100)
axes = figure.add_axes((0, 0, 1, 1))
countries.plot(ax=axes, color=countries["fill"], edgecolor="white", linewidth=0.5, aspect=None)
axes.set_axis_off()
axes.set_aspect("equal")
window = QMainWindow()
window.setCentralWidget(Canvas(figure))
window.resize(1920, 1080)
window.show()
app.exec()
