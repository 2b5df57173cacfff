"""The Shock tab: the scenario's export restrictions, a real one to switch on, or one composed."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.shock_words import shock_words, span_words
from mapapp.cartography.theme import MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.explaining import explain
from mapapp.desktop.layers.fields import PADDING, heading, note, say
from mapapp.desktop.scrolling import scrolled
from mapapp.desktop.shock import edits
from mapapp.desktop.shock.form import ShockForm
from mapapp.desktop.shock.lag import ShippingLag
from mapapp.desktop.shock.real_controls import RealControls
from mapapp.desktop.workspace import Workspace
from mapapp.errors import UserError
from mapapp.picture import Picture
from mapapp.picture.shock.controls import DatedControl, view_of_control
from mapapp.scenario.levers import Shock

ROW_PX: Final = 38
MOST_ROWS: Final = 4


class ShockPanel(QWidget):
    """List, real controls and form; the form shows the shock that is chosen in the list.

    Without one it shows a restriction that does not act yet: the first move switches it on.
    """

    def __init__(
        self, workspace: Workspace, catalog: Catalog, lag: ShippingLag, theme: MapTheme
    ) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._catalog, self._lag, self._theme = workspace, catalog, lag, theme
        self._selected: Shock | None = None
        self._draft = edits.first_shock(workspace.picture)
        self._known: tuple[Shock, ...] = ()
        self.list = QListWidget()
        explain(
            self.list,
            self.tr("Choose a shock to change it below"),
            self.tr("The export restrictions of the scenario, of all minerals."),
            name=self.tr("Shocks in the scenario"),
        )
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._choose)
        self.add_button = QPushButton(self.tr("Add shock"))
        explain(
            self.add_button,
            self.tr("Another restriction at the mineral and stage shown, beside those there are"),
            self.tr("It begins with the largest supplier that restricts nothing yet."),
        )
        self.add_button.clicked.connect(self._add)
        self.remove_button = QPushButton(self.tr("Remove"))
        explain(self.remove_button, self.tr("Take the chosen shock out of the scenario"))
        self.remove_button.clicked.connect(self._remove)
        self._none = note()
        self._error = note("warning")
        self.real = RealControls(catalog)
        self.form = ShockForm(catalog, theme)
        self._lay_out()
        self.form.edited.connect(self._edit)
        self.form.lag_wanted.connect(lambda months, drag: lag.want(months, drag=drag))
        self.real.wanted.connect(self._switch_on)
        workspace.picture_changed.connect(self.show_picture)
        workspace.appearance_changed.connect(lambda _: self.show_picture(workspace.picture))
        self.show_picture(workspace.picture)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "style")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(PADDING, 0, PADDING, 0)
        top.setSpacing(6)
        top.addWidget(heading(self.tr("In the scenario")))
        top.addWidget(self._none)
        top.addWidget(self.list)
        top.addLayout(buttons)
        top.addWidget(self._rule())
        top.addWidget(heading(self.tr("From a real control")))
        top.addWidget(self.real)
        top.addWidget(self._rule())
        self._title = heading("")
        top.addWidget(self._title)
        top.addWidget(self._error)
        column.addLayout(top)
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = scrolled(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @staticmethod
    def _rule() -> QFrame:
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        return rule

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme; nothing here is painted by hand."""
        self._theme = theme

    # --- showing -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        self.show_picture(self._workspace.picture)

    @property
    def shown(self) -> Shock:
        """The restriction in the form."""
        return self._draft if self._selected is None else self._selected

    def show_picture(self, picture: Picture) -> None:
        """Show the scenario's restrictions, and in the form the one that is chosen."""
        self._follow(picture)
        if not self.isVisible():  # behind another tab; `showEvent` makes up for it
            return
        self._fill(picture)
        say(self._error, "")
        chosen = self._selected is not None
        self.remove_button.setEnabled(chosen)
        self._title.setText(self.tr("Chosen shock") if chosen else self.tr("Compose a shock"))
        say(
            self._none,
            ""
            if picture.scenario.shocks
            else self.tr("No export restriction is set. Move a field below, or switch one on."),
        )
        self.form.show_shock(self.shown, picture, self._lag.months)
        day = self._workspace.appearance.control_day
        self.real.show_controls(picture, date.fromisoformat(day) if day else None, self.shown.cut)

    def _follow(self, picture: Picture) -> None:
        """Keep what is chosen through edits, undo, and a change of mineral or stage."""
        here = edits.shocks_shown(picture)
        come = [shock for shock in here if shock not in self._known]
        self._known = picture.scenario.shocks
        if self._selected not in here:
            self._selected = next(iter([*come, *here]), None)
        view, draft = picture.view, self._draft
        if self._selected is None and (draft.mineral, draft.stage) != (view.mineral, view.stage):
            self._draft = edits.first_shock(picture)

    def _fill(self, picture: Picture) -> None:
        row_px = round(ROW_PX * self._theme.type.body_px / 12)
        shocks = picture.scenario.shocks
        with QSignalBlocker(self.list):
            while self.list.count() > len(shocks):
                self.list.takeItem(self.list.count() - 1)
            for at, shock in enumerate(shocks):
                if at == self.list.count():
                    self.list.addItem(QListWidgetItem())
                item = self.list.item(at)
                head = shock_words(self._catalog, shock)
                item.setText(f"{head}\n{span_words(shock)}")
                item.setToolTip(f"{head}, {span_words(shock)}")
                item.setSizeHint(QSize(0, row_px))
            row = shocks.index(self._selected) if self._selected in shocks else -1
            self.list.setCurrentRow(row)
        self.list.setFixedHeight(row_px * min(MOST_ROWS, len(shocks)) + 2)
        self.list.setVisible(bool(shocks))

    # --- editing -------------------------------------------------------------------------------

    def _put(self, *shocks: Shock, instead_of: Shock | None = None, drag: int = 0) -> None:
        try:
            edits.put(
                self._workspace, self._catalog, shocks, instead_of=instead_of, drag=drag
            )  # fmt: skip
        except UserError as error:
            self.form.show_shock(self.shown, self._workspace.picture, self._lag.months)
            say(self._error, str(error))

    def _edit(self, changes: dict[str, Any], drag: int) -> None:
        old = self.shown
        if {"country", "targets"} & set(changes):
            changes = {**changes, "control": ""}  # it is not that control any more
        new = replace(old, **changes)
        before, self._selected = self._selected, new
        self._put(new, instead_of=old, drag=drag)
        if new not in self._workspace.scenario.shocks:
            self._selected = before
            self.form.show_shock(self.shown, self._workspace.picture, self._lag.months)

    def _add(self) -> None:
        picture = self._workspace.picture
        new = self._draft if self._selected is None else edits.first_shock(picture)
        self._selected = new
        self._put(new)

    def _remove(self) -> None:
        if self._selected is not None:
            edits.remove(self._workspace, self._catalog, self._selected)

    def _switch_on(self, one: DatedControl) -> None:
        try:
            shocks = self.real.shocks(one)
        except UserError as error:
            say(self._error, str(error))
            return
        view = view_of_control(self._catalog, one.control, self._workspace.view)
        self._workspace.look(view)
        self._selected = next((s for s in shocks if s.stage == view.stage), shocks[0])
        self._put(*shocks)

    def _choose(self, row: int) -> None:
        shocks = self._workspace.scenario.shocks
        if not 0 <= row < len(shocks):
            return
        self._selected = shocks[row]
        view = self._workspace.view
        there = replace(view, mineral=self._selected.mineral, stage=self._selected.stage)
        if there == view:
            self.show_picture(self._workspace.picture)
        else:
            self._workspace.look(there)
