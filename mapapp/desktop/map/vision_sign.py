"""The word in the status bar that the map is shown as other eyes see it, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from mapapp.cartography.colour_vision import Vision, vision_name
from mapapp.cartography.proper_names import in_sentence
from mapapp.desktop.map.drawn_map import DrawnMap


class VisionSign(QToolButton):
    """Hidden while the map is shown in its own colours; a click shows it in them again."""

    def __init__(self, view: DrawnMap) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(self.tr("The map is a preview for other eyes. Show its own colours again"))
        self.clicked.connect(lambda: view.set_vision("normal"))
        view.vision_changed.connect(self._show)
        self._show("normal")

    def _show(self, vision: Vision) -> None:
        words = self.tr("Seen by: {eyes}  ✕").format(eyes=in_sentence(vision_name(vision)))
        if vision == "grey":
            words = self.tr("Seen as: {print}  ✕").format(print=in_sentence(vision_name(vision)))
        self.setText(words)
        self.setAccessibleName(words.removesuffix("  ✕"))
        self.setVisible(vision != "normal")
