"""Trade flows rescaled to new supply and use, keeping the proportions that were observed.

Iterative proportional fitting (RAS): of all flows with the new totals, those nearest to the
observed ones in information (Deming & Stephan 1940, doi:10.1214/aoms/1177731829).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from mapapp.supply.errors import FloatArray, ModelInputError, as_floats, checked_vector

# Largest error of a row or column, relative to its total, at which flows fit.
TOLERANCE: Final = 1e-9
MOST_ROUNDS: Final = 2000
ROUNDS_TO_ABSORB: Final = 16


@dataclass(frozen=True, slots=True, eq=False)
class RescaledFlows:
    """Flows that fit new totals.

    Attributes
    ----------
    flows
        Suppliers x users, t/yr.
    assumed
        Suppliers x users, True where nothing was observed and the flow is seeded.
    feasible
        Whether the flows have both totals. If False, they have the column totals as far as
        cells that are not 0 allow, and ``row_gap`` and ``column_gap`` say what is missing:
        the cells that stay 0 leave no way, and the least-cost network is the fallback.
    row_gap, column_gap
        Wanted total less the flows' own, t/yr.
    rounds
        How many times rows and columns were scaled.
    """

    flows: FloatArray
    assumed: npt.NDArray[np.bool_]
    feasible: bool
    row_gap: FloatArray
    column_gap: FloatArray
    rounds: int


def rescale(
    flows: npt.ArrayLike,
    *,
    row_totals: npt.ArrayLike,
    column_totals: npt.ArrayLike,
    seed: npt.ArrayLike | None = None,
    tolerance: float = TOLERANCE,
    negligible: float = 0.0,
) -> RescaledFlows:
    """Rescale observed flows to new supply and use.

    Parameters
    ----------
    flows
        Suppliers x users, observed, any unit. A cell that is 0 stays 0, which is how a ban is
        set, unless the whole row is 0.
    row_totals
        Supply to be shipped, by supplier, t/yr.
    column_totals
        Use, by user, t/yr; their sum is that of ``row_totals``.
    seed
        For a new supplier, whose row is all 0: proportions of its users, suppliers x users
        (other rows are not looked at). By default every user's share of all use. A row of 0
        in the seed leaves that supplier without users.
    tolerance
        The largest error of a row or column, relative to its total, at which flows fit.
    negligible
        An error in t/yr that does not matter whatever the total. Users who are all but cut off
        from the rest of trade take thousands of rounds to settle the last kilogram.

    Returns
    -------
    RescaledFlows
        See there. Totals whose sums differ, or that zero cells do not allow, give
        ``feasible=False``, not an error.

    Raises
    ------
    ModelInputError
        If shapes do not fit, or a value is negative or not finite.

    Notes
    -----
    METHODS 8.3. Rows are scaled, then columns, until every error is below ``tolerance`` of its
    total and ``negligible``. Totals that can only be approached by flows that vanish are not
    reached in the rounds allowed and count as infeasible.
    """
    observed = _table(flows, "flows")
    rows = checked_vector(row_totals, "row_totals")
    columns = checked_vector(column_totals, "column_totals")
    if observed.shape != (rows.size, columns.size):
        message = (
            f"flows {observed.shape}, row_totals {rows.size} and column_totals {columns.size}: "
            "they must have the same suppliers and users"
        )
        raise ModelInputError(message)
    start, assumed = _seeded(observed, rows, columns, seed)
    row_error, column_error = (tolerance * totals + negligible for totals in (rows, columns))
    fitted, rounds = _fit(start, rows, columns, row_error)
    row_gap, column_gap = rows - fitted.sum(axis=1), columns - fitted.sum(axis=0)
    return RescaledFlows(
        flows=fitted,
        assumed=assumed & (fitted > 0.0),
        feasible=_fits(row_gap, row_error) and _fits(column_gap, column_error),
        row_gap=row_gap,
        column_gap=column_gap,
        rounds=rounds,
    )


def _seeded(
    observed: FloatArray, rows: FloatArray, columns: FloatArray, seed: npt.ArrayLike | None
) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Return the flows to start from, and which of them are assumed."""
    new = (rows > 0.0) & ~observed.any(axis=1)
    if seed is None:
        proportions = np.broadcast_to(columns, observed.shape)
    else:
        proportions = _table(seed, "seed")
        if proportions.shape != observed.shape:
            message = f"seed {proportions.shape} and flows {observed.shape}: they must be aligned"
            raise ModelInputError(message)
    start = np.where(new[:, np.newaxis], proportions, observed)
    # Columns of nothing are emptied here, so that scaling meets no division by 0.
    start = start * (columns > 0.0)
    return start, new[:, np.newaxis] & (start > 0.0)


def _fit(
    start: FloatArray, rows: FloatArray, columns: FloatArray, error: FloatArray
) -> tuple[FloatArray, int]:
    """Scale rows and columns in turn until both fit, or the rounds are used up."""
    fitted, across = start, np.ones_like(columns)
    present = fitted @ across
    for done in range(1, MOST_ROUNDS + 1):
        down = _factors(rows, present)
        across = _factors(columns, down @ fitted)
        present = fitted @ across
        if _fits(rows - down * present, error):
            return down[:, np.newaxis] * fitted * across, done
        if done % ROUNDS_TO_ABSORB == 0 or done == MOST_ROUNDS:
            # Factors of totals that cannot be met grow without end.
            fitted, across = down[:, np.newaxis] * fitted * across, np.ones_like(columns)
            present = fitted @ across
    return fitted, MOST_ROUNDS


def _factors(totals: FloatArray, present: FloatArray) -> FloatArray:
    """Return what each row or column is multiplied by; where there is nothing, nothing."""
    return np.divide(totals, present, out=np.zeros_like(totals), where=present > 0.0)


def _fits(gap: FloatArray, error: FloatArray) -> bool:
    """Say whether every gap is within the error allowed."""
    return bool((np.abs(gap) <= error).all())


def _table(values: npt.ArrayLike, name: str) -> FloatArray:
    """Return values as a table of floats, not empty, finite and not negative."""
    table = as_floats(values, name)
    if table.ndim != 2 or table.size == 0:
        message = f"{name}: suppliers x users are needed, not shape {table.shape}"
        raise ModelInputError(message)
    wrong = ~(np.isfinite(table) & (table >= 0.0))
    if wrong.any():
        row, column = (int(at) for at in np.argwhere(wrong)[0])
        message = (
            f"{name}[{row}, {column}] is {table[row, column]}: it must be finite and not negative"
        )
        raise ModelInputError(message)
    return table
