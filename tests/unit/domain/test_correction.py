"""Typed words take the place of heard ones, and marks keep to their words."""

from dataclasses import replace

import pytest

from seci_capture.domain.correction import (
    LONGEST,
    Correction,
    Room,
    corrected,
    reanchored,
    room_for,
    typed,
)
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import Anchor, anchor
from seci_capture.domain.transcript import (
    WINDOW_STEP,
    WORD_STEP,
    Passage,
    Word,
    Wording,
    WordOrigin,
    numbered,
)
from tests.helpers.libraries import said, texts

SAID = tuple(numbered(0, said("When the hum becomes a note", start=10.0)))
ROOM = Room(0, 100 * WORD_STEP, 9.0, 20.0)


def correct(text: str, words: tuple[Word, ...] = SAID, room: Room = ROOM) -> tuple[Word, ...]:
    return corrected(words, typed(text), room).words


def test_a_misheard_word_keeps_its_number_and_time() -> None:
    made = correct("When the hymn becomes a note")
    assert made[2] == replace(SAID[2], text="hymn", probability=1.0, origin=WordOrigin.HUMAN)
    assert made[:2] + made[3:] == SAID[:2] + SAID[3:]


def test_case_and_punctuation_are_put_right_where_they_stand() -> None:
    made = correct("when the hum, becomes a note!")
    assert [(word.n, word.start, word.end) for word in made] == [
        (word.n, word.start, word.end) for word in SAID
    ]
    assert [word.origin is WordOrigin.HUMAN for word in made] == [1, 0, 1, 0, 0, 1]


def test_new_words_get_numbers_and_times_between_their_neighbours() -> None:
    made = correct("When the low deep hum becomes a note")
    low, deep = made[2:4]
    assert SAID[1].n < low.n < deep.n < SAID[2].n
    assert SAID[1].end <= low.start <= low.end <= deep.start <= deep.end <= SAID[2].start


@pytest.mark.parametrize(
    ("text", "k", "start", "end"),
    [
        ("But when the hum becomes a note", 0, 9.7, 10.0),
        (" ".join([*texts(SAID), "x"]), 6, 12.9, 13.2),
    ],
)
def test_words_at_the_ends_take_a_moment_of_the_silence(
    text: str, k: int, start: float, end: float
) -> None:
    assert (correct(text)[k].start, correct(text)[k].end) == (start, end)


def test_two_words_may_be_typed_as_one_and_one_as_two() -> None:
    one = correct("When the humbecomes a note")[2]
    assert (one.n, one.start, one.end) == (SAID[2].n, SAID[2].start, SAID[3].end)
    first, second = correct("When the hum turns into a note")[3:5]
    assert (first.n, first.start, second.end) == (SAID[3].n, SAID[3].start, SAID[3].end)
    assert first.n < second.n < SAID[4].n
    assert first.end == second.start


def test_each_line_is_a_sentence_and_joined_ones_have_one_speaker() -> None:
    two = correct("When the hum\nbecomes a note")
    assert [word.opens for word in two] == [True, False, False, True, False, False]
    given = tuple(replace(word, speaker=1 if k < 3 else 0) for k, word in enumerate(two))
    one = correct("When the hum becomes a note", given)
    assert [word.opens for word in one] == [True, *[False] * 5]
    assert {word.speaker for word in one} == {1}


def test_the_rest_of_a_sentence_still_begins_one() -> None:
    assert correct("the hum becomes a note")[0].opens


def test_without_room_between_all_are_numbered_anew() -> None:
    close = tuple(replace(word, n=k + 10) for k, word in enumerate(SAID))
    made = correct("When the low hum becomes a note", close, Room(0, 40, 9.0, 20.0))
    numbers = [word.n for word in made]
    assert numbers == sorted(set(numbers))
    assert 0 <= numbers[0] < numbers[-1] <= 40


def test_more_words_than_numbers_are_refused() -> None:
    with pytest.raises(CaptureError) as caught:
        correct("one two three four", SAID[:1], Room(SAID[0].n, SAID[0].n + 2, 0.0, 20.0))
    assert (caught.value.fault, caught.value.details["field"]) == (Fault.INVALID, "room")


def test_what_is_too_long_is_refused_unless_it_was_so_long_before() -> None:
    long = " ".join(["word"] * (LONGEST // 5 + 1))
    with pytest.raises(CaptureError) as caught:
        correct(long)
    assert caught.value.details["field"] == "sentence"
    words = tuple(numbered(0, said(long)))
    assert correct(long, words, room_for(words, words)) == words


def test_nothing_unseen_gets_into_a_word() -> None:
    assert [token.text for token in typed("a\0b \ud800 \ufdd0c\u2028d\x1b")] == ["ab", "c", "d"]


def test_the_room_ends_with_the_windows_and_the_neighbours() -> None:
    words = (*numbered(0, said("one two")), *numbered(1, said("three four", start=5.0)))
    room = room_for(words[:3], words[1:2])
    assert (room.first, room.last) == (words[0].n + 1, WINDOW_STEP - 1)
    assert (room.start, room.end) == (words[0].end, words[2].start)
    assert room_for(words[2:], words[2:]).first == WINDOW_STEP


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("When the low hum becomes a deep note", "hum becomes a"),  # beside it: outside
        ("When the hum slowly becomes a note", "hum slowly becomes a"),  # inside: inside
        ("When the hymn becomes one note", "hymn becomes one"),  # over its edges: inside
        ("When the becomes a note", "becomes a"),
        ("When note", None),
    ],
)
def test_a_mark_keeps_to_its_words(text: str, exact: str | None) -> None:
    place = anchor("t", Wording(SAID), SAID[2].n, SAID[4].n)
    moved = held(place, corrected(SAID, typed(text), ROOM))
    assert moved.text_removed == (exact is None)
    assert moved.exact == (exact or place.exact)


def test_no_word_typed_later_falls_under_a_mark_whose_text_was_removed() -> None:
    place = anchor("t", Wording(SAID), SAID[2].n, SAID[4].n)
    removed = corrected(SAID, typed("When the note"), ROOM)
    gone = held(place, removed)
    again = corrected(removed.words, typed("When the hum becomes a note"), ROOM)
    assert held(gone, again, removed.words) == gone
    assert Wording(again.words).span(gone.first_word, gone.last_word) == ()


def held(place: Anchor, correction: Correction, before: tuple[Word, ...] = SAID) -> Anchor:
    passage = Passage("t", ROOM.first, ROOM.last, before)
    return reanchored(place, passage, correction, Wording(correction.words), 0)
