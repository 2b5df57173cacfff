"""A case that ships with the app to start from, as a value; ``presets`` reads them."""

from dataclasses import dataclass

from mapapp.scenario.document import Document, ViewState
from mapapp.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Preset:
    """A case to start from.

    Attributes
    ----------
    id
        What the command line calls it.
    number
        Its number among the catalog's facts, see ``facts_of`` of ``presets``.
    title, summary
        What it is called, and one sentence on it.
    assumptions
        What of it is an assumption of the app, in sentences.
    source_ids
        Where the figures of its levers come from.
    scenarios
        Its levers; several are variants, to be compared. Each has a name and a note.
    views
        What to look at first, one for each scenario.
    """

    id: str
    number: int
    title: str
    summary: str
    assumptions: tuple[str, ...]
    source_ids: tuple[str, ...]
    scenarios: tuple[Scenario, ...]
    views: tuple[ViewState, ...]

    def document(self, variant: int = 0) -> Document:
        """Return its scenarios as a document that shows one of them, counted from 0."""
        return Document(self.scenarios, variant, self.views[variant])
