"""The scenarios of one document, in the user's order, and which of them is shown: a value."""

from dataclasses import dataclass, replace
from typing import Self

from mapapp.phrases import phrase
from mapapp.scenario.levers import LeverError
from mapapp.scenario.scenario import Scenario

LONGEST_NAME = 200


class ScenarioNameError(LeverError):
    """A name that a scenario cannot have."""


@dataclass(frozen=True, slots=True)
class Scenarios:
    """One or more scenarios; edits make new values.

    Attributes
    ----------
    items
        At least one. Names may be empty; those that are given here are distinct.
    current
        Which of them is shown, counted from 0.
    left_out
        Names of those that are not compared with the others.
    """

    items: tuple[Scenario, ...] = (Scenario(),)
    current: int = 0
    left_out: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a list that does not hold the one it shows (LeverError)."""
        if not 0 <= self.current < len(self.items):
            message = phrase(
                "Scenario {current} cannot be shown: there are {count}. Choose one that exists.",
                current=self.current + 1,
                count=len(self.items),
            )
            raise LeverError(message)

    @property
    def shown(self) -> Scenario:
        """The scenario that is shown."""
        return self.items[self.current]

    def with_shown(self, scenario: Scenario) -> Self:
        """Return a list in which the scenario that is shown has become another one."""
        return self._with(self.current, scenario)

    def showing(self, at: int) -> Self:
        """Return a list that shows another of its scenarios (LeverError if there is none)."""
        return replace(self, current=at)

    def adding(self, *scenarios: Scenario) -> Self:
        """Return a list with scenarios at its end; the first of them is shown.

        A name that is taken gets a number.
        """
        found = self
        for scenario in scenarios:
            named = replace(scenario, name=found.free_name(scenario.name))
            found = replace(found, items=(*found.items, named))
        return replace(found, current=len(self.items)) if scenarios else found

    def without(self, at: int) -> Self:
        """Return a list without a scenario; its neighbour is shown if it was.

        Raises
        ------
        LeverError
            If it is the only one.
        """
        if len(self.items) == 1:
            message = phrase("The only scenario cannot be deleted: there is always one.")
            raise LeverError(message)
        items = self.items[:at] + self.items[at + 1 :]
        current = self.current - 1 if at < self.current else self.current
        left_out = tuple(name for name in self.left_out if name != self.items[at].name)
        return replace(self, items=items, current=min(current, len(items) - 1), left_out=left_out)

    def moving(self, at: int, to: int) -> Self:
        """Return a list in which a scenario stands at another place; what is shown stays shown.

        Raises
        ------
        LeverError
            If there is no such scenario or place.
        """
        last = len(self.items) - 1
        if not (0 <= at <= last and 0 <= to <= last):
            message = phrase(
                "Scenarios 1 to {last} can be moved among each other, no others.", last=last + 1
            )
            raise LeverError(message)
        order = list(range(last + 1))
        order.insert(to, order.pop(at))
        items = tuple(self.items[one] for one in order)
        return replace(self, items=items, current=order.index(self.current))

    def renaming(self, at: int, name: str) -> Self:
        """Return a list in which a scenario has another name.

        Raises
        ------
        ScenarioNameError
            If the name is blank, too long, or another scenario's.
        """
        name = " ".join(name.split())
        if not name:
            message = phrase("A scenario needs a name. Type one.")
            raise ScenarioNameError(message)
        if len(name) > LONGEST_NAME:
            message = phrase(
                "A name may have {longest_name} characters, not {count}. Shorten it.",
                longest_name=LONGEST_NAME,
                count=len(name),
            )
            raise ScenarioNameError(message)
        others = {one.name.casefold() for i, one in enumerate(self.items) if i != at}
        if name.casefold() in others:
            message = phrase(
                "There is a scenario “{name}” already. Choose another name.", name=name
            )
            raise ScenarioNameError(message)
        before = self.items[at].name
        left_out = tuple(name if one == before else one for one in self.left_out)
        named = self._with(at, replace(self.items[at], name=name))
        return replace(named, left_out=left_out)

    def comparing(self, at: int, *, on: bool) -> Self:
        """Return a list in which a scenario that has a name is compared with the others, or not."""
        name = self.items[at].name
        others = tuple(one for one in self.left_out if one != name)
        return replace(self, left_out=others if on else (*others, name))

    def noting(self, at: int, note: str) -> Self:
        """Return a list in which a scenario has another note."""
        return self._with(at, replace(self.items[at], note=note.strip()))

    def free_name(self, wanted: str) -> str:
        """Return a name like the wanted one that no scenario has; blank stays blank."""
        taken = {one.name.casefold() for one in self.items}
        name, number = wanted, 1
        while name and name.casefold() in taken:
            number += 1
            name = f"{wanted} {number}"
        return name

    def _with(self, at: int, scenario: Scenario) -> Self:
        return replace(self, items=(*self.items[:at], scenario, *self.items[at + 1 :]))
