"""What the forms of this room tell the room."""

from dataclasses import dataclass

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part, Participant


@dataclass(frozen=True, slots=True)
class HandoverChanged:
    """A handover was given other particulars."""

    handover: Handover


@dataclass(frozen=True, slots=True)
class SuccessorsNamed:
    """Who takes over was said anew."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InterviewChanged:
    """An interview was given another theme, date or place."""

    interview: Interview


@dataclass(frozen=True, slots=True)
class PersonNamed:
    """Somebody takes part in the interview who was not there before."""

    name: str
    part: Part


@dataclass(frozen=True, slots=True)
class PersonChanged:
    """A participant was given another name or part."""

    participant: Participant


@dataclass(frozen=True, slots=True)
class PersonRemoved:
    """Somebody does not take part after all."""

    participant: Participant


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """A participant said what they agree to, and how they said so."""

    participant: Participant
    recording: bool
    clips: bool
    how: str
