"""A tour of three steps for who starts the app for the first time: map, slider, risk picture."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mapapp.cartography.proper_names import in_sentence
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import percent, short_name, stage_word
from mapapp.desktop.explaining import explain

if TYPE_CHECKING:
    from mapapp.desktop.main_window import MainWindow
    from mapapp.picture import Picture

DONE: Final = "tour_done"
WIDTH_PX: Final = 320
GAP_PX: Final = 12
FRAME_PX: Final = 2.0
TABS_PX: Final = 56  # title and tabs of a dock, which a callout above it leaves free

Side = Literal["inside", "left", "above"]


@dataclass(frozen=True, slots=True)
class Step:
    """One stop: what it points at (made visible first), and where its words stand."""

    title: str
    words: str
    target: Callable[[], QWidget]
    side: Side


class Callout(QWidget):
    """The words of a step with its buttons; takes no keyboard by itself."""

    def __init__(self, parent: QWidget, theme: MapTheme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(round(WIDTH_PX * theme.type.body_px / 12))
        self.title, self.words, self.count = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.words.setWordWrap(True)
        self.count.setProperty("role", "quiet")
        self.skip = QPushButton(self.tr("Skip"))
        self.back = QPushButton(self.tr("Back"))
        self.go_on = QPushButton(self.tr("Next"))
        explain(self.skip, self.tr("End the tour; Help → Tour starts it again"))
        explain(self.back, self.tr("The step before"))
        explain(self.go_on, self.tr("The next step"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        for button in (self.skip, self.back, self.go_on):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for label in (self.title, self.words):
            column.addWidget(label)
        column.addLayout(row)

    def fit(self) -> QSize:
        """Take and return the size that the words need; wrapped words make no child as high."""
        self.ensurePolished()
        layout = self.layout()
        height = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        self.resize(self.width(), height)
        return self.size()

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), FRAME_PX))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class Ring(QWidget):
    """A frame around what a step is about; the mouse goes through it."""

    def __init__(self, parent: QWidget, theme: MapTheme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("accent"), FRAME_PX))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


class Tour(QObject):
    """Leads through the steps; everything can be used meanwhile.

    Attributes
    ----------
    callout
        What is shown.
    at
        Number of the step, from 0.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self._window = window
        self._ring = Ring(window, window.theme)
        self.callout = Callout(window, window.theme)
        self.steps = steps_of(window)
        self.at = 0
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.activated.connect(self.end)
        self.callout.skip.clicked.connect(self.end)
        self.callout.back.clicked.connect(lambda: self.show_step(self.at - 1))
        self.callout.go_on.clicked.connect(self._go_on)
        window.workspace.picture_changed.connect(self._lever_moved)
        window.theme_taken.connect(self._take_theme)
        window.installEventFilter(self)
        window.banner.dismiss("drag")
        self.show_step(0)

    def show_step(self, at: int) -> None:
        """Show a step, and bring what it is about into sight."""
        self.at = min(max(at, 0), len(self.steps) - 1)
        step, last = self.steps[self.at], self.at == len(self.steps) - 1
        callout = self.callout
        callout.title.setText(step.title)
        callout.words.setText(step.words)
        callout.count.setText(
            self.tr("{number} of {count}").format(number=self.at + 1, count=len(self.steps))
        )
        callout.back.setVisible(self.at > 0)
        callout.skip.setVisible(not last)
        callout.go_on.setText(self.tr("Done") if last else self.tr("Next"))
        callout.setAccessibleName(f"{step.title}. {step.words}")
        step.target()  # what must be made or raised is, before its place is asked for
        self._place()
        for widget in (self._ring, callout):
            widget.show()
            widget.raise_()

    def _go_on(self) -> None:
        if self.at == len(self.steps) - 1:
            self.end()
        else:
            self.show_step(self.at + 1)

    def _lever_moved(self, picture: "Picture") -> None:
        """Go on to the risk picture when the slider was moved: that was the step's task."""
        if self.at == 1 and picture.scenario.capacity:
            QTimer.singleShot(0, self, lambda: self.show_step(2))

    def _take_theme(self, theme: MapTheme) -> None:
        self._ring.theme = theme
        self._ring.update()
        self.callout.set_theme(theme)

    def _place(self) -> None:
        """Put ring and callout where the step's target is now, inside the window."""
        target, side = self.steps[self.at].target(), self.steps[self.at].side
        box = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        self._ring.setGeometry(box)
        size = self.callout.fit()
        if side == "left":
            spot = QPoint(box.left() - size.width() - GAP_PX, box.top() + GAP_PX)
        elif side == "above":
            above = box.top() - TABS_PX - size.height() - GAP_PX
            spot = QPoint(box.left() + GAP_PX, above)
        else:
            spot = QPoint(
                box.center().x() - size.width() // 2, box.bottom() - size.height() - 3 * GAP_PX
            )
        room = self._window.rect().adjusted(4, 4, -4 - size.width(), -4 - size.height())
        self.callout.move(
            min(max(spot.x(), room.left()), max(room.left(), room.right())),
            min(max(spot.y(), room.top()), max(room.top(), room.bottom())),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's layout."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """End the tour, and remember that it was seen."""
        window = self._window
        window.context.settings.setValue(DONE, "yes")
        window.removeEventFilter(self)
        focus: QWidget | None = window.focusWidget()
        if focus is not None and self.callout.isAncestorOf(focus):
            window.map_view.setFocus()
        for part in (self._escape, self._ring, self.callout):
            part.setParent(None)
            part.deleteLater()
        self.setParent(None)
        self.deleteLater()


def steps_of(window: "MainWindow") -> tuple[Step, ...]:
    """Return the three steps, with the figures that are on screen."""
    picture = window.workspace.picture
    translate = QCoreApplication.translate
    first = translate("tour", "Countries are coloured by their share of world output.")
    top = next(one for one in picture.metrics if one.id == "top_supplier")
    if top.scenario is not None and top.subjects[1]:
        first = translate(
            "tour",
            "Countries are coloured by their share of world output: in {year}, {country} has"
            " {share} of {mineral} {stage}.",
        ).format(
            year=picture.view.year,
            country=window.context.names.get(top.subjects[1][0], top.subjects[1][0]),
            share=percent(top.scenario, 0),
            mineral=in_sentence(short_name(picture.mineral)),
            stage=stage_word(picture.view.stage),
        )

    def slider() -> QWidget:
        window.dock_set.named("alternatives").show()
        window.levers.show_panel(window.alternatives)
        return window.alternatives.rows[0]

    def risk() -> QWidget:
        dock = window.dock_set.named("risk")
        if not dock.isVisible() or window.risk.visibleRegion().isEmpty():
            dock.show()
            dock.raise_()
        return window.risk

    return (
        Step(
            translate("tour", "Who makes it"),
            first
            + " "
            + translate(
                "tour", "Point at anything for its card. Mineral, stage and year are above."
            ),
            lambda: window.map_view,
            "inside",
        ),
        Step(
            translate("tour", "What would change it"),
            translate(
                "tour",
                "Drag this slider to the right, or type a number: new capacity comes on line after"
                " its lead time, and the map follows.",
            ),
            slider,
            "left",
        ),
        Step(
            translate("tour", "How exposed we are"),
            translate(
                "tour",
                "Each card shows baseline → scenario; click one for its formula and sources. If the"
                " risk only moves to another country, a warning says so. The tabs above it hold"
                " charts, all minerals and your scenarios.",
            ),
            risk,
            "above",
        ),
    )


def start_tour(window: "MainWindow") -> Tour:
    """Begin the tour; one that is under way begins anew."""
    running = window.findChild(Tour, "tour")
    if running is not None:
        running.show_step(0)
        return running
    return Tour(window)


def offer_tour(window: "MainWindow") -> None:
    """Begin the tour at the very first start."""
    if window.context.settings.value(DONE) is None:
        start_tour(window)
