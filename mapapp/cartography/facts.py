"""What the map's layers show besides the Picture: names, regions, pacts, trade, controls.

Made once for a catalog and passed to every scene; each answer follows from the Picture and the
appearance alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from mapapp.cartography.grouping import Group
from mapapp.catalog.catalog import Catalog
from mapapp.picture.base.regions import members_of as members_of_regions
from mapapp.picture.result import Picture
from mapapp.picture.view import View
from mapapp.scenario.appearance import Appearance, ShareUnit

if TYPE_CHECKING:
    from mapapp.picture.shock.controls import DatedControl
    from mapapp.picture.sourcing.trade_flows import TradeFlows


@dataclass(frozen=True, eq=False)
class MapFacts:
    """The catalog as the map asks for it."""

    catalog: Catalog

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Country names by ISO alpha-3 code."""
        return {code: country.name for code, country in self.catalog.countries.items()}

    @cached_property
    def regions(self) -> tuple[Group, ...]:
        """The regions whose capacity can be added."""
        members = members_of_regions(self.catalog)
        return tuple(
            Group(region, name, members[region])
            for region, name in self.catalog.alternative_names.items()
        )

    @cached_property
    def pact_names(self) -> Mapping[str, str]:
        """Names of the catalog's pacts by id, in the table's order."""
        return {row.pact: row.pact_name for row in self.catalog.pacts}

    @cached_property
    def groups_of_codes(self) -> Mapping[str, tuple[str, ...]]:
        """Members of the codes that impose controls and are no country (``EU27``)."""
        from mapapp.picture.sourcing.consumers import members_of as members_of_pact

        return {"EU27": tuple(members_of_pact(self.catalog, "eu27"))}

    def pact(self, picture: Picture, appearance: Appearance) -> Group | None:
        """Return the pact that is outlined; None if none is chosen or it has no members."""
        from mapapp.picture.sourcing.consumers import members_of as members_of_pact

        if appearance.pact:
            members = members_of_pact(self.catalog, appearance.pact)
            name = self.pact_names.get(appearance.pact, appearance.pact)
            return Group(appearance.pact, name, tuple(members)) if members else None
        own = picture.scenario.pact
        if own is None or not own.members:
            return None
        return Group(own.id or "PACT", self.pact_names.get(own.id, ""), own.members)

    def groups(self, picture: Picture, appearance: Appearance) -> tuple[Group, ...]:
        """Return what is painted as one: nothing, the regions, or the pact."""
        if appearance.unit == "region":
            return self.regions
        pact = self.pact(picture, appearance) if appearance.unit == "pact" else None
        return () if pact is None else (pact,)

    def unit(self, picture: Picture, appearance: Appearance) -> ShareUnit:
        """Return what is coloured: countries too where there is no pact to paint as one."""
        return appearance.unit if self.groups(picture, appearance) else "country"

    def flows(self, picture: Picture) -> "TradeFlows | None":
        """Return trade in the product of the stage shown; None without a customs heading."""
        from mapapp.picture.sourcing.trade_flows import trade_flows

        return trade_flows(self.catalog, picture.scenario, picture.view)

    def has_trade(self, view: View) -> bool:
        """Whether a traded product stands for the stage shown: without reading its trade."""
        return any(
            product.mineral == view.mineral and product.stage == view.stage
            for product in self.catalog.trade_products
        )

    def controls(self, mineral: str, appearance: Appearance) -> "tuple[DatedControl, ...]":
        """Return the export controls on a mineral with their state on the day shown."""
        return _controls(self.catalog, mineral, appearance.control_day)


@lru_cache(maxsize=4)
def facts_of(catalog: Catalog) -> MapFacts:
    """Return what layers show of a catalog, with the user's sites where they count."""
    return MapFacts(catalog)


@lru_cache(maxsize=64)
def _controls(catalog: Catalog, mineral: str, day: str) -> "tuple[DatedControl, ...]":
    from mapapp.picture.shock.controls import controls_of

    return controls_of(catalog, mineral, on=date.fromisoformat(day) if day else None)
