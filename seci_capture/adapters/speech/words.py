"""From the engine's segments to words of a transcript."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Protocol

from seci_capture.domain.transcript import Word

_DIGITS = 3
"""Milliseconds, and thousandths of belief: more is noise."""


class HeardWord(Protocol):
    """A word as the engine gives it: blanks around it, seconds from the window's start."""

    word: str
    start: float
    end: float
    probability: float


class HeardSegment(Protocol):
    """A segment as the engine gives it, in seconds from the window's start."""

    start: float
    end: float
    compression_ratio: float
    words: Sequence[HeardWord] | None


def words_of(segments: Iterable[HeardSegment], start: float, end: float) -> tuple[Word, ...]:
    """Return the words of a window that lies from ``start`` to ``end`` seconds.

    The first word of a segment opens one. Words without letters are left out. Times are in the
    recording; where the engine's run backwards or leave the window they are set to its bounds or
    to the word before, so that no word overlaps another.
    """
    return tuple(_placed(chain.from_iterable(map(_marked, segments)), start, end))


def _marked(segment: HeardSegment) -> Iterator[tuple[HeardWord, bool]]:
    """Give the words of a segment that say something, and whether it is the first."""
    heard = [word for word in segment.words or () if word.word.strip()]
    return ((word, place == 0) for place, word in enumerate(heard))


def _placed(heard: Iterable[tuple[HeardWord, bool]], start: float, end: float) -> Iterator[Word]:
    earliest = start
    for word, opens in heard:
        begins = min(max(start + word.start, earliest), end)
        earliest = min(max(start + word.end, begins), end)
        yield Word(
            n=0,
            text=word.word.strip(),
            start=round(begins, _DIGITS),
            end=round(earliest, _DIGITS),
            probability=round(word.probability, _DIGITS),
            opens=opens,
        )
