"""Saying who speaks in the recording that is open, or in one that is about to be opened."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.gui.externalize.recordings_pane import RecordingsPane
from seci_capture.gui.externalize.speaker_naming import SpeakerNaming
from seci_capture.gui.externalize.transcript_following import Following
from seci_capture.gui.models.opened import Opened
from seci_capture.gui.session import Session
from seci_capture.services import speaking


class SpeakerDesk(QObject):
    """Asks for names, and stores them."""

    def __init__(
        self, session: Session, following: Following, recordings: RecordingsPane, room: QWidget
    ) -> None:
        super().__init__(room)
        self._session, self._room = session, room
        self._following, self._recordings = following, recordings
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
        asked = SpeakerNaming(opened.speakers, people, self._room)
        asked.accepted.connect(partial(self._store, opened, asked))
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _store(self, opened: Opened, asked: SpeakerNaming) -> None:
        library = self._session.library
        for number, name in asked.changed_names().items():
            self._session.edit(
                partial(speaking.name_speaker, library, opened.recording_id, number, name)
            )
