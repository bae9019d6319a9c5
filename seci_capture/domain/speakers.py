"""Who speaks, when each person has a channel of their own. No model is needed for that."""

from collections.abc import Sequence
from math import log10

APART_DECIBELS = 6.0
"""A word belongs to a channel when it is this much louder there (bleed measured: 14 dB below)."""

APART_SHARE = 0.7
"""Share of the words that must be told apart before the channels count as two people."""

Levels = tuple[float, float]


def channel_of(levels: Levels) -> int | None:
    """Return the channel (0 left, 1 right) in which a word is clearly louder, else None."""
    left, right = (max(level, 1e-6) for level in levels)
    difference = 20 * log10(left / right)
    if abs(difference) < APART_DECIBELS:
        return None
    return 0 if difference > 0 else 1


def channels_apart(levels: Sequence[Levels]) -> bool:
    """Say whether two channels hold two people: most words are clear, and both channels speak.

    A stereo recording of one microphone pair has nearly equal channels and is not told apart.
    """
    owners = [channel_of(each) for each in levels]
    clear = [owner for owner in owners if owner is not None]
    return len(clear) >= APART_SHARE * len(owners) and len(set(clear)) == 2  # noqa: PLR2004


def speakers_by_channel(levels: Sequence[Levels]) -> list[int | None]:
    """Return the speaker of each word by its loudness in the two channels.

    An unclear word goes with the word before it. All are None when the channels are not apart.
    """
    if not channels_apart(levels):
        return [None] * len(levels)
    owners: list[int | None] = []
    last: int | None = None
    for each in levels:
        owner = channel_of(each)
        last = last if owner is None else owner
        owners.append(last)
    return owners
