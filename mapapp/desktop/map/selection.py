"""What is selected: countries and sites, one model for the map and the tables."""

from collections.abc import Collection, Iterable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mapapp.cartography.wording import number

translate = QCoreApplication.translate

OwnSite: TypeAlias = tuple[str, int]
"""A site of a file of the user's: the id of its layer, and its position in the file."""


class Selection(QObject):
    """A set of country codes, one of site ids, and one of sites in the user's files.

    Views change it by its methods and listen; none keeps a selection of its own.

    Signals
    -------
    changed
        After the sets changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._countries: frozenset[str] = frozenset()
        self._sites: frozenset[str] = frozenset()
        self._own: frozenset[OwnSite] = frozenset()

    @property
    def countries(self) -> frozenset[str]:
        """ISO alpha-3 codes."""
        return self._countries

    @property
    def sites(self) -> frozenset[str]:
        """Ids of sites."""
        return self._sites

    @property
    def own(self) -> frozenset[OwnSite]:
        """Sites of the user's files."""
        return self._own

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return not (self._countries or self._sites or self._own)

    @property
    def country(self) -> str | None:
        """The country, if one alone is selected and no site."""
        if len(self._countries) == 1 and not self._sites and not self._own:
            return next(iter(self._countries))
        return None

    def put(
        self,
        *,
        countries: Iterable[str] = (),
        sites: Iterable[str] = (),
        own: Iterable[OwnSite] = (),
    ) -> None:
        """Select these and nothing else."""
        wanted = frozenset(countries), frozenset(sites), frozenset(own)
        if wanted != (self._countries, self._sites, self._own):
            self._countries, self._sites, self._own = wanted
            self.changed.emit()

    def add(
        self,
        *,
        countries: Iterable[str] = (),
        sites: Iterable[str] = (),
        own: Iterable[OwnSite] = (),
    ) -> None:
        """Select these besides what is selected."""
        self.put(
            countries=self._countries.union(countries),
            sites=self._sites.union(sites),
            own=self._own.union(own),
        )

    def toggle(
        self,
        *,
        countries: Iterable[str] = (),
        sites: Iterable[str] = (),
        own: Iterable[OwnSite] = (),
    ) -> None:
        """Let go of these if all of them are selected, else add them."""
        codes, ids, rows = frozenset(countries), frozenset(sites), frozenset(own)
        if codes <= self._countries and ids <= self._sites and rows <= self._own:
            self.put(
                countries=self._countries - codes, sites=self._sites - ids, own=self._own - rows
            )
        else:
            self.add(countries=codes, sites=ids, own=rows)

    def own_in(self, layer_id: str) -> frozenset[int]:
        """Return the selected sites of one file of the user's, by their position in it."""
        return frozenset(at for one, at in self._own if one == layer_id)

    def forget_own(self, layer_ids: Collection[str]) -> None:
        """Let go of the sites of some files of the user's: they may be others by now."""
        kept = [one for one in self._own if one[0] not in layer_ids]
        self.put(countries=self._countries, sites=self._sites, own=kept)

    def clear(self) -> None:
        """Select nothing."""
        self.put()


def count_words(countries: int, sites: int) -> str:
    """Return how many countries and sites: "3 countries, 12 sites"; empty for none."""
    parts = []
    if countries == 1:
        parts.append(translate("selection", "1 country"))
    elif countries:
        parts.append(translate("selection", "{count} countries").format(count=number(countries)))
    if sites == 1:
        parts.append(translate("selection", "1 site"))
    elif sites:
        parts.append(translate("selection", "{count} sites").format(count=number(sites)))
    return ", ".join(parts)


def selected_words(selection: Selection) -> str:
    """Return what the status bar says: "3 countries, 12 sites selected"; empty for nothing."""
    if selection.is_empty:
        return ""
    what = count_words(len(selection.countries), len(selection.sites) + len(selection.own))
    return translate("selection", "{what} selected").format(what=what)
