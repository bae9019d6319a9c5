"""Sound stays at its true place when some of it is missing, and is not torn where nothing is."""

import pytest

from seci_capture.adapters.media.timeline import Timeline

FRAME = 0.02


def gaps(timeline: Timeline, *stamps: float | None, skipped: bool = False) -> list[float]:
    return [timeline.gap_before(stamp, FRAME, skipped) for stamp in stamps]


def test_frames_that_follow_each_other_have_no_gaps() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    assert gaps(timeline, 0.0, 0.02, 0.04) == [0, 0, 0]
    assert timeline.heard == pytest.approx(0.06)


def test_a_lost_second_becomes_a_second() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    assert gaps(timeline, 0.0, 1.02, 1.04) == pytest.approx([0, 1.0, 0])
    assert timeline.heard == pytest.approx(1.06)


def test_one_frame_that_was_skipped_is_put_back() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    timeline.gap_before(0.0, FRAME)
    assert timeline.gap_before(0.04, FRAME, skipped=True) == pytest.approx(FRAME)


def test_uneven_stamps_tear_nothing() -> None:
    """A Vorbis stream: some stamps are ten milliseconds late, and the next one is right again."""
    timeline = Timeline(0.0, longest_gap=60)
    stamps = [n * FRAME + (0.0102 if n % 5 == 0 else 0.0) for n in range(1, 500)]
    assert gaps(timeline, 0.0, *stamps) == [0.0] * 500


def test_small_losses_nobody_reports_add_up_until_they_are_put_back() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    found = gaps(timeline, *(n * 0.04 for n in range(100)))
    assert timeline.heard == pytest.approx(100 * 0.04, abs=0.101)
    assert max(found) < 0.13


def test_a_stream_may_begin_anywhere() -> None:
    assert gaps(Timeline(5.0, 60), 5.0, 5.02) == [0, 0]
    assert gaps(Timeline(None, 60), 1000.0, 1000.02) == [0, 0]


def test_a_first_frame_that_is_only_stamped_late_is_not_delayed() -> None:
    assert gaps(Timeline(0.0, longest_gap=60), 0.092, 0.112) == [0, 0]


def test_what_was_skipped_at_the_beginning_is_put_back() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    assert timeline.gap_before(2.0, FRAME, skipped=True) == pytest.approx(2.0)


def test_a_wild_stamp_is_not_believed() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    assert gaps(timeline, 0.0, 90_000.0, 90_000.02) == [0, 0, 0]
    assert timeline.heard == pytest.approx(3 * FRAME)


def test_stamps_that_start_anew_lose_nothing() -> None:
    timeline = Timeline(0.0, longest_gap=60)
    first = [n * FRAME for n in range(100)]
    assert gaps(timeline, *first, 0.0, 0.02, 1.04) == pytest.approx([0] * 102 + [1.0])


def test_frames_without_stamps_follow_on() -> None:
    timeline = Timeline(None, longest_gap=60)
    assert gaps(timeline, None, None, 0.04, 0.06) == [0, 0, 0, 0]
    assert timeline.gap_before(1.08, FRAME) == pytest.approx(1.0)
