"""From older versions of the .supplymap file to the one that is read: one step at a time."""

from collections.abc import Callable, Mapping
from typing import Any, Final


def _to_2(content: dict[str, Any]) -> dict[str, Any]:
    """Version 2 knows files of sites and a floor of governance; a version 1 had neither."""
    return {**content, "version": 2}


_STEPS: Final[Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {1: _to_2}


def migrated(content: dict[str, Any]) -> dict[str, Any]:
    """Return what a file of an older version says, as the version that is read says it.

    Parameters
    ----------
    content
        The file as JSON gives it, with a version that is a whole number from 1 on.
    """
    while (step := _STEPS.get(int(content["version"]))) is not None:
        content = step(content)
    return content
