"""The edges of the program as seen from the use cases. Adapters implement them, tests may too."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from seci_capture.domain.checklist import Checklist
from seci_capture.domain.pack import KnowledgePack
from seci_capture.domain.recording import SoundPlace
from seci_capture.domain.transcript import Word
from seci_capture.services.cancellation import CancelToken

Samples = NDArray[np.int16]
"""Sound as 16-bit integers, of shape (samples, channels)."""


# --- media ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a media file says of itself. ``seconds`` is None when it does not say its length."""

    sample_rate: int
    channels: int
    seconds: float | None
    recorded_at: datetime | None


class DecodedMedia(Protocol):
    """A media file while it is being decoded."""

    info: MediaInfo

    def __iter__(self) -> Iterator[Samples]:
        """Give the sound piece by piece, at ``info``'s rate and channels.

        Raises :class:`CaptureError` where the file cannot be decoded and :class:`Cancelled` when
        the person stops it. ``ended_early`` is known afterwards.
        """
        ...

    ended_early: bool
    """Whether the file broke off before the length it promised."""


class MediaDecoder(Protocol):
    """Decodes media files without trusting them, outside this process."""

    def decode(self, path: Path, cancel: CancelToken) -> AbstractContextManager[DecodedMedia]:
        """Open a media file. Raises :class:`CaptureError` with one of the MEDIA faults."""
        ...


# --- speech --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FoundModel:
    """A speech model that is present and verified, ready to be loaded from ``folder``."""

    name: str
    sha256: str
    folder: Path


@dataclass(frozen=True, slots=True)
class ModelState:
    """Whether a model of the catalogue is present, for people: name, size in bytes, languages."""

    name: str
    present: bool
    bytes: int
    languages: tuple[str, ...]


class SpeechModels(Protocol):
    """The speech models of this computer."""

    def find(self, name: str) -> FoundModel:
        """Return a model, verified. Raises MODEL_MISSING or MODEL_DAMAGED."""
        ...

    def states(self) -> tuple[ModelState, ...]:
        """Return what is known of every model of the catalogue, without verifying it."""
        ...


@dataclass(frozen=True, slots=True)
class AudioWindow:
    """A stretch of sound to be transcribed. ``start`` is its place in the recording, in seconds."""

    n: int
    start: float
    samples: Samples


@dataclass(frozen=True, slots=True)
class SpeechLanguage:
    """The language heard in the first window (ISO 639-1), with the engine's belief in it."""

    language: str
    probability: float


@dataclass(frozen=True, slots=True)
class SpeechProgress:
    """Window ``n`` has been heard up to ``seconds`` of the recording."""

    n: int
    seconds: float


@dataclass(frozen=True, slots=True)
class WindowWords:
    """The words of a finished window, with times in the recording and not yet numbered."""

    n: int
    words: tuple[Word, ...]


SpeechEvent = SpeechLanguage | SpeechProgress | WindowWords


@dataclass(frozen=True, slots=True)
class SpeechJob:
    """What to transcribe and how. ``language`` None asks the engine to detect it.

    ``windows`` is drawn lazily, a few at a time, so that memory stays flat over hours of sound.
    ``count`` says how many there will be, where that is known: it decides how the cores are shared,
    never what is heard.
    """

    model: FoundModel
    language: str | None
    sample_rate: int
    windows: Iterable[AudioWindow]
    count: int | None = None


class Transcriber(Protocol):
    """Turns sound into words, outside this process."""

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        """Transcribe the windows, in any order. The language comes before the first words.

        Closing the iterator, or cancelling, ends the child. Raises SPEECH_CHILD_DIED,
        LANGUAGE_UNKNOWN, and :class:`Cancelled`.
        """
        ...


# --- documents and secrets -----------------------------------------------------------------------


class DocumentWriter(Protocol):
    """Writes Word documents, whole or not at all."""

    def write_pack(self, pack: KnowledgePack, target: Path) -> None:
        """Write the knowledge pack. Raises TARGET_UNWRITABLE or DISK_FULL."""
        ...

    def write_checklist(self, checklist: Checklist, target: Path) -> None:
        """Write the checklist. Raises TARGET_UNWRITABLE or DISK_FULL."""
        ...


class Office(Protocol):
    """The office program that turns Word documents into pages, where there is one."""

    @property
    def available(self) -> bool:
        """Say whether it is installed."""
        ...

    def to_pdf(self, document: Path, cancel: CancelToken) -> bytes:
        """Return the pages of a document as a PDF file.

        All that it writes lies beside ``document``, in a folder that is the caller's to wipe.
        Raises OFFICE_FAILED, and :class:`Cancelled`.
        """
        ...


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """A microphone ("input") or loudspeaker ("output") by its name and the system's id."""

    id: str
    name: str
    direction: str
    default: bool


class SoundDevices(Protocol):
    """The sound devices of this computer."""

    def devices(self) -> tuple[SoundDevice, ...] | None:
        """Return the devices, or None where this computer cannot tell."""
        ...


@dataclass(frozen=True, slots=True)
class Taken:
    """How much of a live recording is safely on disk.

    ``samples`` come at the domain's ``LIVE_RATE``. ``level`` is the loudest of them since the last
    word, 0 to 1.
    """

    samples: int
    level: float


class SoundRecorder(Protocol):
    """Records from a microphone of this computer, outside this process."""

    def record(
        self, place: SoundPlace, seconds: float, stop: CancelToken, cancel: CancelToken
    ) -> Generator[Taken, None, None]:
        """Record one channel into the block store at ``place``, and tell each quarter of a second.

        Ends after ``seconds``, or soon after ``stop``, with all that was heard on disk. Raises
        NO_MICROPHONE, RECORDER_DIED, DISK_FULL, and :class:`Cancelled`; what was told stays.
        """
        ...


class SecretStore(Protocol):
    """The operating system's keyring, where there is one."""

    def remember(self, library_id: str, secret: str) -> bool:
        """Keep a secret. Returns False where there is no safe place for it."""
        ...

    def recall(self, library_id: str) -> str | None:
        """Return the secret kept for a library, if any."""
        ...

    def forget(self, library_id: str) -> None:
        """Remove the secret kept for a library."""
        ...


@dataclass(frozen=True, slots=True)
class Edges:
    """All edges together, chosen once in ``bootstrap.py``."""

    media: MediaDecoder
    models: SpeechModels
    speech: Transcriber
    documents: DocumentWriter
    office: Office
    secrets: SecretStore
    sound_devices: SoundDevices
    recorder: SoundRecorder
