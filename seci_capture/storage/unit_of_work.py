"""One transaction over the library: read frozen values, put frozen values, all or nothing."""

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, func, select

from seci_capture.domain.changes import ChangeSet, changes_of
from seci_capture.domain.edits import Edit, Entity
from seci_capture.domain.errors import CaptureError, Fault
from seci_capture.domain.marking import Mark
from seci_capture.storage.merging import add_missing
from seci_capture.storage.records import MARKS, RECORDS
from seci_capture.storage.search import SearchIndex
from seci_capture.storage.transcripts import TranscriptWords

T = TypeVar("T", bound=Entity)


class UnitOfWork:
    """What a use case sees of the database. :class:`Library` begins and commits it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.transcript_words = TranscriptWords(connection)
        self.index = SearchIndex(connection)
        self._ahead: dict[tuple[type[Any], str], dict[object, tuple[Any, ...]]] = {}

    def find(self, kind: type[T], entity_id: str) -> T | None:
        """Return a thing by its id, or None."""
        found: list[T] = RECORDS[kind].select(self._connection, id=entity_id)
        return found[0] if found else None

    def get(self, kind: type[T], entity_id: str) -> T:
        """Return a thing by its id. Raises NOT_FOUND."""
        found = self.find(kind, entity_id)
        if found is None:
            raise CaptureError(Fault.NOT_FOUND, kind=kind.__name__.lower(), id=entity_id)
        return found

    def all(self, kind: type[T], **where: object) -> tuple[T, ...]:
        """Return the things of a kind whose fields have these values, in their order."""
        field, value = next(iter(where.items()), ("", None))
        known = self._ahead.get((kind, field), {}) if len(where) == 1 else {}
        if value in known:
            return known[value]
        return tuple(RECORDS[kind].select(self._connection, **where))

    def read_ahead(self, kind: type[T], field: str, values: Iterable[str]) -> tuple[T, ...]:
        """Return the things of a kind whose field has any of these values, read in one go.

        ``all`` with one of these values needs no query any more, until something is put.
        """
        found: dict[object, list[T]] = {value: [] for value in values}
        wanted = [str(value) for value in found]
        for each in RECORDS[kind].select_any(self._connection, field, wanted):
            found[getattr(each, field)].append(each)
        self._ahead[kind, field] = {value: tuple(each) for value, each in found.items()}
        return tuple(chain.from_iterable(found.values()))

    def marks_over(self, transcript_id: str, first: int, last: int) -> tuple[Mark, ...]:
        """Return the marks over any word numbered ``first`` to ``last`` of a transcript."""
        return tuple(MARKS.over(self._connection, transcript_id, first, last))

    def speakers_of_marks(self, recording_ids: Sequence[str]) -> dict[str, int]:
        """Return who says most of the words of each mark in recordings, where that is known."""
        return MARKS.speakers(self._connection, recording_ids)

    def every_id(self, kind: type[Entity]) -> frozenset[str]:
        """Return the ids of all things of a kind, the discarded ones too."""
        return frozenset(RECORDS[kind].ids(self._connection))

    def next_position(self, kind: type[Entity], **where: object) -> int:
        """Return the position behind all things of a kind whose fields have these values.

        The discarded ones count: what comes back finds its place free.
        """
        table = RECORDS[kind].table
        last = select(func.max(table.c.position)).filter_by(**where)
        position: int | None = self._connection.execute(last).scalar_one()
        return 0 if position is None else position + 1

    def put(self, entity: Entity) -> None:
        """Store a thing, new or changed, so that a search finds it as it is now."""
        self._ahead.clear()
        RECORDS[type(entity)].put(self._connection, entity)
        self.index.learn(entity)

    def apply(self, edit: Edit) -> ChangeSet:
        """Carry out an edit: what goes is discarded, what appears again is brought back.

        Raises CHANGED_MEANWHILE when *before* is not what is stored.
        """
        for change in edit.changes:
            subject = change.before or change.after
            if subject is None:
                continue
            if self.find(type(subject), subject.id) != change.before:
                raise CaptureError(Fault.CHANGED_MEANWHILE)
            if change.after is None:
                self._ahead.clear()
                RECORDS[type(subject)].discard(self._connection, subject.id)
            else:
                self.put(change.after)
        return changes_of(edit)

    def add_missing(self, copy: Path, key: bytes) -> frozenset[str]:
        """Add what only a closed copy of the database has. Returns the ids of it."""
        self._ahead.clear()
        return add_missing(self._connection, copy, key)
