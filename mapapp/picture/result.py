"""What one look at a scenario shows: everything the map, the panels and exports read.

Figures only, in the units named; words are made where they are drawn, so that they can be
translated. ``None`` and NaN mean not known, which is neither zero nor "rest of the world".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Mineral, Site, Stage
from mapapp.picture.base.costs import CostRange
from mapapp.picture.base.credits import Credits
from mapapp.picture.base.national import SeriesKind, YearBasis
from mapapp.picture.view import View
from mapapp.scenario.scenario import Scenario

CountryState = Literal["output", "estimated", "zero", "unknown", "none"]
MetricId = Literal[
    "china", "top_supplier", "top3", "hhi", "governance_hhi", "without_largest", "n_minus_1"
]


NoCover = Literal[
    "demand not published",
    "output and intake differ by more than a tenth",
    "another basis",
    "by control",
]
"""Why there is no N-1 cover, a code for the words on screen.

``demand not published``: of the largest supplier, in the year shown. ``output and intake
differ ...``: what a stage makes and the next takes in do not agree. ``another basis``: they are
counted on different bases. ``by control``: who owns a plant does not use its product.
"""


@dataclass(frozen=True, slots=True)
class CountryFigures:
    """A country at the stage shown: output in t/yr, shares 0..1, None where undefined.

    ``state`` tells apart a figure of the statistic, an estimate from listed sites, a
    published zero, producers whose output is not known in the terms of the statistic that
    leads, and no activity at all. Where the output is not known, the baseline is None and the
    scenario is what levers add.
    """

    iso3: str
    state: CountryState
    baseline_t_per_year: float | None
    scenario_t_per_year: float | None
    baseline_share: float | None
    scenario_share: float | None

    @property
    def change(self) -> float | None:
        """Scenario share minus baseline share (share points 0..1), None if undefined.

        Where the baseline is not known, the change is the share that levers add.
        """
        if self.scenario_share is None:
            return None
        return self.scenario_share - (self.baseline_share or 0.0)


@dataclass(frozen=True, slots=True)
class StageRisk:
    """Indices of one stage for one output vector.

    HHI on 0 to 10,000 (``hhi_upper`` if the rest of the world were as concentrated as it can
    be), governance-weighted HHI on 0 to 10, shares 0..1. China's share is None where the
    statistic does not name China and has a rest of the world that may hold it.
    """

    top_code: str
    top_share: float
    top3_share: float
    top3_codes: tuple[str, ...]
    hhi: float
    hhi_upper: float
    effective_suppliers: float
    governance_hhi: float
    without_largest: float
    china_share: float | None


@dataclass(frozen=True, slots=True)
class StageComparison:
    """A stage's indices in the baseline and in the scenario."""

    stage: Stage
    baseline: StageRisk
    scenario: StageRisk


@dataclass(frozen=True, slots=True)
class Metric:
    """One card: a figure before and after, on its own scale from 0 to ``full_scale``.

    ``subjects`` are the countries it is about, before and after (the top supplier, say).
    ``mark`` is the published threshold the figure is set beside, None if there is none.
    ``band`` holds the 5 to 95 % spans before and after, from the errors of the tonnages
    alone (METHODS 9); None where they cannot be stated.
    ``same_subject`` is the scenario's figure for the baseline's subject, where another has taken
    its place: N-1 without the supplier that was the largest. ``reason`` says why it is supply
    without the largest supplier and not N-1.
    """

    id: MetricId
    baseline: float | None
    scenario: float | None
    full_scale: float
    mark: float | None = None
    subjects: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    upper: tuple[float, float] | None = None
    band: tuple[tuple[float, float], tuple[float, float]] | None = None
    same_subject: float | None = None
    reason: NoCover | None = None


@dataclass(frozen=True, slots=True)
class DominanceWarning:
    """A scenario makes a country dominant at a stage; shares 0..1 of world output."""

    stage: Stage
    iso3: str
    before: float
    after: float
    mark: float
    crossed: bool


@dataclass(frozen=True, slots=True)
class AddedCapacity:
    """Capacity that levers add in a country at the stage shown, t/yr."""

    iso3: str
    nameplate_t_per_year: float
    beyond_pipeline_t_per_year: float
    output_t_per_year: float


@dataclass(frozen=True, slots=True)
class AlternativeFigures:
    """A region whose capacity can be added: its lever, pipeline, cost and effect.

    Nameplate tonnes for lever, pipeline and track; ``output_t_per_year`` is what the lever
    makes in the year shown. ``cost_musd`` is low, middle, high for the lever as set.
    ``by_year_t_per_year`` is the part of the pipeline whose first product can come by then.
    ``output_unknown`` tells that there is output somewhere in it of which nobody knows how much;
    without shares and without it, none is reported.
    """

    id: str
    nameplate_t_per_year: float
    output_t_per_year: float
    maximum_t_per_year: float
    pipeline: Mapping[str, float]
    by_year_t_per_year: float
    counted_t_per_year: float
    unknown_projects: int
    placeable: bool
    baseline_share: float | None
    scenario_share: float | None
    output_unknown: bool
    cost_musd: tuple[float, float, float] | None
    cost_partial: bool
    earliest_year: int | None
    start_assumed: bool


@dataclass(frozen=True, slots=True)
class SeriesNote:
    """What the national figures rest on in the year shown."""

    kind: SeriesKind
    basis: YearBasis
    last_observed_year: int
    published_years: tuple[int, ...]
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Everything shown for one scenario and view, computed from catalog and scenario alone.

    ``idle_t_per_year`` is added output at the stage shown for which there is no demand.
    ``yields_assumed`` are stages whose yield is calibrated to the base year, an assumption;
    ``governance_filled`` are countries whose governance is their region's median.
    ``levers`` names the places whose capacity the scenario adds at the stage shown, and the
    nameplate in t/yr, largest first. ``control_explained`` is, through the lens of control,
    the part of named output that listed sites account for; the rest stays with the host.
    ``catalog`` is what it was computed from: the bundled tables, and sites of the user's that
    count.
    """

    view: View
    scenario: Scenario
    mineral: Mineral
    stages: tuple[Stage, ...]
    series: SeriesNote | None
    countries: Mapping[str, CountryFigures]
    rest_of_world: tuple[float, float]
    world_output: tuple[float, float]
    suppliers: tuple[CountryFigures, ...]
    sites: Mapping[Stage, tuple[Site, ...]]
    added: tuple[AddedCapacity, ...]
    levers: tuple[tuple[str, float], ...]
    alternatives: tuple[AlternativeFigures, ...]
    cost: CostRange | None
    comparisons: Mapping[Stage, StageComparison]
    worst: tuple[Stage, Stage] | None
    metrics: tuple[Metric, ...]
    warnings: tuple[DominanceWarning, ...]
    limiting_stage: Stage | None
    unmet_t_per_year: float
    idle_t_per_year: float
    balance_warnings: tuple[Stage, ...]
    feed_unknown: tuple[Stage, ...]
    yields_assumed: tuple[Stage, ...]
    governance_filled: tuple[str, ...]
    credits: Credits
    catalog: Catalog
    control_explained: float | None = None

    @property
    def has_output(self) -> bool:
        """Whether national output is published at the stage shown."""
        return self.series is not None

    def value(self, iso3: str) -> float | None:
        """Return what colours a country in this view's mode: a share or a change, 0..1."""
        figures = self.countries.get(iso3)
        if figures is None:
            return None
        if self.view.mode == "baseline":
            return figures.baseline_share
        return figures.change if self.view.mode == "change" else figures.scenario_share
