"""What is being looked at: mineral, stage, year and the way of colouring."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from mapapp.catalog.model import Stage

if TYPE_CHECKING:
    from mapapp.scenario.document import ViewState

Mode = Literal["baseline", "scenario", "change", "compare"]
Lens = Literal["host", "control"]

WORLD_CONSUMER = "WLD"

FIRST_YEAR = 2024
LAST_YEAR = 2040
DEFAULT_YEAR = 2030


@dataclass(frozen=True, slots=True)
class View:
    """One look at the catalog; the start view is cobalt refining in 2030.

    ``mode`` says what colours the map: the baseline's shares, the scenario's, the change
    between them in percentage points, or both side by side. It never changes a figure. ``lens``
    says whether output counts to the country a plant stands in or to that of its controlling owner.
    ``consumer`` is whose exposure is shown: ``WLD``, an ISO alpha-3 code, ``EU27``, ``PACT``
    (the scenario's own) or a pact of the catalog, such as ``g7``.
    """

    mineral: str = "cobalt"
    stage: Stage = "refining"
    year: int = DEFAULT_YEAR
    mode: Mode = "scenario"
    lens: Lens = "host"
    consumer: str = WORLD_CONSUMER


def view_of(state: "ViewState") -> View:
    """Return the view that a file stores; `check_view` says whether there is one like it."""
    return View(state.mineral, state.stage, state.year, state.mode, state.lens, state.consumer)


def state_of(view: View) -> "ViewState":
    """Return a view as a file stores it."""
    from mapapp.scenario.document import ViewState

    return ViewState(view.mineral, view.stage, view.year, view.mode, view.lens, view.consumer)
