"""The window in other languages: which one, how numbers are written, and room for longer words."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from mapapp.briefing.content import PageContent
from mapapp.briefing.headline import headline_of, together
from mapapp.cartography.proper_names import in_language, whose
from mapapp.cartography.wording import number
from mapapp.catalog.load import load_catalog
from mapapp.catalog.sitefiles.countries import country_code
from mapapp.desktop import app, tour
from mapapp.desktop.language import LANGUAGES, locale_for, speak, spoken
from mapapp.desktop.main_window import MainWindow
from mapapp.desktop.preferences import Preferences
from mapapp.phrases import speak_with
from mapapp.picture import View, evaluate
from mapapp.scenario.levers import LeverError, ProjectChange
from mapapp.scenario.scenario import Scenario

FILLER = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor "


class Longer(QTranslator):
    """Answers with words that are 40 % longer, as German often is, and keeps what is filled in."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, _context: str, text: str, _comment: str = "", _n: int = -1) -> str:
        if not text or text.startswith("QT_") or not re.search("[a-z]{3}", text):
            return ""
        more = max(1, round(len(text) * 0.4))
        return text + " " + (FILLER * (1 + more // len(FILLER)))[: more - 1].rstrip()


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.deleteLater()
    speak_with(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window_in(qtbot: object, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., object]]:
    made: list[MainWindow] = []

    def make(language: str, width: int = 1280, height: int = 800) -> MainWindow:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(tour.DONE, "yes")
        preferences = Preferences(settings)
        preferences.set("language", language)
        preferences.begin()
        window = app.make_window(settings, preferences)
        made.append(window)
        window.resize(width, height)
        window.show()
        window.panels.make()  # a user waits a turn for them, a test need not
        qtbot.wait(300)  # type: ignore[attr-defined]
        return window

    yield make
    for window in made:
        window.documents.give_up()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def clipped(window: QWidget) -> list[str]:
    """Return the words of what is visible and narrower than it needs.

    What is cut off with "…" by its painter is no label but a row, a card or a map; those decide
    for themselves what they leave out.
    """
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            needed = label.fontMetrics().horizontalAdvance(re.sub("<[^>]*>", "", label.text()))
            if type(label) is QLabel and label.width() < needed - 1:
                found.append(label.text())
    for button in window.findChildren(QAbstractButton):
        if isinstance(button, QToolButton) and (
            button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            continue
        needed = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        if button.isVisible() and button.text() and button.width() < needed:
            found.append(button.text())
    return found


# --- which language ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chosen", "system", "expected"),
    [
        ("system", "fr_CA", "fr"),
        ("system", "en_GB", "en"),
        ("system", "is_IS", "en"),
        ("system", "C", "en"),
        ("en", "fr_FR", "en"),
        ("fr", "en_US", "fr"),
        ("klingon", "fr_FR", "en"),
        ("system", "de_AT", "de"),
        ("system", "es_MX", "es"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_systems(
    chosen: str, system: str, expected: str
) -> None:
    assert spoken(chosen, QLocale(system)) == expected


@pytest.mark.parametrize(
    ("language", "numbers", "system", "expected"),
    [
        ("fr", "system", "en_US", "1\u202f234,5"),
        ("fr", "system", "fr_CA", "1\xa0234,5"),
        ("en", "system", "it_IT", "1,234.5"),
        ("en", "comma", "en_US", "1.234,5"),
        ("fr", "comma", "fr_FR", "1.234,5"),
        ("de", "system", "en_US", "1.234,5"),
        ("es", "system", "en_US", "1234,5"),
        ("es", "system", "es_MX", "1,234.5"),
        ("es", "space", "es_MX", "1\xa0234,5"),
        ("en", "system", "C", "1,234.5"),
    ],
)
def test_numbers_follow_the_language(
    language: str, numbers: str, system: str, expected: str
) -> None:
    locale = locale_for(language, numbers, QLocale(system))
    assert locale.toString(1234.5, "f", 1) == expected
    if numbers == "system" or language == "en":
        assert QLocale.languageToCode(locale.language()) == language


def test_months_are_written_in_the_language_whatever_the_way_of_numbers() -> None:
    for numbers in ("system", "comma", "space"):
        assert locale_for("fr", numbers, QLocale("en_US")).standaloneMonthName(2) == "février"
        assert locale_for("en", numbers, QLocale("fr_FR")).standaloneMonthName(2) == "February"


@pytest.mark.parametrize(
    ("language", "word"), [("fr", "Extraction"), ("de", "Förderung"), ("es", "Minería")]
)
def test_another_language_takes_the_place_of_the_one_before(
    qapp: QApplication, language: str, word: str
) -> None:
    def stage() -> str:
        return QCoreApplication.translate("stage", "Mining")

    assert stage() == "Mining"
    speak(language)
    assert stage() == word
    speak("en")
    assert stage() == "Mining"


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        ("en", "1 country", "3 countries"),
        ("fr", "1 pays", "3 pays"),
        ("de", "1 Land", "3 Länder"),
        ("es", "1 país", "3 países"),
    ],
)
def test_plurals_have_their_forms(qapp: QApplication, language: str, one: str, three: str) -> None:
    def countries(count: int) -> str:
        return QCoreApplication.translate("PolicyTab", "%n countries", "", count)

    speak(language)
    assert (countries(1), countries(3)) == (one, three)


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en_GB", "2 November 2026"),
        ("fr_FR", "2 novembre 2026"),
        ("de_DE", "2. November 2026"),
        ("es_ES", "2 de noviembre de 2026"),
    ],
)
def test_dates_of_pages_are_written_as_the_language_does(
    qapp: QApplication, language: str, day: str
) -> None:
    speak(language[:2])
    QLocale.setDefault(QLocale(language))
    page = SimpleNamespace(day="2026-11-02")
    assert PageContent.day_words.fget(page) == day  # type: ignore[attr-defined]


def test_sentences_of_modules_without_qt_are_said_in_french(qapp: QApplication) -> None:
    speak("fr")
    QLocale.setDefault(QLocale("fr_FR"))
    with pytest.raises(LeverError) as refused:
        ProjectChange("site", utilisation=1.5)
    assert str(refused.value) == (
        "L’utilisation\xa0: la valeur doit être comprise entre 0 et 1, pas 1,5."
    )
    speak("en")
    QLocale.setDefault(QLocale("en_US"))
    with pytest.raises(LeverError, match=r"^The utilisation must be within 0 to 1, not 1\.5\.$"):
        ProjectChange("site", utilisation=1.5)


# --- names of the tables -----------------------------------------------------------------------


def test_names_of_the_tables_follow_the_language(qapp: QApplication) -> None:
    catalog = load_catalog()
    assert in_language(catalog) is catalog
    speak("fr")
    french = in_language(catalog)
    assert french.country_name("DEU") == "Allemagne"
    assert french.country_name("ROW") == "Reste du monde"
    assert french.minerals["tin"].name == "Étain"
    assert french.alternative_names["africa"] == "Afrique"
    assert french.countries["DEU"].region == catalog.countries["DEU"].region
    assert (whose("USA", "États-Unis"), whose("CHN", "Chine")) == ("des États-Unis", "de la Chine")


def test_names_of_the_tables_are_spanish(qapp: QApplication) -> None:
    speak("es")
    spanish = in_language(load_catalog())
    assert spanish.country_name("DEU") == "Alemania"
    assert spanish.country_name("ROW") == "Resto del mundo"
    assert spanish.minerals["tin"].name == "Estaño"
    assert spanish.alternative_names["africa"] == "África"
    assert whose("USA", "Estados Unidos") == "de Estados Unidos"
    assert whose("COD", "RD del Congo") == "de la RD del Congo"
    view = View(mineral="cobalt", stage="refining", year=2030)
    assert re.fullmatch(
        r"China tendría el \d+\u202f% del total mundial en refino de cobalto en 2030"
        r", los tres mayores el \d+\u202f%",
        headline_of(spanish, evaluate(spanish, Scenario(), view)),
    )


def test_names_are_joined_as_the_language_does(qapp: QApplication) -> None:
    assert together(["Zambia", "India"]) == "Zambia and India"
    speak("es")
    assert together(["Zambia", "Chile"]) == "Zambia y Chile"
    assert [together(["Zambia", one]) for one in ("India", "Irán", "Hierro")] == [
        "Zambia e India", "Zambia e Irán", "Zambia y Hierro",
    ]  # fmt: skip
    assert (together(["India"]), together([])) == ("India", "")


def test_files_with_english_names_are_read_in_french(qapp: QApplication) -> None:
    speak("fr")
    french = in_language(load_catalog())
    assert country_code(french, "Zambia") == country_code(french, "Zambie") == "ZMB"
    assert country_code(french, "Germany") == country_code(french, "Allemagne") == "DEU"


# --- the window --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "menu", "mineral", "dock", "figure"),
    [
        ("fr", "&Fichier", "Cobalt", "Alternatives", "1\u202f234,5"),
        ("de", "&Datei", "Kobalt", "Alternativen", "1.234,5"),
        ("es", "&Archivo", "Cobalto", "Alternativas", "1234,5"),
    ],
)
def test_the_window_speaks(
    window_in: "Callable[..., MainWindow]",
    *,
    language: str,
    menu: str,
    mineral: str,
    dock: str,
    figure: str,
) -> None:
    window = window_in(language)
    menus = [action.text() for action in window.menuBar().actions()]
    assert menu in menus
    assert "&File" not in menus
    assert window.view_bar.mineral_box.currentText() == mineral
    names = [label.text() for label in window.findChildren(QLabel)]
    assert dock in " ".join(names)
    assert number(1234.5, 1) == figure
    assert clipped(window) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_behind_the_lever_tabs_is_no_wider_than_their_dock(
    window_in: "Callable[..., MainWindow]", language: str
) -> None:
    window = window_in(language)
    seen = []
    for index in range(window.levers.count()):
        window.levers.setCurrentIndex(index)
        QApplication.processEvents()
        for area in window.levers.currentWidget().findChildren(QScrollArea):
            if area.isVisible() and area.widget() is not None:
                needed = area.widget().minimumSizeHint().width()
                assert needed <= area.viewport().width(), window.levers.tabText(index)
                seen.append(index)
    assert len(set(seen)) > 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lever_tabs_fit_without_arrows_even_where_all_of_them_are_marked(
    window_in: "Callable[..., MainWindow]", language: str
) -> None:
    window = window_in(language)
    for index in range(window.levers.count()):
        panel = window.levers.widget(index)
        window.levers.mark(panel, moved=True)
    QApplication.processEvents()
    bar = window.levers.tabBar()
    arrows = bar.findChildren(QToolButton)
    assert [one.isVisible() for one in arrows] == [False, False]
    assert bar.tabRect(bar.count() - 1).right() <= window.levers.width()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_panels_beside_a_page_are_as_wide_as_their_words(
    window_in: "Callable[..., MainWindow]", language: str
) -> None:
    page = window_in(language).briefings.open_page()
    page.resize(1280, 800)
    QApplication.processEvents()
    for index, panel in enumerate((page.element_panel, page.style_panel)):
        page.panels.setCurrentIndex(index)
        QApplication.processEvents()
        room = panel.parentWidget()
        assert panel.isVisible()
        assert panel.minimumSizeHint().width() <= room.width()
    assert page.panels.mapTo(page, page.panels.rect().topRight()).x() < page.width() <= 1280
    page.close()


