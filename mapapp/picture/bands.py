"""How sure the figures are, at once: the delta method on tonnages of stated quality (METHODS 9)."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.indices import CHINA
from mapapp.picture.market.lens import SeenOutput, baseline_seen
from mapapp.picture.view import FIRST_YEAR, Lens
from mapapp.risk.delta_method import lognormal_sd, subset_share_sd, weighted_hhi_sd
from mapapp.risk.governance import risk_weight

# Standard deviations of the logarithm of tonnages (METHODS 9, modelling assumptions).
REPORTED, ESTIMATED, REST, PER_YEAR_AHEAD = 0.05, 0.15, 0.30, 0.02
# Between these multiples of the standard deviation lie 90 %.
TO_5_PER_CENT = 1.645

_Floats = npt.NDArray[np.float64]
Span = tuple[float, float]


@lru_cache(maxsize=1024)
def sigmas(model: MineralModel, year: int, row: int, lens: Lens = "host") -> tuple[_Floats, float]:
    """Return the errors of a stage's tonnages by country, and the rest of the world's.

    Reported 0.05, estimated 0.15, rest of the world 0.30, each 0.02 more for every year after
    the last observed one, whether projected or held. By control every figure rests on listed
    sites and counts as estimated. ``year`` and ``row`` are indices of the model.
    """
    ahead = max(0, FIRST_YEAR + year - model.series[model.chain[row]].last_observed_year)
    drift = PER_YEAR_AHEAD * ahead
    if lens == "host":
        errors = np.where(model.estimated[year, row], ESTIMATED, REPORTED) + drift
    else:
        errors = np.full(len(model.control_codes), ESTIMATED + drift)
    errors.flags.writeable = False
    return errors, REST + drift


@lru_cache(maxsize=512)
def baseline_bands(model: MineralModel, year: int, row: int, lens: Lens) -> dict[str, Span]:
    """Return the spans of the untouched baseline (indices of the model)."""
    output = baseline_seen(model, year, lens)
    return bands_of(output, output.before[row], *sigmas(model, year, row, lens))


def bands_of(
    output: SeenOutput, tonnes: _Floats, errors: _Floats, rest_error: float
) -> dict[str, Span]:
    """Return the 5 to 95 % span of each index of one stage's output, by the index's name.

    ``tonnes`` has the rest of the world last, t/yr. Empty where nothing is produced.
    """
    total = float(tonnes.sum())
    if total <= 0 or not tonnes[:-1].any():
        return {}
    shares = tonnes[:-1] / total
    order = np.argsort(-shares, kind="stable")[:3]
    top = float(shares[order[0]])
    weight = risk_weight(output.wgi_mean)
    index = float(shares @ shares)
    top_sd = subset_share_sd(shares, errors, order[:1], rest_sigma=rest_error)
    spans = {
        "top_supplier": _span(top, top_sd, 1.0),
        "top3": _span(
            float(shares[order].sum()),
            subset_share_sd(shares, errors, order, rest_sigma=rest_error),
            1.0,
        ),
        "hhi": _span(1e4 * index, 1e4 * lognormal_sd(shares, errors, rest_sigma=rest_error), 1e4),
        "governance_hhi": _span(
            float((shares * shares) @ weight),
            weighted_hhi_sd(shares, errors, weight, rest_sigma=rest_error),
            10.0,
        ),
        "without_largest": _span(1.0 - top, top_sd, 1.0),
    }
    china = output.column.get(CHINA)
    if china is not None and shares[china] > 0:
        sd = (
            top_sd
            if china == order[0]
            else subset_share_sd(shares, errors, [china], rest_sigma=rest_error)
        )
        spans["china"] = _span(float(shares[china]), sd, 1.0)
    return spans


def _span(value: float, sd: float, full_scale: float) -> Span:
    reach = TO_5_PER_CENT * sd
    return max(0.0, value - reach), min(full_scale, value + reach)
