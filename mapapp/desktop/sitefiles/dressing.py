"""The sites of a file as its layer shows them: which are drawn, and what their colour says."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.points.look import CATEGORY_COLOURS, MOST_CATEGORIES
from mapapp.cartography.points.point_set import PointSet
from mapapp.cartography.proper_names import mineral_word
from mapapp.cartography.wording import status_word
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.catalog.sitefiles.table import cell_text
from mapapp.scenario.appearance import SHOWN_MINERAL, PointLook

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate
QUICK: Final = 50_000
"""So many sites are dressed at once; more of them beside the window."""


def of_points(look: PointLook, mineral: str) -> PointLook:
    """Return what of a look decides on the points themselves: not their display and colour.

    Parameters
    ----------
    look
        Of the file's layer.
    mineral
        What the map shows.
    """
    plain = look.colour_by in ("own", "stage")  # both know no categories
    colour_by = "own" if plain else look.colour_by
    minerals = tuple(mineral if one == SHOWN_MINERAL else one for one in look.minerals)
    return replace(look, display="auto", colour="", colour_by=colour_by, minerals=minerals)


def dressed(
    found: "LoadedFile", look: PointLook, made_ready: Callable[[PointSet], None] | None = None
) -> "LoadedFile":
    """Return a file with the points that its layer shows."""
    layer, points = found.layer, found.points
    rows = points.row
    codes, names = _categories(layer, look, rows)
    if codes is not None:
        points = points.with_categories(codes, names)
    shown = np.ones(len(points), np.bool_)
    if look.statuses:
        wanted = [at for at, status in enumerate(STATUSES) if status in look.statuses]
        shown &= np.isin(layer.status[rows], wanted)
    if look.minerals:
        kept = [at for at, mineral in enumerate(layer.minerals) if mineral in look.minerals]
        shown &= np.isin(layer.mineral[rows], kept)
    if not shown.all():
        points = points.only(shown)
    if made_ready is not None and points is not found.points:
        made_ready(points)
    return replace(found, points=points)


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
