"""Preferences: one table for dialog and file; what is set is kept and followed."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.image import ImageSpec, export_theme
from mapapp.cartography.palettes import PALETTES, choose_palette
from mapapp.cartography.theme import DARK, LIGHT
from mapapp.cartography.tonnage import choose_unit
from mapapp.cartography.wording import number, tonnes
from mapapp.desktop import app
from mapapp.desktop.briefing.store import BriefingStore
from mapapp.desktop.documents.copy_keeper import recovery_seconds
from mapapp.desktop.look import sized
from mapapp.desktop.preferences.dialog import FolderField, PreferencesDialog
from mapapp.desktop.preferences.schema import schema
from mapapp.desktop.preferences.store import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

CONSUMERS = {"WLD": "World", "EU27": "European Union", "g7": "G7"}


@pytest.fixture
def settings(qtbot: "QtBot", tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "preferences.toml"


@pytest.fixture
def preferences(settings: QSettings, path: Path) -> Preferences:
    return Preferences(settings, path)


@pytest.fixture
def taken() -> list[list[str]]:
    return []


@pytest.fixture
def dialog(
    qtbot: "QtBot", preferences: Preferences, taken: list[list[str]]
) -> "Callable[[], PreferencesDialog]":
    def make() -> PreferencesDialog:
        made = PreferencesDialog(preferences, CONSUMERS, taken.append)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.fixture(autouse=True)
def _locale_as_it_was() -> "Iterator[None]":
    before = QLocale()
    yield
    QLocale.setDefault(before)
    choose_unit("best")
    choose_palette("blue_green")


# --- the file -------------------------------------------------------------------------------------


def test_every_preference_accepts_its_default() -> None:
    table = schema()
    assert len({one.key for one in table}) == len(table) >= 8
    for one in table:
        assert one.accepts(one.default), one.key
        assert one.help.endswith("."), one.key


def test_no_file_is_written_while_nothing_is_set(preferences: Preferences, path: Path) -> None:
    preferences.load()
    preferences.save()
    assert not path.exists()


def test_file_names_every_preference_and_can_be_read_back(
    preferences: Preferences, path: Path, tmp_path: Path
) -> None:
    preferences.set("theme", "dark")
    preferences.set("work_folder", 'C:\\Users\\me\\"plans"')
    preferences.set("one_app", value=False)
    preferences.set("recovery_seconds", 5)
    preferences.save()
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    assert list(found) == [one.key for one in schema()]
    assert found["work_folder"] == 'C:\\Users\\me\\"plans"'
    other = Preferences(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat), path)
    other.load()
    assert not other.problems
    assert {key: other.value(key) for key in found} == found


def test_file_says_what_each_preference_does(preferences: Preferences) -> None:
    text = preferences.text()
    for one in schema():
        assert one.help in text
        assert one.label in text


@pytest.mark.parametrize(
    ("line", "key", "word"),
    [
        ('theme = "pink"', "theme", "pink"),
        ("recovery_seconds = 600", "recovery_seconds", "600"),
        ("recovery_seconds = true", "recovery_seconds", "True"),
        ('one_app = "perhaps"', "one_app", "perhaps"),
        ("work_folder = 3", "work_folder", "3"),
    ],
)
def test_what_cannot_be_used_is_told_and_the_default_holds(
    preferences: Preferences, path: Path, line: str, key: str, word: str
) -> None:
    path.parent.mkdir()
    path.write_text(line, encoding="utf-8")
    preferences.load()
    (problem,) = preferences.problems
    assert key in problem
    assert word in problem
    default = next(one.default for one in schema() if one.key == key)
    assert preferences.value(key) == default


def test_a_broken_file_and_an_unknown_name_are_told(preferences: Preferences, path: Path) -> None:
    path.parent.mkdir()
    path.write_text("theme = ", encoding="utf-8")
    preferences.load()
    path.write_text('colour = "red"', encoding="utf-8")
    preferences.load()
    broken, unknown = preferences.problems
    assert "cannot be read" in broken
    assert "“colour”" in unknown


def test_a_folder_that_cannot_be_written_to_is_no_reason_to_stop(
    settings: QSettings, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    preferences = Preferences(settings, tmp_path / "file" / "preferences.toml")
    preferences.set("theme", "dark")
    preferences.save()
    assert preferences.value("theme") == "dark"


# --- what follows from them -----------------------------------------------------------------------


def test_numbers_are_written_as_preferred(preferences: Preferences) -> None:
    written = {}
    for way in ("point", "comma", "space"):
        preferences.set("numbers", way)
        preferences.begin()
        written[way] = number(12345.6, 1).replace("\u202f", " ").replace("\xa0", " ")
    assert written == {"point": "12,345.6", "comma": "12.345,6", "space": "12 345,6"}


@pytest.mark.parametrize(
    ("unit", "large", "small"),
    [("best", "24.0 kt/yr", "600 t/yr"), ("t", "24,000 t/yr", "600 t/yr"),
     ("kt", "24.0 kt/yr", "0.60 kt/yr")],
)  # fmt: skip
def test_tonnes_are_in_the_unit_preferred(
    preferences: Preferences, unit: str, large: str, small: str
) -> None:
    preferences.set("numbers", "point")
    preferences.set("units", unit)
    preferences.begin()
    assert (tonnes(24_000), tonnes(600)) == (large, small)
    assert tonnes(0.4) != tonnes(0), "a trifle is not written as nothing"


def test_shares_have_the_colours_preferred_in_window_image_and_page(
    preferences: Preferences,
) -> None:
    for name, palette in PALETTES.items():
        preferences.set("palette", name)
        preferences.begin()
        assert sized(LIGHT, QFont()).share == palette.light
        assert sized(DARK, QFont()).share == palette.dark
        assert export_theme(ImageSpec()).share == palette.light
        assert HouseStyle(theme="dark").base.share == palette.dark


def test_pages_have_the_marking_preferred_until_their_style_has_its_own(
    preferences: Preferences, settings: QSettings
) -> None:
    store = BriefingStore(settings)
    preferences.set("marking", "OFFICIAL")
    assert store.style().marking == "OFFICIAL"
    store.keep_style(replace(store.style(), accent="#112233"))
    preferences.set("marking", "LIMITÉ")
    assert store.style() == HouseStyle(accent="#112233", marking="LIMITÉ")
    store.keep_style(HouseStyle(marking="OURS"))
    assert store.style().marking == "OURS"
    with pytest.raises(ValueError, match="200"):
        preferences.set("marking", "x" * 201)
    with pytest.raises(ValueError, match="marking"):
        preferences.set("marking", "two\nlines")


def test_recovery_interval_is_the_one_the_copies_are_made_at(
    preferences: Preferences, settings: QSettings
) -> None:
    preferences.set("recovery_seconds", 7)
    assert recovery_seconds(settings) == 7.0


def test_a_start_looks_for_files_where_preferred(
    preferences: Preferences, settings: QSettings, tmp_path: Path
) -> None:
    settings.setValue("export_folder", "/somewhere/else")
    preferences.set("image_folder", str(tmp_path))
    preferences.begin()
    assert settings.value("export_folder") == str(tmp_path)


def test_new_work_has_the_projection_and_consumer_preferred(
    qtbot: "QtBot", settings: QSettings
) -> None:
    preferences = Preferences(settings)
    preferences.set("projection", "robinson")
    preferences.set("consumer", "EU27")
    window = app.make_window(settings, preferences)
    qtbot.addWidget(window)
    assert window.workspace.appearance.projection == "robinson"
    assert window.workspace.view.consumer == "EU27"
    assert not window.documents.is_modified
    preferences.set("projection", "mercator")
    window.documents.new()
    assert window.workspace.appearance.projection == "mercator"
    window.close()


def test_a_consumer_that_is_not_known_is_told_and_the_world_shown(
    qtbot: "QtBot", settings: QSettings
) -> None:
    preferences = Preferences(settings)
    preferences.set("consumer", "atlantis")
    window = app.make_window(settings, preferences)
    qtbot.addWidget(window)
    assert window.workspace.view.consumer == "WLD"
    window.close()


# --- the dialog -----------------------------------------------------------------------------------


def test_dialog_has_a_named_field_for_every_preference(
    dialog: "Callable[[], PreferencesDialog]",
) -> None:
    shown = dialog()
    words = {label.text() for label in shown.findChildren(QLabel)}
    for one in schema():
        field = shown.fields[one.key]
        named = field.line if isinstance(field, FolderField) else field
        assert named.accessibleName() == one.label
        assert one.help in words
        assert shown.value(one.key) == one.default


def test_what_is_changed_is_kept_and_told_and_cancel_changes_nothing(
    dialog: "Callable[[], PreferencesDialog]", preferences: Preferences, path: Path,
    taken: list[list[str]],
) -> None:  # fmt: skip
    shown = dialog()
    shown.fields["theme"].setCurrentIndex(2)
    shown.reject()
    assert preferences.value("theme") == "system"
    assert not path.exists()
    shown = dialog()
    shown.fields["theme"].setCurrentIndex(2)
    shown.fields["recovery_seconds"].setValue(9)
    shown.accept()
    assert preferences.value("theme") == "dark"
    assert taken == [["theme", "recovery_seconds"]]
    assert tomllib.loads(path.read_text(encoding="utf-8"))["recovery_seconds"] == 9


def test_defaults_come_back_by_a_button(
    dialog: "Callable[[], PreferencesDialog]", preferences: Preferences
) -> None:
    preferences.set("theme", "dark")
    preferences.set("one_app", value=False)
    shown = dialog()
    button = QDialogButtonBox.StandardButton.RestoreDefaults
    shown.findChild(QDialogButtonBox).button(button).click()
    shown.accept()
    assert preferences.value("theme") == "system"
    assert preferences.value("one_app") is True
