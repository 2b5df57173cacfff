"""What the file of presets holds; apart from ``presets`` because pydantic is slow to import."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from mapapp.scenario.document_levers import Id, Stored
from mapapp.scenario.document_model import StoredScenario, StoredView
from mapapp.scenario.preset import Preset

_Sentence = Annotated[str, Field(min_length=10)]


class StoredPreset(Stored):
    """A case to start from."""

    makes = Preset
    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    number: Annotated[int, Field(ge=1)]
    title: Id
    summary: _Sentence
    assumptions: Annotated[list[_Sentence], Field(min_length=1)]
    source_ids: Annotated[list[Id], Field(min_length=1)]
    scenarios: Annotated[list[StoredScenario], Field(min_length=1)]
    views: Annotated[list[StoredView], Field(min_length=1)]

    @model_validator(mode="after")
    def _one_view_each(self) -> "StoredPreset":
        if len(self.views) != len(self.scenarios):
            message = f"{len(self.scenarios)} scenarios need as many views"
            raise ValueError(message)
        return self


class PresetsFile(BaseModel):
    """All presets, in their order."""

    model_config = ConfigDict(extra="forbid")
    presets: list[StoredPreset]

    def values(self) -> tuple[Preset, ...]:
        """Return them as values of the app."""
        return tuple(one.value() for one in self.presets)
