"""Minerals × stages: one index of all of them, in the baseline and in the scenario."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.chart_sheet import FigureTable
from mapapp.cartography.classification import Breaks
from mapapp.cartography.scale import ClassScale, scale_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, short_name, stage_name, stage_word
from mapapp.catalog.model import STAGES, Mineral, Stage
from mapapp.picture.base.national import YearBasis
from mapapp.picture.result import StageRisk
from mapapp.picture.risk_table import RiskRow

translate = QCoreApplication.translate

MatrixIndex = Literal["top_share", "china_share", "hhi", "governance_hhi"]
MatrixSide = Literal["baseline", "scenario", "change"]
Key = tuple[str, Stage]

INDICES: Final[tuple[MatrixIndex, ...]] = ("top_share", "china_share", "hhi", "governance_hhi")
# Bounds of the classes: published marks and round numbers between them.
LEVELS: Final[Mapping[MatrixIndex, tuple[float, ...]]] = {
    "top_share": (30, 40, 50, 65, 80),
    "china_share": (10, 30, 50, 65, 80),
    "hhi": (1000, 1800, 2500, 4000, 6000),
    "governance_hhi": (0.5, 1, 2, 3, 4),
}
CHANGES: Final[Mapping[MatrixIndex, tuple[float, ...]]] = {
    "top_share": (-5, -1, -0.2, 0.2, 1, 5),
    "china_share": (-5, -1, -0.2, 0.2, 1, 5),
    "hhi": (-500, -100, -20, 20, 100, 500),
    "governance_hhi": (-0.5, -0.1, -0.02, 0.02, 0.1, 0.5),
}
# What is less than half of the last digit shown has not changed.
LEAST_CHANGE: Final[Mapping[MatrixIndex, float]] = {
    "top_share": 0.05,
    "china_share": 0.05,
    "hhi": 0.5,
    "governance_hhi": 0.005,
}


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One mineral and stage; figures in the unit of the index, None where there is none.

    ``leaders`` are the largest suppliers before and after, ISO alpha-3; ``missing`` says why
    there is no figure.
    """

    baseline: float | None
    scenario: float | None
    leaders: tuple[str, str]
    basis: YearBasis | None
    missing: str = ""

    def value(self, side: MatrixSide) -> float | None:
        """Return the figure of a side; the change is scenario minus baseline."""
        if self.baseline is None or self.scenario is None:
            return None
        if side == "change":
            return self.scenario - self.baseline
        return self.baseline if side == "baseline" else self.scenario


@dataclass(frozen=True, slots=True, eq=False)
class Matrix:
    """All minerals and stages for one index, year and lens; a stage not offered has no cell."""

    index: MatrixIndex
    year: int
    minerals: tuple[Mineral, ...]
    stages: tuple[Stage, ...]
    cells: Mapping[Key, MatrixCell]

    def changed(self, key: Key) -> int:
        """Return 1 where the scenario raises the figure, -1 where it lowers it, else 0."""
        change = self.cells[key].value("change")
        if change is None or abs(change) < LEAST_CHANGE[self.index]:
            return 0
        return 1 if change > 0 else -1


def matrix_of(
    rows: Sequence[RiskRow], minerals: Mapping[str, Mineral], *, index: MatrixIndex, year: int
) -> Matrix:
    """Return the matrix of an index from the rows of ``evaluate_all``.

    Parameters
    ----------
    minerals
        By id, in the order in which they are shown.
    """
    return Matrix(
        index,
        year,
        tuple(minerals.values()),
        STAGES,
        {(row.mineral, row.stage): _cell(row, index) for row in rows},
    )


def _cell(row: RiskRow, index: MatrixIndex) -> MatrixCell:
    both = row.comparison
    if both is None:
        words = translate("matrix", "no national output is published")
        return MatrixCell(None, None, ("", ""), row.basis, words)
    before, after = (_value(side, index) for side in (both.baseline, both.scenario))
    leaders = both.baseline.top_code, both.scenario.top_code
    missing = ""
    if before is None or after is None:
        missing = translate("matrix", "the statistic has no figure for China")
    return MatrixCell(before, after, leaders, row.basis, missing)


def _value(risk: StageRisk, index: MatrixIndex) -> float | None:
    if index == "hhi":
        return risk.hhi
    if index == "governance_hhi":
        return risk.governance_hhi
    share = risk.top_share if index == "top_share" else risk.china_share
    return None if share is None else 100 * share


def index_name(index: MatrixIndex) -> str:
    """Return what an index is called."""
    return {
        "top_share": translate("matrix", "Largest supplier’s share"),
        "china_share": translate("matrix", "China’s share"),
        "hhi": translate("matrix", "Concentration (HHI)"),
        "governance_hhi": translate("matrix", "Governance HHI"),
    }[index]


