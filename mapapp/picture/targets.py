"""Solve for a target: the cheapest listed projects that bring shares or HHI under a cap.

Asks ``mapapp.supply.target_solve`` with the pipeline of a mineral in a year, and holds the answer
against the whole model: where the two differ (demand beyond output, feed, another rule of who
gives way), the caps the solver is asked for are moved until the whole model meets the target.
"""

from dataclasses import replace

from mapapp.catalog.catalog import Catalog
from mapapp.picture.evaluate import check_view, evaluate
from mapapp.picture.market.state import mineral_state
from mapapp.picture.target_fit import TRIES, Try, fitted
from mapapp.picture.target_inputs import TargetInputs, check_request, target_inputs
from mapapp.picture.target_result import (
    GUARD,
    SHARE,
    Binding,
    Capped,
    Progress,
    Span,
    StageTarget,
    TargetAddition,
    TargetError,
    TargetProposal,
    TargetRequest,
)
from mapapp.picture.view import View
from mapapp.scenario.scenario import Scenario

__all__ = [
    "GUARD",
    "SHARE",
    "Binding",
    "Capped",
    "Progress",
    "StageTarget",
    "TargetAddition",
    "TargetError",
    "TargetProposal",
    "TargetRequest",
    "solve_target",
]

# A lower value in reach without the budget, in percentage points or points of HHI: it binds.
NEARER = 0.01


def solve_target(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    request: TargetRequest,
    *,
    tell: Progress | None = None,
) -> TargetProposal:
    """Find the cheapest additions that reach a target in the view's year.

    Parameters
    ----------
    catalog, scenario
        What is known and assumed; what the scenario adds already stays.
    view
        Mineral, stage and year; shares are by host country.
    request
        The caps, and what may be added.
    tell
        Called between the answers of the solver with how many there were and how many there may
        be; what it raises stops the search.

    Returns
    -------
    TargetProposal
        Where the caps cannot all be reached: the nearest that was found.

    Raises
    ------
    TargetError
        If nothing is asked, a number is outside its domain, a region is unknown, the stage has
        no national output, or nothing can be added by that year.
    UserError
        If the view or scenario cannot be followed.

    Notes
    -----
    METHODS 10. Candidates are the listed projects, at what they make in the target year; costs
    are listed capex per effective tonne, those of projects without one at the median of listed
    costs. The caps are on world output: the 65 % of Regulation (EU) 2024/1252 is of the EU's
    own use and is here a mark. In the solver all others give way in proportion; what is
    reported is what the whole model, with the scenario's own rule, makes of the additions.
    """
    check_view(catalog, view)
    check_request(catalog, request)
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    inputs = target_inputs(catalog, scenario, view, request, state)
    first, best = fitted(catalog, scenario, view, request, inputs, tell=tell)
    if tell is not None:
        tell(TRIES, TRIES + 1)
    reachable = _reachable(catalog, scenario, view, request, inputs, first)
    budget_binds = not best.reached and _budget_binds(catalog, scenario, view, request, inputs)
    return TargetProposal(
        request=request,
        view=view,
        feasible=best.reached,
        reached_in_solver=first.answer.feasible,
        additions=best.additions,
        cost_musd=_total([one.cost_musd for one in best.additions], inputs),
        estimated_musd=sum(
            one.cost_musd[1] for one in best.additions if one.cost_musd and not one.cost_listed
        ),
        stages=tuple(
            _stage_target(request, inputs, best, at, reachable[at], budget=budget_binds)
            for at in range(len(inputs.rows))
        ),
        scenario=best.scenario,
        picture=evaluate(catalog, best.scenario, view),
    )


def _total(spans: list[Span | None], inputs: TargetInputs) -> Span | None:
    """Return the sum of the additions' costs; None where no cost is listed at all."""
    if not any(inputs.costs.values()) and not any(spans):
        return None
    known = [span for span in spans if span is not None]
    return sum(s[0] for s in known), sum(s[1] for s in known), sum(s[2] for s in known)


