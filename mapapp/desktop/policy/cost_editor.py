"""Costs of production by country, for the rule by which the dearest gives way first."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, percent, product_words
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, Form, link
from mapapp.desktop.policy.figure_table import FigureTable, Row
from mapapp.desktop.policy.parts import Head, OpenBox, padded, quiet
from mapapp.picture import Picture
from mapapp.scenario.levers import CountryCost

MOST_COST: Final = 1e7
FIRST_SHOWN: Final = 4
HEAD_PX, ROW_PX, MOST_ROWS = 26, 20, 7
ANYONE: Final = ""


class CostEditor(QWidget):
    """What a tonne costs to make in each country, at the mineral and stage shown.

    Signals
    -------
    changed
        All costs at the mineral and stage shown after the user changed one, and the words of
        the step.
    """

    changed = Signal(tuple, str)

    def __init__(self, catalog: Catalog, theme: MapTheme) -> None:
        super().__init__()
        self._catalog = catalog
        self._unit = theme.type.body_px / 12
        self._picture: Picture | None = None
        self._extra = ""
        self.table = FigureTable(
            self.tr("Costs by country"),
            [self.tr("Country"), self.tr("Share"), self.tr("USD a tonne")],
        )
        self.cost = OpenBox(self.tr("not given"), theme, high=MOST_COST)
        self.cost.setSingleStep(100.0)
        self.other = Choice()
        self.reset = link(self.tr("Reset"), self._clear)
        self._origin = quiet()
        self._head = Head(self.tr("Costs of production"), self.reset)
        self._arrange(theme)
        self._explain()
        self.table.row_chosen.connect(lambda _: self._show_chosen())
        self.cost.given.connect(self._give)
        self.other.chosen.connect(self._add)

    def _arrange(self, theme: MapTheme) -> None:
        form = Form(theme)
        self._label = form.add(self.tr("Cost"), self.cost)
        form.add(self.tr("Add"), self.other)
        form.add_wide(self._origin)
        self.cost.setMaximumWidth(16777215)
        self._title = self._head.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._head, padded(self.table), form):
            column.addWidget(part)

    def _explain(self) -> None:
        rule_needs = self.tr(
            "“Highest cost first” ranks countries by it; countries without one cost as much as"
            " the mean of those given."
        )
        explain(self.table, self.tr("Choose a country to give its cost below"), rule_needs)
        explain(
            self.cost,
            self.tr("Cost of making a tonne there, the same currency throughout"),
            rule_needs,
            name=self.tr("Cost of production, USD a tonne"),
        )
        explain(
            self.other,
            self.tr("Another country that makes or plans this product"),
            name=self.tr("Add a country to the costs"),
        )
        explain(self.reset, self.tr("Take out the costs of this mineral and stage"))

    # --- showing -------------------------------------------------------------------------------

    @property
    def given(self) -> tuple[CountryCost, ...]:
        """The costs at the mineral and stage shown."""
        if self._picture is None:
            return ()
        view = self._picture.view
        return tuple(
            one
            for one in self._picture.scenario.assumptions.costs
            if (one.mineral, one.stage) == (view.mineral, view.stage)
        )

    def show_picture(self, picture: Picture) -> None:
        """Show the costs at the mineral and stage of the map."""
        self._picture = picture
        given = {one.country: one.cost_per_t for one in self.given}
        known = _by_output(picture)
        if self._extra not in known:
            self._extra = ""
        first = [code for code in known if code in given] + known[:FIRST_SHOWN] + [self._extra]
        rows = [code for code in dict.fromkeys(first) if code]
        shares = {one.iso3: one.scenario_share for one in picture.suppliers}
        self.table.show_rows(
            [
                Row(
                    code,
                    (
                        self._catalog.country_name(code),
                        percent(shares[code]) if shares.get(code) is not None else "–",
                        number(given[code]) if code in given else "–",
                    ),
                    changed=code in given,
                )
                for code in rows
            ]
        )
        high = HEAD_PX + ROW_PX * max(1, min(MOST_ROWS, len(rows)))
        self.table.setFixedHeight(round(high * self._unit))
        rest = [(code, self._catalog.country_name(code)) for code in known if code not in rows]
        self.other.set_choices([(ANYONE, self.tr("Another country…")), *rest])
        self.other.set_value(ANYONE)
        self.other.setEnabled(bool(rest))
        self.other.setToolTip(
            self.tr("Another country that makes or plans this product")
            if rest
            else self.tr("No other country makes or plans this product")
        )
        self._title.setText(
            self.tr("Costs of production: {what}").format(what=in_sentence(_what(picture)))
        )
        self.reset.setVisible(bool(given))
        self._origin.setText(
            self._origin_words() if known else self.tr("Nobody is known to make it.")
        )
        self._show_chosen()

    def _origin_words(self) -> str:
        return self.tr(
            "No table of the catalog holds costs of production: what stands here is an assumption"
            " of yours. Countries without one cost as much as the mean of those given."
        )

    def _show_chosen(self) -> None:
        code = self.table.chosen
        given = {one.country: one.cost_per_t for one in self.given}
        self.cost.setEnabled(bool(code))
        self.cost.show_number(given.get(code))
        name = self._catalog.country_name(code) if code else self.tr("Cost")
        self.cost.setToolTip(
            self.tr("Cost of making a tonne in {country}; empty (“not given”) takes it out").format(
                country=name
            )
        )

    # --- editing -------------------------------------------------------------------------------

    def _add(self, code: str) -> None:
        """Put another country into the table, to be given a cost."""
        self.other.set_value(ANYONE)
        if code and self._picture is not None:
            self._extra = code
            self.show_picture(self._picture)
            self.table.choose(code)
            self._show_chosen()
            self.cost.setFocus()

    def _clear(self) -> None:
        if self._picture is not None:
            words = self.tr("Reset costs of {what}").format(what=in_sentence(_what(self._picture)))
            self.changed.emit((), words)

    def _give(self, value: float | None) -> None:
        """Report the costs with that of the chosen country changed."""
        if self._picture is None:
            return
        view = self._picture.view
        what = _what(self._picture)
        code = self.table.chosen
        costs = {one.country: one for one in self.given}
        before = self.tr("none") if code not in costs else number(costs[code].cost_per_t)
        costs.pop(code, None)
        if value is not None:
            costs[code] = CountryCost(view.mineral, view.stage, code, float(value))
        words = self.tr("{what}, cost in {country}: {before} → {after} USD/t").format(
            what=what,
            country=self._catalog.country_name(code),
            before=before,
            after=self.tr("none") if value is None else number(value),
        )
        self.changed.emit(tuple(costs.values()), words)


def _by_output(picture: Picture) -> list[str]:
    """Return who makes the product, the largest first."""
    made = [one for one in picture.suppliers if one.scenario_share is not None]
    return [one.iso3 for one in sorted(made, key=lambda one: -(one.scenario_share or 0.0))]


def _what(picture: Picture) -> str:
    return product_words(picture.mineral, picture.view.stage)
