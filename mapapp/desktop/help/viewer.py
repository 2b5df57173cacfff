"""The window of the guide: contents and search at the left, the page at the right."""

from html import escape
from typing import Final

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.desktop.help.hit_delegate import HitDelegate
from mapapp.desktop.help.pages import Guide, Hit
from mapapp.desktop.help.pictures import IMAGE, fit, shown, shown_width, sized
from mapapp.desktop.help.topics import FIRST
from mapapp.desktop.icons import icon

SIZE: Final = QSize(980, 700)
SIDE_WIDTH: Final = 250
MARGIN: Final = 24
INDENT: Final = 22
ROOM: Final = "QListWidget::item { padding: 5px 8px; }"


class HelpBrowser(QTextBrowser):
    """Shows pages by ``page#anchor``; other addresses are opened by the system when clicked."""

    def __init__(self, guide: Guide, theme: MapTheme) -> None:
        super().__init__()
        self._guide = guide
        self._theme = theme
        self._pictures: dict[str, QImage] = {}
        self.set_theme(theme)
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(self.tr("Page"))
        # A bar that comes and goes would change the width of the pictures, and they its need.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._follow)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the page in another theme."""
        self._theme = theme
        self._pictures.clear()
        self.document().setDefaultStyleSheet(style_sheet(theme))
        self.document().setDocumentMargin(MARGIN)
        self.document().setIndentWidth(INDENT)
        if self.source().isValid() and self.source().path():
            self.reload()

    def show_topic(self, topic: str) -> None:
        """Show a page, such as ``sliders``, at an anchor, such as ``sliders#scenarios``."""
        name, _, anchor = topic.partition("#")
        name = name.removesuffix(".md") or self.source().path()
        if name in self._guide:
            self.setSource(QUrl(f"{name}#{anchor}" if anchor else name))

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802  (Qt's name)
        """Return a page of the guide as HTML; nothing else is read, from disk or elsewhere."""
        path = QUrl(name).path()
        if kind == QTextDocument.ResourceType.HtmlResource.value and path in self._guide:
            return f"<body>{sized(self._guide.page(path).html, self._picture, self._room)}</body>"
        if kind == IMAGE and not (picture := self._picture(path)).isNull():
            return self._drawn(picture, shown_width(picture, self._room))
        return None

    @property
    def _room(self) -> int:
        """Width between the margins of the page, in logical pixels."""
        return self.viewport().width() - 2 * MARGIN

    def _picture(self, source: str) -> QImage:
        if source not in self._pictures:
            path = self._guide.picture(source, dark=self._theme.name == "dark")
            self._pictures[source] = QImage(str(path)) if path is not None else QImage()
        return self._pictures[source]

    def _drawn(self, picture: QImage, width: int) -> QImage:
        return shown(picture, width, self.devicePixelRatioF(), self._theme.rule_strong)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the pictures follow the page's width."""
        super().resizeEvent(event)
        fit(self.document(), self._picture, self._room, self._drawn)

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
        elif not url.scheme():
            self.show_topic(url.toString())


class HelpWindow(QWidget):
    """The guide.

    Parameters
    ----------
    guide
        Its pages.
    theme
        How they look.
    """

    def __init__(self, guide: Guide, theme: MapTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(SIZE)
        self._guide = guide
        self.browser = HelpBrowser(guide, theme)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.hits = QListWidget()
        self.hits.setAccessibleName(self.tr("What was found"))
        self.hits.setItemDelegate(HitDelegate(self.hits))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setResizeMode(QListWidget.ResizeMode.Adjust)
        for entries in (self.contents, self.hits):
            entries.setFrameShape(QListWidget.Shape.NoFrame)
        self.contents.setStyleSheet(ROOM)
        self._none = QLabel(self.tr("Nothing found. Try fewer or shorter words."))
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._none.setContentsMargins(8, 8, 8, 8)
        self._none.setProperty("role", "quiet")
        self._lists = QStackedWidget()
        for part in (self.contents, self.hits, self._none):
            self._lists.addWidget(part)
        self._back = self._button(self.tr("Back"), self.browser.backward)
        self._forward = self._button(self.tr("Forward"), self.browser.forward)
        self._lay_out()
        self._connect()
        for page in guide.pages:
            entry = QListWidgetItem(page.title)
            entry.setData(Qt.ItemDataRole.UserRole, page.id)
            self.contents.addItem(entry)
        self.set_theme(theme)

    def _button(self, name: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setEnabled(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("role", "panel")
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self._back, self._forward):
            row.addWidget(part)
        row.addWidget(self.search, 1)
        column.addLayout(row)
        column.addWidget(self._lists, 1)
        parts = QSplitter()
        parts.addWidget(side)
        parts.addWidget(self.browser)
        parts.setStretchFactor(1, 1)
        parts.setSizes([SIDE_WIDTH, SIZE.width() - SIDE_WIDTH])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def _connect(self) -> None:
        self.browser.backwardAvailable.connect(self._back.setEnabled)
        self.browser.forwardAvailable.connect(self._forward.setEnabled)
        self.browser.sourceChanged.connect(self._mark)
        self.contents.itemClicked.connect(self._open_entry)
        self.contents.itemActivated.connect(self._open_entry)
        self.hits.itemClicked.connect(self._open_entry)
        self.hits.itemActivated.connect(self._open_entry)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._open_first)
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self._go_to_search),
            (QKeySequence.StandardKey.Back, self.browser.backward),
            (QKeySequence.StandardKey.Forward, self.browser.forward),
            (QKeySequence.StandardKey.Close, self.close),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # --- going about ---------------------------------------------------------------------------

    def show_topic(self, topic: str = FIRST) -> None:
        """Show a page, such as ``sliders`` or ``sliders#undo``, and bring the window up."""
        self.browser.show_topic(topic)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def topic(self) -> str:
        """The page that is shown, and its anchor."""
        return self.browser.source().toString()

    def _mark(self, url: QUrl) -> None:
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == url.path():
                self.contents.setCurrentRow(row)

    def _open_entry(self, entry: QListWidgetItem) -> None:
        self.browser.show_topic(entry.data(Qt.ItemDataRole.UserRole))

    def _open_first(self) -> None:
        if self.hits.count():
            self.hits.setCurrentRow(0)
            self._open_entry(self.hits.item(0))

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    # --- search --------------------------------------------------------------------------------

    def _find(self, wanted: str) -> None:
        self.hits.clear()
        if not wanted.strip():
            self._lists.setCurrentWidget(self.contents)
            return
        found = self._guide.search(wanted)
        for hit in found:
            self.hits.addItem(self._entry(hit))
        self._lists.setCurrentWidget(self.hits if found else self._none)

    def _entry(self, hit: Hit) -> QListWidgetItem:
        section = hit.section
        page = self._guide.page(section.page).title
        title = page if section.title == page else f"{page}: {section.title}"
        entry = QListWidgetItem(f"{title}\n{hit.snippet}")
        entry.setToolTip(escape(title))
        topic = section.page + (f"#{section.anchor}" if section.anchor else "")
        entry.setData(Qt.ItemDataRole.UserRole, topic)
        return entry

    # --- look ----------------------------------------------------------------------------------

    def set_theme(self, theme: MapTheme) -> None:
        """Draw the window in another theme."""
        self._back.setIcon(icon("arrow-back", theme))
        self._forward.setIcon(icon("arrow-forward", theme))
        self.browser.set_theme(theme)


def style_sheet(theme: MapTheme) -> str:
    """Return how pages look: what Qt's text knows of style sheets."""
    size = theme.type.body_px + 1
    return f"""
    body {{ color: {theme.text1}; font-size: {size:.0f}px; line-height: 150%; }}
    h1 {{ font-size: {size * 1.7:.0f}px; font-weight: 600; margin-top: 0; margin-bottom: 12px; }}
    h2 {{ font-size: {size * 1.3:.0f}px; font-weight: 600; margin-top: 24px; margin-bottom: 6px; }}
    h3 {{ font-size: {size * 1.08:.0f}px; font-weight: 600; margin-top: 16px;
          margin-bottom: 4px; }}
    p, li {{ font-size: {size:.0f}px; line-height: 150%; }}
    p {{ margin-top: 0; margin-bottom: 10px; }}
    ul, ol {{ margin-top: 0; margin-bottom: 10px; -qt-list-indent: 1; }}
    li {{ margin-bottom: 5px; }}
    a {{ color: {theme.accent}; text-decoration: none; }}
    code {{ background-color: {theme.header}; font-size: {size - 1:.0f}px; }}
    pre {{ background-color: {theme.header}; padding: 8px; font-size: {size - 1:.0f}px; }}
    table {{ border-collapse: collapse; border-width: 0; margin-bottom: 12px; }}
    th {{ text-align: left; color: {theme.text2}; font-weight: 600; padding: 5px 12px 5px 0;
          border-bottom: 1px solid {theme.rule_strong}; }}
    td {{ padding: 5px 12px 5px 0; border-bottom: 1px solid {theme.rule}; }}
    """
