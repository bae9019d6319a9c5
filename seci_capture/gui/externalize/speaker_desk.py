"""Saying who speaks in the recording that is open, or in one that is about to be opened."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.domain.interview import Participant
from seci_capture.domain.transcript import Segment, Word
from seci_capture.gui.externalize.recordings_pane import RecordingsPane
from seci_capture.gui.externalize.speaker_naming import SampleWanted, SpeakerNaming, Voice
from seci_capture.gui.externalize.transcript_following import Following
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.playing.player import Player
from seci_capture.gui.session import Session
from seci_capture.services import speaking

_SAMPLE_SECONDS = 8
"""Enough to know somebody by their voice."""

_FINISH_MS = 300
"""The player needs a moment to begin."""


class SpeakerDesk(QObject):
    """Asks for names, and stores them."""

    def __init__(
        self,
        session: Session,
        following: Following,
        recordings: RecordingsPane,
        player: Player,
        room: QWidget,
    ) -> None:
        super().__init__(room)
        self._session, self._room = session, room
        self._following, self._recordings = following, recordings
        self._player = player
        self._heard_out = QTimer(self, singleShot=True)
        self._heard_out.timeout.connect(player.pause)
        self._awaited = ""

    def wait_for(self, recording_id: str) -> None:
        """Ask as soon as the words of a recording are there, or at once."""
        self._awaited = recording_id
        self.take()

    def take(self) -> None:
        """Ask about the recording that was opened, if it is waited for."""
        opened = self._following.opened
        if opened is not None and opened.recording_id == self._awaited:
            self._awaited = ""
            self.ask()

    @Slot()
    def ask(self) -> None:
        """Ask who speaks in the recording that is open."""
        interview, opened = self._recordings.choice.interview, self._following.opened
        if opened is None or interview is None or not self._session.writable:
            return
        people = [person.name for person in interview.consent.participants]
        voices = _voices(opened, interview.consent.participants)
        asked = SpeakerNaming(voices, people, self._room)
        asked.sample_wanted.connect(self._play)
        asked.finished.connect(self._fall_silent)
        asked.accepted.connect(partial(self._store, opened, asked, people))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    @Slot(SampleWanted)
    def _play(self, wanted: SampleWanted) -> None:
        """Play one stretch, and no more: somebody else speaks behind it."""
        self._player.play_from(wanted.start)
        length = (wanted.end - wanted.start) / self._player.state.speed
        self._heard_out.start(round(1000 * length) + _FINISH_MS)

    @Slot()
    def _fall_silent(self) -> None:
        self._heard_out.stop()
        self._player.pause()

    def _store(self, opened: Opened, asked: SpeakerNaming, people: Sequence[str]) -> None:
        """Store the names, those of the people who are known first: the others are new then."""
        library = self._session.library
        names = sorted(asked.changed_names().items(), key=lambda each: each[1] not in people)
        for number, name in names:
            self._session.edit(
                partial(speaking.name_speaker, library, opened.recording_id, number, name)
            )


def _voices(opened: Opened, people: Sequence[Participant]) -> tuple[Voice, ...]:
    likely = speaking.likely_names(opened.speakers, opened.wording.words, people)
    samples = _samples(opened.wording.words)
    return tuple(
        Voice(number, name, likely.get(number, ""), samples.get(number))
        for number, name in opened.speakers.items()
    )


def _samples(words: Sequence[Word]) -> dict[int, Segment]:
    """Return the beginning of the longest that each voice says without another one."""
    samples: dict[int, list[Word]] = {}
    for number, spoken in groupby(words, key=lambda word: word.speaker):
        run = list(spoken)
        if number is not None and len(run) > len(samples.get(number, ())):
            samples[number] = run
    return {
        number: Segment((run[0], *(w for w in run[1:] if w.end <= run[0].start + _SAMPLE_SECONDS)))
        for number, run in samples.items()
    }
