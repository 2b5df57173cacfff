"""The catalog's objects: one immutable class per table, in the words of the design.

Tonnes are metric tonnes of contained material on the mineral's basis (``Mineral.basis``).
``None`` means not known: it is never zero. ``source_ids`` lead to :class:`Source`.
"""

from dataclasses import dataclass
from typing import Literal

Stage = Literal["mining", "refining", "magnets"]
Status = Literal["operating", "construction", "planned", "care_and_maintenance", "closed"]
Verification = Literal["checked", "partly", "recalled"]
Series = Literal["observed", "iea_base"]

STAGES: tuple[Stage, ...] = ("mining", "refining", "magnets")
REST_OF_WORLD = "ROW"
WORLD = "WLD"


@dataclass(frozen=True, slots=True)
class Mineral:
    """A mineral and the basis its tonnes are counted on (``t Li``, ``t REO``)."""

    id: str
    name: str
    symbol: str
    basis: str
    price_usd_per_t: float | None
    price_year: int | None
    us_net_import_reliance_pct: float | None
    us_net_import_reliance_year: int | None
    recycling_input_rate_pct: float | None
    main_uses: tuple[str, ...]
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its region and World Bank governance estimates (about -2.5 to +2.5).

    ``governance`` holds the six WGI dimensions of one vintage in the order political
    stability, government effectiveness, rule of law, regulatory quality, control of
    corruption, voice and accountability; a missing one is None.
    """

    iso3: str
    name: str
    region: str
    governance: tuple[float | None, ...]
    governance_year: int | None
    political_stability_revised: float | None
    political_stability_revised_year: int | None
    source_ids: tuple[str, ...]

    @property
    def governance_mean(self) -> float | None:
        """Mean of the six dimensions, or None if any of them is missing."""
        values = [value for value in self.governance if value is not None]
        return sum(values) / len(values) if len(values) == len(self.governance) > 0 else None


@dataclass(frozen=True, slots=True)
class Site:
    """One mine, refinery or magnet plant, for one mineral and stage.

    ``host`` is the country it stands in, ``control`` the country of its controlling owner.
    ``countable`` is False where the note says that the capacity is an intermediate product
    or on another basis: such a figure must not be added to others.
    """

    id: str
    name: str
    mineral: str
    stage: Stage
    product: str
    operator: str
    owners: tuple[str, ...]
    control: str | None
    host: str
    admin1: str
    lon: float
    lat: float
    coord_precision: Literal["site", "town", "region"]
    capacity_t_per_year: float | None
    production_t: float | None
    production_year: int | None
    status: Status
    start_year: int | None
    capex_musd: float | None
    source_ids: tuple[str, ...]
    notes: str
    verification: Verification

    @property
    def countable(self) -> bool:
        """Whether the capacity may be added to that of other sites of the stage."""
        return not self.notes.lower().startswith(("intermediate:", "basis:"))


@dataclass(frozen=True, slots=True)
class NationalOutput:
    """Output of a country (or ``ROW``, ``WLD``) at a stage in a year, in t/yr.

    ``estimated`` is None where the source does not say.
    """

    mineral: str
    stage: Stage
    iso3: str
    year: int
    value_t: float
    estimated: bool | None
    series: Series
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class AlternativeCountry:
    """Membership of a country in one of the regions whose capacity can be added."""

    alternative: str
    alternative_name: str
    iso3: str


@dataclass(frozen=True, slots=True)
class PactMembership:
    """A country's place in a pact; only the role ``member`` counts unless ticked."""

    pact: str
    pact_name: str
    iso3: str
    role: Literal["member", "partner", "candidate"]
    since: str
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class ExportControl:
    """An export restriction with its dates and state."""

    id: str
    imposed_by: str
    mineral: str
    stage_or_product: str
    measure: str
    target: str
    start_date: str
    end_date: str
    suspended_from: str
    suspended_to: str
    status: Literal["scheduled", "in_force", "suspended", "expired", "unknown"]
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class Flow:
    """A bilateral trade flow in gross tonnes.

    ``content_factor`` (t contained per gross tonne) exists only where it follows from the
    formula of the compound; ``anomaly`` marks a flow that is likely misreported (see notes).
    """

    mineral: str
    stage_from: str
    exporter: str
    stage_to: str
    importer: str
    year: int
    value_t: float
    basis: str
    value_kusd: float | None
    content_factor: float | None
    anomaly: bool
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class Trade:
    """Gross tonnes and thousand USD of one traded product between two countries in a year."""

    mineral: str
    stage: Stage
    hs92: str
    year: int
    exporter: str
    importer: str
    quantity_t: float
    value_kusd: float | None
    unit_value_flag: bool


@dataclass(frozen=True, slots=True)
class TradeProduct:
    """A traded product (HS92 code) and the mineral and stage it stands for."""

    hs92: str
    mineral: str
    stage: Stage
    product: str
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Demand:
    """Use of a mineral by a consumer (``WLD`` = the world) in a year, t/yr."""

    mineral: str
    consumer: str
    year: int
    value_t: float
    case: Literal["observed", "STEPS", "APS", "NZE"]
    segment: str
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class Dependence:
    """A published figure on a consumer's dependence on a supplier (or overall)."""

    consumer: str
    mineral: str
    stage: str
    metric: str
    supplier: str | None
    value: float | None
    years: str
    form: str
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class LeadTime:
    """Published years and cost of building capacity; cost in USD per t/yr."""

    mineral: str
    route: str
    stage: str
    region: str
    discovery_to_production_years: float | None
    construction_years: float | None
    capex_usd_per_tpa_low: float | None
    capex_usd_per_tpa_mid: float | None
    capex_usd_per_tpa_high: float | None
    basis: str
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class Stockpile:
    """A stock held, targeted or planned."""

    holder: str
    iso3: str
    mineral: str
    kind: str
    quantity_t: float | None
    days_of_cover: float | None
    year: str
    value_usd: float | None
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class Recycling:
    """A published recycled share, in per cent."""

    mineral: str
    rate_pct: float | None
    region: str
    year: str
    metric: str
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class EuCriticality:
    """The EU 2023 study's published figures for a material."""

    mineral: str
    material: str
    supply_risk: float | None
    economic_importance: float | None
    stage_used: str
    mix_mining: str
    supply_risk_mining: float | None
    mix_refining: str
    supply_risk_refining: float | None
    substitution_index_ei: float | None
    substitution_index_sr: float | None
    import_reliance_mining_pct: float | None
    import_reliance_refining_pct: float | None
    end_of_life_recycling_input_rate_pct: float | None
    year: int
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TradeParameter:
    """The EU study's trade parameter t of a country, mineral, stage and mix.

    ``mineral``, ``stage`` and ``mix`` may be ``any``; a country without a row has 1.0.
    """

    mineral: str
    iso3: str
    value: float
    stage: Literal["mining", "refining", "magnets", "any"]
    mix: str
    year: int
    source_ids: tuple[str, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class ScenarioFact:
    """One sourced fact that parametrises a scenario preset."""

    preset: int
    title: str
    text: str
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Where figures come from, with the licence they are used under."""

    id: str
    title: str
    publisher: str
    year: str
    url: str
    licence: str
