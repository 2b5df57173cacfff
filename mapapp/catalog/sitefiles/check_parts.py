"""What the checks of a file share: its rows, the mapping, and where findings are gathered."""

from dataclasses import dataclass, field

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles.check_rows import words_for
from mapapp.catalog.sitefiles.edits import Edits
from mapapp.catalog.sitefiles.findings import Finding, Fix, Severity
from mapapp.catalog.sitefiles.layer import Question
from mapapp.catalog.sitefiles.mapping import ColumnMapping
from mapapp.catalog.sitefiles.table import Flags, Int64s, Table


@dataclass(slots=True)
class Checking:
    """A check under way.

    Attributes
    ----------
    wrong
        Per row of the table, whether an error keeps it off the map.
    no_sites
        Rows of the file that are no sites: they are kept aside and nothing is found of them.
    """

    catalog: Catalog
    table: Table
    mapping: ColumnMapping
    edits: Edits
    decimal: str | None
    countries: tuple[str, ...]
    wrong: Flags
    findings: list[Finding] = field(default_factory=list)
    assumptions: list[str] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    no_sites: frozenset[int] = frozenset()

    def leave_aside(self, where: Flags) -> None:
        """Keep rows off the map that are no sites, and say so."""
        if where.any():
            rows = self.table.row[where].tolist()
            self.no_sites = frozenset(rows)
            self.wrong |= where
            self.assume(words_for(rows))

    def add(
        self,
        kind: str,
        where: Int64s | Flags,
        *,
        column: str,
        why: str,
        fix: str,
        severity: Severity = "warning",
        value: str | None = None,
        remedy: Fix | None = None,
    ) -> None:
        """Note that the same is wrong in some rows, given by place or by a flag per row."""
        index = np.flatnonzero(where) if where.dtype == np.bool_ else where.astype(np.int64)
        if not len(index):
            return
        if severity == "error":
            self.wrong[index] = True
        rows = self.table.row[index]
        self.findings.append(Finding(kind, severity, column, why, fix, rows, index, value, remedy))

    def assume(self, sentence: str) -> None:
        """Note what is taken for granted, once."""
        if sentence and sentence not in self.assumptions:
            self.assumptions.append(sentence)
