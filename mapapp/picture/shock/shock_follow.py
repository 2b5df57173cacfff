"""Columns followed through the months: stocks drawn down, supplies shared, demand restrained.

Each is followed twice, with the restrictions and as if there were none, so that a shortage that
is there anyway is not laid at their door.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from mapapp.picture.shock.shock_columns import Column
from mapapp.picture.shock.shock_figures import Course, Period, caused_by, figures_of, totals_of
from mapapp.picture.shock.shock_result import ConsumerPath, Floats, PathFigures, PathUnit
from mapapp.scenario.levers import Sharing
from mapapp.supply.sharing import restraint_from_loss
from mapapp.supply.shock import PactSharing, path

# Relative to a month's demand: a gap below this is rounding of shares that add up to one.
ROUNDING = 1e-9

Flows = Mapping[str, Floats]


def follow(
    columns: Sequence[Column],
    unit: PathUnit,
    *,
    sharing: Sharing,
    hub: int | None,
    period: Period | None = None,
) -> tuple[tuple[ConsumerPath, ...], PathFigures | None, PathFigures | None]:
    """Follow columns, with stocks drawn down and supplies shared.

    Parameters
    ----------
    columns
        Consumers in one unit.
    sharing, hub
        How they share, and the position of the one with whom bilateral agreements are.
    period
        The months in which restrictions are felt.

    Returns
    -------
    tuple
        A path for each column; the figures of all together, and if nobody restricted.
    """
    if not columns:
        return (), None, None
    with_ = _flows(columns, [column.supply for column in columns], sharing, hub)
    without = _flows(columns, [column.untouched for column in columns], sharing, hub)
    sides = [
        (_course(column, with_, at), _course(column, without, at, untouched=True))
        for at, column in enumerate(columns)
    ]
    paths = tuple(
        _path_of(column, unit, {name: table[:, at] for name, table in with_.items()}, side, period)
        for at, (column, side) in enumerate(zip(columns, sides, strict=True))
    )
    return paths, *totals_of(paths, sides, period)


def _flows(
    columns: Sequence[Column], supplies: Sequence[Floats], sharing: Sharing, hub: int | None
) -> Flows:
    """Return draw, stock, receipts, shortage and demand given up, months x columns."""
    owner, weight, groups = _parts(columns, sharing, hub)
    demand = np.stack([columns[at].demand for at in owner], axis=1) * weight
    supply = np.stack([supplies[at] for at in owner], axis=1) * weight
    # Shares that add up to one meet demand but for rounding.
    near = np.abs(demand - supply) <= ROUNDING * demand
    supply = np.where(near, demand, supply)
    stock = np.array([columns[at].stock for at in owner]) * weight
    own = np.zeros((len(owner), len(columns)))
    own[np.arange(len(owner)), owner] = 1.0
    if (supply >= demand).all():
        nothing = np.zeros((len(demand), len(columns)))
        flows = dict.fromkeys(("draw", "received", "shortage", "given_up"), nothing)
        return {**flows, "stock": nothing + stock @ own}
    restraint = np.zeros_like(demand)
    for members in groups:
        restraint[:, members] = _restraint(demand[:, members], supply[:, members])[:, np.newaxis]
    result = path(
        demand=demand,
        other_supply=supply,
        supply_at_risk=0.0,
        cut=0.0,
        stock=stock,
        release_cap=np.array([[columns[at].release for at in owner]]) * weight,
        restraint=restraint,
        lag_months=0.0,
        sharing=[PactSharing(members) for members in groups],
    )
    return {
        "draw": result.draw @ own,
        "stock": result.stock @ own,
        "received": result.received @ own,
        "shortage": result.shortage @ own,
        "given_up": (restraint * demand) @ own,
    }


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


def _course(column: Column, flows: Flows, at: int, *, untouched: bool = False) -> Course:
    return Course(
        demand=column.demand,
        shortage=flows["shortage"][:, at],
        given_up=flows["given_up"][:, at],
        stock=flows["stock"][:, at],
        start=column.stock,
        known=column.held is not None
        and not {"stock not counted", "stocks of few"} & set(column.flags),
        withheld=0.0 if untouched or not column.at_risk else float(column.withheld.max()),
    )


def _path_of(
    column: Column,
    unit: PathUnit,
    flows: Flows,
    sides: tuple[Course, Course],
    period: Period | None,
) -> ConsumerPath:
    course, without = sides
    return ConsumerPath(
        consumer=column.consumer,
        unit=unit,
        use=column.use,
        held=column.held,
        flags=tuple(dict.fromkeys(column.flags)),
        mix_years=column.mix_years,
        demand=column.demand,
        restraint=flows["given_up"] / column.demand,
        other_supply=column.other_supply,
        at_risk=column.at_risk,
        arriving=column.arriving,
        added=column.added,
        draw=flows["draw"],
        stock=flows["stock"],
        received=flows["received"],
        shortage=flows["shortage"],
        caused_shortage=caused_by(course.shortage, without.shortage),
        figures=figures_of(course, without, period),
        without=figures_of(without, None, period),
        source_ids=tuple(
            dict.fromkeys((*column.source_ids, *(column.held.source_ids if column.held else ())))
        ),
    )
