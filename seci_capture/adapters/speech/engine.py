"""The speech engine. The one module that loads its libraries; only the speech child imports it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import av
import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.transcribe import Segment, TranscriptionInfo
from faster_whisper.vad import get_vad_model
from numpy.typing import NDArray

from seci_capture.adapters.speech.repair import ATTEMPTS, without_loops
from seci_capture.adapters.speech.words import HeardSegment
from seci_capture.services.ports import Samples, SpeechLanguage

_RATE = 16_000
_FULL_SCALE = 32_768


@dataclass(frozen=True, slots=True)
class Hearing:
    """A window being listened to. Drawing ``segments`` is the work.

    ``language`` is None where there is no speech from which to tell it.
    """

    segments: Iterator[HeardSegment]
    language: SpeechLanguage | None


class Engine:
    """A loaded Whisper model. Safe to use from ``workers`` threads at the same time.

    Decoding is deterministic: the same sound gives the same words, on whatever and however many
    ``threads`` each of them has.
    """

    def __init__(self, folder: str, workers: int, threads: int) -> None:
        """Load the model in ``folder``. What a damaged one raises differs by library."""
        self._model = WhisperModel(
            folder,
            device="cpu",
            compute_type="int8",
            cpu_threads=threads,
            num_workers=workers,
        )
        # Now, before anybody waits for messages: on Windows, loading a library (this one loads its
        # own on first use) can wait for a read on stdin that is under way.
        get_vad_model()

    def knows(self, language: str) -> bool:
        """Say whether the model transcribes this language (ISO 639-1)."""
        return language in self._model.supported_languages

    def begin(self, samples: Samples, sample_rate: int, language: str | None) -> Hearing:
        """Find the speech, and the language where it is None. Nothing is transcribed yet."""
        sound = _sound(samples, sample_rate)
        first, info = self._listen(sound, language, ATTEMPTS[0])

        def listen(start: float, settings: Mapping[str, object]) -> Iterable[Segment]:
            if settings is ATTEMPTS[0]:
                return first
            rest = sound[round(start * _RATE) :]
            again, _ = self._listen(rest, info.language, settings)
            return (_later(segment, start) for segment in again)

        segments = without_loops(listen)
        if not info.duration_after_vad:
            return Hearing(segments, None)
        return Hearing(segments, SpeechLanguage(info.language, info.language_probability))

    def _listen(
        self, sound: NDArray[np.float32], language: str | None, settings: Mapping[str, object]
    ) -> tuple[Iterable[Segment], TranscriptionInfo]:
        heard: tuple[Iterable[Segment], TranscriptionInfo] = self._model.transcribe(
            sound,
            language=language,
            beam_size=5,
            temperature=0.0,
            vad_filter=True,
            word_timestamps=True,
            # In a room with echo, half a minute was taken for Latin: where it is unsure, hear more.
            language_detection_threshold=0.7,
            language_detection_segments=4,
            **settings,
        )
        return heard


def _later(segment: Segment, seconds: float) -> Segment:
    """Return a segment that was heard in a later part of the window, at its place in the whole."""
    return replace(
        segment,
        start=segment.start + seconds,
        end=segment.end + seconds,
        words=[
            replace(word, start=word.start + seconds, end=word.end + seconds)
            for word in segment.words or ()
        ],
    )


def _sound(samples: Samples, sample_rate: int) -> NDArray[np.float32]:
    """Return the sound in one channel at the engine's rate, between -1 and 1.

    Two people with a channel each are both heard; who speaks is told from the channels later. The
    resampler is the one of the engine's own loader, so that the words are those of its users.
    """
    layout = "mono" if samples.shape[1] == 1 else "stereo"
    frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout=layout)
    frame.sample_rate = sample_rate
    resampler = av.AudioResampler(format="s16", layout="mono", rate=_RATE)
    pieces = [piece.to_ndarray() for each in (frame, None) for piece in resampler.resample(each)]
    sound = np.concatenate(pieces, axis=1, dtype=np.int16).reshape(-1)
    return sound.astype(np.float32) / np.float32(_FULL_SCALE)
