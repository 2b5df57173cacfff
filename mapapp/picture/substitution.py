"""The substitution trap: who gains when one supplier is replaced, and who now stands alone."""

from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.checks import check_lens, check_mineral, check_year
from mapapp.picture.market.lens import SeenOutput
from mapapp.picture.market.state import mineral_state
from mapapp.picture.view import Lens
from mapapp.risk.dominance import DEFAULT_MARKS, new_dominance
from mapapp.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class SupplierChange:
    """One supplier before and after.

    Attributes
    ----------
    before_t_per_year, after_t_per_year
        Output by the lens asked for.
    before, after
        Share of world output, 0..1.
    rank_before, rank_after
        1 for the largest; None where it makes nothing.
    dominant
        The highest mark (0.50, 0.65) it exceeds and did not in the baseline, or exceeded
        already and gains; None otherwise.
    """

    iso3: str
    before_t_per_year: float
    after_t_per_year: float
    before: float
    after: float
    rank_before: int | None
    rank_after: int | None
    dominant: float | None

    @property
    def gain(self) -> float:
        """Return the change of its share, 0..1 of world output."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class StageSubstitution:
    """What a scenario does to every supplier of one stage.

    Attributes
    ----------
    suppliers
        All that produce before or after, largest share after first.
    largest_before, largest_after
        The single point of failure: whose loss leaves least.
    left_without_before, left_without_after
        Supply without that supplier, as a part of world output, 0..1; demand-blind.
    """

    stage: Stage
    suppliers: tuple[SupplierChange, ...]
    largest_before: str
    largest_after: str
    left_without_before: float
    left_without_after: float

    @property
    def new_single_point_of_failure(self) -> str | None:
        """Return who has become the largest supplier; None if it is the same as before."""
        return self.largest_after if self.largest_after != self.largest_before else None

    @property
    def newly_dominant(self) -> tuple[SupplierChange, ...]:
        """Return the suppliers that the scenario makes dominant, or more so."""
        return tuple(one for one in self.suppliers if one.dominant is not None)


def substitution(
    catalog: Catalog, scenario: Scenario, *, mineral: str, year: int, lens: Lens = "host"
) -> tuple[StageSubstitution, ...]:
    """Return every supplier before and after, at every stage of a mineral with an output.

    Parameters
    ----------
    mineral, year
        Known to the catalog, 2024 to 2040.
    lens
        By host or by control.

    Raises
    ------
    UserError
        If the mineral, year or lens is unknown, or the scenario cannot be followed.
    """
    check_mineral(catalog, mineral)
    check_year(year)
    check_lens(lens)
    state = mineral_state(catalog, scenario, mineral=mineral, year=year)
    output = state.seen(lens)
    if output is None:
        return ()
    return tuple(
        _stage(output, row, stage)
        for row, stage in enumerate(state.model.chain)
        if output.before[row, :-1].any() and output.after[row, :-1].any()
    )


def _stage(output: SeenOutput, row: int, stage: Stage) -> StageSubstitution:
    before, after = output.before[row], output.after[row]
    shares = (before / before.sum())[:-1], (after / after.sum())[:-1]
    dominant = {d.index: d.mark for d in new_dominance(*shares, marks=DEFAULT_MARKS)}
    ranks = [
        {at: place + 1 for place, at in enumerate((-part).argsort(kind="stable").tolist())}
        for part in shares
    ]
    suppliers = [
        SupplierChange(
            iso3=code,
            before_t_per_year=float(before[at]),
            after_t_per_year=float(after[at]),
            before=float(shares[0][at]),
            after=float(shares[1][at]),
            rank_before=ranks[0][at] if before[at] > 0 else None,
            rank_after=ranks[1][at] if after[at] > 0 else None,
            dominant=dominant.get(at),
        )
        for at, code in enumerate(output.codes)
        if before[at] > 0 or after[at] > 0
    ]
    largest = [int(part.argmax()) for part in shares]
    return StageSubstitution(
        stage=stage,
        suppliers=tuple(sorted(suppliers, key=lambda s: (-s.after, -s.before, s.iso3))),
        largest_before=output.codes[largest[0]],
        largest_after=output.codes[largest[1]],
        left_without_before=1.0 - float(shares[0].max()),
        left_without_after=1.0 - float(shares[1].max()),
    )
