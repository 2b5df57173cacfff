"""The risk indices of a stage, and the cards that show them before and after."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.picture.mineral_model import MineralModel
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


def risk_of_stage(model: MineralModel, tonnes: npt.NDArray[np.float64]) -> StageRisk | None:
    """Compute the indices of one stage's output.

    Parameters
    ----------
    model
        Gives countries and governance.
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
    china = model.column.get(CHINA)
    headline = concentration.headline or 0.0
    return StageRisk(
        top_code=model.codes[order[0]],
        top_share=float(shares[order[0]]),
        top3_share=float(shares[order].sum()),
        top3_codes=tuple(model.codes[index] for index in order if shares[index] > 0),
        hhi=headline,
        hhi_upper=concentration.upper_unknown or headline,
        effective_suppliers=1e4 / headline,
        governance_hhi=weighted_hhi(shares, wgi_mean=model.wgi_mean),
        without_largest=without if without is not None else 0.0,
        china_share=float(shares[china]) if china is not None else 0.0,
    )


@lru_cache(maxsize=512)
def baseline_risk(model: MineralModel, year: int, row: int) -> StageRisk | None:
    """Return the indices of the untouched baseline (`year` and `row` index the arrays)."""
    return risk_of_stage(model, model.baseline[year, row])


def metrics_of(
    catalog: Catalog, view: View, shown: StageComparison | None, *, last_stage: bool
) -> tuple[Metric, ...]:
    """Return the cards of the stage shown; their values are None without national output."""
    if shown is None:
        ids = ("china", "top_supplier", "top3", "hhi", "governance_hhi", "without_largest")
        return tuple(Metric(id_, None, None, 1.0) for id_ in ids)  # type: ignore[arg-type]
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
        _without_largest(catalog, view, shown, last_stage=last_stage),
    )


def _without_largest(
    catalog: Catalog, view: View, shown: StageComparison, *, last_stage: bool
) -> Metric:
    """N-1 where demand by country is known for the year, else its demand-blind stand-in.

    The largest supplier's own demand must be published for the same year, for the product of
    the stage (the last one), before and after; otherwise the figure carries another name.
    """
    before, after = shown.baseline, shown.scenario
    subjects = ((before.top_code,), (after.top_code,))
    uses = {
        code: use
        for code in {before.top_code, after.top_code, WORLD}
        if last_stage and (use := _use(catalog, view, code)) is not None
    }
    if {before.top_code, after.top_code, WORLD} <= set(uses):
        values = [
            n_minus_1(
                np.array([risk.top_share, 1.0 - risk.top_share]) * uses[WORLD],
                np.array([uses[risk.top_code], uses[WORLD] - uses[risk.top_code]]),
            ).value
            for risk in (before, after)
        ]
        return Metric("n_minus_1", values[0], values[1], 1.0, subjects=subjects)
    return Metric(
        "without_largest", before.without_largest, after.without_largest, 1.0, subjects=subjects
    )


@lru_cache(maxsize=512)
def _use(catalog: Catalog, view: View, consumer: str) -> float | None:
    """Return published total use of a consumer in the view's year, t/yr, or None."""
    for row in catalog.demands:
        if (row.mineral, row.consumer, row.year, row.segment, row.case) == (
            view.mineral,
            consumer,
            view.year,
            "total",
            "observed",
        ):
            return row.value_t
    return None
