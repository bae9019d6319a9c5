"""How far the engine is, and how long it will still take."""

import pytest

from seci_capture.domain.windows import Window
from seci_capture.services.hearing import Hearing
from seci_capture.services.ports import SpeechLanguage, SpeechProgress, WindowWords
from tests.helpers.edges import Reports

WINDOWS = [Window(2, 400, 800), Window(3, 800, 1000)]  # 100 s and 50 s, of 250 s in all


@pytest.fixture
def reports() -> Reports:
    """Return what will be reported."""
    return Reports()


@pytest.fixture
def hearing(reports: Reports, monkeypatch: pytest.MonkeyPatch) -> Hearing:
    """Return the hearing of two windows, on a clock that goes on by ten seconds at each look."""
    clock = iter(range(0, 1000, 10))
    monkeypatch.setattr("time.monotonic", lambda: float(next(clock)))
    return Hearing(WINDOWS, 250.0, reports)


def test_what_was_heard_before_counts_and_what_is_open_takes_its_time(
    hearing: Hearing, reports: Reports
) -> None:
    hearing.note(SpeechProgress(2, 150.0))
    assert (reports[-1].done, reports[-1].total) == (150.0, 250.0)
    assert reports[-1].remaining == pytest.approx(10.0 / 50 * 100)


def test_windows_heard_side_by_side_add_up(hearing: Hearing, reports: Reports) -> None:
    for event in (SpeechProgress(3, 210.0), SpeechProgress(2, 120.0), WindowWords(3, ())):
        hearing.note(event)
    assert [each.done for each in reports] == [110.0, 130.0, 170.0]


def test_an_engine_that_goes_back_does_not_take_the_progress_back(
    hearing: Hearing, reports: Reports
) -> None:
    for event in (WindowWords(2, ()), SpeechProgress(2, 130.0), SpeechProgress(3, 190.0)):
        hearing.note(event)
    assert [each.done for each in reports] == [200.0, 200.0, 200.0]


def test_at_the_end_nothing_remains(hearing: Hearing, reports: Reports) -> None:
    hearing.note(WindowWords(2, ()))
    hearing.note(WindowWords(3, ()))
    assert (reports[-1].done, reports[-1].share, reports[-1].remaining) == (250.0, 1.0, 0.0)


def test_the_first_words_are_foreseen_until_they_are_there(
    hearing: Hearing, reports: Reports
) -> None:
    hearing.note(SpeechProgress(2, 150.0))  # half of a window of 100 s in 10 s
    hearing.note(SpeechProgress(3, 240.0))  # four fifths of a window of 50 s in 20 s
    hearing.note(WindowWords(3, ()))
    assert [each.until_words for each in reports] == [pytest.approx(10), pytest.approx(5), None]


def test_while_nothing_is_heard_nobody_knows_how_long_it_takes(
    hearing: Hearing, reports: Reports
) -> None:
    hearing.note(SpeechProgress(2, 100.0))
    assert reports[-1].remaining is None
    assert reports[-1].until_words is None


def test_the_language_is_no_progress(hearing: Hearing, reports: Reports) -> None:
    hearing.note(SpeechLanguage("en", 0.9))
    assert reports == []
