"""A pack holds what was combined, with its witnesses, and admits every gap."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from seci_capture.domain.edits import Action, Edit, removed
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.pack import Gap, GapKind, KnowledgePack, SourceRecording
from seci_capture.domain.transcript import Speaker
from seci_capture.services import capture, combination, handover, marking, reporting, socialization
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import (
    RATE,
    Case,
    add_case,
    add_recording,
    add_transcript,
    noise,
    said,
)

SOUGHT = [MarkKind.HYPOTHESIS, MarkKind.STORY, MarkKind.CUE, MarkKind.PITFALL, MarkKind.CONTACT]


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript, as it is before anything was marked."""
    return add_case(library)


def mark(library: Library, case: Case, first: int, last: int, kind: MarkKind, note="") -> Mark:
    """Mark some words by their place in the transcript."""
    numbers = case.words[first].n, case.words[last].n
    return marking.mark_words(library, case.transcript.id, *numbers, kind, note).made(Mark)


def item(library: Library, case: Case, title: str, kind=MarkKind.CUE, **more) -> KnowledgeItem:
    """Make an item."""
    edit = combination.add_item(
        library, case.handover.id, title=title, statement=f"About {title}.", kind=kind, **more
    )
    return edit.made(KnowledgeItem)


def gathered(library: Library, case: Case) -> KnowledgePack:
    """Return the pack of a handover."""
    return reporting.pack(library, case.handover.id)


def gaps(library: Library, case: Case, kind: GapKind) -> list[str]:
    """Return the subjects of the gaps of one kind."""
    return [gap.subject for gap in gathered(library, case).gaps if gap.kind is kind]


def test_an_item_stands_in_its_area_with_its_witnesses_in_order(
    library: Library, case: Case
) -> None:
    library.write(lambda work: work.put(Speaker("s", case.recording.id, 1, "Karin Vogt")))
    second = mark(library, case, 6, 8, MarkKind.STORY)
    first = mark(library, case, 0, 2, MarkKind.CUE, "listen")
    made = item(library, case, "Hum", area="Pumps", evidence=[second.id, first.id])
    (area,) = gathered(library, case).areas
    (stands,) = area.items
    assert (area.name, stands.id, stands.title, stands.statement) == (
        "Pumps",
        made.id,
        "Hum",
        "About Hum.",
    )
    assert [quote.mark_id for quote in stands.quotes] == [second.id, first.id]
    quote = stands.quotes[1]
    assert (quote.text, quote.kind, quote.note) == ("When the hum", MarkKind.CUE, "listen")
    assert (quote.start, quote.interview, quote.speaker) == (0.0, "Winter", "Karin Vogt")


def test_a_quote_names_who_said_it(library: Library, case: Case) -> None:
    transcript, words = add_transcript(
        library, case.recording.id, [said("it sings", speaker=1)], version=2
    )
    library.write(lambda work: work.put(Speaker("s", case.recording.id, 1, "Karin Vogt")))
    made = marking.mark_words(library, transcript.id, words[0].n, words[1].n, MarkKind.QUESTION)
    (question,) = gathered(library, case).questions
    assert question.mark_id == made.made(Mark).id
    assert question.speaker == "Karin Vogt"


def test_an_interview_without_a_theme_has_the_same_name_everywhere(
    library: Library, case: Case
) -> None:
    handover.change_interview(library, replace(case.interview, theme=""))
    later = handover.add_interview(library, case.handover.id).made(Interview)
    mark(library, case, 0, 1, MarkKind.QUESTION)
    pack = gathered(library, case)
    assert [question.interview for question in pack.questions] == ["Interview 1"]
    assert [source.interview for source in pack.sources] == ["Interview 1", "Interview 2"]
    told = [gap for gap in pack.gaps if gap.kind is GapKind.NO_CONSENT and gap.subject_id]
    assert told[-1] == Gap(GapKind.NO_CONSENT, "Interview 2", later.id)


def voices(library: Library, case: Case, *names: str) -> Mark:
    """Have so many voices in a recording, and mark and use what the last of them says."""
    number = len(names) - 1
    transcript, words = add_transcript(
        library, case.recording.id, [said("it sings", speaker=number)], version=2
    )
    for n, name in enumerate(names):
        library.write(partial(put, Speaker(f"s{n}", case.recording.id, n, name)))
    numbers = words[0].n, words[1].n
    made = marking.mark_words(library, transcript.id, *numbers, MarkKind.CUE).made(Mark)
    item(library, case, "Hum", evidence=[made.id])
    return made


def put(speaker: Speaker, work: UnitOfWork) -> None:
    """Store a speaker."""
    work.put(speaker)


