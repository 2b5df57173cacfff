"""What is asked of a target: whose share, HHI, guard, budget, year, where may be built."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import percent, short_name, stage_name
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.controls import QuietBox, Segments
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import FIELD_PX, Choice, Form, QuietSpin, note, say
from mapapp.desktop.policy.parts import OpenBox, PercentBox, left, quiet, side_by_side
from mapapp.desktop.shock.edits import producers
from mapapp.desktop.ticked_menu import TickedMenu
from mapapp.picture import Picture
from mapapp.picture.targets import GUARD, SHARE, TargetRequest
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR

ANYONE: Final = "all"
LARGEST: Final = "largest"
HHI: Final = 2_500.0
MOST_MUSD: Final = 1e6
YEAR_PX: Final = 64
BOX_PX: Final = 84
BUDGET_PX: Final = 116
LABEL_PX: Final = 76
ONE, EVERY = "one", "every"


class SolveForm(Form):
    """The fields of a target; the mineral and stage are those of the map.

    Signals
    -------
    changed
        After the user changed a field.
    """

    changed = Signal()

    def __init__(self, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__(theme)
        self.setProperty("role", "style")
        self._catalog = catalog
        self._grid.setColumnMinimumWidth(0, round(LABEL_PX * self._unit))
        self.year = QuietSpin()
        self.year.setRange(FIRST_YEAR, LAST_YEAR)
        self.stages = Segments(self.tr("Where the caps hold"))
        self._every = False
        self.share_on = QCheckBox(self.tr("Share of"))
        self.share_on.setChecked(True)
        self.who = Choice()
        self.share = PercentBox(theme, low=1.0, high=100.0)
        self.share.show_part(SHARE)
        self.hhi_on = QCheckBox(self.tr("HHI"))
        self.hhi = QuietBox()
        self.hhi.setDecimals(0)
        self.hhi.setRange(0.0, 10_000.0)
        self.hhi.setSingleStep(100.0)
        self.hhi.setGroupSeparatorShown(True)
        self.hhi.setValue(HHI)
        self.guard_on = QCheckBox(self.tr("No other"))
        self.guard_on.setChecked(True)
        self.guard = PercentBox(theme, low=1.0, high=100.0)
        self.guard.show_part(GUARD)
        self.budget = OpenBox(self.tr("no limit"), theme, high=MOST_MUSD)
        self.budget.show_number(None)
        self.where = TickedMenu(
            self.tr("Regions that may build"),
            all_word=self.tr("Everywhere"),
            several=self.tr("{count} regions"),
            tip=self.tr("Where capacity may be added: {ticked}"),
        )
        self.whole = QCheckBox(self.tr("Build projects whole or not at all"))
        self._guard_note = note()
        self._arrange(theme)
        self._explain()
        self._connect()
        self._offer_regions(())

    def _arrange(self, theme: MapTheme) -> None:
        unit = theme.type.body_px / 12
        self.year.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.year.setFixedWidth(round(YEAR_PX * unit))
        for box in (self.hhi, self.budget, self.share, self.guard):
            box.setFixedSize(round(BOX_PX * unit), round(FIELD_PX * unit))
            box.setAlignment(Qt.AlignmentFlag.AlignRight)
            box.setKeyboardTracking(False)
        self.budget.setFixedWidth(round(BUDGET_PX * unit))
        self.budget.setSuffix(self.tr(" m USD"))
        self.add(self.tr("Year"), left(self.year))
        self.add(self.tr("At"), left(self.stages))
        self._row(self.share_on, self.who)
        self.add("", side_by_side(quiet(self.tr("under")), self.share))
        self._row(self.hhi_on, side_by_side(quiet(self.tr("under")), self.hhi))
        self._row(self.guard_on, side_by_side(quiet(self.tr("country above")), self.guard))
        self.add_wide(self._guard_note)
        self.add(self.tr("Budget"), side_by_side(quiet(self.tr("at most")), self.budget))
        self.add(self.tr("Build in"), self.where)
        self.add_wide(self.whole)

    def _row(self, box: QCheckBox, field: QWidget) -> None:
        row = self._grid.rowCount()
        field.setFixedHeight(round(FIELD_PX * self._unit))
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(field, row, 1)

    def _explain(self) -> None:
        words = (
            (self.year, self.tr("Year"), self.tr("The year in which the caps are to hold")),
            (self.share_on, self.tr("Cap a share"), self.tr("Cap a share of world output")),
            (self.who, self.tr("Whose share is capped"), self.tr("Whose share is capped")),
            (self.share, self.tr("Highest share"),
             self.tr("The capped may hold no more of world output than this. The 65 % of the EU's"
                     " regulation is of the EU's own use; here it is a mark.")),
            (self.hhi_on, self.tr("Cap HHI"), self.tr("Cap the concentration of world output")),
            (self.hhi, self.tr("Highest HHI"),
             self.tr("HHI may be no higher; on a scale from 0 to 10,000")),
            (self.guard_on, self.tr("Guard against another dominant supplier"),
             self.tr("No other country may come to hold more than this, or than it holds now")),
            (self.guard, self.tr("Highest share of any other country"),
             self.tr("A guard against trading one dominant supplier for another")),
            (self.budget, self.tr("Budget, million USD"),
             self.tr("The most that all projects together may cost; those without a listed cost"
                     " count at the median of listed costs")),
            (self.where, self.tr("Regions that may build"),
             self.tr("Where capacity may be added; nothing ticked stands for everywhere")),
            (self.whole, self.tr("Whole projects only"),
             self.tr("Without it a project may be built in part. Takes some seconds.")),
        )  # fmt: skip
        for widget, name, tip in words:
            explain(widget, tip, name=name)
        self.stages.explain(self.tr("Whether the caps hold at the map's stage or at every one"))

    def _connect(self) -> None:
        for box in (self.share_on, self.hhi_on, self.guard_on, self.whole):
            box.toggled.connect(lambda _: self._tell())
        self.year.edited.connect(self._tell)
        self.stages.chosen.connect(self._choose_stages)
        self.who.chosen.connect(lambda _: self._tell())
        self.share.part_edited.connect(lambda _: self._tell())
        self.guard.part_edited.connect(lambda _: self._tell())
        self.hhi.valueChanged.connect(lambda _: self._tell())
        self.budget.given.connect(lambda _: self._tell())
        self.where.picked.connect(self._offer_regions)
        self.where.picked.connect(lambda _: self._tell())

    def _offer_regions(self, chosen: Sequence[str]) -> None:
        self.where.show_choices(list(self._catalog.alternative_names.items()), chosen)

    # --- what is asked -------------------------------------------------------------------------

    @property
    def request(self) -> TargetRequest:
        """The target as the fields have it."""
        who = str(self.who.currentData() or ANYONE)
        country = who if who not in (ANYONE, LARGEST) else ""
        return TargetRequest(
            share=round(self.share.value() / 100, 6) if self.share_on.isChecked() else None,
            hhi=self.hhi.value() if self.hhi_on.isChecked() else None,
            capped="country" if country else "largest" if who == LARGEST else "all",
            country=country,
            guard=round(self.guard.value() / 100, 6) if self._guards else None,
            budget_musd=self.budget.number,
            regions=self.where.ticked,
            all_stages=self._every,
            whole_projects=self.whole.isChecked(),
        )

    @property
    def _guards(self) -> bool:
        return self.guard_on.isEnabled() and self.guard_on.isChecked()

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture, *, year: int | None) -> None:
        """Show whom one can cap at the map's mineral and stage; ``year`` is set if given."""
        if year is not None:
            self.year.set_bound(year)
        several = len(picture.stages) > 1
        self.stages.set_choices(
            [
                (ONE, stage_name(picture.view.stage), ""),
                (EVERY, self.tr("Every stage"),
                 "" if several else self.tr("{mineral} has figures at one stage only").format(
                     mineral=short_name(picture.mineral))),
            ]
        )  # fmt: skip
        self._every = self._every and several
        self.stages.set_value(EVERY if self._every else ONE)
        self._offer_who(picture)
        self._show_enabled()

    def _offer_who(self, picture: Picture) -> None:
        pact = picture.scenario.pact
        members = set(pact.members) if pact is not None else set()
        made = [code for code in producers(picture) if code in self._catalog.countries]
        outside = [code for code in made if code not in members]
        shares = {one.iso3: one.scenario_share for one in picture.suppliers}
        anyone = self.tr("any country outside the pact") if members else self.tr("any country")
        choices = [(ANYONE, anyone)]
        if outside:
            first = self._catalog.country_name(outside[0])
            choices.append((LARGEST, self.tr("the largest: {country}").format(country=first)))
        choices += [
            (code, f"{self._catalog.country_name(code)}, {percent(shares.get(code), 0)}")
            for code in outside
        ]
        chosen = str(self.who.currentData() or ANYONE)
        self.who.set_choices(choices)
        self.who.set_value(chosen if chosen in dict(choices) else ANYONE)
        self.who.setToolTip(
            self.tr("Whose share is capped: {who}").format(who=self.who.currentText())
        )

    def _choose_stages(self, key: str) -> None:
        self._every = key == EVERY
        self._tell()

    def _tell(self) -> None:
        self._show_enabled()
        self.changed.emit()

    def _show_enabled(self) -> None:
        """Enable what has a meaning; say why not of the rest."""
        capped = self.share_on.isChecked()
        self.who.setEnabled(capped)
        self.share.setEnabled(capped)
        self.hhi.setEnabled(self.hhi_on.isChecked())
        guards = capped and str(self.who.currentData()) != ANYONE
        self.guard_on.setEnabled(guards)
        self.guard.setEnabled(self._guards)
        why = "" if guards else self.tr("The guard is for a cap on one country alone.")
        say(self._guard_note, why)
