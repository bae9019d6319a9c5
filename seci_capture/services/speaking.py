"""Who speaks in a recording, and what they are called."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit, added
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Consent, Interview, Part, Participant
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
    """Name a speaker of a recording. Whoever is heard takes part, and is asked for consent.

    Raises NOT_FOUND for a number that nobody has, INVALID for a name that nobody can see.
    """

    def plan(work: UnitOfWork) -> Edit:
        recording = work.get(Recording, recording_id)
        for speaker in work.all(Speaker, recording_id=recording_id, number=number):
            named = replace(speaker, name=name.strip())
            there = _taking_part(work, recording.interview_id, speaker.name, named.name)
            return Edit(Action.NAME_SPEAKER, named.name, (Change(speaker, named), *there))
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


def _taking_part(work: UnitOfWork, interview_id: str, before: str, name: str) -> tuple[Change, ...]:
    """Return how somebody comes to be among those who take part, if they are not yet.

    Another name for somebody who said nothing of consent so far is taken for a mended one.
    """
    people = work.all(Participant, interview_id=interview_id)
    if name.casefold() in (person.name.casefold() for person in people):
        return ()
    for person in people:
        silent = not work.all(Consent, participant_id=person.id)
        if person.name == before and person.part is Part.OTHER and silent:
            return (Change(person, replace(person, name=name)),)
    position = work.next_position(Participant, interview_id=interview_id)
    return (added(Participant(new_id(), interview_id, name, Part.OTHER, position)),)


def _name(work: UnitOfWork, recording: Recording, number: int) -> str:
    """Name a channel. Ours have the interviewer on the left; of others nobody knows the order."""
    if recording.origin is Origin.IMPORTED:
        return voice_name(number)
    if number:
        interview = work.get(Interview, recording.interview_id)
        return work.get(Handover, interview.handover_id).expert
    people = work.all(Participant, interview_id=recording.interview_id)
    return next((p.name for p in people if p.part is Part.INTERVIEWER), _("Interviewer"))
