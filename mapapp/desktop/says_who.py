"""Says who? The small window that explains a card: formula, inputs, sources."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from mapapp.cartography.wording import basis_words, map_title, number, percent, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.metric_card import CardWords
from mapapp.desktop.sources.opener import opener_of
from mapapp.picture import Picture
from mapapp.picture.result import Metric

if TYPE_CHECKING:
    from mapapp.picture.uncertainty import Uncertainty

translate = QCoreApplication.translate
WIDTH_PX = 380
GOVERNANCE_SOURCE = "po-wgi-2024upd"


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is told of a figure: its name, the formula, what went in, and whose figures."""

    title: str
    formula: str
    meaning: str
    inputs: tuple[str, ...]
    sources: tuple[str, ...]
    source_ids: tuple[str, ...] = ()


def formula_of(figure: str) -> str:
    """Return a figure's formula in a line, by the id of its card; empty for an unknown id."""
    return {
        "china": translate("says who", "China's output ÷ world output"),
        "top_supplier": translate("says who", "largest country's output ÷ world output"),
        "top3": translate("says who", "output of the three largest ÷ world output"),
        "hhi": translate("says who", "HHI = Σ (share in %)²"),
        "governance_hhi": translate(
            "says who", "Σ share² × governance risk (0 good to 10 bad); European Commission 2017"
        ),
        "n_minus_1": translate(
            "says who", "(supply − the largest's) ÷ (demand − the largest's own); IEA 2025"
        ),
        "without_largest": translate("says who", "(supply − the largest's) ÷ supply"),
        "import_reliance": translate(
            "says who", "(imports − exports) ÷ (own output + imports − exports)"
        ),
        "supply_risk": translate(
            "says who",
            "[HHI of world output × IR ÷ 2 + HHI of the sourcing mix × (1 − IR ÷ 2)], weighted by"
            " governance and trade, × (1 − recycling) × substitution; European Commission 2017",
        ),
        "geopolrisk": translate(
            "says who",
            "concentration of world output × Σ imports × instability ÷ (own output + imports);"
            " Gemechu et al. 2016, Koyamparambath et al. 2024",
        ),
        "days_of_cover": translate("says who", "known stocks ÷ use in the year shown × 365"),
    }.get(figure, "")


def source_names(catalog: Catalog, ids: Iterable[str]) -> tuple[str, ...]:
    """Return publisher, title and year of sources; an id without a row stands for itself."""
    names = []
    for one in ids:
        source = catalog.sources.get(one)
        names.append(
            one if source is None else f"{source.publisher}: {source.title} ({source.year})"
        )
    return tuple(names)


def threshold_words(metric: Metric) -> str:
    """Return the published threshold of a figure, of when it is, and where the figure stands."""
    if metric.mark is None or metric.scenario is None:
        return ""
    above = metric.scenario > metric.mark
    if metric.id == "hhi":
        words = translate(
            "says who",
            "Threshold 1,800, US Merger Guidelines 2023, for orientation: the scenario is {side}",
        )
    else:
        words = translate(
            "says who",
            "Mark 65 %, Regulation (EU) 2024/1252 for 2030, of the EU’s own use, set here against"
            " world output: the scenario is {side}",
        )
    side = translate("says who", "above") if above else translate("says who", "not above")
    return words.format(side=side)


def drawn_words(metric: Metric, drawn: "Uncertainty | None") -> tuple[str, ...]:
    """Return what the Monte Carlo draws say of a card: its span, and chances; empty if nothing."""
    if drawn is None or metric.id not in ("hhi", "top_supplier"):
        return ()
    band = drawn.hhi[1] if metric.id == "hhi" else drawn.top_share[1]
    if band.low is None or band.high is None:
        return ()
    factor = 1 if metric.id == "hhi" else 100
    said = [
        translate("says who", "Monte Carlo, {draws} draws, 5 to 95 %: {low} to {high}").format(
            draws=number(drawn.draws),
            low=number(factor * band.low),
            high=number(factor * band.high),
        )
    ]
    if metric.id == "top_supplier":
        chance = drawn.top_above_mark
        said.append(
            translate("says who", "Chance of over {mark}: {before} → {after}").format(
                mark=percent(drawn.mark, 0),
                before=percent(chance.baseline, 0),
                after=percent(chance.scenario, 0),
            )
        )
    elif drawn.hhi[0] != drawn.hhi[1]:
        said.append(
            translate("says who", "Lower than the baseline in {part} of the draws").format(
                part=percent(drawn.hhi_falls, 0)
            )
        )
    return tuple(said)


