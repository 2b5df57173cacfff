"""Benchmarks of the window with the user's sites in it: at 100,000 and at 1,000,000 of them.

The docks of the first start are open, the sites lie on the map as a file brings them, and the
hand does what it does in `window`. While the map is dragged or a slider moves, kept layers are
shifted or recoloured; when the hand rests all sites are drawn anew: ``window_settle``.
"""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from sites import SIZES, site_set
from timing import Result
from window import Bench

from mapapp.catalog.catalog import Catalog
from mapapp.scenario.appearance import Layer

CROWD_BENCHMARKS: Final = (
    "slider_to_frame_100k", "window_pan_100k", "window_settle_100k", "window_pan_1m",
    "window_settle_1m",
)  # fmt: skip
LAYER: Final = Layer("user:1", "user", name="my-sites.csv")


class CrowdBench:
    """A window of `Bench`, with sites in it while something is measured."""

    def __init__(self, bench: Bench, catalog: Catalog) -> None:
        self._bench = bench
        self._catalog = catalog
        self._shown = ""

    def measure(self, name: str) -> Result:
        """Run one benchmark of `CROWD_BENCHMARKS`."""
        what, _, size = name.rpartition("_")
        self._show(size)
        actions = {
            "slider_to_frame": self._bench.slider_to_frame,
            "window_pan": self._bench.pan_frame,
            "window_settle": self._bench.settle_frame,
        }
        return replace(actions[what](), name=name)

    def _show(self, size: str) -> None:
        """Show so many sites beside the docks of the first start, everything drawn."""
        if size == self._shown:
            return
        window = self._bench.window
        look = window.workspace.appearance.with_layer(LAYER)
        window.workspace.dress(look, "Add my-sites.csv")
        window.map_view.set_user_points({LAYER.id: site_set(self._catalog, SIZES[size])})
        window.layers.set_files({LAYER.id: (SIZES[size], SIZES[size])})
        window.lay_out_docks()
        QCoreApplication.sendPostedEvents()
        self._bench.rest()
        QCoreApplication.sendPostedEvents()
        if not all(part.isVisible() for part in (window.layers, window.alternatives, window.risk)):
            message = "A dock is not open: less is measured than a user waits for."
            raise RuntimeError(message)
        self._shown = size

    def clear(self) -> None:
        """Take the sites off the map, as it was before."""
        if self._shown:
            window = self._bench.window
            window.map_view.set_user_points({})
            look = window.workspace.appearance.without_layer(LAYER.id)
            window.workspace.dress(look, "Remove my-sites.csv")
            QCoreApplication.sendPostedEvents()
            self._bench.rest()
            self._shown = ""
