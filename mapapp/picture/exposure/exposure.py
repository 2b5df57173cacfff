"""`exposure`: how dependent a consumer is at one stage, before and after a scenario.

Sourcing from trade or from published supplier shares, world output from the mineral's series,
governance and trade parameters from the tables. A figure without a basis is None, with the
reason; never 0.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Dependence, EuCriticality, Stage
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.checks import check_stocks, check_view
from mapapp.picture.exposure.exposure_result import Exposure, ExposureFigures, FigureName, Reason
from mapapp.picture.exposure.exposure_side import PER_CENT, Context, Side, figures_of
from mapapp.picture.exposure.reliance import (
    Reliance,
    eu_computed,
    eu_material,
    import_reliance_of,
    net_computed,
    net_reliance_of,
    reliance_after,
)
from mapapp.picture.exposure.thin_trade import is_thin
from mapapp.picture.sourcing.consumers import Consumer, consumer_of
from mapapp.picture.sourcing.domestic import Domestic
from mapapp.picture.sourcing.governance_floor import FloorEffect, floor_of, with_floor
from mapapp.picture.sourcing.purchases import ALL_IMPORTED, Purchases, purchases
from mapapp.picture.sourcing.scenario_trade import scenario_trade
from mapapp.picture.sourcing.sourcing import Sourcing, Use, sourcing, use_of
from mapapp.picture.sourcing.stage_output import StageOutput, stage_output
from mapapp.picture.sourcing.stocks import stock_of
from mapapp.picture.sourcing.trade_parameters import is_of_the_eu
from mapapp.picture.view import View
from mapapp.scenario.levers import StockLever
from mapapp.scenario.scenario import Scenario

__all__ = ["Exposure", "ExposureFigures", "FigureName", "Reason", "exposure"]

# The part of imports that nobody can take over from which on there is no supplier left.
ALL_OPEN: Final = 1.0 - 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What does not depend on levers."""

    consumer: Consumer
    bought: Sourcing | None
    material: EuCriticality | None
    reliance: Reliance
    net_reliance: Reliance
    published: tuple[Dependence, ...]
    feed_share: float | None
    thin_trade: bool


def exposure(
    catalog: Catalog, scenario: Scenario, view: View, *, output: StageOutput | None = None
) -> Exposure:
    """Return how exposed the view's consumer is at the view's stage and year.

    Parameters
    ----------
    catalog, scenario, view
        As in :func:`mapapp.picture.evaluate`, with its consumer.
    output
        Of the stage, if the caller has it already.

    Raises
    ------
    UnknownConsumerError
        If there is no such consumer.
    UserError
        If there is no such view, or the scenario cannot be followed.

    Notes
    -----
    METHODS 1, 2, 4, 6. Trade and own output are of the trade's year; the scenario changes them
    by the ratio of output after to before in the year shown.
    """
    check_view(catalog, view)
    check_stocks(catalog, scenario.stocks)
    consumer = consumer_of(catalog, view.consumer, pact=scenario.pact)
    if output is None:
        output = stage_output(catalog, scenario, view)
    known = _known(catalog, view.mineral, view.stage, consumer)
    context = Context(
        catalog=catalog,
        mineral=view.mineral,
        stage=view.stage,
        consumer=consumer,
        bought=known.bought,
        makers=output.codes if output is not None else (),
        material=known.material,
        pact=_pact_of(scenario, consumer),
    )
    before, after = _sides(catalog, view, scenario, known, output)
    after, floor = _floored(catalog, scenario, known, output, after)
    baseline, figures = figures_of(context, before), figures_of(context, after)
    if floor is not None and floor.open_part >= ALL_OPEN:
        figures = _without_suppliers(figures)
    if figures.mixes_used != baseline.mixes_used:
        # A change of method is no change of risk.
        reasons = MappingProxyType({**figures.missing, "supply_risk": "use not published"})
        figures = replace(figures, supply_risk=None, mixes_used=None, missing=reasons)
    return _exposure(catalog, view, known, output=output, sides=(baseline, figures), floor=floor)


