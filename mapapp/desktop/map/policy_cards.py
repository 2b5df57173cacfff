"""Cards of trade flows and of export controls: words and figures, no drawing."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mapapp.cartography.control_marks import NOT_ON_EXPORTS, STRONGEST_FIRST, ControlMark
from mapapp.cartography.control_paint import state_words
from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.wording import number, percent, short_name, stage_word, tonnes
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import ExportControl
from mapapp.desktop.card_content import CardContent, source_names, source_words
from mapapp.picture import Picture
from mapapp.picture.shock.controls import ALL, ControlState, DatedControl
from mapapp.picture.sourcing.trade_flows import TradeFlows

translate = QCoreApplication.translate

SAME_T: Final = 0.5
DAY_DIGITS: Final = len("2026-12-01")
MONTH_DIGITS: Final = len("2026-12")


def flow_card(
    exporter: str, importer: str, trade: TradeFlows, picture: Picture, catalog: Catalog
) -> CardContent | None:
    """Return what is known of a flow; None if nothing flows between the two any more."""
    if exporter not in trade.exporters or importer not in trade.importers:
        return None
    row, column = trade.exporters.index(exporter), trade.importers.index(importer)
    before, after = float(trade.baseline_t[row, column]), float(trade.scenario_t[row, column])
    if before <= 0.0 and after <= 0.0:
        return None
    names = {code: catalog.country_name(code) for code in (exporter, importer)}
    exports = trade.baseline_t[row].sum(), trade.scenario_t[row].sum()
    imports = trade.baseline_t[:, column].sum(), trade.scenario_t[:, column].sum()
    assumed = bool(trade.assumed[row, column])
    unit = (
        translate("card", "{tonnes} contained")
        if trade.unit == "contained"
        else translate("card", "{tonnes} of goods")
    )
    goods = [p for p in catalog.trade_products if p.hs92 in trade.products]
    rows = (
        (translate("card", "Tonnes"), unit.format(tonnes=_change(before, after))),
        (
            translate("card", "Exports"),
            translate("card", "{part} of all from {name}").format(
                part=_part((before, after), exports), name=names[exporter]
            ),
        ),
        (
            translate("card", "Imports"),
            translate("card", "{part} of all to {name}").format(
                part=_part((before, after), imports), name=names[importer]
            ),
        ),
        (translate("card", "Years"), _years(trade, picture, assumed=assumed)),
        (
            translate("card", "Goods"),
            ", ".join(
                dict.fromkeys(
                    translate("card", "{product} (HS {code})").format(
                        product=product.product, code=product.hs92
                    )
                    for product in goods
                    if product.mineral == picture.mineral.id
                )
            ),
        ),
    )
    sources = dict.fromkeys(source for product in goods for source in product.source_ids)
    return CardContent(
        title=f"{names[exporter]} → {names[importer]}",
        subtitle=translate("card", "Trade for {mineral} {stage}").format(
            mineral=in_sentence(short_name(picture.mineral)), stage=stage_word(picture.view.stage)
        ),
        rows=tuple((label, value) for label, value in rows if value),
        prose=True,
        wide=True,
        foot=source_words(sources, catalog),
        source_ids=tuple(sources),
    )


def _change(before: float, after: float) -> str:
    if abs(before - after) < SAME_T:
        return tonnes(after)
    return f"{tonnes(before)} → {tonnes(after)}"


def _part(flow: tuple[float, float], whole: tuple[float, float]) -> str:
    """Return the part of a country's trade that a flow is, before and after."""
    before, after = (
        percent(part / total) if total > 0 else translate("card", "none")
        for part, total in zip(flow, whole, strict=True)
    )
    return before if before == after else f"{before} → {after}"


def _years(trade: TradeFlows, picture: Picture, *, assumed: bool) -> str:
    if assumed:
        return translate("card", "none observed in {year}: assumed in the scenario").format(
            year=trade.year
        )
    words = translate("card", "observed {year}").format(year=trade.year)
    if (trade.scenario_t == trade.baseline_t).all():
        return words
    return words + translate("card", "; scenario {year} rescaled from it").format(
        year=picture.view.year
    )


