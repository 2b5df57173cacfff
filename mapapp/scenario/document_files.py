"""The user's files of sites, as a .supplymap file holds them."""

import json
from typing import Annotated, Any

from pydantic import Field, field_validator

from mapapp.scenario.document_levers import Stored
from mapapp.scenario.site_files import LAYER_ID, Counting, SiteFile, canonical

_Object = dict[str, Any]
MOST_PASTED: int = 2_000_000
PARTS = ("reading", "mapping", "edits", "decisions")


def as_object(part: object) -> object:
    """Return the object that a text of the app's stands for; what a file holds stays as it is."""
    if not isinstance(part, str):
        return part
    try:
        return json.loads(part)
    except ValueError:
        return part  # told as what it is: a text where an object belongs


class StoredSiteFile(Stored):
    """One file of sites that was added to the map."""

    makes = SiteFile
    id: Annotated[str, Field(pattern=LAYER_ID.pattern)] = Field(
        description="Of its layer on the map, such as user:1"
    )
    name: str = Field(description="What it is called")
    path: str = Field(
        default="",
        description="Where it is, from the folder of this file on, with /; empty if it was pasted",
    )
    pasted: Annotated[str, Field(max_length=MOST_PASTED)] = Field(
        default="", description="The text of a table that was pasted"
    )
    sha256: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = Field(
        default="", description="Of the file as it was read last, to notice changes"
    )
    layer: str = Field(default="", description="Which sheet or layer of the file")
    reading: _Object = Field(default={}, description="How the text is read: encoding, delimiter")
    mapping: _Object = Field(default={}, description="Which column means what; units; projection")
    edits: _Object = Field(default={}, description="Cells that were corrected, rows left out")
    decisions: _Object = Field(default={}, description="What becomes of sites listed twice")
    counting: Counting = Field(
        default="overlay",
        description="Drawn only, within the national statistic, or on top of it",
    )

    @field_validator(*PARTS, mode="before")
    @classmethod
    def _object(cls, part: object) -> object:
        """Take the text that the app keeps as well as the object that a file holds."""
        return as_object(part)

    def value(self) -> SiteFile:
        """Return the file as a value of the app; its parts are canonical text."""
        return SiteFile(
            self.id,
            self.name,
            self.path,
            self.pasted,
            self.sha256,
            self.layer,
            reading=canonical(self.reading),
            mapping=canonical(self.mapping),
            edits=canonical(self.edits),
            decisions=canonical(self.decisions),
            counting=self.counting,
        )
