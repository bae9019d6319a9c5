"""A successor's tasks: how far they are, what they thought of them, and all the way back."""

import pytest

from seci_capture.domain.checklist import checklist_of
from seci_capture.domain.edits import Edit
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Successor
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import Learning, Tally, TaskProgress, TaskState
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.services import (
    combination,
    editing,
    handover,
    internalization,
    marking,
    reporting,
)
from seci_capture.services.library import Library
from seci_capture.services.messages import label
from seci_capture.services.standing import standings
from tests.helpers.libraries import Case, add_case, everything


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover to Jonas Brandt."""
    return add_case(library)


@pytest.fixture
def jonas(library: Library, case: Case) -> Successor:
    """Return the successor."""
    return handover.successors(library, case.handover.id)[0]


def add_item(
    library: Library, case: Case, title: str, area: str = "", evidence: tuple[str, ...] = ()
) -> KnowledgeItem:
    """Add an item, which becomes a task."""
    return combination.add_item(
        library,
        case.handover.id,
        title=title,
        statement=f"All about {title}.",
        kind=MarkKind.CUE,
        area=area,
        evidence=evidence,
    ).made(KnowledgeItem)


def checklist(library: Library, case: Case, successor: Successor) -> Learning:
    """Return a successor's checklist."""
    return internalization.tasks(library, case.handover.id, successor.id)


def states(library: Library, case: Case, successor: Successor) -> list[TaskState]:
    """Return how far a successor is with each task."""
    return [task.state for task in checklist(library, case, successor).tasks]


def test_each_item_is_a_task_in_its_area(library: Library, case: Case, jonas: Successor) -> None:
    assert checklist(library, case, jonas).areas == ()
    loose = add_item(library, case, "The hum")
    sorted_in = add_item(library, case, "The bearing", "Machines")
    found = checklist(library, case, jonas)
    assert [area.name for area in found.areas] == ["Machines", ""]
    assert [task.task.id for task in found.tasks] == [sorted_in.id, loose.id]
    assert found.tasks[0].state is TaskState.OPEN
    assert found.tally == Tally(2, 0, 0)
    assert not found.tally.complete


def test_a_task_says_what_to_do(library: Library, case: Case, jonas: Successor) -> None:
    add_item(library, case, "The\n  {hum}")
    task = checklist(library, case, jonas).tasks[0].task
    assert internalization.wording(task) == (
        "Point out “The {hum}” on the job before your mentor does, and say what you would do next."
    )


def test_the_first_witness_is_the_voice(library: Library, case: Case, jonas: Successor) -> None:
    words = case.words
    mark = marking.mark_words(
        library, case.transcript.id, words[1].n, words[3].n, MarkKind.CUE
    ).made(Mark)
    add_item(library, case, "The hum", evidence=(mark.id,))
    add_item(library, case, "The bearing")
    heard, silent = checklist(library, case, jonas).tasks
    assert heard.voice == mark
    assert heard.task.voice is not None
    assert heard.task.voice.text == "the hum becomes"
    assert (silent.voice, silent.task.voice) == (None, None)


def test_states_are_set_and_taken_back(library: Library, case: Case, jonas: Successor) -> None:
    item = add_item(library, case, "The hum")
    before = everything(library)
    steps = [
        internalization.set_state(library, jonas.id, item.id, TaskState.DONE),
        internalization.set_state(library, jonas.id, item.id, TaskState.BEGUN),
        internalization.reflect(library, jonas.id, item.id, " Louder than I thought.\n"),
        internalization.set_state(library, jonas.id, item.id, TaskState.DONE),
    ]
    after = everything(library)
    (task,) = checklist(library, case, jonas).tasks
    assert (task.state, task.reflection) == (TaskState.DONE, "Louder than I thought.")
    assert [label(step) for step in steps[1:3]] == ["Task: The hum", "Note on The hum"]
    for step in reversed(steps):
        editing.undo(library, step)
    assert everything(library) == before
    for step in steps:
        editing.redo(library, step)
    assert everything(library) == after


def test_states_go_round(library: Library, case: Case, jonas: Successor) -> None:
    item = add_item(library, case, "The hum")
    seen = []
    for _ in range(4):
        edit = internalization.advance(library, jonas.id, item.id)
        seen.append(edit.made(TaskProgress).state)
    assert seen == [TaskState.BEGUN, TaskState.DONE, TaskState.OPEN, TaskState.BEGUN]


def test_what_changes_nothing_is_no_step(library: Library, case: Case, jonas: Successor) -> None:
    item = add_item(library, case, "The hum")
    assert internalization.set_state(library, jonas.id, item.id, TaskState.OPEN).changes == ()
    assert internalization.reflect(library, jonas.id, item.id, "  ").changes == ()
    internalization.set_state(library, jonas.id, item.id, TaskState.DONE)
    assert internalization.set_state(library, jonas.id, item.id, TaskState.DONE).changes == ()
    assert len(internalization.progress(library, jonas.id)) == 1


def test_the_reflection_stays_when_a_task_is_opened_again(
    library: Library, case: Case, jonas: Successor
) -> None:
    item = add_item(library, case, "The hum")
    internalization.reflect(library, jonas.id, item.id, "It is a note, not a hum.")
    internalization.set_state(library, jonas.id, item.id, TaskState.DONE)
    internalization.set_state(library, jonas.id, item.id, TaskState.OPEN)
    (task,) = checklist(library, case, jonas).tasks
    assert (task.state, task.reflection) == (TaskState.OPEN, "It is a note, not a hum.")


