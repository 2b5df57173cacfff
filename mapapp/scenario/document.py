"""What a .supplymap file stands for: named scenarios and a view, as values.

``document_text`` reads and writes them.
"""

from dataclasses import dataclass, field
from typing import Final, Literal

from mapapp.catalog.model import Stage
from mapapp.phrases import phrase
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance
from mapapp.scenario.document_problems import DocumentError
from mapapp.scenario.scenario import Scenario
from mapapp.scenario.site_files import SiteFiles

FORMAT: Final = "supplymap"
VERSION: Final = 2


@dataclass(frozen=True, slots=True)
class ViewState:
    """What was being looked at, as the file stores it.

    The fields, words and defaults are those of ``mapapp.picture.view.View``, which stands above
    this package and turns the one into the other.
    """

    mineral: str = "cobalt"
    stage: Stage = "refining"
    year: int = 2030
    mode: Literal["baseline", "scenario", "change", "compare"] = "scenario"
    lens: Literal["host", "control"] = "host"
    consumer: str = "WLD"


@dataclass(frozen=True, slots=True)
class Document:
    """What a .supplymap file holds.

    Attributes
    ----------
    scenarios
        At least one.
    current
        Which of them is shown, counted from 0.
    view
        What was being looked at.
    map
        How the map looked.
    site_files
        Files of the user's sites on the map; in the text their paths start from its folder.
    pages
        Pages of briefings, each as the canonical text of its JSON object, which nothing here
        looks into (``mapapp.briefing.page_file`` does).
    left_out
        Names of scenarios that are not compared with the others.
    app_version, catalog_vintage
        With which app and which tables (``2026-11``) the file was made; empty if it does not
        say. They inform and do not make two documents differ; a file that is written says what
        ``write_document`` is told.
    """

    scenarios: tuple[Scenario, ...] = (Scenario(),)
    current: int = 0
    view: ViewState = ViewState()
    map: Appearance = DEFAULT_APPEARANCE
    site_files: SiteFiles = ()
    pages: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    app_version: str = field(default="", compare=False)
    catalog_vintage: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        """Refuse a document that shows a scenario it does not hold.

        Raises
        ------
        DocumentError
            If so, or if it holds none.
        """
        if not 0 <= self.current < len(self.scenarios):
            message = phrase(
                "Scenario {current} cannot be shown: there are {count}. Choose one that exists.",
                current=self.current + 1,
                count=len(self.scenarios),
            )
            raise DocumentError(message)

    @property
    def scenario(self) -> Scenario:
        """The scenario that is shown."""
        return self.scenarios[self.current]
