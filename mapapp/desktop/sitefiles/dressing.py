"""The sites of a file as its layer shows them: which are drawn, and what their colour says."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.points.look import CATEGORY_COLOURS, MOST_CATEGORIES
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.proper_names import mineral_word
from mapapp.cartography.site_filter import UNKNOWN_CONTROL
from mapapp.cartography.wording import status_word
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.catalog.sitefiles.table import cell_text
from mapapp.scenario.appearance import SHOWN_MINERAL, PointLook, SiteFilter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.catalog.sitefiles.fields import Field
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate
NO_FILTER: Final = SiteFilter()
QUICK: Final = 50_000
"""So many sites are dressed at once; more of them beside the window."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What decides on the points themselves, not on how they are drawn.

    Attributes
    ----------
    look
        Of the file's layer, without its display and colour.
    site_filter
        The map's, which acts on files too, as far as they have what it goes by.
    """

    look: PointLook
    site_filter: SiteFilter = NO_FILTER

    @classmethod
    def of(cls, look: PointLook, site_filter: SiteFilter) -> "Dress":
        """Return what of a look and a filter decides on points."""
        plain = look.colour_by in ("own", "stage")  # both know no categories
        colour_by = "own" if plain else look.colour_by
        look = replace(look, display="auto", colour="", colour_by=colour_by)
        # Files say nothing of how far their rows were checked.
        return cls(look, replace(site_filter, verifications=()))

    @property
    def is_plain(self) -> bool:
        """Whether it leaves all points as they are."""
        return self == Dress(PointLook())

    @property
    def follows_mineral(self) -> bool:
        """Whether the mineral on the map decides which sites are shown."""
        return SHOWN_MINERAL in self.look.minerals


def dressed(
    found: "LoadedFile",
    dress: Dress,
    mineral: str,
    made_ready: Callable[[PointSet], None] | None = None,
) -> "LoadedFile":
    """Return a file with the points that its layer shows on a map of a mineral."""
    layer, points, look = found.layer, found.points, dress.look
    rows = points.row
    codes, names = _categories(layer, look, rows)
    if codes is not None:
        points = points.with_categories(codes, names)
    shown = _passing(layer, dress.site_filter)[rows]
    if look.statuses:
        shown &= _one_of(layer.status, STATUSES, look.statuses)[rows]
    if look.minerals and not dress.follows_mineral:
        shown &= _one_of(layer.mineral, layer.minerals, look.minerals)[rows]
    if not shown.all():
        points = points.only(shown)
    if dress.follows_mineral:
        also = tuple(one for one in look.minerals if one != SHOWN_MINERAL)
        points = points.following(mineral, also=also)
    if made_ready is not None and points is not found.points:
        made_ready(points)
    return replace(found, points=points)


def filtered_by(layer: "SiteLayer", chosen: SiteFilter) -> tuple[str, ...]:
    """Return what the map's filter goes by that a file has: ``status``, ``control``, ``start``."""
    found = []
    if chosen.statuses and _says(layer, "status"):
        found.append("status")
    if chosen.controls and bool((layer.control >= 0).any()):
        found.append("control")
    dated = chosen.start_from is not None or chosen.start_to is not None or chosen.known_start_only
    if dated and layer.start_year is not None:
        found.append("start")
    return tuple(found)


def _says(layer: "SiteLayer", field: "Field") -> bool:
    return layer.mapping.column(field) is not None or bool(layer.mapping.constant(field))


def _passing(layer: "SiteLayer", chosen: SiteFilter) -> "NDArray[np.bool_]":
    """Return which sites of a file pass the map's filter, by the rules of the bundled ones."""
    shown = np.ones(len(layer), np.bool_)
    fields = filtered_by(layer, chosen)
    if "status" in fields:
        shown &= _one_of(layer.status, STATUSES, chosen.statuses)
    if "control" in fields:
        known = _one_of(layer.control, layer.countries, chosen.controls)
        shown &= known | ((layer.control < 0) & (UNKNOWN_CONTROL in chosen.controls))
    if "start" in fields and layer.start_year is not None:
        year = layer.start_year
        early = False if chosen.start_from is None else year < chosen.start_from
        late = False if chosen.start_to is None else year > chosen.start_to
        shown &= ~(np.isnan(year) & chosen.known_start_only | early | late)
    return shown


def _one_of(
    codes: "NDArray[np.integer]", names: Sequence[str], wanted: Collection[str]
) -> "NDArray[np.bool_]":
    """Return for each code whether its name is among those wanted; none below 0 is."""
    return np.isin(codes, [at for at, name in enumerate(names) if name in wanted])


def _categories(
    layer: "SiteLayer", look: PointLook, rows: "NDArray[np.int64]"
) -> "tuple[NDArray[np.int64] | None, tuple[str, ...]]":
    """Return the class of colour of each site, commonest first, and what the classes are called."""
    if look.colour_by == "mineral":
        words = [mineral_word(one) for one in layer.minerals]
        return _ranked(layer.mineral[rows].astype(np.int64), words)
    if look.colour_by == "status":
        return _ranked(layer.status[rows].astype(np.int64), [status_word(one) for one in STATUSES])
    if look.colour_by == "column" and look.column in layer.table.series:
        import pandas as pd

        column = layer.table.series[look.column].iloc[layer.index[rows]]
        codes, values = pd.factorize(column)
        return _ranked(codes.astype(np.int64), [cell_text(value) for value in values])
    return None, ()


def _ranked(
    codes: "NDArray[np.int64]", words: list[str]
) -> "tuple[NDArray[np.int64], tuple[str, ...]]":
    """Return numbers of classes by how many sites they have; the rarest ones share one."""
    words = [word.strip() or translate("sitefiles", "not known") for word in words]
    words.append(translate("sitefiles", "not known"))
    codes = np.where(codes < 0, len(words) - 1, codes)
    counts = np.bincount(codes, minlength=len(words))
    order = [int(at) for at in np.argsort(-counts, kind="stable") if counts[at]]
    place = np.full(len(words), len(CATEGORY_COLOURS) - 1, np.int64)
    if len(order) > MOST_CATEGORIES:
        order = order[:MOST_CATEGORIES]
        names = (*(words[at] for at in order), translate("sitefiles", "all others"))
    else:
        names = tuple(words[at] for at in order)
    place[order] = np.arange(len(order))
    return place[codes], names
