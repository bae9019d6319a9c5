"""Words are stored while they are heard; what was heard once is not heard again."""

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest

from seci_capture.domain.edits import Action
from seci_capture.domain.errors import Cancelled, CaptureError, Fault
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview, Part
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript, Word
from seci_capture.services import handover, speaking, transcription
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.capture import remove_recording
from seci_capture.services.editing import redo, undo
from seci_capture.services.ports import AudioWindow, Samples
from seci_capture.storage.library import Library
from tests.helpers.edges import GivenSpeech, OneModel, Reports
from tests.helpers.libraries import RATE, add_recording, everything, open_new, said

MINUTES = 12
TEXTS = ("one two three", "four", "", "five six")


def say(window: AudioWindow) -> Sequence[Word]:
    """Say the text of a window, beginning where the window does."""
    return said(TEXTS[window.n], start=window.start)


def with_pauses(channels: int = 1) -> Samples:
    """Return twelve minutes of a quiet hum, with a pause before every third minute ends."""
    sound = np.full((MINUTES * 60 * RATE, channels), 900, dtype=np.int16)
    for minute in (3, 6, 9):
        sound[(minute * 60 - 5) * RATE : (minute * 60 - 3) * RATE] = 0
    return sound


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a library of two long recordings: making one takes longer than copying it."""
    folder = tmp_path_factory.mktemp("filled") / "library"
    with open_new(folder) as library:
        case = handover.begin(library, "Karin Vogt").made(Handover)
        people = [("Miriam Ott", Part.INTERVIEWER), ("Karin Vogt", Part.EXPERT)]
        interview = handover.add_interview(library, case.id, participants=people).made(Interview)
        for _ in range(2):
            add_recording(library, interview.id, with_pauses())
    return folder


@pytest.fixture
def library(tmp_path: Path, filled: Path) -> Iterator[Library]:
    """Return a copy of the filled library."""
    shutil.copytree(filled, tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def interview(library: Library) -> Interview:
    """Return the interview of two people."""
    return handover.interviews(library, handover.handovers(library)[0].id)[0]


@pytest.fixture
def recording(library: Library) -> Recording:
    """Return a recording of four windows."""
    return handover.all_recordings(library)[0]


def transcribe(library: Library, recording: Recording, speech: GivenSpeech, **more):
    """Transcribe a recording with the model "toy", unless another is asked for."""
    settings = {"model": "toy"} | more
    return transcription.transcribe(library, OneModel(), speech, recording.id, **settings)


def words(library: Library, transcript: Transcript) -> list[tuple[str, float]]:
    """Return the words of a transcript with their times."""
    return [(w.text, w.start) for w in transcription.wording(library, transcript.id).words]


def test_a_recording_becomes_words(library: Library, recording: Recording) -> None:
    speech = GivenSpeech(say)
    edit = transcribe(library, recording, speech)
    transcript = edit.made(Transcript)
    assert (edit.action, edit.subject) == (Action.TRANSCRIBE, recording.name)
    assert (transcript.complete, transcript.language, transcript.version) == (True, "en", 1)
    assert (transcript.model, transcript.model_sha256) == ("toy", "sha256 of toy")
    assert [text for text, _ in words(library, transcript)] == " ".join(TEXTS).split()
    assert transcription.latest(library, recording.id) == transcript
    assert speech.closed == 1


def test_the_engine_is_handed_the_whole_sound_in_windows(
    library: Library, recording: Recording
) -> None:
    speech = GivenSpeech(say)
    transcribe(library, recording, speech, language="de")
    (job,) = speech.jobs
    assert (job.language, job.sample_rate, job.model.folder) == ("de", RATE, Path("toy"))
    assert np.array_equal(np.concatenate([w.samples for w in speech.heard]), with_pauses())
    assert [window.start for window in speech.heard] == [0.0, 176.5, 356.5, 536.5]


def test_windows_may_be_heard_in_any_order(library: Library, recording: Recording) -> None:
    speech = GivenSpeech(say, order=lambda windows: windows[::-1])
    transcript = transcribe(library, recording, speech).made(Transcript)
    assert [text for text, _ in words(library, transcript)] == " ".join(TEXTS).split()


def test_words_can_be_read_while_the_engine_goes_on(library: Library, recording: Recording) -> None:
    seen = []

    def say_and_look(window: AudioWindow) -> Sequence[Word]:
        present = transcription.latest(library, recording.id)
        assert present is not None
        seen.append((present.complete, len(transcription.wording(library, present.id).words)))
        return say(window)

    transcribe(library, recording, GivenSpeech(say_and_look))
    assert seen == [(False, 0), (False, 3), (False, 4), (False, 4)]


def test_a_resumed_transcript_equals_an_undisturbed_one(
    library: Library, recording: Recording
) -> None:
    undisturbed = handover.all_recordings(library)[1]
    expected = transcribe(library, undisturbed, GivenSpeech(say)).made(Transcript)
    with pytest.raises(CaptureError) as caught:
        transcribe(library, recording, GivenSpeech(say, lives=1))
    assert caught.value.fault is Fault.SPEECH_CHILD_DIED
    speech = GivenSpeech(say)
    transcript = transcribe(library, recording, speech).made(Transcript)
    assert [window.n for window in speech.heard] == [1, 2, 3]
    assert transcription.wording(library, transcript.id) == transcription.wording(
        library, expected.id
    )
    assert everything(library)[Transcript].count(transcript) == 1
    assert (transcript.version, transcript.complete) == (1, True)


def test_a_run_that_stopped_when_all_was_heard_hears_nothing_again(
    library: Library, recording: Recording
) -> None:
    with pytest.raises(CaptureError):
        transcribe(library, recording, GivenSpeech(say, lives=4, order=lambda w: [*w, w[0]]))
    speech = GivenSpeech(say)
    transcript = transcribe(library, recording, speech).made(Transcript)
    assert speech.heard == []
    assert transcript.complete


def test_a_whole_transcript_is_returned_as_it_is(library: Library, recording: Recording) -> None:
    transcript = transcribe(library, recording, GivenSpeech(say)).made(Transcript)
    speech = GivenSpeech(say)
    for language in (None, "en"):
        again = transcribe(library, recording, speech, language=language)
        assert again.made(Transcript) == transcript
    assert speech.jobs == []
    before = everything(library)
    undo(library, again)
    assert everything(library) == before


@pytest.mark.parametrize("other", [{"language": "de"}, {"model": "base"}], ids=str)
def test_another_language_or_model_makes_a_new_version(
    library: Library, recording: Recording, other: dict[str, str]
) -> None:
    first = transcribe(library, recording, GivenSpeech(say)).made(Transcript)
    second = transcribe(library, recording, GivenSpeech(say), **other).made(Transcript)
    assert (first.version, second.version) == (1, 2)
    assert everything(library)[Transcript] == (first, second)
    assert transcription.latest(library, recording.id) == second
    assert words(library, first) == words(library, second)


def test_a_resumed_run_keeps_to_the_language_that_was_heard(
    library: Library, recording: Recording
) -> None:
    with pytest.raises(CaptureError):
        transcribe(library, recording, GivenSpeech(say, language="de", lives=1))
    speech = GivenSpeech(say, language="fr")
    transcript = transcribe(library, recording, speech).made(Transcript)
    assert (speech.jobs[0].language, transcript.language) == ("de", "de")


def test_a_run_that_heard_nothing_resumes_in_the_language_that_is_asked_for(
    library: Library, recording: Recording
) -> None:
    class Deaf(GivenSpeech):
        def transcribe(self, job, cancel):
            raise CaptureError(Fault.SPEECH_CHILD_DIED, code=1)
            yield

    with pytest.raises(CaptureError):
        transcribe(library, recording, Deaf(say))
    speech = GivenSpeech(say, language="fr")
    transcript = transcribe(library, recording, speech, language="de").made(Transcript)
    assert (speech.jobs[0].language, transcript.language) == ("de", "de")
    assert transcript.version == 1


def test_a_language_that_the_model_does_not_know_leaves_no_transcript(
    library: Library, recording: Recording
) -> None:
    class English(GivenSpeech):
        def transcribe(self, job, cancel):
            raise CaptureError(Fault.LANGUAGE_UNKNOWN, language=job.language)
            yield

    with pytest.raises(CaptureError) as caught:
        transcribe(library, recording, English(say), language="xx")
    assert caught.value.fault is Fault.LANGUAGE_UNKNOWN
    assert everything(library)[Transcript] == ()


def test_a_cancelled_run_keeps_what_was_heard(library: Library, recording: Recording) -> None:
    token, reports = CancelToken(), Reports()

    def cancel_in_the_second(progress) -> None:
        reports(progress)
        if len(reports) == 3:
            token.cancel()

    speech = GivenSpeech(say)
    with pytest.raises(Cancelled):
        transcribe(library, recording, speech, report=cancel_in_the_second, cancel=token)
    transcript = transcription.latest(library, recording.id)
    assert transcript is not None
    assert not transcript.complete
    assert [text for text, _ in words(library, transcript)] == ["one", "two", "three", "four"]
    assert speech.closed == 1


def test_progress_only_goes_forward_and_ends_at_the_end(
    library: Library, recording: Recording
) -> None:
    reports = Reports()
    speech = GivenSpeech(say, order=lambda windows: windows[::-1])
    transcribe(library, recording, speech, report=reports)
    done = [each.done for each in reports]
    assert done == sorted(done)
    assert {each.total for each in reports} == {MINUTES * 60.0}
    assert (reports[-1].share, reports[-1].remaining) == (1.0, 0.0)


def test_progress_of_a_resumed_run_begins_where_the_first_one_stopped(
    library: Library, recording: Recording
) -> None:
    with pytest.raises(CaptureError):
        transcribe(library, recording, GivenSpeech(say, lives=1))
    reports = Reports()
    transcribe(library, recording, GivenSpeech(say), report=reports)
    assert reports[0].done == 176.5 + 1.0


def test_undo_hides_a_transcript_and_redo_brings_it_back(
    library: Library, recording: Recording
) -> None:
    before = everything(library)
    edit = transcribe(library, recording, GivenSpeech(say))
    after = everything(library)
    undo(library, edit)
    assert everything(library) == before
    assert transcription.latest(library, recording.id) is None
    redo(library, edit)
    assert everything(library) == after
    assert len(transcription.wording(library, edit.made(Transcript).id).words) == 6


def test_two_people_on_two_channels_are_named(library: Library, interview: Interview) -> None:
    sound = np.zeros((4 * RATE, 2), dtype=np.int16)
    sound[: 2 * RATE, 0], sound[: 2 * RATE, 1] = 10_000, 2_000
    sound[2 * RATE :, 0], sound[2 * RATE :, 1] = 2_000, 10_000
    recording = add_recording(library, interview.id, sound)
    speech = GivenSpeech(lambda _: said("what do you hear ? it sings now"))
    edit = transcribe(library, recording, speech)
    wording = transcription.wording(library, edit.made(Transcript).id)
    assert [word.speaker for word in wording.words] == [0, 0, 0, 0, 1, 1, 1, 1]
    assert speaking.speakers(library, recording.id) == {0: "Speaker 1", 1: "Speaker 2"}
    again = transcribe(library, recording, speech, model="base")
    assert len(everything(library)[Speaker]) == 2
    assert not any(isinstance(change.after, Speaker) for change in again.changes)


@pytest.mark.parametrize("channels", [1, 2])
def test_one_microphone_names_nobody(library: Library, interview: Interview, channels: int) -> None:
    recording = add_recording(library, interview.id, with_pauses(channels)[: 9 * RATE])
    transcribe(library, recording, GivenSpeech(say))
    assert speaking.speakers(library, recording.id) == {}


def test_what_cannot_be_transcribed_is_told(library: Library, recording: Recording) -> None:
    with pytest.raises(CaptureError) as caught:
        transcribe(library, recording, GivenSpeech(say), model="missing")
    assert caught.value.fault is Fault.MODEL_MISSING
    remove_recording(library, recording.id)
    with pytest.raises(CaptureError) as caught:
        transcribe(library, recording, GivenSpeech(say))
    assert caught.value.fault is Fault.NOT_FOUND
    assert everything(library)[Transcript] == ()


def test_words_of_an_unknown_transcript_are_not_found(library: Library) -> None:
    with pytest.raises(CaptureError) as caught:
        transcription.wording(library, "x")
    assert caught.value.fault is Fault.NOT_FOUND


def test_a_reader_cannot_transcribe(library: Library, recording: Recording) -> None:
    speech = GivenSpeech(say)
    with Library.open(library.folder) as second, pytest.raises(CaptureError) as caught:
        transcribe(second, recording, speech)
    assert caught.value.fault is Fault.LIBRARY_IN_USE
    assert speech.jobs == []


def test_a_version_in_the_making_does_not_hide_the_whole_one(
    library: Library, recording: Recording
) -> None:
    whole = transcribe(library, recording, GivenSpeech(say)).made(Transcript)
    with pytest.raises(CaptureError):
        transcribe(library, recording, GivenSpeech(say, lives=0), model="base")
    current = transcription.latest(library, recording.id)
    assert current is not None
    assert current.id == whole.id


def test_a_speaker_can_be_named_and_the_name_taken_back(
    library: Library, interview: Interview
) -> None:
    sound = np.zeros((4 * RATE, 2), dtype=np.int16)
    sound[: 2 * RATE, 0], sound[2 * RATE :, 1] = 10_000, 10_000
    recording = add_recording(library, interview.id, sound)
    transcribe(library, recording, GivenSpeech(lambda _: said("what do you hear ? it sings now")))
    edit = speaking.name_speaker(library, recording.id, 1, " Karin Vogt ")
    assert speaking.speakers(library, recording.id)[1] == "Karin Vogt"
    undo(library, edit)
    assert speaking.speakers(library, recording.id)[1] == "Speaker 2"
    with pytest.raises(CaptureError) as caught:
        speaking.name_speaker(library, recording.id, 7, "Nobody")
    assert caught.value.fault is Fault.NOT_FOUND


def test_the_version_that_is_asked_for_again_is_the_current_one(
    library: Library, recording: Recording
) -> None:
    first = transcribe(library, recording, GivenSpeech(say)).made(Transcript)
    second = transcribe(library, recording, GivenSpeech(say), model="base").made(Transcript)
    again = transcribe(library, recording, GivenSpeech(say))
    assert _current(library, recording) == first.id
    undo(library, again)
    assert _current(library, recording) == second.id


def _current(library: Library, recording: Recording) -> str | None:
    current = transcription.latest(library, recording.id)
    return current.id if current else None


def test_an_engine_that_leaves_a_window_out_has_not_finished(
    library: Library, recording: Recording
) -> None:
    hasty = GivenSpeech(say, order=lambda windows: windows[:-1])
    with pytest.raises(CaptureError) as caught:
        transcribe(library, recording, hasty)
    assert caught.value.fault is Fault.SPEECH_CHILD_DIED
    edit = transcribe(library, recording, GivenSpeech(say))
    assert edit.made(Transcript).complete
    assert len(hasty.heard) > 0
