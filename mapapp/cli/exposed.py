"""A consumer's exposure as the command ``risk`` prints it."""

from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import changed, print_table

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
}


def exposure_record(found: "Exposure") -> dict[str, object]:
    """Return an exposure for programs: shares 0..1, None where not published."""
    return {
        "consumer": found.consumer.id,
        "trade_years": found.sourcing_years or None,
        "trade_unit": found.unit,
        "mixed_units": found.mixed_units,
        **_figures(found.baseline, ""),
        "published_eu_supply_risk": found.published_supply_risk,
        **_figures(found.scenario, "scenario_"),
        "not_published": dict(found.baseline.missing),
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
    """Print one line for each stage, and why figures are missing."""
    if not found:
        return
    typer.echo(f"\nExposure of {found[0].consumer.name}")
    header = ["Mineral", "Stage", "Largest supplier", "Share %", "Three %", "Import reliance %"]
    header += ["EU-style risk", "GeoPolRisk", "Days of cover"]
    print_table(header, [_line(catalog, one) for one in found], left=3)
    reasons = sorted({why for one in found for why in one.baseline.missing.values()})
    if reasons:
        typer.echo("– not published: " + "; ".join(REASONS[why] for why in reasons) + ".")
    if any(one.mixed_units for one in found):
        typer.echo(
            "Imports are gross tonnes beside contained output in places: GeoPolRisk is then"
            " understated."
        )


def _line(catalog: "Catalog", one: "Exposure") -> list[str]:
    before, after = one.baseline, one.scenario
    return [
        catalog.minerals[one.mineral].name,
        one.stage,
        changed(_name(catalog, before), _name(catalog, after)),
        changed(_percent(before.largest_share), _percent(after.largest_share)),
        changed(_percent(before.top3_share), _percent(after.top3_share)),
        changed(_percent(before.import_reliance), _percent(after.import_reliance)),
        changed(_number(before.supply_risk, 1), _number(after.supply_risk, 1)),
        changed(_score(before), _score(after)),
        changed(_number(before.days_of_cover, 0), _number(after.days_of_cover, 0)),
    ]


def _name(catalog: "Catalog", figures: "ExposureFigures") -> str:
    code = figures.largest_supplier
    return "–" if code is None else catalog.country_name(code)


def _score(figures: "ExposureFigures") -> str:
    return _number(figures.geopolrisk.score if figures.geopolrisk else None, 3)


def _percent(value: float | None) -> str:
    return _number(None if value is None else 100 * value, 1)


def _number(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:,.{digits}f}"
