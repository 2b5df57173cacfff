"""The same site twice: which of a file's sites the catalog has already, and what to do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final, Literal

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Site
from mapapp.catalog.sitefiles.layer import SiteLayer
from mapapp.catalog.sitefiles.limits import MAX_COUNTED, NOBODY, Watch
from mapapp.catalog.sitefiles.words import plain
from mapapp.phrases import phrase

Decision = Literal["both", "ours", "theirs", "merge"]
"""Keep both; the bundled site alone; the file's alone; or the bundled one completed by it."""

NEAR_KM: Final = 25.0
"""Sites farther apart are not the same, however alike their names are."""
SURE_KM: Final = 2.0
MATCH: Final = 0.6
SAME: Final = 0.8
"""From this likeness on a pair counts as the same site unless the user says otherwise."""
_EARTH_KM: Final = 6371.0
_STEP: Final = 50_000
_FEW: Final = 5
_NAMES: Final = 1_000
Pairs = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Positions in the layer, positions among the bundled sites, and the chords between them."""
# Words that every other site has in its name say nothing of which site it is.
_NOISE: Final = frozenset(
    ["mine", "project", "plant", "refinery", "the", "de", "la", "el", "mina", "smelter", "site"]
)


@dataclass(frozen=True, slots=True)
class Match:
    """A site of a file that is likely one of the catalog's.

    Attributes
    ----------
    site
        Position in the layer.
    row
        Row of the file.
    ours
        The bundled site.
    distance_km
        Between the two.
    name_likeness
        0..1.
    likeness
        Of the pair as a whole, 0..1.
    default
        What is proposed: merge where it is surely the same, else keep both.
    why
        The default's reason in words.
    """

    site: int
    row: int
    ours: Site
    distance_km: float
    name_likeness: float
    likeness: float
    default: Decision
    why: str


def find_matches(layer: SiteLayer, catalog: Catalog, *, watch: Watch = NOBODY) -> list[Match]:
    """Return the likely pairs, the likeliest first; at most one for each site of the file.

    Distance, name and mineral decide together; sites of another known mineral or stage are
    never the same. Names are compared only for sites within `NEAR_KM`; of a file too large to
    be counted, only for the few nearest to each bundled site.
    """
    from scipy.spatial import cKDTree

    bundled = [site for site in catalog.sites if not site.id.startswith("user:")]
    if not bundled or not len(layer):
        return []
    ours = _on_sphere(np.array([s.lon for s in bundled]), np.array([s.lat for s in bundled]))
    tree = cKDTree(ours)
    reach = 2 * np.sin(NEAR_KM / _EARTH_KM / 2)
    pairs: list[Pairs] = []
    for start in range(0, len(layer), _STEP):
        watch.step(start / len(layer), phrase("Looking for sites that are listed already"))
        part = slice(start, start + _STEP)
        theirs = cKDTree(_on_sphere(layer.lon[part], layer.lat[part]))
        near = theirs.sparse_distance_matrix(tree, reach, output_type="coo_matrix")
        pairs.append(_possible(layer, bundled, (start + near.row, near.col, near.data)))
    sites, others, chords = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
    found = _best(layer, bundled, _few(layer, (sites, others, chords)), watch)
    return sorted(found, key=lambda match: -match.likeness)


def _on_sphere(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    east, north = np.radians(lon), np.radians(lat)
    return np.stack(
        [np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1
    )


def _possible(layer: SiteLayer, bundled: Sequence[Site], pairs: Pairs) -> Pairs:
    """Return the pairs that could be the same: of the same mineral and stage."""
    sites, others, chords = pairs
    minerals = np.array([layer.minerals.index(site.mineral) for site in bundled])
    stages = np.array([STAGES.index(site.stage) for site in bundled])
    may = (layer.mineral[sites] == minerals[others]) | (layer.mineral[sites] < 0)
    staged = layer.mapping.column("stage") is not None or layer.mapping.constant("stage")
    if staged:
        may &= layer.stage[sites] == stages[others]
    return _few(layer, (sites[may], others[may], chords[may]))


def _few(layer: SiteLayer, pairs: Pairs) -> Pairs:
    """Return the pairs whose names are compared: of a large file not all of them."""
    if len(layer) <= MAX_COUNTED:
        return pairs
    sites, others, chords = pairs
    near = _nearest_of_each(others, chords)
    return sites[near], others[near], chords[near]


def _best(layer: SiteLayer, bundled: Sequence[Site], pairs: Pairs, watch: Watch) -> list[Match]:
    """Return the likeliest pair of each site."""
    best: dict[int, Match] = {}
    for at, (site, other, chord) in enumerate(zip(*pairs, strict=True)):
        if at % _NAMES == 0:
            watch.step(at / len(pairs[0]), phrase("Looking for sites that are listed already"))
        match = _match(layer, int(site), bundled[int(other)], _km(float(chord)))
        known = best.get(match.site)
        if match.likeness >= MATCH and (known is None or known.likeness < match.likeness):
            best[match.site] = match
    return list(best.values())


def _nearest_of_each(others: np.ndarray, chords: np.ndarray) -> np.ndarray:
    """Return the pairs of the few sites nearest to each bundled one."""
    order = np.lexsort((chords, others))
    first = np.searchsorted(others[order], others[order])
    return order[np.arange(len(order)) - first < _FEW]


def _km(chord: float) -> float:
    return 2 * _EARTH_KM * float(np.arcsin(min(chord / 2, 1.0)))


def _match(layer: SiteLayer, site: int, ours: Site, distance: float) -> Match:
    name = name_likeness(layer.text(site, "name"), ours.name)
    closeness = max(0.0, 1.0 - distance / NEAR_KM)
    likeness = 0.65 * name + 0.35 * closeness
    if distance <= SURE_KM and not layer.text(site, "name"):
        likeness = max(likeness, SAME)
    if layer.mineral[site] < 0:
        likeness -= 0.1
    sure = likeness >= SAME
    alike = 100 * name
    why = (
        phrase("{km:.1f} km apart, names {alike:.0f} % alike", km=distance, alike=alike)
        if layer.mineral[site] >= 0
        else phrase(
            "{km:.1f} km apart, names {alike:.0f} % alike, mineral not said",
            km=distance,
            alike=alike,
        )
    )
    row = int(layer.row[site])
    default: Decision = "merge" if sure else "both"
    return Match(site, row, ours, distance, name, min(likeness, 1.0), default, why)


def name_likeness(first: str, second: str) -> float:
    """Return how alike two names of sites are, 0..1; words that many have count little."""
    from rapidfuzz import fuzz

    a, b = (_telling(name) for name in (first, second))
    if not a or not b:
        return 0.0
    whole = fuzz.token_sort_ratio(a, b)
    # "Greenbushes (Talison)" against "Greenbushes": one holds the other.
    part = 0.95 * fuzz.token_set_ratio(a, b) if min(len(a), len(b)) > 3 else 0.0
    return max(whole, part) / 100


def _telling(name: str) -> str:
    words = plain(name).split()
    return " ".join(word for word in words if word not in _NOISE) or " ".join(words)


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the user decided of pairs, by row of the file; the others keep their default.

    Attributes
    ----------
    of_row
        Row and decision.
    """

    of_row: tuple[tuple[int, Decision], ...] = ()

    def of(self, match: Match) -> Decision:
        """Return what is done with a pair."""
        return dict(self.of_row).get(match.row, match.default)

    def decided(self, match: Match, decision: Decision) -> "Decisions":
        """Return the decisions with one more."""
        kept = tuple(pair for pair in self.of_row if pair[0] != match.row)
        return replace(self, of_row=(*kept, (match.row, decision)))

    def all_decided(self, matches: Sequence[Match], decision: Decision) -> "Decisions":
        """Return the decisions with the same one for some pairs."""
        rows = {match.row for match in matches}
        kept = tuple(pair for pair in self.of_row if pair[0] not in rows)
        return replace(self, of_row=(*kept, *((row, decision) for row in sorted(rows))))


