"""A shock followed to its end, and the same shock as other consumers see it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mapapp.catalog.catalog import Catalog
from mapapp.errors import UserError
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.shock.shocks import MONTHS, shock_paths
from mapapp.picture.sourcing.consumers import CONSUMERS
from mapapp.picture.view import View
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario

LONGEST: Final = 180
AFTER: Final = 6


def shocks_at(scenario: Scenario, view: View) -> tuple[Shock, ...]:
    """Return the restrictions at the mineral and stage of a view."""
    seen = view.mineral, view.stage
    return tuple(one for one in scenario.shocks if (one.mineral, one.stage) == seen)


def months_to_follow(shocks: Sequence[Shock]) -> int:
    """Return how long a path must be to show its restrictions' ends, and some months more."""
    begins = [shock.start_year * 12 + shock.start_month for shock in shocks]
    if not begins:
        return MONTHS
    first = min(begins)
    ends = [begin + shock.months for begin, shock in zip(begins, shocks, strict=True)]
    return min(max(MONTHS, max(ends) - first + AFTER), LONGEST)


def followed(catalog: Catalog, scenario: Scenario, view: View) -> ShockPicture | None:
    """Follow the scenario's shocks to their ends, as window and pages show them.

    Returns
    -------
    ShockPicture or None
        None if no shock is set on the mineral's stage.

    Raises
    ------
    mapapp.errors.UserError
        As `shock_paths`.
    """
    months = months_to_follow(shocks_at(scenario, view))
    return shock_paths(catalog, scenario, view, months=months)


def seen_beside(
    path: ShockPicture, catalog: Catalog, scenario: Scenario, view: View
) -> tuple[ShockPicture, ...]:
    """Return the same shocks as other consumers see them, of the same months.

    Of a pact that has several paths none: all its members are in it. Else the consumers that
    are always offered, each as if it were looked at: none of them shares with another.
    """
    if len(path.paths) > 1:
        return ()
    found = []
    for consumer in CONSUMERS:
        if consumer == view.consumer:
            continue
        try:
            one = shock_paths(
                catalog, scenario, replace(view, consumer=consumer), months=path.months
            )
        except UserError:
            continue  # nothing is known of this one: it stays plain land
        if one is not None and one.start == path.start:
            found.append(one)
    return tuple(found)
