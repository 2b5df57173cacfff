"""What is to be known of a path besides its chart: reasons, limits, a month's figures."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.shock_chart import parts_of
from mapapp.cartography.shock_series import ShockSeries
from mapapp.cartography.shock_words import (
    amount,
    flag_words,
    month_name,
    plain_amount,
    shock_words,
    why_not,
)
from mapapp.cartography.wording import percent, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.picture.shock.shock_result import PathFigures, ShockPicture

translate = QCoreApplication.translate

Card = tuple[str, str, str]
"""Name, figure, and a line on it."""


def month_line(series: ShockSeries, month: int, names: Mapping[str, str]) -> str:
    """Return a month's figures: "Apr 2027: China 1,156, shortage 3,468 (29 % of use)"."""
    parts = []
    for part in parts_of(series, names):
        value = float(part.values[month])
        if value <= 0:
            continue
        words = f"{part.name} {plain_amount(value, series.unit)}"
        if part.pattern == "shortage":
            words += f" ({percent(value / float(series.use[month]), 0)})"
        parts.append(words)
    if series.first_stock > 0:
        left = amount(float(series.stock[month]), series.unit)
        parts.append(translate("shock", "stock left {amount}").format(amount=left))
    return translate("shock", "{month}: {parts}").format(
        month=month_name(*series.month_of(month)), parts=", ".join(parts)
    )


def cards_of(picture: ShockPicture, series: ShockSeries) -> tuple[Card, ...]:
    """Return the first shortage, what is short in all, and the worst month."""
    figures = picture.shown
    if figures is None:
        return ()
    return (
        _first_card(figures, series),
        (
            translate("shock", "Shortage in all"),
            amount(figures.caused_shortage, picture.unit),
            translate("shock", "{share} of use while it is felt").format(
                share=percent(figures.period_caused_share, 0)
            )
            if figures.period_caused_share is not None
            else translate("shock", "not felt within these months"),
        ),
        (
            translate("shock", "Worst month"),
            percent(figures.caused_peak_share, 0),
            translate("shock", "of use not met"),
        ),
    )


def _first_card(figures: PathFigures, series: ShockSeries) -> Card:
    name = translate("shock", "First shortage")
    lasts = translate("shock", "no stock is counted")
    if series.first_stock > 0:
        lasts = (
            translate("shock", "stock lasts")
            if figures.stock_ends is None
            else translate("shock", "stock ends {month}").format(
                month=month_name(*series.month_of(figures.stock_ends - 1))
            )
        )
    if figures.first_month_short is None:
        return name, translate("shock", "none"), lasts
    return name, month_name(*series.month_of(figures.first_month_short - 1)), lasts


def reasons_of(picture: ShockPicture) -> str:
    """Return whose path is not published, and why, a line for each."""
    return "\n".join(
        translate("shock", "{who}: no path, {why}.").format(who=who.name, why=why_not(why))
        for who, why in picture.not_published
    )


def limits_of(picture: ShockPicture, catalog: Catalog) -> str:
    """Return what is not counted, and on what the figures rest."""
    lines = [
        translate("shock", "{who}: {amount} are short without any restriction.").format(
            who=path.consumer.name, amount=amount(path.without.cumulative_shortage, path.unit)
        )
        for path in picture.paths
        if path.without.cumulative_shortage > 0
    ]
    if picture.demand_blind is not None:
        lines.append(
            translate(
                "shock",
                "If all that who restricts makes were exports, it would be at most {share} of use"
                " in the worst month.",
            ).format(share=percent(picture.demand_blind.caused_peak_share, 0))
        )
    lines += [
        translate("shock", "After these months, so not counted: {shock}.").format(
            shock=shock_words(catalog, one)
        )
        for one in picture.later
    ]
    lines += [
        translate("shock", "Not carried over from {stage}: the restriction by {country}.").format(
            stage=stage_word(one.stage), country=catalog.country_name(one.country)
        )
        for one in picture.upstream
    ]
    lines += [
        translate(
            "shock",
            "The stock of {who} is not counted here: it is not held by who is looked at, or in"
            " days of a use that is not published.",
        ).format(who=catalog.country_name(one.holder))
        for one in picture.stocks_unused
    ]
    if picture.hub_consumer is not None:
        lines.append(
            translate("shock", "The agreements are with {hub}.").format(
                hub=picture.hub_consumer.name
            )
        )
    flags = list(dict.fromkeys(flag for path in picture.paths for flag in path.flags))
    if flags:
        known = "; ".join(flag_words(flag) for flag in flags)
        lines.append(translate("shock", "To be known: {limits}.").format(limits=known))
    years = sorted({path.mix_years for path in picture.paths if path.mix_years})
    if years:
        lines.append(
            translate(
                "shock", "Output and use of {year} held throughout; suppliers of {years}."
            ).format(year=picture.volume_year, years=", ".join(years))
        )
    return "\n".join(lines)
