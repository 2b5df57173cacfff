"""Where the windowed application begins: what is done before anything large is imported.

A start makes hundreds of thousands of objects and throws none of them away. Looking among them
for garbage takes a tenth of the start, and afterwards, every few seconds, a visible part of a
second: so it is put off until the first map is painted, and what is there by then is left out
of it for good.
"""

import gc
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application until its last window is closed; return the exit code.

    Parameters
    ----------
    arguments
        As a process gets them; files among them are opened.
    """
    put_off_garbage()
    from mapapp.desktop.app import main as run

    return run(arguments)


def put_off_garbage() -> None:
    """Look for garbage no more, until `settle_garbage`."""
    gc.disable()


def settle_garbage() -> None:
    """Look for garbage again, but not among what the start has made; once is enough."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
