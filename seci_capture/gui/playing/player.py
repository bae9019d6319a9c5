"""Plays a recording at any speed and says, thirty times a second, where it is."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QIODevice, QObject, Qt, QTimer, QUrl, Signal, Slot

from seci_capture.gui.playing.sound_device import SoundDevice
from seci_capture.services.playback import SampleReader

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

_log = logging.getLogger(__name__)

STEP_SECONDS = 5.0
SLOWEST, FASTEST, SPEED_STEP = 0.5, 2.0, 0.1
_TICK_MS = 33
_BACKWARD_SECONDS = 0.4  # Qt's positions lag: a step back by less is not shown


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in the recording, in seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class PlayerState:
    """What the controls show. ``length`` is in seconds, ``speed`` 1.0 as it was spoken."""

    loaded: bool
    playing: bool
    length: float
    speed: float


class Player(QObject):
    """One recording at a time, read from the library while it plays.

    Qt's player gets its commands through queued signals: so they run without Python's lock, which
    Qt's reading threads need while Qt waits for them. A direct call would stand still for ever.

    Signals:
        moved: the place that is heard, thirty times a second while playing and after each jump.
        changed: something that the controls show.
    """

    moved = Signal(Moment)
    changed = Signal(PlayerState)
    _device_given = Signal(QIODevice, QUrl)
    _device_passed = Signal()
    _play_asked = Signal()
    _pause_asked = Signal()
    _source_asked = Signal(QUrl)
    _place_asked = Signal("qlonglong")  # type: ignore[arg-type] # Qt takes names too
    _speed_asked = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._device: SoundDevice | None = None
        self._passed: list[SoundDevice | None] = []
        self._loaded = self._playing = self._play_when_loaded = False
        self._length, self._speed = 0.0, 1.0
        self._heard = self._shown = 0.0
        self._clock = QElapsedTimer()
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_moment)
        self._device_passed.connect(self._release, Qt.ConnectionType.QueuedConnection)
        self._engine = _engine(self)
        if self._engine:
            self._connect(self._engine)

    @property
    def available(self) -> bool:
        """Say whether this computer can play sound at all."""
        return self._engine is not None

    @property
    def state(self) -> PlayerState:
        """Return what the controls show."""
        return PlayerState(self._loaded, self._playing, self._length, self._speed)

    @property
    def seconds(self) -> float:
        """Return the place that is heard now."""
        return self._shown

    def open(self, sound: SampleReader) -> None:
        """Take a recording, which is closed with the next one. It stands at its beginning."""
        device = SoundDevice(sound, self._engine or self)  # outlives whoever reads it
        self._change_device(device, sound.samples / sound.sample_rate)
        self._device_given.emit(device, QUrl("recording.wav"))
        self._device_passed.emit()

    def close(self) -> None:
        """Let the recording go."""
        self._change_device(None, 0.0)
        self._source_asked.emit(QUrl())
        self._device_passed.emit()

    def toggle(self) -> None:
        """Play, or pause."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def play(self) -> None:
        """Play from where it stands; as soon as the sound is there."""
        self._play_when_loaded = not self._loaded
        if self._loaded:
            self._play_asked.emit()

    def pause(self) -> None:
        """Stop where it is."""
        self._play_when_loaded = False
        self._pause_asked.emit()

    def play_from(self, seconds: float) -> None:
        """Jump and play."""
        self.seek(seconds)
        self.play()

    def seek(self, seconds: float) -> None:
        """Jump. Before the sound is there, it is where playing will begin."""
        self._heard = max(0.0, min(seconds, self._length) if self._loaded else seconds)
        self._shown = self._heard
        self._clock.restart()
        if self._loaded:
            self._place_asked.emit(round(self._heard * 1000))
        self.moved.emit(Moment(self._shown))

    def step(self, seconds: float) -> None:
        """Jump forth, or back when negative."""
        self.seek(self._now() + seconds)

    def set_speed(self, speed: float) -> None:
        """Play slower or faster with the same pitch, from 0.5 to 2."""
        self._heard = self._now()
        self._clock.restart()
        self._speed = round(min(FASTEST, max(SLOWEST, speed)), 2)
        self._speed_asked.emit(self._speed)
        self.changed.emit(self.state)

    def _connect(self, engine: "QMediaPlayer") -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._device_given.connect(engine.setSourceDevice, queued)
        self._source_asked.connect(engine.setSource, queued)
        self._play_asked.connect(engine.play, queued)
        self._pause_asked.connect(engine.pause, queued)
        self._place_asked.connect(engine.setPosition, queued)
        self._speed_asked.connect(engine.setPlaybackRate, queued)
        engine.mediaStatusChanged.connect(self._take_status)
        engine.playingChanged.connect(self._take_playing)
        engine.positionChanged.connect(self._take_position)

    def _change_device(self, device: SoundDevice | None, length: float) -> None:
        self._passed.append(self._device)
        self._device, self._length = device, length
        self._loaded = self._playing = self._play_when_loaded = False
        self._tick.stop()
        self._heard = self._shown = 0.0
        self.changed.emit(self.state)

    @Slot()
    def _release(self) -> None:
        """Close a recording that Qt has let go of."""
        device = self._passed.pop(0)
        if device:
            device.release()
            device.deleteLater()
        self._take_status()

    @Slot()
    def _take_status(self) -> None:
        """Notice that the sound is there. What Qt says of an earlier recording does not count."""
        if self._engine is None or self._passed:
            return
        status = type(self._engine).MediaStatus
        loaded = self._engine.mediaStatus() not in (
            status.NoMedia,
            status.LoadingMedia,
            status.InvalidMedia,
        )
        if loaded and not self._loaded:
            self._begin()

    def _begin(self) -> None:
        """Do what was asked for before the sound was there: a jump given earlier is lost."""
        self._loaded = True
        if self._heard:
            self._place_asked.emit(round(self._heard * 1000))
        if self._play_when_loaded:
            self._play_asked.emit()
        self.changed.emit(self.state)

    @Slot(bool)
    def _take_playing(self, playing: bool) -> None:
        if self._passed:
            return
        if not playing:
            self._heard = self._now()
        self._playing = playing
        self._clock.restart()
        if playing:
            self._tick.start()
        else:
            self._tick.stop()
        self.changed.emit(self.state)

    @Slot("qlonglong")
    def _take_position(self, milliseconds: int) -> None:
        if self._playing:
            self._heard = milliseconds / 1000
            self._clock.restart()

    @Slot()
    def _show_moment(self) -> None:
        now = self._now()
        if not self._shown - _BACKWARD_SECONDS < now < self._shown:
            self._shown = now
            self.moved.emit(Moment(now))

    def _now(self) -> float:
        """Return where the sound is: between Qt's positions, a tenth of a second apart, guess."""
        if not self._playing:
            return self._heard
        return min(self._length, self._heard + self._clock.elapsed() / 1000 * self._speed)


def _engine(parent: QObject) -> "QMediaPlayer | None":
    """Return Qt's player, or None where the system lacks what it needs for sound."""
    try:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
    except ImportError as error:
        _log.info("no sound: %s", error)
        return None
    engine = QMediaPlayer(parent)
    engine.setAudioOutput(QAudioOutput(engine))
    engine.setPitchCompensation(True)
    return engine
