"""The block store: sound in quarter seconds, lossless, encrypted, readable anywhere."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.audio import AudioReader, AudioWriter, SoundShape
from seci_capture.storage.sqlcipher import connect
from tests.helpers.libraries import RATE, Samples, noise

KEY = b"k" * 32
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a sound file may be."""
    return tmp_path / "talk.audio"


def store(path: Path, sound: Samples, rate: int = RATE) -> None:
    """Write sound into a new file."""
    with AudioWriter(path, KEY, rate, sound.shape[1]) as writer:
        writer.append(sound)
        assert writer.finish() == len(sound)


def test_a_file_knows_its_shape(path: Path) -> None:
    store(path, noise(3001, channels=2), rate=22_050)
    with AudioReader(path, KEY) as sound:
        assert sound.shape == SoundShape(22_050, 2, 3001)


def test_a_file_without_a_sound_is_read_as_such(path: Path) -> None:
    store(path, noise(0))
    with AudioReader(path, KEY) as sound:
        assert sound.shape == SoundShape(RATE, 1, 0)
        assert sound.read(0, 100).shape == (0, 1)
        assert (sound.loudness(), list(sound.gaps())) == ([], [])
        assert sound.peaks().shape == (0, 1)


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        (0, 0, slice(0, 0)),
        (0, 5, slice(0, 5)),
        (1999, 2, slice(1999, 2001)),
        (4999, 99, slice(4999, 5000)),
        (5000, 9, slice(0, 0)),
        (9999, 9, slice(0, 0)),
        (0, 1 << 40, slice(0, 5000)),
        (-3, 5, slice(0, 2)),
        (-9, 5, slice(0, 0)),
    ],
)
def test_reading_gives_what_is_there(path: Path, start: int, count: int, expected: slice) -> None:
    sound = noise(5000)
    store(path, sound)
    with AudioReader(path, KEY) as reader:
        assert np.array_equal(reader.read(start, count), sound[expected])


def test_what_is_not_finished_is_committed_every_forty_seconds(path: Path) -> None:
    with AudioWriter(path, KEY, RATE, 1) as writer:
        writer.append(noise(40 * RATE - 1))
        assert writer.samples == 0
        writer.append(noise(1))
        assert writer.samples == 40 * RATE
        writer.append(noise(RATE))
    with AudioReader(path, KEY) as reader:
        assert reader.shape.samples == 40 * RATE


def test_a_commit_that_failed_counts_nothing_and_can_be_made_again(path: Path) -> None:
    sound = noise(3 * RATE)
    with AudioWriter(path, KEY, RATE, 1) as writer:
        writer.append(sound)
        writer._connection.execute("PRAGMA max_page_count = 6")
        with pytest.raises(CaptureError) as caught:
            writer.finish()
        assert caught.value.fault is Fault.DISK_FULL
        assert writer.samples == 0
        writer._connection.execute("PRAGMA max_page_count = 100000")
        assert writer.finish() == len(sound)
    with AudioReader(path, KEY) as reader:
        assert np.array_equal(reader.read(0, len(sound)), sound)
        assert not list(reader.gaps())


def test_a_missing_block_shows_as_a_gap(path: Path) -> None:
    store(path, noise(4 * RATE))
    with closing(connect(path, KEY)) as connection:
        connection.execute("DELETE FROM blocks WHERE start IN (0, 4000, 6000)")
    with AudioReader(path, KEY) as reader:
        assert list(reader.gaps()) == [0, 4000]


def test_loudness_is_the_root_mean_square_of_each_block(path: Path) -> None:
    store(path, np.repeat(np.array([0, 16384, -32768], dtype=np.int16), RATE // 4).reshape(-1, 1))
    with AudioReader(path, KEY) as reader:
        assert reader.loudness() == pytest.approx([0.0, 0.5, 1.0])


def test_peaks_are_the_highest_values_of_each_hundredth_and_channel(path: Path) -> None:
    sound = np.zeros((RATE, 2), dtype=np.int16)
    sound[0, 0], sound[RATE // 2, 0], sound[RATE // 2 + 1, 1] = -300, 200, -32768
    store(path, sound)
    with AudioReader(path, KEY) as reader:
        peaks = reader.peaks()
    assert peaks.shape == (100, 2)
    assert {(k, c): peaks[k, c] for k, c in np.argwhere(peaks).tolist()} == {
        (0, 0): 300,
        (50, 0): 200,
        (50, 1): 32767,
    }


def test_peaks_stay_on_the_true_timeline_where_blocks_differ_in_length(path: Path) -> None:
    rate, seconds = 22_050, 60
    sound = np.zeros((rate * seconds, 1), dtype=np.int16)
    clicks = range(rate // 3, len(sound), rate)
    sound[list(clicks)] = 1000
    store(path, sound, rate)
    with AudioReader(path, KEY) as reader:
        peaks = reader.peaks()
    found = np.flatnonzero(peaks[:, 0])
    assert len(peaks) == 100 * seconds
    assert len(found) == seconds
    assert np.abs(found - np.array(clicks) * 100 / rate).max() <= 1.0


def test_sound_is_unreadable_without_its_key(path: Path) -> None:
    loud = np.full((RATE, 1), 12345, dtype=np.int16)
    store(path, loud)
    content = path.read_bytes()
    assert b"fLaC" not in content
    assert b"blocks" not in content
    with pytest.raises(CaptureError) as caught:
        AudioReader(path, b"o" * 32)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED


@pytest.mark.parametrize("content", [None, b"", b"\0" * 4096], ids=["gone", "empty", "zeros"])
def test_a_file_that_has_lost_its_contents_is_damaged(path: Path, content: bytes | None) -> None:
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CaptureError) as caught:
        AudioReader(path, KEY)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED


def test_the_recorder_gets_the_block_store_without_the_database_layer() -> None:
    code = (
        "import sys, seci_capture.storage.audio; print({'sqlalchemy', 'alembic'} & {*sys.modules})"
    )
    asked = [sys.executable, "-c", code]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"


def test_a_file_that_was_not_closed_is_read_to_its_last_commit(path: Path) -> None:
    writer = AudioWriter(path, KEY, RATE, 1)
    sound = noise(RATE)
    writer.append(sound)
    writer.finish()
    with AudioReader(path, KEY) as reader:
        assert np.array_equal(reader.read(0, RATE), sound)
    writer.close()
    assert [each.name for each in path.parent.iterdir()] == ["talk.audio"]
