"""The window's one state: scenarios, view and appearance, and the Picture that follows."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from mapapp.catalog.catalog import Catalog
from mapapp.desktop.commands import Describe, EditCommand, do
from mapapp.errors import UserError
from mapapp.picture import Picture, View, evaluate
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance
from mapapp.scenario.scenario import Place, Scenario
from mapapp.scenario.scenarios import Scenarios
from mapapp.scenario.site_files import SiteFiles


class Workspace(QObject):
    """Holds the immutable scenarios, view and appearance; every edit makes new ones.

    Views never change anything themselves: they call `edit`, `arrange` or `look`, and listen.
    Levers act on the scenario that is shown; the others are not evaluated.

    Signals
    -------
    refused
        What cannot be shown, and why, in a sentence.
    picture_changed
        After the scenario or the view changed, with the new Picture.
    scenarios_changed
        Before that, if a scenario was added, named, noted, deleted or chosen.
    appearance_changed
        After the map's appearance changed, with the new one; no figure changes.
    files_changed
        After a file of the user's sites was added, changed or taken away, with all of them.
    pages_changed
        After the briefing pages of the document changed, with the texts of all of them.
    catalog_changed
        After sites of the user's files were counted or not any more, with the catalog by now;
        the Picture follows.
    """

    refused = Signal(str)
    picture_changed = Signal(object)
    scenarios_changed = Signal(object)
    appearance_changed = Signal(object)
    files_changed = Signal(object)
    pages_changed = Signal(object)
    catalog_changed = Signal(object)

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._scenarios = Scenarios()
        self._view = View()
        self._appearance = DEFAULT_APPEARANCE
        self._files: SiteFiles = ()
        self._pages: tuple[str, ...] = ()
        self._picture = evaluate(catalog, self.scenario, self._view)
        self.undo_stack = QUndoStack(self)

    @property
    def scenario(self) -> Scenario:
        """The levers as they are now: those of the scenario that is shown."""
        return self._scenarios.shown

    @property
    def scenarios(self) -> Scenarios:
        """All scenarios of the document, and which of them is shown."""
        return self._scenarios

    @property
    def view(self) -> View:
        """What is being looked at."""
        return self._view

    @property
    def appearance(self) -> Appearance:
        """How the map looks."""
        return self._appearance

    @property
    def files(self) -> SiteFiles:
        """The user's files of sites on the map."""
        return self._files

    @property
    def pages(self) -> tuple[str, ...]:
        """The briefing pages of the document, as texts that the briefing reads."""
        return self._pages

    @property
    def catalog(self) -> Catalog:
        """What is known: the bundled tables, and the sites of the user's that count."""
        return self._catalog

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
            picture = evaluate(self._catalog, self.scenario, view)
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
        if scenario == self.scenario:
            return
        seen = self._view
        do(
            self.undo_stack,
            EditCommand(
                lambda levers: self._put(self._scenarios.with_shown(levers), seen=seen),
                self.scenario,
                scenario,
                describe=describe,
                drag=drag,
            ),
        )

    def arrange(self, scenarios: Scenarios, text: str, *, view: View | None = None) -> bool:
        """Add, name, delete or choose scenarios, undoably.

        Parameters
        ----------
        scenarios
            The list after the step.
        text
            Words for the Edit menu: "Rename scenario “A” to “B”".
        view
            What is looked at after it, if the step changes that too.

        Returns
        -------
        bool
            Whether it is done. What cannot be shown is refused in words, and all stays.
        """
        before = _Stand(self._scenarios, self._view)
        after = _Stand(scenarios, self._view if view is None else view)
        if before == after:
            return True
        try:
            evaluate(self._catalog, scenarios.shown, after.view)
        except UserError as error:
            self.refused.emit(str(error))
            return False
        moves = view is not None
        do(
            self.undo_stack,
            EditCommand(
                lambda stand: self._put(stand.scenarios, seen=stand.view, back=moves),
                before,
                after,
                describe=lambda _before, _after: text,
            ),
        )
        return True

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
        do(
            self.undo_stack,
            EditCommand(
                self.show_appearance,
                self._appearance,
                appearance,
                describe=(lambda _before, _after: text) if isinstance(text, str) else text,
                drag=drag,
            ),
        )

    def take_files(self, files: SiteFiles, appearance: Appearance, text: str) -> None:
        """Add, change or take away files of sites, with their layers on the map, undoably.

        Parameters
        ----------
        files, appearance
            The files after the step, and the look with a layer for each of them.
        text
            Words for the Edit menu: "Add sites of mines.xlsx".
        """
        before = (self._files, self._appearance)
        after = (files, appearance)
        if before == after:
            return
        do(
            self.undo_stack,
            EditCommand(self._put_files, before, after, describe=lambda _before, _after: text),
        )

    def _put_files(self, stand: tuple[SiteFiles, Appearance]) -> None:
        """Put files and look in place; only commands call this, so that undo stays whole."""
        files, appearance = stand
        if appearance != self._appearance:
            self.show_appearance(appearance)
        if files != self._files:
            self._files = files
            self.files_changed.emit(files)

    def know(self, catalog: Catalog) -> None:
        """Compute with another catalog: more or fewer sites of the user's are counted.

        Raises
        ------
        UserError
            If the levers act on a site that is not in it; everything is as it was.
        """
        if catalog is self._catalog:
            return
        picture = evaluate(catalog, self.scenario, self._view)
        self._catalog, self._picture = catalog, picture
        self.catalog_changed.emit(catalog)
        self.picture_changed.emit(picture)

    def keep_pages(self, pages: tuple[str, ...]) -> None:
        """Have the document hold these pages; they have an undo stack of their own."""
        if pages != self._pages:
            self._pages = pages
            self.pages_changed.emit(pages)

    def show_appearance(self, appearance: Appearance) -> None:
        """Put a look in place; only commands call this, so that undo stays whole."""
        self._appearance = appearance
        self.appearance_changed.emit(appearance)

    def set_capacity(
        self, place: Place, nameplate_t_per_year: float, *, describe: Describe, drag: int = 0
    ) -> None:
        """Set the capacity added at a place for the mineral and stage shown, t/yr."""
        view = self._view
        scenario = self.scenario.with_capacity(
            view.mineral, view.stage, place, nameplate_t_per_year=nameplate_t_per_year
        )
        self.edit(scenario, describe=describe, drag=drag)

    def restore(
        self,
        scenarios: Scenarios,
        view: View,
        appearance: Appearance,
        *,
        files: SiteFiles = (),
        pages: tuple[str, ...] = (),
        catalog: Catalog | None = None,
    ) -> None:
        """Show another document in place of this one; there is nothing to undo then.

        ``catalog`` holds the sites of ``files`` that count; None: as it is.

        Raises
        ------
        UserError
            If it cannot be shown; everything is as it was.
        """
        catalog = self._catalog if catalog is None else catalog
        picture = evaluate(catalog, scenarios.shown, view)
        known_before, self._catalog = self._catalog, catalog
        self._scenarios, self._view, self._appearance = scenarios, view, appearance
        self._picture, self._files, self._pages = picture, files, pages
        self.undo_stack.clear()
        self.scenarios_changed.emit(scenarios)
        self.files_changed.emit(files)
        self.pages_changed.emit(pages)
        if catalog is not known_before:
            self.catalog_changed.emit(catalog)
        self.appearance_changed.emit(appearance)
        self.picture_changed.emit(picture)

    def _put(self, scenarios: Scenarios, *, seen: View, back: bool = False) -> None:
        """Put scenarios in place; only commands call this, so that undo stays whole.

        ``seen`` is a view in which the scenario shown was seen before: to be gone back to if
        ``back``, or if what is looked at by now is not possible with its levers.
        """
        view = seen if back else self._view
        try:
            picture = evaluate(self._catalog, scenarios.shown, view)
        except UserError:
            view = seen
            picture = evaluate(self._catalog, scenarios.shown, view)
        rearranged = _names(scenarios) != _names(self._scenarios)
        self._scenarios, self._view, self._picture = scenarios, view, picture
        if rearranged:
            self.scenarios_changed.emit(scenarios)
        self.picture_changed.emit(picture)


@dataclass(frozen=True, slots=True)
class _Stand:
    """What a step on the list of scenarios leaves, or comes from."""

    scenarios: Scenarios
    view: View


def _names(scenarios: Scenarios) -> tuple[object, ...]:
    """Return what of a list is seen without its levers."""
    names = ((one.name, one.note) for one in scenarios.items)
    return (scenarios.current, scenarios.left_out, *names)
