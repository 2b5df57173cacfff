"""Finds what the map shows of a shock's month: also those who are not looked at."""

from dataclasses import replace

from mapapp.cartography.shock_month import month_on_map
from mapapp.cartography.wording import source_line
from mapapp.desktop.shock.player import Found
from mapapp.errors import UserError
from mapapp.picture import Picture
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.consumers import CONSUMERS
from mapapp.scenario.appearance import DEFAULT_APPEARANCE


def month_found(path: ShockPicture, picture: Picture, month: int, *, lag_months: float) -> Found:
    """Return a month of a path, from 0, its unit and its sources.

    Of a pact that shares all members are shown; else the consumers that are always offered,
    each as if it were looked at: none of them shares with another.
    """
    others = () if len(path.paths) > 1 else other_paths(path, picture, lag_months=lag_months)
    return (
        month_on_map(path, picture, month, others=others),
        path.unit,
        source_line(picture, DEFAULT_APPEARANCE, traded=True),
    )


def other_paths(
    path: ShockPicture, picture: Picture, *, lag_months: float
) -> tuple[ShockPicture, ...]:
    """Return the same shocks as other consumers see them, of the same months."""
    found = []
    for consumer in CONSUMERS:
        if consumer == picture.view.consumer:
            continue
        try:
            one = shock_paths(
                picture.catalog,
                picture.scenario,
                replace(picture.view, consumer=consumer),
                months=path.months,
                lag_months=lag_months,
            )
        except UserError:
            continue  # nothing is known of this one: it stays plain land
        if one is not None and one.start == path.start:
            found.append(one)
    return tuple(found)
