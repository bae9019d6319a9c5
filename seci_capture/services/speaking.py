"""Saying who speaks in a recording, and what follows of it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit, added
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Consent, Interview, Part, Participant
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Word
from seci_capture.services.clock import new_id
from seci_capture.services.editing import perform
from seci_capture.services.naming import is_named, is_stand_in
from seci_capture.services.renaming import expert_renamed
from seci_capture.services.transcription import latest_in
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def speakers(library: Library, recording_id: str) -> dict[int, str]:
    """Return the names of a recording's speakers by their numbers."""
    with library.read() as work:
        return {each.number: each.name for each in work.all(Speaker, recording_id=recording_id)}


def name_speaker(library: Library, recording_id: str, number: int, name: str) -> Edit:
    """Name a speaker of a recording. Whoever is heard takes part, and is asked for consent.

    The name of the voice that stands for an expert without a name becomes the expert's.
    Raises NOT_FOUND for a number that nobody has, INVALID for a name that nobody can see.
    """

    def plan(work: UnitOfWork) -> Edit:
        recording = work.get(Recording, recording_id)
        for speaker in work.all(Speaker, recording_id=recording_id, number=number):
            named = replace(speaker, name=name.strip())
            there = _expert_found(work, recording, speaker, named.name) or _taking_part(
                work, recording.interview_id, speaker.name, named.name
            )
            others = (each for each in there if each.before != speaker)
            return Edit(Action.NAME_SPEAKER, named.name, (Change(speaker, named), *others))
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


def _expert_found(
    work: UnitOfWork, recording: Recording, speaker: Speaker, name: str
) -> tuple[Change, ...]:
    """Return how an expert whom nobody has named comes to their name, if this is their voice.

    It is the voice that was called so, or the one for which it would be proposed. Somebody who
    takes part already under the new name is somebody else.
    """
    handover = work.get(Handover, work.get(Interview, recording.interview_id).handover_id)
    people = work.all(Participant, interview_id=recording.interview_id)
    known = {person.name.casefold() for person in people}
    if not is_stand_in(handover.expert) or name.casefold() in known:
        return ()
    is_theirs = handover.expert in (speaker.name, _likely_name(work, recording, speaker, people))
    return expert_renamed(work, handover, name) if is_theirs else ()


def _likely_name(
    work: UnitOfWork, recording: Recording, speaker: Speaker, people: Iterable[Participant]
) -> str:
    transcript = latest_in(work, recording.id)
    words = work.transcript_words.words(transcript.id) if transcript else ()
    voices = {each.number: each.name for each in work.all(Speaker, recording_id=recording.id)}
    return likely_names(voices, words, people).get(speaker.number, "")


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
