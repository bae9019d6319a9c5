"""From the microphone to the disk: a block is committed as soon as it was heard."""

from collections.abc import Callable
from threading import Event

import numpy as np
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QIODevice, QObject, QTimer, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.recording import LIVE_RATE
from seci_capture.storage.audio import AudioWriter, Samples

CHANNELS = 1

Told = Callable[[int, float], None]
"""Takes how many samples are on disk, and the loudest of them since the last word (0 to 1)."""

_SAMPLE_BYTES = 2
_BUFFER_SECONDS = 5  # Qt tells nobody when its buffer overflows
_PATIENCE_MS = 5_000  # an idle sound server takes up to two seconds to begin
_TICK_MS = 50
_FULL_SCALE = 32768


class Microphone(QObject):
    """One recording. It ends the application's loop when it is over; :attr:`fault` says how."""

    def __init__(
        self, device: str | None, writer: AudioWriter, limit: int, told: Told, stop: Event
    ) -> None:
        """Listen for ``limit`` samples, or until ``stop`` is set. Raises NO_MICROPHONE."""
        super().__init__()
        self.fault: Fault | None = None
        self._writer, self._limit, self._told, self._stop = writer, limit, told, stop
        self._source = _source(device, self)
        self._stream: QIODevice | None = None
        self._rest = b""
        self._taken, self._level = 0, 0.0
        self._silence = QElapsedTimer()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._look)

    def begin(self) -> None:
        """Start to listen. Raises NO_MICROPHONE."""
        self._silence.start()
        self._stream = self._source.start()
        if self._stream is None or self._source.error() != QtAudio.Error.NoError:
            raise CaptureError(Fault.NO_MICROPHONE)
        self._stream.readyRead.connect(self._take)
        self._tick.start()

    def end(self) -> None:
        """Let go of the microphone, and commit what is left."""
        self._tick.stop()
        self._source.stop()
        self._stream = None
        if self.fault is None:
            self._writer.finish()
            self._tell()

    @Slot()
    def _look(self) -> None:
        """Notice the wish to stop, and a microphone that has fallen silent: Qt tells of neither."""
        if self._stop.is_set():
            self._take()
            QCoreApplication.quit()
        elif self._silence.hasExpired(_PATIENCE_MS):
            self._give_up(Fault.NO_MICROPHONE)

    @Slot()
    def _take(self) -> None:
        if self._stream is None or self.fault or self._taken >= self._limit:
            return
        sound = self._samples(bytes(self._stream.readAll().data()))[: self._limit - self._taken]
        if not len(sound):
            return
        self._silence.restart()
        self._taken += len(sound)
        self._level = max(self._level, _loudest(sound))
        try:
            self._store(sound)
        except CaptureError as error:
            self._give_up(error.fault)
        if self._taken >= self._limit:
            QCoreApplication.quit()

    def _store(self, sound: Samples) -> None:
        before = self._writer.samples
        self._writer.append(sound)
        self._writer.commit()
        if self._writer.samples > before:
            self._tell()

    def _samples(self, arrived: bytes) -> Samples:
        """Return the whole samples among the bytes; half a one waits for its other half."""
        data = self._rest + arrived
        whole = len(data) - len(data) % _SAMPLE_BYTES
        self._rest = data[whole:]
        return np.frombuffer(data[:whole], np.int16).reshape(-1, CHANNELS)

    def _tell(self) -> None:
        level, self._level = self._level, 0.0
        self._told(self._writer.samples, round(level, 4))

    def _give_up(self, fault: Fault) -> None:
        self.fault = fault
        QCoreApplication.quit()


def _source(device: str | None, parent: QObject) -> QAudioSource:
    shape = QAudioFormat()
    shape.setSampleRate(LIVE_RATE)
    shape.setChannelCount(CHANNELS)
    shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    source = QAudioSource(_chosen(device), shape, parent)
    source.setBufferSize(shape.bytesForDuration(_BUFFER_SECONDS * 1_000_000))
    return source


def _chosen(device: str | None) -> QAudioDevice:
    """Return a microphone by its id, the default one where it is gone. Raises NO_MICROPHONE."""
    there = [each for each in QMediaDevices.audioInputs() if not each.isNull()]
    if not there:
        raise CaptureError(Fault.NO_MICROPHONE)
    named = [each for each in there if bytes(each.id().data()).decode("utf-8", "replace") == device]
    return named[0] if named else QMediaDevices.defaultAudioInput()


def _loudest(sound: Samples) -> float:
    return float(np.abs(sound.astype(np.int32)).max(initial=0)) / _FULL_SCALE
