"""From the overview to the room Learn and back, in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seci_capture.domain.golden_path import Step
from seci_capture.domain.learning import TaskState
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.workplace import COMPILE, LEARN, OVERVIEW, PREPARE
from seci_capture.services import combination, handover, internalization
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import Case, add_case, open_new
from tests.helpers.person import CONTROL, Person, person


@pytest.fixture
def case(tmp_path: Path) -> Case:
    """Return a handover with a successor and one item, in a library that is closed."""
    with open_new(tmp_path / "library") as library:
        case = add_case(library)
        combination.add_item(
            library, case.handover.id, title="The hum", statement="It sings.", kind=MarkKind.CUE
        )
    return case


@pytest.fixture
def someone(qtbot: QtBot, tmp_path: Path, case: Case) -> Person:
    """Return somebody who has opened the library."""
    someone = person(qtbot, fake_edges())
    someone.open(tmp_path / "library")
    return someone


def states(someone: Person, case: Case) -> list[TaskState]:
    """Return the states of the tasks of the first successor."""
    library = someone.session.library
    successor = handover.successors(library, case.handover.id)[0]
    learning = internalization.tasks(library, case.handover.id, successor.id)
    return [task.state for task in learning.tasks]


def test_by_keys_alone(someone: Person, case: Case) -> None:
    room = someone.place.learn
    someone.wait(lambda: room.tasks.rowCount() == 2)
    someone.press(Qt.Key.Key_5, CONTROL)
    assert someone.place.room == LEARN
    assert room.form.task_list.hasFocus()
    someone.press(Qt.Key.Key_3, widget=room.form.task_list)
    someone.settle()
    assert states(someone, case) == [TaskState.DONE]
    someone.press(Qt.Key.Key_Z, CONTROL)
    someone.settle()
    assert states(someone, case) == [TaskState.OPEN]


def test_its_keys_are_told(someone: Person) -> None:
    sections = someone.window.finding.keys()
    (told,) = (section for section in sections if section.title == "Learn")
    keys = {line.what: line.key for line in told.lines}
    assert keys["Next state of the task"] == "Space"
    assert keys["Write my note"] == "Alt+N"
    assert keys["This task is done"] == "3"
    assert keys["Hear the expert"] == "P"


def test_a_note_is_stored_when_another_room_is_wanted(someone: Person) -> None:
    someone.press(Qt.Key.Key_5, CONTROL)
    note = someone.place.learn.card.form.note_edit
    someone.wait(note.isVisible)
    note.setFocus()
    QTest.keyClicks(note, "Louder than I thought.")
    someone.press(Qt.Key.Key_1, CONTROL, note)
    assert someone.place.room == OVERVIEW
    someone.settle()
    history = someone.session.history
    assert (history.count(), history.undoText()) == (1, "Note on The hum")


def test_the_step_on_the_overview_leads_to_it(someone: Person) -> None:
    button = someone.place.overview.path.buttons[Step.LEARN]
    someone.place.show_room(OVERVIEW)
    someone.wait(button.isVisible)
    someone.click(button)
    assert someone.place.room == LEARN


def test_nobody_yet_leads_to_where_people_are_named(someone: Person, case: Case) -> None:
    library = someone.session.library
    someone.press(Qt.Key.Key_5, CONTROL)
    someone.session.keep(handover.name_successors(library, case.handover.id, []))
    someone.wait(someone.place.learn.form.prepare_button.isVisible)
    someone.click(someone.place.learn.form.prepare_button)
    assert someone.place.room == PREPARE
    assert someone.place.prepare.ui.successors_edit.hasFocus()


def test_no_item_yet_leads_to_where_they_are_made(someone: Person, case: Case) -> None:
    library = someone.session.library
    (item,) = combination.items(library, case.handover.id)
    someone.press(Qt.Key.Key_5, CONTROL)
    someone.session.keep(combination.remove_item(library, item.id))
    someone.wait(someone.place.learn.form.compile_button.isVisible)
    someone.click(someone.place.learn.form.compile_button)
    assert someone.place.room == COMPILE
