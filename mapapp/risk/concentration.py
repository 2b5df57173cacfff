"""Concentration of supply: HHI with bounds, top-k shares, effective number of suppliers.

The Herfindahl-Hirschman index is the sum of squared shares in per cent (Hirschman 1945;
US Department of Justice and Federal Trade Commission, Merger Guidelines, December 2023,
Guideline 1), here of countries, 0 to 10,000. The rest of the world is a bundle and never a
supplier: it counts in the total, and what it may hide is given as bounds.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_vector,
)

SCALE = 10_000.0


@dataclass(frozen=True, slots=True)
class Hhi:
    """The Herfindahl-Hirschman index, 0 to 10,000, with what the rest of the world may add.

    All four figures are None where the index is undefined: no named country has an output.

    Attributes
    ----------
    headline
        The rest of the world adds nothing: a lower bound.
    upper_ranked
        Upper bound if the named countries are known to be the largest producers: the rest is
        split into as many countries of the smallest named share as fit, and a remainder
        (derived here).
    upper_unknown
        Upper bound if nothing is known of the rest: it is one country.
    upper_known
        The rest is the given number of similar countries; None where no number was given.
    incomplete
        Whether a value is missing and was left out.
    """

    headline: float | None
    upper_ranked: float | None
    upper_unknown: float | None
    upper_known: float | None
    incomplete: bool


def hhi(
    tonnes: npt.ArrayLike,
    *,
    rest_of_world: float = 0.0,
    rest_of_world_suppliers: float | None = None,
) -> Hhi:
    """Return the Herfindahl-Hirschman index of named countries, with bounds.

    Parameters
    ----------
    tonnes
        Output by named country, t/yr (any one unit); NaN is missing: left out and flagged.
    rest_of_world
        Output of all other countries, same unit; NaN is missing.
    rest_of_world_suppliers
        Number of similar countries in the rest, 1 or more, where it is known.

    Returns
    -------
    Hhi
        On 0 to 10,000.

    Raises
    ------
    ModelInputError
        If the vector is empty, or a value is negative or infinite.

    Notes
    -----
    Definition: US DOJ and FTC, Merger Guidelines (2023), Guideline 1. Bounds from partial
    shares are treated in Kvalseth 2018, Heliyon 4(10) e00846; ``upper_ranked`` is derived
    here.
    """
    known, rest, incomplete = known_tonnes(tonnes, rest_of_world)
    if rest_of_world_suppliers is not None:
        checked_number(rest_of_world_suppliers, "rest_of_world_suppliers", low=1.0)
    named = float(known.sum())
    if named <= 0.0:
        return Hhi(None, None, None, None, incomplete)
    total = named + rest
    shares = known / total
    index = min(1.0, float(shares @ shares))
    share_of_rest = rest / total
    if share_of_rest == 0.0:
        headline = SCALE * index
        with_number = None if rest_of_world_suppliers is None else headline
        return Hhi(headline, headline, headline, with_number, incomplete)
    # A rest smaller than every named country is one country, as if it were the smallest.
    smallest = float(shares[shares > 0.0].min(initial=share_of_rest))
    # floor(r/c) countries of share c, without the quotient, which may be huge.
    remainder = math.fmod(share_of_rest, smallest)
    ranked = (share_of_rest - remainder) * smallest + remainder**2
    unknown = share_of_rest**2
    return Hhi(
        headline=SCALE * index,
        upper_ranked=SCALE * (index + ranked),
        upper_unknown=SCALE * (index + unknown),
        upper_known=(
            None
            if rest_of_world_suppliers is None
            else SCALE * (index + unknown / rest_of_world_suppliers)
        ),
        incomplete=incomplete,
    )


def top_share(tonnes: npt.ArrayLike, k: int, *, rest_of_world: float = 0.0) -> float | None:
    """Return the share of the k largest named countries in the whole, 0..1.

    Parameters
    ----------
    tonnes
        Output by named country, t/yr; NaN is missing and left out.
    k
        How many, 1 or more; with fewer named countries, all of them.
    rest_of_world
        Output of all other countries: in the total, never among the k.

    Returns
    -------
    float or None
        None where no named country has an output.

    Raises
    ------
    ModelInputError
        If k is below 1, the vector is empty, or a value is negative or infinite.

    Notes
    -----
    The International Energy Agency reports the leading supplier and the top three so
    (Global Critical Minerals Outlook 2025).
    """
    if k < 1:
        message = f"k is {k}: it must be 1 or more"
        raise ModelInputError(message)
    known, rest, _ = known_tonnes(tonnes, rest_of_world)
    named = float(known.sum())
    if named <= 0.0:
        return None
    largest = float(known.max() if k == 1 else np.sort(known)[-k:].sum())
    return min(1.0, largest / (named + rest))


def effective_suppliers(tonnes: npt.ArrayLike, *, rest_of_world: float = 0.0) -> float | None:
    """Return how many equal suppliers would give the same headline HHI: 1 / sum of squares.

    Parameters
    ----------
    tonnes
        Output by named country, t/yr; NaN is missing and left out.
    rest_of_world
        Output of all other countries: in the total, adds nothing to the sum of squares.

    Returns
    -------
    float or None
        1 or more; None where no named country has an output.

    Raises
    ------
    ModelInputError
        If the vector is empty, or a value is negative or infinite.

    Notes
    -----
    The "numbers equivalent" of the Herfindahl-Hirschman index (Adelman 1969).
    """
    known, rest, _ = known_tonnes(tonnes, rest_of_world)
    named = float(known.sum())
    if named <= 0.0:
        return None
    shares = known / (named + rest)
    return max(1.0, 1.0 / float(shares @ shares))


def known_tonnes(tonnes: npt.ArrayLike, rest_of_world: float) -> tuple[FloatArray, float, bool]:
    """Return the known tonnes, the rest of the world's, and whether any value is missing.

    Raises
    ------
    ModelInputError
        If the vector is empty, or a value is negative or infinite.
    """
    vector = checked_vector(tonnes, "tonnes", missing=True)
    rest = checked_number(rest_of_world, "rest_of_world", missing=True)
    incomplete = math.isnan(rest)
    missing = np.isnan(vector)
    if missing.any():
        incomplete = True
        vector = vector[~missing]
    return vector, 0.0 if math.isnan(rest) else rest, incomplete
