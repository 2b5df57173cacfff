"""``risk --uncertainty`` and ``risk --suppliers``: how sure it is, and who gains from whom."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import (
    UNKNOWN,
    changed,
    number,
    per_cent,
    print_csv,
    print_json,
    print_table,
    say,
    tonnes,
)
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.picture.substitution import StageSubstitution
    from mapapp.picture.uncertainty import InputSwing, Uncertainty
    from mapapp.risk.uncertainty import Band
    from mapapp.scenario.scenario import Scenario

KINDS = {
    "output": "output of {}",
    "rest": "output of the rest of the world",
    "added": "new output in {}",
    "displacement": "part of new output that displaces old",
    "demand": "demand of the world",
}
WITHOUT_OUTPUT = (
    "No national output of {} is published for {}, so there is nothing to be unsure of."
)


def show_uncertainty(
    catalog: "Catalog",
    levers: "Scenario",
    view: "View",
    *,
    only: str | None,  # noqa: ARG001  (the stage is the view's)
    as_json: bool,
    as_csv: bool,
) -> None:
    """Print bands from Monte Carlo and the closed form, chances, and the tornado."""
    from mapapp.picture import evaluate
    from mapapp.picture.uncertainty import tornado_of, uncertainty

    found = uncertainty(catalog, levers, view)
    if found is None:
        raise UserError(WITHOUT_OUTPUT.format(view.mineral, view.stage))
    swings = tornado_of(catalog, levers, view)
    metrics = evaluate(catalog, levers, view).metrics
    cards = {str(card.id): card.band for card in metrics if card.band}
    if as_json:
        print_json(_uncertainty_record(view, found, swings, cards))
    elif as_csv:
        print_csv([{"figure": "hhi", **_swing_record(one)} for one in swings])
    else:
        _print_uncertainty(catalog, view, found, swings)


def _uncertainty_record(
    view: "View",
    found: "Uncertainty",
    swings: "tuple[InputSwing, ...]",
    cards: "dict[str, tuple[tuple[float, float], tuple[float, float]]]",
) -> dict[str, object]:
    return {
        "mineral": view.mineral,
        "stage": view.stage,
        "year": view.year,
        "lens": view.lens,
        "draws": found.draws,
        "seed": found.seed,
        "projects_may_fail": found.projects_may_fail,
        "hhi": asdict(found.hhi[0]),
        "scenario_hhi": asdict(found.hhi[1]),
        "top1_share": asdict(found.top_share[0]),
        "scenario_top1_share": asdict(found.top_share[1]),
        "mark": found.mark,
        "top1_above_mark": asdict(found.top_above_mark),
        "hhi_falls": found.hhi_falls,
        "closed_form_bands": {
            name: {"baseline": list(band[0]), "scenario": list(band[1])}
            for name, band in cards.items()
        },
        "tornado_hhi": [_swing_record(one) for one in swings],
    }


def _swing_record(one: "InputSwing") -> dict[str, object]:
    return {
        "kind": one.kind,
        "country": one.subject or None,
        "low_input": one.low_input,
        "high_input": one.high_input,
        "low": one.low,
        "high": one.high,
        "swing": one.swing,
    }


def _print_uncertainty(
    catalog: "Catalog", view: "View", found: "Uncertainty", swings: "tuple[InputSwing, ...]"
) -> None:
    name = catalog.minerals[view.mineral].name
    typer.echo(f"{name}, {view.stage}, {view.year}: how sure the figures are\n")
    header = ["Figure", "", "Value", "Mean", "5 %", "95 %"]
    rows = []
    for figure, bands, scale in (
        ("HHI", found.hhi, 1.0),
        ("Largest share %", found.top_share, 100.0),
    ):
        for side, band in zip(("baseline", "scenario"), bands, strict=True):
            rows.append([figure, side, *_band(band, scale)])
    print_table(header, rows, left=2)
    chance = found.top_above_mark
    sides = changed(per_cent(chance.baseline), per_cent(chance.scenario))
    typer.echo()
    say(f"Chance that the largest supplier holds more than {100 * found.mark:.0f} %: {sides} %.")
    say(f"Chance that the scenario lowers HHI: {per_cent(found.hhi_falls)} %.")
    say(
        f"From {found.draws:,} draws of log-normal errors of tonnages, seed {found.seed}; "
        + (
            "new plants are built at their probability of success."
            if found.projects_may_fail
            else "new plants are taken to be built."
        )
    )
    typer.echo("\nWhat the scenario's HHI depends on most, each input alone:\n")
    print_table(
        ["Input", "Low", "High", "HHI at low", "HHI at high"],
        [_swing_line(catalog, one) for one in swings],
    )


def _band(band: "Band", scale: float) -> list[str]:
    digits = 0 if scale == 1.0 else 1
    return [
        number(None if value is None else scale * value, digits)
        for value in (band.point, band.mean, band.low, band.high)
    ]


def _swing_line(catalog: "Catalog", one: "InputSwing") -> list[str]:
    in_tonnes = one.kind in ("output", "rest", "added")
    ends = [
        f"{tonnes(value)} t" if in_tonnes else f"{value:.2f}"
        for value in (one.low_input, one.high_input)
    ]
    return [
        KINDS[one.kind].format(catalog.country_name(one.subject)),
        *ends,
        number(one.low),
        number(one.high),
    ]


def show_suppliers(
    catalog: "Catalog",
    levers: "Scenario",
    view: "View",
    *,
    only: str | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Print every supplier before and after, with ranks, and who has become dominant."""
    from mapapp.picture.substitution import substitution

    found = [
        one
        for one in substitution(
            catalog, levers, mineral=view.mineral, year=view.year, lens=view.lens
        )
        if only in (None, one.stage)
    ]
    if not found:
        message = f"No national output of {view.mineral} is published for {only or 'any stage'}."
        raise UserError(message)
    rows = [row for one in found for row in _supplier_rows(view, one)]
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(rows)
    else:
        for one in found:
            _print_suppliers(catalog, view, one)


