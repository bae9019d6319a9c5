"""Sound for the player and the speech engine, read from the library on any thread."""

import struct
from threading import Lock
from typing import Self

from seci_capture.domain.recording import Recording
from seci_capture.services.ports import Samples
from seci_capture.storage.audio import AudioReader
from seci_capture.storage.library import Library

_WAV_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
_WAV_LIMIT = 0xFFFFFFFF


class SampleReader:
    """The sound of one recording, on a connection of its own. May be used on any thread."""

    def __init__(self, reader: AudioReader) -> None:
        self._reader = reader
        self._lock = Lock()
        self.sample_rate = reader.shape.sample_rate
        self.channels = reader.shape.channels
        self.samples = reader.shape.samples

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, start: int, count: int) -> Samples:
        """Return up to ``count`` samples from ``start``, of shape (samples, channels)."""
        with self._lock:
            return self._reader.read(start, count)

    def loudness(self) -> list[float]:
        """Return the loudness (0 to 1) of each quarter of a second."""
        with self._lock:
            return self._reader.loudness()

    def peaks(self) -> Samples:
        """Return the waveform: highest absolute value per hundredth of a second and channel."""
        with self._lock:
            return self._reader.peaks()

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._reader.close()


class WavStream:
    """A recording as the bytes of one WAV file that is never written (decision 3).

    ``size`` is in bytes, header included; recordings beyond 4 GiB state the largest size WAV knows.
    """

    def __init__(self, sound: SampleReader) -> None:
        self._sound = sound
        self._frame = sound.channels * 2
        data = sound.samples * self._frame
        self._header = _WAV_HEADER.pack(
            b"RIFF",
            min(_WAV_LIMIT, data + _WAV_HEADER.size - 8),
            b"WAVE",
            b"fmt ",
            16,
            1,
            sound.channels,
            sound.sample_rate,
            sound.sample_rate * self._frame,
            self._frame,
            16,
            b"data",
            min(_WAV_LIMIT, data),
        )
        self.size = _WAV_HEADER.size + data

    def read(self, offset: int, count: int) -> bytes:
        """Return up to ``count`` bytes from ``offset``; fewer only at the end."""
        head = self._header[offset : offset + count]
        begin = max(0, offset - _WAV_HEADER.size)
        wanted = count - len(head)
        first = begin // self._frame
        frames = (begin % self._frame + wanted + self._frame - 1) // self._frame
        body = self._sound.read(first, frames).astype("<i2").tobytes() if wanted > 0 else b""
        skip = begin - first * self._frame
        return head + body[skip : skip + wanted]


def open_sound(library: Library, recording_id: str) -> SampleReader:
    """Open the sound of a recording. Raises NOT_FOUND or LIBRARY_DAMAGED."""
    with library.read() as work:
        work.get(Recording, recording_id)
    return SampleReader(library.shelf.open(recording_id))
