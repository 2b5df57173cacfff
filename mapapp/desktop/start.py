"""Where the windowed application begins: what is done before anything large is imported.

NumPy's linear algebra starts threads as soon as it is loaded, a twentieth of the start, and
nothing in the window multiplies matrices large enough to need them.

A start makes hundreds of thousands of objects and throws none of them away. Looking among them
for garbage takes a tenth of the start, and afterwards, every few seconds, a visible part of a
second: so it is put off until the first map is painted, and what is there by then is left out
of it for good. Python itself never looks again: garbage.py does, where nothing of Qt is hurt.
"""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from mapapp.errors import GeodataError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog

TURN_S = 0.001
"""How long a thread that reads a file goes on while the window waits for its turn: each call
into Qt gives the turn away, and a frame has hundreds of them."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application until its last window is closed; return the exit code.

    Parameters
    ----------
    arguments
        As a process gets them; files among them are opened.
    """
    prepare()
    from mapapp.desktop.app import main as run

    return run(arguments)


def prepare() -> None:
    """Start no threads for matrices, and look for garbage no more until `settle_garbage`.

    Threads beside the window hand it its turn five times as soon as Python has them do.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.setswitchinterval(TURN_S)
    gc.disable()
    _read_no_sources()


def _read_no_sources() -> None:
    """Keep Qt's binding from reading the source of every module that is imported.

    It looks in it for names in snake case, which the app does not use: a twentieth of the start.
    """
    # WORKAROUND: the binding has no switch for it (doc.qt.io/qtforpython-6/considerations.html,
    # "Features"). Where it looks some other way, nothing is changed.
    import PySide6.QtCore  # noqa: F401  (it brings the binding)

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010  (not ours)


def settle_garbage() -> None:
    """Have garbage looked for, but not among what the start has made; once is enough."""
    from PySide6.QtCore import QCoreApplication

    from mapapp.desktop.garbage import Sweeper

    app = QCoreApplication.instance()
    if app is None or gc.isenabled() or app.findChild(Sweeper) is not None:
        return
    gc.freeze()
    Sweeper(app)


def read_ahead(catalog: "Catalog") -> Thread:
    """Read beside the window's work what the first to ask would wait for.

    The trade table; what checks documents, as the first recovery copy is not to be felt; and
    what draws the points of a file.
    """

    def read() -> None:
        with suppress(GeodataError):  # it is told to who asks for it
            len(catalog.trade)
        import mapapp.cartography.points.layer
        import mapapp.scenario.document_model  # noqa: F401

    thread = Thread(target=read, name="read ahead", daemon=True)
    thread.start()
    return thread


if __name__ == "__main__":
    sys.exit(main())
