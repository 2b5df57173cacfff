"""A target and its proposal in words: what was asked, what it does, what holds it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import (
    THIN_SPACE,
    money,
    number,
    percent,
    short_name,
    stage_name,
    stage_word,
)
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.targets import (
    Binding,
    StageTarget,
    TargetAddition,
    TargetProposal,
    TargetRequest,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate

# A cap counts as met within these, as in the model's own verdict.
SHARE_ROUNDING, HHI_ROUNDING = 5e-4, 5.0


def cap_words(catalog: Catalog, request: TargetRequest, largest: str = "") -> str:
    """Return the caps in words: "China under 55 %, HHI under 2,500".

    ``largest`` is the name of the largest supplier where that one alone is capped.
    """
    parts = []
    if request.share is not None:
        who = {
            "all": translate("solve", "Every country"),
            "largest": largest or translate("solve", "The largest supplier"),
            "country": catalog.country_name(request.country),
        }[request.capped]
        decimals = 0 if (100 * request.share) % 1 < 1e-9 else 1
        parts.append(
            translate("solve", "{who} under {share}").format(
                who=who, share=percent(request.share, decimals)
            )
        )
    if request.hhi is not None:
        parts.append(translate("solve", "HHI under {hhi}").format(hhi=number(request.hhi)))
    return ", ".join(parts)


def what_words(catalog: Catalog, view: View, *, all_stages: bool) -> str:
    """Return what a target is about: "Lithium refining, 2035"."""
    mineral = catalog.minerals[view.mineral]
    if all_stages:
        return translate("solve", "{mineral}, every stage, {year}").format(
            mineral=mineral.name, year=view.year
        )
    return translate("solve", "{mineral} {stage}, {year}").format(
        mineral=short_name(mineral), stage=stage_word(view.stage), year=view.year
    )


def name_of(catalog: Catalog, proposal: TargetProposal) -> str:
    """Return what a proposal is called as a scenario and as a step."""
    return translate("solve", "{caps}: {what}").format(
        caps=cap_words(catalog, proposal.request, _largest(catalog, proposal)),
        what=what_words(catalog, proposal.view, all_stages=proposal.request.all_stages),
    )


def _largest(catalog: Catalog, proposal: TargetProposal) -> str:
    names = dict.fromkeys(
        catalog.country_name(one.capped[0]) for one in proposal.stages if one.capped
    )
    return translate("solve", " or ").join(names)


def verdict(proposal: TargetProposal) -> str:
    """Return in a sentence whether it can be had, by how much and for what."""
    count = len(proposal.additions)
    if proposal.feasible and not count:
        return translate("solve", "Nothing need be built: it is so already.")
    cost = cost_words(proposal)
    projects = projects_words(count)
    if proposal.feasible:
        return translate("solve", "Reached by {projects}: {cost}.").format(
            projects=projects, cost=cost
        )
    if any("budget" in one.binds for one in proposal.stages) and not count:
        return translate("solve", "Out of reach: the budget leaves nothing to build.")
    if not count:
        return translate("solve", "Out of reach: nothing that is listed helps.")
    return translate("solve", "Out of reach. The nearest takes {projects}: {cost}.").format(
        projects=projects, cost=cost
    )


def projects_words(count: int) -> str:
    """Return a number of projects in words."""
    if count == 1:
        return translate("solve", "1 project")
    return translate("solve", "{count} projects").format(count=number(count))


def cost_words(proposal: TargetProposal) -> str:
    """Return the cost with its range, or that none is listed."""
    if proposal.cost_musd is None:
        return translate("solve", "no cost is listed, so the fewest tonnes were sought")
    low, middle, high = proposal.cost_musd
    words = money(middle)
    if money(low) != money(high):
        words = translate("solve", "{middle} ({low} to {high})").format(
            middle=words, low=money(low), high=money(high)
        )
    return words


def index_rows(catalog: Catalog, proposal: TargetProposal) -> list[tuple[str, str, str, str]]:
    """Return for each stage the indices: what it is, before, after, lowest in reach."""
    rows = []
    several = len(proposal.stages) > 1
    for one in proposal.stages:
        head = f"{stage_name(one.stage)}: " if several else ""
        rows += [
            (head + name, before, after, lowest)
            for name, before, after, lowest in _stage_rows(catalog, one)
        ]
    return rows


def _stage_rows(catalog: Catalog, one: StageTarget) -> list[tuple[str, str, str, str]]:
    rows = []
    if one.capped is not None and one.largest_capped is not None:
        (first, before), (last, after) = one.capped, one.largest_capped
        name = translate("solve", "Share of {country}").format(country=catalog.country_name(first))
        now = percent(after)
        if last != first:
            name = translate("solve", "Largest capped share")
            now = f"{catalog.country_name(last)} {now}"
        lowest = "–" if one.reachable_share is None else percent(one.reachable_share)
        rows.append((name, percent(before), now, lowest))
    lowest = "–" if one.reachable_hhi is None else number(one.reachable_hhi)
    rows.append(("HHI", number(one.hhi_before), number(one.hhi), lowest))
    return rows


def addition_words(
    catalog: Catalog, one: TargetAddition, names: dict[str, str]
) -> tuple[str, str, str, str, str]:
    """Return a project's row: name and country, stage, nameplate, cost, first year."""
    cost = "–"
    if one.cost_musd is not None:
        cost = money(one.cost_musd[1]) if one.cost_listed else f"~{money(one.cost_musd[1])}"
    return (
        f"{names.get(one.project, one.project)}, {catalog.country_name(one.host)}",
        stage_name(one.stage),
        number(one.nameplate_t_per_year),
        cost,
        str(one.start_year),
    )


