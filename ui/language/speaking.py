"""Installing a language: Qt's own words, dates and numbers, the window's, and the domain's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from ui.language.catalogue import Catalogue, read_catalogue
from ui.language.said import use

SOURCE: Final = "fr"  # what the code is written in (decision 2)
LOCALES: Final = {  # as who reads the language writes dates and numbers
    "fr": QLocale(QLocale.Language.French, QLocale.Country.Belgium),
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Belgium),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[QTranslator] = []


class CatalogueTranslator(QTranslator):
    """What Qt asks for each text that is written with `tr`."""

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return self._catalogue.find(context, source)

    def isEmpty(self) -> bool:
        return False


def language_of_the_system(wanted: Iterable[str] | None = None) -> str:
    """Return the first language that the system's person reads and that the window speaks.

    `wanted` are BCP 47 names, the preferred first: those of the system when not given.
    """
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        language = name.replace("_", "-").split("-")[0].lower()
        if language in LOCALES:
            return language
    return SOURCE


def speak(app: QCoreApplication, language: str) -> None:
    """Let the window, what it shows of the domain, and Qt itself speak a language of LOCALES.

    Called before the first widget is made: those that are there keep their words.
    Source: resources/translations, and Qt's own folder for its buttons and menus.
    """
    while _installed:
        app.removeTranslator(_installed.pop())
    locale = LOCALES[language]
    QLocale.setDefault(locale)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    of_qt = QTranslator(app)
    if of_qt.load(locale, "qtbase", "_", folder):
        _installed.append(of_qt)
    catalogue = Catalogue() if language == SOURCE else read_catalogue(language)
    if language != SOURCE:
        _installed.append(CatalogueTranslator(catalogue, app))
    for translator in _installed:
        app.installTranslator(translator)
    use(catalogue.sentences)
