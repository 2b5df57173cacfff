"""Names for screen readers, words on every control, larger type."""

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)

from mapapp.cartography.wording import percent
from mapapp.desktop.map import announcements
from mapapp.desktop.map_buttons import MapButtons

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.desktop.conftest import Desk


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def is_part_of_another(widget: QWidget) -> bool:
    """Tell whether a widget is the inside of a box that is named itself, or a popup's list."""
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None:
        # The button that clears a field says so by the field that it stands in.
        if isinstance(above, (QAbstractSpinBox, QComboBox, QLineEdit)):
            return True
        above = above.parentWidget()
    return False


def nameless(root: QWidget) -> list[str]:
    """Return each widget below that takes the focus and has no spoken name."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        operable = isinstance(
            widget, (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
        )
        if isinstance(widget, QLabel) and not widget.text():
            continue  # it takes the focus for its words, and has none now
        if (takes_keys or operable) and not widget.isWindow() and not is_part_of_another(widget):
            name = spoken_name(widget).strip()
            if not name or "{" in name or name.startswith("%"):
                found.append(f"{type(widget).__name__} {widget.objectName()!r} {name!r}")
    return found


def test_everything_that_takes_the_focus_has_a_name(desk: "Desk") -> None:
    assert nameless(desk.window) == []


def test_names_hold_for_every_kind_of_view(desk: "Desk") -> None:
    for mineral, stage in (("rare_earths", "magnets"), ("gallium", "refining")):
        desk.choose_mineral(mineral)
        desk.choose_stage(stage)
        assert nameless(desk.window) == []
    desk.choose_mineral("tungsten")
    desk.choose_mode("change")
    assert nameless(desk.window) == []


def test_names_in_the_export_dialog(desk: "Desk") -> None:
    def use(dialog: QDialog) -> None:
        assert nameless(dialog) == []

    desk.in_dialog(desk.action("Export image").trigger, use)


@pytest.mark.parametrize(
    "dock", ["layers", "shock", "matrix", "charts", "tables", "sources", "scenarios", "history"]
)
def test_names_in_every_dock(desk: "Desk", dock: str) -> None:
    if dock == "shock":
        desk.window.shock.panel.add_button.click()
    panel = desk.window.dock_set.bring_up(dock)
    QTest.qWait(50)
    assert nameless(panel) == []


@pytest.mark.parametrize("tab", range(6))
def test_names_behind_every_tab_of_levers(desk: "Desk", tab: int) -> None:
    desk.window.levers.setCurrentIndex(tab)
    QTest.qWait(30)
    assert nameless(desk.window.levers) == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Preferences", "PreferencesDialog"),
        ("About", "AboutDialog"),
        ("Start from a preset", "PresetGallery"),
        ("Solve for a target", "SolveDialog"),
        ("Guide", "HelpWindow"),
        ("Briefing page", "BriefingWindow"),
        ("Briefing pack", "PackDialog"),
        ("Series of images", "SeriesDialog"),
    ],
)
@pytest.mark.qt_log_ignore(r"raise\(\)", extend=True)
def test_names_in_every_other_window(desk: "Desk", words: str, kind: str) -> None:
    found: list[list[str]] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and type(window).__name__ == kind:
                found.append(nameless(window))
                if isinstance(window, QDialog):
                    window.reject()
                else:
                    window.close()

    QTimer.singleShot(200, look)
    desk.action(words).trigger()
    QTest.qWait(400)
    assert found == [[]]


def test_boxes_that_are_read_by_what_they_show_say_what_it_is(desk: "Desk") -> None:
    """Qt reads a box of choices by the choice alone where it expects a label beside it."""
    for box in desk.window.findChildren(QComboBox):
        if box.isVisible():
            assert box.accessibleName().strip(), box.currentText()
            assert box.accessibleName() != box.currentText()


def test_names_of_sliders_differ(desk: "Desk") -> None:
    names = [spoken_name(row.slider) for row in desk.rows]
    assert len(set(names)) == len(names)
    assert all(row.region in name for row, name in zip(desk.rows, names, strict=True))


def test_cards_speak_their_figures(desk: "Desk") -> None:
    for card in desk.window.risk.cards:
        interface = QAccessible.queryAccessibleInterface(card)
        assert interface.text(QAccessible.Text.Name)
        assert any(ch.isdigit() for ch in interface.text(QAccessible.Text.Description))


def test_map_describes_itself(desk: "Desk") -> None:
    interface = QAccessible.queryAccessibleInterface(desk.map)
    assert interface.text(QAccessible.Text.Name) == "Map"
    assert "Cobalt refining, 2030" in interface.text(QAccessible.Text.Description)


def test_every_action_and_button_has_words(desk: "Desk") -> None:
    for action in desk.window.findChildren(QAction):
        if not action.isSeparator() and not isinstance(action.parent(), QMenu):
            widget_action = action.metaObject().className() == "QWidgetAction"
            assert widget_action or action.text() or action.toolTip(), action
    for menu in desk.window.findChildren(QMenu):
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip(), menu.title()
    for button in desk.window.findChildren(QAbstractButton):
        if button.isVisible() and not button.objectName().startswith("qt_"):
            assert button.text() or not button.icon().isNull(), spoken_name(button)
            assert button.text() or button.toolTip(), spoken_name(button)


def test_shortcuts_are_not_given_twice(desk: "Desk") -> None:
    taken: dict[str, str] = {}
    for action in desk.window.findChildren(QAction):
        for keys in action.shortcuts():
            assert keys.toString() not in taken, (
                f"{keys.toString()}: {action.text()} and {taken[keys.toString()]}"
            )
            taken[keys.toString()] = action.text()


def test_no_text_has_an_open_placeholder(desk: "Desk") -> None:
    desk.drag("oceania", 0.8)
    desk.drag("africa", 0.8)
    texts = [label.text() for label in desk.window.findChildren(QLabel)]
    texts += [button.text() for button in desk.window.findChildren(QAbstractButton)]
    texts += [widget.toolTip() for widget in desk.window.findChildren(QWidget)]
    texts += [action.text() for action in desk.window.findChildren(QAction)]
    texts += [desk.window.banner.text, desk.map.accessibleDescription()]
    for text in texts:
        assert "{" not in text
        assert "%n" not in text
        assert "nan" not in text.lower().split()
        assert "None" not in text


def test_headings_and_rows_are_not_empty(desk: "Desk") -> None:
    for label in desk.window.findChildren(QLabel):
        if label.property("role") == "heading" and label.isVisible():
            assert label.text().strip()
    for row in desk.rows:
        assert row.region in desk.row_words(row.alternative)
        assert row.toolTip()
    for card in desk.window.risk.cards:
        assert card.words.name
        assert card.words.after
        assert card.words.meaning
        assert card.toolTip()


def test_tab_goes_round_through_every_slider(desk: "Desk") -> None:
    desk.window.activateWindow()
    desk.map.setFocus()
    met = set()
    for _ in range(80):
        QTest.keyClick(desk.window.focusWidget() or desk.window, Qt.Key.Key_Tab)
        met.add(desk.window.focusWidget())
        if desk.window.focusWidget() is desk.map:
            break
    assert desk.map in met, "Tab comes back to the map"
    assert all(row.slider in met for row in desk.rows)


@pytest.mark.parametrize("percent", [150, 200])
def test_larger_type_of_the_system(
    open_desk: "Callable[[], Desk]", qapp: QApplication, percent: int
) -> None:
    font = QFont(qapp.font())
    size = font.pointSizeF() if font.pointSizeF() > 0 else 9.0
    font.setPointSizeF(size * percent / 100)
    qapp.setFont(font)
    desk = open_desk()
    desk.drag("oceania", 0.8)
    desk.choose_mode("change")
    desk.action("Dark").trigger()
    assert not desk.window.grab().isNull()


def test_type_follows_the_size_of_the_system(
    open_desk: "Callable[[], Desk]", qapp: QApplication
) -> None:
    plain = open_desk()
    height = plain.row("oceania").box.fontMetrics().height()
    plain.window.close()
    font = QFont(qapp.font())
    size = font.pointSizeF() if font.pointSizeF() > 0 else 9.0
    font.setPointSizeF(size * 1.5)
    qapp.setFont(font)
    large = open_desk()
    assert large.row("oceania").box.fontMetrics().height() > height * 1.3


# --- the map by keys and screen reader ------------------------------------------------------------


def test_keys_go_from_the_largest_country_on_to_the_sites_and_round(desk: "Desk") -> None:
    desk.key(Qt.Key.Key_Period)
    stops = desk.map.walker.stops
    assert desk.map.walker.focused == stops[0]
    assert stops[0].words == f"China, {percent(desk.picture.value('CHN'))} of cobalt refining, 2030"
    found = [stop.country for stop in stops if stop.kind == "countries"]
    shares = [desk.picture.value(country) or 0.0 for country in found]
    assert shares == sorted(shares, reverse=True)
    first_site = next(at for at, stop in enumerate(stops) if stop.site is not None)
    assert first_site == len(shares), "sites follow the countries"
    desk.key(Qt.Key.Key_Comma)
    assert desk.map.walker.focused == stops[-1]
    desk.key(Qt.Key.Key_Period)
    assert desk.map.walker.focused == stops[0]


def test_what_has_the_focus_is_drawn_described_and_carded(desk: "Desk") -> None:
    desk.window.activateWindow()
    desk.map.setFocus()
    plain = desk.map.grab().toImage()
    desk.key(Qt.Key.Key_Period)
    assert desk.map.grab().toImage() != plain
    assert "China" in desk.map.accessibleDescription()
    assert desk.card is not None
    assert desk.card.title == "China"
    message = desk.window.statusBar().currentMessage()
    assert message.endswith(f"(1 of {len(desk.map.walker.stops)})")


def test_return_selects_and_escape_closes_then_leaves(desk: "Desk") -> None:
    desk.key(Qt.Key.Key_Period)
    desk.key(Qt.Key.Key_Return)
    assert desk.map.selected == "CHN"
    desk.key(Qt.Key.Key_Period)
    QTest.keyClick(desk.map, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.map.selection.countries) == 2
    desk.key(Qt.Key.Key_Escape)
    assert desk.map.selection.is_empty
    assert desk.map.walker.focused is not None
    desk.key(Qt.Key.Key_Escape)
    assert desk.map.walker.focused is None


def test_keys_bring_what_is_out_of_sight_into_view(desk: "Desk") -> None:
    desk.map.zoom_to_country("AUS")
    desk.key(Qt.Key.Key_Period)
    stop = desk.map.walker.focused
    assert stop is not None
    pixel = stop.pixel(desk.map.scene)
    assert pixel is not None
    assert desk.map.rect().contains(pixel.toPoint())


def test_the_map_has_its_countries_and_sites_as_children(desk: "Desk") -> None:
    interface = QAccessible.queryAccessibleInterface(desk.map)
    assert interface.role() == QAccessible.Role.List
    stops = desk.map.walker.stops
    for at in (0, 1, len(stops) - 1):
        child = interface.child(at)
        assert child.text(QAccessible.Text.Name) == stops[at].words
        assert child.role() == QAccessible.Role.ListItem
        assert interface.indexOfChild(child) == at
        assert child.parent().object() is desk.map
    after = [interface.child(at).object() for at in range(len(stops), interface.childCount())]
    assert any(isinstance(widget, MapButtons) for widget in after), "then what stands on it"


def test_a_child_knows_where_it_is_and_whether_it_is_selected(desk: "Desk") -> None:
    interface = QAccessible.queryAccessibleInterface(desk.map)
    child = interface.child(0)
    middle = desk.map.mapFromGlobal(child.rect().center())
    assert desk.world.country_at(desk.map.viewport, QPointF(middle)) == "CHN"
    assert not child.state().selected
    desk.map.select("CHN")
    assert child.state().selected
    assert not child.state().focused
    desk.key(Qt.Key.Key_Period)
    assert child.state().focused
    assert interface.focusChild().object() is child.object()


def test_a_child_that_a_screen_reader_holds_outlives_what_it_stood_for(desk: "Desk") -> None:
    interface = QAccessible.queryAccessibleInterface(desk.map)
    before = len(desk.map.walker.stops)
    last = interface.child(before - 1)
    assert last.isValid()
    desk.choose_mineral("gallium")
    assert len(desk.map.walker.stops) < before
    assert not last.isValid()
    assert last.text(QAccessible.Text.Name) == ""
    assert last.state().invalid
    first = interface.child(0)
    assert "gallium" in first.text(QAccessible.Text.Name)


def test_a_screen_reader_is_told_of_focus_and_selection(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(announcements.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(announcements.QAccessible, "updateAccessibility", told.append)
    desk.key(Qt.Key.Key_Period)
    focus = [event for event in told if event.type() == QAccessible.Event.Focus]
    assert focus[-1].object().at == 0
    desk.key(Qt.Key.Key_Return)
    spoken = [e.message() for e in told if isinstance(e, QAccessibleAnnouncementEvent)]
    assert spoken[-1] == "1 country selected"


def test_windows_with_described_maps_open_and_close(open_desk: "Callable[[], Desk]") -> None:
    for _ in range(3):
        one = open_desk()
        interface = QAccessible.queryAccessibleInterface(one.map)
        names = {interface.child(at).text(QAccessible.Text.Name) for at in range(20)}
        assert len(names) == 20
        one.window.close()
    gc.collect()
