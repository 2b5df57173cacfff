"""What a control says of itself: a tool tip in a line, and a text for "What's this?"."""

from PySide6.QtWidgets import QWidget


def explain(widget: QWidget, tip: str, more: str = "", *, name: str = "") -> None:
    """Give a control its tool tip, its "What's this?" text, and a name if it has none.

    Parameters
    ----------
    tip
        What it is or does, in a line; the tool tip may change later, with what is shown.
    more
        What else there is to know; the "What's this?" text is the tip and this.
    name
        For who hears the window; empty keeps the one it has.
    """
    if tip:
        widget.setToolTip(tip)
    widget.setWhatsThis(" ".join(part for part in (sentence(tip), more) if part))
    if name:
        widget.setAccessibleName(name)


def sentence(words: str) -> str:
    """Return words with the stop that ends a sentence."""
    return words if not words or words[-1] in ".!?…" else f"{words}."
