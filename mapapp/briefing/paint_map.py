"""The map on a page: the scene of the screen without what the page itself says.

Layers, symbols, labels, legend and scale bar are drawn by the screen's own painter; title,
warning and sources are elements of the page.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mapapp.briefing.content import PageContent
from mapapp.briefing.house_style import BODY
from mapapp.briefing.lever_words import scenario_name
from mapapp.briefing.page import Element, ElementKind, Page
from mapapp.briefing.paint_month import (
    draw_month_key,
    draw_month_words,
    month_map,
    shows_month,
)
from mapapp.briefing.places import box_of, move_origin
from mapapp.briefing.real_text import RealText, writes_words
from mapapp.briefing.text_fit import elided, font_of, metrics_of
from mapapp.cartography.azimuthal import REGIONS
from mapapp.cartography.breaks import breaks_of
from mapapp.cartography.classification import Breaks
from mapapp.cartography.compare import draw_line, sides_of
from mapapp.cartography.furniture import Chip, draw_scale_bar, scale_bar_box
from mapapp.cartography.legend_rows import Block
from mapapp.cartography.projection import Projection
from mapapp.cartography.projection_choice import projected, projection_of, region_name
from mapapp.cartography.scene import MapScene
from mapapp.cartography.scene_furniture import SOUTH_PX, draw_bar, label_opacity
from mapapp.cartography.scene_layers import draw_layer
from mapapp.cartography.text import Run, width_of
from mapapp.cartography.text_stamps import TextStamps
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport, home_bounds
from mapapp.cartography.wording import map_subtitle, map_title, shorter_subtitles
from mapapp.scenario.appearance import Appearance, Layer

translate = QCoreApplication.translate

SHARE_OF_SPARE: Final = 0.6
NARROW_UNITS: Final = 820.0  # below this width of a map its type is smaller
NARROW_TYPE: Final = 0.85
INSET_TYPE: Final = 0.75
LEGEND_TYPE: Final = (1.0, 0.9, 0.8, 0.7)


@dataclass(frozen=True, eq=False)
class PageScene(MapScene):
    """A map without title, warning and sources."""

    bar: bool = True

    def title_size(self) -> tuple[float, float]:
        """Return no size: there is no title."""
        return 0.0, 0.0

    @cached_property
    def chip(self) -> Chip | None:
        """No warning: the page says it."""
        return None

    @property
    def scale_bar_corner(self) -> QPointF:
        """Lower right corner of the scale bar; where no legend stands, it takes that corner."""
        corner = super().scale_bar_corner
        if self.appearance.show_legend:
            return corner
        width = scale_bar_box(QPointF(0, 0), self.viewport, self.theme).width()
        return QPointF(width + self.viewport.width - corner.x(), corner.y())

    def draw_floating(self, painter: QPainter, *, stamps: TextStamps | None = None) -> None:
        """Draw added capacity and labels, as words where the file can hold words."""
        words = RealText() if stamps is None and writes_words(painter) else stamps
        super().draw_floating(painter, stamps=words)

    def draw_furniture(self, painter: QPainter) -> None:
        """Draw legend and scale bar."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.placed_legend is not None:
            self.placed_legend.draw(painter)
        self.draw_bar(painter)

    def draw_bar(self, painter: QPainter) -> None:
        """Draw the scale bar, unless it stands elsewhere on the page."""
        if self.bar:
            draw_bar(self, painter)


def type_factor(element: Element, box: QRectF, page: Page) -> float:
    """Return how large the type of a map is beside the page's."""
    if element.kind == "inset":
        return INSET_TYPE * element.size
    narrow = box.width() < NARROW_UNITS * page.size.type_factor
    return (NARROW_TYPE if narrow else 1.0) * element.size


