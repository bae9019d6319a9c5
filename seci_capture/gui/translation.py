"""The bridge by which Qt's forms speak the one catalogue of the program."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from seci_capture.services.texts import _


class CatalogueTranslator(QTranslator):
    """Answers Qt from the gettext catalogue. What the catalogue does not know stays English."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in the person's language."""
        del context, disambiguation, n
        return _(text) if text else ""

    def isEmpty(self) -> bool:
        """Say that there is something to answer from: Qt does not ask an empty translator."""
        return False


def install(application: QApplication) -> None:
    """Let forms and Qt's own dialogs speak the person's language."""
    application.installTranslator(CatalogueTranslator(application))
    own = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(QLocale(), "qtbase", "_", folder):
        application.installTranslator(own)
