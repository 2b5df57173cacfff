"""Amounts such as "24.000" beside real decimals may be twenty-four or as many thousand."""

import re
from typing import Final, Literal

import numpy as np

from mapapp.catalog.sitefiles.check_parts import Checking
from mapapp.catalog.sitefiles.findings import Fix
from mapapp.catalog.sitefiles.table import cell_text
from mapapp.phrases import phrase

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
    numbers, which are no text.
    """
    import pandas as pd

    series = check.table.series[column]
    if pd.api.types.is_numeric_dtype(series.dtype):
        return
    codes, words = pd.factorize(series)
    texts = [cell_text(word).strip() for word in words]
    mark = re.escape(decimal)
    fraction = re.compile(_FRACTION.format(mark=mark))
    lengths = {len(found[1]) for text in texts if (found := fraction.match(text))}
    if not lengths - {3}:
        return
    doubtful = re.compile(_DOUBTFUL.format(mark=mark))
    for at in [at for at, text in enumerate(texts) if doubtful.match(text)][:_MANY]:
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
