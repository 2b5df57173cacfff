"""The card beside the pointer: what a country, a site, a flow or a control is."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mapapp.cartography.furniture import wrap
from mapapp.cartography.scene import MapScene
from mapapp.cartography.symbols import draw_symbol
from mapapp.cartography.text import Run, width_of
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import percent
from mapapp.catalog.model import Verification
from mapapp.desktop.card_content import CardContent, card_text, verification_words

Subject = Callable[[MapScene, int], CardContent | None]
"""Makes a card from a scene and a number of details; None if there is nothing to say."""

WIDTH: Final = 272
WIDE_WIDTH: Final = 340
MOST_DETAILS: Final = 12
EDGE: Final = 8
BESIDE: Final = 16
HEADING_GAP: Final = 4
PAD: Final = 12
ROW: Final = 18
LABEL_WIDTH: Final = 80
BAR_WIDTH: Final = 96
LINE: Final = 16
TITLE_LINE: Final = 20


class HoverCard(QWidget):
    """A small card that never takes the mouse; it stays inside its parent.

    What it is about is a `Subject`, asked again whenever the figures change: a card that would
    be higher than its parent is asked for fewer details.
    """

    def __init__(
        self, scene: MapScene, theme: MapTheme, parent: QWidget, *, pinned: bool = False
    ) -> None:
        super().__init__(parent)
        self._host = parent
        self._pinned = pinned
        self._scene = scene
        self._content = CardContent("", "")
        self._measure(theme)
        self._subject: Subject | None = None
        self._corner = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._measure(theme)
        self.update()

    @property
    def _width(self) -> int:
        wide = WIDE_WIDTH if self._content.wide else WIDTH
        return min(round(wide * self._unit), max(1, self._host.width() - 2 * EDGE))

    def _measure(self, theme: MapTheme) -> None:
        """Size everything in proportion to the type."""
        self._theme = theme
        self._unit = theme.type.body_px / 12
        self._pad = round(PAD * self._unit)
        self._row = round(ROW * self._unit)
        self._label_width = round(LABEL_WIDTH * self._unit)
        self._bar_width = round(BAR_WIDTH * self._unit)
        self._line = round(LINE * self._unit)
        self._title_line = round(TITLE_LINE * self._unit)

    @property
    def content(self) -> CardContent:
        """What the card says."""
        return self._content

    @property
    def subject(self) -> "Subject | None":
        """What the card is about, None while it is hidden."""
        return self._subject if self.isVisible() else None

    @property
    def link_height(self) -> int:
        """How much room a pinned card leaves at its foot for the ways on from it, px."""
        content = self._content
        lines = bool(content.source_ids) + bool(content.own or content.bundled_site)
        return lines * (self._line + 4) if self._pinned else 0

    def show_about(self, subject: "Subject", scene: MapScene, corner: QPoint) -> None:
        """Show a card with its corner near a point of the parent."""
        self._subject, self._corner = subject, corner
        self.refresh(scene)

    def refresh(self, scene: MapScene) -> None:
        """Say the same of another scene; hide if there is nothing to be said any more."""
        self._scene = scene
        content = None if self._subject is None else self._fitting(self._subject)
        if content is None:
            self.hide()
            return
        self._content = content
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(card_text(content))
        self.resize(self._size())
        self._put()
        self.update()

    def _fitting(self, subject: "Subject") -> CardContent | None:
        """Return the card with as many details as there is room for."""
        # A pinned card stands under the title and does not grow over it.
        top = self._corner.y() if self._pinned else EDGE
        room = self._host.height() - EDGE - top
        for most in range(MOST_DETAILS, 0, -1):
            content = subject(self._scene, most)
            if content is None:
                return None
            self._content = content
            if self._size().height() <= room:
                break
        return content

    def _put(self) -> None:
        """Stand beside the corner, on its other side where there is no room."""
        parent, x, y = self._host, self._corner.x(), self._corner.y()
        if x + self.width() > parent.width() - EDGE:
            x = self._corner.x() - self.width() - 2 * BESIDE
        if y + self.height() > parent.height() - EDGE:
            y = parent.height() - EDGE - self.height()
        right = max(EDGE, parent.width() - EDGE - self.width())
        self.move(min(max(EDGE, x), right), max(EDGE, y))
        if not self.isVisible():  # later it stays where it is, under what was shown since
            self.show()
            self.raise_()

    # --- layout --------------------------------------------------------------------------------

    def _title_width(self) -> float:
        return self._width - 2 * self._pad - (22 if self._content.stage else 0)

    def _head_lines(self) -> tuple[list[str], list[str]]:
        title = wrap(
            self._content.title, self._theme.font(title=True, bold=True), self._title_width()
        )
        return title, wrap(self._content.subtitle, self._theme.font(), self._width - 2 * self._pad)

    def _value_lines(self) -> list[tuple[str, list[str]]]:
        content, whole = self._content, self._width - 2 * self._pad
        bold = self._theme.font(bold=True)
        font = self._theme.font(bold=not content.prose)
        lines: list[tuple[str, list[str]]] = []
        for label, value in content.rows:
            if not label:
                lines.append((label, wrap(value, bold, whole)))
            elif content.ledger:
                lines.append((label, [value, *label.split("\n")[1:]]))
            else:
                lines.append((label, wrap(value, font, whole - self._label_width)))
        return lines

    def _foot_lines(self) -> list[str]:
        return wrap(self._foot_text(), self._theme.font(), self._width - 2 * self._pad - 20)

    def _foot_text(self) -> str:
        content = self._content
        parts = [verification_words(content.verification)] if content.verification else []
        parts += [content.foot] if content.foot else []
        if self._pinned:
            parts.append(self.tr("Esc closes"))
        return " · ".join(parts)

    def _size(self) -> QSize:
        title, subtitle = self._head_lines()
        height = 10 + self._title_line * len(title) + self._line * len(subtitle) + 8
        if self._content.bars or self._content.rows:
            height += 8 + self._line * len(self._content.bars) + (6 if self._content.bars else 0)
            rows = self._value_lines()
            height += sum(self._row * max(1, len(lines)) for _, lines in rows) + 6
            height += HEADING_GAP * sum(not label for label, _ in rows)
        if self._foot_text():
            height += 8 + self._line * len(self._foot_lines()) + 8 + self.link_height
        return QSize(self._width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card from top to bottom."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("rule_strong"), 1))
            painter.setBrush(self._theme.colour("panel"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            y = self._paint_head(painter)
            if self._content.bars or self._content.rows:
                y = self._paint_body(painter, y)
            if self._foot_text():
                self._paint_foot(painter, y)
        finally:
            painter.end()

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        ink: str,
        *,
        bold: bool = False,
        right: bool = False,
        elide: bool = False,
    ) -> None:
        font = self._theme.font(bold=bold)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        if elide:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_head(self, painter: QPainter) -> float:
        title, subtitle = self._head_lines()
        x, y = float(self._pad), 10.0
        stage = self._content.stage
        if stage is not None:
            draw_symbol(
                painter,
                stage,
                QPointF(x + 7, y + 10),
                13,
                self._theme,
                hollow=self._content.hollow,
            )
            x += 22
        painter.setFont(self._theme.font(title=True, bold=True))
        painter.setPen(self._theme.colour("text1"))
        for line in title:
            painter.drawText(
                QRectF(x, y, self._title_width() + 4, self._title_line),
                int(Qt.AlignmentFlag.AlignVCenter),
                line,
            )
            y += self._title_line
        for line in subtitle:
            self._text(
                painter,
                QRectF(self._pad, y, self._width - 2 * self._pad, self._line),
                line,
                "text2",
            )
            y += self._line
        return y + 8

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(self._theme.colour("rule"), 1))
        painter.drawLine(QPointF(1, y + 0.5), QPointF(self._width - 1, y + 0.5))

    def _paint_body(self, painter: QPainter, y: float) -> float:
        self._rule(painter, y)
        y += 8
        longest = max((share for _, share in self._content.bars), default=0.0) or 1.0
        for index, (label, share) in enumerate(self._content.bars):
            colour = "accent" if index == len(self._content.bars) - 1 else "text2"
            width = max(1.0, self._bar_width * share / longest)
            painter.fillRect(QRectF(self._pad, y + 4, width, 8), self._theme.colour(colour))
            words = f"{label} {percent(share)}"
            self._text(
                painter, QRectF(self._pad + width + 8, y, self._width, self._line), words, "text1"
            )
            y += self._line
        y += 6 if self._content.bars else 0
        for label, lines in self._value_lines():
            if not label:
                y = self._paint_heading(painter, y, lines)
            elif self._content.ledger:
                y = self._paint_entry(painter, y, label.partition("\n")[0], lines)
            else:
                y = self._paint_row(painter, y, label, lines)
        return y + 6

    def _paint_heading(self, painter: QPainter, y: float, lines: list[str]) -> float:
        y += HEADING_GAP
        for line in lines:
            box = QRectF(self._pad, y, self._width - 2 * self._pad, self._row)
            self._text(painter, box, line, "text1", bold=True)
            y += self._row
        return y

    def _paint_entry(self, painter: QPainter, y: float, label: str, lines: list[str]) -> float:
        """Paint a label and its figure, and under a name what it is of."""
        room = self._width - 2 * self._pad
        value, *under = lines
        box = QRectF(self._pad, y, room, self._row)
        self._text(painter, box, value, "text1", bold=True, right=True)
        box.setWidth(room - width_of(Run(value, self._theme.font(bold=True))) - 8)
        self._text(painter, box, label, "text1" if under else "text2", elide=True)
        for line in under:
            y += self._row
            box = QRectF(self._pad, y - 2, room, self._row)
            self._text(painter, box, line, "text2", elide=True)
        return y + self._row

    def _paint_row(self, painter: QPainter, y: float, label: str, lines: list[str]) -> float:
        self._text(painter, QRectF(self._pad, y, self._label_width, self._row), label, "text2")
        left = self._pad + self._label_width
        for line in lines:
            box = QRectF(left, y, self._width - self._pad - left, self._row)
            self._text(painter, box, line, "text1", bold=not self._content.prose)
            y += self._row
        return y

    def _paint_foot(self, painter: QPainter, y: float) -> None:
        box = QRectF(1, y, self._width - 2, self.height() - y - 1)
        painter.fillRect(box, self._theme.colour("header"))
        self._rule(painter, y)
        x = float(self._pad)
        if self._content.verification is not None:
            draw_verification(
                painter, QPointF(x + 6, y + 16), self._content.verification, self._theme
            )
            x += 20
        y += 8
        for line in self._foot_lines():
            self._text(
                painter, QRectF(x, y, self._width - self._pad - x, self._line), line, "text2"
            )
            y += self._line


def draw_verification(
    painter: QPainter, centre: QPointF, verification: Verification, theme: MapTheme
) -> None:
    """Draw the mark of how far a row was checked: full disc, half disc, or dashed ring."""
    box = QRectF(centre.x() - 5, centre.y() - 5, 10, 10)
    colour = theme.colour("checked")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if verification == "recalled":
        pen = QPen(theme.colour("text2"), 1.2)
        pen.setDashPattern([1.6, 1.6])
        painter.setPen(pen)
        painter.drawEllipse(box)
        return
    painter.setPen(QPen(colour, 1.2))
    painter.drawEllipse(box)
    painter.setBrush(colour)
    if verification == "partly":
        painter.drawPie(box, 90 * 16, 180 * 16)
        return
    painter.drawEllipse(box)
    painter.setPen(QPen(theme.colour("panel"), 1.4))
    painter.drawPolyline(
        [centre + QPointF(-2.4, 0.2), centre + QPointF(-0.6, 2.0), centre + QPointF(2.6, -1.8)]
    )
