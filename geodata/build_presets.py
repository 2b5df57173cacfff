"""Build the presets that ship with the app from ``presets.toml``, which is edited by hand.

    python geodata/build_presets.py            write geodata/tables/presets.json
    python geodata/build_presets.py --check    compare it with what would be written

What follows from the tables is worked out here and written down: the cut of a quota, the members
of a pact, the tonnes of a listed project, the part of a country's output that plants make. Every
scenario is evaluated, and every source and control must be in the tables.
"""

import argparse
import json
import math
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.load import load_catalog
from mapapp.errors import UserError
from mapapp.picture import View, evaluate
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.shock.controls import shock_of, shocks_of
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.picture.view import view_of
from mapapp.scenario.document_model import StoredScenario
from mapapp.scenario.document_names import check_names
from mapapp.scenario.levers import (
    Assumptions,
    CountryCost,
    Pact,
    ProjectChange,
    RecyclingLever,
    Shock,
    StockLever,
)
from mapapp.scenario.preset import Preset
from mapapp.scenario.preset_model import PresetsFile
from mapapp.scenario.presets import FILE, facts_of
from mapapp.scenario.scenario import CapacityLever, Place, Scenario

GEODATA: Final = Path(__file__).resolve().parent
SOURCE: Final = "presets.toml"
_KEYS: Final = frozenset(
    {
        "name",
        "note",
        "view",
        "controls",
        "shocks",
        "pact",
        "projects",
        "planned_start",
        "capacity",
        "stocks",
        "recycling",
        "costs",
        "output_cuts",
    }
)

Table = Mapping[str, Any]


class PresetError(Exception):
    """A preset names what is not in the tables, or changes nothing."""


@dataclass(frozen=True, slots=True)
class _Levers:
    """Makes the levers of one scenario from its lines in the file."""

    catalog: Catalog
    lines: Table

    def scenario(self) -> Scenario:
        """Return the scenario (PresetError, UserError, KeyError if a line is wrong)."""
        unknown = set(self.lines) - _KEYS
        if unknown:
            message = f"unknown keys: {', '.join(sorted(unknown))}"
            raise PresetError(message)
        found = Scenario(
            name=self.lines["name"],
            note=self.lines["note"],
            pact=self._pact(),
            capacity=tuple(sorted([*self._projects(), *self._capacity()])),
            stocks=tuple(StockLever(**line) for line in self._all("stocks")),
            recycling=tuple(sorted(RecyclingLever(**line) for line in self._all("recycling"))),
            assumptions=self._assumptions(),
        )
        for shock in (*self._controls(), *self._shocks(), *self._output_cuts()):
            found = found.with_shock(shock)
        return found

    def _all(self, key: str) -> list[dict[str, Any]]:
        return [dict(line) for line in self.lines.get(key, ())]

    def _pact(self) -> Pact | None:
        line = dict(self.lines.get("pact", {}))
        if not line:
            return None
        own, ticked = line.pop("own", False), line.pop("with", ())
        if "id" not in line:
            return Pact(**{**line, "members": tuple(line["members"])})
        made = pact_of(self.catalog, line.pop("id"), ticked=ticked, **line)
        return replace(made, id="") if own else made

    def _controls(self) -> Iterable[Shock]:
        rows = {row.id: row for row in self.catalog.controls}
        for line in self._all("controls"):
            row, stages = rows[line.pop("id")], line.pop("stages", None)
            if "start" in line:
                line["start"] = date.fromisoformat(f"{line['start']}-01")
            if stages is None:
                yield from shocks_of(self.catalog, row, **line)
            for stage in stages or ():
                yield shock_of(self.catalog, row, stage=stage, **line)

    def _shocks(self) -> Iterable[Shock]:
        return (Shock(**line) for line in self._all("shocks"))

    def _output_cuts(self) -> Iterable[Shock]:
        for line in self._all("output_cuts"):
            start = date.fromisoformat(f"{line['start']}-01")
            mineral, stage, country = line["mineral"], line["stage"], line["country"]
            sites = {site.id: site for site in self.catalog.sites_of(mineral, stage)}
            hit = [sites[one] for one in line["sites"]]
            if any(site.host != country or site.capacity_t_per_year is None for site in hit):
                message = f"output_cuts: a site is not in {country}, or its capacity is not known"
                raise PresetError(message)
            view = View(mineral, stage, start.year)
            national = evaluate(self.catalog, Scenario(), view).countries[country]
            output = national.baseline_t_per_year
            if not output:
                message = f"output_cuts: no {mineral} {stage} output is published for {country}"
                raise PresetError(message)
            share = min(1.0, sum(site.capacity_t_per_year or 0.0 for site in hit) / output)
            # Four digits: the figure is an assumption, and is read by people.
            yield Shock(
                mineral=mineral,
                stage=stage,
                country=country,
                cut=round(line["part"] * share, 4),
                start_year=start.year,
                start_month=start.month,
                months=line["months"],
            )

    def _projects(self) -> Iterable[CapacityLever]:
        for line in self._all("projects"):
            mineral, stage = line["mineral"], line["stage"]
            listed = mineral_model(self.catalog, mineral).pipelines[stage].everything
            for site in line["sites"]:
                left = listed[site].nameplate_t_per_year
                if left <= 0:
                    message = f"projects: the base case counts all of {site} already"
                    raise PresetError(message)
                # Rounded down: a tonne more than is listed would be beyond the pipeline.
                tonnes = math.floor(10 * left) / 10
                yield CapacityLever(mineral, stage, Place("project", site), tonnes)

    def _capacity(self) -> Iterable[CapacityLever]:
        for line in self._all("capacity"):
            yield CapacityLever(**{**line, "place": Place(**line["place"])})

    def _assumptions(self) -> Assumptions:
        costs = [
            CountryCost(line["mineral"], stage, country, line["usd_per_t"])
            for line in self._all("costs")
            for stage in line["stages"]
            for country in line["countries"]
            if country in mineral_model(self.catalog, line["mineral"]).column
        ]
        rule = "merit order" if costs else "pro rata"
        return Assumptions(rule=rule, costs=tuple(costs), projects=tuple(self._late()))  # type: ignore[arg-type]

    def _late(self) -> Iterable[ProjectChange]:
        year = int(self.lines.get("planned_start", 0))
        for line in self._all("projects"):
            listed = (
                mineral_model(self.catalog, line["mineral"]).pipelines[line["stage"]].everything
            )
            for site in line["sites"]:
                if listed[site].kind == "planned" and listed[site].start_year < year:
                    yield ProjectChange(site, start_year=year)


