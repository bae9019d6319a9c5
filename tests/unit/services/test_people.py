"""Who takes over, and who takes part: named later, changed, and taken back."""

from dataclasses import replace

import pytest

from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.interview import Part, Participant
from seci_capture.services import editing, handover, socialization
from seci_capture.services.library import Library
from seci_capture.services.messages import label
from tests.helpers.libraries import Case, add_case


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with an interview in which the expert takes part."""
    return add_case(library)


def successors(library: Library, case: Case) -> list[str]:
    """Return who takes over."""
    return [each.name for each in handover.successors(library, case.handover.id)]


def people(library: Library, case: Case) -> list[tuple[str, Part]]:
    """Return who takes part."""
    state = socialization.consent_state(library, case.interview.id)
    return [(each.name, each.part) for each in state.participants]


def test_successors_are_named_in_order_and_taken_back(library: Library, case: Case) -> None:
    edit = handover.name_successors(library, case.handover.id, [" Ida ", "", "Ben"])
    assert successors(library, case) == ["Ida", "Ben"]
    assert label(edit) == "Name successors of Karin Vogt"
    editing.undo(library, edit)
    assert successors(library, case) == ["Jonas Brandt"]
    editing.redo(library, edit)
    assert successors(library, case) == ["Ida", "Ben"]


def test_the_same_successors_are_no_step(library: Library, case: Case) -> None:
    edit = handover.name_successors(library, case.handover.id, ["Jonas Brandt"])
    assert edit.changes == ()


def test_somebody_takes_part_is_changed_and_goes(library: Library, case: Case) -> None:
    added = socialization.add_participant(library, case.interview.id, " Laura ", Part.INTERVIEWER)
    laura = added.made(Participant)
    assert people(library, case) == [("Karin Vogt", Part.EXPERT), ("Laura", Part.INTERVIEWER)]
    changed = replace(laura, name="Laura B", part=Part.OTHER)
    steps = [added, socialization.change_participant(library, changed)]
    assert people(library, case)[1] == ("Laura B", Part.OTHER)
    steps.append(socialization.remove_participant(library, laura.id))
    assert len(people(library, case)) == 1
    assert [label(step) for step in steps] == [
        "Add participant Laura",
        "Change participant Laura B",
        "Remove participant Laura B",
    ]
    for step in reversed(steps):
        editing.undo(library, step)
    assert len(people(library, case)) == 1


def test_consent_comes_back_with_the_person(library: Library, case: Case) -> None:
    socialization.give_consent(library, case.interview.id, "Karin Vogt", recording=True, clips=True)
    karin = socialization.consent_state(library, case.interview.id).participants[0]
    removal: Edit = socialization.remove_participant(library, karin.id)
    assert not socialization.consent_state(library, case.interview.id).releasable
    editing.undo(library, removal)
    assert socialization.consent_state(library, case.interview.id).releasable


def test_nobody_takes_part_without_a_name(library: Library, case: Case) -> None:
    karin = socialization.consent_state(library, case.interview.id).participants[0]
    for refuse in (
        lambda: socialization.add_participant(library, case.interview.id, " ", Part.OTHER),
        lambda: socialization.change_participant(library, replace(karin, name="")),
    ):
        with pytest.raises(CaptureError) as refused:
            refuse()
        assert refused.value.fault is Fault.INVALID


def test_nobody_agrees_without_a_name(library: Library, case: Case) -> None:
    with pytest.raises(CaptureError) as refused:
        socialization.give_consent(
            library, case.interview.id, "\u200b ", recording=True, clips=True
        )
    assert (refused.value.fault, refused.value.details) == (Fault.INVALID, {"field": "person"})
    assert people(library, case) == [("Karin Vogt", Part.EXPERT)]


def test_whoever_joins_by_agreeing_comes_last_even_after_somebody_went(
    library: Library, case: Case
) -> None:
    ida = socialization.add_participant(library, case.interview.id, "Ida", Part.OTHER)
    socialization.add_participant(library, case.interview.id, "Zoe", Part.OTHER)
    removal = socialization.remove_participant(library, ida.made(Participant).id)
    socialization.give_consent(library, case.interview.id, "Ben", recording=True, clips=True)
    editing.undo(library, removal)
    assert [name for name, _ in people(library, case)] == ["Karin Vogt", "Ida", "Zoe", "Ben"]
    positions = [
        each.position
        for each in socialization.consent_state(library, case.interview.id).participants
    ]
    assert positions == [0, 1, 2, 3]
