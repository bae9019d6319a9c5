"""What the transcript pane says where there are no words, and where consent is missing."""

from math import ceil

from seci_capture.gui.models.jobs import Job, JobState
from seci_capture.gui.models.recording_rows import InterviewRow, RecordingRow
from seci_capture.services.naming import listed
from seci_capture.services.texts import _

_MINUTE = 60
_STEP = 10
"""Seconds are foreseen no more exactly than this."""


def hint(row: RecordingRow | None, job: Job | None, *, writable: bool, any_handover: bool) -> str:
    """Say what to do to get words, or when they come."""
    if row is None:
        return _to_import(writable=writable, any_handover=any_handover)
    if job:
        return _while_heard(job)
    if row.transcript and row.transcript.complete:
        return _("Nobody was heard to speak in this recording.")
    if not writable:
        return _("There is no transcript yet.")
    return _("No words yet. Press Transcribe: it is done on this computer, nothing leaves it.")


def consent_words(row: InterviewRow) -> str:
    """Say what cannot be done with an interview whose consent is missing, and whose that is."""
    names = listed([person.name for person in row.consent.missing])
    if row.consent.unnamed and not names:
        return _(
            "Nothing of this interview can be released yet: somebody is heard who is not named as "
            "taking part."
        )
    if not names:
        return _("Nothing of this interview can be released yet: nobody is named as taking part.")
    text = _("Nothing of this interview can be released yet: consent of {names} is missing.")
    return text.format(names=names)


def _to_import(*, writable: bool, any_handover: bool) -> str:
    if not writable:
        return _("Choose a recording on the left.")
    if any_handover:
        return _("Drop the recording of an interview here, or press Import.")
    return _(
        "Drop the recording of an interview here, or press Import. "
        "You are asked first who hands over: a name is enough."
    )


def _while_heard(job: Job) -> str:
    """Words can be read when the part to which they belong was heard to its end."""
    if job.state is JobState.WAITING:
        return _("The words appear here when it is this recording's turn.")
    if job.state is JobState.PAUSED:
        return _("Paused. The words appear here when the transcription goes on.")
    until = job.progress.until_words if job.progress else None
    if until is None:
        return _("The words appear here when the first part is heard.")
    if until < _MINUTE:
        seconds = max(1, ceil(until / _STEP)) * _STEP
        text = _("The words appear here when the first part is heard, in about {seconds} s.")
        return text.format(seconds=seconds)
    text = _("The words appear here when the first part is heard, in about {minutes} min.")
    return text.format(minutes=ceil(until / _MINUTE))
