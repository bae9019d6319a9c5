"""The block store: a recording as quarter seconds of lossless sound in an encrypted database.

Crash safety, encryption and random access come from SQLCipher instead of a format of our own
(decision 3). Each block is FLAC, with its waveform peaks and its loudness beside it. Imports
nothing of ours but the domain and the opening of databases: the recorder needs no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Self

import numpy as np
import soundfile
from numpy.typing import NDArray
from sqlcipher3 import dbapi2

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import BLOCKS_PER_SECOND, PEAKS_PER_SECOND, block_start
from seci_capture.storage.sqlcipher import (
    connect,
    connect_reading,
    expect_table,
    explained,
    transaction,
)

Samples = NDArray[np.int16]

FORMAT = 1
"""Version of this file's layout, in its ``user_version``."""

_SCHEMA = """
CREATE TABLE sound (
    sample_rate INTEGER NOT NULL,
    channels INTEGER NOT NULL
);
CREATE TABLE blocks (
    start INTEGER PRIMARY KEY,
    samples INTEGER NOT NULL,
    loudness REAL NOT NULL,
    peaks BLOB NOT NULL,
    flac BLOB NOT NULL
);
"""

_BLOCKS_PER_COMMIT = 40 * BLOCKS_PER_SECOND
"""An import is seen whole or not at all, so it commits seldom."""


@dataclass(frozen=True, slots=True)
class SoundShape:
    """Sample rate in hertz, number of channels, and length in samples per channel."""

    sample_rate: int
    channels: int
    samples: int


class AudioWriter:
    """Appends sound to a new recording file."""

    def __init__(self, path: Path, key: bytes, sample_rate: int, channels: int) -> None:
        self._path = path
        self._rate = sample_rate
        self._rest: Samples = np.empty((0, channels), dtype=np.int16)
        self._pending: list[Samples] = []
        self._blocks = 0
        self.samples = 0
        self._connection = connect(path, key)
        try:
            self._begin(channels)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def append(self, samples: Samples) -> None:
        """Add sound of shape (samples, channels). Blocks are committed every forty seconds."""
        sound = np.concatenate([self._rest, samples])
        while len(sound) >= (size := self._next_size()):
            self._pending.append(sound[:size])
            sound = sound[size:]
        self._rest = sound
        if len(self._pending) >= _BLOCKS_PER_COMMIT:
            self.commit()

    def commit(self) -> None:
        """Write the whole blocks that are pending: an import does so seldom, a recorder at once.

        :attr:`samples` counts what is safely on disk.
        """
        if not self._pending:
            return
        start = self.samples
        with explained(self._path), transaction(self._connection):
            for block in self._pending:
                self._connection.execute(
                    "INSERT INTO blocks VALUES (?, ?, ?, ?, ?)",
                    (
                        start,
                        len(block),
                        _loudness(block),
                        _peaks(block, self._rate).tobytes(),
                        _encoded(block, self._rate),
                    ),
                )
                start += len(block)
        self.samples = start
        self._blocks += len(self._pending)
        self._pending.clear()

    def finish(self) -> int:
        """Commit what is left and return the length in samples."""
        if len(self._rest):
            self._pending.append(self._rest)
            self._rest = self._rest[:0]
        self.commit()
        return self.samples

    def close(self) -> None:
        """Close the file. What was not committed is gone."""
        self._connection.close()

    def _begin(self, channels: int) -> None:
        with explained(self._path), transaction(self._connection):
            for statement in _SCHEMA.split(";")[:-1]:
                self._connection.execute(statement)
            self._connection.execute("INSERT INTO sound VALUES (?, ?)", (self._rate, channels))
            self._connection.execute(f"PRAGMA user_version = {FORMAT}")

    def _next_size(self) -> int:
        """Return the length of the next block."""
        n = self._blocks + len(self._pending)
        return block_start(n + 1, self._rate) - block_start(n, self._rate)


class AudioReader:
    """Reads a recording file anywhere. One thread at a time."""

    def __init__(self, path: Path, key: bytes) -> None:
        if not path.is_file():
            raise CaptureError(Fault.LIBRARY_DAMAGED, path=path)
        self._path = path
        self._connection = connect_reading(path, key)
        try:
            self.shape = self._shape()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, start: int, count: int) -> Samples:
        """Return up to ``count`` samples from ``start``, of shape (samples, channels)."""
        blocks = [
            _decoded(flac)[max(0, start - at) : start + count - at]
            for at, flac in self._covering(start, start + count)
        ]
        if not blocks:
            return np.empty((0, self.shape.channels), dtype=np.int16)
        return np.concatenate(blocks)

    def loudness(self) -> list[float]:
        """Return the loudness (root mean square, 0 to 1) of each block."""
        return [row[0] for row in self._rows("SELECT loudness FROM blocks ORDER BY start")]

    def peaks(self) -> Samples:
        """Return the waveform: highest absolute value per hundredth of a second and channel."""
        rows = self._rows("SELECT peaks FROM blocks ORDER BY start")
        raw = b"".join(row[0] for row in rows)
        return np.frombuffer(raw, dtype=np.int16).reshape(-1, self.shape.channels)

    def gaps(self) -> Iterator[int]:
        """Give the positions at which the next block does not follow: none in a whole file."""
        expected = 0
        for start, samples in self._rows("SELECT start, samples FROM blocks ORDER BY start"):
            if start != expected:
                yield expected
            expected = start + samples

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _shape(self) -> SoundShape:
        expect_table(self._connection, self._path, "sound")
        ((rate, channels),) = self._rows("SELECT sample_rate, channels FROM sound")
        ((samples,),) = self._rows("SELECT coalesce(max(start + samples), 0) FROM blocks")
        return SoundShape(rate, channels, samples)

    def _covering(self, start: int, end: int) -> list[tuple[int, bytes]]:
        return self._rows(
            "SELECT start, flac FROM blocks WHERE start < ?2 AND start >= coalesce("
            "(SELECT max(start) FROM blocks WHERE start <= ?1), 0) ORDER BY start",
            start,
            end,
        )

    def _rows(self, query: str, *values: int) -> list[dbapi2.Row]:
        with explained(self._path):
            rows: list[dbapi2.Row] = self._connection.execute(query, values).fetchall()
        return rows


def _encoded(block: Samples, rate: int) -> bytes:
    buffer = BytesIO()
    soundfile.write(buffer, block, rate, format="FLAC", subtype="PCM_16")
    return buffer.getvalue()


def _decoded(flac: bytes) -> Samples:
    sound: Samples = soundfile.read(BytesIO(flac), dtype="int16", always_2d=True)[0]
    return sound


def _loudness(block: Samples) -> float:
    return float(np.sqrt(np.mean(np.square(block / 32768.0))))


def _peaks(block: Samples, rate: int) -> Samples:
    count = max(1, round(len(block) * PEAKS_PER_SECOND / rate))
    starts = np.arange(count) * len(block) // count
    highest = np.maximum.reduceat(np.abs(block.astype(np.int32)), starts, axis=0)
    peaks: Samples = np.minimum(highest, 32767).astype(np.int16)
    return peaks
