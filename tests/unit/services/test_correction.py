"""Putting right what was heard: one step each, and a search finds it as it is now."""

import pytest

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.transcript import Passage, Segment, Wording
from seci_capture.services import correction, marking
from seci_capture.services.editing import redo, undo
from seci_capture.services.search import search
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, everything


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript."""
    return add_case(library)


def correct(library: Library, case: Case, first: int, last: int, text: str) -> Edit:
    numbers = case.words[first].n, case.words[last].n
    return correction.correct(library, case.transcript.id, *numbers, text)


def text_of(library: Library, case: Case) -> str:
    with library.read() as work:
        return Wording(work.transcript_words.words(case.transcript.id)).text


def test_a_correction_is_one_step_back_and_forth(library: Library, case: Case) -> None:
    before = everything(library)
    edit = correct(library, case, 0, 5, "If the pump becomes a note")
    assert edit.subject == "If the pump becomes a …"
    assert text_of(library, case).startswith("If the pump becomes a note ,")
    after = everything(library)
    undo(library, edit)
    assert everything(library) == before
    redo(library, edit)
    assert everything(library) == after


def test_marks_are_held_in_the_same_step(library: Library, case: Case) -> None:
    place = case.transcript.id, case.words[2].n, case.words[5].n
    made = marking.mark_words(library, *place, MarkKind.CUE).made(Mark)
    edit = correct(library, case, 0, 2, "When the low pump")
    (held,) = marking.marks(library, case.recording.id)
    assert held.anchor.exact == "low pump becomes a note"
    assert held.anchor.prefix == "When the "
    assert edit.made(Mark) == held
    undo(library, edit)
    assert marking.marks(library, case.recording.id) == (made,)


def test_the_position_of_a_mark_needs_no_other_words(library: Library, case: Case) -> None:
    words = Wording(case.words)
    edit = marking.mark_words(
        library, case.transcript.id, case.words[14].n, case.words[15].n, MarkKind.CUE
    )
    place = edit.made(Mark).anchor
    assert words.text[place.position :].startswith(place.exact)
    assert place.position == words.positions[14]


def test_a_search_finds_the_words_as_they_are_now(library: Library, case: Case) -> None:
    edit = correct(library, case, 2, 2, "pump")
    assert (len(search(library, "pump")), search(library, "hum")) == (1, ())
    undo(library, edit)
    assert (search(library, "pump"), len(search(library, "hum"))) == ((), 1)


def test_a_sentence_may_go_and_come_back(library: Library, case: Case) -> None:
    edit = correct(library, case, 0, len(case.words) - 1, " \n ")
    assert text_of(library, case) == ""
    assert edit.subject == "When the hum becomes a …"
    undo(library, edit)
    assert text_of(library, case) == Wording(case.words).text


def test_it_is_split_and_joined(library: Library, case: Case) -> None:
    words, id_ = case.words, case.transcript.id
    split = correction.split_before(library, id_, words[7].n)
    assert [s.text.split()[0] for s in segments(library, case)] == ["When", "order"]
    joined = correction.join_to_one_before(library, id_, words[7].n, words[-1].n)
    assert len(segments(library, case)) == 1
    for edit in (joined, split):
        undo(library, edit)
    assert segments(library, case) == Wording(words).segments


def test_the_first_sentence_has_none_to_be_joined_to(library: Library, case: Case) -> None:
    ends = case.words[0].n, case.words[-1].n
    correction.join_to_one_before(library, case.transcript.id, *ends)
    assert segments(library, case) == Wording(case.words).segments


def test_it_is_given_to_another_speaker(library: Library, case: Case) -> None:
    ends = case.words[0].n, case.words[-1].n
    edit = correction.give_speaker(library, case.transcript.id, *ends, 1)
    assert segments(library, case)[0].speaker == 1
    passage = edit.made(Passage)
    assert correction.passages(library, [passage.id]) == (passage,)


def test_words_that_are_gone_are_told(library: Library, case: Case) -> None:
    correct(library, case, 0, len(case.words) - 1, "")
    with pytest.raises(CaptureError) as caught:
        correct(library, case, 0, 3, "again")
    assert caught.value.fault is Fault.CHANGED_MEANWHILE


def segments(library: Library, case: Case) -> tuple[Segment, ...]:
    with library.read() as work:
        return Wording(work.transcript_words.words(case.transcript.id)).segments
