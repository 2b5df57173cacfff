"""``flows``: who ships a stage's product to whom, before and after a scenario."""

from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.added import added_of, print_added
from mapapp.cli.amounts import whole_within
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
    changed,
    check_format,
    print_csv,
    print_json,
    print_table,
    say,
    tonnes,
)
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.sourcing.trade_flows import TradeFlow, TradeFlows


def flows(
    *,
    mineral: Mineral = None,
    stage: StageName = None,
    year: Year = None,
    top: Annotated[
        int,
        typer.Option(
            metavar="COUNT",
            parser=whole_within("--top", 1, 10_000, "flows"),
            help="How many flows, the largest first.",
        ),
    ] = 20,
    scenario: ScenarioFile = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """List the largest trade flows of a stage's product, baseline → scenario.

    The baseline is the latest year of trade, whatever year is shown; the scenario rescales it
    to what each country then sells and buys.
    """
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.sourcing.trade_flows import trade_flows

    catalog = load_catalog()
    document = opened(scenario, catalog)
    view = asked_view(catalog, document, mineral=mineral, stage=stage, year=year)
    levers = asked_scenario(catalog, document, view, add)
    found = trade_flows(catalog, levers, view)
    if found is None:
        message = f"No traded product is known to stand for {view.mineral} {view.stage}."
        raise UserError(message)
    largest = found.largest(top)
    if as_json:
        print_json(_record(view.mineral, view.stage, view.year, found, largest))
    elif as_csv:
        print_csv([_row(one) for one in largest])
    else:
        typer.echo(
            f"{catalog.minerals[view.mineral].name}, {view.stage}: trade of {found.year},"
            f" scenario of {view.year}\n"
        )
        _print(catalog, found, largest)
        print_added(*added_of(catalog, levers, [(view.mineral, view.year)]))


def _row(one: "TradeFlow") -> dict[str, object]:
    return {
        "exporter": one.exporter,
        "importer": one.importer,
        "baseline_t": one.baseline_t,
        "scenario_t": one.scenario_t,
        "assumed": one.assumed,
    }


def _record(
    mineral: str, stage: str, year: int, found: "TradeFlows", largest: "tuple[TradeFlow, ...]"
) -> dict[str, object]:
    listed = [sum(getattr(one, side) for one in largest) for side in ("baseline_t", "scenario_t")]
    return {
        "mineral": mineral,
        "stage": stage,
        "year": year,
        "trade_year": found.year,
        "unit": found.unit,
        "products": list(found.products),
        "total_t": _totals(found)[0],
        "scenario_total_t": _totals(found)[1],
        "listed_t": listed[0],
        "scenario_listed_t": listed[1],
        "replaced_imports_t": found.replaced_t,
        "feasible": found.feasible,
        "flows": [_row(one) for one in largest],
    }


def _totals(found: "TradeFlows") -> tuple[float, float]:
    """Return all trade, t/yr, before and after."""
    return (
        float(found.baseline_t.sum()) + found.remainder_t[0],
        float(found.scenario_t.sum()) + found.remainder_t[1],
    )


def _print(catalog: "Catalog", found: "TradeFlows", largest: "tuple[TradeFlow, ...]") -> None:
    print_table(
        ["From", "To", "t/yr", "Change t"],
        [
            [
                catalog.country_name(one.exporter),
                catalog.country_name(one.importer) + (" *" if one.assumed else ""),
                changed(tonnes(one.baseline_t), tonnes(one.scenario_t)),
                f"{one.scenario_t - one.baseline_t:+,.0f}",
            ]
            for one in largest
        ],
        left=2,
    )
    typer.echo()
    unit = "contained tonnes" if found.unit == "contained" else "gross tonnes of the goods"
    totals = changed(*(tonnes(total) for total in _totals(found)))
    say(f"In {unit} (HS {', '.join(found.products)}). All trade: {totals} t/yr.")
    if any(one.assumed for one in largest):
        say("* nothing was observed: the scenario assumes this flow.")
    if found.replaced_t > 0:
        say(f"New output at home replaces {tonnes(found.replaced_t)} t/yr of imports.")
    if not found.feasible:
        say("Mind: trade could not be rescaled in full to what the scenario asks for.")
