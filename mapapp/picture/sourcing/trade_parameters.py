"""Governance, political stability and the EU study's trade parameter, by country as arrays."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from statistics import median
from types import MappingProxyType
from typing import Final

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.sourcing.consumers import EU, Consumer, consumer_of
from mapapp.picture.sourcing.trade import Floats, fixed

NEUTRAL: Final = 1.0
OWN: Final = 0.8
"""Trade parameter of the consumer's own members, as the EU study has it for its own."""

WORLD_MIX = "world"
_ANY = "any"


@lru_cache(maxsize=4)
def _means(catalog: Catalog) -> Mapping[str, float]:
    """Return mean governance by country; a missing one takes its region's median (METHODS 2)."""
    by_region: dict[str, list[float]] = defaultdict(list)
    for country in catalog.countries.values():
        if country.governance_mean is not None:
            by_region[country.region].append(country.governance_mean)
    means = {}
    for code, country in catalog.countries.items():
        mean = country.governance_mean
        means[code] = median(by_region[country.region]) if mean is None else mean
    return MappingProxyType(means)


@lru_cache(maxsize=256)
def governance_of(catalog: Catalog, codes: tuple[str, ...]) -> Floats:
    """Return the mean of the six governance indicators, filled by the region's median."""
    means = _means(catalog)
    return fixed(np.array([means[code] for code in codes]))


@lru_cache(maxsize=256)
def stability_of(catalog: Catalog, codes: tuple[str, ...]) -> Floats:
    """Return political stability and absence of violence; NaN where it is not known."""
    found = (catalog.countries[code].governance[0] for code in codes)
    return fixed(np.array([np.nan if value is None else value for value in found], dtype=float))


@lru_cache(maxsize=512)
def trade_parameters_of(
    catalog: Catalog,
    mineral: str,
    stage: Stage,
    *,
    mix: str,
    consumer: Consumer,
    codes: tuple[str, ...],
) -> Floats:
    """Return the trade parameter t by country: 1 neutral, below 1 partners, above 1 restricted.

    Parameters
    ----------
    mix
        ``world`` for world production, ``EU27`` for the EU's sourcing. Sourcing of others
        takes the parameters of ``world``: export taxes and quotas hit them alike (modelling
        assumption).
    consumer
        Its own members have 0.8, as the members of the EU have in the EU study.

    Notes
    -----
    A row of the EU's mix leads over one of the world's, for countries that were no supplier
    of the EU in the years of the study.
    """
    rows: dict[str, float] = {}
    for wanted in dict.fromkeys((WORLD_MIX, mix)):
        for row in catalog.trade_parameters:
            if row.mineral == mineral and row.stage in (stage, _ANY) and row.mix == wanted:
                rows[row.iso3] = row.value
    own = dict.fromkeys(consumer.members, _own(catalog) if consumer.id == EU else OWN)
    known = own | rows
    return fixed(np.array([known.get(code, NEUTRAL) for code in codes]))


@lru_cache(maxsize=4)
def _own(catalog: Catalog) -> float:
    """Return the parameter that the EU study gives to members of the EU."""
    found = (row.value for row in catalog.trade_parameters if row.iso3 == EU)
    return next(found, OWN)


def sourcing_mix_name(consumer: Consumer) -> str:
    """Return which rows of the table stand for a consumer's sourcing."""
    return EU if consumer.id == EU else WORLD_MIX


def is_of_the_eu(catalog: Catalog, consumer: Consumer) -> bool:
    """Whether the consumer is the EU, by its id or by its members."""
    return consumer.id == EU or consumer.members == consumer_of(catalog, EU).members
