"""What is seen first of a handover: its interviews, what waits, and what changed lately."""

from dataclasses import replace
from datetime import date

import pytest

from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services import combination, handover, marking, socialization
from seci_capture.services.library import Library
from seci_capture.services.outlook import LATELY, Outlook, Subject, outlook
from tests.helpers.libraries import Case, add_case, add_recording


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with an interview that was recorded and transcribed."""
    return add_case(library)


def agree(library: Library, case: Case) -> None:
    """Let the expert agree to the recording."""
    expert = case.handover.expert
    socialization.give_consent(library, case.interview.id, expert, recording=True, clips=True)


def mark(library: Library, case: Case, kind: MarkKind = MarkKind.CUE) -> Mark:
    """Mark the first words."""
    words = case.words
    made = marking.mark_words(library, case.transcript.id, words[0].n, words[2].n, kind)
    return made.made(Mark)


def waits(library: Library, case: Case) -> dict[Subject, tuple[tuple[str, ...], str]]:
    """Return what waits, by subject."""
    seen = outlook(library, case.handover.id)
    return {each.subject: (each.names, each.first_id) for each in seen.waiting}


def test_of_a_handover_that_is_gone_nothing_is_seen(library: Library) -> None:
    assert outlook(library, "gone") == Outlook()


def test_a_new_handover_waits_for_nothing(library: Library) -> None:
    begun = handover.begin(library, "Ada").made(Handover)
    assert outlook(library, begun.id) == Outlook()


def test_an_interview_is_seen_with_all_that_it_holds(library: Library, case: Case) -> None:
    mark(library, case)
    add_recording(library, case.interview.id)
    (state,) = outlook(library, case.handover.id).interviews
    assert state.interview == case.interview
    assert (state.number, state.recordings, state.transcribed, state.marks) == (1, 2, 1, 1)
    assert not state.consent.releasable


def test_each_thing_waits_until_somebody_sees_to_it(library: Library, case: Case) -> None:
    assert waits(library, case) == {Subject.INTERVIEW: (("Winter",), case.interview.id)}
    agree(library, case)
    assert waits(library, case) == {}
    unheard = add_recording(library, case.interview.id)
    assert waits(library, case) == {Subject.RECORDING: (("Talk",), unheard.id)}
    handover.remove_interview(library, case.interview.id)
    assert waits(library, case) == {}


def test_a_mark_waits_for_an_item_and_an_item_for_evidence(library: Library, case: Case) -> None:
    agree(library, case)
    made = mark(library, case)
    assert waits(library, case) == {Subject.MARK: ((made.anchor.exact,), made.id)}
    item = combination.add_item(
        library, case.handover.id, title="Hum", statement="Order it", kind=MarkKind.CUE
    ).made(KnowledgeItem)
    assert waits(library, case)[Subject.ITEM] == (("Hum",), item.id)
    combination.change_item(library, replace(item, evidence=(made.id,)))
    assert waits(library, case) == {}


def test_a_question_waits_for_no_item(library: Library, case: Case) -> None:
    agree(library, case)
    mark(library, case, MarkKind.QUESTION)
    assert waits(library, case) == {}


def test_evidence_that_was_removed_is_none(library: Library, case: Case) -> None:
    agree(library, case)
    made = mark(library, case)
    combination.add_item(
        library,
        case.handover.id,
        title="Hum",
        statement="Order it",
        kind=MarkKind.CUE,
        evidence=[made.id],
    )
    marking.remove_mark(library, made.id)
    assert waits(library, case)[Subject.ITEM][0] == ("Hum",)


def test_the_newest_change_comes_first_and_alike_ones_are_one(library: Library, case: Case) -> None:
    agree(library, case)
    mark(library, case)
    last = mark(library, case)
    lately = outlook(library, case.handover.id).lately
    told = [(each.subject, each.count, each.transcribed) for each in lately]
    assert told[0] == (Subject.MARK, 2, False)
    assert (Subject.INTERVIEW, 1, False) in told
    assert (Subject.RECORDING, 1, True) in told
    assert lately[0].name == last.anchor.exact
    assert lately[0].first_id == case.recording.id
    assert lately[0].day == date.today()


def test_only_some_changes_are_told(library: Library, case: Case) -> None:
    for number in range(LATELY):
        mark(library, case)
        combination.add_item(
            library, case.handover.id, title=f"{number}", statement="so", kind=MarkKind.CUE
        )
    assert len(outlook(library, case.handover.id).lately) == LATELY


def test_interviews_keep_their_order_when_one_is_moved(library: Library, case: Case) -> None:
    second = handover.add_interview(library, case.handover.id, theme="Spring").made(Interview)
    handover.move_interview(library, second.id, -1)
    themes = [each.interview.theme for each in outlook(library, case.handover.id).interviews]
    assert themes == ["Spring", "Winter"]
