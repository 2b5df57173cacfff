"""The rows of a table in order and filtered; of very many rows worked out beside the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

import numpy as np
from PySide6.QtCore import QObject, Signal

from mapapp.catalog.sitefiles.limits import NOBODY, Watch
from mapapp.desktop.sitefiles.job import Job
from mapapp.desktop.tables.columns import Flags, Rows, SortKey, TableData, in_order, matching

LARGE: Final = 50_000
"""Rows above which the window does not wait for them to be sorted, filtered or written."""


@dataclass(frozen=True, eq=False, slots=True)
class Arranged:
    """A table as it is shown.

    Attributes
    ----------
    data, keys, words
        The whole of it, what it is sorted and what it is filtered by.
    sorted
        All rows in order.
    kept
        Shape (rows,): which of them the filter leaves.
    order
        The rows shown, in order.
    """

    data: TableData
    keys: tuple[SortKey, ...]
    words: str
    sorted: Rows
    kept: Flags
    order: Rows

    def has_the_rows_of(self, other: "Arranged") -> bool:
        """Whether the same rows stand in the same places under the same headings."""
        return (
            self.data.ids == other.data.ids
            and [c.heading for c in self.data.columns] == [c.heading for c in other.data.columns]
            and np.array_equal(self.order, other.order)
        )


Making: TypeAlias = TableData | Callable[[], TableData]
"""A table, or what makes it beside the window: that holds nothing of Qt."""


class Wanted:
    """What is to be shown: a table, or what makes it, in an order and through a filter."""

    def __init__(self, data: Making, keys: Sequence[SortKey], words: str) -> None:
        self._data = data
        self.keys, self.words = tuple(keys), words

    def otherwise(
        self, *, keys: Sequence[SortKey] | None = None, words: str | None = None
    ) -> "Wanted":
        """Return the same table in another order or through another filter."""
        data = self._data if isinstance(self._data, TableData) else self._made
        return Wanted(
            data,
            self.keys if keys is None else keys,
            self.words if words is None else words,
        )

    @property
    def is_large(self) -> bool:
        """Whether the window should not wait for it."""
        return not isinstance(self._data, TableData) or len(self._data) > LARGE

    def _made(self) -> TableData:
        """Return the table; it is made once, whoever asks."""
        if not isinstance(self._data, TableData):
            self._data = self._data()
        return self._data

    def arranged(self, shown: Arranged | None, watch: Watch = NOBODY) -> Arranged:
        """Work it out; what is shown already and stays so is taken over."""
        data = self._made()
        known = {column.key for column in data.columns}
        keys = tuple(key for key in self.keys if key.column in known)
        same = shown if shown is not None and shown.data is data else None
        watch.step(0.3, "")
        order = same.sorted if same and same.keys == keys else in_order(data, keys)
        watch.step(0.6, "")
        kept = same.kept if same and same.words == self.words else matching(data, self.words)
        watch.step(0.9, "")
        return Arranged(data, keys, self.words, order, kept, order[kept[order]])


class Arranger(QObject):
    """Works large tables out beside the window, the last one wanted only.

    Signals
    -------
    done
        What was wanted last: `Arranged`; None if that could not be made.
    """

    done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self.is_busy = False

    def start(self, wanted: Wanted, shown: Arranged) -> None:
        """Work a table out beside the window; what was begun before is forgotten."""
        if self._job is None:
            self._job = job = Job()
            job.told.connect(self._tell)
            self.destroyed.connect(lambda: job.close(wait=False))
        self._job.start(partial(wanted.arranged, shown))
        self.is_busy = True

    def stop(self) -> None:
        """Forget what was begun."""
        self._rest()
        self.is_busy = False

    def _tell(self, _: int, found: object) -> None:
        self._rest()
        self.is_busy = False
        self.done.emit(found if isinstance(found, Arranged) else None)

    def _rest(self) -> None:
        """Keep no thread for a table that may rest for hours."""
        if self._job is not None:
            self._job.close(wait=False)
