"""A card with one risk figure: before and after, a bar, and one line of meaning."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mapapp.cartography.text import Run, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import THIN_SPACE, number, percent
from mapapp.picture import Picture
from mapapp.picture.result import Metric

translate = QCoreApplication.translate

UPPER_WORTH_SAYING: Final = 50.0
BAND_ALPHA: Final = 0.35
BAND_PX: Final = 2.5


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says: name, figure before and after with its unit, meaning, explanation.

    ``short`` is the meaning for a card too narrow for it; ``span`` the band in words.
    """

    name: str
    before: str
    after: str
    unit: str
    meaning: str
    help: str
    short: str = ""
    span: str = ""


@dataclass(frozen=True, slots=True)
class CardFigures:
    """What a card's bar shows, from 0 to ``full_scale``; None where it is not known.

    ``band`` is the scenario's 5 to 95 % span.
    """

    baseline: float | None
    scenario: float | None
    full_scale: float
    mark: float | None = None
    band: tuple[float, float] | None = None


def card_words(metric: Metric, picture: Picture, names: Mapping[str, str]) -> CardWords:
    """Return a metric in words. A figure that is not published says so and is never 0."""
    name, meaning, explanation = _names(metric, names)
    if metric.baseline is None or metric.scenario is None:
        unknown = translate("card", "No national output published")
        if picture.has_output:
            unknown = translate("card", "not known")
        return CardWords(name, "", "–", "", unknown, explanation)
    if metric.id == "hhi":
        # Inputs are estimates: HHI to the nearest ten.
        before, after, unit = _tens(metric.baseline), _tens(metric.scenario), ""
    elif metric.id == "governance_hhi":
        before, after = number(metric.baseline, 1), number(metric.scenario, 1)
        unit = translate("card", "of 10")
    else:
        close = abs(metric.baseline - metric.scenario) < 0.01
        decimals = 1 if close and metric.baseline != metric.scenario else 0
        before = number(metric.baseline * 100, decimals)
        after = number(metric.scenario * 100, decimals)
        unit = "%"
    if metric.baseline == metric.scenario:
        before = ""
    short = ", ".join(metric.subjects[1]) if metric.id == "top3" else ""
    if metric.id == "without_largest":
        short = translate("card", "of output left")
    return CardWords(name, before, after, unit, meaning, explanation, short, span_words(metric))


def span_words(metric: Metric) -> str:
    """Return the scenario's 5 to 95 % span in words; empty where there is none."""
    if metric.band is None:
        return ""
    if metric.id == "hhi":
        low, high = (_tens(value) for value in metric.band[1])
    elif metric.id == "governance_hhi":
        low, high = (number(value, 1) for value in metric.band[1])
    else:
        low, high = (number(100 * value) for value in metric.band[1])
    return translate("card", "5 to 95 %: {low} to {high}").format(low=low, high=high)


def _tens(value: float) -> str:
    return number(round(value, -1), 0)


