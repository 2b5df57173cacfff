"""Whether what is asked for exists: mineral, stage, year, lens, and whom a lever names.

Everything that computes a picture asks here first, so that a name without a meaning is one
sentence and never another name's figures, a traceback or an empty answer.
"""

from collections.abc import Iterable
from typing import get_args

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.market.additions import MOST_TONNES
from mapapp.picture.sourcing.consumers import EU, OWN_PACT, members_of
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR, Lens, Mode, View
from mapapp.scenario.levers import LeverError, Shock, StockLever

MODES: tuple[str, ...] = get_args(Mode)
LENSES: tuple[str, ...] = get_args(Lens)
LAST_SHOCK_YEAR = 2045
"""A path may begin some years after the last year of volumes, which are then held."""
LONGEST_PATH = 600


class UnknownNameError(UserError):
    """A mineral, stage, year, lens or mode that the catalog does not have."""


def check_mineral(catalog: Catalog, mineral: str) -> None:
    """Check that the catalog has a mineral (UnknownNameError, which names what there is)."""
    if mineral not in catalog.minerals:
        _refuse("mineral", mineral, catalog.minerals)


def check_year(year: int) -> None:
    """Check that a year has volumes (UnknownNameError)."""
    whole: object = year
    if not isinstance(whole, int) or not FIRST_YEAR <= year <= LAST_YEAR:
        message = phrase(
            "The year {year} is outside {first_year} to {last_year}.",
            year=year,
            first_year=FIRST_YEAR,
            last_year=LAST_YEAR,
        )
        raise UnknownNameError(message)


def check_lens(lens: str) -> None:
    """Check that there is such a lens (UnknownNameError)."""
    if lens not in LENSES:
        _refuse("lens", lens, LENSES)


def check_view(catalog: Catalog, view: View) -> None:
    """Check that a view can be shown.

    Raises
    ------
    UnknownNameError
        If the mineral, the lens or the mode is unknown, the stage is not offered for the
        mineral, or the year is outside 2024 to 2040. The sentence names what there is.
    """
    check_mineral(catalog, view.mineral)
    stages = mineral_model(catalog, view.mineral).stages
    if view.stage not in stages:
        name = catalog.minerals[view.mineral].name
        message = phrase(
            "There is no stage “{stage}” for {name}. Choose one of: {stages}.",
            stage=view.stage,
            name=name.lower(),
            stages=", ".join(stages),
        )
        raise UnknownNameError(message)
    check_year(view.year)
    check_lens(view.lens)
    if view.mode not in MODES:
        _refuse("mode", view.mode, MODES)


def check_shocks(catalog: Catalog, shocks: Iterable[Shock]) -> None:
    """Check whom restrictions name and when they begin.

    Raises
    ------
    LeverError
        If who restricts, or a target, is no country and no group of countries, a country
        is to withhold exports from itself, or the first month is before 2024 or after 2045.
    """
    for shock in shocks:
        if not _is_who(catalog, shock.country) or shock.country == WORLD:
            message = phrase(
                "There is no country “{code}” that restricts. Give its three-letter code, such as"
                " CHN, {eu}, or the id of a pact.",
                code=shock.country,
                eu=EU,
            )
            raise LeverError(message)
        for code in shock.targets:
            if not _is_who(catalog, code):
                message = phrase(
                    "There is no country “{code}” that is hit. Give its three-letter "
                    "code, such as CHN, {eu}, or the id of a pact.",
                    code=code,
                    eu=EU,
                )
                raise LeverError(message)
        if shock.country in shock.targets:
            message = phrase(
                "{country_name} cannot withhold exports from itself: take it out of the targets.",
                country_name=catalog.country_name(shock.country),
            )
            raise LeverError(message)
        if not FIRST_YEAR <= shock.start_year <= LAST_SHOCK_YEAR:
            message = phrase(
                "The restriction by {country} begins in {start_year}: volumes are "
                "known from {first_year} on, and it must begin by {last_shock_year}. "
                "Set another first month.",
                country=shock.country,
                start_year=shock.start_year,
                first_year=FIRST_YEAR,
                last_shock_year=LAST_SHOCK_YEAR,
            )
            raise LeverError(message)


def check_stocks(catalog: Catalog, stocks: Iterable[StockLever]) -> None:
    """Check whose stocks are set, and that they are finite.

    Raises
    ------
    LeverError
        If a holder is no country and no group of countries, or an amount is beyond what can
        be computed.
    """
    for stock in stocks:
        if not _is_who(catalog, stock.holder):
            message = phrase(
                "There is no holder “{holder}” of a stock. Give a three-letter code, "
                "such as USA, {eu}, {own_pact} or the id of a pact.",
                holder=stock.holder,
                eu=EU,
                own_pact=OWN_PACT,
            )
            raise LeverError(message)
        for amount in (stock.quantity_t, stock.days, stock.release_t_per_month):
            if amount is not None and not amount <= MOST_TONNES:
                message = phrase(
                    "The stock of {holder} is {amount:g}: it must be finite, and "
                    "{most_tonnes:.0e} at most. Give no release limit for “no limit”.",
                    holder=stock.holder,
                    amount=amount,
                    most_tonnes=MOST_TONNES,
                )
                raise LeverError(message)


def check_path(months: int, lag_months: float) -> None:
    """Check the length of a path and of the way goods take.

    Raises
    ------
    LeverError
        If the months are no whole number of 1 to 600, or the lag is not within 0 to 600.
    """
    whole: object = months
    if not isinstance(whole, int) or not 1 <= months <= LONGEST_PATH:
        message = phrase(
            "The months followed must be a whole number of 1 to {longest_path}, not {months}.",
            longest_path=LONGEST_PATH,
            months=months,
        )
        raise LeverError(message)
    if not 0.0 <= lag_months <= LONGEST_PATH:
        message = phrase(
            "The months under way must be within 0 to {longest_path}, not {lag_months}.",
            longest_path=LONGEST_PATH,
            lag_months=lag_months,
        )
        raise LeverError(message)


def _is_who(catalog: Catalog, code: str) -> bool:
    return (
        code in catalog.countries
        or code in (EU, OWN_PACT, WORLD)
        or bool(members_of(catalog, code))
    )


def _refuse(kind: str, value: object, choices: Iterable[str]) -> None:
    message = phrase(
        "There is no {kind} “{value}”. Choose one of: {choices}.",
        kind=kind,
        value=value,
        choices=", ".join(choices),
    )
    raise UnknownNameError(message)
