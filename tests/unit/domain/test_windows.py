"""Sound is cut in its pauses into windows of two to five minutes."""

import pytest

from seci_capture.domain.recording import BLOCKS_PER_SECOND
from seci_capture.domain.windows import LONGEST_SECONDS, Window, cut_in_pauses

MINUTE = 60 * BLOCKS_PER_SECOND
LONGEST = LONGEST_SECONDS * BLOCKS_PER_SECOND


def test_no_sound_gives_no_window() -> None:
    assert cut_in_pauses([]) == ()


@pytest.mark.parametrize("blocks", [1, 2, MINUTE, LONGEST])
def test_short_sound_stays_whole(blocks: int) -> None:
    assert cut_in_pauses([0.5] * blocks) == (Window(0, 0, blocks),)


def test_sound_one_block_too_long_is_cut_in_the_middle_when_no_pause_is_quieter() -> None:
    first, second = cut_in_pauses([0.5] * (LONGEST + 1))
    assert (first.last, second.first) == (560, 560)


def test_a_cut_lies_in_the_pause_near_its_ideal_place() -> None:
    loudness = [0.5] * (6 * MINUTE)
    loudness[740:743] = [0.01, 0.01, 0.01]
    assert [w.first for w in cut_in_pauses(loudness)] == [0, 741]


def test_one_silent_instant_is_no_pause() -> None:
    loudness = [0.5] * (6 * MINUTE)
    loudness[700] = 0.0
    loudness[740:743] = [0.1, 0.1, 0.1]
    assert [w.first for w in cut_in_pauses(loudness)] == [0, 741]


def test_of_two_like_pauses_the_nearer_is_taken() -> None:
    loudness = [0.5] * (6 * MINUTE)
    loudness[700:703] = [0.1, 0.1, 0.1]
    loudness[725:728] = [0.1, 0.1, 0.1]
    assert [w.first for w in cut_in_pauses(loudness)] == [0, 726]


def test_a_pause_out_of_reach_is_left() -> None:
    loudness = [0.5] * (6 * MINUTE)
    loudness[600:660] = [0.0] * 60
    assert [w.first for w in cut_in_pauses(loudness)] == [0, 720]


def test_windows_say_their_seconds() -> None:
    window = Window(1, 9, 14)
    assert (window.start, window.end) == (2.25, 3.5)
