"""The Alternatives dock: a slider for each region that could add capacity."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
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
    short_name,
    stage_word,
    tonnes,
)
from mapapp.desktop.alternative_row import AlternativeRow
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.scenario.scenario import Place, Scenario


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
        self._reset = QPushButton()
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
            if output <= 0:
                first = min(
                    (f.earliest_year for f in picture.alternatives if f.earliest_year),
                    default=year,
                )
                self._total.setText(
                    self._total.text()
                    + self.tr(": first output in {first}, move the year").format(first=first)
                )
            elif picture.idle_t_per_year >= 1:
                self._total.setText(
                    self._total.text()
                    + self.tr(", {idle} of it without demand").format(
                        idle=tonnes(picture.idle_t_per_year)
                    )
                )
        else:
            self._total.setText("<b>" + self.tr("No capacity added") + "</b>")
        self._note.setText(self._rules(picture))
        self._reset.setText(
            self.tr("Reset {mineral}").format(mineral=picture.mineral.name.partition(" (")[0])
        )
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
        if picture.view.stage in picture.yields_assumed:
            words += " " + self.tr("The yield from the stage before is assumed, as in 2024.")
        if picture.view.stage in picture.feed_unknown:
            words += " " + self.tr("Feed from mines is not checked for this stage.")
        elif picture.limiting_stage is not None and picture.unmet_t_per_year > 0:
            words += " " + self.tr("{stage} limits output.").format(
                stage=stage_word(picture.limiting_stage).capitalize()
            )
        return words

    def _edited(self, alternative: str, t_per_year: float, drag: int) -> None:
        picture = self._workspace.picture
        view, place = picture.view, Place("region", alternative)
        row = next(row for row in self._rows if row.alternative == alternative)

        def describe(before: Scenario, after: Scenario) -> str:
            return self.tr("{mineral} {stage}, {region}: {before} → {after}").format(
                mineral=short_name(picture.mineral),
                stage=stage_word(view.stage),
                region=row.region,
                before=tonnes(before.nameplate(view.mineral, view.stage, place)),
                after=tonnes(after.nameplate(view.mineral, view.stage, place)),
            )

        self._workspace.set_capacity(place, t_per_year, describe=describe, drag=drag)
        if self._workspace.picture is picture:
            # Nothing changed (rounding): slider and box must not show what the model lacks.
            self.show_picture(picture)

    def _reset_all(self) -> None:
        scenario = self._workspace.scenario
        for lever in scenario.levers_of(self._workspace.view.mineral):
            scenario = scenario.with_capacity(
                lever.mineral, lever.stage, lever.place, nameplate_t_per_year=0.0
            )
        words = self.tr("Reset {mineral}").format(mineral=self._workspace.picture.mineral.name)
        self._workspace.edit(scenario, describe=lambda _before, _after: words)


class PipelineKey(QWidget):
    """One line that says what the marks on a track mean."""

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(round(24 * theme.type.body_px / 12))
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
