"""How an exported map looks, from the words of the command line."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.scenario.appearance import Appearance

UNITS = ("country", "region", "pact")


def asked_appearance(
    catalog: "Catalog",
    *,
    show: Iterable[str],
    hide: Iterable[str],
    pact: str | None,
    unit: str,
    projection: str,
) -> "Appearance":
    """Return the look asked for; a pact that is named is outlined.

    Raises
    ------
    UserError
        If a layer, pact, unit or projection does not exist; the sentence says what does.
    """
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE

    known = [layer.id for layer in DEFAULT_APPEARANCE.layers]
    wanted, unwanted = list(show), list(hide)
    for layer in (*wanted, *unwanted):
        if layer not in known:
            message = f"There is no layer “{layer}”. Layers are: {', '.join(known)}."
            raise UserError(message)
    if unit not in UNITS:
        message = f"There is no unit “{unit}”. Choose one of: {', '.join(UNITS)}."
        raise UserError(message)
    appearance = replace(DEFAULT_APPEARANCE, unit=unit, pact=pact or "")  # type: ignore[arg-type]
    if pact is not None:
        pacts = list(dict.fromkeys(row.pact for row in catalog.pacts))
        if pact not in pacts:
            message = f"There is no pact “{pact}”. Choose one of: {', '.join(pacts)}."
            raise UserError(message)
        wanted.append("pact")
    appearance = appearance.with_visible(wanted, visible=True)
    return _projected(appearance.with_visible(unwanted, visible=False), projection)


def _projected(appearance: "Appearance", text: str) -> "Appearance":
    from mapapp.cartography.azimuthal import REGIONS
    from mapapp.cartography.projection_choice import projected
    from mapapp.cartography.projections import WORLD_PROJECTIONS

    if text in REGIONS:
        return projected(appearance, REGIONS[text])
    name, _, middle = text.partition(":")
    makers = {kind.id: kind for kind in WORLD_PROJECTIONS}
    if name not in makers:
        names = ", ".join([*makers, *REGIONS])
        message = f"There is no projection “{text}”. Choose one of: {names}."
        raise UserError(message)
    try:
        meridian = float(middle) if middle else appearance.meridian
    except ValueError:
        message = f"“{text}” is not PROJECTION:MERIDIAN, such as equal_earth:150."
        raise UserError(message) from None
    return replace(appearance, projection=name, meridian=meridian)
