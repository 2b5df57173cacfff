"""Whose exposure is shown: the world, a country, the EU, or a pact that buys as one."""

from dataclasses import dataclass
from functools import lru_cache

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.scenario.levers import Pact

EU = "EU27"
OWN_PACT = "PACT"
CONSUMERS: tuple[str, ...] = (WORLD, "USA", EU, "JPN", "KOR", "GBR")
"""Consumers that are always offered; any country and any pact can be named besides."""

# The row of pacts.csv that holds the members of the EU.
_EU_PACT = "eu27"


class UnknownConsumerError(UserError):
    """A consumer that the catalog does not have, or that has no members."""


@dataclass(frozen=True, slots=True)
class Consumer:
    """Countries that buy as one.

    Attributes
    ----------
    id
        ``WLD``, an ISO alpha-3 code, ``EU27``, ``PACT`` or the id of a pact.
    name
        As on screen; of the scenario's own pact the catalog's name, or "Pact".
    members
        ISO alpha-3 codes, sorted; empty: the world.
    """

    id: str
    name: str
    members: tuple[str, ...] = ()

    @property
    def is_world(self) -> bool:
        """Whether this is the world: nothing is imported into it."""
        return not self.members


def consumer_of(catalog: Catalog, consumer_id: str, *, pact: Pact | None = None) -> Consumer:
    """Return who a consumer is.

    Parameters
    ----------
    catalog
        Names countries, and the members of the EU and of pacts (role ``member`` only).
    consumer_id
        ``WLD``, an ISO alpha-3 code, ``EU27``, ``PACT`` or a pact of the catalog (``g7``).
    pact
        The scenario's pact, whose members ``PACT`` stands for. It counts as one consumer.

    Raises
    ------
    UnknownConsumerError
        If there is no such consumer, or it has no members. The sentence lists what there is.
    """
    if consumer_id == OWN_PACT:
        if pact is None or not pact.members:
            message = phrase("The scenario has no pact. Choose its members, or another consumer.")
            raise UnknownConsumerError(message)
        name = _pact_names(catalog).get(pact.id, phrase("Pact"))
        return Consumer(OWN_PACT, name, pact.members)
    return _listed(catalog, consumer_id)


@lru_cache(maxsize=512)
def _listed(catalog: Catalog, consumer_id: str) -> Consumer:
    """Return a consumer that does not depend on the scenario."""
    if consumer_id == WORLD:
        return Consumer(WORLD, catalog.country_name(WORLD))
    if consumer_id in catalog.countries:
        return Consumer(consumer_id, catalog.country_name(consumer_id), (consumer_id,))
    if consumer_id in (EU, _EU_PACT):
        return Consumer(EU, catalog.country_name(EU), members_of(catalog, _EU_PACT))
    members = members_of(catalog, consumer_id)
    if members:
        return Consumer(consumer_id, _pact_names(catalog)[consumer_id], members)
    pacts = ", ".join(name for name in _pact_names(catalog) if name != _EU_PACT)
    message = phrase(
        "There is no consumer “{consumer_id}”. Choose {world} (the world), {eu}, "
        "{own_pact} (the scenario's own pact), a country by its three-letter code "
        "such as JPN, or one of the pacts: {pacts}.",
        consumer_id=consumer_id,
        world=WORLD,
        eu=EU,
        own_pact=OWN_PACT,
        pacts=pacts,
    )
    raise UnknownConsumerError(message)


@lru_cache(maxsize=64)
def members_of(catalog: Catalog, pact: str) -> tuple[str, ...]:
    """Return the countries with role ``member`` in a pact of the catalog, sorted."""
    return tuple(
        sorted({row.iso3 for row in catalog.pacts if (row.pact, row.role) == (pact, "member")})
    )


@lru_cache(maxsize=4)
def _pact_names(catalog: Catalog) -> dict[str, str]:
    return {row.pact: row.pact_name for row in catalog.pacts}
