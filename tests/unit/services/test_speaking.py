"""Who is probably heard: a proposal, which a person confirms."""

import pytest

from seci_capture.domain.interview import Part, Participant
from seci_capture.services.speaking import likely_names
from tests.helpers.libraries import said

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
