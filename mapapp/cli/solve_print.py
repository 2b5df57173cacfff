"""A proposal that reaches a target, for people and for programs."""

from typing import TYPE_CHECKING

import typer

from mapapp.cli.printing import number, per_cent, print_table, say, tonnes

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.picture.targets import StageTarget, TargetAddition, TargetProposal

HELD_BY = {
    "share": "the cap on the share",
    "hhi": "the cap on HHI",
    "feed": "feed from the stage before",
    "guard": "the guard",
    "budget": "the budget",
    "projects": "what is listed: no other project would help",
}


def target_record(proposal: "TargetProposal") -> dict[str, object]:
    """Return a proposal for programs: t/yr, shares 0..1, million USD, None where unknown."""
    return {
        "mineral": proposal.view.mineral,
        "stage": proposal.view.stage,
        "year": proposal.view.year,
        "feasible": proposal.feasible,
        "reached_in_model": proposal.reached_in_model,
        "reached_in_solver": proposal.reached_in_solver,
        "cost_musd": _span(proposal.cost_musd),
        "cost_at_median_musd": proposal.estimated_musd,
        "minimised_musd": proposal.minimised_musd,
        "stages": [_stage_record(one) for one in proposal.stages],
        "additions": [_addition_record(one) for one in proposal.additions],
        "after": {
            card.id: {"baseline": card.baseline, "scenario": card.scenario}
            for card in proposal.picture.metrics
        },
        "newly_dominant": [
            {"stage": one.stage, "iso3": one.iso3, "before": one.before, "after": one.after}
            for one in proposal.picture.warnings
        ],
    }


def _span(cost: tuple[float, float, float] | None) -> dict[str, float] | None:
    return None if cost is None else dict(zip(("low", "mid", "high"), cost, strict=True))


def _stage_record(one: "StageTarget") -> dict[str, object]:
    return {
        "stage": one.stage,
        "capped_iso3": one.capped[0] if one.capped else None,
        "capped_share_before": one.capped[1] if one.capped else None,
        "largest_iso3": one.largest[0],
        "largest_share_before": one.largest[1],
        "largest_capped_iso3": one.largest_capped[0] if one.largest_capped else None,
        "largest_capped_share": one.largest_capped[1] if one.largest_capped else None,
        "hhi_before": one.hhi_before,
        "hhi": one.hhi,
        "reachable_share": one.reachable_share,
        "reachable_hhi": one.reachable_hhi,
        "binds": list(one.binds),
        "above_guard": dict(one.above_guard),
        "share_price_musd_per_point": one.share_price_musd,
        "hhi_price_musd_per_100": one.hhi_price_musd,
    }


def _addition_record(one: "TargetAddition") -> dict[str, object]:
    return {
        "project": one.project,
        "host": one.host,
        "stage": one.stage,
        "nameplate_t": one.nameplate_t_per_year,
        "effective_t": one.effective_t_per_year,
        "start_year": one.start_year,
        "cost_musd": one.cost_musd[1] if one.cost_musd else None,
        "cost_low_musd": one.cost_musd[0] if one.cost_musd else None,
        "cost_high_musd": one.cost_musd[2] if one.cost_musd else None,
        "cost_basis": ("listed" if one.cost_listed else "median") if one.cost_musd else None,
    }


def addition_rows(catalog: "Catalog", proposal: "TargetProposal") -> list[dict[str, object]]:
    """Return a row for each project, with its name."""
    names = {site.id: site.name for site in catalog.sites}
    return [{"name": names[one.project], **_addition_record(one)} for one in proposal.additions]


def print_proposal(catalog: "Catalog", proposal: "TargetProposal") -> None:
    """Print what was asked, what reaches it, what that costs, and what holds it."""
    _say_asked(catalog, proposal)
    if proposal.feasible:
        typer.echo(
            "Reached by:" if proposal.additions else "Nothing need be built: it is so already."
        )
    elif proposal.additions:
        typer.echo("Out of reach. The nearest that can be had:")
    else:
        why = "the budget leaves nothing to build" if _by_budget(proposal) else "nothing helps"
        typer.echo(f"Out of reach: {why}.")
    if proposal.additions:
        _print_additions(catalog, proposal)
    _say_cost(proposal)
    for one in proposal.stages:
        _say_stage(catalog, one)
    if proposal.reached_in_solver and not proposal.feasible:
        say(
            "The solver's simpler market reaches it; in the whole model, with feed, demand and"
            " the rule of who gives way, it is missed as shown."
        )
    for warning in proposal.picture.warnings:
        say(
            f"Mind: {catalog.country_name(warning.iso3)} would hold {100 * warning.after:.0f} %"
            f" of {warning.stage} (before: {100 * warning.before:.0f} %)."
        )
    say("Of world output, by host country; the EU's 65 % is of its own use and here a mark.")


