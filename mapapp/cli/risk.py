"""``risk``: how concentrated each mineral is, stage by stage, in the baseline and a scenario."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.added import added_cells, added_of, added_record, print_added
from mapapp.cli.amounts import word
from mapapp.cli.exposed import exposure_record, print_exposures
from mapapp.cli.options import (
    STAGES,
    Add,
    ConsumerName,
    Csv,
    Json,
    LensName,
    PresetName,
    ScenarioFile,
    Year,
    asked_scenario,
    asked_view,
    check_choice,
    opened,
)
from mapapp.cli.printing import check_format, print_csv, print_json, say
from mapapp.cli.risk_rows import print_risks, risk_record
from mapapp.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.catalog.catalog import Catalog
    from mapapp.cli.added import Added
    from mapapp.picture import View
    from mapapp.picture.exposure.exposure import Exposure
    from mapapp.picture.risk_table import RiskRow
    from mapapp.scenario.scenario import Scenario


def risk(  # noqa: PLR0913  (one option each)
    *,
    every: Annotated[
        bool, typer.Option("--all", help="All minerals; so it is without --mineral or levers.")
    ] = False,
    mineral: Annotated[
        str | None,
        typer.Option(
            metavar="MINERAL",
            parser=word,
            help="Mineral, such as cobalt; list minerals shows all. Default: all, or that of"
            " --scenario and --add.",
        ),
    ] = None,
    stage: Annotated[
        str | None,
        typer.Option(
            metavar="STAGE", parser=word, help="mining, refining or magnets. Default: all."
        ),
    ] = None,
    year: Year = None,
    years: Annotated[
        bool, typer.Option("--years", help="Every year from 2024 to 2040, in place of --year.")
    ] = False,
    lens: LensName = None,
    consumer: ConsumerName = None,
    uncertainty: Annotated[
        bool,
        typer.Option(
            "--uncertainty",
            help="How sure it is, of one mineral and stage: bands, chances, and what the figure"
            " depends on most.",
        ),
    ] = False,
    suppliers: Annotated[
        bool,
        typer.Option("--suppliers", help="Every supplier of one mineral, before and after."),
    ] = False,
    scenario: ScenarioFile = None,
    preset: PresetName = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Print how concentrated minerals are, and how exposed a consumer is.

    HHI is the sum of squared shares on 0 to 10,000 (above 1,800: highly concentrated). N-1 is
    what all but the largest supplier cover of the others' demand, in per cent. The table shows
    baseline → scenario where they differ.
    """
    check_format(as_json=as_json, as_csv=as_csv)
    _check_options(
        every=every,
        mineral=mineral,
        stage=stage,
        year=year,
        years=years,
        both=(uncertainty, suppliers),
    )
    from mapapp.catalog.load import load_catalog

    catalog = load_catalog()
    document = opened(scenario, catalog, preset=preset)
    one = mineral is not None or (not every and (document is not None or bool(add)))
    one = one or uncertainty or suppliers
    view = asked_view(
        catalog,
        document,
        mineral=mineral,
        stage=stage if one else None,
        year=year,
        lens=lens,
        consumer=consumer,
    )
    levers = asked_scenario(catalog, document, view, add)
    if uncertainty or suppliers:
        from mapapp.cli import risk_more

        show = risk_more.show_uncertainty if uncertainty else risk_more.show_suppliers
        show(catalog, levers, view, only=stage, as_json=as_json, as_csv=as_csv)
        return
    rows = _rows(catalog, levers, view, one=one, years=years)
    if stage is not None:
        rows = [row for row in rows if row.stage == stage]
    _print(catalog, levers, view, rows, as_json=as_json, as_csv=as_csv)


def _check_options(
    *,
    every: bool,
    mineral: str | None,
    stage: str | None,
    year: int | None,
    years: bool,
    both: tuple[bool, bool],
) -> None:
    """Refuse options that contradict each other (UserError)."""
    pairs = (
        (every and mineral is not None, "--all and --mineral"),
        (years and year is not None, "--years and --year"),
        (all(both), "--uncertainty and --suppliers"),
        (any(both) and years, "--years and --uncertainty or --suppliers"),
        (any(both) and every, "--all and --uncertainty or --suppliers"),
    )
    for wrong, names in pairs:
        if wrong:
            message = f"Choose one of {names}."
            raise UserError(message)
    if stage is not None:
        check_choice(stage, "stage", STAGES)


def _rows(
    catalog: "Catalog", levers: "Scenario", view: "View", *, one: bool, years: bool
) -> "list[RiskRow]":
    from mapapp.picture.risk_table import evaluate_all, mineral_rows, trajectory

    if not years:
        if one:
            return list(
                mineral_rows(catalog, levers, mineral=view.mineral, year=view.year, lens=view.lens)
            )
        return list(evaluate_all(catalog, levers, year=view.year, lens=view.lens))
    minerals = [view.mineral] if one else list(catalog.minerals)
    return [
        row
        for mineral in minerals
        for row in trajectory(catalog, levers, mineral=mineral, lens=view.lens)
    ]


def _print(
    catalog: "Catalog",
    levers: "Scenario",
    view: "View",
    rows: "Sequence[RiskRow]",
    *,
    as_json: bool,
    as_csv: bool,
) -> None:
    exposures = _exposures(catalog, levers, view, rows)
    shown = dict.fromkeys((row.mineral, row.year) for row in rows)
    added, words = added_of(catalog, levers, shown)
    if as_json or as_csv:
        data: list[dict[str, object]] = []
        for at, row in enumerate(rows):
            here = _of_row(added, row)
            record = risk_record(catalog, levers, row, lens=view.lens)
            if exposures:
                record |= exposure_record(exposures[at])
            record |= added_cells(here) if as_csv else {"added": [added_record(x) for x in here]}
            data.append(record)
        (print_json if as_json else print_csv)(data)
        return
    print_risks(catalog, levers, rows, lens=view.lens)
    print_exposures(catalog, exposures)
    print_added(added, words)
    count = len(levers.shocks)
    if count:
        what = "an export restriction" if count == 1 else f"{count} export restrictions"
        say(
            f"\nThe scenario has {what}. That withholds tonnes for a time and changes no share"
            " here: the command shock follows it month by month."
        )


def _of_row(added: "Sequence[Added]", row: "RiskRow") -> "list[Added]":
    key = (row.mineral, row.stage, row.year)
    return [one for one in added if (one.mineral, one.stage, one.year) == key]


def _exposures(
    catalog: "Catalog", levers: "Scenario", view: "View", rows: "Sequence[RiskRow]"
) -> "list[Exposure]":
    """Return the consumer's exposure row by row; none for the world."""
    from mapapp.picture.exposure.exposure import exposure
    from mapapp.picture.view import WORLD_CONSUMER

    if view.consumer == WORLD_CONSUMER:
        return []
    return [
        exposure(
            catalog, levers, replace(view, mineral=row.mineral, stage=row.stage, year=row.year)
        )
        for row in rows
    ]
