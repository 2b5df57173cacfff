"""The Alternatives dock: a slider for each region that could add capacity."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import (
    KILOTONNE,
    THIN_SPACE,
    money,
    number,
    percent,
    stage_word,
    tonnes,
)
from mapapp.desktop.capacity_slider import CapacitySlider, Track
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.picture.result import AlternativeFigures
from mapapp.scenario.scenario import Place

KILOTONNE_FROM: Final = 10 * KILOTONNE


class AlternativeRow(QFrame):
    """One region: name, cost and first year, share before and after, slider, number box.

    Signals
    -------
    edited
        Region id, t/yr of nameplate, and a drag number (0 for a single edit).
    """

    edited = Signal(str, float, int)
    _drags = iter(range(1, 10**9))

    def __init__(self, alternative: str, name: str, theme: MapTheme) -> None:
        super().__init__()
        self.alternative = alternative
        self.region = name
        self._drag = 0
        self._unit_t = 1.0
        self._title = QLabel(name)
        self._title.setProperty("role", "heading")
        self._cost = QLabel()
        self._cost.setProperty("role", "quiet")
        self._share = QLabel()
        self._share.setTextFormat(Qt.TextFormat.RichText)
        self._share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = CapacitySlider(theme)
        self.slider.setAccessibleName(self.tr("Capacity added in {region}").format(region=name))
        self.box = QDoubleSpinBox()
        self.box.setAccessibleName(
            self.tr("Capacity added in {region}, number").format(region=name)
        )
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setKeyboardTracking(False)
        self.box.setFixedWidth(104)
        self._lay_out()
        self.slider.sliderPressed.connect(self._begin_drag)
        self.slider.sliderReleased.connect(self._end_drag)
        self.slider.tonnes_edited.connect(self._slid)
        self.box.valueChanged.connect(self._typed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._cost)
        head.addWidget(self._share)
        self._share.setMinimumWidth(84)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 8, 12, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.slider, 1, 0)
        grid.addWidget(self.box, 1, 1)
        grid.setColumnStretch(0, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a rule below the row."""
        super().paintEvent(event)
        painter = QPainter(self)
        try:
            painter.setPen(QPen(self.palette().midlight().color(), 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        finally:
            painter.end()

    # --- editing -------------------------------------------------------------------------------

    def _begin_drag(self) -> None:
        self._drag = next(self._drags)

    def _end_drag(self) -> None:
        self._drag = 0

    def _slid(self, value: float) -> None:
        self.edited.emit(self.alternative, self._rounded(value), self._drag)

    def _rounded(self, t_per_year: float) -> float:
        """Round to what the number box shows, so that box, slider and model agree."""
        step = self._unit_t / 10 ** self.box.decimals()
        return float(round(t_per_year / step) * step)

    def _typed(self, value: float) -> None:
        self.edited.emit(self.alternative, value * self._unit_t, 0)

    # --- showing -------------------------------------------------------------------------------

    def show_figures(self, figures: AlternativeFigures, picture: Picture) -> None:
        """Show a region's lever, pipeline, cost and effect."""
        kilo = figures.maximum_t_per_year >= KILOTONNE_FROM
        self._unit_t = KILOTONNE if kilo else 1.0
        with QSignalBlocker(self.box):
            suffix = self.tr(" kt/yr") if kilo else self.tr(" t/yr")
            if self.box.suffix() != suffix:
                self.box.setSuffix(suffix)
                self.box.setDecimals(1 if kilo else 0)
            most = max(10 * figures.maximum_t_per_year, 1.0) / self._unit_t
            if self.box.maximum() != most:
                self.box.setRange(0.0, most)
                self.box.setSingleStep(figures.maximum_t_per_year / self._unit_t / 50)
            self.box.setValue(figures.nameplate_t_per_year / self._unit_t)
        self.slider.show_track(
            Track(
                maximum=figures.maximum_t_per_year,
                restart=figures.pipeline.get("restart", 0.0),
                construction=figures.pipeline.get("construction", 0.0),
                planned=figures.pipeline.get("planned", 0.0),
                output=figures.output_t_per_year,
            ),
            figures.nameplate_t_per_year,
        )
        enabled = figures.placeable and figures.maximum_t_per_year > 0
        for widget in (self.slider, self.box):
            if widget.isEnabled() != enabled:
                widget.setEnabled(enabled)
        self._cost.setText(self._cost_words(figures))
        self._share.setText(_share_words(figures, picture))
        self.setToolTip(self._tooltip(figures, picture) if enabled else self._reason(picture))

    def _cost_words(self, figures: AlternativeFigures) -> str:
        if figures.nameplate_t_per_year <= 0 or figures.earliest_year is None:
            return ""
        cost = (
            money(figures.cost_musd[1])
            if figures.cost_musd is not None
            else self.tr("cost not known")
        )
        return f"{cost}{'+' if figures.cost_partial and figures.cost_musd else ''}, " + str(
            figures.earliest_year
        )

    def _reason(self, picture: Picture) -> str:
        return self.tr(
            "No project, output or mine of {mineral} is listed in {region}, so there is nowhere"
            " to place new {stage} capacity."
        ).format(
            mineral=picture.mineral.name.lower(),
            region=self.region,
            stage=stage_word(picture.view.stage),
        )

    def _tooltip(self, figures: AlternativeFigures, picture: Picture) -> str:
        return "\n".join(self._tooltip_lines(figures, picture))

    def _tooltip_lines(self, figures: AlternativeFigures, picture: Picture) -> Iterator[str]:
        parts = figures.pipeline
        yield self.tr(
            "Pipeline: {restart} restart, {building} under construction, {planned} planned"
        ).format(
            restart=tonnes(parts.get("restart", 0.0)),
            building=tonnes(parts.get("construction", 0.0)),
            planned=tonnes(parts.get("planned", 0.0)),
        )
        if figures.unknown_projects:
            yield self.tr("%n more project(s), capacity not known", "", figures.unknown_projects)
        if figures.counted_t_per_year > 0:
            yield self.tr("{amount} more is already counted in the base case").format(
                amount=tonnes(figures.counted_t_per_year)
            )
        if figures.nameplate_t_per_year > 0:
            yield self.tr("Output of the capacity added, in {year}: {amount}").format(
                year=picture.view.year, amount=tonnes(figures.output_t_per_year)
            )
            if figures.cost_musd is not None and figures.cost_musd[0] < figures.cost_musd[2]:
                yield self.tr("Cost range: {low} to {high}").format(
                    low=money(figures.cost_musd[0]), high=money(figures.cost_musd[2])
                )
            if figures.cost_partial:
                yield self.tr("Part of the cost (restarts) is not published")
            if figures.start_assumed:
                yield self.tr("First year: catalog year plus lead time, as none is published")

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self.slider.set_theme(theme)


def _share_words(figures: AlternativeFigures, picture: Picture) -> str:
    """Return the region's share before and after; it is a sum of countries, not a supplier."""
    if not picture.has_output:
        return ""
    before = number((figures.baseline_share or 0.0) * 100, 1)
    after = percent(figures.scenario_share or 0.0)
    if f"{before}{THIN_SPACE}%" == after:
        return f"<b>{after}</b>" if figures.nameplate_t_per_year > 0 else after
    return f"{before} → <b>{after}</b>"


class AlternativesPanel(QWidget):
    """All regions, a line on what the marks mean, and the sum of what is added."""

    def __init__(self, workspace: Workspace, names: dict[str, str], theme: MapTheme) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._rows = [AlternativeRow(key, name, theme) for key, name in names.items()]
        self._key = PipelineKey(theme)
        self._total = QLabel()
        self._total.setTextFormat(Qt.TextFormat.RichText)
        self._total.setWordWrap(True)
        self._note = QLabel()
        self._note.setProperty("role", "quiet")
        self._note.setWordWrap(True)
        self._reset = QPushButton(self.tr("Reset all"))
        self._reset.setToolTip(self.tr("Remove all capacity added for this mineral"))
        self._reset.clicked.connect(self._reset_all)
        self._lay_out()
        for row in self._rows:
            row.edited.connect(self._edited)
        workspace.picture_changed.connect(self.show_picture)
        self.show_picture(workspace.picture)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "panel")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QWidget()
        foot.setProperty("role", "header")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot_row = QHBoxLayout(foot)
        foot_row.setContentsMargins(12, 8, 12, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._total)
        words.addWidget(self._note)
        foot_row.addLayout(words, 1)
        foot_row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._key)
        whole.addWidget(scroll, 1)
        whole.addWidget(foot)

    @property
    def rows(self) -> list[AlternativeRow]:
        """The regions' rows, in order."""
        return self._rows

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._key.set_theme(theme)
        for row in self._rows:
            row.set_theme(theme)

    def show_picture(self, picture: Picture) -> None:
        """Show every region's figures and their sum."""
        for row, figures in zip(self._rows, picture.alternatives, strict=True):
            row.show_figures(figures, picture)
        added = sum(figures.nameplate_t_per_year for figures in picture.alternatives)
        output = sum(figures.output_t_per_year for figures in picture.alternatives)
        year = picture.view.year
        if added > 0:
            self._total.setText(
                "<b>"
                + self.tr("{added} added").format(added=tonnes(added))
                + "</b>, "
                + self.tr("{output} on line in {year}").format(output=tonnes(output), year=year)
            )
        else:
            self._total.setText("<b>" + self.tr("No capacity added") + "</b>")
        self._note.setText(self._rules(picture))
        self._reset.setEnabled(bool(picture.scenario.levers_of(picture.view.mineral)))

    def _rules(self, picture: Picture) -> str:
        """Say by which rules the sliders act: a what-if, not a forecast."""
        if not picture.has_output:
            return self.tr(
                "No national output is published for this stage: tonnes add up, shares cannot."
            )
        words = self.tr(
            "A what-if: world demand stays, others give way in proportion; plants ramp up after"
            " their lead time."
        )
        if picture.view.stage in picture.feed_unknown:
            words += " " + self.tr("Feed from mines is not checked for this stage.")
        elif picture.limiting_stage is not None and picture.unmet_t_per_year > 0:
            words += " " + self.tr("{stage} limits output.").format(
                stage=stage_word(picture.limiting_stage).capitalize()
            )
        return words

    def _edited(self, alternative: str, t_per_year: float, drag: int) -> None:
        picture = self._workspace.picture
        before = picture.scenario.nameplate(
            picture.view.mineral, picture.view.stage, Place("region", alternative)
        )
        row = next(row for row in self._rows if row.alternative == alternative)
        text = self.tr("{mineral} {stage}, {region}: {before} → {after}").format(
            mineral=picture.mineral.name,
            stage=stage_word(picture.view.stage),
            region=row.region,
            before=tonnes(before),
            after=tonnes(t_per_year),
        )
        self._workspace.set_capacity(Place("region", alternative), t_per_year, text=text, drag=drag)

    def _reset_all(self) -> None:
        scenario = self._workspace.scenario
        for lever in scenario.levers_of(self._workspace.view.mineral):
            scenario = scenario.with_capacity(
                lever.mineral, lever.stage, lever.place, nameplate_t_per_year=0.0
            )
        self._workspace.edit(
            scenario,
            text=self.tr("Reset {mineral}").format(mineral=self._workspace.picture.mineral.name),
        )


