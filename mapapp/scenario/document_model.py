"""What a .supplymap file of version 2 may hold, and the values it becomes.

The published schema is made from these models. ``document_text`` and ``presets`` import this
module only when they need it: pydantic takes longer to import than the first map may wait.
"""

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from mapapp.catalog.model import Stage
from mapapp.phrases import phrase
from mapapp.scenario.document import FORMAT, VERSION, Document, ViewState
from mapapp.scenario.document_errors import problems_of
from mapapp.scenario.document_files import StoredSiteFile, as_object
from mapapp.scenario.document_json import flaws
from mapapp.scenario.document_levers import (
    MINERAL,
    STAGE,
    Id,
    Stored,
    StoredAssumptions,
    StoredCapacity,
    StoredDemand,
    StoredPact,
    StoredRecycling,
    StoredShock,
    StoredStock,
    Year,
    meaningless,
    once,
    whole,
)
from mapapp.scenario.document_map import StoredMap
from mapapp.scenario.document_migrations import migrated
from mapapp.scenario.document_problems import DocumentError, DocumentProblem, shown
from mapapp.scenario.levers import DemandLever
from mapapp.scenario.scenario import Scenario
from mapapp.scenario.site_files import canonical

_Index = Annotated[int, Strict(), Field(ge=0), BeforeValidator(whole)]


def _by_place(one: StoredCapacity) -> tuple[str, ...]:
    return one.mineral, one.stage, one.place.kind, one.place.id


def _that_act(parts: list[StoredCapacity]) -> list[StoredCapacity]:
    return [one for one in parts if one.nameplate_t_per_year > 0]


def _that_differ(parts: list[StoredDemand]) -> list[StoredDemand]:
    # The reference case unchanged is no lever at all, as in Scenario.with_demand.
    return [one for one in parts if one.value() != DemandLever(one.mineral)]


def _distinct(parts: list[StoredShock]) -> list[StoredShock]:
    # The same restriction twice is one, as in Scenario.with_shock.
    by_value = {one.value(): one for one in parts}
    return [by_value[value] for value in sorted(by_value)]


class StoredScenario(Stored):
    """All levers of one scenario; without any it is the baseline."""

    makes = Scenario
    name: str = Field(default="", description="What it is called")
    note: str = Field(default="", description="What there is to say of it")
    capacity: Annotated[list[StoredCapacity], once(_by_place), AfterValidator(_that_act)] = Field(
        default=[], description="Capacity added"
    )
    shocks: Annotated[list[StoredShock], AfterValidator(_distinct)] = Field(
        default=[], description="Export restrictions; several may act at once"
    )
    pact: StoredPact | None = Field(
        default=None, description="Who acts together; none: nobody does"
    )
    stocks: Annotated[list[StoredStock], once(lambda one: (one.mineral, one.stage, one.holder))] = (
        Field(default=[], description="Stocks in place of those that are published")
    )
    recycling: Annotated[list[StoredRecycling], once(lambda one: one.mineral)] = Field(
        default=[], description="Recycled shares in place of those that are published"
    )
    demand: Annotated[
        list[StoredDemand], once(lambda one: one.mineral), AfterValidator(_that_differ)
    ] = Field(default=[], description="World demand, where it is not the reference case")
    assumptions: StoredAssumptions = Field(
        default_factory=StoredAssumptions, description="How new supply meets the market"
    )


class StoredView(Stored):
    """What was being looked at."""

    makes = ViewState
    mineral: Id = Field(default="cobalt", description=MINERAL)
    stage: Stage = Field(default="refining", description=STAGE)
    year: Year = Field(default=2030, description="Year shown, 2024 to 2040")
    mode: Literal["baseline", "scenario", "change", "compare"] = Field(
        default="scenario", description="What colours the map"
    )
    lens: Literal["host", "control"] = Field(
        default="host",
        description="Whether output counts where a plant stands or where its owner is",
    )
    consumer: Id = Field(
        default="WLD",
        description="Whose exposure is shown: WLD, EU27, PACT (the scenario's), three-letter"
        " code or a pact's id",
    )


