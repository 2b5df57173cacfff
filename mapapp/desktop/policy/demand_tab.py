"""The Demand tab: the case, a change of demand, and recycled input, with what each does."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import percent, short_name, tonnes
from mapapp.catalog.model import Stage
from mapapp.desktop.controls import Segments
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Form, link, say
from mapapp.desktop.policy.parts import (
    Head,
    LeverPanel,
    PercentBox,
    TickSlider,
    facts,
    left,
    quiet,
    rule,
    side_by_side,
)
from mapapp.desktop.policy.published import Rate, cases_of, end_of_life_rate, world_rate
from mapapp.picture import Picture
from mapapp.picture.market.state import mineral_state
from mapapp.scenario.levers import DEMAND_CASES, DemandLever, RecyclingLever
from mapapp.scenario.scenario import Scenario

# The sensible part of a track; the box goes on to the ends that the model allows.
TRACK: Final = (-50, 100)
ENDS: Final = (-90.0, 500.0)
MOST_RECYCLED: Final = 95


@dataclass(frozen=True, slots=True)
class Totals:
    """The stages with national output, demand for the last one's product, and what each makes."""

    stages: tuple[Stage, ...]
    demand: float
    throughput: tuple[float, ...]


class DemandTab(LeverPanel):
    """Demand and recycling of the mineral shown."""

    def _build(self, theme: MapTheme) -> None:
        self.case = Segments(self.tr("Demand case"))
        self.slider = TickSlider(low=TRACK[0], high=TRACK[1])
        self.slider.setAccessibleName(self.tr("Change of demand"))
        self.slider.set_ticks((0.0,))
        self.box = PercentBox(theme, low=ENDS[0], high=ENDS[1], signed=True)
        self.box.setAccessibleName(self.tr("Change of demand, number"))
        self.recycled = TickSlider(low=0, high=MOST_RECYCLED)
        self.recycled.setAccessibleName(self.tr("Recycled share"))
        self.recycled_box = PercentBox(theme, low=0.0, high=float(MOST_RECYCLED), decimals=1)
        self.recycled_box.setAccessibleName(self.tr("Recycled share, number"))
        self._case_note, self._rates = quiet(), quiet()
        self._demand_facts, self._ore_facts = facts(), facts()
        self.reset_demand = link(self.tr("Reset"), self._reset_demand)
        self.reset_recycling = link(self.tr("Reset"), self._reset_recycling)
        self._arrange(theme)
        self._explain()
        self.case.chosen.connect(self._choose_case)
        self.slider.moved.connect(lambda value, drag: self._change(value / 100, drag))
        self.box.part_edited.connect(lambda part: self._change(part, 0))
        self.recycled.moved.connect(lambda value, drag: self._recycle(value / 100, drag))
        self.recycled_box.part_edited.connect(lambda part: self._recycle(part, 0))

    def _explain(self) -> None:
        self.case.explain(
            self.tr("The IEA's case of world demand"),
            self.tr(
                "STEPS: policies as stated, the reference. APS: pledges kept. NZE: net zero by"
                " 2050. World output follows demand as far as it can."
            ),
        )
        change = self.tr("World demand against the chosen case, as a part of it.")
        explain(
            self.slider,
            self.tr("Change of world demand against the case; the mark is no change"),
            change,
        )
        explain(self.box, self.tr("−90 to +500 per cent"), change)
        for field in (self.recycled, self.recycled_box):
            explain(
                field,
                self.tr("Recycled input as a part of the world's refined supply, 0 to 95 per cent"),
                self.tr(
                    "What exceeds today's share, the mark, takes the place of ore; it adds no"
                    " refined output of its own."
                ),
            )
        explain(self.reset_demand, self.tr("Back to the reference case (STEPS), unchanged"))
        explain(self.reset_recycling, self.tr("Back to today's recycled share"))

    def _arrange(self, theme: MapTheme) -> None:
        demand, recycling = Form(theme), Form(theme)
        demand.add(self.tr("Case"), left(self.case))
        demand.add(self.tr("Change"), side_by_side(self.slider, self.box))
        demand.add_wide(self._demand_facts)
        demand.add_wide(self._case_note)
        recycling.add(self.tr("Share"), side_by_side(self.recycled, self.recycled_box))
        recycling.add_wide(self._ore_facts)
        recycling.add_wide(self._rates)
        self._head = Head("", self.reset_demand)
        self._lay_out(
            self._head,
            demand,
            rule(),
            Head(self.tr("Recycled input"), self.reset_recycling),
            recycling,
        )

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show the levers of the mineral and what they do."""
        mineral = picture.view.mineral
        lever = picture.scenario.demand_of(mineral) or DemandLever(mineral)
        name = short_name(picture.mineral)
        self._head.words.setText(
            self.tr("World demand, {mineral}").format(mineral=in_sentence(name))
        )
        published = cases_of(self._catalog, mineral)
        why = self.tr("Not published for {mineral}").format(
            mineral=in_sentence(picture.mineral.name)
        )
        self.case.set_choices(
            [(case, case, "" if case in published else why) for case in DEMAND_CASES]
        )
        self.case.set_value(lever.case)
        self.slider.show_value(round(lever.change * 100))
        self.box.show_part(lever.change)
        self.reset_demand.setVisible(lever != DemandLever(mineral))
        self._case_note.setText(self._case_words(picture, lever, one=len(published) == 1))
        after = self._market(picture.scenario, picture)
        self._demand_facts.setText(self._demand_words(picture, after))
        self._show_recycling(picture, after)

    def _case_words(self, picture: Picture, lever: DemandLever, *, one: bool) -> str:
        if one:
            return self.tr(
                "The tables hold no other case for {mineral}: change its demand by a part."
            ).format(mineral=in_sentence(picture.mineral.name))
        return {
            "STEPS": self.tr(
                "Stated policies, the IEA's reference: world output is read as demand."
            ),
            "APS": self.tr("Announced pledges kept in full and in time (IEA)."),
            "NZE": self.tr("Net zero emissions by 2050 (IEA)."),
        }[lever.case]

    def _demand_words(self, picture: Picture, after: Totals | None) -> str:
        """Say what the demand lever does to the demand of the last stage."""
        scenario, view = picture.scenario, picture.view
        without = replace(
            scenario, demand=tuple(one for one in scenario.demand if one.mineral != view.mineral)
        )
        before = self._market(without, picture)
        if before is None or after is None:
            return self.tr("No national output is published, so demand moves no figure here.")
        stage: Stage = after.stages[-1]
        words = self.tr("{product}, {year}: {amounts}").format(
            product=_product(stage), year=view.year, amounts=_amounts(before.demand, after.demand)
        )
        if after.demand != before.demand and before.demand > 0:
            change = after.demand / before.demand - 1
            words += (
                f" ({'+' if change > 0 else ''}{percent(change, 0 if abs(change) >= 0.1 else 1)})"
            )
        if picture.unmet_t_per_year >= 1:
            words += self.tr(", {unmet} of it not met").format(
                unmet=tonnes(picture.unmet_t_per_year)
            )
        return words + "."

    def _show_recycling(self, picture: Picture, after: Totals | None) -> None:
        mineral = picture.view.mineral
        lever = picture.scenario.recycling_of(mineral)
        today = world_rate(self._catalog, mineral)
        eol = end_of_life_rate(self._catalog, mineral)
        share = lever.share if lever is not None else today.part if today is not None else 0.0
        self.recycled.show_value(round(share * 100))
        self.recycled_box.show_part(share)
        self.recycled.set_ticks([one.part * 100 for one in (today, eol) if one is not None])
        self.reset_recycling.setVisible(lever is not None)
        self._rates.setText(self._rate_words(today, eol))
        acts = after is not None and "refining" in after.stages[1:]
        self.recycled.setEnabled(acts)
        self.recycled_box.setEnabled(acts)
        say(self._ore_facts, self._ore_words(picture, after))

    def _rate_words(self, today: Rate | None, eol: Rate | None) -> str:
        if today is None:
            words = self.tr("Today's share of world supply is not published: counted as none.")
        else:
            words = self.tr("World supply: {part} in {year} ({source}).").format(
                part=percent(today.part), year=today.year, source=today.source
            )
        if eol is None:
            return words + " " + self.tr("No end-of-life rate is published.")
        return (
            words
            + " "
            + self.tr("End of life, {region}: {part} in {year} ({source}).").format(
                region=eol.region, part=percent(eol.part), year=eol.year, source=eol.source
            )
        )

    def _ore_words(self, picture: Picture, after: Totals | None) -> str:
        """Say what the recycling lever does to the output of the stage before refining."""
        scenario = picture.scenario
        mineral = picture.view.mineral
        without = replace(
            scenario, recycling=tuple(one for one in scenario.recycling if one.mineral != mineral)
        )
        before = self._market(without, picture)
        if before is None or after is None or "refining" not in after.stages[1:]:
            return self.tr(
                "Acts where output of mines and refineries is both published: not for {mineral}."
            ).format(mineral=in_sentence(picture.mineral.name))
        row = after.stages.index("refining") - 1
        return self.tr("Mined, {year}: {amounts}.").format(
            amounts=_amounts(before.throughput[row], after.throughput[row]),
            year=picture.view.year,
        )

    def _market(self, scenario: Scenario, picture: Picture) -> Totals | None:
        view = picture.view
        state = mineral_state(
            self._workspace.catalog, scenario, mineral=view.mineral, year=view.year
        )
        if state.market is None:
            return None
        made = tuple(float(total) for total in state.market.balance.throughput)
        return Totals(state.model.chain, state.market.demand, made)

    # --- editing -------------------------------------------------------------------------------

    def _present(self) -> DemandLever:
        mineral = self._workspace.view.mineral
        return self._workspace.scenario.demand_of(mineral) or DemandLever(mineral)

    def _choose_case(self, case: str) -> None:
        lever = self._present()
        self._edit(
            lambda scenario: scenario.with_demand(replace(lever, case=case)),  # type: ignore[arg-type]
            self._describe_demand,
        )

    def _change(self, part: float, drag: int) -> None:
        lever = self._present()
        self._edit(
            lambda scenario: scenario.with_demand(replace(lever, change=round(part, 4))),
            self._describe_demand,
            drag=drag,
        )

    def _reset_demand(self) -> None:
        mineral = self._workspace.view.mineral
        self._edit(
            lambda scenario: scenario.with_demand(DemandLever(mineral)), self._describe_demand
        )

    def _describe_demand(self, before: Scenario, after: Scenario) -> str:
        mineral = self._workspace.picture.mineral

        def words(scenario: Scenario) -> str:
            lever = scenario.demand_of(mineral.id) or DemandLever(mineral.id)
            if not lever.change:
                return lever.case
            sign = "+" if lever.change > 0 else ""
            return f"{lever.case} {sign}{percent(lever.change, 0)}"

        return self.tr("{mineral} demand: {before} → {after}").format(
            mineral=short_name(mineral), before=words(before), after=words(after)
        )

    def _recycle(self, part: float, drag: int) -> None:
        mineral = self._workspace.view.mineral
        self._edit(
            lambda scenario: scenario.with_recycling(RecyclingLever(mineral, round(part, 4))),
            self._describe_recycling,
            drag=drag,
        )

    def _reset_recycling(self) -> None:
        mineral = self._workspace.view.mineral
        self._edit(
            lambda scenario: replace(
                scenario,
                recycling=tuple(one for one in scenario.recycling if one.mineral != mineral),
            ),
            self._describe_recycling,
        )

    def _describe_recycling(self, before: Scenario, after: Scenario) -> str:
        mineral = self._workspace.picture.mineral
        today = world_rate(self._catalog, mineral.id)

        def words(scenario: Scenario) -> str:
            lever = scenario.recycling_of(mineral.id)
            if lever is not None:
                return percent(lever.share)
            return self.tr("not set") if today is None else percent(today.part)

        return self.tr("{mineral}, recycled input: {before} → {after}").format(
            mineral=short_name(mineral), before=words(before), after=words(after)
        )


def _product(stage: Stage) -> str:
    """Return what the last stage makes, in a word."""
    translate = QCoreApplication.translate
    words: dict[Stage, str] = {
        "mining": translate("demand", "Mined"),
        "refining": translate("demand", "Refined"),
        "magnets": translate("demand", "Magnets"),
    }
    return words[stage]


def _amounts(before: float, after: float) -> str:
    was, now = tonnes(before), tonnes(after)
    return f"<b>{now}</b>" if was == now else f"{was} → <b>{now}</b>"
