"""Every supplier before and after: ranks, shares, and who rises over a mark.

Replacing one supplier by another is no gain: a supplier that the scenario makes dominant is
marked here, at the stage shown and at the others.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.chart_sheet import FigureTable
from mapapp.cartography.wording import number, percent, stage_word
from mapapp.catalog.model import Stage
from mapapp.picture.substitution import StageSubstitution, SupplierChange

translate = QCoreApplication.translate

MARKS: Final = (0.50, 0.65)
# What rounds to the same tenth of a per cent has not changed.
LEAST_CHANGE: Final = 0.0005


@dataclass(frozen=True, slots=True)
class RankRow:
    """One supplier; shares 0..1 of world output, ``mark`` the one it rises over, or None."""

    iso3: str
    name: str
    change: SupplierChange
    mark: float | None

    @property
    def moved(self) -> bool:
        """Whether its share changes by what can be read."""
        return abs(self.change.gain) >= LEAST_CHANGE


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """All suppliers of a stage, largest in the scenario first, and what is to be said of them.

    Attributes
    ----------
    traps
        Sentences on suppliers that become dominant, at the stage shown and then elsewhere.
    summary
        What is left without the largest supplier.
    top
        The end of the axis: the tenth above the largest share, 0..1.
    """

    stage: Stage
    rows: tuple[RankRow, ...]
    traps: tuple[str, ...]
    summary: str
    top: float


def ranking_of(
    stages: Sequence[StageSubstitution], stage: Stage, names: Mapping[str, str]
) -> Ranking | None:
    """Return the ranking of a stage; None where no output is published.

    Parameters
    ----------
    stages
        Of :func:`mapapp.picture.substitution.substitution`, for one mineral and year.
    names
        Country names by code.
    """
    here = next((one for one in stages if one.stage == stage), None)
    if here is None:
        return None
    rows = tuple(
        RankRow(one.iso3, names.get(one.iso3, one.iso3), one, one.dominant)
        for one in here.suppliers
    )
    largest = max((max(one.before, one.after) for one in here.suppliers), default=0.0)
    top = min(1.0, (int(largest * 10 + 1e-9) + 1) / 10)
    return Ranking(stage, rows, _traps(stages, stage, names), _summary(here, names), top)


def _traps(
    stages: Sequence[StageSubstitution], stage: Stage, names: Mapping[str, str]
) -> tuple[str, ...]:
    words = []
    for one in sorted(stages, key=lambda found: found.stage != stage):
        for risen in one.newly_dominant:
            mark = risen.dominant or MARKS[0]
            crossed = risen.before <= mark
            wording = (
                translate("ranking", "{name} rises over {mark} of {stage}: {before} → {after}")
                if crossed
                else translate(
                    "ranking", "{name}, already over {mark} of {stage}, gains: {before} → {after}"
                )
            )
            words.append(
                wording.format(
                    name=names.get(risen.iso3, risen.iso3),
                    mark=percent(mark, 0),
                    stage=stage_word(one.stage),
                    before=percent(risen.before),
                    after=percent(risen.after),
                )
            )
    return tuple(words)


def _summary(here: StageSubstitution, names: Mapping[str, str]) -> str:
    before, after = (
        percent(left, 0) for left in (here.left_without_before, here.left_without_after)
    )
    figures = after if before == after else f"{before} → {after}"
    words = translate("ranking", "Left without the largest supplier: {figures}").format(
        figures=figures
    )
    if here.new_single_point_of_failure is not None:
        words += ". " + translate("ranking", "Largest is now {new}, was {old}").format(
            new=names.get(here.largest_after, here.largest_after),
            old=names.get(here.largest_before, here.largest_before),
        )
    return words


def rank_text(row: RankRow) -> str:
    """Return a supplier's rank: "2", or "3 → 2" where it changes; a dash where it makes nothing."""
    before, after = (
        "–" if rank is None else number(rank)
        for rank in (row.change.rank_before, row.change.rank_after)
    )
    return after if before == after else f"{before} → {after}"


def row_words(row: RankRow) -> str:
    """Say a supplier in a sentence."""
    words = translate("ranking", "{name}: rank {rank}, {before} → {after} of world output").format(
        name=row.name,
        rank=rank_text(row),
        before=percent(row.change.before),
        after=percent(row.change.after),
    )
    if row.mark is not None:
        words += ". " + translate("ranking", "Over {mark}").format(mark=percent(row.mark, 0))
    return words


def ranking_words(ranking: Ranking, *, most: int = 5) -> str:
    """Say what matters in a few sentences, for who cannot see the chart."""
    said = [*ranking.traps, ranking.summary, *(row_words(row) for row in ranking.rows[:most])]
    return ". ".join(said)


def ranking_table(ranking: Ranking) -> FigureTable:
    """Return the figures: a row for each supplier."""
    columns = (
        translate("ranking", "Country"),
        translate("ranking", "Code"),
        translate("ranking", "Rank, baseline"),
        translate("ranking", "Rank, scenario"),
        translate("ranking", "Share, baseline (%)"),
        translate("ranking", "Share, scenario (%)"),
        translate("ranking", "Output, baseline (t/yr)"),
        translate("ranking", "Output, scenario (t/yr)"),
        translate("ranking", "Rises over (%)"),
    )
    return FigureTable(
        columns,
        tuple(
            (
                row.name,
                row.iso3,
                row.change.rank_before,
                row.change.rank_after,
                100 * row.change.before,
                100 * row.change.after,
                row.change.before_t_per_year,
                row.change.after_t_per_year,
                None if row.mark is None else 100 * row.mark,
            )
            for row in ranking.rows
        ),
    )
