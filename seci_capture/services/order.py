"""In which order recordings stand, and in which interview: as a person arranges them."""

from collections.abc import Sequence
from dataclasses import replace

from seci_capture.domain.edits import Action, Change, Edit, led_by
from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.services.editing import perform
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork


def move_recording(
    library: Library, recording_id: str, interview_id: str, before: str | None
) -> Edit:
    """Put a recording into an interview, before another one of it, behind all of them for None.

    Only recordings that come to stand elsewhere are changed. What is hidden keeps its place.
    """

    def plan(work: UnitOfWork) -> Edit:
        moved = work.get(Recording, recording_id)
        work.get(Interview, interview_id)
        there = work.all(Recording, interview_id=interview_id)
        order = _order(there, moved, before)
        places = [each.position for each in there]
        if moved not in there:
            places.append(work.next_position(Recording, interview_id=interview_id))
        changes = (
            Change(each, replace(each, interview_id=interview_id, position=place))
            for each, place in zip(order, apart(sorted(places)), strict=True)
        )
        return Edit(
            Action.MOVE_RECORDING,
            moved.name,
            led_by(moved.id, (change for change in changes if change.before != change.after)),
        )

    return perform(library, plan)


def _order(there: Sequence[Recording], moved: Recording, before: str | None) -> list[Recording]:
    order = [each for each in there if each.id != moved.id]
    at = next((n for n, each in enumerate(order) if each.id == before), len(order))
    return [*order[:at], moved, *order[at:]]


def apart(places: Sequence[int]) -> list[int]:
    """Return places of which no two are alike, in the same order. What is hidden keeps its own."""
    apart: list[int] = []
    for place in places:
        apart.append(max(place, apart[-1] + 1) if apart else place)
    return apart
