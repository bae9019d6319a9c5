"""``keys.db``: a random key for each recording. Forgetting the key erases the recording.

The key is committed before the first block is written (decision 4). Until the library knows the
recording it is *arriving*: only what was still arriving may be cleared away after a crash. Sound
that the library merely does not know, such as after going back to an older ``library.db``, stays.
"""

import secrets
from contextlib import closing
from pathlib import Path

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.storage.closed_copies import checked_copy
from seci_capture.storage.sqlcipher import (
    KEY_BYTES,
    Stopped,
    connect,
    connect_reading,
    expect_table,
    explained,
)

_SCHEMA = """
CREATE TABLE recording_keys (
    recording_id TEXT PRIMARY KEY,
    key BLOB NOT NULL,
    arriving INTEGER NOT NULL
) WITHOUT ROWID
"""


class RecordingKeys:
    """The keys of a library's recordings. One thread at a time."""

    def __init__(self, path: Path, key: bytes, *, writable: bool = True) -> None:
        """Open the keys. Raises LIBRARY_DAMAGED for a file that has lost its contents."""
        self._path = path
        self._key = key
        self._connection = (connect if writable else connect_reading)(path, key, wal=False)
        try:
            expect_table(self._connection, path, "recording_keys")
        except BaseException:
            self.close()
            raise

    @classmethod
    def make(cls, path: Path, key: bytes) -> None:
        """Make the file of a new library."""
        with explained(path), closing(connect(path, key, wal=False)) as connection:
            connection.execute(_SCHEMA)

    def create(self, recording_id: str) -> bytes:
        """Make and commit the key of a new recording, which is arriving."""
        key = secrets.token_bytes(KEY_BYTES)
        with explained(self._path):
            self._connection.execute(
                "INSERT INTO recording_keys VALUES (?, ?, 1)", (recording_id, key)
            )
        return key

    def settle(self, recording_id: str) -> None:
        """Note that the library knows a recording: it has arrived."""
        with explained(self._path):
            self._connection.execute(
                "UPDATE recording_keys SET arriving = 0 WHERE recording_id = ?", (recording_id,)
            )

    def take(self, recording_id: str, key: bytes) -> None:
        """Commit the key of a recording that arrives from a copy, unless it is known already."""
        with explained(self._path):
            self._connection.execute(
                "INSERT OR IGNORE INTO recording_keys VALUES (?, ?, 1)", (recording_id, key)
            )

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

    def known(self) -> frozenset[str]:
        """Return the recordings whose keys are there."""
        with explained(self._path):
            rows = self._connection.execute("SELECT recording_id FROM recording_keys").fetchall()
        return frozenset(row[0] for row in rows)

    def copy(self, target: Path, stopped: Stopped) -> None:
        """Write a closed and checked copy, without what was forgotten, under the same key."""
        with closing(connect_reading(self._path, self._key, wal=False)) as connection:
            checked_copy(connection, self._path, self._key, target, stopped, ("recording_keys",))

    def arriving(self) -> frozenset[str]:
        """Return the recordings that are not known to have arrived."""
        with explained(self._path):
            rows = self._connection.execute(
                "SELECT recording_id FROM recording_keys WHERE arriving"
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
