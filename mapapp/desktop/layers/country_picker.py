"""A field that opens a list of countries to tick, each with how many sites it controls."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QListWidget

from mapapp.cartography.wording import number
from mapapp.desktop.ticked_menu import TickedMenu


@dataclass(frozen=True, slots=True)
class Country:
    """A country in the list: code (empty: not known), name, and its number of sites."""

    code: str
    name: str
    sites: int


class CountryPicker(TickedMenu):
    """Says which controlling countries are chosen; opens the list."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Controlling countries"),
            all_word=self.tr("Any country"),
            several=self.tr("{count} countries"),
            tip=self.tr("Controlling country: {ticked}"),
        )

    @property
    def countries(self) -> QListWidget:
        """The list."""
        return self.list

    def show_countries(self, countries: Sequence[Country], chosen: Sequence[str]) -> None:
        """Offer these countries with those that are chosen ticked."""
        self.show_choices(
            [(one.code, f"{one.name}  {number(one.sites)}") for one in countries],
            chosen,
            names=[(one.code, one.name) for one in countries],
        )
