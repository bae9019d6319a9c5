"""Taking the engine out of a loop, or off a line that nobody said.

Whisper can say one line again and again, or squeeze a whole sentence into the last second of a
window. Its own way out is to guess at random, which would give other words in each run. Ours is to
listen once more from there with other fixed settings: the same sound always gives the same words.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from seci_capture.adapters.speech.words import HeardSegment

LOOP_RATIO = 2.4
"""Text that shrinks more than this when it is compressed repeats itself (Whisper's own limit)."""

FASTEST = 8.0
"""Nobody says more words than this in a second (fast talkers reach six)."""

ATTEMPTS: tuple[Mapping[str, object], ...] = (
    {"condition_on_previous_text": True},
    {"condition_on_previous_text": False},
    {"condition_on_previous_text": False, "no_repeat_ngram_size": 6},
)
"""Settings to be tried in turn. What was said before is what most loops feed on."""

Listen = Callable[[float, Mapping[str, object]], Iterable[HeardSegment]]
"""Listens from a moment of the window (seconds) with some settings."""


def without_loops(listen: Listen) -> Iterator[HeardSegment]:
    """Give the segments of a window, with what is made up replaced by what the next attempt hears.

    What the last attempt hears is given as it is.
    """
    start = 0.0
    *earlier, last = ATTEMPTS
    for settings in earlier:
        for segment in listen(start, settings):
            if _made_up(segment):
                start = segment.start
                break
            yield segment
        else:
            return
    yield from listen(start, last)


def _made_up(segment: HeardSegment) -> bool:
    words = len(segment.words or ())
    too_fast = words > FASTEST * (segment.end - segment.start) and words > FASTEST
    return too_fast or segment.compression_ratio > LOOP_RATIO
