"""How far a handover is, and what is next."""

from seci_capture.domain.golden_path import Standing, Step
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.marking import MarkKind
from seci_capture.services import combination, handover, marking, socialization
from seci_capture.services.library import Library
from seci_capture.services.standing import standings
from tests.helpers.libraries import add_case, add_recording


def next_step(library: Library) -> Step:
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
