"""The case itself: who leaves, to whom, which interviews there are."""

from dataclasses import replace
from datetime import date

import pytest

from seci_capture.domain.edits import Action
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Recording
from seci_capture.services import handover
from seci_capture.services.editing import redo, undo
from seci_capture.storage.library import Library
from tests.helpers.libraries import add_case, add_recording, everything


def test_a_handover_needs_only_an_expert(library: Library) -> None:
    edit = handover.begin(library, " Karin Vogt ")
    case = edit.made(Handover)
    assert (edit.action, edit.subject) == (Action.BEGIN_HANDOVER, "Karin Vogt")
    assert (case.expert, case.leaves, case.language) == ("Karin Vogt", None, "en")
    assert handover.handovers(library) == (case,)
    assert handover.successors(library, case.id) == ()


def test_a_handover_keeps_all_that_is_known(library: Library) -> None:
    case = handover.begin(
        library,
        "Karin Vogt",
        role=" Engineer ",
        leaves=date(2026, 9, 30),
        successors=["Jonas", " Aylin "],
        challenge="No cold homes.",
        language="de",
    ).made(Handover)
    assert handover.handovers(library) == (case,)
    assert (case.role, case.leaves, case.language) == ("Engineer", date(2026, 9, 30), "de")
    assert [each.name for each in handover.successors(library, case.id)] == ["Jonas", "Aylin"]


def test_a_handover_of_nobody_is_refused(library: Library) -> None:
    with pytest.raises(CaptureError) as caught:
        handover.begin(library, " ", successors=["Jonas"])
    assert caught.value.fault is Fault.INVALID
    assert not any(everything(library).values())


def test_handovers_come_oldest_first(library: Library) -> None:
    names = ["Zoe", "Adam", "Mia"]
    for name in names:
        handover.begin(library, name)
    assert [case.expert for case in handover.handovers(library)] == names


def test_a_handover_is_changed_and_changed_back(library: Library) -> None:
    case = handover.begin(library, "Karin").made(Handover)
    edit = handover.change(library, replace(case, role="Engineer"))
    assert handover.handovers(library)[0].role == "Engineer"
    undo(library, edit)
    assert handover.handovers(library) == (case,)


def test_the_expert_takes_part_under_their_new_name(library: Library) -> None:
    case = handover.begin(library, "Karin Vogt").made(Handover)
    people = [("Karin Vogt", Part.EXPERT), ("Laura Bennett", Part.INTERVIEWER)]
    for _time in range(2):
        handover.add_interview(library, case.id, participants=people)
    edit = handover.change(library, replace(case, expert="Karin Wirth"))
    named = sorted(each.name for each in everything(library)[Participant])
    assert named == ["Karin Wirth"] * 2 + ["Laura Bennett"] * 2
    undo(library, edit)
    named = sorted(each.name for each in everything(library)[Participant])
    assert named == ["Karin Vogt"] * 2 + ["Laura Bennett"] * 2


def test_an_interview_without_participants_is_one_of_the_expert(library: Library) -> None:
    case = handover.begin(library, "Karin Vogt").made(Handover)
    edit = handover.add_interview(library, case.id, theme=" Winter ", held_on=date(2026, 3, 5))
    assert edit.made(Interview).theme == "Winter"
    person = edit.made(Participant)
    assert (person.name, person.part) == ("Karin Vogt", Part.EXPERT)


def test_a_participant_with_the_expert_s_name_is_the_expert(library: Library) -> None:
    case = handover.begin(library, "Karin Vogt").made(Handover)
    handover.add_interview(
        library,
        case.id,
        participants=[
            ("Miriam Ott", Part.INTERVIEWER),
            (" karin vogt", Part.OTHER),
            ("Jonas", Part.OTHER),
        ],
    )
    people = everything(library)[Participant]
    assert [(each.name, each.part) for each in people] == [
        ("Miriam Ott", Part.INTERVIEWER),
        ("karin vogt", Part.EXPERT),
        ("Jonas", Part.OTHER),
    ]


def test_interviews_come_in_the_order_in_which_they_were_added(library: Library) -> None:
    case = handover.begin(library, "Karin").made(Handover)
    for theme in ("b", "a", "c"):
        handover.add_interview(library, case.id, theme=theme)
    assert [each.theme for each in handover.interviews(library, case.id)] == ["b", "a", "c"]


def test_an_interview_is_changed(library: Library) -> None:
    interview = add_case(library).interview
    handover.change_interview(library, replace(interview, place="Boiler house"))
    assert handover.interviews(library, interview.handover_id)[0].place == "Boiler house"


@pytest.mark.parametrize(
    "call",
    [
        lambda library: handover.add_interview(library, "x"),
        lambda library: handover.rename_recording(library, "x", "name"),
        lambda library: handover.change_interview(library, Interview("x", "y")),
    ],
    ids=["handover", "recording", "interview"],
)
def test_what_is_not_there_is_told(library: Library, call) -> None:
    with pytest.raises(CaptureError) as caught:
        call(library)
    assert caught.value.fault is Fault.NOT_FOUND


def test_a_recording_is_renamed_and_named_back(library: Library) -> None:
    recording = add_case(library).recording
    edit = handover.rename_recording(library, recording.id, " Part 2 ")
    assert everything(library)[Recording][0].name == "Part 2"
    undo(library, edit)
    assert everything(library)[Recording] == (recording,)


def test_recordings_are_listed_by_handover_and_interview(library: Library) -> None:
    first, second = add_case(library, expert="Adam"), add_case(library, expert="Zoe")
    more = add_recording(library, first.interview.id)
    assert set(handover.recordings(library, first.interview.id)) == {first.recording, more}
    listed = handover.all_recordings(library)
    assert set(listed[:2]) == {first.recording, more}
    assert listed[2] == second.recording


def test_undo_takes_the_beginning_back_with_everybody_in_it(library: Library) -> None:
    edit = handover.begin(library, "Karin", successors=["Jonas"])
    after = everything(library)
    assert undo(library, edit).touches(Successor)
    assert not any(everything(library).values())
    assert redo(library, edit).touches(Handover)
    assert everything(library) == after


def test_a_new_interview_comes_last_even_after_one_was_removed(library: Library) -> None:
    case = handover.begin(library, "Karin Vogt").made(Handover)
    first = handover.add_interview(library, case.id, theme="Winter")
    handover.add_interview(library, case.id, theme="Summer")
    undo(library, first)
    handover.add_interview(library, case.id, theme="Autumn")
    redo(library, first)
    found = handover.interviews(library, case.id)
    assert [(each.theme, each.position) for each in found] == [
        ("Winter", 0),
        ("Summer", 1),
        ("Autumn", 2),
    ]


def test_an_interview_moves_as_far_as_it_goes_and_back(library: Library) -> None:
    begun = handover.begin(library, "Karin").made(Handover)
    made = [
        handover.add_interview(library, begun.id, theme=theme).made(Interview)
        for theme in ("First", "Second", "Third")
    ]
    edit = handover.move_interview(library, made[2].id, -9)
    themes = [each.theme for each in handover.interviews(library, begun.id)]
    assert themes == ["Third", "First", "Second"]
    undo(library, edit)
    assert list(handover.interviews(library, begun.id)) == made


def test_what_is_removed_comes_back_with_all_that_belongs_to_it(library: Library) -> None:
    case = add_case(library)
    before = everything(library)
    for remove, id_ in (
        (handover.remove_interview, case.interview.id),
        (handover.remove, case.handover.id),
    ):
        edit = remove(library, id_)
        assert everything(library) != before
        undo(library, edit)
        assert everything(library) == before
