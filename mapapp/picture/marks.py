"""Marks on a lever's track: where a target is met, and beyond what more raises HHI again.

The track is nameplate; a mark is found on it by following the lever's tonnes through the
projects and countries they reach, with all other levers applied. Limits of feed are not in it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.picture.checks import check_view
from mapapp.picture.market.additions import MOST_TONNES, reach_of
from mapapp.picture.market.market import yielding_order
from mapapp.picture.market.state import mineral_state
from mapapp.picture.view import View
from mapapp.scenario.scenario import Place, Scenario
from mapapp.supply.displacement import PRO_RATA, kept_output
from mapapp.supply.errors import checked_number
from mapapp.supply.pipeline import Project, spread

_GRID = 17
_HALVINGS = 30
# HHI points that a search ending at zero may be off.
_FLAT = 1e-6

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TrackMarks:
    """Marks on one lever's track, nameplate t/yr; None where this lever alone cannot.

    Attributes
    ----------
    share_reached, hhi_reached
        From where on the dominant supplier's share, and HHI, are at or below the wanted
        value: 0 if they are already.
    turning_point
        Beyond it more raises HHI again; None if HHI falls to the end of the track, 0 if any
        tonne raises it.
    dominant
        Whose share is meant: the largest supplier with this lever at zero.
    """

    share_reached: float | None
    hhi_reached: float | None
    turning_point: float | None
    dominant: str


def track_marks(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    place: Place,
    *,
    share: float = 0.65,
    hhi: float = 2_500.0,
    end_t_per_year: float,
) -> TrackMarks | None:
    """Return the marks of one lever at the stage and year shown.

    Parameters
    ----------
    catalog, scenario, view
        As in :func:`mapapp.picture.evaluate`; the lever's own setting has no effect.
    place
        The lever: a region, a country or a project.
    share, hhi
        Wanted share of the dominant supplier, 0..1, and wanted HHI, 0 to 10,000.
    end_t_per_year
        End of the track, nameplate t/yr, above 0.

    Returns
    -------
    TrackMarks or None
        None without national output, or where the lever makes nothing in the year shown.

    Raises
    ------
    UserError
        If there is no such view, or the scenario cannot be followed.
    ModelInputError
        If the share, the HHI or the end of the track is outside its domain.

    Notes
    -----
    For one country, pro rata and without other new plants these are the closed forms of
    METHODS 10.1 (:func:`mapapp.supply.target.slider_marks`) divided by ramp x utilisation x
    probability; a region's tonnes reach one country after another, so that the marks are
    searched for along the track, by halving.
    """
    check_view(catalog, view)
    share = checked_number(share, "share", high=1.0)
    hhi = checked_number(hhi, "hhi", high=1e4)
    end_t_per_year = checked_number(end_t_per_year, "end_t_per_year", high=MOST_TONNES)
    others = scenario.with_capacity(view.mineral, view.stage, place, nameplate_t_per_year=0.0)
    state = mineral_state(catalog, others, mineral=view.mineral, year=view.year)
    model = state.model
    row = model.row(view.stage)
    if row is None or state.market is None or state.market.baseline[row, :-1].sum() <= 0:
        return None
    projects, beyond = reach_of(state.pipelines[view.stage], place)
    used = {
        part.project.id: part.nameplate_t_per_year
        for parts in state.additions[view.stage].values()
        for part in parts
    }
    free = [
        replace(p, nameplate_t_per_year=max(0.0, p.nameplate_t_per_year - used.get(p.id, 0.0)))
        for p in projects
    ]
    track = _Track(
        output=state.market.output[row],
        running=state.market.running[row],
        gap=max(0.0, state.market.demand - float(state.market.output[row].sum()))
        if row == len(model.chain) - 1
        else 0.0,
        displacement=scenario.assumptions.displacement,
        rank=None
        if scenario.assumptions.rule == PRO_RATA
        else yielding_order(catalog, model, others, view.year)[row],
        projects=tuple(free),
        beyond=tuple(beyond),
        column=model.column,
        view=view,
    )
    if track.new(end_t_per_year).sum() <= 0:
        return None
    points = track.points(end_t_per_year)
    dominant = int(track.shares(0.0).argmax())
    return TrackMarks(
        share_reached=_first_below(lambda x: float(track.shares(x)[dominant]) - share, points),
        hhi_reached=_first_below(lambda x: track.hhi(x) - hhi, points),
        turning_point=_turning_point(track.hhi, points),
        dominant=model.codes[dominant],
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Track:
    """Output of one stage as a function of one lever's nameplate tonnes.

    ``output`` and ``running`` are with the lever at zero, rest of the world last; ``gap`` is
    demand that is not met; ``rank`` says who gives way, None for pro rata.
    """

    output: _Floats
    running: _Floats
    gap: float
    displacement: float
    rank: _Floats | None
    projects: tuple[Project, ...]
    beyond: tuple[tuple[Project, float], ...]
    column: Mapping[str, int]
    view: View

    def new(self, tonnes: float) -> _Floats:
        """Return what the lever makes by country, t/yr."""
        made = np.zeros_like(self.output)
        for part in spread(tonnes, self.projects, self.beyond):
            made[self.column[part.project.host]] += part.output_in(self.view.year, self.view.stage)
        return made

    def shares(self, tonnes: float) -> _Floats:
        """Return shares of named countries."""
        new = self.new(tonnes)
        incumbents = self.output - self.running
        total = float(incumbents.sum())
        cut = self.displacement * max(0.0, float(new.sum()) - self.gap)
        kept = max(0.0, 1.0 - cut / total) if total > 0 else 0.0
        if self.rank is None:
            left = incumbents * kept
        else:
            left = kept_output(
                incumbents[np.newaxis],
                kept_share=np.array([[kept]]),
                order=self.rank[np.newaxis],
            )[0]
        after = left + self.running + new
        shares: _Floats = after[:-1] / after.sum()
        return shares

    def hhi(self, tonnes: float) -> float:
        """Return HHI, 0 to 10,000."""
        shares = self.shares(tonnes)
        return 1e4 * float(shares @ shares)

    def points(self, end: float) -> list[float]:
        """Return where the search starts: every project's end, and some between."""
        ends = np.cumsum([project.nameplate_t_per_year for project in self.projects])
        stops = [0.0, *(float(stop) for stop in ends if 0.0 < stop < end), end]
        grid = np.linspace(0.0, end, _GRID)
        return sorted({*stops, *grid.tolist()})


def _first_below(figure: Callable[[float], float], points: Sequence[float]) -> float | None:
    """Return the first point of the track at which a continuous figure is not above zero."""
    if figure(points[0]) <= 0:
        return 0.0
    for low, high in pairwise(points):
        if figure(high) <= 0:
            return _halved(lambda x: figure(x) <= 0, low, high)
    return None


def _halved(reached: Callable[[float], bool], low: float, high: float) -> float:
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if reached(middle) else (middle, high)
    return high


def _turning_point(hhi: Callable[[float], float], points: Sequence[float]) -> float | None:
    """Return where HHI is lowest; None where that is the end of the track."""
    values = [hhi(point) for point in points]
    at = int(np.argmin(values))
    if at == len(points) - 1:
        return None
    low, high = points[max(0, at - 1)], points[at + 1]
    # Golden sections would save half the calls; thirds are plainer.
    for _ in range(_HALVINGS):
        third = (high - low) / 3
        if hhi(low + third) <= hhi(high - third):
            high -= third
        else:
            low += third
    return 0.0 if at == 0 and hhi(points[0]) <= hhi(low) + _FLAT else (low + high) / 2