@dataclass(frozen=True, slots=True)
class Resolved:
    """A file's sites beside the catalog's, once pairs are decided.

    Attributes
    ----------
    added
        Sites that the file adds.
    replaced
        Bundled sites by id, each with what stands in its place; None: it goes, because the
        file's own site of `added` stands for it.
    in_place
        Ids of those of `added` that stand in the place of a bundled site.
    """

    added: tuple[Site, ...]
    replaced: Mapping[str, Site | None]
    in_place: frozenset[str] = frozenset()


def resolve(
    layer: SiteLayer,
    matches: Sequence[Match],
    decisions: Decisions,
    *,
    which: Sequence[int] | None = None,
) -> Resolved:
    """Return what a file adds to the catalog and what it takes the place of.

    A row without a capacity does not take the place of ours; it completes ours.
    """
    of_site = {match.site: match for match in matches}
    decided = dict(decisions.of_row)
    added: list[Site] = []
    replaced: dict[str, Site | None] = {}
    in_place: set[str] = set()
    for at in range(len(layer)) if which is None else which:
        match = of_site.get(at)
        decision = decided.get(match.row, match.default) if match is not None else "both"
        if decision == "ours":
            continue
        made = layer.sites([at])
        if not made:
            continue
        (site,) = made
        if match is None or decision == "both":
            added.append(site)
        elif decision == "theirs" and not lacks_capacity(site):
            replaced[match.ours.id] = None
            in_place.add(site.id)
            added.append(site)
        else:
            base = replaced.get(match.ours.id) or match.ours
            replaced[match.ours.id] = merged(base, site, layer.mapping_says(at))
    return Resolved(tuple(added), MappingProxyType(replaced), frozenset(in_place))


def lacks_capacity(theirs: Site) -> bool:
    """Whether a site cannot take the place of ours: neither of both would count then.

    A closed one does; that ours is closed is what the user says.
    """
    return theirs.capacity_t_per_year is None and theirs.status != "closed"


def merged(ours: Site, theirs: Site, said: frozenset[str]) -> Site:
    """Return a bundled site with what a file says of it; what the file leaves blank stays.

    Parameters
    ----------
    said
        Fields of the site that the file itself states, rather than what was assumed.
    """
    changes = {
        name: getattr(theirs, name)
        for name in said
        if getattr(theirs, name) not in (None, "", ()) and name not in ("id", "mineral", "stage")
    }
    note = f"merged with {theirs.id.partition(':')[2].rpartition(':')[0]}"
    notes = "; ".join(part for part in (ours.notes, changes.pop("notes", ""), note) if part)
    sources = tuple(dict.fromkeys((*ours.source_ids, *theirs.source_ids)))
    changes.pop("source_ids", None)
    return replace(ours, **changes, notes=notes, source_ids=sources)