def _supplier_rows(view: "View", one: "StageSubstitution") -> list[dict[str, object]]:
    return [
        {
            "mineral": view.mineral,
            "stage": one.stage,
            "year": view.year,
            "lens": view.lens,
            "iso3": change.iso3,
            "rank": change.rank_before,
            "output_t": change.before_t_per_year,
            "share": change.before,
            "scenario_rank": change.rank_after,
            "scenario_output_t": change.after_t_per_year,
            "scenario_share": change.after,
            "newly_dominant_mark": change.dominant,
        }
        for change in one.suppliers
    ]


def _print_suppliers(catalog: "Catalog", view: "View", one: "StageSubstitution") -> None:
    typer.echo(f"{catalog.minerals[view.mineral].name}, {one.stage}, {view.year}\n")
    print_table(
        ["Supplier", "Rank", "Share %", "Gain, points", "Output t/yr"],
        [
            [
                catalog.country_name(change.iso3),
                changed(str(change.rank_before or UNKNOWN), str(change.rank_after or UNKNOWN)),
                changed(per_cent(change.before), per_cent(change.after)),
                f"{100 * change.gain:+.1f}",
                changed(tonnes(change.before_t_per_year), tonnes(change.after_t_per_year)),
            ]
            for change in one.suppliers
        ],
        least=("Output t/yr", "Gain, points"),
    )
    typer.echo()
    new = one.new_single_point_of_failure
    if new is not None:
        say(
            f"{catalog.country_name(new)} takes the place of"
            f" {catalog.country_name(one.largest_before)} as the largest supplier."
        )
    for change in one.newly_dominant:
        say(
            f"Mind: the scenario makes {catalog.country_name(change.iso3)} dominant: it holds"
            f" {per_cent(change.after)} % (before: {per_cent(change.before)} %), above"
            f" {100 * (change.dominant or 0):.0f} %."
        )
    say(
        "Left without the largest supplier:"
        f" {changed(per_cent(one.left_without_before), per_cent(one.left_without_after))} % of"
        " world output.\n"
    )
