"""The marks on a region's track, in words: where a target is met by this lever alone."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import number, percent, tonnes
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.capacity_slider import TrackTick
from mapapp.picture import View
from mapapp.picture.marks import track_marks
from mapapp.scenario.scenario import Place, Scenario

SHARE: Final = 0.65
HHI: Final = 2_500.0

translate = QCoreApplication.translate


def ticks_of(
    catalog: Catalog,
    scenario: Scenario,
    view: View,
    place: Place,
    *,
    end_t_per_year: float,
    names: Mapping[str, str],
) -> tuple[TrackTick, ...]:
    """Return the marks of one lever's track at the view's stage; none where it adds nothing.

    A target that holds without the lever has no mark, nor has a turning point at its ends.

    Raises
    ------
    UserError
        If the scenario cannot be followed.
    """
    if end_t_per_year <= 0:
        return ()
    marks = track_marks(
        catalog, scenario, view, place, share=SHARE, hhi=HHI, end_t_per_year=end_t_per_year
    )
    if marks is None:
        return ()
    ticks = []
    if marks.share_reached:
        ticks.append(
            TrackTick(
                marks.share_reached,
                "target",
                translate("build", "{country} under {share} from {amount}").format(
                    country=names.get(marks.dominant, marks.dominant),
                    share=percent(SHARE, 0),
                    amount=tonnes(marks.share_reached),
                ),
            )
        )
    if marks.hhi_reached:
        ticks.append(
            TrackTick(
                marks.hhi_reached,
                "target",
                translate("build", "HHI {hhi} from {amount}").format(
                    hhi=number(HHI), amount=tonnes(marks.hhi_reached)
                ),
            )
        )
    if marks.turning_point:
        ticks.append(
            TrackTick(
                marks.turning_point,
                "turning point",
                translate("build", "Beyond {amount} more raises HHI again").format(
                    amount=tonnes(marks.turning_point)
                ),
            )
        )
    return tuple(ticks)
