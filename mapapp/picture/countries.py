"""Every country at the stage shown: what it makes, and what of that is known."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from mapapp.picture.base.mineral import MineralModel
from mapapp.picture.base.mineral_model import year_index
from mapapp.picture.market.lens import SeenOutput, control_split
from mapapp.picture.result import CountryFigures, CountryState
from mapapp.picture.view import FIRST_YEAR, View


def country_figures(
    model: MineralModel, view: View, output: SeenOutput | None
) -> dict[str, CountryFigures]:
    """Return every country of the mineral at the stage shown, by code."""
    at_work = _at_work(model, view)
    row = model.row(view.stage)
    if row is None or output is None:
        return {
            code: CountryFigures(
                code, "unknown" if code in at_work else "none", None, None, None, None
            )
            for code in model.codes
        }
    before, after = output.before[row], output.after[row]
    shares = before / before.sum(), after / after.sum()
    states = (
        _states_by_host(model, view, row, at_work)
        if view.lens == "host"
        else _states_by_control(model, view, row, output, at_work)
    )
    figures = {}
    for column, code in enumerate(output.codes):
        state = states[code]
        if state in ("unknown", "none") and after[column] <= 0:
            # Not named by the statistic: no figure, and not a zero either.
            figures[code] = CountryFigures(code, state, None, None, None, None)
            continue
        if state == "unknown":
            added = float(after[column]), float(shares[1][column])
            figures[code] = CountryFigures(code, state, None, added[0], None, added[1])
            continue
        figures[code] = CountryFigures(
            code,
            state,
            float(before[column]),
            float(after[column]),
            float(shares[0][column]),
            float(shares[1][column]),
        )
    return figures


def suppliers_of(countries: Mapping[str, CountryFigures]) -> tuple[CountryFigures, ...]:
    """Return countries that produce before or after, largest baseline share first."""
    producing = [
        figures
        for figures in countries.values()
        if (figures.baseline_share or 0.0) > 0 or (figures.scenario_share or 0.0) > 0
    ]
    return tuple(
        sorted(
            producing,
            key=lambda f: (-(f.baseline_share or 0.0), -(f.scenario_share or 0.0), f.iso3),
        )
    )


def _at_work(model: MineralModel, view: View) -> AbstractSet[str]:
    """Return the countries that are known to make something at the stage shown."""
    return model.named_elsewhere[view.stage] | {
        site.host
        for site in model.sites.get(view.stage, ())
        if site.status == "operating" and (site.start_year or FIRST_YEAR) <= view.year
    }


def _states_by_host(
    model: MineralModel, view: View, row: int, at_work: AbstractSet[str]
) -> dict[str, CountryState]:
    year = year_index(view.year)
    return {
        code: _state(model, year, row, column, at_work) for column, code in enumerate(model.codes)
    }


def _state(
    model: MineralModel, year: int, row: int, column: int, at_work: AbstractSet[str]
) -> CountryState:
    if model.estimated[year, row, column]:
        return "estimated"
    if model.named[year, row, column]:
        return "output" if model.baseline[year, row, column] > 0 else "zero"
    return "unknown" if model.codes[column] in at_work else "none"


def _states_by_control(
    model: MineralModel, view: View, row: int, output: SeenOutput, at_work: AbstractSet[str]
) -> dict[str, CountryState]:
    """Return states by control: estimated where most of it lies in estimated countries.

    A country whose plants all belong to others makes nothing by control; that is no published
    zero.
    """
    year = year_index(view.year)
    parts = control_split(model, year, row).parts
    uncertain = (model.baseline[year, row, :-1] * model.estimated[year, row]) @ parts
    controlled = output.before[row, :-1]
    states: dict[str, CountryState] = {}
    for column, code in enumerate(output.codes):
        if controlled[column] > 0:
            most = uncertain[column] > 0.5 * controlled[column]
            states[code] = "estimated" if most else "output"
        else:
            host = model.column.get(code)
            named = host is not None and model.named[year, row, host]
            states[code] = "unknown" if code in at_work and not named else "none"
    return states
