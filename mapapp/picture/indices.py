"""The risk indices of a stage, and the cards that show them before and after."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.picture.mineral import MineralModel
from mapapp.picture.result import Metric, StageComparison, StageRisk
from mapapp.picture.view import View
from mapapp.risk.concentration import hhi
from mapapp.risk.exposure import n_minus_1, supply_without_largest
from mapapp.risk.governance import weighted_hhi

CHINA = "CHN"
# EU 2030 limit for one third country in its own use; a mark when set against world output.
SHARE_MARK = 0.65
# US Merger Guidelines 2023, "highly concentrated": antitrust bands, for orientation.
HHI_MARK = 1800.0


def risk_of_stage(
    model: MineralModel, year: int, row: int, tonnes: npt.NDArray[np.float64]
) -> StageRisk | None:
    """Compute the indices of one stage's output.

    Parameters
    ----------
    model
        Gives countries and governance.
    year, row
        Which year and stage (indices of the model's arrays) the output belongs to.
    tonnes
        Shape (countries + 1,), t/yr; the last entry is the rest of the world.

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
        top_code=model.codes[order[0]],
        top_share=float(shares[order[0]]),
        top3_share=float(shares[order].sum()),
        top3_codes=tuple(model.codes[index] for index in order if shares[index] > 0),
        hhi=headline,
        hhi_upper=concentration.upper_unknown or headline,
        effective_suppliers=1e4 / headline,
        governance_hhi=weighted_hhi(shares, wgi_mean=model.wgi_mean) or 0.0,
        without_largest=without if without is not None else 0.0,
        china_share=_china_share(model, year, row, shares, rest=rest),
    )


def _china_share(
    model: MineralModel, year: int, row: int, shares: npt.NDArray[np.float64], *, rest: float
) -> float | None:
    """Return China's share; None where the rest of the world may hold an output of China."""
    china = model.column.get(CHINA)
    if china is None:
        return None if rest > 0 else 0.0
    if shares[china] > 0 or model.named[year, row, china] or rest <= 0:
        return float(shares[china])
    return None


@lru_cache(maxsize=512)
def baseline_risk(model: MineralModel, year: int, row: int) -> StageRisk | None:
    """Return the indices of the untouched baseline (`year` and `row` index the arrays)."""
    return risk_of_stage(model, year, row, model.baseline[year, row])


def metrics_of(
    catalog: Catalog,
    view: View,
    shown: StageComparison | None,
    *,
    world_output: tuple[float, float],
    last_stage: bool,
) -> tuple[Metric, ...]:
    """Return the cards of the stage shown; their values are None without national output."""
    if shown is None:
        return (
            Metric("top_supplier", None, None, 1.0, mark=SHARE_MARK),
            Metric("china", None, None, 1.0, mark=SHARE_MARK, subjects=((CHINA,), (CHINA,))),
            Metric("top3", None, None, 1.0),
            Metric("hhi", None, None, 1e4, mark=HHI_MARK),
            Metric("governance_hhi", None, None, 10.0),
            Metric("without_largest", None, None, 1.0),
        )
    before, after = shown.baseline, shown.scenario
    return (
        Metric(
            "top_supplier",
            before.top_share,
            after.top_share,
            1.0,
            mark=SHARE_MARK,
            subjects=((before.top_code,), (after.top_code,)),
        ),
        Metric(
            "china",
            before.china_share,
            after.china_share,
            1.0,
            mark=SHARE_MARK,
            subjects=((CHINA,), (CHINA,)),
        ),
        Metric(
            "top3",
            before.top3_share,
            after.top3_share,
            1.0,
            subjects=(before.top3_codes, after.top3_codes),
        ),
        Metric(
            "hhi",
            before.hhi,
            after.hhi,
            1e4,
            mark=HHI_MARK,
            upper=(before.hhi_upper, after.hhi_upper),
        ),
        Metric("governance_hhi", before.governance_hhi, after.governance_hhi, 10.0),
        _n_minus_1(catalog, view, shown, world_output) if last_stage else _blind(shown),
    )


def _blind(shown: StageComparison) -> Metric:
    """Return supply without the largest supplier: what N-1 is without demand by country."""
    before, after = shown.baseline, shown.scenario
    return Metric(
        "without_largest",
        before.without_largest,
        after.without_largest,
        1.0,
        subjects=((before.top_code,), (after.top_code,)),
    )


def _n_minus_1(
    catalog: Catalog, view: View, shown: StageComparison, world_output: tuple[float, float]
) -> Metric:
    """Return N-1 where demand by country is known for the year, else its demand-blind stand-in.

    The largest supplier's own use of the product of the last stage must be published for the
    same year, before and after; otherwise the figure carries another name (design rule 11).
    """
    values = []
    for risk, world in zip((shown.baseline, shown.scenario), world_output, strict=True):
        own, total = _use(catalog, view.mineral, view.year, risk.top_code)
        if own is None or total is None:
            return _blind(shown)
        supply = risk.top_share * world
        cover = n_minus_1(
            [supply],
            [own],
            rest_of_world_supply=world - supply,
            rest_of_world_demand=max(0.0, total - own),
        )
        values.append(cover.value)
    subjects = ((shown.baseline.top_code,), (shown.scenario.top_code,))
    return Metric("n_minus_1", values[0], values[1], 1.0, subjects=subjects)


@lru_cache(maxsize=512)
def _use(
    catalog: Catalog, mineral: str, year: int, consumer: str
) -> tuple[float | None, float | None]:
    """Return published total use of a consumer and of the world in a year, t/yr, or None.

    Of several totals of the world, the one from the consumer's own source, so that both are of
    one statistic where that can be had.
    """
    rows = [
        row
        for row in catalog.demands
        if (row.mineral, row.year, row.segment, row.case) == (mineral, year, "total", "observed")
    ]
    own = next((row for row in rows if row.consumer == consumer), None)
    if own is None:
        return None, None
    totals = [row for row in rows if row.consumer == WORLD]
    same = [row for row in totals if set(row.source_ids) & set(own.source_ids)]
    return own.value_t, next((row.value_t for row in same + totals), None)
