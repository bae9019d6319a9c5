"""Who speaks in a recording, and what they are called."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Origin, Recording
from seci_capture.domain.transcript import Speaker, Word
from seci_capture.services.clock import new_id
from seci_capture.services.editing import perform
from seci_capture.services.naming import is_named, voice_name
from seci_capture.services.texts import _
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def speakers(library: Library, recording_id: str) -> dict[int, str]:
    """Return the names of a recording's speakers by their numbers."""
    with library.read() as work:
        return {each.number: each.name for each in work.all(Speaker, recording_id=recording_id)}


def name_speaker(library: Library, recording_id: str, number: int, name: str) -> Edit:
    """Name a speaker of a recording. Raises NOT_FOUND for a number that nobody has, INVALID."""

    def plan(work: UnitOfWork) -> Edit:
        work.get(Recording, recording_id)
        for speaker in work.all(Speaker, recording_id=recording_id, number=number):
            change = Change(speaker, replace(speaker, name=name.strip()))
            return Edit(Action.NAME_SPEAKER, name.strip(), (change,))
        raise CaptureError(Fault.NOT_FOUND, kind="speaker", id=number + 1)

    return perform(library, plan)


def likely_names(
    voices: Mapping[int, str], words: Iterable[Word], people: Iterable[Participant]
) -> dict[int, str]:
    """Propose somebody for each voice that is heard without a name: for the busiest the expert."""
    spoken = Counter(word.speaker for word in words)
    nameless = [n for n, name in voices.items() if spoken[n] and not is_named(name, n)]
    free = [person for person in people if person.name not in voices.values()]
    free.sort(key=lambda person: person.part is not Part.EXPERT)
    nameless.sort(key=lambda number: (-spoken[number], number))
    return dict(zip(nameless, (person.name for person in free), strict=False))


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
