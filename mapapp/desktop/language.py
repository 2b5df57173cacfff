"""The language the app speaks: translations, and a locale that writes numbers and dates to match.

Set before any text of the window is made; another choice holds from the next start on.
"""

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mapapp.locations import bundled
from mapapp.phrases import speak_with

log = logging.getLogger("mapapp")

LANGUAGES: Final = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español"}
"""Languages by code, each called as it calls itself."""
ENGLISH: Final = "en"
SYSTEM: Final = "system"
_NAME: Final = "language"
_PHRASE: Final = "phrase"
"""The context of what modules without Qt say."""
# Where a language is written with another way of numbers: the country that writes both so.
_WAYS: Final = {
    ("en", "point"): "en_US",
    ("en", "comma"): "en_DE",
    ("en", "space"): "en_FI",
    ("fr", "comma"): "fr_LU",
    ("fr", "space"): "fr_FR",
    ("es", "point"): "es_MX",
    ("es", "comma"): "es_ES",
    ("es", "space"): "es_CR",
    ("de", "comma"): "de_DE",
    ("de", "space"): "de_AT",
}
_OTHERWISE: Final = {"point": "en_US", "comma": "de_DE", "space": "fr_FR"}


def spoken(chosen: str, system: QLocale | None = None) -> str:
    """Return the code of the language a choice leads to.

    Parameters
    ----------
    chosen
        A code of `LANGUAGES`, or ``"system"``: the first language of the system that the app
        speaks, else English. Anything else is English.
    system
        The system's locale.
    """
    if chosen != SYSTEM:
        return chosen if chosen in LANGUAGES else ENGLISH
    for name in (system or QLocale.system()).uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def locale_for(language: str, numbers: str, system: QLocale | None = None) -> QLocale:
    """Return the locale that writes numbers and dates in a language.

    Parameters
    ----------
    language
        A code of `LANGUAGES`.
    numbers
        ``"point"`` (1,234.5), ``"comma"`` (1.234,5), ``"space"`` (1 234,5), or ``"system"``: as the
        system does if that speaks the language, else as the language does.
    system
        The system's locale.
    """
    if numbers in _OTHERWISE:
        return QLocale(_WAYS.get((language, numbers), _OTHERWISE[numbers]))
    own = system or QLocale.system()
    return own if QLocale.languageToCode(own.language()) == language else QLocale(language)


def speak(language: str) -> None:
    """Have all texts that are made from now on be in a language.

    Parameters
    ----------
    language
        A code of `LANGUAGES`.
    """
    app = QCoreApplication.instance()
    if app is None:
        return
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty(_NAME, language)
    speak_with(_phrase, _marks)
    for path in _files(language):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(str(path)):
            app.installTranslator(translator)
        else:
            log.warning("no translation could be read from %s", path)


def spoken_now() -> str:
    """Return the code of the language that the app speaks."""
    app = QCoreApplication.instance()
    said = app.property(_NAME) if app is not None else None
    return said if isinstance(said, str) else ENGLISH


def _phrase(text: str) -> str:
    # What is looked up stands in `phrase`, where it is collected.
    look_up = QCoreApplication.translate
    return look_up(_PHRASE, text)


def _marks() -> tuple[str, str]:
    locale = QLocale()
    return locale.groupSeparator(), locale.decimalPoint()


def _files(language: str) -> list[Path]:
    """Return what is to be read: Qt's own words (OK, Cancel, file dialogs), then the app's."""
    own = bundled("resources", "translations", f"mineral-supply-map_{language}.qm")
    if language == ENGLISH:  # Qt is written in it
        return [own]
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [folder / f"qtbase_{language}.qm", own]
