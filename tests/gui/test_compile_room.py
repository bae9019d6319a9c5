"""The room Compile, by mouse and keys, over a real library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.combine.compile_room import CompileRoom
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.notices import Notices, Weight
from seci_capture.gui.session import Session
from seci_capture.services import capture, combination, handover, library
from seci_capture.storage.library import Library
from tests.helpers.compile_rooms import ALT, CONTROL, LEFT, NONE, Desk, desk
from tests.helpers.gui_edges import fake_edges


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


# --- from marks to items -------------------------------------------------------------------------


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
    assert [mark.id for mark in at.room.waiting.marks] == [at.marks[1].id, at.marks[3].id]
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


def test_a_quote_of_an_item_is_heard(at: Desk) -> None:
    at.click_item(at.item("Hum", "", at.marks[2]))
    with at.qtbot.waitSignal(at.room.place_wanted) as wanted:
        QTest.mouseClick(at.room.editor.form.play_button, LEFT)
    assert wanted.args == [PlaceWanted(at.marks[2].recording_id, at.marks[2].anchor.start)]


def test_a_quote_taken_off_waits_again(at: Desk) -> None:
    at.click_item(at.item("Hum", "", at.marks[2]))
    QTest.mouseClick(at.room.editor.form.detach_button, LEFT)
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].evidence == ()
    assert len(at.room.waiting.marks) == 4


# --- typed words are never lost ------------------------------------------------------------------


def test_choosing_another_item_stores_what_was_typed(at: Desk) -> None:
    hum, sky = at.item("Hum"), at.item("Sky")
    at.click_item(hum)
    at.type_statement("It becomes a note.")
    at.click_item(sky)
    at.settle()
    assert [item.statement for item in at.stored] == ["It becomes a note.", sky.statement]
    assert at.room.editor.item == sky


def test_an_item_that_was_only_looked_at_is_no_step(at: Desk) -> None:
    hum, sky = at.item("Hum"), at.item("Sky")
    steps = at.session.history.count()
    at.click_item(hum)
    at.click_item(sky)
    at.settle()
    assert at.session.history.count() == steps


def test_words_of_a_new_item_are_kept_when_another_is_chosen(at: Desk) -> None:
    hum = at.item("Hum")
    QTest.mouseClick(at.room.form.new_button, LEFT)
    at.type_statement("Ask the neighbours before a test.")
    at.click_item(hum)
    at.settle()
    assert at.stored[1].title == "Ask the neighbours before a test"
    assert at.stored[1].statement == "Ask the neighbours before a test."
    assert at.posted[-1].text == "“Ask the neighbours before a test” is kept as an item."
    assert at.room.editor.item == hum


def test_a_proposal_that_nobody_touched_is_not_kept(at: Desk) -> None:
    hum = at.item("Hum")
    at.click_mark(0)
    QTest.mouseClick(at.room.form.make_button, LEFT)
    at.click_item(hum)
    at.settle()
    assert at.stored == (hum,)


def test_undo_elsewhere_leaves_typed_words_alone(at: Desk) -> None:
    hum = at.item("Hum")
    change = combination.change_item(at.session.library, hum, "Pumps")
    at.keep(change)
    at.click_item(hum)
    at.type_statement("It becomes a note.")
    cursor = at.room.editor.form.statement_edit.textCursor().position()
    at.session.history.undo()
    at.settle()
    draft = at.room.editor.draft()
    assert (draft.statement, draft.area) == ("It becomes a note.", "")
    assert at.room.editor.form.statement_edit.textCursor().position() == cursor
    assert at.room.editor.dirty


def test_words_outlive_the_item_that_undo_takes_away(at: Desk) -> None:
    hum = at.item("Hum")
    at.click_item(hum)
    at.type_statement("It becomes a note.")
    at.session.history.undo()
    at.settle()
    assert at.stored == ()
    assert at.room.editor.item is None
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].statement == "It becomes a note."


def test_words_that_cannot_be_stored_stay_in_the_editor(at: Desk) -> None:
    hum = at.item("Hum")
    at.click_item(hum)
    combination.remove_item(at.session.library, hum.id)  # behind the window's back
    at.type_statement("It becomes a note.")
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.posted[-1].weight is Weight.FAILURE
    assert at.room.editor.draft().statement == "It becomes a note."
    assert at.room.editor.form.save_button.isEnabled()


def test_words_that_cannot_be_stored_when_leaving_are_offered_again(at: Desk) -> None:
    hum, sky = at.item("Hum"), at.item("Sky")
    at.click_item(hum)
    combination.remove_item(at.session.library, hum.id)  # behind the window's back
    at.type_statement("It becomes a note.")
    at.click_item(sky)
    at.settle()
    (again,) = at.posted[-1].actions
    assert again.text == "Keep writing"
    again.run()
    assert at.room.editor.draft().statement == "It becomes a note."
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert [item.statement for item in at.stored] == [sky.statement, "It becomes a note."]


def test_leaving_the_room_stores_a_changed_item(at: Desk) -> None:
    at.click_item(at.item("Hum"))
    at.type_statement("It becomes a note.")
    at.room.hide()
    at.settle()
    assert at.stored[0].statement == "It becomes a note."


def test_a_new_item_waits_while_a_quote_is_heard_in_another_room(at: Desk) -> None:
    at.click_mark(0)
    QTest.mouseClick(at.room.form.make_button, LEFT)
    at.type_title("Note")
    at.room.hide()
    at.settle()
    at.room.show()
    assert at.stored == ()
    assert at.room.editor.draft().title == "Note"


def test_another_handover_gets_no_word_of_this_one(at: Desk) -> None:
    other = at.keep(handover.begin(at.session.library, "Martin Hale"))
    QTest.mouseClick(at.room.form.new_button, LEFT)
    at.type_statement("Only here.")
    at.room.show_handover(other.made(type(at.case.handover)).id)
    at.settle()
    assert [item.statement for item in at.stored] == ["Only here."]
    assert not at.room.editor.open


def test_a_witness_that_comes_back_is_a_witness_again(at: Desk) -> None:
    hum = at.item("Hum", "", at.marks[0])
    at.keep(capture.remove_recording(at.session.library, at.case.recording.id))
    at.click_item(hum)
    assert not at.room.editor.evidence.marks
    at.type_statement("It becomes a note.")
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].evidence == hum.evidence


# --- order and areas -----------------------------------------------------------------------------


@pytest.fixture
def sorted_items(at: Desk) -> tuple[KnowledgeItem, ...]:
    return at.item("A", "Pumps"), at.item("B", "Weather"), at.item("C", "Pumps"), at.item("D")


def test_items_stand_under_their_areas(at: Desk, sorted_items: tuple[KnowledgeItem, ...]) -> None:
    assert at.titles() == [
        "Pumps",
        "Concept: A",
        "Concept: C",
        "Weather",
        "Concept: B",
        "Without an area",
        "Concept: D",
    ]


def test_a_key_moves_an_item_within_its_area(
    at: Desk, sorted_items: tuple[KnowledgeItem, ...]
) -> None:
    at.click_item(sorted_items[2])
    assert not at.room.form.down_button.isEnabled()
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Up, ALT)
    at.settle()
    assert at.titles()[:3] == ["Pumps", "Concept: C", "Concept: A"]
    assert at.room.editor.item is not None
    assert at.room.editor.item.id == sorted_items[2].id
    assert not at.room.form.up_button.isEnabled()


@pytest.mark.parametrize(
    ("dragged", "onto", "part", "expected"),
    [
        (0, "Concept: C", "middle", "C A|B|D"),
        (2, "Concept: A", "middle", "C A|B|D"),
        (0, "Concept: B", "top", "C|A B|D"),
        (0, "Concept: B", "bottom", "C|B A|D"),
        (1, "Pumps", "middle", "B A C||D"),
        (0, "Without an area", "middle", "C|B|A D"),
        (1, "", "empty", "A C||D B"),
    ],
)
def test_an_item_is_dragged_to_its_place(
    at: Desk,
    sorted_items: tuple[KnowledgeItem, ...],
    dragged: int,
    onto: str,
    part: str,
    expected: str,
) -> None:
    view = at.room.form.item_list
    at.click_item(sorted_items[dragged])
    at.drag(view, view, _place(at, onto, part))
    at.settle()
    assert _groups(at) == expected
    at.session.history.undo()
    at.settle()
    assert _groups(at) == "A C|B|D"


def _place(at: Desk, onto: str, part: str) -> QPoint:
    view = at.room.form.item_list
    if part == "empty":
        return view.viewport().rect().bottomLeft() + QPoint(20, -5)
    rect = view.visualRect(at.room.items.index(at.titles().index(onto)))
    heights = {"top": rect.top() + 1, "middle": rect.center().y(), "bottom": rect.bottom() - 1}
    return QPoint(rect.center().x(), heights[part])


def _groups(at: Desk) -> str:
    groups: list[list[str]] = []
    for title in at.titles():
        name = title.removeprefix("Concept: ")
        if name == title:
            groups.append([])
        else:
            groups[-1].append(name)
    return "|".join(" ".join(group) for group in groups)


def test_a_new_name_makes_a_new_area(at: Desk) -> None:
    at.click_item(at.item("Hum"))
    box = at.room.editor.form.area_box
    box.setFocus()
    QTest.keyClicks(box, "Pumps")
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.titles() == ["Pumps", "Concept: Hum"]
    assert [area.name for area in handover.areas(at.session.library, at.case.handover.id)] == [
        "Pumps"
    ]


def test_delete_removes_an_item_and_undo_brings_it_back(at: Desk) -> None:
    hum = at.item("Hum")
    at.click_item(hum)
    QTest.keyClick(at.room.form.item_list, Qt.Key.Key_Delete)
    at.settle()
    assert at.stored == ()
    at.session.history.undo()
    at.settle()
    assert at.stored == (hum,)


# --- the room itself -----------------------------------------------------------------------------


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


def test_what_is_missing_is_listed_in_plain_words(at: Desk) -> None:
    at.item("Hum")
    documents = at.room.documents.form
    assert not documents.gaps_tree.isVisible()
    QTest.mouseClick(documents.gaps_button, LEFT)
    assert documents.gaps_tree.isVisible()
    leads = [
        documents.gaps_tree.topLevelItem(n) for n in range(documents.gaps_tree.topLevelItemCount())
    ]
    told = {
        lead.text(0): [lead.child(n).text(0) for n in range(lead.childCount())]
        for lead in leads
        if lead
    }
    assert told["These statements have no witness in a recording yet:"] == ["Hum"]
    assert "No leaving date is set, so nothing says how much time is left." in told


def test_an_empty_handover_says_what_to_do(at: Desk) -> None:
    other = at.keep(handover.begin(at.session.library, "Martin Hale"))
    at.room.show_handover(other.made(type(at.case.handover)).id)
    at.settle()
    assert at.room.form.waiting_hint.text().startswith("Nothing is marked yet.")
    assert at.room.form.items_hint.text().startswith("Items appear here")
    assert at.room.editor.form.hint.isVisible()
    assert not at.room.documents.form.pack_button.isEnabled()


def test_no_handover_at_all(at: Desk) -> None:
    at.room.show_handover(None)
    assert at.room.items.rowCount() == 0
    assert not at.room.form.new_button.isEnabled()


def test_the_widths_of_the_columns_are_remembered(at: Desk, qtbot: QtBot) -> None:
    at.room.form.splitter.setSizes([400, 300, 300])
    widths = at.room.form.splitter.sizes()
    at.room.hide()
    again = CompileRoom(at.session)
    qtbot.addWidget(again)
    again.resize(at.room.size())
    again.show()
    assert again.form.splitter.sizes() == widths


def test_everything_that_takes_the_focus_has_a_name(at: Desk) -> None:
    at.click_item(at.item("Hum"))
    inner = ("qt_", "")
    for widget in at.room.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or widget.objectName().startswith(inner), widget.objectName()


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
    assert room.form.waiting_hint.text() == "Begin a handover first."
    session.close()