def held_words(catalog: Catalog, proposal: TargetProposal) -> str:
    """Say what keeps the answer from being cheaper, or better, and what to mind."""
    words = []
    for one in proposal.stages:
        head = f"{stage_name(one.stage)}: " if len(proposal.stages) > 1 else ""
        if one.binds:
            held = translate("solve", " and ").join(_binding(name) for name in one.binds)
            words.append(head + translate("solve", "Held by {what}.").format(what=held))
        words += [
            head
            + translate("solve", "{country} would hold {share}, above the guard.").format(
                country=catalog.country_name(code), share=percent(share)
            )
            for code, share in one.above_guard
        ]
    mind = translate("solve", "Mind: {country} would hold {after} of {stage} (before: {before}).")
    words += [
        mind.format(
            country=catalog.country_name(one.iso3),
            after=percent(one.after, 0),
            before=percent(one.before, 0),
            stage=stage_word(one.stage),
        )
        for one in proposal.picture.warnings
    ]
    if proposal.estimated_musd > 0:
        words.append(
            translate(
                "solve",
                "Costs with ~ stand at the median of listed costs ({amount} of the total).",
            ).format(amount=money(proposal.estimated_musd))
        )
    if proposal.reached_in_solver and not proposal.feasible:
        words.append(
            translate(
                "solve",
                "The solver's simpler market reaches it; with feed, demand and the rule of who"
                " gives way it is missed.",
            )
        )
    return " ".join(words)


def _binding(name: Binding) -> str:
    words: dict[Binding, str] = {
        "share": translate("solve", "the cap on the share"),
        "hhi": translate("solve", "the cap on HHI"),
        "feed": translate("solve", "feed from the stage before"),
        "guard": translate("solve", "the guard"),
        "budget": translate("solve", "the budget"),
        "projects": translate("solve", "what is listed (no other project would help)"),
    }
    return words[name]


def reach_words(catalog: Catalog, proposal: TargetProposal) -> str:
    """Say of a target that is out of reach what can be reached; empty where it is reached."""
    if proposal.feasible:
        return ""
    request, found = proposal.request, []
    for one in proposal.stages:
        head = f"{stage_name(one.stage)}, " if len(proposal.stages) > 1 else ""
        if _misses_share(request, one) and one.reachable_share is not None:
            who = catalog.country_name(one.largest_capped[0]) if one.largest_capped else "–"
            found.append(
                translate("solve", "{stage}{who} at {share}").format(
                    stage=head, who=who, share=percent(one.reachable_share)
                )
            )
        if _misses_hhi(request, one) and one.reachable_hhi is not None:
            found.append(
                translate("solve", "{stage}HHI at {hhi}").format(
                    stage=head, hhi=number(one.reachable_hhi)
                )
            )
    if not found:
        return ""
    return translate("solve", "What can be reached, each alone: {list}.").format(
        list="; ".join(found)
    )


def _misses_share(request: TargetRequest, one: StageTarget) -> bool:
    if request.share is None or one.largest_capped is None:
        return False
    return one.largest_capped[1] > request.share + SHARE_ROUNDING


def _misses_hhi(request: TargetRequest, one: StageTarget) -> bool:
    return request.hhi is not None and one.hhi > request.hhi + HHI_ROUNDING


def as_text(catalog: Catalog, proposal: TargetProposal, names: dict[str, str]) -> str:
    """Return a proposal as lines of columns, for a spreadsheet or a mail."""
    lines: list[Sequence[str]] = [
        (name_of(catalog, proposal),),
        (verdict(proposal),),
        (
            translate("solve", "Index"),
            translate("solve", "Before"),
            translate("solve", "After"),
            translate("solve", "Lowest in reach"),
        ),
        *index_rows(catalog, proposal),
        (
            translate("solve", "Project"),
            translate("solve", "Country"),
            translate("solve", "Stage"),
            translate("solve", "Nameplate added, t/yr"),
            translate("solve", "Output in {year}, t/yr").format(year=proposal.view.year),
            translate("solve", "Cost, million USD"),
            translate("solve", "Cost is"),
            translate("solve", "First year"),
        ),
    ]
    lines += [_copied(catalog, one, names) for one in proposal.additions]
    lines.append((held_words(catalog, proposal),))
    return "\n".join("\t".join(line) for line in lines if any(line)).replace(THIN_SPACE, " ")


def _copied(catalog: Catalog, one: TargetAddition, names: dict[str, str]) -> tuple[str, ...]:
    cost = one.cost_musd
    kind = translate("solve", "listed") if one.cost_listed else translate("solve", "median")
    return (
        names.get(one.project, one.project),
        catalog.country_name(one.host),
        stage_word(one.stage),
        f"{one.nameplate_t_per_year:.0f}",
        f"{one.effective_t_per_year:.0f}",
        "" if cost is None else f"{cost[1]:.1f}",
        "" if cost is None else kind,
        str(one.start_year),
    )
