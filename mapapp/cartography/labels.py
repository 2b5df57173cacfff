"""Labels: "name share" of suppliers, largest first; when near, quiet names of other countries.

A label stands on its own country if it fits there. Else it stands at sea, never on another
country, and a line leads from it to its country; where the near sea is full the line is longer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from mapapp.cartography.label_ground import LabelGround
from mapapp.cartography.site_marks import SiteMark
from mapapp.cartography.text import Run, size_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.wording import ABOUT, number, percent
from mapapp.cartography.world import World
from mapapp.picture.result import CountryFigures, Picture

MOST_LABELS: Final = 12
MORE_LABELS_PER_ZOOM: Final = 6
SHARE_WORTH_A_LABEL: Final = 0.01
CHANGE_WORTH_A_LABEL: Final = 0.002
GAP_PX: Final = 4.0
FEW_SUPPLIERS: Final = 4
# How far from its country a label may stand: near, if there is room, else with a long line;
# across half the map only for the largest.
REACHES_PX: Final = (60.0, 160.0)
FAR_PX: Final = 320.0
MOSTLY: Final = 0.9
QUIET_FROM_ZOOM: Final = 2.0
QUIET_SIZE: Final = 0.85
MOST_QUIET: Final = 80
SITES_FROM_KM_PER_PX: Final = 1.5
MOST_SITE_NAMES: Final = 60

LabelKind = Literal["share", "country", "site"]


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label.

    Attributes
    ----------
    inside
        Whether it stands on its country's own colour.
    leader
        Ends of a line from a label that stands apart into its country.
    kind
        A supplier's name and share, or the quiet name of another country or of a site.
    lines
        What a quiet label says.
    """

    iso3: str
    box: QRectF
    inside: bool
    leader: tuple[QPointF, QPointF] | None = None
    kind: LabelKind = "share"
    lines: tuple[str, ...] = ()


def wanted(picture: Picture, *, zoom: float) -> list[CountryFigures]:
    """Return the countries worth a label in this view, the most telling first."""
    mode = picture.view.mode
    least = CHANGE_WORTH_A_LABEL if mode == "change" else SHARE_WORTH_A_LABEL

    def weight(figures: CountryFigures) -> float:
        return abs(picture.value(figures.iso3) or 0.0)

    least = least if zoom < QUIET_FROM_ZOOM else 0.0
    ranked = sorted(picture.suppliers, key=lambda f: (-weight(f), f.iso3))
    candidates = [
        f
        for rank, f in enumerate(ranked)
        if weight(f) > least or (rank < FEW_SUPPLIERS and weight(f) > 0)
    ]
    return candidates[: MOST_LABELS + int(MORE_LABELS_PER_ZOOM * max(0.0, zoom - 1))]


def label_lines(
    picture: Picture, iso3: str, name: str, theme: MapTheme, *, inside: bool
) -> list[list[Run]]:
    """Return the label's text: two lines inside a country, one beside it."""
    value = picture.value(iso3)
    if picture.view.mode == "change" and value is not None:
        # What rounds to zero has no sign.
        sign = "+" if value * 100 >= 0.05 else ""
        figure = f"{sign}{number(value * 100, 1)}"
    else:
        figure = percent(value)
    figures = picture.countries.get(iso3)
    if picture.view.mode != "change" and figures is not None and figures.state == "estimated":
        figure = f"{ABOUT}{figure}"
    plain, bold = theme.font(), theme.font(bold=True)
    if inside:
        return [[Run(name, plain)], [Run(figure, bold)]]
    return [[Run(f"{name} ", plain), Run(figure, bold)]]


def quiet_lines(lines: Sequence[str], theme: MapTheme) -> list[list[Run]]:
    """Return the text of a quiet label, a little smaller than the others."""
    font = replace(theme, type=theme.type.scaled(QUIET_SIZE)).font()
    return [[Run(line, font)] for line in lines]


