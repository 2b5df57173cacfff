"""``controls``: the export controls there are, and what each would withhold."""

from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import parse_day, word
from mapapp.cli.options import Csv, Json, Mineral, check_mineral
from mapapp.cli.printing import check_format, print_csv, print_json, print_table, say

if TYPE_CHECKING:
    from mapapp.picture.shock.controls import DatedControl

STATES = {"not_yet": "not yet", "in_force": "in force", "unknown": "not known"}


def controls(
    *,
    mineral: Mineral = None,
    on: Annotated[
        str | None,
        typer.Option(
            metavar="DAY",
            parser=word,
            help="State on a day, as 2026-12-01. Default: as known when the tables were made.",
        ),
    ] = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """List the export controls, their state, and what switching one on would withhold.

    Without --mineral those of all minerals. "to be set": how much it withholds is not
    published, so shock --control needs --cut.
    """
    check_format(as_json=as_json, as_csv=as_csv)
    from mapapp.catalog.load import load_catalog
    from mapapp.picture.shock.controls import controls_of

    catalog = load_catalog()
    check_mineral(catalog, mineral)
    day = None if on is None else parse_day(on)
    found = controls_of(catalog, mineral, on=day)
    records = [_record(one) for one in found]
    if as_json:
        print_json(records)
    elif as_csv:
        print_csv(records)
    else:
        header = ["Id", "By", "Mineral", "Measure", "Against", "State", "Dates", "Stages"]
        header.append("Withholds %")
        print_table(
            header,
            [_line(one) for one in found],
            left=8,
            least=("Measure", "Stages", "Mineral", "Against"),
        )
        when = f"on {day}" if day is not None else f"as known in {catalog.vintage}"
        say(f"\nState {when}. A suspension's dates stand after “susp.”.")


def _record(one: "DatedControl") -> dict[str, object]:
    row = one.control
    return {
        "id": row.id,
        "imposed_by": row.imposed_by,
        "mineral": row.mineral,
        "what": row.stage_or_product,
        "measure": row.measure,
        "target": row.target,
        "start": row.start_date,
        "end": row.end_date,
        "suspended_from": row.suspended_from,
        "suspended_to": row.suspended_to,
        "state": one.state,
        "stages": list(one.stages),
        "reach": one.reach,
        "no_shock": one.no_shock,
        "default_cuts": {stage: cut for stage, cut, _ in one.default_cuts},
        "sources": list(row.source_ids),
    }


def _line(one: "DatedControl") -> list[str]:
    row = one.control
    cuts = " ".join(f"{100 * cut:.0f}" for _, cut, _ in one.default_cuts)
    dates = f"{row.start_date or '?'} to {row.end_date or '…'}"
    if row.suspended_from:
        dates += f", susp. {row.suspended_from} to {row.suspended_to or '…'}"
    return [
        row.id,
        row.imposed_by,
        row.mineral,
        row.measure,
        row.target,
        STATES.get(one.state, one.state),
        dates,
        " ".join(one.stages) or "none",
        cuts or ("–" if one.no_shock else "to be set"),
    ]
