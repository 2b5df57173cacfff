"""Opens the guide, the preferences and the About box for a window; each is made when wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mapapp.cartography.palettes import choose_palette
from mapapp.desktop.help.topics import TOPICS, topic_of
from mapapp.errors import UserError
from mapapp.picture.view import WORLD_CONSUMER

if TYPE_CHECKING:
    from mapapp.cartography.theme import MapTheme
    from mapapp.desktop.help.viewer import HelpWindow
    from mapapp.desktop.main_window import MainWindow


class HelpOpener(QObject):
    """What stands in the Help menu of a window, and its preferences.

    Attributes
    ----------
    guide
        The guide's window; None until it was wanted.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.guide: HelpWindow | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # Shortcuts of a window do not reach its dialogs.
            app.focusWindowChanged.connect(self._attend_soon)

    def show_help(self) -> None:
        """Show the page for what has the keyboard."""
        self.show_topic(topic_of(QApplication.focusWidget()))

    def show_topic(self, topic: str) -> None:
        """Show a page of the guide; a guide that cannot be read is told."""
        if self.guide is None:
            self.guide = self._make(self._window)
        if self.guide is not None:
            self.guide.show_topic(topic)

    def _make(self, parent: QWidget) -> "HelpWindow | None":
        from mapapp.desktop.help.made import guide
        from mapapp.desktop.help.viewer import HelpWindow

        try:
            return HelpWindow(guide(self._window.menuBar()), self._window.theme, parent)
        except UserError as error:
            self._window.banner.show_error(str(error))
            return None

    def _attend_soon(self, focus: QWindow | None) -> None:
        # The focus also moves while a window is taken apart: nobody may touch its widgets then.
        if focus is not None:
            QTimer.singleShot(0, self, self._attend)

    def _attend(self) -> None:
        """Have F1 open the guide in the dialog or page window that has the keyboard now."""
        part = QApplication.activeWindow()
        if part is None or part.property("helped"):
            return
        if isinstance(part, QDialog) or type(part).__name__ in TOPICS:
            part.setProperty("helped", True)  # noqa: FBT003  (Qt's signature)
            shortcut = QShortcut(QKeySequence("F1"), part)
            shortcut.activated.connect(lambda: self._show_over(part))

    def _show_over(self, dialog: QWidget) -> None:
        # A window of the dialog's own: a dialog that is modal blocks all others.
        made = dialog.findChild(QWidget, "guide") or self._make(dialog)
        if made is not None:
            made.setObjectName("guide")
            made.show_topic(topic_of(QApplication.focusWidget() or dialog))  # type: ignore[attr-defined]

    def show_about(self) -> None:
        """Say what this is, its version, and whose work it stands on."""
        from mapapp.desktop.help.about import AboutDialog

        dialog = AboutDialog(self._window.context.catalog, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_preferences(self) -> None:
        """Ask what is to be set once for all work."""
        from mapapp.desktop.preferences.dialog import PreferencesDialog

        context = self._window.context
        dialog = PreferencesDialog(context.preferences, self._consumers(), self._take, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _consumers(self) -> dict[str, str]:
        from mapapp.picture.sourcing.consumers import CONSUMERS

        catalog = self._window.context.catalog
        names = {WORLD_CONSUMER: catalog.country_name(WORLD_CONSUMER)}
        names |= {code: catalog.country_name(code) for code in CONSUMERS}
        return names | {row.pact: row.pact_name for row in catalog.pacts}

    def _take(self, changed: list[str]) -> None:
        preferences = self._window.context.preferences
        choose_palette(str(preferences.value("palette")))
        if {"theme", "palette"} & set(changed):
            self._window.choose_theme(str(preferences.value("theme")))
        if {"numbers", "units"} & set(changed):
            self._window.banner.show_done(
                self.tr("Numbers are written the new way from the next start on.")
            )

    def set_theme(self, theme: "MapTheme") -> None:
        """Draw the guide in another theme, if it is there."""
        if self.guide is not None:
            self.guide.set_theme(theme)
