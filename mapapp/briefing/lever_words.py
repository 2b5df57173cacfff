"""A scenario's levers in words: what every export says of what was assumed."""

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.shock_words import shock_words, span_words
from mapapp.cartography.wording import number, percent, short_name, stage_word, tonnes
from mapapp.catalog.catalog import Catalog
from mapapp.scenario.levers import DEFAULTS, Assumptions, DemandLever, Pact, StockLever
from mapapp.scenario.scenario import OF_A_FILE, CapacityLever, Place, Scenario

translate = QCoreApplication.translate


def place_name(catalog: Catalog, place: Place) -> str:
    """Return what a region, country or project is called."""
    if place.kind == "region":
        return catalog.alternative_names.get(place.id, place.id)
    if place.kind == "country":
        return catalog.country_name(place.id)
    absent = place.id
    if place.is_of_a_file:
        file, _, row = place.id.removeprefix(OF_A_FILE).rpartition(":")
        absent = translate("levers", "row {row} of {file} (not counted now, adds nothing)").format(
            row=row, file=file
        )
    return next((site.name for site in catalog.sites if site.id == place.id), absent)


def scenario_name(scenario: Scenario) -> str:
    """Return what a scenario is called: its name, "baseline", or "scenario" without a name."""
    if scenario.name:
        return scenario.name
    return translate("levers", "baseline") if scenario.is_empty else translate("levers", "scenario")


def lever_sentences(
    catalog: Catalog, scenario: Scenario, *, mineral: str | None = None
) -> tuple[str, ...]:
    """Return each lever in words, those of a mineral alone if one is named.

    Levers that belong to no mineral (the pact, assumptions) are always among them.
    """
    found = [
        _capacity(catalog, lever) for lever in scenario.capacity if mineral in (None, lever.mineral)
    ]
    found += [
        f"{shock_words(catalog, shock)}: {span_words(shock)}"
        for shock in scenario.shocks
        if mineral in (None, shock.mineral)
    ]
    found += [_stock(catalog, one) for one in scenario.stocks if mineral in (None, one.mineral)]
    found += [
        translate("levers", "recycled input {share} of refined {mineral}").format(
            share=percent(one.share, 0), mineral=_mineral(catalog, one.mineral)
        )
        for one in scenario.recycling
        if mineral in (None, one.mineral)
    ]
    found += [_demand(catalog, one) for one in scenario.demand if mineral in (None, one.mineral)]
    if scenario.pact is not None and scenario.pact.members:
        found.append(_pact(catalog, scenario.pact))
    return (*found, *_assumptions(catalog, scenario.assumptions, mineral))


def acts_on(scenario: Scenario, mineral: str) -> bool:
    """Return whether a scenario changes anything of a mineral's output or use."""
    return bool(
        scenario.levers_of(mineral)
        or scenario.demand_of(mineral) is not None
        or scenario.recycling_of(mineral) is not None
    )


def other_levers(scenario: Scenario, mineral: str) -> int:
    """Return how many levers act on other minerals only."""
    groups = (
        scenario.capacity,
        scenario.shocks,
        scenario.stocks,
        scenario.recycling,
        scenario.demand,
    )
    return sum(1 for group in groups for lever in group if lever.mineral != mineral)


def _mineral(catalog: Catalog, mineral: str) -> str:
    known = catalog.minerals.get(mineral)
    return in_sentence(short_name(known)) if known is not None else mineral


def _capacity(catalog: Catalog, lever: CapacityLever) -> str:
    return translate("levers", "{amount} of {mineral} {stage} added in {place}").format(
        amount=tonnes(lever.nameplate_t_per_year),
        mineral=_mineral(catalog, lever.mineral),
        stage=stage_word(lever.stage),
        place=place_name(catalog, lever.place),
    )


def _stock(catalog: Catalog, lever: StockLever) -> str:
    held = (
        translate("levers", "{count} days of use").format(count=number(lever.days, 0))
        if lever.days is not None
        else translate("levers", "{value} t").format(value=number(lever.quantity_t or 0.0, 0))
    )
    return translate("levers", "stock of {mineral} ({stage}) held by {holder}: {held}").format(
        mineral=_mineral(catalog, lever.mineral),
        stage=stage_word(lever.stage),
        holder=catalog.country_name(lever.holder),
        held=held,
    )


def _demand(catalog: Catalog, lever: DemandLever) -> str:
    words = translate("levers", "demand of {mineral}: {case} case").format(
        mineral=_mineral(catalog, lever.mineral), case=lever.case
    )
    if not lever.change:
        return words
    sign = "+" if lever.change > 0 else ""
    return f"{words}, {sign}{percent(lever.change, 0)}"


def _pact(catalog: Catalog, pact: Pact) -> str:
    name = next((row.pact_name for row in catalog.pacts if row.pact == pact.id), "")
    sharing = {
        "none": translate("levers", "no sharing of stocks"),
        "bilateral": translate("levers", "stocks shared bilaterally"),
        "pact": translate("levers", "stocks shared by the oil-sharing rule"),
    }[pact.sharing]
    words = translate("levers", "pact {name}of {count} countries, {sharing}").format(
        name=f"{name} " if name else "", count=number(len(pact.members)), sharing=sharing
    )
    if pact.governance_floor is None:
        return words
    floor = translate("levers", "buying from nobody below {floor} in governance (WGI)")
    return f"{words}, {floor.format(floor=number(pact.governance_floor, 1))}"


def _assumptions(
    catalog: Catalog, assumptions: Assumptions, mineral: str | None
) -> tuple[str, ...]:
    found = []
    if assumptions.displacement != DEFAULTS.displacement:
        found.append(
            translate("levers", "{share} of new supply displaces old").format(
                share=percent(assumptions.displacement, 0)
            )
        )
    if assumptions.rule != DEFAULTS.rule:
        rules = {
            "pro rata": translate("levers", "all suppliers give way in proportion"),
            "protect pact": translate("levers", "members of the pact give way last"),
            "dominant first": translate("levers", "the dominant supplier gives way first"),
            "merit order": translate("levers", "the most expensive supplier gives way first"),
        }
        found.append(rules[assumptions.rule])
    if assumptions.shipping_lag_months != DEFAULTS.shipping_lag_months:
        found.append(
            translate("levers", "goods under way for {months} months").format(
                months=number(assumptions.shipping_lag_months, 1)
            )
        )
    if assumptions.expected:
        found.append(translate("levers", "new capacity counts at its probability of success"))
    changed = len(assumptions.stages) + len(
        [
            one
            for one in assumptions.projects
            if mineral is None or any(s.id == one.site for s in catalog.sites_of(mineral))
        ]
    )
    if changed:
        found.append(
            translate("levers", "{count} assumptions on projects changed").format(
                count=number(changed)
            )
            if changed > 1
            else translate("levers", "1 assumption on projects changed")
        )
    return tuple(found)
