"""Output of one stage by host, before and after: what trade and exposure are rescaled to."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import Stage
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.market.state import mineral_state
from mapapp.picture.sourcing.trade import Floats
from mapapp.picture.view import View
from mapapp.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True, eq=False)
class StageOutput:
    """Output by country, t/yr, in the baseline and in the scenario, by host.

    Trade is recorded by where goods stand, so that there is no lens of control here.

    Attributes
    ----------
    codes
        ISO alpha-3 codes of the countries.
    before, after
        Shape (countries + 1,); the last is the rest of the world. 0 also where a country's
        output is not known.
    """

    codes: tuple[str, ...]
    before: Floats
    after: Floats

    @property
    def changed(self) -> bool:
        """Whether the scenario differs from the baseline."""
        return not np.array_equal(self.before, self.after)

    @property
    def key(self) -> tuple[bytes, bytes]:
        """The figures as a value, to remember what was computed of them."""
        return self.before.tobytes(), self.after.tobytes()

    @property
    def pairs(self) -> Mapping[str, tuple[float, float]]:
        """Before and after by country that has either, t/yr."""
        both = zip(self.codes, self.before.tolist(), self.after.tolist(), strict=False)
        return MappingProxyType(
            {code: (old, new) for code, old, new in both if old > 0.0 or new > 0.0}
        )


def stage_output(catalog: Catalog, scenario: Scenario, view: View) -> StageOutput | None:
    """Return a stage's output in the view's year; None where none is published.

    Parameters
    ----------
    catalog, scenario, view
        Checked by :func:`mapapp.picture.evaluate.check_view`.

    Raises
    ------
    UserError
        If the scenario cannot be followed, see :func:`mapapp.picture.market.state.mineral_state`.
    """
    state = mineral_state(catalog, scenario, mineral=view.mineral, year=view.year)
    row = state.model.row(view.stage)
    if row is None or state.market is None:
        return None
    return StageOutput(state.model.codes, state.market.baseline[row], state.market.output[row])


def baseline_output(
    catalog: Catalog, mineral: str, stage: Stage, *, year_at: int
) -> StageOutput | None:
    """Return the baseline's output of a stage, twice; ``year_at`` counts from 2024."""
    model = mineral_model(catalog, mineral)
    row = model.row(stage)
    if row is None:
        return None
    made = model.baseline[year_at, row]
    return StageOutput(model.codes, made, made)
