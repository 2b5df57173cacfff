"""Which consumers can be followed in which unit, so that their figures can be added up."""

from collections.abc import Sequence
from dataclasses import dataclass

from mapapp.picture.shock.shock_columns import Frame
from mapapp.picture.shock.shock_floor import held_to_floor
from mapapp.picture.shock.shock_mix import Mix, mix_of
from mapapp.picture.shock.shock_result import NotPublished, PathUnit
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.sourcing.governance_floor import floor_of


@dataclass(frozen=True, slots=True)
class Mixes:
    """The consumers whose mix is known, and the others with the reason."""

    known: tuple[Mix, ...]
    missing: tuple[tuple[Consumer, NotPublished], ...]
    alone: bool

    def of_unit(self, unit: PathUnit) -> tuple[Mix, ...]:
        """Return those that can be followed in a unit."""
        if unit == "contained":
            return tuple(mix for mix in self.known if mix.use is not None)
        return tuple(mix for mix in self.known if mix.gross_t) if unit == "gross" else self.known

    @property
    def unit(self) -> PathUnit:
        """The unit that suits them best.

        Contained tonnes where at least as many consumers' use is known in them as in traded
        ones; one consumer alone is followed in parts of its use where it is not.
        """
        contained, gross = self.of_unit("contained"), self.of_unit("gross")
        if self.alone:
            return "contained" if contained else "index"
        return "contained" if len(contained) >= len(gross) else "gross"

    def left_out(self, unit: PathUnit) -> tuple[tuple[Consumer, NotPublished], ...]:
        """Return who cannot be followed in a unit, and why."""
        kept = self.of_unit(unit)
        return (
            *self.missing,
            *((mix.consumer, "tonnes") for mix in self.known if mix not in kept),
        )


def mixes_of(frame: Frame, who: Sequence[Consumer]) -> Mixes:
    """Return the mixes of consumers; those who restrict have none."""
    known: list[Mix] = []
    missing: list[tuple[Consumer, NotPublished]] = []
    for consumer in who:
        if frame.restricting & set(consumer.members):
            missing.append((consumer, "restricts"))
            continue
        mix = mix_of(frame.catalog, frame.mineral, frame.stage, consumer, year=frame.year)
        if isinstance(mix, Mix):
            floor = floor_of(frame.scenario.pact, consumer)
            if floor is not None:
                mix = held_to_floor(frame.catalog, frame.mineral, frame.stage, mix, floor=floor)
            known.append(mix)
        else:
            missing.append((consumer, mix))
    return Mixes(tuple(known), tuple(missing), len(who) == 1)


def common_unit(found: Sequence[Mixes]) -> PathUnit:
    """Return one unit for several ways of acting together, so that they can be compared.

    Their own where they agree; else the tonnes in which the most of them have a path, and the
    most consumers one.
    """
    own = {one.unit for one in found}
    if len(own) == 1:
        return own.pop()
    units: tuple[PathUnit, ...] = ("contained", "gross")
    return max(
        units,
        key=lambda unit: (
            sum(bool(one.of_unit(unit)) for one in found),
            sum(len(one.of_unit(unit)) for one in found),
        ),
    )
