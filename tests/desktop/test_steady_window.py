"""While a slider is dragged the window keeps its layout, and what does not change is not drawn."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from mapapp.desktop.steady import SteadySentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

WATCHED = (QEvent.Type.Paint, QEvent.Type.LayoutRequest)


class Watch(QObject):
    """Counts what every widget is told, by the kind of event and of widget."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: Counter[tuple[QEvent.Type, QObject]] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in WATCHED and isinstance(watched, QWidget):
            self.seen[event.type(), watched] += 1
        return False

    def told(self, kind: QEvent.Type) -> set[QObject]:
        return {widget for event, widget in self.seen if event == kind}


def test_a_drag_lays_nothing_out_and_draws_only_what_changes(desk: "Desk") -> None:
    slider = desk.row("oceania").slider
    slider.setSliderDown(True)
    for value in (300, 310, 320):  # the sentence below the rows has its two lines
        slider.setValue(value)
    for _ in range(10):  # what the second line moves goes up from widget to widget
        QApplication.processEvents()
    watch = Watch()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    for value in (330, 340, 350):
        slider.setValue(value)
        QCoreApplication.sendPostedEvents()
    app.removeEventFilter(watch)
    slider.setSliderDown(False)
    painted, laid_out = watch.told(QEvent.Type.Paint), watch.told(QEvent.Type.LayoutRequest)
    assert {desk.map, slider, *desk.window.risk.cards[:1]} <= painted
    others = [row.slider for row in desk.rows if row.slider is not slider]
    still = {*others, desk.window.levers.tabBar(), desk.window.layers.tree, desk.window.menuBar()}
    assert not painted & still
    assert not painted & set(desk.window.layers.style_panel.findChildren(QWidget))
    for part in (desk.window, desk.window.levers, desk.window.view_bar, desk.window.layers):
        assert part not in laid_out, f"{part} was laid out"


def test_style_of_the_layers_follows_when_the_hand_rests(desk: "Desk", qtbot: "QtBot") -> None:
    page = desk.window.layers.style_panel
    told: list[int] = []
    refresh, page.refresh = page.refresh, lambda: (told.append(1), refresh())[1]
    desk.drag("oceania", 0.3, 0.5, 0.7)
    assert not told
    qtbot.waitUntil(lambda: len(told) == 1, timeout=2000)


def test_a_sentence_asks_for_room_only_for_another_line(qtbot: "QtBot") -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    sentence = SteadySentence(form=Qt.TextFormat.RichText)
    column.addWidget(sentence)
    column.addStretch(1)
    holder.resize(160, 200)
    holder.show()
    sentence.set_text("<b>12</b> added")
    QApplication.processEvents()
    watch = Watch()
    holder.installEventFilter(watch)
    sentence.set_text("<b>13</b> added")
    QApplication.processEvents()
    assert not watch.told(QEvent.Type.LayoutRequest)
    one_line = sentence.height()
    sentence.set_text("<b>13</b> added, of which more or less nothing is on line by then")
    QApplication.processEvents()
    assert watch.told(QEvent.Type.LayoutRequest)
    assert sentence.height() >= 2 * one_line
    (label,) = sentence.findChildren(QLabel)
    assert label.size() == sentence.size()
