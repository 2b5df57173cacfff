"""A window to work with, and hands: mouse, wheel and keyboard as a user has them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from shiboken6 import isValid

from mapapp.cartography.viewport import PROJECTION
from mapapp.cartography.world import World
from mapapp.desktop import app
from mapapp.desktop.binding import lay_out_safely
from mapapp.desktop.hover_card import HoverCard
from mapapp.desktop.main_window import MainWindow
from mapapp.scenario.scenario import Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSlider
    from pytestqt.qtbot import QtBot

    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.model import Stage
    from mapapp.desktop.alternatives_panel import AlternativeRow
    from mapapp.desktop.card_content import CardContent
    from mapapp.desktop.map_view import MapView
    from mapapp.picture import Picture

LEFT = Qt.MouseButton.LeftButton
TRACK_INSET = 8
"""Pixels at both ends of a slider that its handle's middle does not reach."""


class Desk:
    """One open window, and what a user does in it."""

    def __init__(self, window: MainWindow, *, catalog: "Catalog", world: World) -> None:
        self.window = window
        self.catalog = catalog
        self.world = world

    # --- what is there -------------------------------------------------------------------------

    @property
    def map(self) -> "MapView":
        return self.window.map_view

    @property
    def picture(self) -> "Picture":
        return self.window.workspace.picture

    @property
    def undo_stack(self):  # noqa: ANN201
        return self.window.workspace.undo_stack

    @property
    def cards(self) -> "list[HoverCard]":
        return [card for card in self.map.findChildren(HoverCard) if card.isVisible()]

    @property
    def card(self) -> "CardContent | None":
        """The words of the card beside the pointer, None while there is none."""
        return self.cards[0].content if self.cards else None

    @property
    def words(self) -> str:
        """Every label's text in the window that is shown."""
        shown = [label for label in self.window.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.text() for label in shown)

    @property
    def figures(self) -> list[tuple[str, str]]:
        """What each risk card says: name, then figures and meaning."""
        cards = self.window.risk.cards
        return [(card.accessibleName(), card.accessibleDescription()) for card in cards]

    @property
    def rows(self) -> "list[AlternativeRow]":
        return self.window.alternatives.rows

    def row(self, region: str) -> "AlternativeRow":
        return next(row for row in self.rows if row.alternative == region)

    def row_words(self, region: str) -> str:
        return " | ".join(label.text() for label in self.row(region).findChildren(QLabel))

    def added(self, region: str, *, mineral: str = "cobalt", stage: "Stage" = "refining") -> float:
        """Nameplate capacity the scenario adds in a region, t/yr."""
        place = Place("region", region)
        return self.window.workspace.scenario.nameplate(mineral, stage, place)

    def action(self, text: str) -> QAction:
        """Return the action whose text begins so, or at least has these words."""
        named = [(a.text().replace("&", ""), a) for a in self.window.findChildren(QAction)]
        found = [a for words, a in named if words.startswith(text)]
        found += [a for words, a in named if text.lower() in words.lower()]
        assert found, f"no action {text!r}"
        return found[0]

    def named(self, kind: type[QWidget], name: str) -> QWidget:
        """Return the widget of a kind by its text or accessible name."""
        for widget in self.window.findChildren(kind):
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            if name in (widget.accessibleName(), text):
                return widget
        message = f"no {kind.__name__} {name!r}"
        raise AssertionError(message)

    # --- the panels ----------------------------------------------------------------------------

    @staticmethod
    def point_on(slider: "QSlider", share: float) -> QPoint:
        room = slider.width() - 2 * TRACK_INSET
        return QPoint(round(TRACK_INSET + share * room), slider.height() // 2)

    def drag(self, region: str, *shares: float, release: bool = True) -> None:
        """Press the slider's handle and move it to shares of its track, one after the other."""
        slider = self.row(region).slider
        here = slider.value() / slider.maximum()
        QTest.mousePress(slider, LEFT, Qt.KeyboardModifier.NoModifier, self.point_on(slider, here))
        for share in shares:
            QTest.mouseMove(slider, self.point_on(slider, share))
        if release:
            last = self.point_on(slider, shares[-1])
            QTest.mouseRelease(slider, LEFT, Qt.KeyboardModifier.NoModifier, last)

    def type_capacity(self, region: str, text: str) -> None:
        box = self.row(region).box
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)

    def choose_mineral(self, mineral: str) -> None:
        box = self.window.view_bar.mineral_box
        index = box.findData(mineral)
        box.setCurrentIndex(index)
        box.activated.emit(index)  # what Qt says when the user has picked a row

    def choose_stage(self, stage: str) -> None:
        QTest.mouseClick(self.window.view_bar.stage_switch.button(stage), LEFT)

    def choose_mode(self, mode: str) -> None:
        QTest.mouseClick(self.window.view_bar.mode_switch.button(mode), LEFT)

    def choose_year(self, year: int) -> None:
        box = self.window.view_bar.year_box
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(year))
        QTest.keyClick(box, Qt.Key.Key_Return)

    def in_dialog(self, open_it: Callable[[], object], use: Callable[[QDialog], None]) -> None:
        """Open a modal dialog and use it; it is closed afterwards, come what may."""

        def begin() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog), "no dialog has opened"
            try:
                use(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        QTimer.singleShot(0, begin)
        open_it()

    # --- the map -------------------------------------------------------------------------------

    def pixel_of(self, lon: float, lat: float) -> QPoint:
        x, y = PROJECTION.forward(lon, lat)
        return self.map.viewport.to_pixel(float(x), float(y)).toPoint()

    def bare_pixel(self, code: str | None, *, clear_px: float = 6.0) -> QPoint:
        """Return a pixel of a country (None: the sea) with no symbol, label or legend near it."""
        scene, view = self.map.scene, self.map.viewport
        taken = [label.box for label in scene.labels]
        taken += [box for box in scene.legend_boxes if box is not None]
        taken += [box for _, box in scene.added_marks]
        if scene.chip is not None:
            taken.append(scene.chip.box)
        left, top, right, bottom = view.margins
        for y in range(round(top) + 8, self.map.height() - round(bottom) - 8, 3):
            for x in range(round(left) + 8, self.map.width() - round(right) - 8, 3):
                spot = QPointF(x, y)
                # A coast is softened into the sea beside it, and straits are narrow.
                steps = (-3, 0, 3) if code else (-8, -4, 0, 4, 8)
                around = [spot + QPointF(dx, dy) for dx in steps for dy in steps]
                if (
                    all(self.world.country_at(view, p) == code for p in around)
                    and scene.mark_at(spot, reach_px=clear_px) is None
                    and not any(box.adjusted(-4, -4, 4, 4).contains(spot) for box in taken)
                    and self.map.childAt(spot.toPoint()) is None
                    and scene.lonlat_at(spot)[0] == scene.lonlat_at(spot)[0]
                ):
                    return spot.toPoint()
        message = f"no bare pixel of {code}"
        raise AssertionError(message)

    def lonlat(self, pixel: QPoint) -> tuple[float, float]:
        return self.map.scene.lonlat_at(QPointF(pixel))

    def colour_at(self, pixel: QPoint) -> QColor:
        """Return what is on screen there."""
        image = self.map.grab().toImage()
        return image.pixelColor((QPointF(pixel) * image.devicePixelRatio()).toPoint())

    def colour_of(self, code: str) -> QColor:
        """Return the colour a country should have by the legend's own scale."""
        value = self.picture.value(code)
        assert value is not None
        return self.map.scene.scale.colour_of(value * 100)

    def hover(self, pixel: QPoint) -> None:
        """Rest the pointer there, long enough for a card to appear or to go."""
        QTest.mouseMove(self.map, pixel + QPoint(1, 0))
        QTest.mouseMove(self.map, pixel)
        QTest.qWait(20)

    def click(self, pixel: QPoint) -> None:
        QTest.mouseClick(self.map, LEFT, Qt.KeyboardModifier.NoModifier, pixel)

    def pull(self, start: QPoint, *stops: QPoint, release: bool = True) -> None:
        """Drag the map."""
        none = Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.map, LEFT, none, start)
        for stop in stops:
            QTest.mouseMove(self.map, stop)
        if release:
            QTest.mouseRelease(self.map, LEFT, none, stops[-1])

    def key(self, key: Qt.Key) -> None:
        self.map.setFocus()
        QTest.keyClick(self.map, key)

    @staticmethod
    def turn_wheel(widget: QWidget, pixel: QPoint, *, steps: float) -> QWheelEvent:
        """Turn the mouse wheel over a widget, away from the user for positive steps."""
        event = QWheelEvent(
            QPointF(pixel),
            QPointF(widget.mapToGlobal(pixel)),
            QPoint(),
            QPoint(0, round(120 * steps)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        return event


def put_away(window: MainWindow) -> None:
    """Close a window and let Qt delete it, with all that belongs to it, at once."""
    if isValid(window):
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session", autouse=True)
def safe_layouts() -> None:
    """Lay out as in the application, also what a test makes without a window."""
    lay_out_safely()


@pytest.fixture(scope="session")
def world() -> World:
    return World()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


@pytest.fixture
def clean_look(qapp: QApplication) -> Iterator[None]:
    """Give the application back the look it had: it is one for all tests."""
    font, palette, sheet, style = (
        qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.style().objectName()
    )  # fmt: skip
    qapp.setStyle("Fusion")
    yield
    QApplication.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyle(style)


@pytest.fixture
def open_desk(
    qtbot: "QtBot",
    clean_look: None,
    catalog: "Catalog",
    world: World,
    settings_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[], Desk]]:
    """Open a window as the application does, but for the data, which are read once."""
    monkeypatch.setattr(app, "load_catalog", lambda: catalog)
    monkeypatch.setattr(app, "World", lambda: world)
    monkeypatch.setattr("mapapp.desktop.map_view.CARD_DELAY_MS", 0)
    copies = settings_file.with_name("recovery")
    monkeypatch.setattr("mapapp.desktop.documents.recovery.recovery_folder", lambda: copies)
    # Closing asks about unsaved work; most tests want none of it.
    monkeypatch.setattr("mapapp.desktop.documents.questions.ask_unsaved", lambda *_: "discard")

    windows: list[MainWindow] = []

    def open_it() -> Desk:
        settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
        window = app.make_window(settings)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.panels.make()  # a user waits a turn for them, a test need not
        window.show_first_hint()
        qtbot.waitExposed(window)
        return Desk(window, catalog=catalog, world=world)

    yield open_it
    for window in windows:
        put_away(window)


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    """The window at its first start."""
    return open_desk()
