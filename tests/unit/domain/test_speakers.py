"""Two channels are two people when each is clearly louder in a channel of their own."""

import pytest

from seci_capture.domain.speakers import channel_of, channels_apart, speakers_by_channel

LEFT, RIGHT = (0.5, 0.1), (0.1, 0.5)  # 14 dB apart, as bleed was measured
EQUAL, SILENT = (0.4, 0.4), (0.0, 0.0)


def test_bleed_of_14_decibels_is_told_apart() -> None:
    assert (channel_of(LEFT), channel_of(RIGHT)) == (0, 1)


@pytest.mark.parametrize("levels", [EQUAL, SILENT, (0.5, 0.26)])
def test_what_is_not_6_decibels_louder_belongs_to_nobody(
    levels: tuple[float, float],
) -> None:
    assert channel_of(levels) is None


def test_one_silent_channel_does_not_divide_by_zero() -> None:
    assert channel_of((0.5, 0.0)) == 0


def test_two_people_are_told_apart_and_an_unclear_word_goes_with_the_one_before() -> None:
    levels = [LEFT, EQUAL, RIGHT, RIGHT, SILENT, LEFT, RIGHT]
    assert speakers_by_channel(levels) == [0, 0, 1, 1, 1, 0, 1]


def test_an_unclear_word_at_the_very_beginning_belongs_to_nobody() -> None:
    assert speakers_by_channel([EQUAL, LEFT, LEFT, RIGHT])[0] is None


@pytest.mark.parametrize(
    "levels",
    [
        pytest.param([], id="no words"),
        pytest.param([EQUAL] * 5, id="one microphone pair"),
        pytest.param([LEFT] * 5, id="one channel alone speaks"),
        pytest.param([SILENT] * 5, id="silence"),
        pytest.param([LEFT, RIGHT, EQUAL, EQUAL, EQUAL], id="most words unclear"),
    ],
)
def test_otherwise_nobody_is_named(levels: list[tuple[float, float]]) -> None:
    assert not channels_apart(levels)
    assert speakers_by_channel(levels) == [None] * len(levels)


def test_seven_clear_words_of_ten_are_enough() -> None:
    assert channels_apart([LEFT] * 6 + [RIGHT] + [EQUAL] * 3)
    assert not channels_apart([LEFT] * 6 + [RIGHT] + [EQUAL] * 4)
