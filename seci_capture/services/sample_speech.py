"""The sample interview without decoder and speech engine, so that the sample opens at once.

Its sound is our own and needs no caution; its words are kept beside it. They were made by the
default model, by ``packaging/transcribe_sample.py``, and a test hears the recording again and
compares. So the sample is the same whether it is heard or remembered.
"""

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from seci_capture import resources
from seci_capture.domain.transcript import Word
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import (
    DecodedMedia,
    Edges,
    FoundModel,
    MediaInfo,
    ModelState,
    Samples,
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    WindowWords,
)
from seci_capture.storage.audio import SoundShape
from seci_capture.storage.sound_files import read_sound_file

FILE = ("sample", "transcript.json")
_PIECE_SECONDS = 10


def knowing_the_sample(edges: Edges) -> Edges:
    """Return edges that know the sample interview, and nothing else."""
    media, models, speech = _SoundOfSample(), _ModelOfSample(), _SpeechOfSample()
    return replace(edges, media=media, models=models, speech=speech)


class _SoundOfSample:
    """Reads sound of our own, in this process."""

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        with read_sound_file(path, _PIECE_SECONDS) as (shape, pieces):
            yield _Sound(shape, pieces, cancel)


class _Sound:
    ended_early = False

    def __init__(self, shape: SoundShape, pieces: Iterator[Samples], cancel: CancelToken) -> None:
        self._pieces, self._cancel = pieces, cancel
        seconds = shape.samples / shape.sample_rate
        self.info = MediaInfo(shape.sample_rate, shape.channels, seconds, None)

    def __iter__(self) -> Iterator[Samples]:
        for piece in self._pieces:
            self._cancel.check()
            yield piece


class _ModelOfSample:
    """The model by which the words were made. It need not be on this computer."""

    def find(self, name: str) -> FoundModel:
        return FoundModel(name, _kept()["sha256"], Path())

    def states(self) -> tuple[ModelState, ...]:
        return ()


class _SpeechOfSample:
    """Says for each window of the sample interview what was heard in it, without listening."""

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        del job
        kept = _kept()
        yield SpeechLanguage(kept["language"], kept["probability"])
        for n, rows in enumerate(kept["windows"]):
            cancel.check()
            yield WindowWords(n, tuple(map(_word, rows)))


def _word(row: list[Any]) -> Word:
    text, start, end, probability, opens = row
    return Word(0, text, start, end, probability, opens=bool(opens))


@cache
def _kept() -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(resources.path(*FILE).read_text("utf-8"))
    return kept