def _reachable(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    request: TargetRequest,
    inputs: TargetInputs,
    first: Try,
) -> list[tuple[float | None, float | None]]:
    """Return the lowest share and HHI in reach, by stage; each alone, in the whole model."""
    answers = first.answer.stages
    found = [(one.reachable_share, one.reachable_hhi) for one in answers]
    if first.as_the_model:
        return found
    # The solver's own lowest is not the model's: hold what reaches it against the model.
    lowest: list[tuple[float | None, float | None]] = []
    for at, (share, hhi) in enumerate(found):
        pair: list[float | None] = [None, None]
        for kind, value in enumerate((share, hhi)):
            if value is None:
                continue
            tried = Try.of(catalog, scenario, view, request, inputs, levels={(at, kind): 0.0})
            pair[kind] = tried.values[at, kind]
        lowest.append((pair[0], pair[1]))
    return lowest


def _budget_binds(
    catalog: Catalog, scenario: Scenario, view: View, request: TargetRequest, inputs: TargetInputs
) -> bool:
    """Say whether one would come nearer to what is missed with more money."""
    if request.budget_musd is None:
        return False
    free = replace(request, budget_musd=None)
    bound, more = (
        Try.of(catalog, scenario, view, one, inputs, levels={}) for one in (request, free)
    )
    if more.answer.feasible and not bound.answer.feasible:
        return True
    return any(
        (mine or 0.0) - (freed or 0.0) > NEARER * scale
        for held, loose in zip(bound.answer.stages, more.answer.stages, strict=True)
        for mine, freed, scale in (
            (held.reachable_share, loose.reachable_share, 0.01),
            (held.reachable_hhi, loose.reachable_hhi, 100.0),
        )
    )


def _stage_target(
    request: TargetRequest,
    inputs: TargetInputs,
    best: Try,
    at: int,
    reachable: tuple[float | None, float | None],
    *,
    budget: bool,
) -> StageTarget:
    codes = inputs.state.model.codes
    before, after = inputs.shares_before[at], best.shares[at]
    capped, answer = inputs.capped[at], best.answer.stages[at]
    first = max(capped, key=lambda one: before[one])
    largest = max(range(len(codes)), key=lambda one: before[one])
    now = max(capped, key=lambda one: after[one])
    above: tuple[tuple[str, float], ...] = ()
    if request.guard is not None:
        others = set(range(len(codes))) - set(capped) - inputs.exempt
        above = tuple(
            (codes[one], float(after[one]))
            for one in sorted(others, key=lambda one: -after[one])
            if after[one] > max(request.guard, before[one]) + best.SHARE_TOLERANCE
        )
    prices = (answer.share_price, answer.hhi_price) if best.at_target else (None, None)
    return StageTarget(
        stage=inputs.state.model.chain[inputs.rows[at]],
        capped=(codes[first], float(before[first])),
        largest=(codes[largest], float(before[largest])),
        largest_capped=(codes[now], float(after[now])),
        hhi_before=1e4 * float(before @ before),
        hhi=best.values[at, 1],
        reachable_share=reachable[0],
        reachable_hhi=reachable[1],
        binds=_binds(best, at, budget=budget),
        above_guard=above,
        share_price_musd=prices[0],
        hhi_price_musd=prices[1],
    )


def _binds(best: Try, at: int, *, budget: bool) -> tuple[Binding, ...]:
    answer = best.answer.stages[at]
    held: list[Binding] = []
    for kind, name in enumerate(("share", "hhi")):
        if best.additions and best.is_tight(at, kind):
            held.append(name)  # type: ignore[arg-type]
    if answer.feed_binds:
        held.append("feed")
    if answer.at_guard:
        held.append("guard")
    if budget:
        held.append("budget")
    missed = not best.reached and best.misses(at)
    if missed and not {"feed", "guard", "budget"} & set(held):
        held.append("projects")
    return tuple(held)
