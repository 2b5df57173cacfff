"""What the whole application shares: made once in `main`, passed in, never global."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QSettings

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog


@dataclass(frozen=True)
class AppContext:
    """The catalog, the shapes and the place where window state is kept."""

    catalog: Catalog
    world: World
    settings: QSettings

    @cached_property
    def facts(self) -> MapFacts:
        """What the map's layers show besides the Picture."""
        return MapFacts(self.catalog)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Country names by ISO alpha-3 code."""
        return {code: country.name for code, country in self.catalog.countries.items()}
