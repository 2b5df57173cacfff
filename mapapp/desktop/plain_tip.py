"""Tool tips of words that come from a file: data, whatever they look like."""

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """Return words so that a tool tip shows them as they are, tags and all.

    Qt takes a tool tip for rich text where it looks like it; a name such as ``<img src=…>`` would
    then be drawn instead of read.
    """
    return Qt.convertFromPlainText(words) if Qt.mightBeRichText(words) else words
