"""What a user sets once for all work: one table makes the dialog, the file and the help page."""

from mapapp.desktop.preferences.store import Preferences

__all__ = ["Preferences"]
