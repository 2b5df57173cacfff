"""Options that several commands share: what is looked at, and what is assumed."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.cli.amounts import tonnes_of, word
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.scenario.document import Document
    from mapapp.scenario.scenario import Place, Scenario

STAGES = ("mining", "refining", "magnets")
MODES = ("baseline", "scenario", "change", "compare")
LENSES = ("host", "control")

Mineral = Annotated[
    str | None,
    typer.Option(
        metavar="MINERAL",
        parser=word,
        help="Mineral, such as cobalt (the default); list minerals shows all.",
    ),
]
StageName = Annotated[
    str | None,
    typer.Option(
        metavar="STAGE",
        parser=word,
        help="mining, refining or, for rare earths, magnets. Default: refining.",
    ),
]
Year = Annotated[
    int | None, typer.Option(metavar="YEAR", help="Year shown, 2024 to 2040. Default: 2030.")
]
LensName = Annotated[
    str | None,
    typer.Option(
        metavar="LENS",
        parser=word,
        help="Whose a plant's output is: host, the country it stands in (the default), or"
        " control, that of its controlling owner.",
    ),
]
ConsumerName = Annotated[
    str | None,
    typer.Option(
        metavar="CONSUMER",
        parser=word,
        help="Who is looked at: USA, EU27, JPN, KOR, GBR, any ISO code, a pact's id, PACT (the"
        " scenario's own) or WLD, the world (the default).",
    ),
]
PactName = Annotated[
    str | None,
    typer.Option(
        metavar="PACT", parser=word, help="Pact, such as g7; list pacts shows all. Default: none."
    ),
]
ScenarioFile = Annotated[
    Path | None,
    typer.Option(
        "--scenario",
        metavar="FILE",
        help="A .supplymap file: its levers, and what it looks at. Options come first.",
    ),
]
PresetName = Annotated[
    str | None,
    typer.Option(
        metavar="ID",
        parser=word,
        help="A scenario that ships with the app, in place of --scenario; list presets shows all."
        " ID:2 is its second variant.",
    ),
]
Add = Annotated[
    list[str] | None,
    typer.Option(
        metavar="PLACE=TONNES",
        parser=word,
        help="Capacity added at the stage shown, in t/yr of nameplate, or STAGE:PLACE=TONNES."
        " PLACE is a region (africa), a country (AUS) or a project; list regions and list"
        " projects show them. May be repeated: all add up, on top of the file's.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV, for spreadsheets.")]


def opened(
    path: Path | None, catalog: "Catalog", *, preset: str | None = None
) -> "Document | None":
    """Read a scenario file and check its names, or take a preset; None where none is asked for.

    Raises
    ------
    UserError
        If both are asked for; if the file cannot be read, is damaged, or names what the tables
        do not have; or if there is no such preset.
    """
    if preset is not None:
        if path is not None:
            message = "Choose one of --scenario and --preset."
            raise UserError(message)
        from mapapp.scenario.presets import load_presets, preset_named

        return preset_named(preset, load_presets())
    if path is None:
        return None
    from mapapp.scenario.document_names import check_names
    from mapapp.scenario.document_problems import DocumentError
    from mapapp.scenario.document_text import read_document

    document = read_document(path)
    problems = check_names(document, catalog)
    if problems:
        raise DocumentError.of(path.name, problems)
    return document


def asked_view(
    catalog: "Catalog",
    document: "Document | None",
    *,
    mineral: str | None = None,
    stage: str | None = None,
    year: int | None = None,
    mode: str | None = None,
    lens: str | None = None,
    consumer: str | None = None,
) -> "View":
    """Return the view asked for: options first, then the file's, then the start view's.

    Raises
    ------
    UserError
        If there is no such view; the sentence names what there is.
    """
    from mapapp.picture import View, check_view
    from mapapp.picture.view import view_of

    start = View() if document is None else view_of(document.view)
    wanted = start.mineral if mineral is None else mineral
    found = View(
        wanted,
        _stage_of(catalog, wanted, start) if stage is None else stage,  # type: ignore[arg-type]
        start.year if year is None else year,
        start.mode if mode is None else mode,  # type: ignore[arg-type]
        start.lens if lens is None else lens,  # type: ignore[arg-type]
        start.consumer if consumer is None else who(catalog, consumer),
    )
    check_choice(found.mode, "mode", MODES)
    check_choice(found.lens, "lens", LENSES)
    if stage is not None:
        check_choice(stage, "stage", STAGES)
    check_view(catalog, found)
    return found


def who(catalog: "Catalog", name: str) -> str:
    """Return a consumer's id as the tables spell it: codes in capitals, pacts' ids small."""
    codes = ("WLD", "EU27", "PACT")
    if name.upper() in codes or name.upper() in catalog.countries:
        return name.upper()
    return name.lower() if name.lower() in {row.pact for row in catalog.pacts} else name


def _stage_of(catalog: "Catalog", mineral: str, start: "View") -> str:
    """Return the start's stage, or the first that the mineral has in its place."""
    from mapapp.picture.base.mineral_model import mineral_model

    if mineral not in catalog.minerals:
        return start.stage  # refused, with the names there are, by check_view
    stages = mineral_model(catalog, mineral).stages
    return start.stage if start.stage in stages else stages[0]


