"""Sound comes into the library whole or not at all, and goes out as it is."""

from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
import soundfile

from seci_capture.domain.edits import Action
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.domain.interview import Interview, Part, Participant
from seci_capture.domain.recording import Origin, Recording
from seci_capture.services import capture, handover
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.editing import redo, undo
from seci_capture.services.playback import open_sound
from seci_capture.storage.library import Library
from tests.helpers.edges import GivenMedia, Reports
from tests.helpers.libraries import RATE, Case, add_case, add_recording, everything, noise

SOUND = noise(3 * RATE + 5)
PIECES = [SOUND[:RATE], SOUND[RATE : RATE + 1], SOUND[RATE + 1 :]]
MEDIA = Path("elsewhere") / "Talk of March.m4a"


@pytest.fixture
def case(library: Library) -> Case:
    """Return a handover with an interview."""
    return add_case(library)


def bring(library: Library, case: Case, media: GivenMedia, **more):
    """Import a medium into the interview."""
    return capture.import_media(library, media, MEDIA, interview_id=case.interview.id, **more)


def left_behind(library: Library) -> tuple[list[str], frozenset[str]]:
    """Return the sound files of a library, and what is still arriving."""
    files = [path.name for path in (library.folder / "recordings").iterdir()]
    return files, library.shelf.arriving()


def read(library: Library, recording: Recording) -> np.ndarray:
    """Return all samples of a recording."""
    with open_sound(library, recording.id) as sound:
        return sound.read(0, sound.samples)


def test_a_medium_becomes_a_recording_of_the_interview(library: Library, case: Case) -> None:
    recorded_at = datetime(2026, 3, 5, 10, 0, 0, 123456, tzinfo=UTC)
    media = GivenMedia(PIECES, recorded_at=recorded_at, ended_early=True)
    edit = bring(library, case, media)
    recording = edit.made(Recording)
    assert (edit.action, edit.subject) == (Action.IMPORT_RECORDING, "Talk of March")
    assert recording == Recording(
        id=recording.id,
        interview_id=case.interview.id,
        name="Talk of March",
        sample_rate=RATE,
        channels=1,
        samples=len(SOUND),
        created_at=recording.created_at,
        origin=Origin.IMPORTED,
        recorded_at=recorded_at,
        ended_early=True,
        position=1,
    )
    assert recording in everything(library)[Recording]
    assert np.array_equal(read(library, recording), SOUND)


def test_what_has_arrived_is_not_arriving_any_more(library: Library, case: Case) -> None:
    recording = bring(library, case, GivenMedia(PIECES)).made(Recording)
    assert left_behind(library) == ([f"{recording.id}.audio"], frozenset())


def test_an_import_can_be_undone_and_redone(library: Library, case: Case) -> None:
    media = GivenMedia(PIECES, recorded_at=datetime(2026, 3, 5, 10, 0, 0, 123456, tzinfo=UTC))
    before = everything(library)
    edit = bring(library, case, media)
    after = everything(library)
    undo(library, edit)
    assert everything(library) == before
    redo(library, edit)
    assert everything(library) == after
    assert np.array_equal(read(library, edit.made(Recording)), SOUND)


def test_an_import_into_a_handover_makes_its_interview(library: Library, case: Case) -> None:
    media = GivenMedia(PIECES, recorded_at=datetime(2026, 3, 5, 10, tzinfo=UTC))
    edit = capture.import_media(library, media, MEDIA, handover_id=case.handover.id)
    interview, person = edit.made(Interview), edit.made(Participant)
    assert (interview.held_on, interview.position) == (date(2026, 3, 5), 1)
    assert (person.name, person.part) == (case.handover.expert, Part.EXPERT)
    assert edit.made(Recording).interview_id == interview.id
    undo(library, edit)
    assert [each.id for each in everything(library)[Interview]] == [case.interview.id]


def test_progress_is_reported_in_seconds(library: Library, case: Case) -> None:
    reports = Reports()
    bring(library, case, GivenMedia(PIECES, seconds=4.0), report=reports)
    assert [each.total for each in reports] == [4.0] * 3
    assert [each.done for each in reports] == pytest.approx(
        [1.0, 1.0 + 1 / RATE, len(SOUND) / RATE]
    )
    assert reports[0].share == pytest.approx(0.25)


