"""The lists of the room Capture keep Qt's rules for models, and what a person chose in them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.gui.externalize.marks_pane import MarksPane
from seci_capture.gui.models.jobs import Job, JobState, JobTask
from seci_capture.gui.models.mark_list import MARK, MarkList, NoteWritten
from seci_capture.gui.models.recording_rows import read_interviews
from seci_capture.gui.models.recording_tree import JOB, RecordingTree
from seci_capture.services import handover, marking
from seci_capture.services.progress import Progress
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, add_recording, open_new


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = open_new(tmp_path / "library")
    yield made
    made.close()


@pytest.fixture
def case(library: Library) -> Case:
    return add_case(library)


@pytest.fixture
def marks(library: Library, case: Case) -> tuple[Mark, ...]:
    kinds = (MarkKind.CUE, MarkKind.STORY, MarkKind.PITFALL)
    for k, kind in enumerate(kinds):
        first, last = case.words[4 * k].n, case.words[4 * k + 2].n
        marking.mark_words(library, case.transcript.id, first, last, kind, f"note {k}")
    return marking.marks(library, case.recording.id)


def model_of(qtbot: QtBot) -> MarkList:
    model = MarkList()
    failing = QAbstractItemModelTester.FailureReportingMode.Warning  # Qt's warnings fail a test
    tester = QAbstractItemModelTester(model, failing, model)
    assert tester.model() is model
    return model


def test_the_list_of_marks_keeps_the_rules(qtbot: QtBot, marks: tuple[Mark, ...]) -> None:
    model = model_of(qtbot)
    a, b, c = marks
    for shown in (marks, (a, c), (a, b, c), (), (c,), (replace(c, note="new"),), (b, a)):
        model.put(shown)
        assert [model.index(k).data(MARK) for k in range(model.rowCount())] == list(shown)


def test_a_row_says_all_of_its_mark(qtbot: QtBot, marks: tuple[Mark, ...]) -> None:
    model = model_of(qtbot)
    model.put(marks)
    assert model.index(0).data() == "Cue · 0:00 · “When the hum” · note 0"
    assert model.index(0).data(Qt.ItemDataRole.EditRole) == "note 0"


def test_a_changed_note_is_told_and_an_unchanged_one_is_not(
    qtbot: QtBot, marks: tuple[Mark, ...]
) -> None:
    model = model_of(qtbot)
    model.put(marks)
    with qtbot.assertNotEmitted(model.note_written):
        model.setData(model.index(1), " note 1 ")
    with qtbot.waitSignal(model.note_written) as told:
        model.setData(model.index(1), "another")
    assert told.args == [NoteWritten(marks[1], "another")]


def test_notes_cannot_be_edited_where_nothing_can_be_stored(
    qtbot: QtBot, marks: tuple[Mark, ...]
) -> None:
    model = model_of(qtbot)
    model.put(marks)
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    model.writable = False
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable


class TestPane:
    @pytest.fixture
    def pane(self, qtbot: QtBot, marks: tuple[Mark, ...]) -> MarksPane:
        pane = MarksPane()
        qtbot.addWidget(pane)
        pane.resize(300, 500)
        with qtbot.waitActive(pane):
            pane.show()
        pane.show_marks(marks)
        return pane

    def test_what_is_chosen_stays_so_while_marks_come_and_go(
        self, pane: MarksPane, marks: tuple[Mark, ...]
    ) -> None:
        pane.choose(marks[1].id)
        pane.show_marks(marks[1:])
        pane.show_marks((marks[0], replace(marks[1], note="new"), marks[2]))
        assert pane.selected == (marks[1].id,)

    def test_a_mark_can_be_chosen_before_it_is_there(
        self, pane: MarksPane, marks: tuple[Mark, ...]
    ) -> None:
        pane.show_marks(marks[:2])
        pane.choose(marks[2].id)
        pane.show_marks(marks)
        assert pane.selected == (marks[2].id,)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
    def test_the_note_is_edited_in_place(
        self, qtbot: QtBot, pane: MarksPane, marks: tuple[Mark, ...], key: Qt.Key
    ) -> None:
        pane.choose(marks[0].id)
        view = list_of(pane)
        view.setFocus()
        QTest.keyClick(view, key)
        editor = QApplication.focusWidget()
        assert editor
        assert editor.accessibleName() == "Note to the mark"
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, "heard it before")
        with qtbot.waitSignals([pane.note_written, pane.note_left]):
            QTest.keyClick(editor, Qt.Key.Key_Return)

    def test_escape_leaves_the_note_as_it_was(
        self, qtbot: QtBot, pane: MarksPane, marks: tuple[Mark, ...]
    ) -> None:
        pane.choose(marks[0].id)
        pane.write_note()
        editor = QApplication.focusWidget()
        assert editor
        QTest.keyClicks(editor, "no")
        with qtbot.assertNotEmitted(pane.note_written), qtbot.waitSignal(pane.note_left):
            QTest.keyClick(editor, Qt.Key.Key_Escape)

    def test_del_removes_all_that_are_chosen(
        self, qtbot: QtBot, pane: MarksPane, marks: tuple[Mark, ...]
    ) -> None:
        view = list_of(pane)
        view.setFocus()
        view.selectAll()
        removed: list[str] = []
        pane.removal_wanted.connect(lambda chosen: removed.append(chosen.mark_id))
        QTest.keyClick(view, Qt.Key.Key_Delete)
        assert removed == [mark.id for mark in marks]

    def test_choosing_by_keys_does_not_play(
        self, qtbot: QtBot, pane: MarksPane, marks: tuple[Mark, ...]
    ) -> None:
        pane.choose(marks[0].id)
        view = list_of(pane)
        view.setFocus()
        with qtbot.assertNotEmitted(pane.listened), qtbot.waitSignal(pane.chosen) as chosen:
            QTest.keyClick(view, Qt.Key.Key_Down)
        assert chosen.args[0].mark_id == marks[1].id
        with qtbot.waitSignal(pane.listened) as listened:
            QTest.keyClick(view, Qt.Key.Key_Space)
        assert listened.args[0].mark_id == marks[1].id


def list_of(pane: MarksPane) -> QListView:
    view = pane.findChild(QListView)
    assert view
    return view


def test_the_tree_of_recordings_keeps_the_rules(qtbot: QtBot, library: Library, case: Case) -> None:
    model = RecordingTree()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    assert tester.model() is model
    one = read_interviews(library, case.handover.id)
    add_recording(library, case.interview.id)
    handover.add_interview(library, case.handover.id, theme="Summer")
    more = read_interviews(library, case.handover.id)
    for rows in (one, more, one, (), more):
        model.show(rows)
        assert model.rowCount() == len(rows)
    job = Job(
        1, JobTask.TRANSCRIBE, "Talk", case.recording.id, Progress(5.0, 10.0), JobState.RUNNING
    )
    model.show_jobs([job])
    index = model.index_of(case.recording.id)
    assert index.data(JOB) == job
    assert index.data() == "Talk · 0:00 · 50 % transcribed"
    assert index.parent() == model.index_of(case.interview.id)
    assert not model.index_of("nothing").isValid()
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
    model.show_jobs([])
    assert selection.currentIndex() == index
    assert index.data() == "Talk · 0:00 · transcribed"
    assert model.parent(QModelIndex()) == QModelIndex()
