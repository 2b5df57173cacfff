"""Capacities, outputs and years of a file's rows, converted by what is declared."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from mapapp.catalog.sitefiles.check_parts import Checking
from mapapp.catalog.sitefiles.coordinates import numbers_of, parse_number
from mapapp.catalog.sitefiles.doubtful_marks import report_doubtful_marks
from mapapp.catalog.sitefiles.fields import Field
from mapapp.catalog.sitefiles.layer import Codes, Question
from mapapp.catalog.sitefiles.table import Flags, Float64s, Int64s, cell_text
from mapapp.catalog.sitefiles.units import TONNES_OF, Amount, conversion, parse_amount
from mapapp.catalog.sitefiles.words import plain
from mapapp.phrases import phrase

if TYPE_CHECKING:
    import pandas as pd

FIRST_YEAR: Final = 1700
LAST_YEAR: Final = 2100
LARGEST_T: Final = 1e9
"""More than any plant: such a figure is in another unit."""

_YEAR: Final = re.compile(r"(?<!\d)(1[789]\d\d|20\d\d)(?!\d)")
_LEADING: Final = re.compile(r"\s*[~≈]?\s*([-+−]?[\d.,' ’\u00a0]*\d)\s*([^\d\s].*)?\Z")
_NO_FIGURE: Final = (
    "n a|na|nd|n d|s d|sd|k a|ka|tbd|tbc|tba|none|unknown|not known|not available|not disclosed"
    "|undisclosed|confidential|desconocido|sin datos|sin dato|no disponible|unbekannt|inconnu"
    "|sem dados|não disponível|不详|未知|未披露"
)
_NOTHING: Final = frozenset(map(plain, _NO_FIGURE.split("|")))
"""What people write where they know nothing, plain; dashes and question marks are plain blanks."""
_SAID: Final = 8
_DECLARED: Final[tuple[Field, ...]] = ("unit", "basis")


def read_amounts(
    check: Checking,
    which: Literal["capacity", "production"],
    minerals: Sequence[str],
    mineral: Codes,
) -> Float64s | None:
    """Return amounts in t/yr on the minerals' bases, NaN where not known; None without a column."""
    column = check.mapping.column(which)
    if column is None:
        return None
    series = check.table.series[column]
    # Typed into a sheet as text, "40,000" is forty thousand tonnes, not forty.
    values, filled, units = _values(series, check.decimal or ".")
    report_doubtful_marks(check, which, column, check.decimal or ".")
    check.add(
        f"{which}_unreadable",
        filled & np.isnan(values),
        column=column,
        why=phrase("this is no number; it counts as not known"),
        fix=phrase(
            "Write one number, with its unit in the column's name or in a column of its own"
        ),
    )
    with np.errstate(invalid="ignore"):
        negative, nothing = values < 0, values == 0
    check.add(
        f"{which}_negative",
        negative,
        column=column,
        why=phrase("an amount below zero; it counts as not known"),
        fix=phrase("Correct the figure"),
    )
    if which == "capacity":
        check.add(
            "capacity_zero",
            nothing,
            column=column,
            why=phrase("a capacity of 0; it counts as not known"),
            fix=phrase("Leave it blank, or set the status to closed"),
        )
    values[negative | (nothing if which == "capacity" else False)] = np.nan
    tonnes = _converted(check, column, values, units, minerals, mineral)
    with np.errstate(invalid="ignore"):
        huge = tonnes > LARGEST_T
    check.add(
        f"{which}_huge",
        huge,
        column=column,
        why=phrase("more than a billion tonnes a year; it counts as not known"),
        fix=phrase("Correct the figure or the unit"),
    )
    tonnes[huge] = np.nan
    return tonnes


