"""Options that several commands share: what is looked at, and what is assumed."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture import View
    from mapapp.scenario.document import Document
    from mapapp.scenario.scenario import Place, Scenario

ScenarioFile = Annotated[
    Path | None,
    typer.Option("--scenario", help="A .supplymap file: its levers, and what it looks at."),
]
Add = Annotated[
    list[str] | None,
    typer.Option(
        help="Capacity added, as PLACE=TONNES a year of nameplate, or STAGE:PLACE=TONNES; may"
        " be repeated. PLACE is a region's id, a country's ISO code or a project's id."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print CSV, for spreadsheets.")]

MODES = ("baseline", "scenario", "change")
LENSES = ("host", "control")


def opened(path: Path | None, catalog: "Catalog") -> "Document | None":
    """Read a scenario file and check its names; None where none is asked for.

    Raises
    ------
    UserError
        If the file cannot be read, is damaged, or names what the tables do not have.
    """
    if path is None:
        return None
    from mapapp.scenario.document import read_document
    from mapapp.scenario.document_names import check_names
    from mapapp.scenario.document_problems import DocumentError

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
    wanted = mineral or start.mineral
    found = View(
        wanted,
        stage or _stage_of(catalog, wanted, start),  # type: ignore[arg-type]
        start.year if year is None else year,
        mode or start.mode,  # type: ignore[arg-type]
        lens or start.lens,  # type: ignore[arg-type]
        consumer or start.consumer,
    )
    _check_choice(found.mode, "mode", MODES)
    _check_choice(found.lens, "lens", LENSES)
    check_view(catalog, found)
    return found


def _stage_of(catalog: "Catalog", mineral: str, start: "View") -> str:
    """Return the start's stage, or the first that the mineral has in its place."""
    from mapapp.picture.base.mineral_model import mineral_model

    if mineral not in catalog.minerals:
        return start.stage  # refused, with the names there are, by check_view
    stages = mineral_model(catalog, mineral).stages
    return start.stage if start.stage in stages else stages[0]


def _check_choice(value: str, name: str, choices: Iterable[str]) -> None:
    if value not in choices:
        message = f"There is no {name} “{value}”. Choose one of: {', '.join(choices)}."
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
        scenario = scenario.with_capacity(
            view.mineral,
            stage,  # type: ignore[arg-type]
            place,
            nameplate_t_per_year=tonnes,
        )
    return scenario


def number_of(text: str, whole: str, form: str) -> float:
    """Return a number that a person typed.

    Raises
    ------
    UserError
        If it is none; ``whole`` is what was typed, ``form`` what is expected.
    """
    try:
        return float(text)
    except ValueError:
        message = f"“{whole}” is not {form}."
        raise UserError(message) from None


def parse_month(text: str) -> date:
    """Return the first day of a month given as ``2026-12`` (UserError if it is none)."""
    return parse_day(f"{text}-01", form="a month, such as 2026-12", shown=text)


def parse_day(text: str, *, form: str = "a day, such as 2026-12-01", shown: str = "") -> date:
    """Return a day given as ``2026-12-01`` (UserError if it is none)."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"“{shown or text}” is not {form}."
        raise UserError(message) from None


def _lever(catalog: "Catalog", text: str, view: "View") -> "tuple[str, Place, float]":
    """Read ``PLACE=TONNES`` or ``STAGE:PLACE=TONNES``."""
    where, _, amount = text.rpartition("=")
    stage, colon, name = where.rpartition(":")
    if not colon:
        stage = view.stage
    elif stage not in ("mining", "refining", "magnets"):
        message = f"“{text}” names the stage “{stage}”. Stages are mining, refining, magnets."
        raise UserError(message)
    place = _place(catalog, name or where or text, view.mineral)
    return stage, place, number_of(amount, text, "PLACE=TONNES, such as oceania=24000")


def _place(catalog: "Catalog", name: str, mineral: str) -> "Place":
    from mapapp.scenario.scenario import Place

    regions = catalog.alternative_names
    if name in regions:
        return Place("region", name)
    if name.upper() in catalog.countries:
        return Place("country", name.upper())
    if any(site.id == name for site in catalog.sites_of(mineral)):
        return Place("project", name)
    message = (
        f"There is no region, country or {mineral} project “{name}”. Regions are:"
        f" {', '.join(regions)}; countries are given by ISO code, such as AUS."
    )
    raise UserError(message)
