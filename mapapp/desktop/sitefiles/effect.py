"""What counting a file does to the figures, computed beside the window."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles import CountedFile, NotCounted, resolve
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.catalog.sitefiles.limits import MAX_COUNTED
from mapapp.desktop.sitefiles.loading import LoadedFile, decisions_of
from mapapp.picture import View
from mapapp.picture.user_sites import SitesEffect, effect_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.sitefiles import SiteLayer
    from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Effect:
    """Figures without and with the sites of a file.

    Attributes
    ----------
    figures
        None while the file is only drawn.
    left_out
        How many sites cannot count, and why.
    """

    figures: SitesEffect | None
    left_out: tuple[NotCounted, ...]


def too_many(layer: "SiteLayer") -> str:
    """Return why a file is too large to be counted; empty if it is not."""
    if len(layer) <= MAX_COUNTED:
        return ""
    return translate(
        "sitefiles",
        "{count} sites are too many to count one by one; at most {most} are. They are shown.",
    ).format(count=f"{len(layer):,}", most=f"{MAX_COUNTED:,}")


def effect_on(found: LoadedFile, catalog: "Catalog", scenario: "Scenario", view: View) -> Effect:
    """Return what a file does to the figures of its own mineral and stage (UserError)."""
    layer = found.layer
    left_out = sites_left_out(layer, _as_ours(found))
    if found.file.counting == "overlay" or too_many(layer):
        return Effect(None, left_out)
    decisions = decisions_of(found.file)
    resolved = resolve(layer, found.matches, decisions)
    counted = CountedFile(layer.name, resolved, found.file.counting)
    return Effect(effect_of(catalog, [counted], scenario, view_touched(view, layer)), left_out)


def _as_ours(found: LoadedFile) -> list[int]:
    """Return the sites of a file that need no capacity: the pair counts with that of ours."""
    decided = dict(decisions_of(found.file).of_row)
    return [
        match.site
        for match in found.matches
        if match.ours.capacity_t_per_year is not None
        and decided.get(match.row, match.default) != "both"
    ]


def sites_left_out(layer: "SiteLayer", as_ours: "Sequence[int]" = ()) -> tuple[NotCounted, ...]:
    """Return how many sites of a file cannot count, and why; as quick for a million.

    Parameters
    ----------
    as_ours
        Positions of those that count with a capacity of ours where they have none.
    """
    nowhere = (layer.mineral < 0) | (layer.host < 0)
    closed = ~nowhere & (layer.status == STATUSES.index("closed"))
    rest = ~nowhere & ~closed
    if layer.capacity_t_per_year is not None:
        rest &= ~np.isfinite(layer.capacity_t_per_year)
    rest[list(as_ours)] = False
    found = (
        NotCounted(translate("sitefiles", "no mineral or country is known"), int(nowhere.sum())),
        NotCounted(translate("sitefiles", "no capacity is known"), int(rest.sum())),
        NotCounted(translate("sitefiles", "they are closed"), int(closed.sum())),
    )
    return tuple(one for one in found if one.count)


def view_touched(view: View, layer: "SiteLayer") -> View:
    """Return what is looked at, or the mineral and stage of most sites if they are of another."""
    known = layer.mineral >= 0
    pairs = layer.mineral[known].astype(np.int64) * len(STAGES) + layer.stage[known]
    counts = np.bincount(pairs)
    if not len(counts):
        return view
    found = {
        (layer.minerals[pair // len(STAGES)], STAGES[pair % len(STAGES)])
        for pair in np.flatnonzero(counts).tolist()
    }
    if (view.mineral, view.stage) in found:
        return view
    mineral, stage = divmod(int(counts.argmax()), len(STAGES))
    return replace(view, mineral=layer.minerals[mineral], stage=STAGES[stage])
