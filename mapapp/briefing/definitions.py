"""What each index is, in a sentence, and the limits of what a page shows."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.lever_words import acts_on
from mapapp.cartography.wording import basis_words, number, percent, stage_word, unit_words
from mapapp.catalog.catalog import Catalog
from mapapp.picture.result import Picture

translate = QCoreApplication.translate

MOST_NAMES: Final = 3


def definition_of(index: str) -> str:
    """Return what an index is; empty for an unknown id."""
    return {
        "share": translate("define", "Share: a country’s output ÷ world output of that stage."),
        "top_supplier": translate(
            "define", "Largest share: output of the largest country ÷ world output."
        ),
        "china": translate("define", "China’s share: its output ÷ world output."),
        "top3": translate("define", "Three largest: their output ÷ world output."),
        "hhi": translate(
            "define",
            "HHI: sum of squared shares in per cent, 0 to 10,000; above 1,800 highly concentrated"
            " (US Merger Guidelines 2023).",
        ),
        "governance_hhi": translate(
            "define",
            "Governance-weighted HHI, 0 to 10: squared shares weighted by governance risk"
            " (European Commission 2017).",
        ),
        "n_minus_1": translate(
            "define",
            "N-1: what all but the largest supplier make ÷ the others’ demand (IEA 2025).",
        ),
        "without_largest": translate(
            "define",
            "Without the largest: what all other suppliers make ÷ world output; demand-blind.",
        ),
        "mark": translate(
            "define",
            "65 % mark: the EU’s 2030 limit for one third country in its own use, set here against"
            " world output.",
        ),
        "shock": translate(
            "define",
            "Shortage: use that neither supply nor stocks meet after the restriction, goods under"
            " way having arrived.",
        ),
    }.get(index, "")


def definitions_of(picture: Picture, *, shock: bool = False) -> tuple[str, ...]:
    """Return the definitions of the indices of a picture, in the order of its cards."""
    if not picture.has_output:
        return (definition_of("share"),)
    ids = ["share", *(metric.id for metric in picture.metrics), "mark"]
    if shock:
        ids.append("shock")
    return tuple(filter(None, (definition_of(one) for one in dict.fromkeys(ids))))


def reading_words(picture: Picture) -> str:
    """Return how the page is to be read: what it assumes, counts and what one tonne is."""
    parts = []
    if not acts_on(picture.scenario, picture.view.mineral):
        parts.append(translate("notes", "The baseline: no lever on this mineral’s output."))
    else:
        parts.append(
            translate("notes", "A what-if with stated rules, not a forecast.")
            + " "
            + _displacement(picture)
        )
    if picture.series is not None:
        basis = basis_words(picture.series, picture.view.year)
        parts.append(
            translate("notes", "{year}: {basis}; tonnes are {unit}.").format(
                year=picture.view.year, basis=basis, unit=unit_words(picture)
            )
        )
    lens = {
        "host": translate("notes", "Output counts to the country a plant stands in."),
        "control": translate("notes", "Output counts to the country of the controlling owner."),
    }
    parts.append(lens[picture.view.lens])
    band = _band(picture)
    return " ".join([*parts, band] if band else parts)


def _displacement(picture: Picture) -> str:
    displacement = picture.scenario.assumptions.displacement
    if displacement >= 1.0:
        return translate(
            "notes",
            "Plants start after their lead time, ramp up, and displace other output; world demand"
            " is unchanged by them.",
        )
    return translate(
        "notes",
        "Plants start after their lead time and ramp up; {share} of what they make displaces other"
        " output.",
    ).format(share=percent(displacement, 0))


def _band(picture: Picture) -> str:
    metric = next((one for one in picture.metrics if one.id == "top_supplier"), None)
    if metric is None or metric.band is None or metric.scenario is None:
        return ""
    low, high = metric.band[1]
    return translate(
        "notes", "Largest share: 5–95 % of the error of the tonnages, {low} to {high}."
    ).format(low=percent(low, 0), high=percent(high, 0))


def limit_sentences(catalog: Catalog, picture: Picture) -> tuple[str, ...]:
    """Return what the figures of a picture do not know, each in a sentence."""
    found = []
    if not picture.has_output:
        found.append(
            translate(
                "notes",
                "No national output is published for this stage: shares cannot be stated.",
            )
        )
    if picture.series is not None and picture.series.basis == "held":
        found.append(
            translate("notes", "No projection is published; output of {year} is held.").format(
                year=picture.series.last_observed_year
            )
        )
    estimated = [f.iso3 for f in picture.suppliers if f.state == "estimated"]
    if estimated:
        found.append(
            translate("notes", "Estimated from listed sites (≈): {names}.").format(
                names=_names(catalog, estimated)
            )
        )
    found += _balance(picture)
    if picture.governance_filled:
        used = {f.iso3 for f in picture.suppliers}
        filled = [code for code in picture.governance_filled if code in used]
        if filled:
            found.append(
                translate("notes", "Governance of {names}: the median of the region.").format(
                    names=_names(catalog, filled)
                )
            )
    if picture.control_explained is not None:
        found.append(
            translate(
                "notes",
                "Owners are known for {share} of the output; the rest stays with the host.",
            ).format(share=percent(picture.control_explained, 0))
        )
    return tuple(found)


def _balance(picture: Picture) -> list[str]:
    found = []
    if picture.idle_t_per_year > 0.5:
        found.append(
            translate("notes", "{value} t/yr of the added output finds no demand.").format(
                value=number(picture.idle_t_per_year)
            )
        )
    if picture.limiting_stage is not None and not picture.scenario.is_empty:
        found.append(
            translate("notes", "Added output is limited by {stage}.").format(
                stage=stage_word(picture.limiting_stage)
            )
        )
    if picture.feed_unknown:
        found.append(
            translate("notes", "Whether {stages} finds enough feed cannot be stated.").format(
                stages=_stages(picture.feed_unknown)
            )
        )
    if picture.yields_assumed:
        found.append(
            translate("notes", "The yield of {stages} is calibrated, an assumption.").format(
                stages=_stages(picture.yields_assumed)
            )
        )
    return found


def _stages(stages: Iterable[str]) -> str:
    return ", ".join(stage_word(stage) for stage in stages)  # type: ignore[arg-type]


def _names(catalog: Catalog, codes: list[str]) -> str:
    names = [catalog.country_name(code) for code in codes[:MOST_NAMES]]
    if len(codes) > MOST_NAMES:
        names.append(
            translate("notes", "{count} more").format(count=number(len(codes) - MOST_NAMES))
        )
    return ", ".join(names)
