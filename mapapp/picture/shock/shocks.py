"""What the scenario's export restrictions do to a consumer or a pact, month by month.

Joins the catalog to the numeric path (``mapapp.supply.shock``): who buys what from whom, what is
held, what new capacity adds, and how a pact shares. METHODS 6 and 8.4.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.picture.checks import check_path, check_shocks, check_stocks, check_view
from mapapp.picture.shock.shock_columns import Column, Frame, add_stock, column_of, share_additions
from mapapp.picture.shock.shock_cuts import by_country, period_of, split_by_time
from mapapp.picture.shock.shock_follow import follow
from mapapp.picture.shock.shock_result import NotPublished, PathFigures, PathUnit, ShockPicture
from mapapp.picture.shock.shock_supply import added_by_month, scale_of
from mapapp.picture.shock.shock_units import common_unit, mixes_of
from mapapp.picture.shock.shock_world import count_stock_of_many, world_column, world_restriction
from mapapp.picture.sourcing.consumers import EU, OWN_PACT, Consumer, consumer_of
from mapapp.picture.sourcing.pacts import (
    EU_IN_PACT,
    VARIANTS,
    Variant,
    hub_of,
    pact_shown,
    participants,
    variant_of,
)
from mapapp.picture.view import View
from mapapp.scenario.levers import Pact, Sharing, Shock, StockLever
from mapapp.scenario.scenario import Scenario

MONTHS = 36


def shock_paths(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    *,
    months: int = MONTHS,
    lag_months: float | None = None,
) -> ShockPicture | None:
    """Follow the consumer or pact of a view through the scenario's shocks.

    Parameters
    ----------
    view
        Mineral, stage and consumer; its year is that of national output, use and additions'
        world, while the mix of suppliers is that of the latest trade year (assumption).
    months
        Length of the path, from the first shock's first month.
    lag_months
        How long goods are on their way; by default what the scenario assumes.

    Returns
    -------
    ShockPicture or None
        None if no shock is set on the mineral's stage.

    Raises
    ------
    mapapp.errors.UserError
        If there is no such view, or the consumer is unknown; if a restriction or a stock names
        nobody, a restriction begins before 2024 or after 2045, or a lever cannot be followed.
    """
    lag_months = scenario.assumptions.shipping_lag_months if lag_months is None else lag_months
    _check(catalog, scenario, view, months=months, lag_months=lag_months)
    consumer = consumer_of(catalog, view.consumer, pact=scenario.pact)
    pact = pact_shown(catalog, view.consumer, scenario.pact)
    frame, timed = _frame(catalog, scenario, view, months=months, lag_months=lag_months)
    if frame is None:
        return None
    return _picture(frame, view, timed, consumer=consumer, pact=pact)


def variants(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    *,
    months: int = MONTHS,
    lag_months: float | None = None,
) -> Mapping[Variant, ShockPicture]:
    """Follow a pact under each way of acting together, all else the same.

    Returns
    -------
    mapping
        ``none``: all alone. ``bilateral``: each shares with the hub only. ``pact``: all share
        by the oil-sharing rule. ``unified EU``: as bilateral, the EU as one. All in one unit.
        Compare what is unmet: sharing asks for restraint, and demand given up is no shortage.
        Empty without a shock at the stage, or where the view's consumer is in no pact.

    Raises
    ------
    mapapp.errors.UserError
        As `shock_paths`.
    """
    lag_months = scenario.assumptions.shipping_lag_months if lag_months is None else lag_months
    _check(catalog, scenario, view, months=months, lag_months=lag_months)
    consumer = consumer_of(catalog, view.consumer, pact=scenario.pact)
    pact = pact_shown(catalog, view.consumer, scenario.pact)
    own = scenario.pact
    if pact is None and own is not None and set(consumer.members) & set(own.members):
        pact = own
    frame, timed = _frame(catalog, scenario, view, months=months, lag_months=lag_months)
    if frame is None or pact is None:
        return {}
    pacts = {variant: variant_of(pact, variant) for variant in VARIANTS}
    unit = common_unit([mixes_of(frame, participants(catalog, one)) for one in pacts.values()])
    return {
        variant: _picture(frame, view, timed, consumer=consumer, pact=one, unit=unit)
        for variant, one in pacts.items()
    }


def _check(
    catalog: Catalog, scenario: Scenario, view: View, *, months: int, lag_months: float
) -> None:
    """Refuse what there is not before anything is computed."""
    check_view(catalog, view)
    check_path(months, lag_months)
    check_shocks(catalog, scenario.shocks)
    check_stocks(catalog, scenario.stocks)


@dataclass(frozen=True, slots=True)
class _Timed:
    """Shocks that are named beside those that act, and when these are felt."""

    later: tuple[Shock, ...]
    upstream: tuple[Shock, ...]
    period: tuple[int, int] | None = None


def _frame(
    catalog: Catalog, scenario: Scenario, view: View, *, months: int, lag_months: float
) -> tuple[Frame | None, _Timed]:
    acting, later, upstream, start = split_by_time(
        scenario.shocks, view.mineral, view.stage, months
    )
    if start is None:
        return None, _Timed(later, upstream)
    period = period_of(acting, start=start, months=months, lag_months=lag_months)
    shocks, restrictors = by_country(catalog, acting, pact=scenario.pact)
    restricting = {shock.country for shock in shocks}
    added = added_by_month(catalog, scenario, view.mineral, view.stage, start=start, months=months)
    return (
        Frame(
            catalog=catalog,
            scenario=scenario,
            mineral=view.mineral,
            stage=view.stage,
            year=view.year,
            start=start,
            months=months,
            lag_months=lag_months,
            named=acting,
            shocks=shocks,
            restrictors=restrictors,
            scale=scale_of(catalog, scenario, view.mineral, view.stage, view.year),
            added={code: made for code, made in added.items() if code not in restricting},
        ),
        _Timed(later, upstream, period),
    )


def _picture(
    frame: Frame,
    view: View,
    timed: _Timed,
    *,
    consumer: Consumer,
    pact: Pact | None,
    unit: PathUnit | None = None,
) -> ShockPicture:
    """Follow one consumer, the world, or the participants of a pact; in a unit if one is asked."""
    sharing: Sharing = "none"
    hub: int | None = None
    missing: tuple[tuple[Consumer, NotPublished], ...] = ()
    if consumer.is_world:
        unit = "contained"
        columns, missing = _world(frame, consumer)
    else:
        found = mixes_of(frame, (consumer,) if pact is None else participants(frame.catalog, pact))
        unit = unit or found.unit
        mixes, missing = found.of_unit(unit), found.left_out(unit)
        columns = [column_of(frame, mix, unit) for mix in mixes]
        share_additions(frame, columns, mixes, unit)
        for column in columns:
            add_stock(frame, column, unit)
    if pact is not None and pact.sharing != "none" and len(columns) > 1:
        sharing = pact.sharing
        if sharing == "bilateral":
            uses = [float(column.demand.sum()) for column in columns]
            hub = hub_of(pact, [column.consumer for column in columns], uses)
    paths, total, without = follow(columns, unit, sharing=sharing, hub=hub, period=timed.period)
    return ShockPicture(
        view=view,
        start=frame.start,
        months=frame.months,
        unit=unit,
        shocks=frame.named,
        later=timed.later,
        upstream=timed.upstream,
        sharing=sharing,
        hub=columns[hub].consumer.id if hub is not None else None,
        paths=paths,
        not_published=missing,
        total=total,
        total_without=without,
        focus=_focus(view, consumer, pact, frame.catalog),
        restricting=tuple(sorted(frame.restricting)),
        period=timed.period,
        restriction=world_restriction(frame) if consumer.is_world else None,
        demand_blind=_blind(frame, consumer, columns, timed) if consumer.is_world else None,
        stocks_unused=_unused(frame, columns),
    )


def _world(
    frame: Frame, consumer: Consumer, *, blind: bool = False
) -> tuple[list[Column], tuple[tuple[Consumer, NotPublished], ...]]:
    """Return the world's column with its stock, or why there is none."""
    column = world_column(frame, consumer, blind=blind)
    if not isinstance(column, Column):
        return [], ((consumer, column),)
    add_stock(frame, column, "contained")
    count_stock_of_many(frame, column)
    return [column], ()


