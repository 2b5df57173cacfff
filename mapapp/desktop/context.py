"""What the whole application shares: made once in `main`, passed in, never global."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QSettings

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.preferences import Preferences
from mapapp.errors import UserError
from mapapp.picture.view import WORLD_CONSUMER, View
from mapapp.scenario.appearance import Appearance


@dataclass(frozen=True)
class AppContext:
    """The catalog, the shapes, the place where window state is kept, and what the user prefers."""

    catalog: Catalog
    world: World
    settings: QSettings
    preferences: Preferences

    @property
    def start_view(self) -> View:
        """What new work looks at; without a preferred consumer that the tables do not hold."""
        from mapapp.picture.sourcing.consumers import consumer_of

        view = self.preferences.start_view()
        if view.consumer != WORLD_CONSUMER:
            try:
                consumer_of(self.catalog, view.consumer)
            except UserError as error:
                self.preferences.problems.append(str(error))
                return View()
        return view

    @property
    def start_appearance(self) -> Appearance:
        """How the map of new work looks."""
        return self.preferences.start_appearance()

    @cached_property
    def facts(self) -> MapFacts:
        """What the map's layers show besides the Picture."""
        return MapFacts(self.catalog)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Country names by ISO alpha-3 code."""
        return {code: country.name for code, country in self.catalog.countries.items()}