def test_a_voice_without_a_name_is_nobody_in_particular(library: Library, case: Case) -> None:
    voices(library, case, "Speaker 1", "Speaker 2")
    pack = gathered(library, case)
    assert [quote.speaker for each in pack.items for quote in each.quotes] == [""]
    assert pack.unnamed == (case.recording.id,)


def test_the_only_voice_says_also_what_nobody_is_known_to_say(library: Library, case: Case) -> None:
    socialization.add_participant(library, case.interview.id, "Miriam Ott", Part.OTHER)
    library.write(partial(put, Speaker("s", case.recording.id, 0, "Miriam Ott")))
    item(library, case, "Hum", evidence=[mark(library, case, 0, 2, MarkKind.CUE).id])
    (stands,) = gathered(library, case).items
    assert [quote.speaker for quote in stands.quotes] == ["Miriam Ott"]


@pytest.mark.parametrize(("other", "speaker"), [("", "Karin Vogt"), ("Miriam Ott", "")])
def test_the_only_voice_of_an_expert_who_is_alone_is_the_experts(
    library: Library, case: Case, other: str, speaker: str
) -> None:
    if other:
        socialization.add_participant(library, case.interview.id, other, Part.INTERVIEWER)
    voices(library, case, "Speaker 1")
    pack = gathered(library, case)
    assert [quote.speaker for each in pack.items for quote in each.quotes] == [speaker]
    assert pack.unnamed == (() if speaker else (case.recording.id,))


def test_voices_that_are_named_or_not_quoted_are_not_asked_for(
    library: Library, case: Case
) -> None:
    voices(library, case, "Speaker 1", "Karin Vogt")
    assert gathered(library, case).unnamed == ()


def test_areas_and_items_come_in_their_order_and_loose_items_last(
    library: Library, case: Case
) -> None:
    for title, area in [("1", "B"), ("2", ""), ("3", "A"), ("4", "B")]:
        item(library, case, title, area=area)
    first, *_others, last = combination.items(library, case.handover.id)
    combination.place_item(library, last.id, last.area_id, first.id)
    pack = gathered(library, case)
    assert [(area.name, [each.title for each in area.items]) for area in pack.areas] == [
        ("B", ["4", "1"]),
        ("A", ["3"]),
        ("", ["2"]),
    ]


def test_an_item_whose_area_is_gone_is_not_lost(library: Library, case: Case) -> None:
    item(library, case, "1", area="Pumps")
    (area,) = handover.areas(library, case.handover.id)
    library.write(lambda work: work.apply(Edit(Action.ADD_ITEM, "", (removed(area),))))
    assert [(area.name, len(area.items)) for area in gathered(library, case).areas] == [("", 1)]


def test_questions_are_gathered_apart(library: Library, case: Case) -> None:
    asked = mark(library, case, 0, 1, MarkKind.QUESTION)
    mark(library, case, 2, 3, MarkKind.CUE)
    pack = gathered(library, case)
    assert [question.mark_id for question in pack.questions] == [asked.id]
    assert gaps(library, case, GapKind.MARK_UNUSED) == ["hum becomes"]


def test_successors_are_named_in_their_order(library: Library) -> None:
    begun = handover.begin(library, "Karin", successors=["Jonas", "Aylin"]).made(Handover)
    pack = reporting.pack(library, begun.id)
    assert pack.successors == ("Jonas", "Aylin")
    assert pack.draft


def test_sources_say_what_was_heard_and_who_agreed(library: Library, case: Case) -> None:
    sound = add_recording(library, case.interview.id, noise(2 * RATE))
    socialization.give_consent(
        library, case.interview.id, case.handover.expert, recording=True, clips=False
    )
    (source,) = gathered(library, case).sources
    assert (source.interview, source.participants, source.consented) == (
        "Winter",
        ("Karin Vogt",),
        True,
    )
    assert set(source.recordings) == {
        SourceRecording("Talk", 0.0, "toy", "en"),
        SourceRecording(sound.name, 2.0, "", ""),
    }


def test_an_empty_handover_admits_everything(library: Library) -> None:
    begun = handover.begin(library, "Karin").made(Handover)
    assert reporting.pack(library, begun.id).gaps == (
        Gap(GapKind.NO_SUCCESSOR),
        Gap(GapKind.NO_LEAVING_DATE),
        *(Gap(GapKind.KIND_MISSING, kind) for kind in SOUGHT),
    )


def test_a_handover_with_everything_has_no_gap(library: Library, case: Case) -> None:
    handover.change(library, replace(case.handover, leaves=date(2026, 9, 30)))
    witness = mark(library, case, 0, 2, MarkKind.CUE)
    for kind in SOUGHT:
        item(library, case, kind, kind=kind, area="Pumps", evidence=[witness.id])
    socialization.give_consent(
        library, case.interview.id, case.handover.expert, recording=True, clips=False
    )
    assert gathered(library, case).gaps == ()


