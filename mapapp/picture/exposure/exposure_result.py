"""How exposed a consumer is: the figures of one side, and what they rest on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from mapapp.catalog.model import Dependence, Stage
from mapapp.picture.exposure.reliance import Reliance
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.domestic import Knowledge
from mapapp.picture.sourcing.governance_floor import FloorEffect
from mapapp.picture.sourcing.purchases import MixBasis
from mapapp.picture.sourcing.sourcing import Use
from mapapp.risk.geopolrisk import GeoPolRisk

FigureName = Literal[
    "largest_share",
    "top3_share",
    "sourcing_weighted_hhi",
    "global_weighted_hhi",
    "import_reliance",
    "supply_risk",
    "geopolrisk",
    "price",
    "net_import_reliance",
    "outside_share",
    "outside_pact_share",
    "days_of_cover",
]
Reason = Literal[
    "the world imports nothing",
    "no trade product",
    "no imports recorded",
    "shares only",
    "no national output",
    "domestic output not known",
    "import reliance not published",
    "not in the EU study",
    "no pact",
    "no stock published",
    "use not published",
    "all below the governance floor",
]
"""Why a figure is None, a code for the words on screen.

``no trade product``: no customs heading stands for the stage, and no supplier shares are
published for the consumer. ``shares only``: they are, but no tonnes. ``domestic output not
known``: what the members make is not known, or cannot be set against gross imports. ``all
below the governance floor``: the pact buys from none of those who could supply.
"""
MixesUsed = Literal["both", "GS only", "EU only"]


@dataclass(frozen=True, slots=True, eq=False)
class ExposureFigures:
    """One side, baseline or scenario; None where a figure has no basis, see ``missing``.

    Attributes
    ----------
    suppliers
        Suppliers outside and their shares of imports, 0..1, the largest first. Of the world:
        of its output.
    largest_supplier, largest_share, top3, top3_share
        Of these.
    mix_basis
        How own output and imports were put together (see
        :class:`mapapp.picture.sourcing.purchases.Mix`).
    sourcing_weighted_hhi, global_weighted_hhi
        Governance- and trade-weighted HHI of the consumer's mix and of world output, 0..15.
    import_reliance, net_import_reliance
        0..1, as the EU and as the USGS counts it.
    supply_risk, mixes_used
        EU-style supply risk of this stage, not rounded, and which of global supply (GS) and
        sourcing (EU) went into it.
    geopolrisk
        Score, concentration and import risk of METHODS 4, with the stage's own output.
    price_kusd_per_t, characterisation
        Mean value of imports per tonne in the exposure's unit, and the factor in kg copper
        equivalent per kg.
    outside_share, outside_pact_share
        Part of supply from anyone but the members; but the members and those of the scenario's
        pact, if the consumer is in it.
    days_of_cover
        Days of total use that known stocks last.
    missing
        Why figures are None.
    """

    suppliers: tuple[tuple[str, float], ...]
    largest_supplier: str | None
    largest_share: float | None
    top3: tuple[str, ...]
    top3_share: float | None
    mix_basis: MixBasis | None
    sourcing_weighted_hhi: float | None
    global_weighted_hhi: float | None
    import_reliance: float | None
    supply_risk: float | None
    mixes_used: MixesUsed | None
    geopolrisk: GeoPolRisk | None
    price_kusd_per_t: float | None
    characterisation: float | None
    net_import_reliance: float | None
    outside_share: float | None
    outside_pact_share: float | None
    days_of_cover: float | None
    missing: Mapping[FigureName, Reason]


@dataclass(frozen=True, slots=True, eq=False)
class Exposure:
    """How exposed a consumer is at a stage, in the baseline and in the scenario.

    Attributes
    ----------
    year
        The year shown: of output, its governance-weighted HHI and GeoPolRisk's concentration,
        and of use and days of cover.
    trade_year
        The year of imports, exports and own output, whatever the year shown: of suppliers'
        shares, reliances and the sourcing mix, which only levers change. None without trade;
        ``sourcing_years`` is then the period of published shares.
    thin_trade
        Whether so little is imported that suppliers' shares say nothing of dependence: less
        than a hundredth of what the consumer uses or makes, or than 1 in 5,000 of the trade
        under the heading.
    sourcing_basis, sourcing_years, unit, products
        What the sourcing rests on, see :class:`mapapp.picture.sourcing.sourcing.Sourcing`;
        None, empty where nothing is known.
    mixed_units
        Whether gross imports and contained output meet in one figure (GeoPolRisk's import risk
        is understated then).
    flagged_share
        Part of imports whose value per tonne is implausible, 0..1.
    feed_share
        Part of imports from countries that mine and do not refine: likely intermediates, not
        the finished product; None at the first stage.
    domestic
        How well the members' output is known; None for the world.
    reliance, net_reliance
        Where the two reliances of the baseline come from.
    material, substitution, recycling_rate
        Of the EU study: the material that stands for the mineral, its substitution index and
        end-of-life recycling input rate, 0..1; None where it has none.
    published_supply_risk
        The EU study's own figure of this stage, for comparison; None for other consumers.
    use
        What is used in the year shown, the base of days of cover.
    published
        Published dependence of the consumer at this stage, all forms and years.
    feasible
        Whether trade could be rescaled to the scenario in full.
    floor
        What the pact's governance floor does to the scenario's imports; None without one.
    """

    consumer: Consumer
    mineral: str
    stage: Stage
    year: int
    sourcing_basis: Literal["trade", "published"] | None
    sourcing_years: str
    unit: Literal["contained", "gross", "share"] | None
    products: tuple[str, ...]
    trade_year: int | None
    thin_trade: bool
    mixed_units: bool
    flagged_share: float
    feed_share: float | None
    domestic: Knowledge | None
    reliance: Reliance
    net_reliance: Reliance
    material: str | None
    substitution: float | None
    recycling_rate: float | None
    published_supply_risk: float | None
    use: Use | None
    published: tuple[Dependence, ...]
    source_ids: tuple[str, ...]
    baseline: ExposureFigures
    scenario: ExposureFigures
    feasible: bool
    floor: FloorEffect | None = None
