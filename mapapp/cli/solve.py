"""``solve``: the cheapest listed projects that bring shares or HHI under a cap."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.options import Add, Csv, Json, ScenarioFile, asked_scenario, asked_view, opened
from mapapp.cli.printing import check_format, print_csv, print_json, print_table

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.targets import TargetProposal


def solve(  # noqa: PLR0913  (one option each)
    *,
    mineral: Annotated[str | None, typer.Option(help="Mineral id, such as lithium.")] = None,
    stage: Annotated[str | None, typer.Option(help="mining, refining or magnets.")] = None,
    year: Annotated[int | None, typer.Option(help="Target year, 2024 to 2040.")] = None,
    share: Annotated[
        float | None, typer.Option(help="No country may hold more of world output, per cent.")
    ] = None,
    hhi: Annotated[float | None, typer.Option(help="HHI may be no higher, 0 to 10,000.")] = None,
    only_largest: Annotated[
        bool, typer.Option("--only-largest", help="Cap today's largest supplier alone.")
    ] = False,
    guard: Annotated[
        float,
        typer.Option(help="No other may exceed this share, per cent; 100 for no guard."),
    ] = 30.0,
    budget: Annotated[float | None, typer.Option(help="Most to spend, million USD.")] = None,
    region: Annotated[
        list[str] | None, typer.Option(help="Where to build (region id); may be repeated.")
    ] = None,
    pact: Annotated[
        str | None, typer.Option(help="Id of one's own pact, whose members are not capped.")
    ] = None,
    all_stages: Annotated[
        bool, typer.Option("--all-stages", help="Hold the caps at every stage of the mineral.")
    ] = False,
    whole_projects: Annotated[
        bool, typer.Option("--whole-projects", help="Build projects whole or not at all.")
    ] = False,
    save: Annotated[
        Path | None, typer.Option(help="Write the proposal as a .supplymap file.")
    ] = None,
    scenario: ScenarioFile = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Find the cheapest listed projects that bring a share or HHI under a cap."""
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.sourcing.pacts import pact_of
    from mapapp.picture.targets import SHARE, TargetRequest, solve_target

    catalog = load_catalog()
    document = opened(scenario, catalog)
    view = asked_view(catalog, document, mineral=mineral, stage=stage, year=year)
    levers = asked_scenario(catalog, document, view, add)
    if pact is not None:
        levers = levers.with_pact(pact_of(catalog, pact))
    cap = share / 100 if share is not None else (None if hhi is not None else SHARE)
    proposal = solve_target(
        catalog,
        levers,
        view,
        TargetRequest(
            share=cap,
            hhi=hhi,
            capped="largest" if only_largest else "all",
            guard=None if guard >= 100 else guard / 100,
            budget_musd=budget,
            regions=tuple(region or ()),
            all_stages=all_stages,
            whole_projects=whole_projects,
        ),
    )
    if save is not None:
        _save(catalog, proposal, save)
    if as_json:
        print_json(target_record(proposal))
    elif as_csv:
        print_csv(_addition_rows(catalog, proposal))
    else:
        _print(catalog, proposal, cap)
        if save is not None:
            typer.echo(f"\nProposal written: {save}")


def _save(catalog: "Catalog", proposal: "TargetProposal", path: Path) -> None:
    from mapapp import __version__
    from mapapp.picture.view import state_of
    from mapapp.scenario.document import Document, write_document

    document = Document(scenarios=(proposal.scenario,), view=state_of(proposal.view))
    write_document(path, document, app_version=__version__, catalog_vintage=catalog.vintage)


