"""What is done in a process that will be killed. It says how far it is, line by line."""

import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import numpy as np

from seci_capture.adapters.speech.models import PackagedModels
from seci_capture.adapters.speech.process import WhisperProcess
from seci_capture.domain.handover import Handover
from seci_capture.services import backup, capture, handover, restoring, transcription
from seci_capture.services.cancellation import CancelToken
from seci_capture.services.library import Library, open_library
from seci_capture.services.ports import DecodedMedia, SpeechEvent, SpeechJob, WindowWords
from seci_capture.storage.audio import AudioWriter
from seci_capture.storage.schema import bring_up_to_date
from tests.helpers.edges import GivenMedia, NoSecrets
from tests.helpers.libraries import RATE, Samples, noise
from tests.helpers.migrations import NEXT

KEY = b"k" * 32


def say(word: object) -> None:
    """Say something to the test."""
    print(word, flush=True)


def wait() -> None:
    """Say that this is the moment, and wait for the end."""
    say("now")
    sys.stdin.read()


def counted(start: int, samples: int) -> Samples:
    """Return sound in which every sample tells its place."""
    return (np.arange(start, start + samples) % 32_749).astype(np.int16).reshape(-1, 1)


def record(path: Path) -> None:
    """Write sound for ever, and say how much of it is safe."""
    with AudioWriter(path, KEY, RATE, 1) as writer:
        for at in count(0, 7 * RATE):
            before = writer.samples
            writer.append(counted(at, 7 * RATE))
            if writer.samples > before:
                say(writer.samples)


def write(folder: Path) -> None:
    """Begin handovers for ever, and say the id of each when it is safe."""
    with Library.open(folder) as library:
        for number in count():
            say(handover.begin(library, f"Expert {number}").made(Handover).id)


def hold(folder: Path) -> None:
    """Have a library open."""
    with Library.open(folder):
        wait()


class StoppingMedia(GivenMedia):
    """A decoder that waits for the end when it is closed: all is written but the row."""

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        """Open a media file."""
        with super().decode(path, cancel) as decoded:
            yield decoded
        wait()


class HalfMedia(GivenMedia):
    """A decoder that waits for the end in the middle, after some blocks were committed."""

    @contextmanager
    def decode(self, path: Path, cancel: CancelToken) -> Iterator[DecodedMedia]:
        """Open a media file."""
        with super().decode(path, cancel) as decoded:
            yield _Halted(decoded)


class _Halted:
    def __init__(self, decoded: DecodedMedia) -> None:
        self.info = decoded.info
        self.ended_early = False
        self._pieces = iter(decoded)

    def __iter__(self) -> Iterator[Samples]:
        yield next(self._pieces)
        wait()


def bring(folder: Path) -> None:
    """Import a medium, up to the row."""
    _import(folder, StoppingMedia([noise(60 * RATE)]))


def bring_half(folder: Path) -> None:
    """Import half of a medium."""
    _import(folder, HalfMedia([noise(60 * RATE)]))


def _import(folder: Path, media: GivenMedia) -> None:
    with open_library(folder, None, NoSecrets()) as library:
        case = handover.handovers(library)[0]
        capture.import_media(library, media, Path("talk.wav"), handover_id=case.id)


class OneWindow(WhisperProcess):
    """The real engine, which hears one window after the other, and waits after the first."""

    def transcribe(self, job: SpeechJob, cancel: CancelToken) -> Generator[SpeechEvent, None, None]:
        """Transcribe the windows."""
        with closing(super().transcribe(job, cancel)) as events:
            for event in events:
                yield event
                if isinstance(event, WindowWords):  # which has been stored by now
                    wait()


def hear(folder: Path) -> None:
    """Transcribe the one recording, up to the end of its first window."""
    with open_library(folder, None, NoSecrets()) as library:
        (recording,) = handover.all_recordings(library)
        models, speech = PackagedModels(), OneWindow(workers=1)
        transcription.transcribe(library, models, speech, recording.id, model="tiny.en")


def back_up(folder: Path) -> None:
    """Copy the library in a folder to the stick in it, and say each step that is done."""
    with Library.open(folder / "library") as library:
        backup.back_up(library, folder / "stick", lambda _: say("step"))
    say("done")


def restore(folder: Path) -> None:
    """Restore from the stick into the folder "again", and say each step that is done."""
    wanted = restoring.Wanted(folder / "stick", folder / "again")
    restoring.restore(wanted, None, NoSecrets(), lambda _: say("step"))
    say("done")


def pack_again(folder: Path) -> None:
    """Write a package anew, and wait for the end in the middle."""
    with Library.open(folder / "library") as library:
        backup.pack(library, folder / "moved.seci-library", lambda _: wait())


def migrate(path: Path) -> None:
    """Migrate a database by scripts beside its folder, whose last step waits for the end."""
    bring_up_to_date(path, KEY, path.parent.parent / "scripts", NEXT)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]))