def _names(metric: Metric, names: Mapping[str, str]) -> tuple[str, str, str]:
    """Return a metric's name, its line of meaning, and its longer explanation."""
    before, after = metric.subjects
    who = [names.get(code, code) for code in after]
    changed = bool(before) and before[:1] != after[:1]
    if metric.id == "top_supplier":
        meaning = who[0] if who else ""
        if changed:
            meaning = translate("card", "{new}, was {old}").format(
                new=meaning, old=names.get(before[0], before[0])
            )
        return (
            translate("card", "Top supplier"),
            meaning,
            translate(
                "card",
                "Share of world output of the largest country, by host or by control as chosen"
                " above. The tick is at 65 %: the EU's limit for one third country in"
                " its own use, set here against world output.",
            ),
        )
    if metric.id == "china":
        return (
            translate("card", "China’s share"),
            translate("card", "tick: {mark} mark").format(mark=percent(metric.mark, 0)),
            translate(
                "card",
                "China's share of world output, by host or by control as chosen above. The tick"
                " is at 65 %:"
                " the EU's limit for one third country in its own use, set against world output.",
            ),
        )
    if metric.id == "top3":
        return (
            translate("card", "Three largest"),
            ", ".join(who),
            translate("card", "Share of world output of the three largest named countries."),
        )
    if metric.id == "hhi":
        meaning = translate("card", "high above {mark}").format(mark=number(metric.mark or 0))
        if (
            metric.upper
            and metric.scenario
            and metric.upper[1] > metric.scenario + UPPER_WORTH_SAYING
        ):
            meaning = translate("card", "{upper} if the rest is one").format(
                upper=_tens(metric.upper[1])
            )
        return (
            translate("card", "Concentration (HHI)"),
            meaning,
            translate(
                "card",
                "Herfindahl-Hirschman index: the sum of squared shares in per cent, 0 to 10,000."
                " The rest of the world is a bundle and adds nothing to it. Above 1,800 counts as"
                " highly concentrated (US Merger Guidelines 2023: antitrust bands, for"
                " orientation).",
            ),
        )
    if metric.id == "governance_hhi":
        return (
            translate("card", "Governance HHI"),
            translate("card", "0 low risk, 10 high"),
            translate(
                "card",
                "Governance-weighted HHI: squared shares weighted by governance risk (World Bank"
                " WGI 2023, mean of six dimensions, 0 good to 10 bad), as in the EU's criticality"
                " method.",
            ),
        )
    subject = who[0] if who else translate("card", "the largest")
    if metric.id == "n_minus_1":
        meaning = translate("card", "of other demand met")
        if (metric.scenario or 0.0) >= 1.0:
            meaning = translate("card", "covered by the rest")
        return (
            translate("card", "N-1: without {country}").format(country=subject),
            meaning,
            translate(
                "card",
                "Supply of all others over demand of all others, if the largest supplier's output"
                " vanished (IEA). Above 100 % the rest copes.",
            ),
        )
    return (
        translate("card", "Without {country}").format(country=subject),
        translate("card", "of world output is left"),
        translate(
            "card",
            "Supply without the largest supplier, as a share of world output. Demand-blind: its"
            " own use is not known, so this is not N-1.",
        ),
    )