def test_a_missing_kind_is_a_gap_until_it_is_marked_or_in_an_item(
    library: Library, case: Case
) -> None:
    assert gaps(library, case, GapKind.KIND_MISSING) == SOUGHT
    item(library, case, "Night", kind=MarkKind.STORY)
    mark(library, case, 0, 2, MarkKind.CUE)
    left = [kind for kind in SOUGHT if kind not in (MarkKind.STORY, MarkKind.CUE)]
    assert gaps(library, case, GapKind.KIND_MISSING) == left


def test_an_area_without_items_is_a_gap(library: Library, case: Case) -> None:
    made = item(library, case, "1", area="Pumps")
    assert gaps(library, case, GapKind.AREA_EMPTY) == []
    combination.remove_item(library, made.id)
    assert gaps(library, case, GapKind.AREA_EMPTY) == ["Pumps"]


def test_an_item_whose_witness_is_gone_has_none(library: Library, case: Case) -> None:
    witness = mark(library, case, 0, 2, MarkKind.CUE)
    item(library, case, "with", evidence=[witness.id])
    item(library, case, "without")
    assert gaps(library, case, GapKind.ITEM_WITHOUT_WITNESS) == ["without"]
    capture.remove_recording(library, case.recording.id)
    assert gaps(library, case, GapKind.ITEM_WITHOUT_WITNESS) == ["with", "without"]


def test_text_that_was_taken_out_is_quoted_nowhere(library: Library, case: Case) -> None:
    gone = mark(library, case, 0, 1, MarkKind.QUESTION)
    item(library, case, "Feel the pipe", evidence=(gone.id,))
    library.write(lambda work: work.put(replace(gone, anchor=gone.anchor.without_words())))

    pack = gathered(library, case)

    assert pack.questions == ()
    assert [found.quotes for found in pack.items] == [()]
    assert gaps(library, case, GapKind.ITEM_WITHOUT_WITNESS) == ["Feel the pipe"]


def test_a_mark_that_nobody_used_is_a_gap(library: Library, case: Case) -> None:
    unused = mark(library, case, 0, 2, MarkKind.CUE)
    assert gaps(library, case, GapKind.MARK_UNUSED) == ["When the hum"]
    item(library, case, "Hum", evidence=[unused.id])
    assert gaps(library, case, GapKind.MARK_UNUSED) == []


def test_a_recording_without_or_with_half_a_transcript_is_a_gap(
    library: Library, case: Case
) -> None:
    assert gaps(library, case, GapKind.NOT_TRANSCRIBED) == []
    add_recording(library, case.interview.id, noise(RATE))
    half = replace(case.transcript, complete=False)
    library.write(lambda work: work.put(half))
    assert gaps(library, case, GapKind.NOT_TRANSCRIBED) == ["Talk"]
    assert gaps(library, case, GapKind.TRANSCRIPT_INCOMPLETE) == ["Talk"]


def test_an_interview_in_which_somebody_has_not_agreed_is_a_gap(
    library: Library, case: Case
) -> None:
    assert gaps(library, case, GapKind.NO_CONSENT) == ["Winter"]
    for answer, expected in [(True, []), (False, ["Winter"])]:
        socialization.give_consent(
            library, case.interview.id, case.handover.expert, recording=answer, clips=False
        )
        assert gaps(library, case, GapKind.NO_CONSENT) == expected


def test_what_belongs_to_another_handover_stays_there(library: Library, case: Case) -> None:
    other = add_case(library, expert="Miriam")
    mark(library, other, 0, 1, MarkKind.QUESTION)
    item(library, other, "theirs", area="Pumps")
    pack = gathered(library, case)
    assert (pack.areas, pack.questions) == ((), ())
    assert [source.participants for source in pack.sources] == [("Karin Vogt",)]
    assert {gap.kind for gap in pack.gaps} & {GapKind.MARK_UNUSED, GapKind.AREA_EMPTY} == set()


def test_every_kind_of_gap_is_tested_here() -> None:
    text = Path(__file__).read_text("utf-8")
    assert [kind.name for kind in GapKind if f"GapKind.{kind.name}" not in text] == []


def test_the_pack_of_nobody_is_not_found(library: Library) -> None:
    with pytest.raises(CaptureError) as caught:
        reporting.pack(library, "x")
    assert caught.value.fault is Fault.NOT_FOUND


def test_interviews_without_recordings_are_sources_too(library: Library, case: Case) -> None:
    added = handover.add_interview(library, case.handover.id, theme="Walk").made(Interview)
    sources = gathered(library, case).sources
    assert [source.interview for source in sources] == ["Winter", added.theme]
    assert sources[1].recordings == ()
