"""Long sound is cut in its pauses into windows, which are transcribed apart (decision 6).

The cuts depend on the sound alone, never on the machine or on what was done before, so that a
transcript resumed after a crash equals an undisturbed one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from seci_capture.domain.recording import BLOCKS_PER_SECOND

LONGEST_SECONDS = 280
"""Sound no longer than this stays whole; longer sound is cut into windows that aim to be no longer.

So a window aims for 140 to 280 seconds, and keeps two to five minutes when both its ends move.
"""

SEARCH_SECONDS = 10
"""How far from its ideal place a cut may move to find a pause."""

PAUSE_BLOCKS = 3
"""A pause is judged over this many blocks, so that one silent instant inside a word is no pause."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of sound, in blocks: ``first`` is included, ``last`` is not."""

    n: int
    first: int
    last: int

    @property
    def start(self) -> float:
        """Return where it begins, in seconds."""
        return self.first / BLOCKS_PER_SECOND

    @property
    def end(self) -> float:
        """Return where it ends, in seconds."""
        return self.last / BLOCKS_PER_SECOND


def cut_in_pauses(loudness: Sequence[float]) -> tuple[Window, ...]:
    """Cut a recording with these block loudnesses into windows of two to five minutes.

    What fits into one window stays whole. Else the number of windows is even, so that two workers
    end together, and each cut lies in the quietest three quarters of a second near its ideal place.
    """
    blocks = len(loudness)
    if not blocks:
        return ()
    count = windows_in(blocks / BLOCKS_PER_SECOND)
    cuts = [_quietest(loudness, round(k * blocks / count)) for k in range(1, count)]
    bounds = [0, *cuts, blocks]
    return tuple(Window(n, bounds[n], bounds[n + 1]) for n in range(count))


def windows_in(seconds: float) -> int:
    """Return how many windows a recording of this length is cut into."""
    if seconds <= LONGEST_SECONDS:
        return 1
    return 2 * ceil(seconds / LONGEST_SECONDS / 2)


def last_pause(loudness: Sequence[float]) -> int:
    """Return the block in the quietest three quarters of a second near the end of some sound.

    Raises :class:`ValueError` for less sound than that.
    """
    return _quietest(loudness, len(loudness))


def _quietest(loudness: Sequence[float], near: int) -> int:
    reach = SEARCH_SECONDS * BLOCKS_PER_SECOND
    half = PAUSE_BLOCKS // 2
    candidates = range(max(half, near - reach), min(len(loudness) - half, near + reach))
    return min(
        candidates,
        key=lambda at: (sum(loudness[at - half : at + half + 1]), abs(at - near)),
    )
