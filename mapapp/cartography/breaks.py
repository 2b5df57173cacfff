"""Which class bounds a picture gets: from its baseline, so that a moving slider moves no bound."""

from functools import lru_cache

from mapapp.cartography.class_bounds import pooled
from mapapp.cartography.classification import Breaks, Classification, breaks_for
from mapapp.picture.result import Picture
from mapapp.scenario.appearance import Appearance, ClassChoice


def breaks_of(picture: Picture, appearance: Appearance) -> Breaks:
    """Return the class bounds of a picture's view.

    Shares are classed by the baseline's, whatever the scenario: baseline, scenario and any other
    scenario of the same view are painted alike and can be compared. Changes are classed by the
    scenario's own; keep them while a slider moves.

    Raises
    ------
    UserError
        If bounds set by hand cannot be used.
    """
    signed = picture.view.mode == "change"
    choice = appearance.change_classes if signed else appearance.share_classes
    if signed:
        values = tuple(f.change for f in picture.countries.values() if f.change)
    else:
        values = tuple(f.baseline_share for f in picture.countries.values() if f.baseline_share)
    known = tuple(sorted(100 * value for value in values))
    # Fixed and hand-made bounds need no values: one entry serves all pictures.
    return _breaks(known if choice.scheme not in ("fixed", "manual") else (), choice, signed=signed)


@lru_cache(maxsize=64)
def _breaks(values: tuple[float, ...], choice: ClassChoice, *, signed: bool) -> Breaks:
    classification = Classification(choice.scheme, choice.classes, choice.breaks)
    return breaks_for(pooled(values), classification, signed=signed)
