"""Text as it is compared when one searches: no accents, no capitals."""

import unicodedata
from typing import Final

# Letters that Unicode does not take apart into a plain letter and a mark.
_PLAIN: Final = str.maketrans(
    {
        "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
        "þ": "th", "Þ": "th", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i",
        "’": "'", "‘": "'", "–": "-", "−": "-", "\u00a0": " ", "\u202f": " ",
    }
)  # fmt: skip


def folded(text: str) -> str:
    """Return a text without accents and capitals, so that "cote" finds "Côte".

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        For comparing only; it may be longer than the text (ß becomes ss).
    """
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(ch for ch in apart if not unicodedata.combining(ch)).casefold()
