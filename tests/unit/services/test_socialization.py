"""Who takes part in an interview, and what they agreed to."""

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.interview import Consent, Part, Participant
from seci_capture.domain.pack import GapKind
from seci_capture.domain.transcript import Speaker
from seci_capture.services import handover, reporting, socialization
from seci_capture.services.editing import undo
from seci_capture.services.outlook import outlook
from seci_capture.services.shelf import shelf
from seci_capture.services.standing import standings
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import Case, add_case, everything


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover whose interview has the expert as its only participant."""
    return add_case(library)


def agree(library: Library, case: Case, person: str = "Karin Vogt", *, recording: bool = True):
    """Record what somebody says about being recorded."""
    return socialization.give_consent(
        library, case.interview.id, person, recording=recording, clips=False, how="on paper"
    )


def test_nobody_has_agreed_at_the_beginning(library: Library, case: Case) -> None:
    state = socialization.consent_state(library, case.interview.id)
    assert [each.name for each in state.missing] == ["Karin Vogt"]
    assert not state.releasable
    assert state.consents == ()


def test_when_everybody_agreed_the_interview_may_be_released(library: Library, case: Case) -> None:
    given = agree(library, case, " karin VOGT ").made(Consent)
    state = socialization.consent_state(library, case.interview.id)
    assert (state.missing, state.releasable, state.consents) == ((), True, (given,))
    assert (given.recording, given.clips, given.how) == (True, False, "on paper")
    assert len(state.participants) == 1


def test_somebody_new_takes_part_from_then_on(library: Library, case: Case) -> None:
    agree(library, case, " Jonas ")
    state = socialization.consent_state(library, case.interview.id)
    assert [(each.name, each.part) for each in state.participants][1] == ("Jonas", Part.OTHER)
    assert [each.name for each in state.missing] == ["Karin Vogt"]


def test_the_latest_word_counts_and_every_word_stays(library: Library, case: Case) -> None:
    answers = [True, False, True, False]
    for answer in answers:
        agree(library, case, recording=answer)
    state = socialization.consent_state(library, case.interview.id)
    assert [each.recording for each in state.consents] == answers
    assert not state.releasable
    agree(library, case, recording=True)
    assert socialization.consent_state(library, case.interview.id).releasable


def test_consent_can_be_taken_back_with_the_person_it_brought(library: Library, case: Case) -> None:
    before = everything(library)
    edit = agree(library, case, "Jonas")
    assert len(everything(library)[Participant]) == 2
    undo(library, edit)
    assert everything(library) == before


def test_consent_belongs_to_its_interview(library: Library, case: Case) -> None:
    handover.add_interview(library, case.handover.id, theme="Faults")
    other = handover.interviews(library, case.handover.id)[1]
    agree(library, case)
    assert not socialization.consent_state(library, other.id).releasable


@pytest.mark.parametrize(
    ("voices", "agreed"),
    [((), True), (("Karin Vogt",), True), (("Karin Vogt", "Speaker 2"), False), (("A", "A"), True)],
)
def test_everybody_says_the_same_of_consent(
    library: Library, case: Case, voices: tuple[str, ...], agreed: bool
) -> None:
    agree(library, case)
    hear(library, case, *voices)
    pack = reporting.pack(library, case.handover.id)
    told = (
        socialization.consent_state(library, case.interview.id).releasable,
        standings(library)[0].agreed == 1,
        outlook(library, case.handover.id).interviews[0].consent.releasable,
        not outlook(library, case.handover.id).waiting,
        shelf(library, case.handover.id)[0].consent.releasable,
        pack.sources[0].consented,
        GapKind.NO_CONSENT not in [gap.kind for gap in pack.gaps],
    )
    assert told == (agreed,) * len(told)


def test_a_voice_beyond_those_who_take_part_is_told(library: Library, case: Case) -> None:
    hear(library, case, "Karin Vogt", "Speaker 2")
    assert socialization.consent_state(library, case.interview.id).unnamed
    socialization.add_participant(library, case.interview.id, "Miriam Ott", Part.INTERVIEWER)
    assert not socialization.consent_state(library, case.interview.id).unnamed


def hear(library: Library, case: Case, *names: str) -> None:
    """Let voices be heard in the recording."""

    def fill(work: UnitOfWork) -> None:
        for number, name in enumerate(names):
            work.put(Speaker(f"voice {number}", case.recording.id, number, name))

    library.write(fill)


def test_an_unknown_interview_is_told(library: Library) -> None:
    with pytest.raises(CaptureError) as caught:
        socialization.give_consent(library, "x", "Karin", recording=True, clips=True)
    assert caught.value.fault is Fault.NOT_FOUND
    assert not everything(library)[Participant]
