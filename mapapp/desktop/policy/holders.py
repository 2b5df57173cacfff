"""Who holds stocks of a mineral: published figures and the user's, as the Stocks tab shows them."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import number
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.sourcing.consumers import CONSUMERS, OWN_PACT, consumer_of
from mapapp.picture.sourcing.pacts import EU_IN_PACT, participants
from mapapp.picture.sourcing.stocks import HELD, Stock, stock_of
from mapapp.scenario.levers import StockLever
from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Holder:
    """Who could hold a stock, what is published of it, what counts now, and the user's lever."""

    code: str
    name: str
    published: Stock | None
    now: Stock | None
    lever: StockLever | None


def holders_of(
    catalog: Catalog, scenario: Scenario, view: View, *, extra: str = ""
) -> list[Holder]:
    """Return the holders to list: those with a stock first, then those often looked at."""
    codes = dict.fromkeys(_codes(catalog, scenario, view, extra))
    made = [_holder(catalog, scenario, view, code) for code in codes]
    return sorted(made, key=lambda one: (one.published is None, one.name))


def lever_of(scenario: Scenario, view: View, holder: str) -> StockLever | None:
    """Return what the user set of a holder's stock, None if nothing."""
    key = (view.mineral, view.stage, holder)
    found = (one for one in scenario.stocks if (one.mineral, one.stage, one.holder) == key)
    return next(found, None)


def _codes(catalog: Catalog, scenario: Scenario, view: View, extra: str) -> Iterator[str]:
    for row in catalog.stockpiles:
        named = (part.strip() for part in row.mineral.split(","))
        if row.kind in HELD and view.mineral in named and row.iso3 in catalog.countries:
            yield row.iso3
    yield from CONSUMERS[1:]
    if scenario.pact is not None and scenario.pact.members:
        yield from (one.id for one in participants(catalog, scenario.pact) if one.id != EU_IN_PACT)
    for lever in scenario.stocks:
        if lever.holder == OWN_PACT and scenario.pact is None:
            continue  # of a pact that is no longer there: nobody holds it
        if (lever.mineral, lever.stage) == (view.mineral, view.stage):
            yield lever.holder
    if extra:
        yield extra


def _holder(catalog: Catalog, scenario: Scenario, view: View, code: str) -> Holder:
    who = consumer_of(catalog, code, pact=scenario.pact)
    published = stock_of(catalog, view.mineral, view.stage, who, year=view.year)
    now = stock_of(catalog, view.mineral, view.stage, who, year=view.year, levers=scenario.stocks)
    return Holder(code, who.name, published, now, lever_of(scenario, view, code))


# --- words ---------------------------------------------------------------------------------------


def tonnes_held(tonnes: float) -> str:
    """Return tonnes that lie somewhere, with decimals only where they are few."""
    decimals = 0 if tonnes >= 10 or tonnes == 0 else 1
    return translate("stocks", "{amount} t").format(amount=number(tonnes, decimals))


def stock_words(stock: Stock | None) -> str:
    """Return a stock in a few words: "1,500 t, 46 days"."""
    if stock is None:
        return translate("stocks", "not published")
    parts = []
    if stock.quantity_t is not None:
        parts.append(tonnes_held(stock.quantity_t))
    if stock.days is not None:
        parts.append(translate("stocks", "{days} days").format(days=number(stock.days)))
    return ", ".join(parts) or translate("stocks", "cannot be counted")


def origin_words(catalog: Catalog, stock: Stock) -> str:
    """Return who holds a published stock and who says so; and what is left out and why."""
    sources = [catalog.sources[source] for source in stock.source_ids if source in catalog.sources]
    words = ", ".join(stock.holders)
    if sources:
        words += " (" + "; ".join(f"{one.publisher} {one.year}" for one in sources) + ")"
    why = {
        "no quantity": translate("stocks", "no quantity is published"),
        "gross weight": translate("stocks", "given in gross weight"),
        "use not published": translate("stocks", "given in days, and its use is not published"),
    }
    left = [
        translate("stocks", "{holder} is left out: {why}").format(holder=holder, why=why[reason])
        for holder, reason in stock.left_out
    ]
    return ". ".join(part for part in (words, *left) if part)
