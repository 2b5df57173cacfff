"""Where the map rested before: back and forward, as in a web browser."""

from dataclasses import replace
from typing import Final

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.viewport import Viewport
from mapapp.desktop.map.zooming import turned

MOST_VIEWS: Final = 100
SAME_PX: Final = 2.0
SAME_SCALE: Final = 0.005


class ViewHistory:
    """The views at which the map came to rest, and which of them is shown.

    A view is kept as a place and how closely it is seen: it comes back at the picture's present
    size, in the present projection.
    """

    def __init__(self) -> None:
        self._views: list[Viewport] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier view."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether a later view was left by going back."""
        return self._at < len(self._views) - 1

    def rest(self, viewport: Viewport) -> bool:
        """Keep a view, unless it is the one shown; later ones are forgotten.

        Returns
        -------
        bool
            Whether it was kept.
        """
        if self._at >= 0 and same_look(adapted(self._views[self._at], viewport), viewport):
            return False
        self._views = [*self._views[: self._at + 1], viewport][-MOST_VIEWS:]
        self._at = len(self._views) - 1
        return True

    def back(self, now: Viewport) -> Viewport:
        """Return the view before the one shown; ``now`` itself if there is none.

        ``now`` is kept first if the map has not rested there yet, so that forward leads to it.
        """
        self.rest(now)
        return self._step(-1, now)

    def forward(self, now: Viewport) -> Viewport:
        """Return the view that was left by going back; ``now`` itself if there is none."""
        return self._step(1, now)

    def _step(self, step: int, now: Viewport) -> Viewport:
        to = self._at + step
        if not 0 <= to < len(self._views):
            return now
        self._at = to
        return adapted(self._views[to], now)


def adapted(kept: Viewport, now: Viewport) -> Viewport:
    """Return what a kept view looked at, at the present size and in the present projection.

    A regional view is turned to where the kept one was: it shows only its side of the globe.
    """
    if isinstance(kept.projection, AzimuthalEqualArea):
        now = turned(now, *kept.projection.centre_deg)
    if kept.is_home:
        return now.at_home()
    sized = replace(kept.resized(now.width, now.height), margins=now.margins)
    return sized.in_projection(now.projection)


def same_look(one: Viewport, other: Viewport) -> bool:
    """Return whether two views of one size show the same."""
    if one.projection != other.projection:
        return False
    off_x = abs(one.centre_x - other.centre_x) * other.scale
    off_y = abs(one.centre_y - other.centre_y) * other.scale
    return max(off_x, off_y) < SAME_PX and abs(one.scale / other.scale - 1) < SAME_SCALE
