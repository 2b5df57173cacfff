"""The program's own output: kept clean of what libraries print, and safe when it breaks."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

STDOUT = 1


@contextmanager
def kept_clean() -> Iterator[None]:
    """Let nothing through to the standard output that a library prints past Python.

    HiGHS, for one, prints to the file descriptor in the midst of whole-number programs.
    """
    sys.stdout.flush()
    _flush_c()
    try:
        saved = os.dup(STDOUT)
    except OSError:  # there is no standard output, so nothing to keep clean
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, STDOUT)
        yield
    finally:
        _flush_c()
        os.dup2(saved, STDOUT)
        os.close(saved)
        os.close(nowhere)


def _flush_c() -> None:
    """Write out what C has buffered, so that it goes where the descriptor points now."""
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL("ucrtbase" if os.name == "nt" else None)
        library.fflush(None)


def give_up_output() -> None:
    """Point the standard output to nowhere, so that nothing more fails when Python ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
