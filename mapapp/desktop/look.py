"""The window's look: Fusion, a palette and a short style sheet, both from the map's theme."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from mapapp.cartography.palettes import in_palette
from mapapp.cartography.theme import DARK, LIGHT, MapTheme, TypeScale
from mapapp.locations import bundled

SMALLEST_PX: Final = 11.0
TITLE_FACTOR: Final = 4 / 3
LEAST_LINE_PX: Final = 20


def system_theme() -> MapTheme:
    """Return the theme of the system: its colour scheme, else its palette's lightness."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:  # usual on Linux without a desktop
        # The style's own palette: the application's is the one we set ourselves.
        window = QApplication.style().standardPalette().color(QPalette.ColorRole.Window)
        return DARK if window.lightness() < 100 else LIGHT
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def sized(theme: MapTheme, font: QFont) -> MapTheme:
    """Return a theme in the palette chosen, its painted type as large as the system's."""
    body = max(SMALLEST_PX, float(QFontInfo(font).pixelSize()))
    return replace(in_palette(theme), type=TypeScale("", body, body * TITLE_FACTOR))


def apply(app: QApplication, theme: MapTheme) -> None:
    """Give the application a theme's palette and style sheet."""
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def palette(theme: MapTheme) -> QPalette:
    """Return the palette of a theme."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in (
        (roles.Window, theme.panel),
        (roles.WindowText, theme.text1),
        (roles.Base, theme.entry),
        (roles.AlternateBase, theme.header),
        (roles.Text, theme.text1),
        (roles.PlaceholderText, theme.text3),
        (roles.Button, theme.panel),
        (roles.ButtonText, theme.text1),
        (roles.BrightText, theme.text1),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
        (roles.ToolTipBase, theme.panel),
        (roles.ToolTipText, theme.text1),
        (roles.Mid, theme.rule_strong),
        (roles.Dark, theme.rule_strong),
        (roles.Light, theme.header),
        (roles.Midlight, theme.rule),
        (roles.Shadow, theme.rule_strong),
        (roles.Accent, theme.accent),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text3))
    return made


def style_sheet(theme: MapTheme) -> str:
    """Return the style sheet: spacing in fours, one accent, no decoration."""
    t = theme
    down = bundled("resources", "icons", "arrow-down.svg").as_posix()
    up = bundled("resources", "icons", "arrow-up.svg").as_posix()
    line = max(LEAST_LINE_PX, round(t.type.body_px * 1.25))
    check = bundled("resources", "icons", f"check-{t.name}.svg").as_posix()
    return f"""
    QMainWindow, QMainWindow::separator {{ background: {t.window}; }}
    QMainWindow::separator {{ width: 1px; height: 1px; background: {t.rule_strong}; }}
    QMenuBar {{ background: {t.header}; border: none; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.accent_tint}; }}
    QMenu {{ background: {t.panel}; border: 1px solid {t.rule_strong}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent_tint}; color: {t.text1}; }}
    QMenu::item:disabled {{ color: {t.text3}; }}
    QMenu::separator {{ height: 1px; background: {t.rule}; margin: 4px 8px; }}
    QToolBar {{ background: {t.header}; border: none; border-bottom: 1px solid {t.rule};
                padding: 7px 12px; spacing: 8px; }}
    QToolBar::separator {{ width: 8px; background: transparent; }}
    QStatusBar {{ background: {t.header}; border-top: 1px solid {t.rule}; color: {t.text2}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {t.text2}; padding: 0 8px; }}
    QDockWidget {{ titlebar-close-icon: none; }}
    QLabel[role="heading"] {{ font-weight: 600; color: {t.text1}; }}
    QLabel[role="preview"] {{ background: {t.window}; border: 1px solid {t.rule}; }}
    QLabel[role="quiet"] {{ color: {t.text2}; }}
    QLabel[role="warning"] {{ color: {t.warning_text}; background: {t.warning_fill};
                              border: 1px solid {t.warning_line}; border-radius: 4px;
                              padding: 6px 8px; }}
    QFrame#banner {{ border-radius: 4px; }}
    QFrame#banner[role="hint"] {{ background: {t.accent}; }}
    QFrame#banner[role="warning"] {{ background: {t.warning_fill};
                                     border: 1px solid {t.warning_line}; }}
    QFrame#banner[role="hint"] QLabel, QFrame#banner[role="hint"] QToolButton {{
        color: {t.on_accent}; }}
    QFrame#banner[role="warning"] QLabel, QFrame#banner[role="warning"] QToolButton {{
        color: {t.warning_text}; }}
    QFrame#banner QToolButton {{ background: transparent; border: none; padding: 0 4px;
                                 font-weight: 600; text-decoration: underline; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {t.rule}; background: {t.panel}; }}
    QTabBar {{ background: {t.header}; }}
    QTabBar::tab {{ background: transparent; color: {t.text2}; border: none;
        border-bottom: 2px solid transparent; padding: 6px 6px; }}
    QTabBar::tab:hover {{ color: {t.text1}; }}
    QTabBar::tab:selected {{ color: {t.text1}; border-bottom-color: {t.accent}; }}
    QTabBar::tab:focus {{ color: {t.accent}; }}
    QFrame[role="rule"] {{ background: {t.rule}; border: none; max-height: 1px; }}
    QFrame[role="upright rule"] {{ background: {t.rule}; border: none; }}
    QProgressBar {{ background: {t.groove}; border: none; border-radius: 3px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QWidget[role="header"] {{ background: {t.header}; border-bottom: 1px solid {t.rule}; }}
    QWidget[role="panel"] {{ background: {t.panel}; }}
    QComboBox, QSpinBox, QDoubleSpinBox {{
        background: {t.entry}; border: 1px solid {t.control}; border-radius: 4px;
        padding: 0 6px; min-height: 24px; color: {t.text1};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
        border: 1px solid {t.accent}; }}
    QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled {{
        color: {t.text3}; border-color: {t.rule_strong}; background: {t.header}; }}
    QComboBox {{ font-weight: 600; padding-left: 8px; min-height: 26px; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{down}");
        width: 12px; height: 12px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 12px; height: 12px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none;
        background: transparent; width: 18px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.groove}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {t.accent}; }}
    QSlider::handle:horizontal {{ width: 10px; height: 10px; margin: -5px 0; border-radius: 7px;
        background: {t.panel}; border: 2px solid {t.accent}; }}
    QSlider::handle:horizontal:focus {{ background: {t.accent_tint}; }}
    QComboBox QAbstractItemView {{ background: {t.panel}; border: 1px solid {t.rule_strong};
        selection-background-color: {t.accent_tint}; selection-color: {t.text1};
        outline: 0; padding: 2px; font-weight: 400; }}
    QComboBox QAbstractItemView::item {{ min-height: 22px; padding: 0 6px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton {{ background: {t.panel}; border: 1px solid {t.control}; border-radius: 4px;
        padding: 0 12px; min-height: 26px; }}
    QPushButton:hover {{ background: {t.accent_tint}; }}
    QPushButton:focus {{ border-color: {t.accent}; }}
    QPushButton:default {{ background: {t.accent}; color: {t.on_accent};
        border-color: {t.accent}; }}
    QPushButton:disabled {{ color: {t.text3}; border-color: {t.rule_strong}; }}
    QPushButton:default:disabled {{ background: {t.header}; }}
    QPushButton[role="field"] {{ background: {t.entry}; border: 1px solid {t.control};
        padding-left: 6px; padding-right: 18px; min-height: 22px; text-align: left; }}
    QPushButton[role="field"]::menu-indicator {{ image: url("{down}"); width: 12px;
        height: 12px; subcontrol-origin: padding; subcontrol-position: center right;
        right: 4px; }}
    QPushButton[role="link"] {{ background: transparent; border: none; color: {t.accent};
        padding: 0; min-height: {line}px; text-align: left; }}
    QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{
        text-decoration: underline; }}
    QPushButton[role="link"]:disabled {{ color: {t.text3}; }}
    QCheckBox::indicator, QListWidget::indicator {{ width: 12px; height: 12px;
        border: 1px solid {t.control}; border-radius: 3px; background: {t.entry}; }}
    QCheckBox::indicator:checked, QListWidget::indicator:checked {{ background: {t.accent};
        border-color: {t.accent}; image: url("{check}"); }}
    QCheckBox:focus {{ color: {t.accent}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px;
        padding: 3px; }}
    QToolButton:hover {{ background: {t.accent_tint}; }}
    QToolButton:focus {{ border-color: {t.accent}; }}
    QToolButton[role="segment"] {{ background: {t.entry}; border: 1px solid {t.control};
        border-radius: 0; border-left-width: 0; padding: 0 10px; min-height: 26px; }}
    QToolButton[role="segment"][tight="true"] {{ padding: 0 5px; }}
    QToolButton[role="segment"][first="true"] {{ border-left-width: 1px;
        border-top-left-radius: 4px; border-bottom-left-radius: 4px; }}
    QToolButton[role="segment"][last="true"] {{ border-top-right-radius: 4px;
        border-bottom-right-radius: 4px; }}
    QToolButton[role="segment"]:hover {{ background: {t.accent_tint}; }}
    QToolButton[role="segment"]:checked {{ background: {t.accent}; color: {t.on_accent};
        border-color: {t.accent}; font-weight: 600; }}
    QToolButton[role="segment"]:disabled {{ color: {t.text3}; border-color: {t.rule_strong}; }}
    QToolButton[role="segment"]:checked:disabled {{ background: {t.header};
        border-color: {t.rule_strong}; font-weight: 400; }}
    QToolButton[role="segment"]:focus {{ border-color: {t.text1}; border-left-width: 1px; }}
    QToolButton[role="map"] {{ background: {t.panel}; border: 1px solid {t.rule_strong};
        border-radius: 4px; }}
    QToolButton[role="map"]:hover {{ background: {t.accent_tint}; }}
    QToolButton[role="link"] {{ color: {t.accent}; border: none; padding: 0 2px; }}
    QLineEdit, QDateEdit {{ background: {t.entry}; border: 1px solid {t.control};
        border-radius: 4px; padding: 0 6px; min-height: 22px; color: {t.text1};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus, QDateEdit:focus, QPushButton[role="field"]:focus {{
        border-color: {t.accent}; }}
    QDateEdit:disabled, QLabel:disabled {{ color: {t.text3}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0;
        background: transparent; }}
    QWidget[role="style"] {{ background: {t.panel}; }}
    QWidget[role="style"] QComboBox {{ font-weight: 400; min-height: 22px; padding-left: 6px; }}
    QWidget[role="style"] QSpinBox, QWidget[role="style"] QDoubleSpinBox {{
        min-height: 22px; padding: 0 0 0 2px; }}
    QWidget[role="style"] QToolButton[role="segment"] {{ min-height: 22px; }}
    QWidget[role="style"] QDateEdit {{ padding: 0 0 0 2px; }}
    QWidget[role="style"] QCheckBox {{ min-height: {line}px; spacing: 6px; }}
    QListWidget {{ background: {t.panel}; outline: 0; }}
    QListWidget::item:selected {{ background: {t.accent_tint}; color: {t.text1}; }}
    QListWidget::item:hover {{ background: {t.header}; }}
    QListWidget[role="ticks"]::item {{ min-height: 20px; }}
    QMenu QListWidget::item {{ min-height: 22px; padding: 0 4px; }}
    QUndoView {{ background: {t.panel}; outline: 0; }}
    QUndoView::item:selected {{ background: {t.accent_tint}; color: {t.text1}; }}
    QListWidget[role="roomy"]::item {{ padding: 5px 12px; }}
    QUndoView[role="roomy"]::item {{ padding: 4px 12px; }}
    QTreeView {{ background: {t.panel}; outline: 0; }}
    QTreeView[role="figures"]::item {{ min-height: 20px; padding: 0 4px; }}
    QTreeView[role="figures"]::item:hover {{ background: {t.header}; }}
    QTreeView[role="figures"]::item:selected {{ background: {t.accent_tint}; color: {t.text1}; }}
    QTableView[role="figures"] {{ background: {t.panel}; outline: 0; }}
    QTableView[role="figures"]::item:selected {{ background: {t.accent_tint}; color: {t.text1}; }}
    QTableView[role="figures"] QHeaderView::section {{ padding: 2px 8px 4px 8px; }}
    QToolButton[role="link"]::menu-indicator {{ image: none; }}
    QHeaderView {{ background: {t.panel}; }}
    QHeaderView::section {{ background: {t.panel}; color: {t.text2}; border: none;
        border-bottom: 1px solid {t.rule}; padding: 2px 4px 4px 4px; }}
    QSplitter::handle {{ background: {t.rule}; }}
    QScrollArea {{ border: none; background: {t.panel}; }}
    QScrollBar:vertical {{ background: {t.panel}; width: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.rule_strong}; border-radius: 3px;
        min-height: 24px; margin: 2px; }}
    QScrollBar:horizontal {{ background: {t.panel}; height: 10px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t.rule_strong}; border-radius: 3px;
        min-width: 24px; margin: 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {t.panel}; color: {t.text1}; border: 1px solid {t.rule_strong};
        padding: 4px 6px; }}
    """
