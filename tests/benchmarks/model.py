"""Measure the model: one mineral, all of them, a shock, draws, the network, a target."""

from typing import Final

import numpy as np
from timing import Action, Result, times_of

from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.risk_table import evaluate_all, trajectory
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.picture.targets import TargetRequest, solve_target
from mapapp.picture.uncertainty import tornado_of, uncertainty
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario
from mapapp.supply.chain import balance
from mapapp.supply.network import least_cost
from mapapp.supply.target import cap_hhi

VIEW: Final = View("cobalt", "refining", 2030)
LITHIUM: Final = View("lithium", "refining", 2035)
MODEL_BENCHMARKS: Final = (
    "evaluate_all", "trajectory", "shock", "monte_carlo", "tornado", "least_cost", "hhi_target",
    "solve_target", "chain_growth",
)  # fmt: skip
# Sizes at which the closed-form chain is timed, countries x stages.
SIZES: Final = ((20, 2), (40, 2), (80, 2), (160, 2), (320, 2), (40, 1), (40, 4), (40, 8))


def measure_model(name: str, catalog: Catalog, scenario: Scenario) -> Result:
    """Time one of `MODEL_BENCHMARKS`; every call meets warm caches of the catalog."""
    request = TargetRequest(share=None, hhi=3_000.0)
    actions: dict[str, tuple[Action, int]] = {
        "evaluate_all": (lambda: evaluate_all(catalog, scenario, year=2030), 60),
        "trajectory": (lambda: trajectory(catalog, scenario, mineral="cobalt"), 60),
        "monte_carlo": (lambda: uncertainty(catalog, scenario, VIEW, draws=2_000), 40),
        "tornado": (lambda: tornado_of(catalog, scenario, VIEW), 40),
        "solve_target": (lambda: solve_target(catalog, scenario, LITHIUM, request), 20),
    }
    if name in actions:
        return _repeated(name, *actions[name])
    if name == "shock":
        return _shock(catalog, scenario)
    return {"least_cost": _least_cost, "hhi_target": _hhi_target, "chain_growth": _growth}[name]()


def _repeated(name: str, action: Action, times: int) -> Result:
    return Result(name, times_of([action] * (times + 3), warm_up=3))


def _shock(catalog: Catalog, scenario: Scenario) -> Result:
    """Sixty months of a ban on the rare earths of China, for a pact of some sixty countries."""
    pact = pact_of(catalog, "us_cm", ticked=("USA", *_forge(catalog)), sharing="pact")
    hit = scenario.with_pact(pact).with_shock(
        Shock("rare_earths", "refining", "CHN", 1.0, 2027, months=60)
    )
    view = View("rare_earths", "refining", 2030, consumer="PACT")
    return _repeated("shock", lambda: shock_paths(catalog, hit, view, months=60), 30)


def _forge(catalog: Catalog) -> tuple[str, ...]:
    return tuple(row.iso3 for row in catalog.pacts if row.pact in ("forge", "us_cm", "msp", "g7"))


def _least_cost() -> Result:
    """Twenty countries and three stages, of made-up size: a ban of the largest refiner."""
    generator = np.random.default_rng(1)
    shape = (3, 20)
    baseline = generator.gamma(0.5, 100.0, shape)
    transport = generator.uniform(1.0, 5.0, (20, 20))
    np.fill_diagonal(transport, 0.0)
    demand = baseline[-1].sum() * generator.dirichlet(np.ones(20))

    def plan() -> object:
        return least_cost(
            baseline,
            baseline * 1.1,
            added=np.zeros(shape),
            cost=generator.uniform(3.0, 9.0, shape),
            transport=transport,
            demand=demand,
            yields=np.ones(2),
            restrictions=((1, int(baseline[1].argmax()), 1.0),),
        )

    return _repeated("least_cost", plan, 30)


def _hhi_target() -> Result:
    """Forty countries that may all add, with a guard: HHI down by a fifth."""
    generator = np.random.default_rng(2)
    output = generator.gamma(0.3, 100.0, 40)
    shares = output / output.sum()
    hhi = 1e4 * float(shares @ shares) * 0.8

    def target() -> object:
        return cap_hhi(
            output,
            range(40),
            cost=generator.uniform(5.0, 30.0, 40),
            limit=0.2 * output.sum(),
            hhi=hhi,
            displacement=1.0,
            guard=0.3,
        )

    return _repeated("hhi_target", target, 30)


def _growth() -> Result:
    """Print how the closed-form chain grows with countries and with stages."""
    medians = []
    for countries, stages in SIZES:
        generator = np.random.default_rng(3)
        baseline = generator.gamma(0.5, 100.0, (stages, countries))
        added = generator.gamma(0.5, 5.0, (stages, countries))

        def run(baseline: np.ndarray = baseline, added: np.ndarray = added) -> object:
            return balance(
                baseline,
                baseline * 1.1,
                added=added,
                yields=np.ones(len(baseline) - 1),
                secondary_feed=np.zeros(len(baseline) - 1),
                demand=float(baseline[-1].sum()),
            )

        times = times_of([run] * 220, warm_up=20)
        medians.append(float(np.median(times)))
        print(f"  chain of {stages} stages x {countries:3} countries: {medians[-1]:.3f} ms")
    return Result("chain_growth", medians)