def test_successors_learn_apart(library: Library, case: Case, jonas: Successor) -> None:
    item = add_item(library, case, "The hum")
    handover.name_successors(library, case.handover.id, ["Aylin", "Jonas Brandt"])
    aylin, same = handover.successors(library, case.handover.id)
    assert same.id == jonas.id
    internalization.set_state(library, aylin.id, item.id, TaskState.DONE)
    internalization.reflect(library, jonas.id, item.id, "Mine alone.")
    assert states(library, case, aylin) == [TaskState.DONE]
    assert states(library, case, jonas) == [TaskState.OPEN]
    assert checklist(library, case, aylin).tasks[0].reflection == ""


def test_who_stays_named_keeps_what_they_learned(
    library: Library, case: Case, jonas: Successor
) -> None:
    item = add_item(library, case, "The hum")
    internalization.set_state(library, jonas.id, item.id, TaskState.DONE)
    step = handover.name_successors(library, case.handover.id, ["Ida", "jonas brandt"])
    ida, same = handover.successors(library, case.handover.id)
    assert (same.id, same.name, same.position) == (jonas.id, "jonas brandt", 1)
    assert states(library, case, same) == [TaskState.DONE]
    assert states(library, case, ida) == [TaskState.OPEN]
    editing.undo(library, step)
    assert handover.successors(library, case.handover.id) == (jonas,)


def test_two_of_one_name_are_two_people(library: Library, case: Case) -> None:
    handover.name_successors(library, case.handover.id, ["Ida", "Ida"])
    first, second = handover.successors(library, case.handover.id)
    assert first.id != second.id
    handover.name_successors(library, case.handover.id, ["Ida"])
    assert handover.successors(library, case.handover.id) == (first,)


def test_the_checklist_in_word_knows_what_was_done(
    library: Library, case: Case, jonas: Successor
) -> None:
    done, open_ = add_item(library, case, "The hum"), add_item(library, case, "The bearing")
    handover.name_successors(library, case.handover.id, ["Jonas Brandt", "Aylin"])
    aylin = handover.successors(library, case.handover.id)[1]
    for successor in (aylin, jonas):
        internalization.set_state(library, successor.id, done.id, TaskState.DONE)
    internalization.set_state(library, aylin.id, open_.id, TaskState.DONE)
    (area,) = checklist_of(reporting.pack(library, case.handover.id)).areas
    assert [(task.done_by, task.done) for task in area.tasks] == [
        (("Jonas Brandt", "Aylin"), True),
        (("Aylin",), False),
    ]


def test_a_removed_item_comes_back_with_its_progress(
    library: Library, case: Case, jonas: Successor
) -> None:
    item = add_item(library, case, "The hum")
    internalization.set_state(library, jonas.id, item.id, TaskState.DONE)
    removal = combination.remove_item(library, item.id)
    assert checklist(library, case, jonas).tasks == ()
    assert standings(library)[0].learned == 0
    editing.undo(library, removal)
    assert states(library, case, jonas) == [TaskState.DONE]


def test_a_removed_successor_comes_back_with_their_progress(
    library: Library, case: Case, jonas: Successor
) -> None:
    item = add_item(library, case, "The hum")
    internalization.set_state(library, jonas.id, item.id, TaskState.DONE)
    removal = handover.name_successors(library, case.handover.id, [])
    with pytest.raises(CaptureError) as gone:
        checklist(library, case, jonas)
    assert gone.value.fault is Fault.NOT_FOUND
    assert (standings(library)[0].tasks, standings(library)[0].learned) == (0, 0)
    editing.undo(library, removal)
    assert states(library, case, jonas) == [TaskState.DONE]


def test_words_that_come_after_the_item_went_are_kept(
    library: Library, case: Case, jonas: Successor
) -> None:
    item = add_item(library, case, "The hum")
    removal = combination.remove_item(library, item.id)
    edit = internalization.reflect(library, jonas.id, item.id, "Just in time.")
    assert label(edit) == "Note on"
    editing.undo(library, removal)
    assert checklist(library, case, jonas).tasks[0].reflection == "Just in time."


@pytest.mark.parametrize("missing", ["successor", "knowledgeitem"])
def test_nobody_learns_what_is_not_there(
    library: Library, case: Case, jonas: Successor, missing: str
) -> None:
    item = add_item(library, case, "The hum")
    successor_id = "nobody" if missing == "successor" else jonas.id
    item_id = "nothing" if missing == "knowledgeitem" else item.id

    def refused() -> Edit:
        return internalization.set_state(library, successor_id, item_id, TaskState.DONE)

    with pytest.raises(CaptureError) as error:
        refused()
    assert (error.value.fault, error.value.details["kind"]) == (Fault.NOT_FOUND, missing)
    assert everything(library)[TaskProgress] == ()


def test_an_area_is_complete_when_all_is_done(
    library: Library, case: Case, jonas: Successor
) -> None:
    first, second = (add_item(library, case, title, "Machines") for title in ("One", "Two"))
    internalization.set_state(library, jonas.id, first.id, TaskState.DONE)
    internalization.set_state(library, jonas.id, second.id, TaskState.BEGUN)
    (area,) = checklist(library, case, jonas).areas
    assert area.tally == Tally(2, 1, 1)
    internalization.advance(library, jonas.id, second.id)
    (area,) = checklist(library, case, jonas).areas
    assert area.tally.complete


def test_progress_of_others_is_nobodys(library: Library, case: Case, jonas: Successor) -> None:
    item = add_item(library, case, "The hum")
    handover.name_successors(library, case.handover.id, ["Jonas Brandt", "Aylin"])
    aylin = handover.successors(library, case.handover.id)[1]
    edit = internalization.set_state(library, aylin.id, item.id, TaskState.DONE)
    shown = checklist(library, case, jonas).with_progress([edit.made(TaskProgress)])
    assert shown.tasks[0].state is TaskState.OPEN
