"""The templates as small pictures of the real page; a press lays the page out anew."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from mapapp.briefing.content import PageContent
from mapapp.briefing.page import Page, PageSize
from mapapp.briefing.paint_page import paint_element
from mapapp.briefing.places import page_box
from mapapp.briefing.templates import TEMPLATES, template_name, template_page
from mapapp.cartography.theme import MapTheme

PICTURE: Final = QSize(148, 104)
CELL: Final = QSize(168, 134)
BAR_PX: Final = 12
SHARPER: Final = 2.0
ID: Final = Qt.ItemDataRole.UserRole


class Thumbnails(QObject):
    """Paints small pictures of pages, an element at a time between events.

    Signals
    -------
    painted
        A page's picture is there: its template, and a QImage.
    """

    painted = Signal(str, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content: Callable[[Page], PageContent] | None = None
        self._pages: list[Page] = []
        self._image: QImage | None = None
        self._at = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are still to be painted."""
        return bool(self._pages)

    def paint(self, pages: list[Page], content: Callable[[Page], PageContent]) -> None:
        """Paint these pages, in place of those that were not ready yet."""
        self._pages, self._content = list(pages), content
        self._image, self._at = None, 0
        self._timer.start()

    def stop(self) -> None:
        """Paint nothing any more."""
        self._pages = []
        self._timer.stop()

    def _turn(self) -> None:
        if not self._pages or self._content is None:
            self._timer.stop()
            return
        page = self._pages[0]
        box = page_box(page)
        scale = SHARPER * min(PICTURE.width() / box.width(), PICTURE.height() / box.height())
        if self._image is None:
            size = QSize(round(box.width() * scale), round(box.height() * scale))
            self._image = QImage(size, QImage.Format.Format_RGB32)
            self._image.fill(QColor("#FFFFFF"))
        painter = QPainter(self._image)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            content = self._content(page)
            if self._at < len(page.elements):
                paint_element(painter, page.elements[self._at], page, content, pixel_ratio=scale)
        finally:
            painter.end()
        self._at += 1
        if self._at >= len(page.elements):
            self.painted.emit(page.template, self._image)
            self._pages.pop(0)
            self._image, self._at = None, 0


class TemplateGallery(QListWidget):
    """The templates to choose from.

    Signals
    -------
    template_wanted
        Id of the template that was pressed.
    """

    template_wanted = Signal(str)

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._theme = theme
        self._size: PageSize | None = None
        self.thumbnails = Thumbnails(self)
        self.thumbnails.painted.connect(self._show_picture)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(PICTURE)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(CELL.width() + BAR_PX)
        self.setAccessibleName(self.tr("Templates"))
        self.setToolTip(self.tr("Lays the page out anew; one step back brings it back"))
        for template in TEMPLATES:
            item = QListWidgetItem(template_name(template))
            item.setData(ID, template)
            item.setSizeHint(CELL)
            self.addItem(item)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_template(self, template: str) -> None:
        """Mark the template the page was made from."""
        for row in range(self.count()):
            if self.item(row).data(ID) == template:
                self.setCurrentRow(row)
                return
        self.setCurrentRow(-1)

    def picture_pages(
        self, size: PageSize, content: Callable[[Page], PageContent], *, logo: bool
    ) -> None:
        """Paint the small pictures anew, for pages of a size."""
        if size != self._size:
            self._size = size
            for row in range(self.count()):
                self.item(row).setIcon(_blank(size, self._theme))
        pages = [template_page(one, size, logo=logo) for one in TEMPLATES]
        self.thumbnails.paint(pages, content)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme

    def _choose(self, item: QListWidgetItem) -> None:
        self.template_wanted.emit(str(item.data(ID)))

    def _show_picture(self, template: str, image: QImage) -> None:
        for row in range(self.count()):
            if self.item(row).data(ID) == template:
                self.item(row).setIcon(_framed(image, self._theme))


def _framed(image: QImage, theme: MapTheme) -> QIcon:
    """Return a picture with an edge, in the middle of its place."""
    pixmap = QPixmap(PICTURE * SHARPER)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        left = (pixmap.width() - image.width()) // 2
        top = (pixmap.height() - image.height()) // 2
        painter.drawImage(left, top, image)
        painter.setPen(QPen(theme.colour("rule_strong"), SHARPER))
        painter.drawRect(left + 1, top + 1, image.width() - 2, image.height() - 2)
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(SHARPER)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # no tint over the picture
    return icon


def _blank(size: PageSize, theme: MapTheme) -> QIcon:
    """Return the picture of an empty page, until there is one."""
    scale = SHARPER * min(PICTURE.width() / size.width_mm, PICTURE.height() / size.height_mm)
    image = QImage(
        round(size.width_mm * scale), round(size.height_mm * scale), QImage.Format.Format_RGB32
    )
    image.fill(QColor("#FFFFFF"))
    return _framed(image, theme)
