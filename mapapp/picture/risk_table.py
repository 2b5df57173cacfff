"""Every mineral and stage at a glance: the matrix, the table of the command line, the path."""

from collections.abc import Iterator
from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.base.national import YearBasis
from mapapp.picture.checks import check_lens, check_mineral, check_year
from mapapp.picture.indices import comparisons_of
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.metrics import cover_of
from mapapp.picture.result import NoCover, StageComparison
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR, Lens, View
from mapapp.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class RiskRow:
    """The indices of one mineral, stage and year, in the baseline and in the scenario.

    Attributes
    ----------
    basis
        What the year's figures rest on; None without national output.
    comparison
        The indices; None where no national output is published, or nothing is made.
    n_minus_1
        Cover before and after, 0 or more; None where demand by country is not known.
    incomplete
        Whether part of the output stands for countries that the statistic does not name, by
        estimate or as the rest of the world.
    worst
        Whether this is the mineral's most concentrated stage in the scenario.
    n_minus_1_same
        The scenario's cover without the supplier that was the largest in the baseline; None
        where that one still is. Where a scenario brings the largest down until another leads,
        N-1 leaves out another supplier, and the two figures are about different losses.
    n_minus_1_missing
        Why there is no cover; None where there is, or where no output is published.
    """

    mineral: str
    stage: Stage
    year: int
    basis: YearBasis | None
    comparison: StageComparison | None
    n_minus_1: tuple[float | None, float | None] | None
    world_output_t_per_year: tuple[float, float] | None
    incomplete: bool
    worst: bool
    n_minus_1_same: float | None = None
    n_minus_1_missing: NoCover | None = None


def evaluate_all(
    catalog: Catalog, scenario: Scenario, *, year: int, lens: Lens = "host"
) -> tuple[RiskRow, ...]:
    """Compute the indices of all minerals and stages in one year.

    Parameters
    ----------
    catalog, scenario
        What is known and what is assumed.
    year
        2024 to 2040.
    lens
        By host or by control; N-1 exists by host only.

    Returns
    -------
    tuple of RiskRow
        In the catalog's order, a row for each stage that is offered; stages without national
        output have no indices.

    Raises
    ------
    UserError
        If the year or the lens is unknown, or the scenario cannot be followed.
    """
    return tuple(
        row
        for mineral in catalog.minerals
        for row in mineral_rows(catalog, scenario, mineral=mineral, year=year, lens=lens)
    )


def mineral_rows(
    catalog: Catalog, scenario: Scenario, *, mineral: str, year: int, lens: Lens = "host"
) -> tuple[RiskRow, ...]:
    """Compute the indices of all stages of one mineral; see :func:`evaluate_all`.

    Raises
    ------
    UserError
        As there, or if the mineral is unknown.
    """
    check_mineral(catalog, mineral)
    check_year(year)
    check_lens(lens)
    return tuple(_rows(catalog, mineral_state(catalog, scenario, mineral=mineral, year=year), lens))


def _rows(catalog: Catalog, state: MineralState, lens: Lens) -> Iterator[RiskRow]:
    model, output = state.model, state.seen(lens)
    found = comparisons_of(model, output, year=year_index(state.year)) if output else {}
    worst = max(found.values(), key=lambda c: c.scenario.hhi).stage if found else None
    for stage in model.stages:
        comparison, row = found.get(stage), model.row(stage)
        view = View(model.mineral, stage, state.year, lens=lens)
        if comparison is None or row is None or output is None or state.market is None:
            yield RiskRow(model.mineral, stage, state.year, None, None, None, None, False, False)  # noqa: FBT003
            continue
        cover = cover_of(catalog, model, view, comparison, state.market)
        unnamed = bool(model.estimated[year_index(state.year), row].any())
        yield RiskRow(
            mineral=model.mineral,
            stage=stage,
            year=state.year,
            basis=model.series[stage].basis_of(state.year),
            comparison=comparison,
            n_minus_1=cover.values,
            n_minus_1_same=cover.same,
            n_minus_1_missing=cover.missing,
            world_output_t_per_year=(
                float(output.before[row].sum()),
                float(output.after[row].sum()),
            ),
            incomplete=unnamed or bool(output.before[row, -1] > 0),
            worst=stage == worst,
        )


def trajectory(
    catalog: Catalog, scenario: Scenario, *, mineral: str, lens: Lens = "host"
) -> tuple[RiskRow, ...]:
    """Compute the indices of one mineral's stages in every year, 2024 to 2040.

    Years after the last published one are held, and :attr:`RiskRow.basis` says so.

    Raises
    ------
    UserError
        If the mineral or the lens is unknown, or the scenario cannot be followed.
    """
    return tuple(
        row
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
        for row in mineral_rows(catalog, scenario, mineral=mineral, year=year, lens=lens)
    )
