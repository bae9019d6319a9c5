"""Words that are typed in Compile are never lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seci_capture.gui.notices import Weight
from seci_capture.services import capture, combination, handover
from tests.helpers.compile_rooms import LEFT, Desk, desk


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library") as made:
        yield made


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
    removal = combination.remove_item(at.session.library, hum.id)  # behind the window's back
    at.type_statement("It becomes a note.")
    at.click_item(sky)
    at.keep(removal)  # which hears of it too late
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
    assert not at.room.editor.evidence.model.rows
    at.type_statement("It becomes a note.")
    QTest.mouseClick(at.room.editor.form.save_button, LEFT)
    at.settle()
    assert at.stored[0].evidence == hum.evidence
