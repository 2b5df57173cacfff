"""Theme, docks, and what is kept from one start to the next."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from mapapp.cartography.theme import DARK, LIGHT
from mapapp.desktop import look

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.desktop.conftest import Desk


def docks(desk: "Desk") -> dict[str, QDockWidget]:
    """Return the docks that are there from the start; the shock's comes with a shock."""
    found = {dock.objectName(): dock for dock in desk.window.findChildren(QDockWidget)}
    return {name: dock for name, dock in found.items() if name != "shock"}


# --- theme ----------------------------------------------------------------------------------------


def test_light_and_dark_repaint_the_map_and_the_window(desk: "Desk") -> None:
    sea = desk.bare_pixel(None)
    desk.action("Light").trigger()
    light, panel = desk.colour_at(sea), desk.window.risk.grab().toImage().pixelColor(2, 2)
    assert light.name() == LIGHT.sea.lower()
    desk.action("Dark").trigger()
    assert desk.colour_at(sea).name() == DARK.sea.lower()
    assert desk.colour_at(sea).lightness() < 100 < light.lightness()
    assert desk.window.risk.grab().toImage().pixelColor(2, 2).lightness() < panel.lightness()
    desk.action("Light").trigger()
    assert desk.colour_at(sea) == light


def test_countries_keep_their_class_in_the_dark(desk: "Desk") -> None:
    classes = desk.map.scene.classes
    pixel = desk.bare_pixel("CHN")
    desk.action("Dark").trigger()
    assert desk.map.scene.classes == classes
    assert desk.colour_at(pixel) == desk.colour_of("CHN")


def test_system_theme_is_followed(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    sea = desk.bare_pixel(None)
    hints = QApplication.styleHints()
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        monkeypatch.setattr(look, "system_theme", lambda theme=theme: theme)
        hints.colorSchemeChanged.emit(scheme)
        assert desk.colour_at(sea).name() == theme.sea.lower()


def test_chosen_theme_stays_when_the_system_changes(
    desk: "Desk", monkeypatch: pytest.MonkeyPatch
) -> None:
    sea = desk.bare_pixel(None)
    desk.action("Light").trigger()
    monkeypatch.setattr(look, "system_theme", lambda: DARK)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert desk.colour_at(sea).name() == LIGHT.sea.lower()


def test_back_from_dark_to_the_system(desk: "Desk") -> None:
    """A system that names no colour scheme is as light as it was before Dark was chosen."""
    sea = desk.bare_pixel(None)
    before = desk.colour_at(sea)
    assert QApplication.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    desk.action("Dark").trigger()
    desk.action("As the system").trigger()
    assert desk.colour_at(sea) == before


# --- docks ----------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_reset_layout_brings_docks_back(desk: "Desk") -> None:
    alternatives, risk = docks(desk)["alternatives"], docks(desk)["risk"]
    risk.close()
    alternatives.setFloating(True)
    desk.action("Reset layout").trigger()
    assert risk.isVisible()
    assert not alternatives.isFloating()
    areas = Qt.DockWidgetArea
    assert desk.window.dockWidgetArea(alternatives) == areas.RightDockWidgetArea
    assert desk.window.dockWidgetArea(risk) == areas.BottomDockWidgetArea


def test_menu_opens_a_closed_dock(desk: "Desk") -> None:
    risk = docks(desk)["risk"]
    risk.close()
    risk.toggleViewAction().trigger()
    assert risk.isVisible()


def test_map_only_and_back(desk: "Desk") -> None:
    alone = desk.action("Map only")
    alone.trigger()
    assert not any(dock.isVisible() for dock in docks(desk).values())
    assert not desk.window.view_bar.isVisible()
    assert desk.window.isFullScreen()
    alone.trigger()
    assert all(dock.isVisible() for dock in docks(desk).values())
    assert desk.window.view_bar.isVisible()
    assert not desk.window.isFullScreen()


def test_map_only_leaves_a_closed_dock_closed(desk: "Desk") -> None:
    docks(desk)["risk"].close()
    desk.action("Map only").trigger()
    desk.action("Map only").trigger()
    assert docks(desk)["alternatives"].isVisible()
    assert not docks(desk)["risk"].isVisible()


def test_map_only_goes_back_to_a_maximised_window(desk: "Desk") -> None:
    desk.window.showMaximized()
    desk.action("Map only").trigger()
    desk.action("Map only").trigger()
    assert desk.window.isMaximized()


# --- from one start to the next -------------------------------------------------------------------


def test_reopening_restores_size_docks_and_theme(open_desk: "Callable[[], Desk]") -> None:
    first = open_desk()
    least = first.window.minimumSizeHint()
    first.window.resize(least.width(), 770)
    docks(first)["risk"].close()
    first.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks(first)["alternatives"])
    first.action("Dark").trigger()
    first.window.close()

    again = open_desk()
    assert again.window.height() == 770
    assert not docks(again)["risk"].isVisible()
    area = again.window.dockWidgetArea(docks(again)["alternatives"])
    assert area == Qt.DockWidgetArea.LeftDockWidgetArea
    assert again.map.scene.theme.sea == DARK.sea
    # In so narrow a window the legend's plate may lie there, which is a shade lighter.
    assert again.colour_at(again.bare_pixel(None)).lightness() < 40
    assert again.action("Dark").isChecked()


def test_a_start_shows_the_mineral_seen_last(open_desk: "Callable[[], Desk]") -> None:
    first = open_desk()
    first.choose_mineral("rare_earths")
    first.choose_stage("magnets")
    first.window.close()
    again = open_desk()
    view = again.window.workspace.view
    assert (view.mineral, view.stage) == ("rare_earths", "magnets")
    assert not again.window.documents.is_modified


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        (("unobtainium", "mining"), ("cobalt", "refining")),
        (("lithium", "magnets"), ("lithium", "refining")),
    ],
)
def test_a_mineral_or_stage_that_is_not_there_any_more_is_no_trouble(
    open_desk: "Callable[[], Desk]",
    settings_file: "Path",
    kept: tuple[str, str],
    shown: tuple[str, str],
) -> None:
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    for key, value in zip(("last_mineral", "last_stage"), kept, strict=True):
        settings.setValue(key, value)
    settings.sync()
    view = open_desk().window.workspace.view
    assert (view.mineral, view.stage) == shown


def test_a_window_kept_beside_all_screens_comes_back_onto_one(
    open_desk: "Callable[[], Desk]",
) -> None:
    first = open_desk()
    first.window.move(40_000, 30_000)
    first.window.close()
    again = open_desk().window
    assert again.frameGeometry().intersects(again.screen().availableGeometry())


def test_closing_from_map_only_keeps_the_layout(open_desk: "Callable[[], Desk]") -> None:
    first = open_desk()
    first.action("Map only").trigger()
    first.window.close()
    again = open_desk()
    assert all(dock.isVisible() for dock in docks(again).values())
    assert again.window.view_bar.isVisible()


def test_layout_that_qt_cannot_read_falls_back(
    open_desk: "Callable[[], Desk]", settings_file: "Path"
) -> None:
    first = open_desk()
    first.window.close()
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    settings.setValue("state", b"not a layout")
    settings.setValue("geometry", "nor this")
    settings.setValue("theme", "mauve")
    settings.sync()
    again = open_desk()
    assert all(dock.isVisible() for dock in docks(again).values())


def test_nothing_outside_the_given_settings_is_written(
    open_desk: "Callable[[], Desk]", settings_file: "Path"
) -> None:
    window = open_desk()
    window.window.close()
    del window
    QApplication.processEvents()
    assert settings_file.exists()
    assert not QSettings().allKeys()
