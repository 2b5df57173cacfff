"""Cards of one consumer's exposure: reliance, supply risk, GeoPolRisk and days of cover."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import number, percent, tonnes
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.metric_card import CardFigures, CardWords
from mapapp.desktop.says_who import Explanation, formula_of, source_names
from mapapp.picture.exposure.exposure import Exposure, ExposureFigures
from mapapp.picture.sourcing.sourcing import Use

translate = QCoreApplication.translate

ExposureId = Literal["import_reliance", "supply_risk", "geopolrisk", "days_of_cover"]
EXPOSURE_IDS: Final[tuple[ExposureId, ...]] = (
    "import_reliance",
    "supply_risk",
    "geopolrisk",
    "days_of_cover",
)
FULL_SCALE: Final[Mapping[ExposureId, float]] = {
    "import_reliance": 1.0,
    "supply_risk": 5.0,
    "geopolrisk": 1.0,
    "days_of_cover": 365.0,
}
EU_CRITICAL: Final = 1.0


@dataclass(frozen=True, slots=True)
class ExposureCard:
    """What one card shows of an exposure."""

    id: ExposureId
    words: CardWords
    figures: CardFigures


def exposure_cards(found: Exposure) -> tuple[ExposureCard, ...]:
    """Return the four cards; a figure that is not published says why and is never 0."""
    return tuple(_card(found, one) for one in EXPOSURE_IDS)


def value_of(figures: ExposureFigures, figure: ExposureId) -> float | None:
    """Return a figure of one side; None where it has no basis."""
    if figure == "geopolrisk":
        return figures.geopolrisk.score if figures.geopolrisk is not None else None
    value: float | None = getattr(figures, figure)
    return value


def _card(found: Exposure, figure: ExposureId) -> ExposureCard:
    before, after = (value_of(side, figure) for side in (found.baseline, found.scenario))
    name, meaning, explanation = _names(found, figure)
    if figure == "import_reliance" and before and after == 0.0:
        # Not "safe": the use that is known is of today's industry, grown with the world's.
        meaning = translate("exposure", "own output passes use")
    figures = CardFigures(
        before,
        after if before is not None else None,
        FULL_SCALE[figure],
        EU_CRITICAL if figure == "supply_risk" else None,
    )
    if before is None or after is None:
        words = CardWords(name, "", "–", "", missing_words(found, figure), explanation)
        return ExposureCard(figure, words, figures)
    texts = [_text(value, figure) for value in (before, after)]
    if texts[0] == texts[1] and before != after:
        texts = [_text(value, figure, more=1) for value in (before, after)]
    unit = {"import_reliance": "%", "days_of_cover": translate("exposure", "days")}.get(figure, "")
    first = "" if before == after else texts[0]
    return ExposureCard(
        figure, CardWords(name, first, texts[1], unit, meaning, explanation), figures
    )


def _text(value: float, figure: ExposureId, *, more: int = 0) -> str:
    if figure == "import_reliance":
        return number(100 * value, more)
    return number(value, {"supply_risk": 2, "geopolrisk": 2}.get(figure, 0) + more)


def exposure_name(figure: ExposureId) -> str:
    """Return what a card is called."""
    return {
        "import_reliance": translate("exposure", "Import reliance"),
        "supply_risk": translate("exposure", "EU-style risk"),
        "geopolrisk": translate("exposure", "GeoPolRisk"),
        "days_of_cover": translate("exposure", "Days of cover"),
    }[figure]


def _names(found: Exposure, figure: ExposureId) -> tuple[str, str, str]:
    """Return a figure's name, its line of meaning, and its longer explanation."""
    if figure == "import_reliance":
        basis = {
            None: "",
            "EU study": translate("exposure", "EU study"),
            "published": translate("exposure", "published figures"),
            "computed": translate("exposure", "own calculation"),
            "nothing made at home": translate("exposure", "nothing made at home"),
        }[found.reliance.basis]
        return (
            exposure_name(figure),
            translate("exposure", "by {basis}").format(basis=basis),
            translate(
                "exposure",
                "Net imports as a part of what is used. For the EU of its study, else from"
                " contained tonnes, else as published (USGS, which counts scrap as own output).",
            ),
        )
    if figure == "supply_risk":
        return (
            exposure_name(figure),
            translate("exposure", "critical from 1"),
            translate(
                "exposure",
                "World output and the consumer's sourcing mix, weighted by governance, trade and"
                " import reliance. It weighs squared shares of the mix: a first plant of one's own"
                " can make it rise. For others than the EU a generalisation.",
            ),
        )
    if figure == "geopolrisk":
        return (
            exposure_name(figure),
            translate("exposure", "of 1, higher is worse"),
            translate(
                "exposure",
                "World concentration times stability-weighted imports over supply. It ranks, and"
                " has no threshold.",
            ),
        )
    return (
        exposure_name(figure),
        translate("exposure", "of total use"),
        translate("exposure", "How many days of its whole use the consumer's stocks last."),
    )


