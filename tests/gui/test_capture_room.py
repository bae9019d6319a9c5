"""The room Capture: from a file to marked words, and what happens when something goes wrong."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seci_capture import resources
from seci_capture.bootstrap import edges as real_edges
from seci_capture.domain.marking import MarkKind
from seci_capture.gui.externalize.capture_room import CaptureRoom
from seci_capture.gui.models.wanted import ItemWanted, PlaceWanted
from seci_capture.gui.notices import Notices, Weight
from seci_capture.gui.session import Session
from seci_capture.services import library, socialization
from seci_capture.services.ports import Edges
from tests.helpers.capture_rooms import Desk, desk, labels, sound_files
from tests.helpers.gui_edges import fake_edges

TALK = "The network is a long freight train. It cannot stop at once. So you drive ahead of it."


@pytest.fixture
def edges() -> Edges:
    return fake_edges(TALK)


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path, edges: Edges) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", edges) as made:
        yield made


def test_an_empty_room_says_what_to_do(at: Desk) -> None:
    at.wait(lambda: any("press Import" in text for text in labels(at.room.form.transcript)))
    assert not at.view.isVisible()
    at.wait(lambda: at.buttons("Import…")[0].isEnabled())


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
    second = sound_files(tmp_path, "second.wav")
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
        talk = sound_files(tmp_path, "talk.wav")
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
