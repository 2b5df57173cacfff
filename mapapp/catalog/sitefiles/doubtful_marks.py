"""Amounts such as "24.000" beside real decimals may be twenty-four or as many thousand."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from mapapp.catalog.sitefiles.check_parts import Checking
from mapapp.catalog.sitefiles.findings import Fix
from mapapp.catalog.sitefiles.table import Table, cell_text
from mapapp.phrases import phrase

if TYPE_CHECKING:
    import pandas as pd

_MANY: Final = 20
_FRACTION: Final = r"[-+]?\d+{mark}(\d+)\b"
_DOUBTFUL: Final = r"[-+]?[1-9]\d{{0,2}}{mark}\d\d0(?!\d)"


def report_doubtful_marks(
    check: Checking, which: Literal["capacity", "production"], column: str, decimal: str
) -> None:
    """Warn of amounts that are read as decimals but look like thousands.

    Such a cell has three digits behind the mark, the last of them a zero that nobody writes who
    writes "30.5" beside it. A column whose fractions all have three digits is left alone: it was
    written with so many, or its mark was found or declared to part thousands. So are columns of
    numbers, which are no text; see `with_doubtful_texts`.
    """
    import pandas as pd

    series = check.table.series[column]
    if pd.api.types.is_numeric_dtype(series.dtype):
        return
    codes, words = pd.factorize(series)
    texts = [cell_text(word).strip() for word in words]
    for at in _doubtful(texts, decimal)[:_MANY]:
        whole = texts[at].replace(decimal, "", 1)
        check.add(
            f"{which}_doubtful",
            np.flatnonzero(codes == at),
            column=column,
            why=phrase(
                "read as a decimal, as others in the column are, but it may stand for {whole}",
                whole=whole,
            ),
            fix=phrase("Write {whole} if the mark parts thousands", whole=whole),
            value=texts[at],
            remedy=Fix("word", whole),
        )


def _doubtful(texts: Sequence[str], decimal: str) -> list[int]:
    """Return which of the different texts of a column leave a doubt."""
    mark = re.escape(decimal)
    fraction = re.compile(_FRACTION.format(mark=mark))
    lengths = {len(found[1]) for text in texts if (found := fraction.match(text))}
    if not lengths - {3}:
        return []
    doubtful = re.compile(_DOUBTFUL.format(mark=mark))
    return [at for at, text in enumerate(texts) if doubtful.match(text)]


def with_doubtful_texts(table: Table, columns: Iterable[str], decimal: str) -> Table:
    """Return a table with those of some columns of numbers as text that leave a doubt.

    What was read as 24.0 stands in the file as "24.000", and is to be warned of and mended as it
    is written. Only a column whose figures allow of such a text is read again.
    """
    import pandas as pd

    doubted = {}
    for column in columns:
        series = table.series.get(column)
        if table.texts_of is None or series is None or not _may_be_doubtful(series):
            continue
        texts = table.texts_of(column)
        if texts is None:
            continue
        words = [cell_text(word).strip() for word in pd.unique(texts)]
        if _doubtful(words, decimal):
            doubted[column] = texts
    return replace(table, series={**table.series, **doubted}) if doubted else table


def _may_be_doubtful(series: "pd.Series") -> bool:
    """Whether figures of at most two decimals stand below a thousand, and some are not whole."""
    if series.dtype.kind != "f":
        return False
    values = series.to_numpy()
    with np.errstate(invalid="ignore", over="ignore"):
        low = values[(np.abs(values) >= 1) & (np.abs(values) < 1000)]
        short = np.isclose(low * 100, np.round(low * 100), rtol=0, atol=1e-6)
    fractions = np.isfinite(values) & (values != np.round(values))
    return bool(short.any() and fractions.any())
