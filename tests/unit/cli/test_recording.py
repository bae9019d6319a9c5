"""Commands that bring sound in and turn it into words."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import soundfile

from seci_capture.cli import app
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.services.ports import Edges
from tests.helpers.edges import GivenMedia, GivenSpeech
from tests.helpers.libraries import RATE, noise, said
from tests.unit.cli.conftest import SPEECH, Command


def test_an_import_names_whose_permission_is_missing(
    command: Command, folder: Path, interview: str
) -> None:
    answer = command("import", folder, "talk.m4a", "--interview", interview)
    assert answer.code == 0
    assert answer.out == f"{answer.last}\n"
    assert "No permission to record is noted yet (Karin Vogt)" in answer.err


def test_an_import_after_consent_says_nothing_but_the_id(
    command: Command, folder: Path, interview: str
) -> None:
    agreed = ("--person", "Karin Vogt", "--recording", "yes", "--clips", "no")
    command("consent", "add", folder, "--interview", interview, *agreed)
    assert command("import", folder, "talk.m4a", "--interview", interview).err == ""


def test_an_interview_is_made_where_only_a_handover_is_named(
    command: Command, folder: Path, handover: str
) -> None:
    recording = command("import", folder, "talk.m4a", "--handover", handover).last
    (interview,) = json.loads(
        command("interview", "list", folder, "--handover", handover, "--json").out
    )
    (row,) = json.loads(command("recording", "list", folder, "--json").out)
    assert row == {
        "id": recording,
        "interview": interview["id"],
        "name": "talk",
        "seconds": 30.0,
        "channels": 1,
        "sample_rate": RATE,
        "recorded_at": None,
        "transcript": "none",
    }


def test_a_file_that_breaks_off_is_imported_and_that_is_said(
    command: Command, folder: Path, interview: str, media: GivenMedia
) -> None:
    media.ended_early = True
    answer = command("import", folder, "talk.m4a", "--interview", interview)
    assert answer.code == 0
    assert "breaks off before its end" in answer.err


def test_a_file_that_cannot_be_imported_leaves_nothing(
    command: Command, folder: Path, handover: str, media: GivenMedia
) -> None:
    media.pieces = [*media.pieces, CaptureError(Fault.MEDIA_CHILD_DIED, path="talk.m4a", code=-11)]
    answer = command("import", folder, "talk.m4a", "--handover", handover)
    assert (answer.code, answer.out) == (8, "")
    assert "Nothing was imported" in answer.err
    assert command("recording", "list", folder, "--json").out == "[]\n"
    assert list((folder / "recordings").iterdir()) == []


def test_who_is_heard_on_a_channel_is_named(
    command: Command, folder: Path, interview: str, media: GivenMedia, edges: Edges, tmp_path: Path
) -> None:
    sound = noise(4 * RATE, channels=2)
    sound[: 2 * RATE, 1], sound[2 * RATE :, 0] = 0, 0
    media.pieces, media.channels = [sound], 2
    assert isinstance(edges.speech, GivenSpeech)
    edges.speech.say = lambda _: (*said("Are you well?"), *said("Yes I am.", 2.0))
    recording = command("import", folder, "talk.m4a", "--interview", interview).last
    about = (folder, "--recording", recording)
    for left, right in (("Speaker 1", "Speaker 2"), ("Laura", "Karin")):
        command("transcribe", *about, "-o", tmp_path / "a.txt")
        text = (tmp_path / "a.txt").read_text("utf-8")
        assert text == f"{left}: Are you well?\n{right}: Yes I am.\n"
        for number, name in ((1, "Laura"), (2, "Karin")):
            named = command("recording", "speaker", *about, "--number", number, "--name", name)
            assert (named.code, named.out, named.err) == (0, "", "")


@pytest.mark.parametrize("number", [0, 3, -1])
def test_a_speaker_whom_nobody_heard_cannot_be_named(
    command: Command, folder: Path, transcribed: str, number: int
) -> None:
    about = (folder, "--recording", transcribed, "--name", "Laura")
    answer = command("recording", "speaker", *about, "--number", number)
    assert answer.code == 4
    assert f"no speaker with the number {number} in this recording" in answer.err
    assert command("recording", "speaker", *about[:-1], " ", "--number", 1).code == 3


@pytest.mark.parametrize("name", ["talk.wav", "talk.flac", "TALK.WAV"])
def test_a_recording_is_written_out(
    command: Command, folder: Path, recording: str, media: GivenMedia, tmp_path: Path, name: str
) -> None:
    target = tmp_path / name
    assert command("recording", "export", folder, "--recording", recording, "-o", target).code == 0
    samples, rate = soundfile.read(target, dtype="int16", always_2d=True)
    assert rate == RATE
    assert (samples == media.pieces[0]).all()


@pytest.mark.parametrize("name", ["talk.mp3", "talk", "nowhere/talk.wav"])
def test_a_recording_that_cannot_be_written_out_is_told(
    command: Command, folder: Path, recording: str, tmp_path: Path, name: str
) -> None:
    answer = command("recording", "export", folder, "--recording", recording, "-o", tmp_path / name)
    assert answer.code == 3
    assert answer.err.count("\n") == 1
    assert not (tmp_path / name).exists()


def test_a_transcript_is_stored_once(command: Command, folder: Path, recording: str) -> None:
    first = command("transcribe", folder, "--recording", recording)
    assert first.out == f"{first.last}\n"
    assert command("transcribe", folder, "--recording", recording).last == first.last
    (row,) = json.loads(command("recording", "list", folder, "--json").out)
    assert row["transcript"] == "complete"


def test_the_text_of_a_transcript_is_written_where_it_is_asked_for(
    command: Command, folder: Path, transcribed: str, tmp_path: Path
) -> None:
    for name, begins in (("a.txt", SPEECH), ("a.srt", "1\n"), ("a.vtt", "WEBVTT"), ("a.json", "{")):
        target = tmp_path / name
        answer = command("transcribe", folder, "--recording", transcribed, "-o", target)
        assert answer.out == f"{answer.last}\n"
        assert target.read_text("utf-8").startswith(begins)
    named = ("--format", "vtt", "-o", tmp_path / "a.txt")
    command("transcribe", folder, "--recording", transcribed, *named)
    assert (tmp_path / "a.txt").read_text("utf-8").startswith("WEBVTT")


def test_a_form_without_a_place_is_refused_before_anything_is_done(
    command: Command, folder: Path, recording: str
) -> None:
    answer = command("transcribe", folder, "--recording", recording, "--format", "srt")
    assert (answer.code, answer.out) == (2, "")
    assert "-o OUT" in answer.err


def test_the_text_of_a_media_file_goes_to_stdout(command: Command) -> None:
    assert command("transcribe", "talk.m4a").out == f"{SPEECH}\n"


def test_a_media_file_that_breaks_off_is_transcribed_and_that_is_said(
    command: Command, media: GivenMedia
) -> None:
    media.ended_early = True
    answer = command("transcribe", "talk.m4a")
    assert answer.out == f"{SPEECH}\n"
    assert "breaks off before its end" in answer.err


def test_text_that_cannot_be_written_is_told(command: Command, tmp_path: Path) -> None:
    answer = command("transcribe", "talk.m4a", "-o", tmp_path / "nowhere" / "a.txt")
    assert (answer.code, answer.out) == (3, "")


def test_a_missing_model_is_told(command: Command, folder: Path, recording: str) -> None:
    for words in ((folder, "--recording", recording), ("talk.m4a",)):
        answer = command("transcribe", *words, "--model", "missing")
        assert (answer.code, answer.out) == (9, "")
        assert "The speech model missing is not on this computer" in answer.err


def test_the_language_is_handed_on_in_small_letters(command: Command, edges: Edges) -> None:
    command("transcribe", "talk.m4a", "--language", "DE")
    assert isinstance(edges.speech, GivenSpeech)
    assert edges.speech.jobs[0].language == "de"


def test_a_language_that_the_model_does_not_know_changes_nothing(
    command: Command, folder: Path, recording: str, edges: Edges
) -> None:
    unknown = CaptureError(Fault.LANGUAGE_UNKNOWN, model="base", language="xx")

    def fail(_: object) -> list[object]:
        raise unknown

    deaf = replace(edges, speech=GivenSpeech(fail))  # type: ignore[arg-type]
    wanted = ["transcribe", str(folder), "--recording", recording]
    assert app.run(deaf, lambda *_: 0, [*wanted, "--language", "xx"]) == 9
    (row,) = json.loads(command("recording", "list", folder, "--json").out)
    assert row["transcript"] == "none"
    assert command(*wanted).code == 0
    assert isinstance(edges.speech, GivenSpeech)
    assert edges.speech.jobs[-1].language is None


def test_an_engine_that_dies_says_that_the_work_so_far_is_kept(
    command: Command, folder: Path, recording: str, edges: Edges
) -> None:
    assert isinstance(edges.speech, GivenSpeech)
    edges.speech.lives = 0
    answer = command("transcribe", folder, "--recording", recording)
    assert answer.code == 9
    assert "start again to go on from there" in answer.err
    (row,) = json.loads(command("recording", "list", folder, "--json").out)
    assert row["transcript"] == "incomplete"
