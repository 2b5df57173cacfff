"""The tool bar: mineral, stage, year, and what colours the map."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QMenu,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolBar,
    QToolButton,
    QWidget,
)

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import stage_name
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Stage
from mapapp.desktop.binding import given_back
from mapapp.desktop.controls import indent
from mapapp.desktop.explaining import explain
from mapapp.desktop.folding import FoldingSegments
from mapapp.desktop.icons import icon
from mapapp.desktop.layers.fields import Choice
from mapapp.picture import FIRST_YEAR, LAST_YEAR, Picture, View
from mapapp.picture.base.mineral_model import mineral_model

PLAY_MS = 700
# What gives way in a narrow window, so that the last buttons stay: px at the body size.
LEAST_MINERAL_PX = 104
LEAST_SLIDER_PX = 48
GOOD_SLIDER_PX = 72
USUAL_SLIDER_PX = 120
GAP_PX = 8  # between two parts, as the style sheet has it
SPARE_PX = 40  # the style sheet's edges, and a bold word that is wider than a plain one
# In this order: words and space first, then what is rarely chosen becomes a list. Undo and redo
# are in the menu "Edit" too.
FOLDS = ("label", "tight", "lens", "stage", "mode", "slider", "play", "history")


class ViewBar(QToolBar):
    """Chooses the view.

    Signals
    -------
    view_wanted
        The view the user asks for.
    """

    view_wanted = Signal(object)

    def __init__(self, catalog: Catalog, theme: MapTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_bar")
        self.setWindowTitle(self.tr("View"))
        self.setMovable(False)
        self._catalog = catalog
        self._view = View()
        self._shown: tuple[View, tuple[Stage, ...]] | None = None
        self._theme = theme
        self._mineral = self._make_mineral()
        self._stage = FoldingSegments(self.tr("Stage"))
        self._year_slider, self._year_box = self._make_year()
        self._play = self._make_play()
        self._mode = FoldingSegments(self.tr("Colours"))
        self._lens = FoldingSegments(self.tr("Output counts to"))
        self._play_timer = QTimer(self)
        self._play_timer.setInterval(PLAY_MS)
        self._play_timer.timeout.connect(self._next_year)
        year_label = QLabel(self.tr("Year"))
        year_label.setBuddy(self._year_box)
        year_label.setProperty("role", "quiet")
        parts = (
            ("", self._mineral), ("", self._stage), ("label", year_label),
            ("slider", self._year_slider), ("", self._year_box), ("play", self._play),
            ("", self._mode), ("", self._lens),
        )  # fmt: skip
        self._gives_way: dict[QAction, str] = {}
        for fold, widget in parts:
            self._gives_way[self.addWidget(widget)] = fold
        self._folds: tuple[str, ...] = ()
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        self._stage.chosen.connect(lambda stage: self._ask(replace(self._view, stage=stage)))
        self._mode.chosen.connect(lambda mode: self._ask(replace(self._view, mode=mode)))
        self._lens.chosen.connect(lambda lens: self._ask(replace(self._view, lens=lens)))
        self._explain()

    def _explain(self) -> None:
        """Say of every control what it is."""
        years = self.tr("Figures are observed up to the latest year published, projected after it.")
        explain(self._mineral, self.tr("Mineral"), self.tr("Levers of the others stay as set."))
        for widget in (self._year_slider, self._year_box):
            explain(widget, self.tr("Year shown: 2024 to 2040"), years)
        explain(self._play, self.tr("Play through the years"), years)
        self._stage.explain(self.tr("Stage whose output the map shows"))
        self._mode.explain(
            self.tr("What colours the map"),
            self.tr(
                "Baseline: without levers. Scenario: with them. Change: the difference in"
                " percentage points. Compare: both, parted by a line to drag."
            ),
        )
        self._lens.explain(
            self.tr("To which country output counts"),
            self.tr("Host: where a plant stands. Control: where its controlling owner is."),
        )

    def _make_mineral(self) -> QComboBox:
        box = Choice()  # it elides its words when it must be narrow
        box.setAccessibleName(self.tr("Mineral"))
        box.setToolTip(self.tr("Mineral"))
        for mineral in self._catalog.minerals.values():
            # "Graphite (natural and synthetic)" would make the box twice as wide as it need be.
            box.addItem(mineral.name.partition(" (")[0], mineral.id)
            box.setItemData(box.count() - 1, mineral.name, Qt.ItemDataRole.ToolTipRole)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(round(LEAST_MINERAL_PX * self._theme.type.body_px / 12))
        box.setMaxVisibleItems(len(self._catalog.minerals))
        box.activated.connect(lambda _: self._choose_mineral(box.currentData()))
        return box

    def _make_year(self) -> tuple[QSlider, QSpinBox]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(FIRST_YEAR, LAST_YEAR)
        slider.setPageStep(5)
        slider.setMinimumWidth(LEAST_SLIDER_PX)
        slider.setMaximumWidth(USUAL_SLIDER_PX)
        slider.setAccessibleName(self.tr("Year"))
        slider.valueChanged.connect(lambda year: self._ask(replace(self._view, year=year)))
        box = QSpinBox()
        box.setRange(FIRST_YEAR, LAST_YEAR)
        box.setAccessibleName(self.tr("Year, number"))
        box.setFixedWidth(round(68 * self._theme.type.body_px / 12))
        indent(box)
        box.valueChanged.connect(lambda year: self._ask(replace(self._view, year=year)))
        return slider, box

    def _make_play(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("play", self._theme))
        button.setIconSize(QSize(16, 16))
        button.setCheckable(True)
        button.setToolTip(self.tr("Play through the years"))
        button.setAccessibleName(self.tr("Play through the years"))
        button.toggled.connect(self._toggle_play)
        return button

    @property
    def mineral_box(self) -> QComboBox:
        """The mineral picker."""
        return self._mineral

    @property
    def stage_switch(self) -> FoldingSegments:
        """The stage switch."""
        return self._stage

    @property
    def mode_switch(self) -> FoldingSegments:
        """The switch of what colours the map."""
        return self._mode

    @property
    def lens_switch(self) -> FoldingSegments:
        """The switch of the country that output counts to."""
        return self._lens

    @property
    def year_box(self) -> QSpinBox:
        """The year's number box."""
        return self._year_box

    def add_button(self, action: QAction, *, menu: QMenu | None = None, fold: str = "") -> None:
        """Add an action's button at the end; it is left out where ``fold`` gives way."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        if menu is not None:
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._gives_way[self.addWidget(button)] = fold
        # Of a fixed size: the words of Undo follow a drag, and must not lay out the window.
        button.setFixedSize(button.sizeHint())

    # --- fitting -------------------------------------------------------------------------------

    @property
    def folds(self) -> tuple[str, ...]:
        """What has given way to make it fit (of `FOLDS`)."""
        return self._folds

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let give way what must, so that every button stays in sight."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tries = (FOLDS[:count] for count in range(len(FOLDS) + 1))
        folds = next((f for f in tries if self._least_px(f) <= self.width()), FOLDS)
        if folds == self._folds:
            return
        self._folds = folds
        for key, switch in self._switches:
            switch.fold(tight="tight" in folds, folded=key in folds)
        for action, fold in self._gives_way.items():
            shown = fold not in folds
            if action.isVisible() != shown:
                action.setVisible(shown)
                self._keep_pale(self.widgetForAction(action))

    @staticmethod
    def _keep_pale(widget: QWidget) -> None:
        # WORKAROUND: a bar that shows a widget again enables it, whatever the button's action says.
        action = given_back(widget.defaultAction()) if isinstance(widget, QToolButton) else None
        if action is not None:
            widget.setEnabled(action.isEnabled())

    @property
    def _switches(self) -> tuple[tuple[str, FoldingSegments], ...]:
        return ("stage", self._stage), ("mode", self._mode), ("lens", self._lens)

    def _least_px(self, folds: Sequence[str]) -> int:
        """Return the least width the bar can have when all of ``folds`` have given way."""
        edges = self.contentsMargins()
        width = edges.left() + edges.right() + SPARE_PX
        switches = {id(switch): key for key, switch in self._switches}
        for action in self.actions():
            widget = self.widgetForAction(action)
            if self._gives_way.get(action, "") in folds and self._gives_way.get(action):
                continue
            key = switches.get(id(widget))
            if isinstance(widget, FoldingSegments):
                least = widget.width_of(tight="tight" in folds, folded=key in folds)
            elif widget is self._year_slider:
                least = LEAST_SLIDER_PX if "lens" in folds else GOOD_SLIDER_PX
            else:
                least = max(widget.minimumWidth(), widget.minimumSizeHint().width())
            width += least + GAP_PX
        return width

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._play.setIcon(icon("pause" if self._play.isChecked() else "play", theme))

    def show_picture(self, picture: Picture) -> None:
        """Show the view of a Picture."""
        self._view = picture.view
        if self._shown == (picture.view, picture.stages):  # a lever moved: nothing of it is here
            return
        self._shown = picture.view, picture.stages
        with QSignalBlocker(self._mineral):
            self._mineral.setCurrentIndex(self._mineral.findData(picture.view.mineral))
        self._stage.set_choices(
            [
                self._stage_choice(stage, picture)
                for stage in STAGES
                if stage != "magnets" or stage in picture.stages
            ]
        )
        self._stage.set_value(picture.view.stage)
        self._mode.set_choices(
            [
                ("baseline", self.tr("Baseline"), ""),
                ("scenario", self.tr("Scenario"), ""),
                ("change", self.tr("Change"), ""),
                ("compare", self.tr("Compare"), ""),
            ]
        )
        self._mode.set_value(picture.view.mode)
        self._lens.set_choices([("host", self.tr("Host"), ""), ("control", self.tr("Control"), "")])
        self._lens.set_value(picture.view.lens)
        for lens, tip in (
            ("host", self.tr("Output counts to the country that a plant stands in")),
            ("control", self.tr("Output counts to the country of the controlling owner")),
        ):
            self._lens.button(lens).setToolTip(tip)
        for widget in (self._year_slider, self._year_box):
            with QSignalBlocker(widget):
                widget.setValue(picture.view.year)
        self._fit()  # one mineral has a stage more

    def _stage_choice(self, stage: str, picture: Picture) -> tuple[str, str, str]:
        offered = stage in picture.stages
        reason = (
            ""
            if offered
            else self.tr("No {mineral} site or output is listed for this stage.").format(
                mineral=in_sentence(picture.mineral.name)
            )
        )
        return stage, stage_name(stage), reason  # type: ignore[arg-type]

    def _choose_mineral(self, mineral: str) -> None:
        stages = mineral_model(self._catalog, mineral).stages
        stage = self._view.stage if self._view.stage in stages else stages[-1]
        self._ask(replace(self._view, mineral=mineral, stage=stage))

    def _ask(self, view: View) -> None:
        if view != self._view:
            self._shown = None  # a control has moved: it goes back if this is refused
            self.view_wanted.emit(view)

    # --- playing -------------------------------------------------------------------------------

    def _toggle_play(self, on: bool) -> None:  # noqa: FBT001  (a Qt slot)
        self._play.setIcon(icon("pause" if on else "play", self._theme))
        if on:
            if self._view.year >= LAST_YEAR:
                self._ask(replace(self._view, year=FIRST_YEAR))
            self._play_timer.start()
        else:
            self._play_timer.stop()

    def _next_year(self) -> None:
        if self._view.year >= LAST_YEAR:
            self._play.setChecked(False)
        else:
            self._ask(replace(self._view, year=self._view.year + 1))

    def stop(self) -> None:
        """Stop playing."""
        self._play.setChecked(False)