def build_presets(source: Path, catalog: Catalog) -> bytes:
    """Return the content of ``presets.json``.

    Parameters
    ----------
    source
        The file edited by hand.
    catalog
        The tables that its figures come from.

    Raises
    ------
    PresetError
        If the file or a preset is wrong; the message names it.
    """
    try:
        lines = tomllib.loads(source.read_text(encoding="utf-8"))["presets"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        message = f"{source.name}: {error}"
        raise PresetError(message) from error
    made = []
    for preset in lines:
        try:
            made.append(_built(catalog, preset))
        except (PresetError, UserError, KeyError, TypeError, ValueError) as error:
            message = f"{source.name}, preset {preset.get('id')}: {error}"
            raise PresetError(message) from error
    return (json.dumps({"presets": made}, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def _built(catalog: Catalog, lines: Table) -> Table:
    """Return one preset as the app reads it, checked."""
    scenarios = [_Levers(catalog, line).scenario() for line in lines["scenarios"]]
    written = {
        **{key: value for key, value in lines.items() if key not in ("scenarios", "view")},
        "scenarios": [
            StoredScenario.model_validate(asdict(one)).model_dump(
                exclude_none=True, exclude_defaults=True
            )
            for one in scenarios
        ],
        "views": [line.get("view", lines["view"]) for line in lines["scenarios"]],
    }
    (preset,) = PresetsFile.model_validate({"presets": [written]}).values()
    if preset.scenarios != tuple(scenarios):
        message = "what is read back is not what was written"
        raise PresetError(message)
    _check(catalog, preset)
    return written


def _check(catalog: Catalog, preset: Preset) -> None:
    """Refuse names that the tables do not have, and levers that change nothing (PresetError)."""
    facts = facts_of(catalog, preset)
    if not facts:
        message = f"there are no facts with the number {preset.number}"
        raise PresetError(message)
    for source in (*preset.source_ids, *(id_ for fact in facts for id_ in fact.source_ids)):
        if source not in catalog.sources:
            message = f"there is no source {source}"
            raise PresetError(message)
    for at, scenario in enumerate(preset.scenarios):
        view = view_of(preset.views[at])
        problems = check_names(preset.document(at), catalog)
        if problems:
            message = "; ".join(map(str, problems))
            raise PresetError(message)
        picture = evaluate(catalog, scenario, view)
        before = evaluate(catalog, Scenario(), replace(view, consumer="WLD"))
        moved = any(
            figures.scenario_t_per_year != before.countries[code].scenario_t_per_year
            for code, figures in picture.countries.items()
        )
        if not moved and shock_paths(catalog, scenario, view) is None:
            message = f"the scenario “{scenario.name}” changes nothing in the view it is shown in"
            raise PresetError(message)


def main() -> int:
    """Build the presets, or compare them; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; say whether the file is up to date"
    )
    check = parser.parse_args().check
    target = GEODATA / "tables" / FILE
    try:
        content = build_presets(GEODATA / SOURCE, load_catalog(GEODATA / "tables"))
    except PresetError as error:
        print(f"The presets cannot be built. {error}.", file=sys.stderr)
        return 1
    if not check:
        target.write_bytes(content)
        print(f"Wrote {target}.")
        return 0
    if not target.is_file() or target.read_bytes() != content:
        print(
            "The shipped presets are not what presets.toml gives."
            " Run: python geodata/build_presets.py",
            file=sys.stderr,
        )
        return 1
    print("The shipped presets are what presets.toml gives.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