def check_choice(value: str, name: str, choices: Iterable[str]) -> None:
    """Refuse what is none of the choices (UserError)."""
    if value not in choices:
        message = f"There is no {name} “{value}”. Choose one of: {', '.join(choices)}."
        raise UserError(message)


def check_mineral(catalog: "Catalog", mineral: str | None) -> None:
    """Refuse a mineral that the catalog does not have (UserError)."""
    if mineral is not None:
        check_choice(mineral, "mineral", catalog.minerals)


def needs(given: object, option: str, other: str) -> None:
    """Refuse an option that says nothing without another one (UserError)."""
    if given:
        message = f"{option} says nothing without {other}: add that, or leave {option} out."
        raise UserError(message)


def asked_scenario(
    catalog: "Catalog", document: "Document | None", view: "View", add: Iterable[str] | None
) -> "Scenario":
    """Return the file's current scenario, or the empty one, with the capacity added.

    Raises
    ------
    UserError
        If a lever names what there is not, or its tonnes are no number.
    """
    from mapapp.scenario.scenario import Scenario

    scenario = Scenario() if document is None else document.scenario
    for text in add or ():
        stage, place, tonnes = _lever(catalog, text, view)
        present = scenario.nameplate(view.mineral, stage, place)  # type: ignore[arg-type]
        scenario = scenario.with_capacity(
            view.mineral,
            stage,  # type: ignore[arg-type]
            place,
            nameplate_t_per_year=present + tonnes,
        )
    return scenario


def _lever(catalog: "Catalog", text: str, view: "View") -> "tuple[str, Place, float]":
    """Read ``PLACE=TONNES`` or ``STAGE:PLACE=TONNES``."""
    where, _, amount = text.rpartition("=")
    stage, colon, name = where.rpartition(":")
    if not colon:
        stage = view.stage
    elif stage not in STAGES:
        message = f"“{text}” names the stage “{stage}”. Stages are {', '.join(STAGES)}."
        raise UserError(message)
    place = _place(catalog, name or where or text, view.mineral)
    return stage, place, tonnes_of(amount, text, "PLACE=TONNES, such as oceania=24000")


def _place(catalog: "Catalog", name: str, mineral: str) -> "Place":
    from mapapp.scenario.scenario import Place

    regions = catalog.alternative_names
    if name.lower() in regions:
        return Place("region", name.lower())
    if name.upper() in catalog.countries:
        return Place("country", name.upper())
    if any(site.id == name for site in catalog.sites_of(mineral)):
        return Place("project", name)
    message = (
        f"There is no region, country or {mineral} project “{name}”. Regions are:"
        f" {', '.join(regions)}; countries are given by ISO code, such as AUS."
    )
    raise UserError(message)
