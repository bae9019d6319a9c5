"""Transcribing a media file without a library: the same path, and nothing is kept.

The sound passes through an encrypted file whose key lives in memory only, so that even a crash
leaves nothing readable behind.
"""

import secrets
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from seci_capture.domain.transcript import Word, Wording, numbered
from seci_capture.domain.windows import cut_in_pauses
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.hearing import Hearing
from seci_capture.services.playback import SampleReader
from seci_capture.services.ports import (
    FoundModel,
    MediaDecoder,
    SpeechJob,
    SpeechLanguage,
    SpeechModels,
    Transcriber,
    WindowWords,
)
from seci_capture.services.progress import Report, nobody
from seci_capture.services.speech_windows import audio_windows, told_apart
from seci_capture.services.texts import _
from seci_capture.services.transcript_formats import Spoken
from seci_capture.storage.audio import AudioReader, AudioWriter

_KEY_BYTES = 32


def transcribe_media(
    decoder: MediaDecoder,
    models: SpeechModels,
    speech: Transcriber,
    media: Path,
    *,
    model: str,
    language: str | None = None,
    report: Report = nobody,
) -> Spoken:
    """Transcribe a media file. Raises :class:`CaptureError`."""
    found = models.find(model)
    key = secrets.token_bytes(_KEY_BYTES)
    with TemporaryDirectory(prefix="seci-capture-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "sound.audio"
        ended_early = _keep(decoder, media, path, key)
        with SampleReader(AudioReader(path, key)) as sound:
            spoken = _spoken(sound, speech, found, language, report)
    return replace(spoken, ended_early=ended_early)


def _keep(decoder: MediaDecoder, media: Path, path: Path, key: bytes) -> bool:
    """Keep the sound of a file, and say whether it broke off before its end."""
    with decoder.decode(media, CancelToken()) as decoded:
        info = decoded.info
        with AudioWriter(path, key, info.sample_rate, info.channels) as writer:
            for samples in decoded:
                writer.append(samples)
            writer.finish()
        return decoded.ended_early


def _spoken(
    sound: SampleReader,
    speech: Transcriber,
    model: FoundModel,
    language: str | None,
    report: Report,
) -> Spoken:
    windows = cut_in_pauses(sound.loudness())
    seconds = sound.samples / sound.sample_rate
    hearing = Hearing(windows, seconds, report)
    peaks = sound.peaks()
    heard: list[Word] = []
    spoken = Spoken(Wording(()), language or "", seconds, model.name, {})
    job = SpeechJob(model, language, sound.sample_rate, audio_windows(sound, windows))
    with closing(speech.transcribe(job, CancelToken())) as events:
        for event in events:
            hearing.note(event)
            if isinstance(event, SpeechLanguage):
                spoken = replace(spoken, language=event.language)
            elif isinstance(event, WindowWords):
                heard += numbered(event.n, told_apart(event.words, peaks))
    words = tuple(sorted(heard, key=lambda word: word.n))
    return replace(spoken, wording=Wording(words), speakers=_names(words))


def _names(words: tuple[Word, ...]) -> dict[int, str]:
    numbers = {word.speaker for word in words if word.speaker is not None}
    return {number: _("Speaker {number}").format(number=number + 1) for number in numbers}
