"""Where the words of a scene may stand, and what makes way for them."""

from collections.abc import Hashable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF

from mapapp.cartography.compare import side_boxes
from mapapp.cartography.furniture import Chip, chip_size, scale_bar_box, warning_words
from mapapp.cartography.scene_furniture import PADDING_PX, subtitle_without_shares
from mapapp.cartography.text import Run, width_of
from mapapp.cartography.wording import map_subtitle, shorter_subtitles

if TYPE_CHECKING:
    from mapapp.cartography.flow_arcs import FlowMark
    from mapapp.cartography.scene import MapScene

translate = QCoreApplication.translate

GAP_PX: Final = 2.0  # beside a name, where an arrow breaks off
CONTROLS_PX: Final = 44.0  # width of the column of buttons on screen
CONTROLS_FOOT_PX: Final = 280.0  # its lower edge; where the scale bar is higher there are two
LOW_CONTROLS_PX: Final = 76.0, 184.0  # their width and lower edge


def fitting_subtitle(scene: "MapScene") -> str:
    """Return what is coloured, in as many words as there is room for."""
    room, font = scene.viewport.width - 2 * PADDING_PX * scene.unit, scene.theme.font()
    if not (scene.appearance.shows("share") or scene.appearance.shows("labels")):
        return subtitle_without_shares(scene)
    picture, facts = scene.picture, scene.facts
    unit = "country" if facts is None else facts.unit(picture, scene.appearance)
    choices = (map_subtitle(picture, unit), *shorter_subtitles(picture, unit))
    return next((one for one in choices if width_of(Run(one, font)) <= room), choices[-1])


def furniture_boxes(scene: "MapScene") -> list[QRectF]:
    """Return what stands around the map and is painted over it: no word may lie below."""
    gap = 6 * scene.unit
    plates = scene.placed_legend.plates if scene.placed_legend else ()
    found = [plate.box.adjusted(-gap, -gap / 2, gap, gap / 2) for plate in plates]
    found += side_boxes(scene)
    found.append(scale_bar_box(scene.scale_bar_corner, scene.viewport, scene.theme))
    if scene.chip is not None:
        found.append(scene.chip.box)
    if scene.options.chip_action:
        high = CONTROLS_PX, 7 * CONTROLS_PX
        wide, foot = LOW_CONTROLS_PX if controls_are_low(scene) else high
        found.append(QRectF(scene.viewport.width - wide, 0, wide, foot))
        found += [] if scene.options.clear_of is None else [scene.options.clear_of]
    return found


def controls_are_low(scene: "MapScene") -> bool:
    """Return whether a map on screen has no room for its buttons in one column."""
    bar = scale_bar_box(scene.scale_bar_corner, scene.viewport, scene.theme)
    return bar.top() < CONTROLS_FOOT_PX


def word_window(scene: "MapScene") -> QRectF:
    """Return where labels and figures may stand: below the title, on their side of a line."""
    top = scene.title_size()[1] + 12 * scene.unit
    left, right = (part * scene.viewport.width for part in scene.options.part)
    height = scene.viewport.height - top - scene.viewport.margins[3]
    return QRectF(left + 4, top, right - left - 8, height)


def numbered_flows(scene: "MapScene") -> "tuple[FlowMark, ...]":
    """Return the arrows of trade, the largest with figures clear of all that stands around."""
    thematic = scene.thematic
    if thematic is None or thematic.flows is None:
        return ()
    if not scene.appearance.flows.numbers:
        return thematic.flows.marks
    from mapapp.cartography.flow_numbers import with_numbers

    return with_numbers(
        thematic.flows.marks,
        scene.theme,
        zoom=scene.viewport.zoom,
        obstacles=[*(m.bounds for m in scene.marks), *thematic.badges, *furniture_boxes(scene)],
        window=word_window(scene),
    )


def flow_gaps(scene: "MapScene") -> tuple[QRectF, ...]:
    """Return boxes in which arrows are broken off, so that words, figures, badges are read."""
    grow = GAP_PX * scene.unit
    boxes = [label.box.adjusted(-grow, 0, grow, 0) for label in scene.labels]
    boxes += [number.box for number in scene.site_numbers]
    boxes += [m.number.box for m in scene.flow_marks if m.number is not None]
    boxes += scene.thematic.badges if scene.thematic else ()
    return tuple(boxes)


def arrows_key(scene: "MapScene") -> Hashable:
    """Return what the arrows of trade look like, their places apart; None without any."""
    flows = scene.thematic.flows if scene.thematic else None
    if flows is None:
        return None
    return tuple((m.flow.exporter, m.flow.importer, m.width_px) for m in flows.marks)


def warning_chip(scene: "MapScene") -> Chip | None:
    """Return the warning, if the scenario makes a supplier dominant."""
    warnings = scene.picture.warnings
    if not warnings:
        return None
    first = warnings[0]
    lead, text = warning_words(
        first, name=scene.names[first.iso3], mineral=scene.picture.mineral.name
    )
    if len(warnings) > 1:
        text += translate("warning", "; {count} more").format(count=len(warnings) - 1)
    action = scene.options.chip_action if first.stage != scene.picture.view.stage else ""
    width, height = chip_size(lead, text, action, scene.theme)
    title_width, title_height = scene.title_size()
    pad = PADDING_PX * scene.unit
    right = scene.viewport.width - pad
    beside = title_width + 3 * pad + width < scene.viewport.width
    top = 10 * scene.unit if beside else title_height + 8 * scene.unit
    if scene.options.chip_action and not beside:
        right -= CONTROLS_PX  # clear of the buttons on the map
    return Chip(lead, text, action, QRectF(right - width, top, width, height))