def test_a_medium_that_does_not_say_its_length_has_no_share(library: Library, case: Case) -> None:
    reports = Reports()
    bring(library, case, GivenMedia(PIECES), report=reports)
    assert [each.share for each in reports] == [None] * 3


def test_a_file_name_that_is_no_text_is_no_obstacle(library: Library, case: Case) -> None:
    media = GivenMedia(PIECES)
    edit = capture.import_media(
        library, media, Path("caf\udce9.wav"), interview_id=case.interview.id
    )
    assert edit.made(Recording).name == "caf?"


FAILURES = [
    pytest.param(GivenMedia([]), CaptureError, id="at the beginning"),
    pytest.param(GivenMedia([*PIECES, ZeroDivisionError()]), ZeroDivisionError, id="a bug"),
    pytest.param(
        GivenMedia([noise(60 * RATE), CaptureError(Fault.MEDIA_UNREADABLE)]),
        CaptureError,
        id="after a commit",
    ),
    pytest.param(GivenMedia([SOUND, KeyboardInterrupt()]), KeyboardInterrupt, id="Ctrl-C"),
    pytest.param(
        GivenMedia(PIECES, at_end=CaptureError(Fault.MEDIA_CHILD_DIED)),
        CaptureError,
        id="when the decoder is closed",
    ),
]


@pytest.mark.parametrize(("media", "error"), FAILURES)
def test_a_failure_leaves_nothing_behind(
    library: Library, case: Case, media: GivenMedia, error: type[BaseException]
) -> None:
    before = everything(library)
    with pytest.raises(error):
        bring(library, case, media)
    assert left_behind(library) == ([], frozenset())
    assert everything(library) == before


@pytest.mark.parametrize("after", [0, 1, 3], ids=["at once", "in the middle", "at the end"])
def test_a_cancelled_import_leaves_nothing_behind(library: Library, case: Case, after: int) -> None:
    before, token, reports = everything(library), CancelToken(), Reports()

    def cancel_after(progress) -> None:
        reports(progress)
        if len(reports) == after:
            token.cancel()

    if not after:
        token.cancel()
    with pytest.raises(Cancelled):
        bring(library, case, GivenMedia(PIECES), report=cancel_after, cancel=token)
    assert left_behind(library) == ([], frozenset())
    assert everything(library) == before


def test_an_import_whose_interview_goes_meanwhile_leaves_nothing(
    library: Library, case: Case
) -> None:
    edit = capture.import_media(library, GivenMedia(PIECES), MEDIA, handover_id=case.handover.id)
    interview = edit.made(Interview)

    def take_back(_) -> None:
        if interview in everything(library)[Interview]:
            undo(library, edit)

    with pytest.raises(CaptureError) as caught:
        capture.import_media(
            library, GivenMedia(PIECES), MEDIA, interview_id=interview.id, report=take_back
        )
    assert caught.value.fault is Fault.NOT_FOUND
    assert left_behind(library)[0] == [f"{edit.made(Recording).id}.audio"]


