"""The bridge by which Qt's forms speak the one catalogue of the program."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from seci_capture.services import texts
from seci_capture.services.texts import _, pgettext


class CatalogueTranslator(QTranslator):
    """Answers Qt from the gettext catalogue. What the catalogue does not know stays English."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in the person's language. A form's comment tells two meanings apart."""
        del context, n
        if disambiguation:
            return pgettext(disambiguation, text)
        return _(text) if text else ""

    def isEmpty(self) -> bool:
        """Say that there is something to answer from: Qt does not ask an empty translator."""
        return False


def install(application: QApplication) -> None:
    """Let forms, Qt's own dialogs, and dates speak the language of the catalogue."""
    language = texts.language()
    _follow(language)
    application.installTranslator(CatalogueTranslator(application))
    own = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(QLocale(language), "qtbase", "_", folder):
        application.installTranslator(own)


def _follow(language: str) -> None:
    """Write dates in a translation's language where the system has another.

    English leaves them as the system has them: there, the person had no choice of the language.
    """
    if language != texts.SOURCE and QLocale().language() != QLocale(language).language():
        QLocale.setDefault(QLocale(language))
