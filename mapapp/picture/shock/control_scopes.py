"""What each export control acts on: which stages, whose purchases, and why some are no shock.

The table of controls names products and users in words. This is the one place where those words
are read as stages of the model, control by control.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from mapapp.catalog.model import Stage

Reach = Literal["full", "some users", "some products"]
NoShock = Literal[
    "tariff", "technology", "equipment", "later product", "scrap", "foreign goods", "production"
]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a control acts on.

    Attributes
    ----------
    stages
        Stages whose product it restricts, in the order of the chain; none if ``no_shock``.
    reach
        ``full``: all that the country exports of these stages. ``some users``: military users
        or named firms alone. ``some products``: part of what the stage stands for. How much of
        the exports the last two cover is not published.
    no_shock
        Why it is not a restriction on the exports of any stage of the model; None if it is.
        ``later product``: batteries and cathodes, beyond the last stage. ``foreign goods``:
        what others make with its minerals. ``production``: a cap on output, not on exports.
    yardstick
        Part of exports withheld that was seen under such a control, by stage.
    quota_of
        The stage whose output a quota is measured against; None where it has no tonnes.
    """

    stages: tuple[Stage, ...] = ()
    reach: Reach = "full"
    no_shock: NoShock | None = None
    yardstick: tuple[tuple[Stage, float], ...] = ()
    quota_of: Stage | None = None


ORE: tuple[Stage, ...] = ("mining",)
REFINED: tuple[Stage, ...] = ("refining",)
BOTH: tuple[Stage, ...] = ("mining", "refining")
TO_MAGNETS: tuple[Stage, ...] = ("refining", "magnets")

# Magnet exports fell "by about three quarters" in the first months of the April 2025 licences
# (catalog, preset 1): carried over to licences of the same kind, an assumption.
MAGNETS_APRIL_2025: tuple[tuple[Stage, float], ...] = (("magnets", 0.75),)

SCOPES: Mapping[str, Scope] = MappingProxyType(
    {
        "chn-2023-08-gallium": Scope(REFINED),
        "chn-2023-08-germanium": Scope(REFINED),
        "chn-2023-12-graphite": Scope(BOTH),
        "chn-2023-12-reetech": Scope(no_shock="technology"),
        "chn-2024-09-antimony": Scope(BOTH),
        "chn-2024-12-usban-antimony": Scope(BOTH),
        "chn-2024-12-usban-gallium": Scope(REFINED),
        "chn-2024-12-usban-germanium": Scope(REFINED),
        "chn-2024-12-usgraphite": Scope(BOTH),
        "chn-2024-12-usmil-antimony": Scope(BOTH, reach="some users"),
        "chn-2024-12-usmil-gallium": Scope(REFINED, reach="some users"),
        "chn-2024-12-usmil-germanium": Scope(REFINED, reach="some users"),
        "chn-2024-12-usmil-graphite": Scope(BOTH, reach="some users"),
        "chn-2025-02-tungsten": Scope(REFINED, reach="some products"),
        "chn-2025-04-7ree": Scope(TO_MAGNETS, reach="some products", yardstick=MAGNETS_APRIL_2025),
        "chn-2025-07-battech": Scope(no_shock="technology"),
        "chn-2025-10-no56": Scope(no_shock="equipment"),
        "chn-2025-10-no57": Scope(TO_MAGNETS, reach="some products", yardstick=MAGNETS_APRIL_2025),
        # Anode material is the refined stage of graphite; artificial graphite is part of it.
        "chn-2025-10-no58-graphite": Scope(REFINED, reach="some products"),
        "chn-2025-10-no58-lithium": Scope(no_shock="later product"),
        "chn-2025-10-no61": Scope(no_shock="foreign goods"),
        "chn-2025-10-no62": Scope(no_shock="technology"),
        "chn-2026-01-jpn-antimony": Scope(BOTH, reach="some users"),
        "chn-2026-01-jpn-gallium": Scope(REFINED, reach="some users"),
        "chn-2026-01-jpn-germanium": Scope(REFINED, reach="some users"),
        "chn-2026-01-jpn-graphite": Scope(BOTH, reach="some users"),
        "chn-2026-01-jpn-rare-earths": Scope(TO_MAGNETS, reach="some users"),
        "chn-2026-02-jpn20": Scope(TO_MAGNETS, reach="some users"),
        "chn-2026-04-eu7": Scope(TO_MAGNETS, reach="some users"),
        "chn-2026-06-us10": Scope(TO_MAGNETS, reach="some users"),
        # Its cobalt leaves as hydroxide: counted as mined, traded under the refined codes.
        "cod-2025-02-ban": Scope(BOTH),
        "cod-2025-q4-quota": Scope(BOTH, quota_of="mining"),
        "cod-2026-quota": Scope(BOTH, quota_of="mining"),
        "cod-2027-quota": Scope(BOTH, quota_of="mining"),
        "eu-2026-magscrap": Scope(no_shock="scrap"),
        "gab-2029-mn": Scope(ORE),
        "idn-2020-nickelore": Scope(ORE),
        "idn-2026-rkab": Scope(no_shock="production"),
        "ind-2025-ree": Scope(REFINED, reach="some products"),
        "mwi-2025-graphite": Scope(ORE),
        "mwi-2025-rare-earths": Scope(ORE),
        "mys-2024-ree": Scope(ORE),
        "nam-2023-cobalt": Scope(ORE),
        "nam-2023-graphite": Scope(ORE),
        "nam-2023-lithium": Scope(ORE),
        "nam-2023-manganese": Scope(ORE),
        "nam-2023-rare-earths": Scope(ORE),
        "usa-232-pcm": Scope(no_shock="tariff"),
        "usa-301-2026-graphite": Scope(no_shock="tariff"),
        "usa-301-2026-rare-earths": Scope(no_shock="tariff"),
        "usa-301-w": Scope(no_shock="tariff"),
        "usa-adcvd-aam": Scope(no_shock="tariff"),
        # "Refined exports restricted" has no figure: the ban on ore alone.
        "vnm-2026-ree": Scope(ORE),
        # Concentrates, most of what the mines ship, were exempt.
        "zwe-2022-ore": Scope(ORE, reach="some products"),
        "zwe-2026-conc": Scope(ORE),
        "zwe-2026-quota": Scope(ORE),
        "zwe-2026-tax": Scope(no_shock="tariff"),
        "zwe-2027-conc": Scope(ORE),
    }
)
"""By id of the control: every row of a mineral of the catalog, and those of all minerals."""
