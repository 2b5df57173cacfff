"""The finding of a page, in a sentence, proposed from the figures alone.

It follows the levers: a page whose headline the user has not frozen never says what is no longer
true.
"""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.lever_words import acts_on, scenario_name
from mapapp.cartography.furniture import warning_words
from mapapp.cartography.proper_names import in_sentence, of_mineral, whose
from mapapp.cartography.shock_words import month_name
from mapapp.cartography.wording import (
    money,
    number,
    percent,
    short_name,
    sites_word,
    stage_word,
    tonnes,
)
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.alternatives import cost_of
from mapapp.picture.market.state import mineral_state
from mapapp.picture.result import DominanceWarning, Picture
from mapapp.picture.shock.shock_result import ShockPicture

translate = QCoreApplication.translate

WITH_THE: Final = frozenset({"ARE", "BHS", "CAF", "COM", "DOM", "GBR", "NLD", "PHL", "USA"})
HARDLY: Final = 0.005
"""A share that moves by less than half a percentage point has hardly changed."""


def thing(picture: Picture, stage: Stage | None = None) -> str:
    """Return what is made, inside a sentence: "cobalt refining"."""
    return translate("headline", "{mineral} {stage}").format(
        mineral=of_mineral(picture.mineral, short_name(picture.mineral)),
        stage=stage_word(stage or picture.view.stage),
    )


def name_of(catalog: Catalog, code: str) -> str:
    """Return what a country is called inside a sentence: "Japan", "the United States"."""
    name = catalog.country_name(code)
    if not whose(code, name).startswith(name):
        return name  # another language, which has articles of its own
    if code == "EU27":
        return "the EU"
    return f"the {name}" if code in WITH_THE else name


def pair(before: float, after: float) -> tuple[str, str]:
    """Return two shares (0..1) as figures in per cent, with a decimal where they need it."""
    figures = number(before * 100), number(after * 100)
    if figures[0] != figures[1] or abs(after - before) < 5e-4:
        return figures
    return number(before * 100, 1), number(after * 100, 1)


def headline_of(catalog: Catalog, picture: Picture, *, shock: ShockPicture | None = None) -> str:
    """Return the finding of a picture; of a shock, if one is given."""
    if shock is not None:
        return shock_headline(catalog, shock, picture)
    here = picture.comparisons.get(picture.view.stage)
    if here is None:
        return _without_output(picture)
    if picture.view.mode == "baseline" or not acts_on(picture.scenario, picture.view.mineral):
        return _baseline(catalog, picture)
    before, after = here.baseline, here.scenario
    code, was = before.top_code, before.top_share
    now = picture.countries[code].scenario_share if code in picture.countries else None
    if now is None:
        return _baseline(catalog, picture)
    name = name_of(catalog, code)
    warning = _warning_clause(catalog, picture)
    if abs(now - was) < HARDLY:
        sentence = translate(
            "headline", "{actor} would hardly change {whose} share of {thing}: {share} in {year}"
        ).format(
            actor=_actor(catalog, picture, code),
            whose=whose(code, name),
            thing=thing(picture),
            share=percent(now, 0),
            year=picture.view.year,
        )
        return sentence + warning
    figures = pair(was, now)
    verb = translate("headline", "cut") if now < was else translate("headline", "raise")
    sentence = translate(
        "headline", "{actor} would {verb} {whose} share of {thing} from {was} to {now} by {year}"
    ).format(
        actor=_actor(catalog, picture, code),
        verb=verb,
        whose=whose(code, name),
        thing=thing(picture),
        was=figures[0],
        now=f"{figures[1]}\u202f%",
        year=picture.view.year,
    )
    if after.top_code != code and not warning:
        warning = translate("headline", "; {name} would then be the largest, with {share}").format(
            name=name_of(catalog, after.top_code), share=percent(after.top_share, 0)
        )
    return sentence + warning


def _without_output(picture: Picture) -> str:
    count = len(picture.sites.get(picture.view.stage, ()))
    return translate(
        "headline", "{thing}: {count} sites are listed, national output is not published"
    ).format(thing=_capital(thing(picture)), count=number(count))


