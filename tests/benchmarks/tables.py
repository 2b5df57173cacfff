"""Measure a table of 1,000,000 rows: sorted, filtered, scrolled, to the frame that shows it."""

from typing import Final

import numpy as np
from PySide6.QtWidgets import QApplication
from timing import Action, Result, times_of

from mapapp.catalog.catalog import Catalog
from mapapp.desktop.tables.columns import NumberColumn, SortKey, TableData, TextColumn
from mapapp.desktop.tables.model import ColumnTableModel
from mapapp.desktop.tables.view import FigureView

ROWS: Final = 1_000_000
TURNS: Final = 6
TABLE_BENCHMARKS: Final = ("table_1m_rows_sort", "table_1m_rows_filter", "table_1m_rows_scroll")
# Words that leave many rows, few and none; accents and two words among them.
WORDS: Final = ("99", "cote", "chile 12345", "zzzz", "site 7", "congo planned")


def million_rows(catalog: Catalog) -> TableData:
    """Return rows as a user's largest file has them: a name of its own for each."""
    rng = np.random.default_rng(5)
    countries = tuple(country.name for country in catalog.countries.values())
    statuses = ("operating", "under construction", "planned", "idle")
    tonnes = np.where(rng.random(ROWS) < 0.15, np.nan, rng.lognormal(6.0, 1.5, ROWS))
    columns = (
        TextColumn.of("name", "Site", [f"Site {n * 7919 % ROWS}" for n in range(ROWS)]),
        TextColumn("host", "Host", countries, _codes(rng, len(countries))),
        TextColumn("status", "Status", statuses, _codes(rng, len(statuses))),
        NumberColumn("capacity", "Capacity", tonnes, unit="t/yr", small=True),
        NumberColumn("start", "Start", rng.integers(1950, 2040, ROWS).astype(float), grouped=False),
    )
    return TableData(columns, tuple(map(str, range(ROWS))))


def _codes(rng: np.random.Generator, count: int) -> np.ndarray:
    return rng.integers(0, count, ROWS).astype(np.int32)


class TableBench:
    """One view of the rows, in a window of 1200 x 400."""

    def __init__(self, catalog: Catalog) -> None:
        self._model = ColumnTableModel(million_rows(catalog))
        self._view = FigureView(self._model)
        self._view.resize(1200, 400)
        self._view.fit_columns()
        self._view.show()
        QApplication.processEvents()

    def measure(self, name: str) -> Result:
        """Time one of `TABLE_BENCHMARKS`; each action ends with the frame on screen."""
        actions: dict[str, list[Action]] = {
            "table_1m_rows_sort": [self._sort(keys) for keys in _sorts()],
            "table_1m_rows_filter": [self._filter(words) for words in WORDS],
            "table_1m_rows_scroll": [self._scroll(row) for row in range(0, ROWS, ROWS // 40)],
        }
        warm_up = len(actions[name])
        return Result(name, times_of(actions[name] * (TURNS + 1), warm_up=warm_up))

    def close(self) -> None:
        """Put the view away."""
        self._view.close()
        self._view.deleteLater()
        QApplication.processEvents()

    def _sort(self, keys: tuple[SortKey, ...]) -> Action:
        return lambda: self._shown(lambda: self._model.sort_by(keys))

    def _filter(self, words: str) -> Action:
        def act() -> None:
            self._model.set_filter("")
            self._shown(lambda: self._model.set_filter(words))

        return act

    def _scroll(self, row: int) -> Action:
        return lambda: self._shown(lambda: self._view.verticalScrollBar().setValue(row))

    def _shown(self, action: Action) -> None:
        action()
        self._view.viewport().repaint()


def _sorts() -> tuple[tuple[SortKey, ...], ...]:
    down = SortKey("capacity", descending=True)
    return (
        (down,),
        (SortKey("host"), down),
        (SortKey("status"), SortKey("host"), SortKey("start")),
        (SortKey("name"),),
    )
