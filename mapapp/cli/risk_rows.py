"""The table of risk indices, for people and for programs."""

from functools import lru_cache
from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import (
    UNKNOWN,
    Notes,
    changed,
    number,
    per_cent,
    print_table,
    say,
    tonnes,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.market.state import MineralState
    from mapapp.picture.result import StageRisk
    from mapapp.picture.risk_table import RiskRow
    from mapapp.scenario.scenario import Scenario

# METHODS 1: HHI is given as a span where the rest of the world may add more than this to it.
HHI_GAP = 50.0
NO_OUTPUT = "no national output published"
COVER_REASONS = {
    "demand not published": "what the largest supplier itself uses is not published for the year",
    "output and intake differ by more than a tenth": "what this stage makes and what the next"
    " takes in differ by more than a tenth",
    "another basis": "output and what the next stage takes in are counted on different bases",
    "by control": "by control there is no N-1: who owns a plant does not use its product",
}
NOTHING_ELSE = "nobody but the largest supplier has a demand"


def risk_record(
    catalog: "Catalog", scenario: "Scenario", row: "RiskRow", *, lens: str
) -> dict[str, object]:
    """Return a row for programs: shares 0..1, HHI 0 to 10,000, None where undefined.

    Fields without a prefix are the baseline's, those with ``scenario_`` the scenario's.
    """
    before = row.comparison.baseline if row.comparison else None
    after = row.comparison.scenario if row.comparison else None
    covers = row.n_minus_1 or (None, None)
    worlds = row.world_output_t_per_year or (None, None)
    state = _state(catalog, scenario, row)
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
        "n_minus_1_missing": row.n_minus_1_missing,
        "n_minus_1_same_supplier": row.n_minus_1_same,
        "control_explained": _explained(state, row, lens),
        "feed_balances": _balances(state, row),
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


def print_risks(
    catalog: "Catalog", scenario: "Scenario", rows: "Sequence[RiskRow]", *, lens: str
) -> None:
    """Print the table, what its signs mean, and what is to be known of the data."""
    header = ["Mineral", "Stage", "Year", "Largest supplier", "Share %", "Three %", "HHI"]
    header += ["Governance HHI", "N-1 %", "World t/yr"]
    if lens == "control":
        header.append("Explained %")
    notes = Notes()
    lines = [_line(catalog, scenario, row, lens=lens, notes=notes) for row in rows]
    print_table(
        header, lines, left=4, least=("World t/yr", "Governance HHI", "Three %", "N-1 %", "Year")
    )
    typer.echo()
    notes.say()
    say(
        "Shares of world output by "
        + ("host country" if lens == "host" else "the country of the controlling owner")
        + ". HHI 0 to 10,000, rounded to 10; above 1,800 is highly concentrated (antitrust bands,"
        " used for orientation); a span where unnamed producers may add more than 50."
        " Governance HHI 0 to 10. N-1: what all but the largest supplier cover of the others'"
        " demand. * the mineral's most concentrated stage. Years after the base are projected by"
        " the IEA, or held where no projection is published: --json has the basis of each row."
    )
    if any(_few_named(row) for row in rows):
        say("(1), (2) after Three %: no more countries than these are named.")
    if lens == "control":
        say(
            "Explained %: the part of named output whose owners are listed; the rest counts as"
            " the host country's."
        )
    for sentence in _same_words(catalog, rows):
        say(sentence)
    for sentence in _balance_words(catalog, scenario, rows):
        say(sentence)


def _line(
    catalog: "Catalog", scenario: "Scenario", row: "RiskRow", *, lens: str, notes: Notes
) -> list[str]:
    name = catalog.minerals[row.mineral].name
    count = 7 if lens == "control" else 6
    if row.comparison is None or row.world_output_t_per_year is None:
        return [name, row.stage, str(row.year), NO_OUTPUT, *[UNKNOWN] * count]
    before, after = row.comparison.baseline, row.comparison.scenario
    covers = row.n_minus_1 or (None, None)
    shown = [_cover(cover, row, notes) for cover in covers]
    line = [
        name,
        row.stage + (" *" if row.worst else ""),
        str(row.year),
        changed(catalog.country_name(before.top_code), catalog.country_name(after.top_code)),
        changed(per_cent(before.top_share), per_cent(after.top_share)),
        changed(_three(before), _three(after)),
        changed(_hhi(before), _hhi(after)),
        changed(number(before.governance_hhi, 1), number(after.governance_hhi, 1)),
        changed(*shown),
        changed(*(tonnes(world) for world in row.world_output_t_per_year)),
    ]
    if lens == "control":
        line.append(per_cent(_explained(_state(catalog, scenario, row), row, lens)))
    return line


def _three(risk: "StageRisk") -> str:
    count = len(risk.top3_codes)
    return per_cent(risk.top3_share) + (f" ({count})" if count < 3 else "")


def _few_named(row: "RiskRow") -> bool:
    found = row.comparison
    return (
        found is not None
        and min(len(found.baseline.top3_codes), len(found.scenario.top3_codes)) < 3
    )


def _hhi(risk: "StageRisk") -> str:
    low = f"{round(risk.hhi, -1):,.0f}"
    wide = risk.hhi_upper - risk.hhi > HHI_GAP
    return f"{low}–{round(risk.hhi_upper, -1):,.0f}" if wide else low


def _cover(cover: float | None, row: "RiskRow", notes: Notes) -> str:
    if cover is not None:
        return per_cent(cover)
    return notes.mark(COVER_REASONS.get(row.n_minus_1_missing or "", NOTHING_ELSE))


def _same_words(catalog: "Catalog", rows: "Sequence[RiskRow]") -> list[str]:
    """Say what N-1 is without the baseline's largest, where another has taken its place."""
    words = []
    for row in rows:
        if row.n_minus_1_same is None or row.comparison is None or row.n_minus_1 is None:
            continue
        names = [
            catalog.country_name(side.top_code)
            for side in (row.comparison.baseline, row.comparison.scenario)
        ]
        words.append(
            f"{catalog.minerals[row.mineral].name} {row.stage}, {row.year}: N-1 is without"
            f" {names[0]} before and without {names[1]} in the scenario; without {names[0]} it"
            f" would be {changed(per_cent(row.n_minus_1[0]), per_cent(row.n_minus_1_same))} %."
        )
    return words


def _state(catalog: "Catalog", scenario: "Scenario", row: "RiskRow") -> "MineralState":
    return _state_of(catalog, scenario, row.mineral, row.year)


@lru_cache(maxsize=512)
def _state_of(catalog: "Catalog", scenario: "Scenario", mineral: str, year: int) -> "MineralState":
    from mapapp.picture.market.state import mineral_state

    return mineral_state(catalog, scenario, mineral=mineral, year=year)


def _explained(state: "MineralState", row: "RiskRow", lens: str) -> float | None:
    """Return the part of named output whose owners are listed, 0..1; None by host."""
    output, at = state.seen(lens), state.model.row(row.stage)  # type: ignore[arg-type]
    if output is None or output.explained is None or at is None:
        return None
    return output.explained[at]


def _balances(state: "MineralState", row: "RiskRow") -> bool | None:
    """Return whether a stage's intake agrees with the output before; None at the first stage."""
    at = state.model.row(row.stage)
    if state.market is None or not at:
        return None
    return state.market.balances(at - 1)


def _balance_words(
    catalog: "Catalog", scenario: "Scenario", rows: "Sequence[RiskRow]"
) -> list[str]:
    """Say where a stage takes in more or less than the one before makes, METHODS 8.2."""
    found: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for row in rows:
        state = _state(catalog, scenario, row)
        at = state.model.row(row.stage)
        if _balances(state, row) is not False or at is None or state.market is None:
            continue
        made = float(state.market.baseline[at - 1].sum())
        taken = float(state.market.baseline[at].sum()) / float(state.model.yields[at - 1])
        words = (
            f"{state.model.chain[at - 1]} gives {tonnes(made)} t and {row.stage} takes in"
            f" {tonnes(taken)} t"
        )
        found.setdefault((row.mineral, row.stage), []).append((row.year, words))
    return [
        f"{catalog.minerals[mineral].name}, {_years([year for year, _ in here])}: {here[-1][1]}"
        f"{' in ' + str(here[-1][0]) if len(here) > 1 else ''}, which differ by more than a"
        " tenth: take feed limits with care."
        for (mineral, _), here in found.items()
    ]


def _years(years: "Sequence[int]") -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]} to {years[-1]}"
