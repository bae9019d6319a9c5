"""Any stretch of the WAV stream is that stretch of the whole file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seci_capture.services.playback import SampleReader, WavStream
from seci_capture.storage.audio import AudioReader, AudioWriter
from tests.helpers.libraries import noise

KEY = b"k" * 32
LENGTH, RATE = 30_001, 11_025


@pytest.fixture(scope="module", params=[1, 2], ids=["mono", "stereo"])
def stream(request, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WavStream]:
    """Return the stream of a recording of some seconds."""
    path: Path = tmp_path_factory.mktemp("stream") / "talk.audio"
    with AudioWriter(path, KEY, RATE, request.param) as writer:
        writer.append(noise(LENGTH, request.param))
        writer.finish()
    with SampleReader(AudioReader(path, KEY)) as sound:
        yield WavStream(sound)


@given(
    offset=st.integers(0, 50) | st.integers(0, 45 + LENGTH * 4),
    count=st.integers(0, 50) | st.integers(0, 45 + LENGTH * 4),
)
def test_any_stretch_is_a_stretch_of_the_whole(stream: WavStream, offset: int, count: int) -> None:
    whole = stream.read(0, stream.size)
    assert len(whole) == stream.size
    assert stream.read(offset, count) == whole[offset : offset + count]
