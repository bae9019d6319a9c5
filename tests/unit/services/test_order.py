"""Recordings stand where a person puts them."""

from dataclasses import replace

import pytest

from seci_capture.domain.edits import Action
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.services import capture, handover, order
from seci_capture.services.editing import redo, undo
from seci_capture.storage.library import Library
from tests.helpers.edges import GivenMicrophone
from tests.helpers.libraries import Case, add_case, everything


class Shelf:
    """Two interviews: one with three recordings, one with one."""

    def __init__(self, library: Library) -> None:
        self.library = library
        case: Case = add_case(library)
        self.handover, self.first = case.handover.id, case.interview.id
        self.second = handover.add_interview(library, case.handover.id).made(Interview).id
        self.a = case.recording.id
        self.b, self.c = self.record(self.first), self.record(self.first)
        self.z = self.record(self.second)

    def record(self, interview_id: str) -> str:
        edit = capture.record(self.library, GivenMicrophone(), interview_id, 0.25)
        return edit.made(Recording).id

    def order(self, interview_id: str) -> list[str]:
        return [each.id for each in handover.recordings(self.library, interview_id)]


@pytest.fixture
def shelf(library: Library) -> Shelf:
    return Shelf(library)


@pytest.mark.parametrize(
    ("moved", "before", "after"),
    [
        ("a", "c", "bac"),
        ("a", None, "bca"),
        ("c", "a", "cab"),
        ("b", "a", "bac"),
        ("b", "c", "abc"),
        ("b", "b", "acb"),
    ],
)
def test_within_its_interview(shelf: Shelf, moved: str, before: str | None, after: str) -> None:
    behind = getattr(shelf, before) if before else None
    order.move_recording(shelf.library, getattr(shelf, moved), shelf.first, behind)
    assert shelf.order(shelf.first) == [getattr(shelf, name) for name in after]


def test_into_another_interview(shelf: Shelf) -> None:
    edit = order.move_recording(shelf.library, shelf.b, shelf.second, shelf.z)
    assert (edit.action, edit.made(Recording).interview_id) == (
        Action.MOVE_RECORDING,
        shelf.second,
    )
    assert shelf.order(shelf.first) == [shelf.a, shelf.c]
    assert shelf.order(shelf.second) == [shelf.b, shelf.z]


def test_undo_puts_all_back(shelf: Shelf) -> None:
    before = everything(shelf.library)
    edit = order.move_recording(shelf.library, shelf.b, shelf.second, shelf.z)
    after = everything(shelf.library)
    undo(shelf.library, edit)
    assert everything(shelf.library) == before
    redo(shelf.library, edit)
    assert everything(shelf.library) == after


def test_what_stays_where_it_is_is_no_step(shelf: Shelf) -> None:
    assert not order.move_recording(shelf.library, shelf.b, shelf.first, shelf.c).changes


def test_one_that_was_removed_comes_back_between_the_others(shelf: Shelf) -> None:
    removal = capture.remove_recording(shelf.library, shelf.b)
    order.move_recording(shelf.library, shelf.c, shelf.first, shelf.a)
    undo(shelf.library, removal)
    assert shelf.order(shelf.first) == [shelf.c, shelf.b, shelf.a]


def test_places_that_are_alike_are_told_apart(shelf: Shelf) -> None:
    for id_ in (shelf.b, shelf.c):
        recording = next(r for r in handover.all_recordings(shelf.library) if r.id == id_)
        changed = replace(recording, position=0)
        shelf.library.write(lambda work, changed=changed: work.put(changed))
    order.move_recording(shelf.library, shelf.a, shelf.first, None)
    assert shelf.order(shelf.first)[-1] == shelf.a
    positions = [each.position for each in handover.recordings(shelf.library, shelf.first)]
    assert len(set(positions)) == 3


def test_an_interview_that_is_not_there_is_named(shelf: Shelf) -> None:
    with pytest.raises(CaptureError) as caught:
        order.move_recording(shelf.library, shelf.a, "nowhere", None)
    assert caught.value.fault is Fault.NOT_FOUND


class TestInterviews:
    def test_they_change_places(self, shelf: Shelf) -> None:
        edit = handover.move_interview(shelf.library, shelf.second, -1)
        assert [each.id for each in interviews(shelf)] == [shelf.second, shelf.first]
        undo(shelf.library, edit)
        assert [each.id for each in interviews(shelf)] == [shelf.first, shelf.second]

    def test_one_that_was_removed_comes_back_between_the_others(self, shelf: Shelf) -> None:
        third = handover.add_interview(shelf.library, shelf.handover).made(Interview).id
        removal = handover.remove_interview(shelf.library, shelf.second)
        handover.move_interview(shelf.library, third, -1)
        undo(shelf.library, removal)
        assert [each.id for each in interviews(shelf)] == [third, shelf.second, shelf.first]


def interviews(shelf: Shelf) -> tuple[Interview, ...]:
    return handover.interviews(shelf.library, shelf.handover)