def missing_words(found: Exposure, figure: ExposureId) -> str:
    """Say why a figure is not given."""
    reason = found.baseline.missing.get(figure)
    if reason is None:
        # It was known before: that it is not published would be untrue.
        return translate("exposure", "Change not known: use is not published")
    words: Mapping[str, str] = {
        "the world imports nothing": translate("exposure", "The world imports nothing"),
        "no trade product": translate("exposure", "No customs heading or shares for this stage"),
        "no imports recorded": translate("exposure", "No imports are recorded"),
        "shares only": translate("exposure", "Only shares are published, no tonnes"),
        "no national output": translate("exposure", "No national output published"),
        "domestic output not known": translate("exposure", "Own output is not known"),
        "import reliance not published": translate("exposure", "Not published"),
        "not in the EU study": translate("exposure", "Not in the EU study"),
        "no pact": translate("exposure", "The scenario has no pact"),
        "no stock published": translate("exposure", "No stock is published"),
        "use not published": translate("exposure", "Use is not published"),
        "all below the governance floor": translate(
            "exposure", "No supplier is above the pact's governance floor"
        ),
    }
    return words[reason]


def use_words(use: Use, year: int) -> str:
    """Return what is used in a year and what that rests on."""
    basis = {
        "published": translate("exposure", "published"),
        "feed": translate("exposure", "what plants of the next stage take in"),
        "apparent": translate("exposure", "imports less exports, and own output"),
        "world output": translate("exposure", "world output"),
    }[use.basis]
    words = translate("exposure", "Use in {year}: {amount}, {basis} of {base}").format(
        year=year, amount=tonnes(use.t_per_year), basis=basis, base=use.year
    )
    if use.grown:
        words += translate("exposure", ", grown with world output; new industry may use more")
    return words


def explain_exposure(catalog: Catalog, found: Exposure, card: ExposureCard) -> Explanation:
    """Return formula, inputs and sources of a card."""
    inputs = []
    if found.sourcing_years:
        inputs.append(
            translate("exposure", "Suppliers: {basis} of {years}").format(
                basis=found.sourcing_basis or "", years=found.sourcing_years
            )
        )
    for code, share in found.scenario.suppliers[:3]:
        inputs.append(f"{catalog.country_name(code)} {percent(share)}")
    if card.id == "import_reliance" and found.use is not None:
        inputs.append(use_words(found.use, found.year))
    if card.id == "supply_risk":
        if found.substitution is not None and found.recycling_rate is not None:
            inputs.append(
                translate("exposure", "Substitution {index}, recycling {rate}").format(
                    index=number(found.substitution, 2), rate=percent(found.recycling_rate, 0)
                )
            )
        if found.published_supply_risk is not None:
            inputs.append(
                translate("exposure", "The EU study itself: {value}").format(
                    value=number(found.published_supply_risk, 1)
                )
            )
    if found.mixed_units and card.id == "geopolrisk":
        inputs.append(translate("exposure", "Gross imports beside contained output: understated"))
    if found.thin_trade:
        inputs.append(translate("exposure", "So little is imported that shares say little"))
    if card.figures.scenario is not None:
        inputs.append(
            translate(
                "exposure",
                "No 5–95 % band: how far trade, use and stocks may be off is not published",
            )
        )
    return Explanation(
        title=f"{card.words.name}, {found.consumer.name}",
        formula=formula_of(card.id),
        meaning=card.words.help,
        inputs=tuple(inputs),
        sources=source_names(catalog, found.source_ids),
        source_ids=tuple(found.source_ids),
    )
