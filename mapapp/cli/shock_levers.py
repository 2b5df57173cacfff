"""From the options of ``shock`` to the levers of a scenario: restrictions, pact, stocks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from mapapp.cli.amounts import parse_month, per_cent, tonnes_of, whole_within, word
from mapapp.cli.options import STAGES, check_choice, needs, who
from mapapp.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.model import ExportControl
    from mapapp.picture import View
    from mapapp.picture.sourcing.least_cost_plan import ExportRestriction
    from mapapp.scenario.scenario import Scenario

By = Annotated[
    list[str] | None,
    typer.Option(
        metavar="COUNTRY",
        parser=word,
        help="Who restricts its exports: ISO code, such as CHN. May be repeated: all act.",
    ),
]
Cuts = Annotated[
    list[float] | None,
    typer.Option(
        metavar="PER_CENT",
        parser=per_cent("--cut"),
        help="Part of the exports withheld, per cent. Given once it holds for all; else one for"
        " each --by, in order. Default: 100, or what the control withholds.",
    ),
]
Starts = Annotated[
    list[str] | None,
    typer.Option(
        metavar="MONTH",
        parser=word,
        help="First month, as 2026-12; once, or one for each --by. Default: January of the year.",
    ),
]
Durations = Annotated[
    list[int] | None,
    typer.Option(
        metavar="MONTHS",
        parser=whole_within("--months", 1, 120, "months"),
        help="How long it lasts; once, or one for each --by. Default: 12.",
    ),
]
EU = "EU27"
FIRST_YEAR, LAST_YEAR = 2024, 2040
DAYS = 36_500.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Asked:
    """The restrictions that the options ask for."""

    by: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()
    cuts: tuple[float, ...] = ()
    starts: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    targets: tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse options that say nothing without another, or do not pair (UserError)."""
        if not self.by:
            needs(self.targets, "--target", "--by")
            if not self.controls:
                needs(self.cuts, "--cut", "--by or --control")
                needs(self.starts, "--start", "--by or --control")
                needs(self.months, "--months", "--by or --control")
        count = len(self.by) or len(self.controls)
        for given, name in (
            (self.cuts, "--cut"),
            (self.starts, "--start"),
            (self.months, "--months"),
        ):
            mixed = self.by and self.controls and len(given) > 1
            if len(given) > 1 and (len(given) != count or mixed):
                each = f" or once for each {'--by' if self.by else '--control'} ({count})"
                message = (
                    f"{name} is given {len(given)} times: give it once for all"
                    f"{'' if self.by and self.controls else each}."
                )
                raise UserError(message)


def paired(given: Sequence[_T], at: int) -> _T | None:
    """Return the value of one of several: its own, or the one for all."""
    if not given:
        return None
    return given[at] if len(given) > 1 else given[0]


def control_rows(catalog: "Catalog", ids: Iterable[str]) -> "list[ExportControl]":
    """Return the controls of some ids (UserError if there is none of that name)."""
    rows = {row.id: row for row in catalog.controls}
    for control in ids:
        if control not in rows:
            message = f"There is no export control “{control}”. The command controls lists them."
            raise UserError(message)
    return [rows[control] for control in ids]


def with_controls(catalog: "Catalog", levers: "Scenario", asked: Asked) -> "Scenario":
    """Return a scenario in which the controls asked for are switched on."""
    from mapapp.picture.shock.controls import shocks_of

    for at, row in enumerate(control_rows(catalog, asked.controls)):
        cut = paired(asked.cuts, at)
        for one in shocks_of(
            catalog,
            row,
            cut=None if cut is None else cut / 100,
            start=_month(paired(asked.starts, at)),
            months=paired(asked.months, at),
        ):
            levers = levers.with_shock(one)
    return levers