class PipelineKey(QWidget):
    """One line that says what the marks on a track mean."""

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "Under each track: listed projects in the order restart, building, planned."
                " The upright line is where the known pipeline ends; beyond it the track is"
                " hatched. The triangle is what the capacity added makes in the year shown."
            )
        )

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(320, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and words."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        metrics = painter.fontMetrics()
        x, middle = 12.0, self.height() / 2
        for word, fill in (
            (self.tr("restart"), theme.text2),
            (self.tr("building"), theme.stage_fill["refining"]),
            (self.tr("planned"), None),
        ):
            if fill is not None:
                painter.fillRect(int(x), int(middle) - 2, 14, 4, fill)
            else:
                painter.setPen(QPen(theme.colour("text2"), 1))
                painter.drawRect(int(x), int(middle) - 2, 13, 4)
            painter.setPen(theme.colour("text2"))
            painter.drawText(int(x) + 18, int(middle + metrics.ascent() / 2 - 1), word)
            x += 18 + metrics.horizontalAdvance(word) + 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text1"))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, middle - 3),
                    QPointF(x + 8, middle - 3),
                    QPointF(x + 4, middle + 3),
                ]
            )
        )
        painter.setPen(theme.colour("text2"))
        painter.drawText(int(x) + 13, int(middle + metrics.ascent() / 2 - 1), self.tr("output"))
