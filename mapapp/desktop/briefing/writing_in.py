"""Opens the field in which an element's words are written in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont

from mapapp.briefing.page import Element
from mapapp.briefing.paint_parts import STYLES
from mapapp.briefing.text_fit import font_of
from mapapp.desktop.briefing.inline import InlineEditor
from mapapp.desktop.briefing.words import ONE_LINE, element_name

if TYPE_CHECKING:
    from mapapp.desktop.briefing.canvas import PageCanvas

LEAST_PX = 11.0
ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


def edit_in_place(canvas: "PageCanvas", element: Element) -> InlineEditor:
    """Open a field with the words of an element, over it, in its own type.

    Words that are not changed go on following the figures.
    """
    desk, content = canvas.desk, canvas.content
    words = content.words_of(element)
    editor = InlineEditor(words, one_line=element.kind in ONE_LINE, parent=canvas)
    name = QCoreApplication.translate("PageCanvas", "Words of {what}").format(
        what=element_name(element)
    )
    editor.setAccessibleName(name)
    editor.setToolTip(
        QCoreApplication.translate("PageCanvas", "Enter keeps the words, Esc gives them up")
        if element.kind in ONE_LINE
        else QCoreApplication.translate(
            "PageCanvas", "Ctrl+Enter keeps the words, Esc gives them up"
        )
    )
    theme = content.style.theme_for(desk.page.size)
    wanted, _, ink, bold = STYLES[element.kind]
    pixels = wanted * desk.page.size.type_factor * element.size * canvas.scale
    font = QFont(font_of(content.style.family, max(LEAST_PX, pixels), 600 if bold else 400))
    font.setPixelSize(max(round(LEAST_PX), round(pixels)))
    paper = QColor("#FFFFFF") if theme.name == "light" else theme.colour("panel")
    editor.dress(font, theme.colour(ink), paper, canvas.theme.colour("accent"))
    option = editor.document().defaultTextOption()
    option.setAlignment(ALIGNMENTS[element.align])
    editor.document().setDefaultTextOption(option)
    editor.cover(canvas.box_of(element.rect).toAlignedRect(), room=canvas.rect())

    def keep(text: str | None) -> None:
        editor.hide()
        editor.deleteLater()
        known = any(one.id == element.id for one in desk.page.elements)
        if text is not None and text != words.strip() and known:
            desk.set_text(element.id, text)
        canvas.setFocus()

    editor.done.connect(keep)
    editor.show()
    editor.setFocus()
    return editor
