"""The recording that is open: its words are read, and again while they come, and shown together."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from seci_capture.gui.externalize.correction_desk import CorrectionDesk
from seci_capture.gui.externalize.listening import Listening
from seci_capture.gui.externalize.marking_desk import MarkingDesk
from seci_capture.gui.externalize.speaker_desk import SpeakerDesk
from seci_capture.gui.externalize.transcript_following import Following
from seci_capture.gui.externalize.work_queue import Heard
from seci_capture.gui.forms.ui_capture_room import Ui_CaptureRoom
from seci_capture.gui.models.opened import Opened, read_opened
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.gui.window_state import WindowState

_LOOK_FOR_WORDS_MS = 1000


class OpenRecording(QObject):
    """Joins the text, the player and the marks of one recording, and what is done in them.

    ``id`` is that of the recording, None while none is open.
    """

    def __init__(
        self, session: Session, form: Ui_CaptureRoom, state: WindowState, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.id: str | None = None
        self._session, self._form = session, form
        self._words = Reading(session.tasks)
        self._new_words = QTimer(self, singleShot=True, interval=_LOOK_FOR_WORDS_MS)
        bar, view = form.player_bar, form.transcript.view
        self.following = Following(session, self)
        self.listening = Listening(session, bar, view, state, self)
        self.marking = MarkingDesk(session, self.following, form.marks, view, self)
        self.speakers = SpeakerDesk(session, self.following, form.recordings, bar.player, parent)
        self._corrections = CorrectionDesk(session, self.following, view, self)
        self._connect()

    def open(self, recording_id: str | None) -> None:
        """Put away what is open, and open another recording, where it was left."""
        if recording_id != self.id:
            self.id = recording_id
            self._words.drop()
            self._corrections.finish()
            self.following.show(None)
            self.marking.show(None)
            self.listening.change(recording_id)
            self._form.transcript.show_words(None)
        for side in (self._form.player_bar, self._form.marks):
            side.setVisible(recording_id is not None)

    @Slot()
    def read(self) -> None:
        """Read the words and marks, as far as they are there."""
        recording_id, library = self.id, self._session.library
        if recording_id:
            show = partial(self._show, self.following.steps)
            self._words.ask(lambda: read_opened(library, recording_id), show)

    @Slot(Heard)
    def look_for_words(self, heard: Heard) -> None:
        """Look soon, not at once: the words are stored after their progress was told."""
        if heard.recording_id == self.id and not self._new_words.isActive():
            self._new_words.start()

    def _show(self, steps: int, opened: Opened) -> None:
        if steps != self.following.steps:  # what was read may be older than what is known
            self.read()
            return
        self.following.show(opened)
        self._take_words(opened)
        self.marking.show(opened)
        self._show_ticks(opened)
        self.speakers.take()

    @Slot(Opened)
    def _take_words(self, opened: Opened) -> None:
        self._form.transcript.show_words(opened)
        self.listening.take_words(opened)

    @Slot(Opened)
    def _show_ticks(self, opened: Opened) -> None:
        self._form.player_bar.show_marks(opened.marks)

    def _connect(self) -> None:
        transcript, editor = self._form.transcript, self._corrections.editor
        transcript.naming_wanted.connect(self.speakers.ask)
        editor.begun.connect(transcript.show_correction_keys)
        editor.ended.connect(transcript.show_kinds_soon)
        self.following.words_changed.connect(self._take_words)
        self.following.marks_changed.connect(self._show_ticks)
        self.marking.moment_wanted.connect(self.listening.play_at)
        self._new_words.timeout.connect(self.read)
