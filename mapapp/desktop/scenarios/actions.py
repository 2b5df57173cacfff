"""What can be done with scenarios: the actions of the menu, the dock and the chooser."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QWidget

from mapapp.desktop.scenarios.names import free_names, name_of
from mapapp.desktop.workspace import Workspace
from mapapp.picture.view import view_of
from mapapp.scenario.levers import LeverError
from mapapp.scenario.scenario import Scenario
from mapapp.scenario.scenarios import Scenarios

if TYPE_CHECKING:
    from mapapp.scenario.preset import Preset


class ScenarioActions(QObject):
    """Adds, names, notes, deletes and chooses scenarios; each is one step to undo.

    Signals
    -------
    gallery_wanted
        The user wants to see the scenarios to start from.
    preset_taken
        The scenario that is shown now came from a preset.
    """

    gallery_wanted = Signal()
    preset_taken = Signal(object)

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self.new = self._action(self.tr("Add empty scenario"), self.add_new)
        self.save_as = self._action(self.tr("Keep as new scenario…"), self.ask_save_as)
        self.duplicate = self._action(self.tr("Duplicate scenario"), self.add_copy)
        self.rename = self._action(self.tr("Rename scenario…"), self.ask_name)
        self.note = self._action(self.tr("Note on scenario…"), self.ask_note)
        self.delete = self._action(self.tr("Delete scenario"), self.remove)
        self.start = self._action(self.tr("Start from a preset…"), self.gallery_wanted.emit)
        self.following = self._action(self.tr("Next scenario"), lambda: self.step(1), "Ctrl+PgDown")
        self.previous = self._action(
            self.tr("Previous scenario"), lambda: self.step(-1), "Ctrl+PgUp"
        )
        workspace.scenarios_changed.connect(self._enable)
        self._enable(workspace.scenarios)

    def _action(self, words: str, act: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _=False: act())
        if keys:
            action.setShortcut(QKeySequence(keys))
        return action

    def _enable(self, scenarios: Scenarios) -> None:
        several = len(scenarios.items) > 1
        for action in (self.delete, self.following, self.previous):
            action.setEnabled(several)

    # --- one step each -------------------------------------------------------------------------

    def add_new(self) -> None:
        """Add a scenario without levers and show it."""
        found = free_names(self._workspace.scenarios)
        name = found.free_name(self.tr("Scenario {number}").format(number=len(found.items) + 1))
        self._add(Scenario(name=name), self.tr("Add scenario “{name}”"))

    def add_copy(self) -> None:
        """Add a scenario with the levers of the one shown, and show it."""
        found = free_names(self._workspace.scenarios)
        copy = self.tr("{name}, copy")
        # The copy of a copy is the second one, and not "A, copy, copy".
        name = copy.format(name=found.shown.name.partition(copy.format(name=""))[0])
        self._add(replace(found.shown, name=name), self.tr("Duplicate as “{name}”"))

    def add_named(self, name: str) -> None:
        """Add a scenario with the levers of the one shown, under a name, and show it."""
        shown = self._workspace.scenario
        self._add(replace(shown, name=" ".join(name.split())), self.tr("Keep as “{name}”"))

    def add_preset(self, preset: "Preset", variant: int = 0) -> bool:
        """Add a preset's scenarios and show one of them; return whether that was possible."""
        found = free_names(self._workspace.scenarios)
        added = found.adding(*preset.scenarios)
        words = self.tr("Start from “{name}”").format(name=preset.title)
        done = self._workspace.arrange(
            added.showing(added.current + variant), words, view=view_of(preset.views[variant])
        )
        if done:
            self.preset_taken.emit(preset)
        return done

    def _add(self, scenario: Scenario, words: str) -> None:
        added = free_names(self._workspace.scenarios).adding(scenario)
        self._workspace.arrange(added, words.format(name=added.shown.name))

    def show(self, at: int) -> bool:
        """Show another scenario; return whether that was possible."""
        scenarios = self._workspace.scenarios
        words = self.tr("Show scenario “{name}”").format(name=name_of(scenarios, at))
        return self._workspace.arrange(scenarios.showing(at), words)

    def step(self, by: int) -> None:
        """Show the next scenario or the one before, round the ends of the list."""
        scenarios = self._workspace.scenarios
        self.show((scenarios.current + by) % len(scenarios.items))

    def give_name(self, at: int, name: str) -> str:
        """Give a scenario another name; return what is wrong with it, empty if nothing."""
        scenarios = self._workspace.scenarios
        before = name_of(scenarios, at)
        if name == before:
            return ""
        try:
            named = scenarios.renaming(at, name)
        except LeverError as error:
            return str(error)
        words = self.tr("Rename scenario “{before}” to “{after}”")
        self._workspace.arrange(named, words.format(before=before, after=named.items[at].name))
        return ""

    def write_note(self, at: int, note: str) -> None:
        """Give a scenario another note."""
        scenarios = self._workspace.scenarios
        words = self.tr("Note on scenario “{name}”").format(name=name_of(scenarios, at))
        self._workspace.arrange(scenarios.noting(at, note), words)

    def remove(self, at: int | None = None) -> None:
        """Delete a scenario, by default the one shown; undo brings it back."""
        scenarios = self._workspace.scenarios
        if len(scenarios.items) == 1:
            return
        at = scenarios.current if at is None else at
        words = self.tr("Delete scenario “{name}”").format(name=name_of(scenarios, at))
        self._workspace.arrange(free_names(scenarios).without(at), words)

    def compare(self, at: int, *, on: bool) -> None:
        """Take a scenario into the comparison, or leave it out."""
        scenarios = free_names(self._workspace.scenarios)
        words = self.tr("Compare “{name}” too") if on else self.tr("Leave “{name}” out of it")
        self._workspace.arrange(
            scenarios.comparing(at, on=on), words.format(name=name_of(scenarios, at))
        )

    def move(self, at: int, to: int) -> None:
        """Put a scenario at another place in the list."""
        scenarios = free_names(self._workspace.scenarios)
        if at == to or not (0 <= at < len(scenarios.items) and 0 <= to < len(scenarios.items)):
            return
        words = self.tr("Move scenario “{name}”").format(name=name_of(scenarios, at))
        self._workspace.arrange(scenarios.moving(at, to), words)

    # --- asking --------------------------------------------------------------------------------

    def ask_save_as(self) -> None:
        """Ask for a name, and keep the levers as they are now under it."""
        found = free_names(self._workspace.scenarios)
        name, given = QInputDialog.getText(
            self._window,
            self.tr("Keep as new scenario"),
            self.tr("Name of the new scenario:"),
            text=found.free_name(found.shown.name),
        )
        if given and name.strip():
            self.add_named(name)

    def ask_name(self) -> None:
        """Ask for another name of the scenario shown, until it is one it can have."""
        at = self._workspace.scenarios.current
        name, wrong = name_of(self._workspace.scenarios, at), ""
        while True:
            label = wrong or self.tr("Name of the scenario:")
            name, given = QInputDialog.getText(
                self._window, self.tr("Rename scenario"), label, text=name
            )
            if not given:
                return
            wrong = self.give_name(at, name)
            if not wrong:
                return

    def ask_note(self) -> None:
        """Ask for the note of the scenario shown."""
        scenarios = self._workspace.scenarios
        at = scenarios.current
        note, given = QInputDialog.getMultiLineText(
            self._window,
            self.tr("Note"),
            self.tr("What there is to say of “{name}”:").format(name=name_of(scenarios, at)),
            scenarios.items[at].note,
        )
        if given:
            self.write_note(at, note)