# --- export controls ------------------------------------------------------------------------------


def control_card(mark: ControlMark, picture: Picture, catalog: Catalog, most: int) -> CardContent:
    """Return what is known of a country's export controls, the strongest first, ``most`` of them.

    Controls that do not act on exports come last and are called so.
    """
    ordered = sorted(
        mark.controls,
        key=lambda one: (one.no_shock in NOT_ON_EXPORTS, STRONGEST_FIRST.index(one.state)),
    )
    rows: list[tuple[str, str]] = []
    for one in ordered[:most]:
        rows += _control_rows(one, catalog)
    count = len(ordered)
    title = catalog.country_name(mark.imposed_by)
    on = ordered[0].on if ordered else None
    return CardContent(
        title=translate("card", "{country}: export controls").format(country=title),
        subtitle=translate("card", "{mineral}, {day}").format(
            mineral=short_name(picture.mineral),
            day=(
                translate("card", "as known in {month}").format(month=_day(catalog.vintage))
                if on is None
                else _day(on.isoformat())
            ),
        ),
        rows=tuple(rows),
        prose=True,
        wide=True,
        foot=_left_out(count - most) if count > most else "",
        source_ids=tuple(dict.fromkeys(s for one in ordered for s in one.control.source_ids)),
    )


def _left_out(count: int) -> str:
    if count == 1:
        return translate("card", "1 more in the Layers panel")
    return translate("card", "{count} more in the Layers panel").format(count=number(count))


def _control_rows(one: DatedControl, catalog: Catalog) -> Sequence[tuple[str, str]]:
    control = one.control
    target = (
        translate("card", "all countries")
        if control.target == ALL
        else catalog.country_name(control.target)
    )
    head = translate("card", "{measure}, {state}").format(
        measure=measure_words(control.measure), state=_state(one.state)
    )
    rows = (
        ("", head[:1].upper() + head[1:]),
        (translate("card", "On"), control.stage_or_product),
        (translate("card", "Towards"), target),
        (translate("card", "Dates"), _dates(control)),
        (translate("card", "Sources"), source_names(control.source_ids, catalog)),
    )
    return [(label, value) for label, value in rows if value]


def measure_words(measure: str) -> str:
    """Return what a measure is called; words of the table that have no other stay."""
    names: Mapping[str, str] = {
        "ban": translate("controls", "ban"),
        "licence": translate("controls", "licence"),
        "quota": translate("controls", "quota"),
        "tariff": translate("controls", "tariff"),
        "suspended": translate("controls", "shipments stopped"),
    }
    return names.get(measure, measure)


def _state(state: ControlState) -> str:
    return translate("controls", "in force") if state == "in_force" else state_words(state)


def _dates(control: ExportControl) -> str:
    """Return from when to when, and its suspension; what is not given is said."""
    start, end = _day(control.start_date), _day(control.end_date)
    if start and end:
        words = translate("card", "{start} to {end}").format(start=start, end=end)
    elif start:
        words = translate("card", "since {start}").format(start=start)
        if control.status == "scheduled":
            words = translate("card", "from {start}").format(start=start)
    elif end:
        words = translate("card", "until {end}; start not known").format(end=end)
    else:
        words = translate("card", "not known")
    if control.suspended_from or control.suspended_to:
        words += translate("card", "; suspended {start} to {end}").format(
            start=_day(control.suspended_from) or "?", end=_day(control.suspended_to) or "?"
        )
    return words


def _day(text: str) -> str:
    """Return a date of the table as it is written here; month and year stay what they are."""
    if len(text) == DAY_DIGITS:
        day = date.fromisoformat(text)
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    if len(text) == MONTH_DIGITS:
        year, month = (int(part) for part in text.split("-"))
        return QLocale().toString(QDate(year, month, 1), "MMM yyyy")
    return text
