"""What a step taken back is about is chosen where it happened, in Capture and in Compile."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Edit
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui.main_window import MainWindow
from seci_capture.gui.models.recording_rows import InterviewRow, RecordingRow
from seci_capture.gui.models.recording_tree import ROW
from seci_capture.gui.workplace import CAPTURE, COMPILE, OVERVIEW, PREPARE, Workplace
from seci_capture.services import areas, capture, combination, handover, marking, order
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, add_recording, open_new
from tests.helpers.windows import open_library, settle


class Sitting:
    """A handover with two interviews, the second with two recordings, in the window."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        with open_new(folder) as library:
            self.case: Case = add_case(library)
            own = self.case.handover.id
            self.second = handover.add_interview(library, own, theme="Summer").made(Interview)
            self.recordings = [add_recording(library, self.second.id) for _ in range(2)]
            self.items = [
                combination.add_item(
                    library, own, title=title, statement="…", kind=MarkKind.CUE, area=area
                ).made(KnowledgeItem)
                for title, area in (("Oil", "Pumps"), ("Hum", "Pumps"), ("Rust", "Pipes"))
            ]
            self.areas = handover.areas(library, own)
        self.qtbot, self.window = qtbot, window
        self.place: Workplace = open_library(qtbot, window, folder)

    @property
    def library(self) -> Library:
        return self.place.session.library

    def do(self, work: Callable[[], Edit]) -> None:
        self.place.session.edit(work)
        settle(self.qtbot, self.place)

    def undo_in(self, room: int) -> None:
        """Take the last step back while another room is shown."""
        self.place.show_room(room)
        self.window.menus.undo.trigger()
        settle(self.qtbot, self.place)

    def redo_in(self, room: int) -> None:
        self.place.show_room(room)
        self.window.menus.redo.trigger()
        settle(self.qtbot, self.place)

    @property
    def row(self) -> str:
        """Return the id of the interview or recording that is chosen in Capture."""
        row = self.place.capture.form.recordings._form.tree.currentIndex().data(ROW)
        assert isinstance(row, InterviewRow | RecordingRow)
        return row.interview.id if isinstance(row, InterviewRow) else row.recording.id

    @property
    def item(self) -> str:
        """Return the title of the item that is chosen in Compile."""
        (item,) = self.place.compile.desk.items
        return item.title

    @property
    def area(self) -> str:
        area = self.place.compile.desk.area
        assert area is not None
        return area.name


@pytest.fixture
def at(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Sitting:
    return Sitting(qtbot, window, tmp_path / "Heating")


def test_interviews_are_shown_in_the_room_in_which_one_is(at: Sitting) -> None:
    named = replace(at.case.interview, theme="Named")
    at.do(lambda: handover.change_interview(at.library, named))
    at.undo_in(CAPTURE)
    assert (at.place.room, at.row) == (CAPTURE, at.case.interview.id)
    at.redo_in(OVERVIEW)
    assert at.place.room == PREPARE
    at.do(lambda: handover.move_interview(at.library, at.second.id, -1))
    at.undo_in(CAPTURE)
    assert (at.place.room, at.row) == (CAPTURE, at.second.id)


def test_an_interview_that_comes_back_is_chosen(at: Sitting) -> None:
    at.do(lambda: handover.remove_interview(at.library, at.case.interview.id))
    at.undo_in(CAPTURE)
    assert (at.place.room, at.row) == (CAPTURE, at.case.interview.id)


def test_recordings_are_chosen_where_they_are_put_named_and_brought_back(at: Sitting) -> None:
    first, second = (recording.id for recording in at.recordings)
    into = at.case.interview.id
    at.do(lambda: order.move_recording(at.library, first, into, None))
    at.place.capture.form.recordings.choose(second)
    at.undo_in(OVERVIEW)
    assert (at.place.room, at.row) == (CAPTURE, first)
    at.do(lambda: handover.rename_recording(at.library, second, "Evening"))
    at.undo_in(OVERVIEW)
    assert (at.place.room, at.row) == (CAPTURE, second)
    at.do(lambda: capture.remove_recording(at.library, first))
    at.undo_in(OVERVIEW)
    assert (at.place.room, at.row) == (CAPTURE, first)


def test_the_mark_of_a_note_is_chosen_among_others_at_its_words(at: Sitting) -> None:
    numbers = [word.n for word in at.case.words[:4]]
    place = at.case.transcript.id
    at.place.show_room(CAPTURE)
    at.place.capture.form.recordings.choose(at.case.recording.id)
    settle(at.qtbot, at.place)
    made = [
        marking.mark_words(at.library, place, numbers[0], last, MarkKind.CUE).made(Mark)
        for last in (numbers[1], numbers[3])
    ]
    at.do(lambda: marking.change_mark(at.library, made[1].id, MarkKind.CUE, "Listen"))
    at.place.capture.reload()
    at.place.capture.recording.read()
    settle(at.qtbot, at.place)
    marks = at.place.capture.form.marks
    marks.choose(made[0].id)
    QTest.keyPress(at.window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    at.undo_in(CAPTURE)  # as by Ctrl+Z, which would add rows to what is chosen
    QTest.keyRelease(at.window, Qt.Key.Key_Control)
    assert marks.selected == (made[1].id,)


def test_the_item_that_moved_is_chosen(at: Sitting) -> None:
    oil, _hum, rust = at.items
    at.do(lambda: combination.place_items(at.library, [oil.id], rust.area_id, None))
    at.undo_in(OVERVIEW)
    assert (at.place.room, at.item) == (COMPILE, "Oil")
    at.redo_in(OVERVIEW)
    assert at.item == "Oil"


@pytest.mark.parametrize("step", ["name", "place", "remove"])
def test_the_area_is_chosen_that_was_named_placed_or_removed(at: Sitting, step: str) -> None:
    oil, hum, _rust = at.items
    pumps, pipes = (area.id for area in at.areas)
    if step == "name":
        at.do(lambda: areas.rename_area(at.library, pipes, "Valves"))
    elif step == "place":
        at.do(lambda: areas.place_area(at.library, pipes, pumps))
    else:
        at.do(lambda: combination.place_items(at.library, [oil.id, hum.id], pipes, None))
        at.do(lambda: areas.remove_area(at.library, pumps))
    at.undo_in(OVERVIEW)
    assert at.place.room == COMPILE
    assert at.area == ("Pumps" if step == "remove" else "Pipes")
