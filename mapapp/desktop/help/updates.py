"""Where new versions are found: a page that packagers name, opened by the browser when asked for.

The app itself looks nowhere; it only hands the address to the system.
"""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

import mapapp


def updates_page() -> str:
    """Return the address of the page, or nothing where none was named (or not by https)."""
    url = QUrl(mapapp.HOMEPAGE, QUrl.ParsingMode.StrictMode)
    return mapapp.HOMEPAGE if url.isValid() and url.scheme() == "https" and url.host() else ""


def open_updates_page() -> None:
    """Have the system show the page."""
    if page := updates_page():
        QDesktopServices.openUrl(QUrl(page))
