"""Consumers under a shock as columns of figures, before stocks and sharing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.shock.shock_cuts import combined_cut, cut_by_month, part_hit
from mapapp.picture.shock.shock_mix import Mix, mix_of
from mapapp.picture.shock.shock_result import Floats, PathFlag, PathUnit
from mapapp.picture.shock.shock_supply import MONTHS_PER_YEAR, Scale
from mapapp.picture.sourcing.consumers import Consumer, consumer_of
from mapapp.picture.sourcing.sourcing import Use, use_of
from mapapp.picture.sourcing.stocks import DAYS_PER_YEAR, Stock, stock_of
from mapapp.picture.sourcing.trade import fixed, trade_table
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario
from mapapp.supply.shock import delayed

INDEX_PER_YEAR = 100.0
YEARS = LAST_YEAR - FIRST_YEAR + 1


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What all consumers of a path have in common.

    Attributes
    ----------
    named, shocks
        The restrictions as set, and country by country: a group's is one of each member.
    restrictors
        Who restricts, no country in two of them.
    added
        New output by country and month, t, those who restrict left out.
    """

    catalog: Catalog
    scenario: Scenario
    mineral: str
    stage: Stage
    year: int
    start: tuple[int, int]
    months: int
    lag_months: float
    named: tuple[Shock, ...]
    shocks: tuple[Shock, ...]
    restrictors: tuple[Consumer, ...]
    scale: Scale
    added: Mapping[str, Floats]

    @property
    def restricting(self) -> frozenset[str]:
        """Countries that withhold exports."""
        return frozenset(shock.country for shock in self.shocks)

    def withheld(self, country: str, parts: Sequence[float]) -> Floats:
        """Return what no longer arrives of a country's exports by month, 0..1.

        ``parts`` says which part of the flow each of the country's shocks hits.
        """
        own = tuple(shock for shock in self.shocks if shock.country == country)
        return _withheld(own, tuple(parts), self.start, self.months, self.lag_months)


@lru_cache(maxsize=512)
def _withheld(
    shocks: tuple[Shock, ...],
    parts: tuple[float, ...],
    start: tuple[int, int],
    months: int,
    lag_months: float,
) -> Floats:
    cuts = [cut_by_month(shock, start=start, months=months) for shock in shocks]
    return fixed(delayed(combined_cut(cuts, parts), lag_months=lag_months))


@dataclass(slots=True, eq=False)
class Column:
    """One consumer: flows in the path's unit a month, its stock in that unit.

    ``at_risk`` and ``arriving`` are by restricting country; the others vectors over the months.
    """

    consumer: Consumer
    use: Use | None
    mix_years: str
    source_ids: tuple[str, ...]
    flags: list[PathFlag]
    demand: Floats
    other_supply: Floats
    at_risk: dict[str, float]
    arriving: dict[str, Floats]
    added: Floats
    held: Stock | None = None
    stock: float = 0.0
    release: float = np.inf

    @property
    def supply(self) -> Floats:
        """All that arrives, a month."""
        return np.asarray(self.other_supply + self.added + sum(self.arriving.values()))

    @property
    def untouched(self) -> Floats:
        """All that would arrive if nobody restricted, a month."""
        return np.asarray(self.other_supply + self.added + sum(self.at_risk.values()))

    @property
    def withheld(self) -> Floats:
        """What the restrictions keep away, a month."""
        gone = (self.at_risk[code] - self.arriving[code] for code in self.at_risk)
        return sum(gone, np.zeros_like(self.demand))


def column_of(frame: Frame, mix: Mix, unit: PathUnit) -> Column:
    """Lay out a consumer's mix in a unit, without additions and stock."""
    month = per_year(mix, unit) / MONTHS_PER_YEAR
    flags: list[PathFlag] = list(mix.flags)
    at_risk: dict[str, float] = {}
    arriving: dict[str, Floats] = {}
    for country in sorted(frame.restricting):
        if not mix.names(country):
            if mix.others > 0.0:
                flags.append("supplier not named")
            continue
        parts = []
        for shock in frame.shocks:
            if shock.country != country:
                continue
            part = part_hit(
                frame.catalog, shock, mix.consumer, mineral=frame.mineral, stage=frame.stage
            )
            if part is None:
                flags.append("target share unknown")
            parts.append(part or 0.0)
        sold = month * frame.scale.supply * mix.share_of(country)
        at_risk[country] = sold
        arriving[country] = sold * (1.0 - frame.withheld(country, parts))
    whole = np.full(frame.months, month)
    supplied = month * frame.scale.supply * (1.0 - mix.open_part)
    others = max(0.0, supplied - sum(at_risk.values()))
    return Column(
        consumer=mix.consumer,
        use=mix.use,
        mix_years=mix.years,
        source_ids=mix.source_ids,
        flags=flags,
        demand=whole * frame.scale.demand,
        other_supply=np.full(frame.months, others),
        at_risk=at_risk,
        arriving=arriving,
        added=np.zeros(frame.months),
    )


def per_year(mix: Mix, unit: PathUnit) -> float:
    """Return a consumer's use in a unit, a year; 0 where it is not known in that unit."""
    if unit == "contained":
        return mix.use.t_per_year if mix.use else 0.0
    return INDEX_PER_YEAR if unit == "index" else mix.gross_t or 0.0


