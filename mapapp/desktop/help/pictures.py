"""The guide's pictures as its window shows them: as wide as the page allows, sharp, with a rule."""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

IMAGE: Final = QTextDocument.ResourceType.ImageResource.value
_SOURCE: Final = re.compile(r'<img src="([^"]+)"')

Load = Callable[[str], QImage]


def shown_width(picture: QImage, room: int) -> int:
    """Return how wide a picture stands on a page: never wider than it is, or than the page.

    Parameters
    ----------
    room
        Width between the page's margins, in logical pixels.
    """
    return max(1, min(picture.width(), room))


def shown(picture: QImage, width: int, ratio: float, rule: str) -> QImage:
    """Return a picture at a width, with a rule around it.

    Parameters
    ----------
    width
        In logical pixels.
    ratio
        Device pixels for each of them.
    rule
        Colour of the rule.
    """
    pixels = min(picture.width(), round(width * ratio))
    made = picture.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
    made = made.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setPen(QPen(QColor(rule), 2 * max(1, round(pixels / width)) - 1))
    painter.drawRect(made.rect().adjusted(0, 0, -1, -1))
    painter.end()
    made.setDevicePixelRatio(pixels / width)
    return made


def sized(html: str, load: Load, room: int) -> str:
    """Return a page whose pictures have the width they will stand at.

    A page is laid out once that way, and an anchor below a picture is where it was gone to.
    """

    def with_width(found: re.Match[str]) -> str:
        picture = load(found[1])
        if picture.isNull():
            return found[0]
        width = shown_width(picture, room)
        height = round(picture.height() * width / picture.width())
        return f'{found[0]} width="{width}" height="{height}"'

    # Qt would make a line with a picture as high as half of it more, as it does with words.
    html = html.replace("<p><img ", '<p style="line-height: 100%"><img ')
    return _SOURCE.sub(with_width, html)


def fit(
    document: QTextDocument, load: Load, room: int, draw: Callable[[QImage, int], QImage]
) -> None:
    """Give every picture of a page the width that the page allows now."""
    block = document.begin()
    while block.isValid():
        _fit_block(document, block, load, room, draw)
        block = block.next()


def _fit_block(
    document: QTextDocument,
    block: QTextBlock,
    load: Load,
    room: int,
    draw: Callable[[QImage, int], QImage],
) -> None:
    for at, found in enumerate(block.text()):
        if found != "￼":
            continue
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + at)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat()
        if (
            form.objectType() != QTextFormat.ObjectTypes.ImageObject.value
            and not form.isImageFormat()
        ):
            continue
        image = form.toImageFormat()
        picture = load(image.name())
        width = shown_width(picture, room)
        if picture.isNull() or round(image.width()) == width:
            continue
        document.addResource(IMAGE, QUrl(image.name()), draw(picture, width))
        image.setWidth(width)
        image.setHeight(round(picture.height() * width / picture.width()))
        cursor.setCharFormat(image)
