"""What stands in the table of countries: output, shares, and what each adds to the indices."""

from collections import Counter
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import unit_words
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.tables.columns import Column, Floats, NumberColumn, TableData, TextColumn
from mapapp.desktop.tables.content import figures
from mapapp.picture import Picture
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.result import CountryFigures
from mapapp.risk.governance import risk_weight

translate = QCoreApplication.translate

HHI_FULL = 10_000.0


def country_table(picture: Picture, catalog: Catalog, names: Mapping[str, str]) -> TableData:
    """Return the countries of the stage shown, and the rest of the world as a row of its own.

    What a country adds to the HHI is its share squared (0 to 10,000); to the governance HHI
    that times its governance risk (0 good to 10 bad). The rest of the world is no supplier and
    adds to neither, as METHODS has it.
    """
    shown = [one for one in picture.countries.values() if one.state != "none"]
    rest = _rest_of_world(picture)
    rows = [*shown, *([rest] if rest is not None else [])]
    codes = [one.iso3 for one in shown] + ([""] if rest is not None else [])
    columns: tuple[Column, ...] = (
        TextColumn.of(
            "name",
            translate("tables", "Country"),
            [names.get(code, code) or translate("tables", "Rest of the world") for code in codes],
        ),
        TextColumn.of("iso3", translate("tables", "Code"), codes),
        TextColumn.of(
            "region",
            translate("tables", "Region"),
            [catalog.countries[c].region if c in catalog.countries else "" for c in codes],
        ),
        *_output_columns(rows, picture),
        *_index_columns(rows, picture, catalog),
        *_other_columns(codes, picture, catalog),
        TextColumn.of("state", translate("tables", "Figure"), [state_word(r.state) for r in rows]),
    )
    hidden = frozenset({"iso3", "region", "hhi_before", "ghhi_before"})
    return TableData(columns, tuple(codes), hidden)


def _rest_of_world(picture: Picture) -> CountryFigures | None:
    """Return the rest of the world as if it were a country; None where there is none."""
    (before, after), world = picture.rest_of_world, picture.world_output
    if not picture.has_output or max(before, after) <= 0:
        return None
    return CountryFigures("", "output", before, after, before / world[0], after / world[1])


def _output_columns(rows: list[CountryFigures], picture: Picture) -> tuple[NumberColumn, ...]:
    unit = translate("tables", "t/yr")
    tip = unit_words(picture)
    before, after = translate("tables", "baseline"), translate("tables", "scenario")
    return (
        NumberColumn(
            "output_before",
            translate("tables", "Output, {case}").format(case=before),
            figures(r.baseline_t_per_year for r in rows),
            unit=unit,
            small=True,
            tip=tip,
        ),
        NumberColumn(
            "output_after",
            translate("tables", "Output, {case}").format(case=after),
            figures(r.scenario_t_per_year for r in rows),
            unit=unit,
            small=True,
            tip=tip,
        ),
        NumberColumn(
            "share_before",
            translate("tables", "Share, {case}").format(case=before),
            figures(r.baseline_share for r in rows) * 100,
            unit="%",
            decimals=1,
        ),
        NumberColumn(
            "share_after",
            translate("tables", "Share, {case}").format(case=after),
            figures(r.scenario_share for r in rows) * 100,
            unit="%",
            decimals=1,
        ),
        NumberColumn(
            "change",
            translate("tables", "Change"),
            figures(r.change for r in rows) * 100,
            unit=translate("tables", "points"),
            decimals=1,
            signed=True,
            tip=translate("tables", "Scenario share less baseline share, percentage points"),
        ),
    )


def _index_columns(
    rows: list[CountryFigures], picture: Picture, catalog: Catalog
) -> tuple[NumberColumn, ...]:
    """Return what each country adds to the HHI and to the governance HHI, before and after."""
    weights = _governance_weights(rows, picture, catalog)
    named = np.array([bool(row.iso3) for row in rows], dtype=np.bool_)
    before = figures(r.baseline_share for r in rows)
    after = figures(r.scenario_share for r in rows)
    # The rest of the world is many countries: its share squared would mean nothing.
    before[~named] = after[~named] = np.nan
    cases = (
        ("before", translate("tables", "baseline"), before),
        ("after", translate("tables", "scenario"), after),
    )
    hhi = translate("tables", "Adds to HHI, {case}")
    governed = translate("tables", "Adds to governance HHI, {case}")
    return (
        *(
            NumberColumn(
                f"hhi_{key}",
                hhi.format(case=case),
                shares**2 * HHI_FULL,
                decimals=1,
                tip=translate("tables", "Share squared; together they are the HHI, 0 to 10,000"),
            )
            for key, case, shares in cases
        ),
        *(
            NumberColumn(
                f"ghhi_{key}",
                governed.format(case=case),
                shares**2 * weights,
                decimals=3,
                tip=translate(
                    "tables",
                    "Share squared × governance risk; together they are the governance HHI,"
                    " 0 to 10",
                ),
            )
            for key, case, shares in cases
        ),
    )  # fmt: skip


def _governance_weights(rows: list[CountryFigures], picture: Picture, catalog: Catalog) -> Floats:
    """Return the governance risk of each row, 0 good to 10 bad, as the indices take it."""
    model = mineral_model(catalog, picture.mineral.id)
    control = picture.view.lens == "control"
    codes = model.control_codes if control else model.codes
    means = model.control_wgi_mean if control else model.wgi_mean
    by_code = dict(zip(codes, means.tolist(), strict=True))
    return np.array(
        [risk_weight(by_code[r.iso3]) if r.iso3 in by_code else np.nan for r in rows],
        dtype=np.float64,
    )


def _other_columns(
    codes: list[str], picture: Picture, catalog: Catalog
) -> tuple[NumberColumn, ...]:
    """Return governance, and the sites at the stage shown."""
    known = [catalog.countries.get(code) for code in codes]
    sites = picture.sites.get(picture.view.stage, ())
    control = picture.view.lens == "control"
    counts = Counter(site.control if control else site.host for site in sites)
    return (
        NumberColumn(
            "governance",
            translate("tables", "Governance"),
            figures(country.governance_mean if country else None for country in known),
            unit=translate("tables", "±2.5"),
            decimals=2,
            signed=True,
            tip=translate("tables", "Mean of the six World Bank WGI dimensions"),
        ),
        NumberColumn(
            "sites",
            translate("tables", "Sites"),
            figures(float(counts[code]) if code else None for code in codes),
            tip=translate("tables", "Listed sites at the stage shown, by control")
            if control
            else translate("tables", "Listed sites at the stage shown, by host"),
        ),
    )


def state_word(state: str) -> str:
    """Return what a country's figure is, in words."""
    return {
        "output": translate("tables", "published"),
        "estimated": translate("tables", "own estimate"),
        "zero": translate("tables", "published zero"),
        "unknown": translate("tables", "output not known"),
        "none": translate("tables", "nothing listed"),
    }[state]
