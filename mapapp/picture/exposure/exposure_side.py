"""The figures of exposure of one side, baseline or scenario."""

import math
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import EuCriticality, Stage
from mapapp.picture.exposure.exposure_result import ExposureFigures, FigureName, MixesUsed, Reason
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.purchases import Mix, Purchases, mix_of
from mapapp.picture.sourcing.sourcing import Sourcing
from mapapp.picture.sourcing.trade import Floats
from mapapp.picture.sourcing.trade_parameters import (
    WORLD_MIX,
    governance_of,
    sourcing_mix_name,
    stability_of,
    trade_parameters_of,
)
from mapapp.risk.geopolrisk import GeoPolRisk, characterisation_factor, geopolrisk
from mapapp.risk.governance import eu_supply_risk, weighted_hhi

PER_CENT: Final = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What both sides share.

    ``makers`` are the countries of the output vectors. ``bought`` is None where nothing is
    known of sourcing; ``pact`` the members of the scenario's pact that the consumer is in.
    """

    catalog: Catalog
    mineral: str
    stage: Stage
    consumer: Consumer
    bought: Sourcing | None
    makers: tuple[str, ...]
    material: EuCriticality | None
    pact: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """What differs: purchases, the world's output (last: rest of the world), reliances, days.

    ``no_reliance`` and ``no_net_reliance`` say why one is None where the baseline's is not.
    """

    purchases: Purchases | None
    output: Floats | None
    import_reliance: float | None
    net_import_reliance: float | None
    days_of_cover: float | None
    no_days: Reason
    no_reliance: Reason | None = None
    no_net_reliance: Reason | None = None


def figures_of(context: Context, side: Side) -> ExposureFigures:
    """Return the figures of one side, and the reasons for those that are missing."""
    missing: dict[FigureName, Reason] = {}
    suppliers = _suppliers(context, side)
    no_imports = _why_no_imports(context)
    mix = None
    if context.bought is not None and side.purchases is not None:
        mix = mix_of(context.bought, side.purchases, side.import_reliance)
    if not suppliers:
        missing["largest_share"] = missing["top3_share"] = no_imports
    sourcing_hhi = _of_mix(context, mix)
    if sourcing_hhi is None:
        missing["sourcing_weighted_hhi"] = no_imports
    world_hhi = _of_world(context, side.output)
    if world_hhi is None:
        missing["global_weighted_hhi"] = "no national output"
    if side.import_reliance is None:
        missing["import_reliance"] = side.no_reliance or _why_no_reliance(context)
    if side.net_import_reliance is None:
        missing["net_import_reliance"] = side.no_net_reliance or _why_no_reliance(context)
    risk, used = _supply_risk(
        context,
        world=world_hhi,
        # A mix that leaves own output out is no sourcing mix of the study.
        own=sourcing_hhi if mix is not None and mix.complete else None,
        reliance=side.import_reliance,
    )
    if risk is None:
        missing["supply_risk"] = _why_no_risk(context, world_hhi)
    score, price = _geopolrisk(context, side, missing)
    outside, outside_pact = _outside(context, mix, missing)
    if side.days_of_cover is None:
        missing["days_of_cover"] = side.no_days
    return ExposureFigures(
        suppliers=suppliers,
        largest_supplier=suppliers[0][0] if suppliers else None,
        largest_share=suppliers[0][1] if suppliers else None,
        top3=tuple(code for code, _ in suppliers[:3]),
        top3_share=sum(share for _, share in suppliers[:3]) if suppliers else None,
        mix_basis=mix.basis if mix is not None else None,
        sourcing_weighted_hhi=sourcing_hhi,
        global_weighted_hhi=world_hhi,
        import_reliance=side.import_reliance,
        supply_risk=risk,
        mixes_used=used,
        geopolrisk=score,
        price_kusd_per_t=price,
        characterisation=None
        if score is None or price is None
        else characterisation_factor(score.score, price),
        net_import_reliance=side.net_import_reliance,
        outside_share=outside,
        outside_pact_share=outside_pact,
        days_of_cover=side.days_of_cover,
        missing=MappingProxyType(missing),
    )


def _suppliers(context: Context, side: Side) -> tuple[tuple[str, float], ...]:
    """Return suppliers and their shares, the largest first; of the world, of its output."""
    if context.consumer.is_world:
        if side.output is None or side.output.sum() <= 0.0:
            return ()
        return _ranked(context.makers, side.output[:-1] / side.output.sum())
    if side.purchases is None:
        return ()
    return _ranked(side.purchases.codes, side.purchases.import_shares)


def _ranked(codes: tuple[str, ...], shares: Floats) -> tuple[tuple[str, float], ...]:
    order = np.argsort(-shares, kind="stable")
    return tuple((codes[at], float(shares[at])) for at in order if shares[at] > 0.0)


def _of_mix(context: Context, mix: Mix | None) -> float | None:
    """Return the weighted HHI of the consumer's mix."""
    if mix is None or not mix.codes:
        return None
    return weighted_hhi(
        # Rounding may leave a sum a little above 1.
        mix.shares / max(1.0, float(mix.shares.sum())),
        wgi_mean=governance_of(context.catalog, mix.codes),
        trade=_trade(context, sourcing_mix_name(context.consumer), mix.codes),
    )


def _of_world(context: Context, output: Floats | None) -> float | None:
    """Return the weighted HHI of world output; the rest of the world only counts in the total."""
    if output is None or not output[:-1].any():
        return None
    return weighted_hhi(
        output[:-1] / output.sum(),
        wgi_mean=governance_of(context.catalog, context.makers),
        trade=_trade(context, WORLD_MIX, context.makers),
    )


def _trade(context: Context, mix: str, codes: tuple[str, ...]) -> Floats:
    return trade_parameters_of(
        context.catalog,
        context.mineral,
        context.stage,
        mix=mix,
        consumer=context.consumer,
        codes=codes,
    )


def _supply_risk(
    context: Context, *, world: float | None, own: float | None, reliance: float | None
) -> tuple[float | None, MixesUsed | None]:
    """Return the EU-style supply risk and the mixes it rests on.

    Both where import reliance is known; without it the world's mix alone, as a consumer's own
    mix says nothing of how much of its use it covers.
    """
    row = context.material
    if row is None or row.substitution_index_sr is None:
        return None, None
    recycled = row.end_of_life_recycling_input_rate_pct
    if recycled is None or (world is None and own is None):
        return None, None
    if world is not None and reliance is None:
        own = None
    used: MixesUsed = "both" if None not in (world, own) else "EU only" if own else "GS only"
    risk = eu_supply_risk(
        global_weighted_hhi=world,
        sourcing_weighted_hhi=own,
        import_reliance=reliance,
        recycling_rate=recycled / PER_CENT,
        substitution=row.substitution_index_sr,
    )
    return risk, used


def _geopolrisk(
    context: Context, side: Side, missing: dict[FigureName, Reason]
) -> tuple[GeoPolRisk | None, float | None]:
    """Return GeoPolRisk and the mean value of imports in kUSD/t; notes what is missing."""
    bought, bill = context.bought, side.purchases
    reason: Reason | None = None
    if bought is None or bill is None:
        reason = _why_no_imports(context)
    elif bill.internal_t is None:
        reason = "shares only"
    elif side.output is None or not side.output[:-1].any():
        reason = "no national output"
    elif bought.domestic_t is None:
        reason = "domestic output not known"
    price = None if bought is None else mean_value(bought)
    if price is None:
        missing["price"] = reason or "no imports recorded"
    if reason is not None or bill is None or bill.internal_t is None or side.output is None:
        missing["geopolrisk"] = reason or "shares only"
        return None, price
    named = side.output[:-1]
    found = geopolrisk(
        named,
        imports=np.append(bill.imports, bill.internal_t),
        political_stability=np.append(stability_of(context.catalog, bill.codes), math.nan),
        members=np.append(np.zeros(len(bill.codes), dtype=np.bool_), np.True_),
        domestic_production=bill.domestic_t,
    )
    return _with_rest(found, float(named.sum() / side.output.sum())), price


def _with_rest(found: GeoPolRisk, named: float) -> GeoPolRisk:
    """Count the rest of the world in the total of production: it is no producer (METHODS 1)."""
    if found.hhi01 is None or found.score is None:
        return found
    factor = named**2
    return GeoPolRisk(
        found.hhi01 * factor,
        found.import_risk,
        found.score * factor,
        found.no_trade,
        found.incomplete,
    )


@lru_cache(maxsize=512)
def mean_value(bought: Sourcing) -> float | None:
    """Return the mean value of all the members' imports, kUSD/t; None without any."""
    if bought.imports_t is None or bought.value_kusd is None:
        return None
    tonnes = float(bought.imports_t.sum()) + bought.internal_t
    value = float(bought.value_kusd.sum()) + bought.internal_value_kusd
    return value / tonnes if tonnes > 0.0 and value > 0.0 else None


def _outside(
    context: Context, mix: Mix | None, missing: dict[FigureName, Reason]
) -> tuple[float | None, float | None]:
    """Return the parts of supply from outside the consumer, and outside its pact."""
    reason: Reason | None = None
    if mix is None:
        reason = _why_no_imports(context)
    elif not mix.complete:
        reason = "domestic output not known"
    if reason is not None or mix is None:
        missing["outside_share"] = missing["outside_pact_share"] = reason or "no trade product"
        return None, None
    outside = mix.share_outside(frozenset(context.consumer.members))
    if not context.pact:
        missing["outside_pact_share"] = "no pact"
        return outside, None
    return outside, mix.share_outside(context.pact | frozenset(context.consumer.members))


def _why_no_imports(context: Context) -> Reason:
    if context.consumer.is_world:
        return "the world imports nothing"
    return "no trade product" if context.bought is None else "no imports recorded"


def _why_no_reliance(context: Context) -> Reason:
    if context.consumer.is_world:
        return "the world imports nothing"
    return "import reliance not published"


def _why_no_risk(context: Context, world_hhi: float | None) -> Reason:
    row = context.material
    if row is None or row.substitution_index_sr is None:
        return "not in the EU study"
    if row.end_of_life_recycling_input_rate_pct is None:
        return "not in the EU study"
    return "no national output" if world_hhi is None else "import reliance not published"
