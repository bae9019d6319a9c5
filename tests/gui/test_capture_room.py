"""The room Capture: from a file to marked words, and what happens when something goes wrong."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from seci_capture import resources
from seci_capture.bootstrap import edges as real_edges
from seci_capture.domain.interview import Interview
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.notices import Notices, Weight
from seci_capture.gui.session import Session
from seci_capture.services import handover, library, socialization
from seci_capture.services.ports import Edges
from tests.helpers.capture_rooms import Desk, Turnstile, desk
from tests.helpers.gui_edges import FakeDecoder, FakeTranscriber, fake_edges, spoken

TALK = "The network is a long freight train. It cannot stop at once. So you drive ahead of it."


@pytest.fixture
def edges() -> Edges:
    return fake_edges(TALK)


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path, edges: Edges) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", edges) as made:
        yield made


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def files(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_bytes(b"any sound")
    return [folder / name for name in names]


def test_an_empty_room_says_what_to_do(at: Desk) -> None:
    at.wait(lambda: any("press Import" in text for text in labels(at.room.form.transcript)))
    assert not at.view.isVisible()
    at.wait(lambda: at.buttons("Import…")[0].isEnabled())


class TestFromAFileToWords:
    gate = Turnstile()

    @pytest.fixture
    def edges(self) -> Edges:
        self.gate = Turnstile()
        speech = FakeTranscriber(spoken("Steam rises."), gate=self.gate)
        return replace(fake_edges(), media=FakeDecoder(seconds=300.0), speech=speech)

    def test_words_appear_window_by_window(self, at: Desk, tmp_path: Path) -> None:
        at.drop(*files(tmp_path, "talk.wav"))
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
        at.drop(*files(tmp_path, "talk.wav"))
        at.wait(lambda: at.recordings)
        self.gate.let_through()
        at.wait(lambda: at.view.toPlainText() == "Steam rises.")
        at.click_button("Cancel")
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
        at.drop(*files(tmp_path, "one.wav", "two.m4a"))
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
        at.drop(*files(tmp_path, "talk.wav"))
        at.wait(lambda: "Importing talk.wav" in labels(at.room))
        at.click_button("Cancel")
        at.idle()
        assert at.recordings == ()
        assert handover.interviews(at.session.library, at.handover.id) == ()
        assert not list((tmp_path / "library" / "recordings").iterdir())
        assert "Importing talk.wav" not in labels(at.room)
        assert at.session.history.count() == 0
        assert at.posted == []

    def test_one_that_waits_goes_at_once(self, at: Desk, tmp_path: Path) -> None:
        at.drop(*files(tmp_path, "one.wav", "two.wav"))
        at.wait(lambda: "Importing two.wav" in labels(at.room))
        at.click_button("Cancel")
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


def test_marked_by_mouse_and_key_noted_undone_and_removed(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    before = at.view.viewport().grab().toImage().pixelColor(at.place_of("long", 0.0))

    at.select("long", "train")
    at.press(Qt.Key.Key_M)
    assert at.view.hasFocus()
    tint = at.view.viewport().grab().toImage().pixelColor(at.place_of("long", 0.0))
    assert tint != before  # painted before it is stored
    at.wait(lambda: at.marks)
    at.settle()
    (mark,) = at.marks
    assert (mark.kind, mark.anchor.exact) == (MarkKind.METAPHOR, "long freight train.")
    at.wait(lambda: at.room.form.marks.selected == (mark.id,))

    at.press(Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert editor
    QTest.keyClicks(editor, "How slow it is")
    at.press(Qt.Key.Key_Return)
    at.wait(lambda: at.marks[0].note == "How slow it is")
    at.settle()
    at.wait(at.view.hasFocus)

    history = at.session.history
    history.undo()
    at.wait(lambda: at.marks[0].note == "")
    history.undo()
    at.wait(lambda: at.marks == ())
    at.settle()
    assert at.view.viewport().grab().toImage().pixelColor(at.place_of("long", 0.0)) == before
    history.redo()
    at.wait(lambda: at.marks)
    history.redo()
    at.wait(lambda: at.marks[0].note == "How slow it is")
    at.settle()

    at.view.go_to(at.word("freight").n)
    at.view.setFocus()
    at.press(Qt.Key.Key_Delete)
    at.wait(lambda: at.marks == ())
    at.settle()


def test_enter_right_after_a_mark_writes_the_note_of_that_mark(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    at.view.setFocus()
    at.view.go_to(at.word("So").n)
    at.press(Qt.Key.Key_S)
    at.wait(lambda: at.marks)
    at.settle()
    at.view.go_to(at.word("cannot").n)
    at.press(Qt.Key.Key_P)
    at.press(Qt.Key.Key_Return)  # it is not stored yet
    at.wait(lambda: not at.view.hasFocus())
    editor = QApplication.focusWidget()
    assert editor
    QTest.keyClicks(editor, "dangerous")
    at.press(Qt.Key.Key_Return)
    at.wait(lambda: {m.kind: m.note for m in at.marks}.get(MarkKind.PITFALL) == "dangerous")
    at.settle()


def test_marks_are_listened_to_removed_and_made_into_items(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    at.view.setFocus()
    for word in ("network", "cannot"):
        at.view.go_to(at.word(word).n)
        at.press(Qt.Key.Key_C)
    at.wait(lambda: len(at.marks) == 2)
    at.settle()
    first, second = at.marks
    view = at.room.form.marks.findChild(QListView)
    assert view
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    at.wait(lambda: at.player.state.playing)
    assert at.player.seconds >= second.anchor.start
    assert at.view.chosen_mark == second.id

    view.selectAll()
    with at.qtbot.waitSignal(at.room.item_wanted) as asked:
        at.click_button("Make an item")
    assert asked.args == [ItemWanted((first.id, second.id))]
    at.click_button("Remove")
    at.wait(lambda: at.marks == ())
    at.settle()


def test_a_quote_from_another_room_is_shown_and_heard(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    spoken_at = at.word("drive").start
    second = files(tmp_path, "second.wav")
    at.room.import_files(second)
    at.wait(lambda: len(at.recordings) == 2)
    at.idle()
    at.room.form.recordings.choose(at.recordings[1].id)
    at.wait(lambda: at.player.state.loaded)

    at.room.show_place(PlaceWanted(at.recordings[0].id, spoken_at), play=True)
    at.wait(lambda: at.player.state.playing)
    assert at.player.seconds >= spoken_at
    row = at.room.form.recordings.choice.recording
    assert row
    assert row.recording.id == at.recordings[0].id
    at.wait(lambda: at.view.extraSelections())
    assert at.view.textCursor().block().text() == "So you drive ahead of it."


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
        at.drop(*files(tmp_path, "talk.wav"))
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


def test_missing_consent_is_said_calmly_until_it_is_given(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    text = "Nothing of this interview can be released yet: consent of Karin Vogt is missing."
    assert text in labels(at.room)
    interview_id = at.recordings[0].interview_id
    at.session.edit(
        lambda: socialization.give_consent(
            at.session.library, interview_id, "Karin Vogt", recording=True, clips=True
        )
    )
    at.wait(lambda: text not in labels(at.room))


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


def test_nothing_can_be_changed_in_a_library_that_is_open_elsewhere(
    qtbot: QtBot, tmp_path: Path, edges: Edges
) -> None:
    with desk(qtbot, tmp_path / "library", edges) as at:
        at.import_talk(tmp_path)
        at.view.setFocus()
        at.press(Qt.Key.Key_C)
        at.wait(lambda: at.marks)
        at.settle()
        reading = library.open_library(tmp_path / "library", None, edges.secrets)
        session = Session(reading, edges, Notices())
        assert not session.writable
        room = CaptureRoom(session)
        qtbot.addWidget(room)
        with qtbot.waitActive(room):
            room.show()
        room.show_handover(at.handover.id)
        view = room.form.transcript.view
        qtbot.waitUntil(lambda: "freight" in view.toPlainText())
        qtbot.waitUntil(lambda: bool(room.form.marks.marks))
        room.form.marks.choose(room.form.marks.marks[0].id)
        QTest.keyClick(view, Qt.Key.Key_M)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        QTest.keyClick(view, Qt.Key.Key_Return)
        for text in ("Import…", "Remove", "Make an item"):
            assert not named_button(room, text).isEnabled()
        assert not room.form.transcript.kinds.isEnabled()
        assert not room.acceptDrops()
        room.show_handover(None)
        session.close()
        assert len(at.marks) == 1


def named_button(room: CaptureRoom, text: str) -> QPushButton:
    return next(b for b in room.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_every_control_that_takes_the_focus_has_a_name(at: Desk, tmp_path: Path) -> None:
    at.import_talk(tmp_path)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in at.room.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if not (widget.accessibleName() or getattr(widget, "text", str)())
        if not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_the_widths_of_the_columns_are_remembered(
    qtbot: QtBot, tmp_path: Path, edges: Edges
) -> None:
    with desk(qtbot, tmp_path / "one", edges) as at:
        at.import_talk(tmp_path)
        at.room.form.splitter.setSizes([300, 500, 280])
        sizes = at.room.form.splitter.sizes()
    with desk(qtbot, tmp_path / "two", edges) as again:
        again.import_talk(tmp_path)
        assert again.room.form.splitter.sizes() == sizes


def test_without_a_way_to_play_the_room_says_so_once(
    qtbot: QtBot, tmp_path: Path, edges: Edges, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with desk(qtbot, tmp_path / "library", edges) as at:
        at.wait(lambda: at.posted)
        talk = files(tmp_path, "talk.wav")
        at.drop(*talk)
        at.wait(lambda: at.view.toPlainText())
        at.idle()
        at.click("freight")
        assert [notice.weight for notice in at.posted] == [Weight.HINT]
        at.view.setFocus()
        at.press(Qt.Key.Key_M)
        at.wait(lambda: at.marks)
        at.settle()


@pytest.mark.speech
def test_real_words_and_real_sound_of_the_sample(qtbot: QtBot, tmp_path: Path) -> None:
    sample, rate = soundfile.read(resources.path("sample", "interview.flac"), dtype="int16")
    soundfile.write(tmp_path / "beginning.flac", sample[: 20 * rate], rate)
    with desk(qtbot, tmp_path / "library", real_edges()) as at:
        at.drop(tmp_path / "beginning.flac")
        qtbot.waitUntil(lambda: "making time, Martin" in at.view.toPlainText(), timeout=120_000)
        qtbot.waitUntil(lambda: not at.session.tasks.busy, timeout=60_000)
        at.wait(lambda: at.player.state.loaded)
        at.click("picture")
        at.wait(lambda: at.view.extraSelections())
        at.wait(lambda: at.player.state.playing)
        assert at.player.seconds >= at.word("picture").start
        at.view.setFocus()
        at.press(Qt.Key.Key_M)
        at.wait(lambda: at.marks)
        assert at.marks[0].anchor.exact == "I give them a picture."
