"""Writing Word documents from the window, with the real writer; undo takes them back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from seci_capture.domain.handover import Handover
from seci_capture.gui.combine.documents_bar import as_word, file_name
from seci_capture.gui.notices import Weight
from seci_capture.services import handover
from seci_capture.services.reporting import Document
from tests.helpers.compile_rooms import CONTROL, LEFT, Desk, desk


class Catcher(QObject):
    """Takes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


def choose_file(at: Desk, button: QAbstractButton, target: Path) -> None:
    """Press a button and name the file in the dialog that opens."""
    QTest.mouseClick(button, LEFT)
    dialogs = at.room.findChildren(QFileDialog)
    dialog = next(each for each in dialogs if each.isVisible())
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    field.setText(str(target))  # typing would open a list of proposals over the button
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    with at.qtbot.waitSignal(at.session.notices.posted):
        QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), LEFT)


def words_in(path: Path) -> str:
    """Return the text of a Word document, without its tables."""
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def test_both_documents_are_written(at: Desk, tmp_path: Path) -> None:
    at.item("Hum", "Pumps", at.marks[0])
    told = at.room.documents.form.gaps_label.text()
    assert told.startswith("Written from the 1 item above. ")
    pack, checklist = tmp_path / "Pack.docx", tmp_path / "Checklist.docx"
    choose_file(at, at.room.documents.form.pack_button, pack)
    told = at.posted[-1].text.splitlines()
    assert told[0] == "Knowledge pack is written: Pack.docx"
    assert told[-1] == "Not everybody agreed to the recording: do not pass it on yet."
    choose_file(at, at.room.documents.form.checklist_button, checklist)
    assert "Hum" in words_in(pack)
    assert docx.Document(str(checklist)).paragraphs
    assert at.session.history.undoText() == "Write Checklist"


def test_undo_takes_a_document_back_and_redo_writes_it_again(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    target = tmp_path / "Pack.docx"
    choose_file(at, at.room.documents.form.pack_button, target)
    written = target.read_bytes()
    at.session.history.undo()
    at.settle()
    assert not target.exists()
    at.session.history.redo()
    at.settle()
    assert target.read_bytes() == written


def test_undo_brings_back_what_stood_there_before(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    target = tmp_path / "Pack.docx"
    target.write_bytes(b"last month's")
    at.room.documents.export(Document.PACK, target)
    at.settle()
    at.session.history.undo()
    at.settle()
    assert target.read_bytes() == b"last month's"


def test_a_document_that_was_worked_on_is_left_alone(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    target = tmp_path / "Pack.docx"
    choose_file(at, at.room.documents.form.pack_button, target)
    target.write_bytes(b"worked on in Word")
    at.session.history.undo()
    at.settle()
    assert target.read_bytes() == b"worked on in Word"
    assert at.posted[-1].weight is Weight.FAILURE
    assert "changed in the meantime" in at.posted[-1].text


def test_a_document_holds_the_words_that_were_being_typed(at: Desk, tmp_path: Path) -> None:
    at.click_item(at.item("Hum"))
    at.type_statement("It becomes a note that one could sing.")
    at.room.documents.export(Document.PACK, tmp_path / "Pack.docx")
    at.settle()
    assert "It becomes a note that one could sing." in words_in(tmp_path / "Pack.docx")


def test_a_new_item_goes_into_the_document_once(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    QTest.mouseClick(at.room.form.new_button, LEFT)
    at.type_title("Sky")
    at.type_statement("Look out of the window.")
    at.room.documents.export(Document.PACK, tmp_path / "Pack.docx")
    at.settle()
    assert not at.room.editor.form.save_button.isEnabled()
    assert at.room.editor.item == at.stored[1]
    assert [item.title for item in at.stored] == ["Hum", "Sky"]


def test_a_file_that_cannot_be_written_is_said(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    steps = at.session.history.count()
    at.room.documents.export(Document.PACK, tmp_path / "missing" / "Pack.docx")
    at.settle()
    assert at.posted[-1].weight is Weight.FAILURE
    assert str(tmp_path / "missing" / "Pack.docx") in at.posted[-1].text
    assert at.session.history.count() == steps


def test_a_written_document_can_be_opened(at: Desk, tmp_path: Path) -> None:
    catcher = Catcher()
    at.item("Hum")
    at.room.documents.export(Document.CHECKLIST, tmp_path / "List.docx")
    at.settle()
    QDesktopServices.setUrlHandler("file", catcher, "take")
    try:
        for action in at.posted[-1].actions:
            action.run()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert [url.toLocalFile() for url in catcher.opened] == [
        str(tmp_path / "List.docx"),
        str(tmp_path),
    ]


def test_a_key_writes_the_pack(at: Desk) -> None:
    at.item("Hum")
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_E, CONTROL)
    (dialog,) = at.room.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Knowledge pack"
    today = date.today().isoformat()
    assert Path(dialog.selectedFiles()[0]).name == f"Knowledge pack – Karin Vogt – {today}.docx"
    dialog.reject()


def test_an_empty_handover_offers_no_document(at: Desk) -> None:
    empty = at.keep(handover.begin(at.session.library, "Martin Hale")).made(Handover)
    at.room.show_handover(empty.id)
    at.settle()
    documents = at.room.documents.form
    assert not documents.pack_button.isEnabled()
    assert not documents.checklist_button.isEnabled()
    assert documents.gaps_label.text() == "There is nothing to write yet: make an item first."


@pytest.mark.parametrize(
    ("expert", "expected"),
    [
        ("Karin Vogt", "Checklist – Karin Vogt – 2026-03-01.docx"),
        ("A/B\\C:D*?", "Checklist – A B C D – 2026-03-01.docx"),
        ("Dr. No.", "Checklist – Dr. No – 2026-03-01.docx"),
        ("x" * 400, f"Checklist – {'x' * 120} – 2026-03-01.docx"),
    ],
)
def test_every_file_system_takes_the_proposed_name(expert: str, expected: str) -> None:
    assert file_name(Document.CHECKLIST, expert, date(2026, 3, 1)) == expected


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [("Pack.docx", "Pack.docx"), ("Pack.DOCX", "Pack.DOCX"), ("v1.2", "v1.2.docx")],
)
def test_a_name_ends_as_word_expects(chosen: str, expected: str) -> None:
    assert as_word(Path(chosen)) == Path(expected)
