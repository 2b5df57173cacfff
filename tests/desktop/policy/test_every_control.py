"""Every control behind the tabs of the Alternatives dock says what it is, and does something."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTreeWidget,
    QWhatsThis,
    QWidget,
)
from shiboken6 import isValid

from mapapp.desktop.build.disclosure import Disclosure
from mapapp.desktop.ticked_menu import TickedMenu
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.scenario.levers import Assumptions, DemandLever, ProjectChange, StockLever

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

KINDS = (
    QAbstractButton, QAbstractSpinBox, QAbstractSlider, QComboBox, QLineEdit, QAbstractItemView,
)  # fmt: skip
TABS = ("Build", "Policy", "Shock", "Stocks", "Demand", "Assumptions")


def is_part(widget: QWidget) -> bool:
    """Whether a widget is a part of another control, or of a scroll area."""
    if isinstance(widget, QScrollBar | QTabBar):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractSpinBox | QComboBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def controls_of(panel: QWidget) -> Iterator[QWidget]:
    for kind in KINDS:
        for widget in panel.findChildren(kind):
            if not is_part(widget) and widget.isVisibleTo(panel):
                yield widget


def name_of(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def tip_of(widget: QWidget, panel: QWidget) -> str:
    """Return what the pointer is told: a control without words shows those of its row."""
    here: QWidget | None = widget
    while here is not None and here is not panel:
        if here.toolTip():
            return here.toolTip()
        here = here.parentWidget()
    return ""


def text_of(widget: QWidget, panel: QWidget) -> str:
    """Return what "What's this?" says: its own text or that of its row, as Qt has it."""
    here: QWidget | None = widget
    while here is not None and here is not panel:
        if here.whatsThis():
            return here.whatsThis()
        here = here.parentWidget()
    return ""


def planned(desk: "Desk") -> tuple[ProjectChange, ...]:
    """Return odds of two listed projects, so that there are two rows to choose from."""
    found = [
        one
        for one in desk.catalog.sites_of("cobalt", "refining")
        if one.status == "planned" and one.capacity_t_per_year
    ]
    return tuple(ProjectChange(one.id, probability=0.5) for one in found[:2])


def prepared(desk: "Desk", tab: str) -> QWidget:
    """Return a tab with all its parts on screen: rows opened, a pact, a stock, a project."""
    workspace = desk.window.workspace
    scenario = (
        workspace.scenario.with_pact(pact_of(desk.catalog, "g7", sharing="bilateral"))
        .with_stock(StockLever("cobalt", "refining", "KOR", days=45.0))
        .with_demand(DemandLever("cobalt", change=0.1))
        .with_assumptions(Assumptions(projects=planned(desk)))
    )
    workspace.edit(scenario, describe=lambda _before, _after: "Prepared")
    panel = desk.window.levers.panel(tab)
    desk.window.levers.show_panel(panel)
    QTest.qWait(20)
    if tab == "Build":
        for _ in range(2):  # regions, then their countries
            for arrow in panel.findChildren(Disclosure):
                if arrow.isEnabled() and not arrow.isChecked():
                    arrow.setChecked(True)
            QTest.qWait(20)
    if tab == "Shock":
        panel.add_button.click()
    return panel


@pytest.mark.parametrize("tab", TABS)
def test_every_control_has_a_name_a_tip_and_a_text_for_whats_this(desk: "Desk", tab: str) -> None:
    panel = prepared(desk, tab)
    found = list(controls_of(panel))
    assert len(found) >= 5
    lacking = [
        (type(one).__name__, name_of(one), lack)
        for one in found
        for lack, has in (
            ("name", bool(name_of(one))),
            ("tip", bool(tip_of(one, panel))),
            ("what's this", bool(text_of(one, panel))),
        )
        if not has
    ]
    assert sorted(set(lacking)) == []


# --- no control is dead --------------------------------------------------------------------------


def press(button: QAbstractButton) -> None:
    # A check box takes no press beside its words.
    spot = button.rect().center()
    if isinstance(button, QCheckBox):
        spot = QPoint(8, button.height() // 2)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)


def step(box: QAbstractSpinBox) -> None:
    before = box.text()
    box.stepBy(1)
    if box.text() == before:
        box.stepBy(-1)


def push(slider: QAbstractSlider) -> None:
    at_end = slider.value() == slider.maximum()
    QTest.keyClick(slider, Qt.Key.Key_Left if at_end else Qt.Key.Key_Right)


def choose_another(box: QComboBox) -> None:
    model = box.model()
    for row in range(box.count()):
        can = model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
        if row != box.currentIndex() and can:
            box.setCurrentIndex(row)
            box.activated.emit(row)
            return


def tick_or_choose(rows: QListWidget) -> None:
    item = rows.item(rows.count() - 1)
    if not item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
        rows.setCurrentItem(None)
        rows.setCurrentItem(item)
        return
    on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


def choose_row(table: QTreeWidget) -> None:
    rows = [table.topLevelItem(at) for at in range(table.topLevelItemCount())]
    others = [row for row in rows if row is not table.currentItem()]
    if others:
        table.setCurrentItem(others[-1])


HANDS: tuple[tuple[type[QWidget], Callable[..., None]], ...] = (
    (TickedMenu, lambda menu: tick_or_choose(menu.list)),
    (QAbstractButton, press),
    (QAbstractSpinBox, step),
    (QAbstractSlider, push),
    (QComboBox, choose_another),
    (QLineEdit, lambda field: QTest.keyClicks(field, "zz")),
    (QListWidget, tick_or_choose),
    (QTreeWidget, choose_row),
)


def use(widget: QWidget) -> None:
    """Do with a control what a user does with it."""
    hand = next(act for kind, act in HANDS if isinstance(widget, kind))
    hand(widget)


def bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget)


def state_of(desk: "Desk", panel: QWidget) -> Callable[[], object]:
    """Return what tells whether anything has changed: levers and view, else what is seen."""
    workspace = desk.window.workspace
    levers, seen = workspace.scenario, panel.grab().toImage()
    view = workspace.view

    def changed() -> bool:
        if (workspace.scenario, workspace.view) != (levers, view):
            return True
        QTest.qWait(5)
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        return len(windows) > 1 or panel.grab().toImage() != seen

    return changed


def why_off(widget: QWidget, panel: QWidget) -> str:
    """Return the reason of a control that is off, its own or that of its row."""
    return tip_of(widget, panel)


@pytest.mark.parametrize("tab", TABS)
def test_every_control_does_something_or_says_why_not(desk: "Desk", tab: str) -> None:
    panel = prepared(desk, tab)
    stack = desk.undo_stack
    dead, used = [], 0
    for one in list(controls_of(panel)):
        if not isValid(one) or not one.isVisibleTo(panel):
            continue
        if not one.isEnabled():
            if not why_off(one, panel):
                dead.append((type(one).__name__, name_of(one), "off without a reason"))
            continue
        if one.property("role") == "segment" and one.isChecked():
            continue  # the one that is down already
        bring_into_view(one)
        one.setFocus()  # before it is looked at: a ring around it is no effect
        QTest.qWait(5)
        begin, name = stack.index(), name_of(one)
        changed = state_of(desk, panel)
        use(one)
        used += 1
        if not changed():
            dead.append((type(one).__name__, name, "nothing changes"))
        while stack.index() > begin:
            stack.undo()
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.close()
        if isinstance(one, QLineEdit) and isValid(one):
            one.clear()
    assert dead == []
    assert used >= 4


def test_a_control_that_does_nothing_would_be_found(desk: "Desk") -> None:
    panel = prepared(desk, "Stocks")
    button = QPushButton("Nothing", panel)
    button.show()
    button.setFocus()
    QTest.qWait(5)
    changed = state_of(desk, panel)
    use(button)
    assert not changed()


def test_whats_this_is_in_the_help_menu_and_on_a_key(desk: "Desk") -> None:
    action = desk.action("What's this?")
    assert action.shortcut().toString() == "Shift+F1"
    action.trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
