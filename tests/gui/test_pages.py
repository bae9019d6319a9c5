"""The documents as pages: made beside the window, made anew after edits, put on paper."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from seci_capture.gui.combine.page_maker import Pages
from seci_capture.gui.combine.printing import print_pages
from seci_capture.gui.notices import Weight
from seci_capture.services import reporting
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.reporting import Document
from tests.helpers.compile_rooms import CONTROL, LEFT, Desk, desk
from tests.helpers.gui_edges import FakeOffice, fake_edges


def pdf_of(pages: int) -> bytes:
    """Return a PDF file with so many pages of A4."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        painter.drawLine(0, 0, writer.width(), writer.height())
    painter.end()
    return bytes(buffer.data().data())


def count_of(path: Path) -> int:
    """Return the number of pages of a PDF file."""
    document = QPdfDocument()
    document.load(str(path))
    count = document.pageCount()
    document.close()
    return count


@pytest.fixture
def office(qapp: object) -> FakeOffice:
    return FakeOffice(pdf_of(3))


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path, office: FakeOffice) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", replace(fake_edges(), office=office)) as made:
        yield made


def see_pages(at: Desk) -> None:
    """Show the pages, and wait for them."""
    QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    at.qtbot.waitUntil(lambda: at.room.pages.count > 0)


def test_the_pages_are_shown_one_by_one(at: Desk) -> None:
    at.item("Hum")
    see_pages(at)
    form = at.room.pages.form
    assert not at.room.form.waiting_side.isVisible()
    assert form.page_label.text() == "1 of 3"
    assert not form.back_button.isEnabled()
    form.document_box.setFocus()
    QTest.keyClick(form.document_box, Qt.Key.Key_PageDown)
    assert form.page_label.text() == "2 of 3"
    QTest.mouseClick(form.forth_button, LEFT)
    assert form.page_label.text() == "3 of 3"
    assert not form.forth_button.isEnabled()
    QTest.keyClick(form.forth_button, Qt.Key.Key_PageUp)
    assert form.page_label.text() == "2 of 3"


def test_pages_can_have_the_whole_room(at: Desk) -> None:
    at.item("Hum")
    see_pages(at)
    QTest.mouseClick(at.room.pages.form.forth_button, LEFT)
    QTest.mouseClick(at.room.pages.form.large_button, LEFT)
    assert not at.room.editor.isVisible()
    at.qtbot.waitUntil(lambda: at.room.pages.form.page_label.text() == "2 of 3")
    QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    assert at.room.editor.isVisible()
    assert at.room.form.waiting_side.isVisible()


@pytest.mark.parametrize("by_key", [False, True])
def test_escape_leaves_the_whole_room(at: Desk, by_key: bool) -> None:
    at.click_item(at.item("Hum"))
    see_pages(at)
    form = at.room.pages.form
    if by_key:
        at.room.editor.form.title_edit.setFocus()
        QTest.keyClick(at.room.editor.form.title_edit, Qt.Key.Key_0, CONTROL)
    else:
        QTest.mouseClick(form.large_button, LEFT)
    assert not at.room.editor.isVisible()
    QTest.keyClick(at.room.window().focusWidget(), Qt.Key.Key_Escape)
    assert at.room.editor.isVisible()
    assert not form.large_button.isChecked()
    assert at.room.pages.isVisible()


def test_an_edit_makes_new_pages_and_nothing_else_does(at: Desk, office: FakeOffice) -> None:
    hum = at.item("Hum")
    see_pages(at)
    QTest.mouseClick(at.room.pages.form.forth_button, LEFT)
    at.settle()
    assert len(office.given) == 1
    at.click_item(hum)
    at.type_title("A clear note")
    with at.qtbot.waitSignal(at.room.maker.made):
        QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    assert len(office.given) == 2
    assert at.room.pages.form.page_label.text() == "2 of 3"


