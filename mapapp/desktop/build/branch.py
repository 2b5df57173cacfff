"""A row that opens to what is inside, and the row of a country, which opens to its projects.

What is inside is made when a row is first opened, and brought up to date only while it is open.
"""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.alternative_row import EDGE_PX, AlternativeRow, StageShown
from mapapp.desktop.build.detail_line import DetailLine
from mapapp.desktop.build.project_row import ProjectRow
from mapapp.picture.places import StagePlaces
from mapapp.picture.result import AlternativeFigures
from mapapp.scenario.scenario import Place

INDENT_PX: Final = 14
PlacesOf = Callable[[], StagePlaces]


class Branch(QWidget):
    """A row and, once opened, what is inside it.

    Signals
    -------
    capacity_edited
        The place, t/yr of nameplate, and a drag number (0 for a single edit).
    start_edited
        Id of a project, and its first year, or None for the listed one.
    reset_wanted
        Places whose levers are to be taken out.
    """

    capacity_edited = Signal(Place, float, int)
    start_edited = Signal(str, object)
    reset_wanted = Signal(tuple)

    def __init__(self, row: AlternativeRow, theme: MapTheme, *, depth: int) -> None:
        super().__init__()
        self.row = row
        self._theme = theme
        self._depth = depth
        self._figures: AlternativeFigures | None = None
        self._shown: StageShown | None = None
        self._places: PlacesOf | None = None
        self._body: QWidget | None = None
        self._detail: DetailLine | None = None
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        row.edited.connect(self.capacity_edited)
        row.opened.connect(self._open)

    @property
    def place(self) -> Place:
        """Where the row's lever adds."""
        return self.row.place

    @property
    def is_open(self) -> bool:
        """Whether what is inside is shown."""
        return self._body is not None and not self._body.isHidden()

    def show_figures(
        self,
        figures: AlternativeFigures,
        shown: StageShown,
        places: PlacesOf,
        *,
        inside_t_per_year: float = 0.0,
    ) -> None:
        """Show a place; what is inside follows only while it is open."""
        self._figures, self._shown, self._places = figures, shown, places
        self.row.show_figures(figures, shown, inside_t_per_year=inside_t_per_year)
        if self.is_open:
            self._show_inside(places())

    def _open(self, is_open: bool) -> None:  # noqa: FBT001
        if self._body is None:
            self._make_body()
        assert self._body is not None  # noqa: S101  (just made)
        self._body.setVisible(is_open)
        if is_open and self._places is not None:
            self._show_inside(self._places())

    def _make_body(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 6 if self._depth == 0 else 4)
        column.setSpacing(0)
        self._detail = DetailLine(indent_px=EDGE_PX + 18 + INDENT_PX * self._depth)
        self._detail.reset.clicked.connect(lambda: self.reset_wanted.emit(self._levers_inside()))
        column.addWidget(self._detail)
        column.addLayout(self._inside)
        layout = self.layout()
        assert layout is not None  # noqa: S101  (set in __init__)
        layout.addWidget(self._body)

    def _show_inside(self, places: StagePlaces) -> None:
        """Show the line of figures and what is inside."""
        if self._detail is None or self._figures is None:
            return
        codes = self._codes(places)
        self._detail.show_figures(places.output(codes), *places.spent(codes))
        self._detail.show_sources(places.cost_sources(codes), self.row.region)
        self._detail.reset.setAccessibleName(
            self.tr("Reset {place} and all inside it").format(place=self.row.region)
        )
        self._detail.reset.setEnabled(bool(self._levers_inside()))
        self._show_parts(places)

    def _levers_inside(self) -> tuple[Place, ...]:
        """Return the places inside this one, and it, that have a lever at the stage."""
        if self._places is None:
            return ()
        places = self._places()
        codes = set(self._codes(places))
        sites = {one.site.id for code in codes for one in places.projects(code)}
        return tuple(
            lever.place
            for lever in places.scenario.levers_of(places.view.mineral)
            if lever.stage == places.view.stage
            and (
                lever.place == self.place
                or (lever.place.kind == "country" and lever.place.id in codes)
                or (lever.place.kind == "project" and lever.place.id in sites)
            )
        )

    @abstractmethod
    def _codes(self, places: StagePlaces) -> tuple[str, ...]:
        """Return the countries that are inside (ISO alpha-3)."""

    @abstractmethod
    def _show_parts(self, places: StagePlaces) -> None:
        """Show what is inside, one row each."""

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.row.set_theme(theme)


class CountryBranch(Branch):
    """A country and its listed projects."""

    def __init__(
        self, code: str, names: Mapping[str, str], theme: MapTheme, *, depth: int = 1
    ) -> None:
        name = names.get(code, code)
        place = Place("country", code)
        row = AlternativeRow(place, name, theme, indent_px=INDENT_PX * depth)
        super().__init__(row, theme, depth=depth)
        self._names = names
        self.projects: dict[str, ProjectRow] = {}

    def _codes(self, _places: StagePlaces) -> tuple[str, ...]:
        return (self.place.id,)

    def _show_parts(self, places: StagePlaces) -> None:
        found = places.projects(self.place.id)
        if tuple(one.site.id for one in found) != tuple(self.projects):
            self._make_rows([one.site.id for one in found])
        for one in found:
            self.projects[one.site.id].show_project(one, places.view.year)

    def _make_rows(self, sites: list[str]) -> None:
        for site in [site for site in self.projects if site not in sites]:
            row = self.projects.pop(site)
            self._inside.removeWidget(row)
            row.deleteLater()
        kept, self.projects = self.projects, {}
        for at, site in enumerate(sites):
            row = kept.get(site) or self._new_row()
            self.projects[site] = row
            self._inside.insertWidget(at, row)

    def _new_row(self) -> ProjectRow:
        indent_px = EDGE_PX + 18 + INDENT_PX * self._depth
        row = ProjectRow(
            self._theme, indent_px=indent_px, name_of=lambda code: self._names.get(code, code)
        )
        row.capacity_edited.connect(
            lambda site, tonnes: self.capacity_edited.emit(Place("project", site), tonnes, 0)
        )
        row.start_edited.connect(self.start_edited)
        return row

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        super().set_theme(theme)
        for row in self.projects.values():
            row.set_theme(theme)
