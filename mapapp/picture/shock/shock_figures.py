"""A path in a few figures: shortage, what restrictions cause of it, and what is given up."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mapapp.picture.shock.shock_result import ConsumerPath, Floats, PathFigures
from mapapp.picture.shock.shock_supply import MONTHS_PER_YEAR
from mapapp.picture.sourcing.stocks import DAYS_PER_YEAR

Period = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """One course of events over the months, in the path's unit a month.

    ``start`` is the stock before the first month; ``known`` whether there is a stock that can
    be counted; ``withheld`` the largest flow that is kept away.
    """

    demand: Floats
    shortage: Floats
    given_up: Floats
    stock: Floats
    start: float
    known: bool
    withheld: float = 0.0


def figures_of(course: Course, without: Course | None, period: Period | None) -> PathFigures:
    """Return the figures of a course, beside the same one without any restriction.

    ``without`` is None for that one itself, of which the restrictions cause nothing.
    """
    demand, shortage = course.demand, course.shortage
    whole = float(demand.sum())
    # Most often nothing is given up, and nothing is missing without a restriction.
    gives = bool(course.given_up.any())
    unmet = shortage + course.given_up if gives else shortage
    short = _measured(shortage, demand, whole, period)
    missing = _measured(unmet, demand, whole, period) if gives else short
    caused, caused_missing, by_month = short, missing, shortage
    if without is None:
        caused = caused_missing = _measured(np.zeros_like(demand), demand, whole, period)
    elif without.shortage.any() or without.given_up.any():
        by_month = caused_by(shortage, without.shortage)
        caused = _measured(by_month, demand, whole, period)
        more = caused_by(unmet, without.shortage + without.given_up)
        caused_missing = _measured(more, demand, whole, period)
    starts = by_month > 0.0
    ends = (course.stock <= 0.0) if course.start > 0.0 else np.zeros(1, dtype=np.bool_)
    given_up = float(course.given_up.sum()) if gives else 0.0
    return PathFigures(
        use_per_year=float(demand[0]) * MONTHS_PER_YEAR,
        first_month_short=int(starts.argmax()) + 1 if starts.any() else None,
        stock_ends=int(ends.argmax()) + 1 if ends.any() else None,
        days_of_cover=_days(course.start, float(demand[0])) if course.known else None,
        days_against_risk=_days(course.start, course.withheld) if course.known else None,
        peak_shortage=short.peak,
        cumulative_shortage=short.whole,
        peak_share=short.peak_share,
        cumulative_share=short.share,
        given_up=given_up,
        given_up_share=given_up / whole,
        unmet=missing.whole,
        unmet_share=missing.share,
        unmet_peak_share=missing.peak_share,
        caused_shortage=caused.whole,
        caused_share=caused.share,
        caused_peak_shortage=caused.peak,
        caused_peak_share=caused.peak_share,
        caused_unmet=caused_missing.whole,
        caused_unmet_share=caused_missing.share,
        caused_unmet_peak_share=caused_missing.peak_share,
        period_caused_share=caused.period_share,
        period_unmet_share=caused_missing.period_share,
    )


@dataclass(frozen=True, slots=True)
class _Measured:
    """What is missing in all months, in the worst one, and in the period; parts of use."""

    whole: float
    share: float
    peak: float
    peak_share: float
    period_share: float | None


def _measured(part: Floats, demand: Floats, whole: float, period: Period | None) -> _Measured:
    if not part.any():
        return _Measured(0.0, 0.0, 0.0, 0.0, None if period is None else 0.0)
    summed = float(part.sum())
    return _Measured(
        summed,
        summed / whole,
        float(part.max()),
        float((part / demand).max()),
        _in(period, part, demand),
    )


def caused_by(missing: Floats, without: Floats) -> Floats:
    """Return what restrictions add to what is missing without them, by month, never below 0."""
    return np.maximum(0.0, missing - without)


def totals_of(
    paths: Sequence[ConsumerPath], sides: Sequence[tuple[Course, Course]], period: Period | None
) -> tuple[PathFigures | None, PathFigures | None]:
    """Return the figures of all paths together, and if nobody restricted; None without any."""
    if not paths:
        return None, None
    if len(paths) == 1:
        return paths[0].figures, paths[0].without
    # The height of what is withheld from all, which each reaches in a month of its own.
    gone = sum(
        (one.at_risk[code] - one.arriving[code] for one in paths for code in one.at_risk),
        np.zeros_like(paths[0].demand),
    )
    with_ = _together([side[0] for side in sides], withheld=float(gone.max()))
    without = _together([side[1] for side in sides], withheld=0.0)
    return figures_of(with_, without, period), figures_of(without, None, period)


def _together(courses: Sequence[Course], *, withheld: float) -> Course:
    def summed(name: str) -> Floats:
        whole: Floats = np.sum([getattr(one, name) for one in courses], axis=0)
        return whole

    return Course(
        demand=summed("demand"),
        shortage=summed("shortage"),
        given_up=summed("given_up"),
        stock=summed("stock"),
        start=sum(one.start for one in courses),
        known=any(one.known for one in courses),
        withheld=withheld,
    )


def _in(period: Period | None, part: Floats, demand: Floats) -> float | None:
    if period is None:
        return None
    months = slice(period[0] - 1, period[1])
    return float(part[months].sum() / demand[months].sum())


def _days(stock: float, flow_per_month: float) -> float | None:
    """Return how long a stock lasts against a flow; None against none."""
    if flow_per_month <= 0.0:
        return None
    return DAYS_PER_YEAR * stock / (flow_per_month * MONTHS_PER_YEAR)
