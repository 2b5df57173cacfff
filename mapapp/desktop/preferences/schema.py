"""The table of preferences: key, kind, default, label and help of each."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from mapapp.briefing.marking import MOST_MARKING
from mapapp.cartography.palettes import USUAL
from mapapp.cartography.tonnage import AS_READ
from mapapp.desktop.language import LANGUAGES
from mapapp.picture.view import WORLD_CONSUMER
from mapapp.scenario.appearance import PROJECTIONS

translate = QCoreApplication.translate

Kind = Literal["choice", "seconds", "flag", "folder", "consumer", "line"]
Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Preference:
    """One thing that a user may set.

    Attributes
    ----------
    key
        What the file and the settings know it by.
    kind
        What it is set with: a list, seconds, a tick, a folder, a list of consumers, or a line of
        words.
    default
        What holds until it is set.
    group, label, help
        Where it stands in the dialog, what it is called, and what it does.
    choices
        For a list: each value with its words.
    least, most
        For seconds: the limits. For a line: how many characters it can have.
    """

    key: str
    kind: Kind
    default: Value
    group: str
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0

    def accepts(self, value: object) -> bool:
        """Whether the preference can have a value."""
        if self.kind == "flag":
            return isinstance(value, bool)
        if self.kind == "seconds":
            whole = isinstance(value, int) and not isinstance(value, bool)
            return whole and self.least <= int(str(value)) <= self.most
        if not isinstance(value, str):
            return False
        if self.kind == "line":
            return len(value) <= self.most and value.isprintable()
        return self.kind != "choice" or value in dict(self.choices)

    @property
    def allowed(self) -> str:
        """What it can be set to, in words of the file."""
        if self.kind == "flag":
            return "true, false"
        if self.kind == "seconds":
            return f"{self.least} – {self.most}"
        if self.kind == "choice":
            return ", ".join(f'"{value}"' for value, _ in self.choices)
        if self.kind == "consumer":
            return '"WLD", "EU27", "USA", "g7" …'
        if self.kind == "line":
            return translate("preferences", "up to {count} characters; empty: none").format(
                count=self.most
            )
        return translate("preferences", "a folder; empty: where you were last")


def schema() -> tuple[Preference, ...]:
    """Return every preference, in the order of the dialog, in the language of the window."""
    return (*_window(), *_begin(), *_files())


def _window() -> tuple[Preference, ...]:
    group = translate("preferences", "Window")
    return (
        Preference(
            "language", "choice", "system", group,
            translate("preferences", "Language"),
            translate(
                "preferences",
                "Of the window, its maps and what is exported, from the next start on.",
            ),
            (("system", translate("preferences", "As the system")), *LANGUAGES.items()),
        ),
        Preference(
            "theme", "choice", "system", group,
            translate("preferences", "Colours"),
            translate("preferences", "Light or dark colours of the window; exports are light."),
            (
                ("system", translate("preferences", "As the system")),
                ("light", translate("preferences", "Light")),
                ("dark", translate("preferences", "Dark")),
            ),
        ),
        Preference(
            "numbers", "choice", "system", group,
            translate("preferences", "Numbers"),
            translate(
                "preferences",
                "How figures are written on screen and in images, from the next start on. Files for"
                " other programs always have a decimal point.",
            ),
            (
                ("system", translate("preferences", "As the language")),
                ("point", "1,234.5"),
                ("comma", "1.234,5"),
                ("space", "1 234,5"),
            ),
        ),
        Preference(
            "units", "choice", AS_READ, group,
            translate("preferences", "Tonnes"),
            translate(
                "preferences",
                "The unit of tonnages in the window, on maps and pages, from the next start on."
                " Tables and files for other programs are in t.",
            ),
            (
                (AS_READ, translate("preferences", "What reads best")),
                ("t", translate("preferences", "Always t")),
                ("kt", translate("preferences", "Always kt")),
            ),
        ),
        Preference(
            "palette", "choice", USUAL, group,
            translate("preferences", "Map colours"),
            translate(
                "preferences",
                "The colours of shares in the window and in what it exports; each prints in grey"
                " and is told apart by colour-blind readers.",
            ),
            (
                (USUAL, translate("preferences", "Green to blue")),
                ("violet", translate("preferences", "Violet")),
                ("grey", translate("preferences", "Grey")),
            ),
        ),
    )  # fmt: skip


def _begin() -> tuple[Preference, ...]:
    group = translate("preferences", "New work begins with")
    names = {
        "equal_earth": translate("preferences", "Equal Earth"),
        "robinson": translate("preferences", "Robinson"),
        "natural_earth": translate("preferences", "Natural Earth"),
        "mercator": translate("preferences", "Mercator (areas are not comparable)"),
    }
    return (
        Preference(
            "projection", "choice", "equal_earth", group,
            translate("preferences", "Projection"),
            translate("preferences", "The map of new work; a saved file keeps its own."),
            tuple((one, names[one]) for one in PROJECTIONS if one in names),
        ),
        Preference(
            "consumer", "consumer", WORLD_CONSUMER, group,
            translate("preferences", "Consumer or pact"),
            translate("preferences", "Whose exposure new work shows beside the world's figures."),
        ),
        Preference(
            "marking", "line", "", group,
            translate("preferences", "Handling marking"),
            translate(
                "preferences",
                "Stands at top and bottom of briefing pages whose house style has none of its own.",
            ),
            most=MOST_MARKING,
        ),
    )  # fmt: skip


def _files() -> tuple[Preference, ...]:
    group = translate("preferences", "Files")
    return (
        Preference(
            "work_folder", "folder", "", group,
            translate("preferences", "Work is kept in"),
            translate("preferences", "Where Open and Save begin after a start."),
        ),
        Preference(
            "image_folder", "folder", "", group,
            translate("preferences", "Exports go to"),
            translate("preferences", "Where exporting begins after a start."),
        ),
        Preference(
            "recovery_seconds", "seconds", 20, group,
            translate("preferences", "Recovery copy after"),
            translate(
                "preferences",
                "How soon after a change a copy of unsaved work is kept, for the case of a crash.",
            ),
            least=1, most=60,
        ),
        Preference(
            "one_app", "flag", True, group,  # noqa: FBT003  (the default, in its place)
            translate("preferences", "Files open in the app that runs"),
            translate(
                "preferences",
                "A second start hands its file to the first. Off: each start is an app of its own.",
            ),
        ),
    )  # fmt: skip
