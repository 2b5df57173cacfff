"""The window's one state: scenario, view and appearance, and the Picture that follows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from mapapp.catalog.catalog import Catalog
from mapapp.desktop.commands import Describe, EditCommand
from mapapp.errors import UserError
from mapapp.picture import Picture, View, evaluate
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance
from mapapp.scenario.scenario import Place, Scenario


class Workspace(QObject):
    """Holds the immutable scenario, view and appearance; every edit makes new ones.

    Views never change anything themselves: they call `edit` or `look`, and listen.

    Signals
    -------
    refused
        What cannot be shown, and why, in a sentence.
    picture_changed
        After the scenario or the view changed, with the new Picture.
    appearance_changed
        After the map's appearance changed, with the new one; no figure changes.
    """

    refused = Signal(str)
    picture_changed = Signal(object)
    appearance_changed = Signal(object)

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._scenario = Scenario()
        self._view = View()
        self._appearance = DEFAULT_APPEARANCE
        self._picture = evaluate(catalog, self._scenario, self._view)
        self.undo_stack = QUndoStack(self)

    @property
    def scenario(self) -> Scenario:
        """The levers as they are now."""
        return self._scenario

    @property
    def view(self) -> View:
        """What is being looked at."""
        return self._view

    @property
    def appearance(self) -> Appearance:
        """How the map looks."""
        return self._appearance

    @property
    def picture(self) -> Picture:
        """Everything that is shown."""
        return self._picture

    def look(self, view: View) -> None:
        """Show another mineral, stage, year or mode.

        What the levers do not allow (costs given for one mineral only) is refused in words, and
        everything stays as it was.
        """
        if view == self._view:
            return
        try:
            picture = evaluate(self._catalog, self._scenario, view)
        except UserError as error:
            self.refused.emit(str(error))
            picture = self._picture  # told again, so that the controls go back
        else:
            self._view = view
        self._picture = picture
        self.picture_changed.emit(picture)

    def edit(self, scenario: Scenario, *, describe: Describe, drag: int = 0) -> None:
        """Change the levers, undoably.

        Parameters
        ----------
        scenario
            The levers after the edit.
        describe
            Words the edit for the Edit menu, from the scenarios before and after.
        drag
            Edits with the same non-zero number are one step: a slider's whole drag.
        """
        if scenario == self._scenario:
            return
        self.undo_stack.push(
            EditCommand(self.show_scenario, self._scenario, scenario, describe=describe, drag=drag)
        )

    def dress(
        self,
        appearance: Appearance,
        text: str | Callable[[Appearance, Appearance], str],
        *,
        drag: int = 0,
    ) -> None:
        """Change how the map looks, undoably.

        Parameters
        ----------
        appearance
            The look after the edit.
        text
            Words for the Edit menu: "Hide trade flows"; or what words the step from the looks
            before and after, for a drag whose end is not known yet.
        drag
            As in `edit`.
        """
        if appearance == self._appearance:
            return
        self.undo_stack.push(
            EditCommand(
                self.show_appearance,
                self._appearance,
                appearance,
                describe=(lambda _before, _after: text) if isinstance(text, str) else text,
                drag=drag,
            )
        )

    def show_appearance(self, appearance: Appearance) -> None:
        """Put a look in place; only commands call this, so that undo stays whole."""
        self._appearance = appearance
        self.appearance_changed.emit(appearance)

    def set_capacity(
        self, place: Place, nameplate_t_per_year: float, *, describe: Describe, drag: int = 0
    ) -> None:
        """Set the capacity added at a place for the mineral and stage shown, t/yr."""
        view = self._view
        scenario = self._scenario.with_capacity(
            view.mineral, view.stage, place, nameplate_t_per_year=nameplate_t_per_year
        )
        self.edit(scenario, describe=describe, drag=drag)

    def show_scenario(self, scenario: Scenario) -> None:
        """Put a scenario in place; only commands call this, so that undo stays whole."""
        self._scenario = scenario
        self._recompute()

    def restore(self, scenario: Scenario, view: View, appearance: Appearance) -> None:
        """Show another document in place of this one; there is nothing to undo then.

        Raises
        ------
        UserError
            If it cannot be shown; everything is as it was.
        """
        picture = evaluate(self._catalog, scenario, view)
        self._scenario, self._view, self._appearance = scenario, view, appearance
        self._picture = picture
        self.undo_stack.clear()
        self.appearance_changed.emit(appearance)
        self.picture_changed.emit(picture)

    def _recompute(self) -> None:
        self._picture = evaluate(self._catalog, self._scenario, self._view)
        self.picture_changed.emit(self._picture)
