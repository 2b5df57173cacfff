"""``risk``: how concentrated each mineral is, stage by stage, in the baseline and a scenario."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.exposed import exposure_record, print_exposures
from mapapp.cli.options import Add, Csv, Json, ScenarioFile, asked_scenario, asked_view, opened
from mapapp.cli.printing import changed, check_format, print_csv, print_json, print_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.picture.exposure.exposure import Exposure
    from mapapp.picture.result import StageRisk
    from mapapp.picture.risk_table import RiskRow
    from mapapp.scenario.scenario import Scenario


def risk(  # noqa: PLR0913  (one option each)
    *,
    every: Annotated[
        bool, typer.Option("--all", help="All minerals; so it is without --mineral.")
    ] = False,
    mineral: Annotated[str | None, typer.Option(help="Mineral id, such as cobalt.")] = None,
    stage: Annotated[str | None, typer.Option(help="mining, refining or magnets.")] = None,
    year: Annotated[int | None, typer.Option(help="2024 to 2040.")] = None,
    years: Annotated[
        bool, typer.Option("--years", help="Every year from 2024 to 2040, for one mineral.")
    ] = False,
    lens: Annotated[str | None, typer.Option(help="host or control.")] = None,
    consumer: Annotated[
        str | None,
        typer.Option(help="Whose exposure to add: USA, EU27, JPN, KOR, GBR, or a pact's id."),
    ] = None,
    scenario: ScenarioFile = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Print the risk indices of minerals and stages."""
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.errors import UserError
    from mapapp.picture.risk_table import evaluate_all, mineral_rows, trajectory

    catalog = load_catalog()
    document = opened(scenario, catalog)
    view = asked_view(
        catalog, document, mineral=mineral, stage=stage, year=year, lens=lens, consumer=consumer
    )
    levers = asked_scenario(catalog, document, view, add)
    if every and mineral:
        message = "Choose one of --all and --mineral."
        raise UserError(message)
    one = mineral or (not every and (document is not None or add or years))
    if years:
        rows = trajectory(catalog, levers, mineral=view.mineral, lens=view.lens)
    elif one:
        rows = mineral_rows(catalog, levers, mineral=view.mineral, year=view.year, lens=view.lens)
    else:
        rows = evaluate_all(catalog, levers, year=view.year, lens=view.lens)
    if stage is not None:
        rows = tuple(row for row in rows if row.stage == stage)
    exposures = _exposures(catalog, levers, view, rows)
    data = [risk_record(row, lens=view.lens) for row in rows]
    if exposures:
        data = [
            {**record, **exposure_record(one)} for record, one in zip(data, exposures, strict=True)
        ]
    if as_json:
        print_json(data)
    elif as_csv:
        print_csv(data)
    else:
        _print(catalog, rows, lens=view.lens)
        print_exposures(catalog, exposures)


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


def risk_record(row: "RiskRow", *, lens: str) -> dict[str, object]:
    """Return a row for programs: shares 0..1, HHI 0 to 10,000, None where undefined.

    Fields without a prefix are the baseline's, those with ``scenario_`` the scenario's.
    """
    before = row.comparison.baseline if row.comparison else None
    after = row.comparison.scenario if row.comparison else None
    covers = row.n_minus_1 or (None, None)
    worlds = row.world_output_t_per_year or (None, None)
    return {
        "mineral": row.mineral,
        "stage": row.stage,
        "year": row.year,
        "lens": lens,
        "basis": row.basis,
        "world_output_t": worlds[0],
        **_figures(before, covers[0], ""),
        "incomplete": row.incomplete if before else None,
        "worst_stage": row.worst if before else None,
        "scenario_world_output_t": worlds[1],
        **_figures(after, covers[1], "scenario_"),
    }


def _figures(risk: "StageRisk | None", cover: float | None, prefix: str) -> dict[str, object]:
    names = {
        "top1_iso3": risk.top_code if risk else None,
        "top1_share": risk.top_share if risk else None,
        "top3_iso3": list(risk.top3_codes) if risk else None,
        "top3_share": risk.top3_share if risk else None,
        "china_share": risk.china_share if risk else None,
        "hhi": risk.hhi if risk else None,
        "hhi_upper": risk.hhi_upper if risk else None,
        "effective_suppliers": risk.effective_suppliers if risk else None,
        "governance_hhi": risk.governance_hhi if risk else None,
        "without_largest": risk.without_largest if risk else None,
        "n_minus_1": cover,
    }
    return {prefix + name: value for name, value in names.items()}


def _print(catalog: "Catalog", rows: "Sequence[RiskRow]", *, lens: str) -> None:
    header = ["Mineral", "Stage", "Year", "Largest supplier", "Share %", "Three %", "HHI"]
    header += ["Governance HHI", "N-1 %", "World t/yr"]
    print_table(header, [_line(catalog, row) for row in rows], left=4)
    typer.echo(
        "\nShares of world output by "
        + ("host country" if lens == "host" else "the country of the controlling owner")
        + ". HHI 0 to 10,000, rounded to 10; above 1,800 is highly concentrated (antitrust bands,"
        "\nused for orientation). Governance HHI 0 to 10. N-1: what the others cover of the others'"
        " demand;\n– where demand by country is not published. * the mineral's worst stage."
        " Years after the base are\nprojected by the IEA, or held where no projection is"
        " published: --json has the basis of each row."
    )


def _line(catalog: "Catalog", row: "RiskRow") -> list[str]:
    name = catalog.minerals[row.mineral].name
    if row.comparison is None or row.world_output_t_per_year is None:
        return [name, row.stage, str(row.year), "no national output published", *["–"] * 6]
    before, after = row.comparison.baseline, row.comparison.scenario
    covers = row.n_minus_1 or (None, None)
    return [
        name,
        row.stage + (" *" if row.worst else ""),
        str(row.year),
        changed(catalog.country_name(before.top_code), catalog.country_name(after.top_code)),
        changed(_percent(before.top_share), _percent(after.top_share)),
        changed(_percent(before.top3_share), _percent(after.top3_share)),
        changed(f"{round(before.hhi, -1):,.0f}", f"{round(after.hhi, -1):,.0f}"),
        changed(f"{before.governance_hhi:.1f}", f"{after.governance_hhi:.1f}"),
        changed(_percent(covers[0]), _percent(covers[1])),
        changed(*(f"{tonnes:,.0f}" for tonnes in row.world_output_t_per_year)),
    ]


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f}"
