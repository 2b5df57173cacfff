"""A shock's path as the parts of a stacked chart: who supplies what, month by month.

No drawing and no computing of the model: the arrays of :mod:`mapapp.picture.shock`, added up
for those who are shown, so that the parts of a month and what is missing make up its use.
"""

from dataclasses import dataclass

import numpy as np

from mapapp.picture.shock.shock_result import ConsumerPath, Floats, PathUnit, ShockPicture
from mapapp.picture.sourcing.consumers import Consumer

# Relative to use: what is smaller is rounding of shares that add up to one.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, eq=False)
class ShockSeries:
    """What is drawn; arrays over months, in the unit a month, none below 0.

    Attributes
    ----------
    start
        Year and month of the first month.
    in_force
        First and last month, from 1, of the restrictions as they are set; None outside.
    period
        The months in which they are felt: later by the time goods are under way.
    use
        Demand before restraint.
    own
        From home and from suppliers who do not restrict.
    arriving
        By restricting country, what still arrives.
    added, drawn, received
        From new capacity, from stocks, and from the others of a pact. What is given to others is
        taken out of the stock first, then of new plants, of own supply and of what arrives.
    shortage, restraint
        What is missing, and what is given up under the agreement.
    stock
        Left at the end of the month.
    first_stock
        At the start.
    cut
        The largest part of exports withheld, 0..1.
    """

    start: tuple[int, int]
    unit: PathUnit
    in_force: tuple[int, int] | None
    period: tuple[int, int] | None
    cut: float
    use: Floats
    own: Floats
    arriving: tuple[tuple[str, Floats], ...]
    added: Floats
    drawn: Floats
    received: Floats
    shortage: Floats
    restraint: Floats
    stock: Floats
    first_stock: float

    @property
    def months(self) -> int:
        """How many months there are."""
        return len(self.use)

    @property
    def worst(self) -> int:
        """The month in which most is missing or given up, from 0."""
        return int(np.argmax(self.shortage + self.restraint))

    @property
    def top(self) -> float:
        """The highest that anything reaches."""
        arriving = sum((values for _, values in self.arriving), 0.0 * self.use)
        supply = self.own + arriving + self.added + self.drawn + self.received
        return float(max(self.use.max(), (supply + self.shortage + self.restraint).max()))

    def month_of(self, at: int) -> tuple[int, int]:
        """Return year and month, from 1, of a month of the path, from 0."""
        count = self.start[0] * 12 + self.start[1] - 1 + at
        return count // 12, count % 12 + 1


@dataclass(frozen=True, slots=True)
class Gift:
    """What one gives to another in a month, in the path's unit."""

    giver: Consumer
    receiver: Consumer
    amount: float


def series_of(picture: ShockPicture) -> ShockSeries | None:
    """Return the parts of a path: of the consumer looked at, or of all together.

    Returns
    -------
    ShockSeries or None
        None if no path is published.
    """
    paths = [path for path in picture.paths if picture.focus in (None, path.consumer.id)]
    if not paths:
        return None
    alone = len(paths) == 1
    each = [_parts(path, alone=alone) for path in paths]
    codes = sorted({code for path in paths for code in path.arriving})
    nothing = np.zeros(picture.months)
    total = {name: sum((p[name] for p in each), nothing) for name in each[0] if name not in codes}
    return ShockSeries(
        start=picture.start,
        unit=picture.unit,
        in_force=_in_force(picture),
        period=picture.period,
        cut=max((shock.cut for shock in picture.shocks), default=0.0),
        use=total["use"],
        own=total["own"],
        arriving=tuple(
            (code, sum((p.get(code, nothing) for p in each), nothing)) for code in codes
        ),
        added=total["added"],
        drawn=total["drawn"],
        received=total["received"],
        shortage=total["shortage"],
        restraint=total["restraint"],
        stock=total["stock"],
        first_stock=sum(float(path.stock[0] + path.draw[0]) for path in paths),
    )


def gifts_of(picture: ShockPicture, month: int) -> tuple[Gift, ...]:
    """Return who gives what to whom in a month, from 0.

    With a hub each agreement is between it and one partner. In a pact of all, the rule says who
    gives and who receives, and not to whom: each giver's part goes to all in proportion to what
    they receive (assumption).
    """
    net = {path.consumer.id: float(path.received[month]) for path in picture.paths}
    least = ROUNDING * max((float(path.demand[month]) for path in picture.paths), default=0.0)
    who = [path.consumer for path in picture.paths]
    if picture.sharing == "none":
        return ()
    hub = picture.hub_consumer
    if hub is not None:
        partners = [one for one in who if one.id != hub.id and abs(net[one.id]) > least]
        return tuple(
            Gift(hub, one, net[one.id]) if net[one.id] > 0 else Gift(one, hub, -net[one.id])
            for one in partners
        )
    givers = [one for one in who if net[one.id] < -least]
    takers = [one for one in who if net[one.id] > least]
    total = sum(net[one.id] for one in takers)
    return tuple(
        Gift(giver, taker, -net[giver.id] * net[taker.id] / total)
        for giver in givers
        for taker in takers
    )


def _parts(path: ConsumerPath, *, alone: bool) -> dict[str, Floats]:
    """Return a path's parts; what one alone gives away is taken out of what it has.

    Of several together nothing is: what goes from one to another stays among them.
    """
    nothing = np.zeros_like(path.demand)
    found = {
        "use": path.demand,
        "own": path.other_supply,
        "added": path.added,
        "drawn": path.draw,
        "received": np.maximum(path.received, 0.0) if alone else nothing,
        "shortage": path.shortage,
        "restraint": path.restraint * path.demand,
        "stock": path.stock,
        **path.arriving,
    }
    left = np.maximum(-path.received, 0.0) if alone else nothing
    for name in ("drawn", "added", "own", *path.arriving):
        taken = np.minimum(left, found[name])
        found[name], left = found[name] - taken, left - taken
    return found


def _in_force(picture: ShockPicture) -> tuple[int, int] | None:
    first = picture.start[0] * 12 + picture.start[1]
    spans = [
        (begin, begin + shock.months - 1)
        for shock in picture.shocks
        if (begin := shock.start_year * 12 + shock.start_month - first + 1) <= picture.months
    ]
    if not spans:
        return None
    return min(a for a, _ in spans), min(picture.months, max(b for _, b in spans))
