"""Times as people read them, in window and terminal alike."""

import pytest

from seci_capture.services.times import clock, time_left


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (59.6, "0:59"), (60, "1:00"), (3725.9, "1:02:05")]
)
def test_a_place_in_a_recording_is_read_like_a_clock(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "less than a minute left"),
        (59.9, "less than a minute left"),
        (60, "about 1 min left"),
        (65, "about 2 min left"),
        (7200, "about 120 min left"),
    ],
)
def test_waiting_is_told_no_more_exactly_than_anybody_knows(seconds: float, said: str) -> None:
    assert time_left(seconds) == said