def test_sound_whose_row_was_written_while_nobody_waited_any_more_stays(
    library: Library, case: Case, monkeypatch
) -> None:
    perform = capture.perform

    def perform_and_be_interrupted(*arguments):
        perform(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(capture, "perform", perform_and_be_interrupted)
    with pytest.raises(KeyboardInterrupt):
        bring(library, case, GivenMedia(PIECES))
    recording = everything(library)[Recording][-1]
    assert recording.name == "Talk of March"
    assert np.array_equal(read(library, recording), SOUND)


@pytest.mark.parametrize(
    ("where", "fault"),
    [
        ({}, Fault.INVALID),
        ({"interview_id": "x"}, Fault.NOT_FOUND),
        ({"handover_id": "x"}, Fault.NOT_FOUND),
    ],
    ids=["no place", "unknown interview", "unknown handover"],
)
def test_a_medium_needs_a_place(library: Library, where, fault: Fault) -> None:
    with pytest.raises(CaptureError) as caught:
        capture.import_media(library, GivenMedia([ZeroDivisionError()]), MEDIA, **where)
    assert caught.value.fault is fault


def test_a_library_that_somebody_else_writes_takes_nothing(library: Library, case: Case) -> None:
    with Library.open(library.folder) as second, pytest.raises(CaptureError) as caught:
        bring(second, case, GivenMedia([ZeroDivisionError()]))
    assert caught.value.fault is Fault.LIBRARY_IN_USE


@pytest.mark.parametrize("name", ["out.wav", "out.WAV", "out.flac"])
@pytest.mark.parametrize("channels", [1, 2])
def test_an_exported_recording_holds_the_same_samples(
    library: Library, case: Case, tmp_path: Path, name: str, channels: int
) -> None:
    sound = noise(65 * RATE + 3, channels)
    recording = add_recording(library, case.interview.id, sound)
    target = tmp_path / name
    target.write_bytes(b"what stood there before")
    capture.export_recording(library, recording.id, target)
    written, rate = soundfile.read(target, dtype="int16", always_2d=True)
    assert rate == RATE
    assert np.array_equal(written, sound)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [name]


@pytest.mark.parametrize(
    ("name", "fault"),
    [("out.mp3", Fault.INVALID), ("out", Fault.INVALID), ("no/out.wav", Fault.TARGET_UNWRITABLE)],
)
def test_an_export_that_cannot_be_is_told(
    library: Library, case: Case, tmp_path: Path, name: str, fault: Fault
) -> None:
    recording = add_recording(library, case.interview.id, SOUND)
    with pytest.raises(CaptureError) as caught:
        capture.export_recording(library, recording.id, tmp_path / name)
    assert caught.value.fault is fault
    assert [path.name for path in tmp_path.iterdir()] == ["library"]


def test_an_export_that_fails_leaves_the_old_file(
    library: Library, case: Case, tmp_path: Path
) -> None:
    recording = add_recording(library, case.interview.id, SOUND)
    path = library.folder / "recordings" / f"{recording.id}.audio"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 4096 // 2 * 4096])
    target = tmp_path / "out.wav"
    target.write_bytes(b"what stood there before")
    with pytest.raises(CaptureError) as caught:
        capture.export_recording(library, recording.id, target)
    assert caught.value.fault is Fault.LIBRARY_DAMAGED
    assert target.read_bytes() == b"what stood there before"
    assert {path.name for path in tmp_path.iterdir()} == {"library", "out.wav"}


def test_a_removed_recording_comes_back_with_its_sound(library: Library, case: Case) -> None:
    recording = bring(library, case, GivenMedia(PIECES)).made(Recording)
    before = everything(library)
    edit = capture.remove_recording(library, recording.id)
    assert recording not in everything(library)[Recording]
    undo(library, edit)
    assert everything(library) == before
    assert np.array_equal(read(library, recording), SOUND)
    assert library.shelf.damage_in(recording.id, recording.samples) is None


def test_a_new_recording_comes_last_even_after_one_was_removed(
    library: Library, case: Case
) -> None:
    second = bring(library, case, GivenMedia(PIECES)).made(Recording)
    bring(library, case, GivenMedia(PIECES))
    removal = capture.remove_recording(library, second.id)
    bring(library, case, GivenMedia(PIECES))
    undo(library, removal)
    positions = [each.position for each in handover.recordings(library, case.interview.id)]
    assert positions == [0, 1, 2, 3]


def test_a_new_interview_for_a_recording_comes_last_even_after_one_was_removed(
    library: Library, case: Case
) -> None:
    media = GivenMedia(PIECES)
    first = capture.import_media(library, media, MEDIA, handover_id=case.handover.id)
    capture.import_media(library, media, MEDIA, handover_id=case.handover.id)
    undo(library, first)
    capture.import_media(library, media, MEDIA, handover_id=case.handover.id)
    redo(library, first)
    positions = [each.position for each in handover.interviews(library, case.handover.id)]
    assert positions == [0, 1, 2, 3]
