"""One month of a shock as the map shows it: who withholds, who is short, who gives to whom.

No drawing and no computing of the model: figures of :mod:`mapapp.picture.shock`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.shock_series import Gift, gifts_of
from mapapp.cartography.shock_words import month_name, unit_words
from mapapp.cartography.wording import map_title, percent
from mapapp.picture.result import Picture
from mapapp.picture.shock.shock_result import ConsumerPath, ShockPicture
from mapapp.picture.sourcing.consumers import Consumer

translate = QCoreApplication.translate

# Part of a month's use: what is smaller is rounding, not a shortage.
LEAST_MISSING: Final = 5e-4


@dataclass(frozen=True, slots=True)
class Buyer:
    """What a month brings for one who buys.

    Attributes
    ----------
    missing
        Part of the month's use that is short or given up under an agreement, 0..1; None where
        it is not published from whom it buys.
    draws
        Whether its own stock, or what others give it, fills a gap.
    """

    consumer: Consumer
    missing: float | None
    draws: bool = False

    @property
    def is_short(self) -> bool:
        """Whether anything is missing."""
        return self.missing is not None and self.missing > LEAST_MISSING


@dataclass(frozen=True, slots=True)
class ShockMonth:
    """What the map shows of a month.

    Attributes
    ----------
    when
        The month, as ``2027-06``.
    withheld
        By restricting country the largest part of its exports withheld in the month, 0..1.
    """

    title: str
    subtitle: str
    buyers: tuple[Buyer, ...]
    withheld: tuple[tuple[str, float], ...]
    gifts: tuple[Gift, ...]
    when: str = ""


def month_on_map(
    path: ShockPicture, picture: Picture, month: int, *, others: Sequence[ShockPicture] = ()
) -> ShockMonth:
    """Return a month of a path, from 0, for the map.

    Parameters
    ----------
    others
        The same shocks as seen by further consumers: they are shown besides.
    """
    buyers: dict[str, Buyer] = {}
    for one in (path, *others):
        for found in one.paths:
            if not found.consumer.is_world and found.consumer.id not in buyers:
                buyers[found.consumer.id] = _buyer(found, month)
        for consumer, why in one.not_published:
            if why == "sourcing" and not consumer.is_world:
                buyers.setdefault(consumer.id, Buyer(consumer, None))
    withheld = _withheld(path, month)
    gifts = gifts_of(path, month) if path.sharing != "none" else ()
    return ShockMonth(
        title=_title(path, picture, month, withheld=bool(withheld)),
        subtitle=_subtitle(path, gifts=bool(gifts)),
        buyers=tuple(buyers.values()),
        withheld=withheld,
        gifts=gifts,
        when="{}-{:02}".format(*_year_and_month(path, month)),
    )


def _year_and_month(path: ShockPicture, month: int) -> tuple[int, int]:
    count = path.start[0] * 12 + path.start[1] - 1 + month
    return count // 12, count % 12 + 1


def _buyer(path: ConsumerPath, month: int) -> Buyer:
    demand = float(path.demand[month])
    if demand <= 0:
        return Buyer(path.consumer, 0.0)
    missing = float(path.shortage[month]) / demand + float(path.restraint[month])
    fills = float(path.draw[month]) + max(0.0, float(path.received[month]))
    return Buyer(path.consumer, missing, draws=fills > LEAST_MISSING * demand)


def _withheld(path: ShockPicture, month: int) -> tuple[tuple[str, float], ...]:
    """Return who withholds what in a month; of a group each member does."""
    now = path.start[0] * 12 + path.start[1] + month
    acting = [
        shock.cut
        for shock in path.shocks
        if 0 <= now - (shock.start_year * 12 + shock.start_month) < shock.months
    ]
    return tuple((code, max(acting)) for code in path.restricting) if acting else ()


def _title(path: ShockPicture, picture: Picture, month: int, *, withheld: bool) -> str:
    """Return stage, month, and whether exports are restricted in it."""
    state = (
        translate("shock", "exports restricted")
        if withheld
        else translate("shock", "no restriction in force")
    )
    return translate("shock", "{what}, {month}: {state}").format(
        what=map_title(picture).rpartition(",")[0],
        month=month_name(*_year_and_month(path, month)),
        state=state,
    )


def _subtitle(path: ShockPicture, *, gifts: bool) -> str:
    words = translate("shock", "Part of use that is missing, %")
    if gifts:
        words += translate("shock", " · arrows: given to others, {unit}").format(
            unit=unit_words(path.unit)
        )
    return words


def missing_words(buyer: Buyer) -> str:
    """Return what stands beside a buyer's name: "−36 %", "from stock", "not published"."""
    if buyer.missing is None:
        return translate("shock", "not published")
    if buyer.is_short:
        return f"−{percent(buyer.missing, 0 if buyer.missing >= 0.01 else 1)}"
    return translate("shock", "from stock") if buyer.draws else translate("shock", "nothing short")