def add_stock(frame: Frame, column: Column, unit: PathUnit) -> None:
    """Give a column what its consumer holds, as far as it can be told in the unit."""
    held = stock_of(
        frame.catalog,
        frame.mineral,
        frame.stage,
        column.consumer,
        year=frame.year,
        levers=frame.scenario.stocks,
        without=frame.restricting,
    )
    column.held = held
    if held is None:
        column.flags.append("no stock published")
        return
    yearly = float(column.demand[0]) / frame.scale.demand * MONTHS_PER_YEAR
    per_tonne = 1.0
    if unit != "contained":
        use = column.use.t_per_year if column.use else 0.0
        per_tonne = yearly / use if use > 0.0 else 0.0
    if unit == "contained" and held.quantity_t is not None:
        column.stock = held.quantity_t
    elif held.days is not None:
        column.stock = held.days / DAYS_PER_YEAR * yearly
    else:
        column.flags.append("stock not counted")
    if held.release_t_per_month is not None:
        if per_tonne > 0.0:
            column.release = held.release_t_per_month * per_tonne
        else:
            column.flags.append("release limit not counted")


# --- additions -----------------------------------------------------------------------------------


def share_additions(
    frame: Frame, columns: Sequence[Column], mixes: Sequence[Mix], unit: PathUnit
) -> None:
    """Give new output to its hosts first, and the rest to all in proportion to their use.

    A host takes what it does not make itself yet. The rest goes round the world: a consumer
    gets its part of world use (assumption). New output in a restricting country stays there.
    It comes on top of the mix: what it displaced elsewhere is there again when supply is short
    (assumption).
    """
    if not frame.added:
        return
    wanted = [_room(mix, unit) for mix in mixes]
    pool = sum(frame.added.values(), np.zeros(frame.months))
    for column, mix, room in zip(columns, mixes, wanted, strict=True):
        home = sum(
            (frame.added[code] for code in mix.consumer.members if code in frame.added),
            np.zeros(frame.months),
        )
        taken = np.minimum(home, room)
        pool = pool - taken
        column.added = taken
    inside = {code for mix in mixes for code in mix.consumer.members}
    for host, made in frame.added.items():
        if host not in inside:
            pool = pool - np.minimum(made, _room_of_host(frame, host))
    uses = [mix.use.t_per_year if mix.use else 0.0 for mix in mixes]
    world = max(_world_use(frame), sum(uses))
    for column, mix, use in zip(columns, mixes, uses, strict=True):
        if use > 0.0:
            tonnes = column.added + pool * (use / world)
            column.added = tonnes * (per_year(mix, unit) / use)
            continue
        if column.added.any():
            column.flags.append("additions in mixed units")
        if pool.any():
            column.flags.append("additions not counted")


def _room(mix: Mix, unit: PathUnit) -> float:
    """Return what a consumer does not make itself, t a month; 0 where it is not known."""
    bought = 1.0 - mix.domestic
    if mix.use is not None:
        return bought * mix.use.t_per_year / MONTHS_PER_YEAR
    return bought * (mix.gross_t or 0.0) / MONTHS_PER_YEAR if unit == "gross" else 0.0


def _room_of_host(frame: Frame, host: str) -> float:
    consumer = consumer_of(frame.catalog, host)
    mix = mix_of(frame.catalog, frame.mineral, frame.stage, consumer, year=frame.year)
    return _room(mix, "contained") if isinstance(mix, Mix) else 0.0


def _world_use(frame: Frame) -> float:
    """Return use of the stage's product outside the restricting countries, t/yr."""
    model = mineral_model(frame.catalog, frame.mineral)
    row = model.row(frame.stage)
    if row is None:
        return 0.0
    world = float(model.baseline[year_index(frame.year), row].sum())
    return max(0.0, world - sum(home_use(frame, one).t_per_year for one in frame.restrictors))


# --- who restricts -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HomeUse:
    """What those who restrict keep for themselves, t/yr, and how that is known."""

    t_per_year: float
    basis: Literal["use", "traded exports", "demand-blind"]


def home_use(frame: Frame, restrictor: Consumer) -> HomeUse:
    """Return what a restricting country or group uses itself, in the frame's year.

    Its use where that is known. Else what it makes less what trade statistics say it sells to
    outside, both of the trade's year: traded tonnes are gross and contain less, so that it sells
    that much at most of what is traded as the stage's product (assumption). Else 0.
    """
    return _home_use(frame.catalog, frame.mineral, frame.stage, restrictor, frame.year)


@lru_cache(maxsize=512)
def _home_use(
    catalog: Catalog, mineral: str, stage: Stage, restrictor: Consumer, year: int
) -> HomeUse:
    use = use_of(catalog, mineral, stage, restrictor, year=year, grown=True)
    if use is not None:
        return HomeUse(use.t_per_year, "use")
    table = trade_table(catalog, mineral, stage)
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    at = [model.column[code] for code in restrictor.members if code in model.column]
    if table is None or row is None or not at:
        return HomeUse(0.0, "demand-blind")
    inside = np.isin(table.codes, restrictor.members)
    then = float(model.baseline[min(max(0, year_index(table.year)), YEARS - 1), row, at].sum())
    now = float(model.baseline[year_index(year), row, at].sum())
    if then <= 0.0 or not inside.any():
        return HomeUse(0.0, "demand-blind")
    sold = float(table.tonnes[np.ix_(inside, ~inside)].sum())
    return HomeUse(now * max(0.0, 1.0 - sold / then), "traded exports")
