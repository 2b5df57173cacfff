"""Export controls as dated objects, and as shocks that can be switched on.

A control's state at a date follows from its dates; where they do not tell, it is unknown and
stays so (design rule 9).
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Literal

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.model import ExportControl, Stage
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture.base.mineral_model import mineral_model, year_index
from mapapp.picture.shock.control_scopes import SCOPES, NoShock, Reach, Scope
from mapapp.picture.view import FIRST_YEAR, LAST_YEAR, View
from mapapp.scenario.levers import LAST_MONTH, Shock

ControlState = Literal["not_yet", "announced", "in_force", "suspended", "ended", "unknown"]
"""``announced``: the table knows it as scheduled and its day has not come. ``not_yet``: it was not
in force yet, and whether it was announced by then is not in the table."""
CutBasis = Literal["ban", "quota", "yardstick"]

STATE_OF_STATUS: Final[dict[str, ControlState]] = {
    "scheduled": "announced",
    "in_force": "in_force",
    "suspended": "suspended",
    "expired": "ended",
    "unknown": "unknown",
}
# The table's code for everyone, as a target or as a mineral.
ALL: Final = "all"
DEFAULT_MONTHS: Final = 12
_TONNES = re.compile(r"^([\d,]+(?:\.\d+)?) t contained")


class ControlError(UserError):
    """A control that cannot be switched on as a shock, or not without a figure."""


@dataclass(frozen=True, slots=True)
class DatedControl:
    """An export control with its state at a date.

    Attributes
    ----------
    on
        The date; None: as the table gives it, at the catalog's state of knowledge.
    stages
        Offered stages of the mineral that it acts on; none where ``no_shock`` says why.
    reach
        Whether it covers all exports of these stages, or some users' or products' only.
    no_shock
        Why it is no restriction on exports; None if it can be switched on.
    default_cuts
        By stage, the part of exports withheld if it is switched on, 0..1, and what that rests
        on; a stage that is missing needs the user's figure.
    """

    control: ExportControl
    on: date | None
    state: ControlState
    stages: tuple[Stage, ...]
    reach: Reach
    no_shock: NoShock | None
    default_cuts: tuple[tuple[Stage, float, CutBasis], ...]


def controls_of(
    catalog: Catalog, mineral: str | None = None, *, on: date | None = None
) -> tuple[DatedControl, ...]:
    """Return the export controls on a mineral (None: on all the catalog's minerals).

    Parameters
    ----------
    mineral
        Controls on all minerals at once are among those of every mineral; without a mineral,
        controls on what the catalog has no mineral for (sulphuric acid) are left out too.
    on
        The date of the state; None takes the table's own word.

    Returns
    -------
    tuple of DatedControl
        In the order of the table.
    """
    wanted = {mineral} if mineral is not None else set(catalog.minerals)
    known = _first_day(catalog.vintage)
    found = []
    for row in catalog.controls:
        if row.mineral not in wanted and row.mineral != ALL:
            continue
        scope = SCOPES.get(row.id, Scope())
        found.append(
            DatedControl(
                control=row,
                on=on,
                state=STATE_OF_STATUS[row.status] if on is None else state_on(row, on, known=known),
                stages=_offered(catalog, row, scope),
                reach=scope.reach,
                no_shock=scope.no_shock,
                default_cuts=default_cuts(catalog, row),
            )
        )
    return tuple(found)


def state_on(control: ExportControl, day: date, *, known: date) -> ControlState:
    """Return the state of a control on a day, as far as its dates tell.

    Parameters
    ----------
    known
        First day of the month whose knowledge the table holds.

    Returns
    -------
    ControlState
        Before it starts ``announced`` if the table has it as scheduled and the day is not before
        what the table knows, else ``not_yet``; ``suspended`` within its suspension, also one that
        began before it ever applied; ``ended`` after its last day. ``unknown`` where nothing
        tells: no start is given; the day lies within a date known to the month or year only; a
        suspension is over and what followed is not known; the table knows that it ended but
        not when, and the day is before that; or the table itself says so and no suspension
        explains why.
    """
    if not control.start_date or (control.status == "unknown" and not control.suspended_to):
        return "unknown"
    if control.suspended_from and day >= _first_day(control.suspended_from):
        return "suspended" if day <= _last_day(control.suspended_to) else "unknown"
    if day < _first_day(control.start_date):
        return "announced" if control.status == "scheduled" and day >= known else "not_yet"
    if day < _last_day(control.start_date):
        return "unknown"
    if control.end_date:
        if day > _last_day(control.end_date):
            return "ended"
        return "in_force" if day <= _first_day(control.end_date) else "unknown"
    if control.status == "expired":
        return "ended" if day >= known else "unknown"
    return "in_force"


def default_cuts(
    catalog: Catalog, control: ExportControl
) -> tuple[tuple[Stage, float, CutBasis], ...]:
    """Return the part of exports that a control withholds, by stage, where it is known.

    Returns
    -------
    tuple of (stage, cut, basis)
        1 for a ban of full reach. A quota's ``1 - quota / output``: output of the national
        series at the stage the quota is measured against, in the year it starts, for as many
        days as it lasts. A published yardstick for a licence, by stage.
    """
    scope = SCOPES.get(control.id, Scope())
    yardstick = dict(scope.yardstick)
    cuts: list[tuple[Stage, float, CutBasis]] = []
    for stage in _offered(catalog, control, scope):
        if control.measure == "ban" and scope.reach == "full":
            cuts.append((stage, 1.0, "ban"))
        elif scope.quota_of is not None and (cut := _quota_cut(catalog, control)) is not None:
            cuts.append((stage, cut, "quota"))
        elif stage in yardstick:
            cuts.append((stage, yardstick[stage], "yardstick"))
    return tuple(cuts)


def shock_of(
    catalog: Catalog,
    control: ExportControl,
    *,
    stage: Stage | None = None,
    cut: float | None = None,
    start: date | None = None,
    months: int | None = None,
) -> Shock:
    """Return a control as a shock at one stage.

    Parameters
    ----------
    stage
        One that it acts on; by default the only one, else the first that has a cut.
    cut
        Part of the exports withheld, 0..1; by default that of `default_cuts`.
    start
        Any day of the first month; by default the control's own start, or the month after its
        suspension ends. A control older than the volumes starts with them, in January 2024.
    months
        By default to the control's last day, else twelve.

    Raises
    ------
    ControlError
        If the control does not restrict the exports of a stage, or a figure is missing that
        the table does not give. The sentence says which.
    mapapp.scenario.levers.LeverError
        If a figure is outside its domain.
    """
    scope = SCOPES.get(control.id, Scope())
    stages = _offered(catalog, control, scope)
    if not stages:
        raise ControlError(_why_no_shock(catalog, control, scope))
    known = {at: part for at, part, _ in default_cuts(catalog, control)}
    chosen = stage or next((at for at in stages if at in known or cut is not None), stages[0])
    if chosen not in stages:
        message = phrase(
            "The control {id} does not act on the stage “{chosen}”. Choose one of: {stages}.",
            id=control.id,
            chosen=chosen,
            stages=", ".join(stages),
        )
        raise ControlError(message)
    part = cut if cut is not None else known.get(chosen)
    if part is None:
        message = phrase(
            "How much of the exports the control {id} ({measure}) withholds is not "
            "published for {chosen}. Set the cut in per cent.",
            id=control.id,
            measure=control.measure,
            chosen=chosen,
        )
        raise ControlError(message)
    first = start or _with_volumes(_start_of(control), control)
    if first is None:
        message = phrase("The control {id} has no start date. Set the first month.", id=control.id)
        raise ControlError(message)
    return Shock(
        mineral=control.mineral,
        stage=chosen,
        country=control.imposed_by,
        cut=part,
        start_year=first.year,
        start_month=first.month,
        months=months if months is not None else _months(control, first),
        targets=() if control.target == ALL else (control.target,),
        control=control.id,
    )


def shocks_of(
    catalog: Catalog,
    control: ExportControl,
    *,
    cut: float | None = None,
    start: date | None = None,
    months: int | None = None,
) -> tuple[Shock, ...]:
    """Return a control as a shock at every stage it acts on and has a cut for.

    Raises
    ------
    ControlError
        As `shock_of`, if no stage has a cut.
    """
    stages = _offered(catalog, control, SCOPES.get(control.id, Scope()))
    known = {at for at, _, _ in default_cuts(catalog, control)}
    able = [at for at in stages if cut is not None or at in known]
    return tuple(
        shock_of(catalog, control, stage=at, cut=cut, start=start, months=months)
        for at in able or (None,)
    )


def view_of_control(catalog: Catalog, control: ExportControl, view: View) -> View:
    """Return a view of what a control acts on: its mineral, a stage it has a cut for, whom it hits.

    What it does not tell stays as it is: a control on all minerals or of no stage, and the
    consumer of one against everyone.
    """
    stages = _offered(catalog, control, SCOPES.get(control.id, Scope()))
    if not stages:
        return view
    known = [stage for stage, _, _ in default_cuts(catalog, control)]
    offered = known or list(stages)
    kept = view.mineral == control.mineral and view.stage in offered
    return replace(
        view,
        mineral=control.mineral,
        stage=view.stage if kept else offered[0],
        consumer=view.consumer if control.target == ALL else control.target,
    )


# --- stages and cuts -----------------------------------------------------------------------------


def _offered(catalog: Catalog, control: ExportControl, scope: Scope) -> tuple[Stage, ...]:
    """Return the stages a control acts on, as far as they are offered for its mineral."""
    if control.mineral not in catalog.minerals:
        return ()
    offered = mineral_model(catalog, control.mineral).stages
    return tuple(stage for stage in scope.stages if stage in offered)


def _quota_cut(catalog: Catalog, control: ExportControl) -> float | None:
    """Return what a quota withholds of the output of its time, None if it does not tell."""
    stage = SCOPES[control.id].quota_of
    tonnes = _TONNES.match(control.stage_or_product)
    if stage is None or tonnes is None or not control.end_date:
        return None
    model = mineral_model(catalog, control.mineral)
    row, column = model.row(stage), model.column.get(control.imposed_by)
    if row is None or column is None:
        return None
    first, last = _first_day(control.start_date), _last_day(control.end_date)
    year = min(max(first.year, FIRST_YEAR), LAST_YEAR)
    output = float(model.baseline[year_index(year), row, column])
    made = output * ((last - first).days + 1) / 365
    quota = float(tonnes[1].replace(",", ""))
    return max(0.0, 1.0 - quota / made) if made > 0 else None


def _why_no_shock(catalog: Catalog, control: ExportControl, scope: Scope) -> str:
    """Say why a control cannot be switched on."""
    if control.mineral not in catalog.minerals and control.mineral != ALL:
        return phrase(
            "The control {id} is on {mineral}, which the catalog does not have.",
            id=control.id,
            mineral=control.mineral,
        )
    if control.id not in SCOPES:
        return phrase(
            "Which stage the control {id} acts on is not known. Compose a shock by hand instead.",
            id=control.id,
        )
    reasons: dict[NoShock | None, str] = {
        "tariff": phrase("a tariff, which raises a price and withholds no tonnes"),
        "technology": phrase("on technology, not on tonnes"),
        "equipment": phrase("on equipment, not on the mineral"),
        "later product": phrase("on a product beyond the last stage of the model"),
        "scrap": phrase("on scrap, which is no stage of the model"),
        "foreign goods": phrase(
            "on goods made elsewhere, not on the exports of the country itself"
        ),
        "production": phrase("on production, not on exports"),
        None: phrase("on a stage that is not offered"),
    }
    return phrase(
        "The control {id} cannot be switched on as a shock: it is {reason}.",
        id=control.id,
        reason=reasons[scope.no_shock],
    )


# --- dates ---------------------------------------------------------------------------------------


def _start_of(control: ExportControl) -> date | None:
    if control.suspended_to:
        return _last_day(control.suspended_to) + timedelta(days=1)
    return _first_day(control.start_date) if control.start_date else None


def _with_volumes(first: date | None, control: ExportControl) -> date | None:
    """Return a start no earlier than the first volumes, where the control lasts until then."""
    earliest = date(FIRST_YEAR, 1, 1)
    if first is None or first >= earliest:
        return first
    over = bool(control.end_date) and _last_day(control.end_date) < earliest
    return first if over else earliest


def _months(control: ExportControl, first: date) -> int:
    """Return the months from a first one to the control's last, as far as a shock may last."""
    if not control.end_date:
        return DEFAULT_MONTHS
    last = _last_day(control.end_date)
    return min(max(12 * (last.year - first.year) + last.month - first.month + 1, 1), LAST_MONTH)


def _first_day(written: str) -> date:
    """Return the first day that a date written as a year, a month or a day can mean."""
    year, month, day = (*map(int, written.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _last_day(written: str) -> date:
    """Return the last day that a date written as a year, a month or a day can mean."""
    parts = tuple(map(int, written.split("-")))
    if len(parts) == 3:
        return date(*parts)
    year, month = (*parts, 12)[:2]
    return date(year, month, monthrange(year, month)[1])
