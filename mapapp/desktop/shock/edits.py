"""Changes to the scenario's restrictions, and what the Edit menu calls them."""

from collections.abc import Callable, Sequence
from dataclasses import fields

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.shock_words import month_name, months_words
from mapapp.cartography.wording import percent, short_name, stage_word
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.picture.checks import LAST_SHOCK_YEAR, check_shocks
from mapapp.picture.shock.followed import shocks_at
from mapapp.picture.view import FIRST_YEAR
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Scenario

translate = QCoreApplication.translate

DEFAULT_CUT = 0.5
DEFAULT_MONTHS = 12


def first_shock(picture: Picture) -> Shock:
    """Return a restriction to begin with: by the largest supplier that restricts nothing yet."""
    view = picture.view
    taken = {shock.country for shock in shocks_shown(picture)}
    free = [code for code in producers(picture) if code not in taken]
    return Shock(
        view.mineral,
        view.stage,
        free[0] if free else "CHN",
        DEFAULT_CUT,
        min(max(view.year, FIRST_YEAR), LAST_SHOCK_YEAR),
        1,
        DEFAULT_MONTHS,
    )


def producers(picture: Picture) -> list[str]:
    """Return who makes the stage's product, the largest first."""
    made = [
        (figures.scenario_t_per_year or figures.baseline_t_per_year or 0.0, figures.iso3)
        for figures in picture.suppliers
    ]
    return [code for amount, code in sorted(made, key=lambda one: (-one[0], one[1])) if amount > 0]


def shocks_shown(picture: Picture) -> tuple[Shock, ...]:
    """Return the restrictions at the mineral and stage shown."""
    return shocks_at(picture.scenario, picture.view)


def put(
    workspace: Workspace,
    catalog: Catalog,
    shocks: Sequence[Shock],
    *,
    instead_of: Shock | None = None,
    drag: int = 0,
) -> None:
    """Set restrictions, in place of another one or besides what there is.

    Raises
    ------
    mapapp.scenario.levers.LeverError
        If one names nobody, hits its own country, or begins outside the years there are.
    """
    check_shocks(catalog, shocks)
    scenario = workspace.scenario
    if instead_of is not None:
        scenario = scenario.without_shock(instead_of)
    for shock in shocks:
        scenario = scenario.with_shock(shock)
    workspace.edit(scenario, describe=step_words(catalog), drag=drag)


def remove(workspace: Workspace, catalog: Catalog, shock: Shock) -> None:
    """Take a restriction away."""
    workspace.edit(workspace.scenario.without_shock(shock), describe=step_words(catalog))


def step_words(catalog: Catalog) -> Callable[[Scenario, Scenario], str]:
    """Return what words a step from the scenarios before and after."""

    def words(before: Scenario, after: Scenario) -> str:
        gone = [shock for shock in before.shocks if shock not in after.shocks]
        come = [shock for shock in after.shocks if shock not in before.shocks]
        if len(gone) == len(come) == 1:
            return _change(catalog, gone[0], come[0])
        if come:
            return translate("step", "{shock}: switched on").format(shock=_head(catalog, come[0]))
        if gone:
            return translate("step", "{shock}: removed").format(shock=_head(catalog, gone[0]))
        return translate("step", "Shock unchanged")

    return words


def _head(catalog: Catalog, shock: Shock) -> str:
    return translate("step", "Shock, {country}, {mineral} {stage}").format(
        country=catalog.country_name(shock.country),
        mineral=in_sentence(short_name(catalog.minerals[shock.mineral])),
        stage=stage_word(shock.stage),
    )


def _change(catalog: Catalog, old: Shock, new: Shock) -> str:
    """Name the one thing that changed, before and after; the shock alone if it is more."""
    moved = {
        field.name
        for field in fields(Shock)
        if field.name != "control" and getattr(old, field.name) != getattr(new, field.name)
    }
    sides = (old, new)
    if moved == {"cut"}:
        pair = [percent(one.cut, 0) for one in sides]
        return _arrow(catalog, new, translate("step", "exports cut"), pair)
    if moved == {"months"}:
        pair = [months_words(one.months) for one in sides]
        return _arrow(catalog, new, translate("step", "lasts"), pair)
    if moved and moved <= {"start_year", "start_month"}:
        pair = [month_name(one.start_year, one.start_month) for one in sides]
        return _arrow(catalog, new, translate("step", "from"), pair)
    if moved == {"country"}:
        pair = [catalog.country_name(one.country) for one in sides]
        return translate("step", "Shock imposed by: {before} → {after}").format(
            before=pair[0], after=pair[1]
        )
    if moved == {"targets"}:
        return translate("step", "{shock}: who is hit").format(shock=_head(catalog, new))
    return translate("step", "{shock}: changed").format(shock=_head(catalog, new))


def _arrow(catalog: Catalog, shock: Shock, what: str, pair: Sequence[str]) -> str:
    return translate("step", "{shock}: {what} {before} → {after}").format(
        shock=_head(catalog, shock), what=what, before=pair[0], after=pair[1]
    )
