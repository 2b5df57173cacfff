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
    unmet = shortage + course.given_up
    beside = course if without is None else without
    caused = caused_by(shortage, beside.shortage)
    caused_unmet = caused_by(unmet, beside.shortage + beside.given_up)
    # On its own, without a restriction to compare with, all of its shortage counts.
    short = (shortage if without is None else caused) > 0.0
    ends = (course.stock <= 0.0) & (course.start > 0.0)
    whole = float(demand.sum())
    return PathFigures(
        use_per_year=float(demand[0]) * MONTHS_PER_YEAR,
        first_month_short=int(short.argmax()) + 1 if short.any() else None,
        stock_ends=int(ends.argmax()) + 1 if ends.any() else None,
        days_of_cover=_days(course.start, float(demand[0])) if course.known else None,
        days_against_risk=_days(course.start, course.withheld) if course.known else None,
        peak_shortage=float(shortage.max()),
        cumulative_shortage=float(shortage.sum()),
        peak_share=float((shortage / demand).max()),
        cumulative_share=float(shortage.sum()) / whole,
        given_up=float(course.given_up.sum()),
        given_up_share=float(course.given_up.sum()) / whole,
        unmet=float(unmet.sum()),
        unmet_share=float(unmet.sum()) / whole,
        unmet_peak_share=float((unmet / demand).max()),
        caused_shortage=float(caused.sum()),
        caused_share=float(caused.sum()) / whole,
        caused_peak_shortage=float(caused.max()),
        caused_peak_share=float((caused / demand).max()),
        caused_unmet=float(caused_unmet.sum()),
        caused_unmet_share=float(caused_unmet.sum()) / whole,
        caused_unmet_peak_share=float((caused_unmet / demand).max()),
        period_caused_share=_in(period, caused, demand),
        period_unmet_share=_in(period, caused_unmet, demand),
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
