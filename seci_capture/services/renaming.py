"""An expert with another name: the handover, who takes part in its interviews, and the voices."""

from collections.abc import Iterator
from dataclasses import replace

from seci_capture.domain.edits import Change
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker
from seci_capture.storage.unit_of_work import UnitOfWork


def expert_renamed(work: UnitOfWork, handover: Handover, name: str) -> tuple[Change, ...]:
    """Return the changes by which the expert of a handover is called by another name everywhere."""
    renamed = Change(handover, replace(handover, expert=name))
    return (renamed, *participants_renamed(work, handover, name), *_heard(work, handover, name))


def participants_renamed(work: UnitOfWork, handover: Handover, name: str) -> Iterator[Change]:
    """Give the changes by which the expert takes part in the interviews under another name."""
    for interview in work.all(Interview, handover_id=handover.id):
        for person in work.all(Participant, interview_id=interview.id, part=Part.EXPERT):
            if person.name == handover.expert != name:
                yield Change(person, replace(person, name=name))


def _heard(work: UnitOfWork, handover: Handover, name: str) -> Iterator[Change]:
    for interview in work.all(Interview, handover_id=handover.id):
        for recording in work.all(Recording, interview_id=interview.id):
            for voice in work.all(Speaker, recording_id=recording.id, name=handover.expert):
                yield Change(voice, replace(voice, name=name))