def map_scene(
    element: Element, box: QRectF, content: PageContent, page: Page, *, head: bool = True
) -> PageScene:
    """Return the scene of a map or an inset.

    Parameters
    ----------
    box
        Where the element stands, in units of the page.
    head
        Whether the line of words above it is taken off its height.
    """
    seen = content.seen_as(element.what)
    theme = content.style.theme_for(page.size, factor=type_factor(element, box, page))
    appearance = seen.options.appearance
    look = seen.look
    if element.what in REGIONS:
        appearance, look = projected(appearance, REGIONS[element.what]), None
    if element.kind == "inset" or _elsewhere(page, "legend", element):
        appearance = replace(appearance, show_legend=False)
    if element.kind == "inset":
        sites = [layer.id for layer in appearance.layers if layer.kind == "sites"]
        appearance = appearance.with_visible(sites, visible=False)
    area = body_box(element, box, content, page) if head else box
    projection = look.projection if look is not None else projection_of(appearance)
    spare = SHARE_OF_SPARE if appearance.show_legend else 0.5
    viewport = _viewport(area, theme, projection, look, spare_left=spare)
    own_bar = element.kind == "map" and not _elsewhere(page, "scale", element)
    breaks = _shared_breaks(element, content, appearance) or seen.options.breaks
    return PageScene(
        picture=seen.picture,
        viewport=viewport,
        theme=theme,
        world=seen.world,
        names=seen.names,
        source_text="",
        options=replace(seen.options, appearance=appearance, chip_action="", breaks=breaks),
        facts=seen.facts,
        user_points=seen.user_points,
        bar=own_bar,
    )


def _elsewhere(page: Page, kind: ElementKind, element: Element) -> bool:
    """Whether a map's legend or scale is an element of its own; one without a map is of all."""
    return any(one.of in ("", element.id) for one in page.of_kind(kind))


def _shared_breaks(element: Element, content: PageContent, appearance: Appearance) -> Breaks | None:
    """Return the scenario's classes for a map of one side: a colour means the same on both."""
    if element.what not in ("baseline", "scenario", "other"):
        return None
    return content.options.breaks or breaks_of(content.in_mode("scenario").picture, appearance)


def _viewport(
    box: QRectF,
    theme: MapTheme,
    projection: Projection,
    look: Viewport | None,
    *,
    spare_left: float,
) -> Viewport:
    unit = theme.type.body_px / 12
    top, bottom = 8 * unit, (SOUTH_PX + 12) * unit
    bounds = home_bounds(projection)
    spare = box.width() - bounds.width() * max(1.0, box.height() - top - bottom) / bounds.height()
    # A flat picture leaves room at the sides: more of it goes to the left, to the legend.
    margins = (max(0.0, spare) * spare_left, top, 0.0, bottom)
    home = Viewport.home(
        width=box.width(), height=box.height(), margins=margins, projection=projection
    )
    if look is None or look.is_home:
        return home
    return replace(
        home, centre_x=look.centre_x, centre_y=look.centre_y, scale=home.scale * look.zoom
    )


def head_px(element: Element, content: PageContent, page: Page) -> float:
    """Return the height of the words above a map, in units."""
    if element.bare:
        return 0.0
    return 1.35 * metrics_of(content.style.family, _head_size(element, page)).height()


def _head_size(element: Element, page: Page) -> float:
    small = 0.9 if element.kind == "inset" else 1.0
    return BODY * page.size.type_factor * element.size * small


def body_box(element: Element, box: QRectF, content: PageContent, page: Page) -> QRectF:
    """Return where the map itself stands, below its words."""
    return box.adjusted(0, min(head_px(element, content, page), box.height() / 3), 0, 0)


