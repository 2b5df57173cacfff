"""The one place where catalog, scenario, supply and risk meet: `evaluate`. No Qt, no files."""

from mapapp.picture.evaluate import UnknownNameError, check_view, evaluate
from mapapp.picture.result import Picture
from mapapp.picture.view import DEFAULT_YEAR, FIRST_YEAR, LAST_YEAR, View

__all__ = [
    "DEFAULT_YEAR",
    "FIRST_YEAR",
    "LAST_YEAR",
    "Picture",
    "UnknownNameError",
    "View",
    "check_view",
    "evaluate",
]
