"""Concentration of supply: HHI with bounds, top-k shares, effective number of suppliers.

The Herfindahl-Hirschman index is the sum of squared shares in per cent (Hirschman 1945;
US Department of Justice and Federal Trade Commission, Merger Guidelines, December 2023,
Guideline 1), here of countries, 0 to 10,000. The rest of the world is a bundle and never a
supplier: it counts in the total, and what it may hide is given as bounds.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import (
    FloatArray,
    ModelInputError,
    checked_number,
    checked_sum,
    checked_vector,
    checked_whole,
)

SCALE = 10_000.0
# Antitrust bands, made for firms: below the first an index is low, above the second high.
HHI_BANDS = {"2023": (1_000.0, 1_800.0), "2010": (1_500.0, 2_500.0)}
# An index this close to a limit, in parts of it, is at the limit.
AT_LIMIT = 1e-9


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
        If k is no whole number from 1 on, the vector is empty, or a value is negative or infinite.

    Notes
    -----
    The International Energy Agency reports the leading supplier and the top three so
    (Global Critical Minerals Outlook 2025).
    """
    checked_whole(k, "k")
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


def size_free_hhi(tonnes: npt.ArrayLike) -> float | None:
    """Return the index freed from the number of suppliers: 0 for equal ones, 1 for a monopoly.

    Parameters
    ----------
    tonnes
        Output by named country, t/yr; NaN is missing and left out. Without the rest of the
        world: its number of suppliers is not known.

    Returns
    -------
    float or None
        0..1; None with fewer than two countries that have an output.

    Raises
    ------
    ModelInputError
        If the vector is empty, or a value is negative or infinite.

    Notes
    -----
    ``(HHI - 1/n) / (1 - 1/n)`` with HHI on 0..1 and n the countries that have an output: the
    normalised Herfindahl-Hirschman index.
    """
    known, _, _ = known_tonnes(tonnes, 0.0)
    producing = known[known > 0.0]
    if producing.size < 2:
        return None
    shares = producing / float(producing.sum())
    least = 1.0 / producing.size
    return min(1.0, max(0.0, (float(shares @ shares) - least) / (1.0 - least)))


def hhi_band(
    hhi: float | None, *, edition: Literal["2023", "2010"] = "2023"
) -> Literal["low", "moderately concentrated", "highly concentrated"] | None:
    """Return the antitrust band of an index.

    Parameters
    ----------
    hhi
        Herfindahl-Hirschman index, 0 to 10,000; None where it is undefined.
    edition
        Of the guidelines: 2023 has limits of 1,000 and 1,800, 2010 of 1,500 and 2,500.

    Returns
    -------
    str or None
        An index at a limit is in the middle band: 1,800 is not yet high, 1,000 no longer low.
        None where the index is undefined.

    Raises
    ------
    ModelInputError
        If the index is outside 0 to 10,000 or not a number, or the edition is unknown.

    Notes
    -----
    US DOJ and FTC, Merger Guidelines (2023), Guideline 1; Horizontal Merger Guidelines (2010).
    Made for firms, not for countries: call them "antitrust bands, used here for orientation".
    """
    if edition not in HHI_BANDS:
        message = f"edition is {edition!r}: it must be one of {', '.join(HHI_BANDS)}"
        raise ModelInputError(message)
    if hhi is None:
        return None
    index = checked_number(hhi, "hhi", high=SCALE * (1.0 + AT_LIMIT))
    low, high = HHI_BANDS[edition]
    if index > high * (1.0 + AT_LIMIT):
        return "highly concentrated"
    return "low" if index < low * (1.0 - AT_LIMIT) else "moderately concentrated"


def known_tonnes(tonnes: npt.ArrayLike, rest_of_world: float) -> tuple[FloatArray, float, bool]:
    """Return the known tonnes, the rest of the world's, and whether any value is missing.

    Raises
    ------
    ModelInputError
        If the vector is empty, or a value is negative or infinite, or their sum is.
    """
    vector = checked_vector(tonnes, "tonnes", missing=True)
    rest = checked_number(rest_of_world, "rest_of_world", missing=True)
    incomplete = math.isnan(rest)
    missing = np.isnan(vector)
    if missing.any():
        incomplete = True
        vector = vector[~missing]
    rest = 0.0 if math.isnan(rest) else rest
    checked_sum(vector, "tonnes", more=rest)
    return vector, rest, incomplete