def target_record(proposal: "TargetProposal") -> dict[str, object]:
    """Return a proposal for programs: t/yr, shares 0..1, million USD, None where unknown."""
    cost = proposal.cost_musd
    return {
        "mineral": proposal.view.mineral,
        "stage": proposal.view.stage,
        "year": proposal.view.year,
        "feasible": proposal.feasible,
        "cost_musd": None if cost is None else dict(zip(("low", "mid", "high"), cost, strict=True)),
        "cost_partial": proposal.cost_partial,
        "minimised_musd": proposal.minimised_musd,
        "stages": [
            {
                "stage": one.stage,
                "largest_capped_iso3": one.largest_capped[0] if one.largest_capped else None,
                "largest_capped_share": one.largest_capped[1] if one.largest_capped else None,
                "hhi": one.hhi,
                "reachable_share": one.reachable_share,
                "reachable_hhi": one.reachable_hhi,
                "binds": list(one.binds),
                "share_price_musd_per_point": one.share_price_musd,
                "hhi_price_musd_per_100": one.hhi_price_musd,
            }
            for one in proposal.stages
        ],
        "additions": [
            {
                "project": one.project,
                "host": one.host,
                "stage": one.stage,
                "nameplate_t": one.nameplate_t_per_year,
                "effective_t": one.effective_t_per_year,
                "cost_musd": one.cost_musd,
            }
            for one in proposal.additions
        ],
        "after": {
            card.id: {"baseline": card.baseline, "scenario": card.scenario}
            for card in proposal.picture.metrics
        },
        "newly_dominant": [
            {"stage": one.stage, "iso3": one.iso3, "before": one.before, "after": one.after}
            for one in proposal.picture.warnings
        ],
    }


def _addition_rows(catalog: "Catalog", proposal: "TargetProposal") -> list[dict[str, object]]:
    names = {site.id: site.name for site in catalog.sites}
    return [
        {
            "project": one.project,
            "name": names[one.project],
            "host": one.host,
            "stage": one.stage,
            "nameplate_t": one.nameplate_t_per_year,
            "effective_t": one.effective_t_per_year,
            "cost_musd": one.cost_musd,
        }
        for one in proposal.additions
    ]


def _print(catalog: "Catalog", proposal: "TargetProposal", cap: float | None) -> None:
    request, view = proposal.request, proposal.view
    asked = []
    if cap is not None:
        who = "every country outside the pact" if proposal.scenario.pact else "every country"
        who = "today's largest supplier" if request.capped == "largest" else who
        asked.append(f"{who} at {100 * cap:.1f} % of world output or less")
    if request.hhi is not None:
        asked.append(f"HHI at {request.hhi:,.0f} or less")
    name = catalog.minerals[view.mineral].name
    typer.echo(f"{name}, {view.stage}, {view.year}: {' and '.join(asked)}.")
    typer.echo("Reached by:" if proposal.feasible else "Out of reach. The nearest that can be had:")
    if proposal.additions:
        typer.echo()
        print_table(
            ["Project", "Country", "Stage", "Nameplate t/yr", "t in the year", "Million USD"],
            [
                [
                    str(row["name"]),
                    catalog.country_name(str(row["host"])),
                    str(row["stage"]),
                    f"{one.nameplate_t_per_year:,.0f}",
                    f"{one.effective_t_per_year:,.0f}",
                    "not listed" if one.cost_musd is None else f"{one.cost_musd:,.0f}",
                ]
                for one, row in zip(
                    proposal.additions, _addition_rows(catalog, proposal), strict=True
                )
            ],
            left=3,
        )
    else:
        typer.echo("nothing: it is so already." if proposal.feasible else "nothing can be added.")
    _print_stages(catalog, proposal)


def _print_stages(catalog: "Catalog", proposal: "TargetProposal") -> None:
    typer.echo()
    if proposal.cost_musd is not None:
        low, middle, high = proposal.cost_musd
        more = ", and more whose cost is not listed" if proposal.cost_partial else ""
        typer.echo(f"Cost: {middle:,.0f} million USD ({low:,.0f} to {high:,.0f}){more}.")
    for one in proposal.stages:
        words = [f"{one.stage}: HHI {one.hhi:,.0f}"]
        if one.largest_capped is not None:
            code, part = one.largest_capped
            words.append(f"{catalog.country_name(code)} {100 * part:.1f} %")
        if one.reachable_share is not None:
            words.append(f"lowest share in reach {100 * one.reachable_share:.1f} %")
        if one.reachable_hhi is not None:
            words.append(f"lowest HHI in reach {one.reachable_hhi:,.0f}")
        if one.binds:
            words.append(f"held by {', '.join(one.binds)}")
        typer.echo("; ".join(words) + ".")
    for warning in proposal.picture.warnings:
        typer.echo(
            f"Mind: {catalog.country_name(warning.iso3)} would hold {100 * warning.after:.0f} %"
            f" of {warning.stage} (before: {100 * warning.before:.0f} %)."
        )
    typer.echo(
        "\nOf world output, by host country; the EU's 65 % is of its own use and here a mark."
    )
