"""A transcript is words; segments, text and positions are renderings of it."""

from dataclasses import replace

import pytest

from seci_capture.domain.transcript import (
    WINDOW_STEP,
    WORD_STEP,
    Segment,
    Word,
    Wording,
    WordOrigin,
    numbered,
)
from tests.helpers.libraries import said, texts


def wording(*windows: str) -> Wording:
    """Return a wording of one window a text, each ten seconds after the one before."""
    return Wording(
        tuple(
            word
            for n, text in enumerate(windows)
            for word in numbered(n, said(text, start=10.0 * n))
        )
    )


def test_segments_begin_where_a_word_opens_one() -> None:
    assert [s.text for s in wording("It hums .", "Then it sings").segments] == [
        "It hums .",
        "Then it sings",
    ]


def test_the_first_word_opens_a_segment_even_when_it_does_not_say_so() -> None:
    silent = tuple(replace(word, opens=False) for word in numbered(0, said("It hums")))
    assert [s.text for s in Wording(silent).segments] == ["It hums"]


def test_text_and_positions_belong_together() -> None:
    words = wording("It hums", "again")
    assert words.text == "It hums again"
    assert words.positions == [0, 3, 8]


def test_a_wording_may_be_empty() -> None:
    empty = Wording(())
    assert (empty.text, empty.segments, empty.positions, empty.numbers) == ("", (), [], [])
    assert empty.span(0, 1 << 62) == ()
    assert empty.at(1.0) is None
    assert empty.find("hum") == ()


def test_a_span_includes_both_ends_and_forgives_numbers_between_words() -> None:
    words = wording("one two three four")
    numbers = words.numbers
    assert texts(words.span(numbers[1], numbers[2])) == ["two", "three"]
    assert texts(words.span(numbers[1] - 1, numbers[2] + 1)) == ["two", "three"]
    assert words.span(numbers[2], numbers[1]) == ()


def test_words_between_two_moments_are_those_whose_middle_lies_there() -> None:
    words = wording("zero one two three")  # word k lasts from k/2 to k/2 + 0.4
    assert texts(words.between(0.6, 1.3)) == ["one", "two"]
    assert words.between(1.21, 1.69) == ()


def test_the_word_at_a_moment_stays_until_the_next_begins() -> None:
    words = wording("zero one")
    assert words.at(-0.01) is None
    assert words.at(0.0).text == "zero"
    assert words.at(0.45).text == "zero"
    assert words.at(0.5).text == "one"
    assert words.at(999).text == "one"


@pytest.mark.parametrize("phrase", ["HUM becomes", "hum, becomes", "  hum   becomes!  "])
def test_a_phrase_is_found_whatever_its_case_and_punctuation(phrase: str) -> None:
    words = wording("The hum — becomes a note", "hum becomes")
    assert [w.n for w in words.find(phrase)] == [words.numbers[1], words.numbers[3]]


@pytest.mark.parametrize("phrase", ["", "?!", "note hum", "a note and more"])
def test_what_nobody_says_is_not_found(phrase: str) -> None:
    assert wording("The hum becomes a note").find(phrase) == ()


def test_numbers_go_up_across_windows_and_leave_room_for_corrections() -> None:
    words = wording("one two", "three", "four five").words
    numbers = [word.n for word in words]
    assert numbers == sorted(numbers)
    assert numbers[1] - numbers[0] == WORD_STEP
    assert numbers[2] == WINDOW_STEP + WORD_STEP


def test_numbering_changes_nothing_but_the_number() -> None:
    word = Word(0, "hum", 1.0, 1.5, 0.7, 1, opens=True, origin=WordOrigin.HUMAN)
    (given,) = numbered(3, [word])
    assert replace(given, n=0) == word


@pytest.mark.parametrize(
    ("speakers", "expected"),
    [([None, None], None), ([None, 1], 1), ([0, 1, 1], 1), ([1, 0], 0), ([0, 0, 1, None], 0)],
)
def test_a_segment_belongs_to_who_says_most_of_its_words(
    speakers: list[int | None], expected: int | None
) -> None:
    words = tuple(Word(n, "x", n, n + 1, 1.0, speaker) for n, speaker in enumerate(speakers))
    assert Segment(words).speaker == expected


def test_a_segment_lasts_from_its_first_word_to_its_last() -> None:
    segment = wording("It hums .").segments[0]
    assert (segment.start, segment.end) == (0.0, 1.4)
