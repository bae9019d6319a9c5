"""However sound arrives, it is read as it was: at any place, at any rate."""

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seci_capture.domain.recording import BLOCKS_PER_SECOND, PEAKS_PER_SECOND, block_start
from seci_capture.storage.audio import AudioReader, AudioWriter
from tests.helpers.libraries import Samples, noise

KEY = b"k" * 32
RATES = st.sampled_from([8000, 11_025, 16_000, 22_050, 44_100, 48_000])
SIZES = st.lists(st.sampled_from([0, 1, 2]) | st.integers(0, 20_000), max_size=8)
PLACES = st.lists(st.tuples(st.integers(0, 130_000), st.integers(0, 60_000)), max_size=10)


def write_pieces(path: Path, sound: Samples, sizes: Sequence[int], rate: int) -> None:
    """Write sound into a new file, in pieces of these sizes."""
    bounds = list(accumulate(sizes, initial=0))
    with AudioWriter(path, KEY, rate, sound.shape[1]) as writer:
        for first, last in zip(bounds, bounds[1:], strict=False):
            writer.append(sound[first:last])
        assert writer.finish() == len(sound)


@settings(max_examples=40)
@given(SIZES, RATES, st.integers(1, 2), PLACES)
def test_sound_is_read_as_it_was_written(
    sizes: list[int], rate: int, channels: int, places: list[tuple[int, int]]
) -> None:
    sound = noise(sum(sizes), channels)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "talk.audio"
        write_pieces(path, sound, sizes, rate)
        with AudioReader(path, KEY) as reader:
            assert not list(reader.gaps())
            assert np.array_equal(reader.read(0, len(sound)), sound)
            for start, count in places:
                assert np.array_equal(reader.read(start, count), sound[start : start + count])


@settings(max_examples=40)
@given(st.integers(1, 300_000), RATES, st.integers(1, 2))
def test_loudness_and_peaks_keep_step_with_the_sound(length: int, rate: int, channels: int) -> None:
    sound = noise(length, channels)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "talk.audio"
        write_pieces(path, sound, [length], rate)
        with AudioReader(path, KEY) as reader:
            loudness, peaks = reader.loudness(), reader.peaks()
    blocks = len(loudness)
    assert block_start(blocks - 1, rate) < length <= block_start(blocks, rate)
    assert abs(blocks - length * BLOCKS_PER_SECOND / rate) < 1.01
    assert abs(len(peaks) - length * PEAKS_PER_SECOND / rate) <= 1
    assert peaks.max() == np.abs(sound.astype(int)).max()
