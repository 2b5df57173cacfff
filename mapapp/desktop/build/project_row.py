"""One listed project: on or off, how much of it, from when, and what is known of it."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from mapapp.cartography.proper_names import capital
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.tonnage import decimals_for, in_kilotonnes
from mapapp.cartography.wording import KILOTONNE, money, status_word, tonnes
from mapapp.catalog.model import Verification
from mapapp.desktop.card_content import verification_words
from mapapp.desktop.controls import FittingLabel, QuietBox, indent
from mapapp.desktop.hover_card import draw_verification
from mapapp.desktop.scrolling import TurnsWithFocus
from mapapp.picture.places import ListedProject

BOX_PX: Final = 92
FIRST_YEAR: Final = 2020
LAST_YEAR: Final = 2060
KILOTONNE_FROM: Final = 10 * KILOTONNE
SMALL_T: Final = 100.0


class ProjectRow(QWidget):
    """A check box with the project's name, its capacity, what is known, and its first year.

    Signals
    -------
    capacity_edited
        Id of the site, and t/yr that its own lever adds; 0 is off.
    start_edited
        Id of the site, and the first year, or None for the one that is listed.
    """

    capacity_edited = Signal(str, float)
    start_edited = Signal(str, object)

    def __init__(self, theme: MapTheme, *, indent_px: int, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._project: ListedProject | None = None
        self._name_of = name_of
        self._unit_t = 1.0
        self.check = ElidingCheckBox()
        self.box = QuietBox()
        self.year = _YearBox()
        self._facts = FittingLabel()
        self._facts.setProperty("role", "quiet")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._mark = _Mark(theme)
        unit = theme.type.body_px / 12
        for field in (self.box, self.year):
            field.setFixedWidth(round(BOX_PX * unit))
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.setKeyboardTracking(False)
            indent(field)
        self._lay_out(indent_px)
        self.setWhatsThis(
            self.tr(
                "One listed project: switch it on, build more or less of it, or let it start in"
                " another year. A project whose capacity is not known, or is counted in the base"
                " case already, has nothing to add. The mark says how far its row was checked."
            )
        )
        self.check.clicked.connect(self._switched)
        self.box.valueChanged.connect(self._typed)
        self.year.valueChanged.connect(self._moved)

    def _lay_out(self, indent_px: int) -> None:
        facts = QHBoxLayout()
        facts.setContentsMargins(18, 0, 0, 0)
        facts.setSpacing(4)
        facts.addWidget(self._mark)
        facts.addWidget(self._facts, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(indent_px, 2, 12, 4)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.check, 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addLayout(facts, 1, 0)
        grid.addWidget(self.year, 1, 1)
        grid.setColumnStretch(0, 1)

    @property
    def project(self) -> ListedProject:
        """What is shown."""
        assert self._project is not None  # noqa: S101  (a row is shown a project at once)
        return self._project

    # --- editing -------------------------------------------------------------------------------

    def _switched(self, is_on: bool) -> None:  # noqa: FBT001
        listed = self.project.listed_t_per_year or 0.0
        self.capacity_edited.emit(self.project.site.id, listed if is_on else 0.0)

    def _typed(self, value: float) -> None:
        self.capacity_edited.emit(self.project.site.id, value * self._unit_t)

    def _moved(self, year: int) -> None:
        as_listed = year == self.project.listed_start_year
        self.start_edited.emit(self.project.site.id, None if as_listed else year)

    # --- showing -------------------------------------------------------------------------------

    def show_project(self, project: ListedProject, year: int) -> None:
        """Show a project as it is in the scenario; ``year`` is the one on the map."""
        if project == self._project:
            return
        self._project = project
        name = project.site.name
        listed = project.listed_t_per_year
        can = listed is not None and listed > 0
        self.check.set_words(name)
        self._show_capacity(project)
        with QSignalBlocker(self.check):
            self.check.setChecked(project.nameplate_t_per_year > 0)
        with QSignalBlocker(self.year):
            self.year.setRange(min(FIRST_YEAR, project.start_year or FIRST_YEAR), LAST_YEAR)
            self.year.setValue(project.start_year or year)
        for field in (self.check, self.box, self.year):
            field.setEnabled(can)
        self.year.setVisible(can)
        self.check.setAccessibleName(self.tr("Build {project}").format(project=name))
        self.box.setAccessibleName(self.tr("Capacity of {project}").format(project=name))
        self.year.setAccessibleName(self.tr("First year of {project}").format(project=name))
        self._facts.set_wordings(*self._fact_words(project))
        self._mark.show_verification(project.site.verification)
        tip = "\n".join(self._tooltip_lines(project, year))
        self.setToolTip(tip)
        self.check.setToolTip(tip)
        self.box.setToolTip(self.tr("Nameplate added by this project; more than listed is a plan"
                                    " beyond the pipeline in its country"))  # fmt: skip
        self.year.setToolTip(
            self.tr("Year of the first product; listed: {year}").format(
                year=project.listed_start_year
            )
        )

    def _show_capacity(self, project: ListedProject) -> None:
        size = max(project.listed_t_per_year or 0.0, project.nameplate_t_per_year)
        kilo = in_kilotonnes(size, KILOTONNE_FROM)
        self._unit_t = KILOTONNE if kilo else 1.0
        with QSignalBlocker(self.box):
            self.box.setSuffix(self.tr(" kt/yr") if kilo else self.tr(" t/yr"))
            few = 1 if kilo or size < SMALL_T else 0
            self.box.setDecimals(decimals_for(size / self._unit_t, few))
            self.box.setGroupSeparatorShown(True)
            self.box.setMaximum(1e9)
            self.box.setSingleStep(max(1.0 / self._unit_t, size / self._unit_t / 20))
            self.box.setValue(project.nameplate_t_per_year / self._unit_t)

    def _fact_words(self, project: ListedProject) -> tuple[str, ...]:
        """Return status, size and owner in fewer and fewer words."""
        site, listed = project.site, project.listed_t_per_year
        status = status_word(site.status)
        if listed is None:
            return (self.tr("{status}, capacity not known").format(status=status), status)
        if listed <= 0:
            words = self.tr("{status}, counted in the base case").format(status=status)
            return words, self.tr("in the base case")
        size = self.tr("{status}, {amount}").format(status=status, amount=tonnes(listed))
        short = size
        if project.by_others_t_per_year > 0:
            size += ", " + self.tr("{amount} on by slider").format(
                amount=tonnes(project.by_others_t_per_year)
            )
        owner = site.operator or ", ".join(site.owners)
        control = self._name_of(site.control) if site.control else ""
        known = [size, short, status]
        if control:
            known.insert(0, f"{size}, {control}")
            if owner:
                known.insert(0, f"{size}, {owner} ({control})")
        return tuple(known)

    def _tooltip_lines(self, project: ListedProject, year: int) -> Iterator[str]:
        site = project.site
        yield site.name
        if project.listed_t_per_year is not None:
            yield self.tr("{status}: {amount} left to add").format(
                status=capital(status_word(site.status)),
                amount=tonnes(project.listed_t_per_year),
            )
        else:
            yield self.tr("{status}; capacity not known, or on another basis").format(
                status=capital(status_word(site.status))
            )
        if project.counted_t_per_year > 0:
            yield self.tr("{amount} is counted in the base case already").format(
                amount=tonnes(project.counted_t_per_year)
            )
        if project.by_others_t_per_year > 0:
            yield self.tr("{amount} of it is on by the slider of its country or region").format(
                amount=tonnes(project.by_others_t_per_year)
            )
        if project.nameplate_t_per_year > 0 or project.by_others_t_per_year > 0:
            yield self.tr("Output in {year}: {amount}").format(
                year=year, amount=tonnes(project.output_t_per_year)
            )
        yield from self._owner_lines(project)

    def _owner_lines(self, project: ListedProject) -> Iterator[str]:
        site = project.site
        if site.owners:
            yield self.tr("Owners: {owners}").format(owners=", ".join(site.owners))
        if site.control:
            yield self.tr("Controlled from: {country}").format(country=self._name_of(site.control))
        if project.cost_musd is not None:
            low, middle, high = project.cost_musd
            if site.capex_musd:
                yield self.tr("Cost: {cost}, published").format(cost=money(middle))
            else:
                yield self.tr("Cost: {low} to {high}, by what others cost").format(
                    low=money(low), high=money(high)
                )
        if project.start_assumed:
            yield self.tr("First year assumed: catalog year plus lead time")
        yield verification_words(site.verification)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._mark.set_theme(theme)


class ElidingCheckBox(QCheckBox):
    """A check box whose words are cut to its width; the tooltip has them all."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        """Show these words, as many as fit."""
        self._words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - 22)
        elided = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(elided.replace("&", "&&"))


class _YearBox(TurnsWithFocus, QSpinBox):
    """A year that turns only with the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setPrefix(self.tr("from "))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: int) -> str:
        """Write a year without a separator of thousands."""
        return str(value)


class _Mark(QWidget):
    """The mark of how far a row was checked."""

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self._verification: Verification = "recalled"
        self.setFixedSize(QSize(12, 14))

    def show_verification(self, verification: Verification) -> None:
        """Show how far a row was checked."""
        self._verification = verification
        self.setToolTip(verification_words(verification))
        self.setAccessibleName(verification_words(verification))
        self.update()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_verification(painter, QPointF(6, 7), self._verification, self._theme)
        finally:
            painter.end()
