"""Paints export controls: hatching inside a country, and a badge whose form tells the state."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from mapapp.cartography.control_marks import (
    BADGE_PX,
    HATCHED,
    STRONGEST_FIRST,
    ControlMarks,
    NoControl,
)
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.viewport import Viewport
from mapapp.cartography.world import World
from mapapp.picture.shock.controls import ControlState

translate = QCoreApplication.translate

# A country that imposes a restriction, in both themes.
CONTROL_COLOUR: Final = "#5B6470"
ON_CONTROL: Final = "#FFFFFF"
HATCH_LINE_PX: Final = 1.8
HATCH_RIM_PX: Final = 3.4
EDGE_PX: Final = 1.6
# Horizontal distance of the lines, px: what only may come is sparse.
STEP_PX: Final[dict[str, float]] = {"in_force": 11.0, "suspended": 11.0, "announced": 26.0}
DASHES: Final = (5.0, 4.0)
RADIUS_PX: Final = 4.0


def draw_control_hatch(
    painter: QPainter,
    marks: ControlMarks,
    *,
    world: World,
    viewport: Viewport,
    theme: MapTheme,
    pixel_ratio: float = 1.0,
    clear_of: Sequence[QRectF] = (),
) -> None:
    """Hatch the countries that impose controls, from lower left to upper right.

    The hatch for figures that are not known runs the other way. In force: full lines;
    suspended: dashed; announced: sparse; ended or unknown: none.

    Parameters
    ----------
    clear_of
        Boxes that stay free of lines: names on their country's own colour have no outline.
    """
    room = QPainterPath()
    room.setFillRule(Qt.FillRule.WindingFill)
    for box in clear_of:
        room.addRect(box)
    whole = QPainterPath()
    whole.addRect(QRectF(0, 0, viewport.width, viewport.height))
    room = whole.subtracted(room)
    world = world.for_projection(viewport.projection)
    paths = world.level_for(viewport.scale * pixel_ratio)
    window = viewport.visible()
    for mark in marks.marks:
        if not mark.hatched:
            continue
        area = QPainterPath()
        for code in mark.countries:
            area.addPath(paths.country(world.index[code], window))
        outline = viewport.transform.map(area)
        box = outline.boundingRect().intersected(
            QRectF(0, 0, viewport.width, viewport.height).adjusted(-20, -20, 20, 20)
        )
        if box.isEmpty():
            continue
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
        if clear_of:
            painter.setClipPath(room, Qt.ClipOperation.IntersectClip)
        draw_control_lines(painter, box, mark.state, theme)
        painter.restore()


def draw_control_lines(
    painter: QPainter, box: QRectF, state: ControlState, theme: MapTheme
) -> None:
    """Draw a state's lines over a rectangle, with a rim that parts them from dark classes."""
    unit = theme.type.body_px / 12
    step = STEP_PX[state] * unit
    rim = theme.colour("sea")
    rim.setAlpha(190)
    first = int((box.left() + box.top()) // step)
    last = int((box.right() + box.bottom()) // step) + 1
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    for colour, width in ((rim, HATCH_RIM_PX), (QColor(CONTROL_COLOUR), HATCH_LINE_PX)):
        pen = QPen(colour, width * unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if state == "suspended":
            pen.setDashPattern([part * unit / pen.widthF() for part in DASHES])
        painter.setPen(pen)
        for number in range(first, last + 1):
            total = number * step
            painter.drawLine(
                QPointF(total - box.bottom(), box.bottom()), QPointF(total - box.top(), box.top())
            )


def draw_control_badges(painter: QPainter, marks: ControlMarks, theme: MapTheme) -> None:
    """Draw the badges; over symbols and borders, under labels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks.marks:
        if mark.badge is not None:
            draw_badge(painter, mark.badge, mark.state, theme, count=mark.count)


def draw_badge(
    painter: QPainter, box: QRectF, state: ControlState, theme: MapTheme, *, count: int = 1
) -> None:
    """Draw a plate with a lock whose form tells the state.

    In force: closed, on a full plate. Suspended: open, on a full-edged empty plate. Announced:
    closed and hollow, on a dashed plate. Ended: open and hollow, on a thin-edged plate.
    Unknown: a question mark in place of the lock.
    """
    unit = box.height() / BADGE_PX
    full = state == "in_force"
    ink = QColor(ON_CONTROL) if full else _edge(theme)
    inner = box.adjusted(0.8 * unit, 0.8 * unit, -0.8 * unit, -0.8 * unit)
    rim = QPen(theme.colour("halo"), 3.6 * unit)
    painter.setPen(rim)
    painter.setBrush(QColor(CONTROL_COLOUR) if full else theme.colour("panel"))
    painter.drawRoundedRect(inner, RADIUS_PX * unit, RADIUS_PX * unit)
    edge = QPen(_edge(theme), (1.0 if state == "ended" else EDGE_PX) * unit)
    if state == "announced":
        edge.setDashPattern([2.2, 1.6])
    painter.setPen(Qt.PenStyle.NoPen if full else edge)
    painter.drawRoundedRect(inner, RADIUS_PX * unit, RADIUS_PX * unit)
    lock = QRectF(box.left(), box.top(), box.height(), box.height())
    if state == "unknown":
        painter.setPen(ink)
        painter.setFont(theme.font(bold=True))
        painter.drawText(lock, int(Qt.AlignmentFlag.AlignCenter), "?")
    else:
        _draw_lock(painter, lock.center(), state, ink, unit)
    if count > 1:
        painter.setPen(ink)
        painter.setFont(theme.font(bold=True))
        text = box.adjusted(box.height() - 2 * unit, 0, -2 * unit, 0)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), str(count))


def _edge(theme: MapTheme) -> QColor:
    """Return what reads on a plate: the control's own colour would be lost on a dark one."""
    return QColor(CONTROL_COLOUR) if theme.name == "light" else theme.colour("text2")


def _draw_lock(
    painter: QPainter, centre: QPointF, state: ControlState, ink: QColor, unit: float
) -> None:
    """Draw a padlock; its shackle stands open where a control does not act."""
    x, y = centre.x(), centre.y()
    closed = state in {"in_force", "announced"}
    pen = QPen(ink, 1.5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    shackle = QPainterPath()
    left, right, foot = x - 2.6 * unit, x + 2.6 * unit, y - 0.2 * unit
    top = y - (4.6 if closed else 5.8) * unit
    shackle.moveTo(left, foot)
    shackle.lineTo(left, top + 2.2 * unit)
    shackle.arcTo(QRectF(left, top, right - left, 4.4 * unit), 180, -180)
    shackle.lineTo(right, foot if closed else top + 3.4 * unit)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shackle)
    body = QRectF(x - 4.2 * unit, y - 0.6 * unit, 8.4 * unit, 6.0 * unit)
    if state in {"in_force", "suspended"}:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(body, 1.0 * unit, 1.0 * unit)
        return
    painter.setPen(QPen(ink, 1.2 * unit))
    grow = -0.6 * unit
    painter.drawRoundedRect(body.adjusted(-grow, -grow, grow, grow), 0.8 * unit, 0.8 * unit)


@dataclass(frozen=True, slots=True)
class ControlLegendRow:
    """One row of the legend: a state in words, its hatch and its badge."""

    label: str
    state: ControlState
    theme: MapTheme

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw hatch and badge side by side in a box; the badge alone where it is narrow."""
        side = min(box.height() + 2 * self.theme.type.body_px / 12, box.width())
        badge = QRectF(box.left(), box.center().y() - side / 2, side, side)
        room = QRectF(badge.right() + 3, box.top(), box.right() - badge.right() - 3, box.height())
        if self.state in HATCHED and room.width() > side / 2:
            painter.save()
            painter.fillRect(room, self.theme.colour("land"))
            draw_control_lines(painter, room, self.state, self.theme)
            painter.restore()
        draw_badge(painter, badge, self.state, self.theme)


def state_words(state: ControlState) -> str:
    """Return what the legend says of a state."""
    return {
        "in_force": translate("controls", "export control in force"),
        "suspended": translate("controls", "suspended"),
        "announced": translate("controls", "announced"),
        "unknown": translate("controls", "state not known"),
        "ended": translate("controls", "ended"),
        "not_yet": translate("controls", "not yet in force"),
    }[state]


@dataclass(frozen=True, slots=True)
class NoControlRow:
    """The row that says that no control acts; an empty legend would leave that open."""

    label: str
    state: NoControl
    theme: MapTheme

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Draw land without any hatch."""
        painter.setPen(QPen(self.theme.colour("line_land"), 1.0))
        painter.setBrush(self.theme.colour("land"))
        painter.drawRect(box)


def control_legend(
    marks: ControlMarks, theme: MapTheme
) -> tuple[ControlLegendRow | NoControlRow, ...]:
    """Return the rows for the states that the map shows, the strongest first.

    Where none is in force, the first row says so.
    """
    shown = {mark.state for mark in marks.marks}
    rows = tuple(
        ControlLegendRow(state_words(state), state, theme)
        for state in STRONGEST_FIRST
        if state in shown
    )
    if marks.none is None:
        return rows
    words = {
        "not_listed": translate("controls", "none listed"),
        "none_in_force": translate("controls", "none in force"),
    }[marks.none]
    return (NoControlRow(words, marks.none, theme), *rows)
