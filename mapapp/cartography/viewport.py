"""Where on the projected plane one looks, and at what scale: an immutable value."""

from dataclasses import dataclass, replace
from math import cos, radians
from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from mapapp.cartography.projection import EqualEarth

PROJECTION: Final = EqualEarth(11.0)
# What the home view shows: the inhabited world, Antarctica left out.
HOME_SOUTH_DEG: Final = -56.0
HOME_NORTH_DEG: Final = 83.7
# The empty Pacific at both edges of the plane need not take part of the width.
HOME_WEST_X: Final = -2.52
HOME_EAST_X: Final = 2.62
MAX_ZOOM: Final = 400.0
MIN_ZOOM: Final = 0.7
EARTH_RADIUS_KM: Final = 6371.0088


def home_bounds() -> QRectF:
    """Return the home view on the projected plane (unit sphere, y up)."""
    _, south = PROJECTION.forward(11.0, HOME_SOUTH_DEG)
    _, north = PROJECTION.forward(11.0, HOME_NORTH_DEG)
    return QRectF(HOME_WEST_X, float(south), HOME_EAST_X - HOME_WEST_X, float(north) - float(south))


@dataclass(frozen=True, slots=True)
class Viewport:
    """A window on the projected plane.

    Attributes
    ----------
    centre_x, centre_y
        Plane coordinates (unit sphere, y up) of the middle of the space inside the margins.
    scale
        Device-independent pixels per plane unit.
    width, height
        Size of the picture in device-independent pixels.
    margins
        Left, top, right and bottom space in which the home view does not reach, px, so that
        title and source line stay clear of land.
    """

    centre_x: float
    centre_y: float
    scale: float
    width: float
    height: float
    margins: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    @classmethod
    def home(
        cls, *, width: float, height: float, margins: tuple[float, float, float, float]
    ) -> Self:
        """Fit the inhabited world into a picture of that size."""
        left, top, right, bottom = margins
        bounds = home_bounds()
        scale = min(
            max(1.0, width - left - right) / bounds.width(),
            max(1.0, height - top - bottom) / bounds.height(),
        )
        centre = bounds.center()
        return cls(centre.x(), centre.y(), scale, width, height, margins)

    @property
    def middle(self) -> QPointF:
        """Where the centre lies in the picture, px."""
        left, top, right, bottom = self.margins
        return QPointF((self.width + left - right) / 2, (self.height + top - bottom) / 2)

    @property
    def zoom(self) -> float:
        """Scale relative to the home view of the same picture."""
        return self.scale / self.at_home().scale

    def at_home(self) -> "Viewport":
        """Return the home view of the same picture."""
        return Viewport.home(width=self.width, height=self.height, margins=self.margins)

    @property
    def transform(self) -> QTransform:
        """Plane to pixels (y turned round)."""
        middle = self.middle
        return QTransform(
            self.scale,
            0,
            0,
            -self.scale,
            middle.x() - self.scale * self.centre_x,
            middle.y() + self.scale * self.centre_y,
        )

    def to_pixel(self, x: float, y: float) -> QPointF:
        """Return the pixel of a plane point."""
        middle = self.middle
        return QPointF(
            middle.x() + self.scale * (x - self.centre_x),
            middle.y() - self.scale * (y - self.centre_y),
        )

    def to_plane(self, pixel: QPointF) -> tuple[float, float]:
        """Return the plane point under a pixel."""
        middle = self.middle
        return (
            self.centre_x + (pixel.x() - middle.x()) / self.scale,
            self.centre_y - (pixel.y() - middle.y()) / self.scale,
        )

    def visible(self) -> QRectF:
        """Return what the whole picture shows, as a rectangle on the plane."""
        left, top = self.to_plane(QPointF(0, 0))
        right, bottom = self.to_plane(QPointF(self.width, self.height))
        return QRectF(left, bottom, right - left, top - bottom)

    def zoomed(self, factor: float, at: QPointF) -> "Viewport":
        """Zoom by a factor and keep the plane point under a pixel where it is."""
        home = self.at_home().scale
        scale = min(max(self.scale * factor, home * MIN_ZOOM), home * MAX_ZOOM)
        x, y = self.to_plane(at)
        ratio = self.scale / scale
        moved = replace(
            self,
            scale=scale,
            centre_x=x + (self.centre_x - x) * ratio,
            centre_y=y + (self.centre_y - y) * ratio,
        )
        return moved.kept_on_globe()

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Move the map by pixels."""
        moved = replace(
            self,
            centre_x=self.centre_x - dx / self.scale,
            centre_y=self.centre_y + dy / self.scale,
        )
        return moved.kept_on_globe()

    def kept_on_globe(self) -> "Viewport":
        """Keep the centre over the map, so that it cannot be lost."""
        bounds = home_bounds()
        return replace(
            self,
            centre_x=min(max(self.centre_x, bounds.left()), bounds.right()),
            centre_y=min(max(self.centre_y, bounds.top()), bounds.bottom()),
        )

    def resized(self, width: float, height: float) -> "Viewport":
        """Return the same look in a picture of another size; home stays home."""
        zoom = self.zoom
        if abs(zoom - 1) < 1e-6 and self.is_home:
            return Viewport.home(width=width, height=height, margins=self.margins)
        home = Viewport.home(width=width, height=height, margins=self.margins)
        return replace(self, width=width, height=height, scale=home.scale * zoom)

    @property
    def is_home(self) -> bool:
        """Whether this is the home view."""
        home = self.at_home()
        return (
            abs(self.scale / home.scale - 1) < 1e-6
            and abs(self.centre_x - home.centre_x) * self.scale < 0.5
            and abs(self.centre_y - home.centre_y) * self.scale < 0.5
        )

    def fitted_to(self, bounds: QRectF, *, padding: float = 40.0) -> "Viewport":
        """Return the view that shows a rectangle of the plane with some pixels around it."""
        left, top, right, bottom = self.margins
        home = self.at_home().scale
        scale = min(
            (self.width - left - right - 2 * padding) / max(bounds.width(), 1e-6),
            (self.height - top - bottom - 2 * padding) / max(bounds.height(), 1e-6),
        )
        return replace(
            self,
            scale=min(max(scale, home * MIN_ZOOM), home * MAX_ZOOM),
            centre_x=bounds.center().x(),
            centre_y=bounds.center().y(),
        ).kept_on_globe()

    def km_per_pixel(self, latitude_deg: float) -> float:
        """Return kilometres per pixel along a parallel (the projection's east-west scale)."""
        step = 0.01
        x0, _ = PROJECTION.forward(11.0, latitude_deg)
        x1, _ = PROJECTION.forward(11.0 + step, latitude_deg)
        return kilometres_of_degrees(step, latitude_deg) / ((float(x1) - float(x0)) * self.scale)


def kilometres_of_degrees(degrees: float, latitude_deg: float) -> float:
    """Return the length of an arc of longitude at a latitude on the sphere, km."""
    return EARTH_RADIUS_KM * radians(degrees) * cos(radians(latitude_deg))
