"""What is said of a file that is on the map already, and the choice of what becomes of it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from mapapp.desktop.layers.fields import note, say
from mapapp.desktop.layers.names import layer_name
from mapapp.scenario.appearance import Appearance
from mapapp.scenario.site_files import SiteFile, SiteFiles

CHOICE_LETTERS: Final = 36
"""Room for a choice: a long name of a file does not push the words aside."""


class ThereAlready(QWidget):
    """A notice with a choice: put the rows in the place of a layer's, or into another layer.

    Attributes
    ----------
    same
        The files on the map that are the same; none before they are shown.

    Signals
    -------
    chosen
        The `SiteFile` whose rows are replaced; None: the file becomes one more layer.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.same: SiteFiles = ()
        self._words = note("warning")
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # names of files are no markup
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What becomes of a file that is on the map already"))
        self.choice.setMinimumContentsLength(CHOICE_LETTERS)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.choice)
        self.choice.activated.connect(lambda _: self.chosen.emit(self.choice.currentData()))
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def show_files(self, file: SiteFile, same: SiteFiles, appearance: Appearance) -> None:
        """Say that a file is there, and as which layers.

        Parameters
        ----------
        file
            The one that is to be added.
        same
            Those on the map that are the same, at least one.
        appearance
            What the layers are called.
        """
        self.same = same
        names = {layer.id: layer_name(layer) for layer in appearance.layers}
        called = [names.get(one.id, one.name) for one in same]
        at_place = any(one.path == file.path for one in same)
        if at_place and called == [file.name]:
            words = self.tr("{file} is on the map already.")
        elif at_place:
            words = self.tr("{file} is on the map already: {layers}.")
        else:
            words = self.tr("What {file} holds is on the map already: {layers}.")
        say(self._words, words.format(file=file.name, layers=", ".join(called)))
        self.choice.clear()
        for one, name in zip(same, called, strict=True):
            self.choice.addItem(self.tr("Replace the rows of {layer}").format(layer=name), one)
        self.choice.addItem(self.tr("Add as one more layer"), None)
        self.show()
