"""The room Compile, by mouse and keys, over a real library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import MarkKind
from seci_capture.gui.combine.compile_room import CompileRoom
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.notices import Notices
from seci_capture.gui.session import Session
from seci_capture.services import handover, library
from seci_capture.storage.library import Library
from tests.helpers.compile_rooms import CONTROL, LEFT, NONE, Desk, desk
from tests.helpers.gui_edges import fake_edges


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


def test_chosen_marks_become_an_item(at: Desk) -> None:
    at.click_mark(0)
    at.click_mark(2, CONTROL)
    QTest.keyClick(at.room.form.waiting_list, Qt.Key.Key_Return)
    editor = at.room.editor.form
    assert editor.title_edit.hasFocus()
    QTest.keyClicks(editor.title_edit, "Listen first")
    QTest.keyClick(editor.title_edit, Qt.Key.Key_Return, CONTROL)
    at.settle()
    (item,) = at.stored
    assert item.title == "Listen first"
    assert item.kind is MarkKind.CUE
    assert item.evidence == (at.marks[0].id, at.marks[2].id)
    assert at.marks[0].anchor.exact in item.statement
    assert [mark.id for mark in at.room.waiting.rows] == [at.marks[1].id, at.marks[3].id]
    assert at.room.items.item_at(at.room.form.item_list.currentIndex()) == item


def test_marks_from_another_room_begin_an_item(at: Desk) -> None:
    at.room.begin_item(ItemWanted((at.marks[1].id,)))
    at.settle()
    assert at.room.editor.draft().evidence == (at.marks[1].id,)
    assert at.room.editor.form.save_button.isEnabled()
    assert not at.stored


def test_a_mark_dropped_on_an_item_bears_witness_to_it(at: Desk) -> None:
    item = at.item("Hum", "", at.marks[3])
    at.click_mark(0)
    view = at.room.form.item_list
    place = view.visualRect(at.room.items.index_of(item.id)).center()
    at.drag(at.room.form.waiting_list, view, place)
    at.settle()
    assert at.stored[0].evidence == (at.marks[3].id, at.marks[0].id)
    at.session.history.undo()
    at.settle()
    assert at.stored == (item,)


def test_a_mark_dropped_on_an_area_begins_an_item_there(at: Desk) -> None:
    at.item("Hum", "Pumps")
    at.item("Sky", "Weather")
    at.click_mark(1)
    view = at.room.form.item_list
    row = at.titles().index("Pumps")
    at.drag(at.room.form.waiting_list, view, view.visualRect(at.room.items.index(row)).center())
    draft = at.room.editor.draft()
    assert (draft.item, draft.area, draft.evidence) == (None, "Pumps", (at.marks[1].id,))


def test_a_mark_dropped_on_the_quotes_waits_to_be_saved(at: Desk) -> None:
    item = at.item("Hum")
    at.click_item(item)
    at.click_mark(2)
    at.drag(at.room.form.waiting_list, at.room.editor.form.evidence_list, QPoint(20, 20))
    assert at.stored == (item,)
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].evidence == (at.marks[2].id,)


def test_chosen_marks_are_added_to_the_open_item_by_a_button(at: Desk) -> None:
    at.click_item(at.item("Hum"))
    at.click_mark(0)
    QTest.mouseClick(at.room.form.add_button, LEFT)
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].evidence == (at.marks[0].id,)


def test_a_double_click_plays_a_waiting_mark(at: Desk) -> None:
    view, mark = at.room.form.waiting_list, at.marks[1]
    place = view.visualRect(at.room.waiting.index(1)).center()
    with at.qtbot.waitSignal(at.room.place_wanted) as wanted:
        QTest.mouseClick(view.viewport(), LEFT, NONE, place)
        QTest.mouseDClick(view.viewport(), LEFT, NONE, place)
    assert wanted.args == [PlaceWanted(mark.recording_id, mark.anchor.start)]


def test_a_quote_taken_off_waits_again(at: Desk) -> None:
    at.click_item(at.item("Hum", "", at.marks[2]))
    QTest.mouseClick(at.room.editor.form.detach_button, LEFT)
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].evidence == ()
    assert len(at.room.waiting.rows) == 4


def test_nothing_can_be_changed_in_a_library_that_is_open_elsewhere(at: Desk, qtbot: QtBot) -> None:
    hum = at.item("Hum", "", at.marks[0])
    reader = Session(Library.open(at.session.library.folder), fake_edges(), Notices())
    room = CompileRoom(reader)
    qtbot.addWidget(room)
    room.show_handover(at.case.handover.id)
    qtbot.waitUntil(lambda: room._compiled is not None)
    room.form.item_list.setCurrentIndex(room.items.index_of(hum.id))
    room.form.waiting_list.setCurrentIndex(room.waiting.index(0))
    editor = room.editor.form
    assert editor.title_edit.text() == "Hum"
    assert editor.title_edit.isReadOnly()
    assert editor.statement_edit.isReadOnly()
    writing = (
        room.form.make_button,
        room.form.add_button,
        room.form.new_button,
        room.form.up_button,
        room.form.join_button,
        editor.kind_box,
        editor.area_box,
        editor.save_button,
        editor.remove_button,
        editor.detach_button,
    )
    assert not any(each.isEnabled() for each in writing)
    assert not room.items.flags(room.items.index_of(hum.id)) & Qt.ItemFlag.ItemIsDropEnabled
    assert editor.play_button.isEnabled()
    assert room.documents.form.pack_button.isEnabled()
    reader.close()


def test_an_empty_room_leads_to_the_marks(at: Desk) -> None:
    other = at.keep(handover.begin(at.session.library, "Martin Hale"))
    at.room.show_handover(other.made(type(at.case.handover)).id)
    at.settle()
    form = at.room.form
    assert form.empty_side.isVisible()
    assert not form.splitter.isVisible()
    assert not at.room.documents.form.pack_button.isEnabled()
    with at.qtbot.waitSignal(at.room.marks_wanted):
        QTest.mouseClick(form.capture_button, LEFT)


def test_an_item_can_be_written_in_an_empty_room(at: Desk) -> None:
    other = at.keep(handover.begin(at.session.library, "Martin Hale"))
    at.room.show_handover(other.made(type(at.case.handover)).id)
    at.settle()
    QTest.mouseClick(at.room.form.write_button, LEFT)
    assert at.room.form.splitter.isVisible()
    assert at.room.editor.form.title_edit.hasFocus()


def test_no_handover_at_all(at: Desk) -> None:
    form = at.room.form
    assert form.splitter.isVisible()
    at.room.show_handover(None)
    assert at.room.items.rowCount() == 0
    assert not form.new_button.isEnabled()
    assert form.empty_side.isVisible()
    assert form.capture_button.isEnabled()


def test_the_widths_of_the_columns_are_remembered(at: Desk, qtbot: QtBot) -> None:
    at.room.form.splitter.setSizes([400, 300, 300])
    widths = at.room.form.splitter.sizes()
    at.room.hide()
    again = CompileRoom(at.session)
    qtbot.addWidget(again)
    again.resize(at.room.size())
    again.show()
    again.show_handover(at.case.handover.id)
    at.settle()
    assert again.form.splitter.sizes() == widths


def test_everything_that_takes_the_focus_has_a_name(at: Desk) -> None:
    at.click_item(at.item("Hum"))
    reached = [
        widget
        for widget in at.room.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if widget.objectName() and not widget.objectName().startswith("qt_")  # inside Qt's own
    ]
    assert len(reached) > 15
    for widget in reached:
        named = widget.accessibleName() or getattr(widget, "text", str)()
        assert named, widget.objectName()


@pytest.mark.parametrize("width", [760, 905, 1003, 1500])
def test_every_card_is_as_high_as_its_words_need(at: Desk, width: int) -> None:
    for number in range(12):
        at.item(f"Number {number} hums until the bearing is ordered", "", *at.marks)
    view = at.room.form.item_list
    at.room.resize(width, 760)

    def fits() -> bool:
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        indexes = [at.room.items.index(row) for row in range(at.room.items.rowCount())]
        heights = [view.visualRect(index).height() for index in indexes]
        needed = [view.itemDelegate().sizeHint(option, index).height() for index in indexes]
        return heights == needed

    at.qtbot.waitUntil(fits)


def test_library_with_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(library.create(tmp_path / "l", None).library, fake_edges(), Notices())
    room = CompileRoom(session)
    qtbot.addWidget(room)
    room.show()
    assert room.form.empty_side.isVisible()
    session.close()
