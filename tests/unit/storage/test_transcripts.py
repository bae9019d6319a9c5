"""The words of a transcript are stored a window at a time, in any order, and read in theirs."""

import pytest
from hypothesis import HealthCheck, given, settings

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.transcript import Transcript, Word, numbered
from seci_capture.domain.windows import Window
from seci_capture.storage.library import Library
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import Case, add_case, add_transcript, said, texts
from tests.helpers.strategies import heard_words

WINDOWS = (Window(0, 0, 500), Window(1, 500, 1000), Window(2, 1000, 1400))


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with a transcript of some words."""
    return add_case(library)


@pytest.fixture
def begun(library: Library, case: Case) -> str:
    """Return the id of a second transcript, whose three windows are still open."""
    transcript = Transcript("begun", case.recording.id, 2, "toy", "", case.transcript.created_at)

    def begin(work: UnitOfWork) -> None:
        work.put(transcript)
        work.transcript_words.plan(transcript.id, WINDOWS)

    library.write(begin)
    return transcript.id


def finish(library: Library, transcript_id: str, n: int, text: str) -> None:
    """Store the words of one window."""
    words = tuple(numbered(n, said(text, start=100.0 * n)))
    library.write(lambda work: work.transcript_words.finish_window(transcript_id, n, words))


def open_windows(library: Library, transcript_id: str) -> list[Window]:
    """Return the windows that are not yet transcribed."""
    with library.read() as work:
        return work.transcript_words.open_windows(transcript_id)


def words_of(library: Library, transcript_id: str) -> tuple[Word, ...]:
    """Return the words stored so far."""
    with library.read() as work:
        return work.transcript_words.words(transcript_id)


def test_a_new_transcript_has_all_windows_open_and_no_words(library: Library, begun: str) -> None:
    assert open_windows(library, begun) == list(WINDOWS)
    assert words_of(library, begun) == ()


def test_a_finished_window_is_ticked_off(library: Library, begun: str) -> None:
    finish(library, begun, 1, "in the middle")
    assert open_windows(library, begun) == [WINDOWS[0], WINDOWS[2]]


def test_windows_finished_out_of_order_are_read_in_order(library: Library, begun: str) -> None:
    for n, text in [(2, "the end"), (0, "the beginning"), (1, "the middle")]:
        finish(library, begun, n, text)
    said_so_far = words_of(library, begun)
    assert texts(said_so_far) == ["the", "beginning", "the", "middle", "the", "end"]
    assert [word.n for word in said_so_far] == sorted(word.n for word in said_so_far)
    assert open_windows(library, begun) == []


def test_a_window_in_which_nobody_speaks_is_finished_too(library: Library, begun: str) -> None:
    finish(library, begun, 0, "")
    assert open_windows(library, begun) == [WINDOWS[1], WINDOWS[2]]


def test_a_window_is_stored_whole_or_not_at_all(library: Library, begun: str) -> None:
    twice = tuple(numbered(0, said("once"))) * 2
    with pytest.raises(Exception, match="UNIQUE"):
        library.write(lambda work: work.transcript_words.finish_window(begun, 0, twice))
    assert words_of(library, begun) == ()
    assert open_windows(library, begun) == list(WINDOWS)


def test_words_belong_to_their_own_transcript(library: Library, case: Case, begun: str) -> None:
    finish(library, begun, 0, "other words")
    assert words_of(library, case.transcript.id) == case.words
    with library.read() as work:
        assert work.transcript_words.count(case.transcript.id) == len(case.words)
        assert work.transcript_words.count(begun) == 2


def test_some_words_are_read_by_their_numbers(library: Library, case: Case) -> None:
    first, last = case.words[2].n, case.words[4].n
    with library.read() as work:
        some = work.transcript_words.words_between(case.transcript.id, first, last)
    assert some == case.words[2:5]


@pytest.mark.parametrize(
    "call",
    [
        lambda words: words.words("nobody"),
        lambda words: words.count("nobody"),
        lambda words: words.open_windows("nobody"),
        lambda words: words.plan("nobody", []),
        lambda words: words.finish_window("nobody", 0, []),
    ],
    ids=["words", "count", "open windows", "plan", "finish"],
)
def test_an_unknown_transcript_is_told(library: Library, call) -> None:
    with library.read() as work, pytest.raises(CaptureError) as caught:
        call(work.transcript_words)
    assert (caught.value.fault, caught.value.details["kind"]) == (Fault.NOT_FOUND, "transcript")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(heard=heard_words())
def test_words_are_read_as_they_were_stored(
    library: Library, case: Case, heard: tuple[Word, ...]
) -> None:
    _, stored = add_transcript(library, case.recording.id, [heard])
    assert stored == tuple(numbered(0, heard))
