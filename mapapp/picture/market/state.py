"""One mineral in one year under a scenario: what every figure of it rests on."""

from dataclasses import dataclass

from mapapp.catalog.catalog import Catalog
from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import mineral_model
from mapapp.picture.market.additions import place_additions
from mapapp.picture.market.assumed import Pipelines, assumed_pipelines
from mapapp.picture.market.lens import SeenOutput, seen
from mapapp.picture.market.market import Additions, Market, market
from mapapp.picture.view import Lens
from mapapp.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True, eq=False)
class MineralState:
    """The arrays of a mineral, what the levers add to it, and the market that follows.

    ``pipelines`` is what can be added under the scenario's assumptions, by stage; ``additions``
    what is added, by stage and place; ``market`` is None without any national output.
    """

    model: MineralModel
    year: int
    pipelines: Pipelines
    additions: Additions
    market: Market | None

    def seen(self, lens: Lens) -> SeenOutput | None:
        """Return output by host or by control; None without any national output."""
        if self.market is None:
            return None
        return seen(self.model, self.market, lens, year=self.year, additions=self.additions)


def mineral_state(catalog: Catalog, scenario: Scenario, *, mineral: str, year: int) -> MineralState:
    """Work out one mineral in one year.

    Parameters
    ----------
    mineral, year
        Known to the catalog, and 2024 to 2040; :func:`mapapp.picture.evaluate.check_view`
        checks them.

    Raises
    ------
    UserError
        If the scenario cannot be followed: a place without anything to add to, a demand case
        that is not published, a rule that lacks what it needs.
    """
    model = mineral_model(catalog, mineral)
    pipelines = assumed_pipelines(model, scenario.assumptions)
    additions = place_additions(model, scenario, pipelines)
    return MineralState(
        model, year, pipelines, additions, market(catalog, model, scenario, year, additions)
    )
