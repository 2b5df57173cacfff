"""Where the selected element stands, in millimetres, to be typed."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mapapp.desktop.briefing.desk import PageDesk
from mapapp.desktop.briefing.snapping import LEAST_MM, on_page
from mapapp.desktop.controls import QuietBox, Segments, indent

FIELD_PX: Final = 24


class PlaceFields(QWidget):
    """Four fields: from the left, from the top, width, height."""

    def __init__(self, desk: PageDesk) -> None:
        super().__init__()
        self._desk = desk
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 4, 12, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.boxes: dict[str, QuietBox] = {}
        for at, (name, words, full) in enumerate(
            (
                ("x", self.tr("Left"), self.tr("From the left edge of the page, mm")),
                ("y", self.tr("Top"), self.tr("From the top edge of the page, mm")),
                ("width", self.tr("Width"), self.tr("Width, mm")),
                ("height", self.tr("Height"), self.tr("Height, mm")),
            )
        ):
            label = QLabel(words)
            label.setProperty("role", "quiet")
            box = QuietBox()
            box.setDecimals(1)
            box.setSingleStep(1.0)
            box.setKeyboardTracking(False)
            box.setSuffix(self.tr(" mm"))
            box.setAccessibleName(full)
            box.setToolTip(full)
            box.setFixedHeight(FIELD_PX)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            indent(box)
            label.setBuddy(box)
            box.valueChanged.connect(self._place)
            row, column = divmod(at, 2)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
            self.boxes[name] = box

    def refresh(self) -> None:
        """Show where the selected element stands."""
        one = self._desk.one_selected
        if one is None:
            return
        size = self._desk.page.size
        most = {"x": size.width_mm, "width": size.width_mm}
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                least = LEAST_MM / 3 if name in ("width", "height") else 0.0
                box.setRange(least, most.get(name, size.height_mm))
                box.setValue(getattr(one.rect, name))

    def _place(self) -> None:
        one = self._desk.one_selected
        if one is None:
            return
        shown = {name: round(getattr(one.rect, name), 1) for name in self.boxes}
        typed = {name: box.value() for name, box in self.boxes.items()}
        changed = {name: value for name, value in typed.items() if value != shown[name]}
        if changed:
            rect = on_page(replace(one.rect, **changed), self._desk.page.size)
            self._desk.change(one.id, lambda element: replace(element, rect=rect))


def to_the_left(switch: Segments) -> None:
    """Keep the buttons of a switch together at the left of its row."""
    row = switch.layout()
    if isinstance(row, QHBoxLayout):
        row.addStretch(1)
