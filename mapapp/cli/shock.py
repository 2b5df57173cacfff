"""``shock`` and ``controls``: an export restriction month by month, and those that exist."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.options import (
    Add,
    Csv,
    Json,
    ScenarioFile,
    asked_scenario,
    asked_view,
    number_of,
    opened,
    parse_month,
)
from mapapp.cli.printing import check_format, print_csv, print_json, print_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.picture.shock.controls import DatedControl
    from mapapp.picture.shock.shock_result import ConsumerPath, PathFigures, ShockPicture
    from mapapp.scenario.scenario import Scenario

WHY_NOT = {
    "sourcing": "from whom it buys is not published",
    "no use": "it uses none",
    "tonnes": "its use in tonnes is not published, so it cannot share",
    "restricts": "it is the one that restricts",
    "target share": "which part of the exports the targets buy is not published",
}
FLAGS = {
    "gross shares": "suppliers' shares are of gross traded tonnes",
    "mixed units": "output at home is in contained tonnes beside gross imports",
    "imports only": "what is made at home is not known, so imports stand for use",
    "re-exports": "exports exceed output at home, so all imports are taken to be part of them",
    "reliance": "the imported part of use is the published net import reliance",
    "others unnamed": "published shares leave suppliers without a name",
    "no stock published": "no stock is published",
    "stock not counted": "a stock in tonnes is not counted, as use in tonnes is not published",
    "release limit not counted": "a release limit is not counted, for the same reason",
    "additions not counted": "added capacity is not counted, for the same reason",
    "additions in mixed units": "added contained tonnes count beside gross ones",
    "supplier not named": "who restricts is not among the named suppliers and sells nothing here",
    "target share unknown": "which part of pooled purchases the target buys is not known",
    "demand-blind": "own use of who restricts is not known: all its output counts as exports",
}
UNITS = {"contained": "t", "gross": "t gross", "index": "% of a year's use"}


def shock(  # noqa: PLR0913  (one option each)
    *,
    mineral: Annotated[str | None, typer.Option(help="Mineral id, such as cobalt.")] = None,
    stage: Annotated[str | None, typer.Option(help="mining, refining or magnets.")] = None,
    year: Annotated[
        int | None, typer.Option(help="Year of the world's output and use, 2024 to 2040.")
    ] = None,
    by: Annotated[str | None, typer.Option(help="Who restricts: ISO code, such as CHN.")] = None,
    cut: Annotated[float | None, typer.Option(help="Part of exports withheld, per cent.")] = None,
    start: Annotated[str | None, typer.Option(help="First month, as 2026-12.")] = None,
    months: Annotated[int | None, typer.Option(help="How many months it lasts.")] = None,
    target: Annotated[
        list[str] | None,
        typer.Option(help="Whom it hits (ISO code or EU27); may be repeated; else everyone."),
    ] = None,
    control: Annotated[
        list[str] | None,
        typer.Option(help="Id of a real export control (see the command controls)."),
    ] = None,
    consumer: Annotated[
        str | None, typer.Option(help="Who is looked at: WLD, ISO code, EU27, or a pact's id.")
    ] = None,
    pact: Annotated[str | None, typer.Option(help="Id of the pact that acts, such as g7.")] = None,
    sharing: Annotated[str, typer.Option(help="How it shares: none, bilateral or pact.")] = "none",
    eu_as_one: Annotated[
        bool, typer.Option("--eu-as-one", help="The EU's members buy and store as one.")
    ] = False,
    stock: Annotated[
        list[str] | None,
        typer.Option(help="A stock, as USA=1500 (t) or USA=60d (days); may be repeated."),
    ] = None,
    path: Annotated[int, typer.Option(help="Months that are followed.")] = 36,
    variants: Annotated[
        bool, typer.Option("--variants", help="Compare no sharing, bilateral, pact, unified EU.")
    ] = False,
    scenario: ScenarioFile = None,
    add: Add = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """Follow an export restriction month by month: stocks, sharing, shortage."""
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.errors import UserError
    from mapapp.picture.shock import shocks as model

    catalog = load_catalog()
    document = opened(scenario, catalog)
    view = asked_view(
        catalog,
        document,
        mineral=mineral,
        stage=stage,
        year=year,
        consumer=consumer or (pact and "PACT"),
    )
    levers = asked_scenario(catalog, document, view, add)
    levers = _with_pact(catalog, levers, pact, sharing=sharing, eu_as_one=eu_as_one)
    levers = _with_controls(catalog, levers, control or (), cut=cut, start=start, months=months)
    if by is not None:
        levers = _with_restriction(
            catalog, levers, view, by, cut=cut, start=start, months=months, targets=target or ()
        )
    levers = _with_stocks(levers, view, stock or ())
    if variants:
        _print_variants(
            model.variants(catalog, levers, view, months=path), as_json=as_json, as_csv=as_csv
        )
        return
    result = model.shock_paths(catalog, levers, view, months=path)
    if result is None:
        message = (
            f"No restriction acts on {view.mineral} {view.stage}: name one with --by, --control"
            " or a scenario file."
        )
        raise UserError(message)
    if as_json:
        print_json(shock_record(result))
    elif as_csv:
        print_csv(_month_rows(result))
    else:
        _print(catalog, result)


def _with_pact(
    catalog: "Catalog", levers: "Scenario", pact: str | None, *, sharing: str, eu_as_one: bool
) -> "Scenario":
    from mapapp.picture.sourcing.pacts import pact_of

    if pact is not None:
        return levers.with_pact(
            pact_of(catalog, pact, sharing=sharing, eu_as_one=eu_as_one)  # type: ignore[arg-type]
        )
    if levers.pact is not None and (sharing != "none" or eu_as_one):
        changed = replace(
            levers.pact,
            sharing=sharing if sharing != "none" else levers.pact.sharing,  # type: ignore[arg-type]
            eu_as_one=eu_as_one or levers.pact.eu_as_one,
        )
        return levers.with_pact(changed)
    return levers


def _with_controls(
    catalog: "Catalog",
    levers: "Scenario",
    ids: "Sequence[str]",
    *,
    cut: float | None,
    start: str | None,
    months: int | None,
) -> "Scenario":
    from mapapp.errors import UserError
    from mapapp.picture.shock.controls import shocks_of

    rows = {row.id: row for row in catalog.controls}
    for control in ids:
        if control not in rows:
            message = f"There is no export control “{control}”. The command controls lists them."
            raise UserError(message)
        for one in shocks_of(
            catalog,
            rows[control],
            cut=None if cut is None else cut / 100,
            start=None if start is None else parse_month(start),
            months=months,
        ):
            levers = levers.with_shock(one)
    return levers


def _with_restriction(
    catalog: "Catalog",
    levers: "Scenario",
    view: "View",
    by: str,
    *,
    cut: float | None,
    start: str | None,
    months: int | None,
    targets: "Sequence[str]",
) -> "Scenario":
    from mapapp.errors import UserError
    from mapapp.scenario.levers import Shock

    for code in (by, *targets):
        if code.upper() not in catalog.countries and code.upper() != "EU27":
            message = f"There is no country “{code}”. Countries are given by ISO code, as CHN."
            raise UserError(message)
    first = None if start is None else parse_month(start)
    return levers.with_shock(
        Shock(
            view.mineral,
            view.stage,
            by.upper(),
            1.0 if cut is None else cut / 100,
            first.year if first else view.year,
            first.month if first else 1,
            12 if months is None else months,
            tuple(code.upper() for code in targets),
        )
    )


def _with_stocks(levers: "Scenario", view: "View", stocks: "Sequence[str]") -> "Scenario":
    from mapapp.scenario.levers import StockLever

    for text in stocks:
        holder, _, amount = text.partition("=")
        in_days = amount.endswith("d")
        value = number_of(amount.removesuffix("d"), text, "HOLDER=TONNES or HOLDER=DAYSd")
        levers = levers.with_stock(
            StockLever(
                view.mineral,
                view.stage,
                holder.upper(),
                quantity_t=None if in_days else value,
                days=value if in_days else None,
            )
        )
    return levers


def shock_record(result: "ShockPicture") -> dict[str, object]:
    """Return a path for programs; tonnes in the unit named, shares 0..1, None where undefined."""
    return {
        "mineral": result.view.mineral,
        "stage": result.view.stage,
        "year": result.view.year,
        "start": f"{result.start[0]}-{result.start[1]:02d}",
        "months": result.months,
        "unit": result.unit,
        "sharing": result.sharing,
        "hub": result.hub,
        "shocks": [_shock_record(one) for one in result.shocks],
        "later": [_shock_record(one) for one in result.later],
        "upstream": [_shock_record(one) for one in result.upstream],
        "shown": result.focus,
        "figures": _figures_record(result.shown),
        "total": _figures_record(result.total),
        "consumers": [_path_record(path) for path in result.paths],
        "not_published": {who.id: why for who, why in result.not_published},
    }


def _shock_record(one: object) -> dict[str, object]:
    from dataclasses import asdict

    return asdict(one)  # type: ignore[call-overload,no-any-return]


def _figures_record(figures: "PathFigures | None") -> dict[str, object] | None:
    from dataclasses import asdict

    return None if figures is None else asdict(figures)


def _path_record(path: "ConsumerPath") -> dict[str, object]:
    return {
        "consumer": path.consumer.id,
        "unit": path.unit,
        "flags": list(path.flags),
        "trade_years": path.mix_years,
        "figures": _figures_record(path.figures),
        "at_risk_a_month": dict(path.at_risk),
        **dict(_series(path).items()),
        "sources": list(path.source_ids),
    }


def _series(path: "ConsumerPath") -> dict[str, list[float]]:
    arriving = sum(path.arriving.values(), 0.0 * path.demand)
    return {
        "demand": path.demand.tolist(),
        "restraint": path.restraint.tolist(),
        "other_supply": path.other_supply.tolist(),
        "arriving": arriving.tolist(),
        "added": path.added.tolist(),
        "draw": path.draw.tolist(),
        "received": path.received.tolist(),
        "shortage": path.shortage.tolist(),
        "stock": path.stock.tolist(),
    }


def _month_rows(result: "ShockPicture") -> list[dict[str, object]]:
    return [
        {
            "consumer": path.consumer.id,
            "month": _month(result, at),
            "unit": path.unit,
            **{name: values[at] for name, values in _series(path).items()},
        }
        for path in result.paths
        for at in range(result.months)
    ]


def _month(result: "ShockPicture", at: int) -> str:
    count = result.start[0] * 12 + result.start[1] - 1 + at
    return f"{count // 12}-{count % 12 + 1:02d}"


def _print(catalog: "Catalog", result: "ShockPicture") -> None:
    for one in result.shocks:
        whom = ", ".join(catalog.country_name(code) for code in one.targets) or "everyone else"
        typer.echo(
            f"{catalog.country_name(one.country)} withholds {100 * one.cut:.0f} % of its"
            f" {catalog.minerals[one.mineral].name.lower()} exports ({one.stage}) from {whom}, for"
            f" {one.months} months from {one.start_year}-{one.start_month:02d}."
        )
    for one in result.upstream:
        typer.echo(f"Not carried over from {one.stage}: the restriction by {one.country}.")
    if result.paths:
        typer.echo()
        header = ["Consumer", "Short from", "Stock ends", "Days of cover", "Worst month %"]
        header += ["Short in all", "Unit", "% of use"]
        print_table(header, [_summary(result, path) for path in result.paths])
    for who, why in result.not_published:
        typer.echo(f"{who.name}: not published ({WHY_NOT[why]}).")
    flags = sorted({flag for path in result.paths for flag in path.flags})
    if flags:
        typer.echo("\nTo be known: " + "; ".join(FLAGS[flag] for flag in flags) + ".")


def _summary(result: "ShockPicture", path: "ConsumerPath") -> list[str]:
    figures = path.figures
    return [
        path.consumer.name,
        "–" if figures.first_month_short is None else _month(result, figures.first_month_short - 1),
        "–" if figures.stock_ends is None else _month(result, figures.stock_ends - 1),
        "–" if figures.days_of_cover is None else f"{figures.days_of_cover:,.0f}",
        f"{100 * figures.peak_share:.1f}",
        f"{figures.cumulative_shortage:,.4g}"
        if figures.cumulative_shortage < 1_000
        else f"{figures.cumulative_shortage:,.0f}",
        UNITS[path.unit],
        f"{100 * figures.cumulative_share:.1f}",
    ]


def _print_variants(
    found: "dict[str, ShockPicture] | object", *, as_json: bool, as_csv: bool
) -> None:
    from collections.abc import Mapping

    from mapapp.errors import UserError

    if not isinstance(found, Mapping) or not found:
        message = "To compare ways of sharing, name a pact with --pact and a restriction on it."
        raise UserError(message)
    rows = [
        {
            "variant": name,
            "unit": picture.unit,
            "consumers": len(picture.paths),
            **(_figures_record(picture.total) or {}),
        }
        for name, picture in found.items()
    ]
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(rows)
    else:
        header = ["Variant", "Short from month", "Worst month %", "Short in all", "% of use"]
        lines = [
            [
                str(name),
                str(total.first_month_short or "–"),
                f"{100 * total.peak_share:.1f}",
                f"{total.cumulative_shortage:,.0f} {UNITS[picture.unit]}",
                f"{100 * total.cumulative_share:.2f}",
            ]
            for name, picture in found.items()
            if (total := picture.total) is not None
        ]
        print_table(header, lines)


def controls(
    *,
    mineral: Annotated[str | None, typer.Option(help="Mineral id; else all.")] = None,
    on: Annotated[str | None, typer.Option(help="State on a day, as 2026-12-01.")] = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """List the export controls, their state, and what switching one on would withhold."""
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.cli.options import parse_day
    from mapapp.errors import UserError
    from mapapp.picture.shock.controls import controls_of

    catalog = load_catalog()
    if mineral is not None and mineral not in catalog.minerals:
        message = f"There is no mineral “{mineral}”. Choose one of: {', '.join(catalog.minerals)}."
        raise UserError(message)
    found = controls_of(catalog, mineral, on=None if on is None else parse_day(on))
    records = [_control_record(one) for one in found]
    if as_json:
        print_json(records)
    elif as_csv:
        print_csv(records)
    else:
        header = ["Id", "By", "Mineral", "Measure", "Against", "State", "Stages", "Withholds %"]
        print_table(header, [_control_line(one) for one in found], left=7)


def _control_record(one: "DatedControl") -> dict[str, object]:
    row = one.control
    return {
        "id": row.id,
        "imposed_by": row.imposed_by,
        "mineral": row.mineral,
        "what": row.stage_or_product,
        "measure": row.measure,
        "target": row.target,
        "start": row.start_date,
        "end": row.end_date,
        "suspended_from": row.suspended_from,
        "suspended_to": row.suspended_to,
        "state": one.state,
        "stages": list(one.stages),
        "reach": one.reach,
        "no_shock": one.no_shock,
        "default_cuts": {stage: cut for stage, cut, _ in one.default_cuts},
        "sources": list(row.source_ids),
    }


def _control_line(one: "DatedControl") -> list[str]:
    row = one.control
    cuts = " ".join(f"{100 * cut:.0f}" for _, cut, _ in one.default_cuts)
    return [
        row.id,
        row.imposed_by,
        row.mineral,
        row.measure,
        row.target,
        one.state.replace("_", " "),
        " ".join(one.stages) or "none",
        cuts or ("–" if one.no_shock else "to be set"),
    ]
