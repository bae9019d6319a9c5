"""Interviews with their recordings, as they are stored, and what is said of them."""

from dataclasses import dataclass

from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript
from seci_capture.gui.models.jobs import Job, JobState
from seci_capture.services.library import Library
from seci_capture.services.naming import interview_name, listed
from seci_capture.services.shelf import shelf
from seci_capture.services.socialization import ConsentState
from seci_capture.services.texts import _


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """A recording with its newest transcript."""

    recording: Recording
    transcript: Transcript | None


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """An interview with its recordings and where it stands with consent."""

    interview: Interview
    number: int
    consent: ConsentState
    recordings: tuple[RecordingRow, ...]

    @property
    def name(self) -> str:
        """Return what the interview is called."""
        return interview_name(self.interview, self.number)

    @property
    def warning(self) -> str:
        """Say what is to be done about consent; nothing where all have agreed."""
        if not self.recordings or self.consent.releasable:
            return ""
        names = listed([person.name for person in self.consent.missing])
        if self.consent.unnamed and not names:
            return _("Somebody is heard who is not named. Name them under Prepare & meet.")
        if not names:
            return _("Nobody is named as taking part. Name them under Prepare & meet.")
        return _("Consent of {names} is missing. Note it under Prepare & meet.").format(names=names)


Row = InterviewRow | RecordingRow


def read_interviews(library: Library, handover_id: str) -> tuple[InterviewRow, ...]:
    """Read the interviews of a handover with all that the tree shows."""
    return tuple(
        InterviewRow(
            each.interview,
            number,
            each.consent,
            tuple(RecordingRow(recording, transcript) for recording, transcript in each.recordings),
        )
        for number, each in enumerate(shelf(library, handover_id), 1)
    )


def state_words(row: RecordingRow, job: Job | None) -> str:
    """Say how far a recording is on its way to words."""
    if job and job.state is JobState.PAUSED:
        return _("paused")
    if job and job.state is JobState.WAITING:
        return _("waits its turn")
    if job:
        share = job.progress.share if job.progress else None
        return _("{percent} % transcribed").format(percent=int(100 * (share or 0)))
    if row.transcript is None:
        return _("not transcribed")
    return _("transcribed") if row.transcript.complete else _("partly transcribed")
