"""Sound has a key of its own. What was arriving can be told from what has arrived."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.recording_keys import RecordingKeys
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.sqlcipher import connect
from tests.helpers.libraries import RATE, noise

KEY = b"k" * 32
SOUND = noise(RATE)


@pytest.fixture
def shelf(tmp_path: Path):
    """Return an empty shelf."""
    (tmp_path / "recordings").mkdir()
    RecordingKeys.make(tmp_path / "keys.db", KEY)
    with closing(RecordingShelf(tmp_path, KEY)) as shelf:
        yield shelf


def add(shelf: RecordingShelf, recording_id: str) -> None:
    """Put sound on the shelf."""
    with shelf.create(recording_id, RATE, 1) as writer:
        writer.append(SOUND)
        writer.finish()


def fault_of_opening(shelf: RecordingShelf, recording_id: str) -> Fault:
    """Return the fault with which opening a sound fails."""
    with pytest.raises(CaptureError) as caught:
        shelf.open(recording_id)
    return caught.value.fault


def test_sound_is_found_again(shelf: RecordingShelf) -> None:
    add(shelf, "a")
    with shelf.open("a") as sound:
        assert np.array_equal(sound.read(0, RATE), SOUND)


def test_each_recording_has_a_key_of_its_own(shelf: RecordingShelf, tmp_path: Path) -> None:
    add(shelf, "a")
    add(shelf, "b")
    folder = tmp_path / "recordings"
    (folder / "a.audio").replace(folder / "b.audio")
    assert fault_of_opening(shelf, "b") is Fault.LIBRARY_DAMAGED


def test_the_key_is_on_disk_before_the_first_block(shelf: RecordingShelf, tmp_path: Path) -> None:
    with (
        shelf.create("a", RATE, 1) as writer,
        closing(RecordingKeys(tmp_path / "keys.db", KEY)) as keys,
    ):
        assert writer.samples == 0
        assert len(keys.find("a")) == 32


def test_a_recording_arrives_until_it_is_settled(shelf: RecordingShelf, tmp_path: Path) -> None:
    add(shelf, "a")
    add(shelf, "b")
    assert shelf.arriving() == {"a", "b"}
    shelf.settle("a")
    assert shelf.arriving() == {"b"}
    with closing(RecordingShelf(tmp_path, KEY)) as again:
        assert again.arriving() == {"b"}


def test_erased_sound_is_gone_with_its_key(shelf: RecordingShelf, tmp_path: Path) -> None:
    add(shelf, "a")
    copy = (tmp_path / "recordings" / "a.audio").read_bytes()
    shelf.erase("a")
    assert not list((tmp_path / "recordings").iterdir())
    assert shelf.arriving() == set()
    (tmp_path / "recordings" / "a.audio").write_bytes(copy)
    assert fault_of_opening(shelf, "a") is Fault.NOT_FOUND


def test_erasing_what_is_not_there_does_nothing(shelf: RecordingShelf) -> None:
    shelf.erase("nobody")
    assert fault_of_opening(shelf, "nobody") is Fault.NOT_FOUND


def test_a_forgotten_key_leaves_no_trace_in_its_file(tmp_path: Path) -> None:
    path = tmp_path / "keys.db"
    RecordingKeys.make(path, KEY)
    with closing(RecordingKeys(path, KEY)) as keys:
        keys.create("a")
        keys.forget("a")
    with closing(connect(path, KEY, wal=None)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)
    assert [each.name for each in tmp_path.iterdir()] == ["keys.db"]


def test_keys_that_lost_their_contents_are_damaged(tmp_path: Path) -> None:
    connect(tmp_path / "keys.db", KEY, wal=False).close()
    with pytest.raises(CaptureError) as caught:
        RecordingKeys(tmp_path / "keys.db", KEY)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED
