"""The handling marking of a page, apart from the rest: the window's preferences ask at start."""

from typing import Final

MOST_MARKING: Final = 200
"""How many characters it can have."""