def draw_map(
    painter: QPainter,
    element: Element,
    box: QRectF,
    content: PageContent,
    page: Page,
    *,
    pixel_ratio: float,
) -> None:
    """Draw a map or an inset with its words above."""
    for step in map_steps(element, box, content, page, pixel_ratio=pixel_ratio):
        painter.save()
        if step.clip is not None:
            painter.setClipRect(step.clip, Qt.ClipOperation.IntersectClip)
        step.draw(painter)
        painter.restore()


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a drawing: what it is called in a file of layers, what draws it, and inside what.

    ``opacity`` (0 to 1) is what a group in such a file gets; other paper has it from the drawing.
    The clip is not set by the drawing itself: Qt's SVG loses an outer clip after an inner one.
    """

    name: str
    draw: Callable[[QPainter], None]
    clip: QRectF | None = None
    opacity: float = 1.0


def map_steps(
    element: Element, box: QRectF, content: PageContent, page: Page, *, pixel_ratio: float
) -> list[Step]:
    """Return what a map is drawn of, from below upwards: layer by layer, then what is around."""
    area = body_box(element, box, content, page)
    scene = map_scene(element, box, content, page)

    def moved(draw: Callable[[QPainter], None]) -> Callable[[QPainter], None]:
        def drawn(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            move_origin(painter, area.topLeft())
            draw(painter)

        return drawn

    def framed(painter: QPainter) -> None:
        painter.setPen(QPen(scene.theme.colour("rule_strong"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    steps: list[Step] = []
    if not element.bare:
        steps.append(Step("title", lambda p: _draw_head(p, element, box, content, page)))
    for step in _inner_steps(element, scene, content, pixel_ratio):
        clip = area if step.clip is None else step.clip.translated(area.topLeft())
        steps.append(Step(step.name, moved(step.draw), clip, step.opacity))
    if element.kind == "inset":
        steps.append(Step("frame", framed))
    return steps


def _inner_steps(
    element: Element, scene: PageScene, content: PageContent, pixel_ratio: float
) -> list[Step]:
    """Return what stands below the words of a map: a month of a shock, two sides, or layers."""
    if shows_month(element, content):
        return _month_steps(scene, content, pixel_ratio)
    sides = scene.picture.view.mode == "compare"
    inner = _side_steps(scene, pixel_ratio) if sides else _layer_steps(scene, pixel_ratio)
    return [*inner, Step("legend", scene.draw_furniture)]


def _month_steps(scene: PageScene, content: PageContent, pixel_ratio: float) -> list[Step]:
    """Return a month of a shock at the place and in the look of a scene."""
    keyed = scene.appearance.show_legend
    found = month_map(content, scene.viewport, scene.theme, keyed=keyed)
    return [
        Step("countries", lambda p: found.draw_ground(p, pixel_ratio=pixel_ratio)),
        Step("gifts", found.draw_arrows),
        Step("labels", lambda p: draw_month_words(found, p)),
        Step("legend", found.draw_furniture),
        Step("scale", scene.draw_bar),
    ]


def _layer_steps(scene: MapScene, pixel_ratio: float) -> list[Step]:
    """Return the layers of a scene from below upwards, its labels last."""

    def of_layer(layer: Layer) -> Step:
        opacity = 1.0 if layer.kind == "share" else layer.opacity  # land stays opaque
        return Step(
            layer.id,
            lambda p: draw_layer(scene, p, layer, pixel_ratio=pixel_ratio),
            opacity=opacity,
        )

    found = [
        of_layer(layer)
        for layer in reversed(scene.appearance.layers)
        if layer.kind != "labels" and (layer.kind == "share" or layer.visible)
    ]
    return [*found, Step("labels", scene.draw_floating, opacity=label_opacity(scene))]


def _side_steps(scene: MapScene, pixel_ratio: float) -> list[Step]:
    """Return baseline and scenario of a comparison, and the line between them."""
    at, width, height = scene.options.swipe, scene.viewport.width, scene.viewport.height
    boxes = QRectF(0, 0, at * width, height), QRectF(at * width, 0, (1 - at) * width, height)
    found = []
    for name, side, box in zip(
        ("baseline", "scenario"), sides_of(scene, at=at), boxes, strict=True
    ):
        found += [
            Step(f"{name}-{step.name}", step.draw, box, step.opacity)
            for step in _layer_steps(side, pixel_ratio)
        ]
    return [*found, Step("line", lambda p: draw_line(scene, p, at=at, grip=False))]


def map_words(element: Element, content: PageContent) -> tuple[str, tuple[str, ...]]:
    """Return the title of a map, and what it shows in fewer and fewer words."""
    seen = content.seen_as(element.what)
    picture = seen.picture
    if element.text is not None:
        return element.text, ()
    if element.what in REGIONS:
        return region_name(element.what), ()
    if shows_month(element, content) and content.shock_month is not None:
        return content.shock_month.title, (content.shock_month.subtitle,)
    unit = seen.facts.unit(picture, seen.options.appearance)
    subtitles = (map_subtitle(picture, unit), *shorter_subtitles(picture, unit))
    if element.what == "other" and content.others:
        name = scenario_name(picture.scenario)
        return translate("page", "“{name}”").format(name=name), (map_title(picture), *subtitles)
    if element.what in ("baseline", "other"):
        return translate("page", "Baseline"), (map_title(picture), *subtitles)
    if element.what in ("scenario", "change"):
        words = (
            translate("page", "Scenario")
            if element.what == "scenario"
            else translate("page", "Change")
        )
        if content.others and picture.scenario.name:  # beside others it needs its name
            words = translate("page", "{what} “{name}”").format(
                what=words, name=picture.scenario.name
            )
        return words, (map_title(picture), *subtitles)
    name = scenario_name(picture.scenario)
    named = picture.view.mode != "baseline" and picture.scenario.name
    title = map_title(picture)
    if named:
        title = translate("page", "{title}, “{name}”").format(title=title, name=name)
    return title, subtitles


def _draw_head(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> None:
    """Write title and subtitle in one line: the longest subtitle that fits, else none."""
    family, pixels = content.style.family, _head_size(element, page)
    theme = content.style.theme_for(page.size)
    title, subtitles = map_words(element, content)
    shown = elided(title, box.width(), family=family, pixels=pixels, bold=True)
    y = box.top() + metrics_of(family, pixels).ascent()
    bold = font_of(family, pixels, 600)
    painter.setFont(bold)
    painter.setPen(theme.colour("text1"))
    painter.drawText(QPointF(box.left(), y), shown)
    left = width_of(Run(shown, bold)) + pixels * 0.5
    plain = font_of(family, pixels)
    fits = (one for one in subtitles if left + width_of(Run(one, plain)) <= box.width())
    words = next(fits, "")
    if words:
        painter.setFont(plain)
        painter.setPen(theme.colour("text2"))
        painter.drawText(QPointF(box.left() + left, y), words)


def draw_legend(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> bool:
    """Draw the legend of a map in rows of blocks; return whether a block had no room.

    Where the whole does not fit, its words become narrower, then its type smaller.
    """
    maps = [one for one in page.of_kind("map") if element.of in ("", one.id)]
    if not maps:
        return False
    owner = maps[-1]  # of two sides the scenario's: what is added is explained
    if shows_month(owner, content):
        scene = map_scene(replace(owner, size=element.size), box_of(owner.rect), content, page)
        found = month_map(content, scene.viewport, scene.theme, keyed=True)
        return draw_month_key(found, painter, box)
    places: list[tuple[Block, QPointF | None]] = []
    for size in LEGEND_TYPE:
        smaller = replace(owner, size=owner.size * element.size * size)
        scene = map_scene(smaller, box_of(owner.rect), content, page)
        for legend in (scene.legend, scene.legend.compacted()):
            places = _legend_places(legend.blocks(), box, scene.unit)
            if all(corner is not None for _, corner in places):
                break
        else:
            continue
        break
    for block, corner in places:
        if corner is not None:
            block.draw(painter, corner)
    return any(corner is None for _, corner in places)


def _legend_places(
    blocks: list[Block], box: QRectF, unit: float
) -> list[tuple[Block, QPointF | None]]:
    """Return upper left corners of blocks in rows from left to right; None without room."""
    x, y, row = box.left(), box.top(), 0.0
    found: list[tuple[Block, QPointF | None]] = []
    for block in blocks:
        width, height = block.size()
        if x > box.left() and x + width > box.right() + 1:
            x, y, row = box.left(), y + row + 10 * unit, 0.0
        if y + height > box.bottom() + 1 or x + width > box.right() + 1:
            found.append((block, None))
            continue
        found.append((block, QPointF(x, y)))
        x += width + 24 * unit
        row = max(row, height)
    return found


def _map_of(element: Element, content: PageContent, page: Page) -> PageScene | None:
    """Return the scene of the map that a scale belongs to: the first without a name."""
    maps = [one for one in page.of_kind("map") if element.of in ("", one.id)]
    return map_scene(maps[0], box_of(maps[0].rect), content, page) if maps else None


def draw_scale(
    painter: QPainter, element: Element, box: QRectF, content: PageContent, page: Page
) -> None:
    """Draw the scale bar of a map."""
    scene = _map_of(element, content, page)
    if scene is None:
        return
    at_zero = scale_bar_box(QPointF(0, 0), scene.viewport, scene.theme)
    spare = box.width() - at_zero.width()
    left = box.left() + {"left": 0.0, "centre": spare / 2, "right": spare}[element.align]
    corner = QPointF(left + at_zero.width(), box.top() + at_zero.height())
    draw_scale_bar(painter, corner, scene.viewport, scene.theme)
