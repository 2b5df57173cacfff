"""The cards of the stage shown: each index before and after, with its band and its mark."""

from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import WORLD
from mapapp.picture.bands import bands_of, baseline_bands, sigmas
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.indices import CHINA
from mapapp.picture.market.lens import SeenOutput
from mapapp.picture.market.market import Market
from mapapp.picture.result import Metric, StageComparison
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
    covers = n_minus_1_of(catalog, model, view, shown, market)
    before, after = shown.baseline, shown.scenario
    subjects = ((before.top_code,), (after.top_code,))
    if covers is None:
        return Metric(
            "without_largest", before.without_largest, after.without_largest, 1.0, subjects=subjects
        )
    return Metric("n_minus_1", covers[0], covers[1], 1.0, subjects=subjects)


def n_minus_1_of(
    catalog: Catalog, model: MineralModel, view: View, shown: StageComparison, market: Market
) -> tuple[float | None, float | None] | None:
    """Return N-1 cover before and after; None where demand by country is not known (rule 11).

    Before the last stage, demand is what the next stage takes in, by country (METHODS 5), where
    its feed is counted on the same basis and agrees with the output. At the last stage the
    largest supplier's own use must be published for the same year. Only by host: who owns a
    plant does not use its product.
    """
    row = model.row(view.stage)
    if row is None or view.lens != "host":
        return None
    if row < len(model.chain) - 1:
        if not model.feed_limited[row] or model.yield_assumed[row] or not market.balances(row):
            return None
        return tuple(  # type: ignore[return-value]
            n_minus_1(
                output[row, :-1],
                output[row + 1, :-1] / model.yields[row],
                rest_of_world_supply=float(output[row, -1]),
                rest_of_world_demand=float(output[row + 1, -1] / model.yields[row]),
            ).value
            for output in (market.baseline, market.output)
        )
    return _from_published_use(catalog, view, shown, market, row)


def _from_published_use(
    catalog: Catalog, view: View, shown: StageComparison, market: Market, row: int
) -> tuple[float | None, float | None] | None:
    values = []
    worlds = float(market.baseline[row].sum()), float(market.output[row].sum())
    for risk, world in zip((shown.baseline, shown.scenario), worlds, strict=True):
        own, total = _use(catalog, view.mineral, view.year, risk.top_code)
        if own is None or total is None:
            return None
        supply = risk.top_share * world
        cover = n_minus_1(
            [supply],
            [own],
            rest_of_world_supply=world - supply,
            rest_of_world_demand=max(0.0, total - own),
        )
        values.append(cover.value)
    return values[0], values[1]


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
