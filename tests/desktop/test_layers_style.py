"""The style panels: each field changes the map's look in one undoable step, and shows it."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox

from mapapp.cartography.facts import MapFacts
from mapapp.desktop.layers.control_page import DayBox
from mapapp.desktop.layers.share_page import bounds_of, bounds_text
from mapapp.desktop.layers.site_page import STATUSES, SitePage
from mapapp.scenario.appearance import (
    DEFAULT_APPEARANCE,
    Appearance,
    ClassChoice,
    LegendEdit,
    SiteFilter,
)
from mapapp.scenario.levers import Pact

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton


def look_of(desk: "Desk") -> Appearance:
    return desk.window.workspace.appearance


def told(desk: "Desk") -> str:
    return desk.undo_stack.undoText()


def page_of(desk: "Desk", layer_id: str) -> "QWidget":
    desk.window.layers.tree.choose(layer_id)
    return desk.window.layers.style_panel.page


def pick(box: QComboBox, key: str) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())  # what Qt says when the user has picked a row


def by_name(page: "QWidget", kind: type, name: str) -> "QWidget":
    for widget in page.findChildren(kind):
        if name in (widget.accessibleName(), getattr(widget, "text", str)()):
            return widget
    message = f"no {kind.__name__} {name!r}"
    raise AssertionError(message)


def type_into(field: "QWidget", text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


# --- opacity --------------------------------------------------------------------------------------


def test_one_drag_of_the_opacity_is_one_step(desk: "Desk") -> None:
    page_of(desk, "sites:mining")
    slider = desk.window.layers.style_panel.opacity.slider
    right = QPoint(slider.width() - 8, slider.height() // 2)
    QTest.mousePress(slider, LEFT, pos=right)
    for share in (0.8, 0.6, 0.4):
        QTest.mouseMove(slider, QPoint(round(slider.width() * share), slider.height() // 2))
    QTest.mouseRelease(slider, LEFT)
    opacity = look_of(desk).layer("sites:mining").opacity
    assert 0.2 < opacity < 0.6
    assert desk.undo_stack.count() == 1
    assert told(desk).startswith("Opacity of mines: 100")
    assert told(desk).replace("\u202f", " ").endswith(f"→ {round(opacity * 100)} %")
    desk.undo_stack.undo()
    assert look_of(desk) == DEFAULT_APPEARANCE
    assert slider.value() == 100


def test_a_drag_of_the_opacity_does_not_swallow_a_drag_of_a_lever(desk: "Desk") -> None:
    from mapapp.desktop.layers import edits

    desk.drag("oceania", 0.5)
    for drag in range(1, 40):  # some of them are numbers of the lever's own drags
        edits.set_opacity(desk.window.workspace, "share", 1 - drag / 100, drag=drag)
    while desk.undo_stack.canUndo():
        desk.undo_stack.undo()
    assert look_of(desk) == DEFAULT_APPEARANCE
    assert desk.window.workspace.scenario.is_empty


def test_keys_move_the_opacity_by_five(desk: "Desk") -> None:
    page_of(desk, "share")
    slider = desk.window.layers.style_panel.opacity.slider
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert look_of(desk).layer("share").opacity == pytest.approx(0.95)


def test_opacity_in_the_menu_leads_to_the_slider(desk: "Desk") -> None:
    page_of(desk, "pact")
    desk.window.activateWindow()
    desk.action("Opacity…").trigger()
    assert desk.window.focusWidget() is desk.window.layers.style_panel.opacity.slider


# --- shares ---------------------------------------------------------------------------------------


def test_what_is_coloured_as_one(desk: "Desk") -> None:
    page = page_of(desk, "share")
    pick(by_name(page, QComboBox, "Colour"), "region")
    assert look_of(desk).unit == "region"
    assert told(desk) == "Colour regions"
    figures = desk.picture.countries
    pick(by_name(page, QComboBox, "Colour"), "pact")
    assert "has no pact" in desk.words
    assert desk.picture.countries is figures, "no figure changes"


def test_scheme_and_number_of_classes(desk: "Desk") -> None:
    page = page_of(desk, "share")
    count = by_name(page, QSpinBox, "Classes")
    assert not count.isEnabled(), "fixed bounds have a number of their own"
    pick(by_name(page, QComboBox, "Scheme"), "quantile")
    assert count.isEnabled()
    count.setValue(4)
    assert look_of(desk).share_classes == ClassChoice("quantile", 4)
    assert told(desk) == "4 classes"
    assert len(desk.map.scene.scale.colours) == 4
    assert page._bounds.text() == bounds_text(desk.map.scene.scale.breaks)


def test_words_written_for_a_class_go_when_the_classes_change_and_come_back(desk: "Desk") -> None:
    page = page_of(desk, "share")
    words = LegendEdit(labels=(("share:1", "a few"), ("share:none", "nobody refines here")))
    desk.window.workspace.dress(replace(look_of(desk), legend=words), "Rename")
    pick(by_name(page, QComboBox, "Scheme"), "quantile")
    assert look_of(desk).legend.labels == (("share:none", "nobody refines here"),)
    desk.undo_stack.undo()
    assert look_of(desk).legend == words


def test_all_bounds_can_be_read_in_a_narrow_dock(desk: "Desk") -> None:
    page = page_of(desk, "share")
    QApplication.processEvents()
    field, label = page._bounds, page._bounds_label
    assert field.y() < label.geometry().bottom(), "a short text stands beside its label"
    type_into(field, "0.5; 2.5; 7.5; 15; 40; 65")
    QApplication.processEvents()
    assert field.y() >= label.geometry().bottom()
    assert field.x() == label.x()
    text = field.fontMetrics().horizontalAdvance(field.text())
    assert text < field.width()
    assert field.text() in field.toolTip()
    type_into(field, "1; 2")
    QApplication.processEvents()
    assert field.y() < label.geometry().bottom()


def test_bounds_are_typed_and_mistakes_are_told(desk: "Desk") -> None:
    page = page_of(desk, "share")
    assert page._bounds.text() == "1; 2; 5; 10; 50"
    type_into(page._bounds, "1; 30; 20")
    assert look_of(desk).share_classes == ClassChoice(), "nothing is taken"
    assert page.problem.isVisible()
    assert "must rise" in page.problem.text()
    assert page._bounds.text() == "1; 30; 20", "what was typed stays, to be mended"
    type_into(page._bounds, "0,5; 20; 65")
    assert not page.problem.isVisible()
    assert look_of(desk).share_classes == ClassChoice("manual", 4, (0.5, 20.0, 65.0))
    assert desk.map.scene.scale.breaks == (0.5, 20.0, 65.0)
    type_into(page._bounds, "10; many")
    assert "Not all of it is numbers. Write: 0.5; 2; 10" in page.problem.text()


def test_classes_of_change_are_their_own(desk: "Desk") -> None:
    page = page_of(desk, "share")
    desk.choose_mode("change")
    type_into(page._bounds, "-2; -0.5; 0.5; 2")
    assert look_of(desk).change_classes.breaks == (-2.0, -0.5, 0.5, 2.0)
    assert look_of(desk).share_classes == ClassChoice()
    type_into(page._bounds, "-2; 1")
    assert page.problem.isVisible()


def test_too_many_classes_to_tell_apart_are_warned_of(desk: "Desk") -> None:
    page = page_of(desk, "share")
    type_into(page._bounds, "1; 2; 3; 4; 5; 6; 7; 8")
    assert "cannot be told apart" in page.words.text()
    assert page.words.isVisible()
    QTest.mouseClick(by_name(page, QPushButton, "Reset the classes"), LEFT)
    assert look_of(desk).share_classes == ClassChoice()
    assert not page.words.isVisible()


@pytest.mark.parametrize("bounds", [(1.0, 2.0, 50.0), (0.25, 7.5), (-1.0, 1.0), (12.345,)])
def test_bounds_survive_being_written_and_read(bounds: tuple[float, ...]) -> None:
    assert bounds_of(bounds_text(bounds)) == bounds


@pytest.mark.parametrize(
    ("typed", "bounds"),
    [
        ("1, 2, 5, 10", (1.0, 2.0, 5.0, 10.0)),
        ("1,2,5", (1.0, 2.0, 5.0)),
        ("1 2 3", (1.0, 2.0, 3.0)),
        ("0,5 1,5 10", (0.5, 1.5, 10.0)),
        ("0,5, 1,5", (0.5, 1.5)),
        ("0.5,2", (0.5, 2.0)),
        ("0,5", (0.5,)),
        ("0,5; 2", (0.5, 2.0)),
        ("-2 -0.5 + 0.5 2", (-2.0, -0.5, 0.5, 2.0)),
    ],
)
def test_bounds_are_parted_by_semicolons_commas_or_spaces(
    typed: str, bounds: tuple[float, ...]
) -> None:
    assert bounds_of(typed) == bounds


# --- sites ----------------------------------------------------------------------------------------


def test_status_boxes_filter_the_map(desk: "Desk") -> None:
    page = page_of(desk, "sites:mining")
    for word in ("Operating", "Building", "Idle"):
        QTest.mouseClick(by_name(page, QCheckBox, word), LEFT, pos=QPoint(8, 10))
    assert look_of(desk).site_filter == SiteFilter(statuses=("planned",))
    assert told(desk) == "Filter sites by status"
    mines = [site for site in desk.picture.sites["mining"] if site.status == "planned"]
    every = [site for site in desk.picture.sites["mining"] if site.status != "closed"]
    assert page.shown_words == f"{len(mines)} of {len(every)} shown"
    last = by_name(page, QCheckBox, "Planned")
    QTest.mouseClick(last, LEFT, pos=QPoint(8, 10))
    assert last.isChecked(), "the last box cannot be emptied"
    assert "One must stay ticked" in page.last_one_words
    QTest.mouseClick(by_name(page, QPushButton, "Clear filter"), LEFT)
    assert look_of(desk).site_filter.is_empty
    assert all(by_name(page, QCheckBox, box).isChecked() for box in ("Operating", "Idle"))


def test_every_status_that_is_drawn_has_a_box(desk: "Desk") -> None:
    drawn = {s.status for sites in desk.picture.sites.values() for s in sites} - {"closed"}
    assert drawn <= set(STATUSES)


def test_controlling_countries_are_ticked_in_a_list_with_counts(desk: "Desk") -> None:
    page = page_of(desk, "sites:refining")
    countries = page.picker.countries
    sites = [s for found in desk.picture.sites.values() for s in found if s.status != "closed"]
    first = countries.item(0)
    assert first.text() == f"China  {sum(site.control == 'CHN' for site in sites)}"
    first.setCheckState(Qt.CheckState.Checked)
    countries.item(1).setCheckState(Qt.CheckState.Checked)
    chosen = look_of(desk).site_filter.controls
    assert chosen[0] == "CHN"
    assert len(chosen) == 2
    assert page.picker.text() == "2 countries"
    desk.undo_stack.undo()
    assert look_of(desk).site_filter.controls == ("CHN",)
    assert page.picker.text() == "China"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_click_on_a_countrys_name_ticks_it_once(desk: "Desk") -> None:
    page = page_of(desk, "sites:refining")
    page.picker.menu().popup(page.mapToGlobal(QPoint(0, 0)))
    countries = page.picker.countries
    box = countries.visualItemRect(countries.item(0))
    QTest.mouseClick(countries.viewport(), LEFT, pos=box.center())
    assert look_of(desk).site_filter.controls == ("CHN",)
    QTest.mouseClick(countries.viewport(), LEFT, pos=box.topLeft() + QPoint(8, box.height() // 2))
    assert look_of(desk).site_filter.controls == ()
    page.picker.menu().close()


def test_a_country_chosen_under_another_mineral_stays_in_the_list(desk: "Desk") -> None:
    workspace = desk.window.workspace
    chosen = SiteFilter(controls=("FIN",))
    workspace.dress(replace(look_of(desk), site_filter=chosen), "Filter")
    desk.choose_mineral("tin")
    page = page_of(desk, "sites:mining")
    texts = [page.picker.countries.item(n).text() for n in range(page.picker.countries.count())]
    assert "Finland  0" in texts
    assert page.shown_words.startswith("0 of ")


def test_verification_boxes(desk: "Desk") -> None:
    page = page_of(desk, "sites:mining")
    box = page._verified.boxes["recalled"]
    assert not box.icon().isNull()
    QTest.mouseClick(box, LEFT, pos=QPoint(8, 10))
    assert look_of(desk).site_filter.verifications == ("checked", "partly")


def test_start_years_and_sites_without_one(desk: "Desk") -> None:
    page = page_of(desk, "sites:mining")
    first = by_name(page, QSpinBox, "Start year, from")
    last = by_name(page, QSpinBox, "Start year, to")
    assert first.text() == last.text() == "any"
    type_into(first, "2020")
    assert look_of(desk).site_filter == SiteFilter(start_from=2020)
    type_into(last, "2010")
    assert look_of(desk).site_filter.start_to == 2010
    assert look_of(desk).site_filter.start_from == 2010, "the other end gives way"
    type_into(first, "any")
    assert look_of(desk).site_filter == SiteFilter(start_to=2010)
    box = by_name(page, QCheckBox, "Start year not known")
    QTest.mouseClick(box, LEFT, pos=QPoint(8, 10))
    assert look_of(desk).site_filter.known_start_only
    assert told(desk) == "Hide sites of unknown start year"


def test_what_colours_the_sites(desk: "Desk") -> None:
    page = page_of(desk, "sites:mining")
    pick(by_name(page, QComboBox, "Colour"), "status")
    assert look_of(desk).site_colour == "status"
    assert told(desk) == "Colour sites by status"


# --- flows, controls, pact ------------------------------------------------------------------------


def test_trade_flows(desk: "Desk") -> None:
    page = page_of(desk, "flows")
    by_name(page, QSpinBox, "Largest").setValue(50)
    pick(by_name(page, QComboBox, "Trade"), "baseline")
    pick(by_name(page, QComboBox, "Shape"), "great circle")
    QTest.mouseClick(by_name(page, QCheckBox, "Figures on the arrows"), LEFT, pos=QPoint(8, 10))
    QTest.mouseClick(by_name(page, QCheckBox, "Move along the arrows"), LEFT, pos=QPoint(8, 10))
    flows = look_of(desk).flows
    assert (flows.largest, flows.side, flows.curve) == (50, "baseline", "great circle")
    assert not flows.numbers
    assert flows.animated
    while desk.undo_stack.canUndo():
        desk.undo_stack.undo()
    assert look_of(desk) == DEFAULT_APPEARANCE
    assert by_name(page, QSpinBox, "Largest").value() == 20


@pytest.mark.parametrize(
    ("layer", "name", "typed"), [("flows", "Largest", "7"), ("share", "Classes", "4")]
)
def test_a_short_number_can_be_typed(desk: "Desk", layer: str, name: str, typed: str) -> None:
    page = page_of(desk, layer)
    if layer == "share":
        pick(by_name(page, QComboBox, "Scheme"), "quantile")
    type_into(by_name(page, QSpinBox, name), typed)
    look = look_of(desk)
    taken = look.flows.largest if layer == "flows" else look.share_classes.classes
    assert taken == int(typed)


def test_the_day_of_the_controls(desk: "Desk") -> None:
    page = page_of(desk, "controls")
    known = by_name(page, QCheckBox, "As known in November 2026")
    day = page.findChild(DayBox)
    assert known.isChecked()
    assert not day.isEnabled()
    before = [page.controls.item(n).text() for n in range(page.controls.count())]
    QTest.mouseClick(known, LEFT, pos=QPoint(8, 10))
    day.setFocus()
    day.setSelectedSection(DayBox.Section.YearSection)
    QTest.keyClicks(day, "2027-06-01")
    QTest.keyClick(day, Qt.Key.Key_Return)
    assert look_of(desk).control_day == "2027-06-01"
    assert told(desk) == "Export controls on 2027-06-01"
    after = [page.controls.item(n).text() for n in range(page.controls.count())]
    assert after != before
    assert "Quota: DR Congo\nin force, since 2027-01-01" in after
    QTest.mouseClick(known, LEFT, pos=QPoint(8, 10))
    assert look_of(desk).control_day == ""


def test_a_day_is_typed_over_a_selected_one(desk: "Desk") -> None:
    page = page_of(desk, "controls")
    QTest.mouseClick(by_name(page, QCheckBox, "As known in November 2026"), LEFT, pos=QPoint(8, 10))
    type_into(page.findChild(DayBox), "2023-09-05")
    assert look_of(desk).control_day == "2023-09-05"


def test_a_click_on_a_control_selects_its_country(desk: "Desk", qtbot: "QtBot") -> None:
    page = page_of(desk, "controls")
    box = page.controls.visualItemRect(page.controls.item(0))
    with qtbot.waitSignal(desk.window.layers.country_wanted) as wanted:
        QTest.mouseClick(page.controls.viewport(), LEFT, pos=box.center())
    assert wanted.args == ["COD"]
    assert desk.map.selected == "COD"


def test_a_mineral_without_controls_says_so(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(desk, "controls")
    assert page.controls.isVisible()
    monkeypatch.setattr(MapFacts, "controls", lambda *_: ())
    desk.choose_mineral("tin")
    assert not page.controls.isVisible()
    assert "No export control on" in desk.words


def test_whose_pact_is_outlined(desk: "Desk") -> None:
    page = page_of(desk, "pact")
    assert "has no pact" in page.who.text()
    pick(by_name(page, QComboBox, "Pact"), "g7")
    assert look_of(desk).pact == "g7"
    assert told(desk) == "Outline G7"
    assert page.who.text().startswith("7 members: Canada")
    pick(by_name(page, QComboBox, "Pact"), "")
    scenario = desk.window.workspace.scenario.with_pact(Pact("", ("AUS", "JPN")))
    desk.window.workspace.edit(scenario, describe=lambda _before, _after: "Found a pact")
    assert page.who.text() == "2 members: Australia, Japan"


# --- the rest -------------------------------------------------------------------------------------


@pytest.mark.parametrize("layer", ["labels", "borders", "graticule", "sea"])
def test_plain_layers_say_what_they_draw(desk: "Desk", layer: str) -> None:
    page = page_of(desk, layer)
    assert page is desk.window.layers.style_panel.plain
    assert page._words.isVisible()
    assert desk.window.layers.style_panel.opacity.isVisible()


def test_a_group_says_how_much_of_it_is_shown(desk: "Desk") -> None:
    tree = desk.window.layers.tree
    tree.setCurrentIndex(desk.window.layers.model.group_index("map"))
    panel = desk.window.layers.style_panel
    assert panel.plain._words.text() == "3 of 4 layers shown. Choose one to style it."
    assert not panel.opacity.isVisible()
    tree.setCurrentIndex(desk.window.layers.model.group_index("sites"))
    assert isinstance(panel.page, SitePage)
    shown, every = panel.page.shown_words.split()[0], panel.page.shown_words.split()[2]
    assert shown == every != "0"


def test_no_text_of_a_style_panel_is_cut(desk: "Desk") -> None:
    desk.window.resize(1280, 800)
    QTest.qWait(1)
    for layer in ("share", "sites:mining", "flows", "controls", "pact", "borders"):
        page = page_of(desk, layer)
        QTest.qWait(1)
        for widget in [*page.findChildren(QLabel), *page.findChildren(QCheckBox)]:
            if widget.isVisible() and not getattr(widget, "wordWrap", bool)():
                assert widget.width() >= widget.sizeHint().width() - 1, (layer, widget.text())


# --- host and control -----------------------------------------------------------------------------


def test_the_tool_bar_switches_between_host_and_control(desk: "Desk") -> None:
    desk.choose_stage("mining")
    china = desk.picture.countries["CHN"].scenario_share
    switch = desk.window.view_bar.lens_switch
    QTest.mouseClick(switch.button("control"), LEFT)
    assert desk.window.workspace.view.lens == "control"
    assert desk.picture.countries["CHN"].scenario_share != china
    assert "by controlling country" in desk.words
    QTest.mouseClick(switch.button("host"), LEFT)
    assert desk.picture.countries["CHN"].scenario_share == china
    assert "by host country" in desk.words
