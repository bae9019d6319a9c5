"""An interview, who took part, and what they agreed to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from seci_capture.domain.names import expect_name


class Part(StrEnum):
    """What a person does in an interview."""

    EXPERT = "expert"
    INTERVIEWER = "interviewer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Interview:
    """One sitting with the expert. ``held_on`` may be unknown for an old recording."""

    id: str
    handover_id: str
    theme: str = ""
    held_on: date | None = None
    place: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Participant:
    """A person heard in an interview."""

    id: str
    interview_id: str
    name: str
    part: Part = Part.OTHER
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse a person without a name."""
        expect_name(self.name, "person")


@dataclass(frozen=True, slots=True)
class Consent:
    """What one participant agreed to, and how they said so (on paper, in the recording, …).

    Permission to record and permission to keep short clips with released statements are apart:
    employee consent must be specific (EDPB Guidelines 05/2020).
    """

    id: str
    participant_id: str
    recording: bool
    clips: bool
    given_at: datetime
    how: str = ""


def without_consent(
    participants: Iterable[Participant], consents: Iterable[Consent]
) -> tuple[Participant, ...]:
    """Return the participants whose latest word is not a permission to record."""
    latest: dict[str, Consent] = {}
    for consent in sorted(consents, key=lambda each: each.given_at):
        latest[consent.participant_id] = consent
    return tuple(
        person
        for person in participants
        if person.id not in latest or not latest[person.id].recording
    )


def may_be_released(
    participants: Iterable[Participant], consents: Iterable[Consent], voices: int
) -> bool:
    """Say whether anything of the interview may ever be released.

    Everyone agreed, somebody did, and no more ``voices`` are heard in a recording than people take
    part: one of them would be somebody who was not asked.
    """
    people = tuple(participants)
    return voices <= len(people) > 0 and not without_consent(people, consents)
