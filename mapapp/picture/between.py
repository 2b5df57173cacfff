"""From one scenario to another: a Picture in which the first stands in place of the baseline."""

from dataclasses import replace

from mapapp.picture.result import CountryFigures, Picture


def picture_between(before: Picture, after: Picture) -> Picture:
    """Return what colours a map of the change from one scenario to another.

    Parameters
    ----------
    before, after
        Pictures of two scenarios in one view.

    Returns
    -------
    Picture
        The later one, in mode ``change``: of each country, the baseline is what ``before`` makes of
        it. Countries, suppliers and world output alone are set so; the indices stay those of the
        later scenario against the baseline.
    """
    countries = {
        code: _between(before.countries.get(code), figures)
        for code, figures in after.countries.items()
    }
    return replace(
        after,
        view=replace(after.view, mode="change"),
        countries=countries,
        suppliers=tuple(countries[one.iso3] for one in after.suppliers),
        rest_of_world=(before.rest_of_world[1], after.rest_of_world[1]),
        world_output=(before.world_output[1], after.world_output[1]),
        levers=(),
        warnings=(),
    )


def _between(before: CountryFigures | None, after: CountryFigures) -> CountryFigures:
    return replace(
        after,
        baseline_t_per_year=before.scenario_t_per_year if before else None,
        baseline_share=before.scenario_share if before else None,
    )
