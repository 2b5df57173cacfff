"""Finds what the map shows of a shock's month: also those who are not looked at."""

from mapapp.cartography.shock_month import month_on_map
from mapapp.cartography.wording import source_line
from mapapp.desktop.shock.player import Found
from mapapp.picture import Picture
from mapapp.picture.shock.followed import seen_beside
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.scenario.appearance import DEFAULT_APPEARANCE


def month_found(path: ShockPicture, picture: Picture, month: int) -> Found:
    """Return a month of a path, from 0, its unit and its sources."""
    others = seen_beside(path, picture.catalog, picture.scenario, picture.view)
    return (
        month_on_map(path, picture, month, others=others),
        path.unit,
        source_line(picture, DEFAULT_APPEARANCE, traded=True),
    )
