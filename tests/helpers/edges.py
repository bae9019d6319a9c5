"""What stands at the ports in tests of the use cases."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event

from seci_capture.domain.checklist import Checklist
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.pack import KnowledgePack
from seci_capture.domain.recording import LIVE_RATE, SoundPlace
from seci_capture.domain.transcript import Word
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.ports import (
    AudioWindow,
    DecodedMedia,
    FoundModel,
    MediaInfo,
    ModelState,
    Samples,
    SpeechEvent,
    SpeechJob,
    SpeechLanguage,
    SpeechProgress,
    Taken,
    WindowWords,
)
from seci_capture.services.progress import Progress
from seci_capture.storage.audio import AudioWriter
from tests.helpers.libraries import RATE, noise


@dataclass
class GivenMedia:
    """A media decoder that gives these pieces of sound. An exception among them is raised."""

    pieces: Sequence[Samples | BaseException]
    rate: int = RATE
    channels: int = 1
    seconds: float | None = None
    recorded_at: datetime | None = None
    ended_early: bool = False
    at_end: BaseException | None = None

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        """Open a media file."""
        if not self.pieces:
            raise CaptureError(Fault.MEDIA_EMPTY, path=path)
        info = MediaInfo(self.rate, self.channels, self.seconds, self.recorded_at)
        yield _Given(info, self.pieces, cancel, self.ended_early)
        if self.at_end:
            raise self.at_end


class _Given:
    def __init__(
        self,
        info: MediaInfo,
        pieces: Sequence[Samples | BaseException],
        cancel: CancelToken,
        ended_early: bool,
    ) -> None:
        self.info = info
        self.ended_early = False
        self._pieces = pieces
        self._cancel = cancel
        self._ended_early = ended_early

    def __iter__(self) -> Iterator[Samples]:
        for piece in self._pieces:
            self._cancel.check()
            if isinstance(piece, BaseException):
                raise piece
            yield piece
        self.ended_early = self._ended_early


class OneModel:
    """A computer with one speech model for each name."""

    def find(self, name: str) -> FoundModel:
        """Return a model."""
        if name == "missing":
            raise CaptureError(Fault.MODEL_MISSING, model=name)
        return FoundModel(name, f"sha256 of {name}", Path(name))

    def states(self) -> tuple[ModelState, ...]:
        """Return what is known of the models."""
        return ()


Say = Callable[[AudioWindow], Sequence[Word]]


@dataclass
class GivenSpeech:
    """A speech engine that hears in each window what ``say`` returns, in the order of ``order``.

    It dies after ``lives`` windows. ``jobs`` and ``heard`` tell what it was asked for.
    """

    say: Say
    language: str = "en"
    order: Callable[[list[AudioWindow]], list[AudioWindow]] = list
    lives: int | None = None
    jobs: list[SpeechJob] = field(default_factory=list)
    heard: list[AudioWindow] = field(default_factory=list)
    closed: int = 0

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        """Transcribe the windows of a job."""
        self.jobs.append(job)
        try:
            yield SpeechLanguage(job.language or self.language, 0.9)
            for k, window in enumerate(self.order(list(job.windows))):
                cancel.check()
                if k == self.lives:
                    raise CaptureError(Fault.SPEECH_CHILD_DIED, code=-9)
                self.heard.append(window)
                yield SpeechProgress(window.n, window.start + 1.0)
                yield WindowWords(window.n, tuple(self.say(window)))
        finally:
            self.closed += 1


@dataclass
class GivenMicrophone:
    """A microphone that hears ``sound`` again and again, a quarter of a second at a time.

    It holds at ``gate``; ``fails`` is raised after ``lives`` quarters.
    """

    sound: Samples = field(default_factory=lambda: noise(LIVE_RATE // 4))
    gate: Event | None = None
    fails: BaseException | None = None
    lives: int = 0

    def record(
        self, place: SoundPlace, seconds: float, stop: CancelToken, cancel: CancelToken
    ) -> Generator[Taken, None, None]:
        """Record."""
        with AudioWriter(place.path, place.key, LIVE_RATE, 1) as writer:
            for quarter in range(round(4 * seconds)):
                if self.fails and quarter == self.lives:
                    raise self.fails
                while self.gate is not None and not self.gate.wait(0.02):
                    cancel.check()
                cancel.check()
                writer.append(self.sound)
                writer.commit()
                yield Taken(writer.samples, 0.5)
                if stop.cancelled:
                    return


class NoSecrets:
    """A computer without a keyring."""

    def remember(self, library_id: str, secret: str) -> bool:
        """Keep nothing."""
        return False

    def recall(self, library_id: str) -> str | None:
        """Know nothing."""
        return None

    def forget(self, library_id: str) -> None:
        """Have nothing to forget."""


class Keyring(NoSecrets):
    """A keyring that keeps secrets as long as the test lasts."""

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    def remember(self, library_id: str, secret: str) -> bool:
        """Keep a secret."""
        self._secrets[library_id] = secret
        return True

    def recall(self, library_id: str) -> str | None:
        """Return a secret."""
        return self._secrets.get(library_id)

    def forget(self, library_id: str) -> None:
        """Remove a secret."""
        self._secrets.pop(library_id, None)


class PlainDocuments:
    """A document writer whose documents say in one line what they were made from."""

    def write_pack(self, pack: KnowledgePack, target: Path) -> None:
        """Write a pack."""
        self._write(f"pack of {pack.handover.expert}: {len(pack.items)} items", target)

    def write_checklist(self, checklist: Checklist, target: Path) -> None:
        """Write a checklist."""
        count = sum(len(area.tasks) for area in checklist.areas)
        self._write(f"checklist of {checklist.handover.expert}: {count} tasks", target)

    def _write(self, text: str, target: Path) -> None:
        try:
            target.write_text(text, "utf-8")
        except OSError as error:
            raise CaptureError(Fault.TARGET_UNWRITABLE, path=target) from error


class NoOffice:
    """A computer without an office program."""

    available = False

    def to_pdf(self, document: Path, cancel: CancelToken) -> bytes:
        """Make no pages."""
        raise CaptureError(Fault.OFFICE_FAILED)


class Reports(list[Progress]):
    """Collects what is reported."""

    def __call__(self, progress: Progress) -> None:
        """Take in a report."""
        self.append(progress)
