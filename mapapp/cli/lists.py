"""``list``: the names and ids that the other commands take."""

from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import word
from mapapp.cli.options import Csv, Json, Mineral, check_choice, check_mineral, needs
from mapapp.cli.printing import check_format, print_csv, print_json, print_table, tonnes

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog

Rows = list[dict[str, object]]
KINDS = ("minerals", "regions", "pacts", "countries", "projects", "consumers", "presets")


def list_names(
    kind: Annotated[
        str, typer.Argument(metavar="WHAT", parser=word, help=f"One of: {', '.join(KINDS)}.")
    ],
    *,
    mineral: Mineral = None,
    as_json: Json = False,
    as_csv: Csv = False,
) -> None:
    """List minerals, regions, pacts, countries, projects, consumers or presets: names and ids."""
    check_format(as_json=as_json, as_csv=as_csv)
    check_choice(kind, "list of", KINDS)
    if kind != "projects":
        needs(mineral is not None, "--mineral", "the list of projects")
    from mapapp.catalog.load import load_catalog

    catalog = load_catalog()
    check_mineral(catalog, mineral)
    rows = _rows(catalog, kind, mineral)
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(rows)
    else:
        # A sentence is too long for a column of a terminal.
        rows = [{key: row[key] for key in row if key != "summary"} for row in rows]
        header = [name.replace("_", " ").capitalize() for name in rows[0]] if rows else ["Nothing"]
        count = sum(not isinstance(value, float) for value in rows[0].values()) if rows else 1
        print_table(header, [[_cell(value) for value in row.values()] for row in rows], left=count)


def _cell(value: object) -> str:
    if isinstance(value, list):
        return " ".join(str(part) for part in value)
    return tonnes(value) if isinstance(value, float) else "–" if value is None else str(value)


def _rows(catalog: "Catalog", kind: str, mineral: str | None) -> Rows:
    if kind == "minerals":
        from mapapp.picture.base.mineral_model import mineral_model

        return [
            {"id": id_, "name": one.name, "stages": list(mineral_model(catalog, id_).stages)}
            for id_, one in catalog.minerals.items()
        ]
    if kind == "regions":
        from mapapp.picture.base.regions import members_of

        return [
            {"id": id_, "name": name, "countries": sorted(members_of(catalog)[id_])}
            for id_, name in catalog.alternative_names.items()
        ]
    if kind == "pacts":
        return _pacts(catalog)
    if kind == "countries":
        return [{"id": code, "name": one.name} for code, one in sorted(catalog.countries.items())]
    if kind == "consumers":
        from mapapp.picture.sourcing.consumers import CONSUMERS

        named: Rows = [{"id": id_, "name": catalog.country_name(id_)} for id_ in CONSUMERS]
        pacts: Rows = [{"id": row["id"], "name": row["name"]} for row in _pacts(catalog)]
        return [*named, {"id": "PACT", "name": "the scenario's own pact"}, *pacts]
    if kind == "presets":
        return _presets()
    return _projects(catalog, mineral)


def _presets() -> Rows:
    """Return every variant of every preset, by the name that --preset takes."""
    from mapapp.scenario.presets import VARIANT, load_presets

    return [
        {
            "id": preset.id if at == 1 else f"{preset.id}{VARIANT}{at}",
            "name": scenario.name,
            "mineral": view.mineral,
            "stage": view.stage,
            "year": view.year,
            "summary": preset.summary,
        }
        for preset in load_presets()
        for at, (scenario, view) in enumerate(
            zip(preset.scenarios, preset.views, strict=True), start=1
        )
    ]


def _pacts(catalog: "Catalog") -> Rows:
    names = {row.pact: row.pact_name for row in catalog.pacts}
    return [
        {
            "id": pact,
            "name": name,
            "members": sorted(
                {r.iso3 for r in catalog.pacts if (r.pact, r.role) == (pact, "member")}
            ),
        }
        for pact, name in names.items()
    ]


def _projects(catalog: "Catalog", mineral: str | None) -> Rows:
    """Return what capacity can be added by: restarts, construction and planned projects."""
    from mapapp.picture.base.mineral_model import mineral_model

    found: Rows = []
    for id_ in [mineral] if mineral is not None else list(catalog.minerals):
        names = {site.id: site.name for site in catalog.sites_of(id_)}
        model = mineral_model(catalog, id_)
        for stage in model.stages:
            pipeline = model.pipelines[stage]
            listed = {p.id: p for group in pipeline.projects.values() for p in group}
            found += [
                {
                    "id": one.id,
                    "name": names.get(one.id, one.id),
                    "mineral": id_,
                    "stage": stage,
                    "country": one.host,
                    "kind": one.kind,
                    "first_year": one.start_year,
                    "nameplate_t": one.nameplate_t_per_year,
                }
                for one in listed.values()
            ]
    return found
