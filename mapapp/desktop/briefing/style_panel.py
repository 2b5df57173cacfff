"""The house style: colours, font, logo and handling marking; kept, and shared as a file."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.house_style import MOST_LOGO_BYTES, HouseStyle
from mapapp.briefing.marking import MOST_MARKING
from mapapp.briefing.page_file import STYLE_SUFFIX, read_style, write_style_file
from mapapp.cartography.fonts import export_family
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.briefing.desk import PageDesk
from mapapp.desktop.briefing.place_fields import to_the_left
from mapapp.desktop.briefing.store import BriefingStore
from mapapp.desktop.controls import Segments
from mapapp.desktop.layers.fields import Choice, Form, heading, link
from mapapp.errors import UserError

SWATCH: Final = QSize(28, 14)
LOGO_ROOM: Final = QSize(96, 48)


class ColourField(QWidget):
    """A colour of the style: a press changes it, a link takes the map's own again.

    Signals
    -------
    picked
        ``#RRGGBB``, or empty for the map's own.
    """

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._value, self._usual = name, "", "#000000"
        self.button = QPushButton()
        self.button.setProperty("role", "field")
        self.button.setIconSize(SWATCH)
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self._ask)
        self.reset = link(self.tr("Reset"), lambda: self.picked.emit(""))
        self.reset.setAccessibleName(self.tr("Reset {colour}").format(colour=name))
        self.reset.setToolTip(self.tr("Back to the colour of the map"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button, 1)
        row.addWidget(self.reset)

    def show_colour(self, value: str, usual: str) -> None:
        """Show a colour, or (empty) the usual one."""
        self._value, self._usual = value, usual
        self.button.setIcon(_swatch(value or usual))
        self.button.setText(value.upper() or self.tr("As the map"))
        self.button.setToolTip(
            self.tr("{name}: {value}").format(name=self._name, value=value or usual)
        )
        self.reset.setVisible(bool(value))

    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._value or self._usual), self, self._name)
        if chosen.isValid():
            self.picked.emit(chosen.name().upper())


class StylePanel(QWidget):
    """Edits the house style of a desk.

    Signals
    -------
    failed, done
        Why a file cannot be used, or what was written, in a sentence.
    """

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, desk: PageDesk, store: BriefingStore, theme: MapTheme) -> None:
        super().__init__()
        self._desk, self._store = desk, store
        self.setProperty("role", "style")
        self.marking = QLineEdit()
        self.marking.setMaxLength(MOST_MARKING)
        self.marking.setPlaceholderText(self.tr("none"))
        self.marking.setToolTip(
            self.tr("At the top and the bottom of every page, such as OFFICIAL")
        )
        self.marking.textEdited.connect(lambda text: self._set(marking=text))
        self.colours = {
            "accent": ColourField(self.tr("Accent colour")),
            "text": ColourField(self.tr("Colour of words")),
            "quiet": ColourField(self.tr("Colour of quiet words")),
        }
        for key, field in self.colours.items():
            field.picked.connect(lambda value, which=key: self._set(**{which: value}))
        self.font_choice = Choice()
        self.font_choice.setToolTip(self.tr("A font of this computer; PDF files carry it along"))
        self.font_choice.chosen.connect(lambda family: self._set(font=family))
        self.paper = Segments(self.tr("Paper"))
        self.paper.set_choices([("light", self.tr("Light"), ""), ("dark", self.tr("Dark"), "")])
        to_the_left(self.paper)
        self.paper.explain(self.tr("Light for print, dark for screens"))
        self.paper.chosen.connect(lambda name: self._set(theme=name))
        self._logo = QLabel()
        self._logo.setAccessibleName(self.tr("Logo"))
        self.choose_logo = link(self.tr("Choose a logo…"), self._ask_logo)
        self.choose_logo.setToolTip(self.tr("PNG, JPEG or SVG, up to 2 MB"))
        self.drop_logo = link(self.tr("Without logo"), lambda: self._set(logo=b""))
        self._lay_out(theme)
        desk.style_changed.connect(self._show)
        self._show(desk.style)

    def _lay_out(self, theme: MapTheme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(4)
        hint = QLabel(self.tr("The same on all your pages, until you change it here."))
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        hint.setContentsMargins(12, 8, 12, 4)
        form = Form(theme)
        form.add(self.tr("Marking"), self.marking)
        form.add(self.tr("Accent"), self.colours["accent"])
        form.add(self.tr("Words"), self.colours["text"])
        form.add(self.tr("Quiet words"), self.colours["quiet"])
        form.add(self.tr("Font"), self.font_choice)
        form.add(self.tr("Paper"), self.paper)
        logo = QVBoxLayout()
        logo.setContentsMargins(12, 0, 12, 8)
        logo.setSpacing(4)
        links = QHBoxLayout()
        links.setSpacing(12)
        links.addWidget(self.choose_logo)
        links.addWidget(self.drop_logo)
        links.addStretch(1)
        logo.addWidget(heading(self.tr("Logo")))
        logo.addWidget(self._logo)
        logo.addLayout(links)
        files = QHBoxLayout()
        files.setContentsMargins(12, 8, 12, 0)
        files.setSpacing(8)
        for words, act, tip in (
            (self.tr("Open…"), self._ask_open, self.tr("Take the style from a file")),
            (self.tr("Save as…"), self._ask_save, self.tr("Write the style to a file, to share")),
        ):
            button = QPushButton(words)
            button.setAccessibleName(self.tr("House style: {act}").format(act=words))
            button.setToolTip(tip)
            button.clicked.connect(act)
            files.addWidget(button, 1)
        column.addWidget(hint)
        column.addWidget(form)
        column.addLayout(logo)
        column.addStretch(1)
        column.addLayout(files)

    def _show(self, style: HouseStyle) -> None:
        if self.marking.text() != style.marking:
            self.marking.setText(style.marking)
        usual = replace(style, accent="", text="", quiet="").base
        for key, own in (("accent", usual.accent), ("text", usual.text1), ("quiet", usual.text2)):
            self.colours[key].show_colour(getattr(style, key), own)
        self._offer_fonts(style.font)
        self.paper.set_value(style.theme)
        image = QImage.fromData(style.logo) if style.logo else QImage()
        self._logo.setVisible(not image.isNull())
        self.drop_logo.setVisible(bool(style.logo))
        self.choose_logo.setText(self.tr("Another…") if style.logo else self.tr("Choose a logo…"))
        if not image.isNull():
            self._logo.setPixmap(_fitted(image))

    def _offer_fonts(self, chosen: str) -> None:
        families = [one for one in QFontDatabase.families() if not one.startswith((".", "@"))]
        names = [("", self.tr("{font} (bundled)").format(font=export_family()))]
        names += [(one, one) for one in families if one != export_family()]
        if chosen and chosen not in families:
            names.append((chosen, self.tr("{font} (not installed)").format(font=chosen)))
        with QSignalBlocker(self.font_choice):
            self.font_choice.set_choices(names)
            self.font_choice.set_value(chosen)

    def _set(self, **fields: object) -> None:
        try:
            style = replace(self._desk.style, **fields)  # type: ignore[arg-type]
        except UserError as error:
            self.failed.emit(str(error))
            return
        self._desk.set_style(style)

    # --- files ---------------------------------------------------------------------------------

    def _ask_logo(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), str(self._store.folder()),
            self.tr("Images (*.png *.jpg *.jpeg *.svg)"),
        )  # fmt: skip
        if chosen:
            self.take_logo(Path(chosen))

    def take_logo(self, path: Path) -> None:
        """Use an image file as logo; what cannot be used is told."""
        try:
            if path.stat().st_size > MOST_LOGO_BYTES:
                self.failed.emit(self.tr("The logo is larger than 2 MB. Choose a smaller image."))
                return
            data = path.read_bytes()
        except OSError as error:
            words = self.tr("{name} cannot be read: {why}. Choose another file.")
            self.failed.emit(words.format(name=path.name, why=error.strerror or error))
            return
        if QImage.fromData(data).isNull():
            words = self.tr("{name} is no image that can be used. Choose a PNG, JPEG or SVG file.")
            self.failed.emit(words.format(name=path.name))
            return
        self._set(logo=data)

    def _ask_open(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open house style"), str(self._store.folder()), self._filter()
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Take the style from a file; what cannot be used is told."""
        try:
            self._desk.set_style(read_style(path))
        except UserError as error:
            self.failed.emit(str(error))

    def _ask_save(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save house style"),
            str(self._store.folder() / f"house-style{STYLE_SUFFIX}"), self._filter(),
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix == STYLE_SUFFIX else Path(f"{chosen}{STYLE_SUFFIX}"))

    def save(self, path: Path) -> None:
        """Write the style to a file."""
        try:
            write_style_file(path, self._desk.style)
        except UserError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(self.tr("House style written: {path}").format(path=path))

    def _filter(self) -> str:
        return self.tr("House style (*{suffix})").format(suffix=STYLE_SUFFIX)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(SWATCH * 2)
    pixmap.fill(QColor(colour))
    painter = QPainter(pixmap)
    try:
        painter.setPen(QPen(QColor("#868F9A"), 2))
        painter.drawRect(1, 1, pixmap.width() - 2, pixmap.height() - 2)
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)


def _fitted(image: QImage) -> QPixmap:
    from PySide6.QtCore import Qt

    small = image.scaled(
        LOGO_ROOM * 2,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small.setDevicePixelRatio(2)
    return QPixmap.fromImage(small)
