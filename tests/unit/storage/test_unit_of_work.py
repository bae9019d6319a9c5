"""An edit is carried out as a whole, on what it was planned for, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest

from seci_capture.domain.edits import Action, Change, Edit, added, removed
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover, Successor
from seci_capture.domain.interview import Consent, Interview, Participant
from seci_capture.domain.marking import Mark, MarkKind, anchor
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Segment, Transcript, Wording
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import MOMENT, add_case, add_transcript, everything, said

CASE = Handover("h", "Karin Vogt", MOMENT)
RENAMED = replace(CASE, expert="Karin Vogt-Ott")
JONAS = Successor("s", "h", "Jonas Brandt")


def edit(*changes: Change) -> Edit:
    """Return a step with these changes."""
    return Edit(Action.CHANGE_HANDOVER, "", changes)


def apply(library: Library, step: Edit) -> None:
    """Carry out a step."""
    library.write(lambda work: work.apply(step))


def fault_of(call: Callable[[], object]) -> Fault:
    """Return the fault with which a call fails."""
    with pytest.raises(CaptureError) as caught:
        call()
    return caught.value.fault


def test_an_edit_and_its_inverse_leave_what_was(library: Library) -> None:
    apply(library, edit(added(CASE)))
    before = everything(library)
    step = edit(Change(CASE, RENAMED), added(JONAS))
    apply(library, step)
    after = everything(library)
    assert after[Handover] == (RENAMED,)
    assert after[Successor] == (JONAS,)
    apply(library, step.inverse)
    assert everything(library) == before
    apply(library, step)
    assert everything(library) == after


def test_an_edit_says_what_it_touched(library: Library) -> None:
    changes = library.write(lambda work: work.apply(edit(added(CASE), added(JONAS))))
    assert changes.ids(Successor) == {"s"}


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(edit(Change(replace(CASE, role="Engineer"), RENAMED)), id="changed since"),
        pytest.param(edit(added(RENAMED)), id="there already"),
        pytest.param(edit(removed(JONAS)), id="gone already"),
        pytest.param(edit(Change(JONAS, replace(JONAS, name="Aylin"))), id="never there"),
    ],
)
def test_what_was_changed_meanwhile_is_left_alone(library: Library, step: Edit) -> None:
    apply(library, edit(added(CASE)))
    before = everything(library)
    assert fault_of(lambda: apply(library, step)) is Fault.CHANGED_MEANWHILE
    assert everything(library) == before


def test_an_edit_that_fails_at_its_end_changed_nothing(library: Library) -> None:
    step = edit(added(CASE), added(JONAS), removed(RENAMED))
    assert fault_of(lambda: apply(library, step)) is Fault.CHANGED_MEANWHILE
    assert not any(everything(library).values())


def test_a_change_of_nothing_into_nothing_does_nothing(library: Library) -> None:
    apply(library, edit(Change(None, None)))
    assert not any(everything(library).values())


def test_what_is_not_there_is_not_found(library: Library) -> None:
    with library.read() as work:
        assert work.find(Handover, "h") is None
        with pytest.raises(CaptureError) as caught:
            work.get(Handover, "h")
    assert caught.value.fault is Fault.NOT_FOUND
    assert caught.value.details == {"kind": "handover", "id": "h"}


def test_what_goes_takes_nothing_along_and_comes_back_with_all(library: Library) -> None:
    case = add_case(library)
    place = anchor(case.transcript.id, Wording(case.words), case.words[0].n, case.words[2].n)
    mark = Mark("m", case.recording.id, MarkKind.CUE, place, MOMENT)
    apply(library, edit(added(mark)))
    before = everything(library)
    step = edit(removed(case.recording), removed(case.transcript))
    apply(library, step)
    apply(library, step.inverse)
    assert everything(library) == before
    with library.read() as work:
        assert work.transcript_words.words(case.transcript.id) == case.words


def put_in_order(work: UnitOfWork, *things) -> None:
    """Store things in this order."""
    for thing in things:
        work.put(thing)


def test_things_come_in_the_order_of_their_kind(library: Library) -> None:
    interviews = [Interview(f"i{n}", "h", position=n) for n in (2, 0, 1)]
    people = [Participant(f"p{n}", "i0", "x", position=n) for n in (1, 0)]
    consents = [
        Consent(f"c{n}", "p0", True, True, MOMENT.replace(microsecond=n)) for n in (7, 3, 5)
    ]
    recording = Recording("r", "i0", "Talk", 8000, 1, 0, MOMENT)
    transcripts = [Transcript(f"t{n}", "r", n, "toy", "", MOMENT) for n in (2, 1)]
    library.write(
        lambda work: put_in_order(
            work, CASE, *interviews, *people, *consents, recording, *transcripts
        )
    )
    with library.read() as work:
        assert [each.id for each in work.all(Interview)] == ["i0", "i1", "i2"]
        assert [each.id for each in work.all(Participant)] == ["p0", "p1"]
        assert [each.id for each in work.all(Consent)] == ["c3", "c5", "c7"]
        assert [each.id for each in work.all(Transcript)] == ["t1", "t2"]


def test_marks_come_in_the_order_in_which_they_were_said(library: Library) -> None:
    case = add_case(library)
    wording = Wording(case.words)
    spans = {"late": (6, 7), "long": (1, 5), "short": (1, 2), "first": (0, 0)}
    marks = [
        Mark(
            name,
            case.recording.id,
            MarkKind.CUE,
            anchor(case.transcript.id, wording, case.words[first].n, case.words[last].n),
            MOMENT,
        )
        for name, (first, last) in spans.items()
    ]
    library.write(lambda work: put_in_order(work, *marks))
    with library.read() as work:
        assert [mark.id for mark in work.all(Mark)] == ["first", "short", "long", "late"]


def test_things_are_chosen_by_their_fields(library: Library) -> None:
    other = replace(CASE, id="other", leaves=MOMENT.date())
    library.write(lambda work: put_in_order(work, CASE, other, JONAS))
    with library.read() as work:
        assert work.all(Successor, handover_id="h") == (JONAS,)
        assert work.all(Successor, handover_id="other") == ()
        assert work.all(Handover, leaves=MOMENT.date()) == (other,)
        assert work.all(Handover, leaves=None) == (CASE,)


def test_a_mark_is_said_by_who_says_most_of_its_words(library: Library) -> None:
    case = add_case(library)
    speakers = (None, 2, 2, 1, 1, 1, 2, None)
    heard = zip(said("w " * len(speakers)), speakers, strict=True)
    spoken = [replace(word, speaker=who) for word, who in heard]
    transcript, words = add_transcript(library, case.recording.id, [spoken], version=2)
    expected: dict[str, int] = {}

    def mark_everywhere(work: UnitOfWork) -> None:
        for first, last in combinations(range(len(words)), 2):
            place = anchor(transcript.id, Wording(words), words[first].n, words[last].n)
            made = Mark(f"{first}-{last}", case.recording.id, MarkKind.CUE, place, MOMENT)
            work.put(made)
            who = Segment(words[first : last + 1]).speaker
            expected.update({} if who is None else {made.id: who})

    library.write(mark_everywhere)
    with library.read() as work:
        assert work.speakers_of_marks([case.recording.id]) == expected
        assert work.speakers_of_marks(["another"]) == {}
    assert set(expected.values()) == {1, 2}
