"""Libraries with a bit of everything, drawn by a seed, and what is in them to the last row."""

import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

from seci_capture.domain.edits import Entity
from seci_capture.domain.handover import Handover, KnowledgeArea, Successor
from seci_capture.domain.interview import Consent, Interview, Part, Participant
from seci_capture.domain.knowledge import KnowledgeItem
from seci_capture.domain.learning import TaskProgress, TaskState
from seci_capture.domain.marking import Anchor, Mark, MarkKind
from seci_capture.domain.recording import Recording
from seci_capture.domain.transcript import Speaker, Transcript, numbered
from seci_capture.domain.windows import Window
from seci_capture.storage.keys import LibraryFile, derived, unlock
from seci_capture.storage.library import Library
from seci_capture.storage.recording_shelf import RecordingShelf
from seci_capture.storage.records import RECORDS
from seci_capture.storage.sqlcipher import connect_reading
from seci_capture.storage.tables import METADATA
from seci_capture.storage.unit_of_work import UnitOfWork
from tests.helpers.libraries import MOMENT, RATE, noise, said

WORDS = ("steam", "pipe", "Ventil", "Übergabe", "🔥", "night", "kettle", "don't")
Dump = dict[str, list[tuple[Any, ...]]]


class Filling:
    """Fills a library as a seed says. Everything is put through the same door as in the program."""

    def __init__(self, library: Library, seed: int) -> None:
        self._library = library
        self._draw = random.Random(seed)

    def fill(self) -> None:
        """Put some handovers in."""
        for number in range(self._draw.randint(1, 2)):
            self._put(self._handover(number))

    def _handover(self, number: int) -> list[Entity]:
        case = Handover(self._id(), self._text(), MOMENT, role=self._text())
        things: list[Entity] = [case]
        areas = self._some(3, lambda at: KnowledgeArea(self._id(), case.id, self._text(), at))
        successors = self._some(2, lambda at: Successor(self._id(), case.id, self._text(), at))
        interviews = self._some(
            3, lambda at: Interview(self._id(), case.id, self._text(), None, self._text(), at)
        )
        things += [*areas, *successors, *interviews]
        marks = [mark for each in interviews for mark in self._interview(each, things)]
        area_ids = [None, *(area.id for area in areas)]
        for at in range(self._draw.randint(0, 4)):
            evidence = tuple(mark.id for mark in self._draw.sample(marks, min(2, len(marks))))
            item = KnowledgeItem(
                self._id(),
                case.id,
                self._kind(),
                self._text(),
                self._text(),
                MOMENT,
                self._draw.choice(area_ids),
                at,
                evidence,
            )
            things.append(item)
            things += [
                TaskProgress(self._id(), who.id, item.id, TaskState.OPEN, MOMENT, self._text())
                for who in successors
            ]
        return things

    def _interview(self, interview: Interview, things: list[Entity]) -> list[Mark]:
        person = Participant(self._id(), interview.id, self._text(), Part.EXPERT)
        things += [person, Consent(self._id(), person.id, True, False, MOMENT, self._text())]
        marks: list[Mark] = []
        for at in range(self._draw.randint(0, 2)):
            recording = self._recording(interview.id, at)
            things += [recording, Speaker(self._id(), recording.id, 0, self._text())]
            for version in range(1, self._draw.randint(1, 3)):
                transcript = Transcript(
                    self._id(), recording.id, version, "toy", "ab", MOMENT, "de", complete=True
                )
                self._put([*things])
                things.clear()
                self._transcribe(transcript)
                marks += [self._mark(recording.id, transcript.id) for _ in range(2)]
        things += marks
        return marks

    def _recording(self, interview_id: str, at: int) -> Recording:
        sound = noise(self._draw.randint(1, 3 * RATE), self._draw.randint(1, 2), at)
        recording = Recording(
            self._id(),
            interview_id,
            self._text(),
            RATE,
            sound.shape[1],
            len(sound),
            MOMENT,
            position=at,
        )
        with self._library.shelf.create(recording.id, RATE, sound.shape[1]) as writer:
            writer.append(sound)
            writer.finish()
        self._library.shelf.settle(recording.id)
        return recording

    def _transcribe(self, transcript: Transcript) -> None:
        def store(work: UnitOfWork) -> None:
            work.put(transcript)
            words = work.transcript_words
            words.plan(transcript.id, [Window(n, n * 40, n * 40 + 40) for n in range(2)])
            for n in range(2):
                words.finish_window(transcript.id, n, numbered(n, said(self._text())))

        self._library.write(store)

    def _mark(self, recording_id: str, transcript_id: str) -> Mark:
        anchor = Anchor(transcript_id, 0, 0, 0, self._text(), "", "", 0.0, 0.4)
        return Mark(self._id(), recording_id, self._kind(), anchor, MOMENT, self._text())

    def _put(self, things: list[Entity]) -> None:
        """Store things; some are then discarded, others changed."""

        def store(work: UnitOfWork) -> None:
            for thing in things:
                work.put(thing)

        self._library.write(store)
        gone = [each for each in things if self._draw.random() < 0.1]
        self._library.write(
            lambda work: [RECORDS[type(e)].discard(work._connection, e.id) for e in gone]
        )

    def _some(self, most: int, make: Callable[[int], Any]) -> list[Any]:
        return [make(at) for at in range(self._draw.randint(0, most))]

    def _id(self) -> str:
        return str(UUID(int=self._draw.getrandbits(128), version=4))

    def _text(self) -> str:
        return " ".join(self._draw.choices(WORDS, k=self._draw.randint(1, 5)))

    def _kind(self) -> MarkKind:
        return self._draw.choice(list(MarkKind))


def fill(library: Library, seed: int) -> None:
    """Put something of every kind into a library."""
    Filling(library, seed).fill()


def dump(folder: Path, secret: str | None = None) -> Dump:
    """Return every row of every table of a closed library, and every block of sound.

    Transcripts are named by their ids, whatever numbers they have in this library.
    """
    key = unlock(LibraryFile.load(folder), secret)
    with closing(connect_reading(folder / "library.db", derived(key, "library.db"))) as connection:
        names = dict(connection.execute("SELECT number, id FROM transcripts").fetchall())
        rows = {table.name: _rows(connection, table.name) for table in METADATA.sorted_tables}
        rows["found"] = sorted(_found(connection, word) for word in WORDS)
    for table in ("windows", "words"):
        rows[table] = sorted((names[row[0]], *row[1:]) for row in rows[table])
    rows["transcripts"] = sorted(row[1:] for row in rows["transcripts"])
    rows["findable"] = sorted(row[1:] for row in rows["findable"])
    with closing(RecordingShelf(folder, derived(key, "keys.db"), writable=False)) as shelf:
        known = sorted(shelf.known())
        rows["sound"] = [(each, _sound(shelf, each)) for each in known]
    return rows


def _rows(connection: Any, table: str) -> list[tuple[Any, ...]]:
    return sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def _found(connection: Any, word: str) -> tuple[Any, ...]:
    """Return what a search for a word finds."""
    query = (
        "SELECT kind, owner, place FROM findable JOIN findable_text ON number = findable_text.rowid"
        " WHERE findable_text MATCH ?"
    )
    quoted = f'"{word}"'
    return (word, *sorted(connection.execute(query, (quoted,)).fetchall()))


def _sound(shelf: RecordingShelf, recording_id: str) -> bytes:
    with shelf.open(recording_id) as sound:
        return sound.read(0, sound.shape.samples).tobytes()
