"""``shock``: an export restriction month by month."""

from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.added import added_of, print_added
from mapapp.cli.amounts import LONGEST_PATH, whole_within, within, word
from mapapp.cli.options import (
    Add,
    ConsumerName,
    Csv,
    Json,
    Mineral,
    PactName,
    PresetName,
    ScenarioFile,
    StageName,
    asked_scenario,
    asked_view,
    opened,
)
from mapapp.cli.printing import check_format, print_csv, print_json
from mapapp.cli.shock_levers import (
    Asked,
    By,
    Cuts,
    Durations,
    Starts,
    control_rows,
    with_controls,
    with_pact,
    with_restrictions,
    with_stocks,
)
from mapapp.cli.shock_print import month_rows, print_shock, print_variants, shock_record
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.scenario.document import Document


def shock(  # noqa: PLR0913  (one option each)
    *,
    mineral: Mineral = None,
    stage: StageName = None,
    year: Annotated[
        int | None,
        typer.Option(
            metavar="YEAR",
            help="Year of the world's output and use, held over the path, 2024 to 2040."
            " Default: 2030.",
        ),
    ] = None,
    by: By = None,
    cut: Cuts = None,
    start: Starts = None,
    months: Durations = None,
    target: Annotated[
        list[str] | None,
        typer.Option(
            metavar="COUNTRY",
            parser=word,
            help="Whom it hits (ISO code or EU27); may be repeated. Default: everyone else.",
        ),
    ] = None,
    control: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ID",
            parser=word,
            help="A real export control, as the command controls lists them; may be repeated. It"
            " also sets mineral, stage and consumer where they are not given.",
        ),
    ] = None,
    consumer: ConsumerName = None,
    pact: PactName = None,
    sharing: Annotated[
        str | None,
        typer.Option(
            metavar="HOW",
            parser=word,
            help="How the pact shares: none (the default), bilateral (each with the hub, the"
            " largest user) or pact (all, by the oil-sharing rule). Needs a pact.",
        ),
    ] = None,
    eu_as_one: Annotated[
        bool,
        typer.Option("--eu-as-one", help="The EU's members buy and store as one. Needs a pact."),
    ] = False,
    stock: Annotated[
        list[str] | None,
        typer.Option(
            metavar="HOLDER=AMOUNT",
            parser=word,
            help="A stock in place of what is published, as USA=1500 (t) or USA=60d (days of"
            " use); may be repeated. HOLDER is a consumer.",
        ),
    ] = None,
    lag: Annotated[
        float,
        typer.Option(
            metavar="MONTHS",
            parser=within("--lag", 0, 12, "months"),
            help="How long goods are under way, so that shipped ones still arrive.",
        ),
    ] = 1.5,
    path: Annotated[
        int,
        typer.Option(
            metavar="MONTHS",
            parser=whole_within("--path", 1, LONGEST_PATH, "months"),
            help="Months that are followed.",
        ),
    ] = 36,
    variants: Annotated[
        bool,
        typer.Option(
            "--variants",
            help="Compare no sharing, bilateral, pact and the EU as one. Needs a pact.",
        ),
    ] = False,
    scenario: ScenarioFile = None,
    preset: PresetName = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Follow an export restriction month by month: stocks, sharing, shortage.

    Name who restricts with --by, a real control with --control, or give a scenario file. Tonnes
    are contained metal or oxide; "t gross" are tonnes of the goods as traded, where use in
    contained tonnes is not published.
    """
    check_format(as_json=as_json, as_csv=as_csv)
    asked = Asked(
        by=tuple(by or ()),
        controls=tuple(control or ()),
        cuts=tuple(cut or ()),
        starts=tuple(start or ()),
        months=tuple(months or ()),
        targets=tuple(target or ()),
    )
    asked.check()
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.shock import shocks as model

    catalog = load_catalog()
    document = opened(scenario, catalog, preset=preset)
    view = _view(
        catalog,
        document,
        asked,
        mineral=mineral,
        stage=stage,
        year=year,
        consumer=consumer or ("PACT" if pact else None),
    )
    levers = asked_scenario(catalog, document, view, add)
    levers = with_pact(catalog, levers, pact, sharing=sharing, eu_as_one=eu_as_one)
    levers = with_controls(catalog, levers, asked)
    levers = with_restrictions(catalog, levers, view, asked)
    levers = with_stocks(catalog, levers, view, stock or ())
    if variants:
        found = model.variants(catalog, levers, view, months=path, lag_months=lag)
        if not found:
            message = "To compare ways of sharing, name a pact with --pact and a restriction on it."
            raise UserError(message)
        print_variants(catalog, found, as_json=as_json, as_csv=as_csv)
        return
    result = model.shock_paths(catalog, levers, view, months=path, lag_months=lag)
    if result is None:
        message = (
            f"No restriction acts on {view.mineral} {view.stage}: name one with --by, --control"
            " or a scenario file."
        )
        raise UserError(message)
    if as_json:
        print_json(shock_record(result))
    elif as_csv:
        print_csv(month_rows(result))
    else:
        print_shock(catalog, result)
        print_added(*added_of(catalog, levers, [(view.mineral, view.year)]))


def _view(
    catalog: "Catalog",
    document: "Document | None",
    asked: Asked,
    *,
    mineral: str | None,
    stage: str | None,
    year: int | None,
    consumer: str | None,
) -> "View":
    """Return what is looked at; what is not given comes from the first control."""
    rows = control_rows(catalog, asked.controls)
    if rows:
        from mapapp.picture.shock.controls import view_of_control

        row = rows[0]
        if row.mineral in catalog.minerals and mineral not in (None, row.mineral):
            message = f"The control {row.id} is on {row.mineral}, not on {mineral}."
            raise UserError(message)
        found = view_of_control(catalog, row, asked_view(catalog, document, mineral=mineral))
        mineral, stage = found.mineral, stage or found.stage
        consumer = consumer or found.consumer
    return asked_view(catalog, document, mineral=mineral, stage=stage, year=year, consumer=consumer)
