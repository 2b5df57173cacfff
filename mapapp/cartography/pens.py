"""Pens of one width whatever the transform: for paths that lie on the plane of a projection."""

from math import sqrt

from PySide6.QtGui import QColor, QPen, QTransform


def cosmetic(colour: QColor, width: float, base: QTransform) -> QPen:
    """Return a pen of a width in the picture's pixels, under any further transform.

    Qt counts the width of such a pen in the device's pixels: where the picture is scaled to
    paper (``base``, before the plane's own transform), the pen has to grow with it.
    """
    pen = QPen(colour, width * sqrt(abs(base.determinant())))
    pen.setCosmetic(True)
    return pen
