"""Bounds of classes that are typed into the legend."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.class_words import bounds_in_words
from mapapp.cartography.classification import check_breaks
from mapapp.cartography.scale import ClassScale
from mapapp.scenario.appearance import Appearance, ClassChoice

translate = QCoreApplication.translate

BLOCKS: Final = ("share", "change")


def class_of(key: str, scale: ClassScale) -> int | None:
    """Return the class that a row of the legend stands for; None for other rows."""
    block, _, index = key.partition(":")
    if block not in BLOCKS or not index.isdigit() or int(index) >= len(scale.colours):
        return None
    return int(index)


def hint(scale: ClassScale) -> str:
    """Return what can be typed into the row of a class."""
    unit = (
        translate("SharePage", "percentage points")
        if scale.signed
        else translate("SharePage", "% of world output")
    )
    words = translate("SharePage", "Bounds of the classes, {unit}; type others to set them by hand")
    return words.format(unit=unit)


def reclassed(
    look: Appearance, scale: ClassScale, key: str, words: str
) -> tuple[Appearance, str] | None:
    """Return a look whose class has the bounds that are typed into its row, and the step's name.

    Own words of the classes that change go: they would stand beside another class.

    Returns
    -------
    None if the row is of no class, or the words are none of bounds, or of its own.

    Raises
    ------
    UserError
        If the bounds cannot be used.
    """
    index = class_of(key, scale)
    typed = bounds_in_words(scale, index, words) if index is not None else None
    if typed is None or typed == scale.breaks:
        return None
    bounds = check_breaks(typed, signed=scale.signed)
    choice = ClassChoice("manual", len(bounds) + 1, bounds)
    block = key.partition(":")[0]
    rows = zip(scale.rows(), replace(scale, breaks=bounds).rows(), strict=True)
    gone = {f"{block}:{old.index}" for old, new in rows if old.label != new.label}
    legend = replace(look.legend, labels=tuple(x for x in look.legend.labels if x[0] not in gone))
    changed = (
        replace(look, change_classes=choice, legend=legend)
        if scale.signed
        else replace(look, share_classes=choice, legend=legend)
    )
    from mapapp.desktop.layers.share_page import bounds_text  # the page is made with the panels

    step = translate("SharePage", "Class bounds {bounds}").format(bounds=bounds_text(bounds))
    return changed, step
