"""The regions whose capacity can be added, and their countries."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from mapapp.catalog.catalog import Catalog


@cache
def members_of(catalog: Catalog) -> Mapping[str, tuple[str, ...]]:
    """Return the countries of each region (ISO alpha-3), by the region's id, in order."""
    members: dict[str, list[str]] = defaultdict(list)
    for row in catalog.alternatives:
        members[row.alternative].append(row.iso3)
    return {alternative: tuple(codes) for alternative, codes in members.items()}
