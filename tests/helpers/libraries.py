"""Libraries for tests: real ones on disk, filled with what a test needs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from seci_capture.domain.edits import Entity
from seci_capture.domain.handover import Handover
from seci_capture.domain.interview import Interview
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Transcript, Word, numbered
from seci_capture.domain.windows import Window
from seci_capture.services import handover
from seci_capture.services.clock import new_id
from seci_capture.services.ports import Samples
from seci_capture.storage.library import Library
from seci_capture.storage.records import RECORDS
from seci_capture.storage.unit_of_work import UnitOfWork

RATE = 8000
MOMENT = datetime(2026, 3, 5, 9, 30, 15, 123456, tzinfo=UTC)
SPEECH = "When the hum becomes a note , order the bearing . Nobody believes it at first ."


@dataclass(frozen=True)
class Case:
    """A handover with one interview, one recording and one transcript."""

    handover: Handover
    interview: Interview
    recording: Recording
    transcript: Transcript
    words: tuple[Word, ...]


def open_new(folder: Path, passphrase: str | None = None) -> Library:
    """Make a library and return it, open."""
    return Library.create(folder, passphrase).library


def noise(samples: int, channels: int = 1, seed: int = 0) -> Samples:
    """Return sound in which no two stretches are alike, of shape (samples, channels)."""
    generator = np.random.default_rng(seed)
    return generator.integers(-20_000, 20_000, (samples, channels), dtype=np.int16)


def said(text: str, start: float = 0.0, speaker: int | None = None) -> tuple[Word, ...]:
    """Return the words of a text, one each half second, as a speech engine gives them."""
    return tuple(
        Word(0, word, start + k / 2, start + k / 2 + 0.4, 0.9, speaker, opens=k == 0)
        for k, word in enumerate(text.split())
    )


def add_case(library: Library, text: str = SPEECH, expert: str = "Karin Vogt") -> Case:
    """Begin a handover with an interview whose recording was transcribed as ``text``."""
    begun = handover.begin(library, expert, successors=["Jonas Brandt"]).made(Handover)
    interview = handover.add_interview(library, begun.id, theme="Winter").made(Interview)
    recording = add_recording(library, interview.id)
    transcript, words = add_transcript(library, recording.id, [said(text)])
    return Case(begun, interview, recording, transcript, words)


def add_recording(
    library: Library, interview_id: str, sound: Samples | None = None, rate: int = RATE
) -> Recording:
    """Add a recording; without sound only its row."""
    frames = noise(0) if sound is None else sound
    recording = Recording(
        id=new_id(),
        interview_id=interview_id,
        name="Talk",
        sample_rate=rate,
        channels=frames.shape[1],
        samples=len(frames),
        created_at=MOMENT,
    )
    if sound is not None:
        with library.shelf.create(recording.id, rate, recording.channels) as writer:
            writer.append(sound)
            writer.finish()
    library.write(lambda work: work.put(recording))
    if sound is not None:
        library.shelf.settle(recording.id)
    return recording


def add_transcript(
    library: Library, recording_id: str, windows: Sequence[Sequence[Word]], version: int = 1
) -> tuple[Transcript, tuple[Word, ...]]:
    """Add a whole transcript whose windows hold these words. Returns it with its words."""
    transcript = Transcript(
        id=new_id(),
        recording_id=recording_id,
        version=version,
        model="toy",
        model_sha256="ab" * 32,
        created_at=MOMENT,
        language="en",
        complete=True,
    )

    def store(work: UnitOfWork) -> tuple[Word, ...]:
        work.put(transcript)
        words = work.transcript_words
        words.plan(transcript.id, [Window(n, n * 40, n * 40 + 40) for n in range(len(windows))])
        for n, heard in enumerate(windows):
            words.finish_window(transcript.id, n, numbered(n, heard))
        return words.words(transcript.id)

    return transcript, library.write(store)


def everything(library: Library) -> dict[type[Entity], tuple[Entity, ...]]:
    """Return every visible thing of every kind."""
    with library.read() as work:
        return {kind: work.all(kind) for kind in RECORDS}


def files_in(folder: Path) -> set[str]:
    """Return the names of all files below a folder."""
    return {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}


def texts(words: Iterable[Word]) -> list[str]:
    """Return what the words say, one by one."""
    return [word.text for word in words]
