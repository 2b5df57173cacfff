"""Style of the export controls: the day they are shown for, and the list of them."""

from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
)

from mapapp.cartography.control_marks import STRONGEST_FIRST
from mapapp.cartography.control_paint import draw_badge, state_words
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import short_name, translate
from mapapp.desktop.controls import indent
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.counts import known_words
from mapapp.desktop.layers.fields import note, say
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.scrolling import TurnsWithFocus
from mapapp.desktop.workspace import Workspace
from mapapp.picture.shock.controls import ALL as EVERYONE
from mapapp.picture.shock.controls import ControlState, DatedControl

BADGE_PX: Final = 18
LINES_PX: Final = 40
CODE = Qt.ItemDataRole.UserRole


class DayBox(TurnsWithFocus, QDateEdit):
    """A day that turns only with the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setDisplayFormat("yyyy-MM-dd")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setDateRange(QDate(2000, 1, 1), QDate(2050, 12, 31))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        indent(self)
        self._advanced = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a day be typed as it is written: Qt has gone on to the month by itself."""
        if event.text() == "-" and self._advanced:
            self._advanced = False
            return
        if event.text().isdigit() and self.lineEdit().selectedText() == self.text():
            self.setSelectedSection(self.Section.YearSection)  # Qt would drop it
        before = self.currentSectionIndex()
        super().keyPressEvent(event)
        self._advanced = event.text().isdigit() and self.currentSectionIndex() > before


class ControlPage(StylePage):
    """Day and list; a click on a control leads to its country.

    Signals
    -------
    country_wanted
        Code of the country whose control was clicked.
    """

    country_wanted = Signal(str)

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self._known = QCheckBox(known_words(facts.catalog))
        self._known.setToolTip(self.tr("The state of each control as the tables give it"))
        self._known.clicked.connect(self._choose_known)
        self._day = DayBox()
        self._day.setAccessibleName(self.tr("Day whose controls are shown"))
        self._day.dateChanged.connect(lambda _: self._choose_day())
        self._nothing = note()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Export controls"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setIconSize(QSize(BADGE_PX, BADGE_PX))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemClicked.connect(self._want)
        self._list.itemActivated.connect(self._want)
        self.add_wide(self._known)
        self.add(self.tr("Day"), self._day)
        self.add_wide(self._nothing)
        self.add_wide(self._list)

    @property
    def controls(self) -> QListWidget:
        """The list of controls."""
        return self._list

    # --- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the day, and the mineral's controls in their state on it."""
        appearance, picture = self._workspace.appearance, self._workspace.picture
        chosen = appearance.control_day
        self._known.setChecked(not chosen)
        self._day.setEnabled(bool(chosen))
        day = date.fromisoformat(chosen) if chosen else self._first_day()
        with QSignalBlocker(self._day):
            self._day.setDate(QDate(day.year, day.month, day.day))
        controls = sorted(
            self._facts.controls(picture.view.mineral, appearance),
            key=lambda one: STRONGEST_FIRST.index(one.state),
        )
        mineral = in_sentence(short_name(picture.mineral))
        words = self.tr("No export control on {mineral} is listed.").format(mineral=mineral)
        say(self._nothing, "" if controls else words)
        self._fill(controls)

    def _first_day(self) -> date:
        year, month = (int(part) for part in self._facts.catalog.vintage.split("-")[:2])
        return date(year, month, 1)

    def _fill(self, controls: list[DatedControl]) -> None:
        row = round(LINES_PX * self._theme.type.body_px / 12)
        kept = self._list.currentRow()
        self._list.clear()
        icons: dict[ControlState, QIcon] = {}
        for one in controls:
            icon = icons.setdefault(one.state, badge_icon(one.state, self._theme))
            item = QListWidgetItem(icon, self._lines(one))
            item.setToolTip(self._tip(one))
            item.setData(CODE, one.control.imposed_by)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._lines(one).replace("\n", ", "))
            item.setSizeHint(QSize(0, row))
            self._list.addItem(item)
        self._list.setCurrentRow(kept if kept < len(controls) else -1)
        self._list.setFixedHeight(row * len(controls))
        self._list.setVisible(bool(controls))

    def _lines(self, one: DatedControl) -> str:
        control = one.control
        country = self._facts.catalog.country_name(control.imposed_by)
        if control.target != EVERYONE:
            country += f" → {self._facts.catalog.country_name(control.target)}"
        measure = _measure(control.measure)
        when = ""
        if one.state == "in_force" and control.start_date:
            when = self.tr(", since {day}").format(day=control.start_date)
        elif one.state == "announced" and control.start_date:
            when = self.tr(", {day}").format(day=control.start_date)
        elif one.state == "ended" and control.end_date:
            when = self.tr(", until {day}").format(day=control.end_date)
        state = self.tr("in force") if one.state == "in_force" else state_words(one.state)
        # What is done stands first: a pair of long names would leave no room for it.
        return f"{measure[:1].upper()}{measure[1:]}: {country}\n{state}{when}"

    def _tip(self, one: DatedControl) -> str:
        return f"{self._lines(one)}\n{one.control.stage_or_product}"

    # --- choosing ------------------------------------------------------------------------------

    def _want(self, item: QListWidgetItem) -> None:
        code = str(item.data(CODE))
        if code in self._facts.catalog.countries:
            self.country_wanted.emit(code)

    def _choose_known(self, known: bool) -> None:  # noqa: FBT001  (a Qt slot)
        if known:
            words = self.tr("Export controls as known to the catalog")
            edits.restyle(self._workspace, lambda look: replace(look, control_day=""), words)
        else:
            self._choose_day()

    def _choose_day(self) -> None:
        day = self._day.date().toString(Qt.DateFormat.ISODate)
        words = self.tr("Export controls on {day}").format(day=day)
        edits.restyle(self._workspace, lambda look: replace(look, control_day=day), words)


def _measure(measure: str) -> str:
    names = {
        "ban": translate("controls", "ban"),
        "licence": translate("controls", "licence"),
        "quota": translate("controls", "quota"),
        "tariff": translate("controls", "tariff"),
        "suspended": translate("controls", "shipments stopped"),
    }
    return names.get(measure, measure)


def badge_icon(state: ControlState, theme: MapTheme) -> QIcon:
    """Return the map's badge of a state as an icon."""
    side = round(BADGE_PX * theme.type.body_px / 12)
    pixmap = QPixmap(2 * side, 2 * side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        draw_badge(painter, QRectF(QPointF(1, 1), QPointF(side - 1, side - 1)), state, theme)
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