def test_the_other_document_is_shown_when_chosen(at: Desk, office: FakeOffice) -> None:
    at.item("Hum")
    see_pages(at)
    box = at.room.pages.form.document_box
    with at.qtbot.waitSignal(at.room.maker.made) as made:
        box.setCurrentIndex(box.findData(Document.CHECKLIST))
    assert made.args[0].document is Document.CHECKLIST
    assert office.given[0] != office.given[1]


def test_nothing_is_made_while_nobody_looks(at: Desk, office: FakeOffice) -> None:
    at.item("Hum")
    at.settle()
    assert office.given == []


def test_the_document_is_gone_when_its_pages_are_made(at: Desk, office: FakeOffice) -> None:
    at.item("Hum")
    see_pages(at)
    assert [place.parent.exists() for place in office.places] == [False]


def test_pages_that_are_not_wanted_any_more_are_stopped(at: Desk, office: FakeOffice) -> None:
    office.gate = threading.Event()
    at.item("Hum")
    with at.qtbot.waitSignal(at.room.maker.begun):
        QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    assert "being made" in at.room.pages.form.words.text()
    at.qtbot.waitUntil(lambda: len(office.places) == 1)
    QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    at.qtbot.waitUntil(lambda: not office.places[0].exists())
    assert at.room.pages.count == 0


def test_a_failure_is_said_in_place_of_the_pages(at: Desk, office: FakeOffice) -> None:
    office.fails = True
    at.item("Hum")
    with at.qtbot.waitSignal(at.room.maker.failed):
        QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    assert at.room.pages.form.words.text().startswith("LibreOffice could not turn")


def test_without_libreoffice_the_room_says_what_is_needed(at: Desk, office: FakeOffice) -> None:
    office.available = False
    at.item("Hum")
    QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    words = at.room.pages.form.words.text()
    assert words == "LibreOffice is not installed: the pages need it; the Word files do not."
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_P, CONTROL)
    assert at.posted[-1].weight is Weight.HINT
    assert "print it from there" in at.posted[-1].text


def test_nothing_to_write_makes_no_pages(at: Desk, office: FakeOffice) -> None:
    QTest.mouseClick(at.room.documents.form.pages_button, LEFT)
    assert "make an item first" in at.room.pages.form.words.text()
    assert office.given == []


def test_a_pdf_file_is_written_where_pages_can_be_made(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    QTest.mouseClick(at.room.documents.form.pack_button, LEFT)
    (dialog,) = at.room.findChildren(QFileDialog)
    assert [name[:3] for name in dialog.nameFilters()] == ["Wor", "PDF"]
    dialog.reject()
    target = tmp_path / "Pack.pdf"
    with at.qtbot.waitSignal(at.session.notices.posted):
        at.room.documents.export(Document.PACK, target)
    assert count_of(target) == 3
    at.session.history.undo()
    at.settle()
    assert not target.exists()


def test_the_pages_go_to_a_printer(at: Desk, tmp_path: Path) -> None:
    at.item("Hum")
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_P, CONTROL)
    at.qtbot.waitUntil(lambda: bool(at.room.findChildren(QPrintDialog)))
    (dialog,) = at.room.findChildren(QPrintDialog)
    printer = dialog.printer()
    assert printer.docName() == "Knowledge pack"
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    dialog.reject()
    assert not at.posted


def test_what_the_dialog_is_answered_is_printed(at: Desk, tmp_path: Path) -> None:
    pack = reporting.pack(at.session.library, at.case.handover.id)
    at.room.printer.choose_printer(Pages(Document.PACK, pack, pdf_of(3)))
    (dialog,) = at.room.findChildren(QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    with at.qtbot.waitSignal(at.session.notices.posted):
        dialog.done(QPrintDialog.DialogCode.Accepted)
    assert at.posted[-1].text == "Knowledge pack goes to the printer: 3 pages."
    assert count_of(tmp_path / "paper.pdf") == 3


def test_only_the_chosen_pages_are_printed(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFromTo(2, 3)
    assert print_pages(pdf_of(5), printer, CancelToken()) == 2
    assert count_of(tmp_path / "paper.pdf") == 2