class SupplymapFile(BaseModel):
    """A file of the Mineral Supply Map, version 2: scenarios, and the view of them."""

    model_config = ConfigDict(extra="forbid")
    format: Literal["supplymap"] = Field(description="Always supplymap")
    version: Literal[2] = Field(description="Version of the format")
    app_version: str = Field(default="", description="App that wrote the file, or empty")
    catalog_vintage: str = Field(default="", description="Tables it was made with, such as 2026-11")
    view: StoredView = Field(default_factory=StoredView, description="What was being looked at")
    map: StoredMap = Field(default_factory=StoredMap, description="How the map looks")
    site_files: Annotated[list[StoredSiteFile], once(lambda one: one.id)] = Field(
        default=[], description="Files of the user's sites on the map"
    )
    pages: list[Annotated[dict[str, Any], BeforeValidator(as_object)]] = Field(
        default=[], description="Pages of briefings: size, elements and the template of each"
    )
    scenarios: list[StoredScenario] = Field(min_length=1, description="Scenarios, at least one")
    current: _Index = Field(default=0, description="Which scenario is shown, counted from 0")
    left_out: list[str] = Field(
        default=[], description="Names of scenarios that are not compared with the others"
    )

    @field_validator("current")
    @classmethod
    def _is_there(cls, current: int, info: ValidationInfo) -> int:
        # Scenarios with a mistake of their own are missing here, and are told of anyway.
        scenarios = info.data.get("scenarios")
        if scenarios is not None and current >= len(scenarios):
            sentence = phrase(
                "the file holds {count} of them. Counted from 0, the last is {last}.",
                count=len(scenarios),
                last=len(scenarios) - 1,
            )
            raise meaningless(sentence)
        return current

    def document(self) -> Document:
        """Return what the file holds, as a value of the app."""
        return Document(
            tuple(one.value() for one in self.scenarios),
            self.current,
            self.view.value(),
            self.map.value(),
            tuple(one.value() for one in self.site_files),
            tuple(canonical(one) for one in self.pages),
            tuple(self.left_out),
            app_version=self.app_version,
            catalog_vintage=self.catalog_vintage,
        )


def checked(content: object, *, name: str) -> SupplymapFile:
    """Return the model of plain values.

    Parameters
    ----------
    content
        What was read as JSON, or is to be written.
    name
        What the file is called, for the sentences.

    Raises
    ------
    DocumentError
        If it is no .supplymap file or a newer one; else with all that is wrong, each with its
        place.
    """
    known = _of_known_kind(content, name)
    if found := list(flaws(known)):
        raise DocumentError.of(name, found)
    try:
        return SupplymapFile.model_validate(migrated(known))
    except ValidationError as error:
        # Not chained: the findings say it all, and pydantic's own would keep the file in memory.
        problems, total = problems_of(error, SupplymapFile), error.error_count()
    raise DocumentError.of(name, problems, total=total)


def _of_known_kind(content: object, name: str) -> dict[str, Any]:
    """Return what was read; another kind of file is refused before its keys are looked at."""
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        message = phrase(
            '{name} is no .supplymap file: it does not say "format": "{format}". '
            "Choose another file.",
            name=name,
            format=FORMAT,
        )
        raise DocumentError(message)
    version = whole(content.get("version"))
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        problem = DocumentProblem(
            "version",
            shown(content.get("version")),
            phrase("it must be the version of the format"),
            phrase("Give {version}", version=VERSION),
        )
        raise DocumentError.of(name, [problem])
    if version > VERSION:
        maker = content.get("app_version")
        app = f" ({shown(maker)})" if isinstance(maker, str) and maker else ""
        message = phrase(
            "{name} was made by a newer version of the app{app}: its format is "
            "version {version}, and this app reads version {own}. Update the "
            "app.",
            name=name,
            app=app,
            version=version,
            own=VERSION,
        )
        raise DocumentError(message)
    return content
