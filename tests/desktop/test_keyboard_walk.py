"""The five standard jobs by keys alone, step by step; every stop has to be seen and spoken."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDockWidget, QFileDialog, QWidget

from mapapp.cartography.wording import percent, tonnes
from mapapp.desktop.capacity_slider import CapacitySlider
from mapapp.desktop.metric_card import MetricCard
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.picture import Picture, View, evaluate
from mapapp.scenario.document import Document
from mapapp.scenario.document_text import write_document
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SITES = """\
name,mineral,stage,country,lat,lon,capacity (t/yr),status
Somewhere,cobalt,refining,FIN,60.2,24.9,1200,operating
Elsewhere,cobalt,refining,DEU,51.9,14.7,800,planned
"""

pytestmark = [
    pytest.mark.usefixtures("no_mouse"),
    # A screen that is none cannot give the keyboard to the list of names under a file's name.
    pytest.mark.qt_log_ignore("grabbing the keyboard", r"raise\(\)", extend=True),
]


@pytest.fixture
def no_mouse(qapp: QApplication) -> object:
    """Have any press of the mouse fail the test: these jobs are done without one."""

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            assert not (
                isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
            ), "a mouse was used"
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr("mapapp.desktop.map.announcements.QAccessible.isActive", lambda: True)
    monkeypatch.setattr("mapapp.desktop.map.announcements.QAccessible.updateAccessibility", note)
    return said


class Keys:
    """A user with a keyboard: presses keys where the focus is, and listens.

    Attributes
    ----------
    heard
        Name, value and description of each stop, as a screen reader has them.
    """

    def __init__(self, desk: "Desk") -> None:
        self.window = desk.window
        self.heard: list[str] = []
        self.window.activateWindow()
        desk.map.setFocus()

    @property
    def focus(self) -> QWidget:
        """What has the focus now."""
        dialog = QApplication.activeModalWidget()
        found = (dialog or self.window).focusWidget() or QApplication.focusWidget()
        assert found is not None, "the focus is lost"
        return found

    def press(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focus, key, keys)
        QTest.qWait(1)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def shortcut(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.window, key, keys)

    def listen(self) -> str:
        """Return what is spoken of the focus; everything reached must be seen and named."""
        stop = self.focus
        assert stop.isVisible()
        assert not stop.visibleRegion().isEmpty(), f"{stop} has the focus out of sight"
        interface = QAccessible.queryAccessibleInterface(stop)
        name = interface.text(QAccessible.Text.Name)
        assert name.strip(), f"{stop} has no name"
        assert interface.state().focusable
        assert interface.state().focused
        words = [
            interface.text(kind) for kind in (QAccessible.Text.Value, QAccessible.Text.Description)
        ]
        self.heard.append(" | ".join([name, *words]))
        return self.heard[-1]

    def to_pane(self, name: str) -> None:
        """Go on by F6 until the focus is in a dock ("": in the bar)."""
        for _ in range(6):
            self.press(Qt.Key.Key_F6)
            self.listen()
            assert self.window.panes.frame.target is self.focus
            if name == self._pane() and self.focus is not self.window.map_view:
                return
        message = f"F6 does not reach {name!r}"
        raise AssertionError(message)

    def _pane(self) -> str:
        above: QWidget | None = self.focus
        while above is not None and not isinstance(above, QDockWidget):
            above = above.parentWidget()
        return above.objectName() if above is not None else ""

    def tab_to(self, words: str, *, limit: int = 40) -> QWidget:
        """Go on by Tab until what is spoken begins so."""
        for _ in range(limit):
            if self.listen().startswith(words):
                return self.focus
            self.press(Qt.Key.Key_Tab)
        message = f"Tab does not reach {words!r}: {self.heard[-limit:]}"
        raise AssertionError(message)


class Dialogs:
    """Does one thing after the other in the dialogs that come up, each once it is there."""

    MOST_LOOKS = 500

    def __init__(self, *steps: Callable[[QDialog], None]) -> None:
        self._steps = list(steps)
        self._seen: list[QDialog] = []
        self._looks = 0
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        self._looks += 1
        if not self._steps or self._looks > self.MOST_LOOKS:
            dialog.reject()  # a test that has gone wrong must not wait for a user
            return
        if dialog in self._seen:
            return
        self._seen.append(dialog)
        try:
            self._steps.pop(0)(dialog)
        except BaseException:
            self._steps.clear()
            dialog.reject()
            raise

    def done(self) -> None:
        """Stop looking; every step must have been taken."""
        self._timer.stop()
        assert self._steps == [], "a dialog did not come up"


def name_a_file(path: Path) -> Callable[[QDialog], None]:
    """Return the step that types a path into a file dialog and presses Return."""

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        QTest.qWait(100)
        box = dialog.focusWidget()
        assert QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name)
        QTest.keyClick(box, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(box, str(path))
        QTest.keyClick(box, Qt.Key.Key_Return)

    return use


@pytest.fixture
def keys(desk: "Desk", monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Keys:
    monkeypatch.chdir(tmp_path)
    return Keys(desk)


def shares_of(picture: Picture) -> dict[str, float | None]:
    """Return the share of each large producer, for comparison."""
    return {code: picture.value(code) for code in ("CHN", "AUS", "FIN", "CHL", "IDN", "COD")}


# --- the five jobs --------------------------------------------------------------------------------


def test_a_mineral_a_stage_and_a_year_are_chosen(desk: "Desk", keys: Keys) -> None:
    keys.to_pane("")
    keys.tab_to("Cobalt")
    assert "Mineral" in keys.listen(), "what the box is for is said beside what it shows"
    keys.type("li")
    assert desk.picture.view.mineral == "lithium"
    assert keys.listen().startswith("Lithium")
    keys.press(Qt.Key.Key_Tab)
    assert keys.listen().startswith("Stage: Refining")
    keys.press(Qt.Key.Key_Left)
    keys.press(Qt.Key.Key_Space)
    assert desk.picture.view.stage == "mining"
    keys.press(Qt.Key.Key_Right)
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Year")
    keys.press(Qt.Key.Key_PageUp)
    assert keys.listen().startswith("Year | 2035")
    assert desk.picture.view == replace(View(), mineral="lithium", stage="refining", year=2035)
    expected = evaluate(desk.catalog, Scenario(), desk.picture.view)
    assert shares_of(desk.picture) == shares_of(expected)
    assert "Lithium refining, 2035" in desk.map.accessibleDescription()


def test_a_slider_is_moved_and_says_tonnes(desk: "Desk", keys: Keys, spoken: list[str]) -> None:
    keys.to_pane("alternatives")
    slider = keys.tab_to("Capacity added in Australia & Oceania")
    assert isinstance(slider, CapacitySlider)
    keys.press(Qt.Key.Key_PageUp)
    keys.press(Qt.Key.Key_PageUp)
    keys.press(Qt.Key.Key_Right)
    added = desk.added("oceania")
    assert added > 0
    assert tonnes(added) in keys.listen()
    assert spoken[-1] == tonnes(added)
    assert len(spoken) == 3
    place = Place("region", "oceania")
    by_hand = Scenario().with_capacity("cobalt", "refining", place, nameplate_t_per_year=added)
    expected = evaluate(desk.catalog, by_hand, desk.picture.view)
    assert shares_of(desk.picture) == pytest.approx(shares_of(expected))
    keys.press(Qt.Key.Key_Tab)
    keys.type("5.5")
    keys.press(Qt.Key.Key_Return)
    assert desk.added("oceania") == pytest.approx(5500)
    keys.shortcut(Qt.Key.Key_Z, CTRL)
    assert desk.added("oceania") == pytest.approx(added)


def test_the_result_is_read(desk: "Desk", keys: Keys) -> None:
    keys.to_pane("alternatives")
    keys.tab_to("Capacity added in Australia & Oceania")
    for _ in range(6):
        keys.press(Qt.Key.Key_PageUp)
    keys.to_pane("risk")
    cards = []
    while isinstance(keys.focus, MetricCard):
        cards.append(keys.listen())
        keys.press(Qt.Key.Key_Tab)
    assert len(cards) == len(desk.window.risk.cards)
    before = evaluate(desk.catalog, Scenario(), desk.picture.view)
    tops = [percent(one.value("CHN"), 0) for one in (before, desk.picture)]
    assert tops[0] != tops[1]
    assert f"{tops[0].split()[0]} → {tops[1].split()[0]}" in cards[0], "both are said"
    keys.press(Qt.Key.Key_Escape)
    assert keys.focus is desk.map
    keys.press(Qt.Key.Key_Period)
    first = desk.map.walker.stops[0]
    assert percent(desk.picture.value(first.country)) in first.words
    assert first.words in desk.map.accessibleDescription()


def test_a_document_is_loaded(desk: "Desk", keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "plan.supplymap"
    place = Place("region", "africa")
    scenario = Scenario().with_capacity("cobalt", "refining", place, nameplate_t_per_year=12_000)
    write_document(path, Document((scenario,)), app_version="0", catalog_vintage="")
    dialogs = Dialogs(name_a_file(path))
    keys.shortcut(Qt.Key.Key_O, CTRL)
    dialogs.done()
    assert desk.added("africa") == pytest.approx(12_000)
    assert "plan.supplymap" in desk.window.windowTitle()
    assert keys.focus.isVisible()


def test_a_file_of_sites_is_loaded(
    desk: "Desk", keys: Keys, qtbot: "QtBot", tmp_path: Path
) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(SITES, encoding="utf-8")

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, SiteFileDialog)
        qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=20_000)
        met = set()
        while dialog.focusWidget() is not dialog.accept_button:
            assert dialog.focusWidget() not in met, "Tab does not reach the button"
            met.add(dialog.focusWidget())
            keys.listen()
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert keys.listen().startswith("Add 2 sites")
        QTest.keyClick(dialog.accept_button, Qt.Key.Key_Return)

    dialogs = Dialogs(name_a_file(path), use)
    keys.shortcut(Qt.Key.Key_A, CTRL | SHIFT)
    dialogs.done()
    assert len(desk.window.workspace.files) == 1
    QTest.qWait(50)
    desk.window.site_files.on_map.close()


def test_the_map_is_exported(desk: "Desk", keys: Keys, tmp_path: Path) -> None:
    path = tmp_path / "by keys.png"

    def use(dialog: QDialog) -> None:
        QTest.qWait(50)
        keys.listen()
        while not isinstance(dialog.focusWidget(), QComboBox):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            keys.listen()
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)  # the next size
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    dialogs = Dialogs(use, name_a_file(path))
    keys.shortcut(Qt.Key.Key_E, CTRL)
    dialogs.done()
    image = QImage(str(path))
    assert (image.width(), image.height()) == (3840, 2160)
    assert image.text("Title") == "Cobalt refining, 2030"
    assert "by keys.png" in desk.window.banner.text
