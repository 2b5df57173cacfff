"""Preferences kept in a file that can be read and written by hand.

While the app runs they stand in its settings, where its parts read them; the file is read at the
start and written when something changed.
"""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QSettings, QStandardPaths

from mapapp.briefing.files import write_whole
from mapapp.cartography.palettes import choose_palette
from mapapp.cartography.tonnage import choose_unit
from mapapp.desktop.language import locale_for, speak, spoken
from mapapp.desktop.preferences.schema import Preference, Value, schema
from mapapp.errors import UserError
from mapapp.phrases import phrase
from mapapp.picture.view import View
from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Appearance, AppearanceError

log = logging.getLogger("mapapp")

FILE_NAME: Final = "preferences.toml"
# Where the parts of the app remember the folder used last.
WORK_FOLDER_KEY: Final = "document_folder"
IMAGE_FOLDER_KEY: Final = "export_folder"


def preferences_path() -> Path:
    """Return where the file of this user is."""
    place = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(place)) / FILE_NAME


class Preferences:
    """What the user set, and the defaults of the rest.

    Parameters
    ----------
    settings
        Where the app's parts read while it runs.
    path
        The file; None keeps nothing beyond the settings.

    Attributes
    ----------
    problems
        A sentence for each thing in the file that cannot be used; the default stands in.
    """

    def __init__(self, settings: QSettings, path: Path | None = None) -> None:
        self._settings = settings
        self._path = path
        self._table = {one.key: one for one in schema()}
        self._in_file: dict[str, Value] = {}
        self.problems: list[str] = []

    @property
    def path(self) -> Path | None:
        """Where the file is."""
        return self._path

    def value(self, key: str) -> Value:
        """Return what holds for a preference (KeyError for an unknown one)."""
        one = self._table[key]
        kept = _typed(one, self._settings.value(key))
        return one.default if kept is None else kept

    def set(self, key: str, value: Value) -> None:
        """Set a preference.

        Raises
        ------
        ValueError
            If it cannot have that value.
        """
        one = self._table[key]
        if not one.accepts(value):
            message = f"{key} cannot be {value!r}; it can be: {one.allowed}."
            raise ValueError(message)
        if value == one.default:
            self._settings.remove(key)
        else:
            self._settings.setValue(key, value)

    # --- the file ------------------------------------------------------------------------------

    def load(self) -> None:
        """Take what the file says into the settings; what it does not name is left as it is."""
        import tomllib

        try:
            text = self._path.read_text(encoding="utf-8") if self._path else ""
            found = tomllib.loads(text)
        except FileNotFoundError:
            return
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.problems.append(
                phrase(
                    "{file_name} cannot be read ({error}). The preferences are as they were last.",
                    file_name=FILE_NAME,
                    error=error,
                )
            )
            return
        for key, value in found.items():
            one = self._table.get(key)
            if one is None:
                self.problems.append(
                    phrase(
                        "{file_name}: there is no preference “{key}”.", file_name=FILE_NAME, key=key
                    )
                )
            elif not one.accepts(value):
                self.problems.append(
                    phrase(
                        "{file_name}: {key} cannot be {value!r}; it can be: {allowed}.",
                        file_name=FILE_NAME,
                        key=key,
                        value=value,
                        allowed=one.allowed,
                    )
                )
            else:
                self.set(key, value)
        self._in_file = self._all()

    def save(self) -> None:
        """Write the file if something was changed; failing is no reason to stop."""
        now = self._all()
        if (
            self._path is None
            or now == self._in_file
            or (not self._in_file and not self._changed())
        ):
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, self.text().encode())
        except (OSError, UserError) as error:
            log.warning("preferences were not written: %s", error)
            return
        self._in_file = now

    def text(self) -> str:
        """Return the file: every preference with what it does and what it can be."""
        lines = ["# Preferences of the Mineral Supply Map. Change them while the app is closed."]
        group = ""
        for one in self._table.values():
            if one.group != group:
                group = one.group
                lines += ["", f"# --- {group} ---"]
            lines += ["", f"# {one.label}: {one.help}", f"# {one.allowed}"]
            lines.append(f"{one.key} = {_toml(self.value(one.key))}")
        return "\n".join(lines) + "\n"

    def _all(self) -> dict[str, Value]:
        return {key: self.value(key) for key in self._table}

    def _changed(self) -> bool:
        return any(self.value(key) != one.default for key, one in self._table.items())

    # --- what follows from them ----------------------------------------------------------------

    def begin(self) -> None:
        """Have a start follow them: language, figures, colours, and where files are looked for."""
        language = spoken(str(self.value("language")))
        QLocale.setDefault(locale_for(language, str(self.value("numbers"))))
        speak(language)
        choose_unit(str(self.value("units")))
        choose_palette(str(self.value("palette")))
        self._table = {one.key: one for one in schema()}  # in that language
        for key, used in (
            ("work_folder", WORK_FOLDER_KEY),
            ("image_folder", IMAGE_FOLDER_KEY),
        ):
            if folder := str(self.value(key)):
                self._settings.setValue(used, folder)

    def start_view(self) -> View:
        """Return what new work looks at."""
        return replace(View(), consumer=str(self.value("consumer")))

    def start_appearance(self) -> Appearance:
        """Return how the map of new work looks."""
        try:
            return replace(DEFAULT_APPEARANCE, projection=str(self.value("projection")))
        except AppearanceError:  # written by a later version of the app
            return DEFAULT_APPEARANCE


def _typed(one: Preference, kept: object) -> Value | None:
    """Return a kept value as its kind; settings files know words only. None if it is no such."""
    value = kept
    if one.kind == "flag" and isinstance(kept, str):
        value = {"true": True, "false": False}.get(kept.lower())
    elif one.kind == "seconds" and isinstance(kept, str | float):
        try:
            value = int(float(kept))
        except ValueError:
            return None
    if isinstance(value, str | int | bool) and one.accepts(value):
        return value
    return None


def _toml(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(one if one >= " " else f"\\u{ord(one):04x}" for one in escaped) + '"'