def worst_words(picture: Picture) -> str:
    """Name the most concentrated stage of the mineral; empty where only one is published."""
    if picture.worst is None or len(picture.comparisons) == 1:
        return ""
    stage = picture.worst[1]
    return translate("says who", "Worst stage: {stage}, HHI {hhi}").format(
        stage=stage_word(stage), hhi=number(round(picture.comparisons[stage].scenario.hhi, -1))
    )


def explain_metric(
    metric: Metric, words: CardWords, picture: Picture, drawn: "Uncertainty | None" = None
) -> Explanation:
    """Return formula, inputs and sources of a card of the world.

    ``drawn`` are the Monte Carlo bands of the stage shown, where they were asked for.
    """
    inputs = [map_title(picture)]
    if picture.series is not None:
        inputs.append(basis_words(picture.series, picture.view.year))
    if words.after != "–":
        before = words.before or words.after
        inputs.append(f"{before} → {words.after} {words.unit}".strip())
    if metric.band is not None:
        low, high = metric.band[1]
        hundred = metric.id not in ("hhi", "governance_hhi")
        factor, digits = (100, 0) if hundred else (1, 1 if metric.id == "governance_hhi" else 0)
        inputs.append(
            translate("says who", "5 to 95 % by errors of the tonnages: {low} to {high}").format(
                low=number(low * factor, digits), high=number(high * factor, digits)
            )
        )
    more = (*drawn_words(metric, drawn), threshold_words(metric), worst_words(picture))
    inputs += [one for one in more if one]
    sources = [
        " ".join(filter(None, (one.publisher, one.year, f"({one.licence})" if one.licence else "")))
        for one in picture.credits.output
    ]
    ids = picture.series.source_ids if picture.series is not None else ()
    if metric.id == "governance_hhi":
        sources.append("World Bank WGI 2023 (CC BY 4.0)")
        ids = (*ids, GOVERNANCE_SOURCE)
    return Explanation(
        words.name, formula_of(metric.id), words.help, tuple(inputs), tuple(sources), ids
    )


class SaysWho(QFrame):
    """A popover beside a card; Esc or a click elsewhere closes it."""

    def __init__(self, explanation: Explanation, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setProperty("role", "panel")
        self.setAccessibleName(explanation.title)
        self.setFixedWidth(WIDTH_PX)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        self.label = QLabel(html_of(explanation))
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.label)
        self._explanation = explanation
        if explanation.source_ids:
            link = QPushButton(self.tr("Open these sources"))
            link.setProperty("role", "link")
            link.clicked.connect(self._open_sources)
            column.addWidget(link)

    def _open_sources(self) -> None:
        opener = opener_of(self)
        if opener is not None:
            opener.open(self._explanation.source_ids, self._explanation.title)
        self.close()

    def show_beside(self, widget: QWidget) -> None:
        """Open above the widget, or below it where there is no room above."""
        # Words that wrap are higher than adjustSize takes them for.
        self.resize(WIDTH_PX, self._column.totalHeightForWidth(WIDTH_PX))
        spot = widget.mapToGlobal(QPoint(0, -self.height() - 4))
        screen = widget.screen().availableGeometry()
        if spot.y() < screen.top():
            spot = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - self.width())))
        spot.setY(max(screen.top(), min(spot.y(), screen.bottom() - self.height())))
        self.move(spot)
        self.show()


def html_of(explanation: Explanation) -> str:
    """Return an explanation as rich text."""
    parts = [f"<b>{escape(explanation.title)}</b>"]
    if explanation.formula:
        parts.append(f"<i>{escape(explanation.formula)}</i>")
    parts.append(escape(explanation.meaning))
    parts += _listed(translate("says who", "What went in"), explanation.inputs)
    parts += _listed(translate("says who", "Says who?"), explanation.sources)
    return "".join(f"<p style='margin:0 0 6px 0'>{part}</p>" for part in parts if part)


def _listed(title: str, lines: Sequence[str]) -> list[str]:
    if not lines:
        return []
    return [f"<b>{escape(title)}</b><br>" + "<br>".join(escape(line) for line in lines)]
