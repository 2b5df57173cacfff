"""What the scenario's export restrictions do to a consumer or a pact, month by month.

Joins the catalog to the numeric path (``mapapp.supply.shock``): who buys what from whom, what is
held, what new capacity adds, and how a pact shares. METHODS 6 and 8.4.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.picture.shock.shock_columns import Column, Frame, add_stock, column_of, share_additions
from mapapp.picture.shock.shock_cuts import split_by_time
from mapapp.picture.shock.shock_mix import Mix, mix_of
from mapapp.picture.shock.shock_result import (
    ConsumerPath,
    Floats,
    NotPublished,
    PathFigures,
    PathUnit,
    ShockPicture,
)
from mapapp.picture.shock.shock_supply import MONTHS_PER_YEAR, added_by_month, scale_of
from mapapp.picture.shock.shock_world import world_column, world_restriction
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
from mapapp.picture.sourcing.stocks import DAYS_PER_YEAR
from mapapp.picture.view import View
from mapapp.scenario.levers import Pact, Sharing, Shock
from mapapp.scenario.scenario import Scenario
from mapapp.supply.sharing import restraint_from_loss
from mapapp.supply.shock import PactSharing, path

LAG_MONTHS = 1.5
MONTHS = 36
# Relative to a month's demand: a gap below this is rounding of shares that add up to one.
ROUNDING = 1e-9


def shock_paths(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    *,
    months: int = MONTHS,
    lag_months: float = LAG_MONTHS,
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
        How long goods are on their way.

    Returns
    -------
    ShockPicture or None
        None if no shock is set on the mineral's stage.

    Raises
    ------
    mapapp.errors.UserError
        If the consumer is unknown, or a lever cannot be followed.
    """
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
    lag_months: float = LAG_MONTHS,
) -> Mapping[Variant, ShockPicture]:
    """Follow a pact under each way of acting together, all else the same.

    Returns
    -------
    mapping
        ``none``: all alone. ``bilateral``: each shares with the hub only. ``pact``: all share
        by the oil-sharing rule. ``unified EU``: as bilateral, the EU as one. Empty without a
        shock at the stage, or where the view's consumer is in no pact.
    """
    consumer = consumer_of(catalog, view.consumer, pact=scenario.pact)
    pact = pact_shown(catalog, view.consumer, scenario.pact)
    own = scenario.pact
    if pact is None and own is not None and set(consumer.members) & set(own.members):
        pact = own
    frame, timed = _frame(catalog, scenario, view, months=months, lag_months=lag_months)
    if frame is None or pact is None:
        return {}
    return {
        variant: _picture(frame, view, timed, consumer=consumer, pact=variant_of(pact, variant))
        for variant in VARIANTS
    }


@dataclass(frozen=True, slots=True)
class _Timed:
    """Shocks that are named beside those that act."""

    later: tuple[Shock, ...]
    upstream: tuple[Shock, ...]


def _frame(
    catalog: Catalog, scenario: Scenario, view: View, *, months: int, lag_months: float
) -> tuple[Frame | None, _Timed]:
    acting, later, upstream, start = split_by_time(
        scenario.shocks, view.mineral, view.stage, months
    )
    timed = _Timed(later, upstream)
    if start is None:
        return None, timed
    restricting = {shock.country for shock in acting}
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
            shocks=acting,
            scale=scale_of(catalog, scenario, view.mineral, view.stage, view.year),
            added={code: made for code, made in added.items() if code not in restricting},
        ),
        timed,
    )


