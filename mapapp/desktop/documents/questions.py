"""What the window asks about documents: where they are, and what to do with unsaved work."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mapapp.scenario.file import SUFFIX

translate = QCoreApplication.translate

Unsaved = Literal["save", "discard", "cancel"]
Rescue = Literal["open", "delete", "later"]


def ask_unsaved(parent: QWidget, name: str) -> Unsaved:
    """Ask what is to become of work that is not saved."""
    buttons = QMessageBox.StandardButton
    words = translate("documents", "Save the changes to “{name}”?").format(name=name)
    box = _box(parent, words)
    box.setInformativeText(translate("documents", "Changes that are not saved will be lost."))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.setEscapeButton(buttons.Cancel)
    box.button(buttons.Save).setText(translate("documents", "Save"))
    box.button(buttons.Discard).setText(translate("documents", "Don't save"))
    box.button(buttons.Cancel).setText(translate("documents", "Cancel"))
    answer = _answer(box)
    if answer == buttons.Save:
        return "save"
    return "discard" if answer == buttons.Discard else "cancel"


def ask_rescue(parent: QWidget, *, name: str, when: str) -> Rescue:
    """Ask what is to become of a copy that was kept when the app ended without closing."""
    buttons = QMessageBox.StandardButton
    words = translate("documents", "Open the rescued copy of “{name}”?").format(name=name)
    box = _box(parent, words, icon=QMessageBox.Icon.Question)
    box.setInformativeText(
        translate(
            "documents",
            "The app ended before the work was saved. This copy was kept on {when}. The saved"
            " file, if there is one, is not touched until you save.",
        ).format(when=when)
    )
    box.setStandardButtons(buttons.Open | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Open)
    box.setEscapeButton(buttons.Cancel)
    box.button(buttons.Open).setText(translate("documents", "Open the copy"))
    box.button(buttons.Discard).setText(translate("documents", "Delete the copy"))
    box.button(buttons.Cancel).setText(translate("documents", "Ask again next time"))
    answer = _answer(box)
    if answer == buttons.Open:
        return "open"
    return "delete" if answer == buttons.Discard else "later"


def ask_replace(parent: QWidget, text: str) -> bool:
    """Ask whether a file may be replaced; not doing so is the default."""
    buttons = QMessageBox.StandardButton
    box = _box(parent, text)
    box.setStandardButtons(buttons.Yes | buttons.Cancel)
    box.setDefaultButton(buttons.Cancel)
    box.button(buttons.Yes).setText(translate("documents", "Replace"))
    box.button(buttons.Cancel).setText(translate("documents", "Cancel"))
    return _answer(box) == buttons.Yes


def ask_open_path(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file to open; None if none is wanted."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, translate("documents", "Open"), str(folder), _kinds(everything=True)
    )
    return Path(chosen) if chosen else None


def ask_save_path(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to save, under a name that ends in .supplymap; None if nowhere."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("documents", "Save as"), str(suggested), _kinds(everything=False)
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() == SUFFIX:
        return path
    path = path.with_name(f"{path.name}{SUFFIX}")  # a dot in a name is no ending
    # The dialog asked about the name as it was typed.
    words = translate("documents", "“{name}” is there already. Replace it?")
    if path.exists() and not ask_replace(parent, words.format(name=path.name)):
        return None
    return path


def _box(
    parent: QWidget, text: str, *, icon: QMessageBox.Icon = QMessageBox.Icon.Warning
) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("Mineral Supply Map")
    box.setIcon(icon)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called anything
    box.setText(text)
    return box


def _answer(box: QMessageBox) -> int:
    """Ask, and keep nothing of the box."""
    answer = box.exec()
    box.deleteLater()
    return answer


def _kinds(*, everything: bool) -> str:
    kinds = [translate("documents", "Supply map (*{suffix})").format(suffix=SUFFIX)]
    if everything:
        kinds.append(translate("documents", "All files (*)"))
    return ";;".join(kinds)
