"""The transcript is corrected where it stands: by keys, by the menu, and whatever goes wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.domain.edits import Action, Edit, added
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import MarkKind
from seci_capture.domain.transcript import Speaker
from seci_capture.gui.externalize.transcript_editor import SentenceEditor
from seci_capture.gui.externalize.transcript_menu import SentenceMenu
from seci_capture.gui.notices import Weight
from seci_capture.services import correction
from seci_capture.services.editing import perform
from tests.helpers.capture_rooms import Desk, desk
from tests.helpers.gui_edges import fake_edges
from tests.helpers.libraries import texts

TALK = "The network is a long fright train. It cannot stop at once. So you drive ahead of it."
OF_THE_SCREEN = ("does not support raise", "does not support grabbing", "propagateSizeHints")
"""What the screen of the tests says of menus."""

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", fake_edges(TALK)) as made:
        made.import_talk(tmp_path)
        made.view.setFocus()
        yield made


def opened(at: Desk, word: str, key: Qt.Key = Qt.Key.Key_F2) -> SentenceEditor:
    """Open the sentence of a word, and return its editor."""
    at.view.go_to(at.word(word).n)
    at.press(key)
    editor = QApplication.focusWidget()
    assert isinstance(editor, SentenceEditor)
    return editor


def sentences(at: Desk) -> list[str]:
    """Return the sentences that are stored."""
    return [segment.text for segment in at.wording.segments]


def type_anew(editor: SentenceEditor, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_enter_keeps_what_was_typed_in_one_step_with_a_name(at: Desk) -> None:
    before = at.wording.words
    editor = opened(at, "fright", Qt.Key.Key_Return)
    assert editor.textCursor().position() == TALK.index("fright")
    for _ in range(len("fright")):
        at.press(Qt.Key.Key_Delete)
    QTest.keyClicks(editor, "freight")
    at.press(Qt.Key.Key_Return)
    assert "freight" in at.view.toPlainText()  # before it is stored
    at.settle()
    assert at.view.hasFocus()
    assert "freight" in texts(at.wording.words)
    assert at.session.history.undoText() == "Correct “The network is a long …”"
    corrected = at.wording.words
    at.session.history.undo()
    at.wait(lambda: "fright" in at.view.toPlainText())
    assert at.wording.words == before
    at.session.history.redo()
    at.wait(lambda: "freight" in at.view.toPlainText())
    assert at.wording.words == corrected


def test_esc_leaves_all_as_it_was(at: Desk) -> None:
    before = at.wording.words
    type_anew(opened(at, "stop"), "Nothing of this")
    at.press(Qt.Key.Key_Escape)
    at.settle()
    assert at.view.hasFocus()
    assert at.wording.words == before
    assert at.session.history.undoText().startswith("Transcribe")


def test_tab_keeps_it_and_opens_the_next_and_shift_tab_the_one_before(at: Desk) -> None:
    type_anew(opened(at, "network"), "The network is a train.")
    at.press(Qt.Key.Key_Tab)
    editor = QApplication.focusWidget()
    assert isinstance(editor, SentenceEditor)
    assert editor.toPlainText() == "It cannot stop at once."
    type_anew(editor, "It never stops.")
    at.press(Qt.Key.Key_Backtab, SHIFT)
    assert editor.toPlainText() == "The network is a train."
    at.press(Qt.Key.Key_Return)
    at.settle()
    assert sentences(at) == [
        "The network is a train.",
        "It never stops.",
        "So you drive ahead of it.",
    ]


def test_shift_enter_splits_and_backspace_at_the_beginning_joins(at: Desk) -> None:
    whole = sentences(at)
    opened(at, "long")
    at.press(Qt.Key.Key_Return, SHIFT)
    at.press(Qt.Key.Key_Return)
    at.settle()
    assert sentences(at)[:2] == ["The network is a", "long fright train."]
    editor = opened(at, "long")
    at.press(Qt.Key.Key_Home)
    at.press(Qt.Key.Key_Backspace)
    assert editor.toPlainText() == whole[0]
    assert editor.textCursor().position() == whole[0].index("long")
    at.press(Qt.Key.Key_Return)
    at.settle()
    assert sentences(at) == whole


def test_marks_hold_and_one_without_words_says_so(at: Desk) -> None:
    at.select("long", "train")
    at.press(Qt.Key.Key_M)
    at.select("stop", "once")
    at.press(Qt.Key.Key_P)
    at.wait(lambda: len(at.marks) == 2)
    at.settle()
    before = at.marks
    type_anew(opened(at, "network"), "The network is one very long freight train.")
    at.press(Qt.Key.Key_Tab)
    type_anew(QApplication.focusWidget(), "It cannot.")  # type: ignore[arg-type]
    at.press(Qt.Key.Key_Return)
    at.settle()
    held, gone = at.marks
    assert held.anchor.exact == "long freight train."
    assert gone.anchor.text_removed
    assert gone.anchor.exact == "stop at once."
    spoken = at.room.form.marks._model.index(1).data()
    assert "Text removed" in spoken
    for _ in range(2):
        at.session.history.undo()
    at.wait(lambda: at.marks == before)
    at.wait(lambda: at.listed == before)


def test_letters_are_typed_while_a_sentence_is_open_and_the_player_obeys(
    qtbot: QtBot, at: Desk
) -> None:
    editor = opened(at, "stop")
    QTest.keyClicks(editor, "mc ")
    assert at.marks == ()
    assert editor.toPlainText() == "It cannot mc stop at once."
    with qtbot.waitSignal(at.view.transport_wanted):
        at.press(Qt.Key.Key_Space, CONTROL)
    assert editor.hasFocus()
    at.press(Qt.Key.Key_Escape)
    at.press(Qt.Key.Key_M)
    at.wait(lambda: [mark.kind for mark in at.marks] == [MarkKind.METAPHOR])
    at.settle()


def test_a_click_on_another_sentence_keeps_what_was_typed_and_corrects_there(at: Desk) -> None:
    editor = opened(at, "stop")
    type_anew(editor, "It cannot stop.")
    at.click("drive")
    at.wait(lambda: "It cannot stop." in sentences(at))
    assert editor.hasFocus()
    assert "drive" in editor.toPlainText()
    assert not at.player.state.playing
    at.press(Qt.Key.Key_Escape)
    at.click("drive")
    assert not editor.is_open
    at.settle()


def test_going_elsewhere_keeps_what_was_typed(at: Desk) -> None:
    type_anew(opened(at, "stop"), "It cannot stop.")
    at.room.form.recordings.setFocus()
    at.wait(lambda: "It cannot stop." in sentences(at))
    at.settle()


def test_a_paste_that_is_too_long_is_told_and_nothing_is_lost(at: Desk) -> None:
    editor = opened(at, "stop")
    QApplication.clipboard().setText("word " * 20_000)
    at.press(Qt.Key.Key_V, CONTROL)
    assert editor.toPlainText() == "It cannot stop at once."
    assert [n.text for n in at.posted if n.weight is Weight.FAILURE] == [
        "That is too long for one sentence. Put it in in smaller parts."
    ]
    QApplication.clipboard().setText("ever\nagain ")
    at.press(Qt.Key.Key_V, CONTROL)
    assert editor.toPlainText() == "It cannot ever again stop at once."
    at.press(Qt.Key.Key_Escape)


def test_what_cannot_be_stored_is_open_again(at: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise CaptureError(Fault.DISK_FULL, path="/")

    before = at.view.toPlainText()
    editor = opened(at, "stop")
    type_anew(editor, "It never stops.")
    monkeypatch.setattr(correction, "correct", full)
    at.press(Qt.Key.Key_Return)
    at.wait(lambda: editor.is_open)
    assert editor.toPlainText() == "It never stops."
    assert at.view.toPlainText() == before
    monkeypatch.undo()
    at.press(Qt.Key.Key_Return)
    at.settle()
    assert "It never stops." in sentences(at)


def test_the_editor_lies_over_its_sentence_and_the_text_makes_room(at: Desk) -> None:
    def top(text: str) -> int:
        return at.place_of(text).y()

    before = top("So")
    editor = opened(at, "stop")
    text = editor.cursorRect().center() + editor.pos()
    assert abs(text.y() - at.place_of("stop").y()) <= 1
    QTest.keyClicks(editor, "a lot of words " * 20)
    assert top("So") > before + 20
    assert editor.geometry().bottom() <= top("So")
    at.press(Qt.Key.Key_Escape)
    assert top("So") == before


@pytest.mark.qt_log_ignore(*OF_THE_SCREEN)
def test_the_menu_splits_joins_and_gives_to_another_speaker(at: Desk) -> None:
    whole = sentences(at)
    chosen(at, "long", "Split it here").trigger()
    at.wait(lambda: sentences(at)[:2] == ["The network is a", "long fright train."])
    at.settle()
    chosen(at, "train", "Join it to the one before").trigger()
    at.wait(lambda: sentences(at) == whole)
    at.settle()
    name_two_speakers(at)
    chosen(at, "stop", "Karin Vogt").trigger()
    at.wait(lambda: at.wording.segments[1].speaker == 1)
    assert at.session.history.undoText() == "Give “It cannot stop at once.” to another speaker"


@pytest.mark.qt_log_ignore(*OF_THE_SCREEN)
def test_where_nothing_can_be_changed_no_sentence_opens(at: Desk) -> None:
    at.view.writable = False
    at.view.go_to(at.word("stop").n)
    at.press(Qt.Key.Key_F2)
    assert at.view.hasFocus()
    assert not chosen(at, "stop", "Split it here").isEnabled()


def name_two_speakers(at: Desk) -> None:
    """Let the recording know two people."""
    library, recording_id = at.session.library, at.recordings[0].id
    people = [Speaker(name, recording_id, k, name) for k, name in enumerate(("Ann", "Karin Vogt"))]
    edit = Edit(Action.NAME_SPEAKER, "", tuple(map(added, people)))
    at.session.edit(lambda: perform(library, lambda _work: edit))
    at.wait(lambda: at.buttons("Who speaks…"))


def chosen(at: Desk, word: str, text: str) -> QAction:
    """Open the menu at a word with the right button, and return the entry with a text."""
    at.view.customContextMenuRequested.emit(at.place_of(word, 0.3))
    menu = at.view.findChildren(SentenceMenu)[-1]
    menu.hide()
    actions = [*menu.actions(), *menu.speakers.actions()]
    return next(action for action in actions if action.text() == text)
