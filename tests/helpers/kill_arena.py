"""Where programs are killed at work: sounds, libraries, and what ought to come out."""

import shutil
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
import soundfile

from seci_capture.adapters.child_options import MEDIA_CHILD, SPEECH_CHILD
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import WINDOW_STEP, Transcript, Word
from seci_capture.services.library import Library, open_library
from tests.helpers.command_line import PROGRAM, ROOT, environment, run
from tests.helpers.edges import NoSecrets

SAMPLE = ROOT / "resources" / "sample" / "interview.flac"
SECONDS = {"short": 30, "long": 285, "longest": 570}
"""Speech of one, two and four windows: the sample's own sound, over again."""

TICK = 0.05
"""Seconds between two looks at what a process does: looking takes time from it."""


@dataclass(frozen=True)
class Undisturbed:
    """A library as it is before a command, and what the command makes of it in how much time.

    ``child_until`` and ``child_from`` are seconds after its start, as ``seconds`` is.
    """

    before: Path
    after: Path
    command: tuple[str, ...]
    seconds: float
    child_from: float
    child_until: float
    samples: bytes
    words: tuple[Word, ...]


class Arena:
    """Runs each command once undisturbed, and remembers it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pace = 1.0
        """How much longer a run takes now than when it was measured: others are at work, too."""
        self._undisturbed: dict[tuple[str, str], Undisturbed] = {}

    def undisturbed(self, step: str, sound: str) -> Undisturbed:
        """Return what ``import`` or ``transcribe`` does to a sound when nobody disturbs it."""
        if (step, sound) not in self._undisturbed:
            self._undisturbed[step, sound] = self._measured(step, sound)
        return self._undisturbed[step, sound]

    def _measured(self, step: str, sound: str) -> Undisturbed:
        before, after = (self.folder / f"{step}-{sound}-{when}" for when in ("before", "after"))
        command = self._prepared(step, sound, before)
        shutil.copytree(before, after)
        began, seen = time.monotonic(), []
        with started(command, after) as program:
            while program.poll() is None:
                if children(program):
                    seen.append(time.monotonic() - began)
                time.sleep(TICK)
        assert program.returncode == 0
        seconds = time.monotonic() - began
        return Undisturbed(
            before, after, command, seconds, seen[0], seen[-1], samples(after), words(after)
        )

    def _prepared(self, step: str, sound: str, before: Path) -> tuple[str, ...]:
        """Make the library as it is before a command, and return the command."""
        if step == "import":
            _checked("library", "create", before, "--no-passphrase")
            handover = _checked("handover", "new", before, "--expert", "Martin Hale")
            media = _sound(self.folder / f"{sound}.flac", SECONDS[sound])
            return ("import", "{}", str(media), "--handover", handover)
        shutil.copytree(self.undisturbed("import", sound).after, before)
        (recording,) = recordings(before)
        return ("transcribe", "{}", "--recording", recording.id, "--model", "tiny.en")


def started(command: Sequence[str], library: Path) -> subprocess.Popen[str]:
    """Start a command on a library."""
    return subprocess.Popen(
        [*PROGRAM, *(each.format(library) for each in command)],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def children(program: subprocess.Popen[str]) -> list[psutil.Process]:
    """Return the media child or the speech child of a program, if it has one."""
    found = []
    with suppress(psutil.Error):
        for child in psutil.Process(program.pid).children(recursive=True):
            if {MEDIA_CHILD, SPEECH_CHILD} & set(child.cmdline()):
                found.append(child)
    return found


def recordings(library: Path) -> tuple[Recording, ...]:
    """Return the recordings that a library knows."""
    with Library.open(library) as opened, opened.read() as work:
        return work.all(Recording)


def samples(library: Path) -> bytes:
    """Return the sound of the one recording."""
    (recording,) = recordings(library)
    with Library.open(library) as opened, opened.shelf.open(recording.id) as sound:
        return sound.read(0, recording.samples).tobytes()


def words(library: Path) -> tuple[Word, ...]:
    """Return the words of the one transcript so far; none where nothing was transcribed."""
    with Library.open(library) as opened, opened.read() as work:
        transcripts = work.all(Transcript)
        assert len(transcripts) <= 1, transcripts
        return work.transcript_words.words(transcripts[0].id) if transcripts else ()


def windows_heard(library: Path) -> int:
    """Return of how many windows there are words already."""
    return len({word.n // WINDOW_STEP for word in words(library)})


def leftovers(library: Path) -> list[str]:
    """Return what an opened library still holds of recordings that it does not know."""
    with open_library(library, None, NoSecrets()) as opened:
        arriving = opened.shelf.arriving()
        with opened.read() as work:
            known = {f"{recording.id}.audio" for recording in work.all(Recording)}
        files = {path.name for path in (library / "recordings").iterdir() if path.stat().st_size}
    return [*sorted(arriving), *sorted(files ^ known)]


def _checked(*arguments: object) -> str:
    answer = run(*arguments)
    assert answer.code == 0, answer.err
    return answer.last


def _sound(path: Path, seconds: int) -> Path:
    sample, rate = soundfile.read(SAMPLE, dtype="int16", always_2d=True)
    times = -(-seconds * rate // len(sample))
    soundfile.write(path, np.tile(sample, (times, 1))[: seconds * rate], rate)
    return path
