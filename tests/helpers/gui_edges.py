"""Edges for tests of the window: sound and words come at once, documents are real."""

import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from seci_capture.adapters.documents.writer import WordDocuments
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.transcript import Word
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import (
    DecodedMedia,
    Edges,
    FoundModel,
    MediaInfo,
    ModelState,
    Samples,
    SoundDevice,
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    WindowWords,
)
from tests.helpers.edges import GivenMicrophone

RATE = 8000


class _Tone:
    """A quiet tone of some seconds."""

    ended_early = False

    def __init__(self, seconds: float) -> None:
        self.info = MediaInfo(RATE, 1, seconds, None)

    def __iter__(self) -> Iterator[Samples]:
        assert self.info.seconds is not None
        for second in range(round(self.info.seconds)):
            times = np.arange(second * RATE, (second + 1) * RATE) / RATE
            yield (3000 * np.sin(2 * np.pi * 440 * times)).astype(np.int16)[:, None]


@dataclass
class FakeDecoder:
    """Decodes any existing file as a tone; holds at ``gate`` until it is set, or cancelled."""

    seconds: float = 20.0
    gate: threading.Event | None = None

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        if not path.is_file():
            raise CaptureError(Fault.MEDIA_MISSING, path=path)
        _pass(self.gate, cancel)
        yield _Tone(self.seconds)


@dataclass
class FakeTranscriber:
    """Says the same words in every window; holds before each window until ``gate`` lets it pass."""

    words: Sequence[Word] = ()
    gate: threading.Event | None = None
    fails: bool = False

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        yield SpeechLanguage(job.language or "en", 0.99)
        for window in job.windows:
            _pass(self.gate, cancel)
            if self.fails:
                raise CaptureError(Fault.SPEECH_CHILD_DIED)
            yield WindowWords(window.n, tuple(self.words))


class FakeModels:
    """One model that is always there."""

    def find(self, name: str) -> FoundModel:
        return FoundModel(name, "0" * 64, Path())

    def states(self) -> tuple[ModelState, ...]:
        return (ModelState("base", True, 1, ()),)


@dataclass
class FakeSecrets:
    """A keyring in memory."""

    kept: dict[str, str] = field(default_factory=dict)

    def remember(self, library_id: str, secret: str) -> bool:
        self.kept[library_id] = secret
        return True

    def recall(self, library_id: str) -> str | None:
        return self.kept.get(library_id)

    def forget(self, library_id: str) -> None:
        self.kept.pop(library_id, None)


class NoDevices:
    """A computer without sound devices."""

    def devices(self) -> tuple[SoundDevice, ...]:
        return ()


@dataclass
class FakeOffice:
    """An office whose pages say how many documents it was given; holds at ``gate`` as the real one.

    The pages are those of ``pdf``. ``given`` holds the documents as they were written.
    """

    pdf: bytes = b""
    available: bool = True
    fails: bool = False
    gate: threading.Event | None = None
    given: list[bytes] = field(default_factory=list)
    places: list[Path] = field(default_factory=list)

    def to_pdf(self, document: Path, cancel: CancelToken) -> bytes:
        self.given.append(document.read_bytes())
        self.places.append(document)
        _pass(self.gate, cancel)
        if self.fails:
            raise CaptureError(Fault.OFFICE_FAILED)
        return self.pdf


def spoken(text: str, seconds_per_word: float = 0.5) -> tuple[Word, ...]:
    """Return words said one after the other; a full stop ends a segment."""
    words, opens = [], True
    for n, part in enumerate(text.split()):
        start = n * seconds_per_word
        words.append(Word(0, part, start, start + seconds_per_word, 0.9, None, opens))
        opens = part.endswith(".")
    return tuple(words)


def fake_edges(text: str = "The network is a long freight train. It cannot stop at once.") -> Edges:
    """Return edges that import any file as a tone and hear ``text`` in it."""
    return Edges(
        media=FakeDecoder(),
        models=FakeModels(),
        speech=FakeTranscriber(spoken(text)),
        documents=WordDocuments(),
        office=FakeOffice(available=False),
        secrets=FakeSecrets(),
        sound_devices=NoDevices(),
        recorder=GivenMicrophone(),
    )


def _pass(gate: threading.Event | None, cancel: CancelToken) -> None:
    """Wait for the gate, looking at the token as the real edges do."""
    while gate is not None and not gate.wait(0.02):
        cancel.check()
    cancel.check()
