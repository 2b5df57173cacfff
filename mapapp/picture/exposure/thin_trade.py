"""Whether a consumer buys so little under a heading that its suppliers' shares say nothing."""

from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.sourcing import Sourcing, use_of
from mapapp.picture.sourcing.trade import trade_table

# Part of what the consumer uses or makes, and of all trade under the heading (assumptions).
LEAST_OF_USE: Final = 0.01
LEAST_OF_TRADE: Final = 0.0002


def is_thin(catalog: Catalog, bought: Sourcing) -> bool:
    """Return whether imports are trifling.

    Gross tonnes weigh at least what they contain, so that gross imports below a hundredth of
    contained use or own output are so for certain. Where neither is known, imports are set
    against all trade under the stage's headings. False without tonnes.
    """
    imports = bought.total_imports_t
    table = trade_table(catalog, bought.mineral, bought.stage, year=bought.year)
    if imports is None or table is None:
        return False
    # Use that follows from these very imports is no yardstick for them.
    use = use_of(
        catalog, bought.mineral, bought.stage, bought.consumer, year=bought.year or table.year
    )
    used = use.t_per_year if use is not None and use.basis != "apparent" else 0.0
    if imports < LEAST_OF_USE * max(used, bought.domestic_t or 0.0):
        return True
    return imports < LEAST_OF_TRADE * float(table.tonnes.sum())
