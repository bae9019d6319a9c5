"""What the speech engine is handed, and who is heard in what it returns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from seci_capture.domain.recording import PEAKS_PER_SECOND, block_start
from seci_capture.domain.speakers import Levels, speakers_by_channel
from seci_capture.domain.transcript import Word
from seci_capture.domain.windows import Window
from seci_capture.services.playback import SampleReader
from seci_capture.services.ports import AudioWindow, Samples

TWO_CHANNELS = 2


def audio_windows(sound: SampleReader, windows: Iterable[Window]) -> Iterator[AudioWindow]:
    """Read the windows one by one, each when it is asked for."""
    rate = sound.sample_rate
    for window in windows:
        first, last = block_start(window.first, rate), block_start(window.last, rate)
        yield AudioWindow(window.n, first / rate, sound.read(first, last - first))


def told_apart(words: Sequence[Word], peaks: Samples) -> tuple[Word, ...]:
    """Give each word its speaker where two channels hold two people; else leave them unknown."""
    if peaks.shape[1] != TWO_CHANNELS:
        return tuple(words)
    owners = speakers_by_channel([_levels(word, peaks) for word in words])
    return tuple(replace(word, speaker=owner) for word, owner in zip(words, owners, strict=True))


def _levels(word: Word, peaks: Samples) -> Levels:
    first = int(word.start * PEAKS_PER_SECOND)
    last = max(first + 1, round(word.end * PEAKS_PER_SECOND))
    heard = peaks[first:last]
    if not len(heard):
        return (0.0, 0.0)
    left, right = np.mean(heard, axis=0) / 32768.0
    return (float(left), float(right))
