"""Pacts: who is in one, who buys as one in it, and how its members share in an emergency."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from mapapp.catalog.catalog import Catalog
from mapapp.phrases import phrase
from mapapp.picture.sourcing.consumers import (
    EU,
    OWN_PACT,
    Consumer,
    UnknownConsumerError,
    consumer_of,
    members_of,
)
from mapapp.scenario.levers import Pact, Sharing

Variant = Literal["none", "bilateral", "pact", "unified EU"]
VARIANTS: tuple[Variant, ...] = ("none", "bilateral", "pact", "unified EU")

# The EU members of a pact that does not hold all 27: published figures of the EU are not theirs.
EU_IN_PACT = "EU"
_EU_PACT = "eu27"


def pact_of(
    catalog: Catalog,
    pact_id: str,
    *,
    ticked: Iterable[str] = (),
    eu_as_one: bool = False,
    sharing: Sharing = "none",
    hub: str = "",
) -> Pact:
    """Return a pact of the catalog as a lever.

    Parameters
    ----------
    ticked
        Partners, candidates or others that count as members; none by default (design rule 10).
    eu_as_one, sharing, hub
        See :class:`mapapp.scenario.levers.Pact`.

    Raises
    ------
    UnknownConsumerError
        If the catalog has no such pact, or nobody is a member of it.
    mapapp.scenario.levers.LeverError
        If the way of sharing is unknown or the hub is no member.
    """
    members = (*members_of(catalog, pact_id), *ticked)
    if not members:
        known = sorted({row.pact for row in catalog.pacts})
        message = phrase(
            "There is no pact “{pact_id}” with members. Choose one of: {known}.",
            pact_id=pact_id,
            known=", ".join(known),
        )
        raise UnknownConsumerError(message)
    return Pact(pact_id, tuple(members), eu_as_one=eu_as_one, sharing=sharing, hub=hub)


def variant_of(pact: Pact, variant: Variant) -> Pact:
    """Return a pact under another way of acting together.

    ``unified EU`` is the bilateral variant with one agreement for the EU in place of one for
    each of its members, so that the two differ in nothing else.
    """
    if variant == "unified EU":
        return replace(pact, eu_as_one=True, sharing="bilateral")
    return replace(pact, eu_as_one=False, sharing=variant, hub="" if pact.hub == EU else pact.hub)


def participants(catalog: Catalog, pact: Pact) -> tuple[Consumer, ...]:
    """Return who acts in a pact: its members, those of the EU as one if the pact says so.

    The pooled EU is ``EU27`` where all 27 are members, else ``EU``: the members of the pact
    that are in the EU, to whom figures published for all 27 do not belong.
    """
    inside = set(members_of(catalog, _EU_PACT)) if pact.eu_as_one else set()
    pooled = tuple(code for code in pact.members if code in inside)
    alone = [consumer_of(catalog, code) for code in pact.members if code not in inside]
    if not pooled:
        return tuple(alone)
    whole = len(pooled) == len(inside)
    one = Consumer(EU if whole else EU_IN_PACT, catalog.country_name(EU), pooled)
    return tuple(sorted([*alone, one], key=lambda consumer: consumer.id))


def pact_shown(catalog: Catalog, consumer_id: str, pact: Pact | None) -> Pact | None:
    """Return the pact whose members are shown for a consumer; None if it is shown alone.

    The scenario's own pact for ``PACT``, for its id, and for a member of it while it shares.
    Another pact of the catalog shares nothing unless the scenario says so.
    """
    if pact is not None and pact.members:
        if consumer_id in (OWN_PACT, pact.id):
            return pact
        acting = {one.id for one in participants(catalog, pact)}
        if pact.sharing != "none" and consumer_id in acting:
            return pact
    consumer = consumer_of(catalog, consumer_id, pact=pact)
    if consumer.is_world or consumer.id == EU or consumer.id in catalog.countries:
        return None
    return Pact(consumer.id, consumer.members)


def hub_of(pact: Pact, who: Sequence[Consumer], uses: Sequence[float]) -> int:
    """Return which participant the bilateral agreements are with (its position in ``who``).

    The one named, or the pooled EU that it is in; else the largest user.
    """
    for at, one in enumerate(who):
        if pact.hub in (one.id, *one.members) or (pact.hub == EU and one.id == EU_IN_PACT):
            return at
    return max(range(len(who)), key=lambda at: uses[at])
