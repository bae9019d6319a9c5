"""Imports and transcriptions: one after the other, each can be stopped."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError
from seci_capture.domain.recording import Recording
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.gui.models.jobs import Job, Jobs, JobTask
from seci_capture.gui.notices import Notice, NoticeAction, Weight
from seci_capture.gui.session import Session
from seci_capture.services import capture, handover, transcription
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Library
from seci_capture.services.messages import sentence
from seci_capture.services.progress import Progress, Report
from seci_capture.services.texts import _

_BEGUN = Progress(0.0, None)


@dataclass(frozen=True, slots=True)
class Heard:
    """A transcription got on: there may be more words of this recording."""

    recording_id: str


@dataclass(frozen=True, slots=True)
class JobEnded:
    """A job is over, however it ended."""

    number: int


class WorkQueue(QObject):
    """The room's long work. The session runs it, in the order in which it was asked for.

    Signals:
        changed: what is under way or waits.
        heard: a transcription got on.
        ended: a job is over; what it had stored by then stays.
    """

    changed = Signal(Jobs)
    heard = Signal(Heard)
    ended = Signal(JobEnded)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs: dict[int, Job] = {}
        self._tokens: dict[int, CancelToken] = {}
        self._began: dict[int, float] = {}
        self._count = 0

    def import_file(self, path: Path, handover_id: str, interview_id: str | None) -> None:
        """Import a file into an interview; without one into the newest, or into a new one."""
        library, media = self._session.library, self._session.edges.media

        def work(report: Report, cancel: CancelToken) -> Edit:
            report(_BEGUN)
            return capture.import_media(
                library,
                media,
                path,
                interview_id=interview_id or _newest_interview(library, handover_id),
                handover_id=handover_id,
                report=report,
                cancel=cancel,
            )

        self._begin(Job(self._next(), JobTask.IMPORT, path.name), work, self._take_import)

    def transcribe(self, recording: Recording) -> None:
        """Transcribe a recording, or go on with it, unless that is under way already."""
        if self.transcription_of(recording.id):
            return
        library, edges = self._session.library, self._session.edges

        def work(report: Report, cancel: CancelToken) -> Edit:
            report(_BEGUN)
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
        self._begin(job, work, self._session.keep, partial(self._offer_again, recording))

    def cancel(self, number: int) -> None:
        """Stop a job. One that waits is gone at once."""
        job = self._jobs.get(number)
        if job is None:
            return
        self._tokens[number].cancel()
        if job.waits:
            self._end(number)
        else:
            self._put(replace(job, stopping=True))

    def transcription_of(self, recording_id: str) -> Job | None:
        """Return the transcription of a recording that is under way or waits."""
        return next((j for j in self._jobs.values() if j.recording_id == recording_id), None)

    def keep_only(self, recording_ids: set[str]) -> None:
        """Stop transcribing recordings that are no longer there."""
        for job in tuple(self._jobs.values()):
            if job.recording_id and job.recording_id not in recording_ids:
                self.cancel(job.number)

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _begin(
        self,
        job: Job,
        work: Callable[[Report, CancelToken], Edit],
        on_done: Callable[[Edit], None],
        on_error: Callable[[CaptureError], None] | None = None,
    ) -> None:
        self._tokens[job.number] = self._session.tasks.long(
            work,
            on_done,
            on_progress=partial(self._take_progress, job.number),
            on_end=partial(self._end, job.number),
            on_error=on_error,
        )
        self._put(job)

    def _take_progress(self, number: int, progress: Progress) -> None:
        job = self._jobs.get(number)
        if job is None:
            return
        if job.waits:
            self._began[number] = time.monotonic()
        self._jobs[number] = after = replace(job, progress=self._foreseen(number, progress))
        if _shown(after) != _shown(job):
            self._tell()
        if job.recording_id:
            self.heard.emit(Heard(job.recording_id))

    def _foreseen(self, number: int, progress: Progress) -> Progress:
        """Work out the remaining time where the work itself does not."""
        if progress.remaining is not None or not progress.share:
            return progress
        elapsed = time.monotonic() - self._began[number]
        return replace(progress, remaining=elapsed / progress.share * (1 - progress.share))

    def _take_import(self, edit: Edit) -> None:
        recording = edit.made(Recording)
        self._session.keep(edit)
        if recording.ended_early:
            text = _("{name} breaks off before its end. What it holds was imported.")
            self._session.notices.post(Notice(text.format(name=recording.name), Weight.HINT))
        self.transcribe(recording)

    def _offer_again(self, recording: Recording, error: CaptureError) -> None:
        again = NoticeAction(_("Go on"), partial(self.transcribe, recording))
        self._session.notices.post(Notice(sentence(error), Weight.FAILURE, (again,)))

    def _put(self, job: Job) -> None:
        self._jobs[job.number] = job
        self._tell()

    def _end(self, number: int) -> None:
        if self._jobs.pop(number, None) is not None:
            self._began.pop(number, None)
            del self._tokens[number]
            self._tell()
            self.ended.emit(JobEnded(number))

    def _tell(self) -> None:
        self.changed.emit(Jobs(tuple(self._jobs.values())))


def _newest_interview(library: Library, handover_id: str) -> str | None:
    interviews = handover.interviews(library, handover_id)
    return interviews[-1].id if interviews else None


def _shown(job: Job) -> tuple[int, int] | None:
    """Return what a person sees of the progress: hundredths, and seconds left."""
    if job.progress is None:
        return None
    return int(100 * (job.progress.share or 0)), int(job.progress.remaining or 0)
