"""What a consumer buys, sells and makes of a stage's product, before and after a scenario."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.picture.sourcing.scenario_trade import scenario_trade
from mapapp.picture.sourcing.sourcing import Sourcing
from mapapp.picture.sourcing.stage_output import StageOutput, baseline_output
from mapapp.picture.sourcing.trade import Floats, fixed
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR

# From this import reliance on, imports are all of the mix whatever is made at home.
ALL_IMPORTED: Final = 0.95

MixBasis = Literal["tonnes", "joined by import reliance", "nothing made at home", "imports alone"]


@dataclass(frozen=True, slots=True, eq=False)
class Purchases:
    """One side of the comparison, at the level of the trade's year.

    Attributes
    ----------
    codes
        Suppliers outside, ISO alpha-3.
    imports
        By supplier, t/yr in the unit of the sourcing, or shares 0..1.
    others
        Imports from a bundle of others, same unit: counted in the total, never a supplier.
    internal_t, exports_t
        Trade among members, and exports to outside; None where only shares are published.
    domestic
        Output by member, contained t/yr; empty where none is known.
    """

    codes: tuple[str, ...]
    imports: Floats
    others: float
    internal_t: float | None
    exports_t: float | None
    domestic: Mapping[str, float]

    @property
    def domestic_t(self) -> float:
        """Known output of the members, contained t/yr."""
        return sum(self.domestic.values())

    @property
    def import_shares(self) -> Floats:
        """Suppliers' parts of all imports, 0..1; NaN where nothing is imported."""
        total = float(self.imports.sum()) + self.others
        return self.imports / total if total > 0.0 else np.full(self.imports.shape, np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class Mix:
    """Where a consumer's supply comes from: imports by origin and own output.

    Attributes
    ----------
    codes
        ISO alpha-3, members among them.
    shares
        0..1; they add up to less than 1 where a bundle of others supplies.
    basis
        ``tonnes``: imports and own output in contained tonnes. ``joined by import reliance``:
        the part of net imports in use is divided like imports, the rest like own output
        (modelling assumption), because imports are gross tonnes or shares. ``nothing made at
        home``: imports are all. ``imports alone``: what is made at home is left out, because
        it is not known or cannot be compared.
    """

    codes: tuple[str, ...]
    shares: Floats
    basis: MixBasis

    @property
    def complete(self) -> bool:
        """Whether own output is in it."""
        return self.basis != "imports alone"

    def share_outside(self, members: frozenset[str]) -> float:
        """Return the part that comes from anyone but these countries, bundles included."""
        inside = [code in members for code in self.codes]
        return max(0.0, 1.0 - float(self.shares[inside].sum()))


def purchases(
    catalog: Catalog, bought: Sourcing, output: StageOutput | None
) -> tuple[Purchases, Purchases]:
    """Return what a consumer buys, sells and makes, before and after.

    Parameters
    ----------
    bought
        The baseline, observed or published.
    output
        Of the stage in the year shown; None leaves everything as it is. Trade and own output
        are of the trade's year: the scenario changes them by the ratio of after to before.

    Notes
    -----
    Published supplier shares follow the ratio of each supplier's output and are made to add
    up to 1 again; a supplier that is not among them does not appear (modelling assumption).
    """
    before = Purchases(
        codes=bought.partners,
        imports=bought.shares if bought.imports_t is None else bought.imports_t,
        others=bought.others_share,
        internal_t=None if bought.imports_t is None else bought.internal_t,
        exports_t=bought.exports_t,
        domestic=bought.domestic.by_member,
    )
    if output is None or not output.changed:
        return before, before
    domestic = _domestic_after(catalog, bought, output)
    if bought.imports_t is None:
        return before, _shares_after(before, output, domestic)
    trade = scenario_trade(catalog, bought.mineral, bought.stage, output)
    if trade is None:
        return before, before
    members = bought.consumer.members
    inside = np.array([code in members for code in trade.codes])
    imports = trade.after[:, inside].sum(axis=1)
    at = np.flatnonzero(~inside & (imports > 0.0))
    return before, Purchases(
        codes=tuple(trade.codes[index] for index in at),
        imports=fixed(imports[at]),
        others=0.0,
        internal_t=float(trade.after[np.ix_(inside, inside)].sum()),
        exports_t=float(trade.after[np.ix_(inside, ~inside)].sum()),
        domestic=domestic,
    )


def _domestic_after(catalog: Catalog, bought: Sourcing, output: StageOutput) -> Mapping[str, float]:
    """Return the members' output after, at the level of the trade's year."""
    pairs = output.pairs
    made = dict(bought.domestic.by_member)
    then = min(max(bought.year or FIRST_YEAR, FIRST_YEAR), LAST_YEAR) - FIRST_YEAR
    base = baseline_output(catalog, bought.mineral, bought.stage, year_at=then)
    shown = float(output.before.sum())
    level = float(base.before.sum()) / shown if base is not None and shown > 0.0 else 1.0
    for code in bought.consumer.members:
        old, new = pairs.get(code, (0.0, 0.0))
        if old > 0.0 and made.get(code, 0.0) > 0.0:
            made[code] *= new / old
        elif new != old:
            made[code] = made.get(code, 0.0) + max(0.0, new - old) * level
    return MappingProxyType(made)


def _shares_after(
    before: Purchases, output: StageOutput, domestic: Mapping[str, float]
) -> Purchases:
    """Scale published shares by their suppliers' output."""
    pairs = output.pairs
    world = float(output.after.sum() / output.before.sum()) if output.before.sum() > 0.0 else 1.0
    factors = np.array(
        [
            pairs[code][1] / pairs[code][0] if pairs.get(code, (0.0, 0.0))[0] > 0.0 else world
            for code in before.codes
        ]
    )
    shares, others = before.imports * factors, before.others * world
    total = float(shares.sum()) + others
    if total <= 0.0:
        others = total = 1.0
    return Purchases(before.codes, fixed(shares / total), others / total, None, None, domestic)


def mix_of(bought: Sourcing, side: Purchases, reliance: float | None) -> Mix | None:
    """Return where a consumer's supply comes from; None where nothing is imported or made.

    Parameters
    ----------
    bought
        Whose unit, and how well own output is known.
    side
        Before or after.
    reliance
        Import reliance on that side, 0..1; None: not known.
    """
    imported = float(side.imports.sum()) + side.others
    made = side.domestic_t
    known = bought.domestic.complete
    if bought.unit == "contained" and known and imported + made > 0.0:
        return _joined(side, 1.0 / (imported + made), 1.0 / (imported + made), "tonnes")
    nothing = known and made <= 0.0
    if nothing or (reliance is not None and reliance >= ALL_IMPORTED):
        if imported <= 0.0:
            return None
        return Mix(side.codes, fixed(side.imports / imported), "nothing made at home")
    if reliance is not None and made > 0.0 and (imported > 0.0 or reliance <= 0.0):
        part = reliance / imported if imported > 0.0 else 0.0
        return _joined(side, part, (1.0 - reliance) / made, "joined by import reliance")
    if imported <= 0.0:
        return None
    return Mix(side.codes, fixed(side.imports / imported), "imports alone")


def _joined(side: Purchases, imports: float, domestic: float, basis: MixBasis) -> Mix:
    """Return imports and own output, each times a factor, as one mix."""
    members = tuple(code for code, tonnes in side.domestic.items() if tonnes > 0.0)
    made = np.array([side.domestic[code] for code in members])
    return Mix(
        (*side.codes, *members),
        fixed(np.concatenate((side.imports * imports, made * domestic))),
        basis,
    )
