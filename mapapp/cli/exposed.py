"""A consumer's exposure as the command ``risk`` prints it."""

from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import Notes, changed, number, print_table, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.exposure.exposure import Exposure, ExposureFigures

# Words for the reasons why a figure is not given.
REASONS = {
    "the world imports nothing": "the world imports nothing",
    "no trade product": "no customs heading or published shares for this stage",
    "no imports recorded": "no imports are recorded",
    "shares only": "supplier shares are published, but no tonnes",
    "no national output": "no national output is published",
    "domestic output not known": "own output is not known, or on another basis than imports",
    "import reliance not published": "import reliance is not published",
    "not in the EU study": "the EU study has no figures for it",
    "no pact": "the scenario has no pact",
    "no stock published": "no stock is published",
    "use not published": "use is not published",
    "all below the governance floor": "no supplier is above the pact's governance floor",
}
THIN = " †"
NO_BASIS = "what the scenario does to it cannot be stated: use in tonnes is not published"


def exposure_record(found: "Exposure") -> dict[str, object]:
    """Return an exposure for programs: shares 0..1, None where not published."""
    return {
        "consumer": found.consumer.id,
        "trade_year": found.trade_year,
        "trade_years": found.sourcing_years or None,
        "thin_trade": found.thin_trade,
        "trade_unit": found.unit,
        "mixed_units": found.mixed_units,
        **_figures(found.baseline, ""),
        "published_eu_supply_risk": found.published_supply_risk,
        **_figures(found.scenario, "scenario_"),
        "not_published": dict(found.baseline.missing),
        "scenario_not_published": dict(found.scenario.missing),
    }


def _figures(figures: "ExposureFigures", prefix: str) -> dict[str, object]:
    risk = figures.geopolrisk
    names = {
        "largest_supplier": figures.largest_supplier,
        "largest_supplier_share": figures.largest_share,
        "supplier_top3_share": figures.top3_share,
        "sourcing_weighted_hhi": figures.sourcing_weighted_hhi,
        "global_weighted_hhi": figures.global_weighted_hhi,
        "import_reliance": figures.import_reliance,
        "eu_style_supply_risk": figures.supply_risk,
        "mixes_used": figures.mixes_used,
        "geopolrisk": risk.score if risk else None,
        "geopolrisk_import_risk": risk.import_risk if risk else None,
        "characterisation_factor": figures.characterisation,
        "net_import_reliance": figures.net_import_reliance,
        "share_from_outside": figures.outside_share,
        "share_from_outside_pact": figures.outside_pact_share,
        "days_of_cover": figures.days_of_cover,
    }
    return {prefix + name: value for name, value in names.items()}


def print_exposures(catalog: "Catalog", found: "Sequence[Exposure]") -> None:
    """Print one line for each stage and year, and why figures are missing."""
    if not found:
        return
    typer.echo(f"\nExposure of {found[0].consumer.name}")
    header = ["Mineral", "Stage", "Year", "Largest supplier", "Share %", "Three %"]
    header += ["Import reliance %", "EU-style risk", "GeoPolRisk", "Days of cover"]
    notes = Notes()
    lines = [_line(catalog, one, notes) for one in found]
    print_table(header, lines, left=4, least=("GeoPolRisk", "Three %", "EU-style risk", "Year"))
    notes.say()
    _say_basis(found)
    if any(one.thin_trade for one in found):
        say(f"{THIN.strip()} so little is imported that suppliers' shares say little or nothing.")
    if any(one.mixed_units for one in found):
        say(
            "Imports are gross tonnes beside contained output in places: GeoPolRisk is then"
            " understated."
        )


def _say_basis(found: "Sequence[Exposure]") -> None:
    """Say of which years the trade is, and how the scores are to be read."""
    years = sorted({one.sourcing_years for one in found if one.sourcing_years})
    if years:
        say(
            f"Suppliers and import reliance rest on trade or shares of {', '.join(years)},"
            " changed by what the scenario does to output in the year shown; days of cover on"
            " use in that year."
        )
    say(
        "EU-style risk: 1 or more is critical to the EU where the mineral also matters to its"
        " economy. GeoPolRisk: 0 to 1, higher is worse; it ranks, and has no threshold."
    )


def _line(catalog: "Catalog", one: "Exposure", notes: Notes) -> list[str]:
    before, after = one.baseline, one.scenario

    def shown(figure: str, values: "tuple[float | None, float | None]", digits: int) -> str:
        sides = zip((before, after), values, strict=True)
        return changed(
            *(
                number(value, digits) if value is not None else notes.mark(_why(one, side, figure))
                for side, value in sides
            )
        )

    scores = [side.geopolrisk.score if side.geopolrisk else None for side in (before, after)]
    return [
        catalog.minerals[one.mineral].name,
        one.stage,
        str(one.year),
        changed(_name(catalog, before), _name(catalog, after)) + (THIN if one.thin_trade else ""),
        shown("largest_share", (_hundred(before.largest_share), _hundred(after.largest_share)), 1),
        shown("top3_share", (_hundred(before.top3_share), _hundred(after.top3_share)), 1),
        shown(
            "import_reliance",
            (_hundred(before.import_reliance), _hundred(after.import_reliance)),
            1,
        ),
        shown("supply_risk", (before.supply_risk, after.supply_risk), 1),
        shown("geopolrisk", (scores[0], scores[1]), 3),
        shown("days_of_cover", (before.days_of_cover, after.days_of_cover), 0),
    ]


def _why(one: "Exposure", figures: "ExposureFigures", figure: str) -> str:
    """Return why a figure of one side is not given, in words."""
    before = one.baseline.missing.get(figure)  # type: ignore[call-overload]
    if figures is one.scenario and before is None:
        # It was known before: that it is not published would be untrue.
        return NO_BASIS
    reason = figures.missing.get(figure) or before  # type: ignore[call-overload]
    return REASONS.get(reason, reason or NO_BASIS)


def _name(catalog: "Catalog", figures: "ExposureFigures") -> str:
    code = figures.largest_supplier
    return "–" if code is None else catalog.country_name(code)


def _hundred(value: float | None) -> float | None:
    return None if value is None else 100 * value
