"""What added capacity does, in words and for programs: the block "Added" of a table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import Row, number, print_table, say, tonnes

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.market.state import MineralState
    from mapapp.scenario.scenario import Place, Scenario
    from mapapp.supply.pipeline import Addition

MOST_NAMED = 3
# Part of a country's new output that counts as standing still.
IDLE = 1e-6
# A stage that makes this part of its ceiling can give no more.
FULL = 0.999


@dataclass(frozen=True, slots=True)
class Added:
    """One lever: what it adds at a stage in a year.

    Attributes
    ----------
    projects
        Names of the listed projects it builds, and their nameplate, t/yr.
    beyond_t, beyond_year
        Nameplate that no listed project stands for, t/yr; it makes its first product in
        ``beyond_year``.
    first_year
        Of the first product; ``assumed`` where it is a lead time from the catalog's year.
    output_t, running_t
        What it makes in the year after ramp-up, and what of that has feed and demand, t/yr.
    cost_musd
        Low, middle and high, million USD; ``cost_partial``: some of it has no listed cost.
    """

    mineral: str
    stage: str
    year: int
    place: str
    name: str
    nameplate_t: float
    projects: tuple[tuple[str, float], ...]
    beyond_t: float
    beyond_year: int | None
    first_year: int | None
    assumed: bool
    output_t: float
    running_t: float
    cost_musd: tuple[float, float, float] | None
    cost_partial: bool


def added_of(
    catalog: "Catalog", scenario: "Scenario", wanted: Iterable[tuple[str, int]]
) -> "tuple[list[Added], list[str]]":
    """Return what every lever adds, by mineral and year, and what limits it, in sentences."""
    from mapapp.picture.market.state import mineral_state

    found: list[Added] = []
    words: list[str] = []
    for mineral, year in wanted:
        if not scenario.levers_of(mineral):
            continue
        state = mineral_state(catalog, scenario, mineral=mineral, year=year)
        here = [
            _added(catalog, scenario, state, place, parts, stage)
            for stage, by_place in state.additions.items()
            for place, parts in by_place.items()
        ]
        found += here
        words += _limits(catalog, state, here)
    return found, list(dict.fromkeys(words))


def _added(
    catalog: "Catalog",
    scenario: "Scenario",
    state: "MineralState",
    place: "Place",
    parts: "Sequence[Addition]",
    stage: str,
) -> Added:
    from mapapp.picture.alternatives import cost_of

    mineral, year = state.model.mineral, state.year
    names = {site.id: site.name for site in catalog.sites_of(mineral)}
    listed = [part for part in parts if part.project.kind != "beyond"]
    first = min((part.project for part in parts), key=lambda p: p.start_year, default=None)
    cost, partial = cost_of(parts, state.pipelines[stage].cost)  # type: ignore[index]
    name = (
        catalog.alternative_names.get(place.id)
        or names.get(place.id)
        or catalog.country_name(place.id)
    )
    return Added(
        mineral=mineral,
        stage=stage,
        year=year,
        place=place.id,
        name=name,
        nameplate_t=scenario.nameplate(mineral, stage, place),  # type: ignore[arg-type]
        projects=tuple(
            (names.get(p.project.id, p.project.id), p.nameplate_t_per_year) for p in listed
        ),
        beyond_t=sum(p.nameplate_t_per_year for p in parts if p.project.kind == "beyond"),
        beyond_year=min((p.project.start_year for p in parts if p not in listed), default=None),
        first_year=first.start_year if first else None,
        assumed=bool(first and first.start_assumed),
        output_t=sum(part.output_in(year, stage) for part in parts),
        running_t=sum(part.output_in(year, stage) * _runs(state, part, stage) for part in parts),
        cost_musd=cost,
        cost_partial=partial,
    )


def _runs(state: "MineralState", part: "Addition", stage: str) -> float:
    """Return the part of a country's new output at a stage that runs, 0..1."""
    market, row = state.market, state.model.row(stage)  # type: ignore[arg-type]
    if market is None or row is None:
        return 1.0
    host = state.model.column[part.project.host]
    made = float(market.added[row, host])
    return 1.0 if made <= 0 else 1.0 - float(market.idle[row, host]) / made


