"""The tool bar: mineral, stage, year, and what colours the map."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolBar,
    QToolButton,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import stage_name
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import STAGES, Stage
from mapapp.desktop.controls import Segments, indent
from mapapp.desktop.icons import icon
from mapapp.desktop.layers.fields import Choice
from mapapp.picture import FIRST_YEAR, LAST_YEAR, Picture, View
from mapapp.picture.base.mineral_model import mineral_model

PLAY_MS = 700
# What gives way in a narrow window, so that the last buttons stay: px at the body size.
LEAST_MINERAL_PX = 104
LEAST_SLIDER_PX = 48
USUAL_SLIDER_PX = 120


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
        self._stage = Segments(self.tr("Stage"))
        self._year_slider, self._year_box = self._make_year()
        self._play = self._make_play()
        self._mode = Segments(self.tr("Colours"))
        self._lens = Segments(self.tr("Output counts to"))
        self._play_timer = QTimer(self)
        self._play_timer.setInterval(PLAY_MS)
        self._play_timer.timeout.connect(self._next_year)
        year_label = QLabel(self.tr("Year"))
        year_label.setBuddy(self._year_box)
        year_label.setProperty("role", "quiet")
        for widget in (
            self._mineral, self._stage, year_label, self._year_slider, self._year_box,
            self._play, self._mode, self._lens,
        ):  # fmt: skip
            self.addWidget(widget)
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        self._stage.chosen.connect(lambda stage: self._ask(replace(self._view, stage=stage)))
        self._mode.chosen.connect(lambda mode: self._ask(replace(self._view, mode=mode)))
        self._lens.chosen.connect(lambda lens: self._ask(replace(self._view, lens=lens)))

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
    def stage_switch(self) -> Segments:
        """The stage switch."""
        return self._stage

    @property
    def mode_switch(self) -> Segments:
        """The switch of what colours the map."""
        return self._mode

    @property
    def lens_switch(self) -> Segments:
        """The switch of the country that output counts to."""
        return self._lens

    @property
    def year_box(self) -> QSpinBox:
        """The year's number box."""
        return self._year_box

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

    def _stage_choice(self, stage: str, picture: Picture) -> tuple[str, str, str]:
        offered = stage in picture.stages
        reason = (
            ""
            if offered
            else self.tr("No {mineral} site or output is listed for this stage.").format(
                mineral=picture.mineral.name.lower()
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
