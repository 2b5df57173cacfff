"""Which of a row of the user's and a bundled site counts, in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import status_word, tonnes
from mapapp.catalog.sitefiles.same_sites import lacks_capacity, merged

if TYPE_CHECKING:
    from mapapp.catalog.model import Site
    from mapapp.catalog.sitefiles import Decision, Match, SiteLayer

translate = QCoreApplication.translate


def what_counts(layer: "SiteLayer", match: "Match", decision: "Decision") -> str:
    """Return which of a pair counts where the file does, with its capacity and status."""
    theirs = layer.sites([match.site])
    if decision == "ours" or not theirs:
        return translate("sitefiles", "Ours: {figures}").format(figures=_figures(match.ours))
    if decision == "both":
        return translate("sitefiles", "Both")
    if decision == "theirs" and not lacks_capacity(theirs[0]):
        return translate("sitefiles", "Yours: {figures}").format(figures=_figures(theirs[0]))
    whole = merged(match.ours, theirs[0], layer.mapping_says(match.site))
    if decision == "theirs":
        return translate("sitefiles", "Ours, as yours has no capacity: {figures}").format(
            figures=_figures(whole)
        )
    return translate("sitefiles", "Ours, completed: {figures}").format(figures=_figures(whole))


def _figures(site: "Site") -> str:
    capacity = site.capacity_t_per_year
    return translate("sitefiles", "{capacity}, {status}").format(
        capacity=tonnes(capacity)
        if capacity is not None
        else translate("sitefiles", "capacity not known"),
        status=status_word(site.status),
    )
