"""A mark is anchored by words, position, quote with context, time and transcript."""

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import anchor
from seci_capture.domain.transcript import Wording, numbered
from tests.helpers.libraries import said

WORDS = Wording(tuple(numbered(0, said("When it hums , order the bearing"))))


def test_an_anchor_holds_five_selectors() -> None:
    place = anchor("t", WORDS, WORDS.numbers[2], WORDS.numbers[4])
    assert (place.transcript_id, place.exact, place.position) == ("t", "hums , order", 8)
    assert (place.prefix, place.suffix) == ("When it ", " the bearing")
    assert (place.first_word, place.last_word) == (WORDS.numbers[2], WORDS.numbers[4])
    assert (place.start, place.end) == (1.0, 2.4)


def test_an_anchor_takes_the_words_that_are_there() -> None:
    place = anchor("t", WORDS, 0, WORDS.numbers[0] + 1)
    assert (place.first_word, place.last_word, place.exact) == (
        WORDS.numbers[0],
        WORDS.numbers[0],
        "When",
    )


def test_there_is_no_anchor_without_a_word() -> None:
    with pytest.raises(CaptureError) as caught:
        anchor("t", WORDS, WORDS.numbers[-1] + 1, WORDS.numbers[-1] + 2)
    assert (caught.value.fault, caught.value.details) == (Fault.INVALID, {"field": "words"})