def _baseline(catalog: Catalog, picture: Picture) -> str:
    here = picture.comparisons[picture.view.stage].baseline
    name = name_of(catalog, here.top_code)
    basis = picture.series.basis if picture.series is not None else "observed"
    control = picture.view.lens == "control"
    if basis in ("observed", "base year"):
        form = (
            translate("headline", "Owners in {name} controlled {share} of {thing} in {year}")
            if control
            else translate("headline", "{name} held {share} of world {thing} in {year}")
        )
    elif basis == "held":
        form = (
            translate("headline", "Owners in {name} control {share} of {thing}")
            if control
            else translate("headline", "{name} holds {share} of world {thing}")
        )
    else:
        form = (
            translate(
                "headline", "Owners in {name} are set to control {share} of {thing} in {year}"
            )
            if control
            else translate("headline", "{name} is set to hold {share} of world {thing} in {year}")
        )
    sentence = _capital(
        form.format(
            name=name,
            share=percent(here.top_share, 0),
            thing=thing(picture),
            year=picture.view.year,
        )
    )
    others = len(here.top3_codes) == 3 and here.top3_share < 0.995 and here.top_share < 0.9
    if others:
        sentence += translate("headline", ", the three largest {share}").format(
            share=percent(here.top3_share, 0)
        )
    return sentence


def _actor(catalog: Catalog, picture: Picture, dominant: str) -> str:
    """Return who does it: "Australian plants", "New plants in Africa and Europe"."""
    stage = picture.view.stage
    places = [name for name, _ in picture.levers]
    if not places:
        return _other_actor(picture)
    if len(places) == 1:
        return _of_one_place(places[0], stage)
    if len(places) == 2:
        return _new_sites(stage).format(where=together(places))
    if any(one.iso3 == dominant for one in picture.added):
        where = translate("headline", "{count} places").format(count=number(len(places)))
        return _new_sites(stage).format(where=where)
    words = (
        translate("headline", "New mines outside {name}")
        if stage == "mining"
        else translate("headline", "New plants outside {name}")
    )
    return words.format(name=name_of(catalog, dominant))


def together(names: Sequence[str]) -> str:
    """Return names joined by "and"; the Spanish "y" is "e" before the sound of an i."""
    word = translate("headline", " and ")
    if word == " y " and names and re.match("h?[ií](?!e)", names[-1], re.IGNORECASE):
        word = " e "
    return word.join(names)


def _new_sites(stage: Stage) -> str:
    return (
        translate("headline", "New mines in {where}")
        if stage == "mining"
        else translate("headline", "New plants in {where}")
    )


def _of_one_place(place: str, stage: Stage) -> str:
    mining = stage == "mining"
    adjectives = {
        "Australia & Oceania": translate("headline", "Australian and Pacific"),
        "Australia": translate("headline", "Australian"),
        "Africa": translate("headline", "African"),
        "Latin America": translate("headline", "Latin American"),
        "North America": translate("headline", "North American"),
        "Europe": translate("headline", "European"),
        "Canada": translate("headline", "Canadian"),
    }
    if place in adjectives:
        words = (
            translate("headline", "{adjective} mines")
            if mining
            else translate("headline", "{adjective} plants")
        )
        return words.format(adjective=adjectives[place])
    return _new_sites(stage).format(where=place)


def _other_actor(picture: Picture) -> str:
    """Return what changes figures where no capacity is added at the stage shown."""
    scenario, mineral = picture.scenario, picture.view.mineral
    if scenario.levers_of(mineral):
        return translate("headline", "Capacity added at another stage")
    if scenario.demand_of(mineral) is not None:
        return translate("headline", "Another demand")
    if scenario.recycling_of(mineral) is not None:
        return translate("headline", "More recycling")
    if scenario.name:
        return translate("headline", "The scenario “{name}”").format(name=scenario_name(scenario))
    return translate("headline", "The scenario")


def _warning_clause(catalog: Catalog, picture: Picture) -> str:
    """Return the price of it: a supplier that becomes dominant instead, at any stage."""
    if not picture.warnings:
        return ""
    first: DominanceWarning = picture.warnings[0]
    here = picture.comparisons[picture.view.stage].baseline.top_code
    if (first.iso3, first.stage) == (here, picture.view.stage):
        return ""  # the sentence is about that supplier already
    name = name_of(catalog, first.iso3)
    share = percent(first.after, 0)
    if first.stage == picture.view.stage:
        form = translate("headline", ", but {name} would hold {share}")
        return form.format(name=name, share=share)
    return translate("headline", ", but {name} would hold {share} of {stage}").format(
        name=name, share=share, stage=stage_word(first.stage)
    )


def warning_sentence(catalog: Catalog, picture: Picture) -> str:
    """Return the first warning as a whole sentence; empty without one."""
    if not picture.warnings:
        return ""
    first = picture.warnings[0]
    lead, text = warning_words(
        first, name=catalog.country_name(first.iso3), mineral=picture.mineral.name
    )
    return f"{lead} {text}"


# --- the line below -------------------------------------------------------------------------------


