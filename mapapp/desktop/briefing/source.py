"""What a page shows, taken from the window beside it: live, but not at every step of a drag."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal

from mapapp.briefing.content import PageContent, month_on
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.page import Page
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.facts import facts_of as facts_of_catalog
from mapapp.errors import UserError
from mapapp.picture import Picture, evaluate
from mapapp.picture.shock.followed import followed
from mapapp.picture.shock.shock_result import ShockPicture

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mapapp.desktop.main_window import MainWindow

REST_MS: Final = 250
MOST_OTHERS: Final = 3


def facts_of(window: "MainWindow") -> MapFacts:
    """Return the facts of a window: with the user's sites where they count."""
    return facts_of_catalog(window.workspace.catalog)


def today() -> str:
    """Return the date that stands on pages, ISO."""
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


class ContentSource(QObject):
    """Makes the content of pages from what a window shows.

    Signals
    -------
    changed
        Pages show something else now; told when the levers rest.
    """

    changed = Signal()

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        # By what pages are about: with a shock, beside other scenarios, with a month of the shock.
        self._kept: dict[tuple[bool, bool, bool], PageContent] = {}
        self._style: HouseStyle | None = None
        self._facts: MapFacts | None = None
        self._shock: ShockPicture | None = None
        self._knows_shock = False
        self._others: tuple[Picture, ...] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.refresh)
        space = window.workspace
        for signal in (
            space.picture_changed,
            space.scenarios_changed,
            space.appearance_changed,
            space.files_changed,
            window.map_view.viewport_changed,
            window.shock.month_kept,
        ):
            signal.connect(self._soon)
        space.catalog_changed.connect(self._forget_facts)

    @property
    def is_waiting(self) -> bool:
        """Whether something changed that pages do not show yet."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Wait for nothing any more; `refresh` takes what was missed."""
        self._timer.stop()

    def _soon(self, _: object = None) -> None:
        self._timer.start()

    def _forget_facts(self, _: object = None) -> None:
        self._facts = None
        self._timer.start()

    def refresh(self) -> None:
        """Take what the window shows now."""
        self._timer.stop()
        self._kept.clear()
        self._others, self._knows_shock = None, False
        self.changed.emit()

    def content(self, page: Page, style: HouseStyle) -> PageContent:
        """Return what a page shows; the same object as long as nothing of it changed."""
        if style != self._style:
            self._style = style
            self._kept.clear()
        about = (page.is_about_a_shock, page.compares_scenarios, page.shows_a_month)
        kept = self._kept.get(about)
        if kept is None:
            shock = self._shock_now() if about[0] else None
            marked = self._window.shock.month if about[2] else None
            kept = replace(
                self._make(style),
                shock=shock,
                month=month_on(page, shock, marked),
                others=self._others_now() if about[1] else (),
            )
            self._kept[about] = kept
        return kept

    def _make(self, style: HouseStyle) -> PageContent:
        window = self._window
        if self._facts is None:
            self._facts = facts_of(window)
        look = window.map_view.viewport
        points: Mapping[str, object] = window.map_view.user_points
        return PageContent(
            picture=window.workspace.picture,
            facts=self._facts,
            world=window.context.world,
            look=None if look.is_home else look,
            options=window.map_view.options,
            style=style,
            day=today(),
            user_points=points,  # type: ignore[arg-type]
        )

    def _shock_now(self) -> ShockPicture | None:
        if not self._knows_shock:
            space = self._window.workspace
            try:
                self._shock = followed(space.catalog, space.scenario, space.view)
            except UserError:  # the Shock dock says why; the chart says that there is none
                self._shock = None
            self._knows_shock = True
        return self._shock

    def _others_now(self) -> tuple[Picture, ...]:
        """Return the pictures of the other scenarios, the first few."""
        if self._others is None:
            space = self._window.workspace
            found = []
            for at, scenario in enumerate(space.scenarios.items):
                if at == space.scenarios.current or scenario.is_empty:
                    continue
                try:
                    found.append(evaluate(space.catalog, scenario, space.view))
                except UserError:
                    continue
            self._others = tuple(found[:MOST_OTHERS])
        return self._others
