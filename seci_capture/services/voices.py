"""The voices that are heard in a recording, and what they are called at first."""

from collections.abc import Sequence

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Origin, Recording
from seci_capture.domain.transcript import Speaker, Word
from seci_capture.services.clock import new_id
from seci_capture.services.naming import voice_name
from seci_capture.services.texts import _
from seci_capture.storage.unit_of_work import UnitOfWork


def new_speakers(
    work: UnitOfWork, recording: Recording, words: Sequence[Word]
) -> tuple[Speaker, ...]:
    """Return the speakers who are heard in these words and have no name yet."""
    known = {each.number for each in work.all(Speaker, recording_id=recording.id)}
    heard = {word.speaker for word in words if word.speaker is not None}
    return tuple(
        Speaker(new_id(), recording.id, number, _name(work, recording, number))
        for number in sorted(heard - known)
    )


def _name(work: UnitOfWork, recording: Recording, number: int) -> str:
    """Name a channel. Ours have the interviewer on the left; of others nobody knows the order."""
    if recording.origin is Origin.IMPORTED:
        return voice_name(number)
    if number:
        interview = work.get(Interview, recording.interview_id)
        return work.get(Handover, interview.handover_id).expert
    people = work.all(Participant, interview_id=recording.interview_id)
    return next((p.name for p in people if p.part is Part.INTERVIEWER), _("Interviewer"))
