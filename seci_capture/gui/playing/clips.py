"""Hearing a stretch of a recording where it is quoted, without leaving the room."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from seci_capture.domain.marking import Mark
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.playing.player import Moment, Player, PlayerState
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.services.playback import SampleReader, open_sound
from seci_capture.services.texts import _

_BREATH_S = 0.25
"""Heard before and after what was marked: a word that begins at once is hard to catch."""

_SETTLING_MS = 300
"""So long after a jump, Qt may still tell of the place and the pause before it."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A stretch of a recording in seconds. ``id`` tells it from others that are shown with it."""

    id: str
    recording_id: str
    start: float
    end: float

    @classmethod
    def of(cls, mark: Mark) -> Self:
        """Return what was said in a mark."""
        return cls(mark.id, mark.recording_id, mark.anchor.start, mark.anchor.end)


@dataclass(frozen=True, slots=True)
class ClipChanged:
    """Another clip is heard, or none: its id, empty for none."""

    clip_id: str


class ClipPlayer(QObject):
    """Plays one clip at a time, and stops at its end.

    Signals:
        changed: another clip is heard, or none.
    """

    changed = Signal(ClipChanged)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = Reading(session.tasks)
        self._player: Player | None = None
        self._open_id = ""
        self._clip: Clip | None = None
        self._began = False
        self._clock = QElapsedTimer()

    @property
    def clip_id(self) -> str:
        """Return the id of the clip that is heard, empty when it is silent."""
        return self._clip.id if self._clip else ""

    def toggle(self, clip: Clip) -> None:
        """Play a clip from its beginning, or stop it when it is heard already."""
        if self.clip_id == clip.id:
            self.stop()
        elif not self._ready().available:
            text = _("This computer cannot play sound here. Everything else works.")
            self._session.notices.post(Notice(text, Weight.HINT))
        else:
            self._begin(clip)

    def stop(self) -> None:
        """Fall silent."""
        self._reading.drop()
        if self._player and self._open_id:
            self._player.pause()
        self._change(None)

    def close(self) -> None:
        """Fall silent and let the recording go, as before its library closes."""
        self.stop()
        if self._player and self._open_id:
            self._player.close()
        self._open_id = ""

    def _ready(self) -> Player:
        """Return the player. It takes its time to start, so it starts when it is needed."""
        if self._player is None:
            self._player = Player(self)
            self._player.moved.connect(self._take_moment)
            self._player.changed.connect(self._take_state)
        return self._player

    def _begin(self, clip: Clip) -> None:
        self._reading.drop()
        self._change(clip)
        if clip.recording_id == self._open_id:
            self._play()
            return
        library, recording_id = self._session.library, clip.recording_id
        self._session.tasks.read(
            lambda: open_sound(library, recording_id), lambda sound: self._take(clip, sound)
        )

    def _take(self, clip: Clip, sound: SampleReader) -> None:
        if self._clip != clip or self._player is None:  # something else is wanted by now
            sound.close()
            return
        self._began = False
        self._player.open(sound)
        self._open_id = clip.recording_id
        self._play()

    def _play(self) -> None:
        if self._player and self._clip:
            self._clock.restart()
            self._player.play_from(max(0.0, self._clip.start - _BREATH_S))

    def _change(self, clip: Clip | None) -> None:
        before, self._clip = self.clip_id, clip
        self._clock.restart()
        if before != self.clip_id:
            self.changed.emit(ClipChanged(self.clip_id))

    @property
    def _settled(self) -> bool:
        return self._clock.isValid() and self._clock.elapsed() > _SETTLING_MS

    @Slot(Moment)
    def _take_moment(self, moment: Moment) -> None:
        if self._clip and self._settled and moment.seconds >= self._clip.end + _BREATH_S:
            self.stop()

    @Slot(PlayerState)
    def _take_state(self, state: PlayerState) -> None:
        """Notice the end of the recording: nobody else makes it pause."""
        if self._began and self._settled and not state.playing:
            self._change(None)
        self._began = self._clip is not None and state.playing