class MetricCard(QWidget):
    """One metric, painted; its words are there for screen readers too.

    Signals
    -------
    explanation_wanted
        The card was clicked, or Return or Space pressed on it.
    """

    explanation_wanted = Signal()

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self._metric: CardFigures | None = None
        self._words = CardWords("", "", "", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    @property
    def words(self) -> CardWords:
        """What the card says now."""
        return self._words

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def show_metric(self, metric: Metric, picture: Picture, names: Mapping[str, str]) -> None:
        """Show a metric."""
        self.show_card(
            card_words(metric, picture, names),
            CardFigures(
                metric.baseline,
                metric.scenario,
                metric.full_scale,
                metric.mark,
                None if metric.band is None else metric.band[1],
            ),
        )

    def show_card(self, words: CardWords, figures: CardFigures) -> None:
        """Show words and a bar."""
        if words != self._words:
            self.setAccessibleName(words.name)
            self.setAccessibleDescription(
                " ".join(
                    filter(
                        None,
                        (
                            words.before,
                            "→" if words.before else "",
                            words.after,
                            words.unit,
                            words.meaning,
                            words.span,
                        ),
                    )
                )
            )
            if (words.help, bool(words.span)) != (self._words.help, bool(self._words.span)):
                band = translate("card", "The tint is the scenario’s 5 to 95 % span.")
                self.setToolTip(f"{words.help} {band}" if words.span else words.help)
        if words != self._words or figures != self._metric:
            self._words, self._metric = words, figures
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for an explanation."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.explanation_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for an explanation with Return or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.explanation_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _unit(self) -> float:
        return self._theme.type.body_px / 12

    def sizeHint(self) -> QSize:
        """Return the size at which nothing is cut."""
        return QSize(150, 78) * self._unit

    def minimumSizeHint(self) -> QSize:
        """Return the smallest useful size."""
        return QSize(132, 72) * self._unit

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, words and bar."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = "accent" if self.hasFocus() else "rule"
            painter.setPen(QPen(self._theme.colour(line), 1))
            painter.setBrush(self._theme.colour("panel"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            self._paint_words(painter)
            self._paint_bar(painter)
        finally:
            painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        theme, words = self._theme, self._words
        unit = self._unit
        pad, middle = 10.0 * unit, self.height() / 2
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2"))
        metrics = painter.fontMetrics()
        room = self.width() - 2 * pad
        elide = Qt.TextElideMode.ElideRight
        name = words.name
        if metrics.horizontalAdvance(name) > room and name.endswith(")"):
            name = name.rpartition("(")[2][:-1]  # "Concentration (HHI)" says as much as "HHI"
        painter.drawText(QPointF(pad, 18 * unit), metrics.elidedText(name, elide, int(room)))
        if self._metric is not None and self._metric.scenario is None:
            # Without a figure there is no bar either: the reason may take two lines.
            painter.drawText(
                QRectF(pad, 26 * unit, room, self.height() - 28 * unit),
                int(Qt.TextFlag.TextWordWrap),
                words.meaning,
            )
            return
        fits = metrics.horizontalAdvance(words.meaning) <= room
        meaning = words.meaning if fits or not words.short else words.short
        painter.drawText(
            QPointF(pad, self.height() - 9 * unit),
            metrics.elidedText(meaning, elide, int(room)),
        )
        x, y = pad, middle + unit
        runs = [
            (Run(f"{words.before} → ", theme.font(title=True)), "text2"),
            (Run(words.after, theme.font(title=True, bold=True)), "text1"),
            (Run(f"{THIN_SPACE}{words.unit}", theme.font()), "text2"),
        ]
        for run, ink in runs if words.before else runs[1:]:
            painter.setFont(run.font)
            painter.setPen(theme.colour(ink))
            painter.drawText(QPointF(x, y), run.text)
            x += width_of(run)

    def _paint_bar(self, painter: QPainter) -> None:
        metric, theme = self._metric, self._theme
        if metric is None or metric.baseline is None or metric.scenario is None:
            return
        pad = 10 * self._unit
        box = QRectF(pad, self.height() / 2 + 1.1 * pad, self.width() - 2 * pad, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("groove"))
        painter.drawRoundedRect(box, 2, 2)

        def at(value: float) -> float:
            return box.left() + min(1.0, value / metric.full_scale) * box.width()

        painter.setBrush(theme.colour("accent"))
        filled = QRectF(box.left(), box.top(), at(metric.scenario) - box.left(), box.height())
        painter.drawRoundedRect(filled, 2, 2)
        if metric.band is not None:
            self._paint_band(painter, box, at(metric.band[0]), at(metric.band[1]))
        if metric.baseline != metric.scenario:
            x = round(at(metric.baseline)) + 0.5
            painter.setPen(QPen(theme.colour("text1"), 2))
            painter.drawLine(QPointF(x, box.top() - 3), QPointF(x, box.bottom() + 3))
        if metric.mark is not None:
            x = round(at(metric.mark)) + 0.5
            pen = QPen(theme.colour("warning_line"), 1.5)
            pen.setDashPattern([2, 1.4])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, box.top() - 3), QPointF(x, box.bottom() + 3))

    def _paint_band(self, painter: QPainter, box: QRectF, low: float, high: float) -> None:
        """Draw the 5 to 95 % span over the bar: a tint that lets bar and groove show through."""
        theme = self._theme
        tint = theme.colour("accent")
        tint.setAlphaF(BAND_ALPHA)
        span = QRectF(low, box.top() - BAND_PX, high - low, box.height() + 2 * BAND_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRect(span)
