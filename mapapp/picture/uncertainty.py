"""How sure the picture is, on request: Monte Carlo bands, chances, and the tornado (METHODS 9).

Baseline and scenario are computed from the same draws, so that their difference is not noise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from mapapp.catalog.catalog import Catalog
from mapapp.picture.bands import sigmas
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.checks import check_view
from mapapp.picture.market.lens import SeenOutput
from mapapp.picture.market.market import MarketInputs, market_inputs
from mapapp.picture.market.state import MineralState, mineral_state
from mapapp.picture.view import View
from mapapp.risk.uncertainty import DRAWS, SEED, Band, Chance, band_of, generator_of
from mapapp.scenario.scenario import Scenario
from mapapp.supply.errors import checked_number, checked_whole
from mapapp.supply.pipeline import Addition

MARK = 0.65
# Part of the planned output that a new plant makes, least, likeliest and most, where risk is
# switched on (modelling assumption).
RAMP_TRIANGLE = (0.6, 1.0, 1.1)
STRONGEST = 8
SWING = 0.20
SPREAD = 1.645
_SUPPLIERS = 12

_Floats = npt.NDArray[np.float64]
Figure = Literal["hhi", "top_share"]
InputKind = Literal["output", "rest", "added", "displacement", "demand"]


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """Monte Carlo bands of the stage shown; each pair is baseline, scenario.

    Attributes
    ----------
    hhi
        On 0 to 10,000.
    top_share
        Of whoever is the largest in a draw, 0..1.
    top_above_mark
        How likely the largest share exceeds ``mark``, and the difference.
    hhi_falls
        How likely HHI is lower in the scenario than in the baseline, from the same draws.
    projects_may_fail
        Whether new capacity was drawn at its probability of success and on a troubled ramp.
    """

    hhi: tuple[Band, Band]
    top_share: tuple[Band, Band]
    top_above_mark: Chance
    hhi_falls: float
    mark: float
    draws: int
    seed: int
    projects_may_fail: bool


@dataclass(frozen=True, slots=True)
class InputSwing:
    """What one input alone does to a figure.

    ``subject`` is the country of an output or of added capacity, empty for the others;
    ``low_input`` and ``high_input`` are t/yr, or parts for displacement and demand.
    """

    kind: InputKind
    subject: str
    low_input: float
    high_input: float
    low: float
    high: float

    @property
    def swing(self) -> float:
        """Return ``|high - low|`` in the unit of the figure."""
        return abs(self.high - self.low)


def uncertainty(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    *,
    mark: float = MARK,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Uncertainty | None:
    """Draw the errors of all tonnages, and of projects where risk is switched on.

    Parameters
    ----------
    catalog, scenario, view
        As in :func:`mapapp.picture.evaluate`.
    mark
        Share, 0..1.
    draws, seed
        2 or more draws from a fixed seed.

    Returns
    -------
    Uncertainty or None
        None without national output at the stage.

    Raises
    ------
    UserError
        If there is no such view, or the scenario cannot be followed.
    ModelInputError
        If the mark, the draws or the seed are outside their domain.

    Notes
    -----
    Log-normal tonnages, METHODS 9. New capacity keeps its planned output unless the scenario
    counts it at its probability of success: it is then built or not (Bernoulli), and makes a
    triangular part of its plan. Incumbents between those without any addition and those with
    all of it are taken on a straight line, exact for pro rata displacement.
    """
    check_view(catalog, view)
    mark = checked_number(mark, "mark", high=1.0)
    generator = generator_of(draws, seed)
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    row = state.model.row(view.stage)
    output = state.seen(view.lens)
    if row is None or output is None or output.before[row].sum() <= 0:
        return None
    errors = np.append(*sigmas(state.model, year_index(view.year), row, view.lens))
    noise = np.exp(errors * generator.standard_normal((draws, errors.size)) - errors**2 / 2.0)
    risky = scenario.assumptions.expected
    before = output.before[row] * noise
    after = _scenario_draws(catalog, scenario, view, state, output, noise, generator)
    shares = [(part / part.sum(axis=1, keepdims=True))[:, :-1] for part in (before, after)]
    points = [part[row][:-1] / part[row].sum() for part in (output.before, output.after)]
    hhis = [1e4 * (part**2).sum(axis=1) for part in shares]
    tops = [part.max(axis=1) for part in shares]
    chances = [float((top > mark).mean()) for top in tops]
    return Uncertainty(
        hhi=(
            band_of(1e4 * float(points[0] @ points[0]), hhis[0]),
            band_of(1e4 * float(points[1] @ points[1]), hhis[1]),
        ),
        top_share=(
            band_of(float(points[0].max()), tops[0]),
            band_of(float(points[1].max()), tops[1]),
        ),
        top_above_mark=Chance(chances[0], chances[1], chances[1] - chances[0]),
        hhi_falls=float((hhis[1] < hhis[0]).mean()),
        mark=mark,
        draws=draws,
        seed=seed,
        projects_may_fail=risky,
    )


def _scenario_draws(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    state: MineralState,
    output: SeenOutput,
    noise: _Floats,
    generator: np.random.Generator,
) -> _Floats:
    """Return the scenario's output of the stage by draw, draws x (countries + 1), t/yr."""
    row = state.model.row(view.stage)
    parts = [part for found in state.additions[view.stage].values() for part in found]
    made = np.array([part.output_in(view.year, view.stage) for part in parts])
    if row is None or made.sum() <= 0:
        drawn: _Floats = (output.after[row] if row is not None else output.after[0]) * noise
        return drawn
    bare = mineral_state(
        catalog, replace(scenario, capacity=()), mineral=view.mineral, year=view.year
    ).seen(view.lens)
    assert bare is not None  # noqa: S101 - the same stages have an output
    new = np.zeros((len(parts), output.after.shape[1]))
    new[np.arange(len(parts)), _columns(parts, output)] = made
    factors = np.ones((len(noise), len(parts)))
    if scenario.assumptions.expected:
        chance = np.array([part.project.probability for part in parts])
        built = generator.random(factors.shape) < chance
        ramp = generator.triangular(*RAMP_TRIANGLE, factors.shape)
        # `made` counts the probability already.
        factors = built * ramp / np.maximum(chance, 1e-12)
    fresh = factors @ new
    kept = output.after[row] - new.sum(axis=0)
    reached = (fresh.sum(axis=1) / made.sum())[:, np.newaxis]
    incumbents = np.maximum(0.0, bare.after[row] + (kept - bare.after[row]) * reached)
    result: _Floats = incumbents * noise + fresh
    return result


