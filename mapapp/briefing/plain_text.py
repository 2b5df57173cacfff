"""Texts as files can hold them: without control characters and halves of characters."""

from typing import Final
from unicodedata import category

# Controls, halves of a surrogate pair, and what Unicode has not assigned.
NO_TEXT: Final = frozenset({"Cc", "Cs", "Cn"})
# Marks that turn the direction of what follows: they can make a text read as another one.
TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str, *, keep: str = "\n\t") -> str:
    """Return a text in which controls other than those kept are spaces."""
    return "".join(
        ch if ch in keep or (category(ch) not in NO_TEXT and ch not in TURNING) else " "
        for ch in text
    )
