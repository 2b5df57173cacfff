"""A choice that holds in the whole process, as the locale does: language, units, colours.

Whoever draws or writes follows it without being handed it. The window chooses; the command line
and scripts never do, and have what is usual.
"""

from collections.abc import Collection
from typing import Generic, TypeVar

_T = TypeVar("_T")


class ProcessChoice(Generic[_T]):
    """What holds from now on: the usual until something is chosen.

    Parameters
    ----------
    usual
        What holds at first.
    among
        What there is to choose from; anything else is the usual. Without it all goes.
    """

    def __init__(self, usual: _T, *, among: Collection[_T] | None = None) -> None:
        self._usual = usual
        self._among = among
        self._now = usual

    @property
    def now(self) -> _T:
        """What holds."""
        return self._now

    def choose(self, wanted: _T) -> None:
        """Have something hold from now on."""
        self._now = wanted if self._among is None or wanted in self._among else self._usual
