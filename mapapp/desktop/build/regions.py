"""The rows of regions, and of the rest: countries that no region has, such as China."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import tonnes
from mapapp.desktop.alternative_row import EDGE_PX, AlternativeRow, StageShown
from mapapp.desktop.build.branch import Branch, CountryBranch, PlacesOf
from mapapp.desktop.build.disclosure import Disclosure
from mapapp.desktop.controls import FittingLabel
from mapapp.desktop.explaining import explain
from mapapp.picture.places import StagePlaces
from mapapp.scenario.scenario import Place


class CountryRows(QWidget):
    """The rows of countries, made when they are first shown and kept while they stay.

    Signals
    -------
    capacity_edited, start_edited, reset_wanted
        As of a :class:`Branch`.
    """

    capacity_edited = Signal(Place, float, int)
    start_edited = Signal(str, object)
    reset_wanted = Signal(tuple)

    def __init__(self, names: Mapping[str, str], theme: MapTheme) -> None:
        super().__init__()
        self._names, self._theme = names, theme
        self.branches: dict[str, CountryBranch] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_countries(
        self,
        hosts: tuple[str, ...],
        shown: StageShown,
        places: PlacesOf,
        *,
        track_t_per_year: float,
    ) -> None:
        """Show these countries; the end of all their tracks is one, so that they compare."""
        if hosts != tuple(self.branches):
            self._make_branches(hosts)
        here = places()
        for code, branch in self.branches.items():
            figures = here.country(code, track_t_per_year=track_t_per_year)
            projects = here.projects(code)
            branch.row.arrow.setEnabled(bool(projects) or branch.is_open)
            branch.show_figures(
                figures,
                shown,
                places,
                inside_t_per_year=sum(one.nameplate_t_per_year for one in projects),
            )

    def _make_branches(self, hosts: tuple[str, ...]) -> None:
        for code in [code for code in self.branches if code not in hosts]:
            branch = self.branches.pop(code)
            self._column.removeWidget(branch)
            branch.hide()
            branch.deleteLater()
        kept, self.branches = self.branches, {}
        for at, code in enumerate(hosts):
            branch = kept.get(code) or self._new_branch(code)
            self.branches[code] = branch
            self._column.insertWidget(at, branch)

    def _new_branch(self, code: str) -> CountryBranch:
        branch = CountryBranch(code, self._names, self._theme)
        branch.capacity_edited.connect(self.capacity_edited)
        branch.start_edited.connect(self.start_edited)
        branch.reset_wanted.connect(self.reset_wanted)
        return branch

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for branch in self.branches.values():
            branch.set_theme(theme)


class RegionBranch(Branch):
    """A region and its countries."""

    def __init__(self, region: str, name: str, names: Mapping[str, str], theme: MapTheme) -> None:
        super().__init__(AlternativeRow(Place("region", region), name, theme), theme, depth=0)
        self._rows = CountryRows(names, theme)
        self._rows.capacity_edited.connect(self.capacity_edited)
        self._rows.start_edited.connect(self.start_edited)
        self._rows.reset_wanted.connect(self.reset_wanted)
        self._inside.addWidget(self._rows)

    @property
    def countries(self) -> dict[str, CountryBranch]:
        """The rows of its countries, in order; empty until it was opened."""
        return self._rows.branches

    def _codes(self, places: StagePlaces) -> tuple[str, ...]:
        return places.members(self.place.id)

    def _show_parts(self, places: StagePlaces) -> None:
        if self._figures is None or self._places is None or self._shown is None:
            return
        self._rows.show_countries(
            places.hosts(self.place.id),
            self._shown,
            self._places,
            track_t_per_year=self._figures.maximum_t_per_year,
        )

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        super().set_theme(theme)
        self._rows.set_theme(theme)


class RestBranch(QWidget):
    """The countries of no region under one heading: there is no lever for them together.

    Signals
    -------
    capacity_edited, start_edited, reset_wanted
        As of a :class:`Branch`.
    """

    capacity_edited = Signal(Place, float, int)
    start_edited = Signal(str, object)
    reset_wanted = Signal(tuple)

    def __init__(self, names: Mapping[str, str], theme: MapTheme) -> None:
        super().__init__()
        self._names = names
        self._of: tuple[str, str] | None = None
        self._hosts: tuple[str, ...] = ()
        self._shown: StageShown | None = None
        self._places: PlacesOf | None = None
        name = self.tr("The rest")
        self.arrow = Disclosure(name)
        self.arrow.set_theme(theme)
        self._name = QLabel(name)
        self._name.setProperty("role", "heading")
        self._says = FittingLabel()
        self._says.setProperty("role", "quiet")
        self._rows = CountryRows(names, theme)
        self._rows.hide()
        self._lay_out()
        explain(
            self.arrow,
            "",
            self.tr(
                "Countries that are in none of the regions, such as China: each has a lever of its"
                " own, and there is none for them together."
            ),
        )
        self._rows.capacity_edited.connect(self.capacity_edited)
        self._rows.start_edited.connect(self.start_edited)
        self._rows.reset_wanted.connect(self.reset_wanted)
        self.arrow.toggled.connect(self._open)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(EDGE_PX, 8, 12, 6)
        head.setSpacing(4)
        head.addWidget(self.arrow)
        head.addWidget(self._name)
        head.addWidget(self._says, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._rows)

    @property
    def countries(self) -> dict[str, CountryBranch]:
        """The rows of the countries, in order; empty until it was opened."""
        return self._rows.branches

    @property
    def is_open(self) -> bool:
        """Whether the countries are shown."""
        return not self._rows.isHidden()

    def show_stage(
        self, shown: StageShown, places: PlacesOf, *, inside_t_per_year: float = 0.0
    ) -> None:
        """Show the rest at a stage; ``inside_t_per_year`` is what levers of its countries add."""
        self._shown, self._places = shown, places
        key = (shown.view.mineral, shown.view.stage)
        if key != self._of:
            self._of, self._hosts = key, places().elsewhere()
            self.setVisible(bool(self._hosts))
        self._says.set_wordings(*self._words(inside_t_per_year))
        if self.is_open:
            self._show_rows()

    def _words(self, inside: float) -> tuple[str, ...]:
        if inside > 0:
            amount = tonnes(inside)
            return self.tr("+ {amount} inside").format(amount=amount), "+"
        named = [self._names.get(code, code) for code in self._hosts]
        several = [", ".join(named[:count]) for count in range(len(named), 0, -1)]
        words = [several[0], *(self.tr("{some}…").format(some=one) for one in several[1:])]
        return (*words, "")

    def _open(self, is_open: bool) -> None:  # noqa: FBT001
        self._rows.setVisible(is_open)
        if is_open:
            self._show_rows()

    def _show_rows(self) -> None:
        if self._places is not None and self._shown is not None:
            track = self._places().track_elsewhere()
            self._rows.show_countries(
                self._hosts, self._shown, self._places, track_t_per_year=track
            )

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.arrow.set_theme(theme)
        self._rows.set_theme(theme)
