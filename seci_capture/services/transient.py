"""Transcribing a media file without a library: the same path, and nothing is kept.

The sound passes through an encrypted file whose key lives in memory only, so that even a crash
leaves nothing readable behind.
"""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from seci_capture.domain.transcript import Word, Wording, numbered
from seci_capture.domain.windows import cut_in_pauses, windows_in
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.hearing import Hearing
from seci_capture.services.naming import voice_name
from seci_capture.services.playback import SampleReader
from seci_capture.services.ports import (
    AudioWindow,
    DecodedMedia,
    MediaDecoder,
    Samples,
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    SpeechModels,
    Transcriber,
    WindowWords,
)
from seci_capture.services.progress import Report, nobody
from seci_capture.services.scratch import scratch_folder
from seci_capture.services.speech_windows import audio_windows, told_apart
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
    cancel: CancelToken | None = None,
) -> Spoken:
    """Transcribe a media file. Raises :class:`CaptureError` and :class:`Cancelled`.

    The file is decoded while the speech engine loads.
    """
    found = models.find(model)
    token = cancel or CancelToken()
    with (
        scratch_folder() as folder,
        decoder.decode(media, token) as decoded,
        closing(_Kept(decoded, folder / "sound.audio", report)) as kept,
    ):
        info = decoded.info
        count = windows_in(info.seconds) if info.seconds else None
        job = SpeechJob(found, language, info.sample_rate, kept.windows(), count)
        words, heard_language = _heard(speech, job, kept, token)
    return Spoken(
        wording=Wording(words),
        language=heard_language or language or "",
        seconds=kept.seconds,
        model=found.name,
        speakers=_names(words),
        ended_early=decoded.ended_early,
    )


class _Kept:
    """The sound of a file in an encrypted place of its own, for as long as it is needed."""

    def __init__(self, decoded: DecodedMedia, path: Path, report: Report) -> None:
        self._decoded = decoded
        self._path = path
        self._report = report
        self._key = secrets.token_bytes(_KEY_BYTES)
        self._sound: SampleReader | None = None
        self._hearing: Hearing | None = None
        self._peaks: Samples | None = None
        self.seconds = 0.0

    def windows(self) -> Iterator[AudioWindow]:
        """Decode the file when the first window is asked for, then give its windows."""
        info = self._decoded.info
        with AudioWriter(self._path, self._key, info.sample_rate, info.channels) as writer:
            for samples in self._decoded:
                writer.append(samples)
            self.seconds = writer.finish() / info.sample_rate
        self._sound = SampleReader(AudioReader(self._path, self._key))
        self._peaks = self._sound.peaks()
        windows = cut_in_pauses(self._sound.loudness())
        self._hearing = Hearing(windows, self.seconds, self._report)
        yield from audio_windows(self._sound, windows)

    def note(self, event: SpeechEvent) -> None:
        """Report how far the engine is."""
        if self._hearing:
            self._hearing.note(event)

    def told_apart(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Give all words their speakers."""
        return told_apart(words, self._peaks) if self._peaks is not None else tuple(words)

    def close(self) -> None:
        """Close the file."""
        if self._sound:
            self._sound.close()


def _heard(
    speech: Transcriber, job: SpeechJob, kept: _Kept, cancel: CancelToken
) -> tuple[tuple[Word, ...], str | None]:
    heard: list[Word] = []
    language = None
    with closing(speech.transcribe(job, cancel)) as events:
        for event in events:
            kept.note(event)
            if isinstance(event, SpeechLanguage):
                language = event.language
            elif isinstance(event, WindowWords):
                heard += numbered(event.n, event.words)
    return kept.told_apart(sorted(heard, key=lambda word: word.n)), language


def _names(words: tuple[Word, ...]) -> dict[int, str]:
    numbers = {word.speaker for word in words if word.speaker is not None}
    return {number: voice_name(number) for number in numbers}
