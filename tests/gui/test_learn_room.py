"""The room Learn by mouse and keys: tasks, states, notes, and all the way back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.learning import TaskState
from seci_capture.gui.events import Changed
from seci_capture.gui.models.task_list import TaskListModel
from seci_capture.services import combination, editing
from seci_capture.services.messages import sentence
from tests.helpers.learn_rooms import ALT, Classroom, classroom
from tests.helpers.libraries import everything

OPEN, BEGUN, DONE = TaskState
Key = Qt.Key


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Classroom]:
    with classroom(qtbot, tmp_path / "library") as here:
        yield here


def note_of(here: Classroom) -> str:
    """Return what stands in the field for notes."""
    return here.room.card.form.note_edit.toPlainText()


def test_tasks_are_shown_by_area_with_the_first_one_open(here: Classroom) -> None:
    assert here.shown()[0] == "Machines: 0 of 3 tasks done"
    assert here.shown()[1].startswith("Open: Point out “The hum” on the job")
    form = here.room.card.form
    assert form.act_label.text().startswith("Point out “The hum” on the job")
    assert form.statement_label.text() == "All about The hum."
    assert here.room.head.count.text() == "0 of 3 tasks done"
    assert form.silent_label.isVisible()
    assert not form.voice_frame.isVisible()


def test_space_and_enter_go_on_to_the_next_state(here: Classroom) -> None:
    here.click_task("The hum")
    seen = []
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Enter):
        here.press(key)
        seen.append(here.states()[0])
    assert seen == [BEGUN, DONE, OPEN]


def test_digits_set_a_state_wherever_one_stands(here: Classroom) -> None:
    here.click_task("The bearing")
    here.press(Key.Key_3)
    here.press(Key.Key_Down)
    here.press(Key.Key_2)
    assert here.states() == [OPEN, DONE, BEGUN]
    here.room.card.form.play_button.setFocus()
    here.room.form.all_button.setFocus()
    here.press(Key.Key_1)
    assert here.states() == [OPEN, DONE, OPEN]


def test_quick_keys_are_taken_one_after_the_other(here: Classroom) -> None:
    here.click_task("The hum")
    for _ in range(5):
        here.press_now(Key.Key_Space)
    here.settle()
    assert here.states()[0] is DONE
    assert here.shown()[1].startswith("Done: ")


def test_buttons_set_a_state(here: Classroom) -> None:
    buttons = here.room.card.state_buttons
    here.click(buttons[DONE])
    assert here.states()[0] is DONE
    assert buttons[DONE].isChecked()
    here.click(buttons[DONE])
    assert here.states()[0] is DONE
    assert here.room.head.count.text() == "1 of 3 tasks done"
    assert here.shown()[0] == "Machines: 1 of 3 tasks done"


def test_a_click_on_the_sign_ticks_a_task(here: Classroom) -> None:
    here.click_task("The valve", on_sign=True)
    here.settle()
    assert here.states() == [OPEN, OPEN, BEGUN]
    here.click_task("The bearing")
    here.settle()
    assert here.states() == [OPEN, OPEN, BEGUN]


def test_an_area_that_is_complete_says_so(here: Classroom) -> None:
    for title in ("The hum", "The bearing", "The valve"):
        here.click_task(title)
        here.press(Key.Key_3)
    assert here.room.head.count.text().startswith("Everything is done.")
    here.undo()
    assert here.room.head.count.text() == "2 of 3 tasks done"


def test_a_note_is_kept_when_it_is_left(here: Classroom) -> None:
    here.write("It was a clear note.")
    here.press(Key.Key_Escape)
    assert here.room.form.task_list.hasFocus()
    assert here.stored()[0].reflection == "It was a clear note."
    assert here.session.history.undoText() == "Note on The hum"


def test_a_note_is_kept_when_another_task_is_clicked(here: Classroom) -> None:
    here.write("It was a clear note.")
    here.click_task("The valve")
    here.settle()
    assert note_of(here) == ""
    assert [task.reflection for task in here.stored()] == ["It was a clear note.", "", ""]
    here.click_task("The hum")
    assert note_of(here) == "It was a clear note."


def test_a_note_is_kept_when_the_room_is_left(here: Classroom) -> None:
    here.write("It was a clear note.")
    here.room.hide()
    here.settle()
    assert here.stored()[0].reflection == "It was a clear note."
    assert here.session.history.count() == 4  # three items, one note


def test_digits_and_blanks_in_a_note_are_only_written(here: Classroom) -> None:
    here.write("1 2 3 p")
    here.press(Key.Key_Escape)
    assert here.stored()[0].reflection == "1 2 3 p"
    assert here.states() == [OPEN, OPEN, OPEN]


def test_the_key_for_the_note_leads_there_and_back(here: Classroom) -> None:
    here.room.form.task_list.setFocus()
    here.press(Key.Key_N, ALT)
    assert here.room.card.form.note_edit.hasFocus()
    here.press(Key.Key_Escape)
    assert here.room.form.task_list.hasFocus()


def test_all_the_way_back_and_forth(here: Classroom) -> None:
    before = everything(here.session.library)
    here.click_task("The hum")
    here.press(Key.Key_Space)
    here.write("Louder than I thought.")
    here.press(Key.Key_Escape)
    here.press(Key.Key_3)
    after = everything(here.session.library)
    for _ in range(3):
        here.undo()
    assert everything(here.session.library) == before
    assert here.shown()[1].startswith("Open: ")
    assert note_of(here) == ""
    for _ in range(3):
        here.redo()
    assert everything(here.session.library) == after
    assert here.shown()[1].startswith("Done: ")
    assert note_of(here) == "Louder than I thought."


def test_undo_leaves_a_note_alone_that_is_being_written(here: Classroom) -> None:
    here.click_task("The hum")
    here.press(Key.Key_3)
    here.write("Half a sen")
    here.undo()
    assert note_of(here) == "Half a sen"
    assert here.states()[0] is OPEN


@contextmanager
def full_disk(here: Classroom) -> Iterator[None]:
    """Let nothing be stored for a while."""

    def refuse(_work: object) -> None:
        raise CaptureError(Fault.DISK_FULL, path="library")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(here.session.library, "write", refuse)
        yield


def test_a_note_that_cannot_be_stored_is_not_lost(here: Classroom) -> None:
    with full_disk(here):
        here.write("Do not lose me.")
        here.press(Key.Key_Escape)
        here.click_task("The valve")
        here.settle()
    assert len(here.posted) == 2  # left once, and once more with the task
    assert here.posted[0].text.startswith("The disk is full")
    assert here.stored()[0].reflection == ""
    here.click_task("The hum")
    assert note_of(here) == "Do not lose me."
    here.click_task("The valve")
    here.settle()
    assert here.stored()[0].reflection == "Do not lose me."


def test_a_state_that_cannot_be_stored_is_taken_back(here: Classroom) -> None:
    with full_disk(here):
        here.click(here.room.card.state_buttons[DONE])
    assert here.room.card.state_buttons[OPEN].isChecked()
    assert len(here.posted) == 1


def test_an_item_removed_while_its_task_is_shown(here: Classroom) -> None:
    here.click_task("The bearing")
    here.press(Key.Key_3)
    here.write("Words in the last moment")
    gone = here.room.card.item_id
    assert gone is not None
    removal = here.keep(combination.remove_item(here.session.library, gone))
    assert [text for text in here.shown() if "The bearing" in text] == []
    assert here.room.card.item_id not in (None, gone)
    assert here.room.head.count.text() == "0 of 2 tasks done"
    back = editing.undo(here.session.library, removal)
    here.session.events.changed.emit(Changed(back))
    here.settle()
    here.click_task("The bearing")
    assert note_of(here) == "Words in the last moment"
    assert here.states() == [OPEN, DONE, OPEN]


def test_a_changed_item_changes_its_task(here: Classroom) -> None:
    item = combination.item(here.session.library, str(here.room.card.item_id))
    here.keep(combination.change_item(here.session.library, replace(item, title="The whine")))
    assert here.room.card.form.act_label.text().startswith("Point out “The whine”")
    assert here.room.card.item_id == item.id


def test_the_model_keeps_its_promises(here: Classroom) -> None:
    model = TaskListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    here.add_item("Loose")
    first = here.room._learning
    here.click_task("The hum")
    here.press(Key.Key_3)
    for learning in (None, first, here.room._learning, first, None):
        for wanted in type(here.room._filter):
            model.show(learning, wanted)
    assert model.rowCount() == 0
    tester.deleteLater()


def test_faults_are_told_in_words(here: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(here.session.notices, "fail", lambda error: told.append(sentence(error)))
    here.room._successor_id = "nobody"
    here.click(here.room.card.state_buttons[DONE])
    assert told == ["There is no successor with the id nobody in this library."]
