"""Where a consumer's use comes from, in parts of its use: what a shock can take away.

The mix is that of the latest trade year, or of published supplier shares; it is taken to hold
in the year shown (assumption). Its parts add up to one, so that untouched supply meets use.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.sourcing import Sourcing, Use, sourcing, use_of

MixFlag = Literal[
    "gross shares",
    "mixed units",
    "imports only",
    "re-exports",
    "reliance",
    "others unnamed",
    "governance floor",
]
"""What a mix rests on besides its source.

``gross shares``: partners' shares are of gross tonnes. ``mixed units``: contained domestic output
beside gross imports (METHODS 4). ``imports only``: what the consumer makes itself is not known,
so that its imports stand for its use. ``re-exports``: exports exceed what it makes; the rest is
taken off all imports alike. ``reliance``: the imported part is the published net import
reliance. ``others unnamed``: published shares leave a bundle in which a supplier may hide.
``governance floor``: suppliers below the pact's floor are left out, others take their place.
"""
WhyNot = Literal["sourcing", "no use"]
_RELIANCE = "net_import_reliance_pct"


@dataclass(frozen=True, slots=True, eq=False)
class Mix:
    """What a consumer's use consists of.

    Attributes
    ----------
    domestic, others
        Parts of its use, 0..1: made at home, and bought from suppliers without a name.
    partners, shares
        Suppliers and their parts of its use, 0..1.
    use
        Published, fed or apparent use of the year shown; None where it is not published.
    gross_t
        Net purchases and domestic output, gross t/yr; None where only shares are published.
    years
        The period of the mix.
    open_part
        Part of its use that nobody supplies under the pact's governance floor, 0..1.
    """

    consumer: Consumer
    domestic: float
    others: float
    partners: tuple[str, ...]
    shares: npt.NDArray[np.float64]
    use: Use | None
    gross_t: float | None
    years: str
    flags: tuple[MixFlag, ...]
    source_ids: tuple[str, ...]
    open_part: float = 0.0

    def share_of(self, supplier: str) -> float:
        """Return a supplier's part of the consumer's use, 0..1; 0 if it is not named."""
        return float(self.shares[self.partners.index(supplier)]) if self.names(supplier) else 0.0

    def names(self, supplier: str) -> bool:
        """Whether the mix names a supplier."""
        return supplier in self.partners


@lru_cache(maxsize=2048)
def mix_of(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer, *, year: int
) -> Mix | WhyNot:
    """Return a consumer's mix, or why there is none.

    Returns
    -------
    Mix or str
        ``sourcing``: from whom it buys is not published. ``no use``: it neither buys nor makes
        any of it.

    Notes
    -----
    Exports come out of domestic output first, then out of all imports alike (assumption).
    """
    bought = sourcing(catalog, mineral, stage, consumer)
    use = use_of(catalog, mineral, stage, consumer, year=year, grown=True)
    if bought is None:
        return "sourcing"
    if use is not None and use.t_per_year <= 0.0:
        return "no use"
    if bought.imports_t is None:
        return _from_shares(catalog, bought, use)
    return _from_tonnes(bought, use)


def _from_tonnes(bought: Sourcing, use: Use | None) -> Mix | WhyNot:
    """Net imports and domestic output, as parts of their sum."""
    imports, exports = bought.total_imports_t or 0.0, bought.exports_t or 0.0
    made = bought.domestic_t
    flags: list[MixFlag] = ["gross shares"] if bought.unit == "gross" else []
    if made is None:
        # What it exports may be made at home, so nothing is taken off its imports.
        flags.append("imports only")
        home, net = 0.0, imports
    else:
        home = max(0.0, made - exports)
        re_exported = min(imports, max(0.0, exports - made))
        net = imports - re_exported
        if re_exported > 0.0:
            flags.append("re-exports")
        if made > 0.0 and bought.unit == "gross":
            flags.append("mixed units")
    total = home + net
    if total <= 0.0:
        return "no use"
    return Mix(
        consumer=bought.consumer,
        domestic=home / total,
        others=0.0,
        partners=bought.partners,
        shares=bought.shares * (net / total),
        use=use,
        gross_t=total,
        years=bought.years,
        flags=tuple(flags),
        source_ids=bought.source_ids,
    )


def _from_shares(catalog: Catalog, bought: Sourcing, use: Use | None) -> Mix:
    """Multiply published shares of imports by the imported part of use."""
    flags: list[MixFlag] = ["others unnamed"] if bought.others_share > 0.0 else []
    imported = 1.0
    sources = bought.source_ids
    reliance = _reliance(catalog, bought)
    made = bought.domestic_t
    if reliance is not None:
        imported, source_ids = reliance
        sources = tuple(dict.fromkeys((*sources, *source_ids)))
        flags.append("reliance")
    elif made == 0.0:
        imported = 1.0
    elif made is not None and use is not None and bought.domestic.complete:
        imported = max(0.0, 1.0 - made / use.t_per_year)
    else:
        flags.append("imports only")
    return Mix(
        consumer=bought.consumer,
        domestic=1.0 - imported,
        others=bought.others_share * imported,
        partners=bought.partners,
        shares=bought.shares * imported,
        use=use,
        gross_t=None,
        years=bought.years,
        flags=tuple(flags),
        source_ids=sources,
    )


def _reliance(catalog: Catalog, bought: Sourcing) -> tuple[float, tuple[str, ...]] | None:
    """Return the newest published net import reliance, 0..1, and its sources."""
    rows = [
        row
        for row in catalog.dependences
        if (row.consumer, row.mineral, row.stage, row.metric)
        == (bought.consumer.id, bought.mineral, bought.stage, _RELIANCE)
        and row.value is not None
    ]
    row = max(rows, key=lambda one: one.years, default=None)
    if row is None or row.value is None:
        return None
    return row.value / 100.0, row.source_ids
