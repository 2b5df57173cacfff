"""Writes and copies a page: asks for the place, tells what came of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mapapp.briefing.content import PageContent
from mapapp.briefing.export import (
    FORMATS,
    ExportOptions,
    export_bytes,
    export_page,
    format_name,
    format_of,
)
from mapapp.briefing.page import Page
from mapapp.desktop.banner import Banner
from mapapp.desktop.briefing.store import BriefingStore
from mapapp.errors import UserError

COPY_DPI: Final = 200


class PageWriter(QObject):
    """Saves and copies a page, and says so on a banner."""

    def __init__(
        self, owner: QWidget, source: Callable[[], tuple[Page, PageContent]], banner: Banner,
        store: BriefingStore,
    ) -> None:  # fmt: skip
        super().__init__(owner)
        self._owner, self._shown, self._banner, self._store = owner, source, banner, store

    def ask(self, format_id: str) -> bool:
        """Ask for a place and write the page there; return whether it is written."""
        form = FORMATS[format_id]
        options = ExportOptions()
        try:
            page, content = self._shown()
        except UserError as error:
            self._banner.show_error(str(error))
            return False
        if format_id in ("png", "svg"):
            from mapapp.desktop.briefing.image_options import ask_image_options

            asked = ask_image_options(self._owner, page, format_id, self._store)
            if asked is None:
                return False
            options = asked
        chosen, _ = QFileDialog.getSaveFileName(
            self._owner,
            self.tr("Save as {format}").format(format=format_name(format_id)),
            str(self._store.folder() / f"{_name(page, content)}{form.suffix}"),
            f"{format_name(format_id)} (*{form.suffix})",
        )
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix.lower() != form.suffix:  # a dot in a name is no ending
            path = path.with_name(f"{path.name}{form.suffix}")
        return self.write(path, options)

    def write(self, path: Path, options: ExportOptions | None = None) -> bool:
        """Write the page as what the name ends in; a problem is told, nothing is lost."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            page, content = self._shown()
            export_page(path, page, content, options)
        except UserError as error:
            self._banner.show_error(str(error))
            return False
        finally:
            QApplication.restoreOverrideCursor()
        self._store.keep_folder(path.parent)
        self._store.keep_format(format_of(path).id)
        tell_written(self._banner, self.tr("Written: {path}").format(path=path), path)
        return True

    def copy(self) -> bool:
        """Copy the page: an image for most programs, a drawing for those that take one."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            page, content = self._shown()
            from mapapp.briefing.page_image import page_image

            data = QMimeData()
            data.setImageData(page_image(page, content, dpi=COPY_DPI))
            drawing = export_bytes("svg", [(page, content)], ExportOptions())
            data.setData("image/svg+xml", drawing)
        except UserError as error:
            self._banner.show_error(str(error))
            return False
        finally:
            QApplication.restoreOverrideCursor()
        QGuiApplication.clipboard().setMimeData(data)
        self._banner.show_done(self.tr("Page copied, as an image and as a drawing."))
        return True


def _name(page: Page, content: PageContent) -> str:
    """Return what a file is called to begin with: what the page is about."""
    view = content.picture.view
    parts = [view.mineral, view.stage, str(view.year), page.template.replace("_", "-")]
    return "-".join(part for part in parts if part)


def tell_written(banner: Banner, words: str, path: Path) -> None:
    """Say that something was written, with a way to it."""
    folder = path if path.is_dir() else path.parent
    url, file = QUrl.fromLocalFile(str(folder)), QUrl.fromLocalFile(str(path))
    actions: list[tuple[str, Callable[[], object]]] = [
        (
            QCoreApplication.translate("PageWriter", "Show in folder"),
            lambda: QDesktopServices.openUrl(url),
        )
    ]
    if path.is_file():
        actions.append(
            (
                QCoreApplication.translate("PageWriter", "Open"),
                lambda: QDesktopServices.openUrl(file),
            )
        )
    banner.show_done(words, actions)
