"""Where the bundled folders are: the one place that knows.

In a checkout (editable install) ``geodata/`` and ``resources/`` stand beside the package;
in a wheel the build puts them inside it, under ``mapapp/_bundled/``.
"""

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent


def bundled(folder: Literal["geodata", "resources"], *parts: str) -> Path:
    """Return the path of a file or folder that ships with the app.

    Parameters
    ----------
    folder
        ``"geodata"`` (tables and shapes) or ``"resources"`` (icons, help pages).
    parts
        Path components below that folder.

    Returns
    -------
    Path
        The location, whether or not something is there: readers report what is missing.
    """
    inside = _PACKAGE / "_bundled" / folder
    root = inside if inside.is_dir() else _PACKAGE.parent / folder
    return root.joinpath(*parts)