@dataclass(frozen=True, slots=True)
class LabelMaker:
    """Places the labels of one scene.

    Attributes
    ----------
    names
        Country names by ISO alpha-3.
    window
        Where labels may stand.
    obstacles
        Boxes a label must not touch: symbols, figures of other layers.
    plates
        Boxes that hide the map: legend, scale bar, warning.
    marks
        Site symbols, to be named where the map is near.
    """

    picture: Picture
    names: Mapping[str, str]
    viewport: Viewport
    world: World
    theme: MapTheme
    window: QRectF
    obstacles: Sequence[QRectF]
    plates: Sequence[QRectF] = ()
    marks: Sequence[SiteMark] = ()

    def place(self) -> tuple[Label, ...]:
        """Return the labels that found room; the others are dropped, not shrunk."""
        zoom = self.viewport.zoom
        suppliers = wanted(self.picture, zoom=zoom) if self.picture.has_output else []
        near = zoom >= QUIET_FROM_ZOOM
        if not suppliers and not near:
            return ()
        ground = LabelGround(
            self.viewport,
            self.world,
            unit=self._unit,
            window=self.window,
            obstacles=self.obstacles,
            plates=self.plates,
        )
        placed = self._suppliers(suppliers, ground)
        if near:
            placed += self._sites(ground)
            placed += self._others(ground)
        return tuple(placed)

    @property
    def _unit(self) -> float:
        return self.theme.type.body_px / 12

    # --- suppliers -----------------------------------------------------------------------------

    def _suppliers(self, suppliers: Sequence[CountryFigures], ground: LabelGround) -> list[Label]:
        told = np.array([bool(self.picture.value(code)) for code in self.world.codes])
        placed = []
        whole = self.window.width() > MOSTLY * self.viewport.width  # else a side of a comparison
        for rank, figures in enumerate(suppliers):
            index = self.world.index.get(figures.iso3)
            if index is None or not self.world.is_shown(index):
                continue
            far = whole and rank < FEW_SUPPLIERS
            label = self._inside(figures.iso3, ground)
            label = label or self._beside(figures.iso3, ground, told, far=far)
            if label is not None:
                placed.append(label)
                ground.take(label.box.adjusted(-GAP_PX, -1, GAP_PX, 1), label.leader)
        return placed

    def _size(self, iso3: str, *, inside: bool) -> QSizeF:
        name = self.names[iso3]
        return size_of(label_lines(self.picture, iso3, name, self.theme, inside=inside))

    def _inside(self, iso3: str, ground: LabelGround) -> Label | None:
        box = ground.inside(self.world.index[iso3], self._size(iso3, inside=True))
        return None if box is None else Label(iso3, box, inside=True)

    def _beside(
        self, iso3: str, ground: LabelGround, told: np.ndarray, *, far: bool
    ) -> Label | None:
        size = self._size(iso3, inside=False)
        for reach in (*REACHES_PX, FAR_PX) if far else REACHES_PX:
            found = ground.beside(
                self.world.index[iso3], size, reach_px=reach * self._unit, near=told
            )
            if found is not None:
                return Label(iso3, found[0], inside=False, leader=found[1])
        return None

    # --- quiet names ---------------------------------------------------------------------------

    def _others(self, ground: LabelGround) -> list[Label]:
        """Name the countries that do not supply, where the name fits into the country."""
        seen, cells = np.unique(ground.countries[ground.countries >= 0], return_counts=True)
        placed: list[Label] = []
        for index in seen[np.argsort(-cells)].tolist():
            iso3 = self.world.codes[index]
            if iso3 not in self.names or self.picture.value(iso3):
                continue
            for lines in _broken(self.names[iso3]):
                box = ground.inside(index, size_of(quiet_lines(lines, self.theme)))
                if box is not None:
                    placed.append(Label(iso3, box, inside=True, kind="country", lines=lines))
                    ground.take(box.adjusted(-GAP_PX, -1, GAP_PX, 1))
                    break
            if len(placed) >= MOST_QUIET:
                break
        return placed

    def _sites(self, ground: LabelGround) -> list[Label]:
        """Name the sites that have a symbol of their own, where the map is near enough."""
        if self.viewport.km_per_pixel() * self._unit > SITES_FROM_KM_PER_PX:
            return []
        placed: list[Label] = []
        single = [m for m in self.marks if len(m.sites) == 1 and self.window.contains(m.centre)]
        single.sort(key=lambda mark: (-mark.side_px, mark.sites[0].id))
        for mark in single[:MOST_SITE_NAMES]:
            lines = (mark.sites[0].name,)
            size = size_of(quiet_lines(lines, self.theme))
            box = next((b for b in self._around(mark.bounds, size) if ground.is_free(b)), None)
            if box is not None:
                host = mark.sites[0].host
                on_host = ground.is_on(box, self.world.index.get(host))
                placed.append(Label(host, box, inside=on_host, kind="site", lines=lines))
                ground.take(box)
        return placed

    def _around(self, symbol: QRectF, size: QSizeF) -> list[QRectF]:
        """Return boxes right, left, below and above of a symbol, clear of its own obstacle."""
        width, height, middle = size.width(), size.height(), symbol.center()
        gap = 8.0 * self._unit
        return [
            QRectF(symbol.right() + gap, middle.y() - height / 2, width, height),
            QRectF(symbol.left() - gap - width, middle.y() - height / 2, width, height),
            QRectF(middle.x() - width / 2, symbol.bottom() + gap, width, height),
            QRectF(middle.x() - width / 2, symbol.top() - gap - height, width, height),
        ]


def _broken(name: str) -> list[tuple[str, ...]]:
    """Return a name in one line, and in two where it has a space, the evenest break first."""
    breaks = [at for at, letter in enumerate(name) if letter == " "]
    breaks.sort(key=lambda at: abs(at - len(name) / 2))
    return [(name,), *((name[:at], name[at + 1 :]) for at in breaks[:1])]
