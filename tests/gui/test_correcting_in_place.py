"""Correcting begins where the person looks, in silence, and tells its keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seci_capture.gui.externalize.transcript_editor import SentenceEditor
from tests.helpers.capture_rooms import Desk, desk, labels
from tests.helpers.gui_edges import fake_edges

SENTENCES = [f"Sentence number {n} goes on for a while." for n in range(80)]
SHORT = "The network is a long train. It cannot stop at once. So you drive ahead of it."
KEYS = "Enter keeps it"


@pytest.fixture
def long(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", fake_edges(" ".join(SENTENCES))) as made:
        made.import_talk(tmp_path)
        yield made


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk(qtbot, tmp_path / "library", fake_edges(SHORT)) as made:
        made.import_talk(tmp_path)
        made.view.setFocus()
        yield made


def editor_in(at: Desk) -> SentenceEditor:
    editor = at.view.findChild(SentenceEditor)
    assert editor is not None
    return editor


def first_whole(at: Desk) -> str:
    return next(block.text() for block, rect in at.view.visible_blocks() if rect.top() >= 0)


def test_without_a_place_the_first_sentence_that_is_seen_opens(long: Desk) -> None:
    bar = long.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    seen, shown = first_whole(long), bar.value()
    assert seen not in (SENTENCES[0], SENTENCES[-1])
    long.click_button("Correct")
    assert editor_in(long).toPlainText() == seen
    assert bar.value() == shown


def test_fresh_text_has_its_caret_at_the_first_sentence(at: Desk) -> None:
    at.click_button("Correct")
    assert editor_in(at).toPlainText() == "The network is a long train."


def test_the_sentence_of_a_caret_that_is_seen_opens(long: Desk) -> None:
    long.view.go_to(long.wording.segments[40].words[0].n)
    long.click_button("Correct")
    assert editor_in(long).toPlainText() == SENTENCES[40]


def test_what_was_kept_stays_where_it_is_on_screen(long: Desk) -> None:
    bar = long.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    lowest = [block.text() for block, _rect in long.view.visible_blocks()][-4]
    shown = bar.value()
    n = next(s.words[0].n for s in long.wording.segments if s.text == lowest)
    long.view.stand_before(n)
    assert bar.value() == shown
    long.view.setFocus()
    long.press(Qt.Key.Key_F2)
    long.press(Qt.Key.Key_Return)
    assert bar.value() == shown


def test_the_sound_stops_when_correcting_begins(qtbot: QtBot, at: Desk) -> None:
    at.player.play()
    at.wait(lambda: at.player.state.playing)
    at.view.correct()
    at.wait(lambda: not at.player.state.playing)


def test_a_click_on_words_while_correcting_plays_nothing(qtbot: QtBot, at: Desk) -> None:
    at.view.correct()
    QTest.keyClicks(editor_in(at), "And ")
    with qtbot.assertNotEmitted(at.view.word_chosen):
        at.click("drive")
    assert "drive" in editor_in(at).toPlainText()
    at.press(Qt.Key.Key_Escape)
    QApplication.processEvents()  # the click is over
    with qtbot.waitSignal(at.view.word_chosen):
        at.click("drive")
    at.settle()


def test_the_keys_are_told_as_long_as_a_sentence_is_open(at: Desk) -> None:
    pane = at.room.form.transcript

    def told() -> bool:
        return any(text.startswith(KEYS) for text in labels(pane))

    assert not told()
    at.view.correct()
    assert told()
    assert pane.kinds.isHidden()
    at.press(Qt.Key.Key_Tab)
    assert told()
    QApplication.processEvents()
    assert told()
    at.press(Qt.Key.Key_Escape)
    at.wait(lambda: not told())
    assert pane.kinds.isVisible()