@lru_cache(maxsize=512)
def _known(catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer) -> _Known:
    """Return what is known of a consumer at a stage, whatever the levers and the year."""
    bought = sourcing(catalog, mineral, stage, consumer)
    reliance = import_reliance_of(catalog, mineral, stage, consumer, bought)
    bought = _without_guess(bought, reliance)
    name = consumer.members[0] if len(consumer.members) == 1 else consumer.id
    return _Known(
        consumer=consumer,
        bought=bought,
        material=eu_material(catalog, mineral),
        reliance=reliance,
        net_reliance=net_reliance_of(catalog, mineral, stage, consumer, bought),
        published=tuple(
            row
            for row in catalog.dependences
            if (row.consumer, row.mineral, row.stage) == (name, mineral, stage)
        ),
        feed_share=_feed_share(catalog, mineral, stage, bought),
        thin_trade=bought is not None and is_thin(catalog, bought),
    )


def _without_guess(bought: Sourcing | None, reliance: Reliance) -> Sourcing | None:
    """Return the sourcing, own output not known where the EU study contradicts "none listed"."""
    if (
        bought is None
        or bought.domestic.knowledge != "none listed"
        or reliance.basis != "EU study"
        or reliance.value is None
        or reliance.value >= ALL_IMPORTED
    ):
        return bought
    return replace(bought, domestic=Domestic({}, None, "not known"))


def _feed_share(
    catalog: Catalog, mineral: str, stage: Stage, bought: Sourcing | None
) -> float | None:
    """Return the part of imports from countries that make the stage before and not this one."""
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    if bought is None or not row:
        return None
    share = 0.0
    for code, part in zip(bought.partners, bought.shares.tolist(), strict=True):
        at = model.column.get(code)
        if at is not None and model.baseline[0, row, at] <= 0.0 < model.baseline[0, row - 1, at]:
            share += part
    return share


def _pact_of(scenario: Scenario, consumer: Consumer) -> frozenset[str]:
    """Return the members of the scenario's pact if the consumer is in it."""
    if scenario.pact is None or consumer.is_world:
        return frozenset()
    members = frozenset(scenario.pact.members)
    return members if members >= set(consumer.members) else frozenset()


def _sides(
    catalog: Catalog,
    view: View,
    scenario: Scenario,
    known: _Known,
    output: StageOutput | None,
) -> tuple[Side, Side]:
    """Return both sides: purchases, output, reliances and days."""
    before: Purchases | None = None
    after: Purchases | None = None
    moved: tuple[float | None, float | None] = known.reliance.value, known.net_reliance.value
    if known.bought is not None:
        before, after = purchases(catalog, known.bought, output)
        use = use_of(
            catalog, view.mineral, view.stage, known.consumer, year=known.bought.year or view.year
        )
        moved = (
            reliance_after(known.reliance, before, after, use=use, computed=eu_computed),
            reliance_after(known.net_reliance, before, after, use=use, computed=net_computed),
        )
    return (
        Side(
            before,
            None if output is None else output.before,
            known.reliance.value,
            known.net_reliance.value,
            *_days(catalog, view, known.consumer, ()),
        ),
        Side(
            after,
            None if output is None else output.after,
            *moved,
            *_days(catalog, view, known.consumer, scenario.stocks),
            # What was known and no longer is has lost its base: use, not the publication.
            no_reliance="use not published" if known.reliance.value is not None else None,
            no_net_reliance="use not published" if known.net_reliance.value is not None else None,
        ),
    )


