"""The world as a consumer: everyone outside the restricting countries, by national output.

The closed form of METHODS 8.4 without spare capacity: what others make, and what those who
restrict sell beyond their own use.
"""

import numpy as np

from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.shock.shock_columns import Column, Frame, HomeUse, home_use
from mapapp.picture.shock.shock_cuts import combined_cut, cut_by_month, part_of_exports_hit
from mapapp.picture.shock.shock_result import Floats, NotPublished, PathFlag
from mapapp.picture.shock.shock_supply import MONTHS_PER_YEAR
from mapapp.picture.sourcing.consumers import Consumer, consumer_of
from mapapp.picture.sourcing.sourcing import Use, use_of
from mapapp.supply.dependence import Restriction, restriction

# Stocks of those who use less of what is used outside say nothing of the world's.
LEAST_PART_OF_USE = 0.5


def world_column(frame: Frame, consumer: Consumer, *, blind: bool = False) -> Column | NotPublished:
    """Return the world outside the restricting countries as a column, in contained tonnes.

    ``sourcing`` where no national output of the stage is published; ``target share`` where a
    shock has targets and what they buy of the exports is not. ``blind`` counts all that those
    who restrict make as exports where their use is not known.
    """
    model = mineral_model(frame.catalog, frame.mineral)
    row = model.row(frame.stage)
    if row is None:
        return "sourcing"
    output = model.baseline[year_index(frame.year), row] / MONTHS_PER_YEAR
    kept = _kept(frame, blind=blind)
    flags: list[PathFlag] = [home.basis for _, home in kept if home.basis != "use"]
    flags.sort()  # the most that is not known comes first
    at_risk: dict[str, float] = {}
    arriving: dict[str, Floats] = {}
    for restrictor, home in kept:
        made = {code: _made(frame, output, code) for code in restrictor.members}
        whole = sum(made.values())
        if whole <= 0.0:
            flags.append("supplier not named")
        sold = max(0.0, whole - home.t_per_year / MONTHS_PER_YEAR) * frame.scale.supply
        for code in restrictor.members:
            parts = _parts_hit(frame, code)
            if None in parts:
                return "target share"
            if made[code] <= 0.0 and len(made) > 1:
                continue
            at_risk[code] = sold * made[code] / whole if whole > 0.0 else 0.0
            known = [part for part in parts if part is not None]
            arriving[code] = at_risk[code] * (1.0 - frame.withheld(code, known))
    others = float(output.sum()) - sum(_made(frame, output, code) for code in frame.restricting)
    at_home = sum(home.t_per_year for _, home in kept) / MONTHS_PER_YEAR
    # Those who restrict use more as all do, and are short as all are: a shortage that is there
    # without the restriction does not fall on the others alone.
    demand = max(0.0, float(output.sum()) - at_home) * frame.scale.demand
    if demand <= 0.0:
        return "no use"
    added = sum(frame.added.values(), np.zeros(frame.months))
    series = model.series[frame.stage]
    return Column(
        consumer=consumer,
        use=Use(demand * MONTHS_PER_YEAR, frame.year, "world output"),
        mix_years=str(frame.year),
        source_ids=series.source_ids,
        flags=flags,
        demand=np.full(frame.months, demand),
        other_supply=np.full(frame.months, others * frame.scale.supply),
        at_risk=at_risk,
        arriving=arriving,
        added=added,
    )


def count_stock_of_many(frame: Frame, column: Column) -> None:
    """Leave published stocks out where those who hold them use little of what is used outside.

    What the user sets is drawn on whoever holds it, but gives no days of cover of the world.
    """
    held = column.held
    if held is None or column.consumer.id in held.counted:
        return
    uses = [
        use_of(
            frame.catalog,
            frame.mineral,
            frame.stage,
            consumer_of(frame.catalog, code, pact=frame.scenario.pact),
            year=frame.year,
            grown=True,
        )
        for code in held.counted
    ]
    used = sum(use.t_per_year for use in uses if use is not None)
    if used >= LEAST_PART_OF_USE * float(column.demand[0]) * MONTHS_PER_YEAR:
        return
    column.flags.append("stocks of few")
    if held.basis == "published":
        column.stock, column.release = 0.0, np.inf


def world_restriction(frame: Frame) -> Restriction | None:
    """Return the closed form of one country's or group's restriction at its height, t/yr.

    None where several restrict, or the restriction has targets: it is one restrictor's, against
    all others. Without spare capacity, and with new output as it is at the end.
    """
    if len(frame.restrictors) != 1 or any(shock.targets for shock in frame.shocks):
        return None
    model = mineral_model(frame.catalog, frame.mineral)
    row = model.row(frame.stage)
    ((restrictor, home),) = _kept(frame)
    if row is None or not any(code in model.column for code in restrictor.members):
        return None
    output = model.baseline[year_index(frame.year), row]
    made = sum(_made(frame, output, code) for code in restrictor.members)
    world = float(output.sum())
    # Two columns, who restricts and all others: who of them uses what is not needed.
    added = sum(float(new[-1]) for new in frame.added.values()) * MONTHS_PER_YEAR
    outside = max(0.0, world - home.t_per_year) * frame.scale.demand
    cuts = [cut_by_month(one, start=frame.start, months=frame.months) for one in frame.named]
    height = float(combined_cut(cuts, [1.0] * len(cuts)).max())
    incumbents = np.array([made, max(0.0, world - made)]) * frame.scale.supply
    return restriction(
        incumbents,
        incumbents,
        added=[0.0, added],
        demand=[home.t_per_year * frame.scale.supply, outside],
        supplier=0,
        withheld=height,
    )


def _kept(frame: Frame, *, blind: bool = False) -> list[tuple[Consumer, HomeUse]]:
    """Return what those who restrict use themselves; 0 where it is not known."""
    found = [(one, home_use(frame, one)) for one in frame.restrictors]
    if not blind:
        return found
    return [
        (one, home if home.basis == "use" else HomeUse(0.0, "demand-blind")) for one, home in found
    ]


def _parts_hit(frame: Frame, code: str) -> list[float | None]:
    """Return which part of a country's exports each of its restrictions hits."""
    return [
        part_of_exports_hit(frame.catalog, shock, mineral=frame.mineral, stage=frame.stage)
        for shock in frame.shocks
        if shock.country == code
    ]


def _made(frame: Frame, output: Floats, code: str) -> float:
    column = mineral_model(frame.catalog, frame.mineral).column
    return float(output[column[code]]) if code in column else 0.0
