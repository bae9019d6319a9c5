"""Who is probably heard: a proposal, which a person confirms."""

import pytest

from seci_capture.domain.interview import Part, Participant
from seci_capture.domain.transcript import Speaker
from seci_capture.services.editing import undo
from seci_capture.services.handover import handovers
from seci_capture.services.naming import stand_in
from seci_capture.services.socialization import consent_state, give_consent
from seci_capture.services.speaking import likely_names, name_speaker, speakers
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import Case, add_case, add_transcript, said

EXPERT = Participant("e", "i", "Karin Vogt", Part.EXPERT, 0)
ASKS = Participant("a", "i", "Laura Bennett", Part.INTERVIEWER, 1)
NAMELESS = {0: "Speaker 1", 1: "Speaker 2"}
WORDS = (*said("How so ?", speaker=0), *said("It is a long freight train .", 2.0, speaker=1))


@pytest.mark.parametrize("people", [(EXPERT, ASKS), (ASKS, EXPERT)])
def test_the_expert_is_who_speaks_most(people: tuple[Participant, ...]) -> None:
    assert likely_names(NAMELESS, WORDS, people) == {0: "Laura Bennett", 1: "Karin Vogt"}


def test_whoever_has_a_name_keeps_it_and_nobody_has_it_twice() -> None:
    voices = {0: "Speaker 1", 1: "Laura Bennett"}
    assert likely_names(voices, WORDS, (EXPERT, ASKS)) == {0: "Karin Vogt"}


def test_a_voice_that_is_not_heard_and_one_too_many_stay_without() -> None:
    assert likely_names({**NAMELESS, 2: "Speaker 3"}, WORDS, (EXPERT,)) == {1: "Karin Vogt"}
    assert likely_names(NAMELESS, (), (EXPERT, ASKS)) == {}


@pytest.fixture
def heard(library: Library) -> Case:
    """Return a case whose recording has two voices without names."""
    case = add_case(library)

    def fill(work: UnitOfWork) -> None:
        for number, name in NAMELESS.items():
            work.put(Speaker(f"voice {number}", case.recording.id, number, name))

    library.write(fill)
    return case


def names(library: Library, case: Case) -> list[str]:
    """Return who takes part in the interview, by name."""
    return [each.name for each in consent_state(library, case.interview.id).participants]


def test_whoever_is_heard_takes_part(library: Library, heard: Case) -> None:
    before = names(library, heard)
    edit = name_speaker(library, heard.recording.id, 0, "Anna Weber")
    assert names(library, heard) == [*before, "Anna Weber"]
    assert not consent_state(library, heard.interview.id).releasable
    undo(library, edit)
    assert names(library, heard) == before


def test_whoever_takes_part_already_is_not_there_twice(library: Library, heard: Case) -> None:
    before = names(library, heard)
    name_speaker(library, heard.recording.id, 1, before[0].upper())
    assert names(library, heard) == before


def test_a_mended_name_is_no_second_person(library: Library, heard: Case) -> None:
    before = names(library, heard)
    name_speaker(library, heard.recording.id, 0, "Ana Weber")
    name_speaker(library, heard.recording.id, 0, "Anna Weber")
    assert names(library, heard) == [*before, "Anna Weber"]


def test_whoever_said_something_of_consent_stays(library: Library, heard: Case) -> None:
    name_speaker(library, heard.recording.id, 0, "Anna Weber")
    give_consent(library, heard.interview.id, "Anna Weber", recording=True, clips=False)
    name_speaker(library, heard.recording.id, 0, "Laura Bennett")
    assert names(library, heard)[-2:] == ["Anna Weber", "Laura Bennett"]


@pytest.fixture
def tried(library: Library) -> Case:
    """Return a case whose expert nobody has named, with two voices and their words."""
    case = add_case(library, expert=stand_in())

    def fill(work: UnitOfWork) -> None:
        for number, name in NAMELESS.items():
            work.put(Speaker(f"voice {number}", case.recording.id, number, name))

    library.write(fill)
    add_transcript(library, case.recording.id, [WORDS], version=2)
    return case


def expert(library: Library) -> str:
    """Return whose handover it is."""
    (only,) = handovers(library)
    return only.expert


def test_the_voice_that_stands_for_the_expert_names_the_expert(
    library: Library, tried: Case
) -> None:
    edit = name_speaker(library, tried.recording.id, 1, " Martin Hale ")
    assert expert(library) == "Martin Hale"
    assert names(library, tried) == ["Martin Hale"]
    (person,) = consent_state(library, tried.interview.id).participants
    assert person.part is Part.EXPERT
    undo(library, edit)
    assert (expert(library), names(library, tried)) == ("The expert", ["The expert"])
    assert speakers(library, tried.recording.id) == NAMELESS


def test_another_voice_is_another_person(library: Library, tried: Case) -> None:
    name_speaker(library, tried.recording.id, 0, "Laura Bennett")
    assert expert(library) == "The expert"
    assert names(library, tried) == ["The expert", "Laura Bennett"]


def test_a_voice_that_was_taken_for_the_expert_names_them_later(
    library: Library, tried: Case
) -> None:
    name_speaker(library, tried.recording.id, 0, "The expert")
    name_speaker(library, tried.recording.id, 0, "Martin Hale")
    assert expert(library) == "Martin Hale"
    assert speakers(library, tried.recording.id) == {0: "Martin Hale", 1: "Speaker 2"}


def test_an_expert_with_a_name_keeps_it(library: Library, heard: Case) -> None:
    name_speaker(library, heard.recording.id, 1, heard.handover.expert)
    name_speaker(library, heard.recording.id, 1, "Anna Weber")
    assert expert(library) == heard.handover.expert
