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
from mapapp.scenario.levers import Sharing, Shock, StockLever
from mapapp.supply.dependence import Restriction

Floats = npt.NDArray[np.float64]
PathUnit = Literal["contained", "index", "gross"]
"""``contained``: t on the mineral's basis. ``index``: a year's use is 100. ``gross``: traded t."""

PathFlag = (
    MixFlag
    | Literal[
        "no stock published",
        "stock not counted",
        "stocks of few",
        "release limit not counted",
        "additions not counted",
        "additions in mixed units",
        "supplier not named",
        "target share unknown",
        "demand-blind",
        "traded exports",
    ]
)
"""Besides the mix's own flags:

``stock not counted``, ``release limit not counted``, ``additions not counted``: they are in
contained tonnes and the consumer's use is not published. ``additions in mixed units``: counted as
if a contained tonne were a gross one. ``supplier not named``: who restricts may be among the
unnamed suppliers, or has no output in the statistic, and is counted as selling nothing.
``target share unknown``: the shock is on a member, and which part of the pooled purchases is that
member's is not known: none is counted.
``stocks of few``: of the world: those whose stocks are listed use less than half of what is used
outside, so that there are no days of cover, and what they publish is not drawn on.
``demand-blind``: what the restricting country uses itself is not known: all its output counts as
exports, so that the figures are the most it can be. ``traded exports``: it is not known either, and
what it sells is what trade statistics have of the stage's product: gross tonnes counted as if they
were contained, and no product outside these headings.
"""

NotPublished = Literal["sourcing", "no use", "tonnes", "restricts", "target share"]
"""Why a consumer has no path: from whom it buys is not published; it uses none of it; what it uses
is not published in tonnes, so that it cannot share; it is the one who restricts; what part of the
exports the targets of the shock buy is not published."""


@dataclass(frozen=True, slots=True)
class PathFigures:
    """The path in a few figures.

    What is *caused* is what the restrictions add to what would be missing without them, month
    by month and never below 0: a restriction of 0 per cent causes nothing. What is *unmet* is
    shortage and demand given up together, so that ways of sharing compare like with like.

    Attributes
    ----------
    use_per_year
        In the path's unit.
    first_month_short
        The first month with a shortage that is caused, from 1; None if there is none.
    stock_ends
        Month from 1; None if the stock lasts or there is none.
    days_of_cover, days_against_risk
        Of the stock, against total use and against the flow that the shocks withhold at their
        height. None without a stock that can be counted, or where no flow is withheld.
    peak_shortage, cumulative_shortage
        The worst month's (a month), and the sum of all months', in the path's unit, whatever
        causes it.
    peak_share, cumulative_share
        The same as parts of a month's use, and of the use of all months, 0..1.
    given_up, given_up_share
        Demand given up under the agreement in all months, in the path's unit and as a part of
        use.
    unmet, unmet_share, unmet_peak_share
        Shortage and what is given up: of all months, as a part of use, and of the worst
        month's.
    caused_shortage, caused_share, caused_peak_shortage, caused_peak_share
        Of the shortage, what the restrictions add.
    caused_unmet, caused_unmet_share, caused_unmet_peak_share
        The same of what is unmet.
    period_caused_share, period_unmet_share
        What is caused in the months in which the restrictions are felt
        (:attr:`ShockPicture.period`), shortage alone and with what is given up, as parts of the
        use of these months: the same however long the path is. None if none of them is in the
        path.
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
    given_up: float
    given_up_share: float
    unmet: float
    unmet_share: float
    unmet_peak_share: float
    caused_shortage: float
    caused_share: float
    caused_peak_shortage: float
    caused_peak_share: float
    caused_unmet: float
    caused_unmet_share: float
    caused_unmet_peak_share: float
    period_caused_share: float | None
    period_unmet_share: float | None


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
    caused_shortage
        What the restrictions add to it, never below 0.
    figures, without
        The path in a few figures, and the same path if nobody restricted: same stocks, same
        sharing.
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
    caused_shortage: Floats
    figures: PathFigures
    without: PathFigures
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ShockPicture:
    """What the scenario's shocks do to the consumer or pact shown.

    Attributes
    ----------
    start
        Year and month of the first month of the path.
    shocks
        Restrictions at the stage that act within the path, as set: one by a group of countries
        is one of them, and acts through its members.
    restricting
        Codes of the countries that withhold exports.
    period
        First and last month, from 1, in which the restrictions are felt: theirs, so much later
        as goods are under way. None if the path ends before.
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
    total, total_without
        Of all paths together, and if nobody restricted; None if there is none.
    focus
        Id of the consumer of the view; None if all paths together are.
    restriction
        The world's closed form (METHODS 8.4), t/yr; None for other consumers.
    demand_blind
        The world's figures if all that those who restrict make were exports: the upper end,
        where what they use is told from traded exports only (flag ``traded exports``); None
        elsewhere.
    stocks_unused
        Stocks of the scenario at the mineral and stage that no path counts: of somebody else,
        or in days of a use that is not published.
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
    total_without: PathFigures | None
    focus: str | None
    restricting: tuple[str, ...] = ()
    period: tuple[int, int] | None = None
    restriction: Restriction | None = None
    demand_blind: PathFigures | None = None
    stocks_unused: tuple[StockLever, ...] = ()

    @property
    def volume_year(self) -> int:
        """The year of output and use, which are held over the path."""
        return self.view.year

    @property
    def hub_consumer(self) -> Consumer | None:
        """Whom the bilateral agreements are with; None without any."""
        return next((p.consumer for p in self.paths if p.consumer.id == self.hub), None)

    @property
    def shown(self) -> PathFigures | None:
        """The figures of the consumer of the view, or of all together; None if not published."""
        if self.focus is None:
            return self.total
        return next((p.figures for p in self.paths if p.consumer.id == self.focus), None)