def _limits(catalog: "Catalog", state: "MineralState", found: Sequence[Added]) -> list[str]:
    """Say why new output stands still, and which stage holds the whole mineral back."""
    market, model = state.market, state.model
    name = catalog.minerals[model.mineral].name
    words = []
    for stage in dict.fromkeys(one.stage for one in found):
        here = [one for one in found if one.stage == stage]
        made = sum(one.output_t for one in here)
        still = made - sum(one.running_t for one in here)
        row = model.row(stage)  # type: ignore[arg-type]
        if row is None or market is None:
            words.append(
                f"{name} {stage}: no national output is published, so the tonnes change no share."
            )
        elif still > IDLE * made:
            why = _why_still(state, row)
            words.append(
                f"{name} {stage}, {state.year}: {tonnes(still)} of {tonnes(made)} t/yr of new"
                f" output stand still: {why}."
            )
    if market is not None and market.balance.limiting_stage is not None:
        words.append(
            f"{name}, {state.year}: demand is not met in full; {_stage_named(state)} holds the"
            f" chain back ({tonnes(market.balance.unmet)} t/yr short)."
        )
    return words


def _stage_named(state: "MineralState") -> str:
    market = state.market
    limiting = None if market is None else market.balance.limiting_stage
    return "no stage" if limiting is None else state.model.chain[limiting]


def _why_still(state: "MineralState", row: int) -> str:
    """Return what new output of a stage lacks: feed, or demand."""
    from mapapp.picture.base.mineral_model import year_index

    market, model = state.market, state.model
    if market is not None and row > 0 and model.feed_limited[row - 1]:
        most = float(model.ceiling[year_index(state.year), row - 1].sum())
        most += float(market.added[row - 1].sum())
        if float(market.output[row - 1].sum()) >= FULL * most:
            return f"{model.chain[row - 1]} runs at its ceiling and gives no more feed"
    return "the world needs no more of it"


def added_record(one: Added) -> dict[str, object]:
    """Return a lever for programs: t/yr, million USD, None where not known."""
    cost = one.cost_musd
    return {
        "place": one.place,
        "stage": one.stage,
        "nameplate_t": one.nameplate_t,
        "projects": dict(one.projects),
        "beyond_pipeline_t": one.beyond_t,
        "beyond_pipeline_first_year": one.beyond_year,
        "first_year": one.first_year,
        "first_year_assumed": one.assumed,
        "output_t": one.output_t,
        "running_t": one.running_t,
        "cost_low_musd": cost[0] if cost else None,
        "cost_mid_musd": cost[1] if cost else None,
        "cost_high_musd": cost[2] if cost else None,
        "cost_partial": one.cost_partial,
    }


def added_cells(found: Sequence[Added]) -> Row:
    """Return the levers of one row as cells of a CSV file."""
    return {
        "added": [f"{one.place}={one.nameplate_t:g}" for one in found],
        "added_nameplate_t": sum(one.nameplate_t for one in found),
        "added_output_t": sum(one.output_t for one in found),
        "added_running_t": sum(one.running_t for one in found),
    }


def print_added(found: Sequence[Added], words: Sequence[str]) -> None:
    """Print the block "Added"; nothing without levers."""
    if not found:
        return
    typer.echo("\nAdded")
    header = ["Where", "Stage", "Year", "Nameplate t/yr", "Beyond the listed", "First year"]
    header += ["Output t/yr", "Runs t/yr", "Million USD"]
    print_table(
        header,
        [_line(one) for one in found],
        left=2,
        least=("Beyond the listed", "Year"),
    )
    for one in {(one.place, one.stage): one for one in found}.values():
        say(f"{one.name}, {one.stage}: {_built(one)}.")
    for sentence in words:
        say(sentence)
    if any(one.assumed for one in found):
        say("~ a year that is assumed: the catalog's year and the lead time.")
    if any(one.cost_partial for one in found):
        say("+ some of it has no listed cost: restarts, and plants paid with their mine.")


def _line(one: Added) -> list[str]:
    cost = "not listed"
    if one.cost_musd is not None:
        low, mid, high = (number(part) for part in one.cost_musd)
        cost = f"{mid} ({low} to {high})" if low != high else mid
        cost += "+" if one.cost_partial else ""
    return [
        one.name,
        one.stage,
        str(one.year),
        tonnes(one.nameplate_t),
        tonnes(one.beyond_t),
        "–" if one.first_year is None else f"{'~' if one.assumed else ''}{one.first_year}",
        tonnes(one.output_t),
        tonnes(one.running_t),
        cost,
    ]


def _built(one: Added) -> str:
    """Return what makes the tonnes of a lever."""
    named = [f"{name} {tonnes(amount)}" for name, amount in one.projects[:MOST_NAMED]]
    more = len(one.projects) - len(named)
    if more:
        rest = sum(amount for _, amount in one.projects[MOST_NAMED:])
        named.append(f"{more} more project{'s' if more > 1 else ''} {tonnes(rest)}")
    if one.beyond_t > 0:
        named.append(f"{tonnes(one.beyond_t)} beyond all that is listed, from {one.beyond_year}")
    return ", ".join(named) or "nothing that is listed"
