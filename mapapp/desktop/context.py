"""What the whole application shares: made once in `main`, passed in, never global."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from PySide6.QtCore import QSettings

from mapapp.cartography.facts import MapFacts, facts_of
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.preferences import Preferences
from mapapp.errors import UserError
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.view import WORLD_CONSUMER, View
from mapapp.scenario.appearance import Appearance

MINERAL_KEY: Final = "last_mineral"
STAGE_KEY: Final = "last_stage"


@dataclass(frozen=True)
class AppContext:
    """The catalog, the shapes, the place where window state is kept, and what the user prefers."""

    catalog: Catalog
    world: World
    settings: QSettings
    preferences: Preferences

    @property
    def start_view(self) -> View:
        """What new work looks at: the mineral seen last, and the preferred consumer.

        Without one that the tables do not hold.
        """
        from mapapp.picture.sourcing.consumers import consumer_of

        view = self._seen_last(self.preferences.start_view())
        if view.consumer != WORLD_CONSUMER:
            try:
                consumer_of(self.catalog, view.consumer)
            except UserError as error:
                self.preferences.problems.append(str(error))
                return replace(view, consumer=WORLD_CONSUMER)
        return view

    def keep_view(self, view: View) -> None:
        """Remember which mineral and stage were looked at last."""
        self.settings.setValue(MINERAL_KEY, view.mineral)
        self.settings.setValue(STAGE_KEY, view.stage)

    def _seen_last(self, view: View) -> View:
        mineral = str(self.settings.value(MINERAL_KEY, view.mineral))
        if mineral not in self.catalog.minerals:
            return view
        stages = mineral_model(self.catalog, mineral).stages
        kept = self.settings.value(STAGE_KEY, view.stage)
        stage = next((one for one in stages if one == kept), stages[-1])
        return replace(view, mineral=mineral, stage=stage)

    @property
    def start_appearance(self) -> Appearance:
        """How the map of new work looks."""
        return self.preferences.start_appearance()

    @cached_property
    def facts(self) -> MapFacts:
        """What the map's layers show besides the Picture."""
        return facts_of(self.catalog)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Country names by ISO alpha-3 code."""
        return {code: country.name for code, country in self.catalog.countries.items()}
