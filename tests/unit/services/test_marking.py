"""Marks over what was said."""

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services import combination, marking
from seci_capture.services.editing import redo, undo
from seci_capture.storage.library import Library
from tests.helpers.libraries import (
    Case,
    add_case,
    add_recording,
    add_transcript,
    everything,
    said,
)


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript."""
    return add_case(library)


def mark(library: Library, case: Case, first: int = 1, last: int = 2, note: str = "") -> Mark:
    """Mark some words by their place in the transcript."""
    numbers = case.words[first].n, case.words[last].n
    edit = marking.mark_words(library, case.transcript.id, *numbers, MarkKind.CUE, note)
    return edit.made(Mark)


def fault_of(call) -> CaptureError:
    """Return the error with which a call fails."""
    with pytest.raises(CaptureError) as caught:
        call()
    return caught.value


def test_words_are_marked(library: Library, case: Case) -> None:
    made = mark(library, case, note=" order at once ")
    assert (made.anchor.exact, made.kind, made.note) == ("the hum", MarkKind.CUE, "order at once")
    assert (made.recording_id, made.anchor.transcript_id) == (case.recording.id, case.transcript.id)
    assert marking.marks(library, case.recording.id) == (made,)


def test_a_mark_between_two_moments_holds_what_is_said_there(library: Library, case: Case) -> None:
    edit = marking.mark_between(library, case.recording.id, 0.6, 1.3, MarkKind.CUE)
    assert edit.made(Mark).anchor.exact == "the hum"


def test_a_moment_mark_goes_into_the_newest_transcript(library: Library, case: Case) -> None:
    newer, _ = add_transcript(library, case.recording.id, [said("the pump hums")], version=2)
    edit = marking.mark_between(library, case.recording.id, 0.0, 9.0, MarkKind.CUE)
    assert edit.made(Mark).anchor.transcript_id == newer.id
    assert edit.made(Mark).anchor.exact == "the pump hums"


def test_where_nothing_can_be_marked_it_is_told(library: Library, case: Case) -> None:
    recording_id = case.recording.id
    error = fault_of(lambda: marking.mark_between(library, recording_id, 900, 901, MarkKind.CUE))
    assert (error.fault, error.details["field"]) == (Fault.INVALID, "span")
    last = case.words[-1].n
    error = fault_of(
        lambda: marking.mark_words(library, case.transcript.id, last + 1, last + 2, MarkKind.CUE)
    )
    assert (error.fault, error.details["field"]) == (Fault.INVALID, "words")


def test_without_a_transcript_there_is_nothing_to_mark(library: Library, case: Case) -> None:
    silent = add_recording(library, case.interview.id)
    error = fault_of(lambda: marking.mark_between(library, silent.id, 0, 1, MarkKind.CUE))
    assert error.fault is Fault.NOTHING_TRANSCRIBED


@pytest.mark.parametrize(
    "call",
    [
        lambda library: marking.mark_words(library, "x", 0, 1, MarkKind.CUE),
        lambda library: marking.mark_between(library, "x", 0, 1, MarkKind.CUE),
        lambda library: marking.change_mark(library, "x", MarkKind.CUE, ""),
        lambda library: marking.remove_mark(library, "x"),
    ],
    ids=["words", "between", "change", "remove"],
)
def test_what_is_not_there_is_not_found(library: Library, call) -> None:
    assert fault_of(lambda: call(library)).fault is Fault.NOT_FOUND


def test_a_changed_mark_keeps_its_place(library: Library, case: Case) -> None:
    made = mark(library, case)
    edit = marking.change_mark(library, made.id, MarkKind.STORY, " told twice ")
    changed = edit.made(Mark)
    assert (changed.kind, changed.note, changed.anchor) == (
        MarkKind.STORY,
        "told twice",
        made.anchor,
    )
    undo(library, edit)
    assert marking.marks(library, case.recording.id) == (made,)


def test_a_removed_mark_leaves_the_items_that_it_witnessed(library: Library, case: Case) -> None:
    gone, stays = mark(library, case, 0, 1), mark(library, case, 2, 3)
    for title, evidence in [("both", [gone.id, stays.id]), ("other", [stays.id])]:
        combination.add_item(
            library,
            case.handover.id,
            title=title,
            statement="x",
            kind=MarkKind.CUE,
            evidence=evidence,
        )
    before = everything(library)
    edit = marking.remove_mark(library, gone.id)
    assert [item.evidence for item in everything(library)[KnowledgeItem]] == [(stays.id,)] * 2
    assert marking.marks(library, case.recording.id) == (stays,)
    after = everything(library)
    undo(library, edit)
    assert everything(library) == before
    redo(library, edit)
    assert everything(library) == after