def _values(
    series: "pd.Series", decimal: str | None
) -> tuple[Float64s, Flags, tuple[Int64s, list[str]] | None]:
    """Return numbers, which cells hold something, and units that stand behind the numbers."""
    import pandas as pd

    if pd.api.types.is_numeric_dtype(series.dtype):
        values, filled = numbers_of(series)
        return values.copy(), filled, None
    codes, words = pd.factorize(series)
    numbers = np.full(len(words) + 1, np.nan)
    units = [""] * (len(words) + 1)
    says = np.zeros(len(words) + 1, np.bool_)
    for at, word in enumerate(words):
        bare = plain(cell_text(word))
        says[at] = bool(bare) and bare not in _NOTHING
        found = _LEADING.match(cell_text(word))
        if found:
            number = parse_number(found[1], decimal=decimal)
            unit = found[2] or ""
            # "5-10 kt" is a range, not a number with a unit.
            if number is not None and (not unit or parse_amount(unit).unit):
                numbers[at], units[at] = number, unit
    return numbers[codes], says[codes], (codes, units) if any(units) else None


def _converted(
    check: Checking,
    column: str,
    values: Float64s,
    units: tuple[Int64s, list[str]] | None,
    minerals: Sequence[str],
    mineral: Codes,
) -> Float64s:
    """Return values in t/yr, each distinct unit and basis of a mineral converted once."""
    amounts, of_row = _amounts(check, units)
    work = _Work(check, column, values, np.full(len(values), np.nan))
    key = of_row.astype(np.int64) * (len(minerals) + 1) + mineral + 1
    unsaid: Amount | None = None
    for one in np.unique(key[np.isfinite(values)]).tolist():
        rows = np.flatnonzero((key == one) & np.isfinite(values))
        amount = amounts[one // (len(minerals) + 1)]
        which = one % (len(minerals) + 1) - 1
        if which < 0:
            work.without_mineral(amount, rows)
        elif amount.basis == "concentrate":
            work.by_grade(minerals[which], amount, rows, _grades(check))
        else:
            work.by_factor(minerals[which], amount, rows)
        if not (amount.unit and amount.basis):
            unsaid = amount
    for sentence in work.said[:_SAID]:
        check.assume(sentence)
    _ask(check, column, unsaid)
    return work.tonnes


def _amounts(
    check: Checking, units: tuple[Int64s, list[str]] | None
) -> tuple[list[Amount], Int64s]:
    """Return the distinct units and bases of the rows, and which of them each row has.

    What stands in a row's own cells goes before the mapping's answer.
    """
    import pandas as pd

    mapping = check.mapping
    texts: list[tuple[Int64s, list[str]]] = [units] if units is not None else []
    for which in _DECLARED:
        column = mapping.column(which)
        if column is not None:
            codes, words = pd.factorize(check.table.series[column])
            texts.append((codes, [*(cell_text(word) for word in words), ""]))
    count = len(check.table)
    fallback = Amount(mapping.unit, mapping.basis)
    if not texts:
        return [fallback], np.zeros(count, np.int64)
    combined = np.zeros(count, np.int64)
    for codes, said in texts:
        combined = combined * (len(said) + 1) + np.where(codes < 0, len(said) - 1, codes)
        _, combined = np.unique(combined, return_inverse=True)
    _, first = np.unique(combined, return_index=True)
    amounts = []
    for row in first.tolist():
        parts = [parse_amount(said[codes[row]]) for codes, said in texts]
        unit = next((part.unit for part in parts if part.unit), fallback.unit)
        basis = next((part.basis for part in parts if part.basis), "") or fallback.basis
        amounts.append(Amount(unit, basis))
    return amounts, combined


def _grades(check: Checking) -> Float64s:
    column = check.mapping.column("grade")
    count = len(check.table)
    stated = check.mapping.grade_pct
    if column is None:
        return np.full(count, np.nan if stated is None else stated)
    values, filled = numbers_of(check.table.series[column], decimal=check.decimal)
    with np.errstate(invalid="ignore"):
        odd = filled & ~((values > 0) & (values <= 100))
    check.add(
        "grade_odd",
        odd,
        column=column,
        why=phrase("a grade is above 0 and at most 100 per cent; it counts as not known"),
        fix=phrase("Correct the figure"),
    )
    values = np.where(odd, np.nan, values)
    return np.where(np.isnan(values) & (stated is not None), stated or np.nan, values)


@dataclass(slots=True)
class _Work:
    """A column of amounts that is being converted."""

    check: Checking
    column: str
    values: Float64s
    tonnes: Float64s
    said: list[str] = field(default_factory=list)

    def by_factor(self, mineral: str, amount: Amount, rows: Int64s) -> None:
        """Convert rows by the unit's and the compound's factor, or say why not."""
        found = conversion(self.check.catalog, mineral, amount)
        name = self.check.catalog.minerals[mineral].name
        if found.factor is None:
            self.check.add(
                "not_converted",
                rows,
                column=self.column,
                why=phrase(
                    "{name}: {words}; the amount counts as not known", name=name, words=found.words
                ),
                fix=phrase("Say another unit or basis"),
            )
            return
        self.tonnes[rows] = self.values[rows] * found.factor
        if amount.basis not in ("", "contained") and found.factor != 1.0:
            self.say(f"{self.column}, {name}: {found.words}.")
        elif found.factor != 1.0:
            self.say(f"{self.column}: {amount.unit} × {found.factor:g} = t.")

    def by_grade(self, mineral: str, amount: Amount, rows: Int64s, grade: Float64s) -> None:
        """Convert tonnes of concentrate by each row's grade."""
        name = self.check.catalog.minerals[mineral].name
        known = np.isfinite(grade[rows])
        per_cent = TONNES_OF[amount.unit or "t"] / 100
        good = rows[known]
        self.tonnes[good] = self.values[good] * per_cent * grade[good]
        if len(good):
            unit = amount.unit or "t"
            self.say(
                phrase(
                    "{column}, {name}: {unit} of concentrate × grade in % = contained t.",
                    column=self.column,
                    name=name,
                    unit=unit,
                )
            )
        self.check.add(
            "no_grade",
            rows[~known],
            column=self.column,
            why=phrase(
                "{name}: tonnes of concentrate without a grade; they count as not known", name=name
            ),
            fix=phrase("Map a column with the grade in per cent, or state it for the file"),
        )
        if not known.all() and not any(q.field == "grade" for q in self.check.questions):
            words = phrase("{name}: which grade has the concentrate, in per cent?", name=name)
            self.check.questions.append(Question("grade", words))

    def without_mineral(self, amount: Amount, rows: Int64s) -> None:
        """Convert the unit of rows without a known mineral; their basis cannot be."""
        if amount.basis in ("", "contained"):
            self.tonnes[rows] = self.values[rows] * TONNES_OF[amount.unit or "t"]
            return
        self.check.add(
            "not_converted",
            rows,
            column=self.column,
            why=phrase(
                "tonnes of {basis} of an unknown mineral; they count as not known",
                basis=amount.basis,
            ),
            fix=phrase("Say which mineral it is"),
        )

    def say(self, sentence: str) -> None:
        """Note a conversion, once."""
        if sentence not in self.said:
            self.said.append(sentence)


def _ask(check: Checking, column: str, amount: Amount | None) -> None:
    """Ask for a unit or basis that nothing in the file declares."""
    if amount is None:
        return
    known = {question.field for question in check.questions}
    if not amount.unit and "unit" not in known:
        words = phrase(
            "Which unit is {column} in? Until you say, it is taken for t a year.", column=column
        )
        check.questions.append(Question("unit", words))
    if not amount.basis and "basis" not in known:
        words = phrase(
            "What are the tonnes of {column} of? Until you say: contained material.", column=column
        )
        check.questions.append(Question("basis", words))


def read_years(check: Checking) -> Float64s | None:
    """Return start years, NaN where not known; None without a column."""
    import pandas as pd

    column = check.mapping.column("start_year")
    if column is None:
        return None
    series = check.table.series[column]
    if pd.api.types.is_numeric_dtype(series.dtype):
        values, filled = series.to_numpy(np.float64, copy=True), series.notna().to_numpy()
    else:
        codes, words = pd.factorize(series)
        years = np.full(len(words) + 1, np.nan)
        for at, word in enumerate(words):
            found = _YEAR.search(cell_text(word))
            years[at] = float(found[1]) if found else np.nan
        values, filled = years[codes], codes >= 0
    with np.errstate(invalid="ignore"):
        fits = (values >= FIRST_YEAR) & (values <= LAST_YEAR) & (values == np.floor(values))
    check.add(
        "year_odd",
        filled & ~fits,
        column=column,
        why=phrase(
            "this is no year from {first_year} to {last_year}; it counts as not known",
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
        ),
        fix=phrase("Write the year with four digits"),
    )
    return np.where(fits, values, np.nan)
