"""A shock's path, for people and for programs."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import (
    UNKNOWN,
    number,
    per_cent,
    print_csv,
    print_json,
    print_table,
    say,
    tonnes,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.shock.shock_result import ConsumerPath, PathFigures, ShockPicture
    from mapapp.picture.sourcing.pacts import Variant
    from mapapp.scenario.levers import Shock

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
    "governance floor": "suppliers below the pact's governance floor are left out",
    "no stock published": "no stock is published",
    "stock not counted": "a stock in tonnes is not counted, as use in tonnes is not published",
    "release limit not counted": "a release limit is not counted, for the same reason",
    "additions not counted": "added capacity is not counted, for the same reason",
    "additions in mixed units": "added contained tonnes count beside gross ones",
    "supplier not named": "who restricts is not among the named suppliers and sells nothing here",
    "target share unknown": "which part of pooled purchases the target buys is not known",
    "demand-blind": "what who restricts uses itself is not known: all its output counts as"
    " exports, so the figures are the most it can be",
    "traded exports": "what who restricts uses itself is not known: its exports are those of"
    " trade statistics, gross tonnes counted as contained ones",
    "stocks of few": "few who use it publish a stock, so none is counted for the world",
}
UNITS = {"contained": "t", "gross": "t gross", "index": "% of a year's use"}


def shock_record(result: "ShockPicture") -> dict[str, object]:
    """Return a path for programs; tonnes in the unit named, shares 0..1, None where undefined."""
    return {
        "mineral": result.view.mineral,
        "stage": result.view.stage,
        "year": result.volume_year,
        "start": f"{result.start[0]}-{result.start[1]:02d}",
        "months": result.months,
        "felt_months": list(result.period) if result.period else None,
        "unit": result.unit,
        "sharing": result.sharing,
        "hub": result.hub,
        "restricting": list(result.restricting),
        "shocks": [asdict(one) for one in result.shocks],
        "later": [asdict(one) for one in result.later],
        "upstream": [asdict(one) for one in result.upstream],
        "shown": result.focus,
        "figures": _record(result.shown),
        "total": _record(result.total),
        "total_without": _record(result.total_without),
        "demand_blind": _record(result.demand_blind),
        "consumers": [_path_record(path) for path in result.paths],
        "not_published": {who.id: why for who, why in result.not_published},
        "stocks_unused": [one.holder for one in result.stocks_unused],
    }


def _record(figures: "PathFigures | None") -> dict[str, object] | None:
    return None if figures is None else asdict(figures)


def _path_record(path: "ConsumerPath") -> dict[str, object]:
    return {
        "consumer": path.consumer.id,
        "unit": path.unit,
        "flags": list(path.flags),
        "trade_years": path.mix_years,
        "figures": _record(path.figures),
        "without": _record(path.without),
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
        "caused_shortage": path.caused_shortage.tolist(),
        "stock": path.stock.tolist(),
    }


def month_rows(result: "ShockPicture") -> list[dict[str, object]]:
    """Return a row for each consumer and month, in the unit named."""
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


def print_shock(catalog: "Catalog", result: "ShockPicture") -> None:
    """Print who restricts what, each consumer's figures, and what is to be known of them."""
    _say_restrictions(catalog, result)
    if result.paths:
        typer.echo()
        header = ["Consumer", "Short from", "Stock ends", "Days of cover", "Worst month %"]
        header += ["Short in all", "Unit", "% of use while felt"]
        shared = result.sharing != "none"
        if shared:
            header.append("Given up")
        print_table(
            header,
            [_summary(result, path, shared=shared) for path in result.paths],
            least=("Unit", "Stock ends", "Days of cover"),
        )
        typer.echo()
        _say_period(result)
    for who, why in result.not_published:
        say(f"{who.name}: not published ({WHY_NOT.get(why, why)}).")
    for path in result.paths:
        if path.without.cumulative_shortage > 0:
            say(
                f"{path.consumer.name}: {_amount(path.without.cumulative_shortage)}"
                f" {UNITS[path.unit]} are short without any restriction and not in the table."
            )
    if result.demand_blind is not None:
        most = result.demand_blind
        say(
            "If all that who restricts makes were exports, it would be at most"
            f" {per_cent(most.caused_peak_share)} % of use in the worst month."
        )
    for lever in result.stocks_unused:
        say(
            f"The stock of {catalog.country_name(lever.holder)} is not counted here: it is not"
            " held by who is looked at, or in days of a use that is not published."
        )
    flags = sorted({flag for path in result.paths for flag in path.flags})
    if flags:
        say("To be known: " + "; ".join(FLAGS.get(flag, flag) for flag in flags) + ".")


