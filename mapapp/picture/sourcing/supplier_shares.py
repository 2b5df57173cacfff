"""Published supplier shares of a consumer: the newest period, and one form of the product."""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Dependence, Stage

OTHERS = "OTH"
SHARE_METRIC = "import_share_pct"
# Where several forms are published for the same years, the one that stands for the stage.
LEADING_FORM: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("nickel", "refining"): "primary nickel",
        ("germanium", "refining"): "metal and dioxide combined",
        ("antimony", "refining"): "metal and oxide together",
        ("manganese", "refining"): "manganese contained in the main imports",
    }
)


def published_shares(
    catalog: Catalog, mineral: str, stage: Stage, consumer_id: str
) -> tuple[Dependence, ...]:
    """Return the newest published supplier shares of a consumer, all of one form, in per cent.

    Of several forms the leading one of the stage, else the first in the table. Empty where
    nothing is published for the consumer.
    """
    rows = newest(
        row
        for row in catalog.dependences
        if (row.consumer, row.mineral, row.stage, row.metric)
        == (consumer_id, mineral, stage, SHARE_METRIC)
        and row.supplier is not None
        and row.value is not None
    )
    forms = [row.form for row in rows]
    leading = LEADING_FORM.get((mineral, stage), "")
    form = leading if leading in forms else next(iter(forms), "")
    return tuple(row for row in rows if row.form == form)


def newest(rows: Iterable[Dependence]) -> list[Dependence]:
    """Return the rows of the newest period, in their order."""
    known = list(rows)
    latest = max((_period(row.years) for row in known), default=None)
    return [row for row in known if _period(row.years) == latest]


def last_year(years: str) -> int:
    """Return the year in which a period such as ``2021-2024`` ends; 0 for none."""
    return int(_period(years)[0][:4] or 0)


def _period(years: str) -> tuple[str, str]:
    """Return the months in which a period ends and starts; a later one is newer."""
    found = re.findall(r"\d{4}(?:-\d{2}\b)?", years)
    if not found:
        return "", ""
    first, last = found[0], found[-1]
    whole_year = len("2024")
    return (
        f"{last}-12" if len(last) == whole_year else last,
        f"{first}-01" if len(first) == whole_year else first,
    )
