"""Bringing recordings into the room Capture, and turning them into words."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from seci_capture.domain.interview import Interview
from seci_capture.gui.notices import Weight
from seci_capture.services import handover
from seci_capture.services.ports import Edges
from tests.helpers.capture_rooms import Desk, Turnstile, desk, labels, sound_files
from tests.helpers.gui_edges import FakeDecoder, FakeTranscriber, fake_edges, spoken

TALK = "The network is a long freight train. It cannot stop at once. So you drive ahead of it."


@pytest.fixture
def edges() -> Edges:
    return fake_edges(TALK)


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path, edges: Edges) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", edges) as made:
        yield made


class TestFromAFileToWords:
    gate = Turnstile()

    @pytest.fixture
    def edges(self) -> Edges:
        self.gate = Turnstile()
        speech = FakeTranscriber(spoken("Steam rises."), gate=self.gate)
        return replace(fake_edges(), media=FakeDecoder(seconds=300.0), speech=speech)

    def test_words_appear_window_by_window(self, at: Desk, tmp_path: Path) -> None:
        at.drop(*sound_files(tmp_path, "talk.wav"))
        at.wait(lambda: at.recordings)
        at.wait(lambda: any("The words appear here" in t for t in labels(at.room.form.transcript)))
        self.gate.let_through()
        at.wait(lambda: at.view.toPlainText() == "Steam rises.")
        assert at.session.tasks.busy
        self.gate.let_through()
        at.wait(lambda: at.view.toPlainText() == "Steam rises.\nSteam rises.")
        at.idle()
        assert at.session.history.undoText() == "Transcribe talk"

    def test_a_stopped_transcription_keeps_its_words_and_goes_on(
        self, at: Desk, tmp_path: Path
    ) -> None:
        at.drop(*sound_files(tmp_path, "talk.wav"))
        at.wait(lambda: at.recordings)
        self.gate.let_through()
        at.wait(lambda: at.view.toPlainText() == "Steam rises.")
        at.click_job("Cancel")
        at.idle()
        assert at.view.toPlainText() == "Steam rises."
        self.gate.let_through()
        at.click_button("Go on")
        at.wait(lambda: at.view.toPlainText() == "Steam rises.\nSteam rises.")
        at.idle()


class TestSeveralFiles:
    gate = Turnstile()

    @pytest.fixture
    def edges(self) -> Edges:
        self.gate = Turnstile()
        return replace(fake_edges(TALK), media=FakeDecoder(gate=self.gate))

    def test_they_come_into_one_new_interview_one_after_the_other(
        self, at: Desk, tmp_path: Path
    ) -> None:
        at.drop(*sound_files(tmp_path, "one.wav", "two.m4a"))
        at.wait(lambda: "Importing two.m4a" in labels(at.room))
        assert "Waits its turn" in labels(at.room)
        self.gate.let_through(2)
        at.wait(lambda: len(at.recordings) == 2)
        at.idle()
        assert [each.name for each in at.recordings] == ["one", "two"]
        assert len({each.interview_id for each in at.recordings}) == 1
        at.wait(lambda: [row.name for row in at.tree.rows] == ["Interview 1"])
        both = ["one · 0:20 · transcribed", "two · 0:20 · transcribed"]
        at.wait(lambda: [index.data() for index in rows_of(at)] == both)

    def test_a_cancelled_import_leaves_nothing(self, at: Desk, tmp_path: Path) -> None:
        at.drop(*sound_files(tmp_path, "talk.wav"))
        at.wait(lambda: "Importing talk.wav" in labels(at.room))
        at.click_job("Cancel")
        at.idle()
        assert at.recordings == ()
        assert handover.interviews(at.session.library, at.handover.id) == ()
        assert not list((tmp_path / "library" / "recordings").iterdir())
        assert "Importing talk.wav" not in labels(at.room)
        assert at.session.history.count() == 0
        assert at.posted == []

    def test_one_that_waits_goes_at_once(self, at: Desk, tmp_path: Path) -> None:
        at.drop(*sound_files(tmp_path, "one.wav", "two.wav"))
        at.wait(lambda: "Importing two.wav" in labels(at.room))
        at.click_job("Cancel")
        assert "Importing two.wav" not in labels(at.room)
        self.gate.let_through(2)
        at.idle()
        assert [each.name for each in at.recordings] == ["one"]


def rows_of(at: Desk) -> list[QModelIndex]:
    top = at.tree.index(0, 0)
    return [at.tree.index(row, 0, top) for row in range(at.tree.rowCount(top))]


def test_a_file_goes_into_the_chosen_interview(at: Desk, tmp_path: Path) -> None:
    made = [
        handover.add_interview(at.session.library, at.handover.id, theme=theme).made(Interview)
        for theme in ("Winter", "Summer")
    ]
    at.room.reload()
    tree = at.room.findChild(QTreeView)
    assert tree
    at.wait(lambda: at.tree.rowCount() == 2)
    place = tree.visualRect(at.tree.index_of(made[0].id)).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    at.import_talk(tmp_path)
    assert [each.interview_id for each in at.recordings] == [made[0].id]


class TestFailure:
    speech = FakeTranscriber(spoken(TALK), fails=True)

    @pytest.fixture
    def edges(self) -> Edges:
        self.speech = FakeTranscriber(spoken(TALK), fails=True)
        return replace(fake_edges(), speech=self.speech)

    @pytest.mark.parametrize("by", ["notice", "button"])
    def test_a_failed_transcription_is_said_and_can_go_on(
        self, at: Desk, tmp_path: Path, by: str
    ) -> None:
        at.drop(*sound_files(tmp_path, "talk.wav"))
        at.wait(lambda: at.posted)
        (notice,) = at.posted
        assert notice.weight is Weight.FAILURE
        assert "The speech engine stopped" in notice.text
        at.idle()
        self.speech.fails = False
        if by == "notice":
            notice.actions[0].run()
        else:
            at.click_button("Go on")
        at.wait(lambda: "freight" in at.view.toPlainText())
        at.idle()

    def test_a_file_that_is_gone_is_named(self, at: Desk, tmp_path: Path) -> None:
        at.room.import_files([tmp_path / "nothing.wav"])
        at.wait(lambda: at.posted)
        assert "nothing.wav" in at.posted[0].text
        at.idle()
        assert at.recordings == ()


def test_an_undone_import_takes_its_recording_away_and_brings_it_back(
    at: Desk, tmp_path: Path
) -> None:
    at.import_talk(tmp_path)
    at.session.history.undo()
    at.session.history.undo()
    at.wait(lambda: at.recordings == ())
    at.wait(lambda: not at.view.isVisible())
    at.session.history.redo()
    at.session.history.redo()
    at.wait(lambda: "freight" in at.view.toPlainText())
    assert at.posted == []