def _by_budget(proposal: "TargetProposal") -> bool:
    return any("budget" in one.binds for one in proposal.stages)


def _say_asked(catalog: "Catalog", proposal: "TargetProposal") -> None:
    request, view = proposal.request, proposal.view
    asked = []
    if request.share is not None:
        asked.append(
            f"{_whom(catalog, proposal)} at {100 * request.share:.1f} % of world output or less"
        )
    if request.hhi is not None:
        asked.append(f"HHI at {request.hhi:,.0f} or less")
    stages = "every stage" if request.all_stages else view.stage
    name = catalog.minerals[view.mineral].name
    say(f"{name}, {stages}, {view.year}: {' and '.join(asked)}.")
    if request.capped != "largest":
        return
    for one in proposal.stages:
        if one.capped is not None and one.capped[0] != one.largest[0]:
            say(
                f"Mind: the largest supplier of all at {one.stage},"
                f" {catalog.country_name(one.largest[0])} with {per_cent(one.largest[1])} %, is a"
                " member of the pact and not capped."
            )


def _whom(catalog: "Catalog", proposal: "TargetProposal") -> str:
    """Return who is capped, by name where it is one country."""
    pact = proposal.scenario.pact
    outside = " outside the pact" if pact and pact.members else ""
    if proposal.request.capped == "country":
        return catalog.country_name(proposal.request.country)
    if proposal.request.capped != "largest":
        return f"every country{outside}"
    names = dict.fromkeys(
        catalog.country_name(one.capped[0]) for one in proposal.stages if one.capped
    )
    return f"the largest supplier{outside}, {' or '.join(names)},"


def _print_additions(catalog: "Catalog", proposal: "TargetProposal") -> None:
    typer.echo()
    names = {site.id: site.name for site in catalog.sites}
    print_table(
        ["Project", "Country", "Stage", "Nameplate t/yr", "t in the year", "Million USD"],
        [
            [
                names[one.project],
                catalog.country_name(one.host),
                one.stage,
                tonnes(one.nameplate_t_per_year),
                tonnes(one.effective_t_per_year),
                _cost(one),
            ]
            for one in proposal.additions
        ],
        left=3,
        least=("Stage", "t in the year"),
    )


def _cost(one: "TargetAddition") -> str:
    if one.cost_musd is None:
        return "not listed"
    middle = tonnes(one.cost_musd[1])
    return middle if one.cost_listed else f"~{middle}"


def _say_cost(proposal: "TargetProposal") -> None:
    typer.echo()
    if proposal.cost_musd is None:
        if proposal.additions:
            say("No cost is listed, so the fewest tonnes were sought.")
        return
    low, middle, high = proposal.cost_musd
    words = f"Cost: {number(middle)} million USD ({number(low)} to {number(high)})"
    if proposal.estimated_musd > 0:
        words += (
            f", of which about {number(proposal.estimated_musd)} at the median of listed costs"
            " (~) for projects without their own, the range from their quartiles"
        )
    if proposal.additions and proposal.feasible:
        words += "; no cheaper way was found"
    say(words + ".")
    if proposal.request.budget_musd is not None:
        say(f"Budget: {number(proposal.request.budget_musd)} million USD.")


def _say_stage(catalog: "Catalog", one: "StageTarget") -> None:
    words = [f"{one.stage.capitalize()} then: HHI {number(one.hhi)}"]
    if one.largest_capped is not None:
        code, part = one.largest_capped
        words.append(f"{catalog.country_name(code)} {per_cent(part)} %")
    if one.reachable_share is not None:
        words.append(f"lowest share in reach {per_cent(one.reachable_share)} %")
    if one.reachable_hhi is not None:
        words.append(f"lowest HHI in reach {number(one.reachable_hhi)}")
    if one.binds:
        words.append("held by " + " and ".join(HELD_BY[name] for name in one.binds))
    say("; ".join(words) + ".")
    for code, part in one.above_guard:
        say(f"Mind: {catalog.country_name(code)} would hold {per_cent(part)} %, above the guard.")