def _blind(
    frame: Frame, consumer: Consumer, columns: list[Column], timed: _Timed
) -> PathFigures | None:
    """Return the world's figures at their upper end; None where they are no other."""
    if not any("traded exports" in column.flags for column in columns):
        return None
    columns, _ = _world(frame, consumer, blind=True)
    return follow(columns, "contained", sharing="none", hub=None, period=timed.period)[1]


def _unused(frame: Frame, columns: list[Column]) -> tuple[StockLever, ...]:
    """Return the stocks of the scenario at the mineral and stage that no column counts."""
    counted = {code for column in columns if column.held for code in column.held.counted}
    return tuple(
        one
        for one in frame.scenario.stocks
        if (one.mineral, one.stage) == (frame.mineral, frame.stage) and one.holder not in counted
    )


def _focus(view: View, consumer: Consumer, pact: Pact | None, catalog: Catalog) -> str | None:
    """Return the id of the participant that is looked at; None for the pact as a whole."""
    if pact is None:
        return consumer.id
    ids = {one.id: one for one in participants(catalog, pact)}
    if view.consumer in (OWN_PACT, pact.id):
        return None
    if consumer.id in ids:
        return consumer.id
    pooled = next((one for one in ids.values() if one.id in (EU, EU_IN_PACT)), None)
    inside = pooled is not None and set(consumer.members) <= set(pooled.members)
    return pooled.id if pooled is not None and inside else None
