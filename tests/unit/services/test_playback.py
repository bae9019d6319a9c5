"""Sound for the player: samples on any thread, and one WAV stream that is never written."""

import io
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import soundfile

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services import capture
from seci_capture.services.editing import undo
from seci_capture.services.playback import SampleReader, WavStream, open_sound
from seci_capture.storage.audio import SoundShape
from seci_capture.storage.library import Library
from tests.helpers.libraries import RATE, add_case, add_recording, noise

SOUND = noise(5 * RATE + 17, channels=2)


@pytest.fixture
def sound(library: Library):
    """Return a reader of a stereo recording."""
    case = add_case(library)
    recording = add_recording(library, case.interview.id, SOUND)
    with open_sound(library, recording.id) as sound:
        yield sound


def test_the_stream_is_a_wav_file_with_the_recording_s_samples(sound: SampleReader) -> None:
    stream = WavStream(sound)
    content = stream.read(0, stream.size)
    assert len(content) == stream.size == 44 + SOUND.nbytes
    read, rate = soundfile.read(io.BytesIO(content), dtype="int16")
    assert rate == RATE
    assert np.array_equal(read, SOUND)


def test_a_reader_knows_its_sound(sound: SampleReader) -> None:
    assert (sound.sample_rate, sound.channels, sound.samples) == (RATE, 2, len(SOUND))
    assert len(sound.loudness()) == 21
    assert sound.peaks().shape[1] == 2


def test_threads_that_read_at_once_agree(sound: SampleReader) -> None:
    stream = WavStream(sound)
    whole = stream.read(0, stream.size)
    places = [(at, 7001) for at in range(0, stream.size, 1733)]
    with ThreadPoolExecutor(6) as threads:
        pieces = list(threads.map(lambda place: stream.read(*place), places))
    assert pieces == [whole[at : at + count] for at, count in places]


def test_the_library_goes_on_while_sound_is_read(library: Library, sound: SampleReader) -> None:
    case = add_case(library, expert="Miriam")
    another = add_recording(library, case.interview.id, noise(RATE))
    with open_sound(library, another.id) as second:
        assert np.array_equal(sound.read(RATE, 10), SOUND[RATE : RATE + 10])
        assert second.samples == RATE


class LongSound:
    """Ten hours of 48 kHz stereo, of which nobody reads a sample."""

    sample_rate, channels, samples = 48_000, 2, 10 * 3600 * 48_000

    def read(self, start: int, count: int) -> np.ndarray:
        return np.full((max(0, min(count, self.samples - start)), 2), 7, dtype=np.int16)


def test_beyond_four_gigabytes_the_stream_states_the_largest_size_and_goes_on() -> None:
    stream = WavStream(LongSound())
    assert stream.size == 44 + 10 * 3600 * 48_000 * 4
    header = stream.read(0, 44)
    assert header[4:8] == header[40:44] == b"\xff\xff\xff\xff"
    assert stream.read(stream.size - 4, 99) == b"\x07\x00\x07\x00"


def test_the_reader_s_shape_comes_from_the_file(library: Library) -> None:
    case = add_case(library)
    recording = add_recording(library, case.interview.id, noise(11))
    with library.shelf.open(recording.id) as reader:
        assert reader.shape == SoundShape(RATE, 1, 11)


def test_sound_of_nobody_is_not_found(library: Library) -> None:
    with pytest.raises(CaptureError) as caught:
        open_sound(library, "x")
    assert caught.value.fault is Fault.NOT_FOUND


def test_sound_of_a_removed_recording_is_not_found_until_undo(library: Library) -> None:
    case = add_case(library)
    recording = add_recording(library, case.interview.id, noise(RATE))
    edit = capture.remove_recording(library, recording.id)
    with pytest.raises(CaptureError) as caught:
        open_sound(library, recording.id)
    assert caught.value.fault is Fault.NOT_FOUND
    undo(library, edit)
    with open_sound(library, recording.id) as sound:
        assert sound.samples == RATE
