"""What the room Learn shows: whose tasks, which of them, the expert's voice, and nothing yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Edit
from seci_capture.domain.handover import Handover
from seci_capture.domain.learning import TaskState
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui.internalize.learn_room import LearnRoom
from seci_capture.gui.notices import Notices
from seci_capture.gui.session import Session
from seci_capture.gui.widgets.wrapped_label import WrappedLabel
from seci_capture.services import handover, marking
from seci_capture.storage.library import Library
from tests.helpers.gui_edges import fake_edges
from tests.helpers.learn_rooms import ALT, Classroom, classroom
from tests.helpers.libraries import RATE, add_recording, add_transcript, noise, said

OPEN, BEGUN, DONE = TaskState
Key = Qt.Key
LONG = "Fernwärmeversorgungsanlagenüberwachungseinrichtungsprüfvorschriften" * 2


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Classroom]:
    with classroom(qtbot, tmp_path / "library") as here:
        yield here


def finish(here: Classroom, title: str) -> None:
    """Say of a task that it is done."""
    here.click_task(title)
    here.press(Key.Key_3)


def titles(here: Classroom) -> list[str]:
    """Return the titles of the tasks in the list."""
    return [text.split("“")[1].split("”")[0] for text in here.shown() if "“" in text]


def test_only_what_is_to_do_or_done(here: Classroom) -> None:
    finish(here, "The bearing")
    here.press(Key.Key_2, ALT)
    assert titles(here) == ["The hum", "The valve"]
    assert here.shown()[0] == "Machines: 1 of 3 tasks done"
    here.click(here.room.form.done_button)
    assert titles(here) == ["The bearing"]
    here.press(Key.Key_1, ALT)
    assert len(titles(here)) == 3


def test_the_task_at_hand_stays_until_it_is_left(here: Classroom) -> None:
    here.press(Key.Key_2, ALT)
    finish(here, "The bearing")
    assert titles(here) == ["The hum", "The bearing", "The valve"]
    here.write("There is time for a note.")
    here.click_task("The valve")
    here.settle()
    assert titles(here) == ["The hum", "The valve"]
    assert here.room.tasks.task_at(here.room.form.task_list.currentIndex()).task.title == (
        "The valve"
    )
    assert here.stored()[1].reflection == "There is time for a note."


def test_undo_brings_a_task_back_under_a_filter(here: Classroom) -> None:
    here.press(Key.Key_2, ALT)
    finish(here, "The bearing")
    here.click_task("The hum")
    here.settle()
    assert titles(here) == ["The hum", "The valve"]
    here.undo()
    assert titles(here) == ["The hum", "The bearing", "The valve"]


@pytest.mark.parametrize(("key", "words"), [(Key.Key_3, "Nothing is done yet."), (Key.Key_2, "No")])
def test_nothing_in_a_filter(here: Classroom, key: Key, words: str) -> None:
    if key == Key.Key_2:
        for title in ("The hum", "The bearing", "The valve"):
            finish(here, title)
    here.press(key, ALT)
    assert titles(here) == []
    hint = here.room.form.list_hint
    assert hint.isVisible()
    assert hint.text().startswith(words)
    assert here.room.card.form.hint.isVisible()
    here.press(Key.Key_1, ALT)
    assert len(titles(here)) == 3


def test_each_successor_has_a_checklist_of_their_own(here: Classroom) -> None:
    assert here.room.form.name_label.text() == "Checklist of Jonas Brandt"
    assert not here.room.form.successor_box.isVisible()
    finish(here, "The hum")
    here.name("Jonas Brandt", "Aylin Demir")
    box = here.room.form.successor_box
    assert [box.itemText(row) for row in range(box.count())] == ["Jonas Brandt", "Aylin Demir"]
    assert box.currentText() == "Jonas Brandt"
    here.press(Key.Key_K, ALT)
    assert box.hasFocus()
    here.press(Key.Key_Down)
    assert box.currentText() == "Aylin Demir"
    assert here.room.head.count.text() == "0 of 3 tasks done"
    finish(here, "The valve")
    assert here.states(0) == [DONE, OPEN, OPEN]
    assert here.states(1) == [OPEN, OPEN, DONE]


def test_a_note_goes_to_whose_checklist_it_was_written_in(here: Classroom) -> None:
    here.name("Jonas Brandt", "Aylin Demir")
    here.write("Mine.")
    box = here.room.form.successor_box
    box.setFocus()
    here.press(Key.Key_Down)
    assert here.room.card.form.note_edit.toPlainText() == ""
    assert here.stored(0)[0].reflection == "Mine."
    assert here.stored(1)[0].reflection == ""


def test_who_is_gone_gives_way_to_the_next(here: Classroom) -> None:
    here.name("Jonas Brandt", "Aylin Demir")
    here.room.form.successor_box.setFocus()
    here.press(Key.Key_Down)
    finish(here, "The hum")
    here.name("Jonas Brandt")
    assert here.room.form.name_label.text() == "Checklist of Jonas Brandt"
    assert here.room.head.count.text() == "0 of 3 tasks done"
    here.undo()
    assert here.states(1) == [DONE, OPEN, OPEN]


def test_nobody_takes_over_yet(here: Classroom, qtbot: QtBot) -> None:
    naming: Edit = here.name()
    form = here.room.form
    assert naming.changes
    assert form.pages.currentWidget() is form.empty_page
    assert form.empty_title.text() == "Who takes over?"
    assert not form.compile_button.isVisible()
    with qtbot.waitSignal(here.room.successor_wanted):
        QTest.mouseClick(form.prepare_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(here.room.successor_wanted):
        form.prepare_button.setFocus()
        QTest.keyClick(form.prepare_button, Key.Key_Space)
    here.undo()
    assert form.pages.currentWidget() is form.work_page
    assert len(titles(here)) == 3


def test_nothing_to_learn_yet(here: Classroom, qtbot: QtBot) -> None:
    other = handover.begin(here.session.library, "Ada", successors=["Ben"]).made(Handover)
    here.room.show_handover(other.id)
    here.settle()
    form = here.room.form
    assert form.empty_label.text().endswith("becomes a task for Ben.")
    assert not form.prepare_button.isVisible()
    with qtbot.waitSignal(here.room.items_wanted):
        QTest.mouseClick(form.compile_button, Qt.MouseButton.LeftButton)


def test_without_a_handover(here: Classroom) -> None:
    here.write("Kept on the way out.")
    here.room.show_handover(None)
    form = here.room.form
    assert form.empty_label.text() == "Begin a handover first (Ctrl+N)."
    assert not form.prepare_button.isVisible()
    here.room.show_handover(here.case.handover.id)
    here.settle()
    assert here.stored()[0].reflection == "Kept on the way out."


def test_the_expert_is_heard(here: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    words = here.case.words
    mark = marking.mark_words(
        here.session.library, here.case.transcript.id, words[1].n, words[5].n, MarkKind.CUE
    ).made(Mark)
    here.add_item("The note", marks=[mark.id])
    wanted: list[object] = []
    monkeypatch.setattr(here.room.clips, "toggle", wanted.append)
    here.click_task("The note")
    form = here.room.card.form
    assert form.quote_label.text() == f"“{mark.anchor.exact}”"
    assert form.source_label.text() == "Karin Vogt · Winter · 0:00"
    assert not form.silent_label.isVisible()
    here.press(Key.Key_P)
    here.click(form.play_button)
    assert [clip.id for clip in wanted] == [mark.id, mark.id]
    here.room.card.show_heard(mark.id)
    assert form.play_button.accessibleName() == "Stop"
    here.room.card.show_heard("")
    assert form.play_button.accessibleName() == "Hear the expert"


def test_the_voice_is_heard_in_place_and_falls_silent_with_the_room(
    here: Classroom, qtbot: QtBot
) -> None:
    library = here.session.library
    recording = add_recording(library, here.case.interview.id, noise(8 * RATE))
    transcript, words = add_transcript(library, recording.id, [said("a hum like a note of music")])
    mark = marking.mark_words(library, transcript.id, words[1].n, words[5].n, MarkKind.CUE).made(
        Mark
    )
    here.add_item("The note", marks=[mark.id])
    here.click_task("The note")
    with qtbot.waitSignal(here.room.clips.changed):
        here.press_now(Key.Key_P)
    assert here.room.clips.clip_id == mark.id
    assert here.room.card.form.play_button.accessibleName() == "Stop"
    qtbot.waitUntil(lambda: here.room.clips._began)
    here.room.hide()
    assert here.room.clips.clip_id == ""
    assert here.room.card.form.play_button.accessibleName() == "Hear the expert"


def test_a_library_that_can_only_be_read(qtbot: QtBot, tmp_path: Path) -> None:
    with classroom(qtbot, tmp_path / "library") as writer:
        finish(writer, "The hum")
        reader = Library.open(tmp_path / "library")
        session = Session(reader, fake_edges(), Notices())
        room = LearnRoom(session)
        qtbot.addWidget(room)
        room.show()
        room.show_handover(writer.case.handover.id)
        qtbot.waitUntil(lambda: room.tasks.rowCount() == 4)
        assert room.card.state_buttons[DONE].isChecked()
        assert not any(button.isEnabled() for button in room.card.state_buttons.values())
        assert room.card.form.note_edit.isReadOnly()
        QTest.keyClick(room.form.task_list, Key.Key_Space)
        assert writer.states() == [DONE, OPEN, OPEN]
        room.show_handover(None)
        session.close()


@pytest.mark.parametrize("size", [(1060, 760), (804, 520)])
def test_the_longest_words_stay_inside(here: Classroom, size: tuple[int, int]) -> None:
    here.add_item(LONG, LONG)
    here.room.resize(*size)
    here.click_task(LONG)
    here.settle()
    content = here.room.card.form.content
    assert content.width() <= here.room.card.form.scroll.viewport().width()
    labels = [each for each in content.findChildren(QLabel) if each.isVisible()]
    assert len(labels) >= 4
    for label in labels:
        place = label.rect().translated(label.mapTo(content, QPoint()))
        assert content.rect().contains(place), label.objectName()
    assert here.room.width() == size[0]


def test_a_word_longer_than_a_line_is_broken(qtbot: QtBot) -> None:
    label = WrappedLabel()
    qtbot.addWidget(label)
    label.setText("Short")
    one = label.heightForWidth(200)
    label.setText(LONG)
    assert label.heightForWidth(200) >= 3 * one
    label.setText("One\ntwo")
    assert label.heightForWidth(200) == 2 * one
