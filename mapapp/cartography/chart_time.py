"""2024 to 2040: shares of the largest suppliers, or one index, baseline against scenario."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.chart_sheet import Cell, FigureTable
from mapapp.cartography.wording import number
from mapapp.catalog.model import Stage
from mapapp.picture.base.national import YearBasis
from mapapp.picture.metrics import HHI_MARK, SHARE_MARK
from mapapp.picture.result import StageRisk
from mapapp.picture.risk_table import RiskRow
from mapapp.picture.substitution import StageSubstitution

translate = QCoreApplication.translate

TimeFigure = Literal["shares", "top_share", "china_share", "hhi", "governance_hhi"]
Span = Literal["observed", "projected", "held"]

TIME_FIGURES: Final[tuple[TimeFigure, ...]] = (
    "shares",
    "top_share",
    "china_share",
    "hhi",
    "governance_hhi",
)
MOST_LINES: Final = 5
SPANS: Final[Mapping[YearBasis, Span]] = {
    "observed": "observed",
    "base year": "observed",
    "projected": "projected",
    "interpolated": "projected",
    "held": "held",
}


@dataclass(frozen=True, slots=True)
class TimeLine:
    """One figure by year, before and after; None in years without one.

    ``colour`` is a supplier's own; empty for the accent.
    """

    name: str
    colour: str
    baseline: tuple[float | None, ...]
    scenario: tuple[float | None, ...]

    @property
    def moved(self) -> bool:
        """Whether the scenario differs from the baseline in any year."""
        return self.baseline != self.scenario


@dataclass(frozen=True, slots=True, eq=False)
class OverTime:
    """What the chart shows: lines in the unit of the figure, and what each year rests on.

    ``mark`` is the published threshold that the figure is set beside, None if there is none.
    """

    figure: TimeFigure
    stage: Stage
    years: tuple[int, ...]
    spans: tuple[Span, ...]
    lines: tuple[TimeLine, ...]
    mark: float | None

    @property
    def top(self) -> float:
        """The largest value of any line."""
        values = [v for line in self.lines for v in (*line.baseline, *line.scenario)]
        return max((value for value in values if value is not None), default=0.0)

    @property
    def held_from(self) -> int | None:
        """The first year that is only held, as an index of the years; None if there is none."""
        return self.spans.index("held") if "held" in self.spans else None


def shares_over_time(
    years: Mapping[int, StageSubstitution],
    rows: Sequence[RiskRow],
    colours: Mapping[str, str],
    names: Mapping[str, str],
) -> OverTime | None:
    """Return the shares of the largest suppliers by year, per cent of world output.

    Parameters
    ----------
    years
        All suppliers of one stage, by year.
    rows
        The stage's indices by year, ascending: they say what each year rests on.
    colours
        Of the suppliers that are shown, in order; the first five are taken.

    Returns
    -------
    OverTime or None
        None where no output is published.
    """
    known = [row for row in rows if row.basis is not None]
    if not known or not years:
        return None
    lines = []
    for code in list(colours)[:MOST_LINES]:
        found = [
            next((one for one in years[row.year].suppliers if one.iso3 == code), None)
            if row.year in years
            else None
            for row in known
        ]
        # Who is not among the suppliers of a published year makes nothing there.
        before = tuple(
            None if row.year not in years else 100 * (one.before if one else 0.0)
            for row, one in zip(known, found, strict=True)
        )
        after = tuple(
            None if row.year not in years else 100 * (one.after if one else 0.0)
            for row, one in zip(known, found, strict=True)
        )
        lines.append(TimeLine(names.get(code, code), colours[code], before, after))
    return _over_time("shares", known, tuple(lines), 100 * SHARE_MARK)


def index_over_time(rows: Sequence[RiskRow], figure: TimeFigure) -> OverTime | None:
    """Return one index of a stage by year; None where no output is published.

    Shares in per cent, HHI on 0 to 10,000, governance-weighted HHI on 0 to 10.
    """
    known = [row for row in rows if row.basis is not None]
    if not known:
        return None
    read = _READERS[figure]
    both = [row.comparison for row in known]
    before = tuple(None if one is None else read(one.baseline) for one in both)
    after = tuple(None if one is None else read(one.scenario) for one in both)
    line = TimeLine(time_name(figure), "", before, after)
    marks = {"top_share": 100 * SHARE_MARK, "china_share": 100 * SHARE_MARK, "hhi": HHI_MARK}
    return _over_time(figure, known, (line,), marks.get(figure))


def _over_time(
    figure: TimeFigure, rows: Sequence[RiskRow], lines: tuple[TimeLine, ...], mark: float | None
) -> OverTime:
    return OverTime(
        figure,
        rows[0].stage,
        tuple(row.year for row in rows),
        tuple("held" if row.basis is None else SPANS[row.basis] for row in rows),
        lines,
        mark,
    )


def _share(share: float | None) -> float | None:
    return None if share is None else 100 * share


_READERS: Final[Mapping[str, Callable[[StageRisk], float | None]]] = {
    "top_share": lambda risk: _share(risk.top_share),
    "china_share": lambda risk: _share(risk.china_share),
    "hhi": lambda risk: risk.hhi,
    "governance_hhi": lambda risk: risk.governance_hhi,
}


def time_name(figure: TimeFigure) -> str:
    """Return what a figure is called."""
    return {
        "shares": translate("over time", "Shares of the largest"),
        "top_share": translate("over time", "Largest supplier’s share"),
        "china_share": translate("over time", "China’s share"),
        "hhi": translate("over time", "Concentration (HHI)"),
        "governance_hhi": translate("over time", "Governance HHI"),
    }[figure]


def time_unit(figure: TimeFigure) -> str:
    """Return the unit of a figure."""
    if figure == "hhi":
        return translate("over time", "0 to 10,000")
    if figure == "governance_hhi":
        return translate("over time", "0 to 10")
    return translate("over time", "% of world output")


def value_text(value: float | None, figure: TimeFigure) -> str:
    """Return a value with the digits of its figure, or the word for not known."""
    if value is None:
        return translate("over time", "not known")
    if figure == "hhi":
        return number(round(value, -1))
    text = number(value, 1)
    return text if figure == "governance_hhi" else f"{text}\u202f%"


def span_words(span: Span, last: int) -> str:
    """Say what a span of years rests on; ``last`` is the last year with a figure of its own."""
    if span == "observed":
        return translate("over time", "observed")
    if span == "projected":
        return translate("over time", "projected")
    return translate("over time", "no projection published: {year} held").format(year=last)


def year_words(shown: OverTime, year: int) -> str:
    """Say a year in a sentence: every line before and after."""
    if year not in shown.years:
        return ""
    at = shown.years.index(year)
    said = []
    for line in shown.lines:
        before, after = (
            value_text(side[at], shown.figure) for side in (line.baseline, line.scenario)
        )
        figures = after if before == after else f"{before} → {after}"
        said.append(f"{line.name} {figures}")
    basis = span_words(shown.spans[at], last_year(shown))
    return f"{year}, {basis}: " + ", ".join(said)


def last_year(shown: OverTime) -> int:
    """Return the last year with a figure of its own, from which later ones are held."""
    at = shown.held_from
    return shown.years[-1] if at is None else shown.years[max(0, at - 1)]


def time_table(shown: OverTime) -> FigureTable:
    """Return the figures: a row for each year, two columns for each line."""
    columns = [translate("over time", "Year"), translate("over time", "Basis")]
    unit = time_unit(shown.figure)
    for line in shown.lines:
        columns += [
            translate("over time", "{name}, baseline ({unit})").format(name=line.name, unit=unit),
            translate("over time", "{name}, scenario ({unit})").format(name=line.name, unit=unit),
        ]
    rows = []
    for at, year in enumerate(shown.years):
        cells: list[Cell] = [str(year), span_words(shown.spans[at], last_year(shown))]
        for line in shown.lines:
            cells += [line.baseline[at], line.scenario[at]]
        rows.append(tuple(cells))
    return FigureTable(tuple(columns), tuple(rows))
