"""The columns by which scenarios are compared: on screen, as text and as CSV."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import money, number, percent, stage_name
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.scenario_figures import ScenarioFigures

translate = QCoreApplication.translate

Cell = str | float | None


@dataclass(frozen=True, slots=True)
class CompareColumn:
    """One column: its title and tip on screen, its words, and its cells in a CSV file."""

    title: str
    tip: str
    words: Callable[[ScenarioFigures], str]
    cells: Callable[[ScenarioFigures], dict[str, Cell]]


def unknown() -> str:
    """Return the sign for what is not known."""
    return "–"


def compare_columns(catalog: Catalog) -> tuple[CompareColumn, ...]:
    """Return the columns, from left to right."""
    return (*_suppliers(catalog), *_consumer(), *_cost())


def _suppliers(catalog: Catalog) -> tuple[CompareColumn, ...]:
    def top(figures: ScenarioFigures) -> str:
        if figures.top_code is None:
            return unknown()
        return f"{catalog.country_name(figures.top_code)} {percent(figures.top_share)}"

    return (
        CompareColumn(
            translate("scenarios", "Top supplier"),
            translate("scenarios", "The largest supplier of the stage, and its share"),
            top,
            lambda f: {"top_supplier": f.top_code, "top_share_percent": _hundred(f.top_share)},
        ),
        CompareColumn(
            translate("scenarios", "China"),
            translate("scenarios", "China's share of world output"),
            lambda f: unknown() if f.china_share is None else percent(f.china_share),
            lambda f: {"china_share_percent": _hundred(f.china_share)},
        ),
        CompareColumn(
            translate("scenarios", "HHI"),
            translate("scenarios", "Concentration, 0 to 10,000; high above 1,800"),
            lambda f: unknown() if f.hhi is None else number(f.hhi),
            lambda f: {"hhi": _round(f.hhi, 1)},
        ),
        CompareColumn(
            translate("scenarios", "Governance HHI"),
            translate("scenarios", "Concentration weighted by governance, 0 to 10"),
            lambda f: unknown() if f.governance_hhi is None else number(f.governance_hhi, 2),
            lambda f: {"governance_hhi": _round(f.governance_hhi, 3)},
        ),
    )


def _consumer() -> tuple[CompareColumn, ...]:
    def worst(figures: ScenarioFigures) -> str:
        if figures.worst_stage is None or figures.worst_hhi is None:
            return unknown()
        return f"{stage_name(figures.worst_stage)} {number(figures.worst_hhi)}"

    return (
        CompareColumn(
            translate("scenarios", "Worst stage"),
            translate("scenarios", "The mineral's most concentrated stage, and its HHI"),
            worst,
            lambda f: {"worst_stage": f.worst_stage, "worst_stage_hhi": _round(f.worst_hhi, 1)},
        ),
        CompareColumn(
            translate("scenarios", "Days of cover"),
            translate("scenarios", "Days of its whole use that the consumer's stocks last"),
            lambda f: unknown() if f.days_of_cover is None else number(f.days_of_cover),
            lambda f: {"days_of_cover": _round(f.days_of_cover, 1)},
        ),
        CompareColumn(
            translate("scenarios", "Shortfall"),
            translate(
                "scenarios",
                "Part of use that is not met while export restrictions are felt, with what is"
                " given up; and the month in which somebody is short first. Without restrictions:"
                " demand that is not met.",
            ),
            _shortfall,
            lambda f: {
                "shortfall_percent_of_use": _hundred(f.shortfall_share),
                "shortfall_t": _round(f.shortfall_t, 1),
                "first_month_short": f.first_short,
            },
        ),
    )


def _shortfall(figures: ScenarioFigures) -> str:
    share = figures.shortfall_share
    if share is None:
        return unknown()
    if share < 1e-6:
        return translate("scenarios", "none")
    if figures.first_short is None:
        return percent(share)
    return translate("scenarios", "{share} from month {month}").format(
        share=percent(share), month=figures.first_short
    )


def _cost() -> tuple[CompareColumn, ...]:
    def cost(figures: ScenarioFigures) -> str:
        if not figures.adds_capacity:
            return translate("scenarios", "nothing added")
        if figures.cost_musd is None:
            return translate("scenarios", "not known")
        return money(figures.cost_musd[1]) + (" +" if figures.cost_partial else "")

    def cells(figures: ScenarioFigures) -> dict[str, Cell]:
        low, middle, high = figures.cost_musd or (None, None, None)
        return {
            "cost_low_musd": _round(low, 1),
            "cost_mid_musd": _round(middle, 1),
            "cost_high_musd": _round(high, 1),
            "cost_partly_known": "yes" if figures.cost_partial else "",
        }

    return (
        CompareColumn(
            translate("scenarios", "Cost"),
            translate(
                "scenarios",
                "Capital cost of all capacity added to the mineral, at every stage, by the median"
                " of what is listed; +: some of it has no listed cost",
            ),
            cost,
            cells,
        ),
    )


def _hundred(share: float | None) -> float | None:
    return None if share is None else round(100 * share, 2)


def _round(value: float | None, decimals: int) -> float | None:
    return None if value is None else round(value, decimals)


# --- text ----------------------------------------------------------------------------------------


def as_text(columns: Sequence[CompareColumn], rows: Sequence[tuple[str, ScenarioFigures]]) -> str:
    """Return the table as it is on screen, parted by tabs, for the clipboard."""
    lines = [[translate("scenarios", "Scenario"), *(one.title for one in columns)]]
    lines += [[name, *(one.words(figures) for one in columns)] for name, figures in rows]
    return "\n".join("\t".join(_harmless(cell) for cell in line) for line in lines)


def as_csv(
    columns: Sequence[CompareColumn],
    rows: Sequence[tuple[str, ScenarioFigures]],
    view: View,
) -> str:
    """Return the table as CSV: a row for each scenario, plain numbers with units in the names."""
    content = io.StringIO(newline="")
    made = []
    for name, figures in rows:
        line: dict[str, Cell] = {
            "scenario": _harmless(name),
            "mineral": view.mineral,
            "stage": view.stage,
            "year": view.year,
            "lens": view.lens,
            "consumer": view.consumer,
        }
        for column in columns:
            line |= column.cells(figures)
        made.append({**line, "problem": figures.problem})
    writer = csv.DictWriter(content, list(made[0]) if made else ["scenario"])
    writer.writeheader()
    writer.writerows(made)
    return content.getvalue()


def _harmless(name: str) -> str:
    """Return a name that no spreadsheet takes for a formula, on one line."""
    name = " ".join(name.split())
    return f"'{name}" if name.startswith(("=", "+", "-", "@")) else name
