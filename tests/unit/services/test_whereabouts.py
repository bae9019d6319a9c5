"""Each edit is seen in one place: in a room, over a handover, at what it is about."""

from dataclasses import replace

import pytest

from seci_capture.domain.edits import Action, Change, Edit, Entity, added, removed
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Consent, Interview, Part, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress, TaskState
from seci_capture.domain.marking import Mark, MarkKind, anchor
from seci_capture.domain.transcript import Passage, Speaker, Wording
from seci_capture.domain.whereabouts import Scene, Spot, scene_of, telling
from seci_capture.services.whereabouts import spot_of
from seci_capture.storage.library import Library
from seci_capture.storage.records import RECORDS
from tests.helpers.libraries import MOMENT, Case, add_case


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript."""
    return add_case(library)


def things(case: Case) -> dict[type[Entity], Entity]:
    """Return one thing of each kind of a handover."""
    own, first = case.handover.id, case.words[2]
    person = Participant("person", case.interview.id, "Karin", Part.EXPERT)
    place = anchor(case.transcript.id, Wording(case.words), first.n, first.n)
    made: tuple[Entity, ...] = (
        case.handover,
        Successor("successor", own, "Jonas", 0),
        KnowledgeArea("area", own, "Pumps", 0),
        case.interview,
        person,
        Consent("consent", person.id, recording=True, clips=True, given_at=MOMENT, how=""),
        case.recording,
        case.transcript,
        Speaker("speaker", case.recording.id, 0, "Karin"),
        Passage(case.transcript.id, first.n, first.n, (first,)),
        Mark("mark", case.recording.id, MarkKind.CUE, place, MOMENT),
        KnowledgeItem("item", own, MarkKind.CUE, "Oil", "Weekly.", MOMENT),
        TaskProgress("task", "successor", "item", TaskState.DONE, MOMENT),
    )
    return {type(thing): thing for thing in made}


def test_every_kind_of_thing_has_its_place(library: Library, case: Case) -> None:
    kinds = things(case)
    assert kinds.keys() == RECORDS.keys()
    own = case.handover.id
    sound = {"interview_id": case.interview.id, "recording_id": case.recording.id}
    meeting = Spot(Scene.SOCIALIZATION, own, case.interview.id)
    listening = Spot(Scene.EXTERNALIZATION, own, **sound)
    at_word = replace(listening, seconds=case.words[2].start)
    everything = Edit(Action.MARK, "", tuple(added(kinds[kind]) for kind in kinds))
    wanted = {
        Handover: Spot(Scene.SOCIALIZATION, own),
        Successor: Spot(Scene.SOCIALIZATION, own),
        KnowledgeArea: Spot(Scene.COMBINATION, own, area_id="area"),
        Interview: replace(meeting, also=Scene.EXTERNALIZATION),
        Participant: meeting,
        Speaker: listening,
        Passage: at_word,
        Mark: replace(at_word, mark_id="mark"),
        KnowledgeItem: Spot(Scene.COMBINATION, own, item_id="item"),
    }
    for kind, spot in wanted.items():
        assert spot_of(library, Edit(Action.MARK, "", (added(kinds[kind]),))) == spot, kind
    assert {scene_of(thing) for thing in kinds.values()} == set(Scene)
    assert spot_of(library, everything) == at_word


def test_owners_are_found_in_the_edit_itself(library: Library, case: Case) -> None:
    kinds = things(case)
    consent, person = kinds[Consent], kinds[Participant]
    edit = Edit(Action.GIVE_CONSENT, "", (added(person), added(consent)))
    spot = spot_of(library, edit)
    assert spot == Spot(Scene.SOCIALIZATION, case.handover.id, case.interview.id)
    progress, item = kinds[TaskProgress], kinds[KnowledgeItem]
    spot = spot_of(library, Edit(Action.SET_TASK, "", (added(progress), added(item))))
    assert spot == Spot(Scene.COMBINATION, case.handover.id, item_id="item") or spot == Spot(
        Scene.INTERNALIZATION, case.handover.id, item_id="item"
    )


def test_a_removed_mark_is_told_by_the_mark_and_not_by_the_items_it_leaves(case: Case) -> None:
    kinds = things(case)
    item, mark = kinds[KnowledgeItem], kinds[Mark]
    edit = Edit(Action.REMOVE_MARK, "", (Change(item, item), removed(mark)))
    assert telling(edit) == mark


def test_what_belongs_to_nothing_that_is_there_has_no_place(library: Library, case: Case) -> None:
    kinds = things(case)
    begun = replace(case.handover, id="gone")
    assert spot_of(library, Edit(Action.BEGIN_HANDOVER, "", (added(begun),))) is None
    lost = replace(case.recording, interview_id="gone")
    assert spot_of(library, Edit(Action.IMPORT_RECORDING, "", (added(lost),))) is None
    orphan = Edit(Action.GIVE_CONSENT, "", (added(kinds[Consent]),))
    assert spot_of(library, orphan) is None
    assert spot_of(library, Edit(Action.MARK, "", ())) is None


def test_an_emptied_passage_leads_to_where_its_words_were(library: Library, case: Case) -> None:
    words = things(case)[Passage]
    assert isinstance(words, Passage)
    edit = Edit(Action.CORRECT, "", (Change(words, replace(words, words=())),))
    spot = spot_of(library, edit)
    assert spot is not None
    assert (spot.recording_id, spot.seconds) == (case.recording.id, case.words[2].start)
