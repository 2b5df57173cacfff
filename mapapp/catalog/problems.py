"""What a check finds: where it is, why it is wrong, and what to do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding in a table.

    Attributes
    ----------
    file
        File name, such as ``sites.csv``.
    row
        Line of the file, the header being 1; None if the finding concerns several rows.
    column
        Column name, or several joined by a comma.
    value
        What stands there.
    why
        What is wrong with it, one sentence without a full stop.
    fix
        What to do, one sentence without a full stop.
    """

    file: str
    row: int | None
    column: str
    value: str
    why: str
    fix: str

    def __str__(self) -> str:
        """Return the finding as a line of text."""
        where = f"{self.file}, row {self.row}" if self.row is not None else self.file
        return f"{where}, {self.column} = “{self.value}”: {self.why}. {self.fix}."
