"""What a shock does, month by month: the shapes of the result, no computing."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from mapapp.picture.shock.shock_mix import MixFlag
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.sourcing import Use
from mapapp.picture.sourcing.stocks import Stock
from mapapp.picture.view import View
from mapapp.scenario.levers import Sharing, Shock
from mapapp.supply.dependence import Restriction

Floats = npt.NDArray[np.float64]
PathUnit = Literal["contained", "index", "gross"]
"""``contained``: t on the mineral's basis. ``index``: a year's use is 100. ``gross``: traded t."""

PathFlag = (
    MixFlag
    | Literal[
        "no stock published",
        "stock not counted",
        "release limit not counted",
        "additions not counted",
        "additions in mixed units",
        "supplier not named",
        "target share unknown",
        "demand-blind",
    ]
)
"""Besides the mix's own flags:

``stock not counted``, ``release limit not counted``, ``additions not counted``: they are in
contained tonnes and the consumer's use is not published. ``additions in mixed units``: counted as
if a contained tonne were a gross one. ``supplier not named``: who restricts may be among the
unnamed suppliers, or has no output in the statistic, and is counted as selling nothing.
``target share unknown``: the shock is on a member, and which part of the pooled purchases is that
member's is not known: none is counted.
``demand-blind``: what the restricting country uses itself is not known: all its output counts as
exports.
"""

NotPublished = Literal["sourcing", "no use", "tonnes", "restricts", "target share"]
"""Why a consumer has no path: from whom it buys is not published; it uses none of it; what it uses
is not published in tonnes, so that it cannot share; it is the one who restricts; what part of the
exports the targets of the shock buy is not published."""


@dataclass(frozen=True, slots=True)
class PathFigures:
    """The path in a few figures.

    Attributes
    ----------
    use_per_year
        In the path's unit.
    first_month_short, stock_ends
        Months from 1; None if there is no shortage, or the stock lasts or there is none.
    days_of_cover, days_against_risk
        Of the stock, against total use and against the flow that the shocks withhold at their
        height. None without a stock that can be counted, or where no flow is withheld.
    peak_shortage, cumulative_shortage
        The worst month's (a month), and the sum of all months', in the path's unit.
    peak_share, cumulative_share
        The same as parts of a month's use, and of the use of all months, 0..1.
    """

    use_per_year: float
    first_month_short: int | None
    stock_ends: int | None
    days_of_cover: float | None
    days_against_risk: float | None
    peak_shortage: float
    cumulative_shortage: float
    peak_share: float
    cumulative_share: float


@dataclass(frozen=True, slots=True, eq=False)
class ConsumerPath:
    """One consumer, month by month; arrays over months, in the path's unit a month.

    Attributes
    ----------
    demand
        Before restraint.
    restraint
        Part of demand given up under the agreement, 0..1; 0 alone.
    other_supply
        From home and from suppliers who do not restrict.
    at_risk
        By restricting country, what it sells before the shock, a month.
    arriving
        By restricting country, what still arrives.
    added
        From capacity that the scenario adds.
    draw, stock
        Released in the month, and left at its end.
    received
        From the pact; below 0: given to it.
    shortage
        Restrained demand that is not met.
    """

    consumer: Consumer
    unit: PathUnit
    use: Use | None
    held: Stock | None
    flags: tuple[PathFlag, ...]
    mix_years: str
    demand: Floats
    restraint: Floats
    other_supply: Floats
    at_risk: Mapping[str, float]
    arriving: Mapping[str, Floats]
    added: Floats
    draw: Floats
    stock: Floats
    received: Floats
    shortage: Floats
    figures: PathFigures
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ShockPicture:
    """What the scenario's shocks do to the consumer or pact shown.

    Attributes
    ----------
    start
        Year and month of the first month of the path.
    shocks
        Restrictions at the stage that act within the path.
    later
        Restrictions at the stage that begin after it ends.
    upstream
        Restrictions at stages before. They are not carried over to this stage: what plants
        elsewhere lose in feed is shown at that stage, as their shortage there.
    sharing, hub
        How the pact shares, and with whom the bilateral agreements are (None: no hub).
    paths
        One for each consumer whose figures are published.
    not_published
        The others, and why they have no path.
    total
        Of all paths together; None if there is none.
    focus
        Id of the consumer of the view; None if all paths together are.
    restriction
        The world's closed form (METHODS 8.4), t/yr; None for other consumers.
    """

    view: View
    start: tuple[int, int]
    months: int
    unit: PathUnit
    shocks: tuple[Shock, ...]
    later: tuple[Shock, ...]
    upstream: tuple[Shock, ...]
    sharing: Sharing
    hub: str | None
    paths: tuple[ConsumerPath, ...]
    not_published: tuple[tuple[Consumer, NotPublished], ...]
    total: PathFigures | None
    focus: str | None
    restriction: Restriction | None = None

    @property
    def shown(self) -> PathFigures | None:
        """The figures of the consumer of the view, or of all together; None if not published."""
        if self.focus is None:
            return self.total
        return next((p.figures for p in self.paths if p.consumer.id == self.focus), None)
