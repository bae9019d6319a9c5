"""The room Capture: import, transcribe, listen, and mark what was said (externalization)."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript
from seci_capture.domain.whereabouts import Spot
from seci_capture.gui.events import Changed
from seci_capture.gui.externalize.import_desk import ImportDesk
from seci_capture.gui.externalize.key_lines import key_lines
from seci_capture.gui.externalize.media_files import ask_files
from seci_capture.gui.externalize.next_steps import NextSteps
from seci_capture.gui.externalize.open_recording import OpenRecording
from seci_capture.gui.externalize.recording_desk import RecordingDesk
from seci_capture.gui.externalize.recordings_pane import RecordingChosen
from seci_capture.gui.externalize.work_queue import WorkQueue
from seci_capture.gui.forms.ui_capture_room import Ui_CaptureRoom
from seci_capture.gui.models.dragged import files_in
from seci_capture.gui.models.jobs import Jobs
from seci_capture.gui.models.keys import KeyLine
from seci_capture.gui.models.recording_rows import InterviewRow, read_interviews
from seci_capture.gui.models.wanted import (
    ConsentWanted,
    HandoverWanted,
    ItemWanted,
    NamesWanted,
    PlaceWanted,
)
from seci_capture.gui.notices import Notice, Weight
from seci_capture.gui.reading import Reading
from seci_capture.gui.room import Room
from seci_capture.gui.session import Session
from seci_capture.gui.window_state import WindowState
from seci_capture.services.texts import _
from seci_capture.services.trying import is_try

_SHOWN_KINDS = (Interview, Participant, Consent, Recording, Transcript, Speaker)
_WIDTHS = (200, 600, 260)


class CaptureRoom(Room):
    """Recordings on the left, the transcript with the player in the middle, marks on the right.

    Signals:
        item_wanted: a knowledge item is to be made of marks.
        handover_wanted: there is none yet into which something could be imported.
        consent_wanted: the consent that an interview lacks is to be noted.
        names_wanted: the voices of a recording are to be named.
    """

    item_wanted = Signal(ItemWanted)
    handover_wanted = Signal(HandoverWanted)
    consent_wanted = Signal(ConsentWanted)
    names_wanted = Signal(NamesWanted)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.form = Ui_CaptureRoom()
        self.form.setupUi(self)
        self.queue = WorkQueue(session, self)
        self._state = WindowState()
        self._shelf = Reading(session.tasks)
        self._to_choose: str | None = None
        self.recording = OpenRecording(session, self.form, self._state, self)
        self._imports = ImportDesk(session, self.form.recordings, self.queue, self)
        self._recording_desk = RecordingDesk(session, self.form.recordings, self)
        self._next_steps = NextSteps(session, self)
        self._arrange()
        self._connect()
        self._show_interviews(())

    # --- for the window ---

    def show_handover(self, handover_id: str | None) -> None:
        """Show another handover with the recording that was open last, or none."""
        if handover_id and handover_id != self.handover_id:
            self._to_choose = self._state.recording(handover_id)
        self._imports.handover_id = handover_id
        super().show_handover(handover_id)

    def reload(self) -> None:
        """Read the handover's interviews and recordings."""
        handover_id = self.handover_id
        if handover_id is None:
            self._shelf.drop()
            self._show_interviews(())
            return
        library = self.session.library
        self._shelf.ask(lambda: read_interviews(library, handover_id), self._show_interviews)

    def concerns(self, changed: Changed) -> bool:
        """Say whether more than marks was changed: those are read again by themselves."""
        return changed.changes.touches(*_SHOWN_KINDS)

    @property
    def place(self) -> PlaceWanted | None:
        """Return the recording that is open, and where in it the player stands."""
        if self.recording.id is None:
            return None
        return PlaceWanted(self.recording.id, self.form.player_bar.player.seconds)

    def show_place(self, place: PlaceWanted, play: bool) -> None:
        """Show a place in a recording, and play from there, as soon as all is there."""
        self.recording.listening.show_place(place, play=play)
        self.form.recordings.choose(place.recording_id)

    def show_spot(self, spot: Spot, *, play: bool) -> None:
        """Show a place in a recording. What is being heard goes on, unless it is to be played.

        An interview, or a recording without a place in it, is chosen among the others.
        """
        if any(mark.id == spot.mark_id for mark in self.form.marks.marks):
            self.form.marks.choose(str(spot.mark_id))
        if spot.recording_id is None or spot.seconds is None:
            self._choose(spot.recording_id or spot.interview_id)
        elif play or spot.recording_id != self.recording.id:
            place = PlaceWanted(spot.recording_id, spot.seconds, spot.words)
            self.form.transcript.view.setFocus()
            self.recording.listening.show_place(place, play=play, enter=True)
            self.form.recordings.choose(spot.recording_id)
        else:
            self.recording.listening.stand_at(spot.seconds)

    def name_speakers(self, recording_id: str) -> None:
        """Open a recording, and ask who speaks in it."""
        if recording_id != self.recording.id:
            self.show_place(PlaceWanted(recording_id, 0.0), play=False)
        self.recording.speakers.wait_for(recording_id)

    def keys(self) -> tuple[KeyLine, ...]:
        """Return the keys of the transcript."""
        return key_lines()

    def import_files(self, paths: Iterable[Path]) -> None:
        """Import files into the chosen interview, one after the other, and transcribe them.

        Without a handover, one is asked for: who asks imports them when it is begun.
        """
        self._imports.take_files(paths)

    # --- what is chosen and open ---

    def _show_interviews(self, rows: tuple[InterviewRow, ...]) -> None:
        self.form.recordings.show_interviews(rows)
        wanted, self._to_choose = (
            self.recording.listening.awaited_recording or self._to_choose,
            None,
        )
        if wanted:
            self.form.recordings.choose(wanted)

    def _choose(self, row_id: str | None) -> None:
        """Choose a recording or an interview, now or when they are read next."""
        if row_id and not self.form.recordings.choose(row_id):
            self._to_choose = row_id

    @Slot(RecordingChosen)
    def _open(self, choice: RecordingChosen) -> None:
        recording_id = choice.recording.recording.id if choice.recording else None
        self.recording.open(recording_id)
        if recording_id and choice.interview:
            self._state.keep_recording(choice.interview.interview.handover_id, recording_id)
        self._show_choice()
        self.recording.read()

    @Slot()
    def _show_choice(self) -> None:
        choice = self.form.recordings.choice
        row = choice.recording
        job = self.queue.transcription_of(row.recording.id) if row else None
        self.form.transcript.show_choice(choice, job, any_handover=self.handover_id is not None)

    # --- importing and transcribing ---

    @Slot()
    def _choose_files(self) -> None:
        if self.handover_id is None:
            self.handover_wanted.emit(HandoverWanted())
        else:
            ask_files(self, self.import_files)

    @Slot()
    def _note_consent(self) -> None:
        interview = self.form.recordings.choice.interview
        if interview is not None:
            self.consent_wanted.emit(ConsentWanted(interview.interview.id))

    @Slot(Jobs)
    def _show_jobs(self, jobs: Jobs) -> None:
        self.form.recordings.show_jobs(jobs)
        if self.recording.id and self.queue.transcription_of(self.recording.id):
            self._show_choice()  # one that ended is shown when it is read again

    # --- building ---

    def _arrange(self) -> None:
        form, writable = self.form, self.session.writable
        self.setAcceptDrops(writable)
        form.recordings.set_writable(writable)
        form.transcript.set_writable(writable)
        form.transcript.asks_consent = not is_try(self.session.library)
        form.marks.set_writable(writable)
        form.splitter.setSizes(_WIDTHS)
        for column, stretch in enumerate((0, 1, 0)):
            form.splitter.setStretchFactor(column, stretch)
        self._state.restore_splitter("capture", form.splitter)

    def _connect(self) -> None:
        form = self.form
        form.recordings.chosen.connect(self._open)
        form.recordings.import_wanted.connect(self._choose_files)
        form.recordings.play_wanted.connect(form.player_bar.player.toggle)
        form.transcript.transcription_wanted.connect(self._imports.transcribe)
        form.transcript.import_wanted.connect(self._choose_files)
        form.transcript.consent_wanted.connect(self._note_consent)
        form.marks.item_wanted.connect(self.item_wanted)
        self._imports.handover_wanted.connect(self.handover_wanted)
        self.queue.line.changed.connect(self._show_jobs)
        self.queue.line.ended.connect(self.reload)
        self.queue.heard.connect(self.recording.look_for_words)
        self.queue.transcribed.connect(self._next_steps.take_voices)
        self.recording.marking.marked.connect(self._next_steps.take_mark)
        self._next_steps.names_wanted.connect(self.names_wanted)
        self._next_steps.item_wanted.connect(self.item_wanted)
        if not form.player_bar.player.available:
            QTimer.singleShot(0, self, self._say_that_it_is_silent)

    @Slot()
    def _say_that_it_is_silent(self) -> None:
        text = _("This computer cannot play sound here. Everything else works.")
        self.session.notices.post(Notice(text, Weight.HINT))

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if self.session.writable and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        event.acceptProposedAction()
        self.import_files(files_in(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the blank play or pause where nobody else has a use for it."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and self.recording.id:
            self.form.player_bar.player.toggle()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent when another room is entered."""
        super().hideEvent(event)
        self.form.player_bar.player.pause()
        self.recording.listening.keep_place()
        self._state.keep_splitter("capture", self.form.splitter)