@pytest.mark.parametrize(
    ("language", "word"), [("fr", "Annuler"), ("de", "Abbrechen"), ("es", "Cancelar")]
)
def test_buttons_of_qt_speak_the_language_too(
    qapp: QApplication, qtbot: object, language: str, word: str
) -> None:
    speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)  # type: ignore[attr-defined]
    assert box.buttons()[0].text().replace("&", "") == word


@pytest.mark.parametrize("width", [1280, 1440])
def test_words_that_are_longer_by_two_fifths_find_room(
    window_in: "Callable[..., MainWindow]", qapp: QApplication, width: int
) -> None:
    longer = Longer(qapp)
    qapp.installTranslator(longer)
    window = window_in("en", width)
    assert len(window.findChildren(QTabBar)) > 1
    assert window.width() <= 1440
    assert clipped(window) == []


def test_right_to_left_turns_the_window_round(
    window_in: "Callable[..., MainWindow]", qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = window_in("en")
    window.grab()
    bar = window.view_bar
    mineral = bar.mineral_box.mapTo(window, bar.mineral_box.rect().center())
    assert mineral.x() > window.width() / 2
    assert window.findChildren(QComboBox)


def test_each_language_is_offered_by_its_own_name() -> None:
    assert LANGUAGES == {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español"}
    for language in LANGUAGES:
        speak(language)
