"""The cards of the stage shown: each index before and after, with its band and its mark."""

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.picture.bands import bands_of, baseline_bands, sigmas
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.indices import CHINA
from mapapp.picture.market.lens import SeenOutput
from mapapp.picture.market.market import Market
from mapapp.picture.result import Metric, NoCover, StageComparison
from mapapp.picture.view import View
from mapapp.risk.exposure import n_minus_1

# EU 2030 limit for one third country in its own use; a mark when set against world output.
SHARE_MARK = 0.65
# US Merger Guidelines 2023, "highly concentrated": antitrust bands, for orientation.
HHI_MARK = 1800.0

_Floats = npt.NDArray[np.float64]


def metrics_of(
    catalog: Catalog,
    model: MineralModel,
    view: View,
    *,
    shown: StageComparison | None,
    market: Market | None,
    output: SeenOutput | None,
) -> tuple[Metric, ...]:
    """Return the cards of the stage shown; their values are None without national output."""
    row = model.row(view.stage)
    if shown is None or market is None or output is None or row is None:
        return (
            Metric("top_supplier", None, None, 1.0, mark=SHARE_MARK),
            Metric("china", None, None, 1.0, mark=SHARE_MARK, subjects=((CHINA,), (CHINA,))),
            Metric("top3", None, None, 1.0),
            Metric("hhi", None, None, 1e4, mark=HHI_MARK),
            Metric("governance_hhi", None, None, 10.0),
            Metric("without_largest", None, None, 1.0),
        )
    cards = (*_concentration(shown), _without_top(catalog, model, view, shown, market))
    year = year_index(view.year)
    before = baseline_bands(model, year, row, view.lens)
    after = bands_of(output, output.after[row], *sigmas(model, year, row, view.lens))
    return tuple(
        replace(card, band=(before[card.id], after[card.id]))
        if card.id in before and card.id in after
        else card
        for card in cards
    )


def _concentration(shown: StageComparison) -> tuple[Metric, ...]:
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
    )


def _without_top(
    catalog: Catalog, model: MineralModel, view: View, shown: StageComparison, market: Market
) -> Metric:
    """Return N-1 where demand by country is known, else supply without the largest supplier."""
    cover = cover_of(catalog, model, view, shown, market)
    before, after = shown.baseline, shown.scenario
    subjects = ((before.top_code,), (after.top_code,))
    if cover.values is None:
        return Metric(
            "without_largest",
            before.without_largest,
            after.without_largest,
            1.0,
            subjects=subjects,
            reason=cover.missing,
            same_subject=_left_without(shown, model, market, view),
        )
    return Metric(
        "n_minus_1",
        *cover.values,
        1.0,
        subjects=subjects,
        reason=cover.missing,
        same_subject=cover.same,
    )


def _left_without(
    shown: StageComparison, model: MineralModel, market: Market, view: View
) -> float | None:
    """Return what the scenario leaves without the baseline's largest, where another leads."""
    code, row = shown.baseline.top_code, model.row(view.stage)
    at = model.column.get(code)
    if shown.scenario.top_code == code or row is None or at is None or view.lens != "host":
        return None
    output = market.output[row]
    return 1.0 - float(output[at] / output.sum())


@dataclass(frozen=True, slots=True)
class Cover:
    """N-1 cover of a stage.

    Attributes
    ----------
    values
        Before and after, each without its own largest supplier; None where it is not known.
    same
        After, without the supplier that was the largest before; None where that still is, or
        where it is not known.
    missing
        Why there are no values, or no ``same``; None if there are.
    """

    values: tuple[float | None, float | None] | None
    same: float | None
    missing: NoCover | None


def cover_of(
    catalog: Catalog, model: MineralModel, view: View, shown: StageComparison, market: Market
) -> Cover:
    """Return N-1 cover before and after; none where demand by country is not known (rule 11).

    Before the last stage, demand is what the next stage takes in, by country (METHODS 5), where
    its feed is counted on the same basis and agrees with the output. At the last stage the
    largest supplier's own use must be published for the same year. Only by host: who owns a
    plant does not use its product.
    """
    row = model.row(view.stage)
    if view.lens != "host":
        return Cover(None, None, "by control")
    if row is None:
        return Cover(None, None, "demand not published")
    if row == len(model.chain) - 1:
        return _from_published_use(catalog, view, shown, market, row)
    if not model.feed_limited[row] or model.yield_assumed[row]:
        return Cover(None, None, "another basis")
    if not market.balances(row):
        return Cover(None, None, "output and intake differ by more than a tenth")
    before = _cover(market.baseline, model, row)
    recycled = float(market.more_recycled[row])
    after = _cover(market.output, model, row, recycled=recycled)
    was = model.column[shown.baseline.top_code]
    same = None
    if shown.scenario.top_code != shown.baseline.top_code:
        same = _cover(market.output, model, row, recycled=recycled, without=was)
    return Cover((before, after), same, None)


def _cover(
    output: _Floats,
    model: MineralModel,
    row: int,
    *,
    recycled: float = 0.0,
    without: int | None = None,
) -> float | None:
    """Return N-1 of a stage whose product the next stage takes in, t/yr of both.

    ``recycled`` feed beyond today's is not taken from the stage: every plant of the next one
    uses its part of it (assumption: who recycles is not known).
    """
    made, intake = output[row], output[row + 1] / model.yields[row]
    if recycled and float(intake.sum()) > 0.0:
        intake = intake * max(0.0, 1.0 - recycled / float(intake.sum()))
    if without is not None:
        left = float(made.sum() - made[without])
        wanted = float(intake.sum() - intake[without])
        return left / wanted if wanted > 0.0 else None
    return n_minus_1(
        made[:-1],
        intake[:-1],
        rest_of_world_supply=float(made[-1]),
        rest_of_world_demand=float(intake[-1]),
    ).value


def _from_published_use(
    catalog: Catalog, view: View, shown: StageComparison, market: Market, row: int
) -> Cover:
    """Return N-1 at the last stage, from published use of the largest supplier."""
    worlds = float(market.baseline[row].sum()), float(market.output[row].sum())
    parts = shown.baseline.top_share, shown.scenario.top_share
    codes = shown.baseline.top_code, shown.scenario.top_code
    values = []
    for code, part, world in zip(codes, parts, worlds, strict=True):
        known, value = _published_cover(catalog, view, code, part * world, world)
        if not known:
            return Cover(None, None, "demand not published")
        values.append(value)
    same = None
    if codes[0] != codes[1]:
        at = mineral_model(catalog, view.mineral).column[codes[0]]
        made = float(market.output[row, at])
        same = _published_cover(catalog, view, codes[0], made, worlds[1])[1]
    return Cover((values[0], values[1]), same, None)


def _published_cover(
    catalog: Catalog, view: View, code: str, supply: float, world: float
) -> tuple[bool, float | None]:
    """Return whether a supplier's own use is published, and the cover without it."""
    own, total = _use(catalog, view.mineral, view.year, code)
    if own is None or total is None:
        return False, None
    left = max(0.0, total - own)
    return True, max(0.0, world - supply) / left if left > 0.0 else None


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
