"""How far a handover is, and what is next."""

from dataclasses import replace

from seci_capture.domain.golden_path import Standing, Step
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskState
from seci_capture.domain.marking import MarkKind
from seci_capture.services import combination, handover, internalization, marking, socialization
from seci_capture.services.library import Library
from seci_capture.services.standing import standings
from tests.helpers.libraries import add_case, add_recording


def next_step(library: Library) -> Step | None:
    """Return the next step of the first handover."""
    return standings(library)[0].next_step


def test_a_new_handover_asks_for_an_interview(library: Library) -> None:
    begun = handover.begin(library, "Karin").made(Handover)
    assert standings(library) == (Standing(begun),)
    assert next_step(library) is Step.INTERVIEW


def test_the_steps_are_done_one_after_the_other(library: Library) -> None:
    begun = handover.begin(library, "Karin").made(Handover)
    interview = handover.add_interview(library, begun.id).made(Interview)
    assert next_step(library) is Step.INTERVIEW
    socialization.give_consent(library, interview.id, "Karin", recording=True, clips=False)
    assert next_step(library) is Step.RECORDING
    add_recording(library, interview.id)
    assert next_step(library) is Step.TRANSCRIPT


def test_everything_is_counted(library: Library) -> None:
    case = add_case(library)
    socialization.give_consent(library, case.interview.id, "Karin Vogt", recording=True, clips=True)
    assert next_step(library) is Step.MARKS
    words = case.words
    marking.mark_words(library, case.transcript.id, words[0].n, words[2].n, MarkKind.CUE)
    assert next_step(library) is Step.ITEMS
    combination.add_item(
        library, case.handover.id, title="Hum", statement="Order it", kind=MarkKind.CUE
    )
    assert next_step(library) is Step.DOCUMENTS
    assert standings(library) == (Standing(case.handover, 1, 1, 1, 1, 1, 1, 1),)


def test_the_way_ends_when_every_successor_has_done_every_task(library: Library) -> None:
    case = add_case(library)
    handover.name_successors(library, case.handover.id, ["Jonas Brandt", "Aylin"])
    item = combination.add_item(
        library, case.handover.id, title="Hum", statement="Order it", kind=MarkKind.CUE
    ).made(KnowledgeItem)
    jonas, aylin = handover.successors(library, case.handover.id)
    internalization.set_state(library, jonas.id, item.id, TaskState.BEGUN)
    (standing,) = standings(library)
    assert (standing.tasks, standing.begun, standing.learned) == (2, 1, 0)
    assert not standing.done[Step.LEARN]
    complete = replace(standing, agreed=1, transcribed=1, marks=1)
    assert complete.next_step is Step.LEARN
    assert not complete.done[Step.DOCUMENTS]  # nobody knows what was written, and it grows old
    for successor in (jonas, aylin):
        internalization.set_state(library, successor.id, item.id, TaskState.DONE)
    (standing,) = standings(library)
    assert (standing.begun, standing.learned) == (0, 2)
    assert standing.done[Step.LEARN]
    complete = replace(standing, agreed=1, transcribed=1, marks=1)
    assert complete.next_step is None


def test_one_recording_without_transcript_asks_for_it(library: Library) -> None:
    case = add_case(library)
    socialization.give_consent(library, case.interview.id, "Karin Vogt", recording=True, clips=True)
    add_recording(library, case.interview.id)
    assert next_step(library) is Step.TRANSCRIPT


def test_handovers_are_counted_apart(library: Library) -> None:
    add_case(library, expert="Karin")
    handover.begin(library, "Ada")
    assert [(s.handover.expert, s.interviews) for s in standings(library)] == [
        ("Karin", 1),
        ("Ada", 0),
    ]
