"""What the microphone hears becomes a recording of an interview, as far as it was heard."""

from collections.abc import Callable

import pytest

from seci_capture.domain.edits import Action
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.domain.recording import LIVE_RATE, Origin, Recording
from seci_capture.services import capture
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.capture import Recorded
from seci_capture.services.editing import redo, undo
from seci_capture.services.playback import open_sound
from seci_capture.storage.library import Library
from tests.helpers.edges import GivenMicrophone, Reports
from tests.helpers.libraries import Case, add_case, everything

QUARTER = LIVE_RATE // 4


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with an interview."""
    return add_case(library)


def left_behind(library: Library) -> tuple[list[str], frozenset[str]]:
    """Return the sound files of a library, and what is still arriving."""
    files = [path.name for path in (library.folder / "recordings").iterdir()]
    return files, library.shelf.arriving()


def test_what_is_heard_becomes_a_recording_of_the_interview(library: Library, case: Case) -> None:
    microphone = GivenMicrophone()
    edit = capture.record(library, microphone, case.interview.id, 1.5)
    recording = edit.made(Recording)
    assert (edit.action, edit.subject) == (Action.RECORD, recording.name)
    assert recording in everything(library)[Recording]
    assert (recording.interview_id, recording.position) == (case.interview.id, 1)
    assert (recording.sample_rate, recording.channels) == (LIVE_RATE, 1)
    assert (recording.samples, recording.origin) == (6 * QUARTER, Origin.RECORDED)
    assert recording.recorded_at is not None
    assert not recording.ended_early
    assert left_behind(library) == ([f"{recording.id}.audio"], frozenset())
    with open_sound(library, recording.id) as sound:
        assert (sound.read(5 * QUARTER, QUARTER) == microphone.sound).all()


def test_it_can_be_undone_and_redone(library: Library, case: Case) -> None:
    before = everything(library)
    edit = capture.record(library, GivenMicrophone(), case.interview.id, 0.5)
    after = everything(library)
    undo(library, edit)
    assert everything(library) == before
    redo(library, edit)
    assert everything(library) == after


def test_it_says_how_far_it_is_and_how_loud(library: Library, case: Case) -> None:
    reports = Reports()
    capture.record(library, GivenMicrophone(), case.interview.id, 1.0, reports)
    assert reports == [Recorded(k / 4, 1.0, 1.0 - k / 4, 0.5) for k in range(1, 5)]


def test_stop_keeps_what_was_heard(library: Library, case: Case) -> None:
    stop = CancelToken()

    def stop_after_half_a_second(progress) -> None:
        if progress.done == 0.5:
            stop.cancel()

    edit = capture.record(
        library, GivenMicrophone(), case.interview.id, 60.0, stop_after_half_a_second, stop=stop
    )
    recording = edit.made(Recording)
    assert (recording.seconds, recording.ended_early) == (0.5, False)


@pytest.mark.parametrize("fault", [Fault.RECORDER_DIED, Fault.DISK_FULL, Fault.NO_MICROPHONE])
def test_what_was_heard_before_a_failure_is_kept(
    library: Library, case: Case, fault: Fault, expect_log: Callable[[str], None]
) -> None:
    expect_log(f"recorder ended early: {fault}")
    microphone = GivenMicrophone(fails=CaptureError(fault), lives=3)
    recording = capture.record(library, microphone, case.interview.id, 60.0).made(Recording)
    assert (recording.samples, recording.ended_early) == (3 * QUARTER, True)


@pytest.mark.parametrize(
    ("microphone", "error"),
    [
        (GivenMicrophone(fails=CaptureError(Fault.NO_MICROPHONE)), CaptureError),
        (GivenMicrophone(fails=Cancelled(), lives=2), Cancelled),
        (GivenMicrophone(fails=ZeroDivisionError(), lives=2), ZeroDivisionError),
    ],
    ids=["no microphone", "cancelled", "a bug"],
)
def test_otherwise_nothing_is_left_behind(
    library: Library, case: Case, microphone: GivenMicrophone, error: type[BaseException]
) -> None:
    before = everything(library)
    with pytest.raises(error):
        capture.record(library, microphone, case.interview.id, 60.0)
    assert everything(library) == before
    assert left_behind(library) == ([], frozenset())


def test_stop_before_anything_was_heard_is_no_recording(library: Library, case: Case) -> None:
    with pytest.raises(Cancelled):
        capture.record(library, GivenMicrophone(), case.interview.id, 0.0)
    assert left_behind(library) == ([], frozenset())


def test_an_interview_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(CaptureError) as caught:
        capture.record(library, GivenMicrophone(), "nowhere", 1.0)
    assert caught.value.fault is Fault.NOT_FOUND
