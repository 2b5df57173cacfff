"""What is assumed of new capacity where the user changes nothing, and how it is worded."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import number
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.scenario.levers import ProjectKind, Rule, StageAssumption
from mapapp.supply.pipeline import FEASIBILITY_DONE, LEAD_TIME_YEARS, PROBABILITY, default_ramp
from mapapp.supply.ramp import RAMP_CLASSES
from mapapp.supply.utilisation import utilisation_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Assumed:
    """What holds for new capacity of a kind at a stage; parts 0..1, ramp class 1 to 4."""

    lead_years: int
    ramp: int
    utilisation: float
    probability: float


def default_of(stage: Stage, kind: ProjectKind) -> Assumed:
    """Return the defaults; the ramp is that outside the country that leads the stage."""
    return Assumed(
        LEAD_TIME_YEARS[stage][kind],
        default_ramp(stage, kind, incumbent=False).number,
        utilisation_of(stage),
        PROBABILITY[kind],
    )


def assumed_of(stage: Stage, kind: ProjectKind, change: StageAssumption | None) -> Assumed:
    """Return what holds under a change; None anywhere in it keeps the default."""
    usual = default_of(stage, kind)
    if change is None:
        return usual
    return Assumed(
        usual.lead_years if change.lead_years is None else change.lead_years,
        usual.ramp if change.ramp is None else change.ramp,
        usual.utilisation if change.utilisation is None else change.utilisation,
        usual.probability if change.probability is None else change.probability,
    )


def published_years(catalog: Catalog, mineral: str, stage: Stage) -> str:
    """Return the building times that are published for a mineral's stage, with their sources."""
    found = []
    for row in catalog.leadtimes:
        if row.mineral != mineral or stage not in row.stage.split("+"):
            continue
        if row.construction_years is None:
            continue
        who = "; ".join(
            f"{source.publisher} {source.year}"
            for source in (catalog.sources.get(one) for one in row.source_ids[:1])
            if source is not None
        )
        found.append(
            translate("assumptions", "{region} {years} years ({source})").format(
                region=row.region,
                years=number(row.construction_years, 0 if row.construction_years % 1 == 0 else 1),
                source=who,
            )
        )
    return ", ".join(found)


# --- words ---------------------------------------------------------------------------------------


def kind_name(kind: ProjectKind) -> str:
    """Return what a kind of new capacity is called."""
    names: dict[ProjectKind, str] = {
        "restart": translate("assumptions", "Restart"),
        "construction": translate("assumptions", "Building"),
        "planned": translate("assumptions", "Planned"),
        "beyond": translate("assumptions", "Beyond pipeline"),
    }
    return names[kind]


def rule_name(rule: Rule) -> str:
    """Return what a rule of who gives way is called."""
    return _rule(rule)[0]


def rule_words(rule: Rule) -> str:
    """Return a sentence on what a rule does."""
    return _rule(rule)[1]


def _rule(rule: Rule) -> tuple[str, str]:
    if rule == "pro rata":
        name = translate("assumptions", "All in proportion")
        words = translate("assumptions", "Every incumbent gives up the same part of its output.")
    elif rule == "protect pact":
        name = translate("assumptions", "Pact members last")
        words = translate(
            "assumptions",
            "Members of the pact keep their output; the others share the cut in proportion.",
        )
    elif rule == "dominant first":
        name = translate("assumptions", "Largest supplier first")
        words = translate(
            "assumptions",
            "The largest supplier of a stage gives way down to nothing, then the next largest.",
        )
    else:
        name = translate("assumptions", "Highest cost first")
        words = translate("assumptions", "Who produces at the highest cost gives way first.")
    return name, words


def ramp_name(ramp: int) -> str:
    """Return a ramp class as number and name."""
    names = (
        translate("assumptions", "1 Mature"),
        translate("assumptions", "2 Greenfield"),
        translate("assumptions", "3 First of its kind"),
        translate("assumptions", "4 Troubled"),
    )
    return names[ramp - 1]


def ramp_words(ramp: int) -> str:
    """Return what a ramp class reaches and how fast."""
    one = RAMP_CLASSES[ramp - 1]
    return translate(
        "assumptions", "reaches {plateau} % of nameplate, {first} % on average in the first year"
    ).format(plateau=number(one.plateau * 100), first=number(one.annual_factor(1) * 100))


def origin_of(stage: Stage, kind: ProjectKind) -> str:
    """Return where the defaults of a kind come from."""
    words = translate(
        "assumptions",
        "Defaults are assumptions of ours, not measured; the ramp classes follow McNulty (1998).",
    )
    if kind == "planned":
        words += " " + translate(
            "assumptions", "With a finished feasibility study the default is {part} %."
        ).format(part=number(FEASIBILITY_DONE * 100))
    if stage != "mining" and kind != "restart":
        words += " " + translate(
            "assumptions", "In the country that makes half of the world's output the ramp is 2."
        )
    return words
