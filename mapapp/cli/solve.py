"""``solve``: the cheapest listed projects that bring shares or HHI under a cap."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import hhi as hhi_of
from mapapp.cli.amounts import per_cent, within, word
from mapapp.cli.options import (
    Add,
    Csv,
    Json,
    Mineral,
    PactName,
    ScenarioFile,
    StageName,
    Year,
    asked_scenario,
    asked_view,
    needs,
    opened,
)
from mapapp.cli.printing import check_format, print_csv, print_json
from mapapp.cli.solve_print import addition_rows, print_proposal, target_record
from mapapp.cli.streams import kept_clean
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.targets import TargetProposal

GUARD = 30.0


def solve(  # noqa: PLR0913  (one option each)
    *,
    mineral: Mineral = None,
    stage: StageName = None,
    year: Year = None,
    share: Annotated[
        float | None,
        typer.Option(
            metavar="PER_CENT",
            parser=per_cent("--share", low=1.0),
            help="No country may hold more of world output. Default: 65, unless --hhi is given.",
        ),
    ] = None,
    hhi: Annotated[
        float | None,
        typer.Option(
            metavar="HHI",
            parser=hhi_of,
            help="HHI may be no higher; on 0 to 10,000. Default: no such cap.",
        ),
    ] = None,
    only_largest: Annotated[
        bool,
        typer.Option(
            "--only-largest",
            help="Cap today's largest supplier alone (the largest outside --pact), not all.",
        ),
    ] = False,
    only_country: Annotated[
        str | None,
        typer.Option(
            metavar="ISO3",
            parser=word,
            help="Cap this country alone, such as CHN; not with --only-largest.",
        ),
    ] = None,
    guard: Annotated[
        float | None,
        typer.Option(
            metavar="PER_CENT",
            parser=per_cent("--guard"),
            help="With --only-largest or --only-country: no other country may exceed this share,"
            " or its present one; 100 for no guard. Without it all are capped, and there is"
            f" nobody to guard against. Default: {GUARD:.0f}.",
        ),
    ] = None,
    budget: Annotated[
        float | None,
        typer.Option(
            metavar="MILLION_USD",
            parser=within("--budget", 0, 1e9, "million USD"),
            help="Most to spend in all, the total that is printed: listed costs, and the median"
            " of listed costs for projects without one. Default: no limit.",
        ),
    ] = None,
    region: Annotated[
        list[str] | None,
        typer.Option(
            metavar="REGION",
            parser=word,
            help="Where to build, such as africa; may be repeated. Default: everywhere.",
        ),
    ] = None,
    pact: PactName = None,
    all_stages: Annotated[
        bool, typer.Option("--all-stages", help="Hold the caps at every stage of the mineral.")
    ] = False,
    whole_projects: Annotated[
        bool,
        typer.Option(
            "--whole-projects", help="Build projects whole or not at all; takes some seconds."
        ),
    ] = False,
    save: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the proposal as a .supplymap file."),
    ] = None,
    scenario: ScenarioFile = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Find the cheapest listed projects that bring a share or HHI under a cap.

    Members of --pact are not capped. "Held by" says what keeps the answer from being cheaper,
    or better: the caps themselves, feed, the guard, the budget, or that no more projects are
    listed.
    """
    check_format(as_json=as_json, as_csv=as_csv)
    if only_country is not None and only_largest:
        message = "--only-largest and --only-country ask for two things: leave one of them out."
        raise UserError(message)
    if only_country is None and not only_largest:
        needs(guard is not None, "--guard", "--only-largest or --only-country")
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.sourcing.pacts import pact_of
    from mapapp.picture.targets import SHARE, TargetRequest, solve_target

    catalog = load_catalog()
    document = opened(scenario, catalog)
    view = asked_view(catalog, document, mineral=mineral, stage=stage, year=year)
    levers = asked_scenario(catalog, document, view, add)
    if pact is not None:
        levers = levers.with_pact(pact_of(catalog, pact.lower()))
    cap = share / 100 if share is not None else (None if hhi is not None else SHARE)
    limit = GUARD if guard is None else guard
    request = TargetRequest(
        share=cap,
        hhi=hhi,
        capped="largest" if only_largest else "country" if only_country else "all",
        country=(only_country or "").upper(),
        guard=None if limit >= 100 else limit / 100,
        budget_musd=budget,
        regions=tuple(name.lower() for name in region or ()),
        all_stages=all_stages,
        whole_projects=whole_projects,
    )
    with kept_clean():
        proposal = solve_target(catalog, levers, view, request)
    if save is not None:
        _save(catalog, proposal, save)
    if as_json:
        print_json(target_record(proposal))
    elif as_csv:
        print_csv(addition_rows(catalog, proposal))
    else:
        print_proposal(catalog, proposal)
        if save is not None:
            typer.echo(f"\nProposal written: {save}")


def _save(catalog: "Catalog", proposal: "TargetProposal", path: Path) -> None:
    from mapapp import __version__
    from mapapp.picture.view import state_of
    from mapapp.scenario.document import Document
    from mapapp.scenario.document_text import write_document

    document = Document(scenarios=(proposal.scenario,), view=state_of(proposal.view))
    write_document(path, document, app_version=__version__, catalog_vintage=catalog.vintage)
