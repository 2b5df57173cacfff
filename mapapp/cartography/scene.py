"""The map as a display list: one scene, drawn to the screen, an image or a page alike.

A scene is made of a Picture, a viewport, a theme and options. It draws in three layers so
that a screen can keep the two slow ones while a slider moves:

- ground: sea and countries in their classes,
- overlay: borders and site symbols (they do not change with the levers),
- top: capacity added, labels, legend, title, sources, warning.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mapapp.cartography.added import place_added
from mapapp.cartography.breaks import breaks_of
from mapapp.cartography.classification import Breaks
from mapapp.cartography.compare import MIDDLE, draw_compared
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.fills import HATCH, LAND, ZERO, fill_classes
from mapapp.cartography.furniture import Chip, wrap
from mapapp.cartography.grouping import Group, group_names, grouped
from mapapp.cartography.labels import Label, LabelMaker
from mapapp.cartography.legend import Legend, class_counts
from mapapp.cartography.legend_placed import PlacedLegend, placed_legend
from mapapp.cartography.projection import DEFAULT_PROJECTION, Projection
from mapapp.cartography.scale import ClassScale, scale_of
from mapapp.cartography.scene_furniture import (
    PADDING_PX,
    SOUTH_PX,
    draw_floating,
    draw_frame_of_map,
    draw_headline,
)
from mapapp.cartography.scene_layers import draw_countries, draw_ground, draw_overlay
from mapapp.cartography.scene_words import (
    fitting_subtitle,
    furniture_boxes,
    numbered_flows,
    warning_chip,
    word_window,
)
from mapapp.cartography.site_filter import counts
from mapapp.cartography.site_numbers import SiteNumber, site_numbers
from mapapp.cartography.site_style import SiteStyle, site_colours
from mapapp.cartography.symbols import SiteMark, SymbolScale, site_marks, symbol_scale
from mapapp.cartography.text import Run, line_height, width_of
from mapapp.cartography.text_stamps import TextStamps
from mapapp.cartography.thematic import Thematic
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.user_sites import points_of, user_blocks
from mapapp.cartography.viewport import Viewport, home_bounds
from mapapp.cartography.wording import map_title
from mapapp.cartography.world import World
from mapapp.catalog.model import Stage
from mapapp.picture.result import Picture
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance

if TYPE_CHECKING:
    from mapapp.cartography.flow_arcs import FlowMark
    from mapapp.cartography.points.point_set import PointSet

MANY_SITES: Final = 8


@dataclass(frozen=True, slots=True)
class MapOptions:
    """What of the map is shown.

    Attributes
    ----------
    appearance
        Layers, classes, legend.
    chip_action
        The word of the link in the warning chip ("Show"), empty on paper.
    breaks
        Classes that are kept while a lever moves; None: those of the picture.
    swipe
        Where the line of a comparison stands, as a part of the width, 0..1.
    part
        From where to where labels may stand, as parts of the width: one side of a comparison.
    clear_of
        Where a message lies on the screen's map, px: words keep clear of it.
    """

    appearance: Appearance = DEFAULT_APPEARANCE
    chip_action: str = ""
    breaks: Breaks | None = None
    swipe: float = MIDDLE
    part: tuple[float, float] = (0.0, 1.0)
    clear_of: QRectF | None = None


def margins_for(
    theme: MapTheme,
    *,
    width: float,
    height: float,
    source_text: str,
    projection: Projection = DEFAULT_PROJECTION,
) -> tuple[float, float, float, float]:
    """Return the space that title and source lines need around the home view, px."""
    unit = theme.type.body_px / 12
    rows = len(wrap(source_text, theme.font(), width - 2 * PADDING_PX * unit))
    top, bottom = 56.0 * unit, rows * line_height(theme.font()) + 14 * unit + SOUTH_PX * unit
    bounds = home_bounds(projection)
    spare = width - bounds.width() * max(1.0, height - top - bottom) / bounds.height()
    # A flat picture leaves room at the sides: most of it goes to the left, to the legend.
    return (max(0.0, spare) * 0.7, top, 0.0, bottom)


@dataclass(frozen=True, eq=False)
class MapScene:
    """One map, ready to be drawn at one size.

    Attributes
    ----------
    picture, viewport, theme, options
        What, where, in which look, and which parts.
    world
        Country shapes; the scene takes them in the viewport's projection.
    names
        Country names by ISO alpha-3.
    source_text
        Sources and boundary note, one string; wrapped where it is drawn.
    facts
        What policy layers show; without it there are none, and nothing is painted by region.
    user_points
        Sites of the user's files, by the id of their layer (``user:1``).
    previous
        The scene before: what did not change since is taken over from it.
    """

    picture: Picture
    viewport: Viewport
    theme: MapTheme
    world: World
    names: Mapping[str, str]
    source_text: str
    options: MapOptions = MapOptions()
    facts: MapFacts | None = None
    user_points: "Mapping[str, PointSet]" = field(default_factory=dict)
    previous: "MapScene | None" = field(default=None, repr=False)

    names_sides: ClassVar[bool] = True
    """Whether a side of a comparison has its name written beside the line."""

    def __post_init__(self) -> None:
        """Take over what is still true, then let go of the earlier scene."""
        object.__setattr__(self, "world", self.world.for_projection(self.viewport.projection))
        points = points_of(self.user_points, self.picture.view.mineral)
        object.__setattr__(self, "user_points", points)
        if self.previous is not None:
            self.inherit(self.previous)
        object.__setattr__(self, "previous", None)

    def inherit(self, before: "MapScene") -> None:
        """Take over from an earlier scene what is true of this one too."""
        same_place = (
            before.viewport == self.viewport
            and before.theme == self.theme
            and self._same_options(before)
            and before.picture.view.mineral == self.picture.view.mineral
            and before.picture.view.stage == self.picture.view.stage
        )
        if not same_place:
            return
        if "marks" in before.__dict__ and "marks" not in self.__dict__:
            self.__dict__["marks"] = before.marks
        known = "placed_legend" in self.__dict__
        if (
            not known
            and "placed_legend" in before.__dict__
            and before.legend_key == self.legend_key
        ):
            self.__dict__["placed_legend"] = before.placed_legend
        same_labels = "labels" in before.__dict__ and before.picture.view == self.picture.view
        if same_labels:
            # While a slider moves, a label that jumped about could not be read.
            self.__dict__["labels"] = tuple(
                label
                for label in before.labels
                if label.kind != "share" or self.shown.value(label.iso3) is not None
            )

    def _same_options(self, before: "MapScene") -> bool:
        """Whether nothing differs but that classes are kept now, as they were."""
        kept = replace(before.options, breaks=self.options.breaks)
        return kept == self.options and self.breaks == before.breaks

    def share_with(self, whole: "MapScene") -> None:
        """Take symbols, legend and what else is the same from the scene this is a side of.

        A comparison has one legend, drawn once: words of both sides must keep clear of it.
        """
        names = ["marks", "site_numbers", "placed_legend"]
        if self.picture is whole.picture:
            names += ["classes", "thematic"]
        for name in names:
            self.__dict__[name] = getattr(whole, name)

    @property
    def unit(self) -> float:
        """Size of the type relative to the screen's."""
        return self.theme.type.body_px / 12

    @property
    def appearance(self) -> Appearance:
        """How the map looks."""
        return self.options.appearance

    @cached_property
    def _groups(self) -> tuple[Group, ...]:
        return self.facts.groups(self.picture, self.appearance) if self.facts else ()

    @cached_property
    def shown(self) -> Picture:
        """The picture as it is painted: by country, or by region or pact."""
        return grouped(self.picture, self._groups) if self._groups else self.picture

    @cached_property
    def shown_names(self) -> Mapping[str, str]:
        """Names for labels: a group's speaker has the group's name."""
        return group_names(self.names, self.picture, self._groups) if self._groups else self.names

    @cached_property
    def scale(self) -> ClassScale:
        """The object that colours the map and writes the legend."""
        return scale_of(self.breaks, self.theme)

    @cached_property
    def breaks(self) -> Breaks:
        """Class bounds: those that are kept, or the picture's own."""
        return self.options.breaks or breaks_of(self.shown, self.appearance)

    @cached_property
    def classes(self) -> tuple[int, ...]:
        """Class of each shape of the world; plain land where shares are not shown."""
        if not self.appearance.shows("share"):
            return (LAND,) * len(self.world.codes)
        return fill_classes(self.shown, self.world, self.scale)

    @cached_property
    def thematic(self) -> Thematic | None:
        """Trade flows, controls, pact and graticule; None without facts to show."""
        if self.facts is None:
            return None
        return Thematic(
            picture=self.picture,
            viewport=self.viewport,
            theme=self.theme,
            world=self.world,
            facts=self.facts,
            appearance=self.appearance,
            obstacles=tuple(mark.bounds for mark in self.marks),
        )

    @property
    def static_key(self) -> tuple[object, ...]:
        """What the kept layers depend on besides the place: the pact can change with a lever."""
        pact = self.thematic.pact if self.thematic else None
        return (self._groups, pact)

    @cached_property
    def symbols(self) -> SymbolScale:
        """How capacity becomes area."""
        return symbol_scale(self.picture.sites, factor=self.unit)

    @property
    def shown_stages(self) -> tuple[Stage, ...]:
        """Stages whose sites are drawn, the stage shown first."""
        stage = self.picture.view.stage
        stages = [stage, *(s for s in self.picture.stages if s != stage)]
        return tuple(s for s in stages if self.appearance.shows(f"sites:{s}"))

    @cached_property
    def marks(self) -> tuple[SiteMark, ...]:
        """Site symbols in painting order."""
        return site_marks(
            self.picture.sites,
            self.shown_stages,
            self.viewport,
            scale=self.symbols,
            factor=self.unit,
            style=self.site_style,
            site_filter=self.appearance.site_filter,
        )

    @cached_property
    def site_numbers(self) -> tuple[SiteNumber, ...]:
        """How many sites the larger symbols stand for, where that is written."""
        return site_numbers(self.marks, self.theme)

    @cached_property
    def site_style(self) -> SiteStyle:
        """What colours the sites."""
        return SiteStyle(
            site_colours(self.appearance.site_colour, self.picture.sites, self.theme, self.names)
        )

    @cached_property
    def placed_legend(self) -> PlacedLegend | None:
        """The legend in its place, compact where the whole would hide land; None without one."""
        if not self.appearance.show_legend:
            return None
        return placed_legend(
            self.legend,
            self.viewport,
            world=self.world,
            top=self.title_size()[1],
            foot=self._foot,
            before=self.__dict__.get("legend_before"),
            opens=bool(self.options.chip_action),
        )

    @property
    def legend_px(self) -> float:
        """How much of the left edge the legend takes where one has zoomed in, px."""
        return self.placed_legend.left_px(self.viewport) if self.placed_legend else 0.0

    @property
    def legend_boxes(self) -> tuple[QRectF | None, ...]:
        """Boxes of the legend's blocks, None for one that would hide land."""
        return self.placed_legend.boxes if self.placed_legend else ()

    @property
    def _foot(self) -> float:
        """Lower edge of legend and scale bar, px."""
        return self.viewport.height - self.viewport.margins[3] + (SOUTH_PX - 6) * self.unit

    @property
    def scale_bar_corner(self) -> QPointF:
        """Lower right corner of the scale bar, px."""
        return QPointF(self.viewport.width - 1.5 * PADDING_PX * self.unit, self._foot)

    @cached_property
    def legend_key(self) -> Hashable:
        """What the legend's words and colours depend on besides the place."""
        return self.legend.key

    @cached_property
    def legend(self) -> Legend:
        """What the legend says."""
        appearance = self.appearance
        site_filter = appearance.site_filter
        listed = [s for stage in self.shown_stages for s in self.picture.sites.get(stage, ())]
        return Legend(
            picture=self.picture,
            scale=self.scale,
            symbols=self.symbols,
            stages=self.shown_stages,
            theme=self.theme,
            hatched=HATCH in self.classes,
            zero=ZERO in self.classes,
            merged=self._many_sites,
            added=self._added_in_legend,
            unknown=True,
            style=self.site_style,
            edit=appearance.legend,
            counts=class_counts(self.classes, self.scale) if appearance.legend.counts else (),
            extra=(*user_blocks(self), *(self.thematic.legend_blocks if self.thematic else ())),
            shares=appearance.shows("share"),
            sites_shown=None if site_filter.is_empty else counts(listed, site_filter),
        )

    @property
    def _added_in_legend(self) -> bool:
        """Whether the legend explains added capacity: where some is drawn."""
        return bool(self.picture.added) and self.picture.view.mode != "baseline"

    @property
    def _many_sites(self) -> bool:
        """Whether symbols of several sites are to be expected (cheap, so while zooming too)."""
        return any(len(self.picture.sites.get(s, ())) > MANY_SITES for s in self.shown_stages)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """Labels that found room."""
        if not self.appearance.shows("labels"):
            return ()
        grow = 1.5 * self.unit
        obstacles = [mark.bounds.adjusted(-grow, -grow, grow, grow) for mark in self.marks]
        obstacles += [number.box for number in self.site_numbers]
        obstacles += self.thematic.label_obstacles if self.thematic else ()
        obstacles += [m.number.box for m in self.flow_marks if m.number is not None]
        return LabelMaker(
            self.shown,
            self.shown_names,
            self.viewport,
            self.world,
            self.theme,
            word_window(self),
            obstacles,
            furniture_boxes(self),
            self.marks,
        ).place()

    @cached_property
    def flow_marks(self) -> "tuple[FlowMark, ...]":
        """The arrows of trade, the largest with figures clear of all that stands around."""
        return numbered_flows(self)

    @cached_property
    def added_marks(self) -> tuple[tuple[str, QRectF], ...]:
        """Where added capacity is drawn: in its country, clear of labels, area by tonnes."""
        if self.picture.view.mode == "baseline":
            return ()  # the baseline has no added capacity
        placed = place_added(
            self.picture,
            self.labels,
            self.viewport,
            world=self.world,
            symbols=self.symbols,
            badges=self.thematic.badges if self.thematic else (),
        )
        plates = [p.box for p in self.placed_legend.plates] if self.placed_legend else []
        return tuple(one for one in placed if not any(one[1].intersects(box) for box in plates))

    @cached_property
    def subtitle(self) -> str:
        """What is coloured, in as many words as there is room for."""
        return fitting_subtitle(self)

    def title_size(self) -> tuple[float, float]:
        """Width and height of title and subtitle, px."""
        heading, plain = self.theme.font(title=True, bold=True), self.theme.font()
        width = max(
            width_of(Run(map_title(self.picture), heading)),
            width_of(Run(self.subtitle, plain)),
        )
        return width, line_height(heading) + line_height(plain) + 12 * self.unit

    @cached_property
    def chip(self) -> Chip | None:
        """The warning, if the scenario makes a supplier dominant."""
        return warning_chip(self)

    # --- drawing -------------------------------------------------------------------------------

    def draw(self, painter: QPainter, *, pixel_ratio: float = 1.0) -> None:
        """Draw everything."""
        if self.picture.view.mode == "compare":
            draw_compared(self, painter, at=self.options.swipe, pixel_ratio=pixel_ratio)
            self.draw_furniture(painter)
            return
        self.draw_ground(painter, pixel_ratio=pixel_ratio)
        self.draw_overlay(painter, pixel_ratio=pixel_ratio)
        self.draw_top(painter)

    def draw_ground(self, painter: QPainter, *, pixel_ratio: float) -> None:
        """Draw the layers up to and with the countries in their classes."""
        draw_ground(self, painter, pixel_ratio=pixel_ratio)

    def draw_countries(self, painter: QPainter, indices: list[int], *, pixel_ratio: float) -> None:
        """Draw only some countries, over what is there: what a slider's move needs."""
        draw_countries(self, painter, indices, pixel_ratio=pixel_ratio)

    def draw_overlay(self, painter: QPainter, *, pixel_ratio: float) -> None:
        """Draw the layers above the countries that stay while a lever moves."""
        draw_overlay(self, painter, pixel_ratio=pixel_ratio)

    def draw_top(self, painter: QPainter) -> None:
        """Draw added capacity, labels and everything around the map."""
        self.draw_floating(painter)
        self.draw_furniture(painter)

    def draw_floating(self, painter: QPainter, *, stamps: TextStamps | None = None) -> None:
        """Draw what lies on the map and moves with the levers: added capacity, labels."""
        draw_floating(self, painter, stamps=stamps)

    def draw_furniture(self, painter: QPainter) -> None:
        """Draw title, legend, scale bar, sources and the warning."""
        self.draw_frame_of_map(painter)
        self.draw_headline(painter)

    def draw_headline(self, painter: QPainter) -> None:
        """Draw title and warning: the furniture that changes with the levers."""
        draw_headline(self, painter)

    def draw_frame_of_map(self, painter: QPainter) -> None:
        """Draw legend, sources and scale bar, which stay while a lever moves."""
        draw_frame_of_map(self, painter)

    # --- asking ------------------------------------------------------------------------------

    def mark_at(self, pixel: QPointF, *, reach_px: float = 4.0) -> SiteMark | None:
        """Return the topmost symbol under (or within a few pixels of) a point."""
        for mark in reversed(self.marks):
            box = mark.bounds.adjusted(-reach_px, -reach_px, reach_px, reach_px)
            if box.contains(pixel):
                return mark
        return None

    def lonlat_at(self, pixel: QPointF) -> tuple[float, float]:
        """Return longitude and latitude under a pixel, degrees; NaN outside the globe."""
        return self.viewport.lonlat_at(pixel)
