"""Trust before words: who takes part, and what they agreed to."""

from dataclasses import dataclass

from seci_capture.domain.edits import Action, Change, Edit, added, removed
from seci_capture.domain.interview import (
    Consent,
    Interview,
    Part,
    Participant,
    may_be_released,
    without_consent,
)
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker
from seci_capture.services.clock import new_id, now
from seci_capture.services.editing import perform
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ConsentState:
    """Who takes part, what they said, who has not permitted the recording, and what follows.

    ``unnamed`` says that somebody is heard who is not among those who take part.
    """

    participants: tuple[Participant, ...]
    consents: tuple[Consent, ...]
    missing: tuple[Participant, ...]
    unnamed: bool
    releasable: bool


def add_participant(library: Library, interview_id: str, name: str, part: Part) -> Edit:
    """Add a person to an interview. Raises INVALID without a name."""

    def plan(work: UnitOfWork) -> Edit:
        work.get(Interview, interview_id)
        position = work.next_position(Participant, interview_id=interview_id)
        participant = Participant(new_id(), interview_id, name.strip(), part, position)
        return Edit(Action.ADD_PARTICIPANT, participant.name, (added(participant),))

    return perform(library, plan)


def change_participant(library: Library, changed: Participant) -> Edit:
    """Store a participant with another name or part."""

    def plan(work: UnitOfWork) -> Edit:
        before = work.get(Participant, changed.id)
        return Edit(Action.CHANGE_PARTICIPANT, changed.name, (Change(before, changed),))

    return perform(library, plan)


def remove_participant(library: Library, participant_id: str) -> Edit:
    """Take a person out of an interview, with what they said about consent."""

    def plan(work: UnitOfWork) -> Edit:
        participant = work.get(Participant, participant_id)
        return Edit(Action.REMOVE_PARTICIPANT, participant.name, (removed(participant),))

    return perform(library, plan)


def give_consent(
    library: Library,
    interview_id: str,
    person: str,
    *,
    recording: bool,
    clips: bool,
    how: str = "",
) -> Edit:
    """Record what a person agreed to.

    Somebody who was not yet a participant becomes one. A later word replaces an earlier one, and
    both stay on record. Raises INVALID without a name.
    """

    def plan(work: UnitOfWork) -> Edit:
        work.get(Interview, interview_id)
        people = work.all(Participant, interview_id=interview_id)
        participant = _named(people, person)
        joined: tuple[Change, ...] = ()
        if participant is None:
            position = work.next_position(Participant, interview_id=interview_id)
            participant = Participant(new_id(), interview_id, person.strip(), Part.OTHER, position)
            joined = (added(participant),)
        consent = Consent(new_id(), participant.id, recording, clips, now(), how.strip())
        return Edit(Action.GIVE_CONSENT, participant.name, (*joined, added(consent)))

    return perform(library, plan)


def consent_state(library: Library, interview_id: str) -> ConsentState:
    """Return where an interview stands with consent."""
    with library.read() as work:
        return consent_in(work, interview_id)


def consent_in(work: UnitOfWork, interview_id: str) -> ConsentState:
    """Return where an interview stands with consent, within a unit of work."""
    participants = work.all(Participant, interview_id=interview_id)
    consents = tuple(
        consent
        for person in participants
        for consent in work.all(Consent, participant_id=person.id)
    )
    voices = _voices(work, interview_id)
    return ConsentState(
        participants,
        consents,
        without_consent(participants, consents),
        voices > len(participants),
        may_be_released(participants, consents, voices),
    )


def _voices(work: UnitOfWork, interview_id: str) -> int:
    """Return how many people are heard in the recording with the most of them.

    Two voices of one name are one person, who was told apart or has two microphones.
    """
    recordings = work.all(Recording, interview_id=interview_id)
    heard = (work.all(Speaker, recording_id=each.id) for each in recordings)
    return max((len({voice.name for voice in voices}) for voices in heard), default=0)


def _named(people: tuple[Participant, ...], name: str) -> Participant | None:
    folded = name.strip().casefold()
    return next((person for person in people if person.name.casefold() == folded), None)
