"""Where the recordings' sound stands: one encrypted file each, under a key of its own."""

from contextlib import closing
from pathlib import Path
from threading import Lock

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import SoundPlace
from seci_capture.storage.audio import AudioReader, AudioWriter
from seci_capture.storage.closed_copies import checked_copy
from seci_capture.storage.recording_keys import RecordingKeys
from seci_capture.storage.sqlcipher import Stopped, connect_reading, damage_in


class RecordingShelf:
    """The sound files of a library and their keys. May be used on any thread."""

    def __init__(self, folder: Path, key: bytes, *, writable: bool = True) -> None:
        self._folder = folder / "recordings"
        self._keys = RecordingKeys(folder / "keys.db", key, writable=writable)
        self._lock = Lock()

    def create(self, recording_id: str, sample_rate: int, channels: int) -> AudioWriter:
        """Begin the sound of an arriving recording."""
        place = self.reserve(recording_id)
        return AudioWriter(place.path, place.key, sample_rate, channels)

    def reserve(self, recording_id: str) -> SoundPlace:
        """Make a place for an arriving recording: its key is committed before its first block."""
        with self._lock:
            key = self._keys.create(recording_id)
        return SoundPlace(self._path(recording_id), key)

    def settle(self, recording_id: str) -> None:
        """Note that the library knows a recording: it has arrived, and is never cleared away."""
        with self._lock:
            self._keys.settle(recording_id)

    def arriving(self) -> frozenset[str]:
        """Return the recordings that are not known to have arrived."""
        with self._lock:
            return self._keys.arriving()

    def known(self) -> frozenset[str]:
        """Return the recordings whose keys are there: the others were erased."""
        with self._lock:
            return self._keys.known()

    def present(self) -> frozenset[str]:
        """Return the recordings whose files are there, whether anybody knows them or not."""
        return frozenset(path.stem for path in self._folder.glob("*.audio"))

    def open(self, recording_id: str) -> AudioReader:
        """Open the sound of a recording, on a connection of its own."""
        return AudioReader(self._path(recording_id), self._key(recording_id))

    def erase(self, recording_id: str) -> None:
        """Delete the file and forget the key, which makes every copy unreadable.

        The file goes first: on a full disk it makes the room that forgetting takes.
        """
        path = self._path(recording_id)
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        with self._lock:
            self._keys.forget(recording_id)

    def size(self, recording_id: str) -> int:
        """Return how many bytes a recording takes, 0 when its file is not there."""
        path = self._path(recording_id)
        return path.stat().st_size if path.is_file() else 0

    def copy_keys(self, target: Path, stopped: Stopped) -> None:
        """Write a closed and checked copy of the keys. Raises what :func:`checked_copy` does."""
        self._keys.copy(target, stopped)

    def copy_sound(self, recording_id: str, target: Path, stopped: Stopped) -> None:
        """Write a closed and checked copy of a recording, under its key.

        Raises what :func:`checked_copy` does, LIBRARY_MISSING, and NOT_FOUND without its key.
        """
        path, key = self._path(recording_id), self._key(recording_id)
        with closing(connect_reading(path, key)) as connection:
            checked_copy(connection, path, key, target, stopped, ("sound", "blocks"))

    def place(self, recording_id: str) -> SoundPlace:
        """Return where a recording is, and its key. Raises NOT_FOUND without its key."""
        return SoundPlace(self._path(recording_id), self._key(recording_id))

    def take_in(self, recording_id: str, place: SoundPlace) -> None:
        """Take over a recording that lies on the same drive: it is arriving until settled.

        Its file may be missing there, too; a recording that is here stays as it is.
        """
        with self._lock:
            self._keys.take(recording_id, place.key)
        self.fill_in(recording_id, place.path)

    def fill_in(self, recording_id: str, file: Path) -> bool:
        """Take over the file of a recording if it is missing here. Says whether it did."""
        path = self._path(recording_id)
        if path.exists() or not file.is_file():
            return False
        file.replace(path)
        return True

    def damage_in(self, recording_id: str, samples: int) -> str | None:
        """Check every page of a recording and that no block is missing. Returns what is wrong.

        Raises DISK_FULL or FOLDER_READ_ONLY when it cannot be checked.
        """
        try:
            wrong = damage_in(self._path(recording_id), self._key(recording_id))
            if wrong:
                return wrong
            with self.open(recording_id) as sound:
                if sound.shape.samples != samples or list(sound.gaps()):
                    return "blocks missing"
        except CaptureError as error:
            if error.fault in (Fault.DISK_FULL, Fault.FOLDER_READ_ONLY):
                raise
            return error.fault.value
        return None

    def close(self) -> None:
        """Close the keys."""
        self._keys.close()

    def _key(self, recording_id: str) -> bytes:
        with self._lock:
            return self._keys.find(recording_id)

    def _path(self, recording_id: str) -> Path:
        return self._folder / f"{recording_id}.audio"