def _floored(
    catalog: Catalog,
    scenario: Scenario,
    known: _Known,
    output: StageOutput | None,
    after: Side,
) -> tuple[Side, FloorEffect | None]:
    """Return the scenario's side under the pact's governance floor.

    The floor says from whom one buys, not how much: reliances stay.
    """
    floor = floor_of(scenario.pact, known.consumer)
    if floor is None or known.bought is None or after.purchases is None:
        return after, None
    bill, effect = with_floor(catalog, known.bought, after.purchases, output, floor=floor)
    return replace(after, purchases=bill), effect


def _without_suppliers(figures: ExposureFigures) -> ExposureFigures:
    """Say of the figures that have no supplier left that the floor is why."""
    reasons: dict[FigureName, Reason] = dict(figures.missing)
    for name in ("largest_share", "top3_share", "sourcing_weighted_hhi"):
        if name in reasons:
            reasons[name] = "all below the governance floor"
    return replace(figures, missing=MappingProxyType(reasons))


@lru_cache(maxsize=512)
def _days(
    catalog: Catalog, view: View, consumer: Consumer, stocks: tuple[StockLever, ...]
) -> tuple[float | None, Reason]:
    """Return days of total use that stocks last, and why not if not."""
    # What few countries publish says nothing of the world.
    if consumer.is_world:
        return None, "no stock published"
    stock = stock_of(catalog, view.mineral, view.stage, consumer, year=view.year, levers=stocks)
    if stock is None:
        return None, "no stock published"
    return stock.days, "use not published"


def _exposure(
    catalog: Catalog,
    view: View,
    known: _Known,
    *,
    output: StageOutput | None,
    sides: tuple[ExposureFigures, ExposureFigures],
    floor: FloorEffect | None,
) -> Exposure:
    """Put the figures together with what they rest on."""
    bought, row = known.bought, known.material
    use: Use | None = use_of(
        catalog, view.mineral, view.stage, known.consumer, year=view.year, grown=True
    )
    recycled = None if row is None else row.end_of_life_recycling_input_rate_pct
    trade = None
    if bought is not None and bought.basis == "trade":
        trade = scenario_trade(catalog, view.mineral, view.stage, output)
    return Exposure(
        consumer=known.consumer,
        mineral=view.mineral,
        stage=view.stage,
        year=view.year,
        sourcing_basis=None if bought is None else bought.basis,
        sourcing_years="" if bought is None else bought.years,
        unit=None if bought is None else bought.unit,
        products=() if bought is None else bought.products,
        mixed_units=bought is not None and bought.unit == "gross" and bool(bought.domestic_t),
        flagged_share=0.0 if bought is None else bought.flagged_share,
        trade_year=None if bought is None else bought.year,
        thin_trade=known.thin_trade,
        feed_share=known.feed_share,
        domestic=None if bought is None else bought.domestic.knowledge,
        reliance=known.reliance,
        net_reliance=known.net_reliance,
        material=None if row is None else row.material,
        substitution=None if row is None else row.substitution_index_sr,
        recycling_rate=None if recycled is None else recycled / PER_CENT,
        published_supply_risk=published_supply_risk(catalog, row, view.stage, known.consumer),
        use=use,
        published=known.published,
        source_ids=_sources(known, use),
        baseline=sides[0],
        scenario=sides[1],
        feasible=trade is None or trade.feasible,
        floor=floor,
    )


def published_supply_risk(
    catalog: Catalog, row: EuCriticality | None, stage: Stage, consumer: Consumer
) -> float | None:
    """Return the EU study's supply risk of a stage; None for others than the EU."""
    if row is None or not is_of_the_eu(catalog, consumer):
        return None
    if stage == "mining":
        return row.supply_risk_mining
    return row.supply_risk_refining if stage == "refining" else None


def _sources(known: _Known, use: Use | None) -> tuple[str, ...]:
    """Return the sources of all that went in, each once."""
    found: list[str] = []
    for part in (known.bought, known.reliance, known.net_reliance, known.material, use):
        if part is not None:
            found += part.source_ids
    for row in known.published:
        found += row.source_ids
    return tuple(dict.fromkeys(found))
