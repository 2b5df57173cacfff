"""Whether tonnes are written as t or kt: the choice that holds in this process.

Window, maps and pages follow it. The command line and files for other programs do not: they have
tonnes, or what reads best.
"""

from typing import Final

from mapapp.choice import ProcessChoice

AS_READ: Final = "best"
UNITS: Final = (AS_READ, "t", "kt")

_chosen: Final = ProcessChoice(AS_READ, among=UNITS)


def choose_unit(name: str) -> None:
    """Have tonnes written in a unit from now on; an unknown name is what reads best."""
    _chosen.choose(name)


def in_kilotonnes(size_t: float, usual_from_t: float) -> bool:
    """Whether a figure stands in kt.

    Parameters
    ----------
    size_t
        Tonnes, or tonnes a year; the largest of those that stand together.
    usual_from_t
        From where on kt reads better, if the choice is left to that.
    """
    unit = _chosen.now
    return abs(size_t) >= usual_from_t if unit == AS_READ else unit == "kt"


def decimals_for(size: float, usual: int) -> int:
    """Return the decimals that a figure needs to be told from nothing.

    Parameters
    ----------
    size
        The figure, in its unit.
    usual
        How many are enough for figures of a usual size.
    """
    decimals = usual
    while decimals < usual + 5 and 0 < abs(size) * 10**decimals < 10:
        decimals += 1
    return decimals
