"""The risk indices of a stage for one output vector, by host or by control."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.market.lens import SeenOutput, baseline_seen
from mapapp.picture.result import StageComparison, StageRisk
from mapapp.picture.view import Lens
from mapapp.risk.concentration import hhi
from mapapp.risk.exposure import supply_without_largest
from mapapp.risk.governance import weighted_hhi

CHINA = "CHN"

_Floats = npt.NDArray[np.float64]


def comparisons_of(
    model: MineralModel, output: SeenOutput, *, year: int
) -> dict[Stage, StageComparison]:
    """Return the indices of every stage with an output, in the baseline and the scenario.

    ``year`` is the model's index of the year.
    """
    comparisons: dict[Stage, StageComparison] = {}
    for row, stage in enumerate(model.chain):
        named = china_is_named(model, year, row)
        before = baseline_risk(model, year, row, output.lens)
        after = stage_risk(output, output.after[row], china_named=named)
        if before is not None and after is not None:
            comparisons[stage] = StageComparison(stage, before, after)
    return comparisons


@lru_cache(maxsize=1024)
def baseline_risk(model: MineralModel, year: int, row: int, lens: Lens) -> StageRisk | None:
    """Return the indices of the untouched baseline (indices of the model)."""
    output = baseline_seen(model, year, lens)
    named = china_is_named(model, year, row)
    return stage_risk(output, output.before[row], china_named=named)


def china_is_named(model: MineralModel, year: int, row: int) -> bool:
    """Return whether the statistic has a figure for China (indices of the model)."""
    at = model.column.get(CHINA)
    return at is not None and bool(model.named[year, row, at])


def stage_risk(output: SeenOutput, tonnes: _Floats, *, china_named: bool) -> StageRisk | None:
    """Compute the indices of one stage's output.

    Parameters
    ----------
    output
        Gives countries and governance.
    tonnes
        Shape (countries + 1,), t/yr; the last entry is the rest of the world.
    china_named
        Whether the statistic has a figure for China; otherwise the rest of the world may
        hold its output.

    Returns
    -------
    StageRisk or None
        None where nothing is produced, because the indices are then undefined.
    """
    named, rest = tonnes[:-1], float(tonnes[-1])
    total = float(tonnes.sum())
    if total <= 0 or not named.any():
        return None
    shares = named / total
    order = np.argsort(-shares, kind="stable")[:3]
    concentration = hhi(named, rest_of_world=rest)
    without = supply_without_largest(named, rest_of_world=rest)
    headline = concentration.headline or 0.0
    return StageRisk(
        top_code=output.codes[order[0]],
        top_share=float(shares[order[0]]),
        top3_share=float(shares[order].sum()),
        top3_codes=tuple(output.codes[index] for index in order if shares[index] > 0),
        hhi=headline,
        hhi_upper=concentration.upper_unknown or headline,
        effective_suppliers=1e4 / headline,
        governance_hhi=weighted_hhi(shares, wgi_mean=output.wgi_mean) or 0.0,
        without_largest=without if without is not None else 0.0,
        china_share=_china_share(output, shares, rest=rest, named=china_named),
    )


def _china_share(output: SeenOutput, shares: _Floats, *, rest: float, named: bool) -> float | None:
    """Return China's share; None where the rest of the world may hold an output of China."""
    china = output.column.get(CHINA)
    if china is None:
        return None if rest > 0 else 0.0
    if shares[china] > 0 or named or rest <= 0:
        return float(shares[china])
    return None
