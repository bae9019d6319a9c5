"""The moment of recording is read from what files of many makers say."""

from datetime import UTC, datetime

import pytest

from seci_capture.adapters.media.dates import recorded_at

NOW = datetime(2025, 1, 1, tzinfo=UTC)
MOMENT = datetime(2024, 3, 5, 9, 30, tzinfo=UTC)
MIDNIGHT = datetime(2024, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-05T09:30:00.000000Z", MOMENT),
        ("2024-03-05T10:30:00+0100", MOMENT),
        ("2024-03-05 09:30:00", MOMENT),
        (" 2024:03:05 09:30:00 ", MOMENT),
        ("2024/03/05 09:30", MOMENT),
        ("Tue Mar 05 09:30:00 2024", MOMENT),
        ("20240305T093000Z", MOMENT),
        ("2024-03-05", MIDNIGHT),
        ("2024.03.05", MIDNIGHT),
        ("20240305", MIDNIGHT),
    ],
)
def test_ways_to_write_a_moment(text: str, expected: datetime) -> None:
    assert recorded_at({"date": text}, NOW) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2024",
        "2024-03",
        "yesterday",
        "2024-13-45",
        "1904-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "1969-12-31T19:00:00-05:00",
        "2036-02-07T06:28:16Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
    ],
)
def test_what_is_no_moment_is_ignored(text: str) -> None:
    assert recorded_at({"date": text}, NOW) is None


def test_the_most_exact_tag_wins_and_nonsense_does_not_hide_it() -> None:
    tags = {"creation_time": "1904-01-01T00:00:00Z", "date": "2024-03-05T09:30:00Z"}
    assert recorded_at(tags, NOW) == MOMENT
    apple = {"com.apple.quicktime.creationdate": "2024-03-05T10:30:00+0100", "date": "2023-01-01"}
    assert recorded_at(apple, NOW) == MOMENT


def test_names_of_tags_are_read_in_any_case() -> None:
    assert recorded_at({"DATE": "2024-03-05"}, NOW) == MIDNIGHT


def test_broadcast_wav_keeps_day_and_time_apart() -> None:
    tags = {"origination_date": "2024-03-05", "origination_time": "09:30:00"}
    assert recorded_at(tags, NOW) == MOMENT
    assert recorded_at({"origination_date": "2024-03-05"}, NOW) == MIDNIGHT


def test_a_file_that_says_nothing() -> None:
    assert recorded_at({"title": "2024-03-05"}, NOW) is None
