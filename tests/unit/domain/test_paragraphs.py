"""Sentences of one speaker read as a paragraph."""

from dataclasses import replace

from seci_capture.domain.paragraphs import LONG_ENOUGH, PAUSE, TOO_LONG, openings
from seci_capture.domain.transcript import Segment
from tests.helpers.libraries import said


def segment(words: int, start: float, speaker: int | None = 0) -> Segment:
    """Return a sentence whose last word ends when the given seconds are over."""
    last = start + 0.5 * words
    heard = said(" ".join(["word"] * words), start, speaker)
    return Segment((*heard[:-1], replace(heard[-1], end=last)))


def in_a_row(*lengths: int, silence: float = 0.0, speaker: int | None = 0) -> list[Segment]:
    made: list[Segment] = []
    for words in lengths:
        made.append(segment(words, made[-1].end + silence if made else 0.0, speaker))
    return made


def test_nothing_has_no_paragraphs() -> None:
    assert list(openings([])) == []


def test_a_paragraph_lasts_while_one_person_speaks() -> None:
    first, second = in_a_row(5, 5), in_a_row(5, 5, speaker=1)
    assert list(openings(first + second + first)) == [True, False, True, False, True, False]


def test_a_pause_ends_it_when_it_is_long_enough() -> None:
    half = LONG_ENOUGH // 2
    assert list(openings(in_a_row(half, half, 5, silence=PAUSE))) == [True, False, True]
    assert list(openings(in_a_row(half - 1, half, 5, silence=PAUSE))) == [True, False, False]
    assert list(openings(in_a_row(half, half, 5, silence=PAUSE / 2))) == [True, False, False]


def test_without_a_pause_it_ends_when_it_is_too_long() -> None:
    assert list(openings(in_a_row(TOO_LONG - 1, 1, 5, 5))) == [True, False, True, False]
