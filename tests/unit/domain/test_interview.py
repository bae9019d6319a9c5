"""Who has agreed: the latest word of each participant counts."""

from datetime import timedelta

from seci_capture.domain.interview import Consent, Participant, may_be_released, without_consent
from tests.helpers.libraries import MOMENT

KARIN = Participant("karin", "interview", "Karin Vogt")
MIRIAM = Participant("miriam", "interview", "Miriam Ott")


def consent(person: Participant, day: int, *, recording: bool = True) -> Consent:
    """Return a word of consent, given on a day."""
    return Consent(f"{person.id}-{day}", person.id, recording, False, MOMENT + timedelta(day))


def test_who_said_nothing_has_not_agreed() -> None:
    assert without_consent([KARIN, MIRIAM], [consent(KARIN, 1)]) == (MIRIAM,)


def test_a_later_no_takes_back_an_earlier_yes() -> None:
    words = [consent(KARIN, 2, recording=False), consent(KARIN, 1)]
    assert without_consent([KARIN], words) == (KARIN,)


def test_a_later_yes_takes_back_an_earlier_no() -> None:
    words = [consent(KARIN, 2), consent(KARIN, 1, recording=False)]
    assert without_consent([KARIN], words) == ()


def test_consent_of_somebody_else_does_not_help() -> None:
    assert without_consent([KARIN], [consent(MIRIAM, 1)]) == (KARIN,)


def test_an_interview_may_be_released_when_everyone_agreed() -> None:
    assert may_be_released([KARIN, MIRIAM], [consent(KARIN, 1), consent(MIRIAM, 1)], voices=0)
    assert not may_be_released([KARIN, MIRIAM], [consent(KARIN, 1)], voices=0)


def test_an_interview_of_nobody_is_not_released() -> None:
    assert not may_be_released([], [], voices=0)


def test_an_interview_in_which_somebody_else_is_heard_is_not_released() -> None:
    assert may_be_released([KARIN], [consent(KARIN, 1)], voices=1)
    assert not may_be_released([KARIN], [consent(KARIN, 1)], voices=2)


def test_permission_to_keep_clips_is_not_permission_to_record() -> None:
    clips_only = Consent("c", KARIN.id, recording=False, clips=True, given_at=MOMENT)
    assert without_consent([KARIN], [clips_only]) == (KARIN,)
