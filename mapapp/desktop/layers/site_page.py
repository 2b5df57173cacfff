"""Style of the sites: what colours them, and which of them are shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.site_filter import UNKNOWN_CONTROL, drawable
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, status_word
from mapapp.catalog.model import Site, Verification
from mapapp.desktop.card_content import verification_words
from mapapp.desktop.hover_card import draw_verification
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.country_picker import Country, CountryPicker
from mapapp.desktop.layers.counts import site_numbers
from mapapp.desktop.layers.fields import CheckGrid, Choice, QuietSpin, heading, link, note, say
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import Layer, SiteFilter

if TYPE_CHECKING:
    from mapapp.desktop.layers.user_page import FileParts

STATUSES: Final = ("operating", "construction", "planned", "care_and_maintenance")
VERIFICATIONS: Final[tuple[Verification, ...]] = ("checked", "partly", "recalled")
MARK_PX: Final = 14


class SitePage(StylePage):
    """Colour and filter of all site layers; the count is that of the layer chosen."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self._parts: Mapping[str, FileParts] = {}
        self._colour = Choice(
            [
                ("stage", self.tr("By stage")),
                ("status", self.tr("By status")),
                ("control", self.tr("By controlling country")),
            ]
        )
        self._statuses = CheckGrid([(one, *self._status_words(one)) for one in STATUSES])
        self._verified = CheckGrid(
            [
                ("checked", self.tr("Checked"), verification_words("checked")),
                ("partly", self.tr("Partly"), verification_words("partly")),
                ("recalled", self.tr("Recalled"), verification_words("recalled")),
            ]
        )
        self._control = CountryPicker()
        self._control.setAccessibleName(self.tr("Controlling country"))
        self._first = QuietSpin(self.tr("any"))
        self._first.setAccessibleName(self.tr("Start year, from"))
        self._last = QuietSpin(self.tr("any"), at_top=True)
        self._last.setAccessibleName(self.tr("Start year, to"))
        self._undated = QCheckBox(self.tr("Start year not known"))
        self._undated.setToolTip(self.tr("Also show sites whose start year is not known"))
        self._shown = QLabel()
        self._clear = link(self.tr("Clear filter"), self._clear_filter)
        self._last_one = note()
        self._lay_out()
        self._connect()

    def set_parts(self, parts: "Mapping[str, FileParts]") -> None:
        """Take what the user's files on the map have."""
        self._parts = parts
        if self.isVisible():
            self.refresh()

    def _status_words(self, status: str) -> tuple[str, str]:
        full = status_word(status)
        short = self.tr("Building") if status == "construction" else full
        return short[:1].upper() + short[1:], full[:1].upper() + full[1:]

    def _lay_out(self) -> None:
        self.add(self.tr("Colour"), self._colour)
        self.add_wide(heading(self.tr("Of all sites show only")))
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._shown, 1)
        line.addWidget(self._clear)
        self.add_wide(foot)
        self.add_wide(self._last_one)
        self.add_wide(self._statuses)
        self.add(self.tr("Control"), self._control)
        self.add_wide(self._verified)
        years = QWidget()
        row = QHBoxLayout(years)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._first, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self._last, 1)
        years.setAccessibleName(self.tr("Start year"))
        self.add(self.tr("Start"), years).setBuddy(self._first)
        self.add_wide(self._undated)

    def _connect(self) -> None:
        self._colour.chosen.connect(self._choose_colour)
        self._statuses.toggled.connect(self._toggle_status)
        self._verified.toggled.connect(self._toggle_verification)
        self._control.picked.connect(self._pick)
        self._first.edited.connect(self._choose_years)
        self._last.edited.connect(self._choose_years)
        self._undated.clicked.connect(self._choose_undated)

    # --- showing -------------------------------------------------------------------------------

    @property
    def shown_words(self) -> str:
        """How many of the sites are shown, in words."""
        return self._shown.text()

    @property
    def picker(self) -> CountryPicker:
        """The list of controlling countries."""
        return self._control

    @property
    def _filter(self) -> SiteFilter:
        return self._workspace.appearance.site_filter

    def _sites(self) -> list[Site]:
        groups = self._workspace.picture.sites.values()
        return [site for sites in groups for site in drawable(sites)]

    @property
    def last_one_words(self) -> str:
        """Why the last box of a kind stays ticked; empty unless somebody has just tried."""
        return self._last_one.text()

    def show_layer(self, layer: Layer | None) -> None:
        """Show the filter and the count of a layer; None: of all."""
        if layer != self._layer:
            say(self._last_one, "")
        super().show_layer(layer)

    def refresh(self) -> None:
        """Show colour and filter, and what is left of the sites."""
        appearance, chosen = self._workspace.appearance, self._filter
        sites = self._sites()
        self._colour.set_value(appearance.site_colour)
        self._statuses.show_chosen(chosen.statuses)
        self._verified.show_chosen(chosen.verifications)
        self._verified.set_icons({one: mark_icon(one, self._theme) for one in VERIFICATIONS})
        self._control.show_countries(self._countries(sites), chosen.controls)
        self._show_years(sites)
        self._undated.setChecked(not chosen.known_start_only)
        shown, every = site_numbers(appearance, self._workspace.picture, self._layer)
        words = self.tr("{shown} of {every} shown")
        self._shown.setText(words.format(shown=number(shown), every=number(every)))
        self._clear.setVisible(not chosen.is_empty)

    def _countries(self, sites: list[Site]) -> list[Country]:
        """Return who controls sites, most first; and who was chosen and controls none here."""
        found = Counter(site.control or UNKNOWN_CONTROL for site in sites)
        for parts in self._parts.values():
            found.update(dict(parts.controls))  # the filter acts on the user's files too
        for code in self._filter.controls:
            found.setdefault(code, 0)
        names = self._facts.names
        listed = [
            Country(code, names.get(code, code) if code else self.tr("Not known"), count)
            for code, count in found.items()
        ]
        return sorted(listed, key=lambda one: (one.code == UNKNOWN_CONTROL, -one.sites, one.name))

    def _show_years(self, sites: list[Site]) -> None:
        years = [site.start_year for site in sites if site.start_year is not None]
        bounds = [one for one in (self._filter.start_from, self._filter.start_to) if one]
        low, high = min([*years, *bounds], default=2000), max([*years, *bounds], default=2040)
        for box, value in (
            (self._first, self._filter.start_from),
            (self._last, self._filter.start_to),
        ):
            box.blockSignals(True)  # noqa: FBT003  (Qt's own way)
            box.setRange(low - 1 if box is self._first else low, high + (box is self._last))
            box.blockSignals(False)  # noqa: FBT003
            box.set_bound(value)

    # --- choosing ------------------------------------------------------------------------------

    def _take(self, words: str, **changed: Any) -> None:  # noqa: ANN401
        edits.restyle(
            self._workspace,
            lambda look: replace(look, site_filter=replace(look.site_filter, **changed)),
            words,
        )
        self.refresh()

    def _toggled(self, chosen: tuple[str, ...], key: str, every: Sequence[str]) -> tuple[str, ...]:
        """Return a choice with one more or less; the last one springs back, and it is said why."""
        found = edits.toggled(chosen, key, every)
        stays = chosen == found == (key,)
        words = self.tr("One must stay ticked: the eye of a layer hides all its sites.")
        say(self._last_one, words if stays else "")
        return found

    def _choose_colour(self, colour: str) -> None:
        words = {
            "stage": self.tr("Colour sites by stage"),
            "status": self.tr("Colour sites by status"),
            "control": self.tr("Colour sites by controlling country"),
        }
        edits.restyle(
            self._workspace,
            lambda look: replace(look, site_colour=colour),  # type: ignore[arg-type]
            words[colour],
        )

    def _toggle_status(self, status: str) -> None:
        chosen = self._toggled(self._filter.statuses, status, STATUSES)
        self._take(self.tr("Filter sites by status"), statuses=chosen)

    def _toggle_verification(self, verification: str) -> None:
        chosen = self._toggled(self._filter.verifications, verification, VERIFICATIONS)
        self._take(self.tr("Filter sites by verification"), verifications=chosen)

    def _pick(self, codes: tuple[str, ...]) -> None:
        self._take(self.tr("Filter sites by controlling country"), controls=codes)

    def _choose_years(self) -> None:
        first, last = self._first.bound, self._last.bound
        if first is not None and last is not None and first > last:  # the box just turned wins
            first, last = (first, first) if self.sender() is self._first else (last, last)
        self._take(self.tr("Filter sites by start year"), start_from=first, start_to=last)

    def _choose_undated(self, on: bool) -> None:  # noqa: FBT001  (a Qt slot)
        words = self.tr("Show sites of unknown start year")
        if not on:
            words = self.tr("Hide sites of unknown start year")
        self._take(words, known_start_only=not on)

    def _clear_filter(self) -> None:
        words = self.tr("Clear the filter of sites")
        edits.restyle(self._workspace, lambda look: replace(look, site_filter=SiteFilter()), words)


def mark_icon(verification: Verification, theme: MapTheme) -> QIcon:
    """Return the mark of how far a row was checked as an icon."""
    side = round(MARK_PX * theme.type.body_px / 12)
    pixmap = QPixmap(2 * side, 2 * side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2 * side / MARK_PX, 2 * side / MARK_PX)
        draw_verification(painter, QPointF(MARK_PX / 2, MARK_PX / 2), verification, theme)
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
