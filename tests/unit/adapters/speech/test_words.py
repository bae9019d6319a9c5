"""The engine's segments become words in their place."""

from dataclasses import dataclass

from seci_capture.adapters.speech.words import words_of
from seci_capture.domain.transcript import Word


@dataclass
class Heard:
    """A word of the engine."""

    word: str
    start: float
    end: float
    probability: float = 0.5


@dataclass
class Segment:
    """A segment of the engine."""

    words: list[Heard] | None
    end: float = 0.0


def test_words_get_the_place_in_the_recording_and_the_first_opens():
    segments = [
        Segment([Heard(" Ask", 0.1, 0.5, 0.98765), Heard(" not", 0.5, 0.70001)]),
        Segment([Heard(" what", 1.0, 1.2)]),
    ]

    assert words_of(segments, start=300.25, end=400) == (
        Word(0, "Ask", 300.35, 300.75, 0.988, opens=True),
        Word(0, "not", 300.75, 300.95, 0.5),
        Word(0, "what", 301.25, 301.45, 0.5, opens=True),
    )


def test_an_empty_word_is_left_out_and_does_not_open():
    words = words_of([Segment([Heard(" ", 0, 1), Heard("yes", 1, 2), Heard("", 2, 3)])], 0, 10)

    assert [(word.text, word.opens) for word in words] == [("yes", True)]


def test_a_segment_without_words_says_nothing():
    assert words_of([Segment(None), Segment([])], 0, 10) == ()


def test_words_stay_within_the_window():
    words = words_of([Segment([Heard("a", -3, 0.5), Heard("b", 9, 12), Heard("c", 13, 14)])], 5, 15)

    assert [(word.start, word.end) for word in words] == [(5, 5.5), (14, 15), (15, 15)]


def test_words_do_not_run_backwards_or_overlap():
    words = words_of([Segment([Heard("a", 1, 3), Heard("b", 2, 2.5), Heard("c", 4, 3.5)])], 0, 10)

    assert [(word.start, word.end) for word in words] == [(1, 3), (3, 3), (4, 4)]
