"""The About box: versions, how old the data are, and the licences of all that is bundled."""

import platform
from importlib.metadata import PackageNotFoundError, distribution
from typing import Final

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mapapp import __version__
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.help.made import credits_text
from mapapp.desktop.help.pages import Page, licences
from mapapp.desktop.help.updates import updates_page
from mapapp.desktop.icons import app_icon

SIZE: Final = QSize(680, 540)
ICON_PX: Final = 56
TEXT_NAMES: Final = ("licen", "copying", "notice", "authors")


class AboutDialog(QDialog):
    """Version, data and licences, with a text to copy into a report."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Mineral Supply Map"))
        self.resize(SIZE)
        self._catalog = catalog
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.addTab(self._data(), self.tr("Data"))
        self.tabs.addTab(self._licences(), self.tr("Licences"))
        self.tabs.addTab(self._qt(), self.tr("Qt and the LGPL"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(self.tr("Copy versions"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.versions()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)

    def versions(self) -> str:
        """Return what a report needs: versions and the age of the data."""
        return (
            f"Mineral Supply Map {__version__}, catalog {self._catalog.vintage}, Qt {qVersion()},"
            f" Python {platform.python_version()}, {platform.platform()}"
        )

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(ICON_PX, ICON_PX))
        words = QLabel(
            self.tr(
                "<p style='font-size: large'><b>Mineral Supply Map {version}</b></p>"
                "<p>Who mines and refines critical minerals, how exposed we are, and what would"
                " change it. A what-if with stated rules, not a forecast. The app makes no network"
                " call.</p><p>Catalog {vintage} · Qt {qt} · Python {python}</p>"
            ).format(
                version=__version__,
                vintage=self._catalog.vintage,
                qt=qVersion(),
                python=platform.python_version(),
            )
        )
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    def _data(self) -> QWidget:
        parts = [
            self.tr("Tables of {vintage}; the years shown are 2024 to 2040.").format(
                vintage=self._catalog.vintage
            ),
            self.tr("Whose data they are:"),
            credits_text(),
            self.tr("The app's own code: MIT licence."),
            self._where_news_are(),
        ]
        return self._text(Page("data", "\n\n".join(parts)).html, self.tr("Data"))

    def _where_news_are(self) -> str:
        page = updates_page()
        if not page:
            return self.tr(
                "Who built this copy named no page for new versions, and the app looks for none."
            )
        return self.tr("New versions: {page}. The app does not look there by itself.").format(
            page=f"[{page}]({page})"
        )

    def _text(self, html: str, name: str) -> QTextBrowser:
        browser = QTextBrowser()
        browser.setOpenExternalLinks(True)
        browser.setAccessibleName(name)
        browser.setHtml(html)
        return browser

    def _qt(self) -> QWidget:
        words = (
            self.tr(
                "This app uses Qt and Qt for Python under the GNU Lesser General Public License,"
                " version 3. Qt is © The Qt Company Ltd. and other contributors."
            ),
            self.tr(
                "You may use another build of Qt with it. Where the app was installed as a package,"
                " Qt's libraries are files of their own in the folder"
                " <code>_internal/PySide6/Qt/lib</code>: put libraries of the same version in"
                " their place. Where it was installed with pip or pipx, install another build of"
                " <code>pyside6-essentials</code>."
            ),
            self.tr(
                "You may change the app for your own use and take it apart to find errors in such"
                " changes. The text of the licence stands in"
                " <code>_internal/licences/LGPL-3.txt</code>; the source of Qt can be had from The"
                " Qt Company. GEOS, inside Shapely, is under the LGPL 2.1 in the same way."
            ),
        )
        html = "".join(f"<p>{one}</p>" for one in words)
        return self._text(html, self.tr("Qt and the LGPL"))

    # --- licences ------------------------------------------------------------------------------

    def _licences(self) -> QWidget:
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setProperty("role", "figures")
        tree.setHeaderLabels([self.tr("What"), self.tr("Version"), self.tr("Licence")])
        tree.setAccessibleName(self.tr("What the app stands on"))
        known = licences()
        for one in known["packages"]:
            version, text = _of_package(one["package"])
            self._add(tree, one["name"], version, one["licence"], one["holder"] + "\n\n" + text)
        for one in known["inside"]:
            inside = self.tr("in {name}").format(name=one["in"])
            self._add(tree, one["name"], inside, one["licence"])
        for one in known["installed"]:
            self._add(tree, one["name"], self.tr("installed app"), one["licence"])
        tree.header().setStretchLastSection(True)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        tree.setColumnWidth(0, 240)
        tree.setColumnWidth(1, 130)
        shown = QPlainTextEdit()
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Licence text"))
        shown.setPlaceholderText(self.tr("Choose a line to read its licence."))
        tree.currentItemChanged.connect(
            lambda item, _: shown.setPlainText(str(item.data(0, Qt.ItemDataRole.UserRole) or ""))
        )
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(tree, 3)
        column.addWidget(shown, 2)
        self.tree, self.licence_text = tree, shown
        return both

    def _add(
        self, tree: QTreeWidget, name: str, version: str, licence: str, text: str = ""
    ) -> None:
        item = QTreeWidgetItem([name, version, licence])
        item.setData(0, Qt.ItemDataRole.UserRole, text.strip() or f"{name}: {licence}")
        for column, words in enumerate((name, version, licence)):
            item.setToolTip(column, words)
        tree.addTopLevelItem(item)


def _of_package(name: str) -> tuple[str, str]:
    """Return a package's version and its licence texts; empty where it is not installed here."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return "", ""
    texts = []
    for file in found.files or ():
        lower = str(file).lower()
        if ".dist-info" in lower and any(word in file.name.lower() for word in TEXT_NAMES):
            try:
                texts.append(file.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return found.version, "\n\n".join(texts)
