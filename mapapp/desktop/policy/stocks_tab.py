"""The Stocks tab: what consumers hold of the mineral shown, published or set by hand."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Literal

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, short_name, stage_word
from mapapp.desktop.commands import Describe
from mapapp.desktop.controls import Segments
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, Form, link
from mapapp.desktop.policy.figure_table import FigureTable, Row
from mapapp.desktop.policy.holders import (
    Holder,
    holders_of,
    lever_of,
    origin_words,
    stock_words,
    tonnes_held,
)
from mapapp.desktop.policy.parts import (
    Head,
    LeverPanel,
    OpenBox,
    padded,
    quiet,
    rule,
    side_by_side,
)
from mapapp.picture import Picture
from mapapp.picture.sourcing.stocks import Stock
from mapapp.scenario.levers import StockLever
from mapapp.scenario.scenario import Scenario

Unit = Literal["days", "t"]

MOST_T: Final = 1e9
MOST_DAYS: Final = 36_500.0
FEWEST_ROWS_PX: Final = 150
ANYONE: Final = ""


class StocksTab(LeverPanel):
    """A table of holders, and below it what is set of the chosen one."""

    def _build(self, theme: MapTheme) -> None:
        self._extra = ""
        self._holders: dict[str, Holder] = {}
        self._unit_of: Unit = "days"
        self.table = FigureTable(
            self.tr("Stocks by holder"),
            [self.tr("Holder"), self.tr("Tonnes"), self.tr("Days of use")],
        )
        unit = theme.type.body_px / 12
        self.table.setMinimumHeight(round(FEWEST_ROWS_PX * unit))
        self.held = OpenBox("–", theme, high=MOST_T)
        self.held.setAccessibleName(self.tr("Stock held"))
        self.unit = Segments(self.tr("Unit of the stock"))
        self.release = OpenBox(self.tr("no limit"), theme, high=MOST_T)
        self.release.setAccessibleName(self.tr("Most that is released a month, in tonnes"))
        self.other = Choice(
            [
                (ANYONE, self.tr("Another holder…")),
                *sorted(
                    ((code, one.name) for code, one in self._catalog.countries.items()),
                    key=lambda item: item[1],
                ),
            ]
        )
        self.other.setAccessibleName(self.tr("Add another holder to the table"))
        self.other.set_value(ANYONE)
        self._origin = quiet()
        self._note = quiet()
        self.reset = link(self.tr("Reset"), self._reset)
        self._arrange(theme)
        self._explain()
        self.table.row_chosen.connect(lambda _: self._show_chosen(follow=True))
        self.unit.chosen.connect(self._choose_unit)
        self.held.given.connect(self._give)
        self.release.given.connect(self._limit)
        self.other.chosen.connect(self._add)

    def _explain(self) -> None:
        explain(
            self.table,
            self.tr("Choose a holder to set its stock below"),
            self.tr("What is published of each holder's stock, or set by you (bold)."),
        )
        explain(
            self.held,
            self.tr("What the holder has in stock, in place of what is published"),
            self.tr("“–” stands for not known, which is not zero."),
        )
        self.unit.explain(
            self.tr("Whether the stock is given in tonnes or in days of the holder's own use")
        )
        explain(
            self.release,
            self.tr("Most that can be released in a month, in tonnes"),
            self.tr("Without a limit a stock meets whatever is short until it is empty."),
        )
        explain(
            self.other,
            self.tr("Another country, to be given a stock"),
            self.tr("It joins the table; what you set is an assumption of yours."),
        )
        explain(self.reset, self.tr("Back to what is published"))

    def _arrange(self, theme: MapTheme) -> None:
        self._head = Head("", self.reset)
        form = Form(theme)
        form.add_wide(self._origin)
        form.add(self.tr("Held"), side_by_side(self.held, self.unit))
        self._per_month = quiet(self.tr("t a month"))
        form.add(self.tr("Release"), side_by_side(self.release, self._per_month))
        form.add_wide(self._note)
        for box in (self.held, self.release):
            box.setMaximumWidth(16777215)
            box.setMinimumWidth(round(84 * theme.type.body_px / 12))
        self._lay_out(
            padded(self.table),
            padded(self.other, below=8),
            rule(),
            self._head,
            form,
            stretch=self.table,
        )

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show who holds what of the mineral and stage shown."""
        found = holders_of(picture.catalog, picture.scenario, picture.view, extra=self._extra)
        self._holders = {one.code: one for one in found}
        self.table.show_rows([self._row(one) for one in found])
        self._show_chosen(follow=True)
        words = self.tr(
            "{mineral} {stage}. Days are of the holder's own use in {year}, where that is known."
            " Tenders, targets and plans are no stock."
        )
        self._note.setText(
            words.format(
                mineral=short_name(picture.mineral),
                stage=stage_word(picture.view.stage),
                year=picture.view.year,
            )
        )

    def _row(self, one: Holder) -> Row:
        stock = one.now
        if stock is None:
            words = (one.name, "", self.tr("not published"))
        elif stock.quantity_t is None and stock.days is None:
            words = (one.name, "", self.tr("not countable"))
        else:
            words = (
                one.name,
                "–" if stock.quantity_t is None else tonnes_held(stock.quantity_t),
                "–" if stock.days is None else number(stock.days),
            )
        tip = stock_words(one.published)
        if one.published is not None:
            tip += "\n" + origin_words(self._catalog, one.published)
        return Row(one.code, words, changed=one.lever is not None, tip=tip)

    def _show_chosen(self, *, follow: bool) -> None:
        """Show what is published and what is set of the chosen holder."""
        one = self._holders.get(self.table.chosen)
        if one is None:
            return
        lever = one.lever
        if follow:
            self._unit_of = self._natural_unit(one)
        self._head.words.setText(one.name)
        self.reset.setVisible(lever is not None)
        self.reset.setToolTip(
            self.tr("Back to what is published for {holder}: {stock}").format(
                holder=one.name, stock=stock_words(one.published)
            )
        )
        self._origin.setText(self._origin_of(one))
        self.unit.set_choices([("days", self.tr("days"), ""), ("t", self.tr("t"), "")])
        self.unit.set_value(self._unit_of)
        self.held.setMaximum(MOST_DAYS if self._unit_of == "days" else MOST_T)
        shown = _in_unit(one.now, self._unit_of)
        self.held.setDecimals(1 if shown is not None and 0 < shown < 10 else 0)
        self.held.show_number(shown)
        self.release.show_number(None if lever is None else lever.release_t_per_month)
        known = lever is not None or self._held_by(one) is not None
        self.release.setEnabled(known)
        self.release.setToolTip(
            self.tr("Most that can be released in a month, in tonnes")
            if known
            else self.tr("Set what is held first")
        )

    def _origin_of(self, one: Holder) -> str:
        if one.published is None:
            return self.tr("No stock is published. What you set here is an assumption of yours.")
        words = self.tr("Published: {stock}. {origin}.").format(
            stock=stock_words(one.published), origin=origin_words(self._catalog, one.published)
        )
        return words if one.lever is None else words + " " + self.tr("Set by you.")

    def _natural_unit(self, one: Holder) -> Unit:
        if one.lever is not None:
            return "days" if one.lever.days is not None else "t"
        if one.now is not None and one.now.days is None and one.now.quantity_t is not None:
            return "t"
        return "days"

    # --- editing -------------------------------------------------------------------------------

    def _choose_unit(self, unit: str) -> None:
        self._unit_of = "t" if unit == "t" else "days"
        self._show_chosen(follow=False)

    def _held_by(self, one: Holder) -> StockLever | None:
        """Return the present stock as a lever of the holder, None where nothing is known."""
        if one.lever is not None:
            return one.lever
        if one.now is None:
            return None
        view = self._workspace.view
        if one.now.days is not None and one.now.quantity_t is None:
            return StockLever(view.mineral, view.stage, one.code, days=one.now.days)
        if one.now.quantity_t is None:
            return None
        return StockLever(view.mineral, view.stage, one.code, quantity_t=one.now.quantity_t)

    def _give(self, value: float | None) -> None:
        one = self._holders.get(self.table.chosen)
        if one is None:
            return
        if value is None:
            self._reset()
            return
        view, days = self._workspace.view, self._unit_of == "days"
        limit = one.lever.release_t_per_month if one.lever is not None else None
        self._set(
            lambda: StockLever(
                view.mineral,
                view.stage,
                one.code,
                quantity_t=None if days else value,
                days=value if days else None,
                release_t_per_month=limit,
            )
        )

    def _limit(self, value: float | None) -> None:
        one = self._holders.get(self.table.chosen)
        held = self._held_by(one) if one is not None else None
        if held is not None:
            self._set(lambda: replace(held, release_t_per_month=value))

    def _set(self, make: Callable[[], StockLever]) -> None:
        self._edit(lambda scenario: scenario.with_stock(make()), self._describe_of())

    def _reset(self) -> None:
        view, code = self._workspace.view, self.table.chosen

        def without(scenario: Scenario) -> Scenario:
            lever = lever_of(scenario, view, code)
            return replace(scenario, stocks=tuple(one for one in scenario.stocks if one != lever))

        self._edit(without, self._describe_of())

    def _add(self, code: str) -> None:
        """Put another country into the table, to be given a stock."""
        self.other.set_value(ANYONE)
        if code:
            self._extra = code
            self.show_picture(self._workspace.picture)
            self.table.choose(code)
            self._show_chosen(follow=True)
            self.held.setFocus()

    def _describe_of(self) -> Describe:
        picture, code = self._workspace.picture, self.table.chosen
        one = self._holders[code]

        def words_of(scenario: Scenario) -> str:
            lever = lever_of(scenario, picture.view, code)
            if lever is None:
                return self.tr("published")
            if lever.days is not None:
                words = self.tr("{days} days").format(days=number(lever.days))
            else:
                words = tonnes_held(lever.quantity_t or 0.0)
            if lever.release_t_per_month is None:
                return words
            return self.tr("{stock}, {limit} a month").format(
                stock=words, limit=tonnes_held(lever.release_t_per_month)
            )

        def describe(before: Scenario, after: Scenario) -> str:
            return self.tr("{mineral} stock, {holder}: {before} → {after}").format(
                mineral=short_name(picture.mineral),
                holder=one.name,
                before=words_of(before),
                after=words_of(after),
            )

        return describe


def _in_unit(stock: Stock | None, unit: Unit) -> float | None:
    if stock is None:
        return None
    return stock.days if unit == "days" else stock.quantity_t
