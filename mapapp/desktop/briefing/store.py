"""What is remembered of briefings from one time to the next: page, house style, format, folder."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths

from mapapp.briefing.export import FORMATS
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.marking import MOST_MARKING
from mapapp.briefing.page import PAGE_SIZES, Page
from mapapp.briefing.page_file import dump_page, dump_style, parse_page, parse_style
from mapapp.briefing.templates import template_page
from mapapp.errors import UserError
from mapapp.scenario.site_files import canonical

FOLDER_KEY: Final = "export_folder"
translate = QCoreApplication.translate

USUAL_TEMPLATE: Final = "map_figures"
PAGE_KEY: Final = "briefing/page"
STYLE_KEY: Final = "briefing/style"
MARKING_KEY: Final = "marking"
FORMAT_KEY: Final = "briefing/format"


def page_text(page: Page) -> str:
    """Return a page as a document holds it."""
    return canonical(json.loads(dump_page(page)))


class BriefingStore:
    """Reads and keeps it in the app's settings; what is damaged there is as if it never was."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def page(self) -> Page:
        """Return the page that was laid out last, else the usual template on A4."""
        kept = str(self._settings.value(PAGE_KEY, ""))
        if kept:
            try:
                return parse_page(kept, name="page")
            except UserError:
                self._settings.remove(PAGE_KEY)
        return template_page(USUAL_TEMPLATE, PAGE_SIZES["a4"], logo=bool(self.style().logo))

    def page_of(self, texts: tuple[str, ...]) -> Page:
        """Return the first page of a document, else the one that was laid out last.

        Raises
        ------
        PageError
            If the document's page is damaged, or of a later version of the app.
        """
        return (
            parse_page(texts[0], name=translate("briefing", "The page")) if texts else self.page()
        )

    def keep_page(self, page: Page) -> None:
        """Remember a page."""
        self._settings.setValue(PAGE_KEY, dump_page(page))

    def style(self) -> HouseStyle:
        """Return the house style that was used last, else the plain one.

        One without a marking has that of the preferences.
        """
        style = self._kept_style()
        usual = self._usual_marking()
        return style if style.marking or not usual else replace(style, marking=usual)

    def _kept_style(self) -> HouseStyle:
        kept = str(self._settings.value(STYLE_KEY, ""))
        if kept:
            try:
                return parse_style(kept, name="house style")
            except UserError:
                self._settings.remove(STYLE_KEY)
        return HouseStyle()

    def keep_style(self, style: HouseStyle) -> None:
        """Remember a house style; a marking that is the preferences' own stays theirs."""
        if style.marking and style.marking == self._usual_marking():
            style = replace(style, marking="")
        self._settings.setValue(STYLE_KEY, dump_style(style))

    def _usual_marking(self) -> str:
        return str(self._settings.value(MARKING_KEY, ""))[:MOST_MARKING]

    def format(self) -> str:
        """Return the format that was written last."""
        kept = str(self._settings.value(FORMAT_KEY, "pdf"))
        return kept if kept in FORMATS else "pdf"

    def keep_format(self, format_id: str) -> None:
        """Remember a format."""
        self._settings.setValue(FORMAT_KEY, format_id)

    def folder(self) -> Path:
        """Return where was exported last, else where the system keeps documents."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        kept = str(self._settings.value(FOLDER_KEY, ""))
        folder = Path(kept or QStandardPaths.writableLocation(place))
        return folder if folder.is_dir() else Path.home()

    def keep_folder(self, folder: Path) -> None:
        """Remember where was exported."""
        self._settings.setValue(FOLDER_KEY, str(folder))

    def number(self, key: str, usual: int) -> int:
        """Return a number that was set in a dialog."""
        try:
            return int(str(self._settings.value(f"briefing/{key}", usual)))
        except ValueError:
            return usual

    def keep_number(self, key: str, value: int) -> None:
        """Remember a number."""
        self._settings.setValue(f"briefing/{key}", value)
