"""The Assumptions tab: how new supply meets the market, with every default and its source."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from mapapp.cartography.proper_names import capital, in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import percent, short_name, stage_word
from mapapp.catalog.model import Stage
from mapapp.desktop.commands import Describe
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, Form, link
from mapapp.desktop.policy.cost_editor import CostEditor
from mapapp.desktop.policy.defaults import kind_name, published_years, rule_name, rule_words
from mapapp.desktop.policy.kind_editor import KindEditor
from mapapp.desktop.policy.parts import (
    Head,
    LeverPanel,
    PercentBox,
    TickSlider,
    quiet,
    rule,
    side_by_side,
)
from mapapp.desktop.policy.project_editor import ProjectEditor
from mapapp.picture import Picture
from mapapp.scenario.levers import (
    DEFAULTS,
    RULES,
    Assumptions,
    CountryCost,
    ProjectChange,
    ProjectKind,
    Rule,
    StageAssumption,
)
from mapapp.scenario.scenario import Scenario


class AssumptionsTab(LeverPanel):
    """Who gives way, how much, and what is assumed of new capacity."""

    def _build(self, theme: MapTheme) -> None:
        self._shown_of: tuple[str, Stage] | None = None
        self.rule = Choice([(one, rule_name(one)) for one in RULES])
        explain(
            self.rule,
            self.tr("Which incumbents lose output when new supply comes"),
            self.tr(
                "A rule that lacks what it needs (a pact, costs of production) cannot be chosen,"
                " and says what it lacks."
            ),
            name=self.tr("Who gives way"),
        )
        self._rule_words = quiet()
        self.slider = TickSlider(low=0, high=100)
        self.slider.set_ticks((100 * DEFAULTS.displacement,))
        self.box = PercentBox(theme, low=0.0, high=100.0)
        tip = self.tr(
            "Lambda: the part of new supply that displaces incumbents; the rest finds new demand"
        )
        more = self.tr("100 %, the default, is an assumption of ours: world demand is fixed.")
        explain(self.slider, tip, more, name=self.tr("Part of new supply that displaces old"))
        name = self.tr("Part of new supply that displaces old, number")
        explain(self.box, tip, more, name=name)
        self._displaced = quiet()
        self.expected = QCheckBox(self.tr("Count new capacity at its probability"))
        explain(
            self.expected,
            self.tr("Expected output: nameplate times ramp, use and probability of success"),
            self.tr("Without it all capacity added is taken as built, the default."),
        )
        self._expected_words = quiet()
        self.kinds = KindEditor(theme)
        self.projects = ProjectEditor(self._catalog, theme)
        self.costs = CostEditor(self._catalog, theme)
        self.reset = link(self.tr("Reset all"), self._reset)
        explain(
            self.reset,
            self.tr("All assumptions back to their defaults"),
            self.tr("Also those of single projects and the costs, of all minerals."),
        )
        self._arrange(theme)
        self.rule.chosen.connect(self._choose_rule)
        self.slider.moved.connect(lambda value, drag: self._displace(value / 100, drag))
        self.box.part_edited.connect(lambda part: self._displace(part, 0))
        self.expected.clicked.connect(self._expect)
        self.kinds.changed.connect(self._change_kind)
        self.projects.changed.connect(self._change_project)
        self.costs.changed.connect(self._change_costs)

    def _arrange(self, theme: MapTheme) -> None:
        form = Form(theme)
        form.add(self.tr("Gives way"), self.rule)
        form.add_wide(self._rule_words)
        form.add(self.tr("Displaced"), side_by_side(self.slider, self.box))
        form.add_wide(self._displaced)
        form.add_wide(self.expected)
        form.add_wide(self._expected_words)
        self._lay_out(
            Head(self.tr("Who makes room for new supply"), self.reset),
            form,
            rule(),
            Head(self.tr("New capacity, all minerals")),
            self.kinds,
            rule(),
            self.projects,
            rule(),
            self.costs,
        )

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show what is assumed."""
        rules, view = picture.scenario.assumptions, picture.view
        self.rule.set_value(rules.rule)
        self._offer_rules(picture)
        self._rule_words.setText(self._rule_sentence(rules.rule, picture))
        self.slider.show_value(round(rules.displacement * 100))
        self.box.show_part(rules.displacement)
        self._displaced.setText(self._displaced_words(rules.displacement))
        self.expected.setChecked(rules.expected)
        self._expected_words.setText(
            self.tr("Each project counts in part, by its odds of being built.")
            if rules.expected
            else self.tr("All capacity added is taken as built (the default).")
        )
        self.reset.setVisible(rules != self._usual)
        key = (view.mineral, view.stage)
        stage = view.stage if key != self._shown_of else self.kinds.stage
        self._shown_of = key
        published = {
            one: published_years(self._catalog, view.mineral, one) for one in picture.stages
        }
        self.kinds.show_assumptions(rules, published, stage=stage)
        self.projects.show_picture(picture)
        self.costs.show_picture(picture)

    def _offer_rules(self, picture: Picture) -> None:
        """Offer the rules that have what they need; say of the others what they lack."""
        lacks = self._lacks(picture)
        for row in range(self.rule.count()):
            words = lacks.get(str(self.rule.itemData(row)), "")
            chosen = row == self.rule.currentIndex()
            self.rule.offer(row, why_not="" if chosen else words)

    def _lacks(self, picture: Picture) -> dict[str, str]:
        """Return by rule what it lacks, in a sentence."""
        found = {}
        pact, view = picture.scenario.pact, picture.view
        if pact is None or not pact.members:
            found["protect pact"] = self.tr("“{rule}” needs a pact (Policy).").format(
                rule=rule_name("protect pact")
            )
        if not any(one.mineral == view.mineral for one in picture.scenario.assumptions.costs):
            words = self.tr("“{rule}” needs costs of production of {mineral}: give them below.")
            found["merit order"] = words.format(
                rule=rule_name("merit order"), mineral=in_sentence(short_name(picture.mineral))
            )
        return found

    def _rule_sentence(self, rule_: Rule, picture: Picture) -> str:
        words = rule_words(rule_)
        if rule_ == DEFAULTS.rule:
            words += " " + self.tr("The default, an assumption of ours.")
        for other, lack in self._lacks(picture).items():
            if other != rule_:
                words += " " + lack
            elif other == "merit order":
                words += " " + self.tr("No cost is given here, so all give way in proportion.")
        return words

    def _displaced_words(self, part: float) -> str:
        if part == 1:
            return self.tr("World demand is fixed: every new tonne displaces an old one (default).")
        if part == 0:
            return self.tr("No incumbent gives way: all new supply finds new demand.")
        return self.tr("{part} of new supply displaces incumbents, the rest finds demand.").format(
            part=percent(part, 0)
        )

    # --- editing -------------------------------------------------------------------------------

    def _assume(self, assumptions: Assumptions, words: str | Describe, *, drag: int = 0) -> None:
        self._edit(lambda scenario: scenario.with_assumptions(assumptions), words, drag=drag)

    @property
    def _present(self) -> Assumptions:
        return self._workspace.scenario.assumptions

    @property
    def _usual(self) -> Assumptions:
        """The defaults, with the shipping lag as it is: it is set behind Shock."""
        return replace(DEFAULTS, shipping_lag_months=self._present.shipping_lag_months)

    def _choose_rule(self, key: str) -> None:
        before = self._present
        chosen = next(one for one in RULES if one == key)
        self._assume(
            replace(before, rule=chosen),
            self.tr("Gives way: {before} → {after}").format(
                before=rule_name(before.rule), after=rule_name(chosen)
            ),
        )

    def _displace(self, part: float, drag: int) -> None:
        def describe(before: Scenario, after: Scenario) -> str:
            return self.tr("Displaced by new supply: {before} → {after}").format(
                before=percent(before.assumptions.displacement, 0),
                after=percent(after.assumptions.displacement, 0),
            )

        self._assume(replace(self._present, displacement=round(part, 4)), describe, drag=drag)

    def _expect(self, on: bool) -> None:  # noqa: FBT001  (Qt's own signal)
        words = self.tr("Count expected output") if on else self.tr("Count new capacity in full")
        self._assume(replace(self._present, expected=on), words)

    def _change_kind(self, change: StageAssumption) -> None:
        stage, kind = change.stage, change.kind
        others = tuple(
            one for one in self._present.stages if (one.stage, one.kind) != (stage, kind)
        )
        kept = others if change == StageAssumption(stage, kind) else (*others, change)
        self._assume(replace(self._present, stages=kept), self._kind_step(stage, kind, change))

    def _change_project(self, change: ProjectChange, words: str) -> None:
        others = tuple(one for one in self._present.projects if one.site != change.site)
        kept = others if change == ProjectChange(change.site) else (*others, change)
        self._assume(replace(self._present, projects=kept), words)

    def _change_costs(self, costs: tuple[CountryCost, ...], words: str) -> None:
        """Put costs in place of those at the mineral and stage shown."""
        view = self._workspace.view
        others = tuple(
            one
            for one in self._present.costs
            if (one.mineral, one.stage) != (view.mineral, view.stage)
        )
        self._assume(replace(self._present, costs=(*others, *costs)), words)

    def _kind_step(self, stage: Stage, kind: ProjectKind, change: StageAssumption) -> str:
        where = self.tr("{stage}, {kind}").format(
            stage=capital(stage_word(stage)), kind=in_sentence(kind_name(kind))
        )
        if change == StageAssumption(stage, kind):
            return self.tr("{where}: default assumptions").format(where=where)
        return self.tr("{where}: change assumptions").format(where=where)

    def _reset(self) -> None:
        self._assume(self._usual, self.tr("Reset all assumptions"))
