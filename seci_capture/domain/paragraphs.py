"""Sentences of one speaker read as a paragraph, until it is long enough and there is a pause."""

from collections.abc import Iterable, Iterator

from seci_capture.domain.transcript import Segment

LONG_ENOUGH = 60
"""Words after which a pause ends a paragraph."""

TOO_LONG = 120
"""Words after which a paragraph ends without a pause."""

PAUSE = 0.6
"""Seconds of silence that count as a pause."""


def openings(segments: Iterable[Segment]) -> Iterator[bool]:
    """Say of each segment whether a paragraph begins with it, as the first one does."""
    before: Segment | None = None
    speaker, words = None, 0
    for segment in segments:
        own = segment.speaker
        opens = before is None or own != speaker or _ends(words, segment.start - before.end)
        if opens:
            speaker, words = own, 0
        words += len(segment.words)
        before = segment
        yield opens


def _ends(words: int, silence: float) -> bool:
    return words >= TOO_LONG or (words >= LONG_ENOUGH and silence >= PAUSE)
