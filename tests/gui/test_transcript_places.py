"""A place that somebody goes to stands where what follows it can be read too."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from seci_capture.domain.transcript import Wording, numbered
from seci_capture.gui.externalize.transcript_view import TranscriptView
from tests.helpers.gui_edges import spoken

SENTENCES = 60


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    """Return a low transcript of many sentences."""
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(500, 240)
    with qtbot.waitExposed(view):
        view.show()
    view.show_transcript(WORDING, {})
    return view


WORDING = Wording(
    tuple(numbered(0, spoken(" ".join(f"Here is sentence {n}." for n in range(SENTENCES)))))
)


def top_of(view: TranscriptView, n: int) -> float:
    """Return where the line of a word begins, as a share of what is seen."""
    place = view.text.place(n)
    assert place
    cursor = QTextCursor(view.document())
    cursor.setPosition(place.start)
    return view.cursorRect(cursor).top() / view.viewport().height()


@pytest.mark.parametrize("sentence", [9, 8, 30, 50])
def test_it_stands_in_the_upper_third(view: TranscriptView, sentence: int) -> None:
    n = WORDING.segments[sentence].words[0].n
    view.go_to(n)
    assert 0 <= top_of(view, n) < 1 / 3


def test_what_stands_there_already_does_not_move(view: TranscriptView) -> None:
    view.go_to(WORDING.segments[30].words[0].n)
    shown = view.verticalScrollBar().value()
    view.go_to(WORDING.segments[29].words[1].n)
    assert view.verticalScrollBar().value() == shown


def test_at_the_end_the_last_lines_are_seen(view: TranscriptView) -> None:
    last = WORDING.words[-1].n
    view.go_to(last)
    assert 0 <= top_of(view, last) < 1


def test_deep_in_a_long_sentence_the_word_itself_is_seen(view: TranscriptView) -> None:
    words = Wording(tuple(numbered(0, spoken(" ".join(["word"] * 900)))))
    view.show_transcript(words, {})
    view.go_to(words.words[600].n)
    assert 0 <= top_of(view, words.words[600].n) < 1 / 3