def _say_restrictions(catalog: "Catalog", result: "ShockPicture") -> None:
    for one in result.shocks:
        say(_in_words(catalog, one) + ".")
    for one in result.later:
        say(
            f"After the {result.months} months that are followed (--path), so not counted:"
            f" {_in_words(catalog, one)}."
        )
    for one in result.upstream:
        say(
            f"Not carried over from {one.stage}: the restriction by"
            f" {catalog.country_name(one.country)}."
        )


def _in_words(catalog: "Catalog", one: "Shock") -> str:
    whom = ", ".join(catalog.country_name(code) for code in one.targets) or "everyone else"
    return (
        f"{catalog.country_name(one.country)} withholds {100 * one.cut:.3g} % of its"
        f" {catalog.minerals[one.mineral].name.lower()} exports ({one.stage}) from {whom}, for"
        f" {one.months} months from {one.start_year}-{one.start_month:02d}"
    )


def _say_period(result: "ShockPicture") -> None:
    years = sorted({path.mix_years for path in result.paths if path.mix_years})
    felt = "no month of the path"
    if result.period is not None:
        felt = f"{_month(result, result.period[0] - 1)} to {_month(result, result.period[1] - 1)}"
    say(
        f"What the restrictions cause, felt in {felt}. Output and use are those of"
        f" {result.volume_year} throughout (--year); suppliers those of {', '.join(years)}."
    )
    hub = result.hub_consumer
    if hub is not None:
        say(f"The agreements are with the hub, {hub.name}.")
    if result.sharing != "none":
        say("Given up: demand that those who share do without, in the unit of the line.")


def _summary(result: "ShockPicture", path: "ConsumerPath", *, shared: bool) -> list[str]:
    figures = path.figures
    line = [
        path.consumer.name,
        _at(result, figures.first_month_short),
        _at(result, figures.stock_ends),
        number(figures.days_of_cover),
        per_cent(figures.caused_peak_share),
        _amount(figures.caused_shortage),
        UNITS[path.unit],
        per_cent(figures.period_caused_share),
    ]
    return [*line, _amount(figures.given_up)] if shared else line


def _at(result: "ShockPicture", month: int | None) -> str:
    return UNKNOWN if month is None else _month(result, month - 1)


def _amount(value: float) -> str:
    return tonnes(value)


def print_variants(
    catalog: "Catalog",
    found: "Mapping[Variant, ShockPicture]",
    *,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Print the ways of sharing side by side."""
    rows = [
        {
            "variant": name,
            "unit": picture.unit,
            "hub": picture.hub,
            "consumers": len(picture.paths),
            **(_record(picture.total) or {}),
        }
        for name, picture in found.items()
    ]
    if as_json or as_csv:
        (print_json if as_json else print_csv)(rows)
        return
    first = next(iter(found.values()))
    _say_restrictions(catalog, first)
    typer.echo()
    header = ["Variant", "Short from", "Worst month %", "Short in all", "Given up", "Unmet in all"]
    header += ["Unit", "Unmet % of use while felt"]
    lines = [
        [
            str(name),
            _at(picture, total.first_month_short),
            per_cent(total.caused_unmet_peak_share),
            _amount(total.caused_shortage),
            _amount(total.given_up),
            _amount(total.caused_unmet),
            UNITS[picture.unit],
            per_cent(total.period_unmet_share),
        ]
        for name, picture in found.items()
        if (total := picture.total) is not None
    ]
    print_table(header, lines, least=("Unit", "Short in all", "Given up"))
    typer.echo()
    _say_period(first)
    hubs = {p.hub_consumer.name for p in found.values() if p.hub_consumer is not None}
    if hubs:
        say(f"The hub of bilateral agreements: {', '.join(sorted(hubs))}.")
    say(
        "Unmet: shortage and demand given up under the agreement, together, so that the ways"
        " compare like with like."
    )
    if len({p.unit for p in found.values()}) > 1:
        say("Mind: the units differ, so only per cents of use can be compared.")
