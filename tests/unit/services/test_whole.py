"""Handovers are read as a whole: the same as one by one, without more queries for more of them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from seci_capture.domain.interview import Interview
from seci_capture.domain.marking import Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.gui.models.compiled import read_compiled
from seci_capture.services import handover, marking, reporting, socialization, transcription
from seci_capture.services.outlook import outlook
from seci_capture.services.shelf import shelf
from seci_capture.services.standing import standings
from seci_capture.services.whole import read_whole
from seci_capture.storage.library import Library
from tests.helpers.libraries import Case, add_case, add_recording, add_transcript, open_new, said


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a new library."""
    with open_new(tmp_path / "library") as library:
        yield library


@contextmanager
def queries() -> Iterator[list[str]]:
    """Note what the database is asked."""
    asked: list[str] = []

    def note(*about: object) -> None:
        asked.append(str(about[2]))

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


def add_interviews(library: Library, case: Case, count: int) -> None:
    """Add interviews, each with a recording that was transcribed and marked, and a consent."""
    for _number in range(count):
        added = handover.add_interview(library, case.handover.id).made(Interview)
        recording = add_recording(library, added.id)
        transcript, words = add_transcript(library, recording.id, [said("The hum becomes a note")])
        marking.mark_words(library, transcript.id, words[0].n, words[1].n, MarkKind.CUE)
        socialization.give_consent(
            library, added.id, "Ada", recording=True, clips=True, how="aloud"
        )


def test_a_shelf_holds_what_is_there_one_by_one(library: Library) -> None:
    case = add_case(library)
    add_interviews(library, case, 2)
    add_case(library, expert="Somebody else")
    found = shelf(library, case.handover.id)
    assert [each.interview for each in found] == list(
        handover.interviews(library, case.handover.id)
    )
    for each in found:
        assert each.consent == socialization.consent_state(library, each.interview.id)
        recordings = handover.recordings(library, each.interview.id)
        latest = [transcription.latest(library, recording.id) for recording in recordings]
        assert each.recordings == tuple(zip(recordings, latest, strict=True))


def test_the_marks_of_a_handover_are_those_of_its_recordings(library: Library) -> None:
    case = add_case(library)
    add_interviews(library, case, 3)
    recordings = handover.all_recordings(library)
    one_by_one = [mark for each in recordings for mark in marking.marks(library, each.id)]
    assert len(one_by_one) == 3
    assert list(marking.handover_marks(library, case.handover.id)) == one_by_one
    assert marking.handover_marks(library, "nobody") == ()


@pytest.mark.parametrize(
    "read",
    [
        lambda library, _case: standings(library),
        lambda library, case: outlook(library, case.handover.id),
        lambda library, case: shelf(library, case.handover.id),
        lambda library, case: marking.handover_marks(library, case.handover.id),
        lambda library, case: reporting.pack(library, case.handover.id),
        lambda library, case: read_compiled(library, case.handover.id),
    ],
)
def test_more_recordings_take_no_more_queries(
    library: Library, read: Callable[[Library, Case], object]
) -> None:
    case = add_case(library)
    add_interviews(library, case, 1)
    with queries() as few:
        read(library, case)
    add_interviews(library, case, 7)
    with queries() as many:
        read(library, case)
    assert 0 < len(many) <= len(few)


def test_what_is_put_is_seen_though_it_was_read_ahead(library: Library) -> None:
    case = add_case(library)
    with library.read() as work:
        read_whole(work, [case.handover.id])
        assert work.all(Recording, interview_id=case.interview.id) == (case.recording,)
        assert work.all(Mark, recording_id=case.recording.id) == ()
    renamed = replace(case.recording, name="Winter")

    def rename(work: object) -> tuple[Recording, ...]:
        read_whole(work, [case.handover.id])
        work.put(renamed)
        return work.all(Recording, interview_id=case.interview.id)

    assert library.write(rename) == (renamed,)
