"""The world as a consumer: everyone outside the restricting countries, by national output.

The closed form of METHODS 8.4 without spare capacity: what others make, and what those who
restrict sell beyond their own use.
"""

import numpy as np

from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.shock.shock_columns import Column, Frame, own_use
from mapapp.picture.shock.shock_cuts import combined_cut, cut_by_month, part_of_exports_hit
from mapapp.picture.shock.shock_result import Floats, NotPublished, PathFlag
from mapapp.picture.shock.shock_supply import MONTHS_PER_YEAR
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.sourcing import Use
from mapapp.supply.dependence import Restriction, restriction


def world_column(frame: Frame, consumer: Consumer) -> Column | NotPublished:
    """Return the world outside the restricting countries as a column, in contained tonnes.

    ``sourcing`` where no national output of the stage is published; ``target share`` where a
    shock has targets and what they buy of the exports is not.
    """
    model = mineral_model(frame.catalog, frame.mineral)
    row = model.row(frame.stage)
    if row is None:
        return "sourcing"
    output = model.baseline[year_index(frame.year), row] / MONTHS_PER_YEAR
    own, flags = _own(frame)
    at_risk: dict[str, float] = {}
    arriving: dict[str, Floats] = {}
    for code in sorted(frame.restricting):
        parts = [
            part_of_exports_hit(frame.catalog, shock, mineral=frame.mineral, stage=frame.stage)
            for shock in frame.shocks
            if shock.country == code
        ]
        known = [part for part in parts if part is not None]
        if len(known) < len(parts):
            return "target share"
        made = _made(frame, output, code)
        if made <= 0.0:
            flags.append("supplier not named")
        sold = max(0.0, made - own[code]) * frame.scale.supply
        at_risk[code] = sold
        arriving[code] = sold * (1.0 - frame.withheld(code, known))
    others = float(output.sum()) - sum(_made(frame, output, code) for code in frame.restricting)
    demand = max(0.0, float(output.sum()) * frame.scale.demand - sum(own.values()))
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


def world_restriction(frame: Frame) -> Restriction | None:
    """Return the closed form of the one country's restriction at its height, t/yr.

    None where several countries restrict, or the restriction has targets: it is one country's,
    against all others. Without spare capacity, and with new output as it is at the end.
    """
    if len(frame.restricting) != 1 or any(shock.targets for shock in frame.shocks):
        return None
    model = mineral_model(frame.catalog, frame.mineral)
    row = model.row(frame.stage)
    (code,) = frame.restricting
    if row is None or code not in model.column:
        return None
    output = model.baseline[year_index(frame.year), row]
    own, _ = _own(frame)
    added = np.zeros_like(output)
    for host, made in frame.added.items():
        added[model.column[host]] = made[-1] * MONTHS_PER_YEAR
    supplier = model.column[code]
    demand = np.zeros_like(output)
    demand[supplier] = own[code] * MONTHS_PER_YEAR
    # Who uses the rest is not known, nor needed: it is all outside.
    demand[-1] = max(0.0, float(output.sum()) * frame.scale.demand - demand[supplier])
    cuts = [cut_by_month(one, start=frame.start, months=frame.months) for one in frame.shocks]
    height = float(combined_cut(cuts, [1.0] * len(cuts)).max())
    incumbents = output * frame.scale.supply
    return restriction(
        incumbents, incumbents, added=added, demand=demand, supplier=supplier, withheld=height
    )


def _own(frame: Frame) -> tuple[dict[str, float], list[PathFlag]]:
    """Return what each restricting country uses itself, t a month; 0 where it is not known."""
    uses = {code: own_use(frame, code) for code in frame.restricting}
    flags: list[PathFlag] = ["demand-blind"] if None in uses.values() else []
    return {code: (use or 0.0) / MONTHS_PER_YEAR for code, use in uses.items()}, flags


def _made(frame: Frame, output: Floats, code: str) -> float:
    column = mineral_model(frame.catalog, frame.mineral).column
    return float(output[column[code]]) if code in column else 0.0
