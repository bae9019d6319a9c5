"""The transcript: what is shown where, what keys and clicks mean, and how marks are painted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seci_capture.domain.marking import Mark, MarkKind, anchor
from seci_capture.domain.transcript import Word, Wording, numbered
from seci_capture.gui.externalize.transcript_document import TranscriptDocument
from seci_capture.gui.externalize.transcript_keys import Transport, TransportWanted
from seci_capture.gui.externalize.transcript_view import TranscriptView
from seci_capture.gui.externalize.wanted import MarkChosen, MarkWanted, SentenceChosen, WordChosen
from seci_capture.gui.models.kinds import KEYS
from tests.helpers.libraries import MOMENT, said

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
SEGMENTS = ("When the hum becomes a note", "order the bearing", "nobody believes it 🚂 at first")


def wording(*segments: str, window: int = 0) -> Wording:
    words = [
        replace(word, speaker=k % 2) for k, s in enumerate(segments) for word in said(s, 9 * k)
    ]
    return Wording(tuple(numbered(window, words)))


@dataclass
class Shown:
    """A view that shows three segments."""

    view: TranscriptView
    wording: Wording

    def n(self, text: str) -> int:
        return next(word.n for word in self.wording.words if word.text == text)

    def mark(self, first: str, last: str, kind: MarkKind = MarkKind.CUE, id_: str = "m") -> Mark:
        place = anchor("t", self.wording, self.n(first), self.n(last))
        return Mark(id_, "r", kind, place, MOMENT)

    def point(self, text: str, share: float = 0.5) -> QPoint:
        place = self.view.text.place(self.n(text))
        assert place
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(place.start)
        left = self.view.cursorRect(cursor)
        cursor.setPosition(place.end)
        right = self.view.cursorRect(cursor)
        middle = QPointF(left.center()) * (1 - share) + QPointF(right.center()) * share
        return middle.toPoint()

    def caret(self, text: str) -> None:
        self.view.go_to(self.n(text))

    def select(self, first: str, last: str) -> None:
        """Select from inside the first to inside the last word."""
        begin, end = self.view.text.place(self.n(first)), self.view.text.place(self.n(last))
        assert begin
        assert end
        cursor = self.view.textCursor()
        cursor.setPosition(begin.start + 1)
        cursor.setPosition(end.end - 1, QTextCursor.MoveMode.KeepAnchor)
        self.view.setTextCursor(cursor)

    def color(self, point: QPoint) -> QColor:
        return self.view.viewport().grab().toImage().pixelColor(point)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    view = TranscriptView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    with qtbot.waitActive(view):
        view.show()
    view.setFocus()
    words = wording(*SEGMENTS)
    view.show_transcript(words, {0: "Laura", 1: "Karin"})
    return Shown(view, words)


class TestText:
    def test_a_segment_is_a_block_and_every_word_knows_its_number(self, shown: Shown) -> None:
        assert shown.view.toPlainText() == "\n".join(SEGMENTS)
        blocks = [shown.view.document().findBlockByNumber(k) for k in range(3)]
        placed = [word for block in blocks for word in shown.view.text.words_in(block)]
        assert [word.n for word in placed] == shown.wording.numbers

    def test_places_count_as_qt_does(self, shown: Shown) -> None:
        place = shown.view.text.place(shown.n("at"))
        assert place
        cursor = shown.view.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == "at"  # behind a sign of two units

    def test_numbers_beyond_32_bits_are_kept(self, shown: Shown) -> None:
        late = wording("said after three hours", window=40)
        shown.view.show_transcript(late, {})
        assert late.words[0].n > 1 << 31
        block = shown.view.document().firstBlock()
        assert [word.n for word in shown.view.text.words_in(block)] == late.numbers

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ((), ("a b", "c")),
            (("a b",), ("a b", "c d")),
            (("c d",), ("a b", "c d")),
            (("a b", "e f"), ("a b", "c d", "e f")),
            (("a b", "c d", "e f"), ("a b", "e f")),
            (("a b", "c d"), ("c d",)),
            (("a b", "c d"), ("a b",)),
            (("a b",), ()),
            (("a b", "x", "e f"), ("a b", "c d", "y z", "e f")),
        ],
    )
    def test_words_that_come_or_go_change_only_their_segments(
        self, shown: Shown, before: Sequence[str], after: Sequence[str]
    ) -> None:
        shown.view.show_transcript(in_windows(before), {})
        assert lines(shown.view) == list(before)
        shown.view.show_transcript(in_windows(after), {})
        assert lines(shown.view) == list(after)
        text = shown.view.text
        numbers = [word.n for k in range(len(after)) for word in text.words_in(block(text, k))]
        assert numbers == in_windows(after).numbers
        firsts = [text.numbers(block(text, k))[0] for k in range(len(after))]
        assert firsts == [segment.words[0].n for segment in in_windows(after).segments if after]

    def test_the_caret_stays_where_it_is_while_words_come_before_it(self, shown: Shown) -> None:
        shown.view.show_transcript(in_windows(["c d"]), {})
        shown.view.go_to(in_windows(["c d"]).words[1].n)
        shown.view.show_transcript(in_windows(["a b", "c d"]), {})
        shown.view.show_transcript(in_windows(["a b", "b", "c d", "e"]), {})
        cursor = shown.view.textCursor()
        assert (cursor.block().text(), cursor.positionInBlock()) == ("c d", 2)

    def test_lines_have_room_between_them_also_after_a_change(self, shown: Shown) -> None:
        for segments in (["one two"], ["one two", "three"], ["one two"]):
            shown.view.show_transcript(in_windows(segments), {})
            first = shown.view.document().firstBlock()
            shown.view.viewport().repaint()
            assert first.layout().lineAt(0).y() > 0
            height = shown.view.blockBoundingRect(first).height()
            assert height > first.layout().lineAt(0).height() + 5


def in_windows(segments: Sequence[str]) -> Wording:
    """Return a wording in which a segment keeps its numbers wherever it stands."""
    words: list[Word] = []
    for segment in segments:
        start = 10 * (ord(segment[0]) - ord("a"))
        words += numbered(ord(segment[0]) - ord("a"), said(segment, start))
    return Wording(tuple(words))


def lines(view: TranscriptView) -> list[str]:
    return view.toPlainText().split("\n") if view.toPlainText() else []


def block(text: TranscriptDocument, number: int) -> QTextBlock:
    return text.findBlockByNumber(number)


class TestKeys:
    @pytest.mark.parametrize("kind", list(MarkKind))
    def test_the_key_of_each_kind_marks_whole_words(
        self, qtbot: QtBot, shown: Shown, kind: MarkKind
    ) -> None:
        shown.select("hum", "bearing")
        with qtbot.waitSignal(shown.view.mark_wanted) as asked:
            QTest.keyClicks(shown.view, KEYS[kind].lower())
        assert asked.args == [MarkWanted(kind, shown.n("hum"), shown.n("bearing"))]

    def test_without_a_selection_the_segment_at_the_caret_is_marked(
        self, qtbot: QtBot, shown: Shown
    ) -> None:
        shown.caret("bearing")
        with qtbot.waitSignal(shown.view.mark_wanted) as asked:
            QTest.keyClick(shown.view, Qt.Key.Key_P)
        assert asked.args == [MarkWanted(MarkKind.PITFALL, shown.n("order"), shown.n("bearing"))]

    def test_blanks_at_the_ends_of_a_selection_belong_to_no_word(
        self, qtbot: QtBot, shown: Shown
    ) -> None:
        the, hum = (shown.view.text.place(shown.n(each)) for each in ("the", "hum"))
        assert the
        assert hum
        cursor = shown.view.textCursor()
        cursor.setPosition(the.end)
        cursor.setPosition(hum.end + 1, QTextCursor.MoveMode.KeepAnchor)
        shown.view.setTextCursor(cursor)
        assert shown.view.chosen_words() == (hum.n, hum.n)

    def test_shift_and_arrows_select(self, qtbot: QtBot, shown: Shown) -> None:
        shown.caret("order")
        QTest.keyClick(shown.view, Qt.Key.Key_Right, SHIFT)
        QTest.keyClick(shown.view, Qt.Key.Key_Down, SHIFT)
        chosen = shown.view.chosen_words()
        assert chosen
        assert chosen[0] == shown.n("order")
        assert chosen[1] >= shown.n("nobody")

    @pytest.mark.parametrize(
        ("key", "modifier", "transport"),
        [
            (Qt.Key.Key_Space, NONE, Transport.PLAY_OR_PAUSE),
            (Qt.Key.Key_Left, ALT, Transport.BACK),
            (Qt.Key.Key_Right, ALT, Transport.FORTH),
            (Qt.Key.Key_BracketLeft, NONE, Transport.SLOWER),
            (Qt.Key.Key_BracketRight, NONE, Transport.FASTER),
        ],
    )
    def test_keys_steer_the_player(
        self,
        qtbot: QtBot,
        shown: Shown,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier,
        transport: Transport,
    ) -> None:
        with qtbot.waitSignal(shown.view.transport_wanted) as asked:
            QTest.keyClick(shown.view, key, modifier)
        assert asked.args == [TransportWanted(transport)]

    def test_arrows_alone_move_the_caret(self, shown: Shown) -> None:
        shown.caret("order")
        QTest.keyClick(shown.view, Qt.Key.Key_Right)
        assert shown.view.textCursor().positionInBlock() == 1

    def test_copying_is_not_marking(self, qtbot: QtBot, shown: Shown) -> None:
        shown.select("hum", "note")
        with qtbot.assertNotEmitted(shown.view.mark_wanted):
            QTest.keyClick(shown.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    def test_del_removes_the_shortest_mark_at_the_caret(self, qtbot: QtBot, shown: Shown) -> None:
        long, short = shown.mark("When", "note", id_="long"), shown.mark("hum", "hum", id_="short")
        shown.view.show_marks([long, short])
        shown.caret("hum")
        with qtbot.waitSignal(shown.view.removal_wanted) as asked:
            QTest.keyClick(shown.view, Qt.Key.Key_Delete)
        assert asked.args == [MarkChosen("short")]

    def test_enter_at_a_mark_asks_for_its_note(self, qtbot: QtBot, shown: Shown) -> None:
        shown.view.show_marks([shown.mark("hum", "note")])
        shown.caret("becomes")
        with qtbot.waitSignal(shown.view.note_wanted):
            QTest.keyClick(shown.view, Qt.Key.Key_Return)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
    def test_enter_elsewhere_and_f2_ask_for_the_sentence(
        self, qtbot: QtBot, shown: Shown, key: Qt.Key
    ) -> None:
        shown.caret("bearing")
        with qtbot.waitSignal(shown.view.correction_wanted) as asked:
            QTest.keyClick(shown.view, key)
        place = len("order the ")
        assert asked.args == [SentenceChosen(shown.n("order"), shown.n("bearing"), place)]

    def test_nothing_is_marked_where_nothing_can_be_stored(
        self, qtbot: QtBot, shown: Shown
    ) -> None:
        shown.view.writable = False
        with qtbot.assertNotEmitted(shown.view.mark_wanted):
            QTest.keyClick(shown.view, Qt.Key.Key_M)


class TestMouse:
    def test_a_click_chooses_the_word_and_places_the_caret(
        self, qtbot: QtBot, shown: Shown
    ) -> None:
        with qtbot.waitSignal(shown.view.word_chosen) as asked:
            QTest.mouseClick(shown.view.viewport(), LEFT, NONE, shown.point("bearing", 0.3))
        assert asked.args == [WordChosen(shown.n("bearing"))]
        assert shown.view.textCursor().block().text() == "order the bearing"

    def test_a_drag_selects_and_plays_nothing(self, qtbot: QtBot, shown: Shown) -> None:
        viewport = shown.view.viewport()
        with qtbot.assertNotEmitted(shown.view.word_chosen):
            QTest.mousePress(viewport, LEFT, NONE, shown.point("hum"))
            QTest.mouseMove(viewport, shown.point("becomes"))
            QTest.mouseMove(viewport, shown.point("note"))
            QTest.mouseRelease(viewport, LEFT, NONE, shown.point("note"))
        assert shown.view.chosen_words() == (shown.n("hum"), shown.n("note"))


class TestMarks:
    def test_overlapping_marks_can_both_be_seen(self, shown: Shown) -> None:
        bare = shown.color(shown.point("hum", 0.0))
        shown.view.show_marks([shown.mark("When", "note", MarkKind.STORY, "long")])
        one = shown.color(shown.point("hum", 0.0))
        shown.view.show_marks(
            [
                shown.mark("When", "note", MarkKind.STORY, "long"),
                shown.mark("hum", "becomes", MarkKind.CONCEPT, "short"),
            ]
        )
        both = shown.color(shown.point("hum", 0.0))
        assert len({color.name() for color in (bare, one, both)}) == 3

    def test_the_chosen_mark_stands_out(self, shown: Shown) -> None:
        shown.view.show_marks([shown.mark("hum", "note")])
        before = shown.color(shown.point("hum", 0.0))
        shown.view.choose_mark("m")
        assert shown.color(shown.point("hum", 0.0)) != before

    def test_the_shape_of_a_mark_is_in_the_margin_beside_its_first_line(self, shown: Shown) -> None:
        before = shown.view.grab().toImage()
        shown.view.show_marks([shown.mark("order", "first")])
        after = shown.view.grab().toImage()
        strip = range(shown.view.viewport().geometry().right() + 2, shown.view.width() - 2)
        inside = shown.view.viewport().mapTo(shown.view, shown.point("order"))
        rows = {y for y in range(before.height()) for x in strip if differ(before, after, x, y)}
        assert rows
        assert all(abs(y - inside.y()) < 12 for y in rows)

    def test_a_mark_of_many_lines_covers_words_in_each(self, shown: Shown) -> None:
        bare = {word: shown.color(shown.point(word, 0.0)) for word in ("order", "nobody")}
        shown.view.show_marks([shown.mark("hum", "believes")])
        assert all(shown.color(shown.point(word, 0.0)) != color for word, color in bare.items())


def differ(before: QImage, after: QImage, x: int, y: int) -> bool:
    return before.pixel(x, y) != after.pixel(x, y)


class TestSpokenWord:
    def test_one_word_is_highlighted(self, shown: Shown) -> None:
        shown.view.show_spoken(shown.n("hum"))
        shown.view.show_spoken(shown.n("note"))
        (highlight,) = shown.view.extraSelections()
        assert highlight.cursor.selectedText() == "note"
        shown.view.show_spoken(None)
        assert shown.view.extraSelections() == []

    def test_the_text_follows_unless_the_person_looks_elsewhere(self, shown: Shown) -> None:
        long = wording(*(f"word number {k}" for k in range(200)))
        shown.view.show_transcript(long, {})
        bar = shown.view.verticalScrollBar()
        shown.view.show_spoken(long.words[0].n)
        shown.view.show_spoken(long.words[300].n)
        followed = bar.value()
        assert followed > 0
        bar.setValue(0)
        shown.view.show_spoken(long.words[303].n)
        assert bar.value() == 0


def test_speakers_and_times_are_beside_the_text(shown: Shown) -> None:
    named = shown.view.viewportMargins().left()
    shown.view.show_transcript(
        Wording(tuple(replace(word, speaker=None) for word in shown.wording.words)),
        {0: "Laura", 1: "Karin"},
    )
    assert 0 < shown.view.viewportMargins().left() < named
