"""The fields of one restriction: who, how much, when, for how long, against whom."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mapapp.cartography.shock_words import month_name
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import THIN_SPACE, short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.controls import QuietBox
from mapapp.desktop.layers.fields import Choice, DragSlider, ElidedLabel, Form, QuietSpin
from mapapp.desktop.shock.edits import producers
from mapapp.desktop.shock.targets import TargetPicker
from mapapp.picture import Picture
from mapapp.picture.checks import LAST_SHOCK_YEAR
from mapapp.picture.sourcing.consumers import CONSUMERS, EU
from mapapp.picture.view import FIRST_YEAR, WORLD_CONSUMER
from mapapp.scenario.levers import LAST_MONTH, Shock

SLIDER_MONTHS: Final = 60
MOST_LAG_HALVES: Final = 24
BOX_PX: Final = 92
YEAR_PX: Final = 72


class SliderRow(QWidget):
    """A slider with a number box beside it; both report the same.

    Signals
    -------
    moved
        The slider's value, and the number of the drag (0 for a single move).
    """

    moved = Signal(float, int)

    def __init__(
        self, name: str, theme: MapTheme, *, low: int, high: int, most: int, per: float, suffix: str
    ) -> None:
        """``per`` is what a step of the slider stands for; ``most`` the highest in the box."""
        super().__init__()
        self._per = per
        self.slider = DragSlider(low=low, high=high, step=1)
        self.slider.setPageStep(6)
        self.slider.setAccessibleName(name)
        self.box = QuietBox()
        self.box.setAccessibleName(self.tr("{name}, number").format(name=name))
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setKeyboardTracking(False)
        self.box.setDecimals(0 if per >= 1 else 1)
        self.box.setSingleStep(per)
        self.box.setRange(low * per, most * per)
        self.box.setSuffix(suffix)
        self.box.setFixedWidth(round(BOX_PX * theme.type.body_px / 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box)
        # Negative numbers: those of the capacity sliders count from 1, and must not merge with it.
        self.slider.moved.connect(lambda value, drag: self.moved.emit(value * per, -drag))
        self.box.valueChanged.connect(lambda value: self.moved.emit(value, 0))

    def say(self, tip: str) -> None:
        """Set the tool tip of both."""
        self.slider.setToolTip(tip)
        self.box.setToolTip(tip)

    def show_value(self, value: float) -> None:
        """Show a value without reporting it."""
        self.slider.show_value(round(value / self._per))
        with QSignalBlocker(self.box):
            self.box.setValue(value)


class ShockForm(Form):
    """The fields; what the user moves is reported field by field.

    Signals
    -------
    edited
        The fields of :class:`Shock` that change, by name, and the number of the drag.
    lag_wanted
        Months under way, and the number of the drag.
    """

    edited = Signal(dict, int)
    lag_wanted = Signal(float, int)

    def __init__(self, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__(theme)
        self._catalog = catalog
        self._grid.setColumnMinimumWidth(0, round(84 * self._unit))
        self._by_name = sorted(
            ((code, catalog.country_name(code)) for code in catalog.countries if code != EU),
            key=lambda one: one[1],
        )
        self._made: tuple[str, ...] | None = None
        self._aimed: tuple[str, tuple[str, ...]] | None = None
        self.country = Choice()
        self.country.setToolTip(self.tr("Who withholds exports; producers of the stage first"))
        self.what = ElidedLabel()
        per_cent = f"{THIN_SPACE}%"
        months = self.tr(" months")
        scale = self._slider
        self.cut = scale(self.tr("Exports cut"), theme, 0, 100, 100, 1, per_cent)
        self.cut.say(self.tr("Part of the exports withheld; 100 % is a ban"))
        self.month, self.year = Choice(), QuietSpin()
        begins = self._begin(theme)
        self.months = scale(self.tr("Lasts"), theme, 1, SLIDER_MONTHS, LAST_MONTH, 1, months)
        self.months.say(self.tr("How long the restriction is in force"))
        self.targets = TargetPicker()
        self.lag = scale(self.tr("Shipping lag"), theme, 0, MOST_LAG_HALVES, 24, 0.5, months)
        self.lag.say(
            self.tr(
                "How long goods are under way: shipped ones still arrive. Holds for all shocks."
            )
        )
        self.add(self.tr("Imposed by"), self.country)
        self.add(self.tr("Mineral"), self.what)
        self.add(self.tr("Exports cut"), self.cut)
        self.add(self.tr("From"), begins)
        self.add(self.tr("Lasts"), self.months)
        self.add(self.tr("Targets"), self.targets)
        self.add(self.tr("Shipping lag"), self.lag)
        self._explain()
        self._connect()

    def _explain(self) -> None:
        for widget, words in (
            (self.country, self.tr("The country, or the EU, that withholds exports. Its own use"
                                   " is not cut.")),
            (self.cut, self.tr("Part of its exports of the product that no longer leaves; 100 % is"
                               " a ban.")),
            (self.month, self.tr("The restriction begins on the first day of this month.")),
            (self.year, self.tr("The year in which the restriction begins.")),
            (self.months, self.tr("After that exports are free again.")),
            (self.targets, self.tr("Whom it hits; nobody ticked stands for everyone else.")),
            (self.lag, self.tr("What was shipped before the restriction still arrives, this long."
                               " It holds for all shocks of the scenario and is saved with it.")),
        ):  # fmt: skip
            widget.setWhatsThis(words)

    @staticmethod
    def _slider(
        name: str, theme: MapTheme, low: int, high: int, most: int, per: float, suffix: str
    ) -> SliderRow:
        return SliderRow(name, theme, low=low, high=high, most=most, per=per, suffix=suffix)

    def _begin(self, theme: MapTheme) -> QWidget:
        begins = QWidget()
        self.month.setAccessibleName(self.tr("First month"))
        self.month.set_choices([(str(n), month_name(0, n, year_too=False)) for n in range(1, 13)])
        self.year.setAccessibleName(self.tr("Year of the first month"))
        self.year.setToolTip(self.tr("Year in which the restriction begins"))
        self.year.setRange(FIRST_YEAR, LAST_SHOCK_YEAR)
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.year.setFixedWidth(round(YEAR_PX * theme.type.body_px / 12))
        row = QHBoxLayout(begins)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.month, 1)
        row.addWidget(self.year)
        return begins

    def _connect(self) -> None:
        tell = self.edited.emit
        self.country.chosen.connect(lambda code: tell({"country": code}, 0))
        self.cut.moved.connect(lambda value, drag: tell({"cut": value / 100}, drag))
        self.month.chosen.connect(lambda key: tell({"start_month": int(key)}, 0))
        self.year.edited.connect(lambda: tell({"start_year": self.year.value()}, 0))
        self.months.moved.connect(lambda value, drag: tell({"months": int(value)}, drag))
        self.targets.picked.connect(self._pick)
        self.lag.moved.connect(self.lag_wanted)

    def _pick(self, codes: tuple[str, ...]) -> None:
        self._aimed = None  # what is ticked may be refused: it is shown anew
        self.edited.emit({"targets": codes}, 0)

    # --- showing -------------------------------------------------------------------------------

    def show_shock(self, shock: Shock, picture: Picture, lag_months: float) -> None:
        """Show a restriction in all fields, without reporting it."""
        self._offer_countries(picture)
        self.country.set_value(shock.country)
        self.what.setText(
            self.tr("{mineral} {stage}, as on the map").format(
                mineral=short_name(picture.mineral), stage=stage_word(picture.view.stage)
            )
        )
        self.cut.show_value(100 * shock.cut)
        self.month.set_value(str(shock.start_month))
        self.month.setToolTip(self.tr("First month of the restriction"))
        self.year.set_bound(shock.start_year)
        self.months.show_value(shock.months)
        self._show_targets(shock)
        self.lag.show_value(lag_months)

    def _offer_countries(self, picture: Picture) -> None:
        """Offer producers, the largest first, then the EU and all others."""
        made = tuple(code for code in producers(picture) if code in self._catalog.countries)
        if made == self._made:
            return
        self._made = made
        others = [(code, name) for code, name in self._by_name if code not in made]
        first = [(code, self._catalog.country_name(code)) for code in (*made, EU)]
        self.country.set_choices([*first, *others])

    def _show_targets(self, shock: Shock) -> None:
        key = (shock.country, shock.targets)
        if key == self._aimed:
            return
        self._aimed = key
        names = self._catalog.country_name
        always = [(code, names(code)) for code in CONSUMERS if code != WORLD_CONSUMER]
        rest = [one for one in self._by_name if one not in always]
        offered = [one for one in [*always, *rest] if one[0] != shock.country]
        known = {code for code, _ in offered}
        offered += [(code, names(code)) for code in shock.targets if code not in known]
        self.targets.show_choices(offered, shock.targets)
