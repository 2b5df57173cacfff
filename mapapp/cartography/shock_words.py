"""What a shock, its path and the limits of its figures are called."""

from PySide6.QtCore import QCoreApplication, QLocale

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.wording import number, percent, short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.picture.shock.shock_result import NotPublished, PathFlag, PathUnit
from mapapp.scenario.levers import Shock

translate = QCoreApplication.translate

SMALL = 10.0
MOST_DECIMALS = 3


def month_name(year: int, month: int, *, year_too: bool = True) -> str:
    """Return a month as it stands in the chart: "May 2027"."""
    word = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
    return f"{word} {year}" if year_too else word


def months_words(count: int) -> str:
    """Return a number of months: "1 month", "18 months"."""
    if count == 1:
        return translate("shock", "1 month")
    return translate("shock", "{count} months").format(count=number(count))


def unit_words(unit: PathUnit) -> str:
    """Return the unit of a path, a month."""
    names: dict[PathUnit, str] = {
        "contained": translate("shock", "t a month"),
        "gross": translate("shock", "t of traded goods a month"),
        "index": translate("shock", "a month, where a year’s use is 100"),
    }
    return names[unit]


def amount(value: float, unit: PathUnit) -> str:
    """Return an amount with its unit: "3,468 t", "2.1 t", "4.4 % of a year's use"."""
    figure = plain_amount(value, unit)
    if unit == "index":
        return translate("shock", "{value} % of a year’s use").format(value=figure)
    if unit == "gross":
        return translate("shock", "{value} t gross").format(value=figure)
    return translate("shock", "{value} t").format(value=figure)


def plain_amount(value: float, unit: PathUnit) -> str:
    """Return an amount without its unit, with as many decimals as it needs to be seen."""
    decimals = 1 if unit == "index" else 0
    while 0.0 < abs(value) * 10**decimals < SMALL and decimals < MOST_DECIMALS:
        decimals += 1
    return number(value, decimals)


def shock_words(catalog: Catalog, shock: Shock) -> str:
    """Return who restricts what against whom: "China → Japan: gallium refining"."""
    country = catalog.country_name(shock.country)
    if shock.targets:
        country += " → " + ", ".join(catalog.country_name(code) for code in shock.targets)
    return translate("shock", "{country}: {mineral} {stage}").format(
        country=country,
        mineral=in_sentence(short_name(catalog.minerals[shock.mineral])),
        stage=stage_word(shock.stage),
    )


def span_words(shock: Shock) -> str:
    """Return how much is cut and when: "exports cut 75 % from Jan 2027, 18 months"."""
    return translate("shock", "exports cut {cut} from {month}, {months}").format(
        cut=percent(shock.cut, 0),
        month=month_name(shock.start_year, shock.start_month),
        months=months_words(shock.months),
    )


def why_not(reason: NotPublished) -> str:
    """Return why a consumer has no path."""
    return {
        "sourcing": translate("shock", "from whom it buys is not published"),
        "no use": translate("shock", "it uses none"),
        "tonnes": translate("shock", "its use in tonnes is not published, so it cannot share"),
        "restricts": translate("shock", "it is the one that restricts"),
        "target share": translate(
            "shock", "which part of the exports the targets buy is not published"
        ),
    }[reason]


def flag_words(flag: PathFlag) -> str:
    """Return what is to be known of a path."""
    names: dict[str, str] = {
        "gross shares": translate("shock", "suppliers’ shares are of gross traded tonnes"),
        "mixed units": translate(
            "shock", "output at home is in contained tonnes beside gross imports"
        ),
        "imports only": translate(
            "shock", "what is made at home is not known, so imports stand for use"
        ),
        "re-exports": translate(
            "shock",
            "exports exceed output at home, so all imports are taken to be part of them",
        ),
        "reliance": translate(
            "shock", "the imported part of use is the published net import reliance"
        ),
        "others unnamed": translate("shock", "published shares leave suppliers without a name"),
        "governance floor": translate(
            "shock", "suppliers below the pact's governance floor are left out"
        ),
        "no stock published": translate("shock", "no stock is published"),
        "stock not counted": translate(
            "shock", "a stock in tonnes is not counted, as use in tonnes is not published"
        ),
        "release limit not counted": translate(
            "shock", "a release limit is not counted, for the same reason"
        ),
        "additions not counted": translate(
            "shock", "added capacity is not counted, for the same reason"
        ),
        "additions in mixed units": translate(
            "shock", "added contained tonnes count beside gross ones"
        ),
        "supplier not named": translate(
            "shock", "who restricts is not among the named suppliers and sells nothing here"
        ),
        "target share unknown": translate(
            "shock", "which part of pooled purchases the target buys is not known"
        ),
        "demand-blind": translate(
            "shock",
            "what who restricts uses itself is not known: all its output counts as exports, so the"
            " figures are the most it can be",
        ),
        "traded exports": translate(
            "shock",
            "what who restricts uses itself is not known: its exports are those of trade"
            " statistics, gross tonnes counted as contained ones",
        ),
        "stocks of few": translate(
            "shock", "few who use it publish a stock, so none is counted for the world"
        ),
    }
    return names.get(flag, flag)
