"""Sound for Qt's player: the bytes of a recording as a device that it can read and seek in."""

from threading import Lock

from PySide6.QtCore import QIODevice, QObject

from seci_capture.domain.errors import CaptureError
from seci_capture.services.playback import SampleReader, WavStream


class SoundDevice(QIODevice):
    """A recording as one WAV file that is never written (decision 3).

    Qt reads it on threads of its own. Once closed, or where the file is damaged, the sound ends.
    """

    def __init__(self, sound: SampleReader, parent: QObject) -> None:
        super().__init__(parent)
        self._sound = sound
        self._stream: WavStream | None = WavStream(sound)
        self._size = self._stream.size
        self._lock = Lock()
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def release(self) -> None:
        """Close the recording. Reads that are still under way end first."""
        with self._lock:
            self._end()
            self._sound.close()

    def size(self) -> int:
        """Return the length in bytes; nothing once closed, so that who reads on finds an end."""
        return self._size

    def isSequential(self) -> bool:
        """Say that one can seek."""
        return False

    def readData(self, maxlen: int) -> object:
        """Return up to ``maxlen`` bytes from where the device stands."""
        with self._lock:
            if self._stream is None:
                return b""
            try:
                return self._stream.read(self.pos(), maxlen)
            except CaptureError:
                self._end()
                return b""

    def writeData(self, data: object, len: int) -> int:  # noqa: A002, ARG002 - Qt's own names
        """Refuse: a recording is not written to."""
        return -1

    def _end(self) -> None:
        self._stream, self._size = None, 0
