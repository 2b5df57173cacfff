"""One mineral as arrays, and what can be added at its stages: shapes of data, no building."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.catalog.model import Site, Stage
from mapapp.picture.base.costs import CostRange
from mapapp.picture.base.credits import Credits
from mapapp.picture.base.national import NationalSeries
from mapapp.supply.pipeline import Project

_Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class StagePipeline:
    """What can be added at a stage: projects by region, and where the excess goes.

    ``elsewhere`` are listed projects in countries of no region, which only levers of a country
    or a project reach.
    ``beyond`` gives, per alternative, the stand-in projects of the countries that take what
    exceeds the pipeline, with their weights; ``stand_ins`` those of every country that a lever
    of its own can add to. ``unknown`` counts listed projects whose capacity is not known,
    which can be counted but not summed.
    """

    projects: Mapping[str, tuple[Project, ...]]
    beyond: Mapping[str, tuple[tuple[Project, float], ...]]
    stand_ins: Mapping[str, Project]
    maximum_t_per_year: Mapping[str, float]
    unknown: Mapping[str, int]
    cost: CostRange | None
    elsewhere: tuple[Project, ...] = ()

    @property
    def everything(self) -> dict[str, Project]:
        """Every listed project that can be added, in or out of the regions, by its id."""
        inside = (project for found in self.projects.values() for project in found)
        return {project.id: project for project in (*inside, *self.elsewhere)}


@dataclass(frozen=True, slots=True, eq=False)
class MineralModel:
    """One mineral's stages, countries and baselines.

    Attributes
    ----------
    stages
        Stages that are offered: with sites, national output or both, in order.
    chain
        The stages with national output; rows of `baseline` and `ceiling`.
    codes
        ISO alpha-3 codes, sorted: every country with output or a listed site.
    baseline, ceiling
        Shape (years, chain stages, countries + 1), t/yr; the last column is the rest of the
        world, a bundle.
    named, estimated
        Shape (years, chain stages, countries): the statistic has a figure, or listed sites
        stand in for one.
    yields, yield_assumed, feed_limited
        Per chain stage from the second on.
    control_codes, control_wgi_mean, control_wgi_filled
        The same through the lens of control: `codes` and every country that controls a listed
        site, with its governance.
    named_elsewhere
        Countries to which the latest observed year gives an output, by stage. Where another
        statistic leads and does not name them, they produce, but how much in its terms is
        not known.
    """

    mineral: str
    stages: tuple[Stage, ...]
    chain: tuple[Stage, ...]
    codes: tuple[str, ...]
    column: Mapping[str, int]
    series: Mapping[Stage, NationalSeries]
    baseline: _Floats
    ceiling: _Floats
    named: npt.NDArray[np.bool_]
    estimated: npt.NDArray[np.bool_]
    yields: _Floats
    yield_assumed: tuple[bool, ...]
    feed_limited: tuple[bool, ...]
    wgi_mean: _Floats
    wgi_filled: npt.NDArray[np.bool_]
    control_codes: tuple[str, ...]
    control_wgi_mean: _Floats
    control_wgi_filled: npt.NDArray[np.bool_]
    named_elsewhere: Mapping[Stage, frozenset[str]]
    sites: Mapping[Stage, tuple[Site, ...]]
    pipelines: Mapping[Stage, StagePipeline]
    credits: Mapping[Stage, Credits]

    def row(self, stage: Stage) -> int | None:
        """Return the stage's row in `baseline`, or None where no output is published."""
        return self.chain.index(stage) if stage in self.chain else None
