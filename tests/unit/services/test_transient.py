"""A media file is transcribed without a library, and nothing of it is kept."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.transcript import Word
from seci_capture.services.ports import AudioWindow
from seci_capture.services.transcript_formats import Spoken
from seci_capture.services.transient import transcribe_media
from tests.helpers.edges import GivenMedia, GivenSpeech, OneModel, Reports
from tests.helpers.libraries import RATE, noise, said, texts


@pytest.fixture(autouse=True)
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Have temporary files in a folder of the test, and look at its end that none was left."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def transcribed(media: GivenMedia, speech: GivenSpeech, **wanted: object) -> Spoken:
    """Transcribe a media file with the model called base."""
    file = Path("talk.mp3")
    return transcribe_media(media, OneModel(), speech, file, model="base", **wanted)  # type: ignore[arg-type]


def test_words_come_in_their_order_with_the_language_that_was_heard() -> None:
    def say(window: AudioWindow) -> tuple[Word, ...]:
        return said(f"window {window.n}", window.start)

    long = GivenMedia([noise(100 * RATE, seed=n) for n in range(6)])
    speech = GivenSpeech(say, language="de", order=lambda windows: windows[::-1])
    reports = Reports()
    spoken = transcribed(long, speech, report=reports)
    assert (spoken.language, spoken.seconds, spoken.model) == ("de", 600.0, "base")
    assert texts(spoken.wording.words) == [
        text for n in range(len(speech.heard)) for text in ("window", str(n))
    ]
    assert len(speech.heard) > 1
    assert reports[-1].share == pytest.approx(1.0)
    assert not spoken.ended_early


def test_two_people_on_two_channels_are_numbered() -> None:
    sound = noise(4 * RATE, channels=2)
    sound[: 2 * RATE, 1] = 0
    sound[2 * RATE :, 0] = 0
    speech = GivenSpeech(lambda _: (*said("Who are you?"), *said("Me.", 2.0), *said("Again.", 3.0)))
    spoken = transcribed(GivenMedia([sound], channels=2), speech)
    assert spoken.speakers == {0: "Speaker 1", 1: "Speaker 2"}
    assert [segment.speaker for segment in spoken.wording.segments] == [0, 1, 1]


def test_a_file_that_broke_off_says_so() -> None:
    media = GivenMedia([noise(RATE)], ended_early=True)
    assert transcribed(media, GivenSpeech(lambda _: said("Hello."))).ended_early


@pytest.mark.parametrize("fault", [Fault.MEDIA_UNREADABLE, Fault.MEDIA_CHILD_DIED])
def test_a_file_that_cannot_be_decoded_leaves_nothing(fault: Fault) -> None:
    broken = CaptureError(fault, path="talk.mp3")
    with pytest.raises(CaptureError) as error:
        transcribed(GivenMedia([noise(50 * RATE), broken]), GivenSpeech(lambda _: ()))
    assert error.value.fault is fault


def test_an_engine_that_dies_leaves_nothing() -> None:
    with pytest.raises(CaptureError) as error:
        transcribed(GivenMedia([noise(RATE)]), GivenSpeech(lambda _: (), lives=0))
    assert error.value.fault is Fault.SPEECH_CHILD_DIED


def test_no_sound_can_be_read_in_the_file_that_holds_it_meanwhile(scratch: Path) -> None:
    kept: list[bytes] = []

    def look(_: AudioWindow) -> tuple[Word, ...]:
        kept.extend(path.read_bytes() for path in scratch.rglob("*") if path.is_file())
        return ()

    transcribed(GivenMedia([noise(RATE)]), GivenSpeech(look))
    assert kept
    assert all(b"fLaC" not in each and b"SQLite" not in each for each in kept)
