"""Real export controls that can be switched on as shocks, each with its state."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mapapp.cartography.control_marks import STRONGEST_FIRST
from mapapp.cartography.control_paint import state_words
from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.shock_words import month_name
from mapapp.cartography.wording import percent, short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, note, say
from mapapp.picture import Picture
from mapapp.picture.shock.controls import ALL, ControlError, DatedControl, controls_of, shocks_of
from mapapp.scenario.levers import Shock

translate = QCoreApplication.translate


class RealControls(QWidget):
    """A list of the mineral's controls, what the chosen one would withhold, and a button.

    Signals
    -------
    wanted
        The control that is to be switched on.
    """

    wanted = Signal(object)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._catalog = catalog
        self._controls: tuple[DatedControl, ...] = ()
        self._shown: tuple[str, date | None] | None = None
        self._cut = 0.0
        self.choice = Choice()
        self.choice.setAccessibleName(self.tr("From a real control"))
        self.choice.setWhatsThis(
            self.tr(
                "Export controls of the catalog on the mineral shown, each with its date and the"
                " state it was in. What a control does not say is taken from the form below."
            )
        )
        self.choice.currentIndexChanged.connect(lambda _: self._tell())
        self.button = QPushButton(self.tr("Switch on"))
        explain(
            self.button,
            self.tr("Add the control to the scenario as a shock"),
            self.tr("It can be changed below like one that was composed by hand."),
        )
        self.button.clicked.connect(self._want)
        self._why = note()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choice)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._why, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    @property
    def chosen(self) -> DatedControl | None:
        """The control that is chosen, None if the mineral has none."""
        wanted = self.choice.currentData()
        return next((one for one in self._controls if one.control.id == wanted), None)

    @property
    def reason(self) -> str:
        """What is said of the chosen control."""
        return self._why.text()

    def show_controls(self, picture: Picture, on: date | None, cut: float) -> None:
        """Offer the controls on a mineral in their state on a day.

        Parameters
        ----------
        on
            None: as known to the catalog.
        cut
            Part of exports withheld, 0..1, for controls that do not say how much.
        """
        self._cut = cut
        key = (picture.view.mineral, on)
        if key != self._shown:
            self._shown = key
            self._controls = controls_of(self._catalog, picture.view.mineral, on=on)
            kept = str(self.choice.currentData() or "")
            self.choice.set_choices(
                [(one.control.id, control_words(self._catalog, one)) for one in self._controls]
            )
            kept_still = kept in {one.control.id for one in self._controls}
            if self._controls:
                self.choice.set_value(kept if kept_still else self._first())
        self.setEnabled(bool(self._controls))
        self._tell()
        if not self._controls:
            words = self.tr("No export control on {mineral} is listed.")
            say(self._why, words.format(mineral=in_sentence(short_name(picture.mineral))))

    def shocks(self, one: DatedControl) -> tuple[Shock, ...]:
        """Return a control as shocks; where it does not say how much, with the form's cut.

        Raises
        ------
        ControlError
            If it cannot be a shock. The sentence says why.
        """
        given = None if one.default_cuts else self._cut
        return shocks_of(self._catalog, one.control, cut=given)

    def _first(self) -> str:
        able = [one for one in self._controls if one.no_shock is None and one.stages]
        offered = able or list(self._controls)
        return min(offered, key=lambda one: STRONGEST_FIRST.index(one.state)).control.id

    def _tell(self) -> None:
        one = self.chosen
        self.button.setEnabled(False)
        if one is None:
            return
        self.choice.setToolTip(one.control.stage_or_product)
        try:
            shocks = self.shocks(one)
        except ControlError as error:
            say(self._why, str(error))
            return
        self.button.setEnabled(True)
        parts = [
            self.tr("{stage} {cut}").format(stage=stage_word(s.stage), cut=percent(s.cut, 0))
            for s in shocks
        ]
        words = self.tr("Withholds: {parts}, from {month}.").format(
            parts=", ".join(parts),
            month=month_name(shocks[0].start_year, shocks[0].start_month),
        )
        if not one.default_cuts:
            words += " " + self.tr("How much is not published: the cut set below is taken.")
        say(self._why, words)

    def _want(self) -> None:
        if self.chosen is not None:
            self.wanted.emit(self.chosen)


def control_words(catalog: Catalog, one: DatedControl) -> str:
    """Return a control in one line: "China: gallium, ban, suspended until Nov 2026"."""
    row = one.control
    country = catalog.country_name(row.imposed_by)
    if row.target != ALL:
        country += f" → {catalog.country_name(row.target)}"
    mineral = (
        translate("shock", "all minerals")
        if row.mineral == ALL
        else in_sentence(catalog.minerals[row.mineral].name.partition(" (")[0])
    )
    return translate("shock", "{country}: {mineral}, {measure}, {state}").format(
        country=country, mineral=mineral, measure=_measure(row.measure), state=_state(one)
    )


def _state(one: DatedControl) -> str:
    row = one.control
    if one.state == "in_force":
        return translate("shock", "in force since {day}").format(day=_when(row.start_date))
    if one.state == "suspended" and row.suspended_to:
        return translate("shock", "suspended until {day}").format(day=_when(row.suspended_to))
    if one.state in ("announced", "not_yet") and row.start_date:
        return translate("shock", "from {day}").format(day=_when(row.start_date))
    if one.state == "ended" and row.end_date:
        return translate("shock", "ended {day}").format(day=_when(row.end_date))
    return state_words(one.state)


def _when(written: str) -> str:
    """Return a date as a month and year, or the year alone if no more is known."""
    parts = [int(part) for part in written.split("-")]
    return str(parts[0]) if len(parts) == 1 else month_name(parts[0], parts[1])


def _measure(measure: str) -> str:
    names = {
        "ban": translate("controls", "ban"),
        "licence": translate("controls", "licence"),
        "quota": translate("controls", "quota"),
        "tariff": translate("controls", "tariff"),
        "suspended": translate("controls", "shipments stopped"),
    }
    return names.get(measure, measure)
