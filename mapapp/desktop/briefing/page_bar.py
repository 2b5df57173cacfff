"""The bars of the page's window: what is done above the page, how it is seen below it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from mapapp.briefing.export import format_name
from mapapp.briefing.house_style import UNITS_PER_INCH
from mapapp.briefing.page import PAGE_SIZES, PageSize
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.briefing.words import size_name
from mapapp.desktop.icons import icon
from mapapp.desktop.layers.fields import Choice
from mapapp.locations import bundled

if TYPE_CHECKING:
    from mapapp.desktop.briefing.window import BriefingWindow

CUSTOM: Final = "custom"
STEP: Final = 1.25
SIZE_PX: Final = 168


class PageBar(QToolBar):
    """Size, what is added and aligned, undo, copy, and the button that saves."""

    def __init__(self, window: "BriefingWindow", theme: MapTheme) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("page_bar")
        self.setWindowTitle(self.tr("Page"))
        self.setMovable(False)
        actions = window.actions_of_page
        self.size_box = Choice()
        self.size_box.setAccessibleName(self.tr("Page size"))
        self.size_box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.size_box.setFixedWidth(round(SIZE_PX * theme.type.body_px / 12))
        self.size_box.chosen.connect(self._choose_size)
        self.addWidget(self.size_box)
        self.add = self._menu_button(self.tr("Add"), actions.add_menu)
        self.align = self._menu_button(self.tr("Align"), actions.align_menu)
        actions.set_theme(theme)  # a button is as large as its icon
        for action in (actions.undo, actions.redo):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.text())
            self.addWidget(button)
            button.setFixedSize(button.sizeHint())
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        copy = QToolButton()
        copy.setDefaultAction(actions.copy)
        copy.setText(self.tr("Copy"))
        copy.setProperty("role", "plain button")
        self.addWidget(copy)
        self.save = QToolButton()
        self.save.setProperty("role", "primary")
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.save.setMenu(actions.save_menu)
        self.save.clicked.connect(lambda: window.save(window.store.format()))
        self.addWidget(self.save)
        self.show_size(window.desk.page.size)
        self.show_format(window.store.format())

    def _menu_button(self, words: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(words)
        button.setProperty("role", "plain button")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setProperty("menu", "true")
        button.setMenu(menu)
        self.addWidget(button)
        return button

    def show_format(self, format_id: str) -> None:
        """Say what the button saves: the format of the last time."""
        words = self.tr("Save as {format}").format(format=format_id.upper())
        self.save.setText(words)
        self.save.setAccessibleName(words)
        self.save.setToolTip(
            self.tr("{format}; the arrow has other formats").format(format=format_name(format_id))
        )

    def show_size(self, size: PageSize) -> None:
        """Show a size among those that are offered."""
        choices = [(one.id, size_name(one)) for one in PAGE_SIZES.values()]
        key = size.id
        if key not in PAGE_SIZES:
            key = f"{size.width_mm:g}x{size.height_mm:g}"
            choices.append((key, size_name(size)))
        self.size_box.set_choices([*choices, (CUSTOM, self.tr("Custom size…"))])
        self.size_box.set_value(key)

    def _choose_size(self, key: str) -> None:
        desk = self._window.desk
        if key == CUSTOM:
            from mapapp.desktop.briefing.size_dialog import ask_size

            size = ask_size(self._window, desk.page.size)
        else:
            size = PAGE_SIZES.get(key, desk.page.size)
        if size is not None:
            desk.resize(size)
        self.show_size(desk.page.size)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        t, down = theme, bundled("resources", "icons", "arrow-down.svg").as_posix()
        # Beside the plain tool buttons, the one that this window is for.
        self.setStyleSheet(
            f"""QToolButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent};
                border: 1px solid {t.accent}; padding: 4px 26px 4px 12px; font-weight: 600; }}
            QToolButton[role="primary"]::menu-button {{ border: none; width: 20px;
                border-left: 1px solid {t.on_accent}; }}
            QToolButton[role="primary"]:focus {{ border-color: {t.text1}; }}
            QToolButton[role="plain button"] {{ background: {t.panel}; padding: 4px 12px;
                border: 1px solid {t.control}; }}
            QToolButton[role="plain button"][menu="true"] {{ padding-right: 26px; }}
            QToolButton[role="plain button"]::menu-indicator {{ image: url("{down}"); width: 12px;
                height: 12px; subcontrol-origin: padding; subcontrol-position: center right;
                right: 8px; }}
            QToolButton[role="plain button"]:hover {{ background: {t.accent_tint}; }}
            QToolButton[role="plain button"]:disabled {{ color: {t.text3};
                border-color: {t.rule_strong}; }}
            QToolButton[role="plain button"]:focus {{ border-color: {t.accent}; }}"""
        )


class ZoomBar(QWidget):
    """How large the page is seen, and whether things snap.

    Signals
    -------
    wanted
        A scale, logical pixels per unit of the page.
    fit_wanted
        The whole page is to be seen.
    snap_wanted
        Whether what is dragged rests on lines.
    """

    wanted = Signal(float)
    fit_wanted = Signal()
    snap_wanted = Signal(bool)

    def __init__(self, theme: MapTheme) -> None:
        super().__init__()
        self._scale = 1.0
        self.snap = QCheckBox(self.tr("Snap"))
        self.snap.setChecked(True)
        self.snap.setToolTip(
            self.tr("Rest on margins, other elements and millimetres; Alt while dragging does not")
        )
        self.snap.toggled.connect(self.snap_wanted)
        self.smaller = self._button("minus", self.tr("Smaller"), lambda: self._by(1 / STEP))
        self.larger = self._button("plus", self.tr("Larger"), lambda: self._by(STEP))
        self.percent = QToolButton()
        self.percent.setToolTip(self.tr("As large as on paper"))
        self.percent.setAccessibleName(self.percent.toolTip())
        self.percent.clicked.connect(lambda: self.wanted.emit(_real_scale()))
        self.fit = QToolButton()
        self.fit.setText(self.tr("Fit"))
        self.fit.setCheckable(True)
        self.fit.setAccessibleName(self.tr("Fit"))
        self.fit.setToolTip(self.tr("Show the whole page"))
        self.fit.clicked.connect(self.fit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.snap)
        row.addSpacing(12)
        for widget in (self.smaller, self.percent, self.larger, self.fit):
            row.addWidget(widget)
        self.percent.setMinimumWidth(52)
        self.set_theme(theme)

    def _button(self, name: str, words: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setProperty("icon_name", name)
        button.setIconSize(QSize(14, 14))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(act)
        return button

    def _by(self, factor: float) -> None:
        self.wanted.emit(min(8.0, max(0.1, self._scale * factor)))

    def show_scale(self, scale: float, *, fits: bool) -> None:
        """Say how large the page is seen, beside its size on paper."""
        self._scale = scale
        words = self.tr("{percent} %").format(percent=round(100 * scale / _real_scale()))
        self.percent.setText(words)
        self.percent.setAccessibleName(self.tr("Zoom: {percent}").format(percent=words))
        self.fit.setChecked(fits)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        for button in (self.smaller, self.larger):
            button.setIcon(icon(str(button.property("icon_name")), theme))


def _real_scale() -> float:
    """Return the scale at which a page is as large as on paper, if the screen tells the truth."""
    return QGuiApplication.primaryScreen().logicalDotsPerInch() / UNITS_PER_INCH
