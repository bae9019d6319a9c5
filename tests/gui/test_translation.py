"""Forms speak the catalogue of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.gui.forms.ui_unlock_page import Ui_UnlockPage
from seci_capture.gui.translation import CatalogueTranslator
from seci_capture.services import texts


class Louder:
    """A language in which everything is said in capitals."""

    def gettext(self, text: str) -> str:
        """Return the text in capitals."""
        return text.upper()


@pytest.fixture
def translator(qapp: QApplication) -> Iterator[CatalogueTranslator]:
    """Return the bridge, installed."""
    translator = CatalogueTranslator()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_forms_speak_the_language_of_the_program(
    qtbot: QtBot, translator: CatalogueTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    ui = Ui_UnlockPage()
    ui.setupUi(page)
    assert ui.back_button.text() == "Back"
    monkeypatch.setattr(texts, "texts", lambda _language: Louder())
    ui.retranslateUi(page)
    assert ui.back_button.text() == "BACK"
    assert ui.passphrase_edit.accessibleName() == "PASSPHRASE OR RECOVERY KEY"


def test_an_empty_text_stays_empty(translator: CatalogueTranslator) -> None:
    assert translator.translate("UnlockPage", "") == ""
    assert not translator.isEmpty()