def index_unit(index: MatrixIndex, side: MatrixSide = "scenario") -> str:
    """Return the unit of an index, or of its change."""
    if index in ("top_share", "china_share"):
        if side == "change":
            return translate("matrix", "percentage points")
        return translate("matrix", "%")
    return translate("matrix", "0 to 10,000") if index == "hhi" else translate("matrix", "0 to 10")


def figure(value: float, index: MatrixIndex, *, signed: bool = False) -> str:
    """Return a figure as it stands in a cell."""
    decimals = {"hhi": 0, "governance_hhi": 1}.get(index, 0)
    if signed and abs(value) < LEAST_CHANGE[index]:
        return number(0.0)
    if signed:
        decimals = {"hhi": 0, "governance_hhi": 2}.get(index, 1)
    if index == "hhi" and not signed:
        value = round(value, -1)  # inputs are estimates
    text = number(value, decimals)
    return f"+{text}" if signed and value > 0 else text


def matrix_scale(matrix: Matrix, side: MatrixSide, theme: MapTheme) -> ClassScale:
    """Return the classes of a side in a theme's colours."""
    signed = side == "change"
    bounds = (CHANGES if signed else LEVELS)[matrix.index]
    return scale_of(Breaks(tuple(float(one) for one in bounds), signed=signed), theme)


def cell_words(matrix: Matrix, key: Key, names: Mapping[str, str]) -> str:
    """Say a cell in a sentence: who leads, the figure before and after, what it rests on."""
    mineral = next(one for one in matrix.minerals if one.id == key[0])
    what = f"{short_name(mineral)} {stage_word(key[1])}"
    cell = matrix.cells.get(key)
    if cell is None:
        return translate("matrix", "{what}: not a stage of this mineral here").format(what=what)
    before, after = cell.baseline, cell.scenario
    if before is None or after is None:
        return f"{what}: {cell.missing}"
    percent = matrix.index in ("top_share", "china_share")
    unit = "\u202f%" if percent else ""
    decimals = {"hhi": 0, "governance_hhi": 2}.get(matrix.index, 1)
    first, last = (f"{number(one, decimals)}{unit}" for one in (before, after))
    figures = last if not matrix.changed(key) else f"{first} → {last}"
    leader = names.get(cell.leaders[1], cell.leaders[1])
    if cell.leaders[0] != cell.leaders[1]:
        was = names.get(cell.leaders[0], cell.leaders[0])
        leader = translate("matrix", "{new} (was {old})").format(new=leader, old=was)
    if matrix.index == "top_share":
        said = f"{leader} {figures}"
    elif matrix.index == "china_share":
        said = translate("matrix", "China {figures}").format(figures=figures)
    else:
        name = index_name(matrix.index)
        said = translate("matrix", "{name} {figures}, largest is {leader}").format(
            name=name, figures=figures, leader=leader
        )
    held = ""
    if cell.basis == "held":
        held = "; " + translate("matrix", "no projection published, latest year held")
    return f"{what}: {said}{held}"


def held_symbols(matrix: Matrix) -> tuple[str, ...]:
    """Return the symbols of minerals of which every figure is of a latest year, held."""
    found = []
    for mineral in matrix.minerals:
        bases = [
            cell.basis
            for (owner, _), cell in matrix.cells.items()
            if owner == mineral.id and cell.scenario is not None
        ]
        if bases and all(basis == "held" for basis in bases):
            found.append(mineral.symbol)
    return tuple(found)


def matrix_table(matrix: Matrix, names: Mapping[str, str]) -> FigureTable:
    """Return the figures of the matrix: a row for each mineral and stage that is offered."""
    unit = index_unit(matrix.index)
    columns = (
        translate("matrix", "Mineral"),
        translate("matrix", "Stage"),
        translate("matrix", "Year"),
        translate("matrix", "{name}, baseline ({unit})"),
        translate("matrix", "{name}, scenario ({unit})"),
        translate("matrix", "Largest, baseline"),
        translate("matrix", "Largest, scenario"),
        translate("matrix", "Note"),
    )
    head = tuple(one.format(name=index_name(matrix.index), unit=unit) for one in columns)
    rows = []
    for mineral in matrix.minerals:
        for stage in matrix.stages:
            cell = matrix.cells.get((mineral.id, stage))
            if cell is None:
                continue
            who = (names.get(code, code) or None for code in cell.leaders)
            note = cell.missing
            if cell.basis == "held":
                note = translate("matrix", "no projection published, latest year held")
            rows.append(
                (
                    mineral.name,
                    stage_name(stage),
                    str(matrix.year),
                    cell.baseline,
                    cell.scenario,
                    *who,
                    note,
                )
            )
    return FigureTable(head, tuple(rows))