def _columns(parts: Sequence[Addition], output: SeenOutput) -> list[int]:
    by_host = output.lens == "host"
    return [
        output.column[part.project.host if by_host else part.project.controller] for part in parts
    ]


def tornado_of(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    *,
    figure: Figure = "hhi",
    strongest: int = STRONGEST,
) -> tuple[InputSwing, ...]:
    """Return what each input alone does to the scenario's HHI or largest share, strongest first.

    Outputs vary between their 5 and 95 % values, levers and assumptions by a fifth; each time
    the whole chain is run again. By host.

    Parameters
    ----------
    catalog, scenario, view
        As in :func:`mapapp.picture.evaluate`.
    figure
        ``hhi`` on 0 to 10,000, or ``top_share`` on 0..1.
    strongest
        How many to return.

    Raises
    ------
    UserError
        If there is no such view, or the scenario cannot be followed.
    ModelInputError
        If ``strongest`` is no whole number from 1 on.

    Notes
    -----
    METHODS 9. Interactions are lost: show the Monte Carlo band above it.
    """
    check_view(catalog, view)
    checked_whole(strongest, "strongest")
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    inputs = market_inputs(catalog, state.model, scenario, view.year, state.additions)
    row = state.model.row(view.stage)
    if inputs is None or row is None or inputs.baseline[row, :-1].sum() <= 0:
        return ()
    swings = [
        InputSwing(
            kind,
            subject,
            low,
            high,
            _figure(_varied(inputs, kind, at, row, low), row, figure),
            _figure(_varied(inputs, kind, at, row, high), row, figure),
        )
        for kind, subject, at, low, high in _inputs(state, inputs, row, view)
    ]
    return tuple(sorted(swings, key=lambda one: -one.swing)[:strongest])


def _inputs(
    state: MineralState, inputs: MarketInputs, row: int, view: View
) -> list[tuple[InputKind, str, int, float, float]]:
    """Return the inputs: kind, subject, column, and the low and the high value."""
    errors, rest_error = sigmas(state.model, year_index(view.year), row)
    base = inputs.baseline[row]
    found: list[tuple[InputKind, str, int, float, float]] = []
    for at in (-base[:-1]).argsort(kind="stable")[:_SUPPLIERS].tolist():
        if base[at] > 0:
            reach = np.exp(SPREAD * errors[at])
            span = float(base[at] / reach), float(base[at] * reach)
            found.append(("output", state.model.codes[at], at, *span))
    if base[-1] > 0:
        reach = np.exp(SPREAD * rest_error)
        found.append(("rest", "", -1, float(base[-1] / reach), float(base[-1] * reach)))
    for at in np.flatnonzero(inputs.added[row] > 0).tolist():
        tonnes = float(inputs.added[row, at])
        found.append(
            ("added", state.model.codes[at], at, tonnes * (1 - SWING), tonnes * (1 + SWING))
        )
    if inputs.added.any():
        least = inputs.displacement * (1 - SWING)
        most = min(1.0, inputs.displacement * (1 + SWING))
        found.append(("displacement", "", 0, least, most))
    demand = inputs.demand_factor
    found.append(("demand", "", 0, demand * (1 - SWING), demand * (1 + SWING)))
    return found


def _varied(inputs: MarketInputs, kind: InputKind, at: int, row: int, value: float) -> MarketInputs:
    """Return the inputs with one of them set to a value."""
    if kind == "displacement":
        return replace(inputs, displacement=value)
    if kind == "demand":
        return replace(inputs, demand_factor=value)
    if kind == "added":
        added = inputs.added.copy()
        added[row, at] = value
        return replace(inputs, added=added)
    baseline, ceiling = inputs.baseline.copy(), inputs.ceiling.copy()
    ceiling[row, at] = max(value, ceiling[row, at] * value / baseline[row, at])
    baseline[row, at] = value
    return replace(inputs, baseline=baseline, ceiling=ceiling)


def _figure(inputs: MarketInputs, row: int, figure: Figure) -> float:
    output = inputs.run().output[row]
    shares = output[:-1] / output.sum()
    return float(1e4 * (shares @ shares)) if figure == "hhi" else float(shares.max())