def _picture(
    frame: Frame, view: View, timed: _Timed, *, consumer: Consumer, pact: Pact | None
) -> ShockPicture:
    """Follow one consumer, the world, or the participants of a pact."""
    missing: list[tuple[Consumer, NotPublished]] = []
    sharing: Sharing = "none"
    hub: int | None = None
    if consumer.is_world:
        unit: PathUnit = "contained"
        column = world_column(frame, consumer)
        columns = [column] if isinstance(column, Column) else []
        if not isinstance(column, Column):
            missing.append((consumer, column))
    else:
        who = (consumer,) if pact is None else participants(frame.catalog, pact)
        mixes, unit = _mixes(frame, who, missing)
        columns = [column_of(frame, mix, unit) for mix in mixes]
        share_additions(frame, columns, mixes, unit)
    for column in columns:
        add_stock(frame, column, unit)
    if pact is not None and pact.sharing != "none" and len(columns) > 1:
        sharing = pact.sharing
        if sharing == "bilateral":
            uses = [float(column.demand.sum()) for column in columns]
            hub = hub_of(pact, [column.consumer for column in columns], uses)
    paths = _follow(columns, unit, sharing=sharing, hub=hub)
    return ShockPicture(
        view=view,
        start=frame.start,
        months=frame.months,
        unit=unit,
        shocks=frame.shocks,
        later=timed.later,
        upstream=timed.upstream,
        sharing=sharing,
        hub=columns[hub].consumer.id if hub is not None else None,
        paths=paths,
        not_published=tuple(missing),
        total=_total(paths),
        focus=_focus(view, consumer, pact, frame.catalog),
        restriction=world_restriction(frame) if consumer.is_world else None,
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


def _mixes(
    frame: Frame, who: Sequence[Consumer], missing: list[tuple[Consumer, NotPublished]]
) -> tuple[list[Mix], PathUnit]:
    """Return the mixes that can be followed in one unit, and that unit.

    Contained tonnes where at least as many consumers' use is known in them as in traded ones;
    one consumer alone is followed in parts of its use where it is in neither.
    """
    found: list[Mix] = []
    for consumer in who:
        if frame.restricting & set(consumer.members):
            missing.append((consumer, "restricts"))
            continue
        mix = mix_of(frame.catalog, frame.mineral, frame.stage, consumer, year=frame.year)
        if isinstance(mix, Mix):
            found.append(mix)
        else:
            missing.append((consumer, mix))
    contained = [mix for mix in found if mix.use is not None]
    gross = [mix for mix in found if mix.gross_t]
    if len(who) == 1:
        return found, "contained" if contained else "index"
    unit: PathUnit = "contained" if len(contained) >= len(gross) else "gross"
    kept = contained if unit == "contained" else gross
    missing += [(mix.consumer, "tonnes") for mix in found if mix not in kept]
    return kept, unit


# --- stocks and sharing --------------------------------------------------------------------------


def _follow(
    columns: Sequence[Column], unit: PathUnit, *, sharing: Sharing, hub: int | None
) -> tuple[ConsumerPath, ...]:
    """Follow the columns, with stocks drawn down and supplies shared."""
    if not columns:
        return ()
    owner, weight, groups = _parts(columns, sharing, hub)
    demand = np.stack([columns[at].demand for at in owner], axis=1) * weight
    supply = np.stack([columns[at].supply for at in owner], axis=1) * weight
    # Shares that add up to one meet demand but for rounding.
    near = np.abs(demand - supply) <= ROUNDING * demand
    supply = np.where(near, demand, supply)
    restraint = np.zeros_like(demand)
    for members in groups:
        restraint[:, members] = _restraint(demand[:, members], supply[:, members])[:, np.newaxis]
    result = path(
        demand=demand,
        other_supply=supply,
        supply_at_risk=0.0,
        cut=0.0,
        stock=np.array([columns[at].stock for at in owner]) * weight,
        release_cap=np.array([[columns[at].release for at in owner]]) * weight,
        restraint=restraint,
        lag_months=0.0,
        sharing=[PactSharing(members) for members in groups],
    )
    own = np.zeros((len(owner), len(columns)))
    own[np.arange(len(owner)), owner] = 1.0
    flows = {
        "draw": result.draw @ own,
        "stock": result.stock @ own,
        "received": result.received @ own,
        "shortage": result.shortage @ own,
        "restraint": (restraint * demand) @ own,
    }
    return tuple(
        _path_of(column, unit, {name: table[:, at] for name, table in flows.items()})
        for at, column in enumerate(columns)
    )


def _parts(
    columns: Sequence[Column], sharing: Sharing, hub: int | None
) -> tuple[list[int], Floats, list[list[int]]]:
    """Return whose part each column of the path is, how much of it, and who shares with whom.

    For bilateral agreements the hub is split into one part for each, in proportion to the use
    of the partners (assumption): so each agreement is a pact of two, and no pacts overlap.
    """
    count = len(columns)
    if sharing == "pact":
        return list(range(count)), np.ones(count), [list(range(count))]
    if sharing == "none" or hub is None:
        return list(range(count)), np.ones(count), []
    partners = [at for at in range(count) if at != hub]
    uses = np.array([columns[at].demand.sum() for at in partners])
    owner = partners + [hub] * len(partners)
    weight = np.concatenate([np.ones(len(partners)), uses / uses.sum()])
    return owner, weight, [[at, len(partners) + at] for at in range(len(partners))]


def _restraint(demand: Floats, supply: Floats) -> Floats:
    """Return the restraint that an agreement asks of its members, by month, 0..1."""
    wanted = demand.sum(axis=1)
    loss = np.clip(1.0 - supply.sum(axis=1) / wanted, 0.0, 1.0)
    return np.array([restraint_from_loss(part) for part in loss])


# --- results -------------------------------------------------------------------------------------


def _path_of(column: Column, unit: PathUnit, flows: Mapping[str, Floats]) -> ConsumerPath:
    withheld = sum(
        (column.at_risk[code] - column.arriving[code] for code in column.at_risk),
        np.zeros_like(column.demand),
    )
    return ConsumerPath(
        consumer=column.consumer,
        unit=unit,
        use=column.use,
        held=column.held,
        flags=tuple(dict.fromkeys(column.flags)),
        mix_years=column.mix_years,
        demand=column.demand,
        restraint=flows["restraint"] / column.demand,
        other_supply=column.other_supply,
        at_risk=column.at_risk,
        arriving=column.arriving,
        added=column.added,
        draw=flows["draw"],
        stock=flows["stock"],
        received=flows["received"],
        shortage=flows["shortage"],
        figures=_figures(
            column.demand,
            flows["shortage"],
            flows["stock"],
            start=column.stock,
            withheld=float(withheld.max()),
            known=column.held is not None and "stock not counted" not in column.flags,
        ),
        source_ids=tuple(
            dict.fromkeys((*column.source_ids, *(column.held.source_ids if column.held else ())))
        ),
    )


def _total(paths: Sequence[ConsumerPath]) -> PathFigures | None:
    """Return the figures of all paths together; None without any."""
    if not paths:
        return None
    if len(paths) == 1:
        return paths[0].figures
    withheld = sum(
        (one.at_risk[code] - one.arriving[code] for one in paths for code in one.at_risk),
        np.zeros_like(paths[0].demand),
    )
    draw = sum((one.draw for one in paths), np.zeros_like(paths[0].demand))
    stock = sum((one.stock for one in paths), np.zeros_like(paths[0].demand))
    return _figures(
        sum((one.demand for one in paths), np.zeros_like(paths[0].demand)),
        sum((one.shortage for one in paths), np.zeros_like(paths[0].demand)),
        stock,
        start=float(stock[0] + draw[0]),
        withheld=float(withheld.max()),
        known=any(one.figures.days_of_cover is not None for one in paths),
    )


def _figures(
    demand: Floats, shortage: Floats, stock: Floats, *, start: float, withheld: float, known: bool
) -> PathFigures:
    """Put a path into a few figures; a stock that is not known has no days of cover."""
    ends = (stock <= 0.0) & (start > 0.0)
    short = shortage > 0.0
    return PathFigures(
        use_per_year=float(demand[0]) * MONTHS_PER_YEAR,
        first_month_short=int(short.argmax()) + 1 if short.any() else None,
        stock_ends=int(ends.argmax()) + 1 if ends.any() else None,
        days_of_cover=_days(start, float(demand[0])) if known else None,
        days_against_risk=_days(start, withheld) if known else None,
        peak_shortage=float(shortage.max()),
        cumulative_shortage=float(shortage.sum()),
        peak_share=float((shortage / demand).max()),
        cumulative_share=float(shortage.sum() / demand.sum()),
    )


def _days(stock: float, flow_per_month: float) -> float | None:
    """Return how long a stock lasts against a flow; None against none."""
    if flow_per_month <= 0.0:
        return None
    return DAYS_PER_YEAR * stock / (flow_per_month * MONTHS_PER_YEAR)
