"""``keys.db``: a random key for each recording. Forgetting the key erases the recording.

The key is committed before the first block is written (decision 4).
"""

import secrets
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.sqlcipher import KEY_BYTES, connect, explained


class RecordingKeys:
    """The keys of a library's recordings. One thread at a time."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._connection = connect(path, key, wal=False)
        with explained(path):
            self._connection.execute(
                "CREATE TABLE IF NOT EXISTS recording_keys "
                "(recording_id TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID"
            )

    def create(self, recording_id: str) -> bytes:
        """Make and commit the key of a new recording."""
        key = secrets.token_bytes(KEY_BYTES)
        with explained(self._path):
            self._connection.execute(
                "INSERT INTO recording_keys VALUES (?, ?)", (recording_id, key)
            )
        return key

    def find(self, recording_id: str) -> bytes:
        """Return the key of a recording. Raises NOT_FOUND when it was forgotten."""
        with explained(self._path):
            row = self._connection.execute(
                "SELECT key FROM recording_keys WHERE recording_id = ?", (recording_id,)
            ).fetchone()
        if row is None:
            raise CaptureError(Fault.NOT_FOUND, kind="recording", id=recording_id)
        return bytes(row[0])

    def forget(self, recording_id: str) -> None:
        """Erase the key, and with it the recording wherever a copy of it lies."""
        with explained(self._path):
            self._connection.execute(
                "DELETE FROM recording_keys WHERE recording_id = ?", (recording_id,)
            )

    def ids(self) -> frozenset[str]:
        """Return the recordings that have a key."""
        with explained(self._path):
            rows = self._connection.execute("SELECT recording_id FROM recording_keys").fetchall()
        return frozenset(row[0] for row in rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
