"""``network``: the cheapest network with and without new capacity, free and restricted."""

from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import word
from mapapp.cli.options import (
    Add,
    Csv,
    Json,
    Mineral,
    ScenarioFile,
    StageName,
    Year,
    asked_scenario,
    asked_view,
    opened,
)
from mapapp.cli.printing import (
    check_format,
    number,
    print_csv,
    print_json,
    print_table,
    say,
    tonnes,
)
from mapapp.cli.shock_levers import Cuts, restrictions_named
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.sourcing.least_cost_plan import LeastCostPlan, PlanFigures

WHY_NOT = {
    "no national output": "no national output of this stage is published",
    "demand by country not known": "nothing tells demand apart by country",
}
PLANS = (
    ("free", "as it is", "free_without"),
    ("free", "with the new capacity", "free_with"),
    ("restricted", "as it is", "restricted_without"),
    ("restricted", "with the new capacity", "restricted_with"),
)


def network(  # noqa: PLR0913  (one option each)
    *,
    mineral: Mineral = None,
    stage: StageName = None,
    year: Year = None,
    by: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COUNTRY",
            parser=word,
            help="Who restricts its exports of the stage shown, such as CHN, or STAGE:COUNTRY,"
            " such as mining:COD; may be repeated.",
        ),
    ] = None,
    cut: Cuts = None,
    scenario: ScenarioFile = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Plan the cheapest network, with and without new capacity, free and under restrictions.

    It answers what new capacity is worth: what it saves while trade is free, and what shortage
    it avoids under the restrictions of --by or of the scenario that act in the year. All costs
    are alike but for one unit for each border crossed, so it does not give today's shares back.
    """
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.sourcing.least_cost_plan import NoPlan, least_cost_plan, restrictions_of

    catalog = load_catalog()
    document = opened(scenario, catalog)
    view = asked_view(catalog, document, mineral=mineral, stage=stage, year=year)
    levers = asked_scenario(catalog, document, view, add)
    named = restrictions_named(catalog, view, by or (), cut or ())
    found = least_cost_plan(
        catalog,
        levers,
        view,
        restrictions=(*restrictions_of(levers.shocks, view), *named),
    )
    if isinstance(found, NoPlan):
        message = f"There is no network of {view.mineral} {view.stage}: {WHY_NOT[found.reason]}."
        raise UserError(message)
    if as_json:
        print_json(_record(found))
    elif as_csv:
        print_csv(_rows(found))
    else:
        _print(catalog, found, adds=bool(levers.levers_of(view.mineral)))


def _figures(found: "LeastCostPlan", name: str) -> "PlanFigures":
    figures: PlanFigures = getattr(found, name)
    return figures


def _rows(found: "LeastCostPlan") -> list[dict[str, object]]:
    return [
        {
            "restrictions": kind,
            "new_capacity": name.endswith("_with"),
            "cost": _figures(found, name).cost,
            "shortage_t": _figures(found, name).shortage_t,
            "new_output_t": _figures(found, name).new_output_t,
        }
        for kind, _, name in PLANS
    ]


def _record(found: "LeastCostPlan") -> dict[str, object]:
    return {
        "mineral": found.mineral,
        "stages": list(found.stages),
        "year": found.year,
        "demand_t": sum(found.demand.values()),
        "demand_basis": found.demand_basis,
        "restrictions": [
            {"country": one.country, "stage": one.stage, "part": one.part}
            for one in found.restrictions
        ],
        "left_out": [{"country": one.country, "stage": one.stage} for one in found.left_out],
        "plans": _rows(found),
        "cost_saved": found.cost_saved,
        "shortage_avoided_t": found.shortage_avoided_t,
    }


def _print(catalog: "Catalog", found: "LeastCostPlan", *, adds: bool) -> None:
    name = catalog.minerals[found.mineral].name
    typer.echo(f"{name}, {' and '.join(found.stages)}, {found.year}: the cheapest network\n")
    print_table(
        ["Trade", "Capacity", "Cost", "Shortage t/yr", "New output t/yr"],
        [
            [
                kind,
                capacity,
                number(_figures(found, plan).cost),
                tonnes(_figures(found, plan).shortage_t),
                tonnes(_figures(found, plan).new_output_t),
            ]
            for kind, capacity, plan in PLANS
        ],
        left=2,
    )
    typer.echo()
    for one in found.restrictions:
        say(
            f"Restricted: {catalog.country_name(one.country)} withholds {100 * one.part:.0f} % of"
            f" its exports ({one.stage})."
        )
    for one in found.left_out:
        say(
            f"Left out: the restriction by {catalog.country_name(one.country)} on {one.stage},"
            " which is no part of this network."
        )
    if not found.restrictions:
        say("Nothing is restricted in this year: name who restricts with --by.")
    if adds:
        words = f"The new capacity saves {number(found.cost_saved)} while trade is free"
        if found.restrictions:
            avoided = tonnes(found.shortage_avoided_t)
            words += f", and avoids {avoided} t/yr of shortage under the restrictions"
        say(words + ".")
    else:
        say("The scenario adds no capacity: add some with --add to see what it is worth.")
    say(
        "Cost is in units of one tonne across one border. Demand:"
        f" {tonnes(sum(found.demand.values()))} t/yr, told apart by {found.demand_basis}."
    )
