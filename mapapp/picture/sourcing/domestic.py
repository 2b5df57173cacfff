"""What a consumer makes itself at a stage, and how well that is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.sourcing.consumers import Consumer
from mapapp.picture.view import FIRST_YEAR

Knowledge = Literal["published", "estimated", "none listed", "partly known", "not known"]


@dataclass(frozen=True, slots=True, eq=False)
class Domestic:
    """Baseline output of a consumer's members in a year, contained t/yr.

    Attributes
    ----------
    by_member
        Members with an output, t/yr.
    total_t
        Their sum; None where nothing is known. 0 only where the statistic says so, or names
        no member and no member has an operating site (``none listed``).
    knowledge
        ``estimated`` if a member's figure stands on listed sites or another statistic;
        ``partly known`` if a member produces and how much is not known: the total is a lower
        bound then; ``not known`` if that is true of all who produce, or if no national output
        of the stage is published at all.
    """

    by_member: Mapping[str, float]
    total_t: float | None
    knowledge: Knowledge

    @property
    def complete(self) -> bool:
        """Whether the total stands for all members."""
        return self.total_t is not None and self.knowledge != "partly known"


@lru_cache(maxsize=512)
def domestic_output(
    catalog: Catalog, mineral: str, stage: Stage, consumer: Consumer, *, year: int
) -> Domestic:
    """Return the baseline output of a consumer's members at a stage in a year.

    For the world the output of all countries, with the rest of the world. Years before the
    first of the series take its figure.
    """
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    if row is None:
        return Domestic({}, None, "not known")
    year_at = max(0, year_index(year))
    if consumer.is_world:
        return Domestic({}, float(model.baseline[year_at, row].sum()), "published")
    made: dict[str, float] = {}
    unknown = estimated = named = False
    for code in consumer.members:
        at = model.column.get(code)
        if at is not None and model.named[year_at, row, at]:
            named = True
            made[code] = float(model.baseline[year_at, row, at])
            estimated |= bool(model.estimated[year_at, row, at])
        elif code in model.named_elsewhere[stage] or _runs_a_site(model, stage, code, year):
            unknown = True
    if unknown:
        total = sum(made.values()) if named else None
        return Domestic(MappingProxyType(made), total, "partly known" if named else "not known")
    knowledge: Knowledge = "published" if named else "none listed"
    return Domestic(
        MappingProxyType(made), sum(made.values()), "estimated" if estimated else knowledge
    )


def _runs_a_site(model: MineralModel, stage: Stage, code: str, year: int) -> bool:
    return any(
        site.host == code and site.status == "operating" and (site.start_year or FIRST_YEAR) <= year
        for site in model.sites.get(stage, ())
    )
