"""Imports and transcriptions: one after the other, each can be stopped, paused or put first."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.gui.events import Changed
from seci_capture.gui.externalize.work_line import WorkLine
from seci_capture.gui.models.jobs import Job, JobTask
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.reading import Reading
from seci_capture.gui.session import Session
from seci_capture.services import capture, handover, transcription
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Library
from seci_capture.services.messages import sentence
from seci_capture.services.progress import Report
from seci_capture.services.texts import _
from seci_capture.services.trying import is_first_minute, is_try


@dataclass(frozen=True, slots=True)
class Heard:
    """A transcription got on: there may be more words of this recording."""

    recording_id: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A recording has arrived."""

    recording_id: str


@dataclass(frozen=True, slots=True)
class Transcribed:
    """A recording is transcribed as a whole."""

    edit: Edit


class WorkQueue(QObject):
    """The room's long work.

    Signals:
        heard: a transcription got on.
        imported: a recording has arrived.
        transcribed: a transcription came to its end.
    """

    heard = Signal(Heard)
    imported = Signal(Imported)
    transcribed = Signal(Transcribed)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.line = WorkLine(session.tasks, self)
        self._reading = Reading(session.tasks)
        self._count = 0
        self.line.advanced.connect(self._tell_heard)
        session.events.changed.connect(self._look_for_removed)

    def import_file(self, path: Path, handover_id: str, interview_id: str | None) -> None:
        """Import a file into an interview; without one into the newest, or into a new one."""
        library, media = self._session.library, self._session.edges.media

        def work(report: Report, cancel: CancelToken) -> Edit:
            return capture.import_media(
                library,
                media,
                path,
                interview_id=interview_id or _newest_interview(library, handover_id),
                handover_id=handover_id,
                report=report,
                cancel=cancel,
            )

        job = Job(self._next(), JobTask.IMPORT, path.name)
        self.line.add(job, work, self._take_import, self._session.notices.fail)

    def transcribe(self, recording: Recording) -> None:
        """Transcribe a recording, or go on with it, unless that is under way already."""
        if self.transcription_of(recording.id):
            return
        library, edges = self._session.library, self._session.edges

        def work(report: Report, cancel: CancelToken) -> Edit:
            return transcription.transcribe(
                library,
                edges.models,
                edges.speech,
                recording.id,
                model=DEFAULT,
                report=report,
                cancel=cancel,
            )

        job = Job(self._next(), JobTask.TRANSCRIBE, recording.name, recording.id)
        self.line.add(job, work, self._take_words, partial(self._offer_again, recording))

    def put_first(self, number: int) -> None:
        """Let a job be next. A transcription gives way at once: it goes on where it stopped."""
        self.line.put_first(number, instead=lambda running: running.task is JobTask.TRANSCRIBE)

    def transcription_of(self, recording_id: str) -> Job | None:
        """Return the transcription of a recording that is under way or waits."""
        return next((job for job in self.line.jobs if job.recording_id == recording_id), None)

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _take_import(self, edit: Edit) -> None:
        recording = edit.made(Recording)
        self._session.keep(edit)
        tried = is_try(self._session.library) and is_first_minute(recording)
        if recording.ended_early and not tried:  # a try says by itself that it took a beginning
            text = _("{name} breaks off before its end. What it holds was imported.")
            self._session.notices.post(Notice(text.format(name=recording.name), Weight.HINT))
        self.imported.emit(Imported(recording.id))
        self.transcribe(recording)

    def _take_words(self, edit: Edit) -> None:
        self._session.keep(edit)
        self.transcribed.emit(Transcribed(edit))

    def _offer_again(self, recording: Recording, error: CaptureError) -> None:
        again = NoticeAction(_("Go on"), partial(self.transcribe, recording))
        self._session.notices.post(Notice(sentence(error), Weight.FAILURE, (again,)))

    @Slot(Job)
    def _tell_heard(self, job: Job) -> None:
        if job.recording_id:
            self.heard.emit(Heard(job.recording_id))

    @Slot(Changed)
    def _look_for_removed(self, changed: Changed) -> None:
        """Give up what concerns recordings that are gone, as after an import was undone."""
        if changed.changes.touches(Recording, Interview, Handover) and self.line.jobs:
            library = self._session.library
            self._reading.ask(lambda: handover.all_recordings(library), self._keep_only)

    def _keep_only(self, recordings: tuple[Recording, ...]) -> None:
        there = {recording.id for recording in recordings}
        for job in self.line.jobs:
            if job.recording_id and job.recording_id not in there:
                self.line.cancel(job.number)


def _newest_interview(library: Library, handover_id: str) -> str | None:
    interviews = handover.interviews(library, handover_id)
    return interviews[-1].id if interviews else None
