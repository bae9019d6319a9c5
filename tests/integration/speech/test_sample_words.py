"""The words that are kept of the sample are those that the engine hears in it."""

from pathlib import Path

import pytest

from seci_capture import bootstrap, resources
from seci_capture.domain.handover import Handover
from seci_capture.domain.recording import Recording
from seci_capture.domain.speech_models import DEFAULT
from seci_capture.domain.transcript import Transcript, Word
from seci_capture.services import capture, handover, transcription
from seci_capture.services.sample_library import make_sample_library
from seci_capture.storage.library import Library

pytestmark = pytest.mark.speech

NEAR = 0.3
"""Seconds: processors differ in the last digits, and so may a boundary."""


def kept(folder: Path) -> tuple[Transcript, tuple[Word, ...]]:
    """Return the transcript of the sample as it opens at once."""
    with make_sample_library(folder, bootstrap.edges()) as library:
        (recording,) = handover.all_recordings(library)
        transcript = transcription.latest(library, recording.id)
        assert transcript is not None
        return transcript, transcription.wording(library, transcript.id).words


def heard(folder: Path) -> tuple[Transcript, tuple[Word, ...]]:
    """Return the transcript of the sample as the engine makes it now."""
    edges = bootstrap.edges()
    with Library.create(folder, None).library as library:
        case = handover.begin(library, "Martin Hale").made(Handover)
        media = resources.path("sample", "interview.flac")
        imported = capture.import_media(library, edges.media, media, handover_id=case.id)
        recording = imported.made(Recording)
        edit = transcription.transcribe(
            library, edges.models, edges.speech, recording.id, model=DEFAULT
        )
        transcript = edit.made(Transcript)
        return transcript, transcription.wording(library, transcript.id).words


def test_the_sample_is_the_same_heard_or_remembered(tmp_path: Path) -> None:
    remembered, words = kept(tmp_path / "kept")
    made, others = heard(tmp_path / "heard")
    assert (remembered.model, remembered.model_sha256) == (made.model, made.model_sha256)
    assert (remembered.language, remembered.complete) == (made.language, made.complete)
    assert [word.text for word in words] == [word.text for word in others]
    assert [word.speaker for word in words] == [word.speaker for word in others]
    assert [word.opens for word in words] == [word.opens for word in others]
    for word, other in zip(words, others, strict=True):
        assert word.start == pytest.approx(other.start, abs=NEAR)
        assert word.end == pytest.approx(other.end, abs=NEAR)
