"""The Policy tab: who acts together, whether the EU is one buyer, and how they share."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import THIN_SPACE, number, percent, short_name, stage_word
from mapapp.desktop.controls import Segments
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import Choice, Form, link, say
from mapapp.desktop.policy.floor_row import FloorRow
from mapapp.desktop.policy.member_list import Candidate, MemberList
from mapapp.desktop.policy.parts import Head, LeverPanel, facts, left, padded, quiet
from mapapp.picture import Picture
from mapapp.picture.sourcing.consumers import EU, members_of
from mapapp.picture.sourcing.pacts import pact_of, participants
from mapapp.scenario.levers import SHARING_RULES, Pact, Sharing
from mapapp.scenario.scenario import Scenario

NONE: Final = ""
OWN: Final = "own"
LARGEST: Final = ""
FIRST_OFFERED: Final = ("g7", "eu27", "msp", "forge", "us_cm", "quad")
ONE, MANY = "one", "many"


class PolicyTab(LeverPanel):
    """Chooses the pact of the scenario."""

    def _build(self, theme: MapTheme) -> None:
        names = {row.pact: row.pact_name for row in self._catalog.pacts}
        first = [pact for pact in FIRST_OFFERED if pact in names]
        rest = sorted((pact for pact in names if pact not in first), key=lambda p: names[p])
        self._pact_names = {pact: names[pact] for pact in (*first, *rest)}
        self._listed_for: str | None = None
        self._shown_pact: Pact | None = None
        self._as_shown = False  # whether the controls are as the scenario is
        self.preset = Choice(
            [
                (NONE, self.tr("No pact")),
                *self._pact_names.items(),
                (OWN, self.tr("Own list")),
            ]
        )
        self.preset.setAccessibleName(self.tr("Pact"))
        self.eu = Segments(self.tr("The EU in the pact"))
        self.sharing = Segments(self.tr("Sharing of stocks"))
        self.hub = Choice()
        self.hub.setAccessibleName(self.tr("Hub of the bilateral agreements"))
        self.floor = FloorRow(self._catalog, theme)
        self._facts = facts()
        self._note = quiet()
        self.members = MemberList()
        self._clear = link(self.tr("Remove"), lambda: self._choose(NONE))
        self._partners = link("", self._tick_partners)
        self._partners.setAccessibleName(self.tr("Tick partners and candidates as well"))
        self._arrange(theme)
        self._explain()
        self.preset.chosen.connect(self._choose)
        self.eu.chosen.connect(self._choose_eu)
        self.sharing.chosen.connect(self._choose_sharing)
        self.hub.chosen.connect(self._choose_hub)
        self.members.picked.connect(self._choose_members)
        self.floor.floor_wanted.connect(self._choose_floor)

    def _arrange(self, theme: MapTheme) -> None:
        form = Form(theme)
        form.add(self.tr("Pact"), self.preset)
        self._eu_label = form.add(self.tr("EU"), left(self.eu))
        self._sharing_label = form.add(self.tr("Sharing"), left(self.sharing))
        self._hub_label = form.add(self.tr("Hub"), self.hub)
        form.add_wide(self._note)
        form.add_wide(self.floor)
        form.add_wide(self._facts)
        below = QWidget()
        self._head = Head(self.tr("Members"), self._clear)
        self._lay_out(
            form, self._head, padded(self._partners), self.members, below, stretch=self.members
        )

    def _explain(self) -> None:
        explain(
            self.preset,
            self.tr("Who acts together"),
            self.tr(
                "A pact of the catalog or a list of your own. Its members count as one consumer;"
                " partners and candidates only when ticked below."
            ),
        )
        self.eu.explain(
            self.tr("Whether its members in the EU buy and store as one, or each for itself"),
            self.tr("As one buyer they pool their imports, use and stocks."),
        )
        self.sharing.explain(
            self.tr("Who shares stocks with whom in a shock"),
            self.tr(
                "None: each stands alone. Bilateral: each shares with the hub only. Pact: all"
                " share by the oil-sharing rule of 1974."
            ),
        )
        explain(
            self.hub,
            self.tr("The member that all bilateral agreements are with"),
            self.tr("By default the largest user of the product."),
        )
        explain(self._clear, self.tr("Remove the pact: every country stands alone"))
        explain(
            self._partners,
            self.tr("Partners and candidates count only when ticked"),
            self.tr("Ticking them makes a list of your own of the pact."),
        )

    # --- showing -------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """Show the pact, its members and what they make."""
        pact = picture.scenario.pact
        if not self._as_shown or pact != self._shown_pact:
            self._show_pact(pact)
            self._shown_pact, self._as_shown = pact, True
        self.floor.show_effect(picture)
        self._facts.setText(self._share_words(picture, pact))
        self._facts.setVisible(bool(self._facts.text()))

    def _show_pact(self, pact: Pact | None) -> None:
        shown = NONE if pact is None else pact.id if pact.id in self._pact_names else OWN
        self.preset.set_value(shown)
        self._list_members(shown)
        members = () if pact is None else pact.members
        self.members.show_ticked(members)
        self._show_ways(pact)
        self.floor.show_pact(pact)
        self._head.words.setText(
            self.tr("Members: {count}").format(count=number(len(members)))
            if members
            else self.tr("Members")
        )
        self._clear.setVisible(pact is not None)
        more = self._not_ticked(shown, members)
        self._partners.setText(
            self.tr("Tick %n partner(s) and candidate(s) as well", "", len(more)) if more else ""
        )
        self._partners.setVisible(bool(more))

    def _show_ways(self, pact: Pact | None) -> None:
        """Show how the EU buys, how they share and with whom."""
        inside = set(members_of(self._catalog, "eu27"))
        members = () if pact is None else pact.members
        why_eu = "" if len(inside & set(members)) > 1 else self.tr("Fewer than two are in the EU")
        count = number(len(inside & set(members)) or len(inside))
        self.eu.set_choices(
            [
                (MANY, self.tr("{count} buyers").format(count=count), why_eu),
                (ONE, self.tr("One buyer"), why_eu),
            ]
        )
        self.eu.set_value(ONE if pact is not None and pact.eu_as_one else MANY)
        why = "" if len(members) > 1 else self.tr("A pact of two or more can share")
        words = {
            "none": self.tr("None"),
            "bilateral": self.tr("Bilateral"),
            "pact": self.tr("Pact"),
        }
        self.sharing.set_choices([(key, words[key], why) for key in SHARING_RULES])
        sharing: Sharing = "none" if pact is None else pact.sharing
        self.sharing.set_value(sharing)
        self._show_hub(pact)
        say(self._note, self._sharing_words(sharing) if len(members) > 1 else "")

    def _show_hub(self, pact: Pact | None) -> None:
        wanted = pact is not None and pact.sharing == "bilateral"
        self.hub.setVisible(wanted)
        self._hub_label.setVisible(wanted)
        if pact is None or not wanted:
            return
        known = [
            (one.id if one.id in self._catalog.countries else EU, one.name)
            for one in participants(self._catalog, pact)
        ]
        self.hub.set_choices([(LARGEST, self.tr("The largest user")), *known])
        inside = members_of(self._catalog, "eu27")
        pooled = pact.eu_as_one and pact.hub in inside
        self.hub.set_value(EU if pooled else pact.hub)

    def _sharing_words(self, sharing: Sharing) -> str:
        return {
            "none": self.tr("In a shock each member stands alone."),
            "bilateral": self.tr("In a shock each member shares stocks with the hub only."),
            "pact": self.tr(
                "In a shock all members share by the oil-sharing rule of 1974: demand held back,"
                " then stocks in proportion."
            ),
        }[sharing]

    def _share_words(self, picture: Picture, pact: Pact | None) -> str:
        """Say what the members make of the stage shown, before and after."""
        if pact is None:
            return ""
        what = self.tr("{mineral} {stage}").format(
            mineral=in_sentence(short_name(picture.mineral)), stage=stage_word(picture.view.stage)
        )
        if not picture.has_output:
            return self.tr("No national output is published for {what}.").format(what=what)
        found = [picture.countries[code] for code in pact.members if code in picture.countries]
        before = _sum(one.baseline_share for one in found)
        after = _sum(one.scenario_share for one in found)
        if before is None and after is None:
            return self.tr("None of the members has a known output of {what}.").format(what=what)
        was, now = number((before or 0.0) * 100, 1), percent(after or 0.0)
        shares = f"<b>{now}</b>" if now == f"{was}{THIN_SPACE}%" else f"{was} → <b>{now}</b>"
        return self.tr("The members make {shares} of {what} in {year}.").format(
            shares=shares, what=what, year=picture.view.year
        )

    # --- members -------------------------------------------------------------------------------

    def _list_members(self, shown: str) -> None:
        """Put members on top when another pact is shown, never under the hand that ticks."""
        if self._listed_for is not None and shown in (OWN, self._listed_for):
            return
        self._listed_for = shown
        roles = {row.iso3: row.role for row in self._catalog.pacts if row.pact == shown}
        inside = set(members_of(self._catalog, shown)) if shown in self._pact_names else set()
        words = {"partner": self.tr("partner"), "candidate": self.tr("candidate")}
        named = sorted(
            self._catalog.countries.items(),
            key=lambda item: (item[0] not in inside, item[0] not in roles, item[1].name),
        )
        self.members.set_candidates(
            [
                Candidate(code, country.name, words.get(str(roles.get(code)), ""))
                for code, country in named
            ]
        )

    def _not_ticked(self, shown: str, members: Iterable[str]) -> list[str]:
        ticked = set(members)
        rows = (row for row in self._catalog.pacts if row.pact == shown)
        return sorted({row.iso3 for row in rows if row.role != "member"} - ticked)

    # --- editing -------------------------------------------------------------------------------

    def _choose(self, key: str) -> None:
        present = self._workspace.scenario.pact
        if key == OWN:
            if present is None:
                self.members.search.setFocus()
                self._as_shown = False
                self.show_picture(self._workspace.picture)
                say(self._problem, self.tr("Tick the countries that act together, below."))
                return
            self._set(lambda: replace(present, id=""))
            return
        if key == NONE:
            self._set(lambda: None)
            return
        kept = present or Pact()
        self._set(
            lambda: replace(
                pact_of(self._catalog, key, eu_as_one=kept.eu_as_one, sharing=kept.sharing),
                governance_floor=kept.governance_floor,
            )
        )

    def _choose_members(self, codes: tuple[str, ...]) -> None:
        present = self._workspace.scenario.pact or Pact()
        hub = present.hub if present.hub in codes or present.hub == EU else ""
        self._set(lambda: replace(present, id="", members=codes, hub=hub) if codes else None)

    def _tick_partners(self) -> None:
        pact = self._workspace.scenario.pact
        if pact is not None:
            more = self._not_ticked(pact.id, pact.members)
            self._set(lambda: replace(pact, id="", members=(*pact.members, *more)))

    def _choose_eu(self, key: str) -> None:
        pact = self._workspace.scenario.pact
        if pact is not None:
            hub = "" if pact.hub == EU and key == MANY else pact.hub
            self._set(lambda: replace(pact, eu_as_one=key == ONE, hub=hub))

    def _choose_sharing(self, key: str) -> None:
        pact = self._workspace.scenario.pact
        if pact is not None:
            self._set(lambda: replace(pact, sharing=key))  # type: ignore[arg-type]

    def _choose_hub(self, key: str) -> None:
        pact = self._workspace.scenario.pact
        if pact is not None:
            self._set(lambda: replace(pact, hub=key))

    def _choose_floor(self, floor: float | None, drag: int) -> None:
        pact = self._workspace.scenario.pact
        if pact is not None:
            self._set(lambda: replace(pact, governance_floor=floor), drag=drag)

    def _set(self, make: Callable[[], Pact | None], *, drag: int = 0) -> None:
        self._as_shown = False
        self._edit(lambda scenario: scenario.with_pact(make()), self._describe, drag=drag)

    def _describe(self, before: Scenario, after: Scenario) -> str:
        was, now = before.pact, after.pact
        if was is not None and now is not None and was.members == now.members and was.id == now.id:
            if was.governance_floor != now.governance_floor:
                return self.tr("Governance floor: {before} → {after}").format(
                    before=_floor_words(was), after=_floor_words(now)
                )
            if was.sharing != now.sharing:
                return self.tr("Sharing: {before} → {after}").format(
                    before=was.sharing, after=now.sharing
                )
            if was.eu_as_one != now.eu_as_one:
                return (
                    self.tr("The EU buys as one") if now.eu_as_one else self.tr("The EU buys apart")
                )
            return self.tr("Hub of the pact: {hub}").format(
                hub=self._catalog.country_name(now.hub) if now.hub else self.tr("the largest user")
            )
        return self.tr("Pact: {before} → {after}").format(
            before=self._pact_words(was), after=self._pact_words(now)
        )

    def _pact_words(self, pact: Pact | None) -> str:
        if pact is None:
            return self.tr("none")
        if pact.id in self._pact_names:
            return self._pact_names[pact.id]
        return self.tr("%n countries", "", len(pact.members))


def _floor_words(pact: Pact) -> str:
    floor = pact.governance_floor
    if floor is None:
        return QCoreApplication.translate("pact", "none")
    return number(floor, 1)


def _sum(shares: Iterable[float | None]) -> float | None:
    """Add up what is known; None if nothing is."""
    known = [share for share in shares if share is not None]
    return sum(known) if known else None
