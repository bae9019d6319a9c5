"""What is found is told with its place: whose handover, which interview, who speaks, and when."""

import pytest

from seci_capture.domain.finding import FoundKind
from seci_capture.domain.interview import Interview
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.transcript import Speaker
from seci_capture.services import combination, handover, marking
from seci_capture.services.search import Voice, search
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, add_recording, add_transcript, said


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover whose expert speaks of bearings."""
    made = add_case(library)
    heard = said("Now the hum becomes a note , order the bearing .", 10, speaker=1)
    add_transcript(library, made.recording.id, [heard], version=2)
    speaker = Speaker("speaker", made.recording.id, 1, "Karin")
    library.write(lambda work: work.put(speaker))
    return made


def test_what_was_said_is_found_at_the_word(library: Library, case: Case) -> None:
    (found,) = search(library, "bearing")
    assert (found.kind, found.mark_kind) == (FoundKind.SEGMENT, None)
    assert (found.handover, found.interview) == (case.handover, case.interview)
    assert found.voice == Voice(case.recording.id, 14.5, 15.4, "Karin")
    (at, to) = found.snippet.hits[0]
    assert found.snippet.text[at:to] == "bearing"


def test_notes_and_items_are_found_with_their_witness(library: Library, case: Case) -> None:
    mark = marking.mark_between(
        library, case.recording.id, 10.9, 12, MarkKind.CUE, "by ear alone"
    ).made(Mark)
    combination.add_item(
        library,
        case.handover.id,
        title="Bearings",
        statement="Trust the ear.",
        kind=MarkKind.HYPOTHESIS,
        evidence=[mark.id],
    ).made(KnowledgeItem)
    by_kind = {found.kind: found for found in search(library, "ear")}
    assert set(by_kind) == {FoundKind.MARK, FoundKind.ITEM}
    noted, gathered = by_kind[FoundKind.MARK], by_kind[FoundKind.ITEM]
    assert noted.voice == gathered.voice == Voice(case.recording.id, 11.0, 11.9)
    assert (noted.mark_kind, noted.interview) == (MarkKind.CUE, case.interview)
    assert (gathered.mark_kind, gathered.interview) == (MarkKind.HYPOTHESIS, None)
    assert gathered.snippet.text == "Bearings. Trust the ear."


def test_an_item_without_a_witness_cannot_be_heard(library: Library, case: Case) -> None:
    combination.add_item(
        library, case.handover.id, title="Oil", statement="Weekly.", kind=MarkKind.CUE
    )
    (found,) = search(library, "oil")
    assert found.voice is None


def test_nothing_typed_finds_nothing(library: Library, case: Case) -> None:
    assert search(library, "") == search(library, " \0 -") == ()


def test_a_limit_holds(library: Library) -> None:
    for expert in ("Karin", "Miriam", "Jonas"):
        add_case(library, expert=expert)
    assert len(search(library, "bearing", limit=2)) == 2


def test_what_is_found_knows_the_number_of_its_interview(library: Library, case: Case) -> None:
    later = handover.add_interview(library, case.handover.id).made(Interview)
    recording = add_recording(library, later.id)
    add_transcript(library, recording.id, [said("Listen to the gravel .")])
    numbers = {
        found.interview: found.number
        for word in ("bearing", "gravel")
        for found in search(library, word)
    }
    assert numbers == {case.interview: 1, later: 2}