def lead_of(catalog: Catalog, picture: Picture, *, shock: ShockPicture | None = None) -> str:
    """Return the sentence under the headline: how much is built, at what cost, by when."""
    if shock is not None:
        return _shock_lead(catalog, shock)
    if picture.view.mode == "baseline" or not picture.added:
        return _world_lead(picture)
    nameplate = sum(one.nameplate_t_per_year for one in picture.added)
    beyond = sum(one.beyond_pipeline_t_per_year for one in picture.added)
    running = sum(one.output_t_per_year for one in picture.added)
    parts = [
        translate("lead", "{amount} of new capacity").format(amount=tonnes(nameplate)),
        _pipeline_words(nameplate, beyond),
    ]
    cost = _cost_words(catalog, picture)
    sentence = ", ".join(filter(None, (*parts, cost))) + ". "
    return sentence + translate("lead", "It makes {amount} in {year}.").format(
        amount=tonnes(running), year=picture.view.year
    )


def _pipeline_words(nameplate: float, beyond: float) -> str:
    part = 1.0 - beyond / nameplate if nameplate > 0 else 0.0
    if part > 0.995:
        return translate("lead", "all of it listed projects")
    if part < 0.005:
        return translate("lead", "none of it in today’s pipeline")
    return translate("lead", "{share} of it in today’s pipeline").format(share=percent(part, 0))


def _cost_words(catalog: Catalog, picture: Picture) -> str:
    view = picture.view
    state = mineral_state(catalog, picture.scenario, mineral=view.mineral, year=view.year)
    parts = [part for found in state.additions[view.stage].values() for part in found]
    cost, partial = cost_of(parts, state.pipelines[view.stage].cost)
    if cost is None:
        return translate("lead", "cost not known")
    form = (
        translate("lead", "at least {sum} where costs are known")
        if partial
        else translate("lead", "about {sum}")
    )
    return form.format(sum=money(cost[1]))


def _world_lead(picture: Picture) -> str:
    view = picture.view
    count = len(picture.sites.get(view.stage, ()))
    sites = translate("lead", "{count} {sites} are listed.").format(
        count=number(count), sites=in_sentence(sites_word(view.stage))
    )
    if not picture.has_output:
        return sites
    output = picture.world_output[0 if view.mode == "baseline" else 1]
    return translate("lead", "World output {amount}.").format(amount=tonnes(output)) + " " + sites


# --- a shock ------------------------------------------------------------------------------------


def consumer_words(catalog: Catalog, shock: ShockPicture) -> str:
    """Return who is looked at: a country, or all who have a path together."""
    for path in shock.paths:
        if path.consumer.id == shock.focus or len(shock.paths) == 1:
            known = catalog.country_name(path.consumer.id) == path.consumer.name
            return name_of(catalog, path.consumer.id) if known else path.consumer.name
    return translate("headline", "the pact’s {count} members together").format(
        count=number(len(shock.paths))
    )


def shock_headline(catalog: Catalog, shock: ShockPicture, picture: Picture) -> str:
    """Return the finding of a shock: how much of use is missing, and from when."""
    who = together([name_of(catalog, code) for code in shock.restricting[:2]])
    cut = max((one.cut for one in shock.shocks), default=0.0)
    goods = {
        "mining": translate("headline", "mined {mineral}"),
        "refining": translate("headline", "refined {mineral}"),
        "magnets": translate("headline", "{mineral} magnet"),
    }[picture.view.stage].format(mineral=in_sentence(short_name(picture.mineral)))
    first = translate("headline", "If {who} withheld {cut} of its {goods} exports, ").format(
        who=who or translate("headline", "a supplier"), cut=percent(cut, 0), goods=goods
    )
    figures = shock.shown
    if figures is None:
        return first + translate("headline", "what would be missing cannot be stated")
    consumer = consumer_words(catalog, shock)
    if figures.first_month_short is None:
        return first + translate("headline", "{consumer} would not run short").format(
            consumer=consumer
        )
    return first + translate(
        "headline", "{consumer} would lack up to {share} of its use from {month}"
    ).format(
        consumer=consumer,
        share=percent(figures.caused_peak_share, 0),
        month=month_name(*month_of(shock, figures.first_month_short)),
    )


def month_of(shock: ShockPicture, month: int) -> tuple[int, int]:
    """Return year and month of a month of the path, counted from 1."""
    count = shock.start[0] * 12 + shock.start[1] - 1 + month - 1
    return count // 12, count % 12 + 1


def _shock_lead(catalog: Catalog, shock: ShockPicture) -> str:
    from mapapp.cartography.shock_words import shock_words, span_words

    found = [f"{shock_words(catalog, one)}, {span_words(one)}" for one in shock.shocks[:2]]
    if len(shock.shocks) > 2:
        found.append(translate("lead", "{count} more").format(count=number(len(shock.shocks) - 2)))
    return "; ".join(found) + "."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