def with_restrictions(
    catalog: "Catalog", levers: "Scenario", view: "View", asked: Asked
) -> "Scenario":
    """Return a scenario in which the countries named restrict."""
    from mapapp.scenario.levers import Shock

    targets = tuple(_code(catalog, target) for target in asked.targets)
    for at, name in enumerate(asked.by):
        code = _code(catalog, name)
        if code in targets:
            message = f"{code} cannot restrict its exports to itself: name another --target."
            raise UserError(message)
        cut, first = paired(asked.cuts, at), _month(paired(asked.starts, at))
        months = paired(asked.months, at)
        levers = levers.with_shock(
            Shock(
                view.mineral,
                view.stage,
                code,
                1.0 if cut is None else cut / 100,
                first.year if first else view.year,
                first.month if first else 1,
                12 if months is None else months,
                targets,
            )
        )
    return levers


def restrictions_named(
    catalog: "Catalog", view: "View", by: Sequence[str], cuts: Sequence[float]
) -> "list[ExportRestriction]":
    """Return restrictions of whole years, for the cheapest network."""
    from mapapp.picture.sourcing.least_cost_plan import ExportRestriction

    Asked(by=tuple(by), cuts=tuple(cuts)).check()
    found = []
    for at, text in enumerate(by):
        stage, colon, name = text.rpartition(":")
        if colon:
            check_choice(stage, "stage", STAGES)
        cut, code = paired(cuts, at), _code(catalog, name)
        if code == EU:
            message = "A network has countries: name the members of the EU one by one."
            raise UserError(message)
        part = 1.0 if cut is None else cut / 100
        found.append(ExportRestriction(stage or view.stage, code, part))  # type: ignore[arg-type]
    return found


def _code(catalog: "Catalog", name: str) -> str:
    """Return a country's code, or that of the EU (UserError if there is no such country)."""
    code = name.upper()
    if code not in catalog.countries and code != EU:
        message = f"There is no country “{name}”. Countries are given by ISO code, as CHN."
        raise UserError(message)
    return code


def _month(text: str | None) -> "date | None":
    """Return the first month of a restriction, within the years there are figures for."""
    if text is None:
        return None
    month = parse_month(text)
    if not FIRST_YEAR <= month.year <= LAST_YEAR:
        message = f"--start {text} is outside {FIRST_YEAR}-01 to {LAST_YEAR}-12."
        raise UserError(message)
    return month


def with_pact(
    catalog: "Catalog",
    levers: "Scenario",
    pact: str | None,
    *,
    sharing: str | None,
    eu_as_one: bool,
) -> "Scenario":
    """Return a scenario with the pact asked for, and how it shares."""
    from mapapp.picture.sourcing.pacts import pact_of

    if pact is not None:
        return levers.with_pact(
            pact_of(
                catalog,
                pact.lower(),
                sharing=sharing or "none",  # type: ignore[arg-type]
                eu_as_one=eu_as_one,
            )
        )
    if levers.pact is None:
        needs(sharing is not None, "--sharing", "--pact")
        needs(eu_as_one, "--eu-as-one", "--pact")
        return levers
    changed = replace(
        levers.pact,
        sharing=sharing or levers.pact.sharing,  # type: ignore[arg-type]
        eu_as_one=eu_as_one or levers.pact.eu_as_one,
    )
    return levers.with_pact(changed)


def with_stocks(
    catalog: "Catalog", levers: "Scenario", view: "View", stocks: Sequence[str]
) -> "Scenario":
    """Return a scenario with the stocks asked for, as HOLDER=TONNES or HOLDER=DAYSd."""
    from mapapp.picture.sourcing.consumers import consumer_of
    from mapapp.scenario.levers import StockLever

    form = "HOLDER=TONNES or HOLDER=DAYSd, such as USA=1500 or USA=60d"
    for text in stocks:
        holder, _, amount = text.partition("=")
        if not holder:
            message = f"“{text}” is not {form}."
            raise UserError(message)
        found = consumer_of(catalog, who(catalog, holder), pact=levers.pact)
        in_days = amount.endswith("d")
        value = tonnes_of(amount.removesuffix("d"), text, form)
        if in_days and value > DAYS:
            message = f"“{text}”: a stock must be 0 to {DAYS:,.0f} days."
            raise UserError(message)
        levers = levers.with_stock(
            StockLever(
                view.mineral,
                view.stage,
                found.id,
                quantity_t=None if in_days else value,
                days=value if in_days else None,
            )
        )
    return levers
